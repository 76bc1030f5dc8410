import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A package that has a document. */
export interface VendorPackage {
  readonly name: string;

  /** Where it is, from the root of the repository. */
  readonly folder: string;
  readonly directory: string;

  /** The document's name in errors. */
  readonly file: string;
  readonly source: string;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Finds the packages that have an `openapi.yaml`, and the synthetic one of the conformance suite. */
export async function vendorPackages(): Promise<readonly VendorPackage[]> {
  const packages = (await readdir(join(root, 'packages'))).sort().map((name) => `packages/${name}`);
  const folders = [...packages, 'conformance/synthetic'].filter((folder) =>
    existsSync(join(root, folder, 'openapi.yaml')),
  );
  return Promise.all(
    folders.map(async (folder) => {
      const file = `${folder}/openapi.yaml`;
      const source = await readFile(join(root, file), 'utf8');
      return { name: basename(folder), folder, directory: join(root, folder), file, source };
    }),
  );
}
