import { EdgewardError, type ErrorDetails, type ErrorJson } from './edgeward-error.js';

/** The limit reached: one attempt, the whole call, or the pause between two chunks of a stream. */
export type TimeLimit = 'attempt' | 'total' | 'idle';

/** Thrown when a time limit of the client was reached. */
export class TimeoutError extends EdgewardError {
  /** @internal */
  static override readonly brand: string = 'TimeoutError';

  override readonly kind = 'timeout';

  readonly limit: TimeLimit;

  /** The limit in milliseconds. */
  readonly limitMs: number;

  /** Makes an error, for a guard or a double in a test. */
  constructor({ limit, limitMs, ...details }: ErrorDetails & { readonly limit: TimeLimit; readonly limitMs: number }) {
    super(details);
    this.limit = limit;
    this.limitMs = limitMs;
  }

  override toJSON(): ErrorJson {
    return { ...super.toJSON(), limit: this.limit, limitMs: this.limitMs };
  }
}

/** Returns whether `value` is a {@link TimeoutError}. */
export function isTimeoutError(value: unknown): value is TimeoutError {
  return value instanceof TimeoutError;
}
