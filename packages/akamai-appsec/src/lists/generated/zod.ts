// Generated from openapi.lists.yaml. Do not edit: run `pnpm generate`.

import { toZod } from '@edgeward/core/zod';
import type { ZodType } from 'zod';
import type * as m from './models.js';
import * as s from './schemas.js';

/** A zod type without transforms. */
export type Zod<T> = ZodType<T, T>;

export const networkListPageSchema: Zod<m.NetworkListPage> = /* @__PURE__ */ toZod(s.networkListPageSchema);
export const networkListPageLinksSchema: Zod<m.NetworkListPageLinks> = /* @__PURE__ */ toZod(
  s.networkListPageLinksSchema,
);
export const networkListSchema: Zod<m.NetworkList> = /* @__PURE__ */ toZod(s.networkListSchema);
export const networkListLinksSchema: Zod<m.NetworkListLinks> = /* @__PURE__ */ toZod(s.networkListLinksSchema);
export const listLinkSchema: Zod<m.ListLink> = /* @__PURE__ */ toZod(s.listLinkSchema);
export const networkListCreateSchema: Zod<m.NetworkListCreate> = /* @__PURE__ */ toZod(s.networkListCreateSchema);
export const networkListReplaceSchema: Zod<m.NetworkListReplace> = /* @__PURE__ */ toZod(s.networkListReplaceSchema);
export const networkListDetailsSchema: Zod<m.NetworkListDetails> = /* @__PURE__ */ toZod(s.networkListDetailsSchema);
export const networkListElementsSchema: Zod<m.NetworkListElements> = /* @__PURE__ */ toZod(s.networkListElementsSchema);
export const networkListRemovedSchema: Zod<m.NetworkListRemoved> = /* @__PURE__ */ toZod(s.networkListRemovedSchema);
export const networkListActivateSchema: Zod<m.NetworkListActivate> = /* @__PURE__ */ toZod(s.networkListActivateSchema);
export const networkListActivationStatusSchema: Zod<m.NetworkListActivationStatus> = /* @__PURE__ */ toZod(
  s.networkListActivationStatusSchema,
);
export const networkListActivationSchema: Zod<m.NetworkListActivation> = /* @__PURE__ */ toZod(
  s.networkListActivationSchema,
);
export const networkListSubscriptionSchema: Zod<m.NetworkListSubscription> = /* @__PURE__ */ toZod(
  s.networkListSubscriptionSchema,
);
export const clientListPageSchema: Zod<m.ClientListPage> = /* @__PURE__ */ toZod(s.clientListPageSchema);
export const clientListSchema: Zod<m.ClientList> = /* @__PURE__ */ toZod(s.clientListSchema);
export const clientListItemSchema: Zod<m.ClientListItem> = /* @__PURE__ */ toZod(s.clientListItemSchema);
export const clientListItemPageSchema: Zod<m.ClientListItemPage> = /* @__PURE__ */ toZod(s.clientListItemPageSchema);
export const clientListCreateSchema: Zod<m.ClientListCreate> = /* @__PURE__ */ toZod(s.clientListCreateSchema);
export const clientListItemInputSchema: Zod<m.ClientListItemInput> = /* @__PURE__ */ toZod(s.clientListItemInputSchema);
export const clientListUpdateSchema: Zod<m.ClientListUpdate> = /* @__PURE__ */ toZod(s.clientListUpdateSchema);
export const clientListItemsResultSchema: Zod<m.ClientListItemsResult> = /* @__PURE__ */ toZod(
  s.clientListItemsResultSchema,
);
export const clientListActivationSchema: Zod<m.ClientListActivation> = /* @__PURE__ */ toZod(
  s.clientListActivationSchema,
);
export const clientListActivationV2Schema: Zod<m.ClientListActivationV2> = /* @__PURE__ */ toZod(
  s.clientListActivationV2Schema,
);
export const clientListNetworkActivationSchema: Zod<m.ClientListNetworkActivation> = /* @__PURE__ */ toZod(
  s.clientListNetworkActivationSchema,
);
export const clientListUsageSchema: Zod<m.ClientListUsage> = /* @__PURE__ */ toZod(s.clientListUsageSchema);
export const clientListUsageEntrySchema: Zod<m.ClientListUsageEntry> = /* @__PURE__ */ toZod(
  s.clientListUsageEntrySchema,
);
export const clientListUsageNetworkSchema: Zod<m.ClientListUsageNetwork> = /* @__PURE__ */ toZod(
  s.clientListUsageNetworkSchema,
);
export const clientListProtectionSchema: Zod<m.ClientListProtection> = /* @__PURE__ */ toZod(
  s.clientListProtectionSchema,
);
export const clientListProtectionInstanceSchema: Zod<m.ClientListProtectionInstance> = /* @__PURE__ */ toZod(
  s.clientListProtectionInstanceSchema,
);
export const clientListTagsSchema: Zod<m.ClientListTags> = /* @__PURE__ */ toZod(s.clientListTagsSchema);
export const clientListValidateResultSchema: Zod<m.ClientListValidateResult> = /* @__PURE__ */ toZod(
  s.clientListValidateResultSchema,
);
export const contractGroupSchema: Zod<m.ContractGroup> = /* @__PURE__ */ toZod(s.contractGroupSchema);
export const clientListItemKeySchema: Zod<m.ClientListItemKey> = /* @__PURE__ */ toZod(s.clientListItemKeySchema);
export const clientListOrderSchema: Zod<m.ClientListOrder> = /* @__PURE__ */ toZod(s.clientListOrderSchema);
export const clientListOrderV2Schema: Zod<m.ClientListOrderV2> = /* @__PURE__ */ toZod(s.clientListOrderV2Schema);
export const clientListImportSchema: Zod<m.ClientListImport> = /* @__PURE__ */ toZod(s.clientListImportSchema);
export const clientListImportResultSchema: Zod<m.ClientListImportResult> = /* @__PURE__ */ toZod(
  s.clientListImportResultSchema,
);
export const clientListValidationSchema: Zod<m.ClientListValidation> = /* @__PURE__ */ toZod(
  s.clientListValidationSchema,
);
export const clientListSubscriptionSchema: Zod<m.ClientListSubscription> = /* @__PURE__ */ toZod(
  s.clientListSubscriptionSchema,
);
export const contractGroupsSchema: Zod<m.ContractGroups> = /* @__PURE__ */ toZod(s.contractGroupsSchema);
export const contractSchema: Zod<m.Contract> = /* @__PURE__ */ toZod(s.contractSchema);
export const networkListFormSchema: Zod<m.NetworkListForm> = /* @__PURE__ */ toZod(s.networkListFormSchema);
export const clientListFormSchema: Zod<m.ClientListForm> = /* @__PURE__ */ toZod(s.clientListFormSchema);
export const clientListProtectionNameSchema: Zod<m.ClientListProtectionName> = /* @__PURE__ */ toZod(
  s.clientListProtectionNameSchema,
);
export const clientListItemStateSchema: Zod<m.ClientListItemState> = /* @__PURE__ */ toZod(s.clientListItemStateSchema);
export const listNetworkSchema: Zod<m.ListNetwork> = /* @__PURE__ */ toZod(s.listNetworkSchema);
export const networkListTypeSchema: Zod<m.NetworkListType> = /* @__PURE__ */ toZod(s.networkListTypeSchema);
export const clientListTypeSchema: Zod<m.ClientListType> = /* @__PURE__ */ toZod(s.clientListTypeSchema);
export const listActivationStatusSchema: Zod<m.ListActivationStatus> = /* @__PURE__ */ toZod(
  s.listActivationStatusSchema,
);
export const listDeploymentStatusSchema: Zod<m.ListDeploymentStatus> = /* @__PURE__ */ toZod(
  s.listDeploymentStatusSchema,
);
export const clientListActivationActionSchema: Zod<m.ClientListActivationAction> = /* @__PURE__ */ toZod(
  s.clientListActivationActionSchema,
);
