import { isDeepStrictEqual } from 'node:util';

/** Lays the members of `over` over those of `base`, at every depth; lists are replaced, `undefined` is absent. */
export function merge(base: unknown, over: unknown): unknown {
  if (over === undefined) return base;
  if (!isRecord(base) || !isRecord(over)) return over;
  const merged = { ...base };
  for (const [name, value] of Object.entries(over)) {
    if (value !== undefined) merged[name] = merge(Object.hasOwn(base, name) ? base[name] : undefined, value);
  }
  return merged;
}

/** Whether `over` says nothing that `base` does not say. */
export function saysTheSame(base: unknown, over: unknown): boolean {
  return isDeepStrictEqual(merge(base, over), base);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
