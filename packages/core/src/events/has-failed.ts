import type { EndEvent } from './events.js';

/** Tells whether a call failed. What a user's own function threw is no error of ours: then only the status is missing. */
export function hasFailed({ error, status }: EndEvent): boolean {
  return error !== undefined || status === undefined;
}
