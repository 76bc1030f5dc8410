import { expect, test } from 'vitest';
import { bareFormOf } from '../../src/http/response/error-form.js';
import * as s from '../../src/schema/index.js';
import { validate } from '../../src/schema/validate.js';

/** Counts how often the members of an object are listed. */
function counted(value: object): { readonly value: object; readonly listings: () => number } {
  let count = 0;
  const ownKeys = (target: object): (string | symbol)[] => {
    count += 1;
    return Reflect.ownKeys(target);
  };
  return { value: new Proxy(value, { ownKeys }), listings: () => count };
}

test('lists the members of an object twice at most, however many members are missing', () => {
  const names = Array.from({ length: 50 }, (_, index) => `member${index}`);
  const schema = s.object(Object.fromEntries(names.map((name) => [name, s.string()])));
  const { value, listings } = counted({ memberO: 'a', other: 'b' });
  const issues = validate(schema['~node'], value);
  expect(issues).toHaveLength(50);
  expect(issues[0]?.message).toContain('did you mean `member0`?');
  expect(listings()).toBe(2);
});

test('the search for a failure lists the members of a body without telling names once', () => {
  const { value, listings } = counted({ other: 'b', more: {} });
  expect(bareFormOf(value)).toBeUndefined();
  expect(listings()).toBe(1);
});
