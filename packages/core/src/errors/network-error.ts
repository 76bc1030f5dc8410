import { EdgewardError } from './edgeward-error.js';

/** Thrown when no complete answer arrived: connection, TLS or DNS failed. `code` is the system's code. */
export class NetworkError extends EdgewardError {
  /** @internal */
  static override readonly brand: string = 'NetworkError';

  override readonly kind = 'network';
}

/** Tells whether `value` is a {@link NetworkError}. */
export function isNetworkError(value: unknown): value is NetworkError {
  return value instanceof NetworkError;
}
