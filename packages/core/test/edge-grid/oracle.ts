import { createHash, createHmac } from 'node:crypto';

/** The parts of a request as seen by a gateway, and its knowledge of the caller. */
export interface Seen {
  readonly method: string;
  readonly scheme: string;
  readonly host: string;

  /** The target in the request line. */
  readonly target: string;
  readonly body?: Uint8Array | undefined;

  /** The sent headers required in the signature by the API, in the order of its list. */
  readonly signedHeaders?: readonly (readonly [name: string, value: string])[];
  readonly clientToken: string;
  readonly clientSecret: string;
  readonly accessToken: string;
  readonly timestamp: string;
  readonly nonce: string;
  readonly maxBodyBytes?: number | undefined;
}

/** Computes the header expected by a gateway: a second implementation, written from the rules alone. */
export function expectedAuthorization(seen: Seen): string {
  const { method, scheme, host, target, body, clientToken, clientSecret, accessToken, timestamp, nonce } = seen;
  const limit = seen.maxBodyBytes ?? 128 * 1024;
  let digest = '';
  if (method.toUpperCase() === 'POST' && body !== undefined && body.length > 0) {
    const sha = createHash('sha256');
    for (let index = 0; index < body.length && index < limit; index += 1) sha.update(body.subarray(index, index + 1));
    digest = sha.digest('base64');
  }
  const parameters = [
    ['client_token', clientToken],
    ['access_token', accessToken],
    ['timestamp', timestamp],
    ['nonce', nonce],
  ].map(([name, value]) => `${name}=${value};`);
  const unsigned = `EG1-HMAC-SHA256 ${parameters.join('')}`;
  const headers = (seen.signedHeaders ?? []).map(
    ([name, value]) => `${name.toLowerCase()}:${value.split(/[ \t]/).filter(Boolean).join(' ')}`,
  );
  const inner = createHmac('sha256', Buffer.from(clientSecret, 'ascii')).update(Buffer.from(timestamp, 'ascii'));
  const key = Buffer.from(inner.digest().toString('base64'), 'ascii');
  const outer = createHmac('sha256', key);
  outer.update(`${method.toUpperCase()}\t${scheme}\t${host.toLowerCase()}\t${target}\t`);
  outer.update(`${headers.join('\t')}\t${digest}\t${unsigned}`);
  return `${unsigned}signature=${outer.digest().toString('base64')}`;
}
