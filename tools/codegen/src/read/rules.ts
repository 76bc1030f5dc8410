import { readFile } from 'node:fs/promises';

/** A rule that a fake enforces. */
export interface Rule {
  readonly rule: string;

  /** The class of the error for a call that breaks it. */
  readonly error: string;
  readonly evidence: string;
}

/** The rules of each operation, by its id, beside those of {@link commonRules}. */
export type Rules = Readonly<Record<string, readonly Rule[]>>;

/** The rules that hold for all operations, and those for requests that no operation sends. */
export const commonRules = ['every operation', 'other requests'] as const;

/** Reads what the tests of a fake have written; nothing if there is no such file. */
export async function readRules(file: string): Promise<Rules> {
  try {
    // The tests of the fake compare the whole file with what they have seen.
    return JSON.parse(await readFile(file, 'utf8')) as Rules;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}
