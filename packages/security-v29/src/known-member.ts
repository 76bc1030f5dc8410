/** Reads a member whatever the case of its name: the vendor writes `domainid`, `domainId` and `domainID` for one thing. */
export function knownMember(value: object, name: string): unknown {
  if (Object.hasOwn(value, name)) return Reflect.get(value, name);
  const found = Object.entries(value).find(([other]) => other.toLowerCase() === name.toLowerCase());
  return found?.[1];
}
