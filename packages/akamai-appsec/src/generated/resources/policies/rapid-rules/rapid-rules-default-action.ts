// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { RapidRuleActionSetting } from '../../../models.js';
import * as schemas from '../../../schemas.js';

/** Parameters of {@link PoliciesRapidRulesRapidRulesDefaultAction.get}. */
export interface GetRapidRulesDefaultActionParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;
}

/** Parameters of {@link PoliciesRapidRulesRapidRulesDefaultAction.update}. */
export interface UpdateRapidRulesDefaultActionParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  readonly body: RapidRuleActionSetting;
}

/** The default action of rapid rules. Reached as `akamai.policies.rapidRules.rapidRulesDefaultAction`. */
export class PoliciesRapidRulesRapidRulesDefaultAction {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the default action of rapid rules of a security policy.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.policies.rapidRules.rapidRulesDefaultAction.get({ configId: 8277, versionNumber: 10, policyId: 'shop_1' });
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
  get(params: GetRapidRulesDefaultActionParams, options?: CallOptions): ApiPromise<RapidRuleActionSetting> {
    return this.#transport.call(policiesRapidRulesRapidRulesDefaultActionGetOperation, params, options);
  }

  /**
   * Replaces the default action of rapid rules of a security policy.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because `none` and `alert` allow requests denied before. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await akamai.policies.rapidRules.rapidRulesDefaultAction.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
   *   body: { action: 'alert' },
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
  update(params: UpdateRapidRulesDefaultActionParams, options?: CallOptions): ApiPromise<RapidRuleActionSetting> {
    return this.#transport.call(policiesRapidRulesRapidRulesDefaultActionUpdateOperation, params, options);
  }
}

export const policiesRapidRulesRapidRulesDefaultActionGetOperation: Operation<RapidRuleActionSetting> = {
  id: 'policies.rapidRules.rapidRulesDefaultAction.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/rapid-rules/action',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.rapidRuleActionSettingSchema },
};

export const policiesRapidRulesRapidRulesDefaultActionUpdateOperation: Operation<RapidRuleActionSetting> = {
  id: 'policies.rapidRules.rapidRulesDefaultAction.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/rapid-rules/action',
  body: { schema: schemas.rapidRuleActionSettingInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.rapidRuleActionSettingSchema },
};
