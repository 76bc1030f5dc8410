import type { SecurityAction, SecurityActionInput } from './generated/models.js';

/** When an action ends by itself: at a time, after a time, or never. */
export type SecurityActionExpiry =
  | {
      /** When it stops being enforced, RFC 3339. */
      readonly expireTime?: string | undefined;
      readonly ttl?: never;
    }
  | {
      readonly expireTime?: never;

      /** Time until it stops being enforced, in seconds, for example `3600s`. */
      readonly ttl?: string | undefined;
    };

/**
 * Writes the `ttl` of `body` as the time when `action` ends, if that was created to last so long; the service answers
 * times of its own precision.
 */
export function withExpireTimeOf(
  { createTime = '', expireTime = '' }: SecurityAction,
  body: SecurityActionInput,
): SecurityActionInput {
  const { ttl, ...rest } = body;
  const seconds = /^(\d+(?:\.\d+)?)s$/.exec(ttl ?? '')?.[1];
  const lasts = Math.abs(Date.parse(expireTime) - Date.parse(createTime) - Number(seconds) * 1000) <= 1000;
  return lasts ? { ...rest, expireTime } : body;
}
