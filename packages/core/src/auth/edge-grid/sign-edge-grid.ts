import { ConfigurationError } from '../../errors/errors.js';
import {
  type EdgeGridCredentials,
  type EdgeGridRequest,
  type EdgeGridStamp,
  edgeGridSigner,
} from './edge-grid-signer.js';
import { edgeGridToken } from './edge-grid-token.js';

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
      message: 'the timestamp of EdgeGrid must look like 20260131T09:05:00+0000',
      hint: 'Write it with edgeGridTimestamp().',
    });
  }
  edgeGridToken('nonce', nonce);
  return sign(request, { timestamp, nonce });
}
