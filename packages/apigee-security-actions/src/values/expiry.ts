import type { Issue } from '@edgeward/core';
import type { SecurityAction, SecurityActionInput } from '../generated/models.js';
import { durationOf, instantAt, instantOf, nsPerSecond } from './instant.js';

/** When an action ends by itself: at a time, after a time, or never. */
export type SecurityActionExpiry =
  | {
      /** When it stops being enforced, RFC 3339, in the future. */
      readonly expireTime?: string | undefined;
      readonly ttl?: undefined;
    }
  | {
      readonly expireTime?: undefined;

      /** Time until it stops being enforced, in seconds and more than 0, for example `3600s`. */
      readonly ttl?: string | undefined;
    };

/**
 * Lists issues of an expiration: a malformed text or, if the current time is known, an expiration in the past. `at` is
 * a JSON pointer.
 */
export function expiryIssues(expiry: object, nowMs: number | undefined, at: string): readonly Issue[] {
  const { expireTime, ttl }: { readonly expireTime?: unknown; readonly ttl?: unknown } = expiry;
  const issues: Issue[] = [];
  if (expireTime !== undefined && ttl !== undefined) {
    issues.push({ pointer: `${at}/ttl`, message: 'cannot be combined with expireTime' });
  }
  if (expireTime !== undefined) {
    const instant = instantOf(expireTime);
    if (instant === undefined) {
      issues.push({
        pointer: `${at}/expireTime`,
        message: 'must be an RFC 3339 time, for example 2027-01-01T00:00:00Z',
      });
    } else if (nowMs !== undefined && instant <= instantAt(nowMs)) {
      issues.push({ pointer: `${at}/expireTime`, message: 'is in the past' });
    }
  }
  if (ttl !== undefined && !(durationOf(ttl) ?? 0n)) {
    issues.push({ pointer: `${at}/ttl`, message: 'must be a positive number of seconds, for example 3600s' });
  }
  return issues;
}

/**
 * Returns whether an action has expired. The service's own timestamps count too: its clock may be ahead of the
 * client's.
 */
export function isExpired({ expireTime, createTime, updateTime }: SecurityAction, nowMs: number): boolean {
  const end = instantOf(expireTime);
  const now = instantAt(nowMs);
  return end !== undefined && [now, instantOf(createTime) ?? now, instantOf(updateTime) ?? now].some((at) => end <= at);
}

/** Replaces the `ttl` of `body` by the expiration time of `action` if the two match; the service rounds times. */
export function withExpireTimeOf(
  { createTime, expireTime }: SecurityAction,
  body: SecurityActionInput,
): SecurityActionInput {
  const { ttl, ...rest } = body;
  const [start, end, lasts] = [instantOf(createTime), instantOf(expireTime), durationOf(ttl)];
  if (start === undefined || end === undefined || lasts === undefined) return body;
  const difference = end - start - lasts;
  return difference >= -nsPerSecond && difference <= nsPerSecond ? { ...rest, expireTime } : body;
}
