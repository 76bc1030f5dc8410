// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { StatusAnswer } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link CacheResource.purge}. */
export interface PurgeCacheParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;
}

/** The cache. Reached as `noc.cache`. */
export class CacheResource {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Empties the cache of a website.
   *
   * Single URLs cannot be purged.
   *
   * Effect: `write`, because it empties a cache, to be refilled by requests. Retried after a failed attempt.
   *
   * @example
   * ```ts
   * await noc.cache.purge({ website: 'example.com' });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is missing or its value is invalid, reported with status 200.
   * @throws {@link AuthenticationError} The API key is rejected, reported with status 200.
   * @throws {@link NotFoundError} The website, the rule or the user does not exist, reported with status 200.
   * @throws {@link ApiError} The service reports a `status` other than `success` for a reason without an error class:
   * the documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/Cache/Purge}
   */
  purge(params?: PurgeCacheParams, options?: CallOptions): ApiPromise<StatusAnswer> {
    return this.#transport.call(cachePurgeOperation, params, options);
  }
}

export const cachePurgeOperation: Operation<StatusAnswer> = {
  id: 'cache.purge',
  documentedAs: 'CDN/Cache/Purge',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'cdn/cache/purge' },
  clientParams: ['website'],
  query: ['website'],
  effect: 'write',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.statusAnswerSchema },
};
