import { describe, expect, test } from 'vitest';
import { checkOptions, isConfigurationError, nearestName, optionsOf, optionType, Secret } from '../../src/index.js';

interface Inner {
  readonly ca?: string | undefined;
}

interface Options {
  readonly name?: string | undefined;
  readonly pollIntervalMs?: number | undefined;
  readonly tls?: Inner | undefined;
}

const types = {
  name: optionType.text,
  pollIntervalMs: optionType.pauseMs,
  tls: optionsOf<Inner>({ ca: optionType.text }),
};

const check = (options: unknown): Options => checkOptions<Options>('things.follow', options as Options, types);

describe('checkOptions', () => {
  test('returns a copy of the given options', () => {
    const options = { name: 'a', pollIntervalMs: undefined, tls: { ca: 'pem' } };
    const copy = check(options);
    expect({ ...copy, tls: { ...copy.tls } }).toEqual({ name: 'a', tls: { ca: 'pem' } });
    expect(copy).not.toBe(options);
    expect(check(undefined)).toEqual(Object.create(null));
  });

  test('names the owner, the option inside another one, and the nearest name', () => {
    expect(() => check({ tls: { cert: 'x' } })).toThrow('things.follow: has no option `tls.cert`');
    expect(() => check({ tls: { CA: 'x' } })).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('`tls.ca`') }),
    );
    expect(() => check({ tls: { ca: 1 } })).toThrow('`tls.ca` must be a non-empty string, not a number');
  });

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, '5', null, true, new Date()])(
    'refuses %s as a number of milliseconds',
    (pollIntervalMs) => {
      expect(() => check({ pollIntervalMs })).toThrow(/pollIntervalMs/);
    },
  );

  test('never shows a value', () => {
    const secret = 's3cr3t-value-0f-the-option';
    for (const options of [
      secret,
      { name: [secret] },
      { [secret]: 1 },
      { tls: secret },
      { tls: { [secret]: secret } },
      [secret],
      Secret.of(secret),
    ]) {
      let error: unknown;
      try {
        check(options);
      } catch (thrown) {
        error = thrown;
      }
      if (options instanceof Secret) continue;
      expect(error).toSatisfy(isConfigurationError);
      expect(JSON.stringify(error)).not.toContain(secret);
    }
  });

  test('counts inherited options and rejects unknown inherited names', () => {
    expect(check(Object.create({ name: 'inherited' })).name).toBe('inherited');
    expect(check(Object.create(Object.assign(Object.create(null), { name: 'inherited' }))).name).toBe('inherited');
    expect(() => check(Object.create({ nmae: 'inherited' }))).toThrow('nmae');
  });
});

describe('nearestName', () => {
  const known = ['auth', 'maxRetries', 'onEvent', 'pollIntervalMs', 'readOnly', 'signal', 'timeoutMs'];

  test.each([
    ['READONLY', 'readOnly'],
    ['read-only', 'readOnly'],
    ['retries', 'maxRetries'],
    ['interval', 'pollIntervalMs'],
    ['singal', 'signal'],
    ['apikey', 'auth'],
  ])('reads %s as %s', (name, meant) => {
    expect(nearestName(name, known)).toBe(meant);
  });

  test.each(['zzz', '', '__proto__', 'constructor', 'x'.repeat(100_000)])(
    'finds no similar name for case %#',
    (name) => {
      expect(nearestName(name, known)).toBeUndefined();
    },
  );
});
