import { recording } from '@edgeward/test-support';
import { describe, expect, it } from 'vitest';
import {
  basic,
  bearer,
  bodyCredentials,
  ConfigurationError,
  OperationDeniedError,
  RackCorpSecurity,
  type RackCorpSecurityOptions,
} from '../src/index.js';
import { createFakeRackCorpSecurity } from '../src/testing/index.js';
import { failureOf } from './support/answering.js';
import { routes } from './support/routes.js';

const { fetch } = createFakeRackCorpSecurity();
const body = { name: 'Shop', ipAddress: '192.0.2.1', enabled: true };
const apiKey = { apiUuid: 'fake-api-uuid', apiSecret: 'fake-api-secret' };

function basicOf(username: string, password: string): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

/** Returns the URL and the credentials of a client's request. */
async function sentBy(
  make: (options: Partial<RackCorpSecurityOptions>) => RackCorpSecurity,
): Promise<readonly [string, unknown]> {
  let seen: readonly [string, unknown] = ['', undefined];
  const rackcorp = make({
    fetch: async (...input) => {
      const request = new Request(...input);
      seen = [request.url, new Headers(request.headers).get('authorization')];
      return Response.json({ code: 'OK', ownership: {} });
    },
  });
  await rackcorp.ownership.get();
  return seen;
}

