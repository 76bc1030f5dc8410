import type { EndEvent } from './events.js';

/** Tells whether a call failed. A function of the user may throw anything but our errors: then the status is missing. */
export function hasFailed({ error, status }: EndEvent): boolean {
  return error !== undefined || status === undefined;
}
