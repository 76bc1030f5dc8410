// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, PagedOperation, PagePromise, Transport } from '@edgeward/core';
import type { Rule, RuleAnswer, RulePage } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link Rules.list}. */
export interface ListRulesParams {
  readonly start?: number | undefined;
}

/** Parameters of {@link Rules.get}. */
export interface GetRuleParams {
  readonly id: number | string;
}

/** Rules. */
export class Rules {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists the rules.
   *
   * Evidence: observed.
   *
   * Await the result for the first page, or iterate it for every item.
   *
   * @example
   * ```ts
   * await client.rules.list();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   */
  list(params?: ListRulesParams, options?: CallOptions): PagePromise<Rule, RulePage> {
    return this.#transport.paginate(rulesListOperation, params, options);
  }

  /**
   * Gets a rule.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * await client.rules.get();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   */
  get(params: GetRuleParams, options?: CallOptions): ApiPromise<RuleAnswer> {
    return this.#transport.call(rulesGetOperation, params, options);
  }
}

export const rulesListOperation: PagedOperation<RulePage, Rule> = {
  id: 'rules.list',
  method: 'GET',
  path: '/rules',
  query: ['start'],
  queryTypes: { start: 'number' },
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: schemas.rulePageSchema },
  adapt: { listed: 'data' },
  page: { items: '/data', offset: { to: 'start', total: ['/count', '/matches'] } },
};

export const rulesGetOperation: Operation<RuleAnswer> = {
  id: 'rules.get',
  method: 'GET',
  path: '/rules/{id}',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: schemas.ruleAnswerSchema },
  adapt: { only: 'data' },
};
