import type { SchemaNode, TaggedVariants } from './schema.js';

/** Finds the known variant an object says it is. */
export function variantOf({ tag, variants }: TaggedVariants, value: unknown): SchemaNode | undefined {
  const text: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, tag) : undefined;
  return typeof text === 'string' && Object.hasOwn(variants, text) ? variants[text] : undefined;
}
