import type { PartialResult, PartOutcome } from '../workflow/outcome.js';
import { EdgewardError, type ErrorDetails, type ErrorJson } from './edgeward-error.js';

/** One part in the JSON form of a {@link PartialFailureError}. */
export interface PartJson {
  /** A name safe to print. */
  readonly part: string;
  readonly outcome: PartOutcome;
  readonly error?: ErrorJson;
}

/** The details of a {@link PartialFailureError}. */
export interface PartialFailureDetails<Result extends PartialResult> extends ErrorDetails {
  readonly result: Result;

  /** A name for each part, safe to print: no secret and no user value. */
  readonly names: readonly string[];
}

const mostPartsShown = 100;

/**
 * Thrown when some parts of a workflow succeeded or may have, and others failed. `result` lists every part with its
 * outcome, `cause` is the failure ending the workflow or else the first, and `hint` says how to continue.
 */
export class PartialFailureError<Result extends PartialResult = PartialResult> extends EdgewardError {
  /** @internal */
  static override readonly brand: string = 'PartialFailureError';

  override readonly kind = 'partial-failure';

  /** Every part with its outcome; a failed part has its error. Not printed: parts can hold user values. */
  declare readonly result: Result;

  readonly #names: readonly string[];

  /** @internal */
  constructor({ result, names, ...details }: PartialFailureDetails<Result>) {
    super(details);
    this.#names = names;
    // Not enumerable, to keep a printed or logged error small.
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
 * Returns whether `value` is a {@link PartialFailureError}.
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
