import { ApiError } from './api-error.js';

/** Thrown when the present state does not allow the change. */
export class ConflictError extends ApiError {
  /** @internal */
  static override readonly brand: string = 'ConflictError';

  override readonly kind = 'conflict';
}

/** Tells whether `value` is a {@link ConflictError}. */
export function isConflictError(value: unknown): value is ConflictError {
  return value instanceof ConflictError;
}
