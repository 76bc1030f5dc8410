import { isJson, pointerSegment } from '@edgeward/core';

/** Lays the members of `over` over those of `base`, at every depth; lists are replaced, `undefined` is absent. */
export function merge(base: unknown, over: unknown): unknown {
  if (over === undefined) return base;
  if (!isJson(base) || !isJson(over)) return over;
  const merged = { ...base };
  for (const [name, value] of Object.entries(over)) {
    if (value === undefined) continue;
    // Defines an own member, because assigning `__proto__` would change the prototype.
    const own = { value: merge(Object.hasOwn(base, name) ? base[name] : undefined, value) };
    Object.defineProperty(merged, name, { ...own, enumerable: true, configurable: true, writable: true });
  }
  return merged;
}

/**
 * Lists the differences of `found` from a goal, as JSON pointers. Members missing in the goal are ignored; a number
 * equals its text, because ASE returns some numbers as texts.
 *
 * @param lists - How lists are compared: `sets` accepts the items in any order.
 */
export function differences(
  found: unknown,
  goal: unknown,
  pointer: string = '',
  lists: 'exact' | 'sets' = 'exact',
): readonly string[] {
  if (goal === undefined || isSameScalar(found, goal)) return [];
  if (Array.isArray(found) && Array.isArray(goal)) {
    if (found.length !== goal.length) return [pointer];
    const inOrder = goal.flatMap((item, index) => differences(found[index], item, `${pointer}/${index}`, lists));
    return lists === 'sets' && inOrder.length > 0 && hasEach(found, goal) ? [] : inOrder;
  }
  if (!isJson(found) || !isJson(goal)) return [pointer];
  return Object.entries(goal).flatMap(([name, value]) =>
    differences(Object.hasOwn(found, name) ? found[name] : undefined, value, pointer + pointerSegment(name), lists),
  );
}

/** Returns whether each item of a goal has a separate match. */
function hasEach(found: readonly unknown[], goal: readonly unknown[]): boolean {
  const left = [...found];
  return goal.every((item) => {
    const index = left.findIndex((other) => differences(other, item, '', 'sets').length === 0);
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  });
}

/**
 * Lists the members of `from` missing in a goal and still in `found`, as JSON pointers. Empty values are ignored: ASE
 * returns them for unset members.
 */
export function leftovers(found: unknown, from: unknown, goal: unknown, pointer: string = ''): readonly string[] {
  if (!isJson(found) || !isJson(from) || !isJson(goal)) return [];
  return Object.entries(from).flatMap(([name, value]) => {
    if (!Object.hasOwn(found, name)) return [];
    const place = pointer + pointerSegment(name);
    const wanted = Object.hasOwn(goal, name) ? goal[name] : undefined;
    if (wanted !== undefined) return leftovers(found[name], value, wanted, place);
    return isEmpty(value) || !isSame(found[name], value) ? [] : [place];
  });
}

function isEmpty(value: unknown): boolean {
  if (isJson(value)) return Object.values(value).every(isEmpty);
  return !value || (Array.isArray(value) && value.length === 0) || value === '0' || value === '0/second';
}

/** Returns whether two values are equal in both directions. */
export function isSame(one: unknown, other: unknown): boolean {
  return differences(one, other).length === 0 && differences(other, one).length === 0;
}

function isSameScalar(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  const isNumeric = (value: unknown): boolean => typeof value === 'number' || typeof value === 'string';
  return isNumeric(one) && isNumeric(other) && typeof one !== typeof other && String(one) === String(other);
}
