/**
 * Reads a time of the service: RFC 3339, or milliseconds since the Unix epoch in old answers. `NaN` for anything else.
 */
export function timeOf(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? Date.parse(value) : Number.NaN;
}

/** Returns whether a value is an RFC 3339 time. */
export function isTime(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value));
}
