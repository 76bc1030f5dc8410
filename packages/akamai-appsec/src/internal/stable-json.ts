import { isJson, isJsonList } from './json.js';

/** Writes JSON so the order of members, and members without a value, do not count. */
export function stableJson(value: unknown): string {
  if (isJsonList(value)) return `[${value.map(stableJson).join()}]`;
  if (!isJson(value)) return JSON.stringify(value ?? null);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${stableJson(member)}`);
  return `{${members.join()}}`;
}
