import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Place, placeOf } from './place.ts';
import { type Rules, readRules } from './rules.ts';

/** A document of a package, with the locations of its generated files. */
export interface VendorDocument extends Place {
  /** The name of the package's folder. */
  readonly name: string;

  /** Its path from the root of the repository. */
  readonly folder: string;
  readonly directory: string;

  /** The document's name in errors. */
  readonly file: string;
  readonly source: string;

  /** The rules enforced by its fake. */
  readonly rules: Rules;
}

const repository = fileURLToPath(new URL('../../../../', import.meta.url));

/**
 * Finds the documents of all packages, and the synthetic one of the conformance suite. A package has an `openapi.yaml`,
 * and an `openapi.<part>.yaml` for each further API with its own entry.
 */
export async function vendorDocuments(root: string = repository): Promise<readonly VendorDocument[]> {
  const packages = (await readdir(join(root, 'packages'))).sort().map((name) => `packages/${name}`);
  const found = await Promise.all([...packages, 'conformance/synthetic'].map((folder) => documentsOf(root, folder)));
  return found.flat();
}

async function documentsOf(root: string, folder: string): Promise<readonly VendorDocument[]> {
  const directory = join(root, folder);
  const parts = (await readdir(directory)).sort().flatMap((entry) => {
    const [file, part] = /^openapi(?:\.([a-z][a-z-]*))?\.yaml$/.exec(entry) ?? [];
    return file === undefined ? [] : [part];
  });
  return Promise.all(
    parts.map(async (part) => {
      const place = placeOf(part);
      const file = `${folder}/${place.document}`;
      const source = await readFile(join(root, file), 'utf8');
      const rules = await readRules(join(directory, place.refusals));
      return { ...place, name: basename(folder), folder, directory, file, source, rules };
    }),
  );
}
