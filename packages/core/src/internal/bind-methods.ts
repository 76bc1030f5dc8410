/**
 * Binds the methods of `type` to an instance, so that they also work when they are called on a `Proxy` of it, or without
 * it: private members belong to the instance alone. A method that a derived class overrides stays overridden.
 *
 * @internal
 */
export function bindMethods(instance: object, type: { readonly prototype: object }): void {
  for (const name of Object.getOwnPropertyNames(type.prototype)) {
    const value: unknown = name === 'constructor' ? undefined : Reflect.get(instance, name);
    if (typeof value !== 'function') continue;
    // Not enumerable: a printed client shows its resources.
    Object.defineProperty(instance, name, { value: value.bind(instance), configurable: true, writable: true });
  }
}
