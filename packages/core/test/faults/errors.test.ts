import { inspect } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import * as core from '../../src/index.js';

const issues = [{ pointer: '/body/name', message: 'is missing' }];
const details: core.ErrorDetails = {
  message: 'things.create failed with 409 TAKEN: the name is taken',
  vendor: 'things',
  operation: 'things.create',
  status: 409,
  code: 'TAKEN',
  hint: 'Choose another name.',
  requestId: 'r-1',
  retryable: true,
  retryAfterMs: 1500,
  mayHaveApplied: true,
  attempts: 2,
  body: { why: 'taken' },
};

/** The common JSON members of every error, in this order, because people compare log lines. */
const common = {
  message: details.message,
  retryable: true,
  mayHaveApplied: true,
  attempts: 2,
  vendor: 'things',
  operation: 'things.create',
  status: 409,
  code: 'TAKEN',
  hint: 'Choose another name.',
  requestId: 'r-1',
  retryAfterMs: 1500,
  body: { why: 'taken' },
};

interface Row {
  readonly name: string;
  readonly kind: core.ErrorKind;
  readonly error: core.EdgewardError;
  readonly api?: boolean;
  readonly more?: Readonly<Record<string, unknown>>;
}

const rows: readonly Row[] = [
  { name: 'ConfigurationError', kind: 'configuration', error: new core.ConfigurationError(details) },
  {
    name: 'RequestValidationError',
    kind: 'request-validation',
    error: new core.RequestValidationError({ ...details, issues }),
    more: { issues },
  },
  { name: 'OperationDeniedError', kind: 'operation-denied', error: new core.OperationDeniedError(details) },
  { name: 'NetworkError', kind: 'network', error: new core.NetworkError(details) },
  {
    name: 'TimeoutError',
    kind: 'timeout',
    error: new core.TimeoutError({ ...details, limit: 'total', limitMs: 180_000 }),
    more: { limit: 'total', limitMs: 180_000 },
  },
  { name: 'AbortError', kind: 'abort', error: new core.AbortError(details) },
  {
    name: 'RedirectError',
    kind: 'redirect',
    error: new core.RedirectError({ ...details, location: 'https://other.example/x' }),
    more: { location: 'https://other.example/x' },
  },
  { name: 'ResponseParseError', kind: 'response-parse', error: new core.ResponseParseError(details) },
  { name: 'ResponseTooLargeError', kind: 'response-too-large', error: new core.ResponseTooLargeError(details) },
  {
    name: 'ResponseValidationError',
    kind: 'response-validation',
    error: new core.ResponseValidationError({ ...details, issues }),
    more: { issues },
  },
  { name: 'OperationFailedError', kind: 'operation-failed', error: new core.OperationFailedError(details) },
  {
    name: 'PartialFailureError',
    kind: 'partial-failure',
    error: new core.PartialFailureError({
      ...details,
      result: { parts: [{ outcome: 'created' }, { outcome: 'skipped' }] },
      names: ['thing 1', 'thing 2'],
    }),
    more: {
      outcomes: { created: 1, skipped: 1 },
      parts: [
        { part: 'thing 1', outcome: 'created' },
        { part: 'thing 2', outcome: 'skipped' },
      ],
    },
  },
  { name: 'PaginationError', kind: 'pagination', error: new core.PaginationError(details) },
  { name: 'ApiError', kind: 'api', error: new core.ApiError(details), api: true },
  { name: 'BadRequestError', kind: 'bad-request', error: new core.BadRequestError(details), api: true },
  { name: 'AuthenticationError', kind: 'authentication', error: new core.AuthenticationError(details), api: true },
  {
    name: 'PermissionDeniedError',
    kind: 'permission-denied',
    error: new core.PermissionDeniedError(details),
    api: true,
  },
  { name: 'NotFoundError', kind: 'not-found', error: new core.NotFoundError(details), api: true },
  { name: 'ConflictError', kind: 'conflict', error: new core.ConflictError(details), api: true },
  {
    name: 'UnprocessableEntityError',
    kind: 'unprocessable-entity',
    error: new core.UnprocessableEntityError(details),
    api: true,
  },
  { name: 'RateLimitError', kind: 'rate-limit', error: new core.RateLimitError(details), api: true },
  { name: 'ServerError', kind: 'server', error: new core.ServerError(details), api: true },
];

const exported: Readonly<Record<string, unknown>> = core;
const classNames = Object.keys(exported).filter(
  (name) => name.endsWith('Error') && !name.startsWith('is') && name !== 'EdgewardError',
);

