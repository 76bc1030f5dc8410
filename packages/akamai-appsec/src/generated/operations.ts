// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { Operation } from '@edgeward/core';
import { jsonSchemaOf as describe, type JsonSchema, type OperationJsonSchema } from '@edgeward/core/schema';
import { descriptions } from './descriptions.js';
import { accountApiEndpointsListOperation } from './resources/account/api-endpoints.js';
import { accountContractsGroupsListOperation } from './resources/account/contracts-groups.js';
import { activationHistoryListOperation } from './resources/activation-history.js';
import { activationRequestsGetOperation } from './resources/activation-requests.js';
import { activationsCreateOperation, activationsGetOperation } from './resources/activations.js';
import {
  apiDiscoveryDiscoveredApiEndpointsCreateOperation,
  apiDiscoveryDiscoveredApiEndpointsListOperation,
} from './resources/api-discovery/discovered-api-endpoints.js';
import {
  apiDiscoveryDiscoveredApisGetOperation,
  apiDiscoveryDiscoveredApisListOperation,
  apiDiscoveryDiscoveredApisUpdateOperation,
} from './resources/api-discovery/discovered-apis.js';
import { configurationsFailoverHostnamesListOperation } from './resources/configurations/failover-hostnames.js';
import {
  configurationsSubscriptionsGetOperation,
  configurationsSubscriptionsUpdateOperation,
} from './resources/configurations/subscriptions.js';
import {
  configurationsCreateOperation,
  configurationsDeleteOperation,
  configurationsGetOperation,
  configurationsListOperation,
  configurationsUpdateOperation,
} from './resources/configurations.js';
import {
  customDenyCreateOperation,
  customDenyDeleteOperation,
  customDenyGetOperation,
  customDenyListOperation,
  customDenyUpdateOperation,
} from './resources/custom-deny.js';
import { customRuleActionsListOperation, customRuleActionsSetOperation } from './resources/custom-rule-actions.js';
import {
  customRulesCreateOperation,
  customRulesDeleteOperation,
  customRulesGetOperation,
  customRulesListOperation,
  customRulesUpdateOperation,
} from './resources/custom-rules.js';
import {
  cvesGetOperation,
  cvesGetSecurityCoverageOperation,
  cvesListOperation,
  cvesListSubscribedOperation,
  cvesSubscribeOperation,
  cvesUnsubscribeOperation,
} from './resources/cves.js';
import {
  evaluationEvalGroupConditionExceptionGetOperation,
  evaluationEvalGroupConditionExceptionUpdateOperation,
} from './resources/evaluation/eval-group-condition-exception.js';
import {
  evaluationEvalGroupsGetOperation,
  evaluationEvalGroupsListOperation,
  evaluationEvalGroupsUpdateOperation,
  evaluationEvalGroupsUpdateWithConditionExceptionOperation,
} from './resources/evaluation/eval-groups.js';
import {
  evaluationEvalHostnamesAppendOperation,
  evaluationEvalHostnamesGetOperation,
  evaluationEvalHostnamesProtectOperation,
  evaluationEvalHostnamesRemoveOperation,
  evaluationEvalHostnamesReplaceOperation,
} from './resources/evaluation/eval-hostnames.js';
import { evaluationEvalModeUpdateOperation } from './resources/evaluation/eval-mode.js';
import {
  evaluationEvalPenaltyBoxGetOperation,
  evaluationEvalPenaltyBoxUpdateOperation,
} from './resources/evaluation/eval-penalty-box.js';
import {
  evaluationEvalPenaltyBoxConditionsGetOperation,
  evaluationEvalPenaltyBoxConditionsUpdateOperation,
} from './resources/evaluation/eval-penalty-box-conditions.js';
import {
  evaluationEvalRuleConditionExceptionGetOperation,
  evaluationEvalRuleConditionExceptionUpdateOperation,
} from './resources/evaluation/eval-rule-condition-exception.js';
import {
  evaluationEvalRulesGetOperation,
  evaluationEvalRulesListOperation,
  evaluationEvalRulesUpdateOperation,
  evaluationEvalRulesUpdateWithConditionExceptionOperation,
} from './resources/evaluation/eval-rules.js';
import {
  evaluationPolicyEvalHostnamesAppendOperation,
  evaluationPolicyEvalHostnamesGetOperation,
  evaluationPolicyEvalHostnamesProtectOperation,
  evaluationPolicyEvalHostnamesRemoveOperation,
  evaluationPolicyEvalHostnamesReplaceOperation,
} from './resources/evaluation/policy-eval-hostnames.js';
import { hostnamesAvailableHostnamesListOperation } from './resources/hostnames/available-hostnames.js';
import {
  hostnamesHostnameCoverageListMatchTargetsOperation,
  hostnamesHostnameCoverageListOperation,
  hostnamesHostnameCoverageListOverlappingOperation,
} from './resources/hostnames/hostname-coverage.js';
import { malwarePoliciesMalwareContentTypesListOperation } from './resources/malware-policies/malware-content-types.js';
import {
  malwarePoliciesCreateOperation,
  malwarePoliciesDeleteOperation,
  malwarePoliciesGetOperation,
  malwarePoliciesListOperation,
  malwarePoliciesUpdateOperation,
} from './resources/malware-policies.js';
import {
  matchTargetsCreateOperation,
  matchTargetsDeleteOperation,
  matchTargetsGetOperation,
  matchTargetsGetOrderOperation,
  matchTargetsListOperation,
  matchTargetsReorderOperation,
  matchTargetsUpdateOperation,
} from './resources/match-targets.js';
import {
  onboardingsOnboardingActivationsCreateOperation,
  onboardingsOnboardingActivationsGetOperation,
} from './resources/onboardings/onboarding-activations.js';
import {
  onboardingsOnboardingCertificateGetOperation,
  onboardingsOnboardingCertificateValidateOperation,
} from './resources/onboardings/onboarding-certificate.js';
import {
  onboardingsOnboardingCnameGetOperation,
  onboardingsOnboardingCnameValidateOperation,
} from './resources/onboardings/onboarding-cname.js';
import {
  onboardingsOnboardingOriginGetOperation,
  onboardingsOnboardingOriginSkipOperation,
  onboardingsOnboardingOriginValidateOperation,
} from './resources/onboardings/onboarding-origin.js';
import {
  onboardingsOnboardingSettingsGetOperation,
  onboardingsOnboardingSettingsUpdateOperation,
} from './resources/onboardings/onboarding-settings.js';
import {
  onboardingsCreateOperation,
  onboardingsDeleteOperation,
  onboardingsGetOperation,
  onboardingsListOperation,
} from './resources/onboardings.js';
import {
  policiesActionsApiRequestConstraintsListOperation,
  policiesActionsApiRequestConstraintsUpdateAllOperation,
  policiesActionsApiRequestConstraintsUpdateOperation,
} from './resources/policies/actions/api-request-constraints.js';
import {
  policiesActionsMalwarePolicyActionsListOperation,
  policiesActionsMalwarePolicyActionsUpdateAllOperation,
  policiesActionsMalwarePolicyActionsUpdateOperation,
} from './resources/policies/actions/malware-policy-actions.js';
import { policiesActionsPolicyApiEndpointsListOperation } from './resources/policies/actions/policy-api-endpoints.js';
import {
  policiesActionsRatePolicyActionsListOperation,
  policiesActionsRatePolicyActionsUpdateOperation,
} from './resources/policies/actions/rate-policy-actions.js';
import {
  policiesActionsReputationProfileActionsGetOperation,
  policiesActionsReputationProfileActionsListOperation,
  policiesActionsReputationProfileActionsUpdateOperation,
} from './resources/policies/actions/reputation-profile-actions.js';
import {
  policiesActionsUrlProtectionPolicyActionsListOperation,
  policiesActionsUrlProtectionPolicyActionsUpdateOperation,
} from './resources/policies/actions/url-protection-policy-actions.js';
import {
  policiesAttackGroupsAttackGroupConditionExceptionGetOperation,
  policiesAttackGroupsAttackGroupConditionExceptionUpdateOperation,
} from './resources/policies/attack-groups/attack-group-condition-exception.js';
import {
  policiesAttackGroupsGetOperation,
  policiesAttackGroupsListOperation,
  policiesAttackGroupsUpdateOperation,
  policiesAttackGroupsUpdateWithConditionExceptionOperation,
} from './resources/policies/attack-groups.js';
import {
  policiesNetworkClientSideProtectionGetOperation,
  policiesNetworkClientSideProtectionUpdateOperation,
} from './resources/policies/network/client-side-protection.js';
import {
  policiesNetworkIpGeoFirewallGetOperation,
  policiesNetworkIpGeoFirewallUpdateOperation,
} from './resources/policies/network/ip-geo-firewall.js';
import {
  policiesNetworkPolicyBypassNetworkListsGetOperation,
  policiesNetworkPolicyBypassNetworkListsUpdateOperation,
} from './resources/policies/network/policy-bypass-network-lists.js';
import {
  policiesNetworkReputationAnalysisGetOperation,
  policiesNetworkReputationAnalysisUpdateOperation,
} from './resources/policies/network/reputation-analysis.js';
import {
  policiesNetworkSlowPostGetOperation,
  policiesNetworkSlowPostUpdateOperation,
} from './resources/policies/network/slow-post.js';
import {
  policiesPenaltyBoxPenaltyBoxConditionsGetOperation,
  policiesPenaltyBoxPenaltyBoxConditionsUpdateOperation,
} from './resources/policies/penalty-box/penalty-box-conditions.js';
import { policiesPenaltyBoxGetOperation, policiesPenaltyBoxUpdateOperation } from './resources/policies/penalty-box.js';
import {
  policiesPolicySelectedHostnamesAppendOperation,
  policiesPolicySelectedHostnamesGetOperation,
  policiesPolicySelectedHostnamesRemoveOperation,
  policiesPolicySelectedHostnamesReplaceOperation,
} from './resources/policies/policy-selected-hostnames.js';
import {
  policiesProtectionsGetOperation,
  policiesProtectionsUpdateOperation,
} from './resources/policies/protections.js';
import {
  policiesRapidRulesRapidRuleActionGetOperation,
  policiesRapidRulesRapidRuleActionUpdateOperation,
} from './resources/policies/rapid-rules/rapid-rule-action.js';
import {
  policiesRapidRulesRapidRuleConditionExceptionGetOperation,
  policiesRapidRulesRapidRuleConditionExceptionUpdateOperation,
} from './resources/policies/rapid-rules/rapid-rule-condition-exception.js';
import {
  policiesRapidRulesRapidRuleLockGetOperation,
  policiesRapidRulesRapidRuleLockUpdateOperation,
} from './resources/policies/rapid-rules/rapid-rule-lock.js';
import {
  policiesRapidRulesRapidRulesDefaultActionGetOperation,
  policiesRapidRulesRapidRulesDefaultActionUpdateOperation,
} from './resources/policies/rapid-rules/rapid-rules-default-action.js';
import {
  policiesRapidRulesRapidRulesStatusGetOperation,
  policiesRapidRulesRapidRulesStatusUpdateOperation,
} from './resources/policies/rapid-rules/rapid-rules-status.js';
import { policiesRapidRulesListOperation } from './resources/policies/rapid-rules.js';
import {
  policiesRulesRuleConditionExceptionGetOperation,
  policiesRulesRuleConditionExceptionUpdateOperation,
} from './resources/policies/rules/rule-condition-exception.js';
import { policiesRulesRuleUpgradeDetailsGetOperation } from './resources/policies/rules/rule-upgrade-details.js';
import {
  policiesRulesThreatIntelGetOperation,
  policiesRulesThreatIntelUpdateOperation,
} from './resources/policies/rules/threat-intel.js';
import {
  policiesRulesThreatIntelSettingGetOperation,
  policiesRulesThreatIntelSettingUpdateOperation,
} from './resources/policies/rules/threat-intel-setting.js';
import {
  policiesRulesWafModeGetOperation,
  policiesRulesWafModeUpdateOperation,
} from './resources/policies/rules/waf-mode.js';
import {
  policiesRulesGetOperation,
  policiesRulesListOperation,
  policiesRulesUpdateOperation,
  policiesRulesUpdateWithConditionExceptionOperation,
  policiesRulesUpgradeOperation,
} from './resources/policies/rules.js';
import {
  policiesSettingsPolicyAttackPayloadLoggingGetOperation,
  policiesSettingsPolicyAttackPayloadLoggingUpdateOperation,
} from './resources/policies/settings/policy-attack-payload-logging.js';
import {
  policiesSettingsPolicyEvasivePathMatchGetOperation,
  policiesSettingsPolicyEvasivePathMatchUpdateOperation,
} from './resources/policies/settings/policy-evasive-path-match.js';
import {
  policiesSettingsPolicyHeaderLoggingGetOperation,
  policiesSettingsPolicyHeaderLoggingUpdateOperation,
} from './resources/policies/settings/policy-header-logging.js';
import {
  policiesSettingsPolicyPragmaHeaderGetOperation,
  policiesSettingsPolicyPragmaHeaderUpdateOperation,
} from './resources/policies/settings/policy-pragma-header.js';
import {
  policiesSettingsPolicyRequestBodyLimitGetOperation,
  policiesSettingsPolicyRequestBodyLimitUpdateOperation,
} from './resources/policies/settings/policy-request-body-limit.js';
import {
  policiesTuningTuningRecommendationsGetForAttackGroupOperation,
  policiesTuningTuningRecommendationsGetForRuleOperation,
  policiesTuningTuningRecommendationsGetOperation,
  policiesTuningTuningRecommendationsRespondOperation,
} from './resources/policies/tuning/tuning-recommendations.js';
import {
  policiesWapSelectedHostnamesGetOperation,
  policiesWapSelectedHostnamesUpdateOperation,
} from './resources/policies/wap-selected-hostnames.js';
import { ratePoliciesRatePolicyEvaluationUpdateOperation } from './resources/rate-policies/rate-policy-evaluation.js';
import {
  ratePoliciesCreateOperation,
  ratePoliciesDeleteOperation,
  ratePoliciesGetOperation,
  ratePoliciesListOperation,
  ratePoliciesUpdateOperation,
} from './resources/rate-policies.js';
import {
  reputationProfilesCreateOperation,
  reputationProfilesDeleteOperation,
  reputationProfilesGetOperation,
  reputationProfilesListOperation,
  reputationProfilesUpdateOperation,
} from './resources/reputation-profiles.js';
import {
  securityPoliciesCreateOperation,
  securityPoliciesCreateWithDefaultsOperation,
  securityPoliciesDeleteOperation,
  securityPoliciesGetOperation,
  securityPoliciesListOperation,
  securityPoliciesUpdateOperation,
} from './resources/security-policies.js';
import { selectableHostnamesGetOperation } from './resources/selectable-hostnames.js';
import {
  selectedHostnamesAppendOperation,
  selectedHostnamesGetOperation,
  selectedHostnamesRemoveOperation,
  selectedHostnamesReplaceOperation,
} from './resources/selected-hostnames.js';
import {
  settingsAttackPayloadLoggingGetOperation,
  settingsAttackPayloadLoggingUpdateOperation,
} from './resources/settings/attack-payload-logging.js';
import {
  settingsBypassNetworkListsGetOperation,
  settingsBypassNetworkListsUpdateOperation,
} from './resources/settings/bypass-network-lists.js';
import {
  settingsCookieSettingsGetOperation,
  settingsCookieSettingsUpdateOperation,
} from './resources/settings/cookie-settings.js';
import {
  settingsEvasivePathMatchGetOperation,
  settingsEvasivePathMatchUpdateOperation,
} from './resources/settings/evasive-path-match.js';
import {
  settingsHeaderLoggingGetOperation,
  settingsHeaderLoggingUpdateOperation,
} from './resources/settings/header-logging.js';
import {
  settingsPiiLearningGetOperation,
  settingsPiiLearningUpdateOperation,
} from './resources/settings/pii-learning.js';
import {
  settingsPragmaHeaderGetOperation,
  settingsPragmaHeaderUpdateOperation,
} from './resources/settings/pragma-header.js';
import { settingsPrefetchGetOperation, settingsPrefetchUpdateOperation } from './resources/settings/prefetch.js';
import {
  settingsRequestBodyLimitGetOperation,
  settingsRequestBodyLimitUpdateOperation,
} from './resources/settings/request-body-limit.js';
import { settingsSiemDefinitionsListOperation } from './resources/settings/siem-definitions.js';
import {
  settingsSiemSettingsGetOperation,
  settingsSiemSettingsUpdateOperation,
} from './resources/settings/siem-settings.js';
import {
  urlProtectionPoliciesCreateOperation,
  urlProtectionPoliciesDeleteOperation,
  urlProtectionPoliciesGetOperation,
  urlProtectionPoliciesListOperation,
  urlProtectionPoliciesUpdateOperation,
} from './resources/url-protection-policies.js';
import {
  versionsVersionNotesGetOperation,
  versionsVersionNotesUpdateOperation,
} from './resources/versions/version-notes.js';
import {
  versionsCloneOperation,
  versionsDeleteOperation,
  versionsDiffOperation,
  versionsExportOperation,
  versionsGetOperation,
  versionsListOperation,
} from './resources/versions.js';

