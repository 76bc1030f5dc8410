import { describe, expect, test } from 'vitest';
import type { ClientEvent } from '../src/index.js';
import {
  headerSecrets,
  isSecretHeader,
  isTelltaleName,
  tellingPhrases,
  tellingValues,
} from '../src/internal/telltale.js';
import * as s from '../src/schema/index.js';
import { redactValue, secretTexts } from '../src/schema/redact.js';
import { json, serveOnce } from './support/server.js';
import { createThing, transportTo } from './support/things.js';

test('a secret member is redacted even if its value is too short for the search in texts', async () => {
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
    'the name %s reveals a credential',
    (name) => {
      expect(isTelltaleName(name)).toBe(true);
    },
  );

  test.each(['key', 'publicKey', 'keys', 'sort_key', 'pageToken', 'secretary', 'id'])(
    'the name %s is harmless',
    (name) => {
      expect(isTelltaleName(name)).toBe(false);
    },
  );
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
  ])('a text like %s reveals %j', (text, secrets) => {
    expect(tellingValues(text)).toEqual(secrets);
  });
});

test('the credentials in a header are its values, without the scheme and the timestamp', () => {
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

test('each part of a header value is a credential, with or without a name', () => {
  expect(headerSecrets('x-api-key', 'abc;def=ghi;jkl=mno')).toEqual(['abc', 'ghi', 'mno']);
  expect(headerSecrets('x-api-key', 'abc,def')).toEqual(expect.arrayContaining(['abc,def', 'abc', 'def']));
});

describe('the header', () => {
  test.each([
    'authorization',
    'proxy-authorization',
    'Authorization2',
    'x-auth',
    'x-authz',
    'x-auth-user',
    'x-gateway-auth-v1',
    'x-api-key',
    'api-key',
    'apikey',
    'x-api-key-2',
    'x-apikey-v2',
    'x-key-id',
    'x-functions-key',
    'x-license-key',
    'x-token',
    'x-token-id',
    'private-token',
    'x-vault-token',
    'x-amz-security-token',
    'x-access-token-v2',
    'x-secret',
    'secret-header',
    'cf-access-client-secret',
    'x-pass',
    'x-password',
    'x-pwd',
    'x-passcode',
    'x-pin',
    'x-otp',
    'x-sig',
    'x-signature',
    'x-hub-signature-256',
    'x-hmac',
    'hmac',
    'x-sas',
    'x-ms-sas',
    'dpop',
    'bearer',
    'cookie',
    'x-session',
    'x-session-id',
    'sessionid',
    'x-csrf-token',
    'x-jenkins-crumb',
    'x-ticket',
    'x-access-code',
    'x-jwt-assertion',
    'client-assertion',
    'x-samlassertion',
    'x-credentials',
    'x-forwarded-client-cert',
    'x-private',
    'ocp-apim-subscription-key',
    'x-shared-secrets',
  ])('the header %s carries a credential', (name) => {
    expect(isSecretHeader(name)).toBe(true);
  });

  test.each([
    'accept',
    'user-agent',
    'x-request-id',
    'x-trace',
    'traceparent',
    'content-type',
    'x-author',
    'x-passenger',
    'x-keyword',
    'x-monkey-business',
    'x-spinner',
    'x-description',
    'via',
    'x-tokenizer',
    'if-none-match',
  ])('the header %s carries no credential', (name) => {
    expect(isSecretHeader(name)).toBe(false);
  });
});

test('the search for a short key includes the name before it', () => {
  expect(tellingPhrases('state=ENABLED AND apiKey = "ab1"')).toEqual(['apiKey = "ab1']);
  expect(tellingPhrases('state = ENABLED')).toEqual([]);
});

test('a member is redacted in an unknown variant if a known variant marks it secret', async () => {
  const entry = s.define(() =>
    s.openUnion('type', {
      ip: s.define(() => s.object({ type: s.literal('ip'), value: s.string() })),
      token: s.define(() => s.object({ type: s.literal('token'), value: s.secret(s.string()) })),
    }),
  );
  const node = entry['~node'];
  for (const type of ['token', 'Token', 'jwt', undefined]) {
    const value = { type, value: 'k7f3e9d2b5c8', name: 'kept' };
    expect(redactValue(node, value)).toEqual({ type, value: '[redacted]', name: 'kept' });
    expect(secretTexts(node, value)).toEqual(['k7f3e9d2b5c8']);
  }
  expect(redactValue(node, { type: 'ip', value: '192.0.2.7' })).toEqual({ type: 'ip', value: '192.0.2.7' });
});
