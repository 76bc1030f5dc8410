// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import { toZod } from '@edgeward/core/zod';
import type { ZodType } from 'zod';
import type * as models from './models.js';
import * as schemas from './schemas.js';

/** A zod type that makes nothing else out of what it checks. */
export type Zod<T> = ZodType<T, T>;

export const configurationListSchema: Zod<models.ConfigurationList> = /* @__PURE__ */ toZod(
  schemas.configurationListSchema,
);
export const configurationSchema: Zod<models.Configuration> = /* @__PURE__ */ toZod(schemas.configurationSchema);
export const configurationVersionPageSchema: Zod<models.ConfigurationVersionPage> = /* @__PURE__ */ toZod(
  schemas.configurationVersionPageSchema,
);
export const configurationVersionSummarySchema: Zod<models.ConfigurationVersionSummary> = /* @__PURE__ */ toZod(
  schemas.configurationVersionSummarySchema,
);
export const networkStatusSchema: Zod<models.NetworkStatus> = /* @__PURE__ */ toZod(schemas.networkStatusSchema);
export const versionStatusSchema: Zod<models.VersionStatus> = /* @__PURE__ */ toZod(schemas.versionStatusSchema);
export const configurationVersionSchema: Zod<models.ConfigurationVersion> = /* @__PURE__ */ toZod(
  schemas.configurationVersionSchema,
);
export const configurationCloneSchema: Zod<models.ConfigurationClone> = /* @__PURE__ */ toZod(
  schemas.configurationCloneSchema,
);
export const selectableHostnameSetsSchema: Zod<models.SelectableHostnameSets> = /* @__PURE__ */ toZod(
  schemas.selectableHostnameSetsSchema,
);
export const selectableHostnameSchema: Zod<models.SelectableHostname> = /* @__PURE__ */ toZod(
  schemas.selectableHostnameSchema,
);
export const hostnameErrorSchema: Zod<models.HostnameError> = /* @__PURE__ */ toZod(schemas.hostnameErrorSchema);
export const hostnameSelectionSchema: Zod<models.HostnameSelection> = /* @__PURE__ */ toZod(
  schemas.hostnameSelectionSchema,
);
export const hostnameSelectionInputSchema: Zod<models.HostnameSelectionInput> = /* @__PURE__ */ toZod(
  schemas.hostnameSelectionInputSchema,
);
export const selectedHostnameSchema: Zod<models.SelectedHostname> = /* @__PURE__ */ toZod(
  schemas.selectedHostnameSchema,
);
export const hostnameModeSchema: Zod<models.HostnameMode> = /* @__PURE__ */ toZod(schemas.hostnameModeSchema);
export const securityPolicyListSchema: Zod<models.SecurityPolicyList> = /* @__PURE__ */ toZod(
  schemas.securityPolicyListSchema,
);
export const securityPolicySchema: Zod<models.SecurityPolicy> = /* @__PURE__ */ toZod(schemas.securityPolicySchema);
export const securityControlsSchema: Zod<models.SecurityControls> = /* @__PURE__ */ toZod(
  schemas.securityControlsSchema,
);
export const matchTargetListSchema: Zod<models.MatchTargetList> = /* @__PURE__ */ toZod(schemas.matchTargetListSchema);
export const matchTargetGroupsSchema: Zod<models.MatchTargetGroups> = /* @__PURE__ */ toZod(
  schemas.matchTargetGroupsSchema,
);
export const matchTargetSchema: Zod<models.MatchTarget> = /* @__PURE__ */ toZod(schemas.matchTargetSchema);
export const matchTargetInputSchema: Zod<models.MatchTargetInput> = /* @__PURE__ */ toZod(
  schemas.matchTargetInputSchema,
);
export const matchTargetTypeSchema: Zod<models.MatchTargetType> = /* @__PURE__ */ toZod(schemas.matchTargetTypeSchema);
export const matchTargetDefaultFileSchema: Zod<models.MatchTargetDefaultFile> = /* @__PURE__ */ toZod(
  schemas.matchTargetDefaultFileSchema,
);
export const securityPolicyReferenceSchema: Zod<models.SecurityPolicyReference> = /* @__PURE__ */ toZod(
  schemas.securityPolicyReferenceSchema,
);
export const apiReferenceSchema: Zod<models.ApiReference> = /* @__PURE__ */ toZod(schemas.apiReferenceSchema);
export const networkListReferenceSchema: Zod<models.NetworkListReference> = /* @__PURE__ */ toZod(
  schemas.networkListReferenceSchema,
);
export const matchTargetValidationsSchema: Zod<models.MatchTargetValidations> = /* @__PURE__ */ toZod(
  schemas.matchTargetValidationsSchema,
);
export const validationFindingSchema: Zod<models.ValidationFinding> = /* @__PURE__ */ toZod(
  schemas.validationFindingSchema,
);
export const matchTargetOrderSchema: Zod<models.MatchTargetOrder> = /* @__PURE__ */ toZod(
  schemas.matchTargetOrderSchema,
);
export const matchTargetPositionSchema: Zod<models.MatchTargetPosition> = /* @__PURE__ */ toZod(
  schemas.matchTargetPositionSchema,
);
export const customRuleListSchema: Zod<models.CustomRuleList> = /* @__PURE__ */ toZod(schemas.customRuleListSchema);
export const customRuleSummarySchema: Zod<models.CustomRuleSummary> = /* @__PURE__ */ toZod(
  schemas.customRuleSummarySchema,
);
export const customRuleStatusSchema: Zod<models.CustomRuleStatus> = /* @__PURE__ */ toZod(
  schemas.customRuleStatusSchema,
);
export const effectiveTimePeriodSchema: Zod<models.EffectiveTimePeriod> = /* @__PURE__ */ toZod(
  schemas.effectiveTimePeriodSchema,
);
export const effectiveTimeStatusSchema: Zod<models.EffectiveTimeStatus> = /* @__PURE__ */ toZod(
  schemas.effectiveTimeStatusSchema,
);
export const customRuleSchema: Zod<models.CustomRule> = /* @__PURE__ */ toZod(schemas.customRuleSchema);
export const customRuleInputSchema: Zod<models.CustomRuleInput> = /* @__PURE__ */ toZod(schemas.customRuleInputSchema);
export const conditionOperatorSchema: Zod<models.ConditionOperator> = /* @__PURE__ */ toZod(
  schemas.conditionOperatorSchema,
);
export const loggingOptionSchema: Zod<models.LoggingOption> = /* @__PURE__ */ toZod(schemas.loggingOptionSchema);
export const loggingOptionIdSchema: Zod<models.LoggingOptionId> = /* @__PURE__ */ toZod(schemas.loggingOptionIdSchema);
export const customRuleConditionSchema: Zod<models.CustomRuleCondition> = /* @__PURE__ */ toZod(
  schemas.customRuleConditionSchema,
);
export const customRuleConditionInputSchema: Zod<models.CustomRuleCondition> = /* @__PURE__ */ toZod(
  schemas.customRuleConditionInputSchema,
);
export const pathMatchConditionSchema: Zod<models.PathMatchCondition> = /* @__PURE__ */ toZod(
  schemas.pathMatchConditionSchema,
);
export const pathMatchConditionInputSchema: Zod<models.PathMatchCondition> = /* @__PURE__ */ toZod(
  schemas.pathMatchConditionInputSchema,
);
export const extensionMatchConditionSchema: Zod<models.ExtensionMatchCondition> = /* @__PURE__ */ toZod(
  schemas.extensionMatchConditionSchema,
);
export const extensionMatchConditionInputSchema: Zod<models.ExtensionMatchCondition> = /* @__PURE__ */ toZod(
  schemas.extensionMatchConditionInputSchema,
);
export const filenameMatchConditionSchema: Zod<models.FilenameMatchCondition> = /* @__PURE__ */ toZod(
  schemas.filenameMatchConditionSchema,
);
export const filenameMatchConditionInputSchema: Zod<models.FilenameMatchCondition> = /* @__PURE__ */ toZod(
  schemas.filenameMatchConditionInputSchema,
);
export const hostMatchConditionSchema: Zod<models.HostMatchCondition> = /* @__PURE__ */ toZod(
  schemas.hostMatchConditionSchema,
);
export const hostMatchConditionInputSchema: Zod<models.HostMatchCondition> = /* @__PURE__ */ toZod(
  schemas.hostMatchConditionInputSchema,
);
export const uriQueryMatchConditionSchema: Zod<models.UriQueryMatchCondition> = /* @__PURE__ */ toZod(
  schemas.uriQueryMatchConditionSchema,
);
export const uriQueryMatchConditionInputSchema: Zod<models.UriQueryMatchCondition> = /* @__PURE__ */ toZod(
  schemas.uriQueryMatchConditionInputSchema,
);
export const requestMethodMatchConditionSchema: Zod<models.RequestMethodMatchCondition> = /* @__PURE__ */ toZod(
  schemas.requestMethodMatchConditionSchema,
);
export const requestMethodMatchConditionInputSchema: Zod<models.RequestMethodMatchCondition> = /* @__PURE__ */ toZod(
  schemas.requestMethodMatchConditionInputSchema,
);
export const requestProtocolVersionMatchConditionSchema: Zod<models.RequestProtocolVersionMatchCondition> =
  /* @__PURE__ */ toZod(schemas.requestProtocolVersionMatchConditionSchema);
