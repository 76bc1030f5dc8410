// Generated from openapi.lists.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import * as schemas from './schemas.js';

const extendedParam: s.ParamDescription = {
  schema: s.boolean(),
  text: 'Whether the answer has dates, authors and the status on both networks, which takes longer.',
};
const networkListIdParam: s.ParamDescription = {
  schema: s.string(),
  text: 'Identifier of the network list, its `uniqueId`.',
};
const includeElementsParam: s.ParamDescription = {
  schema: s.boolean(),
  text: 'Whether the answer has the elements. It has them by default.',
};
const elementParam: s.ParamDescription = { schema: s.string(), text: 'One address, range or country.' };
const environmentParam: s.ParamDescription = { schema: schemas.listNetworkSchema, text: 'The network.' };
const activationIdParam: s.ParamDescription = { schema: s.integer(), text: 'Identifier of the activation.' };
const searchParam: s.ParamDescription = { schema: s.string(), text: 'A text to look for.' };
const includeItemsParam: s.ParamDescription = {
  schema: s.boolean(),
  text: 'Whether the answer has the items. It has not by default.',
};
const includeNetworkListParam: s.ParamDescription = {
  schema: s.boolean(),
  text: 'Whether network lists are included, with `listType` NL.',
};
const pageParam: s.ParamDescription = {
  schema: s.integer(),
  text: 'Number of the page, from 0. Not needed to get all pages.',
};
const pageSizeParam: s.ParamDescription = {
  schema: s.integer(),
  text: 'Most entries in one answer. By default, 1,000 are asked for.',
};
const sortParam: s.ParamDescription = {
  schema: s.array(s.string()),
  text: 'Members to sort by, for example `updateDate:desc`.',
};
const listIdParam: s.ParamDescription = { schema: s.string(), text: 'Identifier of the client list.' };
const dryRunParam: s.ParamDescription = { schema: s.boolean(), text: 'Whether the items are only checked.' };

