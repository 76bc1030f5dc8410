import type { ConformanceCase } from '../src/cases/case.ts';
import { casesOf, type WrittenCase } from '../src/cases/written-case.ts';

const cases = [
  ...(
    [
      { status: 301, to: 'same-host' },
      { status: 302, to: 'same-host' },
      { status: 303, to: 'same-host' },
      { status: 307, to: 'same-host' },
      { status: 308, to: 'same-host' },
      { status: 301, to: 'other-host' },
      { status: 302, to: 'other-host' },
      { status: 303, to: 'other-host' },
      { status: 307, to: 'other-host' },
      { status: 308, to: 'other-host' },
      { status: 302, to: 'relative' },
      { status: 308, to: 'relative' },
    ] as const
  ).map(
    ({ status, to }): WrittenCase => ({
      name: `${status} to the ${to} is not followed`,
      role: 'read',
      answers: [{ redirect: status, to }, { sample: true }],
      expect: {
        requests: 1,
        error: {
          class: 'RedirectError',
          kind: 'redirect',
          status,
          attempts: 1,
          retryable: false,
          mayHaveApplied: false,
          location: 'as sent',
          hint: 'Check baseUrl',
        },
      },
    }),
  ),
  {
    name: 'a loop is left at once',
    roles: ['read', 'keyInQuery', 'list'],
    answers: [{ redirect: 302, to: 'itself' }],
    expect: { requests: 1, error: { class: 'RedirectError', kind: 'redirect', attempts: 1, location: 'as sent' } },
  },
  ...([300, 302, 304] as const).map(
    (status): WrittenCase => ({
      name: `${status} without a target is not followed`,
      role: 'read',
      answers: [{ redirect: status, to: 'nowhere' }],
      expect: { requests: 1, error: { class: 'RedirectError', kind: 'redirect', status, location: 'none' } },
    }),
  ),
  ...([302, 303, 307] as const).map(
    (status): WrittenCase => ({
      name: `a change that is redirected (${status}) is sent nowhere else`,
      roles: ['write', 'destroy', 'raw'],
      answers: [{ redirect: status, to: 'other-host' }],
      expect: { requests: 1, error: { class: 'RedirectError', kind: 'redirect', attempts: 1, mayHaveApplied: true } },
    }),
  ),
  {
    name: 'neither a stream nor a text is read elsewhere',
    roles: ['stream', 'text'],
    answers: [{ redirect: 302, to: 'other-host' }],
    expect: { requests: 1, error: { class: 'RedirectError', kind: 'redirect', location: 'as sent' } },
  },
  ...(['relative', 'other-host'] as const).map(
    (to): WrittenCase => ({
      name: `a described 303 is an answer, wherever it leads to (${to})`,
      role: 'described303',
      answers: [{ sample: true, status: 303, to }],
      expect: {
        requests: 1,
        status: 303,
        result: 'as sent',
        events: ['start', 'attempt 1: 303', 'end after 1: 303 ok'],
      },
    }),
  ),
  {
    name: 'beside a described 303, every other redirect is an error',
    role: 'described303',
    answers: [{ redirect: 302, to: 'relative' }],
    expect: { requests: 1, error: { class: 'RedirectError', kind: 'redirect', status: 302 } },
  },
] satisfies readonly WrittenCase[];

export const redirects: readonly ConformanceCase[] = casesOf('redirects', cases);
