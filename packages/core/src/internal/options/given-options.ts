/** Leaves out the options that are `undefined`, so that deriving a client with them changes nothing. */
export function givenOptions<T extends object>(options: T): Partial<T> {
  // Entries of `options` are entries of a part of it.
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Partial<T>;
}
