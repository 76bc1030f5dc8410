import { AbortError } from '../errors/errors.js';
import type { WorkflowContext } from './partial-failure.js';

/**
 * Runs one workflow at a time for each key; others wait in order. It spans the clients derived from each other,
 * not other processes.
 *
 * A workflow holding a key must not wait for the same key again.
 */
export class Queue {
  readonly #tails = new Map<string, Promise<void>>();

  /** Number of keys in use. */
  get size(): number {
    return this.#tails.size;
  }

  /**
   * Waits until no other workflow holds `key`, then runs `work`. The failure of one does not stop the next.
   *
   * @throws {@link AbortError} The signal was aborted during the wait; `work` was not started.
   */
  async run<T>(key: string, context: WorkflowContext, work: () => Promise<T>): Promise<T> {
    const before = this.#tails.get(key);
    const { promise: finished, resolve: finish } = Promise.withResolvers<void>();
    const tail = before === undefined ? finished : before.then(() => finished);
    this.#tails.set(key, tail);
    void tail.then(() => {
      if (this.#tails.get(key) === tail) this.#tails.delete(key);
    });
    try {
      if (before !== undefined) await untilAborted(before, context);
      return await work();
    } finally {
      finish();
    }
  }
}

/** Makes the queue of a client: for `transport.shared(newQueue)`. */
export function newQueue(): Queue {
  return new Queue();
}

function untilAborted(promise: Promise<void>, { vendor, operation, signal }: WorkflowContext): Promise<void> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      const message = `${operation} was aborted while waiting for another workflow on the same object`;
      reject(new AbortError({ vendor, operation, message, hint: 'Nothing was sent.', cause: signal.reason }));
    };
    if (signal.aborted) {
      abort();
      return;
    }
    signal.addEventListener('abort', abort);
    void promise.then(() => {
      signal.removeEventListener('abort', abort);
      resolve();
    });
  });
}
