/**
 * Marks the instances of a class, so that `instanceof` works between the ESM and the CJS copy of the library. The class
 * answers `Symbol.hasInstance` with {@link hasBrand}.
 */
export function brandInstances(type: { readonly prototype: object }, brand: symbol): void {
  Object.defineProperty(type.prototype, brand, { value: true });
}

export function hasBrand(value: unknown, brand: symbol): boolean {
  return typeof value === 'object' && value !== null && Reflect.get(value, brand) === true;
}
