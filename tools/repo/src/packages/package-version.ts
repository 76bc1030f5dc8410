import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Check } from '../checks/check.ts';
import type { WorkspacePackage } from '../workspace.ts';

const literal = /(version: string = ')[^']*(?=')/;

/** Puts the version of a package into its `src/version.ts`, if it has one. */
export async function writeVersion(each: WorkspacePackage): Promise<void> {
  const { path, text, expected } = await versionFile(each);
  if (text !== undefined && text !== expected) await writeFile(path, String(expected));
}

/** Checks `src/version.ts` against the manifest. */
export function packageVersion(each: WorkspacePackage): Check {
  return {
    name: `version of ${each.name}`,
    run: async () => {
      const { path, text, expected } = await versionFile(each);
      return text === expected ? [] : [`${path} has another version than package.json: run pnpm version-packages`];
    },
  };
}

async function versionFile({ folder, manifest }: WorkspacePackage): Promise<{
  readonly path: string;
  readonly text: string | undefined;
  readonly expected: string | undefined;
}> {
  const path = join(folder, 'src/version.ts');
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return { path, text, expected: text?.replace(literal, `$1${String(manifest['version'])}`) };
}
