import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { emit, readApi } from '../src/emit/generate.ts';
import { vendorDocuments } from '../src/read/packages.ts';
import { placeOf } from '../src/read/place.ts';

const source = readFileSync(new URL('./features/paging.yaml', import.meta.url), 'utf8');

test('a second document of a package has its own folder and page, and its files name it', () => {
  const files = emit(readApi(source, 'openapi.parts.yaml'), placeOf('parts'));
  const paths = [...files.keys()];
  expect(paths).toContain('src/parts/generated/models.ts');
  expect(paths).toContain('api.parts.md');
  expect(paths.filter((path) => !path.startsWith('src/parts/generated/') && path !== 'api.parts.md')).toEqual([]);
  for (const [path, text] of files) expect([path, text]).toEqual([path, expect.stringContaining('openapi.parts.yaml')]);
});

test('every document of a package is found, the main one among them', async () => {
  const documents = await vendorDocuments();
  const found = documents
    .filter(({ name }) => name === 'akamai-appsec')
    .map(({ document, generated }) => [document, generated]);
  expect(found).toEqual([
    ['openapi.lists.yaml', 'src/lists/generated'],
    ['openapi.yaml', 'src/generated'],
  ]);
});
