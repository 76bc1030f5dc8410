import type { ConformanceCase } from '../src/cases/case.ts';
import { casesOf, type WrittenCase } from '../src/cases/written-case.ts';

const cases = [
  {
    name: 'a call that succeeds',
    roles: ['read', 'write', 'destroy', 'text'],
    answers: [{ sample: true }],
    expect: { requests: 1, result: 'as sent', events: ['start', 'attempt 1: 200', 'end after 1: 200 ok'] },
  },
  {
    name: 'a call that succeeds late',
    role: 'read',
    answers: [{ failure: 500 }, { fault: 'reset' }, { sample: true }],
    expect: {
      requests: 3,
      result: 'as sent',
      pauses: [250, 500],
      events: [
        'start',
        'attempt 1: 500 server',
        'retry 2 after 250 ms: server',
        'attempt 2: network',
        'retry 3 after 500 ms: network',
        'attempt 3: 200',
        'end after 3: 200 ok',
      ],
    },
  },
  {
    name: 'a call that is refused',
    roles: ['read', 'write'],
    answers: [{ failure: 404 }],
    expect: {
      requests: 1,
      error: { class: 'NotFoundError', kind: 'not-found' },
      events: ['start', 'attempt 1: 404 not-found', 'end after 1: 404 NotFoundError'],
    },
  },
  {
    name: 'a call that cannot be sent',
    role: 'read',
    given: { path: '..' },
    answers: [{ sample: true }],
    expect: {
      requests: 0,
      error: { class: 'RequestValidationError', kind: 'request-validation' },
      events: ['start', 'end after 0: RequestValidationError'],
    },
  },
  {
    name: 'a raw request that cannot be sent',
    role: 'raw',
    given: { path: '/v1/things?token=hidden' },
    answers: [{ json: {} }],
    expect: {
      requests: 0,
      error: { class: 'RequestValidationError', kind: 'request-validation' },
      events: ['start', 'end after 0: RequestValidationError'],
    },
  },
  {
    name: 'new credentials',
    role: 'write',
    client: { renewal: 'possible' },
    answers: [{ failure: 401 }, { sample: true }],
    expect: {
      requests: 2,
      result: 'as sent',
      events: [
        'start',
        'attempt 1: 401 authentication',
        'retry 2 after 0 ms: authentication',
        'attempt 2: 200',
        'end after 2: 200 ok',
      ],
    },
  },
  {
    name: 'a redirect',
    role: 'read',
    answers: [{ redirect: 302, to: 'other-host' }],
    expect: {
      requests: 1,
      error: { class: 'RedirectError', kind: 'redirect' },
      events: ['start', 'attempt 1: 302 redirect', 'end after 1: 302 RedirectError'],
    },
  },
  {
    name: 'a drift',
    role: 'read',
    answers: [{ sample: true, with: { edgewardNew: 1 } }],
    expect: {
      requests: 1,
      result: 'as sent',
      drift: ['/edgewardNew unknown-member'],
      events: ['start', 'drift: /edgewardNew unknown-member', 'attempt 1: 200', 'end after 1: 200 ok'],
    },
  },
  {
    name: 'an answer of another shape',
    role: 'read',
    answers: [{ json: 17 }],
    expect: {
      requests: 1,
      error: { class: 'ResponseValidationError', kind: 'response-validation' },
      events: ['start', 'attempt 1: 200 response-validation', 'end after 1: 200 ResponseValidationError'],
    },
  },
  {
    name: 'a stream that ends',
    role: 'stream',
    answers: [{ chunks: ['a', 'b'] }],
    expect: { requests: 1, bytes: 'ab', events: ['start', 'attempt 1: 200', 'end after 1: 200 ok'] },
  },
  {
    name: 'a stream that is left',
    role: 'stream',
    take: 1,
    answers: [{ chunks: ['a'], cut: 'stall' }],
    expect: { requests: 1, bytes: 'a', events: ['start', 'attempt 1: 200', 'end after 1: 200 ok'] },
  },
  {
    name: 'a stream that breaks',
    role: 'stream',
    answers: [{ chunks: ['a'], cut: 'reset' }],
    expect: {
      requests: 1,
      error: { class: 'NetworkError', kind: 'network', attempts: 1 },
      events: ['start', 'attempt 1: 200', 'end after 1: 200 NetworkError'],
    },
  },
  ...(['throws', 'rejects'] as const).map(
    (how): WrittenCase => ({
      name: `a listener that fails (${how}) changes nothing, and the next one is told all the same`,
      roles: ['read', 'destroy'],
      client: { listener: how },
      answers: [{ sample: true }],
      expect: { requests: 1, result: 'as sent', events: ['start', 'attempt 1: 200', 'end after 1: 200 ok'] },
    }),
  ),
  {
    name: 'two calls are told one after the other, each complete',
    role: 'read',
    calls: 2,
    answers: [{ sample: true }],
    expect: {
      requests: 2,
      result: 'as sent',
      events: ['start', 'attempt 1: 200', 'end after 1: 200 ok', 'start', 'attempt 1: 200', 'end after 1: 200 ok'],
    },
  },
] satisfies readonly WrittenCase[];

export const events: readonly ConformanceCase[] = casesOf('events', cases);
