import type { Clock } from '../../api/clock.js';
import type { Cancellation } from './cancellation.js';
import { longestRetryAfterMs } from './decide-retry.js';

/**
 * State shared by the calls of a client: the limit of concurrent requests, and the pause requested by the service.
 * Requests proceed in order of arrival.
 */
export class Traffic {
  /** Maximum number of requests in flight. */
  readonly maxConcurrency: number;

  readonly #waiting = new Set<() => void>();
  #inFlight = 0;
  #pausedUntilMs = 0;

  constructor(maxConcurrency: number) {
    this.maxConcurrency = maxConcurrency;
  }

  /** Acquires a slot, to be released once. Returns `undefined` if a slot is free and there is no pause. */
  acquire(cancellation: Cancellation, clock: Clock): Promise<void> | undefined {
    const isFree = this.#inFlight < this.maxConcurrency;
    if (isFree) this.#inFlight += 1;
    const isPaused = this.#pausedUntilMs > 0 && this.#pausedUntilMs > clock.now();
    return isFree && !isPaused ? undefined : this.#wait(isFree, cancellation, clock);
  }

  /** Releases a slot, passing it to the call waiting longest. */
  release(): void {
    const [next] = this.#waiting;
    if (next === undefined) {
      this.#inFlight -= 1;
      return;
    }
    this.#waiting.delete(next);
    next();
  }

  /** Delays every request for as long as the service asked. Waits too long for any call are not shared. */
  pause(waitMs: number | undefined, clock: Clock): void {
    if (waitMs === undefined || waitMs > longestRetryAfterMs) return;
    this.#pausedUntilMs = Math.max(this.#pausedUntilMs, clock.now() + waitMs);
  }

  async #wait(hasSlot: boolean, cancellation: Cancellation, clock: Clock): Promise<void> {
    if (!hasSlot) await this.#slot(cancellation);
    try {
      await this.#sitOut(cancellation, clock);
    } catch (error) {
      this.release();
      throw error;
    }
  }

  /** Waits until the pause ends, including extensions. */
  async #sitOut(cancellation: Cancellation, clock: Clock): Promise<void> {
    for (let satOutMs = 0; satOutMs < this.#pausedUntilMs; ) {
      satOutMs = this.#pausedUntilMs;
      // If the clock was set back, calls must not wait longer than any service can ask.
      const waitMs = Math.min(satOutMs - clock.now(), longestRetryAfterMs);
      if (waitMs > 0) await cancellation.race(clock.sleep(waitMs, cancellation.signal));
    }
    // The pause has ended, even if the clock was set back meanwhile.
    this.#pausedUntilMs = 0;
  }

  #slot(cancellation: Cancellation): Promise<void> {
    return new Promise((resolve, reject) => {
      const { signal } = cancellation;
      const abort = (): void => {
        this.#waiting.delete(admit);
        reject(signal.reason);
      };
      const admit = (): void => {
        signal.removeEventListener('abort', abort);
        resolve();
      };
      if (signal.aborted) {
        abort();
        return;
      }
      signal.addEventListener('abort', abort);
      this.#waiting.add(admit);
    });
  }
}
