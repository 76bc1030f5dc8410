import { pointerSegment } from '@edgeward/core';

/** Lays the members of `over` over those of `base`, at every depth; lists are replaced, `undefined` is absent. */
export function merge(base: unknown, over: unknown): unknown {
  if (over === undefined) return base;
  if (!isRecord(base) || !isRecord(over)) return over;
  const merged = { ...base };
  for (const [name, value] of Object.entries(over)) {
    if (value === undefined) continue;
    // An own member, whatever its name: an assignment to `__proto__` would change the prototype.
    const own = { value: merge(Object.hasOwn(base, name) ? base[name] : undefined, value) };
    Object.defineProperty(merged, name, { ...own, enumerable: true, configurable: true, writable: true });
  }
  return merged;
}

/**
 * Finds where `found` differs from a goal, as JSON pointers. Members that the goal does not have do not count; a number
 * equals its text, since ASE writes some numbers as texts.
 */
export function differences(found: unknown, goal: unknown, pointer: string = ''): readonly string[] {
  if (goal === undefined || isSameScalar(found, goal)) return [];
  if (Array.isArray(found) && Array.isArray(goal)) {
    if (found.length !== goal.length) return [pointer];
    return goal.flatMap((item, index) => differences(found[index], item, `${pointer}/${index}`));
  }
  if (!isRecord(found) || !isRecord(goal)) return [pointer];
  return Object.entries(goal).flatMap(([name, value]) =>
    differences(Object.hasOwn(found, name) ? found[name] : undefined, value, pointer + pointerSegment(name)),
  );
}

/** Tells whether two values are the same in both directions. */
export function isSame(one: unknown, other: unknown): boolean {
  return differences(one, other).length === 0 && differences(other, one).length === 0;
}

function isSameScalar(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  const isNumeric = (value: unknown): boolean => typeof value === 'number' || typeof value === 'string';
  return isNumeric(one) && isNumeric(other) && typeof one !== typeof other && String(one) === String(other);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
