import type { ConformanceCase } from '../src/cases/case.ts';
import { casesOf, type WrittenCase } from '../src/cases/written-case.ts';

const cases = [
  ...([408, 429, 500, 503] as const).map(
    (status): WrittenCase => ({
      name: `seconds are waited for in full (${status})`,
      role: 'read',
      answers: [{ failure: status, headers: { 'retry-after': '7' } }, { sample: true }],
      expect: { requests: 2, result: 'as sent', pauses: [7000] },
    }),
  ),
  ...(['0', '0.1'] as const).map(
    (text): WrittenCase => ({
      name: `${text} s is shorter than our own pause, which stays`,
      role: 'read',
      answers: [{ failure: 429, headers: { 'retry-after': text } }, { sample: true }],
      expect: { requests: 2, result: 'as sent', pauses: [250] },
    }),
  ),
  {
    name: 'each attempt has its own wait',
    role: 'read',
    answers: [
      { failure: 429, headers: { 'retry-after': '2' } },
      { failure: 503, headers: { 'retry-after': '3' } },
      { sample: true },
    ],
    expect: { requests: 3, result: 'as sent', pauses: [2000, 3000] },
  },
  {
    name: 'a date counts from the Date of the answer, however wrong the clock of the service is',
    role: 'read',
    answers: [
      {
        failure: 503,
        headers: { date: 'Fri, 06 Feb 2015 10:00:00 GMT', 'retry-after': 'Fri, 06 Feb 2015 10:00:05 GMT' },
      },
      { sample: true },
    ],
    expect: { requests: 2, result: 'as sent', pauses: [5000] },
  },
  {
    name: 'a date counts from our own clock where the answer has no Date',
    role: 'read',
    answers: [{ failure: 503, headers: { 'retry-after': 'Thu, 01 Jan 2026 00:00:09 GMT' } }, { sample: true }],
    expect: { requests: 2, result: 'as sent', pauses: [9000] },
  },
  ...(
    [
      [503, '7, 8'],
      [429, '8, 7'],
    ] as const
  ).map(
    ([failure, text]): WrittenCase => ({
      name: `the longest wait counts if the header is sent twice: ${failure} with ${text}`,
      role: 'read',
      answers: [{ failure, headers: { 'retry-after': text } }, { sample: true }],
      expect: { requests: 2, result: 'as sent', pauses: [8000] },
    }),
  ),
  {
    name: 'a date in the past asks for nothing',
    role: 'read',
    answers: [{ failure: 503, headers: { 'retry-after': 'Wed, 31 Dec 2025 23:00:00 GMT' } }, { sample: true }],
    expect: { requests: 2, result: 'as sent', pauses: [250] },
  },
  ...(['soon', '-5', '1e3', '0x10', '7 s', 'NaN', 'Infinity', 'Thu, 99 Foo 2026', ''] as const).map(
    (text): WrittenCase => ({
      name: `what is neither a number nor a date asks for nothing: ${text}`,
      role: 'read',
      answers: [{ failure: 429, headers: { 'retry-after': text } }, { sample: true }],
      expect: { requests: 2, result: 'as sent', pauses: [250] },
    }),
  ),
  {
    name: '60 s is the longest wait',
    role: 'read',
    answers: [{ failure: 429, headers: { 'retry-after': '60' } }, { sample: true }],
    expect: { requests: 2, result: 'as sent', pauses: [60000] },
  },
  ...(
    [
      { text: '61', ms: 61000 },
      { text: '600', ms: 600000 },
      { text: 'Thu, 01 Jan 2026 01:00:00 GMT', ms: 3600000 },
      { text: '99999999999999999999', ms: 9007199254740991 },
    ] as const
  ).map(
    ({ text, ms }): WrittenCase => ({
      name: `a longer wait fails at once and says how long: ${text}`,
      roles: ['read', 'stream'],
      answers: [{ failure: 429, headers: { 'retry-after': text } }, { sample: true }],
      expect: {
        requests: 1,
        error: {
          class: 'RateLimitError',
          kind: 'rate-limit',
          attempts: 1,
          retryable: true,
          retryAfterMs: ms,
          hint: 'calls wait 60 s at most',
        },
      },
    }),
  ),
  {
    name: 'a wait that the total limit does not leave time for fails at once',
    role: 'read',
    client: { totalTimeoutMs: 5000 },
    answers: [{ failure: 429, headers: { 'retry-after': '7' } }, { sample: true }],
    expect: { requests: 1, error: { class: 'RateLimitError', kind: 'rate-limit', attempts: 1, retryAfterMs: 7000 } },
  },
  {
    name: 'a change that is not sent again says how long to wait',
    roles: ['write', 'destroy'],
    answers: [{ failure: 500, headers: { 'retry-after': '7' } }],
    expect: { requests: 1, error: { class: 'ServerError', kind: 'server', retryAfterMs: 7000, mayHaveApplied: true } },
  },
  {
    name: 'a failure without a wait says none',
    role: 'read',
    client: { maxRetries: 0 },
    answers: [{ failure: 429 }],
    expect: { requests: 1, error: { class: 'RateLimitError', kind: 'rate-limit', retryAfterMs: null } },
  },
  {
    name: 'retry-after-ms is in milliseconds',
    role: 'read',
    answers: [{ failure: 429, headers: { 'retry-after-ms': '1500' } }, { sample: true }],
    expect: { requests: 2, result: 'as sent', pauses: [1500] },
  },
  {
    name: 'X-RateLimit-Next is a point in time',
    role: 'read',
    answers: [
      {
        failure: 429,
        headers: { date: 'Thu, 01 Jan 2026 00:00:00 GMT', 'x-ratelimit-next': '2026-01-01T00:00:20.000Z' },
      },
      { sample: true },
    ],
    expect: { requests: 2, result: 'as sent', pauses: [20000] },
  },
  ...(['20', 'tomorrow'] as const).map(
    (text): WrittenCase => ({
      name: `an X-RateLimit-Next that is no point in time asks for nothing: ${text}`,
      role: 'read',
      answers: [{ failure: 429, headers: { 'x-ratelimit-next': text } }, { sample: true }],
      expect: { requests: 2, result: 'as sent', pauses: [250] },
    }),
  ),
  {
    name: 'the longest of several waits counts',
    role: 'read',
    answers: [{ failure: 429, headers: { 'retry-after': '7', 'retry-after-ms': '1500' } }, { sample: true }],
    expect: { requests: 2, result: 'as sent', pauses: [7000] },
  },
  {
    name: "the vendor's own form of a wait is obeyed",
    role: 'read',
    needs: { waitInBody: true },
    answers: [{ failure: 429, waitMs: 3000 }, { sample: true }],
    expect: { requests: 2, result: 'as sent', pauses: [3000] },
  },
  {
    name: "the longer of the vendor's own form and of Retry-After counts",
    role: 'read',
    needs: { waitInBody: true },
    answers: [{ failure: 503, waitMs: 3000, headers: { 'retry-after': '2' } }, { sample: true }],
    expect: { requests: 2, result: 'as sent', pauses: [3000] },
  },
  {
    name: "the vendor's own form has the same limit",
    role: 'read',
    needs: { waitInBody: true },
    answers: [{ failure: 429, waitMs: 90000 }],
    expect: { requests: 1, error: { class: 'RateLimitError', kind: 'rate-limit', retryAfterMs: 90000 } },
  },
  {
    name: 'a rate that is used up holds back the next call',
    role: 'read',
    calls: 2,
    answers: [
      {
        sample: true,
        headers: {
          date: 'Thu, 01 Jan 2026 00:00:00 GMT',
          'x-ratelimit-remaining': '0',
          'x-ratelimit-next': '2026-01-01T00:00:20.000Z',
        },
      },
      { sample: true },
    ],
    expect: { requests: 2, result: 'as sent', pauses: [20000] },
  },
  {
    name: 'a rate that is not used up holds back nothing',
    role: 'read',
    calls: 2,
    answers: [
      {
        sample: true,
        headers: {
          date: 'Thu, 01 Jan 2026 00:00:00 GMT',
          'x-ratelimit-remaining': '10',
          'x-ratelimit-next': '2026-01-01T00:00:20.000Z',
        },
      },
    ],
    expect: { requests: 2, result: 'as sent' },
  },
] satisfies readonly WrittenCase[];

export const retryAfter: readonly ConformanceCase[] = casesOf('retry-after', cases);
