import { EdgewardError } from './edgeward-error.js';

/**
 * Thrown when options, parameters or credentials do not allow a request to be made. Nothing was sent, unless the option
 * `fetch` returned something that cannot be read; `mayHaveApplied` then says whether a change may have been made.
 */
export class ConfigurationError extends EdgewardError {
  /** @internal */
  static override readonly brand: string = 'ConfigurationError';

  override readonly kind = 'configuration';
}

/** Tells whether `value` is a {@link ConfigurationError}. */
export function isConfigurationError(value: unknown): value is ConfigurationError {
  return value instanceof ConfigurationError;
}
