// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { RapidRulesStatus } from '../../../models.js';
import * as schemas from '../../../schemas.js';

/** Parameters of {@link PoliciesRapidRulesRapidRulesStatus.get}. */
export interface GetRapidRulesStatusParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;
}

/** Parameters of {@link PoliciesRapidRulesRapidRulesStatus.update}. */
export interface UpdateRapidRulesStatusParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  readonly body: RapidRulesStatus;
}

/** Whether rapid rules are on. Reached as `akamai.policies.rapidRules.rapidRulesStatus`. */
export class PoliciesRapidRulesRapidRulesStatus {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets whether rapid rules are on of a security policy.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.policies.rapidRules.rapidRulesStatus.get({ configId: 8277, versionNumber: 10, policyId: 'shop_1' });
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
  get(params: GetRapidRulesStatusParams, options?: CallOptions): ApiPromise<RapidRulesStatus> {
    return this.#transport.call(policiesRapidRulesRapidRulesStatusGetOperation, params, options);
  }

  /**
   * Replaces whether rapid rules are on of a security policy.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because `false` switches rapid rules off. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await akamai.policies.rapidRules.rapidRulesStatus.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
   *   body: { enabled: true },
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
  update(params: UpdateRapidRulesStatusParams, options?: CallOptions): ApiPromise<RapidRulesStatus> {
    return this.#transport.call(policiesRapidRulesRapidRulesStatusUpdateOperation, params, options);
  }
}

export const policiesRapidRulesRapidRulesStatusGetOperation: Operation<RapidRulesStatus> = {
  id: 'policies.rapidRules.rapidRulesStatus.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/rapid-rules/status',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.rapidRulesStatusSchema },
};

export const policiesRapidRulesRapidRulesStatusUpdateOperation: Operation<RapidRulesStatus> = {
  id: 'policies.rapidRules.rapidRulesStatus.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/rapid-rules/status',
  body: { schema: schemas.rapidRulesStatusInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.rapidRulesStatusSchema },
};
