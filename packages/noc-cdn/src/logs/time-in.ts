import { nocDate } from '../values/noc-time.js';

/** Returns the time at the start of a line, even if its form is unknown. */
export function timeIn(raw: string): string | undefined {
  const time = /^[\ufeff\0]*(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)/.exec(raw)?.[1];
  return time === undefined || Number.isNaN(nocDate(time).getTime()) ? undefined : time;
}
