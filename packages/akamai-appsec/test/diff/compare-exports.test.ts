import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareExports } from '../../src/diff/compare-exports.js';
import { changedSections, fingerprint } from '../../src/plan/fingerprint.js';
import { fixture } from '../support/fixtures.js';

/** Differences, as `<kind> <path>: <before> → <after>`. */
function told(before: unknown, after: unknown): readonly string[] {
  return compareExports(before, after).map(
    (change) => `${change.kind} ${change.path}: ${JSON.stringify(change.before)} → ${JSON.stringify(change.after)}`,
  );
}

describe('the differences between two exports', () => {
  test.each([
    ['not at all', { a: 1, b: [{ id: 1 }] }, { b: [{ id: 1 }], a: 1 }, []],
    ['by a member', { a: { b: 1 } }, { a: { b: 2 } }, ['changed a/b: 1 → 2']],
    ['by a member that came', { a: {} }, { a: { b: null } }, ['added a/b: undefined → null']],
    ['by a member that went', { a: { b: 0 } }, { a: {} }, ['removed a/b: 0 → undefined']],
    ['by its form', { a: {} }, { a: [] }, ['changed a: {} → []']],
    [
      'by a text in a list',
      { a: ['x', 'y'] },
      { a: ['z', 'x'] },
      ['removed a: "y" → undefined', 'added a: undefined → "z"'],
    ],
    ['by how often a text is in a list', { a: ['x', 'x'] }, { a: ['x'] }, ['removed a: "x" → undefined']],
    ['by the order of a list of texts', { a: ['x', 'y'] }, { a: ['y', 'x'] }, ['changed a: ["x","y"] → ["y","x"]']],
    ['not by the order of the hostnames', { selectedHosts: ['x', 'y'] }, { selectedHosts: ['y', 'x'] }, []],
    [
      'by a member of an entity, wherever it stands',
      {
        a: [
          { id: 1, b: 1 },
          { id: 2, b: 2 },
        ],
      },
      {
        a: [
          { id: 2, b: 3 },
          { id: 1, b: 1 },
        ],
      },
      ['changed a[2]/b: 2 → 3'],
    ],
    [
      'by entities that came and went',
      { a: [{ id: 1 }, { id: 2 }] },
      { a: [{ id: 3 }, { id: 2 }] },
      ['removed a[1]: {"id":1} → undefined', 'added a[3]: undefined → {"id":3}'],
    ],
    [
      'by the group of an action',
      { a: [{ group: 'SQL', x: 1 }] },
      { a: [{ group: 'SQL', x: 2 }] },
      ['changed a[SQL]/x: 1 → 2'],
    ],
    [
      'by place, if nothing distinguishes the items',
      {
        a: [
          { id: 0, x: 1 },
          { id: 0, x: 2 },
        ],
      },
      {
        a: [
          { id: 0, x: 1 },
          { id: 0, x: 3 },
        ],
      },
      ['changed a/1/x: 2 → 3'],
    ],
    [
      'by whole items, if their numbers differ',
      { a: [{ x: 1 }, { x: 2 }] },
      { a: [{ x: 2 }] },
      ['removed a: {"x":1} → undefined'],
    ],
    [
      'by an entity whose id changed from a number to a text',
      { a: [{ id: 1 }] },
      { a: [{ id: '1' }] },
      ['changed a[1]/id: 1 → "1"'],
    ],
    [
      'by a member with a hostile name',
      JSON.parse('{"a":{"__proto__":1}}'),
      { a: {} },
      ['removed a/__proto__: 1 → undefined'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(told(before, after)).toEqual(expected);
  });

  test('ignores differences without effect on the protection', () => {
    const exported = fixture<Record<string, unknown>>('export-configuration-version.answer.json');
    const clone = {
      ...structuredClone(exported),
      version: 3,
      basedOn: 2,
      createDate: '2026-01-01T00:00:00Z',
      createdBy: 'somebody',
      staging: { status: 'Active', action: 'ACTIVATE' },
      production: { status: 'Pending' },
      selectableHosts: [],
      errorHosts: [],
      siem: { ...(exported['siem'] as object), configVersion: 3 },
      customRules: (exported['customRules'] as object[]).map((rule) => ({ ...rule, ruleActivated: true })),
      ratePolicies: (exported['ratePolicies'] as object[]).map((policy) => ({
        ...policy,
        createDate: '2026-01-01T00:00:00Z',
        updateDate: '2026-01-01T00:00:00Z',
        used: true,
      })),
    };
    expect(told(exported, clone)).toEqual([]);
    expect(changedSections(fingerprint(exported as never), fingerprint(clone as never))).toEqual([]);
  });

  test('reports a difference of the same name elsewhere', () => {
    expect(told({ a: { version: 1, status: 'x' } }, { a: { version: 2, status: 'y' } })).toHaveLength(2);
    expect(told({ a: [{ id: 1, b: { createDate: 1 } }] }, { a: [{ id: 1, b: { createDate: 2 } }] })).toHaveLength(1);
  });

  test('names the surrounding entity and the scope of custom rules', () => {
    const [change] = compareExports(
      { customRules: [{ id: 7, name: 'Login', conditions: [{ type: 'ipMatch', value: ['a'] }] }] },
      { customRules: [{ id: 7, name: 'Login', conditions: [{ type: 'ipMatch', value: ['b'] }] }] },
    );
    expect(change).toMatchObject({ name: 'Login', scope: 'configuration', path: 'customRules[7]/conditions/0/value' });
  });

  test('gives the JSON pointer of each difference', () => {
    const before = { 'a/b~c': [{ id: 1, x: 1 }, { id: 2 }] };
    const after = { 'a/b~c': [{ id: 3 }, { id: 1, x: 2 }] };
    expect(compareExports(before, after).map(({ kind, pointer }) => `${kind} ${pointer}`)).toEqual([
      'changed /a~1b~0c/1/x',
      'removed /a~1b~0c/1',
      'added /a~1b~0c/0',
    ]);
  });
});

/** JSON with few names, so entities collide. */
const names = fc.constantFrom('id', 'group', 'name', 'createDate', 'used', 'a', 'selectedHosts', '__proto__');
const { value: jsonValue } = fc.letrec<{ value: unknown; object: Record<string, unknown> }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom<unknown>(0, 1, '', 'x', 'y', null, true),
    fc.array(fc.constantFrom('x', 'y', 'z'), { maxLength: 3 }),
    fc.array(tie('object'), { maxLength: 3 }),
    fc.array(tie('value'), { maxLength: 2 }),
    tie('object'),
  ),
  object: fc.dictionary(names, tie('value'), { maxKeys: 4 }),
}));
const exportedValue = fc.dictionary(
  fc.constantFrom('customRules', 'ratePolicies', 'selectedHosts', 'matchTargets', 'siem', 'x'),
  jsonValue,
);

