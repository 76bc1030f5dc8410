import type { ListActivationRequest } from './poller-json.js';

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
