import {
  type CallOptions,
  callOptionsOf,
  demandParams,
  type Ended,
  isRequestValidationError,
  refusedParams,
  unknownFields,
  unknownParams,
} from '@edgeward/core';
import type { SecurityAction } from '../generated/models.js';
import { securityActionSchema } from '../generated/schemas.js';
import { securityActionId } from '../values/security-action-id.js';
import {
  type ActionChanges,
  actionChanges,
  changedMembers,
  kinds,
  memberOf,
  type SecurityActionGoal,
  withoutUnspoken,
} from './changes.js';
import { conflict } from './conflict.js';
import { endedAs, type Reached, reach, reachState, refuseExpired } from './reach-state.js';
import { type SecurityActionCall, type SecurityActionSteps, takeSteps, type Workbench } from './steps.js';

/** Parameters of {@link SecurityActions.modify}. */
export interface ModifySecurityActionParams {
  /** Apigee organization; defaults to the one in the name of `from`, then to the client's. */
  readonly organization?: string | undefined;

  /** Environment; defaults to the one in the name of `from`, then to the client's. */
  readonly environment?: string | undefined;

  /** The action as it was read. */
  readonly from: SecurityAction;

  /** The requested action in full: a missing member is removed. */
  readonly to: SecurityActionGoal;
}

/** The result of {@link SecurityActions.modify}. */
export interface ModifiedSecurityAction extends Ended {
  /** `unchanged` if the action was in this state already. */
  readonly outcome: 'updated' | 'unchanged';

  /** The differing members. */
  readonly members: readonly string[];

  /** The action as last answered by the service. */
  readonly action: SecurityAction;

  /** The calls made, in order. */
  readonly calls: readonly SecurityActionCall[];
}

/** Members for the condition and the effect of an action. */
const meaning: readonly string[] = [...kinds, 'conditionConfig', 'apiProxies'];

/** Carries out {@link SecurityActions.modify}. */
export async function modifyAction(
  bench: Workbench,
  params: ModifySecurityActionParams,
  options?: CallOptions,
): Promise<ModifiedSecurityAction> {
  const operation = 'securityActions.modify';
  callOptionsOf({ vendor: 'apigee', operation }, options);
  const { organization, environment, from, to, ...rest } = demandParams({ vendor: 'apigee', operation }, params);
  for (const [name, action] of Object.entries({ from, to })) {
    if (typeof action !== 'object' || action === null) {
      throw refusedParams({ vendor: 'apigee', operation }, [{ pointer: `/${name}`, message: 'must be an action' }]);
    }
  }
  const id = securityActionId(from);
  const parent = parentOf(from.name);
  const goalId = securityActionId(to);
  const goalParent = parentOf(to.name);
  const issues = [...unknownParams(rest)];
  if (id === undefined) issues.push({ pointer: '/from/name', message: 'is missing' });
  const isElsewhere = (['organization', 'environment'] as const).some(
    (name) => parent[name] !== undefined && goalParent[name] !== undefined && parent[name] !== goalParent[name],
  );
  if (id !== undefined && ((goalId !== undefined && goalId !== id) || isElsewhere)) {
    issues.push({ pointer: '/to/name', message: 'must name the same action as /from/name' });
  }
  for (const [name, given] of Object.entries({ organization, environment })) {
    const read = memberOf(parent, name);
    if (given !== undefined && read !== undefined && given !== read) {
      issues.push({ pointer: `/${name}`, message: 'differs from /from/name' });
    }
  }
  if (id === undefined || issues.length > 0) throw refusedParams({ vendor: 'apigee', operation }, issues);
  const changes = actionChanges(from, to, '/to', operation, 'exact');
  const target = {
    organization: organization ?? parent.organization ?? goalParent.organization,
    environment: environment ?? parent.environment ?? goalParent.environment,
    securityActionId: id,
  };
  const workflow = {
    operation,
    goOn: 'Read the action, then modify the result.',
    undo: 'To undo, read the action and modify it back to `from`.',
  };
  return takeSteps(bench, target, options, workflow, async (steps) => {
    checkUpdate(steps, changes);
    const now = await steps.get();
    refuseStale(operation, { from, to, now, changes });
    const open = only(actionChanges(now, to, '/to', operation, 'exact'), changes.members);
    return { ...endedAs('updated', await makeChanges(steps, now, open)), members: changes.members };
  });
}

