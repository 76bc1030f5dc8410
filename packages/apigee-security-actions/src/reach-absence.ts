import { isEdgewardError, isNotFoundError } from '@edgeward/core';
import type { Changed } from './reach-state.js';
import type { SecurityActionSteps } from './security-action-steps.js';

/** Deletes an action that may be gone already. */
export async function reachAbsence(steps: SecurityActionSteps): Promise<{ readonly changed: Changed }> {
  try {
    await steps.delete();
    return { changed: true };
  } catch (error) {
    const lost = isEdgewardError(error) && error.mayHaveApplied;
    if (!lost && !isNotFoundError(error)) throw error;
    // After a lost answer it is not sent again: a namesake may have been created since.
    if (lost && (await steps.find()) !== undefined) throw error;
    await steps.checkEnvironment();
    return { changed: lost ? 'unknown' : false };
  }
}
