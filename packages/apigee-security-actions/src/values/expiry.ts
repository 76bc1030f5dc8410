import type { Issue } from '@edgeward/core';
import type { SecurityAction, SecurityActionInput } from '../generated/models.js';

/** When an action ends by itself: at a time, after a time, or never. */
export type SecurityActionExpiry =
  | {
      /** When it stops being enforced, RFC 3339, in the future. */
      readonly expireTime?: string | undefined;
      readonly ttl?: never;
    }
  | {
      readonly expireTime?: never;

      /** Time until it stops being enforced, in seconds and more than 0, for example `3600s`. */
      readonly ttl?: string | undefined;
    };

const dateTime = /^(\d{4}-\d\d-(\d\d))T\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/i;
const duration = /^(\d{1,12}(?:\.\d{1,9})?)s$/;

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
    const ms = instantOf(expireTime);
    if (ms === undefined) {
      issues.push({
        pointer: `${at}/expireTime`,
        message: 'must be an RFC 3339 time, for example 2027-01-01T00:00:00Z',
      });
    } else if (nowMs !== undefined && ms <= nowMs)
      issues.push({ pointer: `${at}/expireTime`, message: 'is in the past' });
  }
  if (ttl !== undefined && !(secondsOf(ttl) > 0)) {
    issues.push({ pointer: `${at}/ttl`, message: 'must be a positive number of seconds, for example 3600s' });
  }
  return issues;
}

/**
 * Returns whether an action has expired. The service's own timestamps count too: its clock may be ahead of the
 * client's.
 */
export function isExpired({ expireTime, createTime, updateTime }: SecurityAction, nowMs: number): boolean {
  const ms = instantOf(expireTime);
  return ms !== undefined && ms <= Math.max(nowMs, instantOf(createTime) ?? nowMs, instantOf(updateTime) ?? nowMs);
}

function instantOf(text: unknown): number | undefined {
  const [, date = '', day] = typeof text === 'string' ? (dateTime.exec(text) ?? []) : [];
  // Date.parse takes 31 February for a day in March.
  if (Number(day) !== new Date(`${date}T00:00:00Z`).getUTCDate()) return undefined;
  const ms = Date.parse(String(text));
  return Number.isNaN(ms) ? undefined : ms;
}

function secondsOf(text: unknown): number {
  return Number(typeof text === 'string' ? duration.exec(text)?.[1] : undefined);
}

/** Replaces the `ttl` of `body` by the expiration time of `action` if the two match; the service rounds times. */
export function withExpireTimeOf(
  { createTime = '', expireTime = '' }: SecurityAction,
  body: SecurityActionInput,
): SecurityActionInput {
  const { ttl, ...rest } = body;
  const lasts = Math.abs(Date.parse(expireTime) - Date.parse(createTime) - secondsOf(ttl) * 1000) <= 1000;
  return lasts ? { ...rest, expireTime } : body;
}
