import type { EdgewardError } from '../errors/edgeward-error.js';

/**
 * The end of a change that succeeded. `unchanged`: the service was as asked for already, and nothing was sent.
 *
 * A change whose response was lost and that shows when it is read back counts as made. Somebody else may have made the
 * same change in between: no service tells them apart.
 */
export type Outcome = 'created' | 'updated' | 'removed' | 'unchanged';

/**
 * The end of one part of a batch.
 *
 * `failed`: the part was certainly not applied. `unknown`: it may have been applied, because its response was lost.
 * `skipped`: nothing was sent for it, because of a failure before it.
 */
export type PartOutcome = Outcome | 'failed' | 'unknown' | 'skipped';

/** A result that says how it ended. */
export interface Ended {
  readonly outcome: Outcome;
}

/** One part of a batch in an error: as it was asked for, with its outcome. */
export type Part<P extends object = object, R extends Ended = Ended> =
  | (P & R & { readonly error?: undefined })
  | (P & { readonly outcome: 'failed' | 'unknown'; readonly error: EdgewardError })
  | (P & { readonly outcome: 'skipped'; readonly error?: undefined });

/** The result of a batch of which some parts failed. */
export interface PartialResult {
  /** Every part, in the order in which they were given. */
  readonly parts: readonly Part[];
}

/** Tells whether an outcome means the service was changed. */
export function isChange(outcome: PartOutcome): boolean {
  return outcome === 'created' || outcome === 'updated' || outcome === 'removed';
}
