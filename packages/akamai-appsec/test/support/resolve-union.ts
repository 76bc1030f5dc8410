import type { Schema, SchemaNode } from '@edgeward/core';

/** Returns the union behind a schema. */
export function resolveUnion(schema: Schema<unknown>): Extract<SchemaNode, { kind: 'union' }> {
  let node = schema['~node'];
  while (node.kind === 'lazy') node = node.get();
  if (node.kind !== 'union') throw new Error(`a schema of the kind ${node.kind} is no union`);
  return node;
}
