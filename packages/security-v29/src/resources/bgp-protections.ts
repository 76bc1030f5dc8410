import { type CallOptions, newQueue, type Queue, type Transport } from '@edgeward/core';
import { BgpProtectionsOperations } from '../generated/resources/bgp-protections.js';
import {
  type EnsuredProtection,
  type EnsureProtectedParams,
  ensureProtected,
} from '../protections/ensure-protected.js';

/**
 * Addresses protected against DDoS through BGP. Reached as `rackcorp.bgpProtections`.
 *
 * Besides the service's operations it has a workflow of several calls, with the same guards, events and errors.
 */
export class BgpProtections extends BgpProtectionsOperations {
  readonly #queue: Queue;

  /** @internal */
  constructor(transport: Transport) {
    super(transport);
    this.#queue = transport.shared(newQueue);
  }

  /**
   * Protects an address, whether or not it is protected already.
   *
   * Switches the protection of the address on, or creates one if there is none. Addresses are compared and sent in
   * canonical form, and calls for the same address run one after the other. After a change the protections are read
   * again; the change is never resent, confirmed or not. A protection of a range around the address does not count.
   *
   * @example
   * ```ts
   * const { outcome } = await rackcorp.bgpProtections.ensureProtected({ ipAddress: '192.0.2.1' });
   * ```
   *
   * @throws {@link RequestValidationError} `ipAddress` is not an IP address. Nothing was sent.
   * @throws {@link OperationFailedError} The change was confirmed, and the service does not show it.
   * @throws {@link ResponseValidationError} The protection is off and has no identifier. Nothing was changed.
   * @throws {@link BadRequestError} The service answers 400.
   * @throws {@link NotFoundError} The service answers 404.
   * @throws {@link AuthenticationError} The service answers 401.
   * @throws {@link PermissionDeniedError} The credentials are wrong or lack the permission (`ACCESS_DENIED`).
   * @throws {@link ApiError} The service answers with `FAULT`.
   */
  async ensureProtected(params: EnsureProtectedParams, options?: CallOptions): Promise<EnsuredProtection> {
    return ensureProtected(this, this.#queue, params, options);
  }
}
