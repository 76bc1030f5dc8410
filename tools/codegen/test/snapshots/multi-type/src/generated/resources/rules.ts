// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { Rule } from '../models.js';
import * as schemas from '../schemas.js';

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
