import { expect, test } from 'vitest';
import { runCommand } from '../src/command.ts';

test('returns the exit code and both outputs of a command', async () => {
  const program = `console.log('out'); console.error('error'); process.exitCode = 3`;

  const { code, output } = await runCommand('node', ['-e', program]);

  expect(code).toBe(3);
  expect(output.split('\n').sort()).toEqual(['', 'error', 'out']);
});

test('counts a command that a signal ended as failed', async () => {
  const { code } = await runCommand('node', ['-e', `process.kill(process.pid, 'SIGKILL')`]);

  expect(code).toBe(1);
});

test('fails when there is no such command', async () => {
  await expect(runCommand('no-such-command', [])).rejects.toThrow('ENOENT');
});
