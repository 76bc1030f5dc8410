import { type CallOptions, callOptionTypes, type OptionType, type OptionTypes, optionType } from '@edgeward/core';
import { isRecord } from '../internal/is-record.js';
import { timeIn } from './time-in.js';

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

  /** From when on: a date, ISO 8601, or `yyyy-mm-dd HH:MM:SS` in the time of the service. Default: now. */
  readonly since?: Date | string | undefined;

  /** Where an earlier `LogFollower` was; `since` is not looked at then. */
  readonly checkpoint?: LogCheckpoint | undefined;

  /**
   * For how long after its time a line may turn up, in milliseconds: so far back lines are asked for again. At least a
   * second. Default: 10 000.
   */
  readonly overlapMs?: number | undefined;

  /** Lines that are asked for at first; more if that many come. Default: 1000. */
  readonly limit?: number | undefined;

  /** Requests in a row that may fail for a passing reason before the loop throws. Default: 10. */
  readonly maxFailedPolls?: number | undefined;

  /**
   * How far the clock of the service may be ahead of the client's, in milliseconds. Lines of later times are given out,
   * but the follower never goes on from there. Default: 60 000.
   */
  readonly maxSkewMs?: number | undefined;

  /**
   * After how long without a line `onEvent` gets a warning, in milliseconds, and again after each such time: the time zone
   * may be wrong, or the website off the CDN. Default: 3 600 000.
   */
  readonly silenceMs?: number | undefined;
}

/** Options of {@link Logs.follow}; those of {@link CallOptions} hold for each request. Its `signal` ends the loop, without an error. */
export interface FollowLogsOptions extends CallOptions {
  /** Pause between two requests, in milliseconds. Default: 10 000. */
  readonly pollIntervalMs?: number | undefined;
}

const checkpointType: OptionType = {
  expected: 'what checkpoint() returned',
  accepts: (value) =>
    isRecord(value) &&
    isServiceTime(value['since']) &&
    isServiceTime(value['start']) &&
    Array.isArray(value['seen']) &&
    value['seen'].every(
      (each) =>
        Array.isArray(each) &&
        typeof each[0] === 'string' &&
        typeof each[1] === 'string' &&
        Number.isSafeInteger(each[2]),
    ),
};

export const followTypes: OptionTypes<FollowLogsParams> = {
  website: optionType.text,
  since: {
    expected: 'a Date or a string',
    accepts: (value) => typeof value === 'string' || optionType.date.accepts(value),
  },
  checkpoint: checkpointType,
  overlapMs: optionType.pauseMs,
  limit: optionType.positiveCount,
  maxFailedPolls: optionType.count,
  maxSkewMs: optionType.notNegative,
  silenceMs: optionType.positive,
};

export const followOptionTypes: OptionTypes<FollowLogsOptions> = {
  ...callOptionTypes,
  pollIntervalMs: optionType.pauseMs,
};

function isServiceTime(value: unknown): boolean {
  return typeof value === 'string' && timeIn(value) === value;
}
