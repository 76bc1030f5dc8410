/**
 * Tells whether a value holds options or parameters as members: lists, functions, promises and the objects of a platform
 * (`Map`, `Headers`, `Date`) do not, though they would pass for an object with none.
 *
 * @hidden
 */
export function isOptionsObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  try {
    return Object.prototype.toString.call(value) === '[object Object]' && !isThenable(value);
  } catch {
    // A Proxy that was revoked, or a getter that throws.
    return false;
  }
}

export function isThenable(value: object): boolean {
  return typeof Reflect.get(value, 'then') === 'function';
}

/** Describes a value without showing it. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === '') return 'an empty string';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return String(value);
    if (value <= 0) return value === 0 ? '0' : 'a negative number';
    return Number.isInteger(value) ? 'a number' : 'a number with decimals';
  }
  if (typeof value === 'object') return isThenable(value) ? 'a promise' : 'an object';
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'undefined') return 'undefined';
  return `a ${typeof value}`;
}
