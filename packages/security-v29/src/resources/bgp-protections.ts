import type { CallOptions } from '@edgeward/core';
import { type EnsuredProtection, type EnsureProtectedParams, ensureProtected } from '../ensure-protected.js';
import { BgpProtections as Operations } from '../generated/resources/bgp-protections.js';

/**
 * Addresses that are protected against DDoS through BGP. Reached as `rackcorp.bgpProtections`.
 *
 * Beside the operations of the service it has a workflow, which makes the calls that a caller could make, with the same
 * guards, events and errors.
 */
export class BgpProtections extends Operations {
  /**
   * Protects an address, whether or not it is protected already.
   *
   * Switches the address's protection on, or creates one where there is none. Where a change was not confirmed, the
   * protections are read once more, and the change is not sent again. A protection of a range around the address is
   * not taken for the address's own.
   *
   * @example
   * ```ts
   * const { outcome } = await rackcorp.bgpProtections.ensureProtected({ ipAddress: '192.0.2.1' });
   * ```
   *
   * @throws {@link RequestValidationError} `ipAddress` is not an IP address.
   */
  async ensureProtected(params: EnsureProtectedParams, options?: CallOptions): Promise<EnsuredProtection> {
    return ensureProtected(this, params, options);
  }
}
