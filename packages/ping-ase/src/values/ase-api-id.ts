/**
 * Returns ASE's id of an API: since version 4 with `_` for each `.`.
 *
 * @example
 * ```ts
 * aseApiId('shop.v2'); // 'shop_v2'
 * ```
 */
export function aseApiId(name: string): string {
  return name.replaceAll('.', '_');
}
