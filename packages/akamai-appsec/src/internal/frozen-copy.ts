/** Copies and freezes JSON, so neither its source nor its readers can change the copy. */
export function frozenCopy<T>(value: T): T {
  return frozen(structuredClone(value));
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const [name, member] of Object.entries(value)) {
    // A copy read from JSON lacks it, so the original must, too.
    if (member === undefined) Reflect.deleteProperty(value, name);
    else frozen(member);
  }
  return Object.freeze(value);
}
