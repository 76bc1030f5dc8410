// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import { toZod } from '@edgeward/core/zod';
import type { ZodType } from 'zod';
import type * as m from './models.js';
import * as s from './schemas.js';

/** A zod type without transforms. */
export type Zod<T> = ZodType<T, T>;

export const configurationListSchema: Zod<m.ConfigurationList> = /* @__PURE__ */ toZod(s.configurationListSchema);
export const configurationSchema: Zod<m.Configuration> = /* @__PURE__ */ toZod(s.configurationSchema);
export const configurationVersionPageSchema: Zod<m.ConfigurationVersionPage> = /* @__PURE__ */ toZod(
  s.configurationVersionPageSchema,
);
export const configurationVersionSummarySchema: Zod<m.ConfigurationVersionSummary> = /* @__PURE__ */ toZod(
  s.configurationVersionSummarySchema,
);
export const networkStatusSchema: Zod<m.NetworkStatus> = /* @__PURE__ */ toZod(s.networkStatusSchema);
export const versionStatusSchema: Zod<m.VersionStatus> = /* @__PURE__ */ toZod(s.versionStatusSchema);
export const configurationVersionSchema: Zod<m.ConfigurationVersion> = /* @__PURE__ */ toZod(
  s.configurationVersionSchema,
);
export const configurationCloneSchema: Zod<m.ConfigurationClone> = /* @__PURE__ */ toZod(s.configurationCloneSchema);
export const selectableHostnameSetsSchema: Zod<m.SelectableHostnameSets> = /* @__PURE__ */ toZod(
  s.selectableHostnameSetsSchema,
);
export const selectableHostnameSchema: Zod<m.SelectableHostname> = /* @__PURE__ */ toZod(s.selectableHostnameSchema);
export const hostnameErrorSchema: Zod<m.HostnameError> = /* @__PURE__ */ toZod(s.hostnameErrorSchema);
export const hostnameSelectionSchema: Zod<m.HostnameSelection> = /* @__PURE__ */ toZod(s.hostnameSelectionSchema);
export const hostnameSelectionInputSchema: Zod<m.HostnameSelectionInput> = /* @__PURE__ */ toZod(
  s.hostnameSelectionInputSchema,
);
export const selectedHostnameSchema: Zod<m.SelectedHostname> = /* @__PURE__ */ toZod(s.selectedHostnameSchema);
export const hostnameModeSchema: Zod<m.HostnameMode> = /* @__PURE__ */ toZod(s.hostnameModeSchema);
export const securityPolicyListSchema: Zod<m.SecurityPolicyList> = /* @__PURE__ */ toZod(s.securityPolicyListSchema);
export const securityPolicySchema: Zod<m.SecurityPolicy> = /* @__PURE__ */ toZod(s.securityPolicySchema);
export const securityControlsSchema: Zod<m.SecurityControls> = /* @__PURE__ */ toZod(s.securityControlsSchema);
export const matchTargetListSchema: Zod<m.MatchTargetList> = /* @__PURE__ */ toZod(s.matchTargetListSchema);
export const matchTargetGroupsSchema: Zod<m.MatchTargetGroups> = /* @__PURE__ */ toZod(s.matchTargetGroupsSchema);
export const matchTargetSchema: Zod<m.MatchTarget> = /* @__PURE__ */ toZod(s.matchTargetSchema);
export const matchTargetInputSchema: Zod<m.MatchTargetInput> = /* @__PURE__ */ toZod(s.matchTargetInputSchema);
export const matchTargetTypeSchema: Zod<m.MatchTargetType> = /* @__PURE__ */ toZod(s.matchTargetTypeSchema);
export const matchTargetDefaultFileSchema: Zod<m.MatchTargetDefaultFile> = /* @__PURE__ */ toZod(
  s.matchTargetDefaultFileSchema,
);
export const securityPolicyReferenceSchema: Zod<m.SecurityPolicyReference> = /* @__PURE__ */ toZod(
  s.securityPolicyReferenceSchema,
);
export const apiReferenceSchema: Zod<m.ApiReference> = /* @__PURE__ */ toZod(s.apiReferenceSchema);
export const networkListReferenceSchema: Zod<m.NetworkListReference> = /* @__PURE__ */ toZod(
  s.networkListReferenceSchema,
);
export const matchTargetValidationsSchema: Zod<m.MatchTargetValidations> = /* @__PURE__ */ toZod(
  s.matchTargetValidationsSchema,
);
export const validationFindingSchema: Zod<m.ValidationFinding> = /* @__PURE__ */ toZod(s.validationFindingSchema);
export const matchTargetOrderSchema: Zod<m.MatchTargetOrder> = /* @__PURE__ */ toZod(s.matchTargetOrderSchema);
export const matchTargetPositionSchema: Zod<m.MatchTargetPosition> = /* @__PURE__ */ toZod(s.matchTargetPositionSchema);
export const customRuleListSchema: Zod<m.CustomRuleList> = /* @__PURE__ */ toZod(s.customRuleListSchema);
export const customRuleSummarySchema: Zod<m.CustomRuleSummary> = /* @__PURE__ */ toZod(s.customRuleSummarySchema);
export const customRuleStatusSchema: Zod<m.CustomRuleStatus> = /* @__PURE__ */ toZod(s.customRuleStatusSchema);
export const effectiveTimePeriodSchema: Zod<m.EffectiveTimePeriod> = /* @__PURE__ */ toZod(s.effectiveTimePeriodSchema);
export const effectiveTimePeriodInputSchema: Zod<m.EffectiveTimePeriodInput> = /* @__PURE__ */ toZod(
  s.effectiveTimePeriodInputSchema,
);
export const effectiveTimeStatusSchema: Zod<m.EffectiveTimeStatus> = /* @__PURE__ */ toZod(s.effectiveTimeStatusSchema);
export const customRuleSchema: Zod<m.CustomRule> = /* @__PURE__ */ toZod(s.customRuleSchema);
export const customRuleInputSchema: Zod<m.CustomRuleInput> = /* @__PURE__ */ toZod(s.customRuleInputSchema);
export const conditionOperatorSchema: Zod<m.ConditionOperator> = /* @__PURE__ */ toZod(s.conditionOperatorSchema);
export const loggingOptionSchema: Zod<m.LoggingOption> = /* @__PURE__ */ toZod(s.loggingOptionSchema);
export const loggingOptionIdSchema: Zod<m.LoggingOptionId> = /* @__PURE__ */ toZod(s.loggingOptionIdSchema);
export const customRuleConditionSchema: Zod<m.CustomRuleCondition> = /* @__PURE__ */ toZod(s.customRuleConditionSchema);
export const customRuleConditionInputSchema: Zod<m.CustomRuleCondition> = /* @__PURE__ */ toZod(
  s.customRuleConditionInputSchema,
);
export const pathMatchConditionSchema: Zod<m.PathMatchCondition> = /* @__PURE__ */ toZod(s.pathMatchConditionSchema);
export const pathMatchConditionInputSchema: Zod<m.PathMatchCondition> = /* @__PURE__ */ toZod(
  s.pathMatchConditionInputSchema,
);
export const extensionMatchConditionSchema: Zod<m.ExtensionMatchCondition> = /* @__PURE__ */ toZod(
  s.extensionMatchConditionSchema,
);
export const extensionMatchConditionInputSchema: Zod<m.ExtensionMatchCondition> = /* @__PURE__ */ toZod(
  s.extensionMatchConditionInputSchema,
);
export const filenameMatchConditionSchema: Zod<m.FilenameMatchCondition> = /* @__PURE__ */ toZod(
  s.filenameMatchConditionSchema,
);
export const filenameMatchConditionInputSchema: Zod<m.FilenameMatchCondition> = /* @__PURE__ */ toZod(
  s.filenameMatchConditionInputSchema,
);
export const hostMatchConditionSchema: Zod<m.HostMatchCondition> = /* @__PURE__ */ toZod(s.hostMatchConditionSchema);
export const hostMatchConditionInputSchema: Zod<m.HostMatchCondition> = /* @__PURE__ */ toZod(
  s.hostMatchConditionInputSchema,
);
export const uriQueryMatchConditionSchema: Zod<m.UriQueryMatchCondition> = /* @__PURE__ */ toZod(
  s.uriQueryMatchConditionSchema,
);
export const uriQueryMatchConditionInputSchema: Zod<m.UriQueryMatchCondition> = /* @__PURE__ */ toZod(
  s.uriQueryMatchConditionInputSchema,
);
export const requestMethodMatchConditionSchema: Zod<m.RequestMethodMatchCondition> = /* @__PURE__ */ toZod(
  s.requestMethodMatchConditionSchema,
);
export const requestMethodMatchConditionInputSchema: Zod<m.RequestMethodMatchCondition> = /* @__PURE__ */ toZod(
  s.requestMethodMatchConditionInputSchema,
);
export const requestProtocolVersionMatchConditionSchema: Zod<m.RequestProtocolVersionMatchCondition> =
  /* @__PURE__ */ toZod(s.requestProtocolVersionMatchConditionSchema);
export const requestProtocolVersionMatchConditionInputSchema: Zod<m.RequestProtocolVersionMatchCondition> =
  /* @__PURE__ */ toZod(s.requestProtocolVersionMatchConditionInputSchema);
