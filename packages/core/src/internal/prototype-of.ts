/** Returns the prototype of an object, or `undefined` for the `Object.prototype` of any realm. */
export function prototypeOf(instance: object): object | undefined {
  const prototype: unknown = Object.getPrototypeOf(instance);
  return typeof prototype === 'object' && prototype !== null && !Object.hasOwn(prototype, 'isPrototypeOf')
    ? prototype
    : undefined;
}
