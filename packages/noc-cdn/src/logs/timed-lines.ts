import { createHash } from 'node:crypto';
import { nocDate } from '../values/noc-time.js';
import type { LogEntry } from './parse-log-line.js';

/** A line with its time. */
export interface Timed {
  readonly entry: LogEntry;
  readonly digest: string;

  /** Its own time, or the previous line's. */
  readonly time: string;
}

/** Returns the time at the start of a line, even if its form is unknown. */
export function timeIn(raw: string): string | undefined {
  const time = /^[\ufeff\0]*(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)/.exec(raw)?.[1];
  return time === undefined || Number.isNaN(nocDate(time).getTime()) ? undefined : time;
}

/** Sorts lines by time; the service's order is undocumented. */
export function inOrder(entries: readonly LogEntry[], since: string): readonly Timed[] {
  const times = entries.flatMap(({ raw }) => timeIn(raw) ?? []);
  const newestFirst = (times[0] ?? since) > (times.at(-1) ?? since);
  let time = since;
  return (newestFirst ? entries.toReversed() : entries)
    .map((entry): Timed => {
      time = timeIn(entry.raw) ?? time;
      return { entry, time, digest: createHash('sha256').update(entry.raw).digest('base64url').slice(0, 22) };
    })
    .sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
}
