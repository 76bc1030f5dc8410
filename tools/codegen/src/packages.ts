import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A package that has a document. */
export interface VendorPackage {
  readonly name: string;
  readonly directory: string;

  /** The document's name in errors. */
  readonly file: string;
  readonly source: string;
}

const packages = fileURLToPath(new URL('../../../packages/', import.meta.url));

/** Finds the packages that have an `openapi.yaml`. */
export async function vendorPackages(): Promise<readonly VendorPackage[]> {
  const names = (await readdir(packages)).sort().filter((name) => existsSync(join(packages, name, 'openapi.yaml')));
  return Promise.all(
    names.map(async (name) => {
      const directory = join(packages, name);
      const source = await readFile(join(directory, 'openapi.yaml'), 'utf8');
      return { name, directory, file: `packages/${name}/openapi.yaml`, source };
    }),
  );
}
