import { readdir, readFile } from 'node:fs/promises';
import type { ConformanceCase } from './case.ts';
import { parseCases } from './parse-cases.ts';

const folder = new URL('../../cases/', import.meta.url);

/** Reads every file of cases, in the order of their names. */
export async function loadCases(): Promise<readonly ConformanceCase[]> {
  const files = (await readdir(folder)).sort();
  const cases = files.map(async (file) => parseCases(await readFile(new URL(file, folder), 'utf8'), file));
  return (await Promise.all(cases)).flat();
}
