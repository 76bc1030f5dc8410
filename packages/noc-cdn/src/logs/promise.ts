import { ApiPromise, type ByteStream, type EdgewardError, isJson, ResponseParseError } from '@edgeward/core';
import { type InnerLoop, Leavable } from './leavable.js';
import { LogEntries } from './log-entries.js';
import type { LogEntry } from './parse-log-line.js';
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
  readonly #operation: string;

  /** @internal */
  constructor(bytes: ApiPromise<ByteStream>, operation: string) {
    super(bytes.withResponse());
    this.#operation = operation;
  }

  /**
   * Iterates over the entries; leaving the loop ends the transfer.
   *
   * @throws {@link ResponseParseError} A line is not of a log but of an HTML page, a warning of PHP or a failure in JSON:
   * the log is not complete.
   */
  [Symbol.asyncIterator](): AsyncIterator<LogEntry, void, undefined> {
    return new LogEntries(this.#leavable());
  }

  /**
   * Iterates over batches of entries as they arrive; leaving the loop ends the transfer.
   *
   * @throws {@link ResponseParseError} as the iteration over single entries does.
   */
  batches(): AsyncGenerator<readonly LogEntry[], void, undefined> {
    return this.#leavable();
  }

  #leavable(): Leavable<readonly LogEntry[]> {
    const { promise: left, resolve: leave } = Promise.withResolvers<undefined>();
    const cancel = (): void => {
      leave(undefined);
      // A response that has not arrived yet is not read.
      this.then(
        (stream) => stream.cancel(),
        () => {},
      );
    };
    return new Leavable((loop) => this.#read(loop, left), cancel);
  }

  async *#read(loop: InnerLoop, left: Promise<undefined>): AsyncGenerator<readonly LogEntry[], void, undefined> {
    const stream = await Promise.race([this, left]);
    if (stream === undefined) return;
    let isFirst = true;
    // Alone, an envelope without lines is an empty log.
    let envelope: LogEntry | undefined;
    for await (const batch of loop.over(parseLogStream(stream).batches())) {
      const entries: LogEntry[] = [];
      for (const entry of batch) {
        const kind = entry.parsed ? undefined : kindOf(entry.raw, isFirst);
        if (kind === 'foreign') {
          if (entries.length > 0) yield entries;
          throw foreignLine(this.#operation, isFirst);
        }
        if (envelope !== undefined) entries.push(envelope);
        envelope = kind === 'nothing' && isFirst ? entry : undefined;
        if (envelope === undefined) entries.push(entry);
        isFirst = false;
      }
      if (entries.length > 0) yield entries;
    }
  }
}

/**
 * Returns what a line of another form is if it is no entry: the form of lines may change, so everything else is one.
 */
function kindOf(raw: string, isFirst: boolean): 'nothing' | 'foreign' | undefined {
  const line = raw.trim();
  // A syslog line begins with a number in angle brackets.
  if (/^<[a-z!/?]/i.test(line)) return 'foreign';
  if (!/^([[{"]|(null|true|false|-?\d+(\.\d+)?)$)/.test(line)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return isFirst && /^[{[]\s*["{[]/.test(line) ? 'foreign' : undefined;
  }
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : undefined;
  if (!isJson(value)) return isFirst ? 'foreign' : undefined;
  const names = Object.keys(value);
  const { status } = value;
  if (names.length === 0) return 'nothing';
  if (typeof status === 'string' && status.toLowerCase() === 'success') {
    return names.every((name) => name === 'status' || name === 'notice') ? 'nothing' : 'foreign';
  }
  const isFailure = names.includes('error') || names.includes('errors') || names.includes('reason');
  return isFailure || names.every((name) => ['status', 'message', 'code'].includes(name)) ? 'foreign' : undefined;
}

function foreignLine(operation: string, isFirst: boolean): EdgewardError {
  return new ResponseParseError({
    vendor: 'noc',
    operation,
    message: isFirst
      ? `${operation} did not return log lines`
      : `${operation} returned an incomplete log: other content follows its lines`,
    hint: 'A proxy may have answered instead of the service. Check baseUrl and proxies, then repeat the call.',
  });
}
