import type { NetworkStatus } from '../../generated/models.js';
import type { VersionState } from '../state-types.js';

/** The status of a version that was never on a network. */
export const inactive: NetworkStatus = { status: 'Inactive' };

/** Tells whether a version is active on a network. */
export function isActive(version: Pick<VersionState, 'details'>): boolean {
  return statusesOf(version).includes('Active');
}

/** Tells whether a version is about to come to a network, or to leave it. */
export function isPending(version: Pick<VersionState, 'details'>): boolean {
  return statusesOf(version).includes('Pending');
}

/** Tells whether a version is or was active on a network, by what it says itself. */
export function hasBeenActive(version: Pick<VersionState, 'details'>): boolean {
  return isActive(version) || statusesOf(version).includes('Deactivated');
}

function statusesOf({ details: { production, staging } }: Pick<VersionState, 'details'>): readonly unknown[] {
  return [production.status, staging.status];
}
