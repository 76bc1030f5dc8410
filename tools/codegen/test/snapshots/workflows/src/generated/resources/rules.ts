// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { Rule, RuleList } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link Rules.create}. */
export interface CreateRuleParams {
  readonly body: Rule;
}

/** Parameters of {@link Rules.delete}. */
export interface DeleteRuleParams {
  readonly label: string;
}

/** The rules. */
export class RulesOperations {
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
   * @example
   * ```ts
   * await client.rules.list();
   * ```
   */
  list(options?: CallOptions): ApiPromise<RuleList> {
    return this.#transport.call(rulesListOperation, undefined, options);
  }

  /**
   * Creates a rule.
   *
   * Evidence: observed.
   *
   * Sends a single request. Most programs should use the workflow `rules.ensure` instead.
   *
   * Effect: `write`, because it adds a rule. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await client.rules.create();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   */
  create(params: CreateRuleParams, options?: CallOptions): ApiPromise<undefined> {
    return this.#transport.call(rulesCreateOperation, params, options);
  }

  /**
   * Deletes a rule.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because the rule is gone. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await client.rules.delete();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   */
  delete(params: DeleteRuleParams, options?: CallOptions): ApiPromise<undefined> {
    return this.#transport.call(rulesDeleteOperation, params, options);
  }
}

export const rulesListOperation: Operation<RuleList> = {
  id: 'rules.list',
  method: 'GET',
  path: '/rules',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: schemas.ruleListSchema },
};

export const rulesCreateOperation: Operation<undefined> = {
  id: 'rules.create',
  method: 'POST',
  path: '/rules',
  body: { schema: schemas.ruleSchema, mediaType: 'application/json' },
  effect: 'write',
  idempotent: false,
  evidence: 'observed',
  responses: { 204: null },
};

export const rulesDeleteOperation: Operation<undefined> = {
  id: 'rules.delete',
  method: 'DELETE',
  path: '/rules/{label}',
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  responses: { 204: null },
};
