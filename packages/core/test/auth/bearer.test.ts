import { describe, expect, test } from 'vitest';
import { bearer } from '../../src/index.js';
import { json, serveOnce } from '../support/server.js';
import { getThing, transportTo } from '../support/things.js';

describe('a bearer provider', () => {
  test('is asked twice for many calls whose token has expired: once at first, once after the refusals', async () => {
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

  test('that hangs does not hold the calls that come later', async () => {
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
      message: 'things.get took longer than timeoutMs (30 ms), waiting for its credentials',
    });
    expect(await transport.call(getThing, { thingId: 'a' }, { timeoutMs: 5000 })).toEqual({ id: 'a' });
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
