import { describe, expect, test } from 'vitest';
import { deepest, mostIssues } from '../../src/schema/check-run.js';
import { findDrift } from '../../src/schema/drift.js';
import * as s from '../../src/schema/index.js';
import { issueText } from '../../src/schema/issue-text.js';
import { inspect, validate } from '../../src/schema/validate.js';
import { variantOf } from '../../src/schema/variant-of.js';

function issuesOf(schema: s.Schema<unknown>, value: unknown, direction: s.Direction = 'request'): readonly string[] {
  return validate(schema['~node'], value, direction).map((issue) => issueText(issue, ''));
}

const text = s.string();
const flag = s.boolean();

describe('a value of the right form passes', () => {
  test.each<[s.Schema<unknown>, unknown]>([
    [s.unknown(), Number.NaN],
    [s.boolean(), false],
    [s.openEnum('A'), 'B'],
    [s.literal('a'), 'a'],
    [s.string({ minLength: 2, maxLength: 2 }), 'ab'],
    [s.integer({ minimum: 2, maximum: 2 }), 2],
    [s.number({ minimum: 2.5, maximum: 2.5 }), 2.5],
    [s.array(text, { minItems: 1, maxItems: 1 }), ['a']],
    [s.array(s.optional(text)), [undefined, 'a']],
    [s.nullable(text), null],
    [s.secret(text), 'a'],
    [s.openObject(), { a: 1 }],
    [s.map(flag), {}],
    [s.map(flag), []],
    [s.object({ constructor: text }), { constructor: 'a' }],
    [s.object({ a: s.optional(text) }, { minMembers: 0 }), {}],
    [s.object({ a: s.optional(text), b: s.optional(text) }, { exactlyOne: [['a', 'b']] }), { b: 'x' }],
    [s.object({ a: s.optional(text), b: s.optional(text) }, { atMostOne: [['a', 'b']] }), { b: 'x' }],
    [s.object({ a: s.optional(text), b: s.optional(text) }, { atMostOne: [['a', 'b']] }), {}],
  ])('the schema %j accepts %j', (schema, value) => {
    expect(issuesOf(schema, value)).toEqual([]);
  });
});

describe('a value of another form', () => {
  test.each<[s.Schema<unknown>, unknown, string]>([
    [s.string({ minLength: 2 }), 7, ': expected string, received number'],
    [s.string({ maxLength: 0 }), ['a'], ': expected string, received array'],
    [s.integer({ minimum: 2 }), '1', ': expected integer, received string'],
    [s.number({ maximum: 2 }), '9', ': expected number, received string'],
    [s.array(text, { minItems: 1 }), { length: 0 }, ': expected array, received object'],
    [s.array(text, { maxItems: 1 }), 'ab', ': expected array, received string'],
    [s.array(s.optional(text)), [7], '/0: expected string, received number'],
    [s.array(s.nullable(text)), [undefined], '/0: expected string, received undefined'],
    [s.nullable(text), 7, ': expected string, received number'],
    [s.secret(text), 7, ': expected string, received number'],
    [s.openObject(), 7, ': expected object, received number'],
    [s.map(flag), { a: 'x' }, '/a: expected boolean, received string'],
    [s.openUnion('type', {}), {}, '/type: expected string, received undefined'],
    [s.openUnion('type', {}), Object.create({ type: 'a' }), '/type: expected string, received undefined'],
    [s.openUnion('type', { a: s.object({ b: text }) }), { type: 'a' }, '/b: expected string, received undefined'],
  ])('the schema %j rejects %j: %s', (schema, value, issue) => {
    expect(issuesOf(schema, value)).toEqual([issue]);
  });
});

