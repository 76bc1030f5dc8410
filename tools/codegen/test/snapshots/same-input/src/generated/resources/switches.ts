// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { Switch } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link Switches.set}. */
export interface SetSwitchParams {
  readonly body: Switch;
}

/** Switches. */
export class Switches {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Sets the switch.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because it can switch off. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await client.switches.set();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   */
  set(params: SetSwitchParams, options?: CallOptions): ApiPromise<Switch> {
    return this.#transport.call(switchesSetOperation, params, options);
  }
}

export const switchesSetOperation: Operation<Switch> = {
  id: 'switches.set',
  method: 'PUT',
  path: '/switch',
  body: { schema: schemas.switchSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: schemas.switchSchema },
};
