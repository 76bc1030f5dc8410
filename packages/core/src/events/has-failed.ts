import type { EndEvent } from './events.js';

/** Tells whether a call failed. If a function of the user threw, the event has no error, and no status either. */
export function hasFailed({ error, status }: EndEvent): boolean {
  return error !== undefined || status === undefined;
}
