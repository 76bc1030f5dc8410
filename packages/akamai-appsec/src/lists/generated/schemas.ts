// Generated from openapi.lists.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as m from './models.js';

export const networkListPageSchema: s.Schema<m.NetworkListPage> = /* @__PURE__ */ s.response(() =>
  s.object({
    networkLists: s.array(networkListSchema),
    links: s.optional(networkListPageLinksSchema),
  }),
);

export const networkListPageLinksSchema: s.Schema<m.NetworkListPageLinks> = /* @__PURE__ */ s.response(() =>
  s.object({
    create: s.optional(listLinkSchema),
  }),
);

export const networkListSchema: s.Schema<m.NetworkList> = /* @__PURE__ */ s.response(() =>
  s.object({
    uniqueId: s.string(),
    name: s.string(),
    type: networkListTypeSchema,
    syncPoint: s.integer(),
    description: s.optional(s.nullable(s.string())),
    list: s.optional(s.array(s.string())),
    elementCount: s.optional(s.integer()),
    readOnly: s.optional(s.boolean()),
    shared: s.optional(s.boolean()),
    networkListType: s.optional(networkListFormSchema),
    accessControlGroup: s.optional(s.string()),
    contractId: s.optional(s.string()),
    groupId: s.optional(s.integer()),
    createDate: s.optional(s.nullable(s.string())),
    createdBy: s.optional(s.string()),
    updateDate: s.optional(s.nullable(s.string())),
    updatedBy: s.optional(s.string()),
    stagingActivationStatus: s.optional(listActivationStatusSchema),
    productionActivationStatus: s.optional(listActivationStatusSchema),
    expeditedStagingActivationStatus: s.optional(listActivationStatusSchema),
    expeditedProductionActivationStatus: s.optional(listActivationStatusSchema),
    isUpgraded: s.optional(s.tolerant(s.boolean())),
    isUpgradePossible: s.optional(s.tolerant(s.boolean())),
    links: s.optional(networkListLinksSchema),
  }),
);

export const networkListLinksSchema: s.Schema<m.NetworkListLinks> = /* @__PURE__ */ s.response(() =>
  s.object({
    activateInProduction: s.optional(listLinkSchema),
    activateInStaging: s.optional(listLinkSchema),
    activationDetails: s.optional(listLinkSchema),
    appendItems: s.optional(listLinkSchema),
    retrieve: s.optional(listLinkSchema),
    statusInProduction: s.optional(listLinkSchema),
    statusInStaging: s.optional(listLinkSchema),
    update: s.optional(listLinkSchema),
    syncPointHistory: s.optional(s.tolerant(listLinkSchema)),
  }),
);

export const listLinkSchema: s.Schema<m.ListLink> = /* @__PURE__ */ s.response(() =>
  s.object({
    href: s.string(),
    method: s.optional(s.string()),
    detail: s.optional(s.string()),
  }),
);

export const networkListCreateSchema: s.Schema<m.NetworkListCreate> = /* @__PURE__ */ s.define(() =>
  s.object({
    name: s.string({ minLength: 1, maxLength: 100 }),
    type: networkListTypeSchema,
    list: s.array(s.string()),
    description: s.optional(s.nullable(s.string({ maxLength: 255 }))),
    contractId: s.optional(s.string({ minLength: 5, maxLength: 20 })),
    groupId: s.optional(s.integer()),
  }),
);

export const networkListReplaceSchema: s.Schema<m.NetworkListReplace> = /* @__PURE__ */ s.define(() =>
  s.object(
    {
      name: s.string({ minLength: 1, maxLength: 100 }),
      type: networkListTypeSchema,
      list: s.array(s.string()),
      syncPoint: s.integer({ minimum: 0 }),
      description: s.optional(s.nullable(s.string({ maxLength: 255 }))),
      uniqueId: s.optional(s.string({ minLength: 3 })),
      contractId: s.optional(s.string()),
      groupId: s.optional(s.integer()),
      elementCount: s.optional(s.integer()),
      readOnly: s.optional(s.boolean()),
      shared: s.optional(s.boolean()),
      networkListType: s.optional(networkListFormSchema),
      accessControlGroup: s.optional(s.string()),
      createDate: s.optional(s.string()),
      createdBy: s.optional(s.string()),
      updateDate: s.optional(s.string()),
      updatedBy: s.optional(s.string()),
      stagingActivationStatus: s.optional(listActivationStatusSchema),
      productionActivationStatus: s.optional(listActivationStatusSchema),
      expeditedStagingActivationStatus: s.optional(listActivationStatusSchema),
      expeditedProductionActivationStatus: s.optional(listActivationStatusSchema),
      links: s.optional(networkListLinksSchema),
    },
    {
      readOnly: [
        'uniqueId',
        'elementCount',
        'readOnly',
        'shared',
        'networkListType',
        'accessControlGroup',
        'createDate',
        'createdBy',
        'updateDate',
        'updatedBy',
        'stagingActivationStatus',
        'productionActivationStatus',
        'expeditedStagingActivationStatus',
        'expeditedProductionActivationStatus',
        'links',
      ],
    },
  ),
);

