import { ResponseValidationError } from '@edgeward/core';
import type { ListEntry } from '../generated/models.js';

/**
 * Returns the entries in the member `name` of a response; a list missing beside others is empty.
 *
 * @throws {@link ResponseValidationError} The response contains something else than a list: treating it as empty would
 * hide entries to remove.
 */
export function listedEntries<Name extends string>(
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
    message: `${operation} returned a response without ${name}`,
    hint: 'A proxy may have answered instead of the service. Check baseUrl and proxies.',
    issues: [{ pointer: `/${name}`, message: 'is missing' }],
  });
}
