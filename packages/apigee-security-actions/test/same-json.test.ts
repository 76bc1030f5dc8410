import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sameJson } from '../src/internal/same-json.js';

it('a value is the same as its copy', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(sameJson(value, JSON.parse(JSON.stringify(value)))).toBe(true);
    }),
  );
});

it('two values are the same both ways round', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 2 }), fc.jsonValue({ maxDepth: 2 }), (one, other) => {
      expect(sameJson(one, other)).toBe(sameJson(other, one));
    }),
  );
});

it.each<readonly [one: unknown, other: unknown, same: boolean]>([
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
  [{ a: undefined }, {}, true],
  [{ a: '' }, {}, true],
  [{ a: [] }, {}, true],
  [{ a: { b: [] } }, { a: {} }, true],
  [{ a: {} }, {}, false],
  [{ a: 0 }, {}, false],
  [{ a: false }, {}, false],
  [{ a: null }, {}, false],
  [{ a: 1 }, { a: '1' }, false],
  [[1, 2], [2, 1], false],
  [[1], [1, 1], false],
  [[], {}, false],
  [{ 0: 1 }, [1], false],
  [null, {}, false],
  [JSON.parse('{"__proto__":1}'), {}, false],
  [{ toString: 1 }, {}, false],
])('%j and %j: %s', (one, other, same) => {
  expect(sameJson(one, other)).toBe(same);
});
