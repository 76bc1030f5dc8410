import { EdgewardError } from './edgeward-error.js';

/** Thrown when a list would never end: the service gave a cursor that it had given before. */
export class PaginationError extends EdgewardError {
  /** @internal */
  static override readonly brand: string = 'PaginationError';

  override readonly kind = 'pagination';
}

/** Tells whether `value` is a {@link PaginationError}. */
export function isPaginationError(value: unknown): value is PaginationError {
  return value instanceof PaginationError;
}
