// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

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
  ApiHidingReason,
  ApiMatch,
  ApiMatchList,
  ApiMatchVersion,
  ApiReference,
  ApiRegistration,
  ApiRequestConstraint,
  ApiRequestConstraintList,
  ApiVisibility,
  ApiVisibilityInput,
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
  Cve,
  CveAffectedSystem,
  CveConfigurationCoverage,
  CveCoverage,
  CveDetail,
  CveGroupCoverage,
  CveIds,
  CveList,
  CveMitigation,
  CveMitigationGroup,
  CveMitigationRule,
  CvePolicyCoverage,
  CveRuleCoverage,
  CveSecurityCoverage,
  CveSeverity,
  CveUnsubscription,
  CveWafCoverage,
  DiffCounts,
  DiffOutcome,
  DiscoveredApi,
  DiscoveredApiDetail,
  DiscoveredApiEnrichment,
  DiscoveredApiList,
  DiscoveredApiPath,
  DiscoveredApiTrend,
  DiscoveredApiType,
  DiscoveredApiVisibility,
  EffectiveTimePeriod,
  EffectiveTimePeriodInput,
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
  Onboarding,
  OnboardingActivation,
  OnboardingActivationCreate,
  OnboardingActivationStatus,
  OnboardingActivationSummary,
  OnboardingCertificate,
  OnboardingCertificateRecord,
  OnboardingCertificateType,
  OnboardingCertificateValidation,
  OnboardingChoice,
  OnboardingCnameRecord,
  OnboardingCnameValidation,
  OnboardingContact,
  OnboardingCreate,
  OnboardingDelivery,
  OnboardingList,
  OnboardingOrigin,
  OnboardingOriginRecord,
  OnboardingOriginValidation,
  OnboardingProtections,
  OnboardingRecordStatus,
  OnboardingSecurity,
  OnboardingSettings,
  OnboardingStatus,
  OnboardingStep,
  OnboardingSummary,
  OnboardingValidationStatus,
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
  RegisteredApi,
  RegisteredApiResource,
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
} from './models.js';
export type { OperationId } from './operation-id.js';
export type { AccountApiEndpoints, ListApiEndpointsParams } from './resources/account/api-endpoints.js';
export type { AccountContractsGroups } from './resources/account/contracts-groups.js';
export type { Account } from './resources/account.js';
export type { ActivationHistory, ListActivationHistoryParams } from './resources/activation-history.js';
export type { ActivationRequests, GetActivationRequestParams } from './resources/activation-requests.js';
export type { CreateActivationParams, GetActivationParams } from './resources/activations.js';
export type {
  ApiDiscoveryDiscoveredApiEndpoints,
  CreateDiscoveredApiEndpointParams,
  ListDiscoveredApiEndpointsParams,
} from './resources/api-discovery/discovered-api-endpoints.js';
export type {
  ApiDiscoveryDiscoveredApis,
  GetDiscoveredApiParams,
  ListDiscoveredApisParams,
  UpdateDiscoveredApiParams,
} from './resources/api-discovery/discovered-apis.js';
export type { ApiDiscovery } from './resources/api-discovery.js';
export type {
  ConfigurationsFailoverHostnames,
  ListFailoverHostnamesParams,
} from './resources/configurations/failover-hostnames.js';
export type {
  ConfigurationsSubscriptions,
  GetSubscriptionParams,
  UpdateSubscriptionParams,
} from './resources/configurations/subscriptions.js';
export type {
  Configurations,
  CreateConfigurationParams,
  DeleteConfigurationParams,
  GetConfigurationParams,
  UpdateConfigurationParams,
} from './resources/configurations.js';
export type {
  CreateCustomDenyParams,
  CustomDeny,
  DeleteCustomDenyParams,
  GetCustomDenyParams,
  ListCustomDenyParams,
  UpdateCustomDenyParams,
} from './resources/custom-deny.js';
export type {
  CustomRuleActions,
  ListCustomRuleActionsParams,
  SetCustomRuleActionParams,
} from './resources/custom-rule-actions.js';
export type {
  CreateCustomRuleParams,
  CustomRules,
  DeleteCustomRuleParams,
  GetCustomRuleParams,
  ListCustomRulesParams,
  UpdateCustomRuleParams,
} from './resources/custom-rules.js';
export type {
  Cves,
  GetCveParams,
  GetSecurityCoverageCveParams,
  ListCvesParams,
  SubscribeCveParams,
  UnsubscribeCveParams,
} from './resources/cves.js';
export type {
  EvaluationEvalGroupConditionException,
  GetEvalGroupConditionExceptionParams,
  UpdateEvalGroupConditionExceptionParams,
} from './resources/evaluation/eval-group-condition-exception.js';
export type {
  EvaluationEvalGroups,
  GetEvalGroupParams,
  ListEvalGroupsParams,
  UpdateEvalGroupParams,
  UpdateWithConditionExceptionEvalGroupParams,
} from './resources/evaluation/eval-groups.js';
export type {
  AppendEvalHostnamesParams,
  EvaluationEvalHostnames,
  GetEvalHostnamesParams,
  ProtectEvalHostnameParams,
  RemoveEvalHostnamesParams,
  ReplaceEvalHostnamesParams,
} from './resources/evaluation/eval-hostnames.js';
export type { EvaluationEvalMode, UpdateEvalModeParams } from './resources/evaluation/eval-mode.js';
export type {
  EvaluationEvalPenaltyBox,
  GetEvalPenaltyBoxParams,
  UpdateEvalPenaltyBoxParams,
} from './resources/evaluation/eval-penalty-box.js';
export type {
  EvaluationEvalPenaltyBoxConditions,
  GetEvalPenaltyBoxConditionsParams,
  UpdateEvalPenaltyBoxConditionsParams,
} from './resources/evaluation/eval-penalty-box-conditions.js';
export type {
  EvaluationEvalRuleConditionException,
  GetEvalRuleConditionExceptionParams,
  UpdateEvalRuleConditionExceptionParams,
} from './resources/evaluation/eval-rule-condition-exception.js';
export type {
  EvaluationEvalRules,
  GetEvalRuleParams,
  ListEvalRulesParams,
  UpdateEvalRuleParams,
  UpdateWithConditionExceptionEvalRuleParams,
} from './resources/evaluation/eval-rules.js';
export type {
  AppendPolicyEvalHostnamesParams,
  EvaluationPolicyEvalHostnames,
  GetPolicyEvalHostnamesParams,
  ProtectPolicyEvalHostnameParams,
  RemovePolicyEvalHostnamesParams,
  ReplacePolicyEvalHostnamesParams,
} from './resources/evaluation/policy-eval-hostnames.js';
export type { Evaluation } from './resources/evaluation.js';
export type {
  HostnamesAvailableHostnames,
  ListAvailableHostnamesParams,
} from './resources/hostnames/available-hostnames.js';
export type {
  HostnamesHostnameCoverage,
  ListMatchTargetsHostnameCoverageParams,
  ListOverlappingHostnameCoverageParams,
} from './resources/hostnames/hostname-coverage.js';
export type { Hostnames } from './resources/hostnames.js';
export type {
  ListMalwareContentTypesParams,
  MalwarePoliciesMalwareContentTypes,
} from './resources/malware-policies/malware-content-types.js';
export type {
  CreateMalwarePolicyParams,
  DeleteMalwarePolicyParams,
  GetMalwarePolicyParams,
  ListMalwarePoliciesParams,
  MalwarePolicies,
  UpdateMalwarePolicyParams,
} from './resources/malware-policies.js';
export type {
  CreateMatchTargetParams,
  DeleteMatchTargetParams,
  GetMatchTargetParams,
  GetOrderMatchTargetParams,
  ListMatchTargetsParams,
  ReorderMatchTargetsParams,
  UpdateMatchTargetParams,
} from './resources/match-targets.js';
export type {
  CreateOnboardingActivationParams,
  GetOnboardingActivationParams,
  OnboardingsOnboardingActivations,
} from './resources/onboardings/onboarding-activations.js';
export type {
  GetOnboardingCertificateParams,
  OnboardingsOnboardingCertificate,
  ValidateOnboardingCertificateParams,
} from './resources/onboardings/onboarding-certificate.js';
export type {
  GetOnboardingCnameParams,
  OnboardingsOnboardingCname,
  ValidateOnboardingCnameParams,
} from './resources/onboardings/onboarding-cname.js';
export type {
  GetOnboardingOriginParams,
  OnboardingsOnboardingOrigin,
  SkipOnboardingOriginParams,
  ValidateOnboardingOriginParams,
} from './resources/onboardings/onboarding-origin.js';
export type {
  GetOnboardingSettingsParams,
  OnboardingsOnboardingSettings,
  UpdateOnboardingSettingsParams,
} from './resources/onboardings/onboarding-settings.js';
export type {
  CreateOnboardingParams,
  DeleteOnboardingParams,
  GetOnboardingParams,
  ListOnboardingsParams,
  Onboardings,
} from './resources/onboardings.js';
export type {
  ListApiRequestConstraintsParams,
  PoliciesActionsApiRequestConstraints,
  UpdateAllApiRequestConstraintParams,
  UpdateApiRequestConstraintParams,
} from './resources/policies/actions/api-request-constraints.js';
export type {
  ListMalwarePolicyActionsParams,
  PoliciesActionsMalwarePolicyActions,
  UpdateAllMalwarePolicyActionParams,
  UpdateMalwarePolicyActionParams,
} from './resources/policies/actions/malware-policy-actions.js';
export type {
  ListPolicyApiEndpointsParams,
  PoliciesActionsPolicyApiEndpoints,
} from './resources/policies/actions/policy-api-endpoints.js';
export type {
  ListRatePolicyActionsParams,
  PoliciesActionsRatePolicyActions,
  UpdateRatePolicyActionParams,
} from './resources/policies/actions/rate-policy-actions.js';
export type {
  GetReputationProfileActionParams,
  ListReputationProfileActionsParams,
  PoliciesActionsReputationProfileActions,
  UpdateReputationProfileActionParams,
} from './resources/policies/actions/reputation-profile-actions.js';
export type {
  ListUrlProtectionPolicyActionsParams,
  PoliciesActionsUrlProtectionPolicyActions,
  UpdateUrlProtectionPolicyActionParams,
} from './resources/policies/actions/url-protection-policy-actions.js';
export type { PoliciesActions } from './resources/policies/actions.js';
export type {
  GetAttackGroupConditionExceptionParams,
  PoliciesAttackGroupsAttackGroupConditionException,
  UpdateAttackGroupConditionExceptionParams,
} from './resources/policies/attack-groups/attack-group-condition-exception.js';
export type {
  GetAttackGroupParams,
  ListAttackGroupsParams,
  PoliciesAttackGroups,
  UpdateAttackGroupParams,
  UpdateWithConditionExceptionAttackGroupParams,
} from './resources/policies/attack-groups.js';
export type {
  GetClientSideProtectionParams,
  PoliciesNetworkClientSideProtection,
  UpdateClientSideProtectionParams,
} from './resources/policies/network/client-side-protection.js';
export type {
  GetIpGeoFirewallParams,
  PoliciesNetworkIpGeoFirewall,
  UpdateIpGeoFirewallParams,
} from './resources/policies/network/ip-geo-firewall.js';
export type {
  GetPolicyBypassNetworkListsParams,
  PoliciesNetworkPolicyBypassNetworkLists,
  UpdatePolicyBypassNetworkListsParams,
} from './resources/policies/network/policy-bypass-network-lists.js';
export type {
  GetReputationAnalysisParams,
  PoliciesNetworkReputationAnalysis,
  UpdateReputationAnalysisParams,
} from './resources/policies/network/reputation-analysis.js';
export type {
  GetSlowPostParams,
  PoliciesNetworkSlowPost,
  UpdateSlowPostParams,
} from './resources/policies/network/slow-post.js';
export type { PoliciesNetwork } from './resources/policies/network.js';
export type {
  GetPenaltyBoxConditionsParams,
  PoliciesPenaltyBoxPenaltyBoxConditions,
  UpdatePenaltyBoxConditionsParams,
} from './resources/policies/penalty-box/penalty-box-conditions.js';
export type {
  GetPenaltyBoxParams,
  PoliciesPenaltyBox,
  UpdatePenaltyBoxParams,
} from './resources/policies/penalty-box.js';
export type {
  AppendPolicySelectedHostnamesParams,
  GetPolicySelectedHostnamesParams,
  PoliciesPolicySelectedHostnames,
  RemovePolicySelectedHostnamesParams,
  ReplacePolicySelectedHostnamesParams,
} from './resources/policies/policy-selected-hostnames.js';
export type {
  GetProtectionsParams,
  PoliciesProtections,
  UpdateProtectionsParams,
} from './resources/policies/protections.js';
export type {
  GetRapidRuleActionParams,
  PoliciesRapidRulesRapidRuleAction,
  UpdateRapidRuleActionParams,
} from './resources/policies/rapid-rules/rapid-rule-action.js';
export type {
  GetRapidRuleConditionExceptionParams,
  PoliciesRapidRulesRapidRuleConditionException,
  UpdateRapidRuleConditionExceptionParams,
} from './resources/policies/rapid-rules/rapid-rule-condition-exception.js';
export type {
  GetRapidRuleLockParams,
  PoliciesRapidRulesRapidRuleLock,
  UpdateRapidRuleLockParams,
} from './resources/policies/rapid-rules/rapid-rule-lock.js';
export type {
  GetRapidRulesDefaultActionParams,
  PoliciesRapidRulesRapidRulesDefaultAction,
  UpdateRapidRulesDefaultActionParams,
} from './resources/policies/rapid-rules/rapid-rules-default-action.js';
export type {
  GetRapidRulesStatusParams,
  PoliciesRapidRulesRapidRulesStatus,
  UpdateRapidRulesStatusParams,
} from './resources/policies/rapid-rules/rapid-rules-status.js';
export type { ListRapidRulesParams, PoliciesRapidRules } from './resources/policies/rapid-rules.js';
export type {
  GetRuleConditionExceptionParams,
  PoliciesRulesRuleConditionException,
  UpdateRuleConditionExceptionParams,
} from './resources/policies/rules/rule-condition-exception.js';
export type {
  GetRuleUpgradeDetailsParams,
  PoliciesRulesRuleUpgradeDetails,
} from './resources/policies/rules/rule-upgrade-details.js';
export type {
  GetThreatIntelParams,
  PoliciesRulesThreatIntel,
  UpdateThreatIntelParams,
} from './resources/policies/rules/threat-intel.js';
export type {
  GetThreatIntelSettingParams,
  PoliciesRulesThreatIntelSetting,
  UpdateThreatIntelSettingParams,
} from './resources/policies/rules/threat-intel-setting.js';
export type {
  GetWafModeParams,
  PoliciesRulesWafMode,
  UpdateWafModeParams,
} from './resources/policies/rules/waf-mode.js';
export type {
  GetRuleParams,
  ListRulesParams,
  PoliciesRules,
  UpdateRuleParams,
  UpdateWithConditionExceptionRuleParams,
  UpgradeRuleParams,
} from './resources/policies/rules.js';
export type {
  GetPolicyAttackPayloadLoggingParams,
  PoliciesSettingsPolicyAttackPayloadLogging,
  UpdatePolicyAttackPayloadLoggingParams,
} from './resources/policies/settings/policy-attack-payload-logging.js';
export type {
  GetPolicyEvasivePathMatchParams,
  PoliciesSettingsPolicyEvasivePathMatch,
  UpdatePolicyEvasivePathMatchParams,
} from './resources/policies/settings/policy-evasive-path-match.js';
export type {
  GetPolicyHeaderLoggingParams,
  PoliciesSettingsPolicyHeaderLogging,
  UpdatePolicyHeaderLoggingParams,
} from './resources/policies/settings/policy-header-logging.js';
export type {
  GetPolicyPragmaHeaderParams,
  PoliciesSettingsPolicyPragmaHeader,
  UpdatePolicyPragmaHeaderParams,
} from './resources/policies/settings/policy-pragma-header.js';
export type {
  GetPolicyRequestBodyLimitParams,
  PoliciesSettingsPolicyRequestBodyLimit,
  UpdatePolicyRequestBodyLimitParams,
} from './resources/policies/settings/policy-request-body-limit.js';
export type { PoliciesSettings } from './resources/policies/settings.js';
export type {
  GetForAttackGroupTuningRecommendationParams,
  GetForRuleTuningRecommendationParams,
  GetTuningRecommendationsParams,
  PoliciesTuningTuningRecommendations,
  RespondTuningRecommendationParams,
} from './resources/policies/tuning/tuning-recommendations.js';
export type { PoliciesTuning } from './resources/policies/tuning.js';
export type {
  GetWapSelectedHostnamesParams,
  PoliciesWapSelectedHostnames,
  UpdateWapSelectedHostnamesParams,
} from './resources/policies/wap-selected-hostnames.js';
export type { Policies } from './resources/policies.js';
export type {
  RatePoliciesRatePolicyEvaluation,
  UpdateRatePolicyEvaluationParams,
} from './resources/rate-policies/rate-policy-evaluation.js';
export type {
  CreateRatePolicyParams,
  DeleteRatePolicyParams,
  GetRatePolicyParams,
  ListRatePoliciesParams,
  RatePolicies,
  UpdateRatePolicyParams,
} from './resources/rate-policies.js';
export type {
  CreateReputationProfileParams,
  DeleteReputationProfileParams,
  GetReputationProfileParams,
  ListReputationProfilesParams,
  ReputationProfiles,
  UpdateReputationProfileParams,
} from './resources/reputation-profiles.js';
export type {
  CreateSecurityPolicyParams,
  CreateWithDefaultsSecurityPolicyParams,
  DeleteSecurityPolicyParams,
  GetSecurityPolicyParams,
  ListSecurityPoliciesParams,
  SecurityPolicies,
  UpdateSecurityPolicyParams,
} from './resources/security-policies.js';
export type { GetSelectableHostnamesParams, SelectableHostnames } from './resources/selectable-hostnames.js';
export type {
  AppendSelectedHostnamesParams,
  GetSelectedHostnamesParams,
  RemoveSelectedHostnamesParams,
  ReplaceSelectedHostnamesParams,
  SelectedHostnames,
} from './resources/selected-hostnames.js';
export type {
  GetAttackPayloadLoggingParams,
  SettingsAttackPayloadLogging,
  UpdateAttackPayloadLoggingParams,
} from './resources/settings/attack-payload-logging.js';
export type {
  GetBypassNetworkListsParams,
  SettingsBypassNetworkLists,
  UpdateBypassNetworkListsParams,
} from './resources/settings/bypass-network-lists.js';
export type {
  GetCookieSettingsParams,
  SettingsCookieSettings,
  UpdateCookieSettingsParams,
} from './resources/settings/cookie-settings.js';
export type {
  GetEvasivePathMatchParams,
  SettingsEvasivePathMatch,
  UpdateEvasivePathMatchParams,
} from './resources/settings/evasive-path-match.js';
export type {
  GetHeaderLoggingParams,
  SettingsHeaderLogging,
  UpdateHeaderLoggingParams,
} from './resources/settings/header-logging.js';
export type {
  GetPiiLearningParams,
  SettingsPiiLearning,
  UpdatePiiLearningParams,
} from './resources/settings/pii-learning.js';
export type {
  GetPragmaHeaderParams,
  SettingsPragmaHeader,
  UpdatePragmaHeaderParams,
} from './resources/settings/pragma-header.js';
export type { GetPrefetchParams, SettingsPrefetch, UpdatePrefetchParams } from './resources/settings/prefetch.js';
export type {
  GetRequestBodyLimitParams,
  SettingsRequestBodyLimit,
  UpdateRequestBodyLimitParams,
} from './resources/settings/request-body-limit.js';
export type { SettingsSiemDefinitions } from './resources/settings/siem-definitions.js';
export type {
  GetSiemSettingsParams,
  SettingsSiemSettings,
  UpdateSiemSettingsParams,
} from './resources/settings/siem-settings.js';
export type { Settings } from './resources/settings.js';
export type {
  CreateUrlProtectionPolicyParams,
  DeleteUrlProtectionPolicyParams,
  GetUrlProtectionPolicyParams,
  ListUrlProtectionPoliciesParams,
  UpdateUrlProtectionPolicyParams,
  UrlProtectionPolicies,
} from './resources/url-protection-policies.js';
export type {
  GetVersionNotesParams,
  UpdateVersionNotesParams,
  VersionsVersionNotes,
} from './resources/versions/version-notes.js';
export type {
  CloneVersionParams,
  DeleteVersionParams,
  DiffVersionParams,
  ExportVersionParams,
  GetVersionParams,
  ListVersionsParams,
  Versions,
} from './resources/versions.js';
