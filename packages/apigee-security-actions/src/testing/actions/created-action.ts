import type { Json } from '@edgeward/core/testing';
import { durationOf, instantAt, utcTime } from '../../values/instant.js';
import { type FieldViolation, invalidArgument } from '../errors.js';
import { timestamp, utcTimestamp } from '../timestamp.js';
import { actionViolations } from './action-violations.js';

/** Inferred: the pattern in the vendor's reference is mangled; this is the usual one of its other services. */
const idPattern = /^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** Builds the action of a create request, with members assigned by the service. */
export function createdAction(id: string, parent: string, input: Json, nowMs: number): Json {
  const { name: _name, createTime: _createTime, updateTime: _updateTime, state, expireTime, ttl, ...rest } = input;
  const violations: FieldViolation[] = [];
  if (!idPattern.test(id)) {
    violations.push({ field: 'security_action_id', description: 'It must match [a-z]([a-z0-9-]{0,61}[a-z0-9])?.' });
  }
  if (state !== 'ENABLED' && state !== 'DISABLED') {
    violations.push({ field: 'security_action.state', description: 'It must be ENABLED or DISABLED.' });
  }
  const expiry = expireTime === undefined ? expiryOf(ttl, nowMs) : utcTimestamp(expireTime);
  if (expireTime !== undefined && ttl !== undefined) {
    violations.push({
      field: 'security_action.expiration',
      description: 'Only one of expire_time and ttl may be set.',
    });
  } else if (expiry === undefined && (expireTime ?? ttl) !== undefined) {
    const field = ttl === undefined ? 'security_action.expire_time' : 'security_action.ttl';
    violations.push({ field, description: 'It cannot be read.' });
  }
  const now = timestamp(nowMs);
  const action = {
    name: `${parent}/securityActions/${id}`,
    state,
    createTime: now,
    updateTime: now,
    ...rest,
    ...(expiry !== undefined && { expireTime: expiry }),
  };
  const reported = new Set(violations.map(({ field }) => field));
  violations.push(...actionViolations(action).filter(({ field }) => !reported.has(field)));
  if (violations.length > 0) throw invalidArgument(violations);
  return action;
}

/** Google's limit of a duration. */
const longest = 315_576_000_000_000_000_000n;

/** Reads a duration such as `3.5s`, from now. */
function expiryOf(ttl: unknown, nowMs: number): string | undefined {
  const lasts = durationOf(ttl);
  return lasts === undefined || lasts > longest ? undefined : utcTime(instantAt(nowMs) + lasts);
}