/** What the parts of this API are, in words. */
export const descriptions: s.Descriptions = {
  models: {
    NetworkListPage: { schema: schemas.networkListPageSchema, text: 'The network lists of an account.' },
    NetworkListPageLinks: { schema: schemas.networkListPageLinksSchema, text: 'Where lists can be created.' },
    NetworkList: {
      schema: schemas.networkListSchema,
      text: 'A network list. Its elements are in `list` if they were asked for.',
      members: {
        uniqueId: 'Identifier, for example `12345_BLOCKED`.',
        syncPoint: 'Version of the elements; each modification raises it.',
        list: 'The elements, if they were asked for: `networkLists.list` leaves them out by default.',
        elementCount: 'Number of elements, also if `list` is left out.',
        stagingActivationStatus: 'Only with `extended`.',
        productionActivationStatus: 'Only with `extended`.',
      },
    },
    NetworkListLinks: {
      schema: schemas.networkListLinksSchema,
      text: 'Links that belong to a network list. They name several prefixes and are for people; do not follow them.',
    },
    ListLink: { schema: schemas.listLinkSchema, text: 'A link.' },
    NetworkListCreate: {
      schema: schemas.networkListCreateSchema,
      text: 'A network list to create.',
      members: {
        list: 'The elements; may be empty.',
        contractId: 'With `groupId`, or not at all.',
        groupId: 'With `contractId`, or not at all.',
      },
    },
    NetworkListReplace: {
      schema: schemas.networkListReplaceSchema,
      text: 'The whole state of a network list. Elements that `list` leaves out are removed.',
      members: {
        list: 'All elements that the list is to have.',
        syncPoint: 'The sync point that was read. Another one is refused with 409.',
      },
    },
    NetworkListDetails: { schema: schemas.networkListDetailsSchema, text: 'Name and description of a network list.' },
    NetworkListElements: { schema: schemas.networkListElementsSchema, text: 'Elements to append.' },
    NetworkListRemoved: { schema: schemas.networkListRemovedSchema, text: 'The answer to a deletion.' },
    NetworkListActivate: {
      schema: schemas.networkListActivateSchema,
      text: 'Why a network list is activated, and whom to tell.',
      members: { notificationRecipients: 'E-mail addresses that are told about it.' },
    },
    NetworkListActivationStatus: {
      schema: schemas.networkListActivationStatusSchema,
      text: 'What a network list is on one network.',
      members: {
        syncPoint: 'The sync point that the status is about.',
        activationId: 'The activation; absent for a list that is inactive.',
        fast: '`false` for the first activation on a network, which takes longer.',
      },
    },
    NetworkListActivation: {
      schema: schemas.networkListActivationSchema,
      text: 'An activation of a network list.',
      members: {
        status: 'How far a fast activation has come; absent for others and after the end.',
        estimate: 'Time that is left, an ISO 8601 duration.',
      },
    },
    NetworkListSubscription: {
      schema: schemas.networkListSubscriptionSchema,
      text: 'Who is told about which network lists.',
    },
    ClientListPage: { schema: schemas.clientListPageSchema, text: 'One page of client lists.' },
    ClientList: {
      schema: schemas.clientListSchema,
      text: 'A client list. Its items are in `items` if they were asked for.',
      members: {
        listId: 'Identifier, for example `12345_BLOCKED`.',
        version: 'Version of the items; absent in some answers to a creation.',
        items: 'The items, if they were asked for with `includeItems`.',
        stagingActiveVersion: 'Version that is live on staging, if any.',
        productionActiveVersion: 'Version that is live on production, if any.',
        listType: '`NL` for a network list, which comes only with `includeNetworkList`.',
        deprecated: 'Whether the list was deleted. It stays readable for 90 days.',
      },
    },
    ClientListItem: {
      schema: schemas.clientListItemSchema,
      text: 'An item of a client list.',
      members: {
        value: 'The value; absent in a list of request headers, which has `key` and `values`.',
        username: 'Name of the user, in lists of type USER_ID and if it was asked for.',
        expirationDate:
          'When the item ends, RFC 3339; absent, empty or null if it does not. Nobody says whether the edge drops it by itself.',
      },
    },
    ClientListItemPage: { schema: schemas.clientListItemPageSchema, text: 'One page of the items of a client list.' },
    ClientListCreate: { schema: schemas.clientListCreateSchema, text: 'A client list to create.' },
    ClientListItemInput: {
      schema: schemas.clientListItemInputSchema,
      text: 'An item to append or update.',
      members: {
        value: 'The value; lists of request headers take `key` and `values` in its place.',
        key: 'Name of a request header.',
        values: 'Values of a request header.',
        expirationDate: 'When the item ends, RFC 3339; an empty text clears it.',
      },
    },
    ClientListUpdate: {
      schema: schemas.clientListUpdateSchema,
      text: 'Name, notes and tags of a client list. A member that is left out may be cleared: give all three.',
    },
    ClientListItemsResult: {
      schema: schemas.clientListItemsResultSchema,
      text: 'The items that a request has changed.',
    },
    ClientListActivation: {
      schema: schemas.clientListActivationSchema,
      text: 'An activation or a deactivation of a client list.',
      members: { version: 'The version that it is about.' },
    },
    ClientListActivationV2: {
      schema: schemas.clientListActivationV2Schema,
      text: 'An activation, as version 2 answers.',
    },
    ClientListNetworkActivation: {
      schema: schemas.clientListNetworkActivationSchema,
      text: 'The activation on one network, as version 2 answers.',
    },
    ClientListUsage: { schema: schemas.clientListUsageSchema, text: 'Who refers to a client list.' },
    ClientListUsageEntry: {
      schema: schemas.clientListUsageEntrySchema,
      text: 'A policy that refers to a client list.',
    },
    ClientListUsageNetwork: {
      schema: schemas.clientListUsageNetworkSchema,
      text: 'How a policy uses a client list on one network.',
    },
    ClientListProtection: { schema: schemas.clientListProtectionSchema, text: 'A protection that uses a client list.' },
    ClientListProtectionInstance: {
      schema: schemas.clientListProtectionInstanceSchema,
      text: 'What uses the list, for example a custom rule.',
    },
    ClientListTags: { schema: schemas.clientListTagsSchema, text: 'All tags of client lists.' },
    ClientListValidateResult: { schema: schemas.clientListValidateResultSchema, text: 'The result of a validation.' },
    ContractGroup: { schema: schemas.contractGroupSchema, text: 'A group that can own client lists.' },
    ClientListItemKey: {
      schema: schemas.clientListItemKeySchema,
      text: 'Names an item of a client list.',
      members: { key: 'Name of a request header.', values: 'Values of a request header.' },
    },
    ClientListOrder: {
      schema: schemas.clientListOrderSchema,
      text: 'What to activate or deactivate a client list on, why, and whom to tell.',
      members: { notificationRecipients: 'E-mail addresses that are told about it.' },
    },
    ClientListOrderV2: {
      schema: schemas.clientListOrderV2Schema,
      text: 'What to do with a client list, on which network, why, and whom to tell.',
    },
    ClientListImport: {
      schema: schemas.clientListImportSchema,
      text: 'Values to import into a client list.',
      members: {
        items:
          'At least one: an import of nothing would empty the list. `clientLists.replaceAll` does that on purpose.',
        version: 'The newest version of the list.',
      },
    },
    ClientListImportResult: { schema: schemas.clientListImportResultSchema, text: 'The result of an import.' },
    ClientListValidation: { schema: schemas.clientListValidationSchema, text: 'Values to check for a client list.' },
    ClientListSubscription: {
      schema: schemas.clientListSubscriptionSchema,
      text: 'Who is told about which client lists.',
    },
    ContractGroups: {
      schema: schemas.contractGroupsSchema,
      text: 'Contracts with their groups; one alone stands without a list.',
    },
    Contract: { schema: schemas.contractSchema, text: 'A contract with its groups.' },
    NetworkListForm: { schema: schemas.networkListFormSchema, text: 'Whether a network list has more members.' },
    ClientListForm: {
      schema: schemas.clientListFormSchema,
      text: 'Whether a list is a client list or a network list.',
    },
    ClientListProtectionName: {
      schema: schemas.clientListProtectionNameSchema,
      text: 'A protection that can use client lists.',
    },
    ClientListItemState: { schema: schemas.clientListItemStateSchema, text: 'Which items to list.' },
    ListNetwork: { schema: schemas.listNetworkSchema, text: 'A network that lists are activated on.' },
    NetworkListType: { schema: schemas.networkListTypeSchema, text: 'What a network list holds.' },
    ClientListType: { schema: schemas.clientListTypeSchema, text: 'What a client list holds.' },
    ListActivationStatus: {
      schema: schemas.listActivationStatusSchema,
      text: 'What a list is on a network. `MODIFIED`: an older version is live, and newer edits are not.',
    },
    ListDeploymentStatus: { schema: schemas.listDeploymentStatusSchema, text: 'How far a fast activation has come.' },
    ClientListActivationAction: {
      schema: schemas.clientListActivationActionSchema,
      text: 'Whether a client list goes into force or out of it.',
    },
  },
  operations: {
    'networkLists.list': {
      text: 'Lists the network lists of the account, all in one answer.',
      params: {
        includeElements: {
          schema: s.boolean(),
          text: 'Whether the answer has the elements of each list. It has not by default.',
        },
        search: { schema: s.string(), text: 'A part of a name or of an element.' },
        listType: { schema: schemas.networkListTypeSchema, text: 'Type of the lists to find.' },
        extended: extendedParam,
      },
    },
    'networkLists.create': { text: 'Creates a network list.', body: 'The list.' },
    'networkLists.get': {
      text: 'Gets a network list with its elements.',
      params: { networkListId: networkListIdParam, extended: extendedParam, includeElements: includeElementsParam },
    },
    'networkLists.replace': {
      text: 'Replaces the name, description and elements of a network list.',
      body: 'The whole list, with the sync point that was read.',
      params: { networkListId: networkListIdParam, extended: extendedParam, includeElements: includeElementsParam },
    },
    'networkLists.delete': {
      text: 'Deletes a network list that never was active.',
      params: { networkListId: networkListIdParam },
    },
    'networkLists.updateDetails': {
      text: 'Changes the name and the description of a network list.',
      body: 'Name and description.',
      params: { networkListId: networkListIdParam },
    },
    'networkLists.append': {
      text: 'Appends elements to a network list.',
      body: 'The elements.',
      params: { networkListId: networkListIdParam },
    },
    'networkLists.addElement': {
      text: 'Adds one element to a network list.',
      params: { networkListId: networkListIdParam, element: elementParam },
    },
    'networkLists.removeElement': {
      text: 'Removes one element from a network list.',
      params: { networkListId: networkListIdParam, element: elementParam },
    },
    'networkLists.getSnapshot': {
      text: 'Gets a network list as it was at a sync point that was activated.',
      params: {
        networkListId: networkListIdParam,
        syncPoint: { schema: s.integer(), text: 'A sync point that was activated.' },
        extended: extendedParam,
      },
    },
    'networkLists.createActivation': {
      text: 'Starts to activate the newest state of a network list.',
      body: 'Why, and whom to tell.',
      params: { networkListId: networkListIdParam, environment: environmentParam },
    },
    'networkLists.getStatus': {
      text: 'Gets what a network list is on a network.',
      params: { networkListId: networkListIdParam, environment: environmentParam },
    },
    'networkLists.getActivation': {
      text: 'Gets an activation of a network list.',
      params: { activationId: activationIdParam },
    },
    'networkLists.subscribe': {
      text: 'Tells recipients about changes of network lists.',
      body: 'Who, and about which lists.',
    },
    'networkLists.unsubscribe': {
      text: 'Stops telling recipients about changes of network lists.',
      body: 'Who, and about which lists.',
    },
    'clientLists.list': {
      text: 'Lists the client lists of the account.',
      params: {
        name: { schema: s.string(), text: 'Name of the lists to find.' },
        type: { schema: s.array(schemas.clientListTypeSchema), text: 'Types of the lists to find.' },
        search: searchParam,
        includeItems: includeItemsParam,
        includeDeprecated: { schema: s.boolean(), text: 'Whether lists that were deleted are listed, too.' },
        includeNetworkList: includeNetworkListParam,
        page: pageParam,
        pageSize: pageSizeParam,
        sort: sortParam,
      },
    },
    'clientLists.create': { text: 'Creates a client list.', body: 'The list.' },
    'clientLists.get': {
      text: 'Gets a client list, without its items unless they are asked for.',
      params: { listId: listIdParam, includeItems: includeItemsParam, includeNetworkList: includeNetworkListParam },
    },
    'clientLists.update': {
      text: 'Changes the name, the notes and the tags of a client list.',
      body: 'Name, notes and tags.',
      params: { listId: listIdParam },
    },
    'clientLists.delete': { text: 'Deletes a client list that is not active.', params: { listId: listIdParam } },
    'clientLists.listTags': { text: 'Lists the tags of all client lists.' },
    'clientLists.getUsage': { text: 'Gets which policies refer to a client list.', params: { listId: listIdParam } },
    'clientLists.listSnapshotItems': {
      text: 'Lists the items of a version that was activated.',
      params: {
        listId: listIdParam,
        version: { schema: s.integer(), text: 'A version that was activated.' },
        search: searchParam,
        page: pageParam,
        pageSize: pageSizeParam,
        sort: sortParam,
      },
    },
    'clientLists.listContractGroups': { text: 'Lists the contracts and groups that client lists can belong to.' },
    'clientLists.listItems': {
      text: 'Lists the items of a client list.',
      params: {
        listId: listIdParam,
        include: { schema: schemas.clientListItemStateSchema, text: 'Which items to list. By default all.' },
        search: searchParam,
        page: pageParam,
        pageSize: pageSizeParam,
        sort: sortParam,
        showUsernames: {
          schema: s.boolean(),
          text: 'Whether items of type USER_ID have the names of the users, which are personal data.',
        },
      },
    },
    'clientLists.appendItems': {
      text: 'Appends items to a client list.',
      body: 'The items. None may be there already.',
      params: { listId: listIdParam },
    },
    'clientLists.updateItems': {
      text: 'Changes descriptions, tags and dates of items of a client list.',
      body: 'The items, each as it is to be.',
      params: { listId: listIdParam },
    },
    'clientLists.removeItems': {
      text: 'Removes items from a client list.',
      body: 'The items. All must be there.',
      params: { listId: listIdParam },
    },
    'clientLists.mergeItems': {
      text: 'Imports items into a client list, beside those that are there.',
      body: 'The values and the version that was read.',
      params: { listId: listIdParam, dryRun: dryRunParam },
    },
    'clientLists.replaceItems': {
      text: 'Replaces the items of a client list.',
      body: 'The values and the version that was read.',
      params: { listId: listIdParam, dryRun: dryRunParam },
    },
    'clientLists.validateItems': { text: 'Checks values for a client list, and changes nothing.', body: 'The values.' },
    'clientLists.createActivation': {
      text: 'Starts to activate the newest version of a client list.',
      body: 'The network, why, and whom to tell.',
      params: { listId: listIdParam },
    },
    'clientLists.createDeactivation': {
      text: 'Starts to deactivate a client list that nothing uses.',
      body: 'The network, why, and whom to tell.',
      params: { listId: listIdParam },
    },
    'clientLists.createActivationV2': {
      text: 'Starts an activation or a deactivation with version 2 of the API.',
      body: 'What to do, where, why, and whom to tell.',
      params: { listId: listIdParam },
    },
    'clientLists.getStatus': {
      text: 'Gets the latest activation of a client list on a network.',
      params: { listId: listIdParam, environment: environmentParam },
    },
    'clientLists.getActivation': {
      text: 'Gets an activation of a client list.',
      params: { activationId: activationIdParam },
    },
    'clientLists.subscribe': {
      text: 'Tells recipients about changes of client lists.',
      body: 'Who, and about which lists.',
    },
    'clientLists.unsubscribe': {
      text: 'Stops telling recipients about changes of client lists.',
      body: 'Who, and about which lists.',
    },
  },
};
