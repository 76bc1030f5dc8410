import type { CallOptions } from '@edgeward/core';
import { actionChanges, withoutUnspoken } from './action-changes.js';
import { createOrFind } from './create-or-find.js';
import { withExpireTimeOf } from './expiry.js';
import type { SecurityAction, SecurityActionInput } from './generated/models.js';
import type {
  CreateSecurityActionParams,
  SecurityActions as Operations,
} from './generated/resources/security-actions.js';
import { makeChanges } from './modify.js';
import { type SecurityActionCall, type SecurityActionSteps, takeSteps } from './security-action-steps.js';

/** What {@link SecurityActions.upsert} did. */
export interface UpsertedSecurityAction {
  /**
   * `created`; `updated`; `unchanged`, where the action was as asked for already; or `present`, where it is as asked for,
   * but the answer to a change was lost, so that nobody can tell whether it was so before.
   */
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'present';

  /** The members that differed from an action that was there. */
  readonly members: readonly string[];

  /** The action as it is now. */
  readonly action: SecurityAction;

  /** The calls that were made, in order. */
  readonly calls: readonly SecurityActionCall[];
}

/** Carries out {@link SecurityActions.upsert}. */
export async function upsertAction(
  actions: Operations,
  { body, ...target }: CreateSecurityActionParams,
  options?: CallOptions,
): Promise<UpsertedSecurityAction> {
  return takeSteps(actions, target, options, (steps) => upsert(steps, body));
}

async function upsert(
  steps: SecurityActionSteps,
  body: SecurityActionInput,
): Promise<Omit<UpsertedSecurityAction, 'calls'>> {
  // A ttl counts from the creation, so that an action which is there already cannot have it.
  const before = body.ttl === undefined ? undefined : await steps.find();
  const { created, action } =
    before === undefined ? await createOrFind(steps, body) : { created: false, action: before };
  if (created === true) return { outcome: 'created', members: [], action };
  const wanted = created === 'unknown' ? withExpireTimeOf(action, body) : body;
  const changes = actionChanges(withoutUnspoken(action, body), wanted, '/body', 'securityActions.upsert');
  const { changed, ...made } = await makeChanges(steps, action, changes);
  if (changed === true) return { outcome: 'updated', ...made };
  return { outcome: changed === 'unknown' || created === 'unknown' ? 'present' : 'unchanged', ...made };
}
