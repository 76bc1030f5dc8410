// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, ByteStream, CallOptions, Operation, Transport } from '@edgeward/core';
import type { State } from '../models.js';
import * as schemas from '../schemas.js';

/** Exports. */
export class Exports {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets everything as an archive.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * await client.exports.get();
   * ```
   */
  get(options?: CallOptions): ApiPromise<ByteStream> {
    return this.#transport.call(exportsGetOperation, undefined, options);
  }

  /**
   * Gets the log.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * await client.exports.log();
   * ```
   */
  log(options?: CallOptions): ApiPromise<ByteStream> {
    return this.#transport.call(exportsLogOperation, undefined, options);
  }

  /**
   * Gets the state.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * await client.exports.getState();
   * ```
   */
  getState(options?: CallOptions): ApiPromise<State> {
    return this.#transport.call(exportsGetStateOperation, undefined, options);
  }
}

export const exportsGetOperation: Operation<ByteStream> = {
  id: 'exports.get',
  method: 'GET',
  path: '/export',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: null },
  answer: 'stream',
};

export const exportsLogOperation: Operation<ByteStream> = {
  id: 'exports.log',
  method: 'GET',
  path: '/log',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: null },
  answer: 'stream',
};

export const exportsGetStateOperation: Operation<State> = {
  id: 'exports.getState',
  method: 'GET',
  path: '/state',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: schemas.stateSchema },
};
