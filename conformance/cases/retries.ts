import type { ConformanceCase } from '../src/cases/case.ts';
import { casesOf, type WrittenCase } from '../src/cases/written-case.ts';

const cases = [
  ...([408, 429, 500, 502, 503, 504] as const).map(
    (status): WrittenCase => ({
      name: `${status} is followed by another attempt`,
      roles: ['read', 'idempotentWrite', 'text', 'described303', 'keyInQuery'],
      answers: [{ failure: status }, { sample: true }],
      expect: { requests: 2, result: 'as sent', pauses: [250] },
    }),
  ),
  {
    name: 'a stream that was refused is asked for again',
    role: 'stream',
    answers: [{ failure: 500 }, { fault: 'reset' }, { chunks: ['a', 'b'] }],
    expect: { requests: 3, bytes: 'ab', pauses: [250, 500] },
  },
  {
    name: 'a page that failed is asked for again, and only that page',
    role: 'list',
    answers: [{ page: { items: ['a'], next: 'p2' } }, { failure: 500 }, { page: { items: ['b'] } }],
    expect: { requests: 3, items: ['a', 'b'], queries: ['', '$page=p2', '$page=p2'], pauses: [250] },
  },
  {
    name: 'three attempts are the most',
    roles: ['read', 'raw'],
    given: { effect: 'read' },
    answers: [{ failure: 500 }],
    expect: {
      requests: 3,
      error: { class: 'ServerError', kind: 'server', status: 500, attempts: 3, retryable: true },
      pauses: [250, 500],
    },
  },
  {
    name: 'an idempotent write that failed three times may have been carried out',
    role: 'idempotentWrite',
    answers: [{ failure: 500 }],
    expect: {
      requests: 3,
      error: { class: 'ServerError', kind: 'server', attempts: 3, mayHaveApplied: true },
      pauses: [250, 500],
    },
  },
  {
    name: 'pauses grow to eight seconds, with jitter over all of them',
    role: 'read',
    client: { maxRetries: 7 },
    answers: [{ failure: 500 }],
    expect: {
      requests: 8,
      error: { class: 'ServerError', kind: 'server', attempts: 8 },
      pauses: [250, 500, 1000, 2000, 4000, 4000, 4000],
    },
  },
  ...(
    [
      { status: 400, class: 'BadRequestError', kind: 'bad-request' },
      { status: 403, class: 'PermissionDeniedError', kind: 'permission-denied' },
      { status: 404, class: 'NotFoundError', kind: 'not-found' },
      { status: 409, class: 'ConflictError', kind: 'conflict' },
      { status: 422, class: 'UnprocessableEntityError', kind: 'unprocessable-entity' },
    ] as const
  ).map(
    ({ status, class: className, kind }): WrittenCase => ({
      name: `${status} is final`,
      roles: ['read', 'write', 'destroy', 'stream', 'text', 'raw'],
      answers: [{ failure: status }],
      expect: {
        requests: 1,
        error: { class: className, kind, status, attempts: 1, retryable: false, mayHaveApplied: false },
      },
    }),
  ),
  {
    name: 'what the service does not know how to do stays so: 501',
    role: 'read',
    answers: [{ failure: 501 }],
    expect: { requests: 1, error: { class: 'ServerError', kind: 'server', retryable: false } },
  },
  ...([500, 502, 504] as const).map(
    (status): WrittenCase => ({
      name: `${status} to a change that is not idempotent proves nothing, so it is sent once`,
      roles: ['write', 'destroy', 'secretQuery', 'raw'],
      answers: [{ failure: status }, { sample: true }],
      expect: {
        requests: 1,
        error: { class: 'ServerError', kind: 'server', attempts: 1, retryable: true, mayHaveApplied: true },
      },
    }),
  ),
  {
    name: 'a raw request that says that it is an idempotent write is sent again',
    role: 'raw',
    given: { method: 'PUT', effect: 'write', idempotent: true },
    answers: [{ failure: 500 }, { sample: true }],
    expect: { requests: 2, result: 'as sent', pauses: [250], sent: { method: 'PUT' } },
  },
  {
    name: 'a raw request that says no more than that it writes is sent once',
    role: 'raw',
    given: { method: 'PUT', effect: 'write' },
    answers: [{ failure: 500 }, { json: {} }],
    expect: { requests: 1, error: { class: 'ServerError', kind: 'server', mayHaveApplied: true } },
  },
  ...([429, 503] as const).map(
    (status): WrittenCase => ({
      name: `${status} is followed by another attempt where it says that nothing was executed`,
      roles: ['write', 'destroy'],
      needs: { rejects: status },
      answers: [{ failure: status }, { sample: true }],
      expect: { requests: 2, result: 'as sent', pauses: [250] },
    }),
  ),
  ...(
    [
      { status: 429, class: 'RateLimitError', kind: 'rate-limit' },
      { status: 503, class: 'ServerError', kind: 'server' },
    ] as const
  ).map(
    ({ status, class: className, kind }): WrittenCase => ({
      name: `${status} three times leaves no doubt where it says that nothing was executed`,
      roles: ['write', 'destroy'],
      needs: { rejects: status },
      answers: [{ failure: status }],
      expect: {
        requests: 3,
        error: { class: className, kind, attempts: 3, mayHaveApplied: false },
        pauses: [250, 500],
      },
    }),
  ),
  ...(
    [
      { status: 429, class: 'RateLimitError', kind: 'rate-limit' },
      { status: 503, class: 'ServerError', kind: 'server' },
    ] as const
  ).map(
    ({ status, class: className, kind }): WrittenCase => ({
      name: `${status} is final where it proves nothing`,
      roles: ['write', 'destroy'],
      needs: { executes: status },
      answers: [{ failure: status }, { sample: true }],
      expect: { requests: 1, error: { class: className, kind, mayHaveApplied: true } },
    }),
  ),
  {
    name: 'a doubt stays after an attempt that leaves none',
    role: 'idempotentWrite',
    answers: [{ failure: 500 }, { failure: 404 }],
    expect: {
      requests: 2,
      error: { class: 'NotFoundError', kind: 'not-found', attempts: 2, mayHaveApplied: true },
      pauses: [250],
    },
  },
  ...(['reset', 'close'] as const).map(
    (fault): WrittenCase => ({
      name: `a connection that ends without an answer (${fault}) is followed by another attempt`,
      roles: ['read', 'idempotentWrite', 'text', 'described303'],
      answers: [{ fault }, { sample: true }],
      expect: { requests: 2, result: 'as sent', pauses: [250] },
    }),
  ),
  ...(['reset', 'close'] as const).map(
    (fault): WrittenCase => ({
      name: `a connection that ends without an answer (${fault}) proves nothing about a change`,
      roles: ['write', 'destroy', 'raw'],
      answers: [{ fault }, { sample: true }],
      expect: {
        requests: 1,
        error: {
          class: 'NetworkError',
          kind: 'network',
          attempts: 1,
          retryable: true,
          mayHaveApplied: true,
          hint: 'Read it back',
        },
      },
    }),
  ),
  ...(['reset', 'close'] as const).map(
    (cut): WrittenCase => ({
      name: `a connection that ends within the answer (${cut}) is followed by another attempt`,
      roles: ['read', 'text'],
      answers: [{ sample: true, cut }, { sample: true }],
      expect: { requests: 2, result: 'as sent', pauses: [250] },
    }),
  ),
  ...(['reset', 'close'] as const).map(
    (cut): WrittenCase => ({
      name: `a connection that ends within the answer (${cut}) to a change is final`,
      roles: ['write', 'destroy'],
      answers: [{ sample: true, cut }, { sample: true }],
      expect: { requests: 1, error: { class: 'NetworkError', kind: 'network', mayHaveApplied: true } },
    }),
  ),
  {
    name: 'a service that nobody can reach has changed nothing, so anything is sent again',
    roles: ['read', 'write', 'idempotentWrite', 'destroy', 'stream', 'raw'],
    server: 'absent',
    answers: [{ sample: true }],
    expect: {
      requests: 0,
      error: {
        class: 'NetworkError',
        kind: 'network',
        code: 'ECONNREFUSED',
        attempts: 3,
        retryable: true,
        mayHaveApplied: false,
        hint: 'did not reach',
      },
      pauses: [250, 500],
    },
  },
  ...(
    [
      { status: 429, class: 'RateLimitError', kind: 'rate-limit' },
      { status: 500, class: 'ServerError', kind: 'server' },
      { status: 503, class: 'ServerError', kind: 'server' },
    ] as const
  ).map(
    ({ status, class: className, kind }): WrittenCase => ({
      name: `maxRetries: 0 is one request, whatever its answer: ${status}`,
      roles: ['read', 'write', 'idempotentWrite', 'destroy', 'stream'],
      client: { maxRetries: 0 },
      answers: [{ failure: status }, { sample: true }],
      expect: { requests: 1, error: { class: className, kind, attempts: 1 } },
    }),
  ),
  ...(['reset', 'close'] as const).map(
    (fault): WrittenCase => ({
      name: `maxRetries: 0 is one request, whatever happens to it: ${fault}`,
      roles: ['read', 'write', 'idempotentWrite', 'destroy', 'stream'],
      client: { maxRetries: 0 },
      answers: [{ fault }, { sample: true }],
      expect: { requests: 1, error: { class: 'NetworkError', kind: 'network', attempts: 1 } },
    }),
  ),
  {
    name: 'maxRetries: 0 is one attempt, even if it is not delivered',
    roles: ['read', 'write'],
    client: { maxRetries: 0 },
    server: 'absent',
    answers: [{ sample: true }],
    expect: { requests: 0, error: { class: 'NetworkError', kind: 'network', attempts: 1 } },
  },
  {
    name: 'maxRetries: 0 is one request, even if new credentials can be had',
    roles: ['read', 'destroy'],
    client: { maxRetries: 0, renewal: 'possible' },
    answers: [{ failure: 401 }, { sample: true }],
    expect: { requests: 1, error: { class: 'AuthenticationError', kind: 'authentication', attempts: 1 } },
  },
  {
    name: 'a call has its own maxRetries',
    role: 'read',
    client: { maxRetries: 0 },
    call: { maxRetries: 1 },
    answers: [{ failure: 500 }],
    expect: { requests: 2, error: { class: 'ServerError', kind: 'server', attempts: 2 }, pauses: [250] },
  },
  {
    name: 'a derived client has its own maxRetries',
    role: 'read',
    client: { maxRetries: 5 },
    derived: { maxRetries: 0 },
    answers: [{ failure: 500 }],
    expect: { requests: 1, error: { class: 'ServerError', kind: 'server', attempts: 1 } },
  },
  {
    name: 'refused credentials are made anew once, for any effect, at once',
    roles: ['read', 'write', 'destroy', 'raw'],
    client: { renewal: 'possible' },
    answers: [{ failure: 401 }, { sample: true }],
    call: { validation: 'off' },
    expect: { requests: 2, result: 'as sent' },
  },
  {
    name: 'new credentials are outside the count of retries',
    role: 'read',
    client: { renewal: 'possible', maxRetries: 1 },
    answers: [{ failure: 500 }, { failure: 401 }, { sample: true }],
    expect: { requests: 3, result: 'as sent', pauses: [250] },
  },
  {
    name: 'credentials that are refused twice end the call',
    roles: ['read', 'write', 'destroy'],
    client: { renewal: 'possible' },
    answers: [{ failure: 401 }],
    expect: {
      requests: 2,
      error: {
        class: 'AuthenticationError',
        kind: 'authentication',
        attempts: 2,
        retryable: false,
        mayHaveApplied: false,
      },
    },
  },
  {
    name: 'refused credentials that cannot be made anew end the call',
    roles: ['read', 'write', 'destroy', 'stream'],
    client: { renewal: 'impossible' },
    answers: [{ failure: 401 }, { sample: true }],
    expect: {
      requests: 1,
      error: { class: 'AuthenticationError', kind: 'authentication', attempts: 1, mayHaveApplied: false },
    },
  },
] satisfies readonly WrittenCase[];

export const retries: readonly ConformanceCase[] = casesOf('retries', cases);
