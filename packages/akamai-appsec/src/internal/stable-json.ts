import { isJson, isJsonList } from './json.js';

/**
 * Writes JSON so the order of members, and members without a value, do not count, nor, if `areListsSets`, the order of
 * lists.
 */
export function stableJson(value: unknown, areListsSets: boolean = false): string {
  if (isJsonList(value)) {
    const items = value.map((item) => stableJson(item, areListsSets));
    return `[${(areListsSets ? items.sort() : items).join()}]`;
  }
  if (!isJson(value)) return JSON.stringify(value ?? null);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${stableJson(member, areListsSets)}`);
  return `{${members.join()}}`;
}
