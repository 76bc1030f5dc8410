import { bindAll } from './bind-methods.js';

/**
 * Defines the resources of a client or of another resource. Each is created and bound on first access, so unused
 * resources cost nothing.
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
    let made: object | undefined;
    const get = (): unknown => {
      if (made !== undefined) return made;
      made = make();
      bindAll(made);
      // A frozen client keeps its getters.
      if (!Object.isFrozen(owner)) replace(made);
      return made;
    };
    // A test may put a double in the place of a resource before it is read.
    Object.defineProperty(owner, name, { configurable: true, enumerable: true, get, set: replace });
  }
}
