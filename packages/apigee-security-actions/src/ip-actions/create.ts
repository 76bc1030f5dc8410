import { addContext, type CallOptions, callOptionsOf, isAnswerLost, ownCopy, runParts } from '@edgeward/core';
import { changedMembers, withoutUnspoken } from '../actions/changes.js';
import { conflict } from '../actions/conflict.js';
import { createOrFind } from '../actions/create-or-find.js';
import { otherAnswer, refuseExpired } from '../actions/reach-state.js';
import { type SecurityActionSteps, takeSteps, type Workbench } from '../actions/steps.js';
import type { SecurityAction, SecurityActionInput } from '../generated/models.js';
import { withExpireTimeOf } from '../values/expiry.js';
import { type AllowIpsParams, type IpActionsRequest, ipActionsRequest, type Kind } from './params.js';
import type { CreatedIpActions, IpActionDone, IpActionPart, IpActions } from './result.js';
import { undoParts } from './undo.js';

/** Creates as many actions of one kind as the addresses need. */
export async function createIpActions(
  bench: Workbench,
  verb: 'allow' | 'deny' | 'flag',
  kind: Kind,
  params: AllowIpsParams,
  given?: CallOptions,
): Promise<CreatedIpActions> {
  const options = callOptionsOf({ vendor: 'apigee', operation: `securityActions.${verb}Ips` }, given);
  const request = ipActionsRequest(verb, kind, params, bench.clock.now());
  const { operation, organization, environment } = request;
  const resultOf = <P extends IpActionPart>(parts: readonly P[]): IpActions<P> => {
    // The caller may change its result before the undo.
    const kept = ownCopy(parts);
    return {
      ids: parts.filter(({ outcome }) => isInForce(outcome)).map(({ securityActionId }) => securityActionId),
      parts,
      undo: (undoOptions) => undoParts(bench, request, kept, undoOptions),
    };
  };
  const parts = await runParts({
    vendor: 'apigee',
    operation,
    signal: options.signal,
    parts: request.parts,
    nameOf: ({ securityActionId }) => securityActionId,
    carryOut: (part) =>
      takeSteps(
        bench,
        { organization, environment, securityActionId: part.securityActionId },
        options,
        { operation },
        (steps) => createPart(steps, request.bodyOf(part), request),
      ).catch((error: unknown) => {
        throw withId(error, part.securityActionId);
      }),
    resultOf,
    goOn: request.goOn,
    undo: 'To undo, call `result.undo()`.',
  });
  return resultOf(parts);
}

/**
 * Adds the id to an error that leaves open whether the action exists: the caller cannot know an id made up by this
 * call.
 */
function withId(error: unknown, id: string): unknown {
  if (isAnswerLost(error)) addContext(error, { hint: `The action may exist as ${id}. ${error.hint ?? ''}`.trim() });
  return error;
}

function isInForce(outcome: IpActionPart['outcome']): boolean {
  return outcome === 'created' || outcome === 'unchanged';
}

async function createPart(
  steps: SecurityActionSteps,
  body: SecurityActionInput,
  { operation, isOwnId }: IpActionsRequest,
): Promise<Omit<IpActionDone, 'calls'>> {
  // If the caller chose the ids, look before creating: an action from an earlier call must not count as this call's
  // own.
  const before = isOwnId ? undefined : await steps.find();
  const { created, action } =
    before === undefined ? await createOrFind(steps, body) : { created: false, action: before };
  // A ttl counts from the creation: an action created by this call can match it, an earlier one never does.
  const missing = differences(action, created === false ? body : withExpireTimeOf(action, body));
  if (missing.length === 0) {
    refuseExpired(steps, action, created !== false);
    if (created === 'unknown') steps.settle('securityActions.create', true);
    return {
      outcome: created === false ? 'unchanged' : 'created',
      action,
      isOwn: created !== false && (created === true || isOwnId),
    };
  }
  if (created === true) throw otherAnswer(operation, missing);
  throw conflict(
    operation,
    'ALREADY_EXISTS',
    `an action with this id exists and differs from the request in ${missing.join(', ')}`,
    'Choose another idPrefix, or change the action with securityActions.upsert.',
  );
}

/** Lists the members of an action differing from the request. */
function differences(action: SecurityAction, body: SecurityActionInput): readonly string[] {
  return changedMembers(withoutUnspoken(action, body), body);
}
