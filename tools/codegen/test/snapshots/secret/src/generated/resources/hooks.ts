// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { Hook } from '../models.js';
import * as schemas from '../schemas.js';

/** Hooks. */
export class Hooks {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the hook.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * await client.hooks.get();
   * ```
   */
  get(options?: CallOptions): ApiPromise<Hook> {
    return this.#transport.call(hooksGetOperation, undefined, options);
  }
}

export const hooksGetOperation: Operation<Hook> = {
  id: 'hooks.get',
  method: 'GET',
  path: '/hook',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: schemas.hookSchema },
};