export const requestProtocolVersionMatchConditionInputSchema: Zod<models.RequestProtocolVersionMatchCondition> =
  /* @__PURE__ */ toZod(schemas.requestProtocolVersionMatchConditionInputSchema);
export const requestHeaderMatchConditionSchema: Zod<models.RequestHeaderMatchCondition> = /* @__PURE__ */ toZod(
  schemas.requestHeaderMatchConditionSchema,
);
export const requestHeaderMatchConditionInputSchema: Zod<models.RequestHeaderMatchCondition> = /* @__PURE__ */ toZod(
  schemas.requestHeaderMatchConditionInputSchema,
);
export const headerOrderMatchConditionSchema: Zod<models.HeaderOrderMatchCondition> = /* @__PURE__ */ toZod(
  schemas.headerOrderMatchConditionSchema,
);
export const headerOrderMatchConditionInputSchema: Zod<models.HeaderOrderMatchCondition> = /* @__PURE__ */ toZod(
  schemas.headerOrderMatchConditionInputSchema,
);
export const cookieMatchConditionSchema: Zod<models.CookieMatchCondition> = /* @__PURE__ */ toZod(
  schemas.cookieMatchConditionSchema,
);
export const cookieMatchConditionInputSchema: Zod<models.CookieMatchCondition> = /* @__PURE__ */ toZod(
  schemas.cookieMatchConditionInputSchema,
);
export const argsPostMatchConditionSchema: Zod<models.ArgsPostMatchCondition> = /* @__PURE__ */ toZod(
  schemas.argsPostMatchConditionSchema,
);
export const argsPostMatchConditionInputSchema: Zod<models.ArgsPostMatchCondition> = /* @__PURE__ */ toZod(
  schemas.argsPostMatchConditionInputSchema,
);
export const argsPostNamesMatchConditionSchema: Zod<models.ArgsPostNamesMatchCondition> = /* @__PURE__ */ toZod(
  schemas.argsPostNamesMatchConditionSchema,
);
export const argsPostNamesMatchConditionInputSchema: Zod<models.ArgsPostNamesMatchCondition> = /* @__PURE__ */ toZod(
  schemas.argsPostNamesMatchConditionInputSchema,
);
export const argsPostJsonMatchConditionSchema: Zod<models.ArgsPostJsonMatchCondition> = /* @__PURE__ */ toZod(
  schemas.argsPostJsonMatchConditionSchema,
);
export const argsPostJsonMatchConditionInputSchema: Zod<models.ArgsPostJsonMatchCondition> = /* @__PURE__ */ toZod(
  schemas.argsPostJsonMatchConditionInputSchema,
);
export const argsPostJsonNamesMatchConditionSchema: Zod<models.ArgsPostJsonNamesMatchCondition> = /* @__PURE__ */ toZod(
  schemas.argsPostJsonNamesMatchConditionSchema,
);
export const argsPostJsonNamesMatchConditionInputSchema: Zod<models.ArgsPostJsonNamesMatchCondition> =
  /* @__PURE__ */ toZod(schemas.argsPostJsonNamesMatchConditionInputSchema);
