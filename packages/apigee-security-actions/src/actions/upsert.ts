import { type CallOptions, callOptionsOf, demandParams, type Ended, refusedParams } from '@edgeward/core';
import type { SecurityAction, SecurityActionInput } from '../generated/models.js';
import type { CreateSecurityActionParams } from '../generated/resources/security-actions.js';
import { expiryIssues, withExpireTimeOf } from '../values/expiry.js';
import { actionChanges, changedMembers, unknownConditions, withoutUnspoken } from './changes.js';
import { conflict } from './conflict.js';
import { createOrFind } from './create-or-find.js';
import { inputIssues } from './input-issues.js';
import { makeChanges } from './modify.js';
import { otherAnswer, refuseExpired } from './reach-state.js';
import { type SecurityActionCall, type SecurityActionSteps, takeSteps, type Workbench } from './steps.js';

/** The result of {@link SecurityActions.upsert}. */
export interface UpsertedSecurityAction extends Ended {
  /** `unchanged` if the action was already as requested. */
  readonly outcome: 'created' | 'updated' | 'unchanged';

  /** The members differing from the existing action. */
  readonly members: readonly string[];

  /** The current action. */
  readonly action: SecurityAction;

  /** The calls made, in order. */
  readonly calls: readonly SecurityActionCall[];
}

const operation = 'securityActions.upsert';

/** Carries out {@link SecurityActions.upsert}. */
export async function upsertAction(
  bench: Workbench,
  params: CreateSecurityActionParams,
  options?: CallOptions,
): Promise<UpsertedSecurityAction> {
  callOptionsOf({ vendor: 'apigee', operation }, options);
  const { body, ...target } = demandParams({ vendor: 'apigee', operation }, params);
  const issues = [
    ...inputIssues(body, '/body'),
    // A disabled action may be expired.
    ...(body?.state === 'DISABLED' ? [] : expiryIssues(body ?? {}, bench.clock.now(), '/body')),
  ];
  if (issues.length > 0) throw refusedParams({ vendor: 'apigee', operation }, issues);
  return takeSteps(bench, target, options, { operation }, (steps) => upsert(steps, body));
}

async function upsert(
  steps: SecurityActionSteps,
  body: SecurityActionInput,
): Promise<Omit<UpsertedSecurityAction, 'calls'>> {
  // A ttl counts from the creation, so an existing action cannot have it.
  const before = body.ttl === undefined ? undefined : await steps.find();
  const { created, action } =
    before === undefined ? await createOrFind(steps, body) : { created: false, action: before };
  const wanted = created === false ? body : withExpireTimeOf(action, body);
  const missing = changedMembers(withoutUnspoken(action, body), wanted);
  if (created === true) {
    if (missing.length > 0) throw otherAnswer(operation, missing);
    if (body.state === 'ENABLED') refuseExpired(steps, action, true);
    return { outcome: 'created', members: [], action };
  }
  refuseUnknownConditions(action, body);
  const changes = actionChanges(withoutUnspoken(action, body), wanted, '/body', operation);
  const { changed, ...made } = await makeChanges(steps, action, changes);
  if (body.state === 'ENABLED') refuseExpired(steps, made.action, changed !== false);
  if (created === 'unknown' && missing.length === 0) steps.settle('securityActions.create', true);
  if (changed !== false) return { outcome: 'updated', ...made };
  return { outcome: created === 'unknown' ? 'created' : 'unchanged', ...made };
}

function refuseUnknownConditions(action: SecurityAction, body: SecurityActionInput): void {
  const names = unknownConditions(action, body);
  if (names.length === 0) return;
  throw conflict(
    operation,
    'UNKNOWN_CONDITION',
    `the body lacks a condition of the action: ${names.join(', ')} (unknown to this version of the client)`,
    'Without it, the action would match other requests. Add it to conditionConfig, or use securityActions.modify.',
  );
}
