// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { CallOptions, PagedOperation, PagePromise, Transport } from '@edgeward/core';
import type { Rule, RulePage } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link Rules.list}. */
export interface ListRulesParams {
  readonly startAt?: number | undefined;
}

/** Parameters of {@link Rules.listDrafts}. */
export interface ListDraftsRuleParams {
  readonly skip?: number | undefined;

  readonly take?: number | undefined;
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
   * Lists the drafts.
   *
   * Evidence: observed.
   *
   * Await the result for the first page, or iterate it for every item.
   *
   * @example
   * ```ts
   * await client.rules.listDrafts();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   */
  listDrafts(params?: ListDraftsRuleParams, options?: CallOptions): PagePromise<Rule, RulePage> {
    return this.#transport.paginate(rulesListDraftsOperation, params, options);
  }
}

export const rulesListOperation: PagedOperation<RulePage, Rule> = {
  id: 'rules.list',
  method: 'GET',
  path: '/rules',
  query: [{ name: 'startAt', wire: 'start_at' }],
  queryTypes: { startAt: 'number' },
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: schemas.rulePageSchema },
  page: { items: '/rules', offset: { to: 'startAt', total: '/total' } },
};

export const rulesListDraftsOperation: PagedOperation<RulePage, Rule> = {
  id: 'rules.listDrafts',
  method: 'GET',
  path: '/drafts',
  query: ['skip', 'take'],
  queryTypes: { skip: 'number', take: 'number' },
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: schemas.rulePageSchema },
  page: { items: '/rules', offset: { to: 'skip', total: '/total', size: { to: 'take', items: 20 } } },
};
