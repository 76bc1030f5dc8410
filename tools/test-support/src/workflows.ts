/** Lists the workflows in an `api.md`. A view makes no calls of its own. */
export function documentedWorkflows(apiMd: string): readonly string[] {
  const section = apiMd.split('\n## Workflows\n')[1] ?? '';
  return [...section.matchAll(/^\| `(.+?)` \|/gm)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'at')
    .sort();
}

/** Lists an object's own methods, without getters and inherited ones. */
export function methodsOf(object: object, prefix = ''): readonly string[] {
  const members = Object.entries(Object.getOwnPropertyDescriptors(object));
  return members.flatMap(([name, { value }]) =>
    typeof value === 'function' && name !== 'constructor' ? `${prefix}${name}` : [],
  );
}

/** Lists the hand-written methods of a client and its resources, and of the classes in `more`. */
export function writtenMethods(
  client: object,
  operations: readonly { readonly id: string }[],
  more: readonly string[] = [],
): readonly string[] {
  const methods = [
    ...methodsOfClass(client),
    ...Object.entries(client).flatMap(([name, resource]) => methodsOfClass(resource, `${name}.`)),
    ...more,
  ];
  const others = new Set(['at', 'close', 'request', 'withOptions', ...operations.map(({ id }) => id)]);
  return methods.filter((name) => !others.has(name)).sort();
}

function methodsOfClass(instance: unknown, prefix?: string): readonly string[] {
  const prototype: unknown = Object.getPrototypeOf(instance);
  return typeof prototype === 'object' && prototype !== null ? methodsOf(prototype, prefix) : [];
}
