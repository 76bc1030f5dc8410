// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';

/** The settings of the account. */
export class SettingsOperations {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Resets the settings of the account.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because the settings are gone. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await client.settings.clear();
   * ```
   */
  clear(options?: CallOptions): ApiPromise<undefined> {
    return this.#transport.call(settingsClearOperation, undefined, options);
  }
}

export const settingsClearOperation: Operation<undefined> = {
  id: 'settings.clear',
  method: 'DELETE',
  path: '/settings',
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  responses: { 204: null },
};
