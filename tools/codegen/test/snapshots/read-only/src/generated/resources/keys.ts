// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { Key, KeyInput } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link Keys.create}. */
export interface CreateKeyParams {
  readonly body: KeyInput;
}

/** Keys. */
export class Keys {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Creates a key.
   *
   * Evidence: observed.
   *
   * Effect: `write`, because it adds a key. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await client.keys.create();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   */
  create(params: CreateKeyParams, options?: CallOptions): ApiPromise<Key> {
    return this.#transport.call(keysCreateOperation, params, options);
  }
}

export const keysCreateOperation: Operation<Key> = {
  id: 'keys.create',
  method: 'POST',
  path: '/keys',
  body: { schema: schemas.keyInputSchema, mediaType: 'application/json' },
  effect: 'write',
  idempotent: false,
  evidence: 'observed',
  responses: { 200: schemas.keySchema },
};