describe('the base URL', () => {
  it.each([
    [undefined, 'https://api.rackcorp.net/api/rest/v2.9/security'],
    ['https://api.rackcorp.net/api/v2.9', 'https://api.rackcorp.net/api/v2.9/security'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080/security'],
  ])('the base URL %s becomes %s', async (baseUrl, url) => {
    const auth = bearer('token-of-the-test');
    expect((await sentBy((options) => new RackCorpSecurity({ ...options, auth, baseUrl })))[0]).toBe(url);
  });

  it('is HTTPS, except on loopback', () => {
    const make = (): unknown => new RackCorpSecurity({ auth: bearer('t'), baseUrl: 'http://api.rackcorp.net/api' });
    expect(make).toThrow(ConfigurationError);
  });
});

describe('fromEnv', () => {
  it.each([
    ['the customary names', { RACKCORP_API_UUID: 'a', RACKCORP_API_SECRET: 'b' }],
    ['the other spelling', { RACKCORP_APIUUID: 'a', RACKCORP_APISECRET: 'b' }],
    [
      'the customary names before the other',
      { RACKCORP_API_UUID: 'a', RACKCORP_API_SECRET: 'b', RACKCORP_APIUUID: 'x', RACKCORP_APISECRET: 'y' },
    ],
    ['a complete pair before half of one', { RACKCORP_API_UUID: 'x', RACKCORP_APIUUID: 'a', RACKCORP_APISECRET: 'b' }],
  ])('takes %s, and sends them with HTTP Basic', async (_, env) => {
    const [, authorization] = await sentBy((options) => RackCorpSecurity.fromEnv(options, env));
    expect(authorization).toBe(basicOf('a', 'b'));
  });

  it.each([
    ['nothing', {}],
    ['half of a key', { RACKCORP_API_UUID: 'a' }],
    ['an empty secret', { RACKCORP_API_UUID: 'a', RACKCORP_API_SECRET: '' }],
    ['halves of two spellings', { RACKCORP_API_UUID: 'a', RACKCORP_APISECRET: 'b' }],
  ])('fromEnv rejects %s', (_, env) => {
    expect(() => RackCorpSecurity.fromEnv({}, env)).toThrow(ConfigurationError);
  });

  it('prefers the option', async () => {
    const env = { RACKCORP_API_UUID: 'a', RACKCORP_API_SECRET: 'b' };
    const auth = bearer('token-of-the-test');
    const [, authorization] = await sentBy((options) => RackCorpSecurity.fromEnv({ ...options, auth }, env));
    expect(authorization).toBe('Bearer token-of-the-test');
  });
});

describe.each(routes)('a client %s', (route, connect) => {
  it.each([
    ['the API key with HTTP Basic', basic({ username: apiKey.apiUuid, password: apiKey.apiSecret })],
    ['a token', bearer('fake-access-token')],
    ['a token from a provider', bearer(async () => ({ token: 'fake-access-token' }))],
  ])('is let in with %s', async (_, auth) => {
    const rackcorp = await connect(createFakeRackCorpSecurity(), { auth });
    expect(await rackcorp.ownership.get()).toMatchObject({ code: 'OK' });
  });

  it.each([
    ['a wrong secret', basic({ username: apiKey.apiUuid, password: 'wrong-secret' })],
    ['a wrong token', bearer('wrong-token')],
  ])('is not let in with %s', async (_, auth) => {
    for (const [statuses, kind] of [
      ['always-200', 'permission-denied'],
      ['by-meaning', 'authentication'],
    ] as const) {
      const rackcorp = await connect(createFakeRackCorpSecurity({ statuses }), { auth });
      expect(await failureOf(rackcorp.ownership.get())).toMatchObject({ kind, code: 'ACCESS_DENIED' });
    }
  });

  it('asks the provider of a token once more after a 401', async () => {
    const tokens = ['stale-token', 'fake-access-token'];
    const fake = createFakeRackCorpSecurity({ statuses: 'by-meaning' });
    const rackcorp = await connect(fake, { auth: bearer(() => tokens.shift() ?? 'none') });
    await rackcorp.bgpProtections.create({ body });
    expect(fake.requests.map(({ status }) => status)).toEqual([401, 200]);
    expect(fake.state.bgpProtections).toHaveLength(1);
  });

  it('sends the API key in the body only if chosen, and only with a body', async () => {
    const fake = createFakeRackCorpSecurity({ seed: { bgpProtections: [{ id: 5, enabled: true }] } });
    const { fetch: recorded, sent } = recording(route === 'over HTTP' ? globalThis.fetch : fake.fetch);
    const auth = bodyCredentials({ APIUUID: apiKey.apiUuid, APISECRET: apiKey.apiSecret });
    const rackcorp = await connect(fake, { auth, fetch: recorded });
    await rackcorp.bgpProtections.update({ id: 5, body: { enabled: false } });
    expect(sent[0]?.body).toEqual({ APIUUID: apiKey.apiUuid, APISECRET: apiKey.apiSecret, id: 5, enabled: false });
    expect(sent[0]?.headers['authorization']).toBeUndefined();
    expect(fake.state.bgpProtections).toEqual([{ id: 5, enabled: false }]);
    expect(JSON.stringify(fake.requests)).not.toContain(apiKey.apiSecret);
    expect(await failureOf(rackcorp.ownership.get())).toBeInstanceOf(ConfigurationError);
    expect(await failureOf(rackcorp.bgpProtections.delete({ id: 5 }))).toBeInstanceOf(ConfigurationError);
    expect(sent).toHaveLength(1);
  });

  it('sends no body, no credentials and no secret of the environment but its own', async () => {
    const fake = createFakeRackCorpSecurity();
    const { fetch: recorded, sent } = recording(route === 'over HTTP' ? globalThis.fetch : fake.fetch);
    const rackcorp = await connect(fake, { fetch: recorded });
    await rackcorp.ownership.get();
    expect(sent[0]).toMatchObject({
      body: undefined,
      headers: { accept: 'application/json', authorization: basicOf(apiKey.apiUuid, apiKey.apiSecret) },
    });
    expect(sent[0]?.headers['user-agent']).toMatch(/^edgeward-security-v29\/\d+\.\d+\.\d+/);
  });
});

describe('a client', () => {
  const auth = bearer('fake-access-token');

  it('a read-only client changes nothing', async () => {
    const fake = createFakeRackCorpSecurity();
    const rackcorp = new RackCorpSecurity(fake.clientOptions).withOptions({ readOnly: true });
    expect(await failureOf(rackcorp.bgpProtections.create({ body }))).toBeInstanceOf(OperationDeniedError);
    expect((await rackcorp.bgpProtections.list()).data).toEqual([]);
    expect(fake.requests).toHaveLength(1);
  });

  it('reaches any other path with the same credentials', async () => {
    const rackcorp = new RackCorpSecurity({ auth, baseUrl: 'https://api.rackcorp.test/api/rest/v2.9', fetch });
    expect(await rackcorp.request({ method: 'GET', path: '/security', effect: 'read' })).toMatchObject({ code: 'OK' });
    expect(await failureOf(rackcorp.request({ method: 'GET', path: '/dns/domain/1', effect: 'read' }))).toMatchObject({
      kind: 'not-found',
      code: 'FAULT',
    });
  });
});
