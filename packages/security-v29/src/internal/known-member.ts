/**
 * Returns a member ignoring the case of its name: the vendor uses `domainid`, `domainId` and `domainID` for the same.
 */
export function knownMember(value: unknown, name: string): unknown {
  // Without validation, an answer may hold anything.
  if (typeof value !== 'object' || value === null) return undefined;
  if (Object.hasOwn(value, name)) return Reflect.get(value, name);
  const found = Object.entries(value).find(([other]) => other.toLowerCase() === name.toLowerCase());
  return found?.[1];
}
