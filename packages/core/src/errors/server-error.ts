import { ApiError } from './api-error.js';

/** Thrown when the service failed. `mayHaveApplied` tells whether a change may have been carried out. */
export class ServerError extends ApiError {
  /** @internal */
  static override readonly brand: string = 'ServerError';

  override readonly kind = 'server';
}

/** Tells whether `value` is a {@link ServerError}. */
export function isServerError(value: unknown): value is ServerError {
  return value instanceof ServerError;
}
