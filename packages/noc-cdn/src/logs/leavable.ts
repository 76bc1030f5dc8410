import type { AbortSignalLike } from '@edgeward/core';

/**
 * An iteration that can be left during a read. The `return` of a generator alone waits for the read to finish: the
 * transfer or the polling would continue after the loop.
 */
export class Leavable<T> implements AsyncGenerator<T, void, undefined> {
  readonly #loop = new InnerLoop();
  readonly #source: AsyncGenerator<T, void, undefined>;
  readonly #onLeave: () => void;

  constructor(run: (loop: InnerLoop) => AsyncGenerator<T, void, undefined>, onLeave: () => void = () => {}) {
    this.#source = run(this.#loop);
    this.#onLeave = onLeave;
  }

  next(): Promise<IteratorResult<T, void>> {
    return this.#source.next();
  }

  async return(): Promise<IteratorResult<T, void>> {
    this.#loop.leave();
    this.#onLeave();
    await this.#source.return();
    return { done: true, value: undefined };
  }

  async throw(error: unknown): Promise<IteratorResult<T, void>> {
    await this.return();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }
}

/** Remembers the inner iteration of a generator, to leave it from outside. */
export class InnerLoop {
  readonly #left = new AbortController();
  #iterator: AsyncIterator<unknown> | undefined;

  /** Aborts when the iteration is left. */
  get signal(): AbortSignal {
    return this.#left.signal;
  }

  /** Whether the iteration has been left. */
  get isLeft(): boolean {
    return this.#left.signal.aborted;
  }

  /** Makes the iterable to loop over. */
  over<T>(items: AsyncIterable<T>): AsyncIterable<T> {
    return {
      [Symbol.asyncIterator]: () => {
        const iterator = items[Symbol.asyncIterator]();
        this.#iterator = iterator;
        return iterator;
      },
    };
  }

  leave(): void {
    this.#left.abort();
    // The loop itself reports the failure of a transfer.
    this.#iterator?.return?.().then(undefined, () => {});
  }
}

/** Aborts when the caller does, or when the loop is left; a signal of another realm only when the caller does. */
export function eitherOf(signal: AbortSignalLike | undefined, left: AbortSignal): AbortSignalLike {
  try {
    return signal === undefined ? left : AbortSignal.any([signal, left]);
  } catch {
    return signal ?? left;
  }
}
