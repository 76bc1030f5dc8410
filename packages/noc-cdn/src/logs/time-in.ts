import { nocDate } from '../values/noc-time.js';

/** The time at the beginning of a line, which a line of another form may have too. */
export function timeIn(raw: string): string | undefined {
  const time = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/.exec(raw)?.[0];
  return time === undefined || Number.isNaN(nocDate(time).getTime()) ? undefined : time;
}
