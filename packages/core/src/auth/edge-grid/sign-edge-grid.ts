import { createHmac, hash } from 'node:crypto';
import type { Secret } from '../../api/secret.js';
import { ConfigurationError } from '../../errors/errors.js';
import { plainText } from '../secret-text.js';
import { edgeGridToken } from './edge-grid-token.js';

/** A request to sign. */
export interface EdgeGridRequest {
  readonly method: string;

  /** The URL exactly as sent: nothing is encoded, decoded or sorted. `fetch` sends `new URL(url).href`. */
  readonly url: string;

  /** Only the headers named in {@link EdgeGridCredentials.headersToSign} are used, in any letter case. */
  readonly headers?: Readonly<Record<string, string>> | undefined;

  /** The exact bytes of the body. Only those of a `POST` are signed. */
  readonly body?: Uint8Array | undefined;
}

/** The credentials of an Akamai API client. */
export interface EdgeGridCredentials {
  readonly clientToken: string | Secret;
  readonly clientSecret: string | Secret;
  readonly accessToken: string | Secret;

  /** Names of the headers the API wants signed, in its order. Default: none. */
  readonly headersToSign?: readonly string[] | undefined;

  /** How many bytes of a `POST` body are signed; the rest is sent unsigned. Default: 131072. */
  readonly maxBodyBytes?: number | undefined;
}

/** The nonce and the time of a signature. */
export interface EdgeGridStamp {
  /** Time of signing, as {@link edgeGridTimestamp} writes it; the gateway tolerates 30 seconds. */
  readonly timestamp: string;

  /** A unique text, for example a UUID. */
  readonly nonce: string;
}

/** Returns the `Authorization` header of one request. */
export type EdgeGridSigner = (request: EdgeGridRequest, stamp: EdgeGridStamp) => string;

/**
 * Returns the `Authorization` header of a request to Akamai (EdgeGrid, `EG1-HMAC-SHA256`).
 *
 * Pure: the same input gives the same header. A client signs with {@link edgeGrid}; this is for everybody else.
 *
 * @example
 * ```ts
 * import { edgeGridTimestamp, signEdgeGrid } from '@edgeward/core';
 *
 * const authorization = signEdgeGrid(
 *   { method: 'GET', url: 'https://akab-example.luna.akamaiapis.net/appsec/v1/configs' },
 *   { clientToken, clientSecret, accessToken },
 *   { timestamp: edgeGridTimestamp(Date.now()), nonce: crypto.randomUUID() },
 * );
 * ```
 *
 * @throws {@link ConfigurationError} when a part is missing or cannot be sent unchanged.
 */
export function signEdgeGrid(
  request: EdgeGridRequest,
  credentials: EdgeGridCredentials,
  { timestamp, nonce }: EdgeGridStamp,
): string {
  const sign = edgeGridSigner(credentials);
  if (!/^\d{8}T\d\d:\d\d:\d\d\+0000$/.test(timestamp)) {
    throw new ConfigurationError({
      message: 'the EdgeGrid timestamp must have the form 20260131T09:05:00+0000',
      hint: 'Use edgeGridTimestamp().',
    });
  }
  edgeGridToken('nonce', nonce);
  return sign(request, { timestamp, nonce });
}

