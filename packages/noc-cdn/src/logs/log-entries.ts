import type { AsyncDisposableIfTyped } from '@edgeward/core';
import type { Leavable } from './leavable.js';
import type { LogEntry } from './parse-log-line.js';

export interface LogEntries extends AsyncDisposableIfTyped {}

/**
 * The entries of a log, one by one or in batches. It can be read once.
 *
 * A batch has the entries of one received chunk. An async generator yielding each entry would take most of the time;
 * this one returns the entries of a batch without waiting.
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the interface declares the method that has a computed name
export class LogEntries implements AsyncGenerator<LogEntry, void, undefined> {
  readonly #batches: Leavable<readonly LogEntry[]>;
  #batch: readonly LogEntry[] = [];
  #next = 0;

  /** @internal */
  constructor(batches: Leavable<readonly LogEntry[]>) {
    this.#batches = batches;
  }

  /** Iterates over batches of entries as they arrive. */
  batches(): AsyncGenerator<readonly LogEntry[], void, undefined> {
    return this.#batches;
  }

  next(): Promise<IteratorResult<LogEntry, void>> {
    const value = this.#take();
    return value === undefined ? this.#nextBatch() : Promise.resolve({ done: false, value });
  }

  async return(): Promise<IteratorResult<LogEntry, void>> {
    this.#batch = [];
    await this.#batches.return();
    return { done: true, value: undefined };
  }

  async throw(error: unknown): Promise<IteratorResult<LogEntry, void>> {
    await this.return();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** @internal */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  #take(): LogEntry | undefined {
    const entry = this.#batch[this.#next];
    this.#next += 1;
    return entry;
  }

  async #nextBatch(): Promise<IteratorResult<LogEntry, void>> {
    const { done, value: batch } = await this.#batches.next();
    if (done !== true) {
      // A concurrent call of `next` may have left entries.
      const left = this.#batch.slice(this.#next);
      this.#batch = left.length === 0 ? batch : [...left, ...batch];
      this.#next = 0;
    }
    const value = this.#take();
    return value === undefined ? { done: true, value: undefined } : { done: false, value };
  }
}