export type { JsonSchema, OperationJsonSchema };
export {
  accountApiEndpointsListOperation,
  accountContractsGroupsListOperation,
  activationHistoryListOperation,
  activationRequestsGetOperation,
  activationsCreateOperation,
  activationsGetOperation,
  apiDiscoveryDiscoveredApiEndpointsCreateOperation,
  apiDiscoveryDiscoveredApiEndpointsListOperation,
  apiDiscoveryDiscoveredApisGetOperation,
  apiDiscoveryDiscoveredApisListOperation,
  apiDiscoveryDiscoveredApisUpdateOperation,
  configurationsCreateOperation,
  configurationsDeleteOperation,
  configurationsFailoverHostnamesListOperation,
  configurationsGetOperation,
  configurationsListOperation,
  configurationsSubscriptionsGetOperation,
  configurationsSubscriptionsUpdateOperation,
  configurationsUpdateOperation,
  customDenyCreateOperation,
  customDenyDeleteOperation,
  customDenyGetOperation,
  customDenyListOperation,
  customDenyUpdateOperation,
  customRuleActionsListOperation,
  customRuleActionsSetOperation,
  customRulesCreateOperation,
  customRulesDeleteOperation,
  customRulesGetOperation,
  customRulesListOperation,
  customRulesUpdateOperation,
  cvesGetOperation,
  cvesGetSecurityCoverageOperation,
  cvesListOperation,
  cvesListSubscribedOperation,
  cvesSubscribeOperation,
  cvesUnsubscribeOperation,
  evaluationEvalGroupConditionExceptionGetOperation,
  evaluationEvalGroupConditionExceptionUpdateOperation,
  evaluationEvalGroupsGetOperation,
  evaluationEvalGroupsListOperation,
  evaluationEvalGroupsUpdateOperation,
  evaluationEvalGroupsUpdateWithConditionExceptionOperation,
  evaluationEvalHostnamesAppendOperation,
  evaluationEvalHostnamesGetOperation,
  evaluationEvalHostnamesProtectOperation,
  evaluationEvalHostnamesRemoveOperation,
  evaluationEvalHostnamesReplaceOperation,
  evaluationEvalModeUpdateOperation,
  evaluationEvalPenaltyBoxConditionsGetOperation,
  evaluationEvalPenaltyBoxConditionsUpdateOperation,
  evaluationEvalPenaltyBoxGetOperation,
  evaluationEvalPenaltyBoxUpdateOperation,
  evaluationEvalRuleConditionExceptionGetOperation,
  evaluationEvalRuleConditionExceptionUpdateOperation,
  evaluationEvalRulesGetOperation,
  evaluationEvalRulesListOperation,
  evaluationEvalRulesUpdateOperation,
  evaluationEvalRulesUpdateWithConditionExceptionOperation,
  evaluationPolicyEvalHostnamesAppendOperation,
  evaluationPolicyEvalHostnamesGetOperation,
  evaluationPolicyEvalHostnamesProtectOperation,
  evaluationPolicyEvalHostnamesRemoveOperation,
  evaluationPolicyEvalHostnamesReplaceOperation,
  hostnamesAvailableHostnamesListOperation,
  hostnamesHostnameCoverageListMatchTargetsOperation,
  hostnamesHostnameCoverageListOperation,
  hostnamesHostnameCoverageListOverlappingOperation,
  malwarePoliciesCreateOperation,
  malwarePoliciesDeleteOperation,
  malwarePoliciesGetOperation,
  malwarePoliciesListOperation,
  malwarePoliciesMalwareContentTypesListOperation,
  malwarePoliciesUpdateOperation,
  matchTargetsCreateOperation,
  matchTargetsDeleteOperation,
  matchTargetsGetOperation,
  matchTargetsGetOrderOperation,
  matchTargetsListOperation,
  matchTargetsReorderOperation,
  matchTargetsUpdateOperation,
  onboardingsCreateOperation,
  onboardingsDeleteOperation,
  onboardingsGetOperation,
  onboardingsListOperation,
  onboardingsOnboardingActivationsCreateOperation,
  onboardingsOnboardingActivationsGetOperation,
  onboardingsOnboardingCertificateGetOperation,
  onboardingsOnboardingCertificateValidateOperation,
  onboardingsOnboardingCnameGetOperation,
  onboardingsOnboardingCnameValidateOperation,
  onboardingsOnboardingOriginGetOperation,
  onboardingsOnboardingOriginSkipOperation,
  onboardingsOnboardingOriginValidateOperation,
  onboardingsOnboardingSettingsGetOperation,
  onboardingsOnboardingSettingsUpdateOperation,
  policiesActionsApiRequestConstraintsListOperation,
  policiesActionsApiRequestConstraintsUpdateAllOperation,
  policiesActionsApiRequestConstraintsUpdateOperation,
  policiesActionsMalwarePolicyActionsListOperation,
  policiesActionsMalwarePolicyActionsUpdateAllOperation,
  policiesActionsMalwarePolicyActionsUpdateOperation,
  policiesActionsPolicyApiEndpointsListOperation,
  policiesActionsRatePolicyActionsListOperation,
  policiesActionsRatePolicyActionsUpdateOperation,
  policiesActionsReputationProfileActionsGetOperation,
  policiesActionsReputationProfileActionsListOperation,
  policiesActionsReputationProfileActionsUpdateOperation,
  policiesActionsUrlProtectionPolicyActionsListOperation,
  policiesActionsUrlProtectionPolicyActionsUpdateOperation,
  policiesAttackGroupsAttackGroupConditionExceptionGetOperation,
  policiesAttackGroupsAttackGroupConditionExceptionUpdateOperation,
  policiesAttackGroupsGetOperation,
  policiesAttackGroupsListOperation,
  policiesAttackGroupsUpdateOperation,
  policiesAttackGroupsUpdateWithConditionExceptionOperation,
  policiesNetworkClientSideProtectionGetOperation,
  policiesNetworkClientSideProtectionUpdateOperation,
  policiesNetworkIpGeoFirewallGetOperation,
  policiesNetworkIpGeoFirewallUpdateOperation,
  policiesNetworkPolicyBypassNetworkListsGetOperation,
  policiesNetworkPolicyBypassNetworkListsUpdateOperation,
  policiesNetworkReputationAnalysisGetOperation,
  policiesNetworkReputationAnalysisUpdateOperation,
  policiesNetworkSlowPostGetOperation,
  policiesNetworkSlowPostUpdateOperation,
  policiesPenaltyBoxGetOperation,
  policiesPenaltyBoxPenaltyBoxConditionsGetOperation,
  policiesPenaltyBoxPenaltyBoxConditionsUpdateOperation,
  policiesPenaltyBoxUpdateOperation,
  policiesPolicySelectedHostnamesAppendOperation,
  policiesPolicySelectedHostnamesGetOperation,
  policiesPolicySelectedHostnamesRemoveOperation,
  policiesPolicySelectedHostnamesReplaceOperation,
  policiesProtectionsGetOperation,
  policiesProtectionsUpdateOperation,
  policiesRapidRulesListOperation,
  policiesRapidRulesRapidRuleActionGetOperation,
  policiesRapidRulesRapidRuleActionUpdateOperation,
  policiesRapidRulesRapidRuleConditionExceptionGetOperation,
  policiesRapidRulesRapidRuleConditionExceptionUpdateOperation,
  policiesRapidRulesRapidRuleLockGetOperation,
  policiesRapidRulesRapidRuleLockUpdateOperation,
  policiesRapidRulesRapidRulesDefaultActionGetOperation,
  policiesRapidRulesRapidRulesDefaultActionUpdateOperation,
  policiesRapidRulesRapidRulesStatusGetOperation,
  policiesRapidRulesRapidRulesStatusUpdateOperation,
  policiesRulesGetOperation,
  policiesRulesListOperation,
  policiesRulesRuleConditionExceptionGetOperation,
  policiesRulesRuleConditionExceptionUpdateOperation,
  policiesRulesRuleUpgradeDetailsGetOperation,
  policiesRulesThreatIntelGetOperation,
  policiesRulesThreatIntelSettingGetOperation,
  policiesRulesThreatIntelSettingUpdateOperation,
  policiesRulesThreatIntelUpdateOperation,
  policiesRulesUpdateOperation,
  policiesRulesUpdateWithConditionExceptionOperation,
  policiesRulesUpgradeOperation,
  policiesRulesWafModeGetOperation,
  policiesRulesWafModeUpdateOperation,
  policiesSettingsPolicyAttackPayloadLoggingGetOperation,
  policiesSettingsPolicyAttackPayloadLoggingUpdateOperation,
  policiesSettingsPolicyEvasivePathMatchGetOperation,
  policiesSettingsPolicyEvasivePathMatchUpdateOperation,
  policiesSettingsPolicyHeaderLoggingGetOperation,
  policiesSettingsPolicyHeaderLoggingUpdateOperation,
  policiesSettingsPolicyPragmaHeaderGetOperation,
  policiesSettingsPolicyPragmaHeaderUpdateOperation,
  policiesSettingsPolicyRequestBodyLimitGetOperation,
  policiesSettingsPolicyRequestBodyLimitUpdateOperation,
  policiesTuningTuningRecommendationsGetForAttackGroupOperation,
  policiesTuningTuningRecommendationsGetForRuleOperation,
  policiesTuningTuningRecommendationsGetOperation,
  policiesTuningTuningRecommendationsRespondOperation,
  policiesWapSelectedHostnamesGetOperation,
  policiesWapSelectedHostnamesUpdateOperation,
  ratePoliciesCreateOperation,
  ratePoliciesDeleteOperation,
  ratePoliciesGetOperation,
  ratePoliciesListOperation,
  ratePoliciesRatePolicyEvaluationUpdateOperation,
  ratePoliciesUpdateOperation,
  reputationProfilesCreateOperation,
  reputationProfilesDeleteOperation,
  reputationProfilesGetOperation,
  reputationProfilesListOperation,
  reputationProfilesUpdateOperation,
  securityPoliciesCreateOperation,
  securityPoliciesCreateWithDefaultsOperation,
  securityPoliciesDeleteOperation,
  securityPoliciesGetOperation,
  securityPoliciesListOperation,
  securityPoliciesUpdateOperation,
  selectableHostnamesGetOperation,
  selectedHostnamesAppendOperation,
  selectedHostnamesGetOperation,
  selectedHostnamesRemoveOperation,
  selectedHostnamesReplaceOperation,
  settingsAttackPayloadLoggingGetOperation,
  settingsAttackPayloadLoggingUpdateOperation,
  settingsBypassNetworkListsGetOperation,
  settingsBypassNetworkListsUpdateOperation,
  settingsCookieSettingsGetOperation,
  settingsCookieSettingsUpdateOperation,
  settingsEvasivePathMatchGetOperation,
  settingsEvasivePathMatchUpdateOperation,
  settingsHeaderLoggingGetOperation,
  settingsHeaderLoggingUpdateOperation,
  settingsPiiLearningGetOperation,
  settingsPiiLearningUpdateOperation,
  settingsPragmaHeaderGetOperation,
  settingsPragmaHeaderUpdateOperation,
  settingsPrefetchGetOperation,
  settingsPrefetchUpdateOperation,
  settingsRequestBodyLimitGetOperation,
  settingsRequestBodyLimitUpdateOperation,
  settingsSiemDefinitionsListOperation,
  settingsSiemSettingsGetOperation,
  settingsSiemSettingsUpdateOperation,
  urlProtectionPoliciesCreateOperation,
  urlProtectionPoliciesDeleteOperation,
  urlProtectionPoliciesGetOperation,
  urlProtectionPoliciesListOperation,
  urlProtectionPoliciesUpdateOperation,
  versionsCloneOperation,
  versionsDeleteOperation,
  versionsDiffOperation,
  versionsExportOperation,
  versionsGetOperation,
  versionsListOperation,
  versionsVersionNotesGetOperation,
  versionsVersionNotesUpdateOperation,
};

