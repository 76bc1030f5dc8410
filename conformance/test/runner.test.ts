import { type AuthAddition, type ClientEvent, ServerError } from '@edgeward/core';
import { describe, expect, test } from 'vitest';
import { cases } from '../cases/index.ts';
import type { ConformanceCase } from '../src/cases/case.ts';
import type { Profile } from '../src/profile.ts';
import { runCase } from '../src/run-case.ts';
import { profile as synthetic } from '../synthetic/profile.ts';
import { withCalls, withEnd, withError, withOptions, withRequests, withValue } from './broken-profiles.ts';

function caseOf(area: string, start: string): ConformanceCase {
  const found = cases.find((each) => each.area === area && each.name.startsWith(start));
  if (found === undefined) throw new Error(`no case of ${area} begins with "${start}"`);
  return found;
}

function withoutEvents(...types: readonly ClientEvent['type'][]): Profile {
  return withOptions(({ onEvent = [], ...options }) => ({
    ...options,
    onEvent: [onEvent].flat().map((listener) => (event: ClientEvent): void => {
      if (!types.includes(event.type)) listener(event);
    }),
  }));
}

function withSleep(change: (ms: number) => number): Profile {
  return withOptions(({ clock, ...options }) => ({
    ...options,
    clock: {
      now: () => clock?.now() ?? 0,
      sleep: async (ms, signal) => {
        if (change(ms) > 0) await clock?.sleep(change(ms), signal);
      },
    },
  }));
}

function withOneSignature(): Profile {
  return withOptions(({ auth, ...options }) => {
    if (auth === undefined) return options;
    let kept: AuthAddition | Promise<AuthAddition> | undefined;
    return {
      ...options,
      auth: {
        ...auth,
        authenticate: (request, context) => {
          kept ??= auth.authenticate(request, context);
          return kept;
        },
      },
    };
  });
}

let number = 0;

/** A client breaking a promise, the case for detecting it, and the expected report. */
type Control = readonly [title: string, profile: Profile, area: string, name: string, problem: RegExp];

