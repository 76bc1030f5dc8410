import { ResponseValidationError } from '@edgeward/core';
import type { ListEntry } from '../generated/models.js';

/**
 * Returns the entries in the member `name` of an answer; a list that is not shown beside others is empty.
 *
 * @throws {@link ResponseValidationError} The answer shows no list but something else: whoever takes that for an empty list
 * finds nothing to remove.
 */
export function shownList<Name extends string>(
  answer: { readonly [Member in Name]?: readonly ListEntry[] | undefined },
  name: Name,
  operation: string,
): readonly ListEntry[] {
  const entries = answer[name];
  if (entries !== undefined) return entries;
  const names = Object.keys(answer);
  if (names.length === 0 || names.some((other) => /(black|white)list$/.test(other))) return [];
  throw new ResponseValidationError({
    vendor: 'ping-ase',
    operation,
    status: 200,
    message: `${operation} answered without ${name}, and with something else`,
    hint: 'Look whether something on the way to ASE has answered in its place.',
    issues: [{ pointer: `/${name}`, message: 'is missing' }],
  });
}
