import { randomUUID } from 'node:crypto';
import {
  addContext,
  type CallOptions,
  ConflictError,
  type EdgewardError,
  failsEveryCall,
  type Issue,
  isAbortError,
  isEdgewardError,
  isPermissionDeniedError,
  isRateLimitError,
} from '@edgeward/core';
import { changedMembers, withoutUnspoken } from './action-changes.js';
import { createOrFind } from './create-or-find.js';
import { type SecurityActionExpiry, withExpireTimeOf } from './expiry.js';
import type {
  AllowAction,
  DenyAction,
  FlagAction,
  FlagHeader,
  SecurityAction,
  SecurityActionInput,
} from './generated/models.js';
import type { SecurityActions as Operations } from './generated/resources/security-actions.js';
import { IpActionsAbortError } from './ip-actions-abort-error.js';
import { isIpRange } from './ip-address.js';
import { reachAbsence } from './reach-absence.js';
import { refusedRequest } from './refused-request.js';
import { type SecurityActionCall, type SecurityActionSteps, takeSteps } from './security-action-steps.js';
import { unknownParameters } from './unknown-parameters.js';

/** Parameters of {@link SecurityActions.allowIps}. */
export type AllowIpsParams = SecurityActionExpiry & {
  /** Apigee organization; defaults to the client's. */
  readonly organization?: string | undefined;

  /** Environment, for example `prod`; defaults to the client's. */
  readonly environment?: string | undefined;

  /** IPv4 or IPv6 addresses, or ranges in CIDR notation. Any number; the same one twice counts once. */
  readonly ips: readonly string[];

  /**
   * What the ids of the actions begin with; a hyphen and a number from 1 follow. With it, the same call can be made again
   * after a part of it failed: what stands is found. Default: one that is made up for this call, so that no action of
   * anybody else has it.
   */
  readonly idPrefix?: string | undefined;

  /** What the actions are for. */
  readonly description?: string | undefined;

  /** Proxies that the actions are limited to. Default: every proxy of the environment. */
  readonly apiProxies?: readonly string[] | undefined;
};

/** Parameters of {@link SecurityActions.denyIps}. */
export type DenyIpsParams = AllowIpsParams & {
  /** HTTP status that denied requests are answered with. Default: 403. */
  readonly responseCode?: number | undefined;
};

/** Parameters of {@link SecurityActions.flagIps}. */
export type FlagIpsParams = AllowIpsParams & {
  /** Headers that requests are passed on with, 1 to 5. */
  readonly headers: readonly FlagHeader[];
};

/** One action, which has up to 100 of the addresses. */
export type IpActionPart =
  | {
      readonly securityActionId: string;
      readonly ips: readonly string[];

      /**
       * `existing`: it was there already, as asked for; `present`: it is as asked for, but an answer was lost and the id
       * was given, so that nobody can tell whether this call has created it.
       */
      readonly outcome: 'created' | 'existing' | 'present';
      readonly action: SecurityAction;

      /** The calls that were made, in order. */
      readonly calls: readonly SecurityActionCall[];
      readonly error?: undefined;
    }
  | {
      readonly securityActionId: string;
      readonly ips: readonly string[];
      readonly outcome: 'failed';
      readonly action?: undefined;

      /**
       * Why; where its `mayHaveApplied` is true, the action may have been created all the same. A {@link ConflictError}
       * where another action has the id, which is left alone.
       */
      readonly error: EdgewardError;
    }
  | {
      readonly securityActionId: string;
      readonly ips: readonly string[];

      /** Nothing was sent for it: a part before it failed in a way in which it would have failed, too. */
      readonly outcome: 'skipped';
      readonly action?: undefined;
      readonly error?: undefined;
    };

/** What became of the addresses, in parts of up to 100. */
export interface IpActions {
  /** Whether there is an action for every address. */
  readonly complete: boolean;

  /** Ids of the actions that there are. */
  readonly ids: readonly string[];
  readonly parts: readonly IpActionPart[];

  /**
   * Deletes what this call has created, and nothing else: an action of which that is not certain is left alone and
   * reported. It can be called again after it failed in part.
   *
   * Each action is read before it is deleted; the service has no way to do both at once.
   *
   * @throws {@link AbortError} The signal ended it; `hint` says what was deleted before.
   * @throws The error of the first part, where no part succeeded.
   */
  readonly undo: (options?: CallOptions) => Promise<UndoneIpActions>;
}

/** What {@link IpActions.undo} did. */
export interface UndoneIpActions {
  /** Whether nothing is left of what was created, for certain. */
  readonly complete: boolean;
  readonly parts: readonly UndoneIpActionPart[];
}