/** Reads the value at a JSON pointer. */
function at(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((of, name) => Object.getOwnPropertyDescriptor(of, name)?.value, value);
}

describe('with any two exports', () => {
  test('each difference is real and at its pointer', () => {
    fc.assert(
      fc.property(exportedValue, exportedValue, (before, after) => {
        for (const change of compareExports(before, after)) {
          if (change.kind === 'removed') expect(at(before, change.pointer)).toBe(change.before);
          else expect(at(after, change.pointer)).toBe(change.after);
          expect(change.before).not.toBe(change.after);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('fingerprints differ exactly if there is a difference', () => {
    fc.assert(
      fc.property(exportedValue, exportedValue, (before, after) => {
        const sections = changedSections(fingerprint(before as never), fingerprint(after as never));
        const changes = compareExports(before, after);
        expect(new Set(changes.map(({ pointer }) => pointer.split('/')[1]))).toEqual(new Set(sections));
      }),
      { numRuns: 500 },
    );
  });

  test('the way back has as many differences', () => {
    fc.assert(
      fc.property(exportedValue, exportedValue, (before, after) => {
        expect(compareExports(after, before)).toHaveLength(compareExports(before, after).length);
      }),
    );
  });

  test('there is none between an export and its JSON, in any order of members', () => {
    fc.assert(
      fc.property(exportedValue, (exported) => {
        expect(compareExports(exported, backwards(JSON.parse(JSON.stringify(exported))))).toEqual([]);
      }),
    );
  });
});

/** The same, with the members of every object the other way round. */
function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([name, member]) => [name, backwards(member)]));
}
