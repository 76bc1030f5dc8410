import {
  type AuthWarning,
  type CallOptions,
  type Clock,
  ConfigurationError,
  checkOptions,
  isEdgewardError,
  OperationFailedError,
} from '@edgeward/core';
import { nocDate, nocTime } from '../values/noc-time.js';
import {
  type FollowLogsOptions,
  type FollowLogsParams,
  followOptionTypes,
  followTypes,
  type LogCheckpoint,
} from './follow-options.js';
import { eitherOf, type InnerLoop, Leavable } from './leavable.js';
import type { LogEntry } from './parse-log-line.js';
import { RepeatedHours } from './repeated-hour.js';
import { inOrder, type Timed } from './timed-lines.js';

/** Dependencies of a follower. */
export interface FollowerServices {
  /** Reads the lines from a time on. */
  readonly read: (since: string, limit: number, options: CallOptions) => AsyncIterable<LogEntry>;
  readonly clock: Clock;

  /** The time zone of the service. */
  readonly timeZone: string;
  readonly warn: (warning: AuthWarning) => void;
}

const mostLines = 1_000_000;

const dayMs = 86_400_000;

/** Times of later years have more digits, and cannot be compared as text. */
const lastMs = Date.UTC(9999, 11, 30);

/** The documented default number of lines. */
const defaultPage = 200;

/**
 * Follows a log: an endless iteration over its entries, oldest first, each once. Made by `logs.follow`.
 *
 * Requests overlap by some seconds. Lines are identified by text and repetition count, so identical lines of one second
 * are all returned. Only the lines of the overlap are kept.
 */
export class LogFollower implements AsyncIterable<LogEntry> {
  readonly #services: FollowerServices;
  readonly #params: FollowLogsParams;
  readonly #options: CallOptions;
  readonly #pollIntervalMs: number;
  readonly #maxSkewMs: number;
  readonly #timeZone: string;
  readonly #repeated: RepeatedHours;
  #start: string;

  /** Times of the returned lines, by digest. */
  readonly #seen: Map<string, string[]> = new Map();
  #since: string;
  #isFollowed = false;

  /** @internal */
  constructor(services: FollowerServices, given: FollowLogsParams, givenOptions?: FollowLogsOptions) {
    const owner = { owner: 'logs.follow', vendor: 'noc' };
    const params = checkOptions<FollowLogsParams>(owner, given, followTypes);
    const { pollIntervalMs = 10_000, ...options } = checkOptions(owner, givenOptions, followOptionTypes);
    const { checkpoint, since = new Date(services.clock.now()), maxSkewMs = 60_000 } = params;
    this.#services = services;
    this.#params = params;
    this.#options = options;
    this.#pollIntervalMs = pollIntervalMs;
    this.#maxSkewMs = maxSkewMs;
    this.#timeZone = services.timeZone;
    this.#start = checkpoint?.start ?? nocTime(since, this.#timeZone);
    const startMs =
      checkpoint === undefined && typeof since !== 'string' ? Number(since) : Number(this.#dateOf(this.#start));
    this.#repeated = new RepeatedHours(services.clock, services.timeZone, { maxSkewMs, startMs });
    // The service may exclude the requested second itself.
    this.#since = checkpoint?.since ?? this.#before(this.#start);
    let room = mostLines;
    for (const [digest, time, count] of checkpoint?.seen ?? []) {
      for (let left = count; left > 0 && room > 0; left -= 1, room -= 1) this.#remember(digest, time);
    }
  }

  /** Returns the position after the entries returned so far. Take it once they are safely stored. */
  checkpoint(): LogCheckpoint {
    const seen = [...this.#seen].flatMap(([digest, times]) =>
      [...Map.groupBy(times, (time) => time)].map(([time, { length }]) => [digest, time, length] as const),
    );
    return { since: this.#since, start: this.#start, seen };
  }

  [Symbol.asyncIterator](): AsyncGenerator<LogEntry, void, undefined> {
    return new Leavable((loop) => this.#alone(loop));
  }

  /** Two loops at once would get some lines twice, and others not at all. */
  async *#alone(loop: InnerLoop): AsyncGenerator<LogEntry, void, undefined> {
    if (this.#isFollowed) {
      const message = 'logs.follow: another loop is reading this follower';
      throw new ConfigurationError({ vendor: 'noc', message, hint: 'Make a follower for each loop.' });
    }
    this.#isFollowed = true;
    try {
      yield* this.#follow(loop);
    } finally {
      this.#isFollowed = false;
    }
  }

  async *#follow(loop: InnerLoop): AsyncGenerator<LogEntry, void, undefined> {
    const { maxFailedPolls = 10 } = this.#params;
    const { signal } = this.#options;
    const { clock } = this.#services;
    const ended = eitherOf(signal, loop.signal);
    let heardAt = clock.now();
    for (let failures = 0; !signal?.aborted && !loop.isLeft; ) {
      try {
        const lines = await this.#poll(loop);
        if (loop.isLeft) return;
        failures = 0;
        this.#lowerStart(lines);
        for (const { entry, digest, time } of this.#unseen(lines)) {
          if (signal?.aborted) return;
          this.#remember(digest, time);
          yield entry;
          heardAt = clock.now();
        }
        this.#advance(lines);
        heardAt = this.#reportSilence(heardAt);
      } catch (error) {
        if (signal?.aborted || loop.isLeft) return;
        if (!isEdgewardError(error) || !error.retryable || failures >= maxFailedPolls) throw error;
        failures += 1;
      }
      await clock.sleep(this.#pollIntervalMs, ended).catch((error: unknown) => {
        if (!signal?.aborted && !loop.isLeft) throw error;
      });
    }
  }

