// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { SlowPostProtection } from '../../../models.js';
import * as schemas from '../../../schemas.js';

/** Parameters of {@link PoliciesNetworkSlowPost.get}. */
export interface GetSlowPostParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;
}

/** Parameters of {@link PoliciesNetworkSlowPost.update}. */
export interface UpdateSlowPostParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  readonly body: SlowPostProtection;
}

/** The protection against slow POST requests. Reached as `akamai.policies.network.slowPost`. */
export class PoliciesNetworkSlowPost {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the protection against slow POST requests of a security policy.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.policies.network.slowPost.get({ configId: 8277, versionNumber: 10, policyId: 'shop_1' });
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
  get(params: GetSlowPostParams, options?: CallOptions): ApiPromise<SlowPostProtection> {
    return this.#transport.call(policiesNetworkSlowPostGetOperation, params, options);
  }

  /**
   * Replaces the protection against slow POST requests of a security policy.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because `alert` and other thresholds let slow requests pass. Retried only if the service cannot
   * have executed it.
   *
   * @example
   * ```ts
   * await akamai.policies.network.slowPost.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
   *   body: {
   *     action: 'abort',
   *     slowRateThreshold: { period: 60, rate: 10 },
   *     durationThreshold: { timeout: 15 },
   *   },
   * });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link BadRequestError} The body or a parameter is not accepted.
   * @throws {@link AuthenticationError} The signature or the credentials are not accepted, or the clock is off by more
   * than 30 s.
   * @throws {@link ConflictError} The version is or was active, is being activated, or is not fully created yet.
   * @throws {@link PermissionDeniedError} The API client may not do this, or not in this account.
   * @throws {@link NotFoundError} There is no such configuration, version or part of it.
   * @throws {@link RateLimitError} The account has used up its calls for now. Bursts, rejected with 400, are this error
   * as well.
   * @throws {@link ServerError} The service failed.
   */
  update(params: UpdateSlowPostParams, options?: CallOptions): ApiPromise<SlowPostProtection> {
    return this.#transport.call(policiesNetworkSlowPostUpdateOperation, params, options);
  }
}

export const policiesNetworkSlowPostGetOperation: Operation<SlowPostProtection> = {
  id: 'policies.network.slowPost.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/slow-post',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.slowPostProtectionSchema },
};

export const policiesNetworkSlowPostUpdateOperation: Operation<SlowPostProtection> = {
  id: 'policies.network.slowPost.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/slow-post',
  body: { schema: schemas.slowPostProtectionInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.slowPostProtectionSchema },
};
