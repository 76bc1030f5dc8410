// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { Rule, RuleInput } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link Rules.create}. */
export interface CreateRuleParams {
  readonly body: RuleInput;
}

/** Rules. */
export class Rules {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Creates a rule.
   *
   * Evidence: observed.
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
  create(params: CreateRuleParams, options?: CallOptions): ApiPromise<Rule> {
    return this.#transport.call(rulesCreateOperation, params, options);
  }
}

export const rulesCreateOperation: Operation<Rule> = {
  id: 'rules.create',
  method: 'POST',
  path: '/rules',
  body: { schema: schemas.ruleInputSchema, mediaType: 'application/json' },
  effect: 'write',
  idempotent: false,
  evidence: 'observed',
  responses: { 200: schemas.ruleSchema },
};
