const dateTime =
  /^(\d{4}-\d\d-\d\d)T((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.(\d{1,9}))?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;
const duration = /^(\d{1,12})(?:\.(\d{1,9}))?s$/;

const nsPerMs = 1_000_000n;
export const nsPerSecond: bigint = 1_000_000_000n;

/** The first and the last second of Google's timestamps. */
const [first, last] = [Date.parse('0001-01-01T00:00:00Z'), Date.parse('9999-12-31T23:59:59Z')] as const;

/** Reads an RFC 3339 time as nanoseconds since 1970. Returns `undefined` for any other value. */
export function instantOf(text: unknown): bigint | undefined {
  const [, day = '', time = '', fraction = '', zone = ''] = (typeof text === 'string' && dateTime.exec(text)) || [];
  const ms = Date.parse(`${day}T${time}${zone.toUpperCase()}`);
  if (Number.isNaN(ms) || ms < first || ms > last) return undefined;
  // Date.parse takes 31 February for a day in March.
  if (new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) !== day) return undefined;
  return BigInt(ms) * nsPerMs + nanosecondsIn(fraction);
}

/** Reads a duration such as `3.5s` as nanoseconds. Returns `undefined` for any other value. */
export function durationOf(text: unknown): bigint | undefined {
  const [, seconds, fraction = ''] = (typeof text === 'string' && duration.exec(text)) || [];
  return seconds === undefined ? undefined : BigInt(seconds) * nsPerSecond + nanosecondsIn(fraction);
}

/** Converts milliseconds since 1970. */
export function instantAt(ms: number): bigint {
  return BigInt(Math.floor(ms)) * nsPerMs;
}

/**
 * Writes a time as the service does: in UTC, with 0, 3, 6 or 9 digits of a second. Returns `undefined` after the year
 * 9999.
 */
export function utcTime(instant: bigint): string | undefined {
  const ns = ((instant % nsPerSecond) + nsPerSecond) % nsPerSecond;
  const ms = Number((instant - ns) / nsPerMs);
  if (ms < first || ms > last) return undefined;
  const fraction = `${ns}`.padStart(9, '0').replace(/(?:000){1,3}$/, '');
  return `${new Date(ms).toISOString().slice(0, 19)}${fraction === '' ? '' : `.${fraction}`}Z`;
}

function nanosecondsIn(fraction: string): bigint {
  return BigInt(fraction.padEnd(9, '0'));
}
