import { describe, expect, test } from 'vitest';
import {
  type AuthRejection,
  bearer,
  ConfigurationError,
  createTransport,
  NetworkError,
  RateLimitError,
  RequestValidationError,
  ServerError,
} from '../src/index.js';
import { FakeClock } from '../src/testing/index.js';
import { json, serveOnce } from './support/server.js';
import { countingAuth, createThing, deleteThing, getThing, replaceThing, transportTo } from './support/things.js';

describe('attempts over a real server', () => {
  test('maxRetries: 0 is one request, even when the connection is reset', async () => {
    await using server = await serveOnce((_request, response) => response.destroy());
    const failure = await transportTo(server.url, { maxRetries: 0 })
      .call(getThing, { thingId: 'a' })
      .catch((e: unknown) => e);
    expect(failure).toBeInstanceOf(NetworkError);
    expect(failure).toMatchObject({ kind: 'network', attempts: 1, mayHaveApplied: false, operation: 'things.get' });
    expect(server.seen).toHaveLength(1);
  });

  test('a read is sent again after a reset', async () => {
    await using server = await serveOnce((_request, response, number) =>
      number < 3 ? response.destroy() : json(response, 200, { id: 'a' }),
    );
    const { data, attempts } = await transportTo(server.url).call(getThing, { thingId: 'a' }).withResponse();
    expect({ data, attempts }).toEqual({ data: { id: 'a' }, attempts: 3 });
  });

  test('a POST answered with 503 is sent once, and mayHaveApplied is true', async () => {
    await using server = await serveOnce((_request, response) => json(response, 503, {}));
    const failure = await transportTo(server.url)
      .call(createThing, { body: { id: 'a' } })
      .catch((e: unknown) => e);
    expect(failure).toBeInstanceOf(ServerError);
    expect(failure).toMatchObject({ status: 503, retryable: true, mayHaveApplied: true, attempts: 1 });
    expect(server.seen).toHaveLength(1);
  });

  test('a POST answered with 429 is repeated if the vendor guarantees that nothing was executed', async () => {
    await using server = await serveOnce((_request, response, number) =>
      number === 1 ? json(response, 429, {}) : json(response, 200, { id: 'a' }),
    );
    await transportTo(server.url).call(createThing, { body: { id: 'a' } });
    expect(server.seen).toHaveLength(2);
  });

  test('resends an idempotent write after a 503, but not a destroying one', async () => {
    await using server = await serveOnce((_request, response) => json(response, 503, {}));
    await expect(transportTo(server.url).call(replaceThing, { body: { id: 'a' } })).rejects.toMatchObject({
      attempts: 3,
    });
    await expect(transportTo(server.url).call(deleteThing, { thingId: 'a' })).rejects.toMatchObject({
      attempts: 1,
      mayHaveApplied: true,
    });
  });

  test('a change is repeated if the connection was refused, and mayHaveApplied is false', async () => {
    // The system never assigns this port to a server asking for any.
    await expect(transportTo('http://127.0.0.1:2').call(deleteThing, { thingId: 'a' })).rejects.toMatchObject({
      kind: 'network',
      code: 'ECONNREFUSED',
      attempts: 3,
      mayHaveApplied: false,
    });
  });

  test('Retry-After: 600 fails at once, and the error names the wait', async () => {
    await using server = await serveOnce((_request, response) => json(response, 429, {}, { 'retry-after': '600' }));
    const failure = await transportTo(server.url)
      .call(getThing, { thingId: 'a' })
      .catch((e: unknown) => e);
    expect(failure).toBeInstanceOf(RateLimitError);
    expect(failure).toMatchObject({ retryAfterMs: 600_000, attempts: 1 });
    expect((failure as RateLimitError).hint).toContain('600 s');
  });

  test('a shorter Retry-After is waited for in full', async () => {
    const pauses: number[] = [];
    await using server = await serveOnce((_request, response, number) =>
      number === 1 ? json(response, 429, {}, { 'retry-after': '7' }) : json(response, 200, { id: 'a' }),
    );
    const clock = new FakeClock();
    const sleep = clock.sleep.bind(clock);
    clock.sleep = async (ms) => {
      pauses.push(ms);
      await sleep(ms);
    };
    await transportTo(server.url, { clock }).call(getThing, { thingId: 'a' });
    expect(pauses).toEqual([7000]);
  });

  test('credentials are made anew for every attempt', async () => {
    await using server = await serveOnce((_request, response, number) =>
      number < 3 ? json(response, 503, {}) : json(response, 200, { id: 'a' }),
    );
    await transportTo(server.url).call(getThing, { thingId: 'a' });
    expect(server.seen.map(({ headers }) => headers['x-count'])).toEqual(['1', '2', '3']);
  });

  test('a rejected token is requested once more, for any effect and outside the count of retries', async () => {
    const tokens = ['stale-token-1', 'fresh-token-2'];
    await using server = await serveOnce((request, response) =>
      request.headers['authorization'] === 'Bearer fresh-token-2'
        ? response.writeHead(204).end()
        : json(response, 401, {}),
    );
    const auth = bearer(() => tokens.shift() ?? 'none');
    await transportTo(server.url, { auth, maxRetries: 1 }).call(deleteThing, { thingId: 'a' });
    expect(server.seen).toHaveLength(2);
  });

  test('a token that is refused twice ends the call', async () => {
    const rejections: AuthRejection[] = [];
    await using server = await serveOnce((_request, response) => json(response, 401, {}));
    const auth = { ...bearer('some-token-1'), rejected: (rejection: AuthRejection) => rejections.push(rejection) > 0 };
    await expect(transportTo(server.url, { auth }).call(getThing, { thingId: 'a' })).rejects.toMatchObject({
      kind: 'authentication',
      attempts: 2,
    });
    await expect(
      transportTo(server.url, { auth, maxRetries: 0 }).call(getThing, { thingId: 'a' }),
    ).rejects.toMatchObject({
      attempts: 1,
    });
    // It is told of each rejection, so the next call does not begin with refused credentials.
    expect(rejections).toHaveLength(3);
  });

  test('a change that may have been made is not sent again for refused credentials', async () => {
    let sent = 0;
    const transport = createTransport({
      vendor: {
        name: 'things',
        userAgent: 'things/1',
        classify: () => ({ kind: 'authentication', mayHaveApplied: true }),
      },
      baseUrl: 'https://service.example',
      auth: bearer(() => 'some-token-1'),
      fetch: async () => {
        sent += 1;
        return Response.json({});
      },
    });
    await expect(transport.call(deleteThing, { thingId: 'a' })).rejects.toMatchObject({
      kind: 'authentication',
      mayHaveApplied: true,
    });
    expect(sent).toBe(1);
    await expect(transport.call(getThing, { thingId: 'a' })).rejects.toMatchObject({ attempts: 2 });
  });

  test("an error of the caller's fetch from elsewhere proves nothing about a change", async () => {
    let sent = 0;
    const transport = transportTo('https://service.example', {
      fetch: async () => {
        sent += 1;
        throw new NetworkError({ message: 'the log is down', code: 'ECONNREFUSED', operation: 'log.write' });
      },
    });
    await expect(transport.call(deleteThing, { thingId: 'a' })).rejects.toMatchObject({
      kind: 'network',
      operation: 'things.delete',
      mayHaveApplied: true,
      cause: expect.objectContaining({ message: 'the log is down' }),
    });
    expect(sent).toBe(1);
  });

  test('an auth that throws ends the call before anything is sent', async () => {
    await using server = await serveOnce((_request, response) => json(response, 200, { id: 'a' }));
    const auth = {
      ...countingAuth(),
      authenticate: () => {
        throw new Error('no key in the vault');
      },
    };
    await expect(transportTo(server.url, { auth }).call(getThing, { thingId: 'a' })).rejects.toMatchObject({
      kind: 'configuration',
      message: 'the counting auth failed',
      operation: 'things.get',
      attempts: 0,
      cause: expect.objectContaining({ message: 'no key in the vault' }),
    });
    expect(server.seen).toEqual([]);
  });

  test.each(['..', '%2e%2e', '%2E.', '.', '', 'a/b', 'a%2fb', '%252e%252e', 'a\\b', 'a\nb'])(
    'the path parameter %j never reaches another endpoint',
    async (thingId) => {
      await using server = await serveOnce((_request, response) => json(response, 200, { id: 'a' }));
      await expect(transportTo(server.url).call(getThing, { thingId })).rejects.toBeInstanceOf(RequestValidationError);
      expect(server.seen).toEqual([]);
    },
  );

  test('encodes other characters, in paths and with %20 in queries', async () => {
    await using server = await serveOnce((_request, response) => json(response, 200, { id: 'a' }));
    await transportTo(server.url).call(getThing, { thingId: 'a b?c#d:é', view: 'x y&z=+' });
    expect(server.seen[0]?.url).toBe('/v1/things/a%20b%3Fc%23d%3A%C3%A9?view=x%20y%26z%3D%2B');
  });

  test('plain HTTP is refused beyond loopback', () => {
    expect(() => transportTo('http://example.com')).toThrow(ConfigurationError);
  });
});
