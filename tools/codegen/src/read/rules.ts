import { readFile } from 'node:fs/promises';

/** A rule enforced by a fake. */
export interface Rule {
  readonly rule: string;

  /** The error class of a violation. */
  readonly error: string;
  readonly evidence: string;
}

/** The rules of each operation, by its id, beside those of {@link commonRules}. */
export type Rules = Readonly<Record<string, readonly Rule[]>>;

/** Keys of the rules for every operation, and for requests that match none. */
export const commonRules = ['every operation', 'other requests'] as const;

/** Reads the rules written by a fake's tests; empty if there is no such file. */
export async function readRules(file: string): Promise<Rules> {
  try {
    // The tests of the fake verify the whole file.
    return JSON.parse(await readFile(file, 'utf8')) as Rules;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}
