import { ApiPromise, type ByteStream } from '@edgeward/core';
import type { LogEntry } from './log-entry.js';
import { parseLogStream } from './parse-log-stream.js';

/**
 * A log under way: iterating gives its entries while they arrive, `await` gives its bytes. It can be read once.
 *
 * @example
 * ```ts
 * for await (const entry of noc.logs.day({ website: 'example.com', date: '2021-06-22' })) console.log(entry.raw);
 * ```
 */
export class LogPromise extends ApiPromise<ByteStream> implements AsyncIterable<LogEntry> {
  /** @internal */
  constructor(bytes: ApiPromise<ByteStream>) {
    super(bytes.withResponse());
  }

  /** Iterates over the entries; leaving the loop ends the transfer. */
  async *[Symbol.asyncIterator](): AsyncIterator<LogEntry, void, undefined> {
    yield* parseLogStream(await this);
  }
}
