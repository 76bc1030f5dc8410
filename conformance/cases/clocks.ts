import type { ConformanceCase } from '../src/cases/case.ts';
import { casesOf, type WrittenCase } from '../src/cases/written-case.ts';

const cases = [
  {
    name: 'an attempt that is not answered ends at timeoutMs',
    roles: ['read', 'list', 'text', 'stream'],
    client: { timeoutMs: 1000, maxRetries: 0 },
    answers: [{ fault: 'stall' }],
    expect: {
      requests: 1,
      error: {
        class: 'TimeoutError',
        kind: 'timeout',
        limit: 'attempt',
        attempts: 1,
        retryable: true,
        mayHaveApplied: false,
        hint: 'raise timeoutMs',
      },
    },
  },
  {
    name: 'an answer that stops half-way ends at timeoutMs',
    roles: ['read', 'text'],
    client: { timeoutMs: 1000, maxRetries: 0 },
    answers: [{ sample: true, cut: 'stall' }],
    expect: { requests: 1, error: { class: 'TimeoutError', kind: 'timeout', limit: 'attempt' } },
  },
  {
    name: 'an answer that comes drop by drop ends at timeoutMs',
    role: 'read',
    client: { timeoutMs: 1000, maxRetries: 0 },
    answers: [{ chunks: ['{', ' ', ' ', ' ', ' ', ' ', ' ', '}'], everyMs: 150 }],
    expect: { requests: 1, error: { class: 'TimeoutError', kind: 'timeout', limit: 'attempt' } },
  },
  {
    name: 'a read that timed out is sent again',
    role: 'read',
    client: { timeoutMs: 1000 },
    answers: [{ fault: 'stall' }, { sample: true }],
    expect: {
      requests: 2,
      result: 'as sent',
      pauses: [250],
      events: ['start', 'attempt 1: timeout', 'retry 2 after 250 ms: timeout', 'attempt 2: 200', 'end after 2: 200 ok'],
    },
  },
  {
    name: 'a change that timed out may have been carried out, so it is sent once',
    roles: ['write', 'destroy', 'raw'],
    client: { timeoutMs: 1000 },
    answers: [{ fault: 'stall' }, { sample: true }],
    expect: {
      requests: 1,
      error: {
        class: 'TimeoutError',
        kind: 'timeout',
        limit: 'attempt',
        attempts: 1,
        mayHaveApplied: true,
        hint: 'Read it back',
      },
    },
  },
  {
    name: 'a call has its own timeoutMs',
    role: 'read',
    client: { timeoutMs: 20000, maxRetries: 0 },
    call: { timeoutMs: 1000 },
    answers: [{ fault: 'stall' }],
    expect: { requests: 1, error: { class: 'TimeoutError', kind: 'timeout', limit: 'attempt' } },
  },
  {
    name: 'totalTimeoutMs ends an attempt that has time left, and no other follows',
    roles: ['read', 'idempotentWrite'],
    client: { totalTimeoutMs: 1000 },
    answers: [{ fault: 'stall' }],
    expect: { requests: 1, error: { class: 'TimeoutError', kind: 'timeout', limit: 'total', attempts: 1 } },
  },
  {
    name: 'totalTimeoutMs covers the reading of an answer',
    role: 'read',
    client: { totalTimeoutMs: 1000 },
    answers: [{ sample: true, cut: 'stall' }],
    expect: { requests: 1, error: { class: 'TimeoutError', kind: 'timeout', limit: 'total' } },
  },
  {
    name: 'totalTimeoutMs covers all attempts together',
    role: 'read',
    client: { totalTimeoutMs: 1000 },
    answers: [{ failure: 500 }, { fault: 'stall' }],
    expect: {
      requests: 2,
      error: { class: 'TimeoutError', kind: 'timeout', limit: 'total', attempts: 2 },
      pauses: [250],
    },
  },
  {
    name: 'totalTimeoutMs covers a guard that does not decide',
    role: 'write',
    client: { totalTimeoutMs: 1000, guard: 'stalls' },
    answers: [{ sample: true }],
    expect: {
      requests: 0,
      guarded: 1,
      error: { class: 'TimeoutError', kind: 'timeout', limit: 'total', attempts: 0, mayHaveApplied: false },
    },
  },
  {
    name: 'a stream may take longer than timeoutMs and totalTimeoutMs',
    role: 'stream',
    client: { timeoutMs: 1000, totalTimeoutMs: 1000 },
    answers: [{ chunks: ['a', 'b', 'c', 'd', 'e', 'f'], everyMs: 210 }],
    expect: { requests: 1, bytes: 'abcdef' },
  },
  {
    name: 'a stream that falls silent ends at idleTimeoutMs',
    role: 'stream',
    client: { idleTimeoutMs: 1000 },
    answers: [{ chunks: ['a'], cut: 'stall' }],
    expect: {
      requests: 1,
      bytes: 'a',
      error: { class: 'TimeoutError', kind: 'timeout', limit: 'idle', attempts: 1, hint: 'idleTimeoutMs' },
      events: ['start', 'attempt 1: 200', 'end after 1: 200 TimeoutError'],
    },
  },
  {
    name: 'a stream that never speaks ends at idleTimeoutMs',
    role: 'stream',
    client: { idleTimeoutMs: 1000 },
    answers: [{ chunks: [], cut: 'stall' }],
    expect: { requests: 1, error: { class: 'TimeoutError', kind: 'timeout', limit: 'idle' } },
  },
  {
    name: 'idleTimeoutMs begins anew with every chunk',
    role: 'stream',
    client: { idleTimeoutMs: 1000 },
    answers: [{ chunks: ['a', 'b', 'c', 'd', 'e', 'f'], everyMs: 210 }],
    expect: { requests: 1, bytes: 'abcdef' },
  },
] satisfies readonly WrittenCase[];

export const clocks: readonly ConformanceCase[] = casesOf('clocks', cases);
