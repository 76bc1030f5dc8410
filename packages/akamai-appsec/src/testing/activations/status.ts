import type { ActivationProgress } from '../state-types.js';
import type { ActivationOutcome } from './options.js';

/** The stages of an activation and of a deactivation, which each take the same time. */
const stages = {
  ACTIVATE: ['RECEIVED', 'LIVE', 'DEPLOYED'],
  DEACTIVATE: ['RECEIVED', 'PENDING_DEACTIVATION'],
} as const;

/** Says how far an activation is that is under way. */
export function activationStatus(
  action: 'ACTIVATE' | 'DEACTIVATE',
  { startMs, endMs }: ActivationProgress,
  now: number,
): string {
  const ofAction = stages[action];
  const stage = Math.floor((ofAction.length * (now - startMs)) / (endMs - startMs));
  return ofAction[stage] ?? 'RECEIVED';
}

/** Says what an activation has come to. */
export function finalStatus(action: 'ACTIVATE' | 'DEACTIVATE', outcome: ActivationOutcome): string {
  if (outcome !== 'SUCCEEDED') return outcome;
  return action === 'ACTIVATE' ? 'ACTIVATED' : 'DEACTIVATED';
}

/** Writes how long an activation still takes, as an ISO 8601 duration in minutes. */
export function estimateOf(ms: number): string {
  return `PT${Math.ceil(ms / 60_000)}M`;
}
