// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { CallOptions, PagedOperation, PagePromise, Transport } from '@edgeward/core';
import type { Rule, RulePage } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link Rules.list}. */
export interface ListRulesParams {
  readonly after?: string | undefined;
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
}

export const rulesListOperation: PagedOperation<RulePage, Rule> = {
  id: 'rules.list',
  method: 'GET',
  path: '/rules',
  query: ['after'],
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: schemas.rulePageSchema },
  page: { items: '/rules', cursor: { from: '/next', to: 'after' } },
};
