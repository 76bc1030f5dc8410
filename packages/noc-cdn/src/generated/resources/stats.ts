// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { StatsAnswer } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link Stats.get}. */
export interface GetStatsParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /** The day, `yyyy-mm-dd`, in the time of the service. */
  readonly date: string;
}

/** Numbers of requests. Reached as `noc.stats`. */
export class StatsOperations {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the numbers of requests of a day, hour by hour.
   *
   * @example
   * ```ts
   * const { requests } = await noc.stats.get({ website: 'example.com', date: '2021-06-22' });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is missing or its value is invalid, reported with status 200.
   * @throws {@link AuthenticationError} The API key is rejected, reported with status 200.
   * @throws {@link NotFoundError} The website, the rule or the user does not exist, reported with status 200.
   * @throws {@link ApiError} The service reports a `status` other than `success` for a reason without an error class:
   * the documentation lists no reasons.
   *
   * @see {@link https://noc.org/help/docs/cdn-api | CDN/stats}
   */
  get(params: GetStatsParams, options?: CallOptions): ApiPromise<StatsAnswer> {
    return this.#transport.call(statsGetOperation, params, options);
  }
}

export const statsGetOperation: Operation<StatsAnswer> = {
  id: 'stats.get',
  documentedAs: 'CDN/stats',
  method: 'GET',
  path: '/api',
  queryConstants: { action: 'cdn/stats' },
  clientParams: ['website'],
  query: ['website', 'date'],
  requiredQuery: ['date'],
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.statsAnswerSchema },
};