export const networkListDetailsSchema: s.Schema<m.NetworkListDetails> = /* @__PURE__ */ s.define(() =>
  s.object({
    name: s.string({ minLength: 1, maxLength: 100 }),
    description: s.optional(s.nullable(s.string({ maxLength: 255 }))),
  }),
);

export const networkListElementsSchema: s.Schema<m.NetworkListElements> = /* @__PURE__ */ s.define(() =>
  s.object({
    list: s.array(s.string()),
  }),
);

export const networkListRemovedSchema: s.Schema<m.NetworkListRemoved> = /* @__PURE__ */ s.response(() =>
  s.object({
    status: s.integer(),
    uniqueId: s.optional(s.string()),
    syncPoint: s.optional(s.integer()),
  }),
);

export const networkListActivateSchema: s.Schema<m.NetworkListActivate> = /* @__PURE__ */ s.define(() =>
  s.object({
    comments: s.optional(s.string()),
    notificationRecipients: s.optional(s.array(s.string(), { minItems: 1 })),
    siebelTicketId: s.optional(s.string()),
  }),
);

export const networkListActivationStatusSchema: s.Schema<m.NetworkListActivationStatus> = /* @__PURE__ */ s.response(
  () =>
    s.object({
      uniqueId: s.string(),
      syncPoint: s.integer(),
      activationStatus: listActivationStatusSchema,
      activationId: s.optional(s.integer()),
      activationComments: s.optional(s.string()),
      fast: s.optional(s.boolean()),
      dispatchCount: s.optional(s.integer()),
      links: s.optional(networkListLinksSchema),
    }),
);

export const networkListActivationSchema: s.Schema<m.NetworkListActivation> = /* @__PURE__ */ s.response(() =>
  s.object({
    activationId: s.integer(),
    environment: listNetworkSchema,
    networkList: networkListActivationStatusSchema,
    createDate: s.string(),
    createdBy: s.string(),
    status: s.optional(s.tolerant(listDeploymentStatusSchema)),
    initial: s.optional(s.boolean()),
    estimate: s.optional(s.string()),
    fast: s.optional(s.tolerant(s.boolean())),
  }),
);

export const networkListSubscriptionSchema: s.Schema<m.NetworkListSubscription> = /* @__PURE__ */ s.define(() =>
  s.object({
    recipients: s.array(s.string(), { minItems: 1 }),
    uniqueIds: s.array(s.string(), { minItems: 1 }),
  }),
);

export const clientListPageSchema: s.Schema<m.ClientListPage> = /* @__PURE__ */ s.response(() =>
  s.object({
    content: s.array(clientListSchema),
    page: s.optional(s.tolerant(s.integer())),
    pageSize: s.optional(s.tolerant(s.integer())),
    totalElements: s.optional(s.tolerant(s.integer())),
    totalPages: s.optional(s.tolerant(s.integer())),
  }),
);

export const clientListSchema: s.Schema<m.ClientList> = /* @__PURE__ */ s.response(() =>
  s.object({
    listId: s.string(),
    name: s.string(),
    type: clientListTypeSchema,
    version: s.optional(s.integer()),
    notes: s.optional(s.nullable(s.string())),
    tags: s.optional(s.nullable(s.array(s.string()))),
    itemsCount: s.optional(s.integer()),
    items: s.optional(s.array(clientListItemSchema)),
    stagingActivationStatus: s.optional(listActivationStatusSchema),
    productionActivationStatus: s.optional(listActivationStatusSchema),
    stagingActiveVersion: s.optional(s.nullable(s.integer())),
    productionActiveVersion: s.optional(s.nullable(s.integer())),
    listType: s.optional(clientListFormSchema),
    shared: s.optional(s.boolean()),
    readOnly: s.optional(s.boolean()),
    deprecated: s.optional(s.boolean()),
    filePrefix: s.optional(s.tolerant(s.string())),
    contractId: s.optional(s.string()),
    groupId: s.optional(s.integer()),
    groupName: s.optional(s.tolerant(s.string())),
    createDate: s.optional(s.nullable(s.string())),
    createdBy: s.optional(s.string()),
    updateDate: s.optional(s.nullable(s.string())),
    updatedBy: s.optional(s.string()),
  }),
);

