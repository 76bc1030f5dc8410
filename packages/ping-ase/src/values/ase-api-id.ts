/**
 * Returns the id that ASE gives to an API: from version 4 it has `_` for each `.`.
 *
 * @example
 * ```ts
 * aseApiId('shop.v2'); // 'shop_v2'
 * ```
 */
export function aseApiId(name: string): string {
  return name.replaceAll('.', '_');
}
