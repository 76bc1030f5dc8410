import { prototypeOf } from '../prototype-of.js';

/**
 * Returns whether a value holds options or parameters as members. Lists, functions, promises and platform objects
 * (`Map`, `Headers`, `Date`) do not, although they look like an object without members.
 *
 * @hidden
 */
export function isOptionsObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  try {
    return Object.prototype.toString.call(value) === '[object Object]' && !isThenable(value);
  } catch {
    // A revoked Proxy or a throwing getter.
    return false;
  }
}

/**
 * Returns whether the own members of an object are its data: not those of a `Map`, a `URL`, a promise, or an instance
 * with accessors or `toJSON()`.
 */
export function isPlainData(value: unknown): value is object {
  if (!isOptionsObject(value)) return false;
  try {
    if (Symbol.iterator in value || ('toJSON' in value && typeof value.toJSON === 'function')) return false;
    return prototypeOf(value) === undefined || Object.keys(value).length > 0;
  } catch {
    // A throwing Proxy or getter: the reader of the members reports it.
    return true;
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
  if (typeof value === 'object') {
    if (isThenable(value)) return 'a promise';
    const type = Object.prototype.toString.call(value).slice('[object '.length, -1);
    return type === 'Object' ? 'an object' : `an object of type ${type}`;
  }
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'undefined') return 'undefined';
  return `a ${typeof value}`;
}