/** Checks the credentials and returns a signing function. */
export function edgeGridSigner({
  clientToken,
  clientSecret,
  accessToken,
  headersToSign = [],
  maxBodyBytes = 131_072,
}: EdgeGridCredentials): EdgeGridSigner {
  const client = edgeGridToken('clientToken', clientToken);
  edgeGridToken('clientSecret', clientSecret);
  const access = edgeGridToken('accessToken', accessToken);
  if (!Number.isSafeInteger(maxBodyBytes) || maxBodyBytes < 1) {
    throw new ConfigurationError({ message: 'maxBodyBytes must be a positive integer' });
  }
  // The signing key depends only on the secret and the timestamp, so all requests in one second share it.
  let known: { readonly timestamp: string; readonly mac: (text: string) => string } | undefined;
  return ({ method, url, headers = {}, body }, { timestamp, nonce }) => {
    if (known?.timestamp !== timestamp) {
      const key = createHmac('sha256', plainText(clientSecret)).update(timestamp).digest('base64');
      // The HMAC key is the base64 text itself, not the encoded bytes.
      known = { timestamp, mac: hmacWith(key) };
    }
    const verb = method.toUpperCase();
    const unsigned = `EG1-HMAC-SHA256 client_token=${client};access_token=${access};timestamp=${timestamp};nonce=${nonce};`;
    const data = [
      verb,
      ...wireParts(url),
      canonicalHeaders(headers, headersToSign),
      contentHash(verb, body, maxBodyBytes),
      unsigned,
    ];
    return `${unsigned}signature=${known.mac(data.join('\t'))}`;
  };
}

const blockBytes = 64;

/**
 * Returns an HMAC-SHA-256 function (RFC 2104) for an ASCII key no longer than a block. `createHmac` gives the same
 * result, but allocates an OpenSSL object per text, which takes longer than both hashes.
 */
function hmacWith(key: string): (text: string) => string {
  const block = Buffer.alloc(blockBytes, 0x36);
  // The inner hash follows the block.
  const outer = Buffer.alloc(blockBytes + 32, 0x5c);
  for (let index = 0; index < key.length; index += 1) {
    const code = key.charCodeAt(index);
    block[index] = code ^ 0x36;
    outer[index] = code ^ 0x5c;
  }
  const inner = block.toString();
  return (text) => {
    outer.write(hash('sha256', inner + text, 'binary'), blockBytes, 'binary');
    return hash('sha256', outer, 'base64');
  };
}

/** The latest host, because most requests share it. */
let latest = { start: '', scheme: '', host: '' };

/** Extracts scheme, host and path with query from a URL. The path stays as written. */
function wireParts(url: string): readonly [scheme: string, host: string, path: string] {
  const [, start = '', path = ''] = /^(https?:\/\/[^/?#]+)([^#]*)/i.exec(url) ?? [];
  if (latest.start !== start) {
    const { protocol = '', host = '' } = URL.parse(start) ?? {};
    latest = { start, scheme: protocol.slice(0, -1), host };
  }
  // The sender would have to escape any other character, and the signature would no longer match.
  if (latest.host === '' || !/^[!-[\]-~]+$/.test(url)) {
    throw new ConfigurationError({
      message: 'the URL to sign must be an absolute, escaped http(s) URL',
      hint: 'Pass new URL(url).href.',
    });
  }
  return [latest.scheme, latest.host, path.startsWith('/') ? path : `/${path}`];
}

function canonicalHeaders(headers: Readonly<Record<string, string>>, names: readonly string[]): string {
  if (names.length === 0) return '';
  const values = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return names
    .map((name) => name.toLowerCase())
    .flatMap((name) => {
      const value = values.get(name);
      return value === undefined ? [] : `${name}:${collapsed(name, value)}`;
    })
    .join('\t');
}

function collapsed(name: string, value: string): string {
  // Whether the gateway reads such a header as Latin-1 or UTF-8 is written nowhere; the signature would be a guess.
  if (!/^[\t -~]*$/.test(value)) {
    throw new ConfigurationError({ message: `cannot sign the header ${name}: its value must be ASCII` });
  }
  return value.trim().replaceAll(/\s+/g, ' ');
}

function contentHash(verb: string, body: Uint8Array | undefined, maxBodyBytes: number): string {
  if (body === undefined) return '';
  if (!ArrayBuffer.isView(body)) {
    throw new ConfigurationError({
      message: 'the body to sign must be bytes (Uint8Array)',
      hint: 'Encode a string with new TextEncoder().encode(text), and send the same bytes.',
    });
  }
  return verb === 'POST' && body.byteLength > 0 ? hash('sha256', body.subarray(0, maxBodyBytes), 'base64') : '';
}
