import { describe, expect, test } from 'vitest';
import { encodeBody } from '../../src/schema/encode.js';
import * as s from '../../src/schema/index.js';

const schemas = {
  'an object whose members are optional': s.object({ name: s.optional(s.string()) }),
  'a map': s.map(s.string()),
  'an object of unknown members': s.openObject(),
  'a union': s.openUnion('type', { known: s.object({ type: s.literal('known') }) }),
};

describe.each(Object.entries(schemas))('in place of %s', (_, schema) => {
  test.each([
    ['a Map', new Map([['name', 'x']])],
    ['a Set', new Set(['name'])],
    ['a promise', Promise.resolve({ name: 'x' })],
  ])('rejects %s instead of sending an object without members', (_name, value) => {
    expect(() => encodeBody(schema['~node'], value)).toThrow(
      /^the request body has an? .*, but JSON does not support it$/,
    );
    const list = s.array(schema);
    expect(() => encodeBody(list['~node'], [value])).toThrow(
      /^the request body has an? .*, but JSON does not support it$/,
    );
  });
});

test('An instance of a class and an object without a prototype are sent by their own members', () => {
  class Named {
    readonly name = 'x';
  }
  const schema = s.object({ name: s.string() });
  expect(encodeBody(schema['~node'], new Named())).toEqual({ name: 'x' });
  expect(encodeBody(schema['~node'], Object.assign(Object.create(null), { name: 'x' }))).toEqual({ name: 'x' });
});
