import { bodyIssues, type Issue, sameSet } from '@edgeward/core';
import { isJson } from '../../internal/json.js';
import { isTime } from '../../values/time-of.js';
import type { ClientListItem, ClientListItemInput, ClientListItemKey } from '../generated/models.js';
import { clientListItemInputSchema } from '../generated/schemas.js';
import { canonicalValue } from './item-value.js';

/** An item given by a caller: a value alone, or with attributes. */
export type ListItem = string | ClientListItemInput;

const headers = 'REQUEST_HEADER_NAME_VALUE';

/** Returns the identity of an item; `undefined` for an item of another type. */
export function itemKey(type: string, { value, key, values }: ClientListItemKey): string | undefined {
  if (type !== headers) return value === undefined ? undefined : canonicalValue(type, value);
  // Names of headers have no case, and the order of values means nothing.
  return key === undefined ? undefined : JSON.stringify([key.trim().toLowerCase(), [...new Set(values)].sort()]);
}

/** Returns the key of an item in a list, even if this version cannot parse it. */
export function storedKey(type: string, item: ClientListItem): string {
  return itemKey(type, item) ?? item.value ?? JSON.stringify([item.key, item.values]);
}

/** Names an item as the service stores it. */
export function keyMembers({ value, key, values }: ClientListItem): ClientListItemKey {
  return value === undefined ? { key, values } : { value };
}

/** Indexes items by key. Lists every item of a wrong type or contradicting another one. */
export function readItems(
  type: string,
  given: readonly ListItem[],
  issues: Issue[],
): ReadonlyMap<string, ClientListItemInput> {
  const items = new Map<string, ClientListItemInput>();
  for (const [index, each] of given.entries()) {
    const item = typeof each === 'string' ? { value: each } : each;
    const key = itemKey(type, item);
    if (key === undefined) {
      const missing = type === headers ? 'must have `key` and `values`' : `is not an item of type ${type}`;
      issues.push({ pointer: `/items/${index}`, message: missing });
      continue;
    }
    const canonical = type === headers ? { ...item, key: item.key?.trim() } : { ...item, value: key };
    const other = items.get(key);
    if (other !== undefined && !saysTheSame(other, canonical)) {
      issues.push({ pointer: `/items/${index}`, message: 'appears twice with different details' });
    }
    items.set(key, canonical);
  }
  return items;
}

/** Lists the issues of items of any type. */
export function itemIssues(given: readonly unknown[]): readonly Issue[] {
  return given.flatMap((item, index): readonly Issue[] => {
    const pointer = `/items/${index}`;
    if (typeof item === 'string') return item.trim() === '' ? [{ pointer, message: 'must not be empty' }] : [];
    const issues = bodyIssues(clientListItemInputSchema, item, pointer);
    if (issues.length > 0) return issues;
    const date = isJson(item) ? item['expirationDate'] : undefined;
    const isDate = date === undefined || date === null || date === '' || isTime(date);
    return isDate ? [] : [{ pointer: `${pointer}/expirationDate`, message: 'must be an RFC 3339 time' }];
  });
}

/** Returns whether an item has expired. An item without a valid date has not. */
export function isExpired({ expirationDate }: Pick<ClientListItem, 'expirationDate'>, nowMs: number): boolean {
  return typeof expirationDate === 'string' && Date.parse(expirationDate) <= nowMs;
}

/**
 * Returns the update giving an item the requested attributes; `undefined` if it has them. Other attributes are kept,
 * except an expiration in the past, which is removed to make the item effective.
 */
export function itemUpdate(
  stored: ClientListItem,
  { description, tags, expirationDate }: ClientListItemInput,
  nowMs: number,
): ClientListItemInput | undefined {
  const end = isExpired(stored, nowMs) ? '' : stored.expirationDate;
  const wanted = {
    description: description === undefined ? stored.description : (description ?? ''),
    tags: tags === undefined ? stored.tags : (tags ?? []),
    expirationDate: expirationDate === undefined ? end : (expirationDate ?? ''),
  };
  if (saysTheSame(stored, wanted)) return undefined;
  // It is undocumented whether an update keeps omitted members, so send them all.
  const members = Object.entries(wanted).filter(([, value]) => value !== undefined && value !== null);
  return { ...keyMembers(stored), ...Object.fromEntries(members) };
}

/** Compares the details of two items: absent, empty and `null` are equal. */
function saysTheSame(one: ClientListItemInput, other: ClientListItemInput): boolean {
  return (
    (one.description ?? '') === (other.description ?? '') &&
    sameSet(one.tags ?? [], other.tags ?? []) &&
    timeText(one.expirationDate) === timeText(other.expirationDate)
  );
}

function timeText(date: string | null | undefined): string | number {
  const ms = Date.parse(date ?? '');
  return Number.isNaN(ms) ? (date ?? '') : ms;
}
