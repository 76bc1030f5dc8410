import { createHash } from 'node:crypto';
import { type CallOptions, type Clock, isEdgewardError, OperationFailedError } from '@edgeward/core';
import type { LogEntry } from './log-entry.js';
import { nocDate, nocTime } from './noc-time.js';

/** Where following a log can go on: plain JSON, to be kept beside what was shipped. */
export interface LogCheckpoint {
  /** The service is asked for lines from here on. */
  readonly since: string;

  /** Lines before this were not asked for. */
  readonly start: string;

  /** The lines from `since` on that were given out: a digest, the time, and how often. */
  readonly seen: readonly (readonly [digest: string, time: string, count: number])[];
}

/** How a log is followed. */
export interface FollowLogsParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /** From when on. Default: now. */
  readonly since?: Date | string | undefined;

  /** Where an earlier {@link LogFollower} was; `since` is not looked at then. */
  readonly checkpoint?: LogCheckpoint | undefined;

  /** Ends the loop, without an error. */
  readonly signal?: AbortSignal | undefined;

  /** Pause between two requests, in milliseconds. Default: 10 000. */
  readonly pollIntervalMs?: number | undefined;

  /**
   * For how long after its time a line may turn up, in milliseconds: so far back lines are asked for again. At least a
   * second. Default: 10 000.
   */
  readonly overlapMs?: number | undefined;

  /** Lines that are asked for at first; more where that many come. Default: 1000. */
  readonly limit?: number | undefined;

  /** Requests in a row that may fail for a passing reason before the loop throws. Default: 10. */
  readonly maxFailedPolls?: number | undefined;
}

/** Reads the lines from a time on. */
export type ReadSince = (since: string, limit: number, options: CallOptions) => AsyncIterable<LogEntry>;

interface Timed {
  readonly entry: LogEntry;
  readonly digest: string;

  /** Its own time, or that of the line before it. */
  readonly time: string;
}

const mostLines = 1_000_000;

/**
 * Follows a log: an endless iteration over its entries, oldest first, each once. Made by `logs.follow`.
 *
 * Seconds overlap from one request to the next, and lines are told apart by their text and how often it stands there,
 * so that equal lines of one second all come. Nothing is kept but the lines of the overlap.
 */
export class LogFollower implements AsyncIterable<LogEntry> {
  readonly #read: ReadSince;
  readonly #clock: Clock;
  readonly #params: FollowLogsParams;
  readonly #start: string;
  readonly #seen: Map<string, { readonly time: string; readonly count: number }>;
  #since: string;

  /** @internal */
  constructor(read: ReadSince, clock: Clock, params: FollowLogsParams) {
    const { checkpoint, since = new Date(clock.now()) } = params;
    this.#read = read;
    this.#clock = clock;
    this.#params = params;
    this.#start = checkpoint?.start ?? nocTime(since);
    // The service may leave out the very second that it is asked for.
    this.#since = checkpoint?.since ?? this.#before(this.#start);
    this.#seen = new Map(checkpoint?.seen.map(([digest, time, count]) => [digest, { time, count }]));
  }

  /** Returns where to go on after the entries that were given out so far: take it when they are safely stored. */
  checkpoint(): LogCheckpoint {
    return {
      since: this.#since,
      start: this.#start,
      seen: [...this.#seen].map(([digest, { time, count }]) => [digest, time, count]),
    };
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<LogEntry, void, undefined> {
    const { signal, pollIntervalMs = 10_000, maxFailedPolls = 10 } = this.#params;
    for (let failures = 0; !signal?.aborted; ) {
      try {
        const lines = await this.#poll();
        failures = 0;
        for (const { entry, digest, time } of this.#unseen(lines)) {
          if (signal?.aborted) return;
          this.#seen.set(digest, { time, count: (this.#seen.get(digest)?.count ?? 0) + 1 });
          yield entry;
        }
        this.#advance(lines);
      } catch (error) {
        if (signal?.aborted) return;
        if (!isEdgewardError(error) || !error.retryable || failures >= maxFailedPolls) throw error;
        failures += 1;
      }
      await this.#clock.sleep(pollIntervalMs, signal).catch((error: unknown) => {
        if (!signal?.aborted) throw error;
      });
    }
  }

  /** Reads every line from `since` on, oldest first. */
  async #poll(): Promise<readonly Timed[]> {
    const { signal, limit: first = 1000 } = this.#params;
    for (let limit = first; limit <= mostLines; limit *= 4) {
      const entries: LogEntry[] = [];
      for await (const entry of this.#read(this.#since, limit, { signal })) entries.push(entry);
      const lines = inOrder(entries, this.#since);
      if (entries.length < limit && this.#reachesBack(lines)) return lines;
    }
    throw new OperationFailedError({
      vendor: 'noc',
      operation: 'logs.since',
      message: `the log since ${this.#since} is cut: lines that were there before are missing, or there are too many`,
      hint: 'Read what is missing with logs.between, and follow from a later time.',
    });
  }

  /** Whether an answer has the lines that were seen before; one that was cut at its old end has not. */
  #reachesBack(lines: readonly Timed[]): boolean {
    const digests = new Set(lines.map(({ digest }) => digest));
    // The second of `since` itself may be left out.
    return [...this.#seen].every(([digest, { time }]) => time <= this.#since || digests.has(digest));
  }

  #unseen(lines: readonly Timed[]): readonly Timed[] {
    const counts = new Map<string, number>();
    return lines.filter(({ digest, time }) => {
      const count = (counts.get(digest) ?? 0) + 1;
      counts.set(digest, count);
      return count > (this.#seen.get(digest)?.count ?? 0) && time >= this.#start;
    });
  }

  #advance(lines: readonly Timed[]): void {
    const newest = lines.at(-1)?.time;
    if (newest === undefined) return;
    const since = this.#before(newest);
    if (since <= this.#since) return;
    this.#since = since;
    for (const [digest, { time }] of this.#seen) {
      if (time < since) this.#seen.delete(digest);
    }
  }

  #before(time: string): string {
    const { overlapMs = 10_000 } = this.#params;
    const date = nocDate(time);
    if (Number.isNaN(date.getTime())) return time;
    return nocTime(new Date(date.getTime() - Math.max(1000, overlapMs)));
  }
}

/** Orders lines by their times; the order in which the service sends them is not documented. */
function inOrder(entries: readonly LogEntry[], since: string): readonly Timed[] {
  const times = entries.flatMap(({ raw }) => timeIn(raw) ?? []);
  const newestFirst = (times[0] ?? '') > (times.at(-1) ?? '');
  let time = since;
  return (newestFirst ? entries.toReversed() : entries)
    .map((entry): Timed => {
      time = timeIn(entry.raw) ?? time;
      return { entry, time, digest: createHash('sha256').update(entry.raw).digest('base64url').slice(0, 22) };
    })
    .sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
}

/** The time at the beginning of a line, which a line of another form may have too. */
function timeIn(raw: string): string | undefined {
  return /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/.exec(raw)?.[0];
}
