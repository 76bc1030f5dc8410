import { describe, expect, test } from 'vitest';
import {
  type Auth,
  AuthenticationError,
  bearer,
  ConfigurationError,
  isAuthenticationError,
  isConfigurationError,
} from '../../src/index.js';
import { countingAuth, getThing, replaceThing, transportTo } from '../support/things.js';
import { failureOf } from '../traffic/harness.js';

const host = 'https://service.example';
const answering = (status: number) => async () => Response.json({ id: 'a' }, { status });

/** Records the URL of each request, and answers it. */
function recorded() {
  const urls: string[] = [];
  const fetch = async (url: string) => {
    urls.push(url);
    return Response.json({ id: 'a' });
  };
  return { urls, fetch };
}

/** An auth that changes the URL of each request. */
function redirecting(change: (url: string) => string): Auth {
  return { ...countingAuth(), authenticate: ({ url }) => ({ url: change(url) }) };
}

describe('the credentials of a request', () => {
  test.each([
    'https://other.example/',
    'https://service.example.other.example/',
    'https://service.example@other.example/',
    'https://service.example:444/',
    'http://service.example/',
    'https:///',
  ])('are refused if they move the request to %s', async (origin) => {
    const { urls, fetch } = recorded();
    const auth = redirecting((url) => url.replace(`${host}/`, origin));
    const failure = await failureOf(transportTo(host, { auth, fetch }).call(getThing, { thingId: 'a' }));
    expect(failure).toMatchObject({ message: 'the counting auth changed the host of a request', attempts: 0 });
    expect(urls).toEqual([]);
  });

  test.each([`${host}/`, `${host}:443/`, 'HTTPS://SERVICE.example/'])(
    'may change the rest of the URL: %s',
    async (origin) => {
      const { urls, fetch } = recorded();
      const auth = redirecting((url) => `${url.replace(`${host}/`, origin)}?key=k`);
      await transportTo(host, { auth, fetch }).call(getThing, { thingId: 'a' });
      expect(urls).toEqual([`${origin}v1/things/a?key=k`]);
    },
  );

  test('fail a call with the error of the auth, if it is one of ours', async () => {
    const refused = new AuthenticationError({ message: 'the token service refused', status: 401 });
    const auth: Auth = { ...countingAuth(), authenticate: () => Promise.reject(refused) };
    const failure = await failureOf(transportTo(host, { auth }).call(getThing, { thingId: 'a' }));
    expect(failure).toBe(refused);
    expect(failure).toMatchObject({ operation: 'things.get', attempts: 0 });
  });

  test('leave nothing uncertain if they fail before anything is sent', async () => {
    const auth: Auth = { ...countingAuth(), authenticate: () => Promise.reject(new Error('no key')) };
    await expect(transportTo(host, { auth }).call(replaceThing, { body: { id: 'a' } })).rejects.toMatchObject({
      kind: 'configuration',
      mayHaveApplied: false,
      hint: 'Nothing was sent. See the cause.',
    });
  });

  test('are not requested again from an auth that cannot change them', async () => {
    const failure = await failureOf(transportTo(host, { fetch: answering(401) }).call(getThing, { thingId: 'a' }));
    expect(failure).toMatchObject({ kind: 'authentication', attempts: 1 });
  });

  test('have a hint about the next step if they come from a provider and are refused', async () => {
    const hintOf = async (auth: Auth, maxRetries: number): Promise<string> => {
      const transport = transportTo(host, { auth, maxRetries, fetch: answering(401) });
      const failure = await failureOf(transport.call(getThing, { thingId: 'a' }));
      if (!isAuthenticationError(failure)) throw failure;
      return failure.hint ?? '';
    };
    let issued = 0;
    const renewing = (): Auth =>
      bearer(() => {
        issued += 1;
        return `token-number-${issued}`;
      });
    expect(await hintOf(renewing(), 0)).toContain('The next call will request new credentials');
    expect(await hintOf(renewing(), 1)).toContain('also rejected new credentials');
    // A fixed token has no other one.
    expect(await hintOf(bearer('fixed-token-1'), 1)).not.toMatch(/new credentials/);
    expect(await hintOf({ ...countingAuth(), rejected: () => true }, 1)).not.toMatch(/new credentials/);
  });

  test('are replaced only after a refusal, not after another failure', async () => {
    const rejections: unknown[] = [];
    const rejected = (rejection: unknown): boolean => rejections.push(rejection) < 0;
    const auth: Auth = { ...countingAuth(), rejected };
    for (const status of [503, 400, 401]) {
      await failureOf(transportTo(host, { auth, fetch: answering(status) }).call(getThing, { thingId: 'a' }));
    }
    expect(rejections).toMatchObject([{ status: 401 }]);
  });

  test('are in no error if they came in a header of a call', async () => {
    const key = 'key-of-this-call';
    const fetch = async () => Response.json({ error: `no ${key}` }, { status: 400 });
    const call = transportTo(host, { fetch }).call(getThing, { thingId: 'a' }, { headers: { 'x-api-key': key } });
    expect(JSON.stringify(await failureOf(call))).toContain('no [redacted]');
  });
});

test('a configuration error of an auth is copied for each call', async () => {
  const shared = new ConfigurationError({ message: 'the vault has no key' });
  const auth: Auth = { ...countingAuth(), authenticate: () => Promise.reject(shared) };
  const transport = transportTo(host, { auth });
  const failures = [
    await failureOf(transport.call(getThing, { thingId: 'a' })),
    await failureOf(transport.call(replaceThing, { body: { id: 'a' } })),
  ];
  expect(failures.every(isConfigurationError)).toBe(true);
  expect(failures).toMatchObject([{ operation: 'things.get' }, { operation: 'things.replace' }]);
  expect(new Set([shared, ...failures]).size).toBe(3);
});
