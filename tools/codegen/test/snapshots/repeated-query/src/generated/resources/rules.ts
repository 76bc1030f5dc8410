// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { RuleList, RuleState } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link Rules.find}. */
export interface FindRuleParams {
  /** Labels to look for. */
  readonly label: readonly string[];

  readonly size?: readonly number[] | undefined;

  readonly state?: RuleState | undefined;

  readonly notState?: readonly RuleState[] | undefined;
}

/** Rules. */
export class Rules {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Finds rules.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * await client.rules.find();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   */
  find(params: FindRuleParams, options?: CallOptions): ApiPromise<RuleList> {
    return this.#transport.call(rulesFindOperation, params, options);
  }
}

export const rulesFindOperation: Operation<RuleList> = {
  id: 'rules.find',
  method: 'GET',
  path: '/rules',
  query: ['label', 'size', 'state', { name: 'notState', wire: 'not_state' }],
  queryTypes: { label: 'list', size: 'list', notState: 'list' },
  requiredQuery: ['label'],
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: schemas.ruleListSchema },
};
