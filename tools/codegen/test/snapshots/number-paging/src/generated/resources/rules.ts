// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { CallOptions, PagedOperation, PagePromise, Transport } from '@edgeward/core';
import type { Rule, RulePage, UsePage } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link Rules.list}. */
export interface ListRulesParams {
  readonly page?: number | undefined;
}

/** Parameters of {@link Rules.listUses}. */
export interface ListUsesRuleParams {
  readonly label: string;

  readonly page?: number | undefined;

  readonly pageSize?: number | undefined;
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
   * Lists the uses of a rule.
   *
   * Evidence: observed.
   *
   * Await the result for the first page, or iterate it for every item.
   *
   * @example
   * ```ts
   * await client.rules.listUses();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   */
  listUses(params: ListUsesRuleParams, options?: CallOptions): PagePromise<string, UsePage> {
    return this.#transport.paginate(rulesListUsesOperation, params, options);
  }
}

export const rulesListOperation: PagedOperation<RulePage, Rule> = {
  id: 'rules.list',
  method: 'GET',
  path: '/rules',
  query: ['page'],
  queryTypes: { page: 'number' },
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: schemas.rulePageSchema },
  page: { items: '/rules', number: { to: 'page', total: '/total' } },
};

export const rulesListUsesOperation: PagedOperation<UsePage, string> = {
  id: 'rules.listUses',
  method: 'GET',
  path: '/rules/{label}/uses',
  query: ['page', 'pageSize'],
  queryTypes: { page: 'number', pageSize: 'number' },
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: schemas.usePageSchema },
  page: {
    items: '/uses',
    number: { to: 'page', first: 0, pages: '/totalPages', size: { to: 'pageSize', items: 1000 } },
  },
};
