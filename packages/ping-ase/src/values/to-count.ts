/**
 * Converts a count, a number or a text in ASE's responses.
 *
 * @example
 * ```ts
 * toCount('1'); // 1
 * ```
 *
 * @throws RangeError when it is no whole number from 0.
 */
export function toCount(value: number | string | undefined): number {
  const count = typeof value === 'string' && /^\s*\d+\s*$/.test(value) ? Number(value) : value;
  if (typeof count === 'number' && Number.isSafeInteger(count) && count >= 0) return count;
  throw new RangeError('toCount requires a non-negative integer');
}
