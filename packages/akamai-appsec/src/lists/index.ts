export {
  type EdgeGridCredentials,
  type EdgeGridEnvOptions,
  type EdgeGridOptions,
  type EdgeGridProvider,
  type EdgeGridProviderOptions,
  type EdgeGridSourceOptions,
  type EdgercOptions,
  edgeGrid,
  edgeGridFromEdgerc,
  edgeGridFromEnv,
} from '@edgeward/core';
export * from '@edgeward/core/client';
export { fieldErrors } from '../failure/field-errors.js';
export { type ProblemDetails, problemDetails } from '../failure/problem-details.js';
export type { AkamaiOptions } from '../internal/client-options.js';
export type { ListActivationOrder } from './activation/begin.js';
export { ListActivationPoller } from './activation/poller.js';
export type { ListActivationJson } from './activation/poller-json.js';
export type {
  ListActivationOptions,
  ListActivationProgress,
  ListActivationResult,
} from './activation/poller-options.js';
export type {
  ClientListPart,
  EnsureItemsListedParams,
  EnsureItemsUnlistedParams,
  ExpireItemsParams,
  ReplaceAllItemsParams,
} from './changes/client-list-edit.js';
export { type ClientListChange, isClientListFailure } from './changes/client-lists.js';
export type {
  EnsureListedParams,
  EnsureUnlistedParams,
  NetworkListChange,
  ReplaceAllParams,
} from './changes/network-lists.js';
export {
  AkamaiLists,
  type AkamaiListsOptions,
  type AkamaiListsPlace,
  type ListsFromEdgercOptions,
  type ListsFromEnvOptions,
} from './client.js';
export type {
  ClientList,
  ClientListActivation,
  ClientListActivationAction,
  ClientListActivationV2,
  ClientListCreate,
  ClientListForm,
  ClientListImport,
  ClientListImportResult,
  ClientListItem,
  ClientListItemInput,
  ClientListItemKey,
  ClientListItemPage,
  ClientListItemState,
  ClientListItemsResult,
  ClientListNetworkActivation,
  ClientListOrder,
  ClientListOrderV2,
  ClientListPage,
  ClientListProtection,
  ClientListProtectionInstance,
  ClientListProtectionName,
  ClientListSubscription,
  ClientListTags,
  ClientListType,
  ClientListUpdate,
  ClientListUsage,
  ClientListUsageEntry,
  ClientListUsageNetwork,
  ClientListValidateResult,
  ClientListValidation,
  Contract,
  ContractGroup,
  ContractGroups,
  ListActivationStatus,
  ListDeploymentStatus,
  ListLink,
  ListNetwork,
  NetworkList,
  NetworkListActivate,
  NetworkListActivation,
  NetworkListActivationStatus,
  NetworkListCreate,
  NetworkListDetails,
  NetworkListElements,
  NetworkListForm,
  NetworkListLinks,
  NetworkListPage,
  NetworkListPageLinks,
  NetworkListRemoved,
  NetworkListReplace,
  NetworkListSubscription,
  NetworkListType,
} from './generated/models.js';
export type { OperationId } from './generated/operation-id.js';
export type {
  AppendItemsClientListParams,
  CreateActivationClientListParams,
  CreateActivationV2ClientListParams,
  CreateClientListParams,
  CreateDeactivationClientListParams,
  DeleteClientListParams,
  GetActivationClientListParams,
  GetClientListParams,
  GetStatusClientListParams,
  GetUsageClientListParams,
  ListClientListsParams,
  ListItemsClientListParams,
  ListSnapshotItemsClientListParams,
  MergeItemsClientListParams,
  RemoveItemsClientListParams,
  ReplaceItemsClientListParams,
  SubscribeClientListParams,
  UnsubscribeClientListParams,
  UpdateClientListParams,
  UpdateItemsClientListParams,
  ValidateItemsClientListParams,
} from './generated/resources/client-lists.js';
export type {
  AddElementNetworkListParams,
  AppendNetworkListParams,
  CreateActivationNetworkListParams,
  CreateNetworkListParams,
  DeleteNetworkListParams,
  GetActivationNetworkListParams,
  GetNetworkListParams,
  GetSnapshotNetworkListParams,
  GetStatusNetworkListParams,
  ListNetworkListsParams,
  RemoveElementNetworkListParams,
  ReplaceNetworkListParams,
  SubscribeNetworkListParams,
  UnsubscribeNetworkListParams,
  UpdateDetailsNetworkListParams,
} from './generated/resources/network-lists.js';
export type {
  ClientListPlan,
  ListPlan,
  NetworkListPlan,
  PlanClientListParams,
  PlanListScope,
  PlanNetworkListParams,
} from './plan/plan-list.js';
export type { ListReference } from './plan/references.js';
export type { ListUse, ListUses } from './plan/uses.js';
export { type ActivateClientListParams, ClientLists } from './resources/client-lists.js';
export { type ActivateNetworkListParams, NetworkLists } from './resources/network-lists.js';
export { canonicalValue } from './values/item-value.js';
export type { ListItem } from './values/items.js';
