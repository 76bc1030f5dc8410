import type { Untyped } from '../ir.ts';
import { asList, closedMap, demandedText, type LocatedMap, member } from '../read/located.ts';

/** Reads `x-untyped`: features of the service without operations in the document. */
export function parseUntyped(root: LocatedMap): readonly Untyped[] {
  const node = member(root, 'x-untyped');
  if (node === undefined) return [];
  return asList(node, '`x-untyped`').map((item) => {
    const map = closedMap(item, 'an item of `x-untyped`', ['name', 'example']);
    const what = 'an item of `x-untyped`';
    return { name: demandedText(map, what, 'name'), example: demandedText(map, what, 'example') };
  });
}
