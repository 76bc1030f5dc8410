// Generated from openapi.lists.yaml. Do not edit: run `pnpm generate`.

import { toZod } from '@edgeward/core/zod';
import type { ZodType } from 'zod';
import type * as models from './models.js';
import * as schemas from './schemas.js';

/** A zod type that makes nothing else out of what it checks. */
export type Zod<T> = ZodType<T, T>;

export const networkListPageSchema: Zod<models.NetworkListPage> = /* @__PURE__ */ toZod(schemas.networkListPageSchema);
export const networkListPageLinksSchema: Zod<models.NetworkListPageLinks> = /* @__PURE__ */ toZod(
  schemas.networkListPageLinksSchema,
);
export const networkListSchema: Zod<models.NetworkList> = /* @__PURE__ */ toZod(schemas.networkListSchema);
export const networkListLinksSchema: Zod<models.NetworkListLinks> = /* @__PURE__ */ toZod(
  schemas.networkListLinksSchema,
);
export const listLinkSchema: Zod<models.ListLink> = /* @__PURE__ */ toZod(schemas.listLinkSchema);
export const networkListCreateSchema: Zod<models.NetworkListCreate> = /* @__PURE__ */ toZod(
  schemas.networkListCreateSchema,
);
export const networkListReplaceSchema: Zod<models.NetworkListReplace> = /* @__PURE__ */ toZod(
  schemas.networkListReplaceSchema,
);
export const networkListDetailsSchema: Zod<models.NetworkListDetails> = /* @__PURE__ */ toZod(
  schemas.networkListDetailsSchema,
);
export const networkListElementsSchema: Zod<models.NetworkListElements> = /* @__PURE__ */ toZod(
  schemas.networkListElementsSchema,
);
export const networkListRemovedSchema: Zod<models.NetworkListRemoved> = /* @__PURE__ */ toZod(
  schemas.networkListRemovedSchema,
);
export const networkListActivateSchema: Zod<models.NetworkListActivate> = /* @__PURE__ */ toZod(
  schemas.networkListActivateSchema,
);
export const networkListActivationStatusSchema: Zod<models.NetworkListActivationStatus> = /* @__PURE__ */ toZod(
  schemas.networkListActivationStatusSchema,
);
export const networkListActivationSchema: Zod<models.NetworkListActivation> = /* @__PURE__ */ toZod(
  schemas.networkListActivationSchema,
);
export const networkListSubscriptionSchema: Zod<models.NetworkListSubscription> = /* @__PURE__ */ toZod(
  schemas.networkListSubscriptionSchema,
);
export const clientListPageSchema: Zod<models.ClientListPage> = /* @__PURE__ */ toZod(schemas.clientListPageSchema);
export const clientListSchema: Zod<models.ClientList> = /* @__PURE__ */ toZod(schemas.clientListSchema);
export const clientListItemSchema: Zod<models.ClientListItem> = /* @__PURE__ */ toZod(schemas.clientListItemSchema);
export const clientListItemPageSchema: Zod<models.ClientListItemPage> = /* @__PURE__ */ toZod(
  schemas.clientListItemPageSchema,
);
export const clientListCreateSchema: Zod<models.ClientListCreate> = /* @__PURE__ */ toZod(
  schemas.clientListCreateSchema,
);
export const clientListItemInputSchema: Zod<models.ClientListItemInput> = /* @__PURE__ */ toZod(
  schemas.clientListItemInputSchema,
);
export const clientListUpdateSchema: Zod<models.ClientListUpdate> = /* @__PURE__ */ toZod(
  schemas.clientListUpdateSchema,
);
export const clientListItemsResultSchema: Zod<models.ClientListItemsResult> = /* @__PURE__ */ toZod(
  schemas.clientListItemsResultSchema,
);
export const clientListActivationSchema: Zod<models.ClientListActivation> = /* @__PURE__ */ toZod(
  schemas.clientListActivationSchema,
);
export const clientListActivationV2Schema: Zod<models.ClientListActivationV2> = /* @__PURE__ */ toZod(
  schemas.clientListActivationV2Schema,
);
export const clientListNetworkActivationSchema: Zod<models.ClientListNetworkActivation> = /* @__PURE__ */ toZod(
  schemas.clientListNetworkActivationSchema,
);
export const clientListUsageSchema: Zod<models.ClientListUsage> = /* @__PURE__ */ toZod(schemas.clientListUsageSchema);
export const clientListUsageEntrySchema: Zod<models.ClientListUsageEntry> = /* @__PURE__ */ toZod(
  schemas.clientListUsageEntrySchema,
);
export const clientListUsageNetworkSchema: Zod<models.ClientListUsageNetwork> = /* @__PURE__ */ toZod(
  schemas.clientListUsageNetworkSchema,
);
export const clientListProtectionSchema: Zod<models.ClientListProtection> = /* @__PURE__ */ toZod(
  schemas.clientListProtectionSchema,
);
export const clientListProtectionInstanceSchema: Zod<models.ClientListProtectionInstance> = /* @__PURE__ */ toZod(
  schemas.clientListProtectionInstanceSchema,
);
export const clientListTagsSchema: Zod<models.ClientListTags> = /* @__PURE__ */ toZod(schemas.clientListTagsSchema);
export const clientListValidateResultSchema: Zod<models.ClientListValidateResult> = /* @__PURE__ */ toZod(
  schemas.clientListValidateResultSchema,
);
export const contractGroupSchema: Zod<models.ContractGroup> = /* @__PURE__ */ toZod(schemas.contractGroupSchema);
export const clientListItemKeySchema: Zod<models.ClientListItemKey> = /* @__PURE__ */ toZod(
  schemas.clientListItemKeySchema,
);
export const clientListOrderSchema: Zod<models.ClientListOrder> = /* @__PURE__ */ toZod(schemas.clientListOrderSchema);
export const clientListOrderV2Schema: Zod<models.ClientListOrderV2> = /* @__PURE__ */ toZod(
  schemas.clientListOrderV2Schema,
);
export const clientListImportSchema: Zod<models.ClientListImport> = /* @__PURE__ */ toZod(
  schemas.clientListImportSchema,
);
export const clientListImportResultSchema: Zod<models.ClientListImportResult> = /* @__PURE__ */ toZod(
  schemas.clientListImportResultSchema,
);
export const clientListValidationSchema: Zod<models.ClientListValidation> = /* @__PURE__ */ toZod(
  schemas.clientListValidationSchema,
);
export const clientListSubscriptionSchema: Zod<models.ClientListSubscription> = /* @__PURE__ */ toZod(
  schemas.clientListSubscriptionSchema,
);
export const contractGroupsSchema: Zod<models.ContractGroups> = /* @__PURE__ */ toZod(schemas.contractGroupsSchema);
export const contractSchema: Zod<models.Contract> = /* @__PURE__ */ toZod(schemas.contractSchema);
export const networkListFormSchema: Zod<models.NetworkListForm> = /* @__PURE__ */ toZod(schemas.networkListFormSchema);
export const clientListFormSchema: Zod<models.ClientListForm> = /* @__PURE__ */ toZod(schemas.clientListFormSchema);
export const clientListProtectionNameSchema: Zod<models.ClientListProtectionName> = /* @__PURE__ */ toZod(
  schemas.clientListProtectionNameSchema,
);
export const clientListItemStateSchema: Zod<models.ClientListItemState> = /* @__PURE__ */ toZod(
  schemas.clientListItemStateSchema,
);
export const listNetworkSchema: Zod<models.ListNetwork> = /* @__PURE__ */ toZod(schemas.listNetworkSchema);
export const networkListTypeSchema: Zod<models.NetworkListType> = /* @__PURE__ */ toZod(schemas.networkListTypeSchema);
export const clientListTypeSchema: Zod<models.ClientListType> = /* @__PURE__ */ toZod(schemas.clientListTypeSchema);
export const listActivationStatusSchema: Zod<models.ListActivationStatus> = /* @__PURE__ */ toZod(
  schemas.listActivationStatusSchema,
);
export const listDeploymentStatusSchema: Zod<models.ListDeploymentStatus> = /* @__PURE__ */ toZod(
  schemas.listDeploymentStatusSchema,
);
export const clientListActivationActionSchema: Zod<models.ClientListActivationAction> = /* @__PURE__ */ toZod(
  schemas.clientListActivationActionSchema,
);
