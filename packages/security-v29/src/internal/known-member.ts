/** Reads a member whatever the case of its name: the vendor writes `domainid`, `domainId` and `domainID` for one thing. */
export function knownMember(value: unknown, name: string): unknown {
  // Without validation, an answer may hold anything.
  if (typeof value !== 'object' || value === null) return undefined;
  if (Object.hasOwn(value, name)) return Reflect.get(value, name);
  const found = Object.entries(value).find(([other]) => other.toLowerCase() === name.toLowerCase());
  return found?.[1];
}
