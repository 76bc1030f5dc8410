import { isAnswerLost, isNotFoundError } from '@edgeward/core';
import { type Changed, explainLostAnswer, readBack } from './reach-state.js';
import type { SecurityActionSteps } from './steps.js';

/** Deletes an action, unless it is already gone. */
export async function reachAbsence(steps: SecurityActionSteps): Promise<{ readonly changed: Changed }> {
  try {
    await steps.delete();
    return { changed: true };
  } catch (error) {
    const lost = isAnswerLost(error);
    if (!lost && !isNotFoundError(error)) throw error;
    if (lost && (await readBack(steps, 'securityActions.delete', error, () => steps.find())) !== undefined) {
      explainLostAnswer(error);
      throw error;
    }
    await readBack(steps, 'securityActions.delete', error, () => steps.checkEnvironment());
    steps.settle('securityActions.delete', lost);
    return { changed: lost ? 'unknown' : false };
  }
}
