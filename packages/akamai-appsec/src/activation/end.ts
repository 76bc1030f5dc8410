import type { Activation, ActivationAction } from '../generated/models.js';

const ends = {
  good: { ACTIVATE: ['ACTIVATED'], DEACTIVATE: ['DEACTIVATED', 'UNDEPLOYED', 'REMOVED'] },
  bad: {
    ACTIVATE: ['FAILED', 'ABORTED', 'STOPPED', 'ROLLBACK', 'INACTIVE', 'DEACTIVATED', 'UNDEPLOYED', 'REMOVED'],
    // A version pending deactivation may still report ACTIVATED.
    DEACTIVATE: ['FAILED', 'ABORTED', 'STOPPED', 'ROLLBACK', 'INACTIVE'],
  },
} as const;

/** Returns how an activation ended; `undefined` if it is pending or has an unknown status. */
export function endOf({ status }: Activation, action: ActivationAction): keyof typeof ends | undefined {
  const known = action === 'DEACTIVATE' ? 'DEACTIVATE' : 'ACTIVATE';
  const upper = String(status).toUpperCase();
  if (ends.good[known].some((end) => end === upper)) return 'good';
  return ends.bad[known].some((end) => end === upper) ? 'bad' : undefined;
}

/** Returns the hint for a failed activation. */
export function badEndHint({ status }: Activation): string {
  switch (String(status).toUpperCase()) {
    case 'FAILED':
      return 'Akamai gives no reason. Check Control Center or the email to notificationEmails, then activate again (with a plan, pass `again: true`).';
    case 'ABORTED':
    case 'STOPPED':
      return 'Another user or system stopped it. Find out why, then activate again (with a plan, pass `again: true`).';
    default:
      return 'The activation is no longer in force: it was replaced, rolled back or deactivated. See activationHistory.list.';
  }
}
