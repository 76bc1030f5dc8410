import { Secret } from '../api/secret.js';
import { isJson } from '../internal/json.js';
import { isDate } from '../internal/realms.js';
import type { Scrub } from '../internal/scrub/scrub.js';
import { isTelltaleName, tellingValues } from '../internal/telltale.js';
import type { SchemaNode } from './schema.js';
import { variantOf } from './variant-of.js';

const redacted = '[redacted]';

/** Replaces the parts left out because a value is too large. */
export const truncationMark = '… [truncated]';

/** Maximum depth printed. */
const deepestPrinted = 64;

/** Maximum depth searched for secrets: no deeper request body can be sent. */
const deepestSent = 1000;

/** How much of a value may still be copied, in characters of its JSON text. */
export interface Room {
  left: number;
}

/**
 * Copies a JSON value for an error or an event: without members marked secret by the schema or with telling names, and
 * with `scrub` applied to every text. Stops when `room` is used up.
 */
export function redactValue(
  node: SchemaNode | undefined,
  value: unknown,
  scrub: Scrub = (text, longest) => text.slice(0, longest),
  room: Room = { left: Number.POSITIVE_INFINITY },
  depth = 0,
): unknown {
  const described = node === undefined ? undefined : resolve(node, value);
  if (described?.kind === 'secret' || value instanceof Secret) return redacted;
  if (typeof value === 'string') {
    const left = Math.max(0, room.left);
    room.left -= value.length + 3;
    return value.length > left ? scrub(value, left) + truncationMark : scrub(value, left);
  }
  room.left -= 6;
  if (typeof value === 'number') return scrub(String(value)) === String(value) ? value : redacted;
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? '[function]' : value;
  if (depth >= deepestPrinted) return '[nested too deeply]';
  if (Array.isArray(value)) {
    const items = described?.kind === 'array' ? described.items : undefined;
    const copies: unknown[] = [];
    for (const item of value) {
      if (room.left <= 0) return [...copies, truncationMark];
      copies.push(redactValue(items, item, scrub, room, depth + 1));
    }
    return copies;
  }
  if (isDate(value)) return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
  const entries: [string, unknown][] = [];
  for (const name of Object.keys(value)) {
    if (room.left <= 0) {
      entries.push([truncationMark, true]);
      break;
    }
    const known = described === undefined ? undefined : knownMember(described, name);
    const isTelltale = known === undefined && isTelltaleName(name);
    const printedName = scrub(name, room.left);
    room.left -= name.length + 4;
    const member: unknown = Reflect.get(value, name);
    entries.push([printedName, isTelltale ? redacted : redactValue(known, member, scrub, room, depth + 1)]);
  }
  return Object.fromEntries(entries);
}

/** Returns the texts {@link redactValue} would remove from `value`. */
export function secretTexts(node: SchemaNode | undefined, value: unknown, depth = 0): readonly string[] {
  const described = node === undefined ? undefined : resolve(node, value);
  if (described?.kind === 'secret') return textsIn(value, depth);
  if (typeof value === 'string')
    return described === undefined || described.kind === 'unknown' ? tellingValues(value) : [];
  if (typeof value !== 'object' || value === null || depth >= deepestSent) return [];
  if (Array.isArray(value)) {
    const items = described?.kind === 'array' ? described.items : undefined;
    return value.flatMap((item) => secretTexts(items, item, depth + 1));
  }
  return Object.entries(value).flatMap(([name, member]) => {
    const known = described === undefined ? undefined : knownMember(described, name);
    if (known === undefined && isTelltaleName(name)) return textsIn(member, depth);
    return secretTexts(known, member, depth + 1);
  });
}

/** Collects every text in `value`. */
export function textsIn(value: unknown, depth = 0): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null || depth >= deepestSent) return [];
  return Object.values(value).flatMap((member: unknown) => textsIn(member, depth + 1));
}

/** The schema of a member. A member secret in one variant is secret in unknown variants, too. */
function knownMember(described: SchemaNode, name: string): SchemaNode | undefined {
  if (described.kind === 'object') return memberNode(described, name);
  const variants = described.kind === 'union' ? Object.values(described.variants) : undefined;
  return variants
    ?.map((variant) => resolve(variant, {}))
    .map((variant) => (variant.kind === 'object' ? memberNode(variant, name) : undefined))
    .find((member) => member !== undefined && resolve(member, undefined).kind === 'secret');
}

/** The schema of a member of an object, by its name or as one of many. */
export function memberNode(
  { members, values }: Pick<Extract<SchemaNode, { kind: 'object' }>, 'members' | 'values'>,
  name: string,
): SchemaNode | undefined {
  return Object.hasOwn(members, name) ? members[name] : values;
}

/** Unwraps a node down to the schema of `value`. */
export function resolve(node: SchemaNode, value: unknown): SchemaNode {
  switch (node.kind) {
    case 'lazy':
      return resolve(node.get(), value);
    case 'nullable':
    case 'optional':
    case 'tolerant':
      return resolve(node.inner, value);
    case 'union': {
      const variant = variantOf(node, value);
      return variant === undefined ? node : resolve(variant, value);
    }
    case 'anyOf': {
      const options = node.options.map((option) => resolve(option, value));
      return (
        options.find((option) => option.kind === 'secret') ?? options.find((option) => fits(option, value)) ?? node
      );
    }
    default:
      return node;
  }
}

function fits(node: SchemaNode, value: unknown): boolean {
  if (node.kind === 'object' || node.kind === 'union') return isJson(value);
  if (node.kind === 'literal') return value === node.value;
  if (node.kind === 'array') return Array.isArray(value);
  if (node.kind === 'enum') return typeof value === 'string';
  return node.kind === typeof value;
}
