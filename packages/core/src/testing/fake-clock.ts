import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { Clock } from '../api/clock.js';
import type { AbortSignalLike } from '../api/platform.js';

/**
 * A clock moved only by its caller. {@link FakeClock.sleep} advances it by the requested time and returns, so hours of
 * pauses and polling pass in milliseconds. A fake derives its state from {@link FakeClock.now} on access, so nothing is
 * scheduled.
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
    // Measured from the call: concurrent sleeps overlap, as real ones do.
    const until = this.#now + ms;
    // Yield to the event loop, so real timers and sockets can abort a polling loop.
    if (!signal?.aborted) await yieldToEventLoop();
    if (signal?.aborted) throw signal.reason;
    this.#now = Math.max(this.#now, until);
  }
}
