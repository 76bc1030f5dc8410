import { EdgewardError } from './edgeward-error.js';

/** Thrown when the caller's signal ended the call; `cause` is the signal's reason. */
export class AbortError extends EdgewardError {
  /** @internal */
  static override readonly brand: string = 'AbortError';

  override readonly kind = 'abort';
}

/** Tells whether `value` is an {@link AbortError}. */
export function isAbortError(value: unknown): value is AbortError {
  return value instanceof AbortError;
}
