// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import * as s from '@edgeward/core/schema';
import type { State } from '../models.js';
import * as schemas from '../schemas.js';

/** Notes. */
export class Notes {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the note.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * await client.notes.get();
   * ```
   */
  get(options?: CallOptions): ApiPromise<string> {
    return this.#transport.call(notesGetOperation, undefined, options);
  }

  /**
   * Gets the state.
   *
   * Evidence: observed.
   *
   * @example
   * ```ts
   * await client.notes.getState();
   * ```
   */
  getState(options?: CallOptions): ApiPromise<State> {
    return this.#transport.call(notesGetStateOperation, undefined, options);
  }
}

export const notesGetOperation: Operation<string> = {
  id: 'notes.get',
  method: 'GET',
  path: '/note',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: /* @__PURE__ */ s.string() },
  answer: 'text',
};

export const notesGetStateOperation: Operation<State> = {
  id: 'notes.getState',
  method: 'GET',
  path: '/state',
  effect: 'read',
  idempotent: true,
  evidence: 'observed',
  responses: { 200: schemas.stateSchema },
};
