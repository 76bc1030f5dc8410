/**
 * Reads a time of the service: RFC 3339, or milliseconds since the Unix epoch in old answers. `NaN` for anything else.
 * A time without a zone is UTC, wherever this program runs.
 */
export function timeOf(value: unknown): number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return Number.NaN;
  return Date.parse(/^\d{4}-\d\d-\d\d[T ][\d:.]+$/.test(value) ? `${value.replace(' ', 'T')}Z` : value);
}

const timeForm = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:?\d\d)?)?$/i;

/** Returns whether a value is an RFC 3339 time. Without its zone, it could be any time of a day. */
export function isTime(value: unknown): value is string {
  return typeof value === 'string' && timeForm.exec(value)?.[3] !== undefined && !Number.isNaN(expiryMs(value));
}

/**
 * Reads the expiration of an item, in UTC if it names no zone. `NaN` for anything else: `Date.parse` takes almost any
 * text with a number for a date, in the time zone of the machine.
 */
export function expiryMs(text: string): number {
  const [, day = '', clock = '00:00', zone = 'Z'] = timeForm.exec(text) ?? [];
  // Reject a day like 31 February: `Date.parse` takes it for a day of the next month.
  const isReal = day !== '' && new Date(Date.parse(`${day}T00:00Z`) || 0).toISOString().startsWith(day);
  return isReal ? Date.parse(`${day}T${clock}${zone.toUpperCase()}`) : Number.NaN;
}
