import { findDrift } from '../schema/drift.js';
import type { Schema } from '../schema/schema.js';

/**
 * Lists the JSON pointers of values outside the sets that a schema declares: enums, and tags of unions. Clients send such
 * values, since the service may know them; a fake refuses them.
 */
export function undocumentedValues(schema: Schema<unknown>, value: unknown): readonly string[] {
  const found = findDrift(schema['~node'], value).filter(({ kind }) => kind === 'unknown-value');
  return found.map(({ pointer }) => pointer);
}
