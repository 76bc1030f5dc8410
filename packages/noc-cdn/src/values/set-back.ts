import { nocDate, nocTime } from './noc-time.js';

/** The moment at which the clock of a zone is set back: its local times from `first` to `end` come twice. */
export interface SetBack {
  readonly atMs: number;
  readonly shiftMs: number;
  readonly first: string;

  /** The local time after the last repeated one. */
  readonly end: string;
}

const nearMs = 3 * 3_600_000;

/** The last one found in each zone: a follower asks often, and to format a time is slow. */
const found = new Map<string, SetBack>();

/** Finds the moment within three hours of a time at which the clock of a zone is set back. */
export function setBackNear(ms: number, timeZone: string): SetBack | undefined {
  if (timeZone === 'UTC' || Number.isNaN(ms)) return undefined;
  const last = found.get(timeZone);
  if (last !== undefined && Math.abs(ms - last.atMs) < nearMs) return last;
  const offsetAt = (second: number): number => Date.parse(`${localAt(second).replace(' ', 'T')}Z`) - second * 1000;
  const localAt = (second: number): string => nocTime(new Date(second * 1000), timeZone);
  let before = Math.floor((ms - nearMs) / 1000);
  let after = Math.ceil((ms + nearMs) / 1000);
  const offset = offsetAt(before);
  const shiftMs = offset - offsetAt(after);
  // Next to the years 0 and 9999, local times cannot be read.
  if (!(shiftMs > 0)) return undefined;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(middle) === offset) before = middle;
    else after = middle;
  }
  const end = new Date(after * 1000 + offset).toISOString().slice(0, 19).replace('T', ' ');
  const setBack = { atMs: after * 1000, shiftMs, first: localAt(after), end };
  found.set(timeZone, setBack);
  return setBack;
}

/**
 * Returns the local times of a span of time: all of them, if a clock is set back in it. Its lines then have earlier
 * times than those before.
 */
export function localSpan(
  from: Date | string,
  to: Date | string,
  timeZone: string,
): { readonly first: string; readonly end: string } {
  const [first, end] = [nocTime(from, timeZone), nocTime(to, timeZone)];
  const [fromMs, toMs] = [instantOf(from), instantOf(to)];
  const setBackIn = (ms: number): SetBack | undefined => {
    const setBack = setBackNear(ms, timeZone);
    // A time without a zone may be on either side.
    return setBack === undefined || fromMs >= setBack.atMs || toMs <= setBack.atMs ? undefined : setBack;
  };
  const [atStart, atEnd] = [setBackIn(fromMs), setBackIn(toMs)];
  return {
    first: atStart !== undefined && atStart.first < first ? atStart.first : first,
    end: atEnd !== undefined && atEnd.end > end ? atEnd.end : end,
  };
}

/** Returns the moment of a time with a zone; `NaN` without one. */
function instantOf(time: Date | string): number {
  const hasZone = typeof time !== 'string' || /(?:z|[+-]\d\d:?\d\d)$/i.test(time.trim());
  return hasZone ? nocDate(nocTime(time)).getTime() : Number.NaN;
}
