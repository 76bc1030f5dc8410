import { inspect, isDeepStrictEqual } from 'node:util';

/** Describes the difference between two values; empty if there is none. */
export function differs(what: string, expected: unknown, actual: unknown): string[] {
  return isDeepStrictEqual(expected, actual) ? [] : [`${what}: expected ${shown(expected)}, got ${shown(actual)}`];
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : inspect(value, { depth: 6, breakLength: Number.POSITIVE_INFINITY });
}
