/** An object of JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Tells objects from lists, texts, numbers and `null`. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Tells lists from everything else. */
export function isJsonList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
