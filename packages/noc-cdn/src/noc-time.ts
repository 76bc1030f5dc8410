/** Writes a time as the service does, `yyyy-mm-dd HH:MM:SS`, in UTC; a text is taken as it is. */
export function nocTime(time: Date | string): string {
  return typeof time === 'string' ? time : time.toISOString().slice(0, 19).replace('T', ' ');
}

/** Writes a day as the service does, `yyyy-mm-dd`, in UTC; a text is taken as it is. */
export function nocDay(day: Date | string): string {
  return typeof day === 'string' ? day : day.toISOString().slice(0, 10);
}

/**
 * Reads a time of the service. That the service keeps UTC is inferred: it names no zone.
 *
 * @example
 * ```ts
 * import { nocDate } from '@edgeward/noc-cdn';
 *
 * nocDate('2021-06-22 19:41:17').toISOString(); // 2021-06-22T19:41:17.000Z
 * ```
 */
export function nocDate(time: string): Date {
  return new Date(`${time.replace(' ', 'T')}Z`);
}
