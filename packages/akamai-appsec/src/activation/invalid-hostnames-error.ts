import { BadRequestError, type ErrorDetails, type ErrorJson } from '@edgeward/core';

/**
 * Thrown when a version cannot be activated because of hostnames that are no longer valid. Take them out with
 * {@link SelectedHostnames.remove}, or activate again with `acknowledgedInvalidHostsByConfig`, to leave them out.
 */
export class InvalidHostnamesError extends BadRequestError {
  /** @internal */
  static override readonly brand: string = 'InvalidHostnamesError';

  /** The hostnames that Akamai names. */
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

/** Tells whether `value` is an {@link InvalidHostnamesError}. */
export function isInvalidHostnamesError(value: unknown): value is InvalidHostnamesError {
  return value instanceof InvalidHostnamesError;
}
