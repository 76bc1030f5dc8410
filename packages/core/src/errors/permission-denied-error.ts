import { ApiError } from './api-error.js';

/** Thrown when the credentials do not allow the operation. */
export class PermissionDeniedError extends ApiError {
  /** @internal */
  static override readonly brand: string = 'PermissionDeniedError';

  override readonly kind = 'permission-denied';
}

/** Tells whether `value` is a {@link PermissionDeniedError}. */
export function isPermissionDeniedError(value: unknown): value is PermissionDeniedError {
  return value instanceof PermissionDeniedError;
}
