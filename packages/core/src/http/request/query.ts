import type { QueryType } from '../../api/operation.js';

/** A value a query parameter can have; a list is repeated. */
export type QueryValue = string | number | boolean | readonly (string | number | boolean)[];

/**
 * Returns why `value` cannot be sent as a query parameter of this type, or `undefined`. A list in place of one value
 * would be sent as none or as several, of which a service uses one.
 */
export function queryHazard(value: unknown, type: QueryType | undefined, isRequired: boolean): string | undefined {
  if (type === 'any')
    return isQueryValue(value) ? undefined : 'must be a string, a number, a boolean or a non-empty list of them';
  if (type === 'boolean') return typeof value === 'boolean' ? undefined : 'must be true or false';
  if (type === 'number') return Number.isSafeInteger(value) ? undefined : 'must be an integer';
  if (type === 'list')
    return Array.isArray(value) && Array.from(value).every(isTextLike) ? undefined : 'must be a list of strings';
  if (!isTextLike(value)) return 'must be a string';
  return isRequired && String(value).trim() === '' ? 'is empty' : undefined;
}

function isTextLike(value: unknown): boolean {
  return typeof value === 'string' ? value.isWellFormed() : Number.isSafeInteger(value);
}

/**
 * Returns whether `value` can be written into a query. An empty list would leave out its parameter, so the request could
 * affect more than intended. A large integer may have been rounded.
 */
function isQueryValue(value: unknown): value is QueryValue {
  if (Array.isArray(value))
    return value.length > 0 && value.every((item) => !Array.isArray(item) && isQueryValue(item));
  return isTextLike(value) || typeof value === 'boolean' || (Number.isFinite(value) && !Number.isInteger(value));
}

/** Returns why joined list items would be ambiguous, or `undefined`. */
export function separatorHazard(value: unknown, separator: string | undefined): string | undefined {
  if (separator === undefined || !Array.isArray(value)) return undefined;
  if (value.some((item) => item === '')) return 'has an empty item';
  const [pattern, named] = separator === ',' ? [/,/, 'a comma'] : [/\s/, 'white space'];
  return value.some((item) => pattern.test(String(item)))
    ? `has an item with ${named}, the separator of items`
    : undefined;
}

/**
 * Writes a query with `%20` for spaces, constants first; returns an empty text if there are no parameters. With a
 * separator, a list is one text; otherwise the parameter is repeated.
 */
export function writeQuery(
  entries: readonly (readonly [name: string, value: QueryValue, separator?: string | undefined])[],
  constants: Readonly<Record<string, string>> | undefined,
): string {
  if (entries.length === 0 && constants === undefined) return '';
  // A slash is allowed in a query, and constants go out as their vendor writes them.
  const constantPairs = Object.entries(constants ?? {}).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value).replaceAll('%2F', '/')}`,
  );
  const givenPairs = entries.flatMap(([name, value, separator]) => {
    const items = [value].flat().map((item) => encodeURIComponent(item));
    // A comma between items stays a comma: services may split the text before they decode it.
    const texts = separator === undefined ? items : [items.join(encodeURI(separator))];
    return texts.map((text) => `${encodeURIComponent(name)}=${text}`);
  });
  const pairs = [...constantPairs, ...givenPairs];
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
