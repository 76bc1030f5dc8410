/** A value that a query parameter can have; a list is repeated. */
export type QueryValue = string | number | boolean | readonly (string | number | boolean)[];

/** Tells whether `value` can be written into a query. */
export function isQueryValue(value: unknown): value is QueryValue {
  if (Array.isArray(value)) return value.every((item) => !Array.isArray(item) && isQueryValue(item));
  if (typeof value === 'string') return value.isWellFormed();
  return typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
}

/** Why the items of a list cannot be told apart once they are joined; `undefined` where they can. */
export function separatorHazard(value: QueryValue, separator: string): string | undefined {
  if (!Array.isArray(value)) return undefined;
  if (value.some((item) => item === '')) return 'has an empty item';
  return value.some((item) => /\s/.test(String(item)) || String(item).includes(separator))
    ? 'has an item with white space, which separates items'
    : undefined;
}

/** Writes a query with `%20` for spaces, constants first; empty where there is nothing to write. */
export function writeQuery(
  entries: readonly (readonly [name: string, value: QueryValue])[],
  constants: Readonly<Record<string, string>> = {},
): string {
  // A slash is allowed in a query, and constants go out as their vendor writes them.
  const constantPairs = Object.entries(constants).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value).replaceAll('%2F', '/')}`,
  );
  const givenPairs = entries.flatMap(([name, value]) =>
    [value].flat().map((item) => `${encodeURIComponent(name)}=${encodeURIComponent(item)}`),
  );
  const pairs = [...constantPairs, ...givenPairs];
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
