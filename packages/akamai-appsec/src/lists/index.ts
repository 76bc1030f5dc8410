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
export type { StoredPoller } from '../internal/stored-state.js';
export type { ListActivationOrder } from './activation/begin.js';
export { ListActivationPoller } from './activation/poller.js';
export type { ListActivationJson, ListActivationRequest } from './activation/poller-json.js';
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
export * from './generated/public-types.js';
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
