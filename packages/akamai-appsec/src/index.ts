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
export type { ActivationExpectation } from './activation/expectation.js';
export {
  InvalidHostnamesError,
  isInvalidHostnamesError,
} from './activation/invalid-hostnames-error.js';
export { ActivationPoller } from './activation/poller.js';
export type { ActivationPollerJson } from './activation/poller-json.js';
export type { ActivationPollerOptions } from './activation/poller-options.js';
export type {
  ActivationCreating,
  ActivationFollowed,
  ActivationProgress,
  ActivationStarting,
} from './activation/progress.js';
export {
  AkamaiAppSec,
  type AkamaiAppSecOptions,
  type AkamaiPlace,
  type FromEdgercOptions,
  type FromEnvOptions,
} from './client.js';
export {
  argsPostJsonMatch,
  argsPostJsonNamesMatch,
  argsPostMatch,
  argsPostNamesMatch,
  argsPostXmlMatch,
  asNumberMatch,
  type ConditionFlags,
  clientCertPresentMatch,
  clientCertValidMatch,
  clientListMatch,
  clientTlsFingerprintMatch,
  cookieMatch,
  extensionMatch,
  filenameMatch,
  geoMatch,
  headerOrderMatch,
  hostMatch,
  ipAddressMatch,
  ipMatch,
  pathMatch,
  requestHeaderMatch,
  requestMethodMatch,
  requestProtocolVersionMatch,
  uriQueryMatch,
} from './conditions/conditions.js';
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
export type {
  ActivatedConfiguration,
  Activation,
  ActivationAction,
  ActivationHistoryEntry,
  ActivationHistoryList,
  ActivationHistoryStatus,
  ActivationInput,
  ActivationLink,
  ActivationNetwork,
  ActivationRequest,
  ActivationRequestCreated,
  ActivationRequestLinks,
  ActivationStatus,
  ActivationTarget,
  ApiReference,
  ArgsPostJsonMatchCondition,
  ArgsPostJsonNamesMatchCondition,
  ArgsPostMatchCondition,
  ArgsPostNamesMatchCondition,
  ArgsPostXmlMatchCondition,
  AsNumberMatchCondition,
  ClientCertPresentMatchCondition,
  ClientCertValidMatchCondition,
  ClientListMatchCondition,
  ClientTlsFingerprintMatchCondition,
  ConditionOperator,
  Configuration,
  ConfigurationClone,
  ConfigurationList,
  ConfigurationVersion,
  ConfigurationVersionPage,
  ConfigurationVersionSummary,
  CookieMatchCondition,
  CustomRule,
  CustomRuleAction,
  CustomRuleActionList,
  CustomRuleActionName,
  CustomRuleActionResult,
  CustomRuleActionSetting,
  CustomRuleCondition,
  CustomRuleInput,
  CustomRuleList,
  CustomRuleStatus,
  CustomRuleSummary,
  EffectiveTimePeriod,
  EffectiveTimeStatus,
  ExportedAction,
  ExportedAdvancedOptions,
  ExportedApiRequestConstraints,
  ExportedAtomicCondition,
  ExportedAttackGroup,
  ExportedAttackGroupAction,
  ExportedConfiguration,
  ExportedCustomRule,
  ExportedDurationThreshold,
  ExportedGeoControls,
  ExportedIpControls,
  ExportedLoggedHeaders,
  ExportedLogging,
  ExportedMatchOption,
  ExportedMatchTarget,
  ExportedMatchTargets,
  ExportedNetworkLayerControls,
  ExportedNetworkLists,
  ExportedPrefetch,
  ExportedQueryParameter,
  ExportedRatePolicy,
  ExportedRatePolicyAction,
  ExportedReputationCondition,
  ExportedReputationProfile,
  ExportedRule,
  ExportedRuleAction,
  ExportedRuleCondition,
  ExportedRuleException,
  ExportedRuleset,
  ExportedSecurityPolicy,
  ExportedSelector,
  ExportedSiem,
  ExportedSlowPost,
  ExportedSlowRateThreshold,
  ExtensionMatchCondition,
  FilenameMatchCondition,
  GeoMatchCondition,
  HeaderOrderMatchCondition,
  HostMatchCondition,
  HostnameError,
  HostnameMode,
  HostnameSelection,
  HostnameSelectionInput,
  InvalidHostAcknowledgement,
  IpAddressMatchCondition,
  IpMatchCondition,
  LoggingOption,
  LoggingOptionId,
  MatchTarget,
  MatchTargetDefaultFile,
  MatchTargetGroups,
  MatchTargetInput,
  MatchTargetList,
  MatchTargetOrder,
  MatchTargetPosition,
  MatchTargetType,
  MatchTargetValidations,
  NetworkListReference,
  NetworkStatus,
  PathMatchCondition,
  RequestHeaderMatchCondition,
  RequestMethodMatchCondition,
  RequestProtocolVersionMatchCondition,
  SecurityControls,
  SecurityPolicy,
  SecurityPolicyList,
  SecurityPolicyReference,
  SelectableHostname,
  SelectableHostnameSets,
  SelectedHostname,
  UriQueryMatchCondition,
  ValidationFinding,
  VersionStatus,
} from './generated/models.js';
export type { OperationId } from './generated/operation-id.js';
export {
  ActivationHistory,
  type ListActivationHistoryParams,
} from './generated/resources/activation-history.js';
export {
  ActivationRequests,
  type GetActivationRequestParams,
} from './generated/resources/activation-requests.js';
export type {
  CreateActivationParams,
  GetActivationParams,
} from './generated/resources/activations.js';
export { Configurations } from './generated/resources/configurations.js';
export {
  CustomRuleActions,
  type ListCustomRuleActionsParams,
  type SetCustomRuleActionParams,
} from './generated/resources/custom-rule-actions.js';
export {
  type CreateCustomRuleParams,
  CustomRules,
  type DeleteCustomRuleParams,
  type GetCustomRuleParams,
  type ListCustomRulesParams,
  type UpdateCustomRuleParams,
} from './generated/resources/custom-rules.js';
export type {
  CreateMatchTargetParams,
  DeleteMatchTargetParams,
  GetMatchTargetParams,
  ListMatchTargetsParams,
  ReorderMatchTargetsParams,
  UpdateMatchTargetParams,
} from './generated/resources/match-targets.js';
export {
  type ListSecurityPoliciesParams,
  SecurityPolicies,
} from './generated/resources/security-policies.js';
export {
  type GetSelectableHostnamesParams,
  SelectableHostnames,
} from './generated/resources/selectable-hostnames.js';
export {
  type AppendSelectedHostnamesParams,
  type GetSelectedHostnamesParams,
  type RemoveSelectedHostnamesParams,
  type ReplaceSelectedHostnamesParams,
  SelectedHostnames,
} from './generated/resources/selected-hostnames.js';
export {
  type CloneVersionParams,
  type DeleteVersionParams,
  type ExportVersionParams,
  type GetVersionParams,
  type ListVersionsParams,
  Versions,
} from './generated/resources/versions.js';
export type { AkamaiOptions, EnvironmentVariables } from './internal/client-options.js';
export type { VersionChoice } from './plan/choose-version.js';
export type { CompareParams } from './plan/compare-versions.js';
export type {
  Draft,
  DraftParams,
} from './plan/draft.js';
export type { Fingerprint } from './plan/fingerprint.js';
export type {
  EditDraft,
  PlanParams,
} from './plan/make-plan.js';
export {
  type ActivatePlanParams,
  type DiscardedPlan,
  type DiscardPlanParams,
  Plan,
  type PlanNetworkParams,
} from './plan/plan.js';
export type { PlanJson } from './plan/plan-json.js';
export {
  isPlanOutdatedError,
  PlanOutdatedError,
  type PlanOutdatedReason,
} from './plan/plan-outdated-error.js';
export type { RollbackParams } from './plan/plan-rollback.js';
export type {
  LiveVersions,
  Network,
} from './plan/versions-overview.js';
export {
  type ActivateParams,
  type ActivationOrder,
  Activations,
} from './resources/activations.js';
export { MatchTargets } from './resources/match-targets.js';
export { customRuleId } from './values/custom-rule-id.js';
