import { isJson, type Json } from '../internal/json.js';

/** Members identifying an entity in lists of exports. The first one present wins. */
const identifiers = [
  'id',
  'targetId',
  'policyId',
  'ruleId',
  'group',
  'hostname',
  'categoryId',
  'botId',
  'detectionId',
  'actionId',
  'customClientId',
] as const;

/** Whether an item has an identifier, so it is an entity. */
export function isEntity(item: Json): boolean {
  return identifiers.some((name) => Object.hasOwn(item, name));
}

/** The identity of an item of a list. */
export type Identity = (item: Json) => string;

/** Finds the identity of list items; `undefined` if they have none. */
export function identityOf(...lists: readonly (readonly unknown[])[]): Identity | undefined {
  if (lists.every(({ length }) => length === 0)) return undefined;
  const name = identifiers.find((identifier) => lists.every((list) => isUnique(list, identifier)));
  return name && ((item) => String(item[name]));
}

function isUnique(list: readonly unknown[], name: string): boolean {
  const values = new Set<string>();
  for (const item of list) {
    const value = isJson(item) && Object.hasOwn(item, name) ? item[name] : undefined;
    if (typeof value !== 'string' && typeof value !== 'number') return false;
    values.add(String(value));
  }
  return values.size === list.length;
}
