import { type CallOptions, type Issue, refusedParams } from '@edgeward/core';
import { isJson } from '../../internal/json.js';
import { checkClientListParams, clientListEdit, type EnsureItemsListedParams } from '../changes/client-list-edit.js';
import { readWholeClientList } from '../changes/client-lists.js';
import {
  checkNetworkListParams,
  type EnsureListedParams,
  networkListEdit,
  readWholeList,
} from '../changes/network-lists.js';
import type { ClientListItemInput, ClientListItemKey } from '../generated/models.js';
import type { ClientListsOperations } from '../generated/resources/client-lists.js';
import type { NetworkListsOperations } from '../generated/resources/network-lists.js';
import { type ListServices, listCall } from '../services.js';
import { findUses, type ListUses, withUsage } from './uses.js';

/** The configurations a plan searches. */
export interface PlanListScope {
  /** The configurations to search for uses of the list. Default: all of the account; each takes one export. */
  readonly configIds?: readonly number[] | undefined;
}

/** Parameters of {@link NetworkLists.planList}. */
export interface PlanNetworkListParams extends EnsureListedParams, PlanListScope {}

/** Parameters of {@link ClientLists.planList}. */
export interface PlanClientListParams extends EnsureItemsListedParams, PlanListScope {}

/** The effect of replacing all elements of a list. Nothing was changed. */
export interface ListPlan<Item, Key> extends ListUses {
  /** The sync point or version read. Pass it to `replaceAll`, which rejects any other. */
  readonly version: number | undefined;
  readonly added: readonly Item[];

  /** Items with changed attributes. */
  readonly updated: readonly Item[];
  readonly removed: readonly Key[];

  /** Number of kept elements. */
  readonly kept: number;

  /** Whether the list has elements now, and would have none afterwards. */
  readonly isEmptied: boolean;

  /** The risks of emptying and activating the list, one sentence for each use. */
  readonly risks: readonly string[];
}

/** The effect of replacing all elements of a network list. */
export interface NetworkListPlan extends ListPlan<string, string> {}

/** The effect of replacing all items of a client list. */
export interface ClientListPlan extends ListPlan<ClientListItemInput, ClientListItemKey> {}

/** Shows the effect of {@link NetworkLists.replaceAll}. */
export async function planNetworkList(
  lists: Pick<NetworkListsOperations, 'get'>,
  services: ListServices,
  given: PlanNetworkListParams,
  options: CallOptions | undefined,
): Promise<NetworkListPlan> {
  const call = listCall(services, 'networkLists.planList', options);
  const { configIds, ...params }: Partial<PlanNetworkListParams> = isJson(given) ? given : {};
  checkNetworkListParams('planList', params);
  checkConfigIds(call.context.operation, configIds);
  const list = await readWholeList(lists, params.networkListId, call);
  const { added, removed } = networkListEdit('replaceAll', params, list, call);
  const kept = list.list.length - removed.length;
  const isEmptied = removed.length > 0 && kept + added.length === 0;
  const found = await findUses(services.transport, params.networkListId, configIds, call.options);
  return { version: list.syncPoint, added, updated: [], removed, kept, ...emptied(isEmptied, found), ...found };
}

/** Shows the effect of {@link ClientLists.replaceAll}. */
export async function planClientList(
  lists: Pick<ClientListsOperations, 'get' | 'listItems' | 'getUsage'>,
  services: ListServices,
  given: PlanClientListParams,
  options: CallOptions | undefined,
): Promise<ClientListPlan> {
  const call = listCall(services, 'clientLists.planList', options);
  const { configIds, ...params }: Partial<PlanClientListParams> = isJson(given) ? given : {};
  checkClientListParams('planList', params);
  checkConfigIds(call.context.operation, configIds);
  const whole = await readWholeClientList(lists, params.listId, call);
  const { append, update, remove } = clientListEdit('replaceAll', params, whole, services.clock.now(), call);
  const kept = whole.count - remove.length;
  const isEmptied = remove.length > 0 && kept + append.length === 0;
  const shown = await findUses(services.transport, params.listId, configIds, call.options);
  const found = await withUsage(shown, () => lists.getUsage({ listId: params.listId }, call.options), configIds);
  return {
    version: whole.list.version,
    added: append,
    updated: update,
    removed: remove,
    kept,
    ...emptied(isEmptied, found),
    ...found,
  };
}

const meanings = {
  lockout: 'may block everyone',
  off: 'switches this protection off',
  none: 'exempts no one any more',
  unknown: 'may change which clients this applies to',
} as const;

function emptied(isEmptied: boolean, { uses, unread }: ListUses): Pick<NetworkListPlan, 'isEmptied' | 'risks'> {
  if (!isEmptied) return { isEmptied, risks: [] };
  const risks = uses.map(
    ({ configId, versionNumber, networks, pointer, whenEmpty }) =>
      `Configuration ${configId}, version ${versionNumber} (${networks.join(' and ')}), ${pointer ?? 'a policy'}: an empty list ${meanings[whenEmpty]}.`,
  );
  const hidden = unread.length === 0 ? [] : ['Not every configuration could be read: there may be other uses.'];
  return { isEmptied, risks: [...risks, ...hidden] };
}

function checkConfigIds(operation: string, configIds: readonly number[] | undefined): void {
  const isRight = configIds === undefined || (Array.isArray(configIds) && configIds.every(Number.isSafeInteger));
  const issues: readonly Issue[] = isRight ? [] : [{ pointer: '/configIds', message: 'must be a list of numbers' }];
  if (issues.length > 0) throw refusedParams({ vendor: 'akamai', operation }, issues);
}
