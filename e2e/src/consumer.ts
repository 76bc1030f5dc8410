import { copyFile, cp, mkdtemp, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from 'repo-tools/command';
import { pack } from 'repo-tools/pack';
import { workspacePackages } from 'repo-tools/workspace';

const programs = fileURLToPath(new URL('../consumers/', import.meta.url));

/**
 * Creates a project outside of the workspace: packs every published package and installs the tarballs, and nothing
 * else, with npm. Returns its folder.
 */
export async function createConsumer(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'edgeward-consumer-')));
  await cp(programs, folder, { recursive: true });
  // Each text is checked as an ES module, as a CommonJS module, and as a module of an older resolution.
  for (const name of ['usage', 'usage-of-every-vendor', 'usage-of-fake', 'usage-of-lists']) {
    for (const extension of ['cts', 'ts'])
      await copyFile(join(folder, `${name}.mts`), join(folder, `${name}.${extension}`));
  }
  await writeFile(join(folder, 'package.json'), '{ "name": "consumer", "private": true }\n');
  const published = (await workspacePackages()).filter((each) => each.published);
  const tarballs = await Promise.all(published.map((each) => pack(each, folder)));
  // Offline: the packages need no third-party package, so the tarballs must be enough.
  const options = ['--offline', '--no-audit', '--no-fund', '--ignore-scripts'];
  const { code, output } = await runCommand('npm', ['install', ...options, ...tarballs], { cwd: folder });
  if (code !== 0) throw new Error(`npm cannot install the packages\n${output}`);
  return folder;
}
