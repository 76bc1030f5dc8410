import { type Issue, unknownFields } from '@edgeward/core';
import type { DenyAction, SecurityAction, SecurityActionPatch } from './generated/models.js';
import { securityActionSchema } from './generated/schemas.js';
import { refusedRequest } from './refused-request.js';
import { sameJson } from './same-json.js';

/** An action as it shall be: all of its members, not only those that change. A spread of one that was read fits. */
export interface SecurityActionGoal extends Omit<SecurityActionPatch, 'ttl'> {
  readonly name: string;
}

/** What has to be done to make one action into another. */
export interface ActionChanges {
  /** The members that differ. */
  readonly members: readonly string[];

  /** The members to name in an update mask. */
  readonly masked: readonly string[];
  readonly body: SecurityActionPatch;

  /** The state to switch to. */
  readonly state: 'ENABLED' | 'DISABLED' | undefined;
}

const assigned: readonly string[] = ['name', 'createTime', 'updateTime'];

const kinds: readonly string[] = ['allow', 'deny', 'flag'];

const expiryHint =
  'The service fixes the expiry when it creates an action: delete the action and create it again, or create another one.';

/**
 * Works out what differs between two forms of an action, apart from what the server assigns.
 *
 * @param at - Where `to` stands in the parameters of the workflow, as a JSON pointer.
 * @throws {@link RequestValidationError} when the service has no way to change it.
 */
export function actionChanges(from: object, to: object, at: string, operation: string): ActionChanges {
  const members = changedMembers(from, to);
  const issues: Issue[] = [];
  const refuse = (pointer: string, message: string): void => {
    issues.push({ pointer: at + pointer, message });
  };
  for (const name of members) {
    if (name === 'expireTime' || name === 'ttl') {
      // A ttl is another expireTime, too: it is refused once.
      if (name === 'ttl' || !members.includes('ttl')) refuse(`/${name}`, 'cannot be changed');
    } else if (!/^[A-Za-z]\w*$/.test(name)) {
      refuse('', 'has a member whose name cannot stand in an update mask');
    }
  }
  if (members.includes('conditionConfig') && memberOf(to, 'conditionConfig') === undefined) {
    refuse('/conditionConfig', 'cannot be taken away');
  }
  const kindsLeft = kinds.filter((name) => memberOf(to, name) !== undefined);
  const mayHaveNewKind = Object.keys(unknownFields(securityActionSchema, to)).length > 0;
  const isAnotherKind = members.some((name) => kinds.includes(name));
  if (isAnotherKind && (kindsLeft.length > 1 || (kindsLeft.length === 0 && !mayHaveNewKind))) {
    refuse('', `must have exactly one of ${kinds.join(', ')}`);
  }
  const wanted = memberOf(to, 'state');
  const state = members.includes('state') ? wanted : undefined;
  if (state !== undefined && state !== 'ENABLED' && state !== 'DISABLED') {
    refuse('/state', 'is a state that no operation leads to');
  }
  if (issues.length > 0) {
    const isExpiry = issues.some(({ pointer }) => /\/(expireTime|ttl)$/.test(pointer));
    throw refusedRequest(operation, issues, isExpiry ? expiryHint : undefined);
  }
  const masked = members.filter((name) => name !== 'state');
  return {
    members,
    masked,
    body: Object.fromEntries(masked.map((name) => [name, memberOf(to, name)])),
    state: state === 'ENABLED' || state === 'DISABLED' ? state : undefined,
  };
}

/** Tells whether the members that the mask of `changes` names are as they shall be. */
export function areMade({ masked, body }: ActionChanges, action: SecurityAction): boolean {
  const changed = changedMembers(action, { ...action, ...body });
  return masked.every((name) => !changed.includes(name));
}

/** Leaves out what this version does not know and `body` does not speak of: the service may have assigned it. */
export function withoutUnspoken(action: SecurityAction, body: object): object {
  const unspoken = Object.keys(unknownFields(securityActionSchema, action)).filter(
    (name) => !Object.hasOwn(body, name),
  );
  return Object.fromEntries(Object.entries(action).filter(([name]) => !unspoken.includes(name)));
}

function memberOf(action: object, name: string): unknown {
  return Object.hasOwn(action, name) ? Reflect.get(action, name) : undefined;
}

/** Names the members that differ, apart from those that the server assigns. */
export function changedMembers(from: object, to: object): readonly string[] {
  const [one, other] = [comparable(from), comparable(to)];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (name) => !assigned.includes(name) && !sameJson({ [name]: one[name] }, { [name]: other[name] }),
  );
}

/** Writes what has several spellings on the wire in one of them. */
function comparable(action: object): Readonly<Record<string, unknown>> {
  const { expireTime, deny, ...rest }: Pick<SecurityActionPatch, 'expireTime' | 'deny'> = action;
  return {
    ...rest,
    ...(expireTime !== undefined && { expireTime: instant(expireTime) }),
    ...(deny !== undefined && { deny: withTextCode(deny) }),
  };
}

/** The service has been seen to answer the number as a text. */
function withTextCode(deny: DenyAction): object {
  return { ...deny, ...(typeof deny?.responseCode === 'number' && { responseCode: String(deny.responseCode) }) };
}

/** Writes a time so that the same instant gives the same text, to the nanosecond. */
function instant(time: string): string {
  const [, second, fraction = '', zone] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)$/i.exec(time) ?? [];
  const ms = Date.parse(`${second}${zone}`);
  return Number.isNaN(ms) ? time : `${ms / 1000}.${fraction.replace(/0+$/, '')}`;
}
