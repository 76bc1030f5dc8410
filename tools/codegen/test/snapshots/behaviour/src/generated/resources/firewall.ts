// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { FirewallState } from '../models.js';
import * as schemas from '../schemas.js';

/** Parameters of {@link Firewall.update}. */
export interface UpdateFirewallParams {
  readonly body: FirewallState;
}

/** Parameters of {@link Firewall.annotate}. */
export interface AnnotateFirewallParams {
  /** Evidence: inferred. */
  readonly note?: string | undefined;
}

/** The firewall. Reached as `client.firewall`. */
export class Firewall {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets the state of the firewall.
   *
   * @example
   * ```ts
   * await client.firewall.get();
   * ```
   *
   * @throws {@link AuthenticationError} The token is not valid.
   *
   * @see {@link https://vendor.example/guide | Firewall state}
   */
  get(options?: CallOptions): ApiPromise<FirewallState> {
    return this.#transport.call(firewallGetOperation, undefined, options);
  }

  /**
   * Sets the state of the firewall.
   *
   * See {@link Firewall.get} for what it is now. Evidence: inferred.
   *
   * Effect: `destroy`, because it can switch the firewall off. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await client.firewall.update({
   *   body: { enabled: false },
   * });
   * ```
   *
   * @throws {@link RequestValidationError} A parameter or the body is missing or wrong. Nothing was sent.
   * @throws {@link ConflictError} It already has that state.
   * @throws {@link ConflictError} It is locked.
   * @throws {@link PermissionDeniedError} The client may not change it.
   * @throws {@link AuthenticationError} The token is not valid.
   *
   * @see {@link https://vendor.example/reference/firewall | Reference of the firewall}
   */
  update(params: UpdateFirewallParams, options?: CallOptions): ApiPromise<FirewallState> {
    return this.#transport.call(firewallUpdateOperation, params, options);
  }

  /**
   * Writes a note on the firewall.
   *
   * Evidence: observed.
   *
   * Effect: `write`, because it changes a text. Retried after a failed attempt.
   *
   * @example
   * ```ts
   * await client.firewall.annotate();
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong. Nothing was sent.
   */
  annotate(params?: AnnotateFirewallParams, options?: CallOptions): ApiPromise<FirewallState> {
    return this.#transport.call(firewallAnnotateOperation, params, options);
  }
}

export const firewallGetOperation: Operation<FirewallState> = {
  id: 'firewall.get',
  documentedAs: 'Firewall state',
  method: 'GET',
  path: '/firewall',
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  rejectedBeforeExecution: [401],
  responses: { 200: schemas.firewallStateSchema },
};

export const firewallUpdateOperation: Operation<FirewallState> = {
  id: 'firewall.update',
  method: 'PUT',
  path: '/firewall',
  body: { schema: schemas.firewallStateSchema, mediaType: 'application/json' },
  effect: 'destroy',
  idempotent: true,
  evidence: 'inferred',
  rejectedBeforeExecution: [401],
  responses: { 200: schemas.firewallStateSchema },
};

export const firewallAnnotateOperation: Operation<FirewallState> = {
  id: 'firewall.annotate',
  method: 'PUT',
  path: '/firewall/note',
  query: ['note'],
  effect: 'write',
  idempotent: true,
  evidence: 'observed',
  rejectedBeforeExecution: [401],
  responses: { 200: schemas.firewallStateSchema },
};
