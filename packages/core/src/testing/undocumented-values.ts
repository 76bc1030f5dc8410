import { findDrift } from '../schema/drift.js';
import type { Schema } from '../schema/schema.js';

/**
 * Lists the JSON pointers of values outside the declared enums and union tags. Clients send such values, because the
 * service may know them; a fake rejects them.
 */
export function undocumentedValues(schema: Schema<unknown>, value: unknown): readonly string[] {
  const found = findDrift(schema['~node'], value).filter(({ kind }) => kind === 'unknown-value');
  return found.map(({ pointer }) => pointer);
}
