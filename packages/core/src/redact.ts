import { isDate } from './internal/realms.js';
import type { SchemaNode } from './schema/schema.js';
import { variantOf } from './schema/variant-of.js';
import { Secret } from './secret.js';

const redacted = '[redacted]';
const deepest = 64;

/** Names of members that hold credentials wherever they turn up. */
const telltale =
  /^(.*(password|passwd|secret|credential|authorization|cookie|(api|access|secret|private)[-_]?key)|(.*[-_]|access|refresh|id|client|bearer|auth)?token)s?$/i;

/** Tells whether a member or header of this name is redacted whatever it holds. */
export function isTelltaleName(name: string): boolean {
  return telltale.test(name);
}

/**
 * Copies a JSON value for an error or an event: without what its schema calls secret, without members whose names
 * tell of credentials, and with `scrub` applied to every text.
 */
export function redactValue(
  node: SchemaNode | undefined,
  value: unknown,
  scrub: (text: string) => string = (text) => text,
  depth = 0,
): unknown {
  const described = node === undefined ? undefined : resolve(node, value);
  if (described?.kind === 'secret' || value instanceof Secret) return redacted;
  if (typeof value === 'string') return scrub(value);
  if (typeof value === 'number') return scrub(String(value)) === String(value) ? value : redacted;
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? '[function]' : value;
  if (depth >= deepest) return '[nested too deeply]';
  if (Array.isArray(value)) {
    const items = described?.kind === 'array' ? described.items : undefined;
    return value.map((item) => redactValue(items, item, scrub, depth + 1));
  }
  if (isDate(value)) return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const known = described?.kind === 'object' ? memberNode(described, name) : undefined;
      const isTelltale = known === undefined && isTelltaleName(name);
      return [scrub(name), isTelltale ? redacted : redactValue(known, member, scrub, depth + 1)];
    }),
  );
}

/** Collects the texts in `value` that {@link redactValue} takes out of it. */
export function secretTexts(node: SchemaNode | undefined, value: unknown, depth = 0): readonly string[] {
  const described = node === undefined ? undefined : resolve(node, value);
  if (described?.kind === 'secret') return textsIn(value, depth);
  if (typeof value !== 'object' || value === null || depth >= deepest) return [];
  if (Array.isArray(value)) {
    const items = described?.kind === 'array' ? described.items : undefined;
    return value.flatMap((item) => secretTexts(items, item, depth + 1));
  }
  return Object.entries(value).flatMap(([name, member]) => {
    const known = described?.kind === 'object' ? memberNode(described, name) : undefined;
    if (known === undefined && isTelltaleName(name)) return textsIn(member, depth);
    return secretTexts(known, member, depth + 1);
  });
}

/** Collects every text in `value`. */
export function textsIn(value: unknown, depth = 0): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null || depth >= deepest) return [];
  return Object.values(value).flatMap((member: unknown) => textsIn(member, depth + 1));
}

/** What describes a member of an object, by its name or as one of many. */
export function memberNode(
  { members, values }: Pick<Extract<SchemaNode, { kind: 'object' }>, 'members' | 'values'>,
  name: string,
): SchemaNode | undefined {
  return Object.hasOwn(members, name) ? members[name] : values;
}

/** Looks through the wrappers of a node to what describes `value`. */
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
  if (node.kind === 'object' || node.kind === 'union') {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  }
  if (node.kind === 'literal') return value === node.value;
  if (node.kind === 'array') return Array.isArray(value);
  if (node.kind === 'enum') return typeof value === 'string';
  return node.kind === typeof value;
}