describe('one of several forms', () => {
  const forms: readonly (readonly [s.Schema<unknown>, readonly unknown[], unknown, string])[] = [
    [s.anyOf(flag, s.literal('a')), [true, 'a'], 1, 'boolean or "a", received number'],
    [s.anyOf(s.number(), s.openEnum('x')), [1.5, 'y'], true, 'number or string, received boolean'],
    [s.anyOf(s.integer(), s.array(text)), [1, ['a']], 'b', 'integer or array, received string'],
    [s.anyOf(s.map(text), flag), [{}, [], { a: 'b' }, true], 1, 'object or boolean, received number'],
    [s.anyOf(s.map(text), flag), [], ['a'], 'object, received array'],
    [s.anyOf(s.object({}), flag), [{}, true], [], 'object or boolean, received array'],
    [s.anyOf(s.openUnion('t', {}), flag), [{ t: 'a' }, true], [], 'object or boolean, received array'],
    [s.anyOf(s.nullable(text), flag), [null, 'a', true], 1, 'string or null or boolean, received number'],
    [s.anyOf(s.optional(text), flag), [undefined, 'a', true], null, 'string or undefined or boolean, received null'],
    [s.anyOf(s.secret(text), flag), ['a', true], 1, 'string or boolean, received number'],
    [
      s.anyOf(
        s.define(() => text),
        flag,
      ),
      ['a', true],
      1,
      'string or boolean, received number',
    ],
    [s.anyOf(s.anyOf(text, s.integer()), flag), ['a', 1, true], null, 'string or integer or boolean, received null'],
    [s.anyOf(flag, s.literal('a')), [], 'b', '"a", received string'],
  ];

  test.each(forms)('the alternatives %j accept %j and reject %j: expected %s', (schema, fitting, other, expected) => {
    for (const value of fitting) expect(issuesOf(schema, value)).toEqual([]);
    expect(issuesOf(schema, other)).toEqual([`: expected ${expected}`]);
  });

  test.each([s.unknown(), s.nullable(s.unknown()), s.anyOf(s.integer(), s.unknown()), s.tolerant(s.integer())])(
    'can be anything if one form can: %j',
    (open) => {
      for (const value of ['a', null, [], {}, 1.5]) expect(issuesOf(s.anyOf(flag, open), value)).toEqual([]);
    },
  );

  test('has the issues of the variant that it names', () => {
    const union = s.openUnion('t', { a: s.object({ x: text }) });
    expect(issuesOf(s.anyOf(union, flag), { t: 'a', x: 1 })).toEqual(['/x: expected string, received number']);
  });
});

describe('the rules of a request', () => {
  const members = { allow: s.optional(text), deny: s.optional(text) };

  test('count the members of a group', () => {
    const one = s.object(members, { exactlyOne: [['allow', 'deny']] });
    expect(issuesOf(one, { allow: 'a', deny: 'b', dney: 'c' })).toEqual([
      ': expected exactly one of allow, deny, received 2',
    ]);
    expect(issuesOf(one, { allow: undefined })).toEqual([': expected exactly one of allow, deny, received none']);
    const most = s.object(members, { atMostOne: [['allow', 'deny']] });
    expect(issuesOf(most, { allow: 'a', deny: 'b' })).toEqual([': expected at most one of allow, deny, received 2']);
  });

  test('count all members', () => {
    const two = s.object(members, { minMembers: 2 });
    expect(issuesOf(two, { allow: 'a' })).toEqual([': expected at least 2 members']);
    expect(issuesOf(two, { allow: 'a', more: 'b' })).toEqual([]);
  });

  test('do not hold for responses', () => {
    const rules = { exactlyOne: [['allow', 'deny']], atMostOne: [['allow', 'deny']], minMembers: 3 };
    const schema = s.object(members, rules);
    expect(issuesOf(schema, {}, 'response')).toEqual([]);
    expect(issuesOf(schema, { allow: 'a', deny: 'b' }, 'response')).toEqual([]);
  });
});

describe('the hint about an unknown member', () => {
  const schema = s.object({ value: text, values: s.optional(s.array(text)) });
  const missing = '/value: expected string, received undefined';

  test('never names a known member', () => {
    expect(issuesOf(schema, { values: [] })).toEqual([missing]);
  });

  test('is searched for among the first 100 unknown members', () => {
    const after = (count: number): object => ({
      ...Object.fromEntries(Array.from({ length: count }, (_, index) => [`x${index}`, 1])),
      values: [],
      Value: 'a',
    });
    expect(issuesOf(schema, after(99))).toEqual([`${missing}; \`Value\` is unknown; did you mean \`value\`?`]);
    expect(issuesOf(schema, after(100))).toEqual([missing]);
  });
});