/** Every operation of this package. */
export const operations: readonly Operation[] = [
  configurationsListOperation,
  configurationsCreateOperation,
  configurationsGetOperation,
  configurationsUpdateOperation,
  configurationsDeleteOperation,
  versionsListOperation,
  versionsCloneOperation,
  versionsGetOperation,
  versionsDeleteOperation,
  versionsExportOperation,
  versionsDiffOperation,
  selectableHostnamesGetOperation,
  selectedHostnamesGetOperation,
  selectedHostnamesAppendOperation,
  selectedHostnamesRemoveOperation,
  selectedHostnamesReplaceOperation,
  securityPoliciesListOperation,
  securityPoliciesCreateOperation,
  securityPoliciesCreateWithDefaultsOperation,
  securityPoliciesGetOperation,
  securityPoliciesUpdateOperation,
  securityPoliciesDeleteOperation,
  matchTargetsListOperation,
  matchTargetsCreateOperation,
  matchTargetsReorderOperation,
  matchTargetsGetOrderOperation,
  matchTargetsGetOperation,
  matchTargetsUpdateOperation,
  matchTargetsDeleteOperation,
  customRulesListOperation,
  customRulesCreateOperation,
  customRulesGetOperation,
  customRulesUpdateOperation,
  customRulesDeleteOperation,
  customRuleActionsListOperation,
  customRuleActionsSetOperation,
  activationsCreateOperation,
  activationsGetOperation,
  activationRequestsGetOperation,
  activationHistoryListOperation,
  versionsVersionNotesGetOperation,
  versionsVersionNotesUpdateOperation,
  configurationsFailoverHostnamesListOperation,
  configurationsSubscriptionsGetOperation,
  configurationsSubscriptionsUpdateOperation,
  customDenyListOperation,
  customDenyCreateOperation,
  customDenyGetOperation,
  customDenyUpdateOperation,
  customDenyDeleteOperation,
  malwarePoliciesListOperation,
  malwarePoliciesCreateOperation,
  malwarePoliciesGetOperation,
  malwarePoliciesUpdateOperation,
  malwarePoliciesDeleteOperation,
  malwarePoliciesMalwareContentTypesListOperation,
  ratePoliciesListOperation,
  ratePoliciesCreateOperation,
  ratePoliciesGetOperation,
  ratePoliciesUpdateOperation,
  ratePoliciesDeleteOperation,
  ratePoliciesRatePolicyEvaluationUpdateOperation,
  reputationProfilesListOperation,
  reputationProfilesCreateOperation,
  reputationProfilesGetOperation,
  reputationProfilesUpdateOperation,
  reputationProfilesDeleteOperation,
  urlProtectionPoliciesListOperation,
  urlProtectionPoliciesCreateOperation,
  urlProtectionPoliciesGetOperation,
  urlProtectionPoliciesUpdateOperation,
  urlProtectionPoliciesDeleteOperation,
  settingsCookieSettingsGetOperation,
  settingsCookieSettingsUpdateOperation,
  settingsEvasivePathMatchGetOperation,
  settingsEvasivePathMatchUpdateOperation,
  settingsHeaderLoggingGetOperation,
  settingsHeaderLoggingUpdateOperation,
  settingsAttackPayloadLoggingGetOperation,
  settingsAttackPayloadLoggingUpdateOperation,
  settingsPiiLearningGetOperation,
  settingsPiiLearningUpdateOperation,
  settingsPragmaHeaderGetOperation,
  settingsPragmaHeaderUpdateOperation,
  settingsPrefetchGetOperation,
  settingsPrefetchUpdateOperation,
  settingsRequestBodyLimitGetOperation,
  settingsRequestBodyLimitUpdateOperation,
  settingsBypassNetworkListsGetOperation,
  settingsBypassNetworkListsUpdateOperation,
  settingsSiemSettingsGetOperation,
  settingsSiemSettingsUpdateOperation,
  settingsSiemDefinitionsListOperation,
  hostnamesAvailableHostnamesListOperation,
  hostnamesHostnameCoverageListOperation,
  hostnamesHostnameCoverageListMatchTargetsOperation,
  hostnamesHostnameCoverageListOverlappingOperation,
  policiesProtectionsGetOperation,
  policiesProtectionsUpdateOperation,
  policiesPolicySelectedHostnamesGetOperation,
  policiesPolicySelectedHostnamesAppendOperation,
  policiesPolicySelectedHostnamesRemoveOperation,
  policiesPolicySelectedHostnamesReplaceOperation,
  policiesWapSelectedHostnamesGetOperation,
  policiesWapSelectedHostnamesUpdateOperation,
  policiesAttackGroupsListOperation,
  policiesAttackGroupsGetOperation,
  policiesAttackGroupsUpdateOperation,
  policiesAttackGroupsUpdateWithConditionExceptionOperation,
  policiesAttackGroupsAttackGroupConditionExceptionGetOperation,
  policiesAttackGroupsAttackGroupConditionExceptionUpdateOperation,
  policiesRulesListOperation,
  policiesRulesUpgradeOperation,
  policiesRulesGetOperation,
  policiesRulesUpdateOperation,
  policiesRulesUpdateWithConditionExceptionOperation,
  policiesRulesRuleConditionExceptionGetOperation,
  policiesRulesRuleConditionExceptionUpdateOperation,
  policiesRulesRuleUpgradeDetailsGetOperation,
  policiesRulesThreatIntelGetOperation,
  policiesRulesThreatIntelUpdateOperation,
  policiesRulesThreatIntelSettingGetOperation,
  policiesRulesThreatIntelSettingUpdateOperation,
  policiesRulesWafModeGetOperation,
  policiesRulesWafModeUpdateOperation,
  policiesRapidRulesListOperation,
  policiesRapidRulesRapidRulesDefaultActionGetOperation,
  policiesRapidRulesRapidRulesDefaultActionUpdateOperation,
  policiesRapidRulesRapidRulesStatusGetOperation,
  policiesRapidRulesRapidRulesStatusUpdateOperation,
  policiesRapidRulesRapidRuleActionGetOperation,
  policiesRapidRulesRapidRuleActionUpdateOperation,
  policiesRapidRulesRapidRuleConditionExceptionGetOperation,
  policiesRapidRulesRapidRuleConditionExceptionUpdateOperation,
  policiesRapidRulesRapidRuleLockGetOperation,
  policiesRapidRulesRapidRuleLockUpdateOperation,
  policiesPenaltyBoxGetOperation,
  policiesPenaltyBoxUpdateOperation,
  policiesPenaltyBoxPenaltyBoxConditionsGetOperation,
  policiesPenaltyBoxPenaltyBoxConditionsUpdateOperation,
  policiesTuningTuningRecommendationsGetOperation,
  policiesTuningTuningRecommendationsRespondOperation,
  policiesTuningTuningRecommendationsGetForAttackGroupOperation,
  policiesTuningTuningRecommendationsGetForRuleOperation,
  policiesActionsRatePolicyActionsListOperation,
  policiesActionsRatePolicyActionsUpdateOperation,
  policiesActionsReputationProfileActionsListOperation,
  policiesActionsReputationProfileActionsGetOperation,
  policiesActionsReputationProfileActionsUpdateOperation,
  policiesActionsMalwarePolicyActionsListOperation,
  policiesActionsMalwarePolicyActionsUpdateAllOperation,
  policiesActionsMalwarePolicyActionsUpdateOperation,
  policiesActionsUrlProtectionPolicyActionsListOperation,
  policiesActionsUrlProtectionPolicyActionsUpdateOperation,
  policiesActionsApiRequestConstraintsListOperation,
  policiesActionsApiRequestConstraintsUpdateAllOperation,
  policiesActionsApiRequestConstraintsUpdateOperation,
  policiesActionsPolicyApiEndpointsListOperation,
  policiesNetworkIpGeoFirewallGetOperation,
  policiesNetworkIpGeoFirewallUpdateOperation,
  policiesNetworkSlowPostGetOperation,
  policiesNetworkSlowPostUpdateOperation,
  policiesNetworkPolicyBypassNetworkListsGetOperation,
  policiesNetworkPolicyBypassNetworkListsUpdateOperation,
  policiesNetworkReputationAnalysisGetOperation,
  policiesNetworkReputationAnalysisUpdateOperation,
  policiesNetworkClientSideProtectionGetOperation,
  policiesNetworkClientSideProtectionUpdateOperation,
  policiesSettingsPolicyEvasivePathMatchGetOperation,
  policiesSettingsPolicyEvasivePathMatchUpdateOperation,
  policiesSettingsPolicyHeaderLoggingGetOperation,
  policiesSettingsPolicyHeaderLoggingUpdateOperation,
  policiesSettingsPolicyAttackPayloadLoggingGetOperation,
  policiesSettingsPolicyAttackPayloadLoggingUpdateOperation,
  policiesSettingsPolicyPragmaHeaderGetOperation,
  policiesSettingsPolicyPragmaHeaderUpdateOperation,
  policiesSettingsPolicyRequestBodyLimitGetOperation,
  policiesSettingsPolicyRequestBodyLimitUpdateOperation,
  evaluationEvalGroupsListOperation,
  evaluationEvalGroupsGetOperation,
  evaluationEvalGroupsUpdateOperation,
  evaluationEvalGroupsUpdateWithConditionExceptionOperation,
  evaluationEvalGroupConditionExceptionGetOperation,
  evaluationEvalGroupConditionExceptionUpdateOperation,
  evaluationEvalRulesListOperation,
  evaluationEvalRulesGetOperation,
  evaluationEvalRulesUpdateOperation,
  evaluationEvalRulesUpdateWithConditionExceptionOperation,
  evaluationEvalRuleConditionExceptionGetOperation,
  evaluationEvalRuleConditionExceptionUpdateOperation,
  evaluationEvalPenaltyBoxGetOperation,
  evaluationEvalPenaltyBoxUpdateOperation,
  evaluationEvalPenaltyBoxConditionsGetOperation,
  evaluationEvalPenaltyBoxConditionsUpdateOperation,
  evaluationEvalModeUpdateOperation,
  evaluationEvalHostnamesGetOperation,
  evaluationEvalHostnamesAppendOperation,
  evaluationEvalHostnamesRemoveOperation,
  evaluationEvalHostnamesReplaceOperation,
  evaluationEvalHostnamesProtectOperation,
  evaluationPolicyEvalHostnamesGetOperation,
  evaluationPolicyEvalHostnamesAppendOperation,
  evaluationPolicyEvalHostnamesRemoveOperation,
  evaluationPolicyEvalHostnamesReplaceOperation,
  evaluationPolicyEvalHostnamesProtectOperation,
  accountApiEndpointsListOperation,
  accountContractsGroupsListOperation,
  cvesListOperation,
  cvesListSubscribedOperation,
  cvesSubscribeOperation,
  cvesUnsubscribeOperation,
  cvesGetOperation,
  cvesGetSecurityCoverageOperation,
  onboardingsListOperation,
  onboardingsCreateOperation,
  onboardingsGetOperation,
  onboardingsDeleteOperation,
  onboardingsOnboardingSettingsGetOperation,
  onboardingsOnboardingSettingsUpdateOperation,
  onboardingsOnboardingActivationsCreateOperation,
  onboardingsOnboardingActivationsGetOperation,
  onboardingsOnboardingCertificateGetOperation,
  onboardingsOnboardingCertificateValidateOperation,
  onboardingsOnboardingOriginGetOperation,
  onboardingsOnboardingOriginValidateOperation,
  onboardingsOnboardingOriginSkipOperation,
  onboardingsOnboardingCnameGetOperation,
  onboardingsOnboardingCnameValidateOperation,
  apiDiscoveryDiscoveredApisListOperation,
  apiDiscoveryDiscoveredApisGetOperation,
  apiDiscoveryDiscoveredApisUpdateOperation,
  apiDiscoveryDiscoveredApiEndpointsListOperation,
  apiDiscoveryDiscoveredApiEndpointsCreateOperation,
];

/**
 * Computes the JSON Schemas (draft 2020-12) of the params object and of the result of an operation. Each stands alone.
 */
export function jsonSchemaOf(operation: Operation): OperationJsonSchema {
  return describe(operation, descriptions);
}