/** What became of an action that {@link IpActions.undo} was to delete. */
export type UndoneIpActionPart =
  | {
      readonly securityActionId: string;

      /**
       * `absent`: it was not there; `replaced`: another action has its id now, which was left alone; `uncertain`: an
       * action has the id, which was left alone, since it may be somebody else's.
       */
      readonly outcome: 'deleted' | 'absent' | 'replaced' | 'uncertain';

      /** The calls that were made, in order. */
      readonly calls: readonly SecurityActionCall[];
      readonly error?: undefined;
    }
  | { readonly securityActionId: string; readonly outcome: 'failed'; readonly error: EdgewardError }
  | {
      readonly securityActionId: string;

      /** Nothing was sent for it: a part before it failed in a way in which it would have failed, too. */
      readonly outcome: 'skipped';
      readonly error?: undefined;
    };

type Kind = { readonly allow: AllowAction } | { readonly deny: DenyAction } | { readonly flag: FlagAction };

const mostAddresses = 100;
const idPattern = /^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** Creates as many actions of one kind as the addresses need. */
export async function createIpActions(
  actions: Operations,
  verb: 'allow' | 'deny' | 'flag',
  kind: Kind,
  params: AllowIpsParams,
  options?: CallOptions,
): Promise<IpActions> {
  const { organization, environment, ips, idPrefix, description, apiProxies, ...expiry } = params;
  const unique = [...new Map(ips.map((ip) => [ip.toLowerCase(), ip])).values()];
  const count = Math.ceil(unique.length / mostAddresses);
  const prefix = idPrefix ?? `${verb}-ips-${randomUUID().replaceAll('-', '').slice(0, 12)}`;
  const { expireTime: _expireTime, ttl: _ttl, ...rest } = expiry;
  const operation = `securityActions.${verb}Ips`;
  check(operation, ips, `${prefix}-${count}`, rest);

  const place = { organization, environment };
  const isOwnId = idPrefix === undefined;
  const bodyOf = (part: readonly string[]): SecurityActionInput => ({
    state: 'ENABLED',
    description,
    apiProxies,
    conditionConfig: { ipAddressRanges: part },
    ...kind,
    ...expiry,
  });
  const asked = Array.from({ length: count }, (_, index) => ({
    securityActionId: `${prefix}-${index + 1}`,
    ips: unique.slice(index * mostAddresses, (index + 1) * mostAddresses),
  }));
  const parts: readonly IpActionPart[] = await settle(asked, ({ securityActionId, ips: own }) =>
    takeSteps(actions, { ...place, securityActionId }, options, (steps) =>
      createPart(steps, bodyOf(own), operation, isOwnId),
    ),
  );
  const standing = parts.filter(({ action }) => action !== undefined);
  const result: IpActions = {
    complete: standing.length === parts.length,
    ids: standing.map(({ securityActionId }) => securityActionId),
    parts,
    undo: (undoOptions) =>
      undoParts(
        actions,
        place,
        parts,
        isOwnId ? (part, action) => isAsAsked(action, bodyOf(part.ips)) : () => false,
        undoOptions,
      ),
  };
  const error = errorOfAll(parts);
  if (error === undefined) return result;
  throw explained(isAbortError(error) ? new IpActionsAbortError(error, result) : error, parts);
}

function check(operation: string, ips: readonly string[], longestId: string, rest: object): void {
  const issues: Issue[] = [...unknownParameters(rest)];
  for (const [index, ip] of ips.entries()) {
    if (!isIpRange(ip)) issues.push({ pointer: `/ips/${index}`, message: 'is no IP address and no range of them' });
  }
  if (ips.length === 0) issues.push({ pointer: '/ips', message: 'is empty' });
  if (!idPattern.test(longestId)) {
    issues.push({
      pointer: '/idPrefix',
      message: 'does not make ids of at most 63 lower-case letters, digits and hyphens',
    });
  }
  if (issues.length > 0) throw refusedRequest(operation, issues);
}

type Created = { readonly outcome: 'created' | 'existing' | 'present'; readonly action: SecurityAction };

async function createPart(
  steps: SecurityActionSteps,
  body: SecurityActionInput,
  operation: string,
  isOwnId: boolean,
): Promise<Created> {
  // What was there before is not this call's own, so that no create is sent for it whose answer could be lost.
  const before = isOwnId ? undefined : await steps.find();
  const { created, action } =
    before === undefined ? await createOrFind(steps, body) : { created: false, action: before };
  if (created === true) return { outcome: 'created', action };
  // A ttl counts from the creation, so that an action which was there already cannot have it.
  if (created === false ? !isSame(action, body) : !isAsAsked(action, body)) throw foreignAction(operation);
  if (created === false) return { outcome: 'existing', action };
  return { outcome: isOwnId ? 'created' : 'present', action };
}

function foreignAction(operation: string): ConflictError {
  return new ConflictError({
    vendor: 'apigee',
    operation,
    code: 'ALREADY_EXISTS',
    message: `${operation} left an action alone that has the id already and is not what was asked for`,
    hint: 'Choose another idPrefix, or change that action with securityActions.upsert.',
  });
}

