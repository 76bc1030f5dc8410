// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { RapidRuleActionResult, RapidRuleActionSetting } from '../../../models.js';
import * as schemas from '../../../schemas.js';

/** Parameters of {@link PoliciesRapidRulesRapidRuleAction.get}. */
export interface GetRapidRuleActionParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  /** Identifier of the rule. */
  readonly ruleId: number;

  /** Version of the rapid rule. */
  readonly ruleVersion: number;
}

/** Parameters of {@link PoliciesRapidRulesRapidRuleAction.update}. */
export interface UpdateRapidRuleActionParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  /** Identifier of the rule. */
  readonly ruleId: number;

  /** Version of the rapid rule. */
  readonly ruleVersion: number;

  readonly body: RapidRuleActionSetting;
}

/** The action of a rapid rule. Reached as `akamai.policies.rapidRules.rapidRuleAction`. */
export class PoliciesRapidRulesRapidRuleAction {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the action of a rapid rule.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.policies.rapidRules.rapidRuleAction.get({ configId: 8277, versionNumber: 10, policyId: 'shop_1', ruleId: 950002, ruleVersion: 1 });
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
  get(params: GetRapidRuleActionParams, options?: CallOptions): ApiPromise<RapidRuleActionResult> {
    return this.#transport.call(policiesRapidRulesRapidRuleActionGetOperation, params, options);
  }

  /**
   * Sets the action of a rapid rule.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because `none` and `alert` allow requests denied before. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await akamai.policies.rapidRules.rapidRuleAction.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
   *   ruleId: 950002,
   *   ruleVersion: 1,
   *   body: { action: 'deny' },
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
  update(params: UpdateRapidRuleActionParams, options?: CallOptions): ApiPromise<RapidRuleActionResult> {
    return this.#transport.call(policiesRapidRulesRapidRuleActionUpdateOperation, params, options);
  }
}

export const policiesRapidRulesRapidRuleActionGetOperation: Operation<RapidRuleActionResult> = {
  id: 'policies.rapidRules.rapidRuleAction.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/rapid-rules/{ruleId}/versions/{ruleVersion}/action',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.rapidRuleActionResultSchema },
};

export const policiesRapidRulesRapidRuleActionUpdateOperation: Operation<RapidRuleActionResult> = {
  id: 'policies.rapidRules.rapidRuleAction.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/rapid-rules/{ruleId}/versions/{ruleVersion}/action',
  body: { schema: schemas.rapidRuleActionSettingInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.rapidRuleActionResultSchema },
};
