import { inspect } from 'node:util';
import { ConfigurationError } from '../errors/errors.js';

const redacted = '[redacted]';

const brand: unique symbol = Symbol.for('@edgeward/secret');

/** The wrapped texts. A private member would make the types of the ESM and the CJS copy refuse each other. */
const texts = new WeakMap<object, string>();

/**
 * Holds a credential. Every conversion to text gives `[redacted]`.
 *
 * `instanceof` works between the ESM and the CJS copy of the library.
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
  static {
    // Computed method names have no declared type; the same as properties have.
    Object.defineProperty(Secret.prototype, inspect.custom, { value: () => `Secret ${redacted}` });
    Object.defineProperty(Secret.prototype, brand, { value: true });
  }

  private constructor(value: string) {
    texts.set(this, value);
  }

  static [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && Reflect.get(value, brand) === true;
  }

  /**
   * Wraps `value`, or returns it if it is a {@link Secret} already.
   *
   * @throws {@link ConfigurationError} `value` is not a string.
   */
  static of(value: string | Secret): Secret {
    if (value instanceof Secret) return value;
    if (typeof value !== 'string') throw new ConfigurationError({ message: 'Secret.of requires a string' });
    return new Secret(value);
  }

  /** Returns the wrapped text. */
  reveal(): string {
    const text = texts.get(this);
    if (text === undefined) throw new TypeError('reveal() requires a Secret');
    return text;
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
