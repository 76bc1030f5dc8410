import fc from 'fast-check';

/** A way to spoil a JSON text: values at random places are replaced, left out, doubled or nested, or bytes are changed. */
type Mutation = (text: string) => string;

/** Values that can break a program if a service sends them in place of others. */
const surprises: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  2 ** 53,
  1e300,
  '',
  ' ',
  'text',
  '\u0000',
  '\ud800',
  'constructor',
  '__proto__',
  '2026-02-31T25:61:61Z',
  [],
  [null],
  [[[[]]]],
  {},
  { length: 1e9 },
  JSON.parse('{"toString":null,"valueOf":1,"then":"text"}'),
  { status: 'success', error: null },
  JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
];

type Place = { readonly holder: object; readonly key: string };

const inJson: fc.Arbitrary<Mutation> = fc
  .array(fc.tuple(fc.nat(), fc.constantFrom('replace', 'remove', 'rename', 'wrap', 'double'), fc.nat()), {
    minLength: 1,
    maxLength: 3,
  })
  .map((steps) => (text) => {
    const root: { value: unknown } = { value: JSON.parse(text) };
    for (const [where, how, which] of steps) {
      const places = placesOf(root);
      const place = places[where % places.length];
      if (place !== undefined) change(place, how, surprises[which % surprises.length]);
    }
    return JSON.stringify(root.value) ?? '';
  });

const inText: fc.Arbitrary<Mutation> = fc
  .tuple(fc.nat(), fc.constantFrom('cut', 'insert', 'start', 'number', 'deep'), fc.string({ maxLength: 3 }))
  .map(([where, how, more]) => (text) => {
    const at = text.length === 0 ? 0 : where % text.length;
    if (how === 'cut') return text.slice(0, at);
    if (how === 'insert') return text.slice(0, at) + more + text.slice(at);
    if (how === 'start') return `\ufeff${text}`;
    if (how === 'number') return text.replace(/-?\d+/, '1e999');
    return text.replace(/\d+|"[^"]*"(?!:)/, '['.repeat(2_000) + ']'.repeat(2_000));
  });

/** Makes mutations, most of them in the structure of the JSON. */
export const mutations: fc.Arbitrary<Mutation> = fc.oneof({ arbitrary: inJson, weight: 4 }, inText);

function placesOf(value: unknown, depth = 0): Place[] {
  if (typeof value !== 'object' || value === null || depth > 20) return [];
  return Object.keys(value).flatMap((key) => [{ holder: value, key }, ...placesOf(Reflect.get(value, key), depth + 1)]);
}

function change({ holder, key }: Place, how: string, surprise: unknown): void {
  const value: unknown = Reflect.get(holder, key);
  const put = (name: string, next: unknown) =>
    Object.defineProperty(holder, name, { value: next, enumerable: true, writable: true, configurable: true });
  if (how === 'replace') put(key, surprise);
  else if (how === 'wrap') put(key, [value]);
  else if (how === 'double') put(key, Array.isArray(value) ? value.concat(value) : { value, more: value });
  else {
    Reflect.deleteProperty(holder, key);
    if (how === 'rename' && !Array.isArray(holder)) put(`${key}New`, value);
  }
}
