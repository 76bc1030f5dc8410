import { EdgewardError } from './edgeward-error.js';

/** Thrown when an answer is larger than `maxResponseBytes`. */
export class ResponseTooLargeError extends EdgewardError {
  /** @internal */
  static override readonly brand: string = 'ResponseTooLargeError';

  override readonly kind = 'response-too-large';
}

/** Tells whether `value` is a {@link ResponseTooLargeError}. */
export function isResponseTooLargeError(value: unknown): value is ResponseTooLargeError {
  return value instanceof ResponseTooLargeError;
}
