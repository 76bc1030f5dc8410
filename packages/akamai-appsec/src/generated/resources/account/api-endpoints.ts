// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { ApiEndpointList } from '../../models.js';
import * as schemas from '../../schemas.js';

/** Parameters of {@link AccountApiEndpoints.list}. */
export interface ListApiEndpointsParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;
}

/** The API endpoints available to a version. Reached as `akamai.account.apiEndpoints`. */
export class AccountApiEndpoints {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists the API endpoints available to a version.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.account.apiEndpoints.list({ configId: 8277, versionNumber: 10 });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration, version or part of it.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   */
  list(params: ListApiEndpointsParams, options?: CallOptions): ApiPromise<ApiEndpointList> {
    return this.#transport.call(accountApiEndpointsListOperation, params, options);
  }
}

export const accountApiEndpointsListOperation: Operation<ApiEndpointList> = {
  id: 'account.apiEndpoints.list',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/api-endpoints',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.apiEndpointListSchema },
};
