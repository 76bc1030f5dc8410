import type { ConformanceCase } from '../src/cases/case.ts';
import { casesOf, type WrittenCase } from '../src/cases/written-case.ts';

const cases = [
  {
    name: 'before the call, nothing is sent',
    roles: ['read', 'list', 'write', 'destroy', 'stream', 'text', 'raw'],
    abort: 'before',
    answers: [{ sample: true }],
    expect: {
      requests: 0,
      error: {
        class: 'AbortError',
        kind: 'abort',
        attempts: 0,
        retryable: false,
        mayHaveApplied: false,
        cause: 'reason',
      },
      events: ['start', 'end after 0: AbortError'],
    },
  },
  {
    name: 'while the guard decides, nothing is sent',
    role: 'write',
    abort: 'guard',
    client: { guard: 'stalls' },
    answers: [{ sample: true }],
    expect: {
      requests: 0,
      guarded: 1,
      error: { class: 'AbortError', kind: 'abort', attempts: 0, mayHaveApplied: false, cause: 'reason' },
    },
  },
  {
    name: 'during an attempt, a read ends',
    roles: ['read', 'list', 'stream', 'text'],
    abort: 'request',
    answers: [{ fault: 'stall' }],
    expect: {
      requests: 1,
      error: { class: 'AbortError', kind: 'abort', attempts: 1, mayHaveApplied: false, cause: 'reason' },
      events: ['start', 'attempt 1: abort', 'end after 1: AbortError'],
    },
  },
  {
    name: 'during an attempt, a change may have been carried out',
    roles: ['write', 'idempotentWrite', 'destroy', 'raw'],
    abort: 'request',
    answers: [{ fault: 'stall' }],
    expect: {
      requests: 1,
      error: { class: 'AbortError', kind: 'abort', attempts: 1, mayHaveApplied: true, cause: 'reason' },
    },
  },
  {
    name: 'between two attempts, there is no other',
    role: 'read',
    abort: 'pause',
    answers: [{ failure: 500 }, { sample: true }],
    expect: {
      requests: 1,
      error: { class: 'AbortError', kind: 'abort', attempts: 1, mayHaveApplied: false },
      pauses: [250],
      events: ['start', 'attempt 1: 500 server', 'retry 2 after 250 ms: server', 'end after 1: AbortError'],
    },
  },
  {
    name: 'between two attempts of a change, the doubt about the first stays',
    role: 'idempotentWrite',
    abort: 'pause',
    answers: [{ failure: 500 }, { sample: true }],
    expect: {
      requests: 1,
      error: { class: 'AbortError', kind: 'abort', attempts: 1, mayHaveApplied: true },
      pauses: [250],
    },
  },
  {
    name: 'in a wait that the service asked for, there is no other attempt',
    role: 'read',
    abort: 'pause',
    answers: [{ failure: 429, headers: { 'retry-after': '30' } }, { sample: true }],
    expect: { requests: 1, error: { class: 'AbortError', kind: 'abort', attempts: 1 }, pauses: [30000] },
  },
  {
    name: 'in a pause of the rate, nothing more is sent',
    role: 'read',
    abort: 'pause',
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
    ],
    expect: {
      requests: 1,
      error: { class: 'AbortError', kind: 'abort', attempts: 0, cause: 'reason' },
      pauses: [20000],
    },
  },
  {
    name: 'while the answer is read, a read ends',
    roles: ['read', 'text'],
    abort: 'body',
    answers: [{ sample: true, cut: 'stall' }],
    expect: {
      requests: 1,
      error: { class: 'AbortError', kind: 'abort', attempts: 1, mayHaveApplied: false, cause: 'reason' },
    },
  },
  {
    name: 'while the answer is read, a change may have been carried out',
    roles: ['write', 'destroy'],
    abort: 'body',
    answers: [{ sample: true, cut: 'stall' }],
    expect: {
      requests: 1,
      error: { class: 'AbortError', kind: 'abort', attempts: 1, mayHaveApplied: true, cause: 'reason' },
    },
  },
  {
    name: 'while a stream is read, the stream ends',
    role: 'stream',
    abort: 'chunk',
    answers: [{ chunks: ['a'], cut: 'stall' }],
    expect: {
      requests: 1,
      bytes: 'a',
      error: { class: 'AbortError', kind: 'abort', attempts: 1, cause: 'reason' },
      events: ['start', 'attempt 1: 200', 'end after 1: 200 AbortError'],
    },
  },
  {
    name: 'while a stream goes on, the stream ends',
    role: 'stream',
    abort: 'chunk',
    answers: [{ chunks: ['a', 'b', 'c'], everyMs: 1000 }],
    expect: { requests: 1, bytes: 'a', error: { class: 'AbortError', kind: 'abort', cause: 'reason' } },
  },
  {
    name: 'after the call, it changes nothing',
    roles: ['read', 'write', 'destroy', 'text', 'described303'],
    abort: 'after',
    answers: [{ sample: true }],
    expect: { requests: 1, result: 'as sent' },
  },
  {
    name: 'after a stream was read to its end, it changes nothing',
    role: 'stream',
    abort: 'after',
    answers: [{ chunks: ['a', 'b'] }],
    expect: { requests: 1, bytes: 'ab', events: ['start', 'attempt 1: 200', 'end after 1: 200 ok'] },
  },
  {
    name: 'one signal serves many calls and keeps no listener of them',
    role: 'read',
    calls: 30,
    answers: [{ sample: true }],
    expect: { requests: 30, result: 'as sent' },
  },
] satisfies readonly WrittenCase[];

export const abort: readonly ConformanceCase[] = casesOf('abort', cases);
