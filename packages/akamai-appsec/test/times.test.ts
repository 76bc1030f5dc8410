import { afterEach, beforeEach, expect, test } from 'vitest';
import { timeOf } from '../src/values/time-of.js';

const zone = process.env['TZ'];

beforeEach(() => {
  process.env['TZ'] = 'America/New_York';
});

afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

test.each([
  ['2026-03-08T02:30:00', '2026-03-08T02:30:00Z'],
  ['2026-11-01 01:30:00.250', '2026-11-01T01:30:00.250Z'],
  ['2026-11-01T01:30:00Z', '2026-11-01T01:30:00Z'],
  ['2026-11-01T01:30:00-04:00', '2026-11-01T05:30:00Z'],
  [1_772_937_000_000, '2026-03-08T02:30:00Z'],
])('a time of the service is read alike in every time zone: %s', (value, utc) => {
  expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(300);
  expect(timeOf(value)).toBe(Date.parse(utc));
});

test.each([undefined, null, {}, 'yesterday', ''])('anything else is no time of the service: %j', (value) => {
  expect(timeOf(value)).toBeNaN();
});
