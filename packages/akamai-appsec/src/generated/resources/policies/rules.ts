// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import { type ApiPromise, type CallOptions, defineResources, type Operation, type Transport } from '@edgeward/core';
import type {
  ActionDetail,
  ActionSetting,
  ActionWithConditionException,
  RuleActionList,
  RuleUpgrade,
  WafMode,
} from '../../models.js';
import * as schemas from '../../schemas.js';
import { PoliciesRulesRuleConditionException } from './rules/rule-condition-exception.js';
import { PoliciesRulesRuleUpgradeDetails } from './rules/rule-upgrade-details.js';
import { PoliciesRulesThreatIntel } from './rules/threat-intel.js';
import { PoliciesRulesThreatIntelSetting } from './rules/threat-intel-setting.js';
import { PoliciesRulesWafMode } from './rules/waf-mode.js';

/** Parameters of {@link PoliciesRules.list}. */
export interface ListRulesParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  /** Whether the response has conditions and exceptions, too. Evidence: observed. */
  readonly includeConditionException?: boolean | undefined;
}

/** Parameters of {@link PoliciesRules.upgrade}. */
export interface UpgradeRuleParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  readonly body: RuleUpgrade;
}

/** Parameters of {@link PoliciesRules.get}. */
export interface GetRuleParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  /** Identifier of the rule. */
  readonly ruleId: number;

  /** Whether the response has conditions and exceptions, too. Evidence: observed. */
  readonly includeConditionException?: boolean | undefined;
}

/** Parameters of {@link PoliciesRules.update}. */
export interface UpdateRuleParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  /** Identifier of the rule. */
  readonly ruleId: number;

  readonly body: ActionSetting;
}

/** Parameters of {@link PoliciesRules.updateWithConditionException}. */
export interface UpdateWithConditionExceptionRuleParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;

  /** Identifier of the rule. */
  readonly ruleId: number;

  readonly body: ActionWithConditionException;
}

/** The rules of a security policy with their actions. Reached as `akamai.policies.rules`. */
export class PoliciesRules {
  readonly #transport: Transport;

  /** The conditions and exceptions of a rule. Reached as `akamai.policies.rules.ruleConditionException`. */
  declare readonly ruleConditionException: PoliciesRulesRuleConditionException;

  /** Changes of a rule upgrade. Reached as `akamai.policies.rules.ruleUpgradeDetails`. */
  declare readonly ruleUpgradeDetails: PoliciesRulesRuleUpgradeDetails;

  /** Adaptive intelligence. Reached as `akamai.policies.rules.threatIntel`. */
  declare readonly threatIntel: PoliciesRulesThreatIntel;

  /**
   * Adaptive intelligence, at the path used by Akamai's own client. Reached as
   * `akamai.policies.rules.threatIntelSetting`.
   */
  declare readonly threatIntelSetting: PoliciesRulesThreatIntelSetting;

  /** How the rules are updated. Reached as `akamai.policies.rules.wafMode`. */
  declare readonly wafMode: PoliciesRulesWafMode;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
    defineResources<PoliciesRules>(this, {
      ruleConditionException: () => new PoliciesRulesRuleConditionException(transport),
      ruleUpgradeDetails: () => new PoliciesRulesRuleUpgradeDetails(transport),
      threatIntel: () => new PoliciesRulesThreatIntel(transport),
      threatIntelSetting: () => new PoliciesRulesThreatIntelSetting(transport),
      wafMode: () => new PoliciesRulesWafMode(transport),
    });
  }

  /**
   * Lists the rules of a security policy with their actions.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.policies.rules.list({ configId: 8277, versionNumber: 10, policyId: 'shop_1' });
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
  list(params: ListRulesParams, options?: CallOptions): ApiPromise<RuleActionList> {
    return this.#transport.call(policiesRulesListOperation, params, options);
  }

  /**
   * Upgrades the rules of a security policy to the latest version.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because new rules bring new actions, and an upgrade cannot be undone. Retried only if the
   * service cannot have executed it.
   *
   * @example
   * ```ts
   * await akamai.policies.rules.upgrade({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
   *   body: { upgrade: true },
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
  upgrade(params: UpgradeRuleParams, options?: CallOptions): ApiPromise<WafMode> {
    return this.#transport.call(policiesRulesUpgradeOperation, params, options);
  }

  /**
   * Gets the action of a rule.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.policies.rules.get({ configId: 8277, versionNumber: 10, policyId: 'shop_1', ruleId: 950002 });
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
  get(params: GetRuleParams, options?: CallOptions): ApiPromise<ActionDetail> {
    return this.#transport.call(policiesRulesGetOperation, params, options);
  }

  /**
   * Sets the action of a rule.
   *
   * Its exceptions stay; `updateWithConditionException` sets both. Evidence: observed.
   *
   * Effect: `destroy`, because `none` and `alert` allow requests denied before. Retried only if the service cannot have
   * executed it.
   *
   * @example
   * ```ts
   * await akamai.policies.rules.update({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
   *   ruleId: 950002,
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
  update(params: UpdateRuleParams, options?: CallOptions): ApiPromise<ActionDetail> {
    return this.#transport.call(policiesRulesUpdateOperation, params, options);
  }

  /**
   * Sets the action and the exceptions of a rule.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because `none`, `alert` and an exception allow requests denied before. Retried only if the
   * service cannot have executed it.
   *
   * @example
   * ```ts
   * await akamai.policies.rules.updateWithConditionException({
   *   configId: 8277,
   *   versionNumber: 10,
   *   policyId: 'shop_1',
   *   ruleId: 950002,
   *   body: {
   *     action: 'deny',
   *     conditionException: {
   *       exception: {
   *         specificHeaderCookieParamXmlOrJsonNames: [
   *           { selector: 'ARGS', names: ['comment'], wildcard: false },
   *         ],
   *       },
   *     },
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
  updateWithConditionException(
    params: UpdateWithConditionExceptionRuleParams,
    options?: CallOptions,
  ): ApiPromise<ActionDetail> {
    return this.#transport.call(policiesRulesUpdateWithConditionExceptionOperation, params, options);
  }
}

export const policiesRulesListOperation: Operation<RuleActionList> = {
  id: 'policies.rules.list',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/rules',
  query: ['includeConditionException'],
  queryTypes: { includeConditionException: 'boolean' },
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.ruleActionListSchema },
};

export const policiesRulesUpgradeOperation: Operation<WafMode> = {
  id: 'policies.rules.upgrade',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/rules',
  body: { schema: schemas.ruleUpgradeSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: false,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.wafModeSchema },
};

export const policiesRulesGetOperation: Operation<ActionDetail> = {
  id: 'policies.rules.get',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/rules/{ruleId}',
  query: ['includeConditionException'],
  queryTypes: { includeConditionException: 'boolean' },
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.actionDetailSchema },
};

export const policiesRulesUpdateOperation: Operation<ActionDetail> = {
  id: 'policies.rules.update',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/rules/{ruleId}',
  body: { schema: schemas.actionSettingInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.actionDetailSchema },
};

export const policiesRulesUpdateWithConditionExceptionOperation: Operation<ActionDetail> = {
  id: 'policies.rules.updateWithConditionException',
  method: 'PUT',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/rules/{ruleId}/action-condition-exception',
  body: { schema: schemas.actionWithConditionExceptionSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.actionDetailSchema },
};
