// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { ActivationRequest } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link ActivationRequests.get}. */
export interface GetActivationRequestParams {
  /** Identifier of the request, a UUID, from the answer of {@link Activations.create}. */
  readonly statusId: string;
}

/** Pending requests for slow activations. Reached as `akamai.activationRequests`. */
export class ActivationRequests {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets a pending request for an activation.
   *
   * As soon as it has an `activationId`, {@link Activations.get} tells the rest. Until then the header `retry-after`
   * says when to ask again. A failure of the creation comes as the failure of this call.
   *
   * @example
   * ```ts
   * const { data, response } = await akamai.activationRequests.get({ statusId }).withResponse();
   * if (data.activationId === undefined) console.log(`again in ${response.headers['retry-after']} s`);
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
   *
   * @see {@link https://techdocs.akamai.com/application-security/reference/api | Get an activation request status}
   */
  get(params: GetActivationRequestParams, options?: CallOptions): ApiPromise<ActivationRequest> {
    return this.#transport.call(activationRequestsGetOperation, params, options);
  }
}

export const activationRequestsGetOperation: Operation<ActivationRequest> = {
  id: 'activationRequests.get',
  documentedAs: 'Get an activation request status',
  method: 'GET',
  path: '/appsec/v1/activations/status/{statusId}',
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.activationRequestSchema, 303: schemas.activationRequestSchema },
  adapt: { location: { 303: 'activationId' } },
};
