/** Writes a time as the service does: RFC 3339 in UTC, without an empty fraction. */
export function timestamp(ms: number): string {
  return new Date(ms).toISOString().replace('.000Z', 'Z');
}

/** Converts an RFC 3339 time to UTC; `undefined` if malformed. */
export function utcTimestamp(text: unknown): string | undefined {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/.test(text)) {
    return undefined;
  }
  const ms = Date.parse(text);
  if (Number.isNaN(ms)) return undefined;
  // A Date would drop nanoseconds.
  return text.endsWith('Z') ? text : timestamp(ms);
}
