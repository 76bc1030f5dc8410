import { runCommand } from 'repo-tools/command';
import { inject } from 'vitest';
import { node } from './project.ts';

/**
 * Runs a program of the consumer project, with flags of Node and variables, and returns the JSON value printed by it.
 */
export async function runProgram(
  file: string,
  flags: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const { code, output } = await runCommand(node, [...flags, file], { cwd: inject('consumer'), env });
  if (code !== 0) throw new Error(output);
  return JSON.parse(output);
}
