import { ApiError } from './api-error.js';

/** Thrown when the service wants fewer calls. `retryAfterMs` says how long to wait, where it is known. */
export class RateLimitError extends ApiError {
  /** @internal */
  static override readonly brand: string = 'RateLimitError';

  override readonly kind = 'rate-limit';
}

/** Tells whether `value` is a {@link RateLimitError}. */
export function isRateLimitError(value: unknown): value is RateLimitError {
  return value instanceof RateLimitError;
}
