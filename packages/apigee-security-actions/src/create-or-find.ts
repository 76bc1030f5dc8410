import { isConflictError, isEdgewardError } from '@edgeward/core';
import type { SecurityAction, SecurityActionInput } from './generated/models.js';
import type { Changed } from './reach-state.js';
import type { SecurityActionSteps } from './security-action-steps.js';

/** An action, and whether it was created just now. */
export interface CreatedOrFound {
  readonly created: Changed;
  readonly action: SecurityAction;
}

/**
 * Creates an action, or finds the one that has the id. Where the answer was lost, the action is looked for, and created
 * once more if it is not there.
 */
export async function createOrFind(steps: SecurityActionSteps, body: SecurityActionInput): Promise<CreatedOrFound> {
  let lost = false;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return { created: true, action: await steps.create(body) };
    } catch (error) {
      const lostNow = isEdgewardError(error) && error.mayHaveApplied;
      if (!lostNow && !isTaken(error)) throw error;
      lost ||= lostNow;
      const action = await steps.find();
      if (action !== undefined) return { created: lost && 'unknown', action };
      if (attempt === 2) throw error;
    }
  }
}

function isTaken(error: unknown): boolean {
  return isConflictError(error) && error.code === 'ALREADY_EXISTS';
}
