// Generated from openapi.lists.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import * as schemas from './schemas.js';

const extendedParam: s.ParamDescription = {
  schema: s.boolean(),
  text: 'Whether to include dates, authors and the status on both networks, which takes longer.',
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
  text: 'Maximum entries per response. By default, 1,000 are requested.',
};
const sortParam: s.ParamDescription = {
  schema: s.array(s.string()),
  text: 'Members to sort by, for example `updateDate:desc`.',
};
const listIdParam: s.ParamDescription = { schema: s.string(), text: 'Identifier of the client list.' };
const dryRunParam: s.ParamDescription = { schema: s.boolean(), text: 'Whether the items are only checked.' };

/** Descriptions of the models and operations of this API. */
export const descriptions: s.Descriptions = {
  models: {
    NetworkListPage: { schema: schemas.networkListPageSchema, text: 'The network lists of an account.' },
    NetworkListPageLinks: { schema: schemas.networkListPageLinksSchema, text: 'Where to create lists.' },
    NetworkList: {
      schema: schemas.networkListSchema,
      text: 'A network list. Its elements are in `list` if requested.',
      members: {
        uniqueId: 'Identifier, for example `12345_BLOCKED`.',
        syncPoint: 'Version of the elements; each modification raises it.',
        list: 'The elements, if requested: `networkLists.list` omits them by default.',
        elementCount: 'Number of elements, also if `list` is left out.',
        stagingActivationStatus: 'Only with `extended`.',
        productionActivationStatus: 'Only with `extended`.',
      },
      formats: { createDate: 'date-time', updateDate: 'date-time' },
    },
    NetworkListLinks: {
      schema: schemas.networkListLinksSchema,
      text: 'Links of a network list. They use several prefixes and are meant for people; do not follow them.',
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
      text: 'The whole state of a network list. Elements missing in `list` are removed.',
      members: {
        list: 'All elements of the list.',
        syncPoint: 'The sync point the change is based on. Any other is rejected with 409.',
      },
    },
    NetworkListDetails: { schema: schemas.networkListDetailsSchema, text: 'Name and description of a network list.' },
    NetworkListElements: { schema: schemas.networkListElementsSchema, text: 'Elements to append.' },
    NetworkListRemoved: { schema: schemas.networkListRemovedSchema, text: 'The answer to a deletion.' },
    NetworkListActivate: {
      schema: schemas.networkListActivateSchema,
      text: 'Why a network list is activated, and whom to tell.',
      members: { notificationRecipients: 'E-mail addresses to notify.' },
    },
    NetworkListActivationStatus: {
      schema: schemas.networkListActivationStatusSchema,
      text: 'Status of a network list on one network.',
      members: {
        syncPoint: 'The sync point of the status.',
        activationId: 'The activation; absent for an inactive list.',
        fast: '`false` for the first activation on a network, which takes longer.',
      },
    },
    NetworkListActivation: {
      schema: schemas.networkListActivationSchema,
      text: 'An activation of a network list.',
      members: {
        status: 'How far a fast activation has come; absent for others and after the end.',
        estimate: 'Remaining time, an ISO 8601 duration.',
      },
      formats: { createDate: 'date-time' },
    },
    NetworkListSubscription: {
      schema: schemas.networkListSubscriptionSchema,
      text: 'Recipients of notifications about network lists.',
    },
    ClientListPage: { schema: schemas.clientListPageSchema, text: 'One page of client lists.' },
    ClientList: {
      schema: schemas.clientListSchema,
      text: 'A client list. Its items are in `items` if requested.',
      members: {
        listId: 'Identifier, for example `12345_BLOCKED`.',
        version: 'Version of the items; absent in some answers to a creation.',
        items: 'The items, if requested with `includeItems`.',
        stagingActiveVersion: 'Version live on staging, if any.',
        productionActiveVersion: 'Version live on production, if any.',
        listType: '`NL` for a network list, included only with `includeNetworkList`.',
        deprecated: 'Whether the list was deleted. It stays readable for 90 days.',
      },
      formats: { createDate: 'date-time', updateDate: 'date-time' },
    },
    ClientListItem: {
      schema: schemas.clientListItemSchema,
      text: 'An item of a client list.',
      members: {
        value: 'The value; absent in a list of request headers, which has `key` and `values`.',
        username: 'Name of the user, in lists of type USER_ID if requested.',
        expirationDate:
          'Expiration of the item, RFC 3339; absent, empty or null if it has none. It is undocumented whether the edge drops expired items.',
      },
      formats: { createDate: 'date-time', updateDate: 'date-time' },
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
      text: 'Name, notes and tags of a client list. A missing member may be cleared: give all three.',
    },
    ClientListItemsResult: { schema: schemas.clientListItemsResultSchema, text: 'The items changed by a request.' },
    ClientListActivation: {
      schema: schemas.clientListActivationSchema,
      text: 'An activation or a deactivation of a client list.',
      members: { version: 'The version it is based on.' },
      formats: { createDate: 'date-time' },
    },
    ClientListActivationV2: {
      schema: schemas.clientListActivationV2Schema,
      text: 'An activation, as version 2 answers.',
      formats: { createDate: 'date-time' },
    },
    ClientListNetworkActivation: {
      schema: schemas.clientListNetworkActivationSchema,
      text: 'The activation on one network, as version 2 answers.',
    },
    ClientListUsage: { schema: schemas.clientListUsageSchema, text: 'Who refers to a client list.' },
    ClientListUsageEntry: { schema: schemas.clientListUsageEntrySchema, text: 'A policy referring to a client list.' },
    ClientListUsageNetwork: {
      schema: schemas.clientListUsageNetworkSchema,
      text: 'How a policy uses a client list on one network.',
    },
    ClientListProtection: { schema: schemas.clientListProtectionSchema, text: 'A protection using a client list.' },
    ClientListProtectionInstance: {
      schema: schemas.clientListProtectionInstanceSchema,
      text: 'The user of the list, for example a custom rule.',
    },
    ClientListTags: { schema: schemas.clientListTagsSchema, text: 'All tags of client lists.' },
    ClientListValidateResult: { schema: schemas.clientListValidateResultSchema, text: 'The result of a validation.' },
    ContractGroup: { schema: schemas.contractGroupSchema, text: 'A group able to own client lists.' },
    ClientListItemKey: {
      schema: schemas.clientListItemKeySchema,
      text: 'Names an item of a client list.',
      members: { key: 'Name of a request header.', values: 'Values of a request header.' },
    },
    ClientListOrder: {
      schema: schemas.clientListOrderSchema,
      text: 'Network, comment and recipients of a client list activation.',
      members: { notificationRecipients: 'E-mail addresses to notify.' },
    },
    ClientListOrderV2: {
      schema: schemas.clientListOrderV2Schema,
      text: 'Action, network, comment and recipients for a client list.',
    },
    ClientListImport: {
      schema: schemas.clientListImportSchema,
      text: 'Values to import into a client list.',
      members: {
        items:
          'At least one: importing nothing would empty the list. `clientLists.replaceAll` can do so intentionally.',
        version: 'The newest version of the list.',
      },
    },
    ClientListImportResult: { schema: schemas.clientListImportResultSchema, text: 'The result of an import.' },
    ClientListValidation: { schema: schemas.clientListValidationSchema, text: 'Values to check for a client list.' },
    ClientListSubscription: {
      schema: schemas.clientListSubscriptionSchema,
      text: 'Recipients of notifications about client lists.',
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
      text: 'A protection able to use client lists.',
    },
    ClientListItemState: { schema: schemas.clientListItemStateSchema, text: 'Items to list.' },
    ListNetwork: { schema: schemas.listNetworkSchema, text: 'A network for list activations.' },
    NetworkListType: { schema: schemas.networkListTypeSchema, text: "Type of a network list's elements." },
    ClientListType: { schema: schemas.clientListTypeSchema, text: "Type of a client list's items." },
    ListActivationStatus: {
      schema: schemas.listActivationStatusSchema,
      text: 'Status of a list on a network. `MODIFIED`: an older version is live, and newer edits are not.',
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
      body: 'The whole list, with the sync point it was read at.',
      params: { networkListId: networkListIdParam, extended: extendedParam, includeElements: includeElementsParam },
    },
    'networkLists.delete': {
      text: 'Deletes a network list never activated.',
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
      text: 'Gets a network list as of an activated sync point.',
      params: {
        networkListId: networkListIdParam,
        syncPoint: { schema: s.integer(), text: 'An activated sync point.' },
        extended: extendedParam,
      },
    },
    'networkLists.createActivation': {
      text: 'Starts to activate the newest state of a network list.',
      body: 'Why, and whom to tell.',
      params: { networkListId: networkListIdParam, environment: environmentParam },
    },
    'networkLists.getStatus': {
      text: 'Gets the status of a network list on a network.',
      params: { networkListId: networkListIdParam, environment: environmentParam },
    },
    'networkLists.getActivation': {
      text: 'Gets an activation of a network list.',
      params: { activationId: activationIdParam },
    },
    'networkLists.subscribe': {
      text: 'Tells recipients about changes of network lists.',
      body: 'Recipients and lists.',
    },
    'networkLists.unsubscribe': {
      text: 'Stops telling recipients about changes of network lists.',
      body: 'Recipients and lists.',
    },
    'clientLists.list': {
      text: 'Lists the client lists of the account.',
      params: {
        name: { schema: s.string(), text: 'Name of the lists to find.' },
        type: { schema: s.array(schemas.clientListTypeSchema), text: 'Types of the lists to find.' },
        search: searchParam,
        includeItems: includeItemsParam,
        includeDeprecated: { schema: s.boolean(), text: 'Whether to include deleted lists.' },
        includeNetworkList: includeNetworkListParam,
        page: pageParam,
        pageSize: pageSizeParam,
        sort: sortParam,
      },
    },
    'clientLists.create': { text: 'Creates a client list.', body: 'The list.' },
    'clientLists.get': {
      text: 'Gets a client list, with its items only on request.',
      params: { listId: listIdParam, includeItems: includeItemsParam, includeNetworkList: includeNetworkListParam },
    },
    'clientLists.update': {
      text: 'Changes the name, the notes and the tags of a client list.',
      body: 'Name, notes and tags.',
      params: { listId: listIdParam },
    },
    'clientLists.delete': { text: 'Deletes an inactive client list.', params: { listId: listIdParam } },
    'clientLists.listTags': { text: 'Lists the tags of all client lists.' },
    'clientLists.getUsage': { text: 'Lists the policies referring to a client list.', params: { listId: listIdParam } },
    'clientLists.listSnapshotItems': {
      text: 'Lists the items of an activated version.',
      params: {
        listId: listIdParam,
        version: { schema: s.integer(), text: 'An activated version.' },
        search: searchParam,
        page: pageParam,
        pageSize: pageSizeParam,
        sort: sortParam,
      },
    },
    'clientLists.listContractGroups': { text: 'Lists the contracts and groups for client lists.' },
    'clientLists.listItems': {
      text: 'Lists the items of a client list.',
      params: {
        listId: listIdParam,
        include: { schema: schemas.clientListItemStateSchema, text: 'Items to list. By default all.' },
        search: searchParam,
        page: pageParam,
        pageSize: pageSizeParam,
        sort: sortParam,
        showUsernames: {
          schema: s.boolean(),
          text: "Whether to include the users' names, which are personal data, in items of type USER_ID.",
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
      text: 'Imports additional items into a client list.',
      body: 'The values, and the version they are based on.',
      params: { listId: listIdParam, dryRun: dryRunParam },
    },
    'clientLists.replaceItems': {
      text: 'Replaces the items of a client list.',
      body: 'The values, and the version they are based on.',
      params: { listId: listIdParam, dryRun: dryRunParam },
    },
    'clientLists.validateItems': { text: 'Checks values for a client list, and changes nothing.', body: 'The values.' },
    'clientLists.createActivation': {
      text: 'Starts to activate the newest version of a client list.',
      body: 'The network, why, and whom to tell.',
      params: { listId: listIdParam },
    },
    'clientLists.createDeactivation': {
      text: 'Starts to deactivate an unused client list.',
      body: 'The network, why, and whom to tell.',
      params: { listId: listIdParam },
    },
    'clientLists.createActivationV2': {
      text: 'Starts an activation or a deactivation with version 2 of the API.',
      body: 'Action, network, comment and recipients.',
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
    'clientLists.subscribe': { text: 'Tells recipients about changes of client lists.', body: 'Recipients and lists.' },
    'clientLists.unsubscribe': {
      text: 'Stops telling recipients about changes of client lists.',
      body: 'Recipients and lists.',
    },
  },
};
