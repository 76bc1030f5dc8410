import type { PartialResult, PartOutcome } from '../workflow/outcome.js';
import { EdgewardError, type ErrorDetails, type ErrorJson } from './edgeward-error.js';

/** One part in the JSON form of a {@link PartialFailureError}. */
export interface PartJson {
  /** A name that is safe to show. */
  readonly part: string;
  readonly outcome: PartOutcome;
  readonly error?: ErrorJson;
}

/** The details of a {@link PartialFailureError}. */
export interface PartialFailureDetails<Result extends PartialResult> extends ErrorDetails {
  readonly result: Result;

  /** A name for each part that is safe to show: no secret, no value of a user. */
  readonly names: readonly string[];
}

const mostPartsShown = 100;

/**
 * Thrown when some parts of a workflow succeeded, or may have, and others did not. `result` has every part with its
 * outcome, `cause` is the failure that ended it, else the first one, and `hint` says how to go on.
 */
export class PartialFailureError<Result extends PartialResult = PartialResult> extends EdgewardError {
  /** @internal */
  static override readonly brand: string = 'PartialFailureError';

  override readonly kind = 'partial-failure';

  /** Every part with its outcome; a part that failed has its error. Not printed: parts can hold values of a user. */
  declare readonly result: Result;

  readonly #names: readonly string[];

  /** @internal */
  constructor({ result, names, ...details }: PartialFailureDetails<Result>) {
    super(details);
    this.#names = names;
    // Not enumerable: an error that is printed or logged stays small.
    Object.defineProperty(this, 'result', { value: result });
  }

  override toJSON(): ErrorJson {
    const outcomes: Partial<Record<PartOutcome, number>> = {};
    for (const { outcome } of this.result.parts) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    const parts = this.result.parts.slice(0, mostPartsShown).map(
      ({ outcome, error }, index): PartJson => ({
        part: this.#names[index] ?? `part ${index + 1}`,
        outcome,
        ...(error === undefined ? {} : { error: error.toJSON() }),
      }),
    );
    return { ...super.toJSON(), outcomes, parts };
  }
}

/**
 * Tells whether `value` is a {@link PartialFailureError}.
 *
 * @example
 * ```ts
 * if (isPartialFailureError(error)) {
 *   const open = error.result.parts.filter(({ outcome }) => outcome === 'failed' || outcome === 'unknown');
 * }
 * ```
 */
export function isPartialFailureError(value: unknown): value is PartialFailureError {
  return value instanceof PartialFailureError;
}
