import { afterEach, describe, expect, test, vi } from 'vitest';
import { decideRetry, type RetryDecision, type RetryInput } from '../src/http/call/decide-retry.js';
import { exhaustedMs, retryAfterMs } from '../src/http/call/retry-after.js';
import { RetryQuota } from '../src/http/call/retry-quota.js';

afterEach(() => {
  vi.unstubAllEnvs();
});

const base: RetryInput = {
  effect: 'read',
  idempotent: true,
  transient: true,
  notExecuted: false,
  attempt: 1,
  maxRetries: 2,
  retryAfterMs: undefined,
  remainingMs: 180_000,
  random: 0.5,
};
const stop = (reason: string): RetryDecision => ({ retry: false, reason }) as RetryDecision;
const after = (delayMs: number): RetryDecision => ({ retry: true, delayMs });

describe('the decision about another attempt', () => {
  test.each<[string, Partial<RetryInput>, RetryDecision]>([
    ['a read is repeated', {}, after(250)],
    ['the ceiling doubles', { attempt: 2 }, after(500)],
    ['the ceiling ends at 8 s', { attempt: 9, maxRetries: 20 }, after(4000)],
    ['jitter can shorten the wait to 0 ms', { random: 0 }, after(0)],
    ['a permanent failure is not repeated', { transient: false }, stop('permanent')],
    ['a write that is not idempotent is not repeated', { effect: 'write', idempotent: false }, stop('unsafe')],
    ['an idempotent write is repeated', { effect: 'write' }, after(250)],
    ['a destroying call is not repeated, even if idempotent', { effect: 'destroy' }, stop('unsafe')],
    ['a destroying call is repeated if it was not executed', { effect: 'destroy', notExecuted: true }, after(250)],
    [
      'a write that is not idempotent is repeated if it was not executed',
      { effect: 'write', idempotent: false, notExecuted: true },
      after(250),
    ],
    ['no retry follows the last allowed one', { attempt: 3 }, stop('exhausted')],
    ['maxRetries: 0 allows no retry', { maxRetries: 0 }, stop('exhausted')],
    ['a requested wait is obeyed', { retryAfterMs: 5000 }, after(5000)],
    ['a requested wait shorter than the backoff does not shorten it', { retryAfterMs: 100 }, after(250)],
    ['a requested wait of 60 s is obeyed', { retryAfterMs: 60_000 }, after(60_000)],
    ['a requested wait over 60 s ends the retries', { retryAfterMs: 60_001 }, stop('wait-too-long')],
    [
      'a wait longer than the time left ends the retries',
      { retryAfterMs: 5000, remainingMs: 4000 },
      stop('no-time-left'),
    ],
    [
      'a wait as long as the time left ends the retries',
      { retryAfterMs: 5000, remainingMs: 5000 },
      stop('no-time-left'),
    ],
  ])('decides about a retry: %s', (_name, input, decision) => {
    expect(decideRetry({ ...base, ...input })).toEqual(decision);
  });
});

