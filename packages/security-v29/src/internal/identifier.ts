import { knownMember } from './known-member.js';

/** Returns an identifier: a number or a non-blank text, or a list of one. */
export function identifierIn(value: unknown, name: string): number | string | undefined {
  const member = knownMember(value, name);
  const id: unknown = Array.isArray(member) && member.length === 1 ? member[0] : member;
  return typeof id === 'number' || (typeof id === 'string' && id.trim() !== '') ? id : undefined;
}
