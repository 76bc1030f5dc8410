import { EdgewardError } from './edgeward-error.js';

/** Thrown when an answer cannot be read: not the described media type, broken JSON, or empty. */
export class ResponseParseError extends EdgewardError {
  /** @internal */
  static override readonly brand: string = 'ResponseParseError';

  override readonly kind = 'response-parse';
}

/** Tells whether `value` is a {@link ResponseParseError}. */
export function isResponseParseError(value: unknown): value is ResponseParseError {
  return value instanceof ResponseParseError;
}
