import { runCommand } from 'repo-tools/command';
import { inject } from 'vitest';

/** Runs a program of the consumer project and returns the JSON value that it prints. */
export async function runProgram(file: string): Promise<unknown> {
  const node = process.env['CONSUMER_NODE'] ?? process.execPath;
  const { code, output } = await runCommand(node, [file], { cwd: inject('consumer') });
  if (code !== 0) throw new Error(output);
  return JSON.parse(output);
}