export const argsPostXmlMatchConditionSchema: Zod<models.ArgsPostXmlMatchCondition> = /* @__PURE__ */ toZod(
  schemas.argsPostXmlMatchConditionSchema,
);
export const argsPostXmlMatchConditionInputSchema: Zod<models.ArgsPostXmlMatchCondition> = /* @__PURE__ */ toZod(
  schemas.argsPostXmlMatchConditionInputSchema,
);
export const ipMatchConditionSchema: Zod<models.IpMatchCondition> = /* @__PURE__ */ toZod(
  schemas.ipMatchConditionSchema,
);
export const ipMatchConditionInputSchema: Zod<models.IpMatchCondition> = /* @__PURE__ */ toZod(
  schemas.ipMatchConditionInputSchema,
);
export const ipAddressMatchConditionSchema: Zod<models.IpAddressMatchCondition> = /* @__PURE__ */ toZod(
  schemas.ipAddressMatchConditionSchema,
);
export const ipAddressMatchConditionInputSchema: Zod<models.IpAddressMatchCondition> = /* @__PURE__ */ toZod(
  schemas.ipAddressMatchConditionInputSchema,
);
export const geoMatchConditionSchema: Zod<models.GeoMatchCondition> = /* @__PURE__ */ toZod(
  schemas.geoMatchConditionSchema,
);
export const geoMatchConditionInputSchema: Zod<models.GeoMatchCondition> = /* @__PURE__ */ toZod(
  schemas.geoMatchConditionInputSchema,
);
export const asNumberMatchConditionSchema: Zod<models.AsNumberMatchCondition> = /* @__PURE__ */ toZod(
  schemas.asNumberMatchConditionSchema,
);
export const asNumberMatchConditionInputSchema: Zod<models.AsNumberMatchCondition> = /* @__PURE__ */ toZod(
  schemas.asNumberMatchConditionInputSchema,
);
export const clientListMatchConditionSchema: Zod<models.ClientListMatchCondition> = /* @__PURE__ */ toZod(
  schemas.clientListMatchConditionSchema,
);
export const clientListMatchConditionInputSchema: Zod<models.ClientListMatchCondition> = /* @__PURE__ */ toZod(
  schemas.clientListMatchConditionInputSchema,
);
export const clientTlsFingerprintMatchConditionSchema: Zod<models.ClientTlsFingerprintMatchCondition> =
  /* @__PURE__ */ toZod(schemas.clientTlsFingerprintMatchConditionSchema);