export const clientListItemSchema: s.Schema<m.ClientListItem> = /* @__PURE__ */ s.response(() =>
  s.object({
    value: s.optional(s.string()),
    key: s.optional(s.string()),
    values: s.optional(s.array(s.string())),
    username: s.optional(s.string()),
    description: s.optional(s.nullable(s.string())),
    tags: s.optional(s.nullable(s.array(s.string()))),
    expirationDate: s.optional(s.nullable(s.string())),
    type: s.optional(clientListTypeSchema),
    stagingStatus: s.optional(listActivationStatusSchema),
    productionStatus: s.optional(listActivationStatusSchema),
    createdVersion: s.optional(s.integer()),
    createDate: s.optional(s.nullable(s.string())),
    createdBy: s.optional(s.string()),
    updateDate: s.optional(s.nullable(s.string())),
    updatedBy: s.optional(s.string()),
    listId: s.optional(s.tolerant(s.string())),
  }),
);

export const clientListItemPageSchema: s.Schema<m.ClientListItemPage> = /* @__PURE__ */ s.response(() =>
  s.object({
    content: s.array(clientListItemSchema),
    page: s.optional(s.integer()),
    pageSize: s.optional(s.integer()),
    totalElements: s.optional(s.integer()),
    totalPages: s.optional(s.integer()),
  }),
);

export const clientListCreateSchema: s.Schema<m.ClientListCreate> = /* @__PURE__ */ s.define(() =>
  s.object({
    name: s.string(),
    type: clientListTypeSchema,
    contractId: s.string(),
    groupId: s.integer(),
    notes: s.optional(s.nullable(s.string())),
    tags: s.optional(s.nullable(s.array(s.string(), { maxItems: 5 }))),
    items: s.optional(s.array(clientListItemInputSchema)),
  }),
);

export const clientListItemInputSchema: s.Schema<m.ClientListItemInput> = /* @__PURE__ */ s.define(() =>
  s.object(
    {
      value: s.optional(s.string({ minLength: 1, maxLength: 255 })),
      key: s.optional(s.string()),
      values: s.optional(s.array(s.string())),
      description: s.optional(s.nullable(s.string())),
      tags: s.optional(s.nullable(s.array(s.string(), { maxItems: 5 }))),
      expirationDate: s.optional(s.nullable(s.string())),
      username: s.optional(s.string()),
      type: s.optional(clientListTypeSchema),
      stagingStatus: s.optional(listActivationStatusSchema),
      productionStatus: s.optional(listActivationStatusSchema),
      createdVersion: s.optional(s.integer()),
      createDate: s.optional(s.string()),
      createdBy: s.optional(s.string()),
      updateDate: s.optional(s.string()),
      updatedBy: s.optional(s.string()),
      listId: s.optional(s.string()),
    },
    {
      readOnly: [
        'username',
        'type',
        'stagingStatus',
        'productionStatus',
        'createdVersion',
        'createDate',
        'createdBy',
        'updateDate',
        'updatedBy',
        'listId',
      ],
    },
  ),
);

export const clientListUpdateSchema: s.Schema<m.ClientListUpdate> = /* @__PURE__ */ s.define(() =>
  s.object({
    name: s.string(),
    notes: s.optional(s.nullable(s.string())),
    tags: s.optional(s.nullable(s.array(s.string(), { maxItems: 5 }))),
  }),
);

export const clientListItemsResultSchema: s.Schema<m.ClientListItemsResult> = /* @__PURE__ */ s.response(() =>
  s.object({
    appended: s.optional(s.array(clientListItemSchema)),
    updated: s.optional(s.array(clientListItemSchema)),
    deleted: s.optional(s.array(clientListItemSchema)),
  }),
);