export const requestHeaderMatchConditionSchema: Zod<m.RequestHeaderMatchCondition> = /* @__PURE__ */ toZod(
  s.requestHeaderMatchConditionSchema,
);
export const requestHeaderMatchConditionInputSchema: Zod<m.RequestHeaderMatchCondition> = /* @__PURE__ */ toZod(
  s.requestHeaderMatchConditionInputSchema,
);
export const headerOrderMatchConditionSchema: Zod<m.HeaderOrderMatchCondition> = /* @__PURE__ */ toZod(
  s.headerOrderMatchConditionSchema,
);
export const headerOrderMatchConditionInputSchema: Zod<m.HeaderOrderMatchCondition> = /* @__PURE__ */ toZod(
  s.headerOrderMatchConditionInputSchema,
);
export const cookieMatchConditionSchema: Zod<m.CookieMatchCondition> = /* @__PURE__ */ toZod(
  s.cookieMatchConditionSchema,
);
export const cookieMatchConditionInputSchema: Zod<m.CookieMatchCondition> = /* @__PURE__ */ toZod(
  s.cookieMatchConditionInputSchema,
);
export const argsPostMatchConditionSchema: Zod<m.ArgsPostMatchCondition> = /* @__PURE__ */ toZod(
  s.argsPostMatchConditionSchema,
);
export const argsPostMatchConditionInputSchema: Zod<m.ArgsPostMatchCondition> = /* @__PURE__ */ toZod(
  s.argsPostMatchConditionInputSchema,
);
export const argsPostNamesMatchConditionSchema: Zod<m.ArgsPostNamesMatchCondition> = /* @__PURE__ */ toZod(
  s.argsPostNamesMatchConditionSchema,
);
export const argsPostNamesMatchConditionInputSchema: Zod<m.ArgsPostNamesMatchCondition> = /* @__PURE__ */ toZod(
  s.argsPostNamesMatchConditionInputSchema,
);
export const argsPostJsonMatchConditionSchema: Zod<m.ArgsPostJsonMatchCondition> = /* @__PURE__ */ toZod(
  s.argsPostJsonMatchConditionSchema,
);
export const argsPostJsonMatchConditionInputSchema: Zod<m.ArgsPostJsonMatchCondition> = /* @__PURE__ */ toZod(
  s.argsPostJsonMatchConditionInputSchema,
);
export const argsPostJsonNamesMatchConditionSchema: Zod<m.ArgsPostJsonNamesMatchCondition> = /* @__PURE__ */ toZod(
  s.argsPostJsonNamesMatchConditionSchema,
);
export const argsPostJsonNamesMatchConditionInputSchema: Zod<m.ArgsPostJsonNamesMatchCondition> = /* @__PURE__ */ toZod(
  s.argsPostJsonNamesMatchConditionInputSchema,
);
export const argsPostXmlMatchConditionSchema: Zod<m.ArgsPostXmlMatchCondition> = /* @__PURE__ */ toZod(
  s.argsPostXmlMatchConditionSchema,
);
export const argsPostXmlMatchConditionInputSchema: Zod<m.ArgsPostXmlMatchCondition> = /* @__PURE__ */ toZod(
  s.argsPostXmlMatchConditionInputSchema,
);
export const ipMatchConditionSchema: Zod<m.IpMatchCondition> = /* @__PURE__ */ toZod(s.ipMatchConditionSchema);
export const ipMatchConditionInputSchema: Zod<m.IpMatchCondition> = /* @__PURE__ */ toZod(
  s.ipMatchConditionInputSchema,
);
export const ipAddressMatchConditionSchema: Zod<m.IpAddressMatchCondition> = /* @__PURE__ */ toZod(
  s.ipAddressMatchConditionSchema,
);
export const ipAddressMatchConditionInputSchema: Zod<m.IpAddressMatchCondition> = /* @__PURE__ */ toZod(
  s.ipAddressMatchConditionInputSchema,
);
export const geoMatchConditionSchema: Zod<m.GeoMatchCondition> = /* @__PURE__ */ toZod(s.geoMatchConditionSchema);
export const geoMatchConditionInputSchema: Zod<m.GeoMatchCondition> = /* @__PURE__ */ toZod(
  s.geoMatchConditionInputSchema,
);
export const asNumberMatchConditionSchema: Zod<m.AsNumberMatchCondition> = /* @__PURE__ */ toZod(
  s.asNumberMatchConditionSchema,
);
export const asNumberMatchConditionInputSchema: Zod<m.AsNumberMatchCondition> = /* @__PURE__ */ toZod(
  s.asNumberMatchConditionInputSchema,
);
export const clientListMatchConditionSchema: Zod<m.ClientListMatchCondition> = /* @__PURE__ */ toZod(
  s.clientListMatchConditionSchema,
);
export const clientListMatchConditionInputSchema: Zod<m.ClientListMatchCondition> = /* @__PURE__ */ toZod(
  s.clientListMatchConditionInputSchema,
);
export const clientTlsFingerprintMatchConditionSchema: Zod<m.ClientTlsFingerprintMatchCondition> =
  /* @__PURE__ */ toZod(s.clientTlsFingerprintMatchConditionSchema);
export const clientTlsFingerprintMatchConditionInputSchema: Zod<m.ClientTlsFingerprintMatchCondition> =
  /* @__PURE__ */ toZod(s.clientTlsFingerprintMatchConditionInputSchema);
