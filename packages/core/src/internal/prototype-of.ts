/** Returns the prototype of an object; `undefined` if it is that of every object. */
export function prototypeOf(instance: object): object | undefined {
  const prototype: unknown = Object.getPrototypeOf(instance);
  return typeof prototype === 'object' && prototype !== null && prototype !== Object.prototype ? prototype : undefined;
}
