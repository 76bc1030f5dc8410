import { ConfigurationError } from '../errors/errors.js';
import { isPlainData } from './options/kind-of.js';
import { prototypeOf } from './prototype-of.js';
import { isDate } from './realms.js';

/** Bodies nested deeper than this are refused, so deeper values need no copy. */
export const deepest = 1000;

/**
 * Copies the parameters of a workflow, so later changes by the caller do not reach it while it runs. Anything but an
 * object is passed on to the check of the parameters.
 *
 * @throws {@link ConfigurationError} The parameters cannot be read.
 */
export function ownParams<Params>(params: Params): Params {
  if (!isPlainData(params)) return params;
  try {
    const known = new Map<object, unknown>();
    // Safe: a copy has the members of the original. They count, whatever the class of the object.
    return copyOfMembers(params, (member) => copyOf(member, known, 1)) as Params;
  } catch {
    // The error of a getter may hold a secret.
    throw new ConfigurationError({
      message: 'the parameters cannot be read',
      hint: 'Nothing was sent. Check for a throwing getter or Proxy.',
    });
  }
}

/**
 * Copies plain objects, lists and dates at every depth. Everything else is kept: instances of other classes, functions,
 * and objects with methods. Throws the error of a throwing getter.
 */
export function ownCopy<Value>(value: Value): Value {
  // Safe: a copy has the members of the original.
  return copyOf(value, new Map(), 0) as Value;
}

function copyOf(value: unknown, known: Map<object, unknown>, depth: number): unknown {
  if (typeof value !== 'object' || value === null || depth > deepest) return value;
  if (known.has(value)) return known.get(value);
  if (isDate(value)) return new Date(value.getTime());
  const inside = (member: unknown): unknown => copyOf(member, known, depth + 1);
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    known.set(value, list);
    // A hole becomes `undefined`, so checks find it.
    for (const item of value) list.push(inside(item));
    return list;
  }
  if (!isPlain(value) || Object.values(value).some((member) => typeof member === 'function')) return value;
  const copy: object = {};
  Object.setPrototypeOf(copy, Reflect.getPrototypeOf(value));
  known.set(value, copy);
  return copyOfMembers(value, inside, copy);
}

function copyOfMembers(value: object, copy: (member: unknown) => unknown, into: object = {}): object {
  for (const [name, member] of Object.entries(value)) {
    // Not an assignment: `__proto__` is an ordinary member of JSON.
    const own = { value: copy(member), enumerable: true, configurable: true, writable: true };
    Object.defineProperty(into, name, own);
  }
  return into;
}

/** Returns whether an object is a plain one of any realm. */
function isPlain(value: object): boolean {
  return prototypeOf(value) === undefined && Object.prototype.toString.call(value) === '[object Object]';
}

/**
 * Reads the input of a generator when the generator is called, because its body runs later. The returned function
 * returns the input, or throws the error of the reading.
 */
export function readNow<Value>(read: () => Value): () => Value {
  try {
    const value = read();
    return () => value;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
