import { EdgewardError, type ErrorDetails, type ErrorJson } from './edgeward-error.js';

/** Thrown when the service redirects. Redirects are never followed: credentials could go to another host. */
export class RedirectError extends EdgewardError {
  /** @internal */
  static override readonly brand: string = 'RedirectError';

  override readonly kind = 'redirect';

  /** Origin and path of the target, without its query; absent when the answer names none. */
  readonly location: string | undefined;

  /** Makes an error, for a guard or a double in a test. */
  constructor({ location, ...details }: ErrorDetails & { readonly location: string | undefined }) {
    super(details);
    this.location = location;
  }

  override toJSON(): ErrorJson {
    return { ...super.toJSON(), ...(this.location === undefined ? {} : { location: this.location }) };
  }
}

/** Returns whether `value` is a {@link RedirectError}. */
export function isRedirectError(value: unknown): value is RedirectError {
  return value instanceof RedirectError;
}
