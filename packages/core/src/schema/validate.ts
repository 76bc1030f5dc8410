import * as z from 'zod';
import { pointerSegment } from '../json-pointer.js';
import type { Issue, ObjectRules, SchemaNode } from './schema.js';
import { variantOf } from './variant-of.js';

const compiled = new WeakMap<SchemaNode, z.ZodType>();

/** Checks `value` against `node`; an empty list means that it fits. */
export function validate(node: SchemaNode, value: unknown): readonly Issue[] {
  const result = zodOf(node).safeParse(value);
  if (result.success) return [];
  return result.error.issues.map((issue) => ({
    pointer: issue.path.map(pointerSegment).join(''),
    message: issue.message,
  }));
}

function zodOf(node: SchemaNode): z.ZodType {
  let type = compiled.get(node);
  if (type === undefined) {
    type = compile(node);
    compiled.set(node, type);
  }
  return type;
}

function compile(node: SchemaNode): z.ZodType {
  switch (node.kind) {
    case 'unknown':
      return z.unknown();
    case 'boolean':
      return z.boolean();
    case 'enum':
      return z.string();
    case 'string': {
      let type = z.string();
      if (node.minLength !== undefined) type = type.min(node.minLength);
      if (node.maxLength !== undefined) type = type.max(node.maxLength);
      return type;
    }
    case 'number': {
      let type = z.number();
      // Not `z.int()`: it refuses what lies beyond 2^53, which an answer may hold.
      if (node.integer) type = type.multipleOf(1, 'Invalid input: expected a whole number');
      if (node.minimum !== undefined) type = type.min(node.minimum);
      if (node.maximum !== undefined) type = type.max(node.maximum);
      return type;
    }
    case 'array': {
      let type = z.array(zodOf(node.items));
      if (node.minItems !== undefined) type = type.min(node.minItems);
      if (node.maxItems !== undefined) type = type.max(node.maxItems);
      return type;
    }
    case 'object':
      if (node.values !== undefined) return mapOf(zodOf(node.values));
      return withRules(
        z.looseObject(Object.fromEntries(Object.entries(node.members).map(([name, member]) => [name, zodOf(member)]))),
        node,
      );
    case 'anyOf':
      return z.union(node.options.map(zodOf));
    case 'literal':
      return z.literal(node.value);
    case 'union': {
      const unknown = z.looseObject({ [node.tag]: z.string() });
      return z.unknown().superRefine((value, context) => {
        const variant = variantOf(node, value);
        const { error } = (variant === undefined ? unknown : zodOf(variant)).safeParse(value);
        for (const { message, path } of error?.issues ?? []) context.addIssue({ code: 'custom', message, path });
      });
    }
    case 'nullable':
      return zodOf(node.inner).nullable();
    case 'optional':
      return z.exactOptional(zodOf(node.inner));
    case 'secret':
      return zodOf(node.inner);
    case 'lazy':
      return z.lazy(() => zodOf(node.get()));
  }
}

/** A service in PHP writes an object without members as an empty list; both read alike. */
function mapOf(values: z.ZodType): z.ZodType {
  const object = z.looseObject({}).catchall(values);
  return z.unknown().superRefine((value, context) => {
    if (Array.isArray(value) && value.length === 0) return;
    for (const { message, path } of object.safeParse(value).error?.issues ?? []) {
      context.addIssue({ code: 'custom', message, path });
    }
  });
}

function withRules(type: z.ZodType<Record<string, unknown>>, rules: ObjectRules): z.ZodType {
  const { exactlyOne = [], atMostOne = [], minMembers = 0 } = rules;
  if (exactlyOne.length === 0 && atMostOne.length === 0 && minMembers === 0) return type;
  return type.superRefine((value, context) => {
    const refuse = (message: string): void => context.addIssue({ code: 'custom', message });
    const present = (names: readonly string[]): number => names.filter((name) => Object.hasOwn(value, name)).length;
    for (const names of exactlyOne) {
      if (present(names) !== 1) refuse(`Invalid input: expected exactly one of ${names.join(', ')}`);
    }
    for (const names of atMostOne) {
      if (present(names) > 1) refuse(`Invalid input: expected at most one of ${names.join(', ')}`);
    }
    if (Object.keys(value).length < minMembers) refuse(`Invalid input: expected at least ${minMembers} member(s)`);
  });
}