export const clientCertPresentMatchConditionSchema: Zod<m.ClientCertPresentMatchCondition> = /* @__PURE__ */ toZod(
  s.clientCertPresentMatchConditionSchema,
);
export const clientCertValidMatchConditionSchema: Zod<m.ClientCertValidMatchCondition> = /* @__PURE__ */ toZod(
  s.clientCertValidMatchConditionSchema,
);
export const customRuleActionListSchema: Zod<m.CustomRuleActionList> = /* @__PURE__ */ toZod(
  s.customRuleActionListSchema,
);
export const customRuleActionSchema: Zod<m.CustomRuleAction> = /* @__PURE__ */ toZod(s.customRuleActionSchema);
export const customRuleActionNameSchema: Zod<m.CustomRuleActionName> = /* @__PURE__ */ toZod(
  s.customRuleActionNameSchema,
);
export const customRuleActionSettingSchema: Zod<m.CustomRuleActionSetting> = /* @__PURE__ */ toZod(
  s.customRuleActionSettingSchema,
);
export const customRuleActionResultSchema: Zod<m.CustomRuleActionResult> = /* @__PURE__ */ toZod(
  s.customRuleActionResultSchema,
);
export const activationInputSchema: Zod<m.ActivationInput> = /* @__PURE__ */ toZod(s.activationInputSchema);
export const activationTargetSchema: Zod<m.ActivationTarget> = /* @__PURE__ */ toZod(s.activationTargetSchema);
export const invalidHostAcknowledgementSchema: Zod<m.InvalidHostAcknowledgement> = /* @__PURE__ */ toZod(
  s.invalidHostAcknowledgementSchema,
);
export const activationActionSchema: Zod<m.ActivationAction> = /* @__PURE__ */ toZod(s.activationActionSchema);
export const activationNetworkSchema: Zod<m.ActivationNetwork> = /* @__PURE__ */ toZod(s.activationNetworkSchema);
export const activationSchema: Zod<m.Activation> = /* @__PURE__ */ toZod(s.activationSchema);
export const activatedConfigurationSchema: Zod<m.ActivatedConfiguration> = /* @__PURE__ */ toZod(
  s.activatedConfigurationSchema,
);
export const activationStatusSchema: Zod<m.ActivationStatus> = /* @__PURE__ */ toZod(s.activationStatusSchema);
export const activationRequestCreatedSchema: Zod<m.ActivationRequestCreated> = /* @__PURE__ */ toZod(
  s.activationRequestCreatedSchema,
);
export const activationRequestLinksSchema: Zod<m.ActivationRequestLinks> = /* @__PURE__ */ toZod(
  s.activationRequestLinksSchema,
);
export const activationLinkSchema: Zod<m.ActivationLink> = /* @__PURE__ */ toZod(s.activationLinkSchema);
export const activationRequestSchema: Zod<m.ActivationRequest> = /* @__PURE__ */ toZod(s.activationRequestSchema);
export const activationHistoryListSchema: Zod<m.ActivationHistoryList> = /* @__PURE__ */ toZod(
  s.activationHistoryListSchema,
);
export const activationHistoryEntrySchema: Zod<m.ActivationHistoryEntry> = /* @__PURE__ */ toZod(
  s.activationHistoryEntrySchema,
);
export const activationHistoryStatusSchema: Zod<m.ActivationHistoryStatus> = /* @__PURE__ */ toZod(
  s.activationHistoryStatusSchema,
);
export const exportedConfigurationSchema: Zod<m.ExportedConfiguration> = /* @__PURE__ */ toZod(
  s.exportedConfigurationSchema,
);
export const exportedRatePolicySchema: Zod<m.ExportedRatePolicy> = /* @__PURE__ */ toZod(s.exportedRatePolicySchema);
export const exportedQueryParameterSchema: Zod<m.ExportedQueryParameter> = /* @__PURE__ */ toZod(
  s.exportedQueryParameterSchema,
);
export const exportedMatchOptionSchema: Zod<m.ExportedMatchOption> = /* @__PURE__ */ toZod(s.exportedMatchOptionSchema);
export const exportedReputationProfileSchema: Zod<m.ExportedReputationProfile> = /* @__PURE__ */ toZod(
  s.exportedReputationProfileSchema,
);
export const exportedReputationConditionSchema: Zod<m.ExportedReputationCondition> = /* @__PURE__ */ toZod(
  s.exportedReputationConditionSchema,
);
export const exportedAtomicConditionSchema: Zod<m.ExportedAtomicCondition> = /* @__PURE__ */ toZod(
  s.exportedAtomicConditionSchema,
);
export const exportedCustomRuleSchema: Zod<m.ExportedCustomRule> = /* @__PURE__ */ toZod(s.exportedCustomRuleSchema);
export const exportedRulesetSchema: Zod<m.ExportedRuleset> = /* @__PURE__ */ toZod(s.exportedRulesetSchema);
export const exportedAttackGroupSchema: Zod<m.ExportedAttackGroup> = /* @__PURE__ */ toZod(s.exportedAttackGroupSchema);
export const exportedRuleSchema: Zod<m.ExportedRule> = /* @__PURE__ */ toZod(s.exportedRuleSchema);
export const exportedMatchTargetsSchema: Zod<m.ExportedMatchTargets> = /* @__PURE__ */ toZod(
  s.exportedMatchTargetsSchema,
);
export const exportedMatchTargetSchema: Zod<m.ExportedMatchTarget> = /* @__PURE__ */ toZod(s.exportedMatchTargetSchema);
export const exportedSecurityPolicySchema: Zod<m.ExportedSecurityPolicy> = /* @__PURE__ */ toZod(
  s.exportedSecurityPolicySchema,
);
export const exportedRuleActionSchema: Zod<m.ExportedRuleAction> = /* @__PURE__ */ toZod(s.exportedRuleActionSchema);
export const exportedRuleConditionSchema: Zod<m.ExportedRuleCondition> = /* @__PURE__ */ toZod(
  s.exportedRuleConditionSchema,
);
export const exportedRuleExceptionSchema: Zod<m.ExportedRuleException> = /* @__PURE__ */ toZod(
  s.exportedRuleExceptionSchema,
);
export const exportedSelectorSchema: Zod<m.ExportedSelector> = /* @__PURE__ */ toZod(s.exportedSelectorSchema);
export const exportedAttackGroupActionSchema: Zod<m.ExportedAttackGroupAction> = /* @__PURE__ */ toZod(
  s.exportedAttackGroupActionSchema,
);
export const exportedActionSchema: Zod<m.ExportedAction> = /* @__PURE__ */ toZod(s.exportedActionSchema);
export const exportedRatePolicyActionSchema: Zod<m.ExportedRatePolicyAction> = /* @__PURE__ */ toZod(
  s.exportedRatePolicyActionSchema,
);
export const exportedNetworkLayerControlsSchema: Zod<m.ExportedNetworkLayerControls> = /* @__PURE__ */ toZod(
  s.exportedNetworkLayerControlsSchema,
);
export const exportedIpControlsSchema: Zod<m.ExportedIpControls> = /* @__PURE__ */ toZod(s.exportedIpControlsSchema);
export const exportedGeoControlsSchema: Zod<m.ExportedGeoControls> = /* @__PURE__ */ toZod(s.exportedGeoControlsSchema);
export const exportedNetworkListsSchema: Zod<m.ExportedNetworkLists> = /* @__PURE__ */ toZod(
  s.exportedNetworkListsSchema,
);
export const exportedSlowPostSchema: Zod<m.ExportedSlowPost> = /* @__PURE__ */ toZod(s.exportedSlowPostSchema);
export const exportedDurationThresholdSchema: Zod<m.ExportedDurationThreshold> = /* @__PURE__ */ toZod(
  s.exportedDurationThresholdSchema,
);
export const exportedSlowRateThresholdSchema: Zod<m.ExportedSlowRateThreshold> = /* @__PURE__ */ toZod(
  s.exportedSlowRateThresholdSchema,
);
export const exportedApiRequestConstraintsSchema: Zod<m.ExportedApiRequestConstraints> = /* @__PURE__ */ toZod(
  s.exportedApiRequestConstraintsSchema,
);
export const exportedSiemSchema: Zod<m.ExportedSiem> = /* @__PURE__ */ toZod(s.exportedSiemSchema);
export const exportedAdvancedOptionsSchema: Zod<m.ExportedAdvancedOptions> = /* @__PURE__ */ toZod(
  s.exportedAdvancedOptionsSchema,
);
export const exportedLoggingSchema: Zod<m.ExportedLogging> = /* @__PURE__ */ toZod(s.exportedLoggingSchema);
export const exportedLoggedHeadersSchema: Zod<m.ExportedLoggedHeaders> = /* @__PURE__ */ toZod(
  s.exportedLoggedHeadersSchema,
);
export const exportedPrefetchSchema: Zod<m.ExportedPrefetch> = /* @__PURE__ */ toZod(s.exportedPrefetchSchema);
export const configurationCreateSchema: Zod<m.ConfigurationCreate> = /* @__PURE__ */ toZod(s.configurationCreateSchema);
export const configurationCreatedSchema: Zod<m.ConfigurationCreated> = /* @__PURE__ */ toZod(
  s.configurationCreatedSchema,
);
export const configurationRenameSchema: Zod<m.ConfigurationRename> = /* @__PURE__ */ toZod(s.configurationRenameSchema);
export const configurationRenameInputSchema: Zod<m.ConfigurationRename> = /* @__PURE__ */ toZod(
  s.configurationRenameInputSchema,
);
export const versionDiffRequestSchema: Zod<m.VersionDiffRequest> = /* @__PURE__ */ toZod(s.versionDiffRequestSchema);
export const versionDiffSchema: Zod<m.VersionDiff> = /* @__PURE__ */ toZod(s.versionDiffSchema);
export const versionNotesSchema: Zod<m.VersionNotes> = /* @__PURE__ */ toZod(s.versionNotesSchema);
export const subscriptionSchema: Zod<m.Subscription> = /* @__PURE__ */ toZod(s.subscriptionSchema);
export const subscriptionChangeSchema: Zod<m.SubscriptionChange> = /* @__PURE__ */ toZod(s.subscriptionChangeSchema);
export const customDenyListSchema: Zod<m.CustomDenyList> = /* @__PURE__ */ toZod(s.customDenyListSchema);
export const customDenyActionSchema: Zod<m.CustomDenyAction> = /* @__PURE__ */ toZod(s.customDenyActionSchema);
export const customDenyActionInputSchema: Zod<m.CustomDenyAction> = /* @__PURE__ */ toZod(
  s.customDenyActionInputSchema,
);
export const malwarePolicyListSchema: Zod<m.MalwarePolicyList> = /* @__PURE__ */ toZod(s.malwarePolicyListSchema);
export const malwarePolicySchema: Zod<m.MalwarePolicy> = /* @__PURE__ */ toZod(s.malwarePolicySchema);
export const malwarePolicyInputSchema: Zod<m.MalwarePolicyInput> = /* @__PURE__ */ toZod(s.malwarePolicyInputSchema);
export const malwareContentTypeListSchema: Zod<m.MalwareContentTypeList> = /* @__PURE__ */ toZod(
  s.malwareContentTypeListSchema,
);
export const ratePolicyListSchema: Zod<m.RatePolicyList> = /* @__PURE__ */ toZod(s.ratePolicyListSchema);
export const ratePolicySchema: Zod<m.RatePolicy> = /* @__PURE__ */ toZod(s.ratePolicySchema);
export const ratePolicyInputSchema: Zod<m.RatePolicyInput> = /* @__PURE__ */ toZod(s.ratePolicyInputSchema);
export const ratePolicyEvaluationDecisionSchema: Zod<m.RatePolicyEvaluationDecision> = /* @__PURE__ */ toZod(
  s.ratePolicyEvaluationDecisionSchema,
);
export const reputationProfileListSchema: Zod<m.ReputationProfileList> = /* @__PURE__ */ toZod(
  s.reputationProfileListSchema,
);
export const reputationProfileSchema: Zod<m.ReputationProfile> = /* @__PURE__ */ toZod(s.reputationProfileSchema);
export const reputationProfileInputSchema: Zod<m.ReputationProfileInput> = /* @__PURE__ */ toZod(
  s.reputationProfileInputSchema,
);
export const urlProtectionPolicyListSchema: Zod<m.UrlProtectionPolicyList> = /* @__PURE__ */ toZod(
  s.urlProtectionPolicyListSchema,
);
export const urlProtectionPolicySchema: Zod<m.UrlProtectionPolicy> = /* @__PURE__ */ toZod(s.urlProtectionPolicySchema);
export const urlProtectionPolicyInputSchema: Zod<m.UrlProtectionPolicyInput> = /* @__PURE__ */ toZod(
  s.urlProtectionPolicyInputSchema,
);
export const cookieSettingsSchema: Zod<m.CookieSettings> = /* @__PURE__ */ toZod(s.cookieSettingsSchema);
export const evasivePathMatchSchema: Zod<m.EvasivePathMatch> = /* @__PURE__ */ toZod(s.evasivePathMatchSchema);
export const evasivePathMatchInputSchema: Zod<m.EvasivePathMatch> = /* @__PURE__ */ toZod(
  s.evasivePathMatchInputSchema,
);
export const headerLoggingSchema: Zod<m.HeaderLogging> = /* @__PURE__ */ toZod(s.headerLoggingSchema);
export const headerLoggingInputSchema: Zod<m.HeaderLogging> = /* @__PURE__ */ toZod(s.headerLoggingInputSchema);
export const attackPayloadLoggingSchema: Zod<m.AttackPayloadLogging> = /* @__PURE__ */ toZod(
  s.attackPayloadLoggingSchema,
);
export const attackPayloadLoggingInputSchema: Zod<m.AttackPayloadLogging> = /* @__PURE__ */ toZod(
  s.attackPayloadLoggingInputSchema,
);
export const piiLearningSchema: Zod<m.PiiLearning> = /* @__PURE__ */ toZod(s.piiLearningSchema);
export const piiLearningInputSchema: Zod<m.PiiLearning> = /* @__PURE__ */ toZod(s.piiLearningInputSchema);
export const pragmaHeaderSchema: Zod<m.PragmaHeader> = /* @__PURE__ */ toZod(s.pragmaHeaderSchema);
export const pragmaHeaderInputSchema: Zod<m.PragmaHeader> = /* @__PURE__ */ toZod(s.pragmaHeaderInputSchema);
export const prefetchSettingsSchema: Zod<m.PrefetchSettings> = /* @__PURE__ */ toZod(s.prefetchSettingsSchema);
export const requestBodyLimitSchema: Zod<m.RequestBodyLimit> = /* @__PURE__ */ toZod(s.requestBodyLimitSchema);
export const bypassNetworkListsSchema: Zod<m.BypassNetworkLists> = /* @__PURE__ */ toZod(s.bypassNetworkListsSchema);
export const bypassNetworkListsUpdateSchema: Zod<m.BypassNetworkListsUpdate> = /* @__PURE__ */ toZod(
  s.bypassNetworkListsUpdateSchema,
);
export const bypassNetworkListsResultSchema: Zod<m.BypassNetworkListsResult> = /* @__PURE__ */ toZod(
  s.bypassNetworkListsResultSchema,
);
export const siemSettingsSchema: Zod<m.SiemSettings> = /* @__PURE__ */ toZod(s.siemSettingsSchema);
export const siemSettingsInputSchema: Zod<m.SiemSettings> = /* @__PURE__ */ toZod(s.siemSettingsInputSchema);
export const siemDefinitionListSchema: Zod<m.SiemDefinitionList> = /* @__PURE__ */ toZod(s.siemDefinitionListSchema);
export const hostnameCoverageListSchema: Zod<m.HostnameCoverageList> = /* @__PURE__ */ toZod(
  s.hostnameCoverageListSchema,
);
export const hostnameCoverageMatchTargetListSchema: Zod<m.HostnameCoverageMatchTargetList> = /* @__PURE__ */ toZod(
  s.hostnameCoverageMatchTargetListSchema,
);
export const hostnameOverlapListSchema: Zod<m.HostnameOverlapList> = /* @__PURE__ */ toZod(s.hostnameOverlapListSchema);
export const securityPolicyCreateSchema: Zod<m.SecurityPolicyCreate> = /* @__PURE__ */ toZod(
  s.securityPolicyCreateSchema,
);
export const securityPolicyDefaultsCreateSchema: Zod<m.SecurityPolicyDefaultsCreate> = /* @__PURE__ */ toZod(
  s.securityPolicyDefaultsCreateSchema,
);
export const securityPolicyRenameSchema: Zod<m.SecurityPolicyRename> = /* @__PURE__ */ toZod(
  s.securityPolicyRenameSchema,
);
export const securityPolicyRenameResultSchema: Zod<m.SecurityPolicyRenameResult> = /* @__PURE__ */ toZod(
  s.securityPolicyRenameResultSchema,
);
export const protectionSwitchesSchema: Zod<m.ProtectionSwitches> = /* @__PURE__ */ toZod(s.protectionSwitchesSchema);
export const protectionSwitchesInputSchema: Zod<m.ProtectionSwitches> = /* @__PURE__ */ toZod(
  s.protectionSwitchesInputSchema,
);
export const wapSelectedHostnamesSchema: Zod<m.WapSelectedHostnames> = /* @__PURE__ */ toZod(
  s.wapSelectedHostnamesSchema,
);
export const attackGroupActionListSchema: Zod<m.AttackGroupActionList> = /* @__PURE__ */ toZod(
  s.attackGroupActionListSchema,
);
export const actionDetailSchema: Zod<m.ActionDetail> = /* @__PURE__ */ toZod(s.actionDetailSchema);
export const actionSettingSchema: Zod<m.ActionSetting> = /* @__PURE__ */ toZod(s.actionSettingSchema);
export const actionSettingInputSchema: Zod<m.ActionSetting> = /* @__PURE__ */ toZod(s.actionSettingInputSchema);
export const actionWithConditionExceptionSchema: Zod<m.ActionWithConditionException> = /* @__PURE__ */ toZod(
  s.actionWithConditionExceptionSchema,
);
export const conditionExceptionSchema: Zod<m.ConditionException> = /* @__PURE__ */ toZod(s.conditionExceptionSchema);
export const conditionExceptionInputSchema: Zod<m.ConditionException> = /* @__PURE__ */ toZod(
  s.conditionExceptionInputSchema,
);
export const ruleActionListSchema: Zod<m.RuleActionList> = /* @__PURE__ */ toZod(s.ruleActionListSchema);
export const evalRuleActionListSchema: Zod<m.EvalRuleActionList> = /* @__PURE__ */ toZod(s.evalRuleActionListSchema);
export const ruleUpgradeSchema: Zod<m.RuleUpgrade> = /* @__PURE__ */ toZod(s.ruleUpgradeSchema);
export const wafModeSchema: Zod<m.WafMode> = /* @__PURE__ */ toZod(s.wafModeSchema);
export const ruleUpgradeDetailsSchema: Zod<m.RuleUpgradeDetails> = /* @__PURE__ */ toZod(s.ruleUpgradeDetailsSchema);
export const threatIntelSchema: Zod<m.ThreatIntel> = /* @__PURE__ */ toZod(s.threatIntelSchema);
export const threatIntelInputSchema: Zod<m.ThreatIntelInput> = /* @__PURE__ */ toZod(s.threatIntelInputSchema);
export const wafModeSettingSchema: Zod<m.WafModeSetting> = /* @__PURE__ */ toZod(s.wafModeSettingSchema);
export const rapidRuleListSchema: Zod<m.RapidRuleList> = /* @__PURE__ */ toZod(s.rapidRuleListSchema);
export const rapidRuleActionSettingSchema: Zod<m.RapidRuleActionSetting> = /* @__PURE__ */ toZod(
  s.rapidRuleActionSettingSchema,
);
export const rapidRuleActionSettingInputSchema: Zod<m.RapidRuleActionSetting> = /* @__PURE__ */ toZod(
  s.rapidRuleActionSettingInputSchema,
);
export const rapidRulesStatusSchema: Zod<m.RapidRulesStatus> = /* @__PURE__ */ toZod(s.rapidRulesStatusSchema);
export const rapidRulesStatusInputSchema: Zod<m.RapidRulesStatus> = /* @__PURE__ */ toZod(
  s.rapidRulesStatusInputSchema,
);
export const rapidRuleActionResultSchema: Zod<m.RapidRuleActionResult> = /* @__PURE__ */ toZod(
  s.rapidRuleActionResultSchema,
);
export const rapidRuleLockSchema: Zod<m.RapidRuleLock> = /* @__PURE__ */ toZod(s.rapidRuleLockSchema);
export const rapidRuleLockInputSchema: Zod<m.RapidRuleLock> = /* @__PURE__ */ toZod(s.rapidRuleLockInputSchema);
export const penaltyBoxSchema: Zod<m.PenaltyBox> = /* @__PURE__ */ toZod(s.penaltyBoxSchema);
export const penaltyBoxInputSchema: Zod<m.PenaltyBox> = /* @__PURE__ */ toZod(s.penaltyBoxInputSchema);
export const penaltyBoxConditionsSchema: Zod<m.PenaltyBoxConditions> = /* @__PURE__ */ toZod(
  s.penaltyBoxConditionsSchema,
);
export const penaltyBoxConditionsInputSchema: Zod<m.PenaltyBoxConditions> = /* @__PURE__ */ toZod(
  s.penaltyBoxConditionsInputSchema,
);
export const tuningRecommendationsSchema: Zod<m.TuningRecommendations> = /* @__PURE__ */ toZod(
  s.tuningRecommendationsSchema,
);
export const attackGroupRecommendationsSchema: Zod<m.AttackGroupRecommendations> = /* @__PURE__ */ toZod(
  s.attackGroupRecommendationsSchema,
);
export const ruleRecommendationsSchema: Zod<m.RuleRecommendations> = /* @__PURE__ */ toZod(s.ruleRecommendationsSchema);
export const recommendationDecisionSchema: Zod<m.RecommendationDecision> = /* @__PURE__ */ toZod(
  s.recommendationDecisionSchema,
);
export const ratePolicyActionListSchema: Zod<m.RatePolicyActionList> = /* @__PURE__ */ toZod(
  s.ratePolicyActionListSchema,
);
export const ratePolicyActionSchema: Zod<m.RatePolicyAction> = /* @__PURE__ */ toZod(s.ratePolicyActionSchema);
export const ratePolicyActionInputSchema: Zod<m.RatePolicyAction> = /* @__PURE__ */ toZod(
  s.ratePolicyActionInputSchema,
);
export const reputationProfileActionListSchema: Zod<m.ReputationProfileActionList> = /* @__PURE__ */ toZod(
  s.reputationProfileActionListSchema,
);
export const reputationProfileActionResultSchema: Zod<m.ReputationProfileActionResult> = /* @__PURE__ */ toZod(
  s.reputationProfileActionResultSchema,
);
export const malwarePolicyActionListSchema: Zod<m.MalwarePolicyActionList> = /* @__PURE__ */ toZod(
  s.malwarePolicyActionListSchema,
);
export const malwarePolicyActionListInputSchema: Zod<m.MalwarePolicyActionList> = /* @__PURE__ */ toZod(
  s.malwarePolicyActionListInputSchema,
);
export const malwarePolicyActionSchema: Zod<m.MalwarePolicyAction> = /* @__PURE__ */ toZod(s.malwarePolicyActionSchema);
export const malwarePolicyActionInputSchema: Zod<m.MalwarePolicyAction> = /* @__PURE__ */ toZod(
  s.malwarePolicyActionInputSchema,
);
export const urlProtectionActionListSchema: Zod<m.UrlProtectionActionList> = /* @__PURE__ */ toZod(
  s.urlProtectionActionListSchema,
);
export const urlProtectionActionSchema: Zod<m.UrlProtectionAction> = /* @__PURE__ */ toZod(s.urlProtectionActionSchema);
export const urlProtectionActionInputSchema: Zod<m.UrlProtectionAction> = /* @__PURE__ */ toZod(
  s.urlProtectionActionInputSchema,
);
export const apiRequestConstraintListSchema: Zod<m.ApiRequestConstraintList> = /* @__PURE__ */ toZod(
  s.apiRequestConstraintListSchema,
);
export const apiEndpointListSchema: Zod<m.ApiEndpointList> = /* @__PURE__ */ toZod(s.apiEndpointListSchema);
export const contractGroupListSchema: Zod<m.ContractGroupList> = /* @__PURE__ */ toZod(s.contractGroupListSchema);
export const discoveredApiListSchema: Zod<m.DiscoveredApiList> = /* @__PURE__ */ toZod(s.discoveredApiListSchema);
export const discoveredApiSchema: Zod<m.DiscoveredApi> = /* @__PURE__ */ toZod(s.discoveredApiSchema);
export const discoveredApiTypeSchema: Zod<m.DiscoveredApiType> = /* @__PURE__ */ toZod(s.discoveredApiTypeSchema);
export const discoveredApiVisibilitySchema: Zod<m.DiscoveredApiVisibility> = /* @__PURE__ */ toZod(
  s.discoveredApiVisibilitySchema,
);
export const discoveredApiDetailSchema: Zod<m.DiscoveredApiDetail> = /* @__PURE__ */ toZod(s.discoveredApiDetailSchema);
export const discoveredApiEnrichmentSchema: Zod<m.DiscoveredApiEnrichment> = /* @__PURE__ */ toZod(
  s.discoveredApiEnrichmentSchema,
);
export const discoveredApiTrendSchema: Zod<m.DiscoveredApiTrend> = /* @__PURE__ */ toZod(s.discoveredApiTrendSchema);
export const discoveredApiPathSchema: Zod<m.DiscoveredApiPath> = /* @__PURE__ */ toZod(s.discoveredApiPathSchema);
export const apiVisibilitySchema: Zod<m.ApiVisibility> = /* @__PURE__ */ toZod(s.apiVisibilitySchema);
export const apiVisibilityInputSchema: Zod<m.ApiVisibilityInput> = /* @__PURE__ */ toZod(s.apiVisibilityInputSchema);
export const apiHidingReasonSchema: Zod<m.ApiHidingReason> = /* @__PURE__ */ toZod(s.apiHidingReasonSchema);
export const apiMatchListSchema: Zod<m.ApiMatchList> = /* @__PURE__ */ toZod(s.apiMatchListSchema);
export const apiMatchSchema: Zod<m.ApiMatch> = /* @__PURE__ */ toZod(s.apiMatchSchema);
export const apiMatchVersionSchema: Zod<m.ApiMatchVersion> = /* @__PURE__ */ toZod(s.apiMatchVersionSchema);
export const apiRegistrationSchema: Zod<m.ApiRegistration> = /* @__PURE__ */ toZod(s.apiRegistrationSchema);
export const registeredApiSchema: Zod<m.RegisteredApi> = /* @__PURE__ */ toZod(s.registeredApiSchema);
export const registeredApiResourceSchema: Zod<m.RegisteredApiResource> = /* @__PURE__ */ toZod(
  s.registeredApiResourceSchema,
);
export const cveListSchema: Zod<m.CveList> = /* @__PURE__ */ toZod(s.cveListSchema);
export const cveSchema: Zod<m.Cve> = /* @__PURE__ */ toZod(s.cveSchema);
export const cveDetailSchema: Zod<m.CveDetail> = /* @__PURE__ */ toZod(s.cveDetailSchema);
export const cveCoverageSchema: Zod<m.CveCoverage> = /* @__PURE__ */ toZod(s.cveCoverageSchema);
export const cveSeveritySchema: Zod<m.CveSeverity> = /* @__PURE__ */ toZod(s.cveSeveritySchema);
export const cveAffectedSystemSchema: Zod<m.CveAffectedSystem> = /* @__PURE__ */ toZod(s.cveAffectedSystemSchema);
export const cveMitigationSchema: Zod<m.CveMitigation> = /* @__PURE__ */ toZod(s.cveMitigationSchema);
export const cveMitigationGroupSchema: Zod<m.CveMitigationGroup> = /* @__PURE__ */ toZod(s.cveMitigationGroupSchema);
export const cveMitigationRuleSchema: Zod<m.CveMitigationRule> = /* @__PURE__ */ toZod(s.cveMitigationRuleSchema);
export const cveIdsSchema: Zod<m.CveIds> = /* @__PURE__ */ toZod(s.cveIdsSchema);
export const cveUnsubscriptionSchema: Zod<m.CveUnsubscription> = /* @__PURE__ */ toZod(s.cveUnsubscriptionSchema);
export const cveSecurityCoverageSchema: Zod<m.CveSecurityCoverage> = /* @__PURE__ */ toZod(s.cveSecurityCoverageSchema);
export const cveConfigurationCoverageSchema: Zod<m.CveConfigurationCoverage> = /* @__PURE__ */ toZod(
  s.cveConfigurationCoverageSchema,
);
export const cvePolicyCoverageSchema: Zod<m.CvePolicyCoverage> = /* @__PURE__ */ toZod(s.cvePolicyCoverageSchema);
export const cveWafCoverageSchema: Zod<m.CveWafCoverage> = /* @__PURE__ */ toZod(s.cveWafCoverageSchema);
export const cveGroupCoverageSchema: Zod<m.CveGroupCoverage> = /* @__PURE__ */ toZod(s.cveGroupCoverageSchema);
export const cveRuleCoverageSchema: Zod<m.CveRuleCoverage> = /* @__PURE__ */ toZod(s.cveRuleCoverageSchema);
export const ipGeoFirewallSchema: Zod<m.IpGeoFirewall> = /* @__PURE__ */ toZod(s.ipGeoFirewallSchema);
export const ipGeoFirewallInputSchema: Zod<m.IpGeoFirewall> = /* @__PURE__ */ toZod(s.ipGeoFirewallInputSchema);
export const slowPostProtectionSchema: Zod<m.SlowPostProtection> = /* @__PURE__ */ toZod(s.slowPostProtectionSchema);
export const slowPostProtectionInputSchema: Zod<m.SlowPostProtection> = /* @__PURE__ */ toZod(
  s.slowPostProtectionInputSchema,
);
export const reputationAnalysisSchema: Zod<m.ReputationAnalysis> = /* @__PURE__ */ toZod(s.reputationAnalysisSchema);
export const clientSideProtectionSchema: Zod<m.ClientSideProtection> = /* @__PURE__ */ toZod(
  s.clientSideProtectionSchema,
);
export const clientSideProtectionInputSchema: Zod<m.ClientSideProtection> = /* @__PURE__ */ toZod(
  s.clientSideProtectionInputSchema,
);
export const policyHeaderLoggingSchema: Zod<m.PolicyHeaderLogging> = /* @__PURE__ */ toZod(s.policyHeaderLoggingSchema);
export const policyHeaderLoggingInputSchema: Zod<m.PolicyHeaderLogging> = /* @__PURE__ */ toZod(
  s.policyHeaderLoggingInputSchema,
);
export const policyAttackPayloadLoggingSchema: Zod<m.PolicyAttackPayloadLogging> = /* @__PURE__ */ toZod(
  s.policyAttackPayloadLoggingSchema,
);
export const policyAttackPayloadLoggingInputSchema: Zod<m.PolicyAttackPayloadLogging> = /* @__PURE__ */ toZod(
  s.policyAttackPayloadLoggingInputSchema,
);
export const evalModeChangeSchema: Zod<m.EvalModeChange> = /* @__PURE__ */ toZod(s.evalModeChangeSchema);
export const evalModeResultSchema: Zod<m.EvalModeResult> = /* @__PURE__ */ toZod(s.evalModeResultSchema);
export const evalHostnamesSchema: Zod<m.EvalHostnames> = /* @__PURE__ */ toZod(s.evalHostnamesSchema);
export const evalHostnamesInputSchema: Zod<m.EvalHostnamesInput> = /* @__PURE__ */ toZod(s.evalHostnamesInputSchema);
export const configurationSourceSchema: Zod<m.ConfigurationSource> = /* @__PURE__ */ toZod(s.configurationSourceSchema);
export const customDenyParameterSchema: Zod<m.CustomDenyParameter> = /* @__PURE__ */ toZod(s.customDenyParameterSchema);
export const customDenyParameterInputSchema: Zod<m.CustomDenyParameter> = /* @__PURE__ */ toZod(
  s.customDenyParameterInputSchema,
);
export const malwareContentTypeSchema: Zod<m.MalwareContentType> = /* @__PURE__ */ toZod(s.malwareContentTypeSchema);
export const malwareContentTypeInputSchema: Zod<m.MalwareContentType> = /* @__PURE__ */ toZod(
  s.malwareContentTypeInputSchema,
);
export const positiveMatchValuesSchema: Zod<m.PositiveMatchValues> = /* @__PURE__ */ toZod(s.positiveMatchValuesSchema);
export const positiveMatchValuesInputSchema: Zod<m.PositiveMatchValues> = /* @__PURE__ */ toZod(
  s.positiveMatchValuesInputSchema,
);
export const rateMatchOptionSchema: Zod<m.RateMatchOption> = /* @__PURE__ */ toZod(s.rateMatchOptionSchema);
export const rateMatchOptionInputSchema: Zod<m.RateMatchOption> = /* @__PURE__ */ toZod(s.rateMatchOptionInputSchema);
export const rateParameterMatchSchema: Zod<m.RateParameterMatch> = /* @__PURE__ */ toZod(s.rateParameterMatchSchema);
export const rateParameterMatchInputSchema: Zod<m.RateParameterMatch> = /* @__PURE__ */ toZod(
  s.rateParameterMatchInputSchema,
);
export const rateApiSelectorSchema: Zod<m.RateApiSelector> = /* @__PURE__ */ toZod(s.rateApiSelectorSchema);
export const rateConditionSchema: Zod<m.RateCondition> = /* @__PURE__ */ toZod(s.rateConditionSchema);
export const rateConditionInputSchema: Zod<m.RateCondition> = /* @__PURE__ */ toZod(s.rateConditionInputSchema);
export const ratePolicyEvaluationSchema: Zod<m.RatePolicyEvaluation> = /* @__PURE__ */ toZod(
  s.ratePolicyEvaluationSchema,
);
export const ratePolicyEvaluationInputSchema: Zod<m.RatePolicyEvaluationInput> = /* @__PURE__ */ toZod(
  s.ratePolicyEvaluationInputSchema,
);
export const reputationConditionSchema: Zod<m.ReputationCondition> = /* @__PURE__ */ toZod(s.reputationConditionSchema);
export const reputationConditionInputSchema: Zod<m.ReputationCondition> = /* @__PURE__ */ toZod(
  s.reputationConditionInputSchema,
);
export const urlProtectionHostnamePathSchema: Zod<m.UrlProtectionHostnamePath> = /* @__PURE__ */ toZod(
  s.urlProtectionHostnamePathSchema,
);
export const urlProtectionHostnamePathInputSchema: Zod<m.UrlProtectionHostnamePath> = /* @__PURE__ */ toZod(
  s.urlProtectionHostnamePathInputSchema,
);
export const urlProtectionApiDefinitionSchema: Zod<m.UrlProtectionApiDefinition> = /* @__PURE__ */ toZod(
  s.urlProtectionApiDefinitionSchema,
);
export const urlProtectionBypassSchema: Zod<m.UrlProtectionBypass> = /* @__PURE__ */ toZod(s.urlProtectionBypassSchema);
export const urlProtectionBypassInputSchema: Zod<m.UrlProtectionBypassInput> = /* @__PURE__ */ toZod(
  s.urlProtectionBypassInputSchema,
);
export const urlProtectionCategorySchema: Zod<m.UrlProtectionCategory> = /* @__PURE__ */ toZod(
  s.urlProtectionCategorySchema,
);
export const urlProtectionCategoryInputSchema: Zod<m.UrlProtectionCategory> = /* @__PURE__ */ toZod(
  s.urlProtectionCategoryInputSchema,
);
export const headerLoggingSelectionSchema: Zod<m.HeaderLoggingSelection> = /* @__PURE__ */ toZod(
  s.headerLoggingSelectionSchema,
);
export const headerLoggingSelectionInputSchema: Zod<m.HeaderLoggingSelection> = /* @__PURE__ */ toZod(
  s.headerLoggingSelectionInputSchema,
);
export const attackPayloadLoggingTargetSchema: Zod<m.AttackPayloadLoggingTarget> = /* @__PURE__ */ toZod(
  s.attackPayloadLoggingTargetSchema,
);
export const attackPayloadLoggingTargetInputSchema: Zod<m.AttackPayloadLoggingTarget> = /* @__PURE__ */ toZod(
  s.attackPayloadLoggingTargetInputSchema,
);
export const pragmaExcludeConditionSchema: Zod<m.PragmaExcludeCondition> = /* @__PURE__ */ toZod(
  s.pragmaExcludeConditionSchema,
);
export const pragmaExcludeConditionInputSchema: Zod<m.PragmaExcludeCondition> = /* @__PURE__ */ toZod(
  s.pragmaExcludeConditionInputSchema,
);
export const ipGeoAsnControlsSchema: Zod<m.IpGeoAsnControls> = /* @__PURE__ */ toZod(s.ipGeoAsnControlsSchema);
export const ipGeoGeoControlsSchema: Zod<m.IpGeoGeoControls> = /* @__PURE__ */ toZod(s.ipGeoGeoControlsSchema);
export const ipGeoIpControlsSchema: Zod<m.IpGeoIpControls> = /* @__PURE__ */ toZod(s.ipGeoIpControlsSchema);
export const ukraineGeoControlSchema: Zod<m.UkraineGeoControl> = /* @__PURE__ */ toZod(s.ukraineGeoControlSchema);
export const siemExceptionSchema: Zod<m.SiemException> = /* @__PURE__ */ toZod(s.siemExceptionSchema);
export const siemDefinitionSchema: Zod<m.SiemDefinition> = /* @__PURE__ */ toZod(s.siemDefinitionSchema);
export const hostnameCoverageSchema: Zod<m.HostnameCoverage> = /* @__PURE__ */ toZod(s.hostnameCoverageSchema);
export const hostnameCoverageMatchTargetGroupsSchema: Zod<m.HostnameCoverageMatchTargetGroups> = /* @__PURE__ */ toZod(
  s.hostnameCoverageMatchTargetGroupsSchema,
);
export const hostnameOverlapSchema: Zod<m.HostnameOverlap> = /* @__PURE__ */ toZod(s.hostnameOverlapSchema);
export const attackGroupActionItemSchema: Zod<m.AttackGroupActionItem> = /* @__PURE__ */ toZod(
  s.attackGroupActionItemSchema,
);
export const matchConditionSchema: Zod<m.MatchCondition> = /* @__PURE__ */ toZod(s.matchConditionSchema);
export const matchConditionInputSchema: Zod<m.MatchCondition> = /* @__PURE__ */ toZod(s.matchConditionInputSchema);
export const ruleExceptionSchema: Zod<m.RuleException> = /* @__PURE__ */ toZod(s.ruleExceptionSchema);
export const ruleExceptionInputSchema: Zod<m.RuleException> = /* @__PURE__ */ toZod(s.ruleExceptionInputSchema);
export const advancedExceptionsSchema: Zod<m.AdvancedExceptions> = /* @__PURE__ */ toZod(s.advancedExceptionsSchema);
export const advancedExceptionsInputSchema: Zod<m.AdvancedExceptions> = /* @__PURE__ */ toZod(
  s.advancedExceptionsInputSchema,
);
export const ruleActionItemSchema: Zod<m.RuleActionItem> = /* @__PURE__ */ toZod(s.ruleActionItemSchema);
export const ruleUpdateSetSchema: Zod<m.RuleUpdateSet> = /* @__PURE__ */ toZod(s.ruleUpdateSetSchema);
export const rapidRuleSchema: Zod<m.RapidRule> = /* @__PURE__ */ toZod(s.rapidRuleSchema);
export const recommendationSchema: Zod<m.Recommendation> = /* @__PURE__ */ toZod(s.recommendationSchema);
export const recommendationEvidenceSchema: Zod<m.RecommendationEvidence> = /* @__PURE__ */ toZod(
  s.recommendationEvidenceSchema,
);
export const ratePolicyActionItemSchema: Zod<m.RatePolicyActionItem> = /* @__PURE__ */ toZod(
  s.ratePolicyActionItemSchema,
);
export const reputationProfileActionItemSchema: Zod<m.ReputationProfileActionItem> = /* @__PURE__ */ toZod(
  s.reputationProfileActionItemSchema,
);
export const malwarePolicyActionItemSchema: Zod<m.MalwarePolicyActionItem> = /* @__PURE__ */ toZod(
  s.malwarePolicyActionItemSchema,
);
export const malwarePolicyActionItemInputSchema: Zod<m.MalwarePolicyActionItem> = /* @__PURE__ */ toZod(
  s.malwarePolicyActionItemInputSchema,
);
export const urlProtectionActionItemSchema: Zod<m.UrlProtectionActionItem> = /* @__PURE__ */ toZod(
  s.urlProtectionActionItemSchema,
);
export const apiRequestConstraintSchema: Zod<m.ApiRequestConstraint> = /* @__PURE__ */ toZod(
  s.apiRequestConstraintSchema,
);
export const apiEndpointSchema: Zod<m.ApiEndpoint> = /* @__PURE__ */ toZod(s.apiEndpointSchema);
export const contractGroupSchema: Zod<m.ContractGroup> = /* @__PURE__ */ toZod(s.contractGroupSchema);
export const slowPostDurationSchema: Zod<m.SlowPostDuration> = /* @__PURE__ */ toZod(s.slowPostDurationSchema);
export const slowPostDurationInputSchema: Zod<m.SlowPostDuration> = /* @__PURE__ */ toZod(
  s.slowPostDurationInputSchema,
);
export const slowPostRateSchema: Zod<m.SlowPostRate> = /* @__PURE__ */ toZod(s.slowPostRateSchema);
export const slowPostRateInputSchema: Zod<m.SlowPostRate> = /* @__PURE__ */ toZod(s.slowPostRateInputSchema);
export const cpcEdgeInjectionSchema: Zod<m.CpcEdgeInjection> = /* @__PURE__ */ toZod(s.cpcEdgeInjectionSchema);
export const cpcEdgeInjectionInputSchema: Zod<m.CpcEdgeInjection> = /* @__PURE__ */ toZod(
  s.cpcEdgeInjectionInputSchema,
);
export const cpcTestParametersSchema: Zod<m.CpcTestParameters> = /* @__PURE__ */ toZod(s.cpcTestParametersSchema);
export const cpcInjectionCriteriaSchema: Zod<m.CpcInjectionCriteria> = /* @__PURE__ */ toZod(
  s.cpcInjectionCriteriaSchema,
);
export const cpcInjectionCriteriaInputSchema: Zod<m.CpcInjectionCriteria> = /* @__PURE__ */ toZod(
  s.cpcInjectionCriteriaInputSchema,
);
export const malwareEncodedContentSchema: Zod<m.MalwareEncodedContent> = /* @__PURE__ */ toZod(
  s.malwareEncodedContentSchema,
);
export const reputationAtomicConditionSchema: Zod<m.ReputationAtomicCondition> = /* @__PURE__ */ toZod(
  s.reputationAtomicConditionSchema,
);
export const reputationAtomicConditionInputSchema: Zod<m.ReputationAtomicCondition> = /* @__PURE__ */ toZod(
  s.reputationAtomicConditionInputSchema,
);
export const networkListSelectionSchema: Zod<m.NetworkListSelection> = /* @__PURE__ */ toZod(
  s.networkListSelectionSchema,
);
export const hostnameCoverageConfigurationSchema: Zod<m.HostnameCoverageConfiguration> = /* @__PURE__ */ toZod(
  s.hostnameCoverageConfigurationSchema,
);
export const hostnameCoverageMatchTargetSchema: Zod<m.HostnameCoverageMatchTarget> = /* @__PURE__ */ toZod(
  s.hostnameCoverageMatchTargetSchema,
);
export const advancedExceptionValuesSchema: Zod<m.AdvancedExceptionValues> = /* @__PURE__ */ toZod(
  s.advancedExceptionValuesSchema,
);
export const advancedExceptionValuesInputSchema: Zod<m.AdvancedExceptionValues> = /* @__PURE__ */ toZod(
  s.advancedExceptionValuesInputSchema,
);
export const exceptionNameValueSchema: Zod<m.ExceptionNameValue> = /* @__PURE__ */ toZod(s.exceptionNameValueSchema);
export const exceptionNameValueInputSchema: Zod<m.ExceptionNameValue> = /* @__PURE__ */ toZod(
  s.exceptionNameValueInputSchema,
);
export const exceptionNamesSchema: Zod<m.ExceptionNames> = /* @__PURE__ */ toZod(s.exceptionNamesSchema);
export const exceptionNamesInputSchema: Zod<m.ExceptionNames> = /* @__PURE__ */ toZod(s.exceptionNamesInputSchema);
export const exceptionPrefixSchema: Zod<m.ExceptionPrefix> = /* @__PURE__ */ toZod(s.exceptionPrefixSchema);
export const exceptionPrefixInputSchema: Zod<m.ExceptionPrefix> = /* @__PURE__ */ toZod(s.exceptionPrefixInputSchema);
export const exceptionNamesWildcardSchema: Zod<m.ExceptionNamesWildcard> = /* @__PURE__ */ toZod(
  s.exceptionNamesWildcardSchema,
);
export const exceptionNamesWildcardInputSchema: Zod<m.ExceptionNamesWildcard> = /* @__PURE__ */ toZod(
  s.exceptionNamesWildcardInputSchema,
);
export const legacyExceptionSelectorSchema: Zod<m.LegacyExceptionSelector> = /* @__PURE__ */ toZod(
  s.legacyExceptionSelectorSchema,
);
export const advancedExceptionNameValueSchema: Zod<m.AdvancedExceptionNameValue> = /* @__PURE__ */ toZod(
  s.advancedExceptionNameValueSchema,
);
export const advancedExceptionNameValueInputSchema: Zod<m.AdvancedExceptionNameValue> = /* @__PURE__ */ toZod(
  s.advancedExceptionNameValueInputSchema,
);
export const advancedExceptionNamesSchema: Zod<m.AdvancedExceptionNames> = /* @__PURE__ */ toZod(
  s.advancedExceptionNamesSchema,
);
export const advancedExceptionNamesInputSchema: Zod<m.AdvancedExceptionNames> = /* @__PURE__ */ toZod(
  s.advancedExceptionNamesInputSchema,
);
export const riskScoreGroupSchema: Zod<m.RiskScoreGroup> = /* @__PURE__ */ toZod(s.riskScoreGroupSchema);
export const ruleTitleSchema: Zod<m.RuleTitle> = /* @__PURE__ */ toZod(s.ruleTitleSchema);
export const recommendationHostsSchema: Zod<m.RecommendationHosts> = /* @__PURE__ */ toZod(s.recommendationHostsSchema);
export const recommendationExceptionSchema: Zod<m.RecommendationException> = /* @__PURE__ */ toZod(
  s.recommendationExceptionSchema,
);
export const apiEndpointResourceSchema: Zod<m.ApiEndpointResource> = /* @__PURE__ */ toZod(s.apiEndpointResourceSchema);
export const apiEndpointCategorySchema: Zod<m.ApiEndpointCategory> = /* @__PURE__ */ toZod(s.apiEndpointCategorySchema);
export const apiEndpointVersionSchema: Zod<m.ApiEndpointVersion> = /* @__PURE__ */ toZod(s.apiEndpointVersionSchema);
export const coveredFirewallPolicySchema: Zod<m.CoveredFirewallPolicy> = /* @__PURE__ */ toZod(
  s.coveredFirewallPolicySchema,
);
export const exceptionCriteriaSchema: Zod<m.ExceptionCriteria> = /* @__PURE__ */ toZod(s.exceptionCriteriaSchema);
export const exceptionNamesValuesSchema: Zod<m.ExceptionNamesValues> = /* @__PURE__ */ toZod(
  s.exceptionNamesValuesSchema,
);
export const exceptionNamesValuesInputSchema: Zod<m.ExceptionNamesValues> = /* @__PURE__ */ toZod(
  s.exceptionNamesValuesInputSchema,
);
export const recommendationSelectorSchema: Zod<m.RecommendationSelector> = /* @__PURE__ */ toZod(
  s.recommendationSelectorSchema,
);
export const ruleHostMatchSchema: Zod<m.RuleHostMatch> = /* @__PURE__ */ toZod(s.ruleHostMatchSchema);
export const ruleHostMatchInputSchema: Zod<m.RuleHostMatch> = /* @__PURE__ */ toZod(s.ruleHostMatchInputSchema);
export const rulePathMatchSchema: Zod<m.RulePathMatch> = /* @__PURE__ */ toZod(s.rulePathMatchSchema);
export const rulePathMatchInputSchema: Zod<m.RulePathMatch> = /* @__PURE__ */ toZod(s.rulePathMatchInputSchema);
export const ruleFilenameMatchSchema: Zod<m.RuleFilenameMatch> = /* @__PURE__ */ toZod(s.ruleFilenameMatchSchema);
export const ruleFilenameMatchInputSchema: Zod<m.RuleFilenameMatch> = /* @__PURE__ */ toZod(
  s.ruleFilenameMatchInputSchema,
);
export const ruleExtensionMatchSchema: Zod<m.RuleExtensionMatch> = /* @__PURE__ */ toZod(s.ruleExtensionMatchSchema);
export const ruleExtensionMatchInputSchema: Zod<m.RuleExtensionMatch> = /* @__PURE__ */ toZod(
  s.ruleExtensionMatchInputSchema,
);
export const ruleUriQueryMatchSchema: Zod<m.RuleUriQueryMatch> = /* @__PURE__ */ toZod(s.ruleUriQueryMatchSchema);
export const ruleUriQueryMatchInputSchema: Zod<m.RuleUriQueryMatch> = /* @__PURE__ */ toZod(
  s.ruleUriQueryMatchInputSchema,
);
export const ruleIpMatchSchema: Zod<m.RuleIpMatch> = /* @__PURE__ */ toZod(s.ruleIpMatchSchema);
export const ruleIpMatchInputSchema: Zod<m.RuleIpMatch> = /* @__PURE__ */ toZod(s.ruleIpMatchInputSchema);
export const ruleRequestMethodMatchSchema: Zod<m.RuleRequestMethodMatch> = /* @__PURE__ */ toZod(
  s.ruleRequestMethodMatchSchema,
);
export const ruleRequestMethodMatchInputSchema: Zod<m.RuleRequestMethodMatch> = /* @__PURE__ */ toZod(
  s.ruleRequestMethodMatchInputSchema,
);
export const ruleRequestHeaderMatchSchema: Zod<m.RuleRequestHeaderMatch> = /* @__PURE__ */ toZod(
  s.ruleRequestHeaderMatchSchema,
);
export const ruleRequestHeaderMatchInputSchema: Zod<m.RuleRequestHeaderMatch> = /* @__PURE__ */ toZod(
  s.ruleRequestHeaderMatchInputSchema,
);
export const ruleClientListMatchSchema: Zod<m.RuleClientListMatch> = /* @__PURE__ */ toZod(s.ruleClientListMatchSchema);
export const ruleClientListMatchInputSchema: Zod<m.RuleClientListMatch> = /* @__PURE__ */ toZod(
  s.ruleClientListMatchInputSchema,
);
export const rateAtomicConditionSchema: Zod<m.RateAtomicCondition> = /* @__PURE__ */ toZod(s.rateAtomicConditionSchema);
export const rateAtomicConditionInputSchema: Zod<m.RateAtomicCondition> = /* @__PURE__ */ toZod(
  s.rateAtomicConditionInputSchema,
);
export const requestHeaderConditionSchema: Zod<m.RequestHeaderCondition> = /* @__PURE__ */ toZod(
  s.requestHeaderConditionSchema,
);
export const requestHeaderConditionInputSchema: Zod<m.RequestHeaderCondition> = /* @__PURE__ */ toZod(
  s.requestHeaderConditionInputSchema,
);
export const tlsFingerprintConditionSchema: Zod<m.TlsFingerprintCondition> = /* @__PURE__ */ toZod(
  s.tlsFingerprintConditionSchema,
);
export const tlsFingerprintConditionInputSchema: Zod<m.TlsFingerprintCondition> = /* @__PURE__ */ toZod(
  s.tlsFingerprintConditionInputSchema,
);
export const clientReputationConditionSchema: Zod<m.ClientReputationCondition> = /* @__PURE__ */ toZod(
  s.clientReputationConditionSchema,
);
export const clientReputationConditionInputSchema: Zod<m.ClientReputationCondition> = /* @__PURE__ */ toZod(
  s.clientReputationConditionInputSchema,
);
export const urlBypassConditionSchema: Zod<m.UrlBypassCondition> = /* @__PURE__ */ toZod(s.urlBypassConditionSchema);
export const urlBypassConditionInputSchema: Zod<m.UrlBypassConditionInput> = /* @__PURE__ */ toZod(
  s.urlBypassConditionInputSchema,
);
export const urlBypassHeaderConditionSchema: Zod<m.UrlBypassHeaderCondition> = /* @__PURE__ */ toZod(
  s.urlBypassHeaderConditionSchema,
);
export const urlBypassHeaderConditionInputSchema: Zod<m.UrlBypassHeaderConditionInput> = /* @__PURE__ */ toZod(
  s.urlBypassHeaderConditionInputSchema,
);
export const urlBypassClientListConditionSchema: Zod<m.UrlBypassClientListCondition> = /* @__PURE__ */ toZod(
  s.urlBypassClientListConditionSchema,
);
export const urlBypassClientListConditionInputSchema: Zod<m.UrlBypassClientListConditionInput> = /* @__PURE__ */ toZod(
  s.urlBypassClientListConditionInputSchema,
);
export const diffCountsSchema: Zod<m.DiffCounts> = /* @__PURE__ */ toZod(s.diffCountsSchema);
export const tuningRecommendationTypeSchema: Zod<m.TuningRecommendationType> = /* @__PURE__ */ toZod(
  s.tuningRecommendationTypeSchema,
);
export const diffOutcomeSchema: Zod<m.DiffOutcome> = /* @__PURE__ */ toZod(s.diffOutcomeSchema);
export const subscriptionActionSchema: Zod<m.SubscriptionAction> = /* @__PURE__ */ toZod(s.subscriptionActionSchema);
export const ratePolicyTypeSchema: Zod<m.RatePolicyType> = /* @__PURE__ */ toZod(s.ratePolicyTypeSchema);
export const ratePolicyMatchTypeSchema: Zod<m.RatePolicyMatchType> = /* @__PURE__ */ toZod(s.ratePolicyMatchTypeSchema);
export const rateClientIdentifierSchema: Zod<m.RateClientIdentifier> = /* @__PURE__ */ toZod(
  s.rateClientIdentifierSchema,
);
export const rateRequestTypeSchema: Zod<m.RateRequestType> = /* @__PURE__ */ toZod(s.rateRequestTypeSchema);
export const ratePathMatchTypeSchema: Zod<m.RatePathMatchType> = /* @__PURE__ */ toZod(s.ratePathMatchTypeSchema);
export const counterTypeSchema: Zod<m.CounterType> = /* @__PURE__ */ toZod(s.counterTypeSchema);
export const rateEvaluationActionSchema: Zod<m.RateEvaluationAction> = /* @__PURE__ */ toZod(
  s.rateEvaluationActionSchema,
);
export const reputationContextSchema: Zod<m.ReputationContext> = /* @__PURE__ */ toZod(s.reputationContextSchema);
export const sharedIpHandlingSchema: Zod<m.SharedIpHandling> = /* @__PURE__ */ toZod(s.sharedIpHandlingSchema);
export const urlProtectionTypeSchema: Zod<m.UrlProtectionType> = /* @__PURE__ */ toZod(s.urlProtectionTypeSchema);
export const cookieDomainSchema: Zod<m.CookieDomain> = /* @__PURE__ */ toZod(s.cookieDomainSchema);
export const pragmaActionSchema: Zod<m.PragmaAction> = /* @__PURE__ */ toZod(s.pragmaActionSchema);
export const requestBodyInspectionLimitSchema: Zod<m.RequestBodyInspectionLimit> = /* @__PURE__ */ toZod(
  s.requestBodyInspectionLimitSchema,
);
export const wafActionSchema: Zod<m.WafAction> = /* @__PURE__ */ toZod(s.wafActionSchema);
export const aseModeSchema: Zod<m.AseMode> = /* @__PURE__ */ toZod(s.aseModeSchema);
export const wafModeNameSchema: Zod<m.WafModeName> = /* @__PURE__ */ toZod(s.wafModeNameSchema);
export const evalStateSchema: Zod<m.EvalState> = /* @__PURE__ */ toZod(s.evalStateSchema);
export const onOffSchema: Zod<m.OnOff> = /* @__PURE__ */ toZod(s.onOffSchema);
export const rapidRuleActionNameSchema: Zod<m.RapidRuleActionName> = /* @__PURE__ */ toZod(s.rapidRuleActionNameSchema);
export const penaltyBoxActionNameSchema: Zod<m.PenaltyBoxActionName> = /* @__PURE__ */ toZod(
  s.penaltyBoxActionNameSchema,
);
export const recommendationActionSchema: Zod<m.RecommendationAction> = /* @__PURE__ */ toZod(
  s.recommendationActionSchema,
);
export const rateActionSchema: Zod<m.RateAction> = /* @__PURE__ */ toZod(s.rateActionSchema);
export const ipGeoBlockSchema: Zod<m.IpGeoBlock> = /* @__PURE__ */ toZod(s.ipGeoBlockSchema);
export const slowPostActionSchema: Zod<m.SlowPostAction> = /* @__PURE__ */ toZod(s.slowPostActionSchema);
export const evalChangeSchema: Zod<m.EvalChange> = /* @__PURE__ */ toZod(s.evalChangeSchema);
export const customDenyParameterNameSchema: Zod<m.CustomDenyParameterName> = /* @__PURE__ */ toZod(
  s.customDenyParameterNameSchema,
);
export const rateMatchOptionTypeSchema: Zod<m.RateMatchOptionType> = /* @__PURE__ */ toZod(s.rateMatchOptionTypeSchema);
export const rateEvaluationStatusSchema: Zod<m.RateEvaluationStatus> = /* @__PURE__ */ toZod(
  s.rateEvaluationStatusSchema,
);
export const urlProtectionCategoryTypeSchema: Zod<m.UrlProtectionCategoryType> = /* @__PURE__ */ toZod(
  s.urlProtectionCategoryTypeSchema,
);
export const headerLoggingTypeSchema: Zod<m.HeaderLoggingType> = /* @__PURE__ */ toZod(s.headerLoggingTypeSchema);
export const attackPayloadLoggingTypeSchema: Zod<m.AttackPayloadLoggingType> = /* @__PURE__ */ toZod(
  s.attackPayloadLoggingTypeSchema,
);
export const pragmaConditionTypeSchema: Zod<m.PragmaConditionType> = /* @__PURE__ */ toZod(s.pragmaConditionTypeSchema);
export const siemProtectionSchema: Zod<m.SiemProtection> = /* @__PURE__ */ toZod(s.siemProtectionSchema);
export const siemActionTypeSchema: Zod<m.SiemActionType> = /* @__PURE__ */ toZod(s.siemActionTypeSchema);
export const hostnameCoverageStatusSchema: Zod<m.HostnameCoverageStatus> = /* @__PURE__ */ toZod(
  s.hostnameCoverageStatusSchema,
);
export const versionTagSchema: Zod<m.VersionTag> = /* @__PURE__ */ toZod(s.versionTagSchema);
export const exceptionSelectorSchema: Zod<m.ExceptionSelector> = /* @__PURE__ */ toZod(s.exceptionSelectorSchema);
export const ruleSetTypeSchema: Zod<m.RuleSetType> = /* @__PURE__ */ toZod(s.ruleSetTypeSchema);
export const cpcInjectionPolicySchema: Zod<m.CpcInjectionPolicy> = /* @__PURE__ */ toZod(s.cpcInjectionPolicySchema);
export const malwareEncodingSchema: Zod<m.MalwareEncoding> = /* @__PURE__ */ toZod(s.malwareEncodingSchema);
export const reputationConditionClassSchema: Zod<m.ReputationConditionClass> = /* @__PURE__ */ toZod(
  s.reputationConditionClassSchema,
);
export const exceptionNameSelectorSchema: Zod<m.ExceptionNameSelector> = /* @__PURE__ */ toZod(
  s.exceptionNameSelectorSchema,
);
export const legacySelectorTypeSchema: Zod<m.LegacySelectorType> = /* @__PURE__ */ toZod(s.legacySelectorTypeSchema);
export const recommendationSelectorTypeSchema: Zod<m.RecommendationSelectorType> = /* @__PURE__ */ toZod(
  s.recommendationSelectorTypeSchema,
);
export const recommendationSelectorNameSchema: Zod<m.RecommendationSelectorName> = /* @__PURE__ */ toZod(
  s.recommendationSelectorNameSchema,
);
export const httpMethodSchema: Zod<m.HttpMethod> = /* @__PURE__ */ toZod(s.httpMethodSchema);
export const onboardingStatusSchema: Zod<m.OnboardingStatus> = /* @__PURE__ */ toZod(s.onboardingStatusSchema);
export const onboardingListSchema: Zod<m.OnboardingList> = /* @__PURE__ */ toZod(s.onboardingListSchema);
export const onboardingSummarySchema: Zod<m.OnboardingSummary> = /* @__PURE__ */ toZod(s.onboardingSummarySchema);
export const onboardingCreateSchema: Zod<m.OnboardingCreate> = /* @__PURE__ */ toZod(s.onboardingCreateSchema);
export const onboardingSchema: Zod<m.Onboarding> = /* @__PURE__ */ toZod(s.onboardingSchema);
export const onboardingStepSchema: Zod<m.OnboardingStep> = /* @__PURE__ */ toZod(s.onboardingStepSchema);
export const onboardingSettingsSchema: Zod<m.OnboardingSettings> = /* @__PURE__ */ toZod(s.onboardingSettingsSchema);
export const onboardingSettingsInputSchema: Zod<m.OnboardingSettings> = /* @__PURE__ */ toZod(
  s.onboardingSettingsInputSchema,
);
export const onboardingCertificateSchema: Zod<m.OnboardingCertificate> = /* @__PURE__ */ toZod(
  s.onboardingCertificateSchema,
);
export const onboardingCertificateInputSchema: Zod<m.OnboardingCertificate> = /* @__PURE__ */ toZod(
  s.onboardingCertificateInputSchema,
);
export const onboardingCertificateTypeSchema: Zod<m.OnboardingCertificateType> = /* @__PURE__ */ toZod(
  s.onboardingCertificateTypeSchema,
);
export const onboardingContactSchema: Zod<m.OnboardingContact> = /* @__PURE__ */ toZod(s.onboardingContactSchema);
export const onboardingContactInputSchema: Zod<m.OnboardingContact> = /* @__PURE__ */ toZod(
  s.onboardingContactInputSchema,
);
export const onboardingDeliverySchema: Zod<m.OnboardingDelivery> = /* @__PURE__ */ toZod(s.onboardingDeliverySchema);
export const onboardingDeliveryInputSchema: Zod<m.OnboardingDelivery> = /* @__PURE__ */ toZod(
  s.onboardingDeliveryInputSchema,
);
export const onboardingOriginSchema: Zod<m.OnboardingOrigin> = /* @__PURE__ */ toZod(s.onboardingOriginSchema);
export const onboardingOriginInputSchema: Zod<m.OnboardingOrigin> = /* @__PURE__ */ toZod(
  s.onboardingOriginInputSchema,
);
export const onboardingSecuritySchema: Zod<m.OnboardingSecurity> = /* @__PURE__ */ toZod(s.onboardingSecuritySchema);
export const onboardingSecurityInputSchema: Zod<m.OnboardingSecurity> = /* @__PURE__ */ toZod(
  s.onboardingSecurityInputSchema,
);
export const onboardingChoiceSchema: Zod<m.OnboardingChoice> = /* @__PURE__ */ toZod(s.onboardingChoiceSchema);
export const onboardingProtectionsSchema: Zod<m.OnboardingProtections> = /* @__PURE__ */ toZod(
  s.onboardingProtectionsSchema,
);
export const onboardingProtectionsInputSchema: Zod<m.OnboardingProtections> = /* @__PURE__ */ toZod(
  s.onboardingProtectionsInputSchema,
);
export const onboardingActivationCreateSchema: Zod<m.OnboardingActivationCreate> = /* @__PURE__ */ toZod(
  s.onboardingActivationCreateSchema,
);
export const onboardingActivationSchema: Zod<m.OnboardingActivation> = /* @__PURE__ */ toZod(
  s.onboardingActivationSchema,
);
export const onboardingActivationSummarySchema: Zod<m.OnboardingActivationSummary> = /* @__PURE__ */ toZod(
  s.onboardingActivationSummarySchema,
);
export const onboardingActivationStatusSchema: Zod<m.OnboardingActivationStatus> = /* @__PURE__ */ toZod(
  s.onboardingActivationStatusSchema,
);
export const onboardingValidationStatusSchema: Zod<m.OnboardingValidationStatus> = /* @__PURE__ */ toZod(
  s.onboardingValidationStatusSchema,
);
export const onboardingRecordStatusSchema: Zod<m.OnboardingRecordStatus> = /* @__PURE__ */ toZod(
  s.onboardingRecordStatusSchema,
);
export const onboardingCertificateValidationSchema: Zod<m.OnboardingCertificateValidation> = /* @__PURE__ */ toZod(
  s.onboardingCertificateValidationSchema,
);
export const onboardingCertificateRecordSchema: Zod<m.OnboardingCertificateRecord> = /* @__PURE__ */ toZod(
  s.onboardingCertificateRecordSchema,
);
export const onboardingOriginValidationSchema: Zod<m.OnboardingOriginValidation> = /* @__PURE__ */ toZod(
  s.onboardingOriginValidationSchema,
);
export const onboardingOriginRecordSchema: Zod<m.OnboardingOriginRecord> = /* @__PURE__ */ toZod(
  s.onboardingOriginRecordSchema,
);
export const onboardingCnameValidationSchema: Zod<m.OnboardingCnameValidation> = /* @__PURE__ */ toZod(
  s.onboardingCnameValidationSchema,
);
export const onboardingCnameRecordSchema: Zod<m.OnboardingCnameRecord> = /* @__PURE__ */ toZod(
  s.onboardingCnameRecordSchema,
);
