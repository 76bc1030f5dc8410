import { readFile } from 'node:fs/promises';

/** A JSON object with unknown members. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Returns whether `value` is a JSON object. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a file containing a JSON object. */
export async function readJson(path: string): Promise<JsonObject> {
  const value: unknown = JSON.parse(await readFile(path, 'utf8'));
  if (isJsonObject(value)) return value;
  throw new TypeError(`${path} does not hold a JSON object`);
}
