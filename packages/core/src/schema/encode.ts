import { Secret } from '../api/secret.js';
import { ConfigurationError } from '../errors/errors.js';
import { isDate, isPromiseLike } from '../internal/realms.js';
import { memberNode, resolve } from './redact.js';
import type { SchemaNode } from './schema.js';

const deepest = 1000;

/**
 * Copies a body for the wire without `undefined` and server-assigned members. Everything else is kept, known or not.
 */
export function encodeBody(node: SchemaNode | undefined, value: unknown, depth = 0): unknown {
  if (value instanceof Secret) {
    throw new ConfigurationError({
      message: 'a Secret stands in a request body',
      hint: 'Use secret.reveal() where the service needs the value itself.',
    });
  }
  if (depth > deepest)
    throw new ConfigurationError({
      message: 'the request body is nested too deeply',
      hint: 'Nothing was sent. Look for an object that contains itself.',
    });
  const described = node === undefined ? undefined : resolve(node, value);
  // The schema lists the others.
  const isOpen = described === undefined || described.kind === 'unknown' || isTolerant(node);
  const misfit = isOpen ? misfitOf(value) : emptied(value);
  if (misfit !== undefined) {
    throw new ConfigurationError({
      message: `${misfit} stands in a request body, and JSON cannot hold it`,
      hint: 'Nothing was sent. Give a value that JSON has: a text, a number, true, false, null, a list or an object.',
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  if (described?.kind === 'secret') return encodeBody(described.inner, value, depth + 1);
  if (Array.isArray(value)) {
    const items = described?.kind === 'array' ? described.items : undefined;
    return Array.from(value, (item) => encodeBody(items, item, depth + 1));
  }
  // A Date serializes itself; for any other class, only own members are copied.
  if (isDate(value)) return value.toJSON();
  const known = described?.kind === 'object' ? described : undefined;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, member]) => member !== undefined && known?.readOnly?.includes(name) !== true)
      .map(([name, member]) => {
        const inner = known === undefined ? undefined : memberNode(known, name);
        return [name, encodeBody(inner, member, depth + 1)];
      }),
  );
}

/** Returns whether a node accepts any value. */
function isTolerant(node: SchemaNode | undefined): boolean {
  if (node?.kind === 'optional' || node?.kind === 'nullable') return isTolerant(node.inner);
  return node?.kind === 'tolerant';
}

/** Describes a value `JSON.stringify` would silently change or omit. */
function misfitOf(value: unknown): string | undefined {
  if (['undefined', 'bigint', 'function', 'symbol'].includes(typeof value)) return `a value of type ${typeof value}`;
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (isDate(value)) return Number.isNaN(value.getTime()) ? 'an invalid Date' : undefined;
  return emptied(value);
}

/** Names a non-empty object `JSON.stringify` would write as `{}`. */
function emptied(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  if (Symbol.iterator in value) return 'a collection that is not an array';
  return isPromiseLike(value) ? 'a promise' : undefined;
}
