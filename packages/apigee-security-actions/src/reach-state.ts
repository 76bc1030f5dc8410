import { isBadRequestError, isConflictError } from '@edgeward/core';
import type { SecurityAction } from './generated/models.js';
import { explainLostAnswer, isAnswerLost } from './lost-answer.js';
import type { SecurityActionSteps } from './security-action-steps.js';

/** Whether something was changed; `unknown` where all is as asked for, but an answer was lost on the way. */
export type Changed = boolean | 'unknown';

/** An action as it was asked for, and whether that took a change. */
export interface Reached {
  readonly changed: Changed;
  readonly action: SecurityAction;
}

/** Makes a change. Where its answer is lost, the action is read back. A refusal that `mayBeDone` is settled so, too. */
export async function reach(
  steps: SecurityActionSteps,
  change: () => Promise<SecurityAction>,
  isReached: (action: SecurityAction) => boolean,
  mayBeDone: (error: unknown) => boolean = () => false,
): Promise<Reached> {
  try {
    return { changed: true, action: await change() };
  } catch (error) {
    const lost = isAnswerLost(error);
    if (!lost && !mayBeDone(error)) throw error;
    const action = await steps.get();
    if (isReached(action)) return { changed: lost ? 'unknown' : false, action };
    if (lost) explainLostAnswer(error);
    throw error;
  }
}

/** Enables or disables an action that may be so already. */
export function reachState(steps: SecurityActionSteps, state: 'ENABLED' | 'DISABLED'): Promise<Reached> {
  return reach(
    steps,
    () => (state === 'ENABLED' ? steps.enable() : steps.disable()),
    (action) => action.state === state,
    // The vendor does not say with which of the two it refuses to enable what is enabled.
    (error) => isConflictError(error) || isBadRequestError(error),
  );
}
