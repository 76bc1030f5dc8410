import { isJson } from '@edgeward/core';
/**
 * Compares two JSON values, ignoring member order. A member with `undefined`, an empty text or an empty list counts as
 * absent: the service omits such members.
 */
export function sameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => sameJson(item, other[index]));
  }
  if (!isJson(one) || !isJson(other)) return false;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((name) =>
    sameJson(memberOf(one, name), memberOf(other, name)),
  );
}

function memberOf(value: object, name: string): unknown {
  const member: unknown = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
  return member === '' || (Array.isArray(member) && member.length === 0) ? undefined : member;
}
