import type { CallOptions } from '@edgeward/core';
import { type ActionChanges, actionChanges, areMade, type SecurityActionGoal } from './action-changes.js';
import type { SecurityAction } from './generated/models.js';
import type { SecurityActions as Operations } from './generated/resources/security-actions.js';
import { type Reached, reach, reachState } from './reach-state.js';
import { refusedRequest } from './refused-request.js';
import { securityActionId } from './security-action-id.js';
import { type SecurityActionCall, type SecurityActionSteps, takeSteps } from './security-action-steps.js';
import { unknownParameters } from './unknown-parameters.js';

/** Parameters of {@link SecurityActions.modify}. */
export interface ModifySecurityActionParams {
  /** Apigee organization; defaults to the one in the name of `from`, then to the client's. */
  readonly organization?: string | undefined;

  /** Environment; defaults to the one in the name of `from`, then to the client's. */
  readonly environment?: string | undefined;

  /** The action as it was read. */
  readonly from: SecurityAction;

  /** The whole action as it shall be: a member that is not here is taken away. */
  readonly to: SecurityActionGoal;
}

/** What {@link SecurityActions.modify} did. */
export interface ModifiedSecurityAction {
  /** Whether anything was changed; `unknown` where all is as asked for, but an answer was lost on the way. */
  readonly changed: boolean | 'unknown';

  /** The members that differed. */
  readonly members: readonly string[];

  /** The action as last answered; `from` where no call was needed. */
  readonly action: SecurityAction;

  /** The calls that were made, in order. */
  readonly calls: readonly SecurityActionCall[];
}

/** Carries out {@link SecurityActions.modify}. */
export async function modifyAction(
  actions: Operations,
  { organization, environment, from, to, ...rest }: ModifySecurityActionParams,
  options?: CallOptions,
): Promise<ModifiedSecurityAction> {
  const operation = 'securityActions.modify';
  const id = securityActionId(from);
  const goalId = securityActionId(to);
  const issues = [...unknownParameters(rest)];
  if (id === undefined) issues.push({ pointer: '/from/name', message: 'is missing' });
  else if (goalId !== undefined && goalId !== id) {
    issues.push({ pointer: '/to/name', message: 'names another action than /from/name' });
  }
  if (id === undefined || issues.length > 0) throw refusedRequest(operation, issues);
  const changes = actionChanges(from, to, '/to', operation);
  const parent = parentOf(from.name);
  const target = {
    organization: organization ?? parent.organization,
    environment: environment ?? parent.environment,
    securityActionId: id,
  };
  return takeSteps(actions, target, options, (steps) => makeChanges(steps, from, changes));
}

/** Makes changes in an order in which nothing is enforced meanwhile that was neither there nor asked for. */
export async function makeChanges(
  steps: SecurityActionSteps,
  from: SecurityAction,
  changes: ActionChanges,
): Promise<Reached & { readonly members: readonly string[] }> {
  const { members, masked, body, state } = changes;
  const made: Reached[] = [];
  if (state === 'DISABLED') made.push(await reachState(steps, state));
  if (masked.length > 0) {
    made.push(
      await reach(
        steps,
        () => steps.update(masked.join(','), body),
        (action) => areMade(changes, action),
      ),
    );
  }
  if (state === 'ENABLED') made.push(await reachState(steps, state));
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
