import EdgeGrid from 'akamai-edgegrid';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { signEdgeGrid } from '../../src/index.js';
import { credentials, host } from './credentials.js';
import { expectedAuthorization } from './oracle.js';

const { clientToken, clientSecret, accessToken } = credentials;

interface TheirRequest {
  readonly method: string;
  readonly path: string;
  readonly headers?: Record<string, string>;
  readonly headersToSign?: Record<string, string>;
  readonly qs?: Record<string, string>;
  readonly body?: unknown;
}

/** Signs with Akamai's own client; it chooses time and nonce, so they are read back out of its answer. */
function theirs(request: TheirRequest) {
  const signed = new EdgeGrid(clientToken, clientSecret, accessToken, host).auth({ headers: {}, ...request }).request;
  // The package types its request as `object`.
  const { url, headers } = signed as { readonly url: string; readonly headers: Record<string, string> };
  const authorization = headers['Authorization'] ?? '';
  const [, timestamp = '', nonce = ''] = /;timestamp=([^;]*);nonce=([^;]*);/.exec(authorization) ?? [];
  return { url, authorization, stamp: { timestamp, nonce } };
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const text = fc
  .array(fc.constantFrom(...'abAZ09-._~!$&\'()*+,;=:@|[]{}^`"<> é😀'.split(''), '%2F', '%2f', '%20', '%25'), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''));
const path = fc.array(text).map((segments) => `/appsec/v1/${segments.join('/')}`);

describe('signEdgeGrid and akamai-edgegrid 4.0.4', () => {
  test('agree about paths, queries and methods', () => {
    fc.assert(
      fc.property(fc.constantFrom('GET', 'PUT', 'PATCH', 'DELETE', 'POST'), path, text, (method, start, query) => {
        const their = theirs({ method, path: `${start}?q=${query.replaceAll('#', '')}` });
        expect(signEdgeGrid({ method, url: their.url }, credentials, their.stamp)).toBe(their.authorization);
      }),
    );
  });

  test('both sign text bodies below the limit equally, whatever their content', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('PUT', 'PATCH', 'DELETE', 'POST'),
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        (method, body) => {
          const their = theirs({ method, path: '/appsec/v1/activations', body });
          const ours = signEdgeGrid({ method, url: their.url, body: bytes(body) }, credentials, their.stamp);
          expect(ours).toBe(their.authorization);
        },
      ),
    );
  });

  test.each([131_071, 131_072, 131_073, 200_000])('agree about %i bytes of ASCII', (length) => {
    const body = 'x'.repeat(length);
    const their = theirs({ method: 'POST', path: '/', body });
    const ours = signEdgeGrid({ method: 'POST', url: their.url, body: bytes(body) }, credentials, their.stamp);
    expect(ours).toBe(their.authorization);
  });

  test('agree about signed headers', () => {
    const value = fc.stringMatching(/^[ -~\t]{0,20}$/);
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[A-Za-z]{1,8}$/), value), (given) => {
        // Names differing in case only are one header on the wire.
        const headersToSign = Object.fromEntries(
          Object.entries(given).filter(
            ([name], index, all) => all.findIndex(([other]) => other.toLowerCase() === name.toLowerCase()) === index,
          ),
        );
        const their = theirs({ method: 'GET', path: '/', headersToSign });
        const ours = signEdgeGrid(
          { method: 'GET', url: their.url, headers: headersToSign },
          { ...credentials, headersToSign: Object.keys(headersToSign) },
          their.stamp,
        );
        expect(ours).toBe(their.authorization);
      }),
    );
  });

  const wide = 'é'.repeat(100_000);
  const binary = Uint8Array.of(0x1f, 0x8b, 0x08, 0x00, 0xff);
  const disagreements: readonly {
    readonly why: string;
    readonly request: TheirRequest;
    readonly target: string;
    readonly body?: Uint8Array;
  }[] = [
    {
      why: 'a method in lower case is sent as POST, and its body is left out of the signature',
      request: { method: 'post', path: '/x', body: '{"a":1}' },
      target: '/x',
      body: bytes('{"a":1}'),
    },
    {
      why: 'a body is cut after 131072 UTF-16 code units instead of bytes',
      request: { method: 'POST', path: '/x', body: wide },
      target: '/x',
      body: bytes(wide),
    },
    {
      why: 'bytes are turned into JSON text',
      request: { method: 'POST', path: '/x', body: binary, headers: { 'Content-Type': 'application/octet-stream' } },
      target: '/x',
      body: binary,
    },
    {
      why: 'bytes are turned into JSON text when the name of the header is in lower case',
      request: { method: 'POST', path: '/x', body: binary, headers: { 'content-type': 'application/gzip' } },
      target: '/x',
      body: binary,
    },
    {
      why: 'a tar archive is sent as bytes, and a text about them is signed',
      request: { method: 'POST', path: '/x', body: binary, headers: { 'Content-Type': 'application/tar+gzip' } },
      target: '/x',
      body: binary,
    },
    {
      why: 'the query in a path is lost to the query object',
      request: { method: 'GET', path: '/x?a=1', qs: { b: '2' } },
      target: '/x?a=1&b=2',
    },
    {
      why: 'a space in the query object becomes a plus sign',
      request: { method: 'GET', path: '/x', qs: { name: 'a b' } },
      target: '/x?name=a%20b',
    },
    {
      why: 'a path with two slashes names another host',
      request: { method: 'GET', path: '//other.example/x' },
      target: '//other.example/x',
    },
  ];

  test.each(disagreements)('differ: $why', ({ request, target, body }) => {
    const their = theirs(request);
    const { method } = request;
    const ours = signEdgeGrid({ method, url: `https://${host}${target}`, body }, credentials, their.stamp);
    const seen = { ...credentials, ...their.stamp, method, scheme: 'https', host, target, body };
    expect(ours).toBe(expectedAuthorization(seen));
    expect(their.authorization).not.toBe(ours);
  });
});