export const clientListActivationSchema: s.Schema<m.ClientListActivation> = /* @__PURE__ */ s.response(() =>
  s.object({
    activationId: s.integer(),
    activationStatus: listActivationStatusSchema,
    listId: s.string(),
    network: listNetworkSchema,
    version: s.integer(),
    action: clientListActivationActionSchema,
    comments: s.optional(s.string()),
    createDate: s.optional(s.string()),
    createdBy: s.optional(s.string()),
    fast: s.optional(s.tolerant(s.boolean())),
    initialActivation: s.optional(s.tolerant(s.boolean())),
    notificationRecipients: s.optional(s.array(s.string())),
    siebelTicketId: s.optional(s.string()),
  }),
);

export const clientListActivationV2Schema: s.Schema<m.ClientListActivationV2> = /* @__PURE__ */ s.response(() =>
  s.object({
    action: s.optional(s.tolerant(clientListActivationActionSchema)),
    activations: s.optional(s.tolerant(s.map(clientListNetworkActivationSchema))),
    comments: s.optional(s.tolerant(s.string())),
    createDate: s.optional(s.tolerant(s.string())),
    createdBy: s.optional(s.tolerant(s.string())),
    listId: s.optional(s.tolerant(s.string())),
    notificationRecipients: s.optional(s.tolerant(s.array(s.string()))),
    version: s.optional(s.tolerant(s.integer())),
  }),
);

export const clientListNetworkActivationSchema: s.Schema<m.ClientListNetworkActivation> = /* @__PURE__ */ s.response(
  () =>
    s.object({
      activationId: s.optional(s.tolerant(s.integer())),
      activationStatus: s.optional(s.tolerant(listActivationStatusSchema)),
    }),
);

export const clientListUsageSchema: s.Schema<m.ClientListUsage> = /* @__PURE__ */ s.response(() =>
  s.object({
    listId: s.string(),
    usage: s.array(clientListUsageEntrySchema),
  }),
);

export const clientListUsageEntrySchema: s.Schema<m.ClientListUsageEntry> = /* @__PURE__ */ s.response(() =>
  s.object({
    configId: s.integer(),
    configName: s.optional(s.string()),
    policyId: s.optional(s.string()),
    policyName: s.optional(s.string()),
    production: s.optional(clientListUsageNetworkSchema),
    staging: s.optional(clientListUsageNetworkSchema),
  }),
);

export const clientListUsageNetworkSchema: s.Schema<m.ClientListUsageNetwork> = /* @__PURE__ */ s.response(() =>
  s.object({
    version: s.optional(s.integer()),
    protections: s.optional(s.array(clientListProtectionSchema)),
  }),
);

export const clientListProtectionSchema: s.Schema<m.ClientListProtection> = /* @__PURE__ */ s.response(() =>
  s.object({
    protection: s.optional(clientListProtectionNameSchema),
    instances: s.optional(s.array(clientListProtectionInstanceSchema)),
  }),
);

export const clientListProtectionInstanceSchema: s.Schema<m.ClientListProtectionInstance> = /* @__PURE__ */ s.response(
  () =>
    s.object({
      id: s.optional(s.string()),
    }),
);

export const clientListTagsSchema: s.Schema<m.ClientListTags> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      tags: s.optional(s.array(s.string())),
    },
    { open: true },
  ),
);

export const clientListValidateResultSchema: s.Schema<m.ClientListValidateResult> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      importedCount: s.optional(s.integer()),
    },
    { open: true },
  ),
);

export const contractGroupSchema: s.Schema<m.ContractGroup> = /* @__PURE__ */ s.response(() =>
  s.object({
    groupId: s.optional(s.tolerant(s.integer())),
    groupName: s.optional(s.tolerant(s.string())),
  }),
);

export const clientListItemKeySchema: s.Schema<m.ClientListItemKey> = /* @__PURE__ */ s.define(() =>
  s.object(
    {
      value: s.optional(s.string({ minLength: 1, maxLength: 255 })),
      key: s.optional(s.string()),
      values: s.optional(s.array(s.string())),
    },
    { exactlyOne: [['value', 'key']] },
  ),
);

export const clientListOrderSchema: s.Schema<m.ClientListOrder> = /* @__PURE__ */ s.define(() =>
  s.object(
    {
      action: s.optional(clientListActivationActionSchema),
      network: listNetworkSchema,
      comments: s.optional(s.string()),
      notificationRecipients: s.optional(s.array(s.string())),
      siebelTicketId: s.optional(s.string()),
    },
    { readOnly: ['action'] },
  ),
);

export const clientListOrderV2Schema: s.Schema<m.ClientListOrderV2> = /* @__PURE__ */ s.define(() =>
  s.object({
    action: clientListActivationActionSchema,
    network: listNetworkSchema,
    comments: s.optional(s.string()),
    notificationRecipients: s.optional(s.array(s.string())),
    siebelTicketId: s.optional(s.string()),
  }),
);

