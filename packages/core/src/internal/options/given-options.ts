/** Removes `undefined` options, so they change nothing in a derived client. */
export function givenOptions<T extends object>(options: T): Partial<T> {
  // Entries of `options` are entries of a part of it.
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Partial<T>;
}
