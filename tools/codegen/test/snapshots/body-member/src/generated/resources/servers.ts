// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { Address } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link Servers.delete}. */
export interface DeleteServerParams {
  /** Which server. */
  readonly body: Address;
}

/** Parameters of {@link Servers.create}. */
export interface CreateServerParams {
  readonly body: Address;
}

/** Servers. */
export class Servers {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Deletes a server.
   *
   * Evidence: observed.
   *
   * Effect: `destroy`, because nothing serves it any more. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await client.servers.delete();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   */
  delete(params: DeleteServerParams, options?: CallOptions): ApiPromise<undefined> {
    return this.#transport.call(serversDeleteOperation, params, options);
  }

  /**
   * Creates a server.
   *
   * Evidence: observed.
   *
   * Effect: `write`, because it only adds. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await client.servers.create();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   */
  create(params: CreateServerParams, options?: CallOptions): ApiPromise<undefined> {
    return this.#transport.call(serversCreateOperation, params, options);
  }
}

export const serversDeleteOperation: Operation<undefined> = {
  id: 'servers.delete',
  method: 'DELETE',
  path: '/server',
  body: { schema: schemas.addressSchema, mediaType: 'application/json', member: 'server' },
  effect: 'destroy',
  idempotent: false,
  evidence: 'observed',
  responses: { 204: null },
};

export const serversCreateOperation: Operation<undefined> = {
  id: 'servers.create',
  method: 'POST',
  path: '/server',
  body: { schema: schemas.addressSchema, mediaType: 'application/json', member: 'new_server' },
  effect: 'write',
  idempotent: false,
  evidence: 'observed',
  responses: { 204: null },
};
