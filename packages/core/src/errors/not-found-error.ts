import { ApiError } from './api-error.js';

/** Thrown when what the call names does not exist. */
export class NotFoundError extends ApiError {
  /** @internal */
  static override readonly brand: string = 'NotFoundError';

  override readonly kind = 'not-found';
}

/** Tells whether `value` is a {@link NotFoundError}. */
export function isNotFoundError(value: unknown): value is NotFoundError {
  return value instanceof NotFoundError;
}
