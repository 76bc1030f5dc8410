/**
 * Marks the instances of a class for `instanceof` across the ESM and CJS copies of the library. The class implements
 * `Symbol.hasInstance` with {@link hasBrand}.
 */
export function brandInstances(type: { readonly prototype: object }, brand: symbol): void {
  Object.defineProperty(type.prototype, brand, { value: true });
}

export function hasBrand(value: unknown, brand: symbol): boolean {
  return typeof value === 'object' && value !== null && Reflect.get(value, brand) === true;
}
