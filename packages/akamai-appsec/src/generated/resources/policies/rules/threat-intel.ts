// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { ThreatIntel, ThreatIntelInput } from '../../../models.js';
import * as schemas from '../../../schemas.js';

/** Parameters of {@link PoliciesRulesThreatIntel.get}. */
export interface GetThreatIntelParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;
}

/** Parameters of {@link PoliciesRulesThreatIntel.update}. */
export interface UpdateThreatIntelParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  readonly body: ThreatIntelInput;
}

/** Adaptive intelligence. Reached as `akamai.policies.rules.threatIntel`. */
export class PoliciesRulesThreatIntel {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the setting of adaptive intelligence of a security policy.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.policies.rules.threatIntel.get({ configId: 8277, versionNumber: 10, policyId: 'shop_1' });
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
  get(params: GetThreatIntelParams, options?: CallOptions): ApiPromise<ThreatIntel> {
    return this.#transport.call(policiesRulesThreatIntelGetOperation, params, options);
  }

  /**
   * Replaces the setting of adaptive intelligence of a security policy.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because `off` switches it off. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await akamai.policies.rules.threatIntel.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
   *   body: { threatIntel: 'on' },
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
  update(params: UpdateThreatIntelParams, options?: CallOptions): ApiPromise<ThreatIntel> {
    return this.#transport.call(policiesRulesThreatIntelUpdateOperation, params, options);
  }
}

export const policiesRulesThreatIntelGetOperation: Operation<ThreatIntel> = {
  id: 'policies.rules.threatIntel.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/rules/threat-intel',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.threatIntelSchema },
};

export const policiesRulesThreatIntelUpdateOperation: Operation<ThreatIntel> = {
  id: 'policies.rules.threatIntel.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/rules/threat-intel',
  body: { schema: schemas.threatIntelInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.threatIntelSchema },
};
