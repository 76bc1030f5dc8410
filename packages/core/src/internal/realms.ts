import { types } from 'node:util';

// Jest, vitest and `vm` run code in separate realms, and `instanceof` does not recognise objects of another realm.

/** Returns whether `value` is an error of any realm, including `DOMException`. */
export function isNativeError(value: unknown): value is Error {
  return types.isNativeError(value) || Object.prototype.toString.call(value) === '[object DOMException]';
}

/** Returns whether `value` is a `Date` of any realm. */
export function isDate(value: unknown): value is Date {
  return types.isDate(value);
}

/** Returns whether `value` is a platform object of this class in any realm, for example `Response`. */
export function isPlatformObject(value: unknown, name: string): value is object {
  return Object.prototype.toString.call(value) === `[object ${name}]`;
}

/** Returns whether `value` is a promise of any realm or another thenable. */
export function isPromiseLike(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}

/** Returns the errors of an `AggregateError` of any realm; empty for every other error. */
export function innerErrors(error: Error): readonly unknown[] {
  return error.name === 'AggregateError' && 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
}
