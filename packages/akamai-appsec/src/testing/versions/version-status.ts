import type { NetworkStatus } from '../../generated/models.js';
import type { VersionState } from '../state-types.js';

/** The status of a version never active on a network. */
export const inactive: NetworkStatus = { status: 'Inactive' };

/** Returns whether a version is active on a network. */
export function isActive(version: Pick<VersionState, 'details'>): boolean {
  return statusesOf(version).includes('Active');
}

/** Returns whether an activation or deactivation of a version is pending. */
export function isPending(version: Pick<VersionState, 'details'>): boolean {
  return statusesOf(version).includes('Pending');
}

/** Returns whether a version is or was active on a network, according to its own status. */
export function hasBeenActive(version: Pick<VersionState, 'details'>): boolean {
  return isActive(version) || statusesOf(version).includes('Deactivated');
}

function statusesOf({ details: { production, staging } }: Pick<VersionState, 'details'>): readonly unknown[] {
  return [production.status, staging.status];
}
