import { chmod, copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../src/command.ts';
import { root } from '../src/root.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

interface Part {
  /** Its output, as a format of printf. */
  readonly output: string;
  readonly code: number;
}

/** Runs `.ci/run` with a program in place of pnpm, acting as the parts say. */
async function ciRun(parts: Readonly<Record<'install' | 'test' | 'check', Part>>, node = 'v24.21.0') {
  const cases = Object.entries(parts).map(([name, { output, code }]) => `${name}) printf '${output}'; exit ${code};;`);
  const folder = await temporaryFolder({
    'bin/npx': `#!/bin/sh\ncase "$3" in\n${cases.join('\n')}\nesac\n`,
    'node_modules/.bin/node': `#!/bin/sh\necho ${node}\n`,
  });
  await chmod(join(folder, 'bin/npx'), 0o755);
  await chmod(join(folder, 'node_modules/.bin/node'), 0o755);
  await mkdir(join(folder, '.ci'));
  await copyFile(join(root, '.ci/run'), join(folder, '.ci/run'));
  const program = `PATH="$1/bin:$PATH" exec bash "$1/.ci/run"`;
  const { code, output } = await runCommand('bash', ['-c', program, 'ci', folder]);
  return { code, lastLine: output.trimEnd().split('\n').at(-1) };
}

const installed = { output: 'Done', code: 0 };
const tested = { output: 'vitest: 3 passed\\n40 passed, 0 failed\\n', code: 0 };
const checked = { output: 'ok\\n9 passed, 0 failed\\n', code: 0 };

test('closes with the sum of tests and checks', async () => {
  const run = await ciRun({ install: installed, test: tested, check: checked });

  expect(run).toEqual({ code: 0, lastLine: '49 passed, 0 failed' });
});

test.each([
  ['a test failed', { test: { output: '39 passed, 1 failed\\n[ELIFECYCLE]\\n', code: 1 } }, '48 passed, 1 failed'],
  ['a check failed', { check: { output: '7 passed, 2 failed\\n', code: 1 } }, '47 passed, 2 failed'],
  ['a part crashed before it closed', { check: { output: 'Error: no\\n', code: 1 } }, '40 passed, 1 failed'],
  ['a part failed after it closed', { test: { ...tested, code: 1 } }, '49 passed, 1 failed'],
  [
    'a failure was printed among odd bytes',
    { test: { output: '\\000\\377\\n39 passed, 1 failed\\n', code: 1 } },
    '48 passed, 1 failed',
  ],
])('fails when %s', async (_, change, lastLine) => {
  const run = await ciRun({ install: installed, test: tested, check: checked, ...change });

  expect(run).toEqual({ code: 1, lastLine });
});

test('stops when the installation fails', async () => {
  const run = await ciRun({ install: { output: 'ERR_PNPM\\n', code: 1 }, test: tested, check: checked });

  expect(run).toEqual({ code: 1, lastLine: '0 passed, 1 failed' });
});

test('stops when the workspace has another Node', async () => {
  const run = await ciRun({ install: installed, test: tested, check: checked }, 'v20.1.0');

  expect(run).toEqual({ code: 1, lastLine: '0 passed, 1 failed' });
});
