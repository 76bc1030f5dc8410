import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { demandParams, isConfigurationError, ownParams, readNow } from '../../src/index.js';

class Entry {
  value = 'kept';
}

describe('the copy of parameters', () => {
  test('shares no plain object, list or date with the original', () => {
    const original = { at: new Date(0), entries: [{ value: 'a', tags: ['x'] }], none: null, missing: undefined };
    const copy = ownParams(original);
    expect(copy).toStrictEqual(original);
    original.at.setTime(1);
    original.entries[0]?.tags.push('y');
    original.entries.length = 0;
    expect(copy).toStrictEqual({
      at: new Date(0),
      entries: [{ value: 'a', tags: ['x'] }],
      none: null,
      missing: undefined,
    });
  });

  test('keeps instances of classes, functions and objects with methods', () => {
    const original = {
      entry: new Entry(),
      edit: () => {},
      to: { apis: { upsert: () => {} } },
      signal: AbortSignal.any([]),
    };
    const copy = ownParams(original);
    expect(copy).not.toBe(original);
    for (const name of ['entry', 'edit', 'signal'] as const) expect(copy[name]).toBe(original[name]);
    expect(copy.to.apis).toBe(original.to.apis);
  });

  test('copies the members of a class instance given as the parameters', () => {
    expect(ownParams(new Entry())).toStrictEqual({ value: 'kept' });
  });

  test('copies objects of another realm', () => {
    const original: { list: { a: number }[] } = runInNewContext('({ list: [{ a: 1 }] })');
    const copy = ownParams(original);
    const [item] = original.list;
    if (item !== undefined) item.a = 2;
    expect(copy.list[0]?.a).toBe(1);
  });

  test('has holes of lists as undefined items, and members called __proto__ as members', () => {
    const original = { list: Array(2), json: JSON.parse('{"__proto__":{"polluted":true}}') };
    const copy = ownParams(original);
    expect(Object.keys(copy.list)).toEqual(['0', '1']);
    expect(Object.keys(copy.json)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(copy.json)).toBe(Object.prototype);
  });

  test('ends for objects containing themselves, and for very deep ones', () => {
    const circle: { self?: unknown; twice: unknown[] } = { twice: [] };
    circle.self = circle;
    circle.twice.push(circle, circle);
    const { circle: copy } = ownParams({ circle });
    expect(copy).not.toBe(circle);
    expect(copy.self).toBe(copy);
    let deep: object = {};
    for (let depth = 0; depth < 100_000; depth += 1) deep = { deep };
    expect(ownParams({ deep }).deep).not.toBe(deep);
  });

  test('fails for a throwing getter, with an error that does not repeat its text', () => {
    const hostile = {
      inside: {
        get value(): string {
          throw new Error('hunter2');
        },
      },
    };
    const read = (): unknown => demandParams({ vendor: 'v', operation: 'things.sync' }, hostile);
    expect(read).toThrow('the parameters cannot be read');
    try {
      read();
    } catch (error) {
      expect(error).toSatisfy(isConfigurationError);
      expect(error).toMatchObject({ vendor: 'v', operation: 'things.sync', mayHaveApplied: false });
      expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain('hunter2');
    }
  });
});

test('the input of a generator is read once, at its call', () => {
  const input = { from: 1 };
  const read = readNow(() => ({ ...input }));
  input.from = 2;
  expect(read()).toEqual({ from: 1 });
  const fails = readNow((): never => {
    throw new RangeError('malformed');
  });
  expect(fails).toThrow(RangeError);
});
