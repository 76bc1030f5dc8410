// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { ApiPromise, CallOptions, Operation, Transport } from '@edgeward/core';
import type { FirewallStatus } from '../models.js';
import * as schemas from '../schemas.js';

/** The switch of the firewall, required by the lists and rates. Reached as `ase.firewall`. */
export class FirewallOperations {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Gets whether the firewall is on.
   *
   * @example
   * ```ts
   * const { status } = await ase.firewall.get(); // 'enabled'
   * ```
   *
   * @throws {@link AuthenticationError} The keys are missing or wrong.
   *
   * @see {@link https://docs.pingidentity.com/pingintelligence/latest/pingintelligence_reference_guide/pingintelligence_rest_api_inline_sideband_ase.html | Read firewall status (GET)}
   */
  get(options?: CallOptions): ApiPromise<FirewallStatus> {
    return this.#transport.call(firewallGetOperation, undefined, options);
  }

  /**
   * Switches the firewall on.
   *
   * A firewall already on stays on, and the response says so.
   *
   * Sends a single request. Most programs should use the workflow `firewall.ensureEnabled` instead.
   *
   * Effect: `write`, because it puts the lists and rates into force. Retried after a failed attempt.
   *
   * @example
   * ```ts
   * await ase.firewall.enable();
   * ```
   *
   * @throws {@link AuthenticationError} The keys are missing or wrong, reported with status 403.
   * @throws {@link BadRequestError} A parameter or the body is invalid (`validation_error`, `invalid_value`). A 403 is
   * an `AuthenticationError` if the keys are rejected.
   *
   * @see {@link https://docs.pingidentity.com/pingintelligence/latest/pingintelligence_reference_guide/pingintelligence_rest_api_inline_sideband_ase.html | Update firewall status (POST)}
   */
  enable(options?: CallOptions): ApiPromise<FirewallStatus | string> {
    return this.#transport.call(firewallEnableOperation, undefined, options);
  }

  /**
   * Switches the firewall off.
   *
   * Deny list, allow list and rates have no effect until it is on again. A firewall already off stays off.
   *
   * Effect: `destroy`, because nothing is blocked any more. Retried only if the service cannot have executed it.
   *
   * @example
   * ```ts
   * await ase.firewall.disable();
   * ```
   *
   * @throws {@link AuthenticationError} The keys are missing or wrong, reported with status 403.
   * @throws {@link BadRequestError} A parameter or the body is invalid (`validation_error`, `invalid_value`). A 403 is
   * an `AuthenticationError` if the keys are rejected.
   *
   * @see {@link https://docs.pingidentity.com/pingintelligence/latest/pingintelligence_reference_guide/pingintelligence_rest_api_inline_sideband_ase.html | Update firewall status (POST)}
   */
  disable(options?: CallOptions): ApiPromise<FirewallStatus | string> {
    return this.#transport.call(firewallDisableOperation, undefined, options);
  }
}

export const firewallGetOperation: Operation<FirewallStatus> = {
  id: 'firewall.get',
  documentedAs: 'Read firewall status (GET)',
  method: 'GET',
  path: '/{apiVersion}/ase/firewall',
  clientParams: ['apiVersion'],
  effect: 'read',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.firewallStatusSchema },
};

export const firewallEnableOperation: Operation<FirewallStatus | string> = {
  id: 'firewall.enable',
  documentedAs: 'Update firewall status (POST)',
  method: 'POST',
  path: '/{apiVersion}/ase/firewall',
  queryConstants: { status: 'enable' },
  clientParams: ['apiVersion'],
  effect: 'write',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.firewallStatusSchema },
  answer: 'json-or-text',
};

export const firewallDisableOperation: Operation<FirewallStatus | string> = {
  id: 'firewall.disable',
  documentedAs: 'Update firewall status (POST)',
  method: 'POST',
  path: '/{apiVersion}/ase/firewall',
  queryConstants: { status: 'disable' },
  clientParams: ['apiVersion'],
  effect: 'destroy',
  idempotent: true,
  evidence: 'documented',
  responses: { 200: schemas.firewallStatusSchema },
  answer: 'json-or-text',
};