  #remember(digest: string, time: string): void {
    const times = this.#seen.get(digest);
    if (times === undefined) this.#seen.set(digest, [time]);
    else times.push(time);
  }

  #reportSilence(heardAt: number): number {
    const { silenceMs = 3_600_000 } = this.#params;
    const now = this.#services.clock.now();
    if (now - heardAt < silenceMs) return heardAt;
    this.#services.warn({
      message: `logs.follow received no line for ${Math.round((now - heardAt) / 60_000)} minutes, since ${this.#since}`,
      hint: 'Check whether the website has visitors and uses the CDN, and whether `timeZone` matches the service.',
      page: 'warnings#no-log-line-for-an-hour',
    });
    return now;
  }

  /** Reads every line from `since` on, oldest first. */
  async #poll(loop: InnerLoop): Promise<readonly Timed[]> {
    const { limit: first = 1000 } = this.#params;
    this.#capSince();
    let full = 0;
    for (let limit = Math.min(first, mostLines); limit <= mostLines; limit *= 4) {
      const entries = await this.#read(loop, this.#since, limit);
      if (loop.isLeft) return [];
      if (entries.length >= limit) {
        full = entries.length;
        continue;
      }
      const lines = inOrder(entries, this.#since);
      const wanted = this.#wanted();
      const digests = new Set(lines.map(({ digest }) => digest));
      if (!wanted.every((digest) => digests.has(digest))) break;
      // The service may have its own limit if it returns as many lines as last time, or exactly its documented default
      // without a line that was returned before.
      const isDefaultPage = entries.length === defaultPage && wanted.length === 0;
      const isSuspicious = entries.length > 0 && (entries.length === full || isDefaultPage);
      if (!isSuspicious || !(await this.#isCapped(loop, entries.length, limit))) return lines;
      break;
    }
    throw new OperationFailedError({
      vendor: 'noc',
      operation: 'logs.since',
      message: `the log since ${this.#since} is incomplete: earlier lines are missing, or it has more lines than one request can return`,
      hint: 'Read the missing lines with logs.between, and follow from a later time.',
    });
  }

  async #read(loop: InnerLoop, since: string, limit: number): Promise<readonly LogEntry[]> {
    const entries: LogEntry[] = [];
    const lines = this.#services.read(since, limit, this.#options);
    for await (const entry of loop.over(lines)) entries.push(entry);
    return entries;
  }

  /** Returns whether asking for one more day back brings no more lines: then the service has its own limit. */
  async #isCapped(loop: InnerLoop, length: number, limit: number): Promise<boolean> {
    const since = nocTime(new Date(this.#dateOf(this.#since).getTime() - dayMs), this.#timeZone);
    return (await this.#read(loop, since, limit)).length <= length && !loop.isLeft;
  }

  /** Returns the digests of returned lines that a response must contain. A service that cuts leaves out the oldest. */
  #wanted(): readonly string[] {
    const latest = this.#latest();
    // The second of `since` itself may be left out. A line from the future has a wrong clock: its absence proves nothing.
    const isWanted = (time: string): boolean => time > this.#since && time <= latest;
    return [...this.#seen].filter(([, times]) => times.some(isWanted)).map(([digest]) => digest);
  }

  #unseen(lines: readonly Timed[]): readonly Timed[] {
    const known = new Map<string, number>();
    return lines.filter(({ digest, time }) => {
      if (time < this.#start) return false;
      // The service may leave out the second of `since`, so lines up to it are counted separately.
      const isOld = time <= this.#since;
      const key = `${isOld} ${digest}`;
      const seen = this.#seen.get(digest) ?? [];
      const left = known.get(key) ?? seen.filter((other) => other <= this.#since === isOld).length;
      known.set(key, left - 1);
      return left <= 0;
    });
  }

  /**
   * Keeps `since` out of the future: a line with a wrong clock, or a checkpoint made after one, would hide all lines
   * until then.
   */
  #capSince(): void {
    this.#since = this.#earlier(this.#since, this.#repeated.now?.latest);
    const latest = this.#latest();
    if (this.#since > latest) this.#since = this.#before(nocTime(new Date(this.#services.clock.now()), this.#timeZone));
  }

  /** The latest time the clock of the service can show. */
  #latest(): string {
    return nocTime(new Date(Math.min(this.#services.clock.now() + this.#maxSkewMs, lastMs)), this.#timeZone);
  }

  #advance(lines: readonly Timed[]): void {
    const latest = this.#latest();
    const newest = lines.findLast(({ time }) => time <= latest)?.time;
    if (newest === undefined) return;
    const since = this.#earlier(this.#before(newest), this.#repeated.now?.latest);
    this.#repeated.noteRead();
    if (since <= this.#since) return;
    this.#since = since;
    const oldest = this.#earlier(since, this.#repeated.now?.first);
    for (const [digest, times] of this.#seen) {
      const kept = times.filter((time) => time >= oldest);
      if (kept.length === 0) this.#seen.delete(digest);
      else this.#seen.set(digest, kept);
    }
  }

  /** Returns `since`, or the time to ask from for lines at `time` if that is earlier. */
  #earlier(since: string, time: string | undefined): string {
    const other = time === undefined ? since : this.#before(time);
    return other < since ? other : since;
  }

  /**
   * When times come twice, lines before the start have the times of later ones: those there by now are remembered
   * instead of returned.
   */
  #lowerStart(lines: readonly Timed[]): void {
    const hour = this.#repeated.now;
    if (hour?.latest === undefined || !hour.beganBefore || this.#start <= this.#before(hour.first)) return;
    for (const { digest, time } of hour.isBefore ? lines : []) if (time < this.#start) this.#remember(digest, time);
    this.#start = this.#before(hour.first);
  }

  #before(time: string): string {
    const { overlapMs = 10_000 } = this.#params;
    return nocTime(new Date(this.#dateOf(time).getTime() - Math.max(1000, overlapMs)), this.#timeZone);
  }

  #dateOf(time: string): Date {
    return nocDate(time, this.#timeZone);
  }
}
