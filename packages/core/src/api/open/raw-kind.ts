/**
 * Returns the discriminator of `value` as sent by the vendor, known or not.
 *
 * @example
 * ```ts
 * import { rawKind } from '@edgeward/core';
 *
 * switch (condition.type) {
 *   case 'pathMatch':
 *     break;
 *   default:
 *     console.log(rawKind(condition)); // "ja4FingerprintMatch"
 * }
 * ```
 */
export function rawKind(value: { readonly type: string }): string;
/** Returns the text of another discriminator than `type`. */
export function rawKind<D extends string>(value: { readonly [K in D]: string }, discriminator: D): string;
export function rawKind(value: Readonly<Record<string, string>>, discriminator = 'type'): string {
  return String(value[discriminator]);
}
