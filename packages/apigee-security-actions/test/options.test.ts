import { recording } from '@edgeward/test-support';
import { describe, expect, it, vi } from 'vitest';
import {
  ApigeeSecurityActions,
  type ApigeeSecurityActionsOptions,
  bearer,
  type ClientEvent,
  type FetchLike,
  isConfigurationError,
  isOperationDeniedError,
  isRateLimitError,
} from '../src/index.js';
import { fakeWith, operationsOf, parent, stored } from './support/actions.js';
import { overHttp } from './support/routes.js';

const auth = bearer('token-of-the-test');
const place = { organization: 'acme', environment: 'prod' } as const;

/** Requests the list with these options, and returns the requested URL. */
async function urlWith(options: Partial<ApigeeSecurityActionsOptions>): Promise<string> {
  let url = '';
  const apigee = new ApigeeSecurityActions({
    auth,
    ...place,
    ...options,
    fetch: async (...input) => {
      const request = new Request(...input);
      url = request.url;
      return Response.json({});
    },
  });
  await apigee.securityActions.list();
  return url;
}

function caught(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

describe('the host', () => {
  const path = `/v1/${parent}/securityActions`;

  it.each<readonly [what: string, options: Partial<ApigeeSecurityActionsOptions>, origin: string]>([
    ['is global by default', {}, 'https://apigee.googleapis.com'],
    ['follows the location', { location: 'eu' }, 'https://eu-apigee.googleapis.com'],
    ['takes a location of several words', { location: 'us-central1' }, 'https://us-central1-apigee.googleapis.com'],
    ['can be that for mTLS', { baseUrl: 'https://apigee.mtls.googleapis.com' }, 'https://apigee.mtls.googleapis.com'],
    ['can have a path', { baseUrl: 'https://gateway.example/apigee/' }, 'https://gateway.example/apigee'],
    ['can be loopback without TLS', { baseUrl: 'http://127.0.0.1:8080' }, 'http://127.0.0.1:8080'],
    [
      'is the base URL, even if a location is given',
      { baseUrl: 'https://x.example', location: 'eu' },
      'https://x.example',
    ],
  ])('the host is chosen: %s', async (_, options, origin) => {
    expect(await urlWith(options)).toBe(origin + path);
  });

  it.each(['http://apigee.googleapis.com', 'ftp://apigee.googleapis.com', 'apigee.googleapis.com', ''])(
    'is refused: %s',
    (baseUrl) => {
      const error = caught(() => new ApigeeSecurityActions({ auth, baseUrl }));
      expect(isConfigurationError(error) && error.message).toMatch(/baseUrl/);
    },
  );

  it.each(['', 'EU', 'eu.evil.example/', 'eu-', '-eu', 'e u', 'eu/..'])(
    'is not made of the location "%s"',
    (location) => {
      const error = caught(() => new ApigeeSecurityActions({ auth, location }));
      expect(isConfigurationError(error) && error.message).toMatch(/location/);
    },
  );
});

describe('organization and environment', () => {
  it.each([
    ['organization', { environment: 'prod' }],
    ['environment', { organization: 'acme' }],
  ] as const)('have no default: a call without %s is refused before it is sent', async (name, options) => {
    const fetch = vi.fn();
    const apigee = new ApigeeSecurityActions({ auth, ...options, fetch });
    await expect(apigee.enforcement.get()).rejects.toMatchObject({
      kind: 'configuration',
      operation: 'enforcement.get',
      message: expect.stringContaining(name),
      hint: expect.stringContaining(`client option ${name}`),
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('parameters of a call override those of the client', async () => {
    const fake = fakeWith();
    const { fetch, sent } = recording(fake.fetch);
    const { securityActions } = new ApigeeSecurityActions({ ...fake.clientOptions, fetch, organization: 'ghost' });
    await securityActions.list({ organization: 'acme' });
    expect(sent[0]?.path).toBe(`/v1/${parent}/securityActions`);
  });
});

describe('credentials', () => {
  it('credentials are required', () => {
    // @ts-expect-error: auth is required.
    const error = caught(() => new ApigeeSecurityActions({ ...place }));
    expect(isConfigurationError(error) && error.hint).toMatch(/auth/);
  });

  it('concurrent calls request credentials once, and again after a rejection', async () => {
    const fake = fakeWith(stored('block'));
    const provider = vi.fn(() => fake.tokens.issue());
    const { securityActions } = new ApigeeSecurityActions({ ...fake.clientOptions, auth: bearer(provider) });
    await Promise.all([securityActions.list(), securityActions.get({ securityActionId: 'block' })]);
    expect(provider).toHaveBeenCalledTimes(1);
    fake.tokens.expire();
    const { attempts } = await securityActions.disable({ securityActionId: 'block' }).withResponse();
    expect([attempts, provider.mock.calls.length]).toEqual([2, 2]);
  });

  it('are renewed when their time is over', async () => {
    const fake = fakeWith();
    const provider = vi.fn(() => fake.tokens.issue({ ttlMs: 60_000 }));
    const { securityActions } = new ApigeeSecurityActions({ ...fake.clientOptions, auth: bearer(provider) });
    await securityActions.list();
    fake.clock.advance(60_000);
    expect((await securityActions.list().withResponse()).attempts).toBe(1);
    expect(provider).toHaveBeenCalledTimes(2);
  });

  it('can come with the project that calls are counted for', async () => {
    const fake = fakeWith();
    const { fetch, sent } = recording(fake.fetch);
    const headers = { 'x-goog-user-project': 'billing-project' };
    await new ApigeeSecurityActions({ ...fake.clientOptions, fetch, headers }).securityActions.list();
    expect(sent[0]?.headers).toMatchObject(headers);
  });
});

describe('fromEnv', () => {
  const env = {
    APIGEE_ORGANIZATION: 'acme',
    APIGEE_ENVIRONMENT: 'prod',
    APIGEE_LOCATION: 'eu',
    GOOGLE_OAUTH_ACCESS_TOKEN: 'token-from-env',
  };

  async function requestOf(
    options: Partial<ApigeeSecurityActionsOptions>,
    given: Record<string, string | undefined>,
  ): Promise<Request> {
    let sent: Request | undefined;
    const fetch: FetchLike = async (...input) => {
      sent = new Request(...input);
      return Response.json({});
    };
    await ApigeeSecurityActions.fromEnv({ ...options, fetch }, given).securityActions.list();
    return sent ?? expect.fail('nothing was sent');
  }

  it('reads place, location and token', async () => {
    const { url, headers } = await requestOf({}, env);
    expect(url).toBe(`https://eu-apigee.googleapis.com/v1/${parent}/securityActions`);
    expect(headers.get('authorization')).toBe('Bearer token-from-env');
  });

  it('fromEnv prefers options to variables, and ignores undefined ones', async () => {
    const options = {
      auth: bearer('token-of-options'),
      environment: 'test',
      organization: undefined,
      location: undefined,
    };
    const { url, headers } = await requestOf(options, env);
    expect(url).toBe('https://eu-apigee.googleapis.com/v1/organizations/acme/environments/test/securityActions');
    expect(headers.get('authorization')).toBe('Bearer token-of-options');
  });

  it.each([
    ['organization', 'https://eu-apigee.googleapis.com/v1/organizations/mine/environments/prod/securityActions'],
    ['location', `https://mine-apigee.googleapis.com/v1/${parent}/securityActions`],
  ])('takes the option %s before its variable', async (name, expected) => {
    expect((await requestOf({ [name]: 'mine' }, env)).url).toBe(expected);
  });

  it('works without a token if another auth is given, and without a location', async () => {
    const { url } = await requestOf({ auth }, { ...env, GOOGLE_OAUTH_ACCESS_TOKEN: undefined, APIGEE_LOCATION: '' });
    expect(url).toBe(`https://apigee.googleapis.com/v1/${parent}/securityActions`);
  });

  it.each([{}, { GOOGLE_OAUTH_ACCESS_TOKEN: '' }])('names the variable that is missing in %j', (given) => {
    const error = caught(() => ApigeeSecurityActions.fromEnv({ auth: undefined }, given));
    expect(isConfigurationError(error) && error.message).toContain('GOOGLE_OAUTH_ACCESS_TOKEN');
  });

  it('only fromEnv reads the environment of the process by default', async () => {
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    // @ts-expect-error: auth is required.
    expect(isConfigurationError(caught(() => new ApigeeSecurityActions({})))).toBe(true);
    vi.stubGlobal('fetch', async () => Response.json({}));
    await expect(ApigeeSecurityActions.fromEnv().securityActions.list()).resolves.toMatchObject({ items: [] });
    vi.unstubAllGlobals();
  });
});

describe('a derived client', () => {
  it('has its own options and shares the token', async () => {
    const fake = fakeWith(stored('block'));
    const provider = vi.fn(() => fake.tokens.issue());
    const apigee = new ApigeeSecurityActions({ ...fake.clientOptions, auth: bearer(provider) });
    const derived = apigee.withOptions({ readOnly: true });
    await apigee.securityActions.list();
    await derived.securityActions.list();
    expect(provider).toHaveBeenCalledTimes(1);
    await expect(derived.securityActions.delete({ securityActionId: 'block' })).rejects.toSatisfy(
      isOperationDeniedError,
    );
    await apigee.securityActions.delete({ securityActionId: 'block' });
  });

  it('shares the pause requested by the service', async () => {
    const fake = fakeWith();
    const apigee = new ApigeeSecurityActions({ ...fake.clientOptions, maxRetries: 0 });
    fake.failNext({ status: 429, headers: { 'retry-after': '30' } });
    await expect(apigee.securityActions.list()).rejects.toSatisfy(isRateLimitError);
    const before = fake.clock.now();
    await apigee.withOptions({ maxRetries: 1 }).securityActions.list();
    expect(fake.clock.now() - before).toBe(30_000);
  });

  it('can go to another environment', async () => {
    const fake = fakeWith(stored('block'));
    const derived = new ApigeeSecurityActions(fake.clientOptions).withOptions({ environment: 'ghost' });
    await expect(derived.securityActions.list()).rejects.toMatchObject({ kind: 'permission-denied' });
  });
});

describe('options for operators', () => {
  it('a guard sees the operation and its parameters, and refuses before a byte leaves', async () => {
    const fake = fakeWith(stored('block'));
    const guard = vi.fn(({ effect }: { readonly effect: string }) => effect !== 'destroy');
    const { securityActions } = new ApigeeSecurityActions({ ...fake.clientOptions, guard });
    await expect(securityActions.disable({ securityActionId: 'block' })).rejects.toSatisfy(isOperationDeniedError);
    expect(guard.mock.calls[0]).toMatchObject([
      { id: 'securityActions.disable' },
      { organization: 'acme', environment: 'prod', securityActionId: 'block' },
    ]);
    expect(fake.requests).toEqual([]);
    await securityActions.get({ securityActionId: 'block' });
  });

  it('events describe a call without its secrets', async () => {
    const fake = fakeWith();
    const events: ClientEvent[] = [];
    const apigee = new ApigeeSecurityActions({ ...fake.clientOptions, onEvent: (event) => events.push(event) });
    await apigee.securityActions.create({
      securityActionId: 'leak',
      body: {
        state: 'ENABLED',
        deny: { responseCode: 403 },
        conditionConfig: { accessTokens: ['stolen-access-token'] },
      },
    });
    expect(events.map(({ type }) => type)).toEqual(['start', 'attempt', 'end']);
    expect(events[0]).toMatchObject({ operation: 'securityActions.create', effect: 'destroy', vendor: 'apigee' });
    expect(JSON.stringify(events)).not.toMatch(/stolen-access-token|fake-access-token/);
  });
});

describe('request()', () => {
  it('reaches a path that is not described, with credentials', async () => {
    const fake = fakeWith();
    let seen: Request | undefined;
    const fetch: FetchLike = async (...input) => {
      seen = new Request(...input);
      return Response.json([{ name: 'prod' }]);
    };
    const apigee = new ApigeeSecurityActions({ ...fake.clientOptions, fetch });
    const path = '/v1/organizations/acme/environments';
    expect(await apigee.request({ method: 'GET', path, effect: 'read' })).toEqual([{ name: 'prod' }]);
    expect(seen?.headers.get('authorization')).toBe('Bearer fake-access-token');
  });

  it("request() reports the vendor's errors, and is destructive by default", async () => {
    const fake = fakeWith();
    const apigee = await overHttp(fake);
    const request = { method: 'POST', path: '/v1/organizations/acme/nothing', body: {} } as const;
    await expect(apigee.request(request)).rejects.toMatchObject({ kind: 'not-found', code: 'NOT_FOUND' });
    await expect(apigee.withOptions({ readOnly: true }).request(request)).rejects.toSatisfy(isOperationDeniedError);
    expect(operationsOf(fake)).toEqual([undefined]);
  });
});
