import { operations } from '@edgeward/akamai-appsec/operations';
import { operations as nocOperations } from '@edgeward/noc-cdn/operations';
import { expect, test } from 'vitest';
import { representatives } from '../src/representatives.ts';

test.runIf(process.env['CANARY'] !== 'full')('takes some operations of each shape of a large package', () => {
  const taken = representatives(operations);
  expect(taken.length).toBeGreaterThan(40);
  expect(taken.length).toBeLessThan(operations.length / 2);
  const kinds = (list: typeof operations): ReadonlySet<string> =>
    new Set(
      list.map(({ method, effect, idempotent, responses }) =>
        [method, effect, idempotent, Object.keys(responses)].join(),
      ),
    );
  expect(kinds(taken)).toEqual(kinds(operations));
});

test('takes every operation of a small package', () => {
  expect(representatives(nocOperations)).toEqual(nocOperations);
});
