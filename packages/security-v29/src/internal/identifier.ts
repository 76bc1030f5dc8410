import { knownMember } from './known-member.js';

/** Returns an identifier: a number or a text without blanks around it, also from a list of one. */
export function identifierIn(value: unknown, name: string): number | string | undefined {
  const id = onlyItem(knownMember(value, name));
  if (typeof id === 'number') return id;
  return typeof id === 'string' ? id.trim() || undefined : undefined;
}

/** Returns the item of a list of one; everything else is returned unchanged. The vendor returns some values in a list. */
export function onlyItem(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 ? value[0] : value;
}
