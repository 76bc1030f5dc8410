import { invalidArgument } from '../errors.js';
import { camelCase, queryValue } from './names.js';

/** Parses `updateMask`: the members to change, in camelCase; `undefined` if absent. */
export function fieldMask(query: URLSearchParams, allowed: readonly string[]): readonly string[] | undefined {
  const text = queryValue(query, 'updateMask') ?? '';
  if (text === '') return undefined;
  const paths = text.split(',').map((path) => camelCase(path.trim()));
  const refused = paths.filter((path) => !allowed.includes(path));
  if (refused.length > 0) {
    throw invalidArgument(
      refused.map((path) => ({ field: 'update_mask', description: `"${path}" cannot be updated with a mask.` })),
    );
  }
  return paths;
}
