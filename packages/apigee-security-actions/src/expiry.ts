import type { SecurityAction } from './generated/models.js';

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

/** Tells whether an action was created to last for `ttl`; the service answers times of its own precision. */
export function hasTtl({ createTime = '', expireTime = '' }: SecurityAction, ttl: string | undefined): boolean {
  const seconds = /^(\d+(?:\.\d+)?)s$/.exec(ttl ?? '')?.[1];
  return Math.abs(Date.parse(expireTime) - Date.parse(createTime) - Number(seconds) * 1000) <= 1000;
}
