// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { Condition } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link Conditions.replace}. */
export interface ReplaceConditionsParams {
  readonly body: Condition;
}

/** Conditions. */
export class Conditions {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Replaces the condition.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because it can match nothing afterwards. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await client.conditions.replace();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   */
  replace(params: ReplaceConditionsParams, options?: CallOptions): ApiPromise<Condition> {
    return this.#transport.call(conditionsReplaceOperation, params, options);
  }
}

export const conditionsReplaceOperation: Operation<Condition> = {
  id: 'conditions.replace',
  method: 'PUT',
  path: '/condition',
  body: { schema: schemas.conditionSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: schemas.conditionSchema },
};
