import * as z from 'zod';
import { isRequired } from '../schema/object-rules.js';
import type { Direction, ObjectRules, Schema, SchemaNode } from '../schema/schema.js';
import { variantOf } from '../schema/variant-of.js';

const made: Readonly<Record<Direction, WeakMap<SchemaNode, z.ZodType>>> = {
  request: new WeakMap(),
  response: new WeakMap(),
};

/**
 * Converts a schema to a zod type, for forms, routers and other libraries. It is built on first use and accepts the
 * same values as the schema: unknown members, enum values and variants pass. zod returns a copy.
 *
 * @example
 * ```ts
 * import { string } from '@edgeward/core/schema';
 * import { toZod } from '@edgeward/core/zod';
 *
 * const name = toZod(string());
 * ```
 */
export function toZod<T>(schema: Schema<T>): z.ZodType<T, T> {
  // A schema is checked against its type at its definition.
  return zodOf(schema['~node'], schema['~direction'] ?? 'request') as z.ZodType<T, T>;
}

/** Returns the zod type of a node as one direction reads it. */
export function zodOf(node: SchemaNode, direction: Direction): z.ZodType {
  let type = made[direction].get(node);
  if (type === undefined) {
    type = make(node, direction);
    made[direction].set(node, type);
  }
  return type;
}

function make(node: SchemaNode, direction: Direction): z.ZodType {
  const limited = direction === 'request';
  switch (node.kind) {
    case 'unknown':
    case 'tolerant':
      return z.unknown();
    case 'boolean':
      return z.boolean();
    case 'enum':
      return z.string();
    case 'literal':
      return z.literal(node.value);
    case 'string': {
      let type = z.string();
      if (limited && node.minLength !== undefined) type = type.min(node.minLength);
      if (limited && node.maxLength !== undefined) type = type.max(node.maxLength);
      return type;
    }
    case 'number': {
      let type = z.number();
      // Not `z.int()`: it rejects integers beyond 2^53, which a response may contain.
      if (node.integer) type = type.refine(Number.isInteger, 'Invalid input: expected integer, received number');
      if (limited && node.minimum !== undefined) type = type.min(node.minimum);
      if (limited && node.maximum !== undefined) type = type.max(node.maximum);
      return type;
    }
    case 'array': {
      let type = z.array(zodOf(node.items, direction));
      if (limited && node.minItems !== undefined) type = type.min(node.minItems);
      if (limited && node.maxItems !== undefined) type = type.max(node.maxItems);
      return type;
    }
    case 'object':
      return node.values === undefined ? objectOf(node, direction) : mapOf(zodOf(node.values, direction));
    case 'anyOf':
      return z.union(node.options.map((option) => zodOf(option, direction)));
    case 'union': {
      const unknown = z.looseObject({ [node.tag]: z.string() });
      return nested((value) => {
        const variant = variantOf(node, value);
        return variant === undefined ? unknown : zodOf(variant, direction);
      });
    }
    case 'nullable':
      return zodOf(node.inner, direction).nullable();
    case 'optional':
      return zodOf(node.inner, direction).optional();
    case 'secret':
      return zodOf(node.inner, direction);
    case 'lazy':
      return z.lazy(() => zodOf(node.get(), direction));
  }
}

function objectOf(node: Extract<SchemaNode, { kind: 'object' }>, direction: Direction): z.ZodType {
  const { readOnly = [], writeOnly = [] } = node;
  const absent = direction === 'request' ? readOnly : writeOnly;
  const members = Object.entries(node.members).filter(([name]) => !absent.includes(name));
  const shape = members.map(([name, member]): readonly [string, z.ZodType] => {
    const type = zodOf(member.kind === 'optional' ? member.inner : member, direction);
    return [name, isRequired(node, name, direction) && !takesAnything(member) ? type : type.optional()];
  });
  const type = z.looseObject(Object.fromEntries(shape));
  return direction === 'request' ? withRules(type, node) : type;
}

/** A member accepting anything also accepts nothing. */
function takesAnything(node: SchemaNode): boolean {
  if (node.kind === 'secret') return takesAnything(node.inner);
  return node.kind === 'unknown' || node.kind === 'tolerant';
}

/** A service in PHP writes an object without members as an empty list; both read alike. */
function mapOf(values: z.ZodType): z.ZodType {
  const empty = z.array(z.never()).max(0);
  const object = z.looseObject({}).catchall(values.optional());
  return nested((value) => (Array.isArray(value) && value.length === 0 ? empty : object));
}

/** Checks a value with the type that `choose` returns for it. */
function nested(choose: (value: unknown) => z.ZodType): z.ZodType {
  return z.unknown().superRefine((value, context) => {
    for (const { message, path } of choose(value).safeParse(value).error?.issues ?? []) {
      context.addIssue({ code: 'custom', message, path });
    }
  });
}

function withRules(type: z.ZodType<Record<string, unknown>>, rules: ObjectRules): z.ZodType {
  const { exactlyOne = [], atMostOne = [], minMembers = 0 } = rules;
  if (exactlyOne.length === 0 && atMostOne.length === 0 && minMembers === 0) return type;
  return type.superRefine((value, context) => {
    const refuse = (message: string): void => context.addIssue({ code: 'custom', message });
    const present = (names: readonly string[]): number =>
      names.filter((name) => Object.hasOwn(value, name) && value[name] !== undefined).length;
    for (const names of exactlyOne) {
      if (present(names) !== 1) refuse(`Invalid input: expected exactly one of ${names.join(', ')}`);
    }
    for (const names of atMostOne) {
      if (present(names) > 1) refuse(`Invalid input: expected at most one of ${names.join(', ')}`);
    }
    if (present(Object.keys(value)) < minMembers) refuse(`Invalid input: expected at least ${minMembers} member(s)`);
  });
}
