import { bindAll } from './bind-methods.js';

/**
 * Defines the resources of a client or of another resource. Each is made and bound when it is first read, so that a
 * client costs no more than the resources that a program uses.
 *
 * @hidden
 */
export function defineResources<Owner extends object>(
  owner: Owner,
  makers: { readonly [Name in keyof Owner]?: () => Owner[Name] & object },
): void {
  for (const [name, make] of Object.entries<(() => object) | undefined>(makers)) {
    if (make === undefined) continue;
    const replace = (value: unknown): void => {
      Object.defineProperty(owner, name, { value, configurable: true, enumerable: true, writable: true });
    };
    const get = (): unknown => {
      const resource = make();
      bindAll(resource);
      replace(resource);
      return resource;
    };
    // A test may put a double in the place of a resource before it is read.
    Object.defineProperty(owner, name, { configurable: true, enumerable: true, get, set: replace });
  }
}
