import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { findDrift, mostDifferences } from '../src/schema/drift.js';
import { redactValue } from '../src/schema/redact.js';
import { getThing, thingSchema, transportTo } from './support/things.js';

const nested = (depth: number): string => `${'{"errors":['.repeat(depth)}1${']}'.repeat(depth)}`;

test.each([400, 500, 200])(
  'a body that is nested 10,000 deep ends in an error that can be printed, status %i',
  async (status) => {
    const transport = transportTo('https://service.example', {
      maxRetries: 0,
      onEvent: () => {},
      fetch: async () => new Response(nested(10_000), { status, headers: { 'content-type': 'application/json' } }),
    });
    const error: unknown = await transport.call(getThing, { thingId: 'a' }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ status, operation: 'things.get' });
    expect(JSON.stringify(error).length).toBeLessThan(10_000);
    expect(inspect(error, { depth: 200 })).toContain('things.get');
  },
);

test('a large body is looked at only as far as it is shown', () => {
  let read = 0;
  const items = Array.from({ length: 100_000 }, () =>
    Object.defineProperty({}, 'name', {
      enumerable: true,
      get: () => {
        read += 1;
        return 'x'.repeat(100);
      },
    }),
  );
  redactValue(undefined, items, undefined, { left: 64 * 1024 });
  expect(read).toBeGreaterThan(100);
  expect(read).toBeLessThan(700);
});

test('drift stops at its limit', () => {
  let read = 0;
  const value = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`unknown${index}`, 1]));
  const watched = new Proxy(value, {
    get: (target, name) => {
      read += 1;
      return Reflect.get(target, name);
    },
  });
  expect(findDrift(thingSchema['~node'], watched)).toHaveLength(mostDifferences);
  expect(read).toBeLessThan(200);
});
