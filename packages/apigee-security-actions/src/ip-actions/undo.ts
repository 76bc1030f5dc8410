import { type CallOptions, callOptionsOf, runParts } from '@edgeward/core';
import { changedMembers, withoutUnspoken } from '../actions/changes.js';
import { conflict } from '../actions/conflict.js';
import { reachAbsence } from '../actions/reach-absence.js';
import { type SecurityActionSteps, takeSteps, type Workbench } from '../actions/steps.js';
import type { SecurityAction } from '../generated/models.js';
import { withExpireTimeOf } from '../values/expiry.js';
import { instantOf, nsPerSecond } from '../values/instant.js';
import type { IpActionsRequest } from './params.js';
import type { IpActionPart, UndoneIpActionPart, UndoneIpActions } from './result.js';

const operation = 'ipActions.undo';

/** Deletes the actions a call has created or may have created. */
export async function undoParts(
  bench: Workbench,
  request: IpActionsRequest,
  parts: readonly IpActionPart[],
  given?: CallOptions,
): Promise<UndoneIpActions> {
  const options = callOptionsOf({ vendor: 'apigee', operation }, given);
  const { organization, environment } = request;
  const open = parts.filter(({ outcome }) => outcome === 'created' || outcome === 'unknown');
  const undone = await runParts({
    vendor: 'apigee',
    operation,
    signal: options.signal,
    parts: open.map((part) => ({ securityActionId: part.securityActionId, part })),
    nameOf: ({ securityActionId }) => securityActionId,
    carryOut: ({ securityActionId, part }) =>
      takeSteps(bench, { organization, environment, securityActionId }, options, { operation }, (steps) =>
        undoPart(steps, part, request),
      ),
    goOn: 'Check the remaining actions, and delete yours with securityActions.delete.',
  });
  return { parts: undone.map(({ part: _part, ...rest }) => rest) };
}

async function undoPart(
  steps: SecurityActionSteps,
  part: IpActionPart,
  request: IpActionsRequest,
): Promise<Omit<UndoneIpActionPart, 'calls' | 'securityActionId'>> {
  const present = await steps.find();
  if (present === undefined) return { outcome: 'unchanged' };
  refuseForeign(part, present, request);
  const { changed } = await reachAbsence(steps);
  return { outcome: changed === false ? 'unchanged' : 'removed' };
}

/** Throws if an action may be somebody else's, or if somebody has changed it since it was created. */
function refuseForeign(part: IpActionPart, present: SecurityAction, { bodyOf, isOwnId }: IpActionsRequest): void {
  if (part.outcome !== 'created' || !part.isOwn) {
    const body = bodyOf(part);
    const missing = changedMembers(withoutUnspoken(present, body), withExpireTimeOf(present, body));
    if (isOwnId && missing.length === 0) return;
    throw leftAlone('UNCERTAIN', 'this call may not have created the action');
  }
  if (!isSameBirth(part.action, present)) {
    throw leftAlone('REPLACED', 'another action has this id now');
  }
  // Ignore the state: a disabled action enforces nothing, so deleting it is safe.
  const { state: _state, ...now } = present;
  const { state: _created, ...created } = part.action;
  const changed = changedMembers(withoutUnspoken(now, {}), withoutUnspoken(created, {}));
  if (changed.length > 0) {
    throw leftAlone('CHANGED_BY_OTHERS', `another user has changed ${changed.join(', ')} since it was created`);
  }
}

function leftAlone(code: string, reason: string): Error {
  return conflict(operation, code, reason, 'Check the action, and delete it if it is yours.');
}

/** Ignores differences below a second: the service may later write the same time with a different precision. */
function isSameBirth({ createTime: one = '' }: SecurityAction, { createTime: other = '' }: SecurityAction): boolean {
  if (one === other) return true;
  const [first, second] = [instantOf(one), instantOf(other)];
  if (first === undefined || second === undefined) return false;
  const difference = first - second;
  return difference > -nsPerSecond && difference < nsPerSecond;
}
