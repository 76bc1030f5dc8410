import type { Clock } from '../../api/clock.js';
import type { Cancellation } from './cancellation.js';
import { longestRetryAfterMs } from './retry.js';

/**
 * State shared by the calls of a client: the limit of concurrent requests, and the pause requested by the service.
 * Requests are let in in the order in which they came.
 */
export class Traffic {
  /** Most requests under way at once. */
  readonly maxConcurrency: number;

  readonly #waiting = new Set<() => void>();
  #underWay = 0;
  #pausedUntilMs = 0;

  constructor(maxConcurrency: number) {
    this.maxConcurrency = maxConcurrency;
  }

  /** Waits for a turn, which {@link leave} must end once. Returns `undefined` if there is nothing to wait for. */
  enter(cancellation: Cancellation, clock: Clock): Promise<void> | undefined {
    const isFree = this.#underWay < this.maxConcurrency;
    if (isFree) this.#underWay += 1;
    const isPaused = this.#pausedUntilMs > 0 && this.#pausedUntilMs > clock.now();
    return isFree && !isPaused ? undefined : this.#wait(isFree, cancellation, clock);
  }

  /** Ends a turn. It goes to the call that waited longest, so `underWay` stays as it is. */
  leave(): void {
    const [next] = this.#waiting;
    if (next === undefined) {
      this.#underWay -= 1;
      return;
    }
    this.#waiting.delete(next);
    next();
  }

  /** Holds back every request for as long as the service asked; waits that no call would sit out are not shared. */
  pause(waitMs: number | undefined, clock: Clock): void {
    if (waitMs === undefined || waitMs > longestRetryAfterMs) return;
    this.#pausedUntilMs = Math.max(this.#pausedUntilMs, clock.now() + waitMs);
  }

  async #wait(hasTurn: boolean, cancellation: Cancellation, clock: Clock): Promise<void> {
    if (!hasTurn) await this.#turn(cancellation);
    try {
      await this.#sitOut(cancellation, clock);
    } catch (error) {
      this.leave();
      throw error;
    }
  }

  /** Waits for the end of the pause, and for the new end if it is lengthened meanwhile. */
  async #sitOut(cancellation: Cancellation, clock: Clock): Promise<void> {
    for (let satOutMs = 0; satOutMs < this.#pausedUntilMs; ) {
      satOutMs = this.#pausedUntilMs;
      // A clock that was set back must not hold calls for longer than the service can have asked.
      const waitMs = Math.min(satOutMs - clock.now(), longestRetryAfterMs);
      if (waitMs > 0) await cancellation.race(clock.sleep(waitMs, cancellation.signal));
    }
  }

  #turn(cancellation: Cancellation): Promise<void> {
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
