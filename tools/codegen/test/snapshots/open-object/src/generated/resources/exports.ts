// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { Export } from '../models.js';
import * as schemas from '../schemas.js';

/** Exports. */
export class Exports {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Exports everything.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * await client.exports.get();
   * ```
   */
  get(options?: CallOptions): ApiPromise<Export> {
    return this.#transport.call(exportsGetOperation, undefined, options);
  }
}

export const exportsGetOperation: Operation<Export> = {
  id: 'exports.get',
  method: 'GET',
  path: '/export',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: schemas.exportSchema },
};
