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

/** Returns the outcome of a workflow. A change with a lost response counts as made if reading back shows it. */
export function endedAs<C extends Outcome, R extends { readonly changed: Changed }>(
  change: C,
  { changed, ...rest }: R,
): Omit<R, 'changed'> & { readonly outcome: C | 'unchanged' } {
  return { outcome: changed === false ? 'unchanged' : change, ...rest };
}

/** Whether something changed; `unknown` if the requested state is reached, but a response was lost. */
export type Changed = boolean | 'unknown';

/** An action in the requested state, and whether it was changed. */
export interface Reached {
  readonly changed: Changed;
  readonly action: SecurityAction;
}

/** One change of an action. */
interface Change {
  readonly call: 'securityActions.update' | 'securityActions.enable' | 'securityActions.disable';
  readonly send: () => Promise<SecurityAction>;

  /** Returns the members differing from the request. */
  readonly misses: (action: SecurityAction) => readonly string[];

  /** Returns whether a rejection can mean the state is already reached. */
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

/** Reads back after a failed change. If the read fails too, its error says the change may have been made. */
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
      hint: [`${change} may have been applied.`, failure.hint].filter(Boolean).join(' '),
    });
    return steps.fail(change, failure);
  }
}

/** Creates the error for a response differing from the request. */
export function otherAnswer(operation: string, members: readonly string[]): EdgewardError {
  return conflict(
    operation,
    'CHANGED_BY_OTHERS',
    `the response differs from the request in ${members.join(', ')}`,
    'Another user may have changed the action. Read it again, then repeat the change if you still need it.',
    true,
  );
}

/** Adds a hint to the error of a change that did not show when it was read back. */
export function explainLostAnswer(error: EdgewardError): void {
  // One read proves nothing. If we sent the change again, the first request could still be carried out after the second.
  const hint = 'The change was not visible when read back. It was not sent again, because it may still be in flight.';
  addContext(error, { hint: [hint, 'Repeat the call later.', error.hint ?? ''].join(' ').trim() });
}

/**
 * Enables or disables an action, which may already be in this state.
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
    // Undocumented: either of the two may reject enabling an enabled action.
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
    `the action expired at ${action.expireTime}, so it is not enforced`,
    'The expiry of an action is fixed at creation. Delete the action and create it again.',
    mayHaveApplied,
  );
}
