import { readFile } from 'node:fs/promises';
import { UsageError } from '../src/akamai/support/usage-error.ts';

/** Returns the only operand of a command, the name of a file. */
export function fileNamed(operands: readonly string[], what: string): string {
  const [path, ...more] = operands;
  if (path === undefined || more.length > 0) throw new UsageError(`Say one file, ${what}`);
  return path;
}

/** Reads the file saved by another run. */
export async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8');
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${path} is not JSON`);
  }
}
