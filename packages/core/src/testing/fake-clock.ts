import { setImmediate as turn } from 'node:timers/promises';
import type { Clock } from '../api/clock.js';
import type { AbortSignalLike } from '../api/platform.js';

/**
 * A clock that only moves when it is told to: {@link FakeClock.sleep} moves it by what was asked for and returns, so
 * that hours of pauses and polling pass in milliseconds. A fake works out what changes with time from
 * {@link FakeClock.now} when it is asked, so there is nothing to schedule.
 *
 * @example
 * ```ts
 * import { FakeClock } from '@edgeward/core/testing';
 *
 * const clock = new FakeClock('2026-01-01T00:00:00Z');
 * await clock.sleep(90 * 60_000);
 * new Date(clock.now()).toISOString(); // 2026-01-01T01:30:00.000Z
 * ```
 */
export class FakeClock implements Clock {
  #now: number;

  /** Starts at `start`: a date, its text, or milliseconds since the Unix epoch. Default: 2026-01-01T00:00:00Z. */
  constructor(start: number | string | Date = Date.UTC(2026, 0, 1)) {
    this.#now = new Date(start).getTime();
    if (Number.isNaN(this.#now)) throw new RangeError(`FakeClock cannot start at ${String(start)}: not a date`);
  }

  now(): number {
    return this.#now;
  }

  /** Moves the time forward by `ms` milliseconds. */
  advance(ms: number): void {
    this.#now += ms;
  }

  async sleep(ms: number, signal?: AbortSignalLike): Promise<void> {
    // From when it was asked: sleeps that run side by side overlap, as real ones do.
    const until = this.#now + ms;
    // A turn of the event loop lets real timers and sockets in, so a polling loop can be aborted.
    if (!signal?.aborted) await turn();
    if (signal?.aborted) throw signal.reason;
    this.#now = Math.max(this.#now, until);
  }
}