/** Checks the update before the first request: a malformed one after a `disable` would leave the action off. */
function checkUpdate(steps: SecurityActionSteps, { masked, body }: ActionChanges): void {
  if (masked.length === 0) return;
  try {
    steps.checkUpdate(masked.join(','), body);
  } catch (error) {
    if (!isRequestValidationError(error)) throw error;
    const issues = error.issues.map(({ pointer, message }) => ({
      pointer: pointer.replace(/^\/body/, '/to'),
      message,
    }));
    throw refusedParams({ vendor: 'apigee', operation: steps.operation }, issues);
  }
}

/**
 * Throws if a member about to be replaced was changed by another client. The kind is always compared; everything giving
 * the action its meaning is compared if the change affects one of these members or enables the action.
 */
function refuseStale(
  operation: string,
  { from, to, now, changes }: Record<'from' | 'to' | 'now', object> & { readonly changes: ActionChanges },
): void {
  const { members, state } = changes;
  const touchesMeaning = state === 'ENABLED' || members.some((name) => meaning.includes(name));
  const compared = new Set([
    ...members,
    ...(touchesMeaning ? [...meaning, ...unknownKinds(from), ...unknownKinds(now)] : kinds),
  ]);
  const asWanted = changedMembers(now, to);
  const stale = changedMembers(now, from).filter((name) => compared.has(name) && asWanted.includes(name));
  if (stale.length === 0) return;
  throw conflict(
    operation,
    'CHANGED_SINCE_READ',
    `another user has changed ${stale.join(', ')} since you read the action`,
    'Read the action again, then repeat the change if you still need it.',
  );
}

/** Lists the members possibly holding a kind unknown to this version: kinds are objects. */
function unknownKinds(action: object): readonly string[] {
  const unknown = Object.entries(unknownFields(securityActionSchema, action));
  return unknown.flatMap(([name, value]) => (typeof value === 'object' ? [name] : []));
}

/** Leaves out changes of members the caller did not ask to change. */
function only({ masked, body, state }: ActionChanges, members: readonly string[]): ActionChanges {
  const kept = masked.filter((name) => members.includes(name));
  return {
    members,
    masked: kept,
    body: Object.fromEntries(kept.map((name) => [name, memberOf(body, name)])),
    state: members.includes('state') ? state : undefined,
  };
}

/**
 * Makes changes in an order in which no intermediate state enforces anything new, and compares each response with the
 * expected action.
 */
export async function makeChanges(
  steps: SecurityActionSteps,
  from: SecurityAction,
  { members, masked, body, state }: ActionChanges,
): Promise<Reached & { readonly members: readonly string[] }> {
  if (state === 'ENABLED') refuseExpired(steps, from, false);
  if (masked.length > 0) steps.checkUpdate(masked.join(','), body);
  steps.plan([
    ...(state === 'DISABLED' ? (['securityActions.disable'] as const) : []),
    ...(masked.length > 0 ? (['securityActions.update'] as const) : []),
    ...(state === 'ENABLED' ? (['securityActions.enable'] as const) : []),
  ]);
  const made: Reached[] = [];
  let expected: object = from;
  const take = async (next: object, step: () => Promise<Reached>): Promise<void> => {
    expected = next;
    made.push(await step());
  };
  const misses = (action: SecurityAction): readonly string[] =>
    changedMembers(withoutUnspoken(action, body), withoutUnspoken(expected, body));
  if (state === 'DISABLED') {
    await take({ ...expected, state }, () => reachState(steps, state, misses));
  }
  if (masked.length > 0) {
    await take({ ...expected, ...body }, () =>
      reach(steps, {
        call: 'securityActions.update',
        send: () => steps.update(masked.join(','), body),
        misses,
      }),
    );
  }
  if (state === 'ENABLED') {
    await take({ ...expected, state }, () => reachState(steps, state, misses));
  }
  const outcomes = made.map(({ changed }) => changed);
  return {
    changed: outcomes.includes(true) || (outcomes.includes('unknown') && 'unknown'),
    members,
    action: made.at(-1)?.action ?? from,
  };
}

/** Reads organization and environment from a full resource name. */
function parentOf(name: string): { readonly organization?: string; readonly environment?: string } {
  return /^organizations\/(?<organization>[^/]+)\/environments\/(?<environment>[^/]+)\//.exec(name)?.groups ?? {};
}
