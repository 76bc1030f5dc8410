import type { EndEvent } from './events.js';

/** Returns whether a call failed. If a user function threw, the event has neither error nor status. */
export function hasFailed({ error, status }: EndEvent): boolean {
  return error !== undefined || status === undefined;
}
