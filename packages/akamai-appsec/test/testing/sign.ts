import { createHash, createHmac, randomUUID } from 'node:crypto';
import type { FakeCredentials } from '../../src/testing/index.js';

/** The parts of a signature set by a test. */
export interface Stamp {
  readonly timeMs: number;

  /** Default: a new one. */
  readonly nonce?: string;
}

/**
 * Signs a request for EdgeGrid: a third way to write the rules down, beside the signer of the client and the verifier of
 * the fake.
 */
export function sign(
  { method, url, body = '' }: { readonly method: string; readonly url: string; readonly body?: string | Uint8Array },
  { clientToken, clientSecret, accessToken }: FakeCredentials,
  { timeMs, nonce = randomUUID() }: Stamp,
): string {
  const timestamp = new Date(timeMs)
    .toISOString()
    .replaceAll(/[-]|\.\d+Z/g, '')
    .concat('+0000');
  const auth = `EG1-HMAC-SHA256 client_token=${clientToken};access_token=${accessToken};timestamp=${timestamp};nonce=${nonce};`;
  const { protocol, host, pathname, search } = new URL(url);
  const content = Buffer.from(body);
  const hash = createHash('sha256').update(content.subarray(0, 131_072)).digest('base64');
  const signed = method === 'POST' && content.length > 0 ? hash : '';
  const data = `${method}\t${protocol.replace(':', '')}\t${host}\t${pathname}${search}\t\t${signed}\t${auth}`;
  const key = createHmac('sha256', clientSecret).update(timestamp).digest('base64');
  return `${auth}signature=${createHmac('sha256', key).update(data).digest('base64')}`;
}
