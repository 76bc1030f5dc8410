import { inspect } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { apiKeyQuery, basic, bearer, bodyCredentials, edgeGrid, headerKeys, Secret } from '../src/index.js';
import { json, serveOnce } from './support/server.js';
import { createThing, transportTo } from './support/things.js';

const value = 'va1ue-0f-the-other-copy';

/** Loads the module once more, like a program with both the ESM and the CJS build. */
async function otherCopy(): Promise<typeof import('../src/index.js')> {
  vi.resetModules();
  return import('../src/index.js');
}

describe('a Secret of another copy of the library', () => {
  test('is a Secret, and prints nothing', async () => {
    const other = await otherCopy();
    expect(other.Secret).not.toBe(Secret);
    const secret = other.Secret.of(value);
    expect(secret).toBeInstanceOf(Secret);
    expect(Secret.of(secret)).toBe(secret);
    expect(Secret.of(secret).reveal()).toBe(value);
    expect(`${String(secret)} ${JSON.stringify({ secret })} ${inspect({ secret })}`).not.toContain(value);
  });

  test('every strategy accepts a Secret of another copy of the library', async () => {
    const other = await otherCopy();
    const secret = other.Secret.of(value);
    await using server = await serveOnce((_request, response) => json(response, 200, { id: 'a' }));
    const api = { host: 'h.example', clientToken: secret, clientSecret: secret, accessToken: secret };
    const auths = [
      bearer(secret),
      bearer(() => secret),
      basic({ username: 'user', password: secret }),
      apiKeyQuery({ name: 'key', key: secret }),
      headerKeys({ 'x-key': secret }),
      bodyCredentials({ KEY: secret }),
      edgeGrid(api),
      other.bearer(Secret.of(value)),
    ];
    for (const auth of auths) await transportTo(server.url, { auth }).call(createThing, { body: { id: 'a' } });
    expect(server.seen).toHaveLength(auths.length);
    for (const { headers, url = '', body } of server.seen) {
      const authorization = String(headers['authorization']);
      const sent = [
        authorization,
        Buffer.from(authorization.slice(6), 'base64').toString(),
        url,
        body,
        headers['x-key'],
      ];
      expect(sent.join(' ')).toContain(value);
      expect(sent.join(' ')).not.toContain('redacted');
    }
  });

  test('is refused in a body and redacted in errors', async () => {
    const other = await otherCopy();
    await using server = await serveOnce((_request, response) => json(response, 400, { echo: value }));
    const secret = other.Secret.of(value);
    const transport = transportTo(server.url, { auth: bearer(secret) });
    // A body has no type for it.
    await expect(transport.call(createThing, { body: { id: secret } })).rejects.toThrow(/Secret|secret/);
    expect(server.seen).toEqual([]);
    const error: unknown = await Promise.resolve(transport.call(createThing, { body: { id: 'a' } })).catch((e) => e);
    expect(inspect(error, { depth: 9 })).not.toContain(value);
  });
});
