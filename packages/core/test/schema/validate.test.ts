import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { deepest, mostIssues } from '../../src/schema/check-run.js';
import * as s from '../../src/schema/index.js';
import { inspect, validate } from '../../src/schema/validate.js';

interface Tree {
  readonly kids?: readonly Tree[] | undefined;
}

const tree: s.Schema<Tree> = s.define(() => s.object({ kids: s.optional(s.array(tree)) }));

function revokedProxy(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function issuesOf(schema: s.Schema<unknown>, value: unknown, direction: s.Direction = 'request'): readonly string[] {
  return validate(schema['~node'], value, direction).map(({ pointer, message }) => `${pointer}: ${message}`);
}

describe('an issue', () => {
  const configuration = s.object({ id: s.integer(), note: s.optional(s.nullable(s.string())) });
  const list = s.object({ configurations: s.array(configuration) });

  test('names the place, what was expected and what was received', () => {
    const value = { configurations: [{ id: 1 }, { id: '2' }, { id: 3.5, note: 7 }, null, []] };
    expect(issuesOf(list, value)).toEqual([
      '/configurations/1/id: expected integer, received string',
      '/configurations/2/id: expected integer, received number',
      '/configurations/2/note: expected string, received number',
      '/configurations/3: expected object, received null',
      '/configurations/4: expected object, received array',
    ]);
  });

  test.each<[s.Schema<unknown>, unknown, string]>([
    [s.boolean(), 0, 'expected boolean, received number'],
    [s.string(), undefined, 'expected string, received undefined'],
    [s.number(), Number.NaN, 'expected number, received number'],
    [s.openEnum('A'), 7, 'expected string, received number'],
    [s.literal('ip'), 'asn', 'expected "ip", received string'],
    [s.array(s.string()), {}, 'expected array, received object'],
    [s.map(s.string()), ['a'], 'expected object, received array'],
    [s.anyOf(s.integer(), s.string()), true, 'expected integer or string, received boolean'],
    [s.anyOf(s.integer(), s.string()), 1.5, 'expected integer, received number'],
    [s.string({ minLength: 2 }), 'a', 'expected at least 2 characters'],
    [s.string({ maxLength: 2 }), 'abc', 'expected at most 2 characters'],
    [s.integer({ minimum: 2 }), 1, 'expected at least 2'],
    [s.number({ maximum: 2 }), 3, 'expected at most 2'],
    [s.array(s.string(), { minItems: 1 }), [], 'expected at least 1 items'],
    [s.array(s.string(), { maxItems: 1 }), ['a', 'b'], 'expected at most 1 items'],
  ])('the issue of %j about %j is clear', (schema, value, message) => {
    expect(validate(schema['~node'], value, 'request')).toEqual([{ pointer: '', message }]);
  });

  test.each<[string, unknown]>([
    ['Map', new Map([['id', 1]])],
    ['Set', new Set()],
    ['Date', new Date(0)],
    ['Promise', Promise.resolve()],
    ['Uint8Array', new Uint8Array(1)],
    ['Headers', new Headers()],
  ])('the issue of a %s says it is not an object', (kind, value) => {
    const message = `expected object, received ${kind}`;
    for (const schema of [s.object({}), s.map(s.unknown()), s.openUnion('type', {}), s.anyOf(s.object({}))]) {
      expect(validate(schema['~node'], value)).toEqual([{ pointer: '', message }]);
    }
  });

  test('is not raised by objects of a class, of another realm or without a prototype', () => {
    class Note {
      readonly id = 1;
    }
    const values = [new Note(), runInNewContext('({ id: 1 })'), Object.assign(Object.create(null), { id: 1 })];
    for (const value of values) expect(validate(configuration['~node'], value)).toEqual([]);
  });

  test.each<[string, () => unknown]>([
    ['a revoked Proxy', revokedProxy],
    [
      'a getter that throws',
      () => ({
        get id(): never {
          throw new Error('hunter2hunter2');
        },
      }),
    ],
  ])('tells of %s, and does not repeat its error', (_name, make) => {
    const message = 'cannot be read: a getter or a Proxy throws';
    const inner = s.object({ id: s.integer() });
    const members = s.object({
      list: s.optional(s.array(inner)),
      either: s.optional(s.anyOf(s.string(), inner)),
      inferred: s.optional(s.tolerant(inner)),
    });
    expect(inner.safeParse(make())).toEqual({ success: false, issues: [{ pointer: '', message }] });
    for (const [value, pointer] of [
      [{ list: [{ id: 1 }, make()] }, '/list/1'],
      [{ either: make() }, '/either'],
      [{ inferred: make() }, '/inferred'],
    ] as const) {
      expect(members.safeParse(value)).toEqual({ success: false, issues: [{ pointer, message }] });
    }
  });

  test('escapes names in the pointer', () => {
    expect(issuesOf(s.map(s.string()), { 'a/b~c': 1 })).toEqual(['/a~1b~0c: expected string, received number']);
  });

  test('names the unknown member probably meant for a missing one', () => {
    expect(issuesOf(configuration, { ID: 1 })).toEqual([
      '/id: expected integer, received undefined; `ID` is unknown; did you mean `id`?',
    ]);
    expect(issuesOf(configuration, { colour: 1 })).toEqual(['/id: expected integer, received undefined']);
    const action = s.object(
      { allow: s.optional(s.object({})), deny: s.optional(s.object({})) },
      { exactlyOne: [['allow', 'deny']] },
    );
    expect(issuesOf(action, { dney: {} })).toEqual([
      ': expected exactly one of allow, deny, received none; `dney` is unknown; did you mean `deny`?',
    ]);
    expect(issuesOf(action, { allow: {}, deny: {} })).toEqual([': expected exactly one of allow, deny, received 2']);
  });

  test("the issues of several forms are those of the value's outer form", () => {
    const forms = s.anyOf(s.string(), s.array(s.integer()), s.object({ kind: s.literal('a') }));
    expect(issuesOf(forms, [1, 'x'])).toEqual(['/1: expected integer, received string']);
    expect(issuesOf(forms, { kind: 'b' })).toEqual(['/kind: expected "a", received string']);
    const objects = s.anyOf(s.object({ a: s.string() }), s.object({ b: s.string() }));
    expect(issuesOf(objects, { b: 'x' })).toEqual([]);
    expect(issuesOf(objects, { b: 7 })).toHaveLength(1);
  });
});

describe('a check', () => {
  test('returns the value as received, including unknown members', () => {
    const value = { id: 1, more: { deep: [1] } };
    expect(s.object({ id: s.integer() }).parse(value)).toBe(value);
  });

  test('treats undefined as absent', () => {
    const schema = s.object(
      { a: s.optional(s.string()), b: s.map(s.string()) },
      { minMembers: 1, atMostOne: [['a', 'b']] },
    );
    expect(issuesOf(schema, { a: undefined, b: { c: undefined } })).toEqual([]);
    expect(issuesOf(s.object({ a: s.optional(s.string()) }, { minMembers: 1 }), { a: undefined })).toEqual([
      ': expected at least 1 member',
    ]);
  });

  test('does not count an inherited member as present', () => {
    expect(issuesOf(s.object({ toString: s.string() }), {})).toEqual([
      '/toString: expected string, received undefined',
    ]);
  });

  test('stops after 100 issues, and reports that there are more', () => {
    let read = 0;
    const items = Array.from({ length: 5000 }, () => ({
      get id() {
        read += 1;
        return 'x';
      },
    }));
    const issues = validate(s.array(s.object({ id: s.integer() }))['~node'], items);
    expect(issues).toHaveLength(mostIssues);
    expect(issues.at(-1)).toEqual({
      pointer: '/99/id',
      message: 'expected integer, received string (and more issues)',
    });
    expect(read).toBeLessThan(250);
    const exact = validate(
      s.array(s.integer())['~node'],
      Array.from({ length: mostIssues }, () => 'x'),
    );
    expect(exact.at(-1)?.message).toBe('expected integer, received string');
  });

  test('reports nesting beyond its limit instead of exhausting the stack', () => {
    let deep: unknown = {};
    for (let level = 0; level < 100_000; level += 1) deep = { kids: [deep] };
    const issues = validate(tree['~node'], deep);
    expect(issues).toEqual([expect.objectContaining({ message: `is nested more than ${deepest} levels deep` })]);
    expect(tree.safeParse({ kids: [{ kids: [{}] }] }).success).toBe(true);
  });

  test('does not repeat a long name in every nested issue', () => {
    const long = 'n'.repeat(200_000);
    const schema = s.map(s.array(s.integer()));
    const issues = validate(schema['~node'], { [long]: Array.from({ length: 100 }, () => 'x') });
    expect(issues).toHaveLength(100);
    expect(issues.reduce((sum, { pointer }) => sum + pointer.length, 0)).toBeLessThan(2_000_000);
  });

  test('reads requests without what the server assigns, and responses without the limits of requests', () => {
    const schema = s.object(
      { id: s.integer(), name: s.string({ maxLength: 3 }), secret: s.string(), note: s.optional(s.string()) },
      { readOnly: ['id'], writeOnly: ['secret'], requiredInRequests: ['note'], optionalInRequests: ['name'] },
    );
    expect(issuesOf(schema, { id: 'mine', secret: 'x', note: 'y' }, 'request')).toEqual([]);
    expect(issuesOf(schema, { name: 'long', secret: 'x' }, 'request')).toEqual([
      '/name: expected at most 3 characters',
      '/note: expected string, received undefined',
    ]);
    expect(issuesOf(schema, { id: 1, name: 'long', secret: 7 }, 'response')).toEqual([]);
    expect(issuesOf(schema, {}, 'response')).toEqual([
      '/id: expected integer, received undefined',
      '/name: expected string, received undefined',
    ]);
  });

  test('reads a schema as its constant says', () => {
    const named = s.response(() => s.object({ name: s.string({ maxLength: 3 }) }));
    expect(named.safeParse({ name: 'long' }).success).toBe(true);
    expect(s.input(() => named).safeParse({ name: 'long' }).success).toBe(false);
    expect(s.define(() => s.string({ maxLength: 3 })).safeParse('long').success).toBe(false);
  });
});

describe('a merely inferred member', () => {
  const node = s.object({ id: s.integer(), colour: s.tolerant(s.string()), size: s.optional(s.tolerant(s.integer())) })[
    '~node'
  ];

  test.each([
    [{ id: 1, colour: 'red' }, []],
    [{ id: 1 }, ['/colour']],
    [{ id: 1, colour: null, size: null }, ['/colour', '/size']],
    [{ id: 1, colour: 7, size: '7' }, ['/colour', '/size']],
    [{ id: 1, colour: { name: 'red' }, size: [] }, ['/colour', '/size']],
  ])('never fails a read: %j', (value, pointers) => {
    const { issues, tolerated } = inspect(node, value, 'response');
    expect(issues).toEqual([]);
    expect(tolerated.map(({ pointer }) => pointer)).toEqual(pointers);
  });

  test('an inferred member does not hide other issues', () => {
    expect(inspect(node, { colour: 7 }, 'response').issues).toEqual([
      { pointer: '/id', message: 'expected integer, received undefined' },
    ]);
  });
});

test('a schema is a Standard Schema', () => {
  const schema = s.object({ list: s.array(s.integer()) });
  const { validate: check, version, vendor } = schema['~standard'];
  expect([version, vendor]).toEqual([1, 'edgeward']);
  expect(check({ list: [1] })).toEqual({ value: { list: [1] } });
  expect(check({ list: [1, 'x'] })).toEqual({
    issues: [{ message: 'expected integer, received string', path: ['list', '1'] }],
  });
  expect(() => schema.parse({})).toThrow('/list: expected array, received undefined');
});
