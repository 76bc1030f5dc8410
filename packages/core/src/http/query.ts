/** A value that a query parameter can have; a list is repeated. */
export type QueryValue = string | number | boolean | readonly (string | number | boolean)[];

/** Tells whether `value` can be written into a query. */
export function isQueryValue(value: unknown): value is QueryValue {
  if (Array.isArray(value)) return value.every((item) => !Array.isArray(item) && isQueryValue(item));
  if (typeof value === 'string') return value.isWellFormed();
  return typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
}

/** Writes a query with `%20` for spaces; empty where there is nothing to write. */
export function writeQuery(entries: readonly (readonly [name: string, value: QueryValue])[]): string {
  const pairs = entries.flatMap(([name, value]) =>
    [value].flat().map((item) => `${encodeURIComponent(name)}=${encodeURIComponent(item)}`),
  );
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
