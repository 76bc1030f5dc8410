import type { ApiOperation, Untyped } from '../ir.ts';
import { asList, closedMap, demandedText, type LocatedMap, member } from '../read/located.ts';
import { SpecError } from '../read/spec-error.ts';

/** Reads `x-untyped`: features of the service without operations in the document. */
export function parseUntyped(root: LocatedMap, operations: readonly ApiOperation[]): readonly Untyped[] {
  const node = member(root, 'x-untyped');
  if (node === undefined) return [];
  return asList(node, '`x-untyped`').map((item) => {
    const map = closedMap(item, 'an item of `x-untyped`', ['name', 'example']);
    const what = 'an item of `x-untyped`';
    const example = demandedText(map, what, 'example');
    const typed = operations.find((operation) => isCalledBy(example, operation));
    if (typed !== undefined) {
      throw new SpecError(item.at, `the example of ${what} calls \`${typed.id}\`, an operation: remove the item`);
    }
    return { name: demandedText(map, what, 'name'), example };
  });
}

/** Returns whether an example sends the request of an operation without constants in its query. */
function isCalledBy(example: string, { http, path, queryConstants }: ApiOperation): boolean {
  const [, method, target = ''] = /method: '(\w+)', path: '([^']+)'/.exec(example) ?? [];
  const [called, segments] = [target.split('/'), path.split('/')];
  return (
    method === http &&
    Object.keys(queryConstants).length === 0 &&
    called.length === segments.length &&
    segments.every((segment, index) => segment.startsWith('{') || segment === called[index])
  );
}
