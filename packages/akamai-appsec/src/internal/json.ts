/** A JSON object. */
export type Json = Readonly<Record<string, unknown>>;

/** Tells whether `value` is a JSON object. */
export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Tells whether `value` is a JSON list. */
export function isJsonList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
