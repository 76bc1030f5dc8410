import type { FakeRequest } from '@edgeward/core/testing';
import { isJson, type Json } from '../../internal/json.js';
import type { ClientListItem } from '../../lists/generated/models.js';
import { canonicalValue } from '../../lists/values/item-value.js';
import { bodyOf } from '../documents/documents.js';
import { invalidInput, notFound } from '../errors/problem.js';
import type { ListSimulator } from './simulator.js';
import { keyOf, type ListNetworkName, type ListState } from './state.js';

/** The namespace of the problems of each kind of list. */
export const namespaces = { network: 'network-lists', client: 'client-list' } as const;

/** Most items of each type, by kind of list. */
const limits: Readonly<Record<ListState['kind'], Readonly<Record<string, number>>>> = {
  network: { IP: 50_000, GEO: 275 },
  client: {
    IP: 10_000,
    GEO: 275,
    ASN: 100,
    FILE_HASH: 100,
    TLS_FINGERPRINT: 100,
    USER_ID: 1000,
    DOMAIN: 500,
    REQUEST_HEADER_NAME_VALUE: 100,
  },
};

/** Rejects a type unknown to lists of a kind. */
export function listType(kind: ListState['kind'], type: unknown): string {
  if (typeof type === 'string' && Object.hasOwn(limits[kind], type)) return type;
  throw invalidInput(`type must be one of ${Object.keys(limits[kind]).join(', ')}.`, namespaces[kind]);
}

/** Refuses more items than a list of the type may have. */
export function refuseTooMany(kind: ListState['kind'], type: string, count: number): void {
  const most = limits[kind][type] ?? Number.POSITIVE_INFINITY;
  if (count > most) throw invalidInput(`A list of type ${type} has ${most} items at most.`, namespaces[kind]);
}

/** Maximum number of lists of a kind in an account, and of client lists active on a network at once. */
export const mostLists = 1_000;
export const mostActive = 500;

/** How long a deleted list can be read. */
const readableMs = 90 * 24 * 3_600_000;

/** Reads the tags of a list or an item. */
export function tagsOf(body: Json, kind: ListState['kind']): readonly string[] {
  const tags = body['tags'] === null ? [] : texts(body, 'tags', kind);
  if (tags.length > 5 || tags.some((tag) => tag === '' || tag.length > 256 || /[,;]/.test(tag))) {
    throw invalidInput('A list has at most five tags of up to 256 characters without commas.', namespaces[kind]);
  }
  return tags;
}

/** Finds the list of the call. A deleted list can be read for a while, and changed no longer. */
export function existingList(
  { state, nowMs }: ListSimulator,
  { params, operation }: FakeRequest,
  kind: ListState['kind'],
): ListState {
  const id = params[kind === 'network' ? 'networkListId' : 'listId'] ?? '';
  const list = state.lists.get(id);
  const isOld = list !== undefined && Date.parse(list.updateDate) + readableMs < nowMs;
  const isGone = list?.deprecated === true && (isOld || operation.effect !== 'read');
  if (list === undefined || list.kind !== kind || isGone) throw notFound(`list ${id}`, namespaces[kind]);
  return list;
}

/** Reads a network. */
export function networkOf(value: unknown, kind: ListState['kind']): ListNetworkName {
  if (value === 'STAGING' || value === 'PRODUCTION') return value;
  throw invalidInput('network must be STAGING or PRODUCTION.', namespaces[kind]);
}

/** Reads an object body, as the schema of its operation describes it. */
export function objectBody(request: FakeRequest, kind: ListState['kind']): Json {
  return bodyOf(request, namespaces[kind]);
}

/** Reads a required text. */
export function requiredText(body: Json, name: string, most: number, kind: ListState['kind']): string {
  const text = body[name];
  if (typeof text === 'string' && text !== '' && text.length <= most) return text;
  throw invalidInput(`${name} must be a string of 1 to ${most} characters.`, namespaces[kind]);
}

/** Reads a list of texts; an absent one is empty. */
export function texts(body: Json, name: string, kind: ListState['kind']): readonly string[] {
  const value = body[name] ?? [];
  if (Array.isArray(value) && value.every((text) => typeof text === 'string')) return value;
  throw invalidInput(`${name} must be a list of strings.`, namespaces[kind]);
}

/** Reads an item; rejects a malformed one. */
export function itemOf(given: unknown, type: string, kind: ListState['kind']): ClientListItem {
  const item = isJson(given) ? given : {};
  if (type === 'REQUEST_HEADER_NAME_VALUE') {
    const key = requiredText(item, 'key', 255, kind);
    return { key, values: texts(item, 'values', kind), ...attributes(item, kind) };
  }
  const value = requiredText(item, 'value', 255, kind);
  if (canonicalValue(type, value) === undefined)
    throw invalidInput(`${value} is not an item of type ${type}.`, namespaces[kind]);
  return { value, ...attributes(item, kind) };
}

/** The attributes of an item. An empty text means unset. */
function attributes(item: Json, kind: ListState['kind']): ClientListItem {
  const { description, tags, expirationDate } = item;
  if (typeof expirationDate === 'string' && expirationDate !== '' && Number.isNaN(Date.parse(expirationDate))) {
    throw invalidInput('expirationDate must be a time.', namespaces[kind]);
  }
  return {
    ...(typeof description === 'string' && description !== '' && { description }),
    ...(Array.isArray(tags) && { tags: tagsOf(item, kind) }),
    ...(typeof expirationDate === 'string' && expirationDate !== '' && { expirationDate }),
  };
}

/** Indexes items by key; rejects duplicates. */
export function indexed(items: readonly ClientListItem[], kind: ListState['kind']): Map<string, ClientListItem> {
  const byKey = new Map(items.map((item) => [keyOf(item), item]));
  if (byKey.size !== items.length) throw invalidInput('An item appears twice.', namespaces[kind]);
  return byKey;
}

/** A page as the service writes it. */
export interface ListPage<T> {
  readonly content: readonly T[];
  readonly page: number;
  readonly pageSize: number;
  readonly totalElements: number;
  readonly totalPages: number;
}

/** Returns the items of a page with its paging members. */
export function pageOf<T>({ query }: FakeRequest, all: readonly T[]): ListPage<T> {
  // No response to a request without a size was observed. The documentation of one client says 10.
  const pageSize = Number(query.get('pageSize') ?? 10);
  const page = Number(query.get('page') ?? 0);
  if (!Number.isSafeInteger(pageSize) || pageSize < 1 || !Number.isSafeInteger(page) || page < 0) {
    throw invalidInput('page and pageSize must be numbers.', namespaces.client);
  }
  const totalPages = Math.ceil(all.length / pageSize);
  const content = all.slice(page * pageSize, (page + 1) * pageSize);
  return { content, page, pageSize, totalElements: all.length, totalPages };
}
