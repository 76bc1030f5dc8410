import {
  type CallOptions,
  callOptionTypes,
  isJson,
  type OptionType,
  type OptionTypes,
  optionType,
} from '@edgeward/core';
import { timeIn } from './timed-lines.js';

/** Position in a log to resume from: plain JSON, to be stored with the processed entries. */
export interface LogCheckpoint {
  /** Start of the next request. */
  readonly since: string;

  /** Lines before it were never requested. */
  readonly start: string;

  /** The lines returned from `since` on: digest, time and count. */
  readonly seen: readonly (readonly [digest: string, time: string, count: number])[];
}

/** How a log is followed. */
export interface FollowLogsParams {
  /** The website, for example `example.com`; defaults to the client's. */
  readonly website?: string | undefined;

  /** From when on: a date, ISO 8601, or `yyyy-mm-dd HH:MM:SS` in the time of the service. Default: now. */
  readonly since?: Date | string | undefined;

  /** Position of an earlier `LogFollower`; overrides `since`. */
  readonly checkpoint?: LogCheckpoint | undefined;

  /**
   * How late a line may appear, in milliseconds: each request overlaps the previous one by it. At least a second.
   * Default: 10 000.
   */
  readonly overlapMs?: number | undefined;

  /** Lines to request at first; more after a full page. Default: 1000. */
  readonly limit?: number | undefined;

  /** Maximum number of temporarily failed requests in a row before the loop throws. Default: 10. */
  readonly maxFailedPolls?: number | undefined;

  /**
   * How far the service's clock may be ahead of the client's, in milliseconds. Later lines are returned, but the
   * follower never resumes from them. Default: 60 000.
   */
  readonly maxSkewMs?: number | undefined;

  /**
   * Interval without a line after which `onEvent` gets a warning, in milliseconds, repeated after each interval: the
   * time zone may be wrong, or the website off the CDN. Default: 3 600 000.
   */
  readonly silenceMs?: number | undefined;
}

/** Options of {@link Logs.follow}; those of {@link CallOptions} hold for each request. Its `signal` ends the loop, without an error. */
export interface FollowLogsOptions extends CallOptions {
  /** Pause between two requests, in milliseconds. Default: 10 000. */
  readonly pollIntervalMs?: number | undefined;
}

const checkpointType: OptionType = {
  expected: 'a result of checkpoint()',
  accepts: (value) =>
    isJson(value) &&
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