describe('the wait requested by a service', () => {
  const now = Date.parse('2026-01-01T00:00:00Z');
  test.each<[Record<string, string>, number | undefined]>([
    [{}, undefined],
    [{ 'retry-after': '3' }, 3000],
    [{ 'retry-after': '1.5' }, 1500],
    [{ 'retry-after-ms': '250' }, 250],
    [{ 'retry-after': 'Thu, 01 Jan 2026 00:00:10 GMT' }, 10_000],
    [{ 'retry-after': 'Thu, 01 Jan 2026 00:00:10 GMT', date: 'Thu, 01 Jan 2026 00:00:04 GMT' }, 6000],
    [{ 'retry-after': 'Thu, 01 Jan 1970 00:00:10 GMT' }, 0],
    [{ 'retry-after': 'Thu Jan  1 00:00:10 2026 GMT' }, 10_000],
    [{ 'retry-after': ' 3 ' }, 3000],
    [{ 'retry-after': '1.25' }, 1250],
    [{ 'retry-after': '3s' }, undefined],
    [{ 'retry-after': '3 minutes' }, undefined],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'retry-after': 'try again later' }, undefined],
    [{ 'retry-after': 'by Thu, 01 Jan 2026 00:00:10 GMT' }, undefined],
    [{ 'retry-after': '-5' }, undefined],
    [{ 'retry-after': '9'.repeat(400) }, Number.MAX_SAFE_INTEGER],
    [{ 'retry-after': '5, 10' }, 10_000],
    [{ 'retry-after': '10,5' }, 10_000],
    [{ 'retry-after': '5, soon, 3' }, 5000],
    [{ 'retry-after-ms': '250, 100' }, 250],
    [{ 'retry-after': 'Thu, 01 Jan 2026 00:00:10 GMT, Thu, 01 Jan 2026 00:00:04 GMT' }, 10_000],
    [{ 'retry-after': '3, Thursday, 01-Jan-26 00:00:10 GMT' }, 10_000],
    [{ 'retry-after': Array(20_000).fill('1').join() }, 1000],
    [{ 'x-ratelimit-next': '2026-01-01T00:00:02Z, 2026-01-01T00:00:01Z' }, 2000],
    [{ 'x-ratelimit-next': '2026-01-01T00:00:02.500Z' }, 2500],
    [{ 'akamai-ratelimit-next': '2026-01-01T00:00:02.500Z' }, 2500],
    [{ 'x-ratelimit-next': '2026-01-01T00:00:01Z', 'akamai-ratelimit-next': '2026-01-01T00:00:02Z' }, 2000],
    [{ 'x-ratelimit-next': '2026-01-01T00:00:02Z', 'akamai-ratelimit-next': '2026-01-01T00:00:01Z' }, 2000],
    [{ 'retry-after': '1', 'x-ratelimit-next': '2026-01-01T00:00:02.500Z' }, 2500],
  ])('the header %j means a wait of %s ms', (headers, wait) => {
    expect(retryAfterMs(headers, now)).toBe(wait);
  });

  test.each<[Record<string, string>, number]>([
    [{ 'retry-after': 'Thu Jan  1 00:00:10 2026' }, 10_000],
    [{ 'retry-after': 'Thu, 01 Jan 2026 00:00:10' }, 10_000],
    [{ 'retry-after': 'Thu, 01 Jan 2026 00:00:10 GMT', date: 'Thu Jan  1 00:00:04 2026' }, 6000],
    [{ 'x-ratelimit-next': '2026-01-01T00:00:02.500' }, 2500],
    [{ 'x-ratelimit-next': '2026-01-01T01:00:02+01:00' }, 2000],
  ])('the date in %j is GMT unless it names a zone, whatever the zone of this machine', (headers, wait) => {
    vi.stubEnv('TZ', 'America/New_York');
    expect(new Date(now).getHours()).toBe(19);
    expect(retryAfterMs(headers, now)).toBe(wait);
  });
});

describe('the pause after a response with an exhausted rate limit', () => {
  const now = Date.parse('2026-01-01T00:00:00Z');
  const next = { 'x-ratelimit-next': '2026-01-01T00:00:02.500Z' };
  test.each<[Record<string, string>, number | undefined]>([
    [{ ...next, 'x-ratelimit-remaining': '0' }, 2500],
    [{ ...next, 'akamai-ratelimit-remaining': '0' }, 2500],
    [{ ...next, 'x-ratelimit-remaining': ' 0 ', 'akamai-ratelimit-remaining': '7' }, 2500],
    [{ ...next, 'x-ratelimit-remaining': '0, 0' }, 2500],
    [{ ...next, 'x-ratelimit-remaining': '10, 20' }, undefined],
    [{ ...next, 'x-ratelimit-remaining': '1' }, undefined],
    [{ ...next, 'x-ratelimit-remaining': '' }, undefined],
    [next, undefined],
    [{ 'x-ratelimit-remaining': '0' }, undefined],
    [{ 'x-ratelimit-remaining': '0', 'retry-after': '3' }, undefined],
  ])('the header %j pauses requests for %s ms', (headers, pause) => {
    expect(exhaustedMs(headers, now)).toBe(pause);
  });
});

test('an empty retry quota is reported once, and not again before it holds a whole token', () => {
  const quota = new RetryQuota(1);
  expect(quota.take()).toBe(true);
  expect(quota.take()).toBe(false);
  expect(quota.takeReport()).toBe(true);
  quota.refill(0);
  expect(quota.take()).toBe(false);
  expect(quota.takeReport()).toBe(false);
  quota.refill(1);
  expect(quota.take()).toBe(true);
  expect(quota.takeReport()).toBe(true);
});
