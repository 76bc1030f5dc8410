export {
  type EdgeGridCredentials,
  type EdgeGridEnvOptions,
  type EdgeGridOptions,
  type EdgeGridProvider,
  type EdgeGridProviderOptions,
  type EdgeGridRequest,
  type EdgeGridSourceOptions,
  type EdgeGridStamp,
  type EdgercOptions,
  edgeGrid,
  edgeGridFromEdgerc,
  edgeGridFromEnv,
  edgeGridTimestamp,
  signEdgeGrid,
} from '@edgeward/core';
export * from '@edgeward/core/client';
export type { ActivationOrder } from './activation/activation-order.js';
export type { ActivationExpectation } from './activation/expectation.js';
export {
  InvalidHostnamesError,
  isInvalidHostnamesError,
} from './activation/invalid-hostnames-error.js';
export { ActivationPoller } from './activation/poller/poller.js';
export type { ActivationPollerJson } from './activation/poller/poller-json.js';
export type { ActivationPollerOptions } from './activation/poller/poller-options.js';
export type {
  ActivationCreating,
  ActivationFollowed,
  ActivationProgress,
  ActivationStarting,
} from './activation/progress.js';
export { AkamaiAppSec } from './client.js';
export {
  argsPostJsonMatch,
  argsPostJsonNamesMatch,
  argsPostMatch,
  argsPostNamesMatch,
  argsPostXmlMatch,
} from './conditions/body-conditions.js';
export {
  asNumberMatch,
  clientCertPresentMatch,
  clientCertValidMatch,
  clientListMatch,
  clientTlsFingerprintMatch,
  geoMatch,
  ipAddressMatch,
  ipMatch,
} from './conditions/client-conditions.js';
export type { ConditionFlags } from './conditions/conditions.js';
export {
  cookieMatch,
  extensionMatch,
  filenameMatch,
  headerOrderMatch,
  hostMatch,
  pathMatch,
  requestHeaderMatch,
  requestMethodMatch,
  requestProtocolVersionMatch,
  uriQueryMatch,
} from './conditions/request-conditions.js';
export type { OneOrMore } from './conditions/values.js';
export type {
  ConfigurationChange,
  ConfigurationDiff,
} from './diff/configuration-diff.js';
export type { DiffFormatOptions } from './diff/diff-format.js';
export { diffMarkdown } from './diff/diff-markdown.js';
export {
  type DiffTextOptions,
  diffText,
} from './diff/diff-text.js';
export { fieldErrors } from './failure/field-errors.js';
export { type ProblemDetails, problemDetails } from './failure/problem-details.js';
export type { HttpMethod } from './generated/models.js';
export * from './generated/public-types.js';
export { ActivationHistory } from './generated/resources/activation-history.js';
export { ActivationRequests } from './generated/resources/activation-requests.js';
export { Configurations } from './generated/resources/configurations.js';
export { CustomRuleActions } from './generated/resources/custom-rule-actions.js';
export { CustomRules } from './generated/resources/custom-rules.js';
export { SecurityPolicies } from './generated/resources/security-policies.js';
export { SelectableHostnames } from './generated/resources/selectable-hostnames.js';
export { SelectedHostnames } from './generated/resources/selected-hostnames.js';
export { Versions } from './generated/resources/versions.js';
export type { AkamaiAppSecOptions, AkamaiPlace, FromEdgercOptions, FromEnvOptions } from './internal/appsec-options.js';
export type { AkamaiOptions } from './internal/client-options.js';
export type { StoredPoller } from './internal/stored-state.js';
export type {
  Draft,
  DraftMember,
  DraftParams,
  DraftResource,
} from './plan/draft/draft.js';
export type { Fingerprint } from './plan/fingerprint.js';
export type {
  EditDraft,
  PlanParams,
} from './plan/make-plan.js';
export { Plan } from './plan/plan.js';
export type { PlanJson } from './plan/plan-json.js';
export {
  isPlanOutdatedError,
  PlanOutdatedError,
  type PlanOutdatedReason,
} from './plan/plan-outdated-error.js';
export type { ActivatePlanParams, DiscardedPlan, DiscardPlanParams, PlanNetworkParams } from './plan/plan-params.js';
export type { RollbackParams } from './plan/plan-rollback.js';
export type { VersionChoice } from './plan/versions/choose-version.js';
export type { CompareParams } from './plan/versions/compare-versions.js';
export type {
  LiveVersions,
  Network,
} from './plan/versions/versions-overview.js';
export {
  bypassListIds,
  customDenyName,
  exceptAll,
  exceptNames,
  type IpGeoLists,
  ipGeoFirewall,
  type PathRate,
  pathRatePolicy,
  rateClientIdentifiers,
  ruleUpdates,
} from './policies/builders.js';
export { type ActivateParams, Activations } from './resources/activations.js';
export { MatchTargets } from './resources/match-targets.js';
export { customRuleId } from './values/custom-rule-id.js';
