// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { Rule, RuleInput } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link Rules.update}. */
export interface UpdateRuleParams {
  readonly id: number;

  /** What changes. */
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
   * Changes a rule.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because it can switch a rule off. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await client.rules.update();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   */
  update(params: UpdateRuleParams, options?: CallOptions): ApiPromise<Rule> {
    return this.#transport.call(rulesUpdateOperation, params, options);
  }
}

export const rulesUpdateOperation: Operation<Rule> = {
  id: 'rules.update',
  method: 'PUT',
  path: '/rules/{id}',
  body: { schema: schemas.ruleInputSchema, mediaType: 'application/json', pathParams: ['id'] },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: schemas.ruleSchema },
};
