import type { StandardSchema, StandardSchemaIssue } from '../../api/validation/standard-schema.js';
import { pointerSegment } from '../../internal/json-pointer.js';
import { isNativeError } from '../../internal/realms.js';
import { mostIssues } from '../../schema/check-run.js';
import type { Issue, Schema } from '../../schema/schema.js';
import { validate } from '../../schema/validate.js';

/** The result of a schema: the value to return, or the issues of the response. */
export type Checked = { readonly value: unknown; readonly issues?: undefined } | { readonly issues: readonly Issue[] };

/** Checks the response of a raw request with the schema of the request. */
export async function checkWith(schema: StandardSchema, value: unknown): Promise<Checked> {
  if (isOwn(schema)) {
    // Our own schemas tolerate unknown members in responses, so return the value unchanged.
    const issues = validate(schema['~node'], value, 'response');
    return issues.length > 0 ? { issues } : { value };
  }
  try {
    const result = await schema['~standard'].validate(value);
    if (result.issues === undefined) return { value: result.value };
    return { issues: result.issues.slice(0, mostIssues).map(issueOf) };
  } catch (error) {
    const message = isNativeError(error) ? error.message : 'without a reason';
    return { issues: [{ pointer: '', message: `the schema failed: ${message}` }] };
  }
}

/** Returns whether a value is a Standard Schema. Some libraries' schemas are functions. */
export function isStandardSchema(value: unknown): value is StandardSchema {
  const isOwner = (typeof value === 'object' && value !== null) || typeof value === 'function';
  const standard: unknown = isOwner ? Reflect.get(value, '~standard') : undefined;
  return typeof standard === 'object' && standard !== null && typeof Reflect.get(standard, 'validate') === 'function';
}

function isOwn(schema: StandardSchema): schema is Schema<unknown> {
  return schema['~standard'].vendor === 'edgeward' && '~node' in schema;
}

function issueOf({ message, path = [] }: StandardSchemaIssue): Issue {
  const keys = path.map((key) => (typeof key === 'object' ? key.key : key));
  return { pointer: keys.map((key) => pointerSegment(String(key))).join(''), message };
}
