/** A value from a moment on. */
export interface Stage<T> {
  /** Counted from when the fake was made or reset. Default: 0. */
  readonly afterMs?: number;
  readonly value: T;
}

/** A value over time: one value, or several in the order of their moments. */
export type Timeline<T> = Stage<T> | readonly Stage<T>[];

/** Returns the value of a timeline at a moment. */
export function valueAt<T>(timeline: Timeline<T> | undefined, elapsedMs: number): T | undefined {
  const stages: readonly Stage<T>[] = timeline === undefined ? [] : isList(timeline) ? timeline : [timeline];
  return stages.findLast(({ afterMs = 0 }) => afterMs <= elapsedMs)?.value;
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}
