import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Profile } from './profile.ts';

const root = new URL('../../', import.meta.url);

/** Names the packages under test: every one in `packages/` except core. */
export async function vendorPackages(
  folder: string = fileURLToPath(new URL('packages/', root)),
): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => existsSync(join(folder, name, 'package.json')));
  return names.filter((name) => name !== 'core').sort();
}

/** Loads the profile of a package; a package without one cannot pass. */
export async function loadProfile(name: string): Promise<Profile> {
  const file = new URL(`conformance/profiles/${name}.ts`, root);
  let module: unknown;
  try {
    module = await import(/* @vite-ignore */ file.href);
  } catch (cause) {
    throw new Error(`packages/${name} has no profile that loads: write conformance/profiles/${name}.ts`, { cause });
  }
  // `defineProfile` makes a profile and checks its types.
  return (module as { readonly profile: Profile }).profile;
}
