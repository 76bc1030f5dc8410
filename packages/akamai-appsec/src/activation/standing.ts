import type { CallOptions } from '@edgeward/core';
import type { ActivationInput, ConfigurationVersion } from '../generated/models.js';
import { isSame } from '../internal/is-same.js';
import type { ActivationServices } from './services.js';

/** How the versions of an activation stand on its network. */
export interface Standing {
  /**
   * `reached`: every version is as the activation wants it, as far as the service says. `moving`: one is pending.
   * `other`: one has a status that contradicts the activation.
   */
  readonly kind: 'reached' | 'moving' | 'other';

  /** The first version in another state than requested, with its status. */
  readonly statement?: string;
}

/** Returns the status of a version on a network; empty if the service does not say. */
export function statusOn({ production, staging }: Partial<ConfigurationVersion>, network: string): string {
  const of: { readonly status?: unknown } = (isSame(network, 'PRODUCTION') ? production : staging) ?? {};
  return typeof of.status === 'string' ? of.status : '';
}

/**
 * Reads how the versions of an activation stand. Activations were seen to be reported as complete while their version
 * was on its way out (terraform-provider-akamai#782), so their word alone is not enough.
 */
export async function readStanding(
  { versions }: Pick<ActivationServices, 'versions'>,
  { action, network, activationConfigs }: ActivationInput,
  options: CallOptions,
): Promise<Standing> {
  for (const { configId, configVersion } of activationConfigs) {
    const version = await versions.get({ configId, versionNumber: configVersion }, options);
    const status = statusOn(version, network);
    const statement = `version ${configVersion} of configuration ${configId} is ${status}`;
    if (isSame(status, 'Pending')) return { kind: 'moving', statement };
    if (!isWanted(status, action)) return { kind: 'other', statement };
  }
  return { kind: 'reached' };
}

/** A status unknown to this library does not contradict the activation. */
function isWanted(status: string, action: string): boolean {
  const isActive = isSame(status, 'Active');
  if (action === 'DEACTIVATE') return !isActive;
  return isActive || !['Inactive', 'Deactivated', 'Failed'].some((known) => isSame(status, known));
}
