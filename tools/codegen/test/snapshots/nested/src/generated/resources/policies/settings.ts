// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';

/** Parameters of {@link PoliciesSettings.reset}. */
export interface ResetSettingParams {
  readonly policyId: string;
}

/** The settings of a policy. */
export class PoliciesSettings {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Resets the settings of a policy.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because the settings are gone. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await client.policies.settings.reset();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   */
  reset(params: ResetSettingParams, options?: CallOptions): ApiPromise<undefined> {
    return this.#transport.call(policiesSettingsResetOperation, params, options);
  }
}

export const policiesSettingsResetOperation: Operation<undefined> = {
  id: 'policies.settings.reset',
  method: 'DELETE',
  path: '/policies/{policyId}/settings',
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  responses: { 204: null },
};
