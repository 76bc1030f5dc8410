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

test('the rules that a fake enforces stand beside their operation, and those for all before them', () => {
  const rule = { rule: 'a page has at most 9 | 10 items', error: 'BadRequestError', evidence: 'observed' };
  const key = { rule: 'the key is known', error: 'AuthenticationError', evidence: 'documented' };
  const api = readApi(source, 'openapi.yaml');
  const [id = ''] = api.resources.flatMap(({ operations }) => operations.map((operation) => operation.id));
  const page = emit(api, placeOf(), { [id]: [rule], 'every operation': [key] }).get('api.md') ?? '';
  expect(page).toContain('| the key is known | `AuthenticationError` | documented |');
  const [, section = ''] = page.split(`### ${id}\n`);
  expect(section.split('\n### ')[0]).toContain('| a page has at most 9 \\| 10 items | `BadRequestError` | observed |');
  expect(emit(api).get('api.md')).not.toContain('enforced by the fake');
});

test('api.md has each documented error, once for all operations or beside its own', async () => {
  const errorsOf = (text = '') => [...text.matchAll(/^\| (?:\d{3}|any) \| `(\w+)`/gm)].map(([, name = '']) => name);
  const shared: unknown[] = [];
  const documents = (await vendorDocuments()).filter(({ name }) => name === 'noc-cdn' || name === 'security-v29');
  for (const document of documents) {
    const api = readApi(document.source, document.document);
    const [common, ...sections] = (emit(api, document).get(document.page) ?? '').split('\n### ');
    shared.push(...errorsOf(common));
    for (const { id, errors } of api.resources.flatMap(({ operations }) => operations)) {
      const own = errorsOf(sections.find((section) => section.startsWith(`${id}\n`)));
      const documented = errors.map(({ errorClass }) => errorClass);
      expect([id, ...[...errorsOf(common), ...own].sort()]).toEqual([id, ...documented.sort()]);
    }
  }
  expect(shared).toContain('AuthenticationError');
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
