import { describe, expect, test } from 'vitest';
import type { ClientEvent } from '../src/index.js';
import { headerSecrets, isTelltaleName, tellingValues } from '../src/internal/telltale.js';
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

describe('a text', () => {
  test.each([
    ['state = ENABLED', []],
    ['state = ENABLED AND apiKeys = "abcd1234efgh"', ['abcd1234efgh']],
    ['condition_config.api_keys:abcdefgh OR state=DISABLED', ['abcdefgh']],
    ['accessTokens IN ("first-1", "second")', ['IN', 'first-1', 'second']],
    ['state = ENABLED AND key = ab12cd34ef56ab78cd90', ['ab12cd34ef56ab78cd90']],
    ['cursor-ab12cd34ef56ab78cd90', []],
    ['/v1/tokens/hunter2-hunter2/uses', ['hunter2-hunter2']],
    ['/v1/apikeys/a%2Fb', ['a%2Fb', 'a/b']],
    ['password=hunter2&page=2', ['hunter2']],
  ])('%s tells of %j', (text, secrets) => {
    expect(tellingValues(text)).toEqual(secrets);
  });
});

test('the credentials of a header are its parts, without the scheme and the time', () => {
  expect(headerSecrets('Authorization', 'Bearer abc')).toContain('abc');
  expect(headerSecrets('authorization', `Basic ${btoa('user:pass word')}`)).toEqual(
    expect.arrayContaining(['user:pass word', 'pass word']),
  );
  expect(headerSecrets('cookie', 'theme=dark; session=abc')).toEqual(['dark', 'abc']);
  expect(headerSecrets('authorization', 'EG1-HMAC-SHA256 client_token=a;timestamp=2;nonce=3;signature=4=')).toEqual([
    'a',
    '3',
    '4=',
  ]);
  expect(headerSecrets('x-trace', 'abc')).toEqual([]);
});
