/** Returns whether two lists have the same members, ignoring order and duplicates. */
export function sameSet<T>(
  one: Iterable<T>,
  other: Iterable<T>,
  keyOf: (member: T) => unknown = (member) => member,
): boolean {
  const keys = (members: Iterable<T>): ReadonlySet<unknown> => new Set(Array.from(members, keyOf));
  const [first, second] = [keys(one), keys(other)];
  return first.size === second.size && [...first].every((key) => second.has(key));
}

/** Removes members with a repeated key. */
export function uniqueBy<T>(members: Iterable<T>, keyOf: (member: T) => unknown): readonly T[] {
  const kept = new Map<unknown, T>();
  for (const member of members) {
    const key = keyOf(member);
    if (!kept.has(key)) kept.set(key, member);
  }
  return [...kept.values()];
}
