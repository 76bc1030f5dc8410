import { describe, expect, test, vi } from 'vitest';
import { bearer } from '../../src/index.js';
import { json, serveOnce } from '../support/server.js';
import { getThing, replaceThing, transportTo } from '../support/things.js';

describe('a bearer provider', () => {
  test('is called twice for many calls with an expired token: at first, and after the rejections', async () => {
    let issued = 0;
    await using server = await serveOnce((request, response) =>
      request.headers['authorization'] === 'Bearer token-number-1'
        ? json(response, 401, {})
        : json(response, 200, { id: 'a' }),
    );
    const auth = bearer(async () => {
      issued += 1;
      return `token-number-${issued}`;
    });
    const transport = transportTo(server.url, { auth });
    await Promise.all(Array.from({ length: 20 }, () => transport.call(getThing, { thingId: 'a' })));
    expect(issued).toBe(2);
  });

  test('keeps the new token when an answer to the old one comes late', () => {
    const tokens = ['first-token-1', 'second-token-2', 'third-token-3'];
    const auth = bearer(() => tokens.shift() ?? 'none');
    const request = { method: 'GET', url: 'https://service.test/', headers: {} };
    const rejection = { status: 401, headers: {}, now: 0 };
    const authenticate = async () => auth.authenticate(request, { attempt: 1, now: 0 });
    return (async () => {
      const first = await authenticate();
      auth.rejected?.(rejection, first);
      const second = await authenticate();
      auth.rejected?.(rejection, first);
      expect(await authenticate()).toEqual(second);
      expect(auth.secrets().map((secret) => secret.reveal())).toEqual(['second-token-2', 'first-token-1']);
    })();
  });

  test('a hanging bearer provider does not block later calls', async () => {
    let asked = 0;
    await using server = await serveOnce((_request, response) => json(response, 200, { id: 'a' }));
    const auth = bearer(() => {
      asked += 1;
      return asked === 1 ? new Promise<string>(() => {}) : 'token-that-came';
    });
    const transport = transportTo(server.url, { auth, timeoutMs: 30, maxRetries: 0 });
    await expect(transport.call(getThing, { thingId: 'a' })).rejects.toMatchObject({
      kind: 'timeout',
      attempts: 0,
      message: 'things.get took longer than timeoutMs (30 ms) while waiting for its credentials',
    });
    expect(await transport.call(getThing, { thingId: 'a' }, { timeoutMs: 5000 })).toEqual({ id: 'a' });
  });

  test('a failing bearer provider fails each waiting call with its own error', async () => {
    let asked = 0;
    const waiting = Promise.withResolvers<string>();
    // The first token has expired on arrival, so each attempt requests one.
    const auth = bearer(() => {
      asked += 1;
      return asked === 1 ? { token: 'first-token-1', expiresAtMs: 1e12 } : waiting.promise;
    });
    await using server = await serveOnce((_request, response) => json(response, 503, {}));
    const events = Promise.withResolvers<void>();
    const transport = transportTo(server.url, { auth, onEvent: ({ type }) => type === 'retry' && events.resolve() });
    const change = transport.call(replaceThing, { body: { id: 'a' } }).catch((error: unknown) => error);
    await events.promise;
    const read = transport.call(getThing, { thingId: 'a' }).catch((error: unknown) => error);
    await vi.waitFor(() => expect(asked).toBe(2));
    waiting.reject(new Error('the vault is closed'));
    expect(await change).toMatchObject({ operation: 'things.replace', attempts: 1, mayHaveApplied: true });
    expect(await read).toMatchObject({ operation: 'things.get', attempts: 0, mayHaveApplied: false });
    expect(await read).toMatchObject({ cause: { message: 'the vault is closed' } });
  });

  test('is called again after a rejection, even if the client never retries', async () => {
    let issued = 0;
    let refused = '';
    await using server = await serveOnce((request, response) =>
      request.headers['authorization'] === refused ? json(response, 401, {}) : json(response, 200, { id: 'a' }),
    );
    const auth = bearer(() => {
      issued += 1;
      return `token-number-${issued}`;
    });
    const transport = transportTo(server.url, { auth, maxRetries: 0 });
    await transport.call(getThing, { thingId: 'a' });
    refused = 'Bearer token-number-1';
    await expect(transport.call(getThing, { thingId: 'a' })).rejects.toMatchObject({
      kind: 'authentication',
      attempts: 1,
    });
    expect(await transport.call(getThing, { thingId: 'a' })).toEqual({ id: 'a' });
    expect(issued).toBe(2);
  });

  test('hides a token in the message of a failing bearer provider', async () => {
    let asked = 0;
    await using server = await serveOnce((_request, response) => json(response, 200, { id: 'a' }));
    const auth = bearer(() => {
      asked += 1;
      if (asked === 1) return { token: 'token-of-letters', expiresAtMs: 1e12 };
      throw new Error('cannot refresh token-of-letters');
    });
    const transport = transportTo(server.url, { auth });
    await transport.call(getThing, { thingId: 'a' });
    await expect(transport.call(getThing, { thingId: 'a' })).rejects.toMatchObject({
      kind: 'configuration',
      cause: { message: 'cannot refresh [redacted]' },
    });
  });

  test.each([1_800_000_000, Number.NaN, '2026-01-01'])(
    'is refused the expiry %s, which is not in milliseconds',
    async (expiry) => {
      await using server = await serveOnce((_request, response) => json(response, 200, { id: 'a' }));
      const auth = bearer(() => ({ token: 'some-token-1', expiresAtMs: expiry as number }));
      await expect(transportTo(server.url, { auth }).call(getThing, { thingId: 'a' })).rejects.toMatchObject({
        kind: 'configuration',
        message: expect.stringContaining('expiresAtMs'),
      });
      expect(server.seen).toEqual([]);
    },
  );
});
