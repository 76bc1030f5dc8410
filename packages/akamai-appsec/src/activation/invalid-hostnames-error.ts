import { BadRequestError, type ErrorDetails, type ErrorJson } from '@edgeward/core';

/**
 * Thrown when a version cannot be activated because some hostnames are no longer valid. Remove them with {@link
 * SelectedHostnames.remove}, or acknowledge them with `acknowledgedInvalidHostsByConfig` to activate without them.
 */
export class InvalidHostnamesError extends BadRequestError {
  /** @internal */
  static override readonly brand: string = 'InvalidHostnamesError';

  /** The invalid hostnames listed by Akamai. */
  readonly hostnames: readonly string[];

  /** @internal */
  constructor({ hostnames, ...details }: ErrorDetails & { readonly hostnames: readonly string[] }) {
    super({ page: 'akamai-invalid-hostnames', ...details });
    this.hostnames = hostnames;
  }

  override toJSON(): ErrorJson {
    return { ...super.toJSON(), hostnames: this.hostnames };
  }
}

/** Returns whether `value` is an {@link InvalidHostnamesError}. */
export function isInvalidHostnamesError(value: unknown): value is InvalidHostnamesError {
  return value instanceof InvalidHostnamesError;
}
