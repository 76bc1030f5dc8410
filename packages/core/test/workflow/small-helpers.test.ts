import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  AuthenticationError,
  ConfigurationError,
  failsEveryCall,
  LastWrites,
  NetworkError,
  NotFoundError,
  OperationDeniedError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
  sameSet,
  uniqueBy,
} from '../../src/index.js';

describe('LastWrites', () => {
  test('keeps the last value of each key, of at most 1,000 keys', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat())), (writes) => {
        const memory = new LastWrites<number>();
        for (const [key, value] of writes) memory.set(key, value);
        for (const key of ['a', 'b', 'c']) {
          expect(memory.get(key)).toBe(writes.findLast(([written]) => written === key)?.[1]);
        }
        memory.delete('a');
        expect(memory.get('a')).toBeUndefined();
      }),
    );
    const memory = new LastWrites<number>();
    for (let index = 0; index < 3_000; index += 1) {
      memory.set('in use', index);
      memory.set(`key ${index}`, index);
    }
    expect(memory.get('in use')).toBe(2_999);
    expect(memory.get('key 2000')).toBeUndefined();
    expect(memory.get('key 2001')).toBe(2_001);
  });
});

describe('sameSet and uniqueBy', () => {
  test('compare without order and number, and keep the first of each key', () => {
    expect(sameSet(['a', 'b', 'a'], ['b', 'a'])).toBe(true);
    expect(sameSet(['a'], ['a', 'b'])).toBe(false);
    expect(sameSet(['a', 'b'], ['a'])).toBe(false);
    expect(sameSet(['a'], ['A'], (text) => text.toLowerCase())).toBe(true);
    expect(uniqueBy(['A', 'a', 'b'], (text) => text.toLowerCase())).toEqual(['A', 'b']);
  });
});

describe('failsEveryCall', () => {
  const message = 'no';
  test.each([
    [new AuthenticationError({ message }), true],
    [new PermissionDeniedError({ message }), true],
    [new ConfigurationError({ message }), true],
    [new OperationDeniedError({ message }), true],
    [new NetworkError({ message }), true],
    [new NetworkError({ message, mayHaveApplied: true }), false],
    [new RateLimitError({ message }), true],
    [new RateLimitError({ message, retryAfterMs: 60_001 }), true],
    [new RateLimitError({ message, retryAfterMs: 60_000 }), false],
    [new NotFoundError({ message }), false],
    [new ServerError({ message }), false],
    [new Error(message), false],
  ])('tells for %s: %s', (error, fails) => {
    expect(failsEveryCall(error)).toBe(fails);
  });
});