describe('a check of a hostile value', () => {
  interface Nested {
    readonly [name: string]: Nested;
  }
  interface Chain {
    readonly next?: Chain | undefined;
  }
  const lists: s.Schema<readonly unknown[]> = s.define(() => s.array(lists));
  const maps: s.Schema<Nested> = s.define(() => s.map(maps));
  const chain: s.Schema<Chain> = s.define(() => s.object({ next: s.optional(chain) }));
  const deep = (levels: number, wrap: (inner: unknown) => unknown, inner: unknown): unknown => {
    let value = inner;
    for (let level = 1; level < levels; level += 1) value = wrap(value);
    return value;
  };

  test.each<[string, s.Schema<unknown>, (inner: unknown) => unknown, unknown]>([
    ['lists', lists, (inner) => [inner], []],
    ['maps', maps, (inner) => ({ a: inner }), {}],
    ['objects', chain, (next) => ({ next }), {}],
  ])('takes %s in one another to its limit, and has one issue beyond', (_name, schema, wrap, inner) => {
    expect(issuesOf(schema, deep(deepest, wrap, inner))).toEqual([]);
    for (const levels of [deepest + 1, deepest + 40]) {
      expect(issuesOf(schema, deep(levels, wrap, inner))).toEqual([
        expect.stringMatching(new RegExp(`^(?:/\\w+){${deepest}} is nested more than ${deepest} levels deep$`)),
      ]);
    }
  });

  test('reads no discriminator beyond its limit', () => {
    const union = s.openUnion('type', { next: s.object({ next: s.unknown() }) });
    const inner: s.Schema<unknown> = s.define(() => s.anyOf(s.array(inner), union));
    expect(
      issuesOf(
        inner,
        deep(deepest + 1, (value) => [value], { type: 7 }),
      ),
    ).toEqual([expect.stringContaining(`is nested more than ${deepest} levels deep`)]);
  });

  test('reads little more once it has found enough', () => {
    let read = 0;
    const members = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`m${index}`, text]));
    const value = {};
    for (const name of Object.keys(members)) {
      Object.defineProperty(value, name, {
        enumerable: true,
        get: () => {
          read += 1;
          return 7;
        },
      });
    }
    for (const schema of [s.object(members), s.map(text)]) {
      read = 0;
      expect(issuesOf(schema, value)).toHaveLength(mostIssues);
      expect(read).toBe(mostIssues + 1);
    }
  });

  test('reports once that there are more issues', () => {
    const item = s.object({}, { exactlyOne: [['a', 'b']], minMembers: 1 });
    const issues = issuesOf(
      s.array(item),
      Array.from({ length: 60 }, () => ({})),
    );
    expect(issues).toHaveLength(mostIssues);
    expect(issues.filter((issue) => issue.includes('more issues'))).toHaveLength(1);
    expect(issues.at(-1)).toBe('/49: expected at least 1 member (and more issues)');
  });

  test('continues after 100 tolerated differences, and keeps no more of them', () => {
    const schema = s.object({ guesses: s.array(s.tolerant(text)), id: text });
    const { issues, tolerated } = inspect(
      schema['~node'],
      { guesses: Array.from({ length: 150 }, () => 7), id: 7 },
      'response',
    );
    expect(issues).toEqual([{ pointer: '/id', message: 'expected string, received number' }]);
    expect(tolerated).toHaveLength(mostIssues);
    expect(tolerated.at(-1)).toEqual({ pointer: '/guesses/99', message: 'expected string, received number' });
  });

  test('leaves a long name out once the pointers are long, and keeps the short ones', () => {
    const long = 'n'.repeat(300_000);
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const value = { [long]: Object.fromEntries(names.map((name) => [name, 7])) };
    const pointers = validate(s.map(s.map(text))['~node'], value).map(({ pointer }) => pointer);
    expect(pointers.map((pointer) => pointer.replace(long, '…'))).toEqual([
      '/…/a',
      '/…/b',
      '/…/c',
      '/…/d',
      '/[long name]/e',
      '/[long name]/f',
    ]);
  });
});

test('an issue is written with its place, and the whole value has a name', () => {
  const pair = s.object({ a: text, b: flag });
  expect(() => pair.parse({})).toThrow(
    new TypeError('/a: expected string, received undefined\n/b: expected boolean, received undefined'),
  );
  expect(() => text.parse(7)).toThrow(new TypeError('(value): expected string, received number'));
  expect(issueText({ pointer: '', message: 'is nested' }, 'it')).toBe('it is nested');
  expect(issueText({ pointer: '/a', message: 'what this is ' }, 'it')).toBe('/a: what this is ');
});

test('an open object and a map have no unknown members', () => {
  for (const schema of [s.openObject(), s.map(flag)]) expect(findDrift(schema['~node'], { more: true })).toEqual([]);
  expect(findDrift(s.object({})['~node'], { more: true })).toHaveLength(1);
});

test('a variant is found by a text that is the tag of one, and by nothing else', () => {
  const variant = s.object({})['~node'];
  const union = { tag: 't', variants: { a: variant, 7: variant } };
  expect(variantOf(union, { t: 'a' })).toBe(variant);
  expect(
    [null, undefined, 'a', {}, { t: 'b' }, { t: 7 }, { t: 'toString' }].map((value) => variantOf(union, value)),
  ).toEqual(Array(7).fill(undefined));
});
