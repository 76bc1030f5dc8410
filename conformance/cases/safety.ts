import type { ConformanceCase } from '../src/cases/case.ts';
import { casesOf, type WrittenCase } from '../src/cases/written-case.ts';

const cases = [
  {
    name: 'a read-only client changes nothing',
    roles: ['write', 'idempotentWrite', 'destroy', 'secretQuery', 'raw'],
    client: { readOnly: true },
    answers: [{ sample: true }],
    expect: {
      requests: 0,
      error: {
        class: 'OperationDeniedError',
        kind: 'operation-denied',
        attempts: 0,
        retryable: false,
        mayHaveApplied: false,
        hint: 'without readOnly',
      },
      events: ['start', 'end after 0: OperationDeniedError'],
    },
  },
  {
    name: 'a client that is derived from a read-only one is read-only',
    roles: ['write', 'destroy', 'raw'],
    client: { readOnly: true },
    derived: { maxRetries: 5 },
    answers: [{ sample: true }],
    expect: { requests: 0, error: { class: 'OperationDeniedError', kind: 'operation-denied' } },
  },
  {
    name: 'a read-only client does not ask its guard about a change',
    role: 'destroy',
    client: { readOnly: true, guard: 'allows' },
    answers: [{ sample: true }],
    expect: { requests: 0, guarded: 0, error: { class: 'OperationDeniedError', kind: 'operation-denied' } },
  },
  {
    name: 'a read-only client reads',
    roles: ['read', 'text', 'described303', 'keyInQuery'],
    client: { readOnly: true },
    answers: [{ sample: true }],
    expect: { requests: 1, result: 'as sent' },
  },
  {
    name: 'a read-only client streams',
    role: 'stream',
    client: { readOnly: true },
    answers: [{ chunks: ['a'] }],
    expect: { requests: 1, bytes: 'a' },
  },
  {
    name: 'a guard that says no stops the call before a byte leaves',
    roles: ['read', 'list', 'write', 'destroy', 'stream', 'raw'],
    client: { guard: 'denies' },
    answers: [{ sample: true }],
    expect: {
      requests: 0,
      guarded: 1,
      error: { class: 'OperationDeniedError', kind: 'operation-denied', attempts: 0, mayHaveApplied: false },
      events: ['start', 'end after 0: OperationDeniedError'],
    },
  },
  {
    name: 'a guard that throws stops the call before a byte leaves',
    roles: ['read', 'destroy'],
    client: { guard: 'throws' },
    answers: [{ sample: true }],
    expect: {
      requests: 0,
      guarded: 1,
      error: { class: 'OperationDeniedError', kind: 'operation-denied', hint: 'See the cause' },
    },
  },
  {
    name: 'a guard that says yes is asked once, however many attempts follow',
    roles: ['read', 'idempotentWrite'],
    client: { guard: 'allows' },
    answers: [{ failure: 500 }, { failure: 500 }, { sample: true }],
    expect: { requests: 3, guarded: 1, result: 'as sent', pauses: [250, 500] },
  },
  {
    name: 'a guard is asked about every page',
    role: 'list',
    client: { guard: 'allows' },
    answers: [{ page: { items: ['a'], next: 'p2' } }, { page: { items: ['b'] } }],
    expect: { requests: 2, guarded: 2, items: ['a', 'b'] },
  },
  {
    name: 'a guard is not asked about a call that cannot be sent',
    role: 'read',
    client: { guard: 'allows' },
    given: { path: '..' },
    answers: [{ sample: true }],
    expect: { requests: 0, guarded: 0, error: { class: 'RequestValidationError', kind: 'request-validation' } },
  },
] satisfies readonly WrittenCase[];

export const safety: readonly ConformanceCase[] = casesOf('safety', cases);
