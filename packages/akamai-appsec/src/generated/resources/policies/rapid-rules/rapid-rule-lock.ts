// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { RapidRuleLock } from '../../../models.js';
import * as schemas from '../../../schemas.js';

/** Parameters of {@link PoliciesRapidRulesRapidRuleLock.get}. */
export interface GetRapidRuleLockParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  /** Identifier of the rule. */
  readonly ruleId: number;
}

/** Parameters of {@link PoliciesRapidRulesRapidRuleLock.update}. */
export interface UpdateRapidRuleLockParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  /** Identifier of the rule. */
  readonly ruleId: number;

  readonly body: RapidRuleLock;
}

/** Whether the action of a rapid rule is locked. Reached as `akamai.policies.rapidRules.rapidRuleLock`. */
export class PoliciesRapidRulesRapidRuleLock {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets whether the action of a rapid rule is locked.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.policies.rapidRules.rapidRuleLock.get({ configId: 8277, versionNumber: 10, policyId: 'shop_1', ruleId: 950002 });
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
  get(params: GetRapidRuleLockParams, options?: CallOptions): ApiPromise<RapidRuleLock> {
    return this.#transport.call(policiesRapidRulesRapidRuleLockGetOperation, params, options);
  }

  /**
   * Locks or unlocks the action of a rapid rule.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because Akamai can weaken the action of an unlocked rule. Retried only if the service cannot
   * have executed it.
   *
   * @example
   * ```ts
   * await akamai.policies.rapidRules.rapidRuleLock.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
   *   ruleId: 950002,
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
  update(params: UpdateRapidRuleLockParams, options?: CallOptions): ApiPromise<RapidRuleLock> {
    return this.#transport.call(policiesRapidRulesRapidRuleLockUpdateOperation, params, options);
  }
}

export const policiesRapidRulesRapidRuleLockGetOperation: Operation<RapidRuleLock> = {
  id: 'policies.rapidRules.rapidRuleLock.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/rapid-rules/{ruleId}/lock',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.rapidRuleLockSchema },
};

export const policiesRapidRulesRapidRuleLockUpdateOperation: Operation<RapidRuleLock> = {
  id: 'policies.rapidRules.rapidRuleLock.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/rapid-rules/{ruleId}/lock',
  body: { schema: schemas.rapidRuleLockInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.rapidRuleLockSchema },
};
