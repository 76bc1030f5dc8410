import type { FakeRequest } from '@edgeward/core/testing';
import type { ClientList, ClientListActivation, ClientListItem } from '../../lists/generated/models.js';
import { flagParam } from '../handlers/scope.js';
import { keyOf, type ListActivationState, type ListNetworkName, type ListState, listNetworks } from './state.js';

const kind = 'client';

export function activationOf({ list, status, ...activation }: ListActivationState): ClientListActivation {
  const { activationId, network, version, action, comments, createDate, fast, notificationRecipients } = activation;
  return {
    activationId,
    activationStatus: status,
    listId: list.id,
    network,
    version,
    action,
    ...(comments !== undefined && { comments }),
    createDate,
    createdBy: 'user1',
    fast,
    initialActivation: !fast,
    ...(notificationRecipients !== undefined && { notificationRecipients }),
  };
}

/** Writes a list as the service does. */
export function listView(list: ListState, request: FakeRequest): ClientList {
  const { STAGING: staging, PRODUCTION: production } = list.on;
  return {
    listId: list.id,
    name: list.name,
    type: list.type,
    version: list.version,
    ...(list.description !== undefined && { notes: list.description }),
    tags: list.tags,
    itemsCount: list.items.size,
    ...(flagParam(request, 'includeItems', false) && {
      items: [...list.items.values()].map((item) => itemView(list, item)),
    }),
    stagingActivationStatus: staging.status,
    productionActivationStatus: production.status,
    ...(staging.version !== undefined && { stagingActiveVersion: staging.version }),
    ...(production.version !== undefined && { productionActiveVersion: production.version }),
    listType: list.kind === kind ? 'CL' : 'NL',
    shared: false,
    readOnly: false,
    deprecated: list.deprecated,
    createDate: list.createDate,
    createdBy: 'user1',
    updateDate: list.updateDate,
    updatedBy: 'user1',
  };
}

export function itemView(list: ListState, item: ClientListItem): ClientListItem {
  return {
    ...item,
    type: list.type,
    stagingStatus: isLive(list, item, ['STAGING']) ? 'ACTIVE' : 'INACTIVE',
    productionStatus: isLive(list, item, ['PRODUCTION']) ? 'ACTIVE' : 'INACTIVE',
  };
}

export function isLive(list: ListState, item: ClientListItem, on: readonly ListNetworkName[] = listNetworks): boolean {
  return on.some((network) => list.on[network].items?.some((live) => keyOf(live) === keyOf(item)) ?? false);
}
