// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import { type ApiPromise, type CallOptions, defineResources, type Operation, type Transport } from '@edgeward/core';
import type { RuleList } from '../../models.js';
import * as schemas from '../../schemas.js';
import { PoliciesRulesWafMode } from './rules/waf-mode.js';

/** Parameters of {@link PoliciesRules.list}. */
export interface ListRulesParams {
  readonly policyId: string;
}

/** The rules of a policy. */
export class PoliciesRules {
  readonly #transport: Transport;

  /** How the rules of a policy are updated. */
  declare readonly wafMode: PoliciesRulesWafMode;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
    defineResources<PoliciesRules>(this, {
      wafMode: () => new PoliciesRulesWafMode(transport),
    });
  }

  /**
   * Lists the rules of a policy; {@link PoliciesRulesWafMode.get} tells how they are updated.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * await client.policies.rules.list();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   */
  list(params: ListRulesParams, options?: CallOptions): ApiPromise<RuleList> {
    return this.#transport.call(policiesRulesListOperation, params, options);
  }
}

export const policiesRulesListOperation: Operation<RuleList> = {
  id: 'policies.rules.list',
  method: 'GET',
  path: '/policies/{policyId}/rules',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: schemas.ruleListSchema },
};
