import { ApiError } from './api-error.js';

/** Thrown when the service says that the request is wrong. */
export class BadRequestError extends ApiError {
  /** @internal */
  static override readonly brand: string = 'BadRequestError';

  override readonly kind = 'bad-request';
}

/** Tells whether `value` is a {@link BadRequestError}. */
export function isBadRequestError(value: unknown): value is BadRequestError {
  return value instanceof BadRequestError;
}
