// Breaks each promise once, in a copy of the workspace, and checks its suite notices.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../command.ts';
import { copyWorkspace } from '../copy-workspace.ts';
import { close } from '../tally.ts';
import { type Break, breaks } from './promises.ts';

await using copy = await copyWorkspace();
const wanted = process.argv.slice(2);
const chosen = breaks.filter(({ promise }) => wanted.length === 0 || wanted.some((word) => promise.includes(word)));
let failed = 0;
for (const each of chosen) {
  const problem = await problemOf(each, copy.folder);
  console.log(
    `${problem === undefined ? 'noticed' : 'FAILED '}  ${each.promise}${problem === undefined ? '' : `: ${problem}`}`,
  );
  if (problem !== undefined) failed += 1;
}
close({ passed: chosen.length - failed, failed });

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
