import type { Clock } from '@edgeward/core';
import { nocTime } from '../values/noc-time.js';
import { setBackNear } from '../values/set-back.js';

/** Limits of a follower while local times come twice. */
export interface RepeatedHour {
  /** The first repeated time. Lines from it on are remembered until the second round. */
  readonly first: string;

  /** The latest time to ask from; `undefined` while the second round has certainly not begun. */
  readonly latest: string | undefined;

  /** Whether the clock of the client has not been set back yet. */
  readonly isBefore: boolean;

  /** Whether the follower began before the second round. */
  readonly beganBefore: boolean;
}

const longestSkewMs = 3_600_000;

/**
 * Watches for the hour that comes twice, when the clock of the service is set back: its lines have earlier times than
 * those before.
 */
export class RepeatedHours {
  readonly #clock: Clock;
  readonly #timeZone: string;
  readonly #skewMs: number;
  readonly #startMs: number;
  #seenAtMs: number | undefined;

  constructor(clock: Clock, timeZone: string, { maxSkewMs, startMs }: { maxSkewMs: number; startMs: number }) {
    this.#clock = clock;
    this.#timeZone = timeZone;
    this.#skewMs = Math.min(maxSkewMs, longestSkewMs);
    this.#startMs = startMs;
  }

  /** The limits at this moment; `undefined` at almost all times. */
  get now(): RepeatedHour | undefined {
    const nowMs = this.#clock.now();
    const setBack = setBackNear(nowMs, this.#timeZone);
    if (setBack === undefined) return undefined;
    const { atMs, shiftMs, first } = setBack;
    if (Math.abs(nowMs - atMs) >= shiftMs + this.#skewMs) return undefined;
    const beganBefore = this.#startMs < atMs;
    const isSeen = this.#seenAtMs === atMs || !beganBefore;
    const isAfter = nowMs >= atMs + this.#skewMs;
    const latest = isAfter && isSeen ? nocTime(new Date(nowMs - this.#skewMs), this.#timeZone) : first;
    const mayHaveBegun = nowMs >= atMs - this.#skewMs;
    return { first, latest: mayHaveBegun ? latest : undefined, isBefore: nowMs < atMs, beganBefore };
  }

  /** Notes that all lines up to now have been read. */
  noteRead(): void {
    const nowMs = this.#clock.now();
    const { atMs } = setBackNear(nowMs, this.#timeZone) ?? {};
    if (atMs !== undefined && nowMs >= atMs + this.#skewMs) this.#seenAtMs = atMs;
  }
}
