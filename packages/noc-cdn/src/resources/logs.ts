import {
  type CallOptions,
  type Clock,
  type Issue,
  readNow,
  refusedParams,
  systemClock,
  type Transport,
  withParams,
} from '@edgeward/core';
import {
  type LatestLogParams,
  LogsOperations,
  type DayLogParams as WireDayLogParams,
  type SinceLogParams as WireSinceLogParams,
} from '../generated/resources/logs.js';
import { type Begun, begin } from '../internal/begin.js';
import type { FollowLogsOptions, FollowLogsParams } from '../logs/follow-options.js';
import { LogFollower } from '../logs/follower.js';
import { type InnerLoop, Leavable } from '../logs/leavable.js';
import type { LogEntry } from '../logs/parse-log-line.js';
import { LogPromise } from '../logs/promise.js';
import { dayAfter, isServiceTime, nocDay, nocTime, timeForCall } from '../values/noc-time.js';
import { localSpan } from '../values/set-back.js';

/** Parameters of {@link Logs.day}. */
export type DayLogParams = Omit<WireDayLogParams, 'date'> & {
  /** The day: `yyyy-mm-dd`, or a date for its day in the service's time zone. */
  readonly date: string | Date;
};

/** Parameters of {@link Logs.since}. */
export type SinceLogParams = Omit<WireSinceLogParams, 'since'> & {
  /** The time: `yyyy-mm-dd HH:MM:SS`, ISO 8601, or a date. */
  readonly since: string | Date;
};

/** Parameters of {@link Logs.between}. */
export interface BetweenLogParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /** The first time: `yyyy-mm-dd HH:MM:SS` in the time of the service, ISO 8601, or a date. */
  readonly from: string | Date;

  /** The time after the last. */
  readonly to: string | Date;
}

/** The log of every request. Its methods return iterables of entries. Reached as `noc.logs`. */
export class Logs extends LogsOperations {
  readonly #transport: Transport;
  readonly #clock: Clock;
  readonly #timeZone: string;

  /** @internal */
  constructor(transport: Transport, clock: Clock = systemClock, timeZone: string = 'UTC') {
    super(transport);
    this.#transport = transport;
    this.#clock = clock;
    this.#timeZone = timeZone;
  }

  /**
   * Downloads the log of a day, of any size: entries come while it arrives.
   *
   * @example
   * ```ts
   * for await (const entry of noc.logs.day({ website: 'example.com', date: '2021-06-22' })) {
   *   if (entry.parsed && entry.verdict !== '-') console.log(entry.clientIp, entry.verdict);
   * }
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong; nothing was sent.
   * @throws {@link BadRequestError} The service refuses a value.
   * @throws {@link NotFoundError} The account has no such website.
   * @throws {@link AuthenticationError} The API key is refused.
   * @throws {@link ApiError} The service fails for another reason.
   */
  override day(params: DayLogParams, options?: CallOptions): LogPromise {
    const given = withParams(params, ({ date, ...others }) => ({
      ...others,
      date: timeForCall(nocDay, date, this.#timeZone),
    }));
    return new LogPromise(super.day(given, options), 'logs.day');
  }

  /**
   * Downloads the newest lines, the newest first.
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong; nothing was sent.
   * @throws {@link BadRequestError} The service refuses a value.
   * @throws {@link NotFoundError} The account has no such website.
   * @throws {@link AuthenticationError} The API key is refused.
   * @throws {@link ApiError} The service fails for another reason.
   */
  override latest(params?: LatestLogParams, options?: CallOptions): LogPromise {
    return new LogPromise(super.latest(params, options), 'logs.latest');
  }

  /**
   * Downloads the lines from a time on, in the order of the service.
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong; nothing was sent.
   * @throws {@link BadRequestError} The service refuses a value.
   * @throws {@link NotFoundError} The account has no such website.
   * @throws {@link AuthenticationError} The API key is refused.
   * @throws {@link ApiError} The service fails for another reason.
   */
  override since(params: SinceLogParams, options?: CallOptions): LogPromise {
    const given = withParams(params, ({ since, ...others }) => ({
      ...others,
      since: timeForCall(nocTime, since, this.#timeZone),
    }));
    return new LogPromise(super.since(given, options), 'logs.since');
  }

  /**
   * Reads the lines of a time span from the daily logs, in constant memory and in the service's order. Unparsable
   * lines, which have no time, are included.
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong; nothing was sent.
   * @throws {@link BadRequestError} The service refuses a value.
   * @throws {@link NotFoundError} The account has no such website.
   * @throws {@link AuthenticationError} The API key is refused.
   * @throws {@link ApiError} The service fails for another reason.
   */
  between(params: BetweenLogParams, options?: CallOptions): AsyncGenerator<LogEntry, void, undefined> {
    const begun = readNow(() => begin('logs.between', params, options));
    return new Leavable((loop) => this.#between(loop, begun));
  }

  async *#between(loop: InnerLoop, begun: () => Begun<BetweenLogParams>): AsyncGenerator<LogEntry, void, undefined> {
    const { call, params } = begun();
    const { from, to, website } = params;
    const issues = [...timeIssues('/from', from), ...timeIssues('/to', to)];
    if (issues.length > 0) throw refusedParams({ vendor: 'noc', operation: 'logs.between' }, issues);
    const { first, end } = localSpan(from, to, this.#timeZone);
    if (end < first) {
      const issue = { pointer: '/to', message: 'must not be before `from`' };
      throw refusedParams({ vendor: 'noc', operation: 'logs.between' }, [issue]);
    }
    // Future days have no log; one day more than today, because the service's clock may be ahead.
    const lastDay = dayAfter(nocDay(new Date(this.#clock.now()), this.#timeZone));
    for (let day = first.slice(0, 10); day <= lastDay && `${day} 00:00:00` < end; day = dayAfter(day)) {
      if (loop.isLeft) return;
      for await (const entry of loop.over(this.day({ website, date: day }, call))) {
        if (!entry.parsed || (entry.time >= first && entry.time < end)) yield entry;
      }
    }
  }

  /**
   * Follows the log: an endless iteration over its entries, each once, across requests, failures and restarts.
   *
   * @example
   * ```ts
   * const follower = noc.logs.follow({ website: 'example.com' }, { signal });
   * for await (const entry of follower) {
   *   await ship(entry);
   *   await save(follower.checkpoint());
   * }
   * ```
   *
   * @throws {@link RequestValidationError} A parameter is missing or wrong; nothing was sent.
   * @throws {@link BadRequestError} The service refuses a value.
   * @throws {@link NotFoundError} The account has no such website.
   * @throws {@link AuthenticationError} The API key is refused.
   * @throws {@link ApiError} The service fails for another reason.
   */
  follow(params: FollowLogsParams = {}, options?: FollowLogsOptions): LogFollower {
    // The follower rejects anything but an object.
    const { website }: FollowLogsParams = params ?? {};
    return new LogFollower(
      {
        read: (since, limit, call) => this.since({ website, since, limit }, call),
        clock: this.#clock,
        timeZone: this.#timeZone,
        warn: (warning) => this.#transport.warn(warning),
      },
      params,
      options,
    );
  }
}

function timeIssues(pointer: string, time: string | Date): readonly Issue[] {
  return isServiceTime(timeForCall(nocTime, time)) ? [] : [{ pointer, message: 'must be a time' }];
}
