import { type CallOptions, OperationFailedError } from '@edgeward/core';
import type { FirewallStatus } from '../generated/models.js';
import { type EnableFirewallParams, Firewall as Operations } from '../generated/resources/firewall.js';

/** What {@link Firewall.ensureEnabled} did. */
export interface EnsuredFirewall {
  /** Whether the firewall was off. */
  readonly changed: boolean;
}

/** The switch of the firewall, which the lists and rates need. Reached as `ase.firewall`. */
export class Firewall extends Operations {
  /**
   * Switches the firewall on unless it is on, and makes sure that it is.
   *
   * @example
   * ```ts
   * const { changed } = await ase.firewall.ensureEnabled();
   * ```
   *
   * @throws {@link OperationFailedError} ASE says that it is done, and the firewall is off.
   */
  async ensureEnabled(params: EnableFirewallParams = {}, options?: CallOptions): Promise<EnsuredFirewall> {
    if (isEnabled(await this.get(params, options))) return { changed: false };
    await this.enable(params, options);
    if (isEnabled(await this.get(params, options))) return { changed: true };
    throw new OperationFailedError({
      vendor: 'ping-ase',
      operation: 'firewall.ensureEnabled',
      message: 'firewall.ensureEnabled failed: ASE took the change, and the firewall is still off',
      hint: 'Look at the node: something may switch it off.',
      mayHaveApplied: true,
    });
  }
}

function isEnabled({ status }: FirewallStatus): boolean {
  return /^enabled?$/i.test(status.trim());
}
