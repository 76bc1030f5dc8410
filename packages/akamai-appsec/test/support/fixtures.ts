import { readFileSync } from 'node:fs';

/** A JSON block of the vendor's documentation. */
export interface Example {
  readonly file: string;
  readonly heading: string;
  readonly kind: 'request' | 'answer' | 'problem';

  /** Absent for a problem. */
  readonly operation?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Reads a fixture. */
export function fixture<T = unknown>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8'));
}

export const examples: readonly Example[] = fixture('index.json');
