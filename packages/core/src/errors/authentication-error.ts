import { ApiError } from './api-error.js';

/** Thrown when the service does not accept the credentials. */
export class AuthenticationError extends ApiError {
  /** @internal */
  static override readonly brand: string = 'AuthenticationError';

  override readonly kind = 'authentication';
}

/** Tells whether `value` is an {@link AuthenticationError}. */
export function isAuthenticationError(value: unknown): value is AuthenticationError {
  return value instanceof AuthenticationError;
}
