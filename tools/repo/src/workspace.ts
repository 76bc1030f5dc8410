import { glob } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isJsonObject, type JsonObject, readJson } from './json.ts';
import { root } from './root.ts';

/** A package of the workspace. */
export interface WorkspacePackage {
  readonly name: string;

  /** Absolute path. */
  readonly folder: string;

  /** Whether it is published. */
  readonly published: boolean;

  readonly manifest: JsonObject;

  /** Names of its scripts. */
  readonly scripts: readonly string[];
}

/** Lists the packages of the workspace, by name. */
export async function workspacePackages(folder: string = root): Promise<readonly WorkspacePackage[]> {
  const packages: WorkspacePackage[] = [];
  for await (const path of glob('{packages/*,tools/*,*}/package.json', { cwd: folder })) {
    const manifest = await readJson(join(folder, path));
    const { name, private: isPrivate, scripts } = manifest;
    if (typeof name !== 'string') throw new TypeError(`${path} has no name`);
    packages.push({
      name,
      folder: join(folder, dirname(path)),
      published: isPrivate !== true,
      manifest,
      scripts: isJsonObject(scripts) ? Object.keys(scripts) : [],
    });
  }
  return packages.sort((a, b) => a.name.localeCompare(b.name));
}
