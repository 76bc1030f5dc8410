import { canonicalIp, type Issue, refusedParams, unknownFields } from '@edgeward/core';
import type { DenyAction, SecurityAction, SecurityActionPatch } from '../generated/models.js';
import { conditionConfigSchema, securityActionSchema } from '../generated/schemas.js';
import { sameJson } from '../internal/same-json.js';
import { instantOf } from '../values/instant.js';

/**
 * The requested state of an action: all of its members, not only the changed ones. A spread of an action from the
 * service fits.
 */
export interface SecurityActionGoal extends Omit<SecurityActionPatch, 'ttl'> {
  readonly name: string;
}

/** The changes from one action to another. */
export interface ActionChanges {
  /** The differing members. */
  readonly members: readonly string[];

  /** The members to name in an update mask. */
  readonly masked: readonly string[];
  readonly body: SecurityActionPatch;

  /** The state to switch to. */
  readonly state: 'ENABLED' | 'DISABLED' | undefined;
}

const assigned: readonly string[] = ['name', 'createTime', 'updateTime'];

/** The effects of an action; exactly one is present. */
export const kinds: readonly string[] = ['allow', 'deny', 'flag'];

const expiryHint =
  'The expiry of an action is fixed at creation. Delete the action and create it again, or create another one.';

/**
 * Computes the difference between two forms of an action, without members assigned by the server.
 *
 * @param at - JSON pointer of `to` in the workflow's parameters.
 * @param lists - How lists of values are compared: with `exact`, a different order counts as a change.
 * @throws {@link RequestValidationError} when the service has no way to change it.
 */
export function actionChanges(
  from: object,
  to: object,
  at: string,
  operation: string,
  lists: 'sets' | 'exact' = 'sets',
): ActionChanges {
  const members = changedMembers(from, to, lists);
  const issues: Issue[] = [];
  const refuse = (pointer: string, message: string): void => {
    issues.push({ pointer: at + pointer, message });
  };
  for (const name of members) {
    if (name === 'expireTime' || name === 'ttl') {
      // A changed `ttl` changes `expireTime` too, so report the `ttl` only.
      if (name === 'ttl' || !members.includes('ttl')) refuse(`/${name}`, 'cannot change after creation');
    } else if (!/^[A-Za-z]\w*$/.test(name)) {
      refuse('', 'has a member with a name not allowed in an update mask');
    }
  }
  if (members.includes('conditionConfig') && !hasCondition(memberOf(to, 'conditionConfig'))) {
    refuse('/conditionConfig', 'cannot be removed');
  }
  const kindsLeft = kinds.filter((name) => memberOf(to, name) !== undefined);
  const mayHaveNewKind = Object.keys(unknownFields(securityActionSchema, to)).length > 0;
  const isAnotherKind = members.some((name) => kinds.includes(name));
  if (isAnotherKind && (kindsLeft.length > 1 || (kindsLeft.length === 0 && !mayHaveNewKind))) {
    refuse('', `must have exactly one of ${kinds.join(', ')}`);
  }
  const wanted = memberOf(to, 'state');
  const isSwitch = wanted === 'ENABLED' || wanted === 'DISABLED';
  if (members.includes('state') && !isSwitch) {
    refuse('/state', wanted === undefined ? 'cannot be removed' : 'must be ENABLED or DISABLED');
  }
  if (issues.length > 0) {
    const isExpiry = issues.some(({ pointer }) => /\/(expireTime|ttl)$/.test(pointer));
    throw refusedParams({ vendor: 'apigee', operation }, issues, isExpiry ? expiryHint : undefined);
  }
  const masked = members.filter((name) => name !== 'state');
  return {
    members,
    masked,
    body: Object.fromEntries(masked.map((name) => [name, memberOf(to, name)])),
    state: members.includes('state') && isSwitch ? wanted : undefined,
  };
}

/**
 * Removes the top-level members unknown to this library and missing from `body`: the service may have assigned them.
 */
export function withoutUnspoken(action: object, body: object): object {
  const unspoken = Object.keys(unknownFields(securityActionSchema, action)).filter(
    (name) => !Object.hasOwn(body, name),
  );
  return Object.fromEntries(Object.entries(action).filter(([name]) => !unspoken.includes(name)));
}

/**
 * Lists the conditions of `action` unknown to this version and missing in `body`. Conditions are joined by AND, so the
 * action matches fewer requests than `body` alone, and a patch without them would make it match more.
 */
export function unknownConditions(action: SecurityAction, body: object): readonly string[] {
  const given = memberOf(body, 'conditionConfig');
  const names = Object.keys(unknownFields(conditionConfigSchema, action.conditionConfig ?? {}));
  return names.filter((name) => typeof given !== 'object' || given === null || !Object.hasOwn(given, name));
}

/** Returns an own member; an inherited member counts as absent. */
export function memberOf(action: object, name: string): unknown {
  return Object.hasOwn(action, name) ? Reflect.get(action, name) : undefined;
}

/** Lists the differing members, except those assigned by the server. Lists of values are compared as sets. */
export function changedMembers(from: object, to: object, lists: 'sets' | 'exact' = 'sets'): readonly string[] {
  const [one, other] = [comparable(from, lists), comparable(to, lists)];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (name) => !assigned.includes(name) && !sameJson({ [name]: one[name] }, { [name]: other[name] }),
  );
}

/** Returns whether a condition has at least one value. */
export function hasCondition(config: unknown): boolean {
  return (
    typeof config === 'object' &&
    config !== null &&
    Object.values(config).some((values) => (Array.isArray(values) ? values.length > 0 : values !== undefined))
  );
}

/** Brings the members with several notations into one form each. */
function comparable(action: object, lists: 'sets' | 'exact'): Readonly<Record<string, unknown>> {
  const { expireTime, deny, apiProxies, conditionConfig, ...rest }: SecurityActionPatch = action;
  return {
    ...rest,
    apiProxies,
    conditionConfig,
    ...(expireTime !== undefined && { expireTime: instant(expireTime) }),
    ...(deny !== undefined && { deny: withTextCode(deny) }),
    ...(apiProxies !== undefined && lists === 'sets' && { apiProxies: asSet(apiProxies, (name) => name) }),
    ...(conditionConfig !== undefined && lists === 'sets' && { conditionConfig: withSets(conditionConfig) }),
  };
}

/** The values of one condition are joined by OR: neither order nor repetition means anything. */
function withSets(config: object): object {
  if (config === null) return config;
  return Object.fromEntries(
    Object.entries(config).map(([name, values]) => [
      name,
      asSet(values, canonicalForms.get(name) ?? ((value) => value)),
    ]),
  );
}

const canonicalForms: ReadonlyMap<string, (value: string) => string> = new Map([
  ['ipAddressRanges', canonicalIp],
  ['httpMethods', (method) => method.toUpperCase()],
  ['regionCodes', (code) => code.toUpperCase()],
]);

function asSet(values: unknown, canonical: (value: string) => string): unknown {
  if (!Array.isArray(values)) return values;
  // Numbers stand for texts in `asns`.
  const texts = values.map((value: unknown) => (typeof value === 'number' ? String(value) : value));
  if (!texts.every((text) => typeof text === 'string')) return texts;
  return [...new Set(texts.map(canonical))].sort();
}

/** The service may return the number as a text. */
function withTextCode(deny: DenyAction): object {
  return { ...deny, ...(typeof deny?.responseCode === 'number' && { responseCode: String(deny.responseCode) }) };
}

/** Writes a time so the same instant gives the same text, to the nanosecond. */
function instant(time: string): string {
  return String(instantOf(time) ?? time);
}
