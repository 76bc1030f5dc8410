import { cp, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from 'repo-tools/command';
import { inject } from 'vitest';

const consumers = fileURLToPath(new URL('../consumers/', import.meta.url));

/** The Node for the programs of consumers. */
export const node: string = process.env['CONSUMER_NODE'] ?? process.execPath;

/** A project installed by npm, with third-party packages beside ours. */
export interface Project extends AsyncDisposable {
  readonly folder: string;

  /** Runs a command in the project and returns its output. Throws if it fails. */
  run(command: string, ...args: readonly string[]): Promise<string>;
}

/**
 * Installs exact versions of third-party packages and our tarballs from the npm registry. They are no dependencies of
 * the workspace: contributors should not have to install a browser-like environment or a bundler of 300 MB.
 */
export async function createProject(
  dependencies: Readonly<Record<string, string>>,
  ...programs: readonly string[]
): Promise<Project> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'edgeward-project-')));
  const packed = inject('consumer');
  const tarballs = (await readdir(packed)).filter((name) => name.endsWith('.tgz')).map((name) => join(packed, name));
  for (const program of programs)
    await cp(join(consumers, program), join(folder, basename(program)), { recursive: true });
  const manifest = { name: 'project', private: true, dependencies };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  const run = async (command: string, ...args: readonly string[]): Promise<string> => {
    const env = { NEXT_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', DENO_NO_UPDATE_CHECK: '1', NO_COLOR: '1' };
    const { code, output } = await runCommand(command, args, { cwd: folder, env });
    if (code !== 0) throw new Error(`${command} exited with code ${code}\n${output}`);
    return output;
  };
  try {
    await run('npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', ...tarballs);
  } catch (error) {
    await rm(folder, { recursive: true });
    throw error;
  }
  return { folder, run, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}

/** Parses the last line of an output: the runtime may have printed something before. */
export function lastLine(output: string): unknown {
  return JSON.parse(output.trimEnd().split('\n').at(-1) ?? '');
}
