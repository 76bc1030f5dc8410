import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  type Auth,
  apiKeyQuery,
  basic,
  bearer,
  bodyCredentials,
  type ClientEvent,
  edgeGrid,
  headerKeys,
  type Operation,
} from '../../src/index.js';
import { json, serveOnce } from '../support/server.js';
import { createThing, getThing, transportTo } from '../support/things.js';

interface Rotation {
  readonly scheme: string;

  /** Makes the strategy; `next` gives the secret of each generation, and its expiry. */
  readonly make: (next: () => Promise<{ readonly secret: string; readonly expiresAtMs?: number | undefined }>) => Auth;
  readonly operation: Operation;
}

/** Every strategy of core with a provider. */
const rotations: readonly Rotation[] = [
  {
    scheme: 'bearer',
    make: (next) => bearer(() => next().then(({ secret, ...rest }) => ({ token: secret, ...rest }))),
    operation: getThing,
  },
  {
    scheme: 'basic',
    make: (next) =>
      basic(() => next().then(({ secret, ...rest }) => ({ username: 'user', password: secret, ...rest }))),
    operation: getThing,
  },
  {
    scheme: 'apiKeyQuery',
    make: (next) => apiKeyQuery(() => next().then(({ secret, ...rest }) => ({ name: 'key', key: secret, ...rest }))),
    operation: getThing,
  },
  {
    scheme: 'headerKeys',
    make: (next) => headerKeys(() => next().then(({ secret, ...rest }) => ({ 'x-secret': secret, ...rest }))),
    operation: getThing,
  },
  {
    scheme: 'bodyCredentials',
    make: (next) => bodyCredentials(() => next().then(({ secret, ...rest }) => ({ SECRET: secret, ...rest }))),
    operation: createThing,
  },
  {
    scheme: 'edgeGrid',
    make: (next) =>
      edgeGrid(() =>
        next().then(({ secret, ...rest }) => ({
          clientToken: secret,
          clientSecret: `of-${secret}`,
          accessToken: `for-${secret}`,
          ...rest,
        })),
      ),
    operation: getThing,
  },
];

/** The credentials in a request. */
function credentialsOf(request: { readonly url?: string | undefined; readonly headers: object }, body: string): string {
  const authorization = String(Reflect.get(request.headers, 'authorization') ?? '');
  const decoded = Buffer.from(authorization.replace(/^Basic /, ''), 'base64').toString();
  return [request.url, JSON.stringify(request.headers), decoded, body].join(' ');
}

describe.each(rotations)('a provider of $scheme', ({ make, operation, scheme }) => {
  const params = operation === createThing ? { body: { id: 'a' } } : { thingId: 'a' };

  test('is called once for each rotation under 100 concurrent calls, and no call fails', async () => {
    let generation = 0;
    let accepted = 1;
    await using server = await serveOnce((request, response) =>
      credentialsOf(request, request.body).includes(`generation-${accepted}-of-the-secret`)
        ? json(response, 200, { id: 'a' })
        : json(response, 401, {}),
    );
    const auth = make(async () => {
      generation += 1;
      return { secret: `generation-${generation}-of-the-secret` };
    });
    expect(auth).toMatchObject({ scheme, renews: true });
    const transport = transportTo(server.url, { auth });
    const calls = (): Promise<unknown[]> =>
      Promise.all(Array.from({ length: 100 }, () => transport.call(operation, params)));
    await calls();
    expect(generation).toBe(1);
    accepted = 2;
    await calls();
    expect(generation).toBe(2);
    accepted = 3;
    await Promise.all([calls(), calls()]);
    expect(generation).toBe(3);
  });

  test('is called again once its credentials expire, and not before', async () => {
    let asked = 0;
    let now = 1_800_000_000_000;
    const auth = make(async () => {
      asked += 1;
      return { secret: `generation-${asked}-of-the-secret`, expiresAtMs: now + 1000 };
    });
    await using server = await serveOnce((_request, response) => json(response, 200, { id: 'a' }));
    const clock = { now: () => now, sleep: async () => {} };
    const transport = transportTo(server.url, { auth, clock });
    await transport.call(operation, params);
    now += 999;
    await transport.call(operation, params);
    expect(asked).toBe(1);
    now += 1;
    await transport.call(operation, params);
    expect(asked).toBe(2);
  });

  test('has old and new secrets taken out of errors and events', async () => {
    let asked = 0;
    const auth = make(async () => {
      asked += 1;
      return { secret: `generation-${asked}-of-the-secret` };
    });
    await using server = await serveOnce((_request, response) =>
      json(response, 401, { message: 'not generation-1-of-the-secret, not generation-2-of-the-secret' }),
    );
    const events: ClientEvent[] = [];
    const transport = transportTo(server.url, { auth, onEvent: (event) => void events.push(event) });
    const error: unknown = await Promise.resolve(transport.call(operation, params)).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      kind: 'authentication',
      attempts: 2,
      hint: expect.stringContaining('rejected new credentials'),
    });
    expect(inspect([error, events], { depth: 9 })).not.toContain('of-the-secret');
  });

  test.each([undefined, null, '', 7, [], {}, { expiresAtMs: 1 }, 'generation\n'])(
    'a provider returning %j fails the call and nothing is sent',
    async (returned) => {
      await using server = await serveOnce((_request, response) => json(response, 200, { id: 'a' }));
      // As a provider in JavaScript may do.
      const broken = { bearer, basic, apiKeyQuery, headerKeys, bodyCredentials, edgeGrid }[scheme] as (
        provider: () => unknown,
      ) => Auth;
      const transport = transportTo(server.url, { auth: broken(async () => returned) });
      const error: unknown = await Promise.resolve(transport.call(operation, params)).catch(
        (thrown: unknown) => thrown,
      );
      expect(error).toMatchObject({
        kind: 'configuration',
        message: expect.stringContaining(`the provider of ${scheme}`),
      });
      expect(server.seen).toEqual([]);
    },
  );

  test('a throwing provider fails the call with a redacted cause', async () => {
    let asked = 0;
    const auth = make(async () => {
      asked += 1;
      if (asked > 1) throw new Error('cannot renew generation-1-of-the-secret');
      return { secret: 'generation-1-of-the-secret' };
    });
    await using server = await serveOnce((_request, response) => json(response, 401, {}));
    const error: unknown = await Promise.resolve(transportTo(server.url, { auth }).call(operation, params)).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ kind: 'configuration', message: `the provider of ${scheme} failed` });
    expect(inspect(error, { depth: 9 })).not.toContain('of-the-secret');
  });
});
