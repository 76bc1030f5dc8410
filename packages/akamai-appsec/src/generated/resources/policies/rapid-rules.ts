// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import { type ApiPromise, type CallOptions, defineResources, type Operation, type Transport } from '@edgeward/core';
import type { RapidRuleList } from '../../models.js';
import * as schemas from '../../schemas.js';
import { PoliciesRapidRulesRapidRuleAction } from './rapid-rules/rapid-rule-action.js';
import { PoliciesRapidRulesRapidRuleConditionException } from './rapid-rules/rapid-rule-condition-exception.js';
import { PoliciesRapidRulesRapidRuleLock } from './rapid-rules/rapid-rule-lock.js';
import { PoliciesRapidRulesRapidRulesDefaultAction } from './rapid-rules/rapid-rules-default-action.js';
import { PoliciesRapidRulesRapidRulesStatus } from './rapid-rules/rapid-rules-status.js';

/** Parameters of {@link PoliciesRapidRules.list}. */
export interface ListRapidRulesParams {
  /** Identifier of the configuration. */
  readonly configId: number;

  /** Number of the version. */
  readonly versionNumber: number;

  /** Identifier of the security policy, for example `gms1_134637`. */
  readonly policyId: string;
}

/** The rapid rules of a security policy. Reached as `akamai.policies.rapidRules`. */
export class PoliciesRapidRules {
  readonly #transport: Transport;

  /** The default action of rapid rules. Reached as `akamai.policies.rapidRules.rapidRulesDefaultAction`. */
  declare readonly rapidRulesDefaultAction: PoliciesRapidRulesRapidRulesDefaultAction;

  /** Whether rapid rules are on. Reached as `akamai.policies.rapidRules.rapidRulesStatus`. */
  declare readonly rapidRulesStatus: PoliciesRapidRulesRapidRulesStatus;

  /** The action of a rapid rule. Reached as `akamai.policies.rapidRules.rapidRuleAction`. */
  declare readonly rapidRuleAction: PoliciesRapidRulesRapidRuleAction;

  /**
   * The conditions and exceptions of a rapid rule. Reached as `akamai.policies.rapidRules.rapidRuleConditionException`.
   */
  declare readonly rapidRuleConditionException: PoliciesRapidRulesRapidRuleConditionException;

  /** Whether the action of a rapid rule is locked. Reached as `akamai.policies.rapidRules.rapidRuleLock`. */
  declare readonly rapidRuleLock: PoliciesRapidRulesRapidRuleLock;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
    defineResources<PoliciesRapidRules>(this, {
      rapidRulesDefaultAction: () => new PoliciesRapidRulesRapidRulesDefaultAction(transport),
      rapidRulesStatus: () => new PoliciesRapidRulesRapidRulesStatus(transport),
      rapidRuleAction: () => new PoliciesRapidRulesRapidRuleAction(transport),
      rapidRuleConditionException: () => new PoliciesRapidRulesRapidRuleConditionException(transport),
      rapidRuleLock: () => new PoliciesRapidRulesRapidRuleLock(transport),
    });
  }

  /**
   * Lists the rapid rules of a security policy with their actions.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * const response = await akamai.policies.rapidRules.list({ configId: 8277, versionNumber: 10, policyId: 'shop_1' });
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
  list(params: ListRapidRulesParams, options?: CallOptions): ApiPromise<RapidRuleList> {
    return this.#transport.call(policiesRapidRulesListOperation, params, options);
  }
}

export const policiesRapidRulesListOperation: Operation<RapidRuleList> = {
  id: 'policies.rapidRules.list',
  method: 'GET',
  path: '/appsec/v1/configs/{configId}/versions/{versionNumber}/security-policies/{policyId}/rapid-rules',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401, 429],
  responses: { 200: schemas.rapidRuleListSchema },
};
