import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { emit, type Files, readApi } from '../src/emit/generate.ts';
import { format } from '../src/emit/text/format.ts';

const features = new URL('./features/', import.meta.url);
const snapshots = join(import.meta.dirname, 'snapshots');
const names = readdirSync(features).map((file) => file.replace(/\.yaml$/, ''));

let outputs: Files;

beforeAll(async () => {
  const emitted = names.flatMap((name) => {
    const source = readFileSync(new URL(`${name}.yaml`, features), 'utf8');
    return [...emit(readApi(source, `${name}.yaml`))].map(([path, text]) => [join(name, path), text] as const);
  });
  outputs = await format(new Map(emitted));
});

describe('a document with one feature', () => {
  test.for(names)('generates the snapshot of %s', async (name) => {
    const own = [...outputs].filter(([path]) => path.startsWith(join(name, '/')));
    expect(own.length).toBeGreaterThan(0);
    for (const [path, text] of own) await expect(text).toMatchFileSnapshot(join(snapshots, path));
  });

  test('every snapshot belongs to a document', () => {
    const kept = readdirSync(snapshots, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(snapshots.length + 1));
    expect(kept.sort()).toEqual([...outputs.keys()].sort());
  });
});
