// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { Door } from '../models.js';
import * as schemas from '../schemas.js';

/** Doors. */
export class Doors {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the door.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * await client.doors.get();
   * ```
   */
  get(options?: CallOptions): ApiPromise<Door> {
    return this.#transport.call(doorsGetOperation, undefined, options);
  }
}

export const doorsGetOperation: Operation<Door> = {
  id: 'doors.get',
  method: 'GET',
  path: '/door',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: schemas.doorSchema },
};
