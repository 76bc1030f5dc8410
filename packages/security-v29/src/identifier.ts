import { knownMember } from './known-member.js';

/** Reads an identifier: a number or a text that is not blank. */
export function identifierIn(value: object, name: string): number | string | undefined {
  const id = knownMember(value, name);
  return typeof id === 'number' || (typeof id === 'string' && id.trim() !== '') ? id : undefined;
}
