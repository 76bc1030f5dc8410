import { ApiError } from './api-error.js';

/** Thrown when the service understood the request and cannot carry it out. */
export class UnprocessableEntityError extends ApiError {
  /** @internal */
  static override readonly brand: string = 'UnprocessableEntityError';

  override readonly kind = 'unprocessable-entity';
}

/** Tells whether `value` is an {@link UnprocessableEntityError}. */
export function isUnprocessableEntityError(value: unknown): value is UnprocessableEntityError {
  return value instanceof UnprocessableEntityError;
}
