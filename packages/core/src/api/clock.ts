import { setTimeout as delay } from 'node:timers/promises';
import type { AbortSignalLike } from './platform.js';

/** The time source for retry pauses and polling. The clock of a fake makes them instant. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;

  /** Resolves after `ms` milliseconds; rejects with the signal's reason when it aborts first. */
  sleep(ms: number, signal?: AbortSignalLike): Promise<void>;
}

/** The machine's own time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (ms, signal) => {
    try {
      // Node fires a timer at once if its delay is longer than 2^31 - 1 ms.
      await delay(Math.min(ms, 2 ** 31 - 1), undefined, signal ? { signal } : {});
    } catch (error) {
      throw signal?.aborted ? signal.reason : error;
    }
  },
};
