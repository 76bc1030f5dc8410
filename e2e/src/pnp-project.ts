import { copyFile, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { runCommand } from 'repo-tools/command';
import { inject } from 'vitest';
import { createProject, type Project } from './project.ts';

/**
 * Installs our tarballs alone with Yarn and Plug'n'Play: packages are read from archives, and undeclared ones are not
 * found. `run` runs a command of Yarn.
 */
export async function createPnpProject(...programs: readonly string[]): Promise<Project> {
  // Yarn comes from the registry; the project itself lies beside it, away from any node_modules.
  await using tools = await createProject({ '@yarnpkg/cli-dist': '4.18.1' }, ...programs);
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'edgeward-pnp-')));
  const yarn = join(folder, 'yarn.cjs');
  await copyFile(join(tools.folder, 'node_modules/@yarnpkg/cli-dist/bin/yarn.js'), yarn);
  for (const program of programs)
    await copyFile(join(tools.folder, basename(program)), join(folder, basename(program)));
  const packed = inject('consumer');
  const dependencies: Record<string, string> = {};
  for (const name of await readdir(packed)) {
    if (!name.endsWith('.tgz')) continue;
    await copyFile(join(packed, name), join(folder, name));
    dependencies[name.replace(/^edgeward-(.*)\.tgz$/, '@edgeward/$1')] = `file:./${name}`;
  }
  const manifest = { name: 'pnp-project', private: true, dependencies, resolutions: dependencies };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await writeFile(
    join(folder, '.yarnrc.yml'),
    'nodeLinker: pnp\npnpFallbackMode: none\nenableNetwork: false\nenableTelemetry: false\nenableGlobalCache: false\n',
  );
  const run: Project['run'] = async (command, ...args) => {
    const { code, output } = await runCommand(process.execPath, [yarn, command, ...args], { cwd: folder });
    if (code !== 0) throw new Error(`yarn ${command} exited with code ${code}\n${output}`);
    return output;
  };
  try {
    await run('install', '--no-immutable');
  } catch (error) {
    await rm(folder, { recursive: true });
    throw error;
  }
  return { folder, run, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}
