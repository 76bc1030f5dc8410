import { addContext, isAnswerLost, isConflictError } from '@edgeward/core';
import type { SecurityAction, SecurityActionInput } from '../generated/models.js';
import { type Changed, explainLostAnswer, readBack } from './reach-state.js';
import type { SecurityActionSteps } from './steps.js';

/** An action, and whether it was created just now. */
export interface CreatedOrFound {
  readonly created: Changed;
  readonly action: SecurityAction;
}

/** Creates an action, or finds the one with this id. Also looks for it after a lost response. */
export async function createOrFind(steps: SecurityActionSteps, body: SecurityActionInput): Promise<CreatedOrFound> {
  try {
    return { created: true, action: await steps.create(body) };
  } catch (error) {
    const lost = isAnswerLost(error);
    if (!lost && !(isConflictError(error) && error.code === 'ALREADY_EXISTS')) throw error;
    const action = await readBack(steps, 'securityActions.create', error, () => steps.find());
    if (action !== undefined) return { created: lost && 'unknown', action };
    if (lost) explainLostAnswer(error);
    else addContext(error, { hint: 'An action with this id existed, but is gone now. Repeat the call.' });
    throw error;
  }
}
