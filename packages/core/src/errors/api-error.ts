import { EdgewardError } from './edgeward-error.js';
import type { ApiErrorKind } from './error-kind.js';

/** Thrown when the service refuses a call or fails. The class tells the meaning of the answer, whatever its status. */
export class ApiError extends EdgewardError {
  /** @internal */
  static override readonly brand: string = 'ApiError';

  override readonly kind: ApiErrorKind = 'api';
}

/** Tells whether `value` is an {@link ApiError} of any meaning. */
export function isApiError(value: unknown): value is ApiError {
  return value instanceof ApiError;
}
