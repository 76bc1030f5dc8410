import { resolve } from '../../schema/redact.js';
import type { Schema } from '../../schema/schema.js';

/**
 * Returns the members of `value` unknown to its schema, for example those added by the vendor since.
 *
 * @example
 * ```ts
 * import { unknownFields } from '@edgeward/core';
 *
 * const extra = unknownFields(securityActionSchema, action); // { riskScore: 7 }
 * ```
 */
export function unknownFields(schema: Schema<object>, value: object): Readonly<Record<string, unknown>> {
  const node = resolve(schema['~node'], value);
  const known = node.kind === 'object' ? Object.keys(node.members) : node.kind === 'union' ? [node.tag] : [];
  return Object.fromEntries(Object.entries(value).filter(([name]) => !known.includes(name)));
}
