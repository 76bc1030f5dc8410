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
export type {
  ActionDetail,
  ActionSetting,
  ActionWithConditionException,
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
  AdvancedExceptionNames,
  AdvancedExceptionNameValue,
  AdvancedExceptions,
  AdvancedExceptionValues,
  ApiEndpoint,
  ApiEndpointCategory,
  ApiEndpointList,
  ApiEndpointResource,
  ApiEndpointVersion,
  ApiReference,
  ApiRequestConstraint,
  ApiRequestConstraintList,
  ArgsPostJsonMatchCondition,
  ArgsPostJsonNamesMatchCondition,
  ArgsPostMatchCondition,
  ArgsPostNamesMatchCondition,
  ArgsPostXmlMatchCondition,
  AseMode,
  AsNumberMatchCondition,
  AttackGroupActionItem,
  AttackGroupActionList,
  AttackGroupRecommendations,
  AttackPayloadLogging,
  AttackPayloadLoggingTarget,
  AttackPayloadLoggingType,
  BypassNetworkLists,
  BypassNetworkListsResult,
  BypassNetworkListsUpdate,
  ClientCertPresentMatchCondition,
  ClientCertValidMatchCondition,
  ClientListMatchCondition,
  ClientReputationCondition,
  ClientSideProtection,
  ClientTlsFingerprintMatchCondition,
  ConditionException,
  ConditionOperator,
  Configuration,
  ConfigurationClone,
  ConfigurationCreate,
  ConfigurationCreated,
  ConfigurationList,
  ConfigurationRename,
  ConfigurationSource,
  ConfigurationVersion,
  ConfigurationVersionPage,
  ConfigurationVersionSummary,
  ContractGroup,
  ContractGroupList,
  CookieDomain,
  CookieMatchCondition,
  CookieSettings,
  CounterType,
  CoveredFirewallPolicy,
  CpcEdgeInjection,
  CpcInjectionCriteria,
  CpcInjectionPolicy,
  CpcTestParameters,
  CustomDenyAction,
  CustomDenyList,
  CustomDenyParameter,
  CustomDenyParameterName,
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
  DiffCounts,
  DiffOutcome,
  EffectiveTimePeriod,
  EffectiveTimeStatus,
  EvalChange,
  EvalHostnames,
  EvalHostnamesInput,
  EvalModeChange,
  EvalModeResult,
  EvalRuleActionList,
  EvalState,
  EvasivePathMatch,
  ExceptionCriteria,
  ExceptionNameSelector,
  ExceptionNames,
  ExceptionNamesValues,
  ExceptionNamesWildcard,
  ExceptionNameValue,
  ExceptionPrefix,
  ExceptionSelector,
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
  HeaderLogging,
  HeaderLoggingSelection,
  HeaderLoggingType,
  HeaderOrderMatchCondition,
  HostMatchCondition,
  HostnameCoverage,
  HostnameCoverageConfiguration,
  HostnameCoverageList,
  HostnameCoverageMatchTarget,
  HostnameCoverageMatchTargetGroups,
  HostnameCoverageMatchTargetList,
  HostnameCoverageStatus,
  HostnameError,
  HostnameMode,
  HostnameOverlap,
  HostnameOverlapList,
  HostnameSelection,
  HostnameSelectionInput,
  HttpMethod,
  InvalidHostAcknowledgement,
  IpAddressMatchCondition,
  IpGeoAsnControls,
  IpGeoBlock,
  IpGeoFirewall,
  IpGeoGeoControls,
  IpGeoIpControls,
  IpMatchCondition,
  LegacyExceptionSelector,
  LegacySelectorType,
  LoggingOption,
  LoggingOptionId,
  MalwareContentType,
  MalwareContentTypeList,
  MalwareEncodedContent,
  MalwareEncoding,
  MalwarePolicy,
  MalwarePolicyAction,
  MalwarePolicyActionItem,
  MalwarePolicyActionList,
  MalwarePolicyInput,
  MalwarePolicyList,
  MatchCondition,
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
  NetworkListSelection,
  NetworkStatus,
  OnOff,
  PathMatchCondition,
  PenaltyBox,
  PenaltyBoxActionName,
  PenaltyBoxConditions,
  PiiLearning,
  PolicyAttackPayloadLogging,
  PolicyHeaderLogging,
  PositiveMatchValues,
  PragmaAction,
  PragmaConditionType,
  PragmaExcludeCondition,
  PragmaHeader,
  PrefetchSettings,
  ProtectionSwitches,
  RapidRule,
  RapidRuleActionName,
  RapidRuleActionResult,
  RapidRuleActionSetting,
  RapidRuleList,
  RapidRuleLock,
  RapidRulesStatus,
  RateAction,
  RateApiSelector,
  RateAtomicCondition,
  RateClientIdentifier,
  RateCondition,
  RateEvaluationAction,
  RateEvaluationStatus,
  RateMatchOption,
  RateMatchOptionType,
  RateParameterMatch,
  RatePathMatchType,
  RatePolicy,
  RatePolicyAction,
  RatePolicyActionItem,
  RatePolicyActionList,
  RatePolicyEvaluation,
  RatePolicyEvaluationDecision,
  RatePolicyEvaluationInput,
  RatePolicyInput,
  RatePolicyList,
  RatePolicyMatchType,
  RatePolicyType,
  RateRequestType,
  Recommendation,
  RecommendationAction,
  RecommendationDecision,
  RecommendationEvidence,
  RecommendationException,
  RecommendationHosts,
  RecommendationSelector,
  RecommendationSelectorName,
  RecommendationSelectorType,
  ReputationAnalysis,
  ReputationAtomicCondition,
  ReputationCondition,
  ReputationConditionClass,
  ReputationContext,
  ReputationProfile,
  ReputationProfileActionItem,
  ReputationProfileActionList,
  ReputationProfileActionResult,
  ReputationProfileInput,
  ReputationProfileList,
  RequestBodyInspectionLimit,
  RequestBodyLimit,
  RequestHeaderCondition,
  RequestHeaderMatchCondition,
  RequestMethodMatchCondition,
  RequestProtocolVersionMatchCondition,
  RiskScoreGroup,
  RuleActionItem,
  RuleActionList,
  RuleClientListMatch,
  RuleException,
  RuleExtensionMatch,
  RuleFilenameMatch,
  RuleHostMatch,
  RuleIpMatch,
  RulePathMatch,
  RuleRecommendations,
  RuleRequestHeaderMatch,
  RuleRequestMethodMatch,
  RuleSetType,
  RuleTitle,
  RuleUpdateSet,
  RuleUpgrade,
  RuleUpgradeDetails,
  RuleUriQueryMatch,
  SecurityControls,
  SecurityPolicy,
  SecurityPolicyCreate,
  SecurityPolicyDefaultsCreate,
  SecurityPolicyList,
  SecurityPolicyReference,
  SecurityPolicyRename,
  SecurityPolicyRenameResult,
  SelectableHostname,
  SelectableHostnameSets,
  SelectedHostname,
  SharedIpHandling,
  SiemActionType,
  SiemDefinition,
  SiemDefinitionList,
  SiemException,
  SiemProtection,
  SiemSettings,
  SlowPostAction,
  SlowPostDuration,
  SlowPostProtection,
  SlowPostRate,
  Subscription,
  SubscriptionAction,
  SubscriptionChange,
  ThreatIntel,
  ThreatIntelInput,
  TlsFingerprintCondition,
  TuningRecommendations,
  TuningRecommendationType,
  UkraineGeoControl,
  UriQueryMatchCondition,
  UrlBypassClientListCondition,
  UrlBypassClientListConditionInput,
  UrlBypassCondition,
  UrlBypassConditionInput,
  UrlBypassHeaderCondition,
  UrlBypassHeaderConditionInput,
  UrlProtectionAction,
  UrlProtectionActionItem,
  UrlProtectionActionList,
  UrlProtectionApiDefinition,
  UrlProtectionBypass,
  UrlProtectionBypassInput,
  UrlProtectionCategory,
  UrlProtectionCategoryType,
  UrlProtectionHostnamePath,
  UrlProtectionPolicy,
  UrlProtectionPolicyInput,
  UrlProtectionPolicyList,
  UrlProtectionType,
  ValidationFinding,
  VersionDiff,
  VersionDiffRequest,
  VersionNotes,
  VersionStatus,
  VersionTag,
  WafAction,
  WafMode,
  WafModeName,
  WafModeSetting,
  WapSelectedHostnames,
} from './generated/models.js';
export type { OperationId } from './generated/operation-id.js';
export type { AccountApiEndpoints, ListApiEndpointsParams } from './generated/resources/account/api-endpoints.js';
export type { AccountContractsGroups } from './generated/resources/account/contracts-groups.js';
export type { Account } from './generated/resources/account.js';
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
export type {
  ConfigurationsFailoverHostnames,
  ListFailoverHostnamesParams,
} from './generated/resources/configurations/failover-hostnames.js';
export type {
  ConfigurationsSubscriptions,
  GetSubscriptionParams,
  UpdateSubscriptionParams,
} from './generated/resources/configurations/subscriptions.js';
export type {
  CreateConfigurationParams,
  DeleteConfigurationParams,
  GetConfigurationParams,
  UpdateConfigurationParams,
} from './generated/resources/configurations.js';
export { Configurations } from './generated/resources/configurations.js';
export type {
  CreateCustomDenyParams,
  CustomDeny,
  DeleteCustomDenyParams,
  GetCustomDenyParams,
  ListCustomDenyParams,
  UpdateCustomDenyParams,
} from './generated/resources/custom-deny.js';
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
  EvaluationEvalGroupConditionException,
  GetEvalGroupConditionExceptionParams,
  UpdateEvalGroupConditionExceptionParams,
} from './generated/resources/evaluation/eval-group-condition-exception.js';
export type {
  EvaluationEvalGroups,
  GetEvalGroupParams,
  ListEvalGroupsParams,
  UpdateEvalGroupParams,
  UpdateWithConditionExceptionEvalGroupParams,
} from './generated/resources/evaluation/eval-groups.js';
export type {
  AppendEvalHostnamesParams,
  EvaluationEvalHostnames,
  GetEvalHostnamesParams,
  ProtectEvalHostnameParams,
  RemoveEvalHostnamesParams,
  ReplaceEvalHostnamesParams,
} from './generated/resources/evaluation/eval-hostnames.js';
export type { EvaluationEvalMode, UpdateEvalModeParams } from './generated/resources/evaluation/eval-mode.js';
export type {
  EvaluationEvalPenaltyBox,
  GetEvalPenaltyBoxParams,
  UpdateEvalPenaltyBoxParams,
} from './generated/resources/evaluation/eval-penalty-box.js';
export type {
  EvaluationEvalPenaltyBoxConditions,
  GetEvalPenaltyBoxConditionsParams,
  UpdateEvalPenaltyBoxConditionsParams,
} from './generated/resources/evaluation/eval-penalty-box-conditions.js';
export type {
  EvaluationEvalRuleConditionException,
  GetEvalRuleConditionExceptionParams,
  UpdateEvalRuleConditionExceptionParams,
} from './generated/resources/evaluation/eval-rule-condition-exception.js';
export type {
  EvaluationEvalRules,
  GetEvalRuleParams,
  ListEvalRulesParams,
  UpdateEvalRuleParams,
  UpdateWithConditionExceptionEvalRuleParams,
} from './generated/resources/evaluation/eval-rules.js';
export type {
  AppendPolicyEvalHostnamesParams,
  EvaluationPolicyEvalHostnames,
  GetPolicyEvalHostnamesParams,
  ProtectPolicyEvalHostnameParams,
  RemovePolicyEvalHostnamesParams,
  ReplacePolicyEvalHostnamesParams,
} from './generated/resources/evaluation/policy-eval-hostnames.js';
export type { Evaluation } from './generated/resources/evaluation.js';
export type {
  HostnamesAvailableHostnames,
  ListAvailableHostnamesParams,
} from './generated/resources/hostnames/available-hostnames.js';
export type {
  HostnamesHostnameCoverage,
  ListMatchTargetsHostnameCoverageParams,
  ListOverlappingHostnameCoverageParams,
} from './generated/resources/hostnames/hostname-coverage.js';
export type { Hostnames } from './generated/resources/hostnames.js';
export type {
  ListMalwareContentTypesParams,
  MalwarePoliciesMalwareContentTypes,
} from './generated/resources/malware-policies/malware-content-types.js';
export type {
  CreateMalwarePolicyParams,
  DeleteMalwarePolicyParams,
  GetMalwarePolicyParams,
  ListMalwarePoliciesParams,
  MalwarePolicies,
  UpdateMalwarePolicyParams,
} from './generated/resources/malware-policies.js';
export type {
  CreateMatchTargetParams,
  DeleteMatchTargetParams,
  GetMatchTargetParams,
  GetOrderMatchTargetParams,
  ListMatchTargetsParams,
  ReorderMatchTargetsParams,
  UpdateMatchTargetParams,
} from './generated/resources/match-targets.js';
export type {
  ListApiRequestConstraintsParams,
  PoliciesActionsApiRequestConstraints,
  UpdateAllApiRequestConstraintParams,
  UpdateApiRequestConstraintParams,
} from './generated/resources/policies/actions/api-request-constraints.js';
export type {
  ListMalwarePolicyActionsParams,
  PoliciesActionsMalwarePolicyActions,
  UpdateAllMalwarePolicyActionParams,
  UpdateMalwarePolicyActionParams,
} from './generated/resources/policies/actions/malware-policy-actions.js';
export type {
  ListPolicyApiEndpointsParams,
  PoliciesActionsPolicyApiEndpoints,
} from './generated/resources/policies/actions/policy-api-endpoints.js';
export type {
  ListRatePolicyActionsParams,
  PoliciesActionsRatePolicyActions,
  UpdateRatePolicyActionParams,
} from './generated/resources/policies/actions/rate-policy-actions.js';
export type {
  GetReputationProfileActionParams,
  ListReputationProfileActionsParams,
  PoliciesActionsReputationProfileActions,
  UpdateReputationProfileActionParams,
} from './generated/resources/policies/actions/reputation-profile-actions.js';
export type {
  ListUrlProtectionPolicyActionsParams,
  PoliciesActionsUrlProtectionPolicyActions,
  UpdateUrlProtectionPolicyActionParams,
} from './generated/resources/policies/actions/url-protection-policy-actions.js';
export type { PoliciesActions } from './generated/resources/policies/actions.js';
export type {
  GetAttackGroupConditionExceptionParams,
  PoliciesAttackGroupsAttackGroupConditionException,
  UpdateAttackGroupConditionExceptionParams,
} from './generated/resources/policies/attack-groups/attack-group-condition-exception.js';
export type {
  GetAttackGroupParams,
  ListAttackGroupsParams,
  PoliciesAttackGroups,
  UpdateAttackGroupParams,
  UpdateWithConditionExceptionAttackGroupParams,
} from './generated/resources/policies/attack-groups.js';
export type {
  GetClientSideProtectionParams,
  PoliciesNetworkClientSideProtection,
  UpdateClientSideProtectionParams,
} from './generated/resources/policies/network/client-side-protection.js';
export type {
  GetIpGeoFirewallParams,
  PoliciesNetworkIpGeoFirewall,
  UpdateIpGeoFirewallParams,
} from './generated/resources/policies/network/ip-geo-firewall.js';
export type {
  GetPolicyBypassNetworkListsParams,
  PoliciesNetworkPolicyBypassNetworkLists,
  UpdatePolicyBypassNetworkListsParams,
} from './generated/resources/policies/network/policy-bypass-network-lists.js';
export type {
  GetReputationAnalysisParams,
  PoliciesNetworkReputationAnalysis,
  UpdateReputationAnalysisParams,
} from './generated/resources/policies/network/reputation-analysis.js';
export type {
  GetSlowPostParams,
  PoliciesNetworkSlowPost,
  UpdateSlowPostParams,
} from './generated/resources/policies/network/slow-post.js';
export type { PoliciesNetwork } from './generated/resources/policies/network.js';
export type {
  GetPenaltyBoxConditionsParams,
  PoliciesPenaltyBoxPenaltyBoxConditions,
  UpdatePenaltyBoxConditionsParams,
} from './generated/resources/policies/penalty-box/penalty-box-conditions.js';
export type {
  GetPenaltyBoxParams,
  PoliciesPenaltyBox,
  UpdatePenaltyBoxParams,
} from './generated/resources/policies/penalty-box.js';
export type {
  AppendPolicySelectedHostnamesParams,
  GetPolicySelectedHostnamesParams,
  PoliciesPolicySelectedHostnames,
  RemovePolicySelectedHostnamesParams,
  ReplacePolicySelectedHostnamesParams,
} from './generated/resources/policies/policy-selected-hostnames.js';
export type {
  GetProtectionsParams,
  PoliciesProtections,
  UpdateProtectionsParams,
} from './generated/resources/policies/protections.js';
export type {
  GetRapidRuleActionParams,
  PoliciesRapidRulesRapidRuleAction,
  UpdateRapidRuleActionParams,
} from './generated/resources/policies/rapid-rules/rapid-rule-action.js';
export type {
  GetRapidRuleConditionExceptionParams,
  PoliciesRapidRulesRapidRuleConditionException,
  UpdateRapidRuleConditionExceptionParams,
} from './generated/resources/policies/rapid-rules/rapid-rule-condition-exception.js';
export type {
  GetRapidRuleLockParams,
  PoliciesRapidRulesRapidRuleLock,
  UpdateRapidRuleLockParams,
} from './generated/resources/policies/rapid-rules/rapid-rule-lock.js';
export type {
  GetRapidRulesDefaultActionParams,
  PoliciesRapidRulesRapidRulesDefaultAction,
  UpdateRapidRulesDefaultActionParams,
} from './generated/resources/policies/rapid-rules/rapid-rules-default-action.js';
export type {
  GetRapidRulesStatusParams,
  PoliciesRapidRulesRapidRulesStatus,
  UpdateRapidRulesStatusParams,
} from './generated/resources/policies/rapid-rules/rapid-rules-status.js';
export type { ListRapidRulesParams, PoliciesRapidRules } from './generated/resources/policies/rapid-rules.js';
export type {
  GetRuleConditionExceptionParams,
  PoliciesRulesRuleConditionException,
  UpdateRuleConditionExceptionParams,
} from './generated/resources/policies/rules/rule-condition-exception.js';
export type {
  GetRuleUpgradeDetailsParams,
  PoliciesRulesRuleUpgradeDetails,
} from './generated/resources/policies/rules/rule-upgrade-details.js';
export type {
  GetThreatIntelParams,
  PoliciesRulesThreatIntel,
  UpdateThreatIntelParams,
} from './generated/resources/policies/rules/threat-intel.js';
export type {
  GetThreatIntelSettingParams,
  PoliciesRulesThreatIntelSetting,
  UpdateThreatIntelSettingParams,
} from './generated/resources/policies/rules/threat-intel-setting.js';
export type {
  GetWafModeParams,
  PoliciesRulesWafMode,
  UpdateWafModeParams,
} from './generated/resources/policies/rules/waf-mode.js';
export type {
  GetRuleParams,
  ListRulesParams,
  PoliciesRules,
  UpdateRuleParams,
  UpdateWithConditionExceptionRuleParams,
  UpgradeRuleParams,
} from './generated/resources/policies/rules.js';
export type {
  GetPolicyAttackPayloadLoggingParams,
  PoliciesSettingsPolicyAttackPayloadLogging,
  UpdatePolicyAttackPayloadLoggingParams,
} from './generated/resources/policies/settings/policy-attack-payload-logging.js';
export type {
  GetPolicyEvasivePathMatchParams,
  PoliciesSettingsPolicyEvasivePathMatch,
  UpdatePolicyEvasivePathMatchParams,
} from './generated/resources/policies/settings/policy-evasive-path-match.js';
export type {
  GetPolicyHeaderLoggingParams,
  PoliciesSettingsPolicyHeaderLogging,
  UpdatePolicyHeaderLoggingParams,
} from './generated/resources/policies/settings/policy-header-logging.js';
export type {
  GetPolicyPragmaHeaderParams,
  PoliciesSettingsPolicyPragmaHeader,
  UpdatePolicyPragmaHeaderParams,
} from './generated/resources/policies/settings/policy-pragma-header.js';
export type {
  GetPolicyRequestBodyLimitParams,
  PoliciesSettingsPolicyRequestBodyLimit,
  UpdatePolicyRequestBodyLimitParams,
} from './generated/resources/policies/settings/policy-request-body-limit.js';
export type { PoliciesSettings } from './generated/resources/policies/settings.js';
export type {
  GetForAttackGroupTuningRecommendationParams,
  GetForRuleTuningRecommendationParams,
  GetTuningRecommendationsParams,
  PoliciesTuningTuningRecommendations,
  RespondTuningRecommendationParams,
} from './generated/resources/policies/tuning/tuning-recommendations.js';
export type { PoliciesTuning } from './generated/resources/policies/tuning.js';
export type {
  GetWapSelectedHostnamesParams,
  PoliciesWapSelectedHostnames,
  UpdateWapSelectedHostnamesParams,
} from './generated/resources/policies/wap-selected-hostnames.js';
export type { Policies } from './generated/resources/policies.js';
export type {
  RatePoliciesRatePolicyEvaluation,
  UpdateRatePolicyEvaluationParams,
} from './generated/resources/rate-policies/rate-policy-evaluation.js';
export type {
  CreateRatePolicyParams,
  DeleteRatePolicyParams,
  GetRatePolicyParams,
  ListRatePoliciesParams,
  RatePolicies,
  UpdateRatePolicyParams,
} from './generated/resources/rate-policies.js';
export type {
  CreateReputationProfileParams,
  DeleteReputationProfileParams,
  GetReputationProfileParams,
  ListReputationProfilesParams,
  ReputationProfiles,
  UpdateReputationProfileParams,
} from './generated/resources/reputation-profiles.js';
export type {
  CreateSecurityPolicyParams,
  CreateWithDefaultsSecurityPolicyParams,
  DeleteSecurityPolicyParams,
  GetSecurityPolicyParams,
  UpdateSecurityPolicyParams,
} from './generated/resources/security-policies.js';
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
export type {
  GetAttackPayloadLoggingParams,
  SettingsAttackPayloadLogging,
  UpdateAttackPayloadLoggingParams,
} from './generated/resources/settings/attack-payload-logging.js';
export type {
  GetBypassNetworkListsParams,
  SettingsBypassNetworkLists,
  UpdateBypassNetworkListsParams,
} from './generated/resources/settings/bypass-network-lists.js';
export type {
  GetCookieSettingsParams,
  SettingsCookieSettings,
  UpdateCookieSettingsParams,
} from './generated/resources/settings/cookie-settings.js';
export type {
  GetEvasivePathMatchParams,
  SettingsEvasivePathMatch,
  UpdateEvasivePathMatchParams,
} from './generated/resources/settings/evasive-path-match.js';
export type {
  GetHeaderLoggingParams,
  SettingsHeaderLogging,
  UpdateHeaderLoggingParams,
} from './generated/resources/settings/header-logging.js';
export type {
  GetPiiLearningParams,
  SettingsPiiLearning,
  UpdatePiiLearningParams,
} from './generated/resources/settings/pii-learning.js';
export type {
  GetPragmaHeaderParams,
  SettingsPragmaHeader,
  UpdatePragmaHeaderParams,
} from './generated/resources/settings/pragma-header.js';
export type {
  GetPrefetchParams,
  SettingsPrefetch,
  UpdatePrefetchParams,
} from './generated/resources/settings/prefetch.js';
export type {
  GetRequestBodyLimitParams,
  SettingsRequestBodyLimit,
  UpdateRequestBodyLimitParams,
} from './generated/resources/settings/request-body-limit.js';
export type { SettingsSiemDefinitions } from './generated/resources/settings/siem-definitions.js';
export type {
  GetSiemSettingsParams,
  SettingsSiemSettings,
  UpdateSiemSettingsParams,
} from './generated/resources/settings/siem-settings.js';
export type { Settings } from './generated/resources/settings.js';
export type {
  CreateUrlProtectionPolicyParams,
  DeleteUrlProtectionPolicyParams,
  GetUrlProtectionPolicyParams,
  ListUrlProtectionPoliciesParams,
  UpdateUrlProtectionPolicyParams,
  UrlProtectionPolicies,
} from './generated/resources/url-protection-policies.js';
export type {
  GetVersionNotesParams,
  UpdateVersionNotesParams,
  VersionsVersionNotes,
} from './generated/resources/versions/version-notes.js';
export type { DiffVersionParams } from './generated/resources/versions.js';
export {
  type CloneVersionParams,
  type DeleteVersionParams,
  type ExportVersionParams,
  type GetVersionParams,
  type ListVersionsParams,
  Versions,
} from './generated/resources/versions.js';
export type { AkamaiOptions } from './internal/client-options.js';
export type {
  Draft,
  DraftMember,
  DraftParams,
} from './plan/draft.js';
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
