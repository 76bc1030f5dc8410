import { EdgewardError } from './edgeward-error.js';

/** Thrown when a long-running operation that was followed to its end did not succeed. */
export class OperationFailedError extends EdgewardError {
  /** @internal */
  static override readonly brand: string = 'OperationFailedError';

  override readonly kind = 'operation-failed';
}

/** Tells whether `value` is an {@link OperationFailedError}. */
export function isOperationFailedError(value: unknown): value is OperationFailedError {
  return value instanceof OperationFailedError;
}
