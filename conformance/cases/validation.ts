import type { ConformanceCase } from '../src/cases/case.ts';
import { casesOf, type WrittenCase } from '../src/cases/written-case.ts';

const cases = [
  {
    name: 'a member that nobody knows is kept, and is a drift',
    roles: ['read', 'write', 'idempotentWrite', 'destroy'],
    answers: [{ sample: true, with: { edgewardNew: { inner: [1, null] } } }],
    expect: { requests: 1, result: 'as sent', drift: ['/edgewardNew unknown-member'] },
  },
  ...(
    [
      { mode: 'strict', drift: ['/edgewardNew unknown-member'] },
      { mode: 'warn', drift: ['/edgewardNew unknown-member'] },
      { mode: 'off', drift: [] },
    ] as const
  ).map(
    ({ mode, drift }): WrittenCase => ({
      name: `a member that nobody knows passes whatever the validation (${mode})`,
      role: 'read',
      client: { validation: mode },
      answers: [{ sample: true, with: { edgewardNew: 1 } }],
      expect: { requests: 1, result: 'as sent', drift },
    }),
  ),
  {
    name: 'a value that an open enum does not know is kept, and is a drift',
    role: 'read',
    needs: { openEnum: true },
    client: { validation: 'strict' },
    answers: [{ sample: true, with: { $enum: 'NEVER_SEEN' } }],
    expect: { requests: 1, result: 'as sent', drift: ['/$enum unknown-value'] },
  },
  {
    name: 'a value of an open enum that is no text is a wrong shape',
    role: 'read',
    needs: { openEnum: true },
    answers: [{ sample: true, with: { $enum: 7 } }],
    expect: {
      requests: 1,
      error: { class: 'ResponseValidationError', kind: 'response-validation', issues: ['/$enum'] },
    },
  },
  {
    name: 'a whole number that JavaScript cannot hold is a drift',
    role: 'read',
    answers: [{ sample: true, with: { edgewardNew: 9007199254740992 } }],
    expect: { requests: 1, result: 'as sent', drift: ['/edgewardNew unknown-member', '/edgewardNew unsafe-integer'] },
  },
  {
    name: 'members of the prototype are members like others',
    role: 'read',
    answers: [{ sample: true, with: { constructor: 'a', toString: 'b' } }],
    expect: { requests: 1, result: 'as sent', drift: ['/constructor unknown-member', '/toString unknown-member'] },
  },
  {
    name: 'a read of another shape is an error',
    roles: ['read', 'list', 'keyInQuery', 'described303'],
    answers: [{ json: 17 }],
    expect: {
      requests: 1,
      error: {
        class: 'ResponseValidationError',
        kind: 'response-validation',
        status: 200,
        attempts: 1,
        retryable: false,
        mayHaveApplied: false,
        issues: [''],
        hint: "validation: 'warn'",
      },
    },
  },
  {
    name: 'a described 303 of another shape is an error',
    role: 'described303',
    answers: [{ json: [7], status: 303 }],
    expect: {
      requests: 1,
      error: { class: 'ResponseValidationError', kind: 'response-validation', status: 303, issues: [''] },
    },
  },
  {
    name: "a read of another shape passes with validation: 'warn', as a drift",
    role: 'read',
    client: { validation: 'warn' },
    answers: [{ json: 17 }],
    expect: {
      requests: 1,
      result: 'as sent',
      drift: [' wrong-shape'],
      events: ['start', 'drift:  wrong-shape', 'attempt 1: 200', 'end after 1: 200 ok'],
    },
  },
  {
    name: "a read of another shape passes with validation: 'off', without a word",
    role: 'read',
    client: { validation: 'off' },
    answers: [{ json: 17 }],
    expect: { requests: 1, result: 'as sent' },
  },
  {
    name: 'a call has its own validation',
    role: 'read',
    client: { validation: 'off' },
    call: { validation: 'strict' },
    answers: [{ json: 17 }],
    expect: { requests: 1, error: { class: 'ResponseValidationError', kind: 'response-validation' } },
  },
  {
    name: 'a derived client has its own validation',
    role: 'read',
    derived: { validation: 'warn' },
    answers: [{ json: 17 }],
    expect: { requests: 1, result: 'as sent', drift: [' wrong-shape'] },
  },
  ...(['strict', 'warn', 'off'] as const).map(
    (mode): WrittenCase => ({
      name: `a change that nothing confirms is an error, with validation: '${mode}'`,
      roles: ['write', 'destroy', 'secretQuery', 'raw'],
      call: { validation: mode },
      answers: [{ json: 17 }],
      expect: {
        requests: 1,
        error: {
          class: 'ResponseValidationError',
          kind: 'response-validation',
          retryable: false,
          mayHaveApplied: true,
        },
      },
    }),
  ),
  {
    name: 'an empty answer to a read is an error',
    role: 'read',
    answers: [{ text: '' }],
    expect: {
      requests: 1,
      error: { class: 'ResponseParseError', kind: 'response-parse', status: 200, retryable: false },
    },
  },
  {
    name: 'an empty text is a text',
    role: 'text',
    answers: [{ text: '' }],
    expect: { requests: 1, result: 'as sent' },
  },
  {
    name: 'a page of HTML with status 200 is an error',
    roles: ['read', 'list'],
    answers: [{ text: '<html><title>Please log in</title></html>', headers: { 'content-type': 'text/html' } }],
    expect: {
      requests: 1,
      error: { class: 'ResponseParseError', kind: 'response-parse', hint: 'Check baseUrl and proxies' },
    },
  },
  {
    name: 'a page of HTML in the place of a confirmation leaves a doubt',
    roles: ['write', 'destroy'],
    answers: [{ text: '<html><title>Please log in</title></html>', headers: { 'content-type': 'text/html' } }],
    expect: {
      requests: 1,
      error: { class: 'ResponseParseError', kind: 'response-parse', attempts: 1, mayHaveApplied: true },
    },
  },
  {
    name: 'JSON that breaks off is an error',
    role: 'read',
    answers: [{ text: '{"a": ', headers: { 'content-type': 'application/json' } }],
    expect: { requests: 1, error: { class: 'ResponseParseError', kind: 'response-parse' } },
  },
  {
    name: 'an answer beyond maxResponseBytes is an error',
    roles: ['read', 'write', 'text'],
    client: { maxResponseBytes: 4 },
    answers: [{ sample: true }],
    expect: {
      requests: 1,
      error: {
        class: 'ResponseTooLargeError',
        kind: 'response-too-large',
        status: 200,
        attempts: 1,
        hint: 'maxResponseBytes',
      },
    },
  },
  {
    name: 'an answer of JSON without a media type is JSON',
    role: 'read',
    answers: [{ sample: true, headers: { 'content-type': '' } }],
    expect: { requests: 1, result: 'as sent' },
  },
  ...([201, 202, 299] as const).map(
    (status): WrittenCase => ({
      name: `another status of success (${status}) is read alike`,
      roles: ['read', 'write'],
      answers: [{ sample: true, status }],
      expect: { requests: 1, result: 'as sent', status },
    }),
  ),
  ...([{ json: [1, { a: null }] }, { text: 'anything' }] as const).map(
    (step): WrittenCase => ({
      name: `a raw request takes what comes: ${JSON.stringify(step)}`,
      role: 'raw',
      given: { effect: 'read' },
      answers: [step],
      expect: { requests: 1, result: 'as sent' },
    }),
  ),
  {
    name: 'a raw request that is answered with nothing resolves to nothing',
    role: 'raw',
    answers: [{ text: '', status: 204 }],
    expect: { requests: 1, status: 204, result: 'nothing' },
  },
] satisfies readonly WrittenCase[];

export const validation: readonly ConformanceCase[] = casesOf('validation', cases);
