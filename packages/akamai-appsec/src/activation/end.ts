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
      return 'The API gives no reason. Look in Control Center or in the email to notificationEmails, then activate again (with a plan: `again: true`).';
    case 'ABORTED':
    case 'STOPPED':
      return 'Somebody or something else stopped it: find out who, before you activate again; a plan does with `again: true`.';
    default:
      return 'It is not in force: it was replaced, taken back or deactivated since. activationHistory.list tells more.';
  }
}
