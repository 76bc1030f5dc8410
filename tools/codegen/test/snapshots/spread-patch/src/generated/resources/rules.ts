// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { Rule, RulePatch } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link Rules.update}. */
export interface UpdateRulesParams {
  readonly body: RulePatch;
}

/** Rules. */
export class Rules {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the rule.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * await client.rules.get();
   * ```
   */
  get(options?: CallOptions): ApiPromise<Rule> {
    return this.#transport.call(rulesGetOperation, undefined, options);
  }

  /**
   * Changes the rule.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because it can let traffic pass. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await client.rules.update();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   */
  update(params: UpdateRulesParams, options?: CallOptions): ApiPromise<Rule> {
    return this.#transport.call(rulesUpdateOperation, params, options);
  }
}

export const rulesGetOperation: Operation<Rule> = {
  id: 'rules.get',
  method: 'GET',
  path: '/rule',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: schemas.ruleSchema },
};

export const rulesUpdateOperation: Operation<Rule> = {
  id: 'rules.update',
  method: 'PATCH',
  path: '/rule',
  body: { schema: schemas.rulePatchSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: schemas.ruleSchema },
};
