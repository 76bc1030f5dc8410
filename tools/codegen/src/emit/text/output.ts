import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { placeOf } from '../../read/place.ts';
import type { Files } from '../generate.ts';

/** An outdated generated file. */
export interface Difference {
  readonly path: string;
  readonly kind: 'missing' | 'stale' | 'extra';
}

/** Compares the generated files of a document with the current output. */
export async function differences(
  directory: string,
  files: Files,
  generated: string = placeOf().generated,
): Promise<readonly Difference[]> {
  const found: Difference[] = [];
  for (const [path, content] of files) {
    const present = await contentOf(join(directory, path));
    if (present === undefined) found.push({ path, kind: 'missing' });
    else if (present !== content) found.push({ path, kind: 'stale' });
  }
  for (const path of await generatedPaths(directory, generated)) {
    if (!files.has(path)) found.push({ path, kind: 'extra' });
  }
  return found;
}

/** Writes the generated files of a document. */
export async function write(
  directory: string,
  files: Files,
  generated: string = placeOf().generated,
): Promise<readonly Difference[]> {
  const found = await differences(directory, files, generated);
  for (const { path, kind } of found) {
    const target = join(directory, path);
    if (kind === 'extra') {
      await rm(target);
    } else {
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, files.get(path) ?? '');
    }
  }
  return found;
}

async function contentOf(path: string): Promise<string | undefined> {
  return unlessMissing(readFile(path, 'utf8'));
}

async function generatedPaths(directory: string, generated: string): Promise<readonly string[]> {
  const entries = await unlessMissing(readdir(join(directory, generated), { recursive: true, withFileTypes: true }));
  return (entries ?? [])
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(directory, '/').length))
    .map((path) => path.replaceAll('\\', '/'));
}

async function unlessMissing<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
