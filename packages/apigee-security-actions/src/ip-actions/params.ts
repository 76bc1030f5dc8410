import { randomUUID } from 'node:crypto';
import { type Issue, parseIpRange, refusedParams, uniqueIps, unknownParams } from '@edgeward/core';
import { inputIssues } from '../actions/input-issues.js';
import type { AllowAction, DenyAction, FlagAction, FlagHeader, SecurityActionInput } from '../generated/models.js';
import { expiryIssues, type SecurityActionExpiry } from '../values/expiry.js';

/** Parameters of {@link SecurityActions.allowIps}. */
export type AllowIpsParams = SecurityActionExpiry & {
  /** Apigee organization; defaults to the client's. */
  readonly organization?: string | undefined;

  /** Environment, for example `prod`; defaults to the client's. */
  readonly environment?: string | undefined;

  /**
   * IPv4 or IPv6 addresses, or ranges in CIDR notation. Any number. They are sent in their canonical form, and the same
   * address in two forms counts once.
   */
  readonly ips: readonly string[];

  /**
   * Prefix of the action ids, followed by a hyphen and a number from 1. With it, the same call can be repeated after a
   * partial failure: it finds the existing actions, unless it has a `ttl`, which counts anew with each call. Default: a
   * random prefix, so the ids are unique to this call.
   */
  readonly idPrefix?: string | undefined;

  /** The purpose of the actions. */
  readonly description?: string | undefined;

  /** API proxies the actions apply to, at least one. Default: every proxy of the environment. */
  readonly apiProxies?: readonly string[] | undefined;
};

/** Parameters of {@link SecurityActions.denyIps}. */
export type DenyIpsParams = AllowIpsParams & {
  /** HTTP status of denied requests. Default: 403. */
  readonly responseCode?: number | undefined;
};

/** Parameters of {@link SecurityActions.flagIps}. */
export type FlagIpsParams = AllowIpsParams & {
  /** Headers added to the requests, 1 to 5. */
  readonly headers: readonly FlagHeader[];
};

/** The effect of an action. */
export type Kind = { readonly allow: AllowAction } | { readonly deny: DenyAction } | { readonly flag: FlagAction };

/** One action to create, with up to 100 of the addresses. */
export interface AskedPart {
  readonly securityActionId: string;
  readonly ips: readonly string[];
}

/** The checked parameters of a call. */
export interface IpActionsRequest {
  readonly operation: string;
  readonly organization: string | undefined;
  readonly environment: string | undefined;
  readonly parts: readonly AskedPart[];

  /** Whether the ids were made up for this call. */
  readonly isOwnId: boolean;

  /** How to go on after a partial failure, if not by the same call. */
  readonly goOn: string | undefined;
  readonly bodyOf: (part: AskedPart) => SecurityActionInput;
}

const mostAddresses = 100;
const idPattern = /^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * Checks the parameters, and works out the actions.
 *
 * @throws {@link RequestValidationError} A parameter is invalid; nothing was sent.
 */
export function ipActionsRequest(
  verb: 'allow' | 'deny' | 'flag',
  kind: Kind,
  params: AllowIpsParams,
  nowMs: number,
): IpActionsRequest {
  const operation = `securityActions.${verb}Ips`;
  const { organization, environment, ips, idPrefix, description, apiProxies, ...expiry } = params;
  const { expireTime: _expireTime, ttl: _ttl, ...rest } = expiry;
  const issues: Issue[] = [...unknownParams(rest), ...addressIssues(ips), ...expiryIssues(expiry, nowMs, '')];
  if (issues.length > 0) throw refusedParams({ vendor: 'apigee', operation }, issues);

  const unique = uniqueIps(ips);
  const isOwnId = idPrefix === undefined;
  const prefix = isOwnId ? `${verb}-ips-${randomUUID().replaceAll('-', '').slice(0, 12)}` : idPrefix;
  const parts = Array.from({ length: Math.ceil(unique.length / mostAddresses) }, (_, index) => ({
    securityActionId: `${prefix}-${index + 1}`,
    ips: unique.slice(index * mostAddresses, (index + 1) * mostAddresses),
  }));
  const bodyOf = (part: AskedPart): SecurityActionInput => ({
    state: 'ENABLED',
    description,
    apiProxies,
    conditionConfig: { ipAddressRanges: part.ips },
    ...kind,
    ...expiry,
  });
  if ((!isOwnId && typeof idPrefix !== 'string') || !idPattern.test(parts.at(-1)?.securityActionId ?? '')) {
    issues.push({
      pointer: '/idPrefix',
      message:
        'must start with a letter, have lower-case letters, digits and hyphens only, and be short enough: with `-1`, `-2`, … at most 63 characters',
    });
  }
  if (Array.isArray(apiProxies) && apiProxies.length === 0) {
    issues.push({ pointer: '/apiProxies', message: 'is empty: omit it for all proxies' });
  }
  issues.push(...kindIssues(kind));
  // The bodies differ only in their addresses, so check the first.
  const [first] = parts;
  if (first !== undefined && issues.length === 0) {
    for (const { pointer, message } of inputIssues(bodyOf(first), '')) {
      issues.push({ pointer: pointer.replace(/^\/(?:deny|flag|allow)(?=\/)/, ''), message });
    }
  }
  if (issues.length > 0) throw refusedParams({ vendor: 'apigee', operation }, issues);
  const goOn = isOwnId ? withOpenAddresses : expiry.ttl === undefined ? undefined : withAnotherPrefix;
  return { operation, organization, environment, parts, isOwnId, goOn, bodyOf };
}

const withOpenAddresses = 'Undo the call, or call again with the addresses of the failed parts.';

/** The service turns a ttl into a time, so the actions of a repeated call differ from the created ones. */
const withAnotherPrefix =
  'Undo the call, or call again with the addresses of the failed parts and another idPrefix: a ttl starts anew.';

function addressIssues(ips: unknown): readonly Issue[] {
  if (!Array.isArray(ips)) return [{ pointer: '/ips', message: 'must be a list of IP addresses' }];
  if (ips.length === 0) return [{ pointer: '/ips', message: 'is empty' }];
  return ips.flatMap((ip: unknown, index) =>
    typeof ip === 'string' && parseIpRange(ip) !== undefined
      ? []
      : [{ pointer: `/ips/${index}`, message: 'must be an IP address or a CIDR range' }],
  );
}

function kindIssues(kind: Kind): readonly Issue[] {
  if ('deny' in kind) {
    const { responseCode } = kind.deny;
    const isStatus = Number.isInteger(responseCode) && Number(responseCode) >= 200 && Number(responseCode) <= 599;
    return isStatus ? [] : [{ pointer: '/responseCode', message: 'must be an HTTP status from 200 to 599' }];
  }
  if (!('flag' in kind)) return [];
  const { headers } = kind.flag;
  if (!Array.isArray(headers) || headers.length === 0 || headers.length > 5) {
    return [{ pointer: '/headers', message: 'must be a list of 1 to 5 headers' }];
  }
  return headers.flatMap((header: unknown, index) => {
    const { name, value } =
      typeof header === 'object' && header !== null ? { name: undefined, value: undefined, ...header } : {};
    const isHeader = typeof name === 'string' && /^[!#$%&'*+.^_`|~0-9a-z-]+$/i.test(name) && isHeaderValue(value);
    return isHeader ? [] : [{ pointer: `/headers/${index}`, message: 'must be a header with a name and a value' }];
  });
}

function isHeaderValue(value: unknown): boolean {
  return typeof value === 'string' && !/[\r\n\0]/.test(value);
}
