import type { EdgewardError } from '../errors/edgeward-error.js';

/**
 * The result of a successful change. `unchanged`: the service already had the requested state, and nothing was sent.
 *
 * If the response is lost and reading back shows the requested state, the change counts as made. Another client may
 * have made the same change in between: no service distinguishes the two.
 */
export type Outcome = 'created' | 'updated' | 'removed' | 'unchanged';

/**
 * The end of one part of a batch.
 *
 * `failed`: the part was certainly not applied. `unknown`: it may have been applied, because its response was lost.
 * `skipped`: nothing was sent for it, because of a failure before it.
 */
export type PartOutcome = Outcome | 'failed' | 'unknown' | 'skipped';

/** A result with its outcome. */
export interface Ended {
  readonly outcome: Outcome;
}

/** One part of a batch in an error: the request with its outcome. */
export type Part<P extends object = object, R extends Ended = Ended> =
  | (P & R & { readonly error?: undefined })
  | (P & { readonly outcome: 'failed' | 'unknown'; readonly error: EdgewardError })
  | (P & { readonly outcome: 'skipped'; readonly error?: undefined });

/** The result of a batch with failed parts. */
export interface PartialResult {
  /** Every part, in the given order. */
  readonly parts: readonly Part[];
}

/** Returns whether an outcome means the service changed. */
export function isChange(outcome: PartOutcome): boolean {
  return outcome === 'created' || outcome === 'updated' || outcome === 'removed';
}
