import type { UnknownVariant } from './open.js';

/**
 * Types an object as a variant unknown to this version, for use in a request. It is sent unchanged.
 *
 * @example
 * ```ts
 * import { unknownVariant } from '@edgeward/core';
 *
 * const conditions = [unknownVariant({ type: 'ja4FingerprintMatch', positiveMatch: true, value: ['t13d1516h2'] })];
 * ```
 */
export function unknownVariant<D extends string = 'type'>(
  value: { readonly [K in NoInfer<D>]: string } & Readonly<Record<string, unknown>>,
): UnknownVariant<D> {
  // The text of the discriminator is the vendor's; the literal in its type exists for the type checker alone.
  return value as unknown as UnknownVariant<D>;
}
