import { isEdgewardError } from '@edgeward/core';
import { type RunOptions, runProgram } from '@edgeward/test-support';
import type { Block } from './blocks.ts';

/**
 * Runs a program of a page. Returns its output, and the error of the library that ended it, in the form used by pages.
 */
export async function outputOf({ prints: _, ...program }: Block, world: RunOptions): Promise<() => string> {
  const errors: string[] = [];
  const lines = await runProgram(program, world).catch((error: unknown) => {
    if (!isEdgewardError(error)) throw error;
    const { name, message, mayHaveApplied, hint, docUrl } = error;
    errors.push(`${name}: ${message}`, `  mayHaveApplied: ${mayHaveApplied}`);
    if (hint !== undefined) errors.push(`  hint: ${hint}`);
    errors.push(`  docUrl: ${docUrl}`);
    return [];
  });
  // A CommonJS program cannot wait for its promises: more lines can come.
  return () => [...lines, ...errors].map((line) => `${line}\n`).join('');
}
