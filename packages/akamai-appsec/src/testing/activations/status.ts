import type { ActivationProgress } from '../state-types.js';
import type { ActivationOutcome } from './options.js';

/** The stages of an activation and of a deactivation, each of the same duration. */
const stages = {
  ACTIVATE: ['RECEIVED', 'LIVE', 'DEPLOYED'],
  DEACTIVATE: ['RECEIVED', 'PENDING_DEACTIVATION'],
} as const;

/** Returns the current status of a pending activation. */
export function activationStatus(
  action: 'ACTIVATE' | 'DEACTIVATE',
  { startMs, endMs }: ActivationProgress,
  now: number,
): string {
  const ofAction = stages[action];
  const stage = Math.floor((ofAction.length * (now - startMs)) / (endMs - startMs));
  return ofAction[stage] ?? 'RECEIVED';
}

/** Returns the final status of an activation. */
export function finalStatus(action: 'ACTIVATE' | 'DEACTIVATE', outcome: ActivationOutcome): string {
  if (outcome !== 'SUCCEEDED') return outcome;
  return action === 'ACTIVATE' ? 'ACTIVATED' : 'DEACTIVATED';
}

/** Writes how long an activation still takes, as an ISO 8601 duration in minutes. */
export function estimateOf(ms: number): string {
  return `PT${Math.ceil(ms / 60_000)}M`;
}
