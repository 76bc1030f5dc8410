import type { Adapt, Operation } from '../operation.js';
import { resolve } from '../redact.js';
import type { Schema } from '../schema/schema.js';

/** Reads an answer in another form than the described one as that, where the operation says how. */
export function adapted(
  { adapt }: Operation,
  schema: Schema<unknown> | null | undefined,
  { status, headers, value }: Received,
): unknown {
  if (Array.isArray(value)) return adapt?.list === undefined ? value : { [adapt.list]: value };
  if (typeof value === 'object' && value !== null) return withForms(adapt, value);
  const member = adapt?.location?.[status];
  if (value !== undefined || member === undefined) return value;
  const segment = /([^/]+)\/?$/.exec(headers['location']?.replace(/[?#].*/s, '') ?? '')?.[1];
  if (segment === undefined) return undefined;
  const node = schema === undefined || schema === null ? undefined : resolve(schema['~node'], {});
  const described = node?.kind === 'object' ? node.members[member] : undefined;
  const isNumber = described !== undefined && resolve(described, 0).kind === 'number' && /^\d+$/.test(segment);
  return { [member]: isNumber ? Number(segment) : segment };
}

/** Makes a list of what stands alone and takes what stands alone out of its list. */
function withForms({ listed, only }: Adapt = {}, value: object): object {
  const one: unknown = listed === undefined ? undefined : Reflect.get(value, listed);
  if (listed !== undefined && typeof one === 'object' && one !== null && !Array.isArray(one)) {
    return { ...value, [listed]: [one] };
  }
  const list: unknown = only === undefined ? undefined : Reflect.get(value, only);
  if (only === undefined || !Array.isArray(list) || list.length !== 1) return value;
  const alone: unknown = list[0];
  return { ...value, [only]: alone };
}

interface Received {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  /** The decoded body; `undefined` where there is none. */
  readonly value: unknown;
}
