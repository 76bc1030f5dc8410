import { Secret } from '../api/secret.js';
import { ConfigurationError } from '../errors/errors.js';
import { pointerSegment } from '../internal/json-pointer.js';
import { isOptionsObject, isPlainData, kindOf } from '../internal/options/kind-of.js';
import { deepest } from '../internal/own-copy.js';
import { isDate } from '../internal/realms.js';
import { memberNode, resolve } from './redact.js';
import type { SchemaNode } from './schema.js';

/** A place in a body: the name of a member or the index of an item, and the place of the object around it. */
interface Place {
  readonly parent: Place | undefined;
  readonly name: string | number;
  readonly depth: number;
}

/**
 * Copies a body for the wire without `undefined` and server-assigned members. Everything else is kept, known or not.
 */
export function encodeBody(node: SchemaNode | undefined, value: unknown, place?: Place): unknown {
  if (value instanceof Secret) {
    throw new ConfigurationError({
      message: `the request body has a Secret${at(place)}`,
      hint: 'To send its value, pass secret.reveal().',
    });
  }
  if ((place?.depth ?? 0) > deepest)
    throw new ConfigurationError({
      message: 'the request body is nested too deeply',
      hint: 'Nothing was sent. Check for an object containing itself.',
    });
  const described = node === undefined ? undefined : resolve(node, value);
  // The schema lists the others.
  const isOpen = described === undefined || described.kind === 'unknown' || isTolerant(node);
  const misfit = isOpen ? misfitOf(value) : objectMisfitOf(value);
  if (misfit !== undefined) {
    throw new ConfigurationError({
      message: `the request body has ${misfit}${at(place)}, but JSON does not support it`,
      hint: 'Nothing was sent. Use a string, a number, a boolean, null, an array or an object.',
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  if (described?.kind === 'secret') return encodeBody(described.inner, value, place);
  if (Array.isArray(value)) {
    const items = described?.kind === 'array' ? described.items : undefined;
    return Array.from(value, (item, index) => encodeBody(items, item, inside(place, index)));
  }
  // A Date serializes itself; for any other class, only own members are copied.
  if (isDate(value)) return value.toJSON();
  const known = described?.kind === 'object' ? described : undefined;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, member]) => member !== undefined && known?.readOnly?.includes(name) !== true)
      .map(([name, member]) => {
        const inner = known === undefined ? undefined : memberNode(known, name);
        return [name, encodeBody(inner, member, inside(place, name))];
      }),
  );
}

function inside(parent: Place | undefined, name: string | number): Place {
  return { parent, name, depth: (parent?.depth ?? 0) + 1 };
}

/** Returns the JSON pointer of a place with a preposition. */
function at(place: Place | undefined): string {
  let pointer = '';
  for (let each = place; each !== undefined; each = each.parent) pointer = pointerSegment(each.name) + pointer;
  return pointer && ` at ${pointer}`;
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
  if (isDate(value) && Number.isNaN(value.getTime())) return 'an invalid Date';
  return objectMisfitOf(value);
}

/** Describes an object other than a list, a `Date` or plain data. */
function objectMisfitOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || isDate(value)) return undefined;
  if (isPlainData(value)) return undefined;
  return isOptionsObject(value) ? 'an object without plain members' : kindOf(value);
}
