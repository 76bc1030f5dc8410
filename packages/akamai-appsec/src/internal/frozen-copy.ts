/** Copies and freezes JSON, so neither its source nor its readers can change the copy. */
export function frozenCopy<T>(value: T): T {
  return frozen(structuredClone(value));
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const [name, member] of Object.entries(value)) {
    // JSON drops `undefined` members. Drop them here too, so a copy read from JSON is equal to the original.
    if (member === undefined) Reflect.deleteProperty(value, name);
    else frozen(member);
  }
  return Object.freeze(value);
}
