import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { ConfigurationError } from '../../src/index.js';
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

describe('a body other than plain data', () => {
  class Accessors {
    get name(): string {
      return 'x';
    }
  }
  class Serializable {
    readonly name = 'x';
    toJSON(): unknown {
      return { name: 'y' };
    }
  }
  const open = s.unknown()['~node'];
  const closed = s.object({ name: s.optional(s.string()) })['~node'];

  test.each<[string, unknown]>([
    ['a URL', new URL('https://things.example')],
    ['a number object', Object(5)],
    ['a boolean object', Object(true)],
    ['an error', new Error('x')],
    ['a regular expression', /x/],
    ['a buffer', new ArrayBuffer(4)],
    ['a view of a buffer', new DataView(new ArrayBuffer(4))],
    ['a blob', new Blob(['x'])],
    ['a response', Response.json({ name: 'x' })],
    ['a request', new Request('https://things.example')],
    ['a weak map', new WeakMap()],
    ['a signal', AbortSignal.abort()],
    ['an asynchronous generator', (async function* () {})()],
    ['an object of another realm', runInNewContext('new Error("x")')],
    ['an instance with accessors alone', new Accessors()],
    ['an instance with toJSON()', new Serializable()],
    ['an object that only inherits', Object.create({ name: 'x' })],
  ])('is refused and never sent as {}: %s', (_name, value) => {
    for (const node of [open, closed, undefined]) {
      expect(() => encodeBody(node, value)).toThrow(ConfigurationError);
      expect(() => encodeBody(node, { inner: value })).toThrow('/inner');
      expect(() => encodeBody(node, [value])).toThrow('/0');
    }
  });

  test('may be an empty object of any realm, or one with a member called toJSON', () => {
    for (const node of [open, closed]) {
      expect(encodeBody(node, {})).toEqual({});
      expect(encodeBody(node, Object.create(null))).toEqual({});
      expect(encodeBody(node, runInNewContext('({})'))).toEqual({});
      expect(encodeBody(node, { toJSON: 1 })).toEqual({ toJSON: 1 });
    }
  });
});
