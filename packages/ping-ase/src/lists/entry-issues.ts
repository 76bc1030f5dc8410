import { type Issue, nearestName, parseIpRange } from '@edgeward/core';
import { memberOf } from '../internal/member-of.js';

const entryTypes = ['ip', 'token', 'cookie', 'api_key', 'username'];

/** Rejects a type resembling a known one, probably a typo. Other unknown types are sent. */
export function entryIssues(entry: unknown): readonly Issue[] {
  const type = memberOf(entry, 'type');
  if (typeof type !== 'string' || entryTypes.includes(type)) return [];
  const meant = nearestName(type, entryTypes);
  return meant === undefined ? [] : [{ pointer: '/body/type', message: `is unknown; did you mean \`${meant}\`?` }];
}

/** Rejects a malformed address: it would match no client, or the wrong one. */
export function addressIssues(entry: unknown): readonly Issue[] {
  const value = memberOf(entry, 'value');
  if (memberOf(entry, 'type') !== 'ip' || typeof value !== 'string' || value === '') return [];
  return value.trim() === value && parseIpRange(value) !== undefined
    ? []
    : [{ pointer: '/body/value', message: 'must be an IP address or a CIDR range' }];
}
