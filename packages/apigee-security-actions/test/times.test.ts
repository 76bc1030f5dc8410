import { failureOf } from '@edgeward/test-support';
import { describe, expect, it } from 'vitest';
import { ApigeeSecurityActions, type Guard, isPartialFailureError, isRequestValidationError } from '../src/index.js';
import { durationOf, instantAt, instantOf, utcTime } from '../src/values/instant.js';
import { denial, fakeWith } from './support/actions.js';

describe('a time', () => {
  it.each([
    ['1970-01-01T00:00:00.000000001Z', 1n],
    ['1970-01-01T02:00:00.5+02:00', 500_000_000n],
    ['1969-12-31t23:59:59.999999999z', -1n],
    ['1970-01-01T00:00:00-00:00', 0n],
    ['0001-01-01T00:00:00Z', -62_135_596_800_000_000_000n],
    ['9999-12-31T23:59:59.999999999Z', 253_402_300_799_999_999_999n],
  ])('%s is read to the nanosecond', (text, instant) => {
    expect(instantOf(text)).toBe(instant);
    expect(instantOf(utcTime(instant))).toBe(instant);
  });

  it.each([
    '2027-02-31T00:00:00Z',
    '2027-01-01T24:00:00Z',
    '2027-06-30T23:59:60Z',
    '2027-01-01T00:00:00+24:00',
    '2027-01-01T00:00:00.1234567891Z',
    '9999-12-31T23:59:59-00:01',
    '0000-12-31T23:59:59Z',
    '0001-01-01T00:00:00+00:01',
    '+010000-01-01T00:00:00Z',
    '2027-01-01T00:00:00',
    '2027-01-01',
    '',
    1_800_000_000_000,
    null,
  ])('%s is not one', (value) => {
    expect(instantOf(value)).toBeUndefined();
  });

  it('is written with 0, 3, 6 or 9 digits of a second, until the year 9999', () => {
    const texts = ['', '.100', '.120', '.123400', '.123456700', '.123456789'].map((f) => `2027-01-01T00:00:00${f}Z`);
    expect(texts.map((text) => utcTime(instantOf(text) ?? 0n))).toEqual(texts);
    expect(utcTime(instantAt(Date.UTC(10_000, 0, 1)))).toBeUndefined();
  });
});

it.each([
  ['3600s', 3_600_000_000_000n],
  ['3.5s', 3_500_000_000n],
  ['0.000000001s', 1n],
  ['0s', 0n],
  ['1h', undefined],
  ['3600', undefined],
  ['-1s', undefined],
  ['0.0000000001s', undefined],
  [3600, undefined],
])('the duration %s is %s ns', (text, ns) => {
  expect(durationOf(text)).toBe(ns);
});

describe('an expiry', () => {
  it.each(['2027-01-01T02:00:00.123456789+02:00', '2027-01-01T00:00:00.5Z', '9999-12-31T23:59:59.999999999Z'])(
    '%s is kept by the fake in UTC and found again by the same call',
    async (expireTime) => {
      const fake = fakeWith();
      const { securityActions } = new ApigeeSecurityActions(fake.clientOptions);
      const params = { ips: ['192.0.2.7'], idPrefix: 'block', expireTime };
      expect((await securityActions.denyIps(params)).parts).toMatchObject([{ outcome: 'created' }]);
      expect((await securityActions.denyIps(params)).parts).toMatchObject([{ outcome: 'unchanged' }]);
      const { expireTime: kept } = await securityActions.get({ securityActionId: 'block-1' });
      expect(kept).toMatch(/T\d\d:\d\d:\d\d(\.(\d{3}){1,3})?Z$/);
      expect(instantOf(kept)).toBe(instantOf(expireTime));
    },
  );

  it.each([{ ttl: '315576000001s' }, { ttl: '999999999999s' }, { ttl: '251636300000s' }])(
    'after the year 9999 is refused by the fake, with a hint: %o',
    async (expiry) => {
      const { securityActions } = new ApigeeSecurityActions(fakeWith().clientOptions);
      const error = await failureOf(securityActions.create({ securityActionId: 'a', body: { ...denial, ...expiry } }));
      expect(error).toMatchObject({ kind: 'bad-request', mayHaveApplied: false });
      expect(error.hint).toContain('before the year 10000');
    },
  );

  it('is refused by the fake in lower-case letters, with a hint for a new action', async () => {
    const { securityActions } = new ApigeeSecurityActions(fakeWith().clientOptions);
    const body = { ...denial, expireTime: '2027-01-01t00:00:00z' };
    const error = await failureOf(securityActions.create({ securityActionId: 'a', body }));
    expect(error.hint).toContain('2027-01-01T00:00:00Z');
    expect(error.hint).not.toContain('fixed at creation');
  });

  it('is refused before it is sent if its hour is 24', async () => {
    const { securityActions } = new ApigeeSecurityActions(fakeWith().clientOptions);
    const params = { ips: ['192.0.2.7'], expireTime: '2027-01-01T24:00:00Z' };
    expect(await failureOf(securityActions.denyIps(params))).toSatisfy(isRequestValidationError);
  });
});

describe('the hint of a partial failure', () => {
  const ips = Array.from({ length: 150 }, (_, index) => `10.0.0.${index}`);

  it.each([
    [{ idPrefix: 'block', expireTime: '2027-01-01T00:00:00Z' }, 'Repeat the call'],
    [{ idPrefix: 'block', ttl: '3600s' }, 'another idPrefix'],
    [{ ttl: '3600s' }, 'the addresses of the failed parts.'],
  ])('names a call able to succeed: %o', async (given, hint) => {
    let creations = 0;
    const guard: Guard = ({ id }) => id !== 'securityActions.create' || ++creations === 1;
    const { securityActions } = new ApigeeSecurityActions({ ...fakeWith().clientOptions, guard });
    const error = await failureOf(securityActions.denyIps({ ips, ...given }));
    expect(error).toSatisfy(isPartialFailureError);
    expect(error.hint).toContain(hint);
  });
});
