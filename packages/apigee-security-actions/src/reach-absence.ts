import { isNotFoundError } from '@edgeward/core';
import { explainLostAnswer, isAnswerLost } from './lost-answer.js';
import type { Changed } from './reach-state.js';
import type { SecurityActionSteps } from './security-action-steps.js';

/** Deletes an action that may be gone already. */
export async function reachAbsence(steps: SecurityActionSteps): Promise<{ readonly changed: Changed }> {
  try {
    await steps.delete();
    return { changed: true };
  } catch (error) {
    const lost = isAnswerLost(error);
    if (!lost && !isNotFoundError(error)) throw error;
    if (lost && (await steps.find()) !== undefined) {
      explainLostAnswer(error);
      throw error;
    }
    await steps.checkEnvironment();
    return { changed: lost ? 'unknown' : false };
  }
}
