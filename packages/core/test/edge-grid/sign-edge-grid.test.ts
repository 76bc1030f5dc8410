import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ConfigurationError, edgeGridTimestamp, Secret, signEdgeGrid } from '../../src/index.js';
import { credentials, host } from './credentials.js';
import { expectedAuthorization } from './oracle.js';

const stamp = { timestamp: '20260131T09:05:07+0000', nonce: 'c0a8f7d2-0f36-4b1b-9a55-9a0f4e1f6a11' };

function expected(seen: Partial<Parameters<typeof expectedAuthorization>[0]>): string {
  return expectedAuthorization({
    ...credentials,
    ...stamp,
    method: 'GET',
    scheme: 'https',
    host,
    target: '/',
    ...seen,
  });
}

/** Text for a path or a query, including all reserved characters and percent-encoded bytes. */
const wireText = fc
  .array(fc.constantFrom(...'abAZ09-._~!$&\'()*+,;=:@/|[]{}^`"<>'.split(''), '%2F', '%2f', '%20', '%25', '%C3%A9'), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));
const method = fc.constantFrom('GET', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'POST', 'post', 'Post', 'put');

describe('signEdgeGrid', () => {
  test('signs URLs like a second implementation of the rules', () => {
    fc.assert(
      fc.property(
        method,
        wireText,
        fc.option(wireText, { nil: undefined }),
        fc.option(fc.uint8Array({ maxLength: 64 }), { nil: undefined }),
        (verb, path, query, body) => {
          const target = `/${path}${query === undefined ? '' : `?${query}`}`;
          const signed = signEdgeGrid({ method: verb, url: `https://${host}${target}`, body }, credentials, stamp);
          expect(signed).toBe(expected({ method: verb, target, body }));
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('keeps repeated query keys, their order and their encoding', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('b', 'a', 'a%5B%5D'), wireText), { minLength: 2 }), (pairs) => {
        const target = `/appsec/v1/configs?${pairs.map((pair) => pair.join('=')).join('&')}`;
        const signed = signEdgeGrid({ method: 'GET', url: `https://${host}${target}` }, credentials, stamp);
        expect(signed).toBe(expected({ target }));
      }),
    );
  });

  test('cuts a body after a number of bytes, in the middle of a character if need be', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 80 }),
        (text, maxBodyBytes) => {
          const request = { method: 'POST', url: `https://${host}/`, body: new TextEncoder().encode(text) };
          const signed = signEdgeGrid(request, { ...credentials, maxBodyBytes }, stamp);
          expect(signed).toBe(expected({ method: 'POST', body: request.body, maxBodyBytes }));
        },
      ),
    );
  });

  test.each([-2, -1, 0, 1, 2, 3])(
    'cuts at 131072 bytes when a character of 4 bytes begins %i bytes from there',
    (by) => {
      const body = new TextEncoder().encode(`${'x'.repeat(131_072 + by)}🛡️é`);
      const signed = signEdgeGrid({ method: 'POST', url: `https://${host}/`, body }, credentials, stamp);
      expect(signed).toBe(expected({ method: 'POST', body }));
      expect(signed).toBe(expected({ method: 'POST', body: body.slice(0, 131_072) }));
    },
  );

  test('signs a body that is a part of a larger buffer', () => {
    const body = new TextEncoder().encode('before{"a":1}after').subarray(6, 13);
    const signed = signEdgeGrid({ method: 'POST', url: `https://${host}/`, body }, credentials, stamp);
    expect(signed).toBe(expected({ method: 'POST', body: new TextEncoder().encode('{"a":1}') }));
  });

  test('signs the listed headers only: lower-case, trimmed, inner white space collapsed, in the order of the list', () => {
    const blank = fc.constantFrom('', ' ', '  ', '\t', ' \t ');
    const word = fc.stringMatching(/^[!-~]{1,8}$/);
    const value = fc
      .array(fc.tuple(blank, word, fc.constantFrom(' ', '   ', '\t')), { maxLength: 4 })
      .map((parts) => parts.flat().join(''));
    const names = ['X-Test1', 'x-test2', 'X-TEST3'];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(names),
        fc.shuffledSubarray(names),
        fc.array(value, { minLength: 3, maxLength: 3 }),
        (headersToSign, sent, values) => {
          const entries = sent.map((name, index) => [name, values[index] ?? ''] as const);
          const headers = Object.fromEntries(entries.map(([name, text]) => [name.toUpperCase(), text]));
          const signedHeaders = headersToSign.flatMap((name) => entries.filter(([other]) => other === name));
          const request = { method: 'GET', url: `https://${host}/`, headers: { ...headers, 'X-Extra': 'unsigned' } };
          const signed = signEdgeGrid(request, { ...credentials, headersToSign }, stamp);
          expect(signed).toBe(expected({ signedHeaders }));
        },
      ),
    );
  });

  test.each([
    ['https://HOST.example:8443/x', { host: 'host.example:8443', target: '/x' }],
    ['https://host.example:443/x', { host: 'host.example', target: '/x' }],
    ['http://127.0.0.1:3000/x', { scheme: 'http', host: '127.0.0.1:3000', target: '/x' }],
    ['https://host.example', { host: 'host.example', target: '/' }],
    ['https://host.example?a=1', { host: 'host.example', target: '/?a=1' }],
    ['https://host.example/x/#part', { host: 'host.example', target: '/x/' }],
    ['https://host.example/a/../b//c', { host: 'host.example', target: '/a/../b//c' }],
  ])('takes host and path out of %s', (url, seen) => {
    expect(signEdgeGrid({ method: 'GET', url }, credentials, stamp)).toBe(expected(seen));
  });

  test('takes credentials that are wrapped', () => {
    const wrapped = {
      clientToken: Secret.of(credentials.clientToken),
      clientSecret: Secret.of(credentials.clientSecret),
      accessToken: Secret.of(credentials.accessToken),
    };
    expect(signEdgeGrid({ method: 'GET', url: `https://${host}/` }, wrapped, stamp)).toBe(expected({}));
  });

  test.each([
    ['a space in the URL', { url: `https://${host}/a b` }],
    ['a letter beyond ASCII in the URL', { url: `https://${host}/é` }],
    ['a backslash in the URL', { url: `https://${host}\\x` }],
    ['a line break in the URL', { url: `https://${host}/\nx` }],
    ['a relative URL', { url: '/appsec/v1/configs' }],
    ['a URL without a host', { url: 'https:///x' }],
    ['another scheme', { url: `ftp://${host}/` }],
    ['something before the scheme', { url: `x-https://${host}/` }],
    // Callers without types.
    ['a text as the body', { method: 'POST', body: '{}' as never }],
  ])('signEdgeGrid rejects %s', (what, request) => {
    const sign = (): string => signEdgeGrid({ method: 'GET', url: `https://${host}/`, ...request }, credentials, stamp);
    expect(sign).toThrow(ConfigurationError);
    expect(sign).toThrow(
      what.endsWith('body')
        ? 'the body to sign must be bytes'
        : 'the URL to sign must be an absolute, escaped http(s) URL',
    );
  });

  test('refuses to guess how a signed header beyond ASCII is read', () => {
    const request = { method: 'GET', url: `https://${host}/`, headers: { 'x-test1': 'é' } };
    expect(() => signEdgeGrid(request, { ...credentials, headersToSign: ['X-Test1'] }, stamp)).toThrow(
      'cannot sign the header x-test1: its value must be ASCII',
    );
    expect(signEdgeGrid(request, credentials, stamp)).toBe(expected({}));
  });

  test.each([
    '2026-01-31T09:05:07Z',
    '20260131T090507Z',
    '20260131T09:05:07Z',
    '20260131T09:05:07+0100',
    ' 20260131T09:05:07+0000',
    '20260131T09:05:07+0000;',
    '',
  ])('refuses the timestamp %j', (timestamp) => {
    expect(() =>
      signEdgeGrid({ method: 'GET', url: `https://${host}/` }, credentials, { ...stamp, timestamp }),
    ).toThrow('must have the form 20260131T09:05:00+0000');
  });

  test.each([
    ['clientToken', ''],
    ['clientSecret', `${credentials.clientSecret}\n`],
    ['accessToken', `${credentials.accessToken} `],
    ['clientToken', 'akab-client-token;x'],
    ['clientSecret', undefined as never],
    ['maxBodyBytes', 0 as never],
    ['maxBodyBytes', 1.5 as never],
  ])('signEdgeGrid names an invalid %s without showing it', (name, value) => {
    const request = { method: 'GET', url: `https://${host}/` };
    let error: unknown;
    try {
      signEdgeGrid(request, { ...credentials, [name]: value }, stamp);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(inspect(error)).toContain(name);
    for (const secret of Object.values(credentials)) expect(inspect(error)).not.toContain(secret);
  });

  test('refuses a nonce that would end its field', () => {
    expect(() =>
      signEdgeGrid({ method: 'GET', url: `https://${host}/` }, credentials, { ...stamp, nonce: 'a;b' }),
    ).toThrow('nonce');
  });
});

describe('edgeGridTimestamp', () => {
  test('writes UTC in whole seconds, cut off and not rounded', () => {
    expect(edgeGridTimestamp(Date.UTC(2026, 0, 31, 9, 5, 7, 999))).toBe('20260131T09:05:07+0000');
  });
});
