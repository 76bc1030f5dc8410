import { bodyIssues, type Issue, pointerSegment, sameSet } from '@edgeward/core';
import { isJson } from '../../internal/json.js';
import { expiryMs, isTime } from '../../values/time-of.js';
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
  return itemKey(type, item) ?? spellingOf(item);
}

/** Returns the spelling of an item: a list may have one value in several spellings. */
export function spellingOf({ value, key, values }: ClientListItemKey): string {
  return value ?? JSON.stringify([key, values]);
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
    const key = type === headers && !isHeader(item) ? undefined : itemKey(type, item);
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

function isHeader({ key = '', values = [] }: ClientListItemInput): boolean {
  return key.trim() !== '' && values.length > 0;
}

const mostIssues = 100;

/** Lists the first issues of items of any type. */
export function itemIssues(given: readonly unknown[]): readonly Issue[] {
  const issues: Issue[] = [];
  for (const [index, item] of given.entries()) {
    if (issues.length >= mostIssues) break;
    const pointer = `/items/${index}`;
    if (typeof item !== 'string') issues.push(...detailIssues(item, pointer));
    else if (item.trim() === '') issues.push({ pointer, message: 'must not be empty' });
  }
  return issues.slice(0, mostIssues);
}

function detailIssues(item: unknown, pointer: string): readonly Issue[] {
  const issues = bodyIssues(clientListItemInputSchema, item, pointer);
  if (issues.length > 0 || !isJson(item)) return issues;
  const { expirationDate: date } = item;
  const isDate = date === undefined || date === null || date === '' || isTime(date);
  return [
    ...Object.keys(item).flatMap((name) => {
      const meant = meantMember(name);
      return meant === undefined
        ? []
        : [{ pointer: `${pointer}${pointerSegment(name)}`, message: `is unknown; did you mean \`${meant}\`?` }];
    }),
    ...(isDate
      ? []
      : [{ pointer: `${pointer}/expirationDate`, message: 'must be an RFC 3339 time, with its time zone' }]),
  ];
}

const members = ['value', 'key', 'values', 'description', 'tags', 'expirationDate'];

/**
 * Returns the member meant by a misspelt one. With an ignored expiration date, an item would stay forever. Any other
 * unknown member may be of a newer service, and is sent.
 */
function meantMember(name: string): string | undefined {
  if (members.includes(name)) return undefined;
  const plain = name.replaceAll(/[_-]/g, '').toLowerCase();
  if (plain.startsWith('expir')) return 'expirationDate';
  return members.find((member) => member.toLowerCase() === plain);
}

/** Returns whether an item has expired. An item without a valid date has not. */
export function isExpired({ expirationDate }: Pick<ClientListItem, 'expirationDate'>, nowMs: number): boolean {
  return typeof expirationDate === 'string' && expiryMs(expirationDate) <= nowMs;
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
  const given = Object.entries(wanted).filter(([, value]) => value !== undefined && value !== null);
  return { ...keyMembers(stored), ...Object.fromEntries(given) };
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
  const ms = expiryMs(date ?? '');
  return Number.isNaN(ms) ? (date ?? '') : ms;
}