const controls: readonly Control[] = [
  [
    'sends a destroying call again',
    withEnd((end, again) => end.catch(again)),
    'retries',
    '500 to a change that is not idempotent proves nothing, so it is sent once (destroy)',
    /^requests: expected 1, got 2$/,
  ],
  [
    'does not know maxRetries: 0',
    withOptions(({ maxRetries: _, ...options }) => options),
    'retries',
    'maxRetries: 0 is one request, whatever happens to it: reset (read)',
    /^requests: expected 1, got 2$/,
  ],
  [
    'gives up at once',
    withOptions((options) => ({ ...options, maxRetries: 0 })),
    'retries',
    '500 is followed by another attempt (read)',
    /^it failed: ServerError/,
  ],
  [
    'sends the same signature again',
    withOneSignature(),
    'retries',
    '500 is followed by another attempt (read)',
    /^authentications: expected 2, got 1$/,
  ],
  [
    'sends another request the second time',
    withRequests((request) => {
      number += 1;
      return new Request(`${request.url}&attempt=${number}`, request);
    }),
    'retries',
    '500 is followed by another attempt (read)',
    /^the request changed between attempts: /,
  ],
  [
    'waits less than it is told to',
    withSleep((ms) => Math.min(ms, 1000)),
    'retry-after',
    'seconds are waited for in full (429)',
    /^pauses: expected \[ 7000 \], got \[ 1000/,
  ],
  [
    'does not wait',
    withSleep(() => 0),
    'retries',
    '500 is followed by another attempt (read)',
    /^pauses: expected \[ 250 \], got \[\]$/,
  ],
  [
    'follows redirects',
    withRequests((request) => new Request(request, { redirect: 'follow' })),
    'redirects',
    '302 to the other-host is not followed',
    /^requests to other hosts: expected 0, got 1$/,
  ],
  [
    'follows redirects on the same host',
    withRequests((request) => new Request(request, { redirect: 'follow' })),
    'redirects',
    '302 to the same-host is not followed',
    /^requests: expected 1, got 2$/,
  ],
  [
    'keeps a retry to itself',
    withoutEvents('retry'),
    'events',
    'a call that succeeds late',
    /^order of events: start attempt attempt/,
  ],
  [
    'keeps the end to itself',
    withoutEvents('end'),
    'events',
    'a call that succeeds (read)',
    /^order of events: start attempt$/,
  ],
  [
    'keeps a drift to itself',
    withoutEvents('drift'),
    'validation',
    'a member that nobody knows is kept',
    /^drift: expected /,
  ],
  [
    'tells nothing',
    withoutEvents('start', 'attempt', 'retry', 'end'),
    'events',
    'a call that succeeds (read)',
    /^events: expected /,
  ],
  [
    'forgets that it is read-only',
    withOptions((options) => ({ ...options, readOnly: false })),
    'safety',
    'a read-only client changes nothing (destroy)',
    /^requests: expected 0, got 1$/,
  ],
  [
    'does not ask its guard',
    withOptions(({ guard: _, ...options }) => options),
    'safety',
    'a guard that says no stops the call before a byte leaves (write)',
    /^guarded: expected 1, got 0$/,
  ],
  [
    'does not listen to its signal',
    withCalls(
      (call) =>
        (role, given, { signal: _, ...options }) =>
          call(role, given, options),
    ),
    'abort',
    'before the call, nothing is sent (read)',
    /^it did not fail, but AbortError was expected$/,
  ],
  [
    'leaves a listener on the signal',
    withEnd((end, _again, { signal }) => {
      signal?.addEventListener('abort', () => {});
      return end;
    }),
    'abort',
    'one signal serves many calls',
    /^listeners left on the signal: expected 0, got 30$/,
  ],
  [
    'adds a member to an answer',
    withValue((value) => Object.assign({ added: true }, value)),
    'validation',
    'a member that nobody knows is kept',
    /^result: expected /,
  ],
  [
    'takes out what it does not know',
    withValue((value) =>
      JSON.parse(JSON.stringify(value), (key, member) => (key.startsWith('edgeward') ? undefined : member)),
    ),
    'validation',
    'a member that nobody knows is kept',
    /^result: expected /,
  ],
  [
    'turns the order of the members round',
    withValue((value) => Object.fromEntries(Object.entries(Object(value)).reverse())),
    'validation',
    'a value that an open enum does not know is kept',
    /^result: expected /,
  ],
  [
    'does not look at answers',
    withCalls((call) => (role, given, options) => call(role, given, { ...options, validation: 'off' })),
    'validation',
    'a read of another shape is an error (read)',
    /^it did not fail, but ResponseValidationError was expected$/,
  ],
  [
    'takes any answer for the confirmation of a change',
    withEnd((end) =>
      end.catch(() => ({ data: 17, response: { status: 200, headers: {} }, attempts: 1, requestId: undefined })),
    ),
    'validation',
    "a change that nothing confirms is an error, with validation: 'warn' (write)",
    /^it did not fail, but ResponseValidationError was expected/,
  ],
  [
    'shows a key in an error',
    withError((error) =>
      Object.assign(new ServerError({ message: `apikey=${synthetic.secrets.join()}` }), { cause: error }),
    ),
    'errors',
    '500 whose body repeats the request shows no credential (read)',
    /^the secret synthetic-key-5d1f8c is shown$/,
  ],
  [
    'throws what everybody throws',
    withError(() => new Error('Request failed with status code 404')),
    'errors',
    '404 is a NotFoundError',
    /^it failed with something else: Error: Request failed/,
  ],
  [
    'throws an error of another class',
    withError(() => new ServerError({ message: 'no', vendor: 'synthetic', operation: 'things.get' })),
    'errors',
    '404 is a NotFoundError',
    /^error: expected a NotFoundError, got a ServerError$/,
  ],
  [
    'says that nothing can have been carried out',
    withError((error) => Object.assign(Object(error), { mayHaveApplied: false })),
    'clocks',
    'a change that timed out may have been carried out, so it is sent once (write)',
    /^error\.mayHaveApplied: expected true, got false$/,
  ],
  [
    'forgets how long to wait',
    withError((error) => Object.assign(Object(error), { retryAfterMs: undefined })),
    'retry-after',
    'a longer wait fails at once and says how long: 600 (read)',
    /^error\.retryAfterMs: expected 600000, got null$/,
  ],
  [
    'writes a plus for a space',
    withRequests((request) => new Request(request.url.replaceAll('%20', '+'), request)),
    'hostility',
    'the query a b goes out as a%20b (list)',
    /^query: expected /,
  ],
  [
    'writes a slash into a path',
    withRequests((request) => new Request(request.url.replace('%3F', '/'), request)),
    'hostility',
    'the path parameter a?b=c goes out as',
    /^path: expected the segment a%3Fb%3Dc, got /,
  ],
  [
    'cleans up a path instead of refusing it',
    withCalls(
      (call) =>
        (role, { path, ...given }, options) =>
          call(role, { ...given, ...(path === undefined ? {} : { path: path.replaceAll('.', '') || 'all' }) }, options),
    ),
    'hostility',
    'the path parameter .. is refused',
    /^requests: expected 0, got 1$/,
  ],
  [
    'asks for the wrong page',
    withRequests((request) => new Request(request.url.replace('cursor=', 'page='), request)),
    'paging',
    'every item of every page comes once',
    /^queries: expected /,
  ],
  [
    'sends its key twice',
    withRequests((request) => new Request(`${request.url}&apikey=synthetic-key-5d1f8c`, request)),
    'hostility',
    'a key in the query and a secret parameter work (keyInQuery)',
    /^keys in the query: expected /,
  ],
  [
    'tells who its user is',
    withOptions((options) => ({
      ...options,
      headers: { 'user-agent': 'edgeward-synthetic/1.0.0 (alice-laptop; linux)' },
    })),
    'events',
    'a call that succeeds (read)',
    /^user-agent: expected /,
  ],
];

describe('a client with a broken promise', () => {
  test.concurrent.for(controls)('detects a wrong client: %s', async ([, profile, area, name, problem], { expect }) => {
    const found = caseOf(area, name);
    expect(await runCase(synthetic, found), 'the honest client').toEqual([]);
    expect(await runCase(profile, found)).toContainEqual(expect.stringMatching(problem));
  });

  test('detects a client whose call never ends', async () => {
    const never = withEnd(() => new Promise(() => {}));
    expect(await runCase(never, caseOf('events', 'a call that succeeds (read)'), 100)).toEqual([
      'the case did not end within 100 ms',
    ]);
  });
});

test('a case of a role that a package lacks is refused, not passed', async () => {
  const poor: Profile = { ...synthetic, roles: { ...synthetic.roles, stream: { absent: 'It has none.' } } };
  await expect(runCase(poor, caseOf('streams', 'bytes come as they were sent'))).rejects.toThrow(
    'synthetic has no operation for the role stream',
  );
});
