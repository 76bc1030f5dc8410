// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { ApiEndpointList } from '../../../models.js';
import * as schemas from '../../../schemas.js';

/** Parameters of {@link PoliciesActionsPolicyApiEndpoints.list}. */
export interface ListPolicyApiEndpointsParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;
}

/** The API endpoints of a security policy. Reached as `akamai.policies.actions.policyApiEndpoints`. */
export class PoliciesActionsPolicyApiEndpoints {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists the API endpoints of a security policy.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.policies.actions.policyApiEndpoints.list({ configId: 8277, versionNumber: 10, policyId: 'shop_1' });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} A parameter is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration, version or part of it.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   */
  list(params: ListPolicyApiEndpointsParams, options?: CallOptions): ApiPromise<ApiEndpointList> {
    return this.#transport.call(policiesActionsPolicyApiEndpointsListOperation, params, options);
  }
}

export const policiesActionsPolicyApiEndpointsListOperation: Operation<ApiEndpointList> = {
  id: 'policies.actions.policyApiEndpoints.list',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/api-endpoints',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.apiEndpointListSchema },
};
