import { describe, expect, test } from 'vitest';
import { bearer, createTransport, givenOptions, type Operation, type Transport } from '../src/index.js';
import * as s from '../src/schema/index.js';
import { FakeClock } from '../src/testing/index.js';
import { json, serveOnce } from './support/server.js';
import { countingAuth, deleteThing, getThing, replaceThing, transportTo } from './support/things.js';

const vendor = { name: 'things', userAgent: 'edgeward-things/0.0.0', classify: () => undefined };

describe('a derived client', () => {
  test('keeps what it is given as undefined', () => {
    const guard = (): boolean => false;
    expect({
      readOnly: true,
      guard,
      ...givenOptions({ readOnly: undefined, guard: undefined, maxRetries: 0 }),
    }).toEqual({
      readOnly: true,
      guard,
      maxRetries: 0,
    });
  });

  test('does not share a pause with another host', async () => {
    await using busy = await serveOnce((_request, response) => json(response, 429, {}, { 'retry-after': '30' }));
    await using other = await serveOnce((_request, response) => json(response, 200, { id: 'a' }));
    const auth = countingAuth();
    const clock = new FakeClock();
    const config = { vendor, auth, clock, maxRetries: 0 };
    const first = createTransport({ ...config, baseUrl: busy.url });
    const derive = (baseUrl: string): Transport => createTransport({ ...config, baseUrl }, first);
    await first.call(getThing, { thingId: 'a' }).catch(() => {});
    const before = clock.now();
    await derive(other.url).call(getThing, { thingId: 'a' });
    expect(clock.now()).toBe(before);
    await derive(busy.url)
      .call(getThing, { thingId: 'a' })
      .catch(() => {});
    expect(clock.now()).toBe(before + 30_000);
  });

  test('refuses another limit of concurrency than it shares', () => {
    const config = { vendor, auth: countingAuth(), baseUrl: 'https://service.test', maxConcurrency: 4 };
    const first = createTransport(config);
    expect(() => createTransport({ ...config, maxConcurrency: 1 }, first)).toThrow(/maxConcurrency/);
    expect(() => createTransport({ ...config, maxConcurrency: -5 }, first)).toThrow(/maxConcurrency/);
    expect(createTransport(config, first)).toBeDefined();
  });
});

describe('the protection of a call', () => {
  test('null does not stand for the default of a path parameter', async () => {
    await using server = await serveOnce((_request, response) => json(response, 200, { id: 'a' }));
    const operation: Operation = { ...getThing, clientParams: ['thingId'] };
    const transport = createTransport({
      vendor,
      auth: countingAuth(),
      baseUrl: server.url,
      params: { thingId: 'the-default' },
    });
    await transport.call(operation, { thingId: undefined });
    await expect(transport.call(operation, { thingId: null })).rejects.toMatchObject({ kind: 'request-validation' });
    expect(server.seen.map(({ url }) => url)).toEqual(['/v1/things/the-default']);
  });

  test('a guard cannot change an operation for other clients', async () => {
    await using server = await serveOnce((_request, response) => response.writeHead(204).end());
    const operation: Operation = { ...deleteThing };
    const guard = (given: Operation): boolean => Reflect.set(given, 'effect', 'read');
    await expect(transportTo(server.url, { guard }).call(operation, { thingId: 'a' })).rejects.toMatchObject({
      kind: 'operation-denied',
    });
    await expect(transportTo(server.url, { readOnly: true }).call(operation, { thingId: 'a' })).rejects.toMatchObject({
      kind: 'operation-denied',
    });
    expect(server.seen).toEqual([]);
  });

  test('credentials that fail on the second attempt do not hide that the first was sent', async () => {
    await using server = await serveOnce((_request, response) => json(response, 503, {}));
    let attempts = 0;
    const auth = {
      ...countingAuth(),
      authenticate: () => {
        attempts += 1;
        if (attempts > 1) throw new Error('the vault is closed');
        return {};
      },
    };
    await expect(transportTo(server.url, { auth }).call(replaceThing, { body: { id: 'a' } })).rejects.toMatchObject({
      kind: 'configuration',
      mayHaveApplied: true,
      attempts: 1,
      hint: 'An earlier attempt was sent. See the cause.',
    });
  });

  test('a credential that comes back as the name of a member is not shown', async () => {
    const token = 'super-secret-token-42';
    await using server = await serveOnce((_request, response) => json(response, 200, { [token]: 1 }));
    const operation: Operation<unknown> = { ...getThing, responses: { 200: s.map(s.string()) } };
    const error = await transportTo(server.url, { auth: bearer(token) })
      .call(operation, { thingId: 'a' })
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ kind: 'response-validation', issues: [{ pointer: '/[redacted]' }] });
    expect(JSON.stringify(error)).not.toContain(token);
  });
});
