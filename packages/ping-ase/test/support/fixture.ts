import { readFileSync } from 'node:fs';

/** Reads an example of the documentation, whose accidents of typography are corrected. */
export function fixture<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8'));
}
