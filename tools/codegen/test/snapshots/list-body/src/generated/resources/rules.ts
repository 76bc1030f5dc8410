// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import * as s from '@edgeward/core/schema';
import type { Rule } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link Rules.add}. */
export interface AddRuleParams {
  /** The rules. */
  readonly body: readonly Rule[];
}

/** Parameters of {@link Rules.remove}. */
export interface RemoveRulesParams {
  readonly body: readonly Rule[];
}

/** Rules. */
export class Rules {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Adds rules.
   *
   * Evidence: observed.
   *
   * Effect: `write`, because it only adds. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await client.rules.add();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   */
  add(params: AddRuleParams, options?: CallOptions): ApiPromise<undefined> {
    return this.#transport.call(rulesAddOperation, params, options);
  }

  /**
   * Removes rules.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because they are gone. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await client.rules.remove();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   */
  remove(params: RemoveRulesParams, options?: CallOptions): ApiPromise<undefined> {
    return this.#transport.call(rulesRemoveOperation, params, options);
  }
}

export const rulesAddOperation: Operation<undefined> = {
  id: 'rules.add',
  method: 'POST',
  path: '/rules',
  body: {
    schema: /* @__PURE__ */ s.define(() => s.array(schemas.ruleSchema, { minItems: 1 })),
    mediaType: 'application/json',
    member: 'add',
  },
  effect: 'write',
  idempotent: false,
  evidence: 'observed',
  responses: { 204: null },
};

export const rulesRemoveOperation: Operation<undefined> = {
  id: 'rules.remove',
  method: 'POST',
  path: '/rules',
  body: {
    schema: /* @__PURE__ */ s.define(() => s.array(schemas.ruleSchema, { minItems: 1 })),
    mediaType: 'application/json',
    member: 'remove',
  },
  effect: 'destroy',
  idempotent: false,
  evidence: 'observed',
  responses: { 204: null },
};
