import { expect, test } from 'vitest';
import { commandCheck } from '../../src/checks/command-check.ts';
import { runChecks } from '../../src/checks/run-checks.ts';

test('prints each check by name and counts those with a problem and those that throw as failed', async () => {
  const lines: string[] = [];
  const checks = [
    { name: 'fine', run: async () => [] },
    { name: 'broken', run: async () => ['first line\nsecond line'] },
    { name: 'thrown', run: () => Promise.reject(new Error('out of order')) },
  ];

  const tally = await runChecks(checks, { concurrency: 2, print: (line) => lines.push(line) });

  expect(tally).toEqual({ passed: 1, failed: 2 });
  const printed = lines.join('\n').replaceAll(/\d+\.\d s/g, 's');
  expect(printed).toMatch(/ok +s {2}fine/);
  expect(printed).toMatch(/FAILED +s {2}broken\n {4}first line\n {4}second line/);
  expect(printed).toMatch(/FAILED +s {2}thrown\n {4}Error: out of order/);
});

test('a command that fails is a problem with its output', async () => {
  const check = commandCheck('failing', 'node', '-e', `console.log('why'); process.exitCode = 1`);

  expect((await check.run()).join('\n')).toMatch(/exited with code 1\nwhy$/);
});

test('a command that succeeds is no problem', async () => {
  expect(await commandCheck('succeeding', 'node', '-e', '').run()).toEqual([]);
});
