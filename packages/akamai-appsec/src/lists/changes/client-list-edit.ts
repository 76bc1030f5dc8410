import { type Issue, refusedParams } from '@edgeward/core';
import { isJson, isJsonList } from '../../internal/json.js';
import type { ClientList, ClientListItem, ClientListItemInput, ClientListItemKey } from '../generated/models.js';
import type { ListCall } from '../services.js';
import { isExpired, itemIssues, itemUpdate, keyMembers, type ListItem, readItems } from '../values/items.js';
import { listParamIssues } from './params.js';

/** Parameters of {@link ClientLists.ensureListed}. */
export interface EnsureItemsListedParams {
  /** Identifier of the client list. */
  readonly listId: string;

  /**
   * The items: values, or values with attributes. Duplicates count once. Values are sent in canonical form. Existing
   * items keep the attributes not given, except an expiration in the past, which is removed.
   */
  readonly items: readonly ListItem[];
}

/** Parameters of {@link ClientLists.ensureUnlisted}. */
export interface EnsureItemsUnlistedParams extends EnsureItemsListedParams {
  /** Whether the list may become empty. Default: `false`. */
  readonly allowEmpty?: boolean | undefined;
}

/** Parameters of {@link ClientLists.replaceAll}. */
export interface ReplaceAllItemsParams extends EnsureItemsUnlistedParams {
  /** The version the change is based on, for example from a plan. If the list has another one, nothing is changed. */
  readonly version?: number | undefined;
}

/** Parameters of {@link ClientLists.expireItems}. */
export interface ExpireItemsParams extends Pick<EnsureItemsUnlistedParams, 'listId' | 'allowEmpty'> {}

/** How a workflow changes a list. */
export type ClientListChangeName = 'ensureListed' | 'ensureUnlisted' | 'replaceAll' | 'expireItems';

/** Parameters of any change of a client list. */
export interface ClientListParams
  extends Omit<ReplaceAllItemsParams, 'items'>,
    Partial<Pick<ReplaceAllItemsParams, 'items'>> {}

/** Compares a list with the result of a workflow. */
export function clientListEdit(
  name: ClientListChangeName,
  { items: given = [] }: Partial<EnsureItemsListedParams>,
  { list, items }: WholeClientList,
  nowMs: number,
  { context }: Pick<ListCall, 'context'>,
): ClientListPart {
  if (name === 'expireItems') {
    const expired = [...items.values()].flat().filter((item) => isExpired(item, nowMs));
    return { ...nothing, remove: expired.map(keyMembers) };
  }
  const issues: Issue[] = [];
  const wanted = readItems(list.type, given, issues);
  if (name !== 'ensureUnlisted') {
    for (const [index, item] of given.entries()) {
      if (typeof item !== 'object' || !isExpired(item, nowMs)) continue;
      issues.push({ pointer: `/items/${index}/expirationDate`, message: 'has passed' });
    }
  }
  if (issues.length > 0)
    throw refusedParams({ vendor: 'akamai', operation: `${context.operation}` }, issues.slice(0, 100));
  const entries = [...items];
  const removed = (isGiven: boolean): readonly ClientListItemKey[] =>
    entries.flatMap(([key, spellings]) => (wanted.has(key) === isGiven ? spellings.map(keyMembers) : []));
  if (name === 'ensureUnlisted') return { ...nothing, remove: removed(true) };
  return {
    append: [...wanted].filter(([key]) => !items.has(key)).map(([, item]) => item),
    update: entries.flatMap(([key, spellings]) => {
      const item = wanted.get(key);
      return item === undefined ? [] : spellings.flatMap((stored) => itemUpdate(stored, item, nowMs) ?? []);
    }),
    remove: name === 'replaceAll' ? removed(false) : [],
  };
}

/** Checks the parameters independent of the list, before sending anything. */
export function checkClientListParams(
  name: ClientListChangeName | 'planList',
  params: Partial<ClientListParams>,
): asserts params is ClientListParams {
  const entries = name === 'expireItems' ? undefined : 'items';
  const issues = listParamIssues(name, params, { id: 'listId', entries, version: 'the version you read' });
  const items: unknown = isJson(params) ? params.items : undefined;
  if (entries !== undefined && isJsonList(items)) issues.push(...itemIssues(items));
  if (issues.length > 0) {
    throw refusedParams({ vendor: 'akamai', operation: `clientLists.${name}` }, issues.slice(0, 100));
  }
}

/** One request of a change: everything in it was made, or nothing. */
export interface ClientListPart {
  readonly append: readonly ClientListItemInput[];
  readonly update: readonly ClientListItemInput[];
  readonly remove: readonly ClientListItemKey[];
}

/** A client list with all of its items. */
export interface WholeClientList {
  readonly list: ClientList;

  /** The items by their identity, each in every spelling the list has. */
  readonly items: ReadonlyMap<string, readonly ClientListItem[]>;

  /** The number of items. */
  readonly count: number;
}

export const nothing: ClientListPart = { append: [], update: [], remove: [] };
