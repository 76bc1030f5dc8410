import { EdgewardError } from './edgeward-error.js';

/** Thrown when `readOnly` or a guard refuses an operation. Nothing was sent. */
export class OperationDeniedError extends EdgewardError {
  /** @internal */
  static override readonly brand: string = 'OperationDeniedError';

  override readonly kind = 'operation-denied';
}

/** Tells whether `value` is an {@link OperationDeniedError}. */
export function isOperationDeniedError(value: unknown): value is OperationDeniedError {
  return value instanceof OperationDeniedError;
}
