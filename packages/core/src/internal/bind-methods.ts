import { prototypeOf } from './prototype-of.js';

/**
 * Binds the methods of `type` to a client, and all methods of its resources to those, so they also work through a
 * `Proxy` or as plain functions despite private members. Overrides of a derived class stay, and spies on a prototype
 * are still called.
 *
 * @hidden
 */
export function bindMethods(client: object, type: { readonly prototype: object }): void {
  bind(client, type.prototype);
  // Resources created later are bound on creation.
  for (const { value } of Object.values<{ readonly value?: unknown }>(Object.getOwnPropertyDescriptors(client))) {
    if (typeof value === 'object' && value !== null) bindAll(value);
  }
}

/** Binds all methods of a resource to it, those of its base classes, too. */
export function bindAll(resource: object): void {
  for (let prototype = prototypeOf(resource); prototype !== undefined; prototype = prototypeOf(prototype)) {
    bind(resource, prototype);
  }
}

function bind(instance: object, prototype: object): void {
  for (const name of Reflect.ownKeys(prototype)) {
    if (name === 'constructor' || Object.hasOwn(instance, name)) continue;
    if (typeof Reflect.get(instance, name) !== 'function') continue;
    // Looked up with each call: a test can replace the method of the prototype later.
    const methods: Record<PropertyKey, unknown> = {
      [name](...params: readonly unknown[]): unknown {
        const method: unknown = Reflect.get(prototypeOf(instance) ?? prototype, name);
        return typeof method === 'function' ? Reflect.apply(method, instance, params) : undefined;
      },
    };
    // Not enumerable: a printed client shows its resources.
    Object.defineProperty(instance, name, { value: methods[name], configurable: true, writable: true });
  }
}
