// Breaks each promise once, in a copy of the workspace, and checks its suite notices.
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { runCommand } from '../command.ts';
import { root } from '../root.ts';
import { close } from '../tally.ts';
import { workspacePackages } from '../workspace.ts';
import { type Break, breaks } from './promises.ts';

const copy = await mkdtemp(join(tmpdir(), 'edgeward-break-'));
let failed = 0;
try {
  await copyWorkspace(copy);
  const wanted = process.argv.slice(2);
  const chosen = breaks.filter(({ promise }) => wanted.length === 0 || wanted.some((word) => promise.includes(word)));
  for (const each of chosen) {
    const problem = await problemOf(each, copy);
    console.log(
      `${problem === undefined ? 'noticed' : 'FAILED '}  ${each.promise}${problem === undefined ? '' : `: ${problem}`}`,
    );
    if (problem !== undefined) failed += 1;
  }
  close({ passed: chosen.length - failed, failed });
} finally {
  await rm(copy, { recursive: true });
}

/** Returns why a break proves nothing; `undefined` if the suite fails with it and passes without it. */
async function problemOf({ file, find, replace, suite }: Break, folder: string): Promise<string | undefined> {
  const path = join(folder, file);
  const source = await readFile(path, 'utf8');
  if (!source.includes(find)) return `${file} does not contain ${JSON.stringify(find)}`;
  const [name, filter] = suite;
  const run = () => runCommand('vitest', ['run', filter, '--reporter=dot', '--bail=1'], { cwd: join(folder, name) });
  const whole = await run();
  if (whole.code !== 0) return `its suite fails without the break\n${whole.output.slice(-2000)}`;
  await writeFile(
    path,
    source.replace(find, () => replace),
  );
  try {
    const { code } = await run();
    return code === 0 ? `${name} ${filter} passes with ${JSON.stringify(replace)}` : undefined;
  } finally {
    await writeFile(path, source);
  }
}

/** Copies the sources; installed packages are linked, and resolve to the copy by the alias of the test configuration. */
async function copyWorkspace(folder: string): Promise<void> {
  const skipped = new Set(['node_modules', 'dist', 'reports', '.git', '.turbo']);
  await cp(root, folder, {
    recursive: true,
    filter: (path) =>
      !relative(root, path)
        .split(sep)
        .some((name) => skipped.has(name)),
  });
  const folders = [root, ...(await workspacePackages()).map((each) => each.folder)];
  for (const each of folders) {
    await symlink(join(each, 'node_modules'), join(folder, relative(root, each), 'node_modules')).catch(() => {});
  }
}
