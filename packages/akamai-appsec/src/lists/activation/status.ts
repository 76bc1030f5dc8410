import type { ListKind } from './kind.js';
import type { ListActivationJson, ListActivationRequest } from './poller-json.js';

export const ends = {
  ACTIVATE: {
    good: ['ACTIVE', 'ACTIVATED', 'MODIFIED'],
    bad: ['FAILED', 'STOPPED', 'ROLLBACK', 'ABORTED', 'DEACTIVATED'],
  },
  DEACTIVATE: { good: ['DEACTIVATED', 'INACTIVE'], bad: ['FAILED', 'STOPPED', 'ROLLBACK', 'ABORTED'] },
} as const;

export function isOneOf(status: string, known: readonly string[]): boolean {
  return known.includes(status);
}

/**
 * Returns whether a network is in the requested state. Only its status counts: remembered versions have misled other
 * tools.
 */
export function isDone(status: string, action: ListActivationRequest['action']): boolean {
  return action === 'ACTIVATE' ? status === 'ACTIVE' : isOneOf(status, ends.DEACTIVATE.good);
}

export function isPending(status: string): boolean {
  return status.startsWith('PENDING');
}

/** Returns whether the pending activation is for the requested version, regardless of who started it. */
export function isOurs(
  { request, expectedVersion, sent }: ListActivationJson,
  kind: ListKind['name'],
  pending: { readonly status: string; readonly version: number },
  newest: { readonly version: number },
): boolean {
  const { status, version } = pending;
  if (request.action === 'DEACTIVATE') return status === 'PENDING_DEACTIVATION' || sent === true;
  // For network lists, PENDING_DEACTIVATION can also mean that a different version is being activated.
  const isActivation = kind === 'networkLists' || status !== 'PENDING_DEACTIVATION';
  return isActivation && (version === newest.version || (sent === true && version >= (expectedVersion ?? version)));
}