export const clientTlsFingerprintMatchConditionInputSchema: Zod<models.ClientTlsFingerprintMatchCondition> =
  /* @__PURE__ */ toZod(schemas.clientTlsFingerprintMatchConditionInputSchema);
export const clientCertPresentMatchConditionSchema: Zod<models.ClientCertPresentMatchCondition> = /* @__PURE__ */ toZod(
  schemas.clientCertPresentMatchConditionSchema,
);
export const clientCertValidMatchConditionSchema: Zod<models.ClientCertValidMatchCondition> = /* @__PURE__ */ toZod(
  schemas.clientCertValidMatchConditionSchema,
);
export const customRuleActionListSchema: Zod<models.CustomRuleActionList> = /* @__PURE__ */ toZod(
  schemas.customRuleActionListSchema,
);
export const customRuleActionSchema: Zod<models.CustomRuleAction> = /* @__PURE__ */ toZod(
  schemas.customRuleActionSchema,
);
export const customRuleActionNameSchema: Zod<models.CustomRuleActionName> = /* @__PURE__ */ toZod(
  schemas.customRuleActionNameSchema,
);
export const customRuleActionSettingSchema: Zod<models.CustomRuleActionSetting> = /* @__PURE__ */ toZod(
  schemas.customRuleActionSettingSchema,
);
export const customRuleActionResultSchema: Zod<models.CustomRuleActionResult> = /* @__PURE__ */ toZod(
  schemas.customRuleActionResultSchema,
);
export const activationInputSchema: Zod<models.ActivationInput> = /* @__PURE__ */ toZod(schemas.activationInputSchema);
export const activationTargetSchema: Zod<models.ActivationTarget> = /* @__PURE__ */ toZod(
  schemas.activationTargetSchema,
);
export const invalidHostAcknowledgementSchema: Zod<models.InvalidHostAcknowledgement> = /* @__PURE__ */ toZod(
  schemas.invalidHostAcknowledgementSchema,
);
export const activationActionSchema: Zod<models.ActivationAction> = /* @__PURE__ */ toZod(
  schemas.activationActionSchema,
);
export const activationNetworkSchema: Zod<models.ActivationNetwork> = /* @__PURE__ */ toZod(
  schemas.activationNetworkSchema,
);
export const activationSchema: Zod<models.Activation> = /* @__PURE__ */ toZod(schemas.activationSchema);
export const activatedConfigurationSchema: Zod<models.ActivatedConfiguration> = /* @__PURE__ */ toZod(
  schemas.activatedConfigurationSchema,
);
export const activationStatusSchema: Zod<models.ActivationStatus> = /* @__PURE__ */ toZod(
  schemas.activationStatusSchema,
);
export const activationRequestCreatedSchema: Zod<models.ActivationRequestCreated> = /* @__PURE__ */ toZod(
  schemas.activationRequestCreatedSchema,
);
export const activationRequestLinksSchema: Zod<models.ActivationRequestLinks> = /* @__PURE__ */ toZod(
  schemas.activationRequestLinksSchema,
);
export const activationLinkSchema: Zod<models.ActivationLink> = /* @__PURE__ */ toZod(schemas.activationLinkSchema);
export const activationRequestSchema: Zod<models.ActivationRequest> = /* @__PURE__ */ toZod(
  schemas.activationRequestSchema,
);
export const activationHistoryListSchema: Zod<models.ActivationHistoryList> = /* @__PURE__ */ toZod(
  schemas.activationHistoryListSchema,
);
export const activationHistoryEntrySchema: Zod<models.ActivationHistoryEntry> = /* @__PURE__ */ toZod(
  schemas.activationHistoryEntrySchema,
);
export const activationHistoryStatusSchema: Zod<models.ActivationHistoryStatus> = /* @__PURE__ */ toZod(
  schemas.activationHistoryStatusSchema,
);
export const exportedConfigurationSchema: Zod<models.ExportedConfiguration> = /* @__PURE__ */ toZod(
  schemas.exportedConfigurationSchema,
);
export const exportedRatePolicySchema: Zod<models.ExportedRatePolicy> = /* @__PURE__ */ toZod(
  schemas.exportedRatePolicySchema,
);
export const exportedQueryParameterSchema: Zod<models.ExportedQueryParameter> = /* @__PURE__ */ toZod(
  schemas.exportedQueryParameterSchema,
);
export const exportedMatchOptionSchema: Zod<models.ExportedMatchOption> = /* @__PURE__ */ toZod(
  schemas.exportedMatchOptionSchema,
);
export const exportedReputationProfileSchema: Zod<models.ExportedReputationProfile> = /* @__PURE__ */ toZod(
  schemas.exportedReputationProfileSchema,
);
export const exportedReputationConditionSchema: Zod<models.ExportedReputationCondition> = /* @__PURE__ */ toZod(
  schemas.exportedReputationConditionSchema,
);
export const exportedAtomicConditionSchema: Zod<models.ExportedAtomicCondition> = /* @__PURE__ */ toZod(
  schemas.exportedAtomicConditionSchema,
);
export const exportedCustomRuleSchema: Zod<models.ExportedCustomRule> = /* @__PURE__ */ toZod(
  schemas.exportedCustomRuleSchema,
);
export const exportedRulesetSchema: Zod<models.ExportedRuleset> = /* @__PURE__ */ toZod(schemas.exportedRulesetSchema);
export const exportedAttackGroupSchema: Zod<models.ExportedAttackGroup> = /* @__PURE__ */ toZod(
  schemas.exportedAttackGroupSchema,
);
export const exportedRuleSchema: Zod<models.ExportedRule> = /* @__PURE__ */ toZod(schemas.exportedRuleSchema);
export const exportedMatchTargetsSchema: Zod<models.ExportedMatchTargets> = /* @__PURE__ */ toZod(
  schemas.exportedMatchTargetsSchema,
);
export const exportedMatchTargetSchema: Zod<models.ExportedMatchTarget> = /* @__PURE__ */ toZod(
  schemas.exportedMatchTargetSchema,
);
export const exportedSecurityPolicySchema: Zod<models.ExportedSecurityPolicy> = /* @__PURE__ */ toZod(
  schemas.exportedSecurityPolicySchema,
);
export const exportedRuleActionSchema: Zod<models.ExportedRuleAction> = /* @__PURE__ */ toZod(
  schemas.exportedRuleActionSchema,
);
export const exportedRuleConditionSchema: Zod<models.ExportedRuleCondition> = /* @__PURE__ */ toZod(
  schemas.exportedRuleConditionSchema,
);
export const exportedRuleExceptionSchema: Zod<models.ExportedRuleException> = /* @__PURE__ */ toZod(
  schemas.exportedRuleExceptionSchema,
);
export const exportedSelectorSchema: Zod<models.ExportedSelector> = /* @__PURE__ */ toZod(
  schemas.exportedSelectorSchema,
);
export const exportedAttackGroupActionSchema: Zod<models.ExportedAttackGroupAction> = /* @__PURE__ */ toZod(
  schemas.exportedAttackGroupActionSchema,
);
export const exportedActionSchema: Zod<models.ExportedAction> = /* @__PURE__ */ toZod(schemas.exportedActionSchema);
export const exportedRatePolicyActionSchema: Zod<models.ExportedRatePolicyAction> = /* @__PURE__ */ toZod(
  schemas.exportedRatePolicyActionSchema,
);
export const exportedNetworkLayerControlsSchema: Zod<models.ExportedNetworkLayerControls> = /* @__PURE__ */ toZod(
  schemas.exportedNetworkLayerControlsSchema,
);
export const exportedIpControlsSchema: Zod<models.ExportedIpControls> = /* @__PURE__ */ toZod(
  schemas.exportedIpControlsSchema,
);
export const exportedGeoControlsSchema: Zod<models.ExportedGeoControls> = /* @__PURE__ */ toZod(
  schemas.exportedGeoControlsSchema,
);
export const exportedNetworkListsSchema: Zod<models.ExportedNetworkLists> = /* @__PURE__ */ toZod(
  schemas.exportedNetworkListsSchema,
);
export const exportedSlowPostSchema: Zod<models.ExportedSlowPost> = /* @__PURE__ */ toZod(
  schemas.exportedSlowPostSchema,
);
export const exportedDurationThresholdSchema: Zod<models.ExportedDurationThreshold> = /* @__PURE__ */ toZod(
  schemas.exportedDurationThresholdSchema,
);
export const exportedSlowRateThresholdSchema: Zod<models.ExportedSlowRateThreshold> = /* @__PURE__ */ toZod(
  schemas.exportedSlowRateThresholdSchema,
);
export const exportedApiRequestConstraintsSchema: Zod<models.ExportedApiRequestConstraints> = /* @__PURE__ */ toZod(
  schemas.exportedApiRequestConstraintsSchema,
);
export const exportedSiemSchema: Zod<models.ExportedSiem> = /* @__PURE__ */ toZod(schemas.exportedSiemSchema);
export const exportedAdvancedOptionsSchema: Zod<models.ExportedAdvancedOptions> = /* @__PURE__ */ toZod(
  schemas.exportedAdvancedOptionsSchema,
);
export const exportedLoggingSchema: Zod<models.ExportedLogging> = /* @__PURE__ */ toZod(schemas.exportedLoggingSchema);
export const exportedLoggedHeadersSchema: Zod<models.ExportedLoggedHeaders> = /* @__PURE__ */ toZod(
  schemas.exportedLoggedHeadersSchema,
);
export const exportedPrefetchSchema: Zod<models.ExportedPrefetch> = /* @__PURE__ */ toZod(
  schemas.exportedPrefetchSchema,
);
