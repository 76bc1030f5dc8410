import { ConfigurationError, isRequestValidationError, RequestValidationError } from '@edgeward/core';

const dayMs = 86_400_000;

/** By how much clocks are set back. */
const clockShiftsMs = [3_600_000, 1_800_000, 7_200_000];

/**
 * Writes a time as the service does, `yyyy-mm-dd HH:MM:SS`, in its time zone. Default: `UTC`.
 *
 * A text may be written as the service does or in ISO 8601. One without a zone is in the time of the service.
 *
 * @throws {@link RequestValidationError} It is no time.
 */
export function nocTime(time: Date | string, timeZone: string = 'UTC'): string {
  if (typeof time !== 'string') return localTime(millisecondsOf(time), timeZone);
  const [, day, clock = '00:00:00', zone] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d{1,9})? ?(Z|[+-]\d\d:?\d\d)?)?$/i.exec(time.trim()) ?? [];
  const seconds = clock.length === 5 ? `${clock}:00` : clock;
  const ms = Date.parse(`${day}T${seconds}${zone === undefined ? 'Z' : isoZone(zone)}`);
  // Reject a day like 31 February: `Date.parse` would take it for a day of the next month.
  if (Number.isNaN(ms) || !isServiceDay(day)) throw noTime();
  return zone === undefined ? `${day} ${seconds}` : localTime(ms, timeZone);
}

/** Formats the day of a time in a time zone as `yyyy-mm-dd`. Default: `UTC`. */
export function nocDay(day: Date | string, timeZone: string = 'UTC'): string {
  return nocTime(day, timeZone).slice(0, 10);
}

/**
 * Formats a time or a day for a call. Any other text is passed on, so the call rejects it like every other parameter:
 * with the operation's name, and as a rejection.
 */
export function timeForCall(write: typeof nocTime, time: Date | string, timeZone?: string): string {
  try {
    return write(time, timeZone);
  } catch (error) {
    if (isRequestValidationError(error)) return typeof time === 'string' ? time : 'no time';
    throw error;
  }
}

/**
 * Reads a time of the service. It names no zone; UTC is inferred, so the zone can be given. `NocCdn.dateOf` takes
 * that of the client. Of two times, when a clock is set back, it is the first.
 *
 * @example
 * ```ts
 * import { nocDate } from '@edgeward/noc-cdn';
 *
 * nocDate('2021-06-22 19:41:17').toISOString(); // 2021-06-22T19:41:17.000Z
 * ```
 */
export function nocDate(time: string, timeZone: string = 'UTC'): Date {
  const wanted = Date.parse(`${time.replace(' ', 'T')}Z`);
  if (timeZone === 'UTC' || Number.isNaN(wanted)) return new Date(wanted);
  // Correct the guess twice: daylight saving may change between the first guess and the right time.
  let ms = wanted;
  for (let round = 0; round < 2; round += 1) {
    const missing = wanted - Date.parse(`${localTime(ms, timeZone).replace(' ', 'T')}Z`);
    // Some lines have a time of the year 0 or 9999, and years next to those have no four digits.
    if (!(Math.abs(missing) <= dayMs)) return new Date(wanted);
    ms += missing;
  }
  const shown = localTime(ms, timeZone);
  const shiftMs = clockShiftsMs.find((shift) => localTime(ms - shift, timeZone) === shown) ?? 0;
  return new Date(ms - shiftMs);
}

/** Returns whether a value is a day in the service's format. */
export function isServiceDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const ms = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(value);
}

/** Returns whether a value is a time in the service's format. */
export function isServiceTime(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(value)) return false;
  return isServiceDay(value.slice(0, 10)) && !Number.isNaN(nocDate(value).getTime());
}

/** Returns the day after a day. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + dayMs).toISOString().slice(0, 10);
}

/**
 * Checks the name of a time zone.
 *
 * @throws {@link ConfigurationError} The zone is unknown.
 */
export function checkTimeZone(timeZone: string): void {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone });
  } catch {
    throw new ConfigurationError({
      vendor: 'noc',
      message: 'NocCdn: `timeZone` must be the name of a time zone',
      hint: "For example 'UTC' or 'America/New_York'.",
    });
  }
}

function localTime(ms: number, timeZone: string): string {
  if (timeZone === 'UTC') return new Date(ms).toISOString().slice(0, 19).replace('T', ' ');
  // The Swedish format (sv-SE) is the format of the service, but does not fill years up to four digits.
  return formatOf(timeZone).format(ms).padStart(19, '0');
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  formats.set(timeZone, format);
  return format;
}

function isoZone(zone: string): string {
  return zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
}

function millisecondsOf(time: Date): number {
  let ms = Number.NaN;
  try {
    ms = Date.prototype.getTime.call(time);
  } catch {}
  if (Number.isNaN(ms)) throw noTime();
  return ms;
}

function noTime(): RequestValidationError {
  return new RequestValidationError({
    vendor: 'noc',
    message: 'Nothing was sent: the time is invalid',
    hint: "Pass a Date, 'yyyy-mm-dd HH:MM:SS' in the time zone of the service, or an ISO 8601 time.",
    issues: [{ pointer: '', message: 'must be a time' }],
  });
}
