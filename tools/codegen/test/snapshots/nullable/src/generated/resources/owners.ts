// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { Owner } from '../models.js';
import * as schemas from '../schemas.js';

/** Owners. */
export class Owners {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the owner.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * await client.owners.get();
   * ```
   */
  get(options?: CallOptions): ApiPromise<Owner> {
    return this.#transport.call(ownersGetOperation, undefined, options);
  }
}

export const ownersGetOperation: Operation<Owner> = {
  id: 'owners.get',
  method: 'GET',
  path: '/owner',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: schemas.ownerSchema },
};
