import { instantAt, instantOf, utcTime } from '../values/instant.js';

/** Writes a time as the service does: RFC 3339 in UTC, without an empty fraction. */
export function timestamp(ms: number): string {
  return utcTime(instantAt(ms)) ?? new Date(ms).toISOString();
}

/** Converts an RFC 3339 time to UTC; `undefined` if malformed. The service takes no lower-case letters. */
export function utcTimestamp(text: unknown): string | undefined {
  const instant = typeof text === 'string' && text === text.toUpperCase() ? instantOf(text) : undefined;
  return instant === undefined ? undefined : utcTime(instant);
}
