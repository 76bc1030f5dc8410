import type { Json } from '@edgeward/core/testing';
import { type FieldViolation, invalidArgument } from '../errors.js';
import { utcTimestamp } from '../timestamp.js';
import { actionTypes } from './action-violations.js';
import { fieldMask } from './field-mask.js';

const updatable = ['description', 'apiProxies', 'conditionConfig', ...actionTypes];
const outputOnly = ['name', 'createTime', 'updateTime'];
const described: readonly string[] = [...updatable, ...outputOnly, 'state', 'expireTime', 'ttl'];

/**
 * Applies an update to `current`: the members in the mask, or all given members without one. State and expiration are
 * immutable here; without a mask they may be echoed.
 */
export function updatedAction(current: Json, input: Json, query: URLSearchParams): Json {
  // The service knows the seeded members, even if this version does not.
  const seeded = Object.keys(current).filter((name) => !described.includes(name));
  const mask = fieldMask(query, [...updatable, ...seeded]);
  if (mask === undefined) refuseFixedMembers(current, input);
  const fixed = [...outputOnly, 'state', 'expireTime'];
  const changed = mask ?? Object.keys(input).filter((name) => !fixed.includes(name));
  const next: Record<string, unknown> = { ...current };
  // Setting one type of action takes the place of another.
  if (changed.some((name) => actionTypes.includes(name) && input[name] !== undefined)) {
    for (const type of actionTypes) delete next[type];
  }
  for (const name of changed) {
    if (input[name] === undefined) delete next[name];
    // Not an assignment: `__proto__` is an ordinary member of JSON.
    else
      Object.defineProperty(next, name, { value: input[name], enumerable: true, configurable: true, writable: true });
  }
  return next;
}

function refuseFixedMembers(current: Json, { state, expireTime, ttl }: Json): void {
  const violations: FieldViolation[] = [];
  if (state !== undefined && state !== current['state']) {
    violations.push({ field: 'security_action.state', description: 'It is changed by :enable and :disable.' });
  }
  if (expireTime !== undefined && !isSameTime(expireTime, current['expireTime'])) {
    violations.push({ field: 'security_action.expire_time', description: 'It cannot be updated.' });
  }
  if (ttl !== undefined) violations.push({ field: 'security_action.ttl', description: 'It cannot be updated.' });
  if (violations.length > 0) throw invalidArgument(violations);
}

function isSameTime(one: unknown, other: unknown): boolean {
  return one === other || (utcTimestamp(one) !== undefined && utcTimestamp(one) === utcTimestamp(other));
}