/** Tells whether an action is what a create request asked for. */
function isAsAsked(action: SecurityAction, body: SecurityActionInput): boolean {
  return isSame(action, withExpireTimeOf(action, body));
}

function isSame(action: SecurityAction, body: SecurityActionInput): boolean {
  return changedMembers(withoutUnspoken(action, body), body).length === 0;
}

async function undoParts(
  actions: Operations,
  place: Pick<AllowIpsParams, 'organization' | 'environment'>,
  parts: readonly IpActionPart[],
  isOwn: (part: IpActionPart, present: SecurityAction) => boolean,
  options?: CallOptions,
): Promise<UndoneIpActions> {
  const open = parts.filter(
    ({ outcome, error }) => outcome === 'created' || outcome === 'present' || error?.mayHaveApplied === true,
  );
  const undone = await settle(open, (part) =>
    takeSteps(actions, { ...place, securityActionId: part.securityActionId }, options, (steps) =>
      undoPart(steps, part, isOwn),
    ),
  );
  const error = errorOfAll(undone);
  if (error !== undefined) throw explained(error, undone);
  const isUndone = ({ outcome }: UndoneIpActionPart): boolean => !['failed', 'skipped', 'uncertain'].includes(outcome);
  return { complete: undone.every(isUndone), parts: undone };
}

type Undone = { readonly outcome: 'deleted' | 'absent' | 'replaced' | 'uncertain' };

async function undoPart(
  steps: SecurityActionSteps,
  part: IpActionPart,
  isOwn: (part: IpActionPart, present: SecurityAction) => boolean,
): Promise<Undone> {
  const present = await steps.find();
  if (present === undefined) return { outcome: 'absent' };
  if (part.outcome === 'created') {
    if (!isSameBirth(part.action, present)) return { outcome: 'replaced' };
  } else if (!isOwn(part, present)) return { outcome: 'uncertain' };
  const { changed } = await reachAbsence(steps);
  return { outcome: changed === false ? 'absent' : 'deleted' };
}

/** A service may answer the same time with another precision later. */
function isSameBirth({ createTime: one = '' }: SecurityAction, { createTime: other = '' }: SecurityAction): boolean {
  return one === other || Math.abs(Date.parse(one) - Date.parse(other)) < 1000;
}

interface Failed {
  readonly outcome: 'failed';
  readonly error: EdgewardError;
}

interface Skipped {
  readonly outcome: 'skipped';
}

/** Adds to each part what became of it. A part that fails does not stop the others, unless they would fail as well. */
async function settle<P extends object, T extends object>(
  parts: readonly P[],
  work: (part: P) => Promise<T>,
): Promise<readonly (P & (T | Failed | Skipped))[]> {
  const settled: (P & (T | Failed | Skipped))[] = [];
  let hopeless = false;
  for (const part of parts) {
    try {
      settled.push({ ...part, ...(hopeless ? { outcome: 'skipped' } : await work(part)) });
    } catch (error) {
      if (!isEdgewardError(error)) throw error;
      settled.push({ ...part, outcome: 'failed', error });
      hopeless = isHopeless(error);
    }
  }
  return settled;
}

/** Tells whether a failure is not about one part: whatever is sent next fails as well. */
function isHopeless(error: EdgewardError): boolean {
  return failsEveryCall(error) || isPermissionDeniedError(error) || isRateLimitError(error);
}

/** Returns what a call fails with: that it was aborted, or the error of the first part where no part succeeded. */
function errorOfAll(parts: readonly (IpActionPart | UndoneIpActionPart)[]): EdgewardError | undefined {
  const errors = parts.flatMap(({ error }) => error ?? []);
  const noneSucceeded = parts.every(({ outcome }) => outcome === 'failed' || outcome === 'skipped');
  return errors.find(isAbortError) ?? (noneSucceeded ? errors[0] : undefined);
}

/** Says in the error that ends a call what became of the parts. */
function explained(error: EdgewardError, parts: readonly (IpActionPart | UndoneIpActionPart)[]): EdgewardError {
  const done = parts.filter(({ outcome }) => outcome !== 'failed' && outcome !== 'skipped');
  const open = parts.filter((part) => part.error?.mayHaveApplied === true);
  const hint = [
    done.length > 0 &&
      `Before: ${done.map(({ securityActionId, outcome }) => `${securityActionId} (${outcome})`).join(', ')}.`,
    open.length > 0 &&
      `These actions may have changed all the same: ${open.map(({ securityActionId }) => securityActionId).join(', ')}.`,
    error.hint,
  ];
  const hasChanged = done.some(({ outcome }) => ['created', 'present', 'deleted'].includes(outcome));
  addContext(error, {
    mayHaveApplied: hasChanged || open.length > 0,
    hint: hint.filter(Boolean).join(' ') || undefined,
  });
  return error;
}
