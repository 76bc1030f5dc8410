// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import { toZod } from '@edgeward/core/zod';
import type { ZodType } from 'zod';
import type * as m from './models.js';
import * as s from './schemas.js';

/** A zod type that makes nothing else out of what it checks. */
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
