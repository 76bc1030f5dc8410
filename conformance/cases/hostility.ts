import type { ConformanceCase } from '../src/cases/case.ts';
import { casesOf, type WrittenCase } from '../src/cases/written-case.ts';

const cases = [
  ...(
    [
      { shown: '(empty)', value: '' },
      { shown: '.', value: '.' },
      { shown: '..', value: '..' },
      { shown: '%2e', value: '%2e' },
      { shown: '%2e%2e', value: '%2e%2e' },
      { shown: '.%2E', value: '.%2E' },
      { shown: '%252e%252e', value: '%252e%252e' },
      { shown: '%25252e%25252e', value: '%25252e%25252e' },
      { shown: '%252525252e', value: '%252525252e' },
      { shown: '../secret', value: '../secret' },
      { shown: 'a/b', value: 'a/b' },
      { shown: 'a%2fb', value: 'a%2fb' },
      { shown: 'a%2Fb', value: 'a%2Fb' },
      { shown: 'a%252fb', value: 'a%252fb' },
      { shown: 'a\\b', value: 'a\\b' },
      { shown: 'a%5cb', value: 'a%5cb' },
      { shown: 'a(line break)b', value: 'a\nb' },
      { shown: 'a(tab)b', value: 'a\tb' },
      { shown: 'a(zero)b', value: 'a\u0000b' },
      { shown: 'a%00b', value: 'a%00b' },
      { shown: 'a%0d%0ab', value: 'a%0d%0ab' },
      { shown: '(half a character)', value: 'a\ud800' },
    ] as const
  ).map(
    ({ shown, value }): WrittenCase => ({
      name: `the path parameter ${shown} is refused`,
      role: 'read',
      given: { path: value },
      answers: [{ sample: true }],
      expect: {
        requests: 0,
        error: {
          class: 'RequestValidationError',
          kind: 'request-validation',
          attempts: 0,
          mayHaveApplied: false,
          issues: ['/$path'],
        },
        events: ['start', 'end after 0: RequestValidationError'],
      },
    }),
  ),
  ...(
    [
      { value: 'a b', wire: 'a%20b' },
      { value: 'a?b=c', wire: 'a%3Fb%3Dc' },
      { value: 'a#b', wire: 'a%23b' },
      { value: 'a&b', wire: 'a%26b' },
      { value: 'a:b', wire: 'a%3Ab' },
      { value: 'a@b', wire: 'a%40b' },
      { value: 'a+b', wire: 'a%2Bb' },
      { value: 'a;b,c', wire: 'a%3Bb%2Cc' },
      { value: '100%', wire: '100%25' },
      { value: 'a%20b', wire: 'a%2520b' },
      { value: '...', wire: '...' },
      { value: '.hidden', wire: '.hidden' },
      { value: '\u00e9', wire: '%C3%A9' },
      { value: '\u706f', wire: '%E7%81%AF' },
      { value: '{path}', wire: '%7Bpath%7D' },
      { value: 'a|b^c', wire: 'a%7Cb%5Ec' },
      { value: '<a>"b"', wire: '%3Ca%3E%22b%22' },
    ] as const
  ).map(
    ({ value, wire }): WrittenCase => ({
      name: `the path parameter ${value} goes out as ${wire}`,
      role: 'read',
      given: { path: value },
      answers: [{ sample: true }],
      expect: { requests: 1, result: 'as sent', sent: { segment: wire } },
    }),
  ),
  ...(
    [
      { value: 'a b', wire: 'a%20b' },
      { value: 'a&b=c', wire: 'a%26b%3Dc' },
      { value: 'a+b', wire: 'a%2Bb' },
      { value: 'a#b', wire: 'a%23b' },
      { value: 'a?b', wire: 'a%3Fb' },
      { value: '../..', wire: '..%2F..' },
      { value: '100%', wire: '100%25' },
      { value: 'a%20b', wire: 'a%2520b' },
      { value: "a = 'b'", wire: 'a%20%3D%20%27b%27' },
      { value: 'a\r\nb: c', wire: 'a%0D%0Ab%3A%20c' },
      { value: '\u00e9', wire: '%C3%A9' },
      { value: '', wire: '' },
    ] as const
  ).map(
    ({ value, wire }): WrittenCase => ({
      name: `the query ${value} goes out as ${wire}`,
      roles: ['list', 'repeatedQuery'],
      given: { query: value },
      answers: [{ sample: true }],
      expect: { requests: 1, result: 'as sent', sent: { query: wire } },
    }),
  ),
  {
    name: 'half a character in a query is refused',
    roles: ['list', 'repeatedQuery', 'requiredQuery'],
    given: { query: 'a\ud800' },
    answers: [{ sample: true }],
    expect: {
      requests: 0,
      error: { class: 'RequestValidationError', kind: 'request-validation', issues: ['/$query'] },
    },
  },
  {
    name: 'a list is repeated in its order',
    role: 'repeatedQuery',
    given: { query: ['b c', 'a&d', 'b c', ''] },
    answers: [{ sample: true }],
    expect: { requests: 1, result: 'as sent', sent: { query: ['b%20c', 'a%26d', 'b%20c', ''] } },
  },
  {
    name: 'an empty list is not written',
    role: 'repeatedQuery',
    given: { query: [] },
    answers: [{ sample: true }],
    expect: { requests: 1, result: 'as sent', sent: { query: [] } },
  },
  ...(['strict', 'warn', 'off'] as const).map(
    (mode): WrittenCase => ({
      name: `a query parameter that must be given is missed, whatever the validation (${mode})`,
      role: 'requiredQuery',
      client: { validation: mode },
      given: { query: null },
      answers: [{ sample: true }],
      expect: {
        requests: 0,
        error: { class: 'RequestValidationError', kind: 'request-validation', issues: ['/$query'] },
      },
    }),
  ),
  {
    name: 'a key in the query goes with other parameters, in every attempt',
    role: 'list',
    given: { query: 'a b' },
    answers: [{ failure: 500 }, { sample: true }],
    expect: { requests: 2, result: 'as sent', pauses: [250], sent: { query: 'a%20b' } },
  },
  {
    name: 'a key in the query and a secret parameter work',
    roles: ['keyInQuery', 'secretQuery'],
    answers: [{ sample: true }],
    expect: { requests: 1, result: 'as sent' },
  },
  ...(
    [
      '',
      'v1/things',
      'https://elsewhere.example/v1',
      '//elsewhere.example/v1',
      '/v1//things',
      '/v1/../things',
      '/v1/%2e%2e/things',
      '/v1/./things',
      '/v1/things?a=b',
      '/v1/things#a',
      '/v1/{thing}',
      '/v1/a b',
      '/v1/a\\b',
      '/v1/a%2fb',
      '/v1/a%0ab',
    ] as const
  ).map(
    (value): WrittenCase => ({
      name: `the raw path ${value} is refused`,
      role: 'raw',
      given: { path: value, effect: 'read' },
      answers: [{ json: {} }],
      expect: {
        requests: 0,
        error: { class: 'RequestValidationError', kind: 'request-validation', attempts: 0, issues: ['/path'] },
      },
    }),
  ),
  ...(['/v1/things/7:enable', '/v1/a%20b', '/v1/%C3%A9'] as const).map(
    (value): WrittenCase => ({
      name: `the raw path ${value} goes out as it is`,
      role: 'raw',
      given: { path: value, effect: 'read' },
      answers: [{ json: {} }],
      expect: { requests: 1, result: 'as sent', queries: [''] },
    }),
  ),
  {
    name: 'a header with a line break is refused',
    roles: ['read', 'write'],
    call: { headers: { 'x-note': 'a\r\nx-admin: yes' } },
    answers: [{ sample: true }],
    expect: { requests: 0, error: { class: 'ConfigurationError', kind: 'configuration', attempts: 0 } },
  },
  {
    name: 'a header with a name that is none is refused',
    role: 'read',
    call: { headers: { 'x note:': 'a' } },
    answers: [{ sample: true }],
    expect: { requests: 0, error: { class: 'ConfigurationError', kind: 'configuration' } },
  },
  {
    name: 'headers of the client and of the call are sent, and the call wins',
    role: 'read',
    client: { headers: { 'X-Team': 'edge', 'X-Note': 'client' } },
    call: { headers: { 'x-note': 'call' } },
    answers: [{ sample: true }],
    expect: { requests: 1, result: 'as sent', sent: { headers: { 'x-team': 'edge', 'x-note': 'call' } } },
  },
] satisfies readonly WrittenCase[];

export const hostility: readonly ConformanceCase[] = casesOf('hostility', cases);
