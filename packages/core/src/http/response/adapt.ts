import type { Adapt, Operation } from '../../api/operation.js';
import { isJson } from '../../internal/json.js';
import { resolve } from '../../schema/redact.js';
import type { Schema } from '../../schema/schema.js';

/** Converts a response of another form into the described one, if the operation declares how. */
export function adapted(
  { adapt }: Operation,
  schema: Schema<unknown> | null | undefined,
  { status, headers, value }: Received,
): unknown {
  if (Array.isArray(value)) return adapt?.list === undefined ? value : { [adapt.list]: value };
  if (typeof value === 'object' && value !== null) return withForms(adapt, value);
  const member = adapt?.location?.[status];
  if (value !== undefined || member === undefined) return value;
  const [path = ''] = headers['location']?.split(/[?#]/, 1) ?? [];
  const segment = path
    .split('/')
    .slice(-2)
    .findLast((text) => text !== '');
  if (segment === undefined) return undefined;
  const node = schema === undefined || schema === null ? undefined : resolve(schema['~node'], {});
  const described = node?.kind === 'object' ? node.members[member] : undefined;
  const isNumber = described !== undefined && resolve(described, 0).kind === 'number' && /^\d+$/.test(segment);
  return { [member]: isNumber ? Number(segment) : segment };
}

/** Makes a list of a single item or of a map of items, and takes a requested item out of its list or map. */
function withForms({ listed, only, none }: Adapt = {}, value: object): object {
  if (listed !== undefined) {
    const given: unknown = Reflect.get(value, listed);
    const items = given === null && none === 'null' ? [] : itemsOf(given);
    return items === undefined ? value : { ...value, [listed]: items };
  }
  const one: unknown = only === undefined ? undefined : Reflect.get(value, only);
  if (only === undefined || typeof one !== 'object' || one === null) return value;
  const items: readonly unknown[] = Array.isArray(one) || isMapOfItems(one) ? Object.values(one) : [];
  // Several items stay a list: a map of them is not one item.
  return items.length === 0 ? value : { ...value, [only]: items.length === 1 ? items[0] : items };
}

/** Lists the items of an object, or returns `undefined` if `value` is not an object. */
function itemsOf(value: unknown): readonly unknown[] | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const items: readonly unknown[] = Object.values(value);
  return isMapOfItems(value) ? items : [value];
}

/**
 * Distinguishes a map of items by id from a single item. In a map, every key is a number or every value an object; an
 * item has a scalar member.
 */
function isMapOfItems(value: object): boolean {
  const entries = Object.entries(value);
  return entries.every(([, item]) => isJson(item)) || entries.every(([key]) => /^\d+$/.test(key));
}

interface Received {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  /** The decoded body; `undefined` if empty. */
  readonly value: unknown;
}
