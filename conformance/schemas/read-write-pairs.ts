import type { Operation, SchemaNode } from '@edgeward/core';

/** An object to read and write back: the node of the response, and the operation with this object as its body. */
export interface ReadWritePair {
  /** The read, and the place in its answer. */
  readonly read: string;
  readonly node: SchemaNode;
  readonly write: Operation;
}

/** Reads that belong to a write although their paths differ; `/-` stands for an item of a list. */
export const otherSources: Readonly<Record<string, readonly string[]>> = {
  'ratePolicies.ratePolicyEvaluation.update': ['ratePolicies.get/evaluation'],
  'policies.attackGroups.updateWithConditionException': ['policies.attackGroups.get'],
  'policies.rules.updateWithConditionException': ['policies.rules.get'],
  'evaluation.evalGroups.updateWithConditionException': ['evaluation.evalGroups.get'],
  'evaluation.evalRules.updateWithConditionException': ['evaluation.evalRules.get'],
  'evaluation.evalHostnames.protect': ['evaluation.evalHostnames.get'],
  'evaluation.policyEvalHostnames.protect': ['evaluation.policyEvalHostnames.get'],
  'policies.actions.malwarePolicyActions.updateAll': ['policies.actions.malwarePolicyActions.list'],
  'networkLists.updateDetails': ['networkLists.get'],
  'networkLists.append': ['networkLists.get'],
  'apis.create': ['apis.get/api_metadata'],
  'apis.update': ['apis.get/api_metadata'],
  'servers.create': ['servers.list/server/-', 'apis.get/api_metadata/servers/-'],
  'servers.delete': ['servers.list/server/-'],
  'flowControl.updateServer': ['servers.list/server/-', 'apis.get/api_metadata/servers/-'],
};

/** Finds, for each write, the matching answer of a read of the same path, or of the collection around it. */
export function readWritePairs(operations: readonly Operation[]): readonly ReadWritePair[] {
  const reads = operations.filter(({ effect, method }) => effect === 'read' && method === 'GET');
  return operations
    .filter(({ effect, body }) => effect !== 'read' && body !== undefined)
    .flatMap((write) => {
      const named = otherSources[write.id];
      const sources =
        named === undefined
          ? reads.flatMap((read) => sourcesIn(read, write))
          : named.map((place) => [place, nodeAt(reads, place)] as const);
      return sources.map(([read, node]) => ({ read, node, write }));
    });
}

/** Returns the answer itself, or the items of an answer with a list. */
function sourcesIn(read: Operation, write: Operation): readonly (readonly [string, SchemaNode])[] {
  const [from, to] = [pathOf(read), pathOf(write)];
  const node = answerOf(read);
  if (node === undefined) return [];
  const isOne = from === to || (write.method === 'POST' && ownerOf(from) === to);
  if (!isList(read)) return isOne ? [[read.id, node]] : [];
  return from === to || from === ownerOf(to) ? itemsOf(read.id, node) : [];
}

/** The path without the fragment for operations with the same method and path. */
function pathOf({ path }: Operation): string {
  return path.split('#')[0] ?? path;
}

/** The path without its last parameter. */
function ownerOf(path: string): string {
  return path.replace(/\/\{[^/]+\}$/, '');
}

function isList({ id }: Operation): boolean {
  return /\.list\w*$/.test(id);
}

function answerOf({ responses }: Operation): SchemaNode | undefined {
  return Object.values(responses).find((schema) => schema !== null)?.['~node'];
}

function itemsOf(place: string, node: SchemaNode): readonly (readonly [string, SchemaNode])[] {
  const inner = unwrapped(node);
  if (inner.kind !== 'object') return [];
  return Object.entries(inner.members).flatMap(([name, member]) => {
    const list = unwrapped(member);
    return list.kind === 'array' ? [[`${place}/${name}/-`, list.items] as const] : [];
  });
}

function nodeAt(reads: readonly Operation[], place: string): SchemaNode {
  const [id, ...path] = place.split('/');
  const read = reads.find((each) => each.id === id);
  const node = read === undefined ? undefined : answerOf(read);
  const found = node === undefined ? undefined : memberAt(node, path);
  if (found === undefined) throw new Error(`${place} is described by no read`);
  return found;
}

/** Finds the statement of a node about a member, or nothing; `-` and numbers are items of lists. */
export function memberAt(node: SchemaNode, path: readonly string[]): SchemaNode | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return node;
  const inner = unwrapped(node);
  if (inner.kind === 'unknown') return inner;
  if (inner.kind === 'array') return memberAt(inner.items, rest);
  if (inner.kind === 'anyOf') return inner.options.flatMap((option) => memberAt(option, path) ?? [])[0];
  if (inner.kind === 'union') return Object.values(inner.variants).flatMap((each) => memberAt(each, path) ?? [])[0];
  if (inner.kind !== 'object') return undefined;
  const member = inner.members[name] ?? inner.values;
  return member === undefined ? undefined : memberAt(member, rest);
}

/** Follows references, and removes wrappers about strictness. */
export function unwrapped(node: SchemaNode): SchemaNode {
  if (node.kind === 'lazy') return unwrapped(node.get());
  return 'inner' in node ? unwrapped(node.inner) : node;
}
