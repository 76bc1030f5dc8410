import { inspect } from 'node:util';

const redacted = '[redacted]';

/**
 * Holds a credential that must not be printed: every way of turning it into text gives `[redacted]`.
 *
 * @example
 * ```ts
 * import { Secret } from '@edgeward/core';
 *
 * const token = Secret.of('s3cr3t-value');
 * console.log(`${token}`); // [redacted]
 * token.reveal(); // 's3cr3t-value'
 * ```
 */
export class Secret {
  readonly #value: string;

  static {
    // A computed method name has no declared type; the same as a property has.
    Object.defineProperty(Secret.prototype, inspect.custom, { value: () => `Secret ${redacted}` });
  }

  private constructor(value: string) {
    this.#value = value;
  }

  /** Wraps `value`; a {@link Secret} is returned as it is. */
  static of(value: string | Secret): Secret {
    return value instanceof Secret ? value : new Secret(value);
  }

  /** Returns the wrapped text. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return redacted;
  }

  toJSON(): string {
    return redacted;
  }

  [Symbol.toPrimitive](): string {
    return redacted;
  }
}