test('every class of error is in this table', () => {
  expect(rows.map(({ name }) => name).sort()).toEqual(classNames.sort());
});

describe.each(rows)('$name', ({ name, kind, error, api = false, more = {} }) => {
  test('has a stable JSON form', () => {
    const docUrl = `https://edgeward.github.io/edgeward/docs/errors/${kind}`;
    expect(JSON.stringify(error)).toBe(JSON.stringify({ name, kind, ...common, docUrl, ...more }));
  });

  test('is an instance of its class, of its bases and of no other class', () => {
    for (const other of classNames) {
      const type = exported[other] as abstract new () => unknown;
      expect([other, error instanceof type]).toEqual([other, other === name || (api && other === 'ApiError')]);
    }
    expect(error).toBeInstanceOf(core.EdgewardError);
    expect(error).toBeInstanceOf(Error);
    expect(Error.prototype.toString.call(error)).toBe(`${name}: ${details.message}`);
  });

  test('is recognised by its guard and by no other', () => {
    for (const other of classNames) {
      const guard = exported[`is${other}`] as (value: unknown) => boolean;
      expect([other, guard(error)]).toEqual([other, other === name || (api && other === 'ApiError')]);
      for (const value of [undefined, null, 'text', {}, new Error('other'), Object.create(null)]) {
        expect(guard(value)).toBe(false);
      }
    }
    expect(core.isEdgewardError(error)).toBe(true);
  });

  test('prints as something that can be read', () => {
    const text = inspect(error);
    const [first = ''] = text.split('\n');
    expect(first).toBe(`${name}: ${details.message}`);
    expect(text.split(details.message)).toHaveLength(2);
    for (const part of [`kind: '${kind}'`, "hint: 'Choose another name.'", 'attempts: 2', "body: { why: 'taken' }"]) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/undefined|\[Object\]|Symbol\(/);
  });
});

test('an error without details has true defaults', () => {
  const error = new core.NetworkError({ message: 'no answer' });
  expect(error.toJSON()).toEqual({
    name: 'NetworkError',
    kind: 'network',
    message: 'no answer',
    retryable: false,
    mayHaveApplied: false,
    attempts: 0,
    docUrl: 'https://edgeward.github.io/edgeward/docs/errors/network',
  });
  expect('cause' in error).toBe(false);
});

test('the cause is kept, and no part of the JSON form', () => {
  const cause = new Error('why');
  const error = new core.NetworkError({ message: 'no answer', cause });
  expect(error.cause).toBe(cause);
  expect(error.toJSON()).not.toHaveProperty('cause');
  expect(inspect(error)).toContain('Error: why');
});

test('reads an error nested in another value', () => {
  const error = new core.ConflictError(details);
  expect(inspect({ a: { b: { c: { d: error } } } }, { depth: 10 })).toContain(details.message);
  expect(inspect([{ results: [error] }])).toContain(details.message);
});

test('a circle of causes does not hang', () => {
  const reason: { error?: unknown } = {};
  const error = new core.AbortError({ message: 'aborted', cause: reason });
  reason.error = error;
  expect(inspect(error)).toContain('aborted');
  expect(inspect(error, { depth: 10 }).length).toBeLessThan(20_000);
});

test('an error can be sent to a worker', () => {
  const copy: unknown = structuredClone(new core.ConflictError(details));
  expect(copy).toBeInstanceOf(Error);
  expect(copy).toMatchObject({ message: details.message });
});

describe('a second copy of the library', () => {
  test('has classes and guards that recognise the errors of the first', async () => {
    vi.resetModules();
    const copy: typeof core = await import('../../src/index.js');
    expect(copy.ConflictError).not.toBe(core.ConflictError);
    for (const { error, name } of rows) {
      const type = Reflect.get(copy, name) as abstract new () => unknown;
      const guard = Reflect.get(copy, `is${name}`) as (value: unknown) => boolean;
      expect([name, error instanceof type, guard(error)]).toEqual([name, true, true]);
      expect(copy.isEdgewardError(error)).toBe(true);
    }
    expect(new copy.RateLimitError(details)).toBeInstanceOf(core.ApiError);
    expect(new copy.RateLimitError(details)).not.toBeInstanceOf(core.ConflictError);
  });

  test('does not recognize an error as an instance of a class derived by a user', () => {
    class OwnError extends core.NetworkError {}
    const own = new OwnError(details);
    expect(own).toBeInstanceOf(OwnError);
    expect(own).toBeInstanceOf(core.NetworkError);
    expect(core.isNetworkError(own)).toBe(true);
    expect(new core.NetworkError(details)).not.toBeInstanceOf(OwnError);
  });
});
