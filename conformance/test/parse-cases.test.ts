import { describe, expect, test } from 'vitest';
import { loadCases } from '../src/cases/load-cases.ts';
import { parseCases } from '../src/cases/parse-cases.ts';
import { CaseError } from '../src/cases/reader.ts';

const fine = {
  name: 'a read',
  role: 'read',
  answers: [{ sample: true }],
  expect: { requests: 1, result: 'as sent' },
};

function parsed(...cases: readonly unknown[]): ReturnType<typeof parseCases> {
  return parseCases(JSON.stringify({ area: 'any', cases }), 'any.json');
}

function problemOf(change: object): string {
  try {
    parsed({ ...fine, ...change });
  } catch (error) {
    if (error instanceof CaseError) return error.message;
    throw error;
  }
  return 'no error';
}

test('a case has the defaults of what it leaves out', () => {
  expect(parsed(fine)).toEqual([
    expect.objectContaining({ area: 'any', name: 'a read', role: 'read', calls: 1, server: 'listening', call: {} }),
  ]);
});

test('a case for several roles is one for each, told apart by name', () => {
  const { role: _, ...rest } = fine;
  const cases = parsed({ ...rest, roles: ['read', 'raw'] });
  expect(cases.map(({ name, role }) => [name, role])).toEqual([
    ['a read (read)', 'read'],
    ['a read (raw)', 'raw'],
  ]);
});

test('a case for each of several entries takes their values, as they are where a text is nothing but a name', () => {
  const cases = parsed({
    ...fine,
    name: '{status} is final, says {why}',
    each: [
      { status: 404, why: 'nobody' },
      { status: 500, why: ['a', 1] },
    ],
    answers: [{ failure: '{status}' }],
    given: { path: 'a{unknown}{why}' },
  });
  expect(cases.map(({ name, answers, given }) => [name, answers, given.path])).toEqual([
    ['404 is final, says nobody', [{ failure: 404 }], 'a{unknown}nobody'],
    ['500 is final, says ["a",1]', [{ failure: 500 }], 'a{unknown}["a",1]'],
  ]);
});

describe('refused with where it stands:', () => {
  const steps = 'sample, failure, page, json, text, chunks, redirect, fault';
  test.for<readonly [string, object, string]>([
    ['an unknown key', { retries: 2 }, '/cases/0 has the unknown key "retries"; known are name, '],
    ['an unknown option', { client: { maxRetry: 2 } }, '/cases/0/client has the unknown key "maxRetry"'],
    ['an unknown option of a call', { call: { readOnly: true } }, '/cases/0/call has the unknown key "readOnly"'],
    ['an unknown fact', { expect: { requests: 1, result: 'as sent', body: 1 } }, '/expect has the unknown key "body"'],
    [
      'an unknown fact about an error',
      { expect: { requests: 1, error: { class: 'A', kind: 'a', state: 1 } } },
      '/expect/error has the unknown key "state"',
    ],
    ['an unknown part of an answer', { answers: [{ sample: true, body: 1 }] }, '/answers/0 has the unknown key "body"'],
    ['a member of the prototype', { constructor: 1 }, 'has the unknown key "constructor"'],
    ['an unknown role', { role: 'reads' }, '/cases/0/role is "reads", not one of raw, read, '],
    ['no role', { role: undefined }, '/cases/0 must have either a role or roles'],
    ['two kinds of roles', { roles: ['read'] }, '/cases/0 must have either a role or roles'],
    ['no answer', { answers: [] }, '/cases/0/answers is empty'],
    ['an answer of nothing', { answers: [{ headers: {} }] }, `/answers/0 must have one of ${steps}`],
    ['two answers in one', { answers: [{ sample: true, fault: 'reset' }] }, `/answers/0 must have one of ${steps}`],
    ['an unknown fault', { answers: [{ fault: 'explode' }] }, '/fault is "explode", not one of reset, close, stall'],
    ['a flag that says no', { answers: [{ sample: false }] }, '/sample can only be true: leave it out instead'],
    ['no number of requests', { expect: { result: 'as sent' } }, '/cases/0/expect has no "requests"'],
    ['no outcome', { expect: { requests: 1 } }, '/cases/0/expect must have one of result, items, bytes, error'],
    ['a text for a number', { calls: '2' }, '/cases/0/calls is no number'],
    ['a number for a text', { name: 2 }, '/cases/0/name is no text'],
    ['a text for a flag', { client: { readOnly: 'yes' } }, '/cases/0/client/readOnly is neither true nor false'],
    ['an object for a list', { answers: {} }, '/cases/0/answers is no list'],
    ['a list for an object', { given: [] }, '/cases/0/given is no object'],
  ])('%s', ([, change, problem]) => {
    expect(problemOf(change)).toContain(problem);
    expect(problemOf(change)).toMatch(/^any\.json\//);
  });

  test('what is no JSON', () => {
    expect(() => parseCases('{', 'any.json')).toThrow(/^any\.json is no JSON: /);
  });

  test('an unknown key of the file', () => {
    expect(() => parseCases('{"area": "a", "cases": [], "note": 1}', 'any.json')).toThrow(
      'any.json has the unknown key "note"; known are area, cases',
    );
  });
});

test('every area of the suite has cases', async () => {
  const areas = new Set((await loadCases()).map(({ area }) => area));
  expect([...areas].sort()).toEqual([
    'abort',
    'clocks',
    'errors',
    'events',
    'hostility',
    'paging',
    'redirects',
    'retries',
    'retry-after',
    'safety',
    'streams',
    'validation',
  ]);
});
