// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { WafMode } from '../../../models.js';
import * as schemas from '../../../schemas.js';

/** Parameters of {@link PoliciesRulesWafMode.get}. */
export interface GetWafModeParams {
  readonly policyId: string;
}

/** How the rules of a policy are updated. */
export class PoliciesRulesWafMode {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets how the rules are updated.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * await client.policies.rules.wafMode.get();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   */
  get(params: GetWafModeParams, options?: CallOptions): ApiPromise<WafMode> {
    return this.#transport.call(policiesRulesWafModeGetOperation, params, options);
  }
}

export const policiesRulesWafModeGetOperation: Operation<WafMode> = {
  id: 'policies.rules.wafMode.get',
  method: 'GET',
  path: '/policies/{policyId}/mode',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: schemas.wafModeSchema },
};
