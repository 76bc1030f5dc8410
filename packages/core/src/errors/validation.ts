import type { Issue } from '../schema/schema.js';
import { EdgewardError, type ErrorDetails, type ErrorJson } from './edgeward-error.js';

/** Thrown when a request breaks a documented rule. Nothing was sent. */
export class RequestValidationError extends EdgewardError {
  /** @internal */
  static override readonly brand: string = 'RequestValidationError';

  override readonly kind = 'request-validation';

  /** The issues, by JSON pointer into the parameters. */
  readonly issues: readonly Issue[];

  /** Makes an error, for a guard or a double in a test. */
  constructor({ issues, ...details }: ErrorDetails & { readonly issues: readonly Issue[] }) {
    super(details);
    this.issues = issues;
  }

  override toJSON(): ErrorJson {
    return { ...super.toJSON(), issues: this.issues };
  }
}

/** Returns whether `value` is a {@link RequestValidationError}. */
export function isRequestValidationError(value: unknown): value is RequestValidationError {
  return value instanceof RequestValidationError;
}

/** Thrown when an answer does not have the described shape. `body` is the answer, redacted. */
export class ResponseValidationError extends EdgewardError {
  /** @internal */
  static override readonly brand: string = 'ResponseValidationError';

  override readonly kind = 'response-validation';

  /** The issues, by JSON pointer into the answer; at most 100. The last one says if there are more. */
  readonly issues: readonly Issue[];

  /** Makes an error, for a guard or a double in a test. */
  constructor({ issues, ...details }: ErrorDetails & { readonly issues: readonly Issue[] }) {
    super(details);
    this.issues = issues;
  }

  override toJSON(): ErrorJson {
    return { ...super.toJSON(), issues: this.issues };
  }
}

/** Returns whether `value` is a {@link ResponseValidationError}. */
export function isResponseValidationError(value: unknown): value is ResponseValidationError {
  return value instanceof ResponseValidationError;
}