export const clientListImportSchema: s.Schema<m.ClientListImport> = /* @__PURE__ */ s.define(() =>
  s.object(
    {
      action: s.optional(s.string()),
      items: s.array(s.string(), { minItems: 1 }),
      version: s.optional(s.anyOf(s.integer(), s.string())),
    },
    { readOnly: ['action'] },
  ),
);

export const clientListImportResultSchema: s.Schema<m.ClientListImportResult> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      itemsImported: s.optional(s.tolerant(s.boolean())),
      listVersion: s.optional(s.tolerant(s.anyOf(s.integer(), s.string()))),
    },
    { open: true },
  ),
);

export const clientListValidationSchema: s.Schema<m.ClientListValidation> = /* @__PURE__ */ s.define(() =>
  s.object({
    items: s.array(s.string()),
    listType: clientListTypeSchema,
  }),
);

export const clientListSubscriptionSchema: s.Schema<m.ClientListSubscription> = /* @__PURE__ */ s.define(() =>
  s.object({
    recipients: s.array(s.string()),
    uniqueIds: s.array(s.string()),
  }),
);

export const contractGroupsSchema: s.Schema<m.ContractGroups> = /* @__PURE__ */ s.response(() =>
  s.object({
    contracts: s.optional(s.tolerant(s.array(contractSchema))),
    contractId: s.optional(s.tolerant(s.string())),
    groups: s.optional(s.tolerant(s.array(contractGroupSchema))),
  }),
);

export const contractSchema: s.Schema<m.Contract> = /* @__PURE__ */ s.response(() =>
  s.object({
    contractId: s.optional(s.tolerant(s.string())),
    groups: s.optional(s.tolerant(s.array(contractGroupSchema))),
  }),
);

export const networkListFormSchema: s.Schema<m.NetworkListForm> = /* @__PURE__ */ s.response(() =>
  s.openEnum('networkListResponse', 'extendedNetworkListResponse'),
);

export const clientListFormSchema: s.Schema<m.ClientListForm> = /* @__PURE__ */ s.response(() =>
  s.openEnum('CL', 'NL'),
);

export const clientListProtectionNameSchema: s.Schema<m.ClientListProtectionName> = /* @__PURE__ */ s.response(() =>
  s.openEnum('CUSTOM_RULES', 'HEADER_MANAGEMENT_CONFIG_LEVEL'),
);

export const clientListItemStateSchema: s.Schema<m.ClientListItemState> = /* @__PURE__ */ s.define(() =>
  s.openEnum('ALL', 'ACTIVE', 'INACTIVE'),
);

export const listNetworkSchema: s.Schema<m.ListNetwork> = /* @__PURE__ */ s.response(() =>
  s.openEnum('STAGING', 'PRODUCTION'),
);

export const networkListTypeSchema: s.Schema<m.NetworkListType> = /* @__PURE__ */ s.response(() =>
  s.openEnum('IP', 'GEO'),
);

export const clientListTypeSchema: s.Schema<m.ClientListType> = /* @__PURE__ */ s.response(() =>
  s.openEnum('IP', 'GEO', 'ASN', 'TLS_FINGERPRINT', 'FILE_HASH', 'USER_ID', 'DOMAIN', 'REQUEST_HEADER_NAME_VALUE'),
);

export const listActivationStatusSchema: s.Schema<m.ListActivationStatus> = /* @__PURE__ */ s.response(() =>
  s.openEnum('INACTIVE', 'ACTIVE', 'MODIFIED', 'PENDING_ACTIVATION', 'FAILED', 'PENDING_DEACTIVATION', 'DEACTIVATED'),
);

export const listDeploymentStatusSchema: s.Schema<m.ListDeploymentStatus> = /* @__PURE__ */ s.response(() =>
  s.openEnum(
    'RECEIVED',
    'LIVE',
    'DEPLOYED',
    'ACTIVATED',
    'ROLLBACK',
    'FAILED',
    'CANCELING',
    'STOPPED',
    'DEACTIVATED',
    'NEW',
    'INACTIVE',
    'ABORTED',
    'PENDING_DEACTIVATION',
  ),
);

export const clientListActivationActionSchema: s.Schema<m.ClientListActivationAction> = /* @__PURE__ */ s.response(() =>
  s.openEnum('ACTIVATE', 'DEACTIVATE'),
);
