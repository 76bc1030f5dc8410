import type { AbortSignalLike } from '../../api/platform.js';
import type { TimeLimit } from '../../errors/timeout.js';

const longestTimerMs = 2 ** 31 - 1;

/** Why a call or an attempt was cut off. */
export type Cut = { readonly by: 'caller'; readonly reason: unknown } | { readonly by: TimeLimit };

/**
 * A signal with its own time limit that also follows a parent. {@link Cancellation.dispose} leaves no timer and no
 * listener behind.
 */
export class Cancellation {
  readonly #controller = new AbortController();
  readonly #unfollow: () => void;
  #timer: NodeJS.Timeout | undefined;
  #deadline = 0;
  #cut: Cut | undefined;

  constructor(parent: AbortSignalLike | Cancellation | undefined, limit: TimeLimit, limitMs: number) {
    const signal = parent instanceof Cancellation ? parent.signal : parent;
    const follow = (): void => {
      const above = parent instanceof Cancellation ? parent.cut : undefined;
      this.#end(above ?? { by: 'caller', reason: signal?.reason });
    };
    this.#unfollow = () => signal?.removeEventListener('abort', follow);
    if (signal?.aborted) {
      follow();
      return;
    }
    signal?.addEventListener('abort', follow);
    this.restart(limit, limitMs);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Why it was cut off; `undefined` while it goes on. */
  get cut(): Cut | undefined {
    return this.#cut;
  }

  /** Milliseconds left. */
  get remainingMs(): number {
    return this.#deadline - performance.now();
  }

  /** Follows `promise`, but rejects as soon as the signal aborts, whatever `promise` does. */
  race<T>(promise: Promise<T>): Promise<T> {
    const { signal } = this;
    return new Promise<T>((resolve, reject) => {
      const abort = (): void => reject(signal.reason);
      if (signal.aborted) abort();
      else signal.addEventListener('abort', abort);
      promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
    });
  }

  /** Sets another limit that begins now; what was cut off stays so. */
  restart(limit: TimeLimit, limitMs: number): void {
    clearTimeout(this.#timer);
    if (this.#cut !== undefined) return;
    this.#deadline = performance.now() + limitMs;
    if (limitMs <= longestTimerMs) this.#timer = setTimeout(() => this.#end({ by: limit }), limitMs);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#unfollow();
  }

  #end(cut: Cut): void {
    this.#cut ??= cut;
    this.dispose();
    this.#controller.abort();
  }
}
