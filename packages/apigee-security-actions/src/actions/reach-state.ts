import {
  addContext,
  type EdgewardError,
  isAnswerLost,
  isBadRequestError,
  isConflictError,
  isEdgewardError,
  type Outcome,
} from '@edgeward/core';
import type { SecurityAction } from '../generated/models.js';
import { isExpired } from '../values/expiry.js';
import { conflict } from './conflict.js';
import type { ChangeCall, SecurityActionSteps } from './steps.js';

/** Says how a workflow ended: a change whose answer was lost, and that shows when it is read back, counts as made. */
export function endedAs<C extends Outcome, R extends { readonly changed: Changed }>(
  change: C,
  { changed, ...rest }: R,
): Omit<R, 'changed'> & { readonly outcome: C | 'unchanged' } {
  return { outcome: changed === false ? 'unchanged' : change, ...rest };
}

/** Whether something was changed; `unknown` where all is as asked for, but an answer was lost on the way. */
export type Changed = boolean | 'unknown';

/** An action as it was asked for, and whether that took a change. */
export interface Reached {
  readonly changed: Changed;
  readonly action: SecurityAction;
}

/** One change of an action. */
interface Change {
  readonly call: 'securityActions.update' | 'securityActions.enable' | 'securityActions.disable';
  readonly send: () => Promise<SecurityAction>;

  /** Names the members an answer should have otherwise. */
  readonly misses: (action: SecurityAction) => readonly string[];

  /** Tells whether a refusal can mean that there is nothing to change. */
  readonly mayBeDone?: (error: unknown) => boolean;
}

/** Makes a change and compares the answer. If the answer is lost, the action is read back. */
export async function reach(
  steps: SecurityActionSteps,
  { call, send, misses, mayBeDone = () => false }: Change,
): Promise<Reached> {
  const reached = await sent(steps, { call, send, misses, mayBeDone });
  const missing = misses(reached.action);
  if (missing.length === 0) return reached;
  throw otherAnswer(steps.operation, missing);
}

async function sent(steps: SecurityActionSteps, change: Required<Change>): Promise<Reached> {
  try {
    return { changed: true, action: await change.send() };
  } catch (error) {
    const lost = isAnswerLost(error);
    if (!lost && !change.mayBeDone(error)) throw error;
    const action = await readBack(steps, change.call, error, () => steps.get());
    if (change.misses(action).length > 0) {
      if (lost) explainLostAnswer(error);
      throw error;
    }
    steps.settle(change.call, lost);
    return { changed: lost ? 'unknown' : false, action };
  }
}

/** Reads after a failed change. An error of the reading says a change whose answer was lost may have been made. */
export async function readBack<T>(
  steps: SecurityActionSteps,
  change: ChangeCall,
  error: unknown,
  read: () => Promise<T>,
): Promise<T> {
  try {
    return await read();
  } catch (failure) {
    if (!isAnswerLost(error) || !isEdgewardError(failure)) throw failure;
    addContext(failure, {
      mayHaveApplied: true,
      hint: [`May have been carried out before: ${change}.`, failure.hint].filter(Boolean).join(' '),
    });
    return steps.fail(change, failure);
  }
}

/** Says that the service answered a change with something else than was asked for. */
export function otherAnswer(operation: string, members: readonly string[]): EdgewardError {
  return conflict(
    operation,
    'CHANGED_BY_OTHERS',
    `the service answered another ${members.join(', ')} than was asked for`,
    'Somebody else may have changed the action at the same time: read it and decide again.',
    true,
  );
}

/** Says in the error of a change that reading back did not show it. */
export function explainLostAnswer(error: EdgewardError): void {
  // One look proves nothing: were it sent again, the first request could still be carried out after the second.
  const hint =
    'The change did not show when it was read back. It was not sent again, since it may still be on its way.';
  addContext(error, { hint: [hint, 'Make the same call again later.', error.hint ?? ''].join(' ').trim() });
}

/**
 * Enables or disables an action that may be so already.
 *
 * @throws {@link ConflictError} It is enabled, but its time is over, so it is not enforced.
 */
export async function reachState(
  steps: SecurityActionSteps,
  state: 'ENABLED' | 'DISABLED',
  misses: Change['misses'] = (action) => (action.state === state ? [] : ['state']),
): Promise<Reached> {
  const reached = await reach(steps, {
    call: state === 'ENABLED' ? 'securityActions.enable' : 'securityActions.disable',
    send: () => (state === 'ENABLED' ? steps.enable() : steps.disable()),
    misses,
    // The vendor does not say with which of the two it refuses to enable what is enabled.
    mayBeDone: (error) => isConflictError(error) || isBadRequestError(error),
  });
  if (state === 'ENABLED') refuseExpired(steps, reached.action, reached.changed !== false);
  return reached;
}

/** Throws if an action is not enforced because its time is over. */
export function refuseExpired(steps: SecurityActionSteps, action: SecurityAction, mayHaveApplied: boolean): void {
  if (!isExpired(action, steps.nowMs)) return;
  throw conflict(
    steps.operation,
    'EXPIRED',
    `the time of the action ended at ${action.expireTime}, so it is not enforced`,
    'The service fixes the expiry when it creates an action: delete the action and create it again.',
    mayHaveApplied,
  );
}
