import type { Json } from '@edgeward/core/testing';
import { invalidArgument } from '../errors.js';

/** Converts a name to snake_case, which requests may use too: `ipAddressRanges`, `ip_address_ranges`. */
export function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Writes a snake_case name as the service answers it. */
export function camelCase(name: string): string {
  return name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Copies `value` with `names` in camelCase; `null` means absent. Other members are kept. */
export function withCamelCase(value: Json, names: readonly string[]): Json {
  const bySnake = new Map(names.map((name) => [snakeCase(name), name]));
  const result: Record<string, unknown> = {};
  for (const [given, member] of Object.entries(value)) {
    const name = bySnake.get(given) ?? given;
    if (Object.hasOwn(result, name))
      throw invalidArgument([{ field: snakeCase(name), description: 'It is set twice.' }]);
    if (member !== null || !names.includes(name)) result[name] = member;
  }
  return result;
}

/** Reads a query parameter by its camelCase or snake_case name. */
export function queryValue(query: URLSearchParams, name: string): string | undefined {
  return query.get(name) ?? query.get(snakeCase(name)) ?? undefined;
}
