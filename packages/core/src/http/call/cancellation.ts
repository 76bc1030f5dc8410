import type { AbortSignalLike } from '../../api/platform.js';
import type { TimeLimit } from '../../errors/timeout.js';

const longestTimerMs = 2 ** 31 - 1;

interface Followed {
  readonly followers: Set<() => void>;
  readonly notify: () => void;
}

/**
 * Signals followed by calls in flight. All calls share one listener: Node 22 warns about the eleventh, and removing one
 * of thousands is slow.
 */
const followedSignals = new WeakMap<AbortSignalLike, Followed>();

/** Calls `follow` when `signal` aborts, unless the returned function was called before. */
function followSignal(signal: AbortSignalLike, follow: () => void): () => void {
  const { followers, notify } = followedSignals.get(signal) ?? listenTo(signal);
  followers.add(follow);
  return () => {
    if (!followers.delete(follow) || followers.size > 0) return;
    signal.removeEventListener('abort', notify);
    followedSignals.delete(signal);
  };
}

function listenTo(signal: AbortSignalLike): Followed {
  const followers = new Set<() => void>();
  const notify = (): void => {
    // A notified follower leaves the set, which is safe during iteration.
    for (const follow of followers) follow();
  };
  signal.addEventListener('abort', notify);
  const followed = { followers, notify };
  followedSignals.set(signal, followed);
  return followed;
}

/** Why a call or an attempt was aborted. */
export type Abort = { readonly by: 'caller'; readonly reason: unknown } | { readonly by: TimeLimit };

/**
 * Ends work when its parent does, or when its own time limit is over. {@link Cancellation.dispose} leaves no timer and no
 * listener behind.
 */
export class Cancellation {
  readonly #followers = new Set<() => void>();
  readonly #call: Cancellation | undefined;
  readonly #unfollow: (() => void) | undefined;
  #controller: AbortController | undefined;
  #timer: NodeJS.Timeout | undefined;
  #limit: TimeLimit;
  #deadline: number;
  #aborted: Abort | undefined;
  #isDisposed = false;

  constructor(parent: AbortSignalLike | Cancellation | undefined, limit: TimeLimit, limitMs: number) {
    this.#limit = limit;
    this.#deadline = performance.now() + limitMs;
    this.#call = parent instanceof Cancellation ? parent : undefined;
    this.#unfollow = parent instanceof Cancellation ? this.#followCall(parent) : this.#followCaller(parent);
  }

  /** The signal for a fetch, a clock or a provider, created on first use. */
  get signal(): AbortSignal {
    this.#startTimer();
    if (this.#controller === undefined) {
      this.#controller = new AbortController();
      if (this.#aborted !== undefined) this.#controller.abort();
    }
    return this.#controller.signal;
  }

  /** Why it was aborted; `undefined` if it was not. */
  get aborted(): Abort | undefined {
    return this.#aborted;
  }

  /** Milliseconds left. */
  get remainingMs(): number {
    return this.#deadline - performance.now();
  }

  /** Settles like `promise`, but rejects as soon as the signal aborts. */
  race<T>(promise: Promise<T>): Promise<T> {
    this.#startTimer();
    return new Promise<T>((resolve, reject) => {
      const abandon = (): void => reject(this.signal.reason);
      if (this.#aborted === undefined) this.#followers.add(abandon);
      else abandon();
      promise.then(
        (value) => {
          this.#followers.delete(abandon);
          resolve(value);
        },
        (error: unknown) => {
          this.#followers.delete(abandon);
          reject(error);
        },
      );
    });
  }

  /** Restarts the limit; an aborted signal stays aborted. */
  restart(limit: TimeLimit, limitMs: number): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#limit = limit;
    this.#deadline = performance.now() + limitMs;
    this.#startTimer();
  }

  dispose(): void {
    this.#isDisposed = true;
    clearTimeout(this.#timer);
    this.#unfollow?.();
  }

  /** Starts the timer when something waits. The timer of an attempt also covers the limit of its call. */
  #startTimer(): void {
    if (this.#timer !== undefined || this.#isDisposed) return;
    const { remainingMs } = this;
    const call = this.#call !== undefined && this.#call.remainingMs < remainingMs ? this.#call : undefined;
    const { remainingMs: delayMs } = call ?? this;
    const expire = (): void => (call ?? this).#expire();
    // Node prints a warning about a negative delay.
    if (delayMs <= longestTimerMs) this.#timer = setTimeout(expire, Math.max(0, delayMs));
  }

  #expire(): void {
    this.#end({ by: this.#limit });
  }

  #followCall(parent: Cancellation): () => void {
    const follow = (): void => {
      if (parent.aborted !== undefined) this.#end(parent.aborted);
    };
    if (parent.aborted === undefined) parent.#followers.add(follow);
    else follow();
    return () => parent.#followers.delete(follow);
  }

  #followCaller(signal: AbortSignalLike | undefined): (() => void) | undefined {
    if (signal === undefined) return undefined;
    const follow = (): void => this.#end({ by: 'caller', reason: signal.reason });
    if (!signal.aborted) return followSignal(signal, follow);
    follow();
    return undefined;
  }

  #end(aborted: Abort): void {
    this.#aborted ??= aborted;
    this.dispose();
    this.#controller?.abort();
    const followers = [...this.#followers];
    this.#followers.clear();
    for (const follow of followers) follow();
  }
}
