/** Changes everything in an object given by a caller: values, members and the lengths of lists, at every depth. */
export function changeDeeply(value: unknown): void {
  if (value instanceof Date) value.setUTCFullYear(2001);
  if (!isData(value)) return;
  for (const [name, member] of Object.entries(value)) {
    changeDeeply(member);
    if (typeof member === 'string') Reflect.set(value, name, `${member}-changed`);
    if (typeof member === 'number') Reflect.set(value, name, member + 1);
    if (typeof member === 'boolean') Reflect.set(value, name, !member);
  }
  if (Array.isArray(value)) value.push(structuredClone(value[0]));
  else Reflect.set(value, 'addedLater', true);
}

/** Clients, signals and functions are not data. */
function isData(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}
