/** Returns the prototype of an object, or `undefined` for `Object.prototype`. */
export function prototypeOf(instance: object): object | undefined {
  const prototype: unknown = Object.getPrototypeOf(instance);
  return typeof prototype === 'object' && prototype !== null && prototype !== Object.prototype ? prototype : undefined;
}
