import { randomUUID } from 'node:crypto';
import { addContext, type CallOptions, EdgewardError, type Issue } from '@edgeward/core';
import { changedMembers, withoutUnspoken } from './action-changes.js';
import { createOrFind } from './create-or-find.js';
import type { SecurityActionExpiry } from './expiry.js';
import type {
  AllowAction,
  DenyActionInput,
  FlagActionInput,
  FlagHeaderInput,
  SecurityAction,
  SecurityActionInput,
} from './generated/models.js';
import type { SecurityActions as Operations } from './generated/resources/security-actions.js';
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
   * after a part of it failed: what stands is found. Default: one that is made up for this call.
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
  readonly headers: readonly FlagHeaderInput[];
};

/** One action, which has up to 100 of the addresses. */
export type IpActionPart =
  | {
      readonly securityActionId: string;
      readonly ips: readonly string[];

      /** `existing`: an earlier call with the same `idPrefix` has created it. */
      readonly outcome: 'created' | 'existing';
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

      /** Why; where its `mayHaveApplied` is true, the action may have been created all the same. */
      readonly error: EdgewardError;
    };

/** What became of the addresses, in parts of up to 100. */
export interface IpActions {
  /** Whether there is an action for every address. */
  readonly complete: boolean;

  /** Ids of the actions that there are. */
  readonly ids: readonly string[];
  readonly parts: readonly IpActionPart[];

  /** Deletes what this call has created, and nothing else. It can be called again after it failed in part. */
  readonly undo: (options?: CallOptions) => Promise<UndoneIpActions>;
}

/** What {@link IpActions.undo} did. */
export interface UndoneIpActions {
  /** Whether nothing is left of what was created. */
  readonly complete: boolean;
  readonly parts: readonly UndoneIpActionPart[];
}

/** What became of an action that {@link IpActions.undo} was to delete. */
export type UndoneIpActionPart =
  | {
      readonly securityActionId: string;

      /** `absent`: it was gone already; `replaced`: another action has its id now, which was left alone. */
      readonly outcome: 'deleted' | 'absent' | 'replaced';

      /** The calls that were made, in order. */
      readonly calls: readonly SecurityActionCall[];
      readonly error?: undefined;
    }
  | { readonly securityActionId: string; readonly outcome: 'failed'; readonly error: EdgewardError };

type Kind = { readonly allow: AllowAction } | { readonly deny: DenyActionInput } | { readonly flag: FlagActionInput };

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
  check(`securityActions.${verb}Ips`, ips, `${prefix}-${count}`, rest);

  const parts: IpActionPart[] = [];
  for (let index = 0; index < count; index += 1) {
    const securityActionId = `${prefix}-${index + 1}`;
    const part = { securityActionId, ips: unique.slice(index * mostAddresses, (index + 1) * mostAddresses) };
    const body = {
      state: 'ENABLED',
      description,
      apiProxies,
      conditionConfig: { ipAddressRanges: part.ips },
      ...kind,
      ...expiry,
    } as const;
    parts.push(
      await settled(part, () =>
        takeSteps(actions, { organization, environment, securityActionId }, options, (steps) =>
          createPart(steps, body, idPrefix !== undefined),
        ),
      ),
    );
  }
  throwIfNoneSucceeded(parts);
  return {
    complete: parts.every(({ outcome }) => outcome !== 'failed'),
    ids: parts.filter(({ outcome }) => outcome !== 'failed').map(({ securityActionId }) => securityActionId),
    parts,
    undo: (undoOptions) => undoParts(actions, { organization, environment }, parts, undoOptions),
  };
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

type Created = { readonly outcome: 'created' | 'existing'; readonly action: SecurityAction };

async function createPart(steps: SecurityActionSteps, body: SecurityActionInput, mayExist: boolean): Promise<Created> {
  // Only what is known not to have been there before is taken for this call's own.
  const before = mayExist ? await steps.find() : undefined;
  const { created, action } =
    before === undefined ? await createOrFind(steps, body) : { created: false, action: before };
  if (created !== false) return { outcome: 'created', action };
  if (changedMembers(withoutUnspoken(action, body), body).length === 0) return { outcome: 'existing', action };
  // Refused by the service, unless the other action has gone meanwhile.
  return { outcome: 'created', action: await steps.create(body) };
}

async function undoParts(
  actions: Operations,
  environment: Pick<AllowIpsParams, 'organization' | 'environment'>,
  parts: readonly IpActionPart[],
  options?: CallOptions,
): Promise<UndoneIpActions> {
  const undone: UndoneIpActionPart[] = [];
  for (const { securityActionId, outcome, action, error } of parts) {
    if (outcome === 'existing' || error?.mayHaveApplied === false) continue;
    undone.push(
      await settled({ securityActionId }, () =>
        takeSteps(actions, { ...environment, securityActionId }, options, (steps) => undoPart(steps, action)),
      ),
    );
  }
  throwIfNoneSucceeded(undone);
  return { complete: undone.every(({ outcome }) => outcome !== 'failed'), parts: undone };
}

type Undone = { readonly outcome: 'deleted' | 'absent' | 'replaced' };

async function undoPart(steps: SecurityActionSteps, created: SecurityAction | undefined): Promise<Undone> {
  const present = await steps.find();
  if (present === undefined) return { outcome: 'absent' };
  if (created !== undefined && !isSameBirth(created, present)) return { outcome: 'replaced' };
  const { changed } = await reachAbsence(steps);
  return { outcome: changed === false ? 'absent' : 'deleted' };
}

/** A service may answer the same time with another precision later. */
function isSameBirth({ createTime: one = '' }: SecurityAction, { createTime: other = '' }: SecurityAction): boolean {
  return one === other || Math.abs(Date.parse(one) - Date.parse(other)) < 1000;
}

/** Adds to a part what became of it, an error too: the other parts go on. */
async function settled<P extends object, T extends object>(
  part: P,
  work: () => Promise<T>,
): Promise<P & (T | { readonly outcome: 'failed'; readonly error: EdgewardError })> {
  try {
    return { ...part, ...(await work()) };
  } catch (error) {
    if (!(error instanceof EdgewardError)) throw error;
    return { ...part, outcome: 'failed', error };
  }
}

/** A call of which nothing succeeded fails, as any other call. */
function throwIfNoneSucceeded(parts: readonly (IpActionPart | UndoneIpActionPart)[]): void {
  const failures = parts.flatMap(({ securityActionId, error }) =>
    error === undefined ? [] : [{ securityActionId, error }],
  );
  const [first] = failures;
  if (first === undefined || failures.length < parts.length) return;
  const open = failures.filter(({ error }) => error.mayHaveApplied).map(({ securityActionId }) => securityActionId);
  if (open.length > 0) {
    addContext(first.error, {
      mayHaveApplied: true,
      hint: `These actions may have changed all the same: ${open.join(', ')}. ${first.error.hint ?? ''}`.trim(),
    });
  }
  throw first.error;
}
