import { isJson } from '../../internal/json.js';
import { resolve } from '../../schema/redact.js';
import type { SchemaNode } from '../../schema/schema.js';

/** Returns whether a model has a member of this name and accepts `value` for it. */
export function isMemberDescribed(node: SchemaNode, name: string, value: unknown): boolean {
  const model = resolve(node, {});
  if (model.kind === 'anyOf') return model.options.some((option) => isMemberDescribed(option, name, value));
  if (model.kind === 'union') {
    return name === model.tag || Object.values(model.variants).some((one) => isMemberDescribed(one, name, value));
  }
  if (model.kind !== 'object') return false;
  if (Object.hasOwn(model.members, name)) return isOfType(model.members[name] ?? model, value);
  // In a map, any name stands for an entry, but a scalar may as well be somebody else's message.
  return model.values !== undefined && typeof value === 'object' && value !== null && isOfType(model.values, value);
}

/** Compares types only, one level deep: the check of the whole value comes later. */
function isOfType(node: SchemaNode, value: unknown): boolean {
  if (node.kind === 'nullable' && value === null) return true;
  const model = resolve(node, value);
  switch (model.kind) {
    case 'string':
    case 'enum':
    case 'literal':
      return typeof value === 'string';
    case 'number':
    case 'boolean':
      return typeof value === model.kind;
    case 'array':
      return Array.isArray(value);
    case 'anyOf':
      return model.options.some((option) => isOfType(option, value));
    case 'object': {
      if (!isJson(value)) return false;
      const names = Object.keys(model.members);
      return names.length === 0 || names.some((name) => Object.hasOwn(value, name));
    }
    case 'union':
      return isJson(value);
    case 'unknown':
      return value !== undefined;
    default:
      return true;
  }
}

/** Returns whether `value` is an object with at least one member of the model. */
export function hasDescribedMember(node: SchemaNode, value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).some(([name, member]) => isMemberDescribed(node, name, member));
}

/** Returns whether an object without members satisfies a model. */
export function requiresNothing(node: SchemaNode): boolean {
  const model = resolve(node, {});
  if (model.kind !== 'object') return model.kind === 'unknown';
  const { members, exactlyOne = [], minMembers = 0 } = model;
  return (
    exactlyOne.length === 0 &&
    minMembers === 0 &&
    Object.values(members).every(({ kind }) => ['optional', 'tolerant'].includes(kind))
  );
}

/** Returns whether any object fits this model of a response: the vendor may add members, and guarantees none. */
export function isOpenModel(node: SchemaNode): boolean {
  const model = resolve(node, {});
  return model.kind === 'unknown' || (model.kind === 'object' && model.open === true && requiresNothing(model));
}
