import { readdir, readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { readApi } from '../src/emit/generate.ts';
import { SpecError } from '../src/read/spec-error.ts';

/** `HOSTILE=full` tries thousands of documents; a failure prints its seed. `test` tries a few. */
const full = process.env['HOSTILE'] === 'full';
const seed = Number(process.env['HOSTILE_SEED'] ?? (full ? Date.now() % 2 ** 31 : 20_261_126));

const folder = new URL('features/', import.meta.url);
const documents = await Promise.all((await readdir(folder)).map((file) => readFile(new URL(file, folder), 'utf8')));

const surprises: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  '',
  'text',
  [],
  {},
  [null],
  { type: 'string' },
  '#/components/schemas/Nothing',
  '__proto__',
  ['string', 'null'],
  { $ref: '#/components/schemas' },
];

type Place = { readonly holder: object; readonly key: string };

function placesOf(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [{ holder: value, key }, ...placesOf(Reflect.get(value, key))]);
}

const inStructure = fc
  .tuple(fc.nat(), fc.constantFrom('replace', 'remove', 'rename', 'move'), fc.nat())
  .map(([where, how, which]) => (text: string) => {
    const document: unknown = parse(text);
    const places = placesOf(document);
    const { holder, key } = places[where % places.length] ?? { holder: {}, key: '' };
    const value: unknown = Reflect.get(holder, key);
    if (how === 'replace') Reflect.set(holder, key, surprises[which % surprises.length]);
    else Reflect.deleteProperty(holder, key);
    if (how === 'rename') Reflect.set(holder, `${key}x`, value);
    if (how === 'move') {
      const target = places[which % places.length]?.holder ?? {};
      // A value inside itself is no document.
      if (!placesOf(value).some((place) => place.holder === target) && value !== target)
        Reflect.set(target, key, value);
    }
    return stringify(document);
  });

const inText = fc
  .tuple(fc.nat(), fc.constantFrom('', '\n', ':', '- ', '{', '*a', '&a ', '!!js/function ', "'", '\t'), fc.nat(20))
  .map(([where, more, length]) => (text: string) => {
    const at = where % text.length;
    return text.slice(0, at) + more + text.slice(at + length);
  });

test('a document that is spoilt at any place is read, or refused with the place of the mistake', () => {
  const mutation = fc.oneof({ arbitrary: inStructure, weight: 4 }, inText);
  fc.assert(
    fc.property(fc.constantFrom(...documents), mutation, (document, mutate) => {
      const text = mutate(document);
      try {
        readApi(text, 'openapi.yaml');
      } catch (error) {
        if (!(error instanceof SpecError)) throw error;
        expect(error.message).toMatch(/^openapi\.yaml:\d+: /);
      }
    }),
    { seed, numRuns: full ? 10_000 : 60 },
  );
});
