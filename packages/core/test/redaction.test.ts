import { describe, expect, test } from 'vitest';
import type { ClientEvent } from '../src/index.js';
import { isTelltaleName } from '../src/internal/telltale.js';
import * as s from '../src/schema/index.js';
import { json, serveOnce } from './support/server.js';
import { createThing, transportTo } from './support/things.js';

test('a secret member that is too short to be looked for in texts is redacted all the same', async () => {
  await using server = await serveOnce((_request, response) => json(response, 200, { id: 'a' }));
  const events: ClientEvent[] = [];
  const schema = s.define(() => s.object({ id: s.string(), pin: s.secret(s.string()) }));
  const operation = { ...createThing, body: { schema, mediaType: 'application/json' } } as const;
  const transport = transportTo(server.url, { onEvent: (event) => void events.push(event) });
  await transport.call(operation, { body: { id: 'a', pin: '4711' } });
  expect(events[0]).toMatchObject({ type: 'start', params: { body: { id: 'a', pin: '[redacted]' } } });
  expect(server.seen[0]?.body).toBe('{"id":"a","pin":"4711"}');
});

describe('a name', () => {
  test.each(['x-api-key', 'apikey', 'secretKey', 'private_key', 'x-ase-access-key', 'client_secrets', 'authToken'])(
    '%s tells of a credential',
    (name) => {
      expect(isTelltaleName(name)).toBe(true);
    },
  );

  test.each(['key', 'publicKey', 'keys', 'sort_key', 'pageToken', 'secretary', 'id'])('%s does not', (name) => {
    expect(isTelltaleName(name)).toBe(false);
  });
});
