/** A JSON object. */
export type Json = Readonly<Record<string, unknown>>;

/**
 * Returns whether `value` is a JSON object.
 *
 * @hidden
 */
export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
