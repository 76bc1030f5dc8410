import { isJson, type Json } from '@edgeward/core/testing';
import { invalidArgument } from '../errors.js';
import { actionFilter, type Filterable } from './action-filter.js';
import { queryValue } from './names.js';

const defaultPageSize = 50;
const largestPageSize = 1000;

/** Returns a page of the actions matching the filter, ordered by id. */
export function actionPage(actions: ReadonlyMap<string, Filterable>, query: URLSearchParams): Json {
  const filter = queryValue(query, 'filter') ?? '';
  const pageSize = pageSizeOf(queryValue(query, 'pageSize') ?? '0');
  const bound = { filter, pageSize };
  const token = queryValue(query, 'pageToken') ?? '';
  const after = token === '' ? '' : readToken(token, bound);
  const matches = filter === '' ? () => true : actionFilter(filter);
  // By id, so paging stays stable while actions are created and deleted.
  const page: string[] = [];
  let hasMore = false;
  for (const id of sortedIds(actions)) {
    if (id <= after || !matches(actions.get(id) ?? {})) continue;
    hasMore = page.length === pageSize;
    if (hasMore) break;
    page.push(id);
  }
  return {
    ...(page.length > 0 && { securityActions: page.map((id) => actions.get(id)) }),
    ...(hasMore && { nextPageToken: writeToken({ ...bound, after: page.at(-1) }) }),
  };
}

/** Ids of each list, as received and sorted: a list read page by page is sorted once. */
const sorted = new WeakMap<object, { readonly ids: readonly string[]; readonly inOrder: readonly string[] }>();

function sortedIds(actions: ReadonlyMap<string, unknown>): readonly string[] {
  const known = sorted.get(actions);
  const ids = [...actions.keys()];
  if (known?.ids.length === ids.length && ids.every((id, index) => id === known.ids[index])) return known.inOrder;
  const inOrder = [...ids].sort();
  sorted.set(actions, { ids, inOrder });
  return inOrder;
}

function pageSizeOf(text: string): number {
  const size = /^-?\d+$/.test(text) ? Number(text) : -1;
  if (size < 0) throw invalidArgument([{ field: 'page_size', description: 'It is not a number of actions.' }]);
  return size === 0 ? defaultPageSize : Math.min(size, largestPageSize);
}

function writeToken(token: Json): string {
  return Buffer.from(JSON.stringify(token)).toString('base64url');
}

function readToken(text: string, bound: Json): string {
  const { after, ...rest } = parseToken(text);
  if (typeof after !== 'string') throw invalidArgument([{ field: 'page_token', description: 'It is not valid.' }]);
  if (JSON.stringify(rest) !== JSON.stringify(bound)) {
    throw invalidArgument([{ field: 'page_token', description: 'It belongs to a list with other parameters.' }]);
  }
  return after;
}

function parseToken(text: string): Json {
  try {
    const token: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return isJson(token) ? token : {};
  } catch {
    return {};
  }
}
