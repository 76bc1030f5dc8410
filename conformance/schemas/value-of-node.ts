import type { SchemaNode } from '@edgeward/core';
import fc from 'fast-check';

const anything: fc.Arbitrary<unknown> = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<unknown>;

/** Makes values for a node, including unknown members and variants. */
export function fittingValue(node: SchemaNode, depth = 0): fc.Arbitrary<unknown> {
  switch (node.kind) {
    case 'lazy':
      return fittingValue(node.get(), depth);
    case 'unknown':
      return anything;
    case 'boolean':
      return fc.boolean();
    case 'enum':
      return fc.oneof(fc.constantFrom(...node.known), fc.string({ maxLength: 8 }));
    case 'literal':
      return fc.constant(node.value);
    case 'string':
      return fc.string({ minLength: node.minLength ?? 0, maxLength: Math.min(node.maxLength ?? 12, 200) });
    case 'number': {
      const range = { min: Math.ceil(node.minimum ?? -1e6), max: Math.floor(node.maximum ?? 1e6) };
      return node.integer ? fc.integer(range) : fc.double({ ...range, noNaN: true });
    }
    case 'array': {
      const minLength = node.minItems ?? 0;
      const room = depth > 4 ? minLength : Math.min(node.maxItems ?? minLength + 2, minLength + 2);
      return fc.array(fittingValue(node.items, depth + 1), { minLength, maxLength: room });
    }
    case 'object':
      return node.values === undefined
        ? objectOf(node, depth)
        : fc.dictionary(fc.string({ maxLength: 6 }).filter(isPlainName), fittingValue(node.values, depth + 1), {
            maxKeys: 3,
          });
    case 'anyOf':
      return fc.oneof(...node.options.map((option) => fittingValue(option, depth + 1)));
    case 'union': {
      const known = Object.values(node.variants);
      const other = fc.record({ [node.tag]: fc.constantFrom('unheard-of', 'constructor'), more: anything });
      return fc.oneof(...known.map((variant) => fittingValue(variant, depth + 1)), other);
    }
    case 'nullable':
      return fc.oneof(fc.constant(null), fittingValue(node.inner, depth));
    case 'optional':
    case 'secret':
      return fittingValue(node.inner, depth);
    case 'tolerant':
      return fc.oneof(fittingValue(node.inner, depth), fc.constantFrom(null, 0, '', 'text', false));
  }
}

function objectOf(node: Extract<SchemaNode, { kind: 'object' }>, depth: number): fc.Arbitrary<unknown> {
  const groups = [...(node.exactlyOne ?? []), ...(node.atMostOne ?? [])];
  return fc
    .tuple(
      fc.record(
        Object.fromEntries(
          Object.entries(node.members).map(([name, member]) => [name, fittingValue(member, depth + 1)]),
        ),
        { requiredKeys: Object.keys(node.members).filter((name) => isKept(node, name, depth)) },
      ),
      fc.tuple(...groups.map((group) => fc.constantFrom(...group))),
      fc.dictionary(fc.constantFrom('added', 'since'), anything, { maxKeys: 1 }),
    )
    .map(([value, chosen, more]) => {
      const left = groups.flatMap((group, index) => group.filter((name) => name !== chosen[index]));
      return { ...Object.fromEntries(Object.entries(value).filter(([name]) => !left.includes(name))), ...more };
    });
}

/** Leaves out optional members now and then, and always at depth, to end the recursion. */
function isKept(node: Extract<SchemaNode, { kind: 'object' }>, name: string, depth: number): boolean {
  const grouped = [...(node.exactlyOne ?? []), ...(node.atMostOne ?? [])].flat();
  return (depth < 2 && grouped.includes(name)) || node.members[name]?.kind !== 'optional';
}

/** zod ignores `__proto__`. */
function isPlainName(name: string): boolean {
  return name !== '__proto__';
}

const wrong: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  undefined,
  null,
  true,
  0,
  -1,
  1.5,
  1e300,
  '',
  'x',
  'x'.repeat(5000),
  [],
  {},
  [[]],
  [{}],
  [null],
  { type: 'unheard-of' },
  { type: 7 },
);

/** Changes a value in one place: takes a member away, puts another value or a nested one in its place, or adds one. */
export function mutationsOf(value: unknown): fc.Arbitrary<unknown> {
  const places = placesIn(value);
  return fc
    .tuple(fc.constantFrom(...places), wrong, fc.constantFrom('replace', 'remove', 'wrap', 'unwrap', 'add'))
    .map(([place, other, how]) => changed(value, place, other, how));
}

function placesIn(value: unknown, depth = 0): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null || depth > 8) return [[]];
  const inner = Object.entries(value).flatMap(([name, member]) =>
    placesIn(member, depth + 1).map((place) => [name, ...place]),
  );
  return [[], ...inner];
}

function changed(value: unknown, place: readonly string[], other: unknown, how: string): unknown {
  const [name, ...rest] = place;
  if (name === undefined) {
    if (how === 'wrap') return [value];
    if (how === 'unwrap') return typeof value === 'object' && value !== null ? Object.values(value)[0] : other;
    if (how === 'add' && typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return { ...value, surplus: other };
    }
    return other;
  }
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (String(index) === name ? changed(item, rest, other, how) : item));
  }
  if (typeof value !== 'object' || value === null) return other;
  const entries = Object.entries(value);
  if (how === 'remove' && rest.length === 0) return Object.fromEntries(entries.filter(([key]) => key !== name));
  return Object.fromEntries(
    entries.map(([key, member]) => [key, key === name ? changed(member, rest, other, how) : member]),
  );
}
