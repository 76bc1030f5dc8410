// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { Rule, RuleInput } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link Rules.replace}. */
export interface ReplaceRulesParams {
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
   * Replaces the rule.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because it can match nothing afterwards. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await client.rules.replace();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   */
  replace(params: ReplaceRulesParams, options?: CallOptions): ApiPromise<Rule> {
    return this.#transport.call(rulesReplaceOperation, params, options);
  }
}

export const rulesReplaceOperation: Operation<Rule> = {
  id: 'rules.replace',
  method: 'PUT',
  path: '/rule',
  body: { schema: schemas.ruleInputSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: schemas.ruleSchema },
};
