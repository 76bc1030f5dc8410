// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import type * as m from './models.js';

export const configurationListSchema: s.Schema<m.ConfigurationList> = /* @__PURE__ */ s.response(() =>
  s.object({
    configurations: s.array(configurationSchema),
  }),
);

export const configurationSchema: s.Schema<m.Configuration> = /* @__PURE__ */ s.response(() =>
  s.object({
    id: s.integer(),
    name: s.optional(s.string()),
    description: s.optional(s.string()),
    latestVersion: s.optional(s.integer()),
    productionHostnames: s.optional(s.array(s.string())),
    productionVersion: s.optional(s.integer()),
    stagingVersion: s.optional(s.integer()),
    fileType: s.optional(s.string()),
    targetProduct: s.optional(s.string()),
  }),
);

export const configurationVersionPageSchema: s.Schema<m.ConfigurationVersionPage> = /* @__PURE__ */ s.response(() =>
  s.object({
    totalSize: s.optional(s.integer()),
    pageSize: s.optional(s.integer()),
    page: s.optional(s.integer()),
    configId: s.optional(s.integer()),
    configName: s.optional(s.string()),
    stagingExpediteRequestId: s.optional(s.integer()),
    productionExpediteRequestId: s.optional(s.integer()),
    productionActiveVersion: s.optional(s.integer()),
    stagingActiveVersion: s.optional(s.integer()),
    lastCreatedVersion: s.optional(s.integer()),
    versionList: s.optional(s.array(configurationVersionSummarySchema)),
  }),
);

export const configurationVersionSummarySchema: s.Schema<m.ConfigurationVersionSummary> = /* @__PURE__ */ s.response(
  () =>
    s.object({
      version: s.integer(),
      versionNotes: s.optional(s.string()),
      createDate: s.optional(s.anyOf(s.string(), s.integer())),
      createdBy: s.optional(s.string()),
      basedOn: s.optional(s.integer()),
      production: s.optional(networkStatusSchema),
      staging: s.optional(networkStatusSchema),
      configId: s.optional(s.integer()),
    }),
);

export const networkStatusSchema: s.Schema<m.NetworkStatus> = /* @__PURE__ */ s.response(() =>
  s.object({
    status: s.optional(versionStatusSchema),
    time: s.optional(s.anyOf(s.string(), s.integer())),
    action: s.optional(activationActionSchema),
  }),
);

export const versionStatusSchema: s.Schema<m.VersionStatus> = /* @__PURE__ */ s.response(() =>
  s.openEnum('Active', 'Inactive', 'Pending', 'Deactivated', 'Failed'),
);

export const configurationVersionSchema: s.Schema<m.ConfigurationVersion> = /* @__PURE__ */ s.response(() =>
  s.object({
    configId: s.integer(),
    configName: s.optional(s.string()),
    version: s.integer(),
    versionNotes: s.optional(s.string()),
    createDate: s.optional(s.anyOf(s.string(), s.integer())),
    createdBy: s.optional(s.string()),
    basedOn: s.optional(s.integer()),
    production: s.optional(networkStatusSchema),
    staging: s.optional(networkStatusSchema),
  }),
);

export const configurationCloneSchema: s.Schema<m.ConfigurationClone> = /* @__PURE__ */ s.define(() =>
  s.object({
    createFromVersion: s.integer(),
    ruleUpdate: s.boolean(),
  }),
);

export const selectableHostnameSetsSchema: s.Schema<m.SelectableHostnameSets> = /* @__PURE__ */ s.response(() =>
  s.object({
    configId: s.optional(s.integer()),
    configVersion: s.optional(s.integer()),
    protectARLInclusionHost: s.optional(s.boolean()),
    availableSet: s.optional(s.array(selectableHostnameSchema)),
    selectedSet: s.optional(s.array(selectableHostnameSchema)),
    errorSet: s.optional(s.array(hostnameErrorSchema)),
  }),
);

export const selectableHostnameSchema: s.Schema<m.SelectableHostname> = /* @__PURE__ */ s.response(() =>
  s.object({
    hostname: s.string(),
    arlInclusion: s.optional(s.boolean()),
    activeInProduction: s.optional(s.boolean()),
    activeInStaging: s.optional(s.boolean()),
    configIdInProduction: s.optional(s.nullable(s.integer())),
    configNameInProduction: s.optional(s.nullable(s.string())),
  }),
);

export const hostnameErrorSchema: s.Schema<m.HostnameError> = /* @__PURE__ */ s.response(() =>
  s.object({
    hostname: s.string(),
    reason: s.optional(s.string()),
    reasonCode: s.optional(s.integer()),
  }),
);

export const hostnameSelectionSchema: s.Schema<m.HostnameSelection> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      hostnameList: s.array(selectedHostnameSchema),
      mode: s.optional(hostnameModeSchema),
    },
    { readOnly: ['mode'] },
  ),
);

export const hostnameSelectionInputSchema: s.Schema<m.HostnameSelectionInput> = /* @__PURE__ */ s.input(
  () => hostnameSelectionSchema,
);

export const selectedHostnameSchema: s.Schema<m.SelectedHostname> = /* @__PURE__ */ s.response(() =>
  s.object({
    hostname: s.string(),
  }),
);

export const hostnameModeSchema: s.Schema<m.HostnameMode> = /* @__PURE__ */ s.response(() =>
  s.openEnum('append', 'remove', 'replace'),
);

export const securityPolicyListSchema: s.Schema<m.SecurityPolicyList> = /* @__PURE__ */ s.response(() =>
  s.object({
    configId: s.optional(s.integer()),
    version: s.optional(s.integer()),
    policies: s.array(securityPolicySchema),
  }),
);

export const securityPolicySchema: s.Schema<m.SecurityPolicy> = /* @__PURE__ */ s.response(() =>
  s.object({
    policyId: s.string(),
    policyName: s.optional(s.string()),
    policySecurityControls: s.optional(securityControlsSchema),
    hasRatePolicyWithApiKey: s.optional(s.boolean()),
    configId: s.optional(s.integer()),
    version: s.optional(s.integer()),
    defaultSettings: s.optional(s.boolean()),
  }),
);

export const securityControlsSchema: s.Schema<m.SecurityControls> = /* @__PURE__ */ s.response(() =>
  s.object({
    applyApiConstraints: s.optional(s.boolean()),
    applyApplicationLayerControls: s.optional(s.boolean()),
    applyBotmanControls: s.optional(s.boolean()),
    applyNetworkLayerControls: s.optional(s.boolean()),
    applyRateControls: s.optional(s.boolean()),
    applyReputationControls: s.optional(s.boolean()),
    applySlowPostControls: s.optional(s.boolean()),
    applyMalwareControls: s.optional(s.boolean()),
    applyPageIntegrityControls: s.optional(s.boolean()),
    applyUserValidationControls: s.optional(s.boolean()),
    applyAccountProtectionControls: s.optional(s.boolean()),
  }),
);

export const matchTargetListSchema: s.Schema<m.MatchTargetList> = /* @__PURE__ */ s.response(() =>
  s.object({
    matchTargets: matchTargetGroupsSchema,
  }),
);

export const matchTargetGroupsSchema: s.Schema<m.MatchTargetGroups> = /* @__PURE__ */ s.response(() =>
  s.object({
    apiTargets: s.optional(s.array(matchTargetSchema)),
    websiteTargets: s.optional(s.array(matchTargetSchema)),
  }),
);

export const matchTargetSchema: s.Schema<m.MatchTarget> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      targetId: s.integer(),
      type: matchTargetTypeSchema,
      securityPolicy: securityPolicyReferenceSchema,
      configId: s.optional(s.integer()),
      configVersion: s.optional(s.integer()),
      sequence: s.optional(s.integer()),
      hostnames: s.optional(s.array(s.string())),
      filePaths: s.optional(s.array(s.string())),
      isNegativePathMatch: s.optional(s.boolean()),
      fileExtensions: s.optional(s.array(s.string())),
      isNegativeFileExtensionMatch: s.optional(s.boolean()),
      defaultFile: s.optional(matchTargetDefaultFileSchema),
      apis: s.optional(s.array(apiReferenceSchema)),
      bypassNetworkLists: s.optional(s.array(networkListReferenceSchema)),
      targetSecurityControls: s.optional(securityControlsSchema),
      effectiveSecurityControls: s.optional(securityControlsSchema),
      validations: s.optional(matchTargetValidationsSchema),
    },
    {
      readOnly: ['effectiveSecurityControls', 'validations'],
      writeOnly: ['targetSecurityControls'],
      optionalInRequests: ['targetId'],
    },
  ),
);

export const matchTargetInputSchema: s.Schema<m.MatchTargetInput> = /* @__PURE__ */ s.input(() => matchTargetSchema);

export const matchTargetTypeSchema: s.Schema<m.MatchTargetType> = /* @__PURE__ */ s.response(() =>
  s.openEnum('website', 'api', 'WEBSITE', 'API'),
);

export const matchTargetDefaultFileSchema: s.Schema<m.MatchTargetDefaultFile> = /* @__PURE__ */ s.response(() =>
  s.openEnum('NO_MATCH', 'BASE_MATCH', 'RECURSIVE_MATCH'),
);

export const securityPolicyReferenceSchema: s.Schema<m.SecurityPolicyReference> = /* @__PURE__ */ s.response(() =>
  s.object({
    policyId: s.string(),
  }),
);

export const apiReferenceSchema: s.Schema<m.ApiReference> = /* @__PURE__ */ s.response(() =>
  s.object({
    id: s.integer(),
    name: s.optional(s.string()),
  }),
);

export const networkListReferenceSchema: s.Schema<m.NetworkListReference> = /* @__PURE__ */ s.response(() =>
  s.object({
    id: s.string(),
    name: s.optional(s.string()),
  }),
);

export const matchTargetValidationsSchema: s.Schema<m.MatchTargetValidations> = /* @__PURE__ */ s.response(() =>
  s.object({
    errors: s.optional(s.array(validationFindingSchema)),
    notices: s.optional(s.array(validationFindingSchema)),
    warnings: s.optional(s.array(validationFindingSchema)),
  }),
);

export const validationFindingSchema: s.Schema<m.ValidationFinding> = /* @__PURE__ */ s.response(() =>
  s.object({
    type: s.optional(s.string()),
    title: s.optional(s.string()),
    detail: s.optional(s.string()),
    fieldName: s.optional(s.string()),
    jsonReference: s.optional(s.string()),
  }),
);

export const matchTargetOrderSchema: s.Schema<m.MatchTargetOrder> = /* @__PURE__ */ s.response(() =>
  s.object({
    type: matchTargetTypeSchema,
    targetSequence: s.array(matchTargetPositionSchema),
  }),
);

export const matchTargetPositionSchema: s.Schema<m.MatchTargetPosition> = /* @__PURE__ */ s.response(() =>
  s.object({
    targetId: s.integer(),
    sequence: s.integer(),
  }),
);

export const customRuleListSchema: s.Schema<m.CustomRuleList> = /* @__PURE__ */ s.response(() =>
  s.object({
    customRules: s.array(customRuleSummarySchema),
  }),
);

export const customRuleSummarySchema: s.Schema<m.CustomRuleSummary> = /* @__PURE__ */ s.response(() =>
  s.object({
    id: s.integer(),
    name: s.optional(s.string()),
    status: s.optional(customRuleStatusSchema),
    version: s.optional(s.integer()),
    link: s.optional(s.string()),
    effectiveTimePeriod: s.optional(effectiveTimePeriodSchema),
    samplingRate: s.optional(s.integer()),
    stagingOnly: s.optional(s.boolean()),
  }),
);

export const customRuleStatusSchema: s.Schema<m.CustomRuleStatus> = /* @__PURE__ */ s.response(() =>
  s.openEnum('activated', 'published', 'unused'),
);

export const effectiveTimePeriodSchema: s.Schema<m.EffectiveTimePeriod> = /* @__PURE__ */ s.response(() =>
  s.object({
    startDate: s.string(),
    endDate: s.string(),
    status: s.optional(effectiveTimeStatusSchema),
  }),
);

export const effectiveTimeStatusSchema: s.Schema<m.EffectiveTimeStatus> = /* @__PURE__ */ s.response(() =>
  s.openEnum('active', 'inactive', 'expiring', 'expired', 'ACTIVE', 'INACTIVE', 'EXPIRING', 'EXPIRED'),
);

export const customRuleSchema: s.Schema<m.CustomRule> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      id: s.integer(),
      name: s.string(),
      description: s.optional(s.string()),
      version: s.optional(s.integer()),
      tag: s.optional(s.array(s.string())),
      conditions: s.optional(s.array(customRuleConditionSchema)),
      operation: s.optional(conditionOperatorSchema),
      structured: s.optional(s.boolean()),
      metadata: s.optional(s.string()),
      inspectRequest: s.optional(s.boolean()),
      inspectResponse: s.optional(s.boolean()),
      effectiveTimePeriod: s.optional(effectiveTimePeriodSchema),
      samplingRate: s.optional(s.integer({ minimum: 0, maximum: 100 })),
      loggingOptions: s.optional(s.array(loggingOptionSchema)),
      stagingOnly: s.optional(s.boolean()),
      ruleActivated: s.optional(s.boolean()),
    },
    { readOnly: ['ruleActivated'], optionalInRequests: ['id'] },
  ),
);

export const customRuleInputSchema: s.Schema<m.CustomRuleInput> = /* @__PURE__ */ s.input(() => customRuleSchema);

export const conditionOperatorSchema: s.Schema<m.ConditionOperator> = /* @__PURE__ */ s.response(() =>
  s.openEnum('AND', 'OR'),
);

export const loggingOptionSchema: s.Schema<m.LoggingOption> = /* @__PURE__ */ s.response(() =>
  s.object({
    id: loggingOptionIdSchema,
    name: s.optional(s.string()),
    value: s.optional(s.string()),
  }),
);

export const loggingOptionIdSchema: s.Schema<m.LoggingOptionId> = /* @__PURE__ */ s.response(() =>
  s.openEnum(
    'CLIENT_TLS_FINGERPRINT_MATCH',
    'HEADER_ORDER_MATCH',
    'REQUEST_HEADER_MATCH',
    'COOKIE_MATCH',
    'URI_QUERY_MATCH',
    'ARGS_POST_MATCH',
  ),
);

export const customRuleConditionSchema: s.Schema<m.CustomRuleCondition> = /* @__PURE__ */ s.response(() =>
  s.openUnion('type', {
    pathMatch: pathMatchConditionSchema,
    extensionMatch: extensionMatchConditionSchema,
    filenameMatch: filenameMatchConditionSchema,
    hostMatch: hostMatchConditionSchema,
    uriQueryMatch: uriQueryMatchConditionSchema,
    requestMethodMatch: requestMethodMatchConditionSchema,
    requestProtocolVersionMatch: requestProtocolVersionMatchConditionSchema,
    requestHeaderMatch: requestHeaderMatchConditionSchema,
    headerOrderMatch: headerOrderMatchConditionSchema,
    cookieMatch: cookieMatchConditionSchema,
    argsPostMatch: argsPostMatchConditionSchema,
    argsPostNamesMatch: argsPostNamesMatchConditionSchema,
    argsPostJSONMatch: argsPostJsonMatchConditionSchema,
    argsPostJSONNamesMatch: argsPostJsonNamesMatchConditionSchema,
    argsPostXMLMatch: argsPostXmlMatchConditionSchema,
    ipMatch: ipMatchConditionSchema,
    ipAddressMatch: ipAddressMatchConditionSchema,
    geoMatch: geoMatchConditionSchema,
    asNumberMatch: asNumberMatchConditionSchema,
    clientListMatch: clientListMatchConditionSchema,
    clientTlsFingerprintMatch: clientTlsFingerprintMatchConditionSchema,
    clientCertPresentMatch: clientCertPresentMatchConditionSchema,
    clientCertValidMatch: clientCertValidMatchConditionSchema,
  }),
);

export const customRuleConditionInputSchema: s.Schema<m.CustomRuleCondition> = /* @__PURE__ */ s.input(
  () => customRuleConditionSchema,
);

export const pathMatchConditionSchema: s.Schema<m.PathMatchCondition> = /* @__PURE__ */ s.response(() =>
  s.object({
    type: s.literal('pathMatch'),
    positiveMatch: s.boolean(),
    value: s.optional(s.anyOf(s.string(), s.array(s.string(), { minItems: 1 }))),
    valueCase: s.optional(s.boolean()),
    valueWildcard: s.optional(s.boolean()),
    valueExactMatch: s.optional(s.boolean()),
    valueIgnoreSegment: s.optional(s.boolean()),
    valueNormalize: s.optional(s.boolean()),
    valueRecursive: s.optional(s.boolean()),
  }),
);

export const pathMatchConditionInputSchema: s.Schema<m.PathMatchCondition> = /* @__PURE__ */ s.input(
  () => pathMatchConditionSchema,
);

export const extensionMatchConditionSchema: s.Schema<m.ExtensionMatchCondition> = /* @__PURE__ */ s.response(() =>
  s.object({
    type: s.literal('extensionMatch'),
    positiveMatch: s.boolean(),
    value: s.optional(s.anyOf(s.string(), s.array(s.string(), { minItems: 1 }))),
    valueCase: s.optional(s.boolean()),
    valueWildcard: s.optional(s.boolean()),
    valueExactMatch: s.optional(s.boolean()),
    valueIgnoreSegment: s.optional(s.boolean()),
    valueNormalize: s.optional(s.boolean()),
    valueRecursive: s.optional(s.boolean()),
  }),
);

export const extensionMatchConditionInputSchema: s.Schema<m.ExtensionMatchCondition> = /* @__PURE__ */ s.input(
  () => extensionMatchConditionSchema,
);

export const filenameMatchConditionSchema: s.Schema<m.FilenameMatchCondition> = /* @__PURE__ */ s.response(() =>
  s.object({
    type: s.literal('filenameMatch'),
    positiveMatch: s.boolean(),
    value: s.optional(s.anyOf(s.string(), s.array(s.string(), { minItems: 1 }))),
    valueCase: s.optional(s.boolean()),
    valueWildcard: s.optional(s.boolean()),
    valueExactMatch: s.optional(s.boolean()),
    valueIgnoreSegment: s.optional(s.boolean()),
    valueNormalize: s.optional(s.boolean()),
    valueRecursive: s.optional(s.boolean()),
  }),
);

export const filenameMatchConditionInputSchema: s.Schema<m.FilenameMatchCondition> = /* @__PURE__ */ s.input(
  () => filenameMatchConditionSchema,
);

export const hostMatchConditionSchema: s.Schema<m.HostMatchCondition> = /* @__PURE__ */ s.response(() =>
  s.object({
    type: s.literal('hostMatch'),
    positiveMatch: s.boolean(),
    value: s.optional(s.anyOf(s.string(), s.array(s.string(), { minItems: 1 }))),
    valueCase: s.optional(s.boolean()),
    valueWildcard: s.optional(s.boolean()),
    valueExactMatch: s.optional(s.boolean()),
    valueIgnoreSegment: s.optional(s.boolean()),
    valueNormalize: s.optional(s.boolean()),
    valueRecursive: s.optional(s.boolean()),
  }),
);

export const hostMatchConditionInputSchema: s.Schema<m.HostMatchCondition> = /* @__PURE__ */ s.input(
  () => hostMatchConditionSchema,
);

export const uriQueryMatchConditionSchema: s.Schema<m.UriQueryMatchCondition> = /* @__PURE__ */ s.response(() =>
  s.object({
    type: s.literal('uriQueryMatch'),
    positiveMatch: s.boolean(),
    name: s.optional(s.anyOf(s.string(), s.array(s.string(), { minItems: 1 }))),
    value: s.optional(s.anyOf(s.string(), s.array(s.string(), { minItems: 1 }))),
    nameCase: s.optional(s.boolean()),
    nameWildcard: s.optional(s.boolean()),
    valueCase: s.optional(s.boolean()),
    valueWildcard: s.optional(s.boolean()),
    valueExactMatch: s.optional(s.boolean()),
    valueIgnoreSegment: s.optional(s.boolean()),
    valueNormalize: s.optional(s.boolean()),
    valueRecursive: s.optional(s.boolean()),
  }),
);

export const uriQueryMatchConditionInputSchema: s.Schema<m.UriQueryMatchCondition> = /* @__PURE__ */ s.input(
  () => uriQueryMatchConditionSchema,
);

export const requestMethodMatchConditionSchema: s.Schema<m.RequestMethodMatchCondition> = /* @__PURE__ */ s.response(
  () =>
    s.object({
      type: s.literal('requestMethodMatch'),
      positiveMatch: s.boolean(),
      value: s.optional(s.anyOf(s.string(), s.array(s.string(), { minItems: 1 }))),
    }),
);

export const requestMethodMatchConditionInputSchema: s.Schema<m.RequestMethodMatchCondition> = /* @__PURE__ */ s.input(
  () => requestMethodMatchConditionSchema,
);

export const requestProtocolVersionMatchConditionSchema: s.Schema<m.RequestProtocolVersionMatchCondition> =
  /* @__PURE__ */ s.response(() =>
    s.object({
      type: s.literal('requestProtocolVersionMatch'),
      positiveMatch: s.boolean(),
      value: s.optional(s.anyOf(s.string(), s.array(s.string(), { minItems: 1 }))),
    }),
  );

export const requestProtocolVersionMatchConditionInputSchema: s.Schema<m.RequestProtocolVersionMatchCondition> =
  /* @__PURE__ */ s.input(() => requestProtocolVersionMatchConditionSchema);

export const requestHeaderMatchConditionSchema: s.Schema<m.RequestHeaderMatchCondition> = /* @__PURE__ */ s.response(
  () =>
    s.object({
      type: s.literal('requestHeaderMatch'),
      positiveMatch: s.boolean(),
      name: s.optional(s.anyOf(s.string(), s.array(s.string(), { minItems: 1 }))),
      value: s.optional(s.anyOf(s.string(), s.array(s.string(), { minItems: 1 }))),
      nameCase: s.optional(s.boolean()),
      nameWildcard: s.optional(s.boolean()),
      valueCase: s.optional(s.boolean()),
      valueWildcard: s.optional(s.boolean()),
      valueExactMatch: s.optional(s.boolean()),
      valueIgnoreSegment: s.optional(s.boolean()),
      valueNormalize: s.optional(s.boolean()),
      valueRecursive: s.optional(s.boolean()),
    }),
);

export const requestHeaderMatchConditionInputSchema: s.Schema<m.RequestHeaderMatchCondition> = /* @__PURE__ */ s.input(
  () => requestHeaderMatchConditionSchema,
);

export const headerOrderMatchConditionSchema: s.Schema<m.HeaderOrderMatchCondition> = /* @__PURE__ */ s.response(() =>
  s.object({
    type: s.literal('headerOrderMatch'),
    positiveMatch: s.boolean(),
    value: s.optional(s.anyOf(s.string(), s.array(s.string(), { minItems: 1 }))),
  }),
);

export const headerOrderMatchConditionInputSchema: s.Schema<m.HeaderOrderMatchCondition> = /* @__PURE__ */ s.input(
  () => headerOrderMatchConditionSchema,
);

export const cookieMatchConditionSchema: s.Schema<m.CookieMatchCondition> = /* @__PURE__ */ s.response(() =>
  s.object({
    type: s.literal('cookieMatch'),
    positiveMatch: s.boolean(),
    name: s.optional(s.anyOf(s.string(), s.array(s.string(), { minItems: 1 }))),
    value: s.optional(s.anyOf(s.string(), s.array(s.string(), { minItems: 1 }))),
    nameCase: s.optional(s.boolean()),
    nameWildcard: s.optional(s.boolean()),
    valueCase: s.optional(s.boolean()),
    valueWildcard: s.optional(s.boolean()),
    valueExactMatch: s.optional(s.boolean()),
    valueIgnoreSegment: s.optional(s.boolean()),
    valueNormalize: s.optional(s.boolean()),
    valueRecursive: s.optional(s.boolean()),
  }),
);

export const cookieMatchConditionInputSchema: s.Schema<m.CookieMatchCondition> = /* @__PURE__ */ s.input(
  () => cookieMatchConditionSchema,
);

export const argsPostMatchConditionSchema: s.Schema<m.ArgsPostMatchCondition> = /* @__PURE__ */ s.response(() =>
  s.object({
    type: s.literal('argsPostMatch'),
    positiveMatch: s.boolean(),
    name: s.optional(s.anyOf(s.string(), s.array(s.string(), { minItems: 1 }))),
    value: s.optional(s.anyOf(s.string(), s.array(s.string(), { minItems: 1 }))),
    nameCase: s.optional(s.boolean()),
    nameWildcard: s.optional(s.boolean()),
    valueCase: s.optional(s.boolean()),
    valueWildcard: s.optional(s.boolean()),
    valueExactMatch: s.optional(s.boolean()),
    valueIgnoreSegment: s.optional(s.boolean()),
    valueNormalize: s.optional(s.boolean()),
    valueRecursive: s.optional(s.boolean()),
  }),
);

export const argsPostMatchConditionInputSchema: s.Schema<m.ArgsPostMatchCondition> = /* @__PURE__ */ s.input(
  () => argsPostMatchConditionSchema,
);

export const argsPostNamesMatchConditionSchema: s.Schema<m.ArgsPostNamesMatchCondition> = /* @__PURE__ */ s.response(
  () =>
    s.object({
      type: s.literal('argsPostNamesMatch'),
      positiveMatch: s.boolean(),
      value: s.optional(s.anyOf(s.string(), s.array(s.string(), { minItems: 1 }))),
      valueCase: s.optional(s.boolean()),
      valueWildcard: s.optional(s.boolean()),
      valueExactMatch: s.optional(s.boolean()),
      valueIgnoreSegment: s.optional(s.boolean()),
      valueNormalize: s.optional(s.boolean()),
      valueRecursive: s.optional(s.boolean()),
    }),
);

export const argsPostNamesMatchConditionInputSchema: s.Schema<m.ArgsPostNamesMatchCondition> = /* @__PURE__ */ s.input(
  () => argsPostNamesMatchConditionSchema,
);

export const argsPostJsonMatchConditionSchema: s.Schema<m.ArgsPostJsonMatchCondition> = /* @__PURE__ */ s.response(() =>
  s.object({
    type: s.literal('argsPostJSONMatch'),
    positiveMatch: s.boolean(),
    name: s.optional(s.anyOf(s.string(), s.array(s.string(), { minItems: 1 }))),
    value: s.optional(s.anyOf(s.string(), s.array(s.string(), { minItems: 1 }))),
    nameCase: s.optional(s.boolean()),
    nameWildcard: s.optional(s.boolean()),
    valueCase: s.optional(s.boolean()),
    valueWildcard: s.optional(s.boolean()),
    valueExactMatch: s.optional(s.boolean()),
    valueIgnoreSegment: s.optional(s.boolean()),
    valueNormalize: s.optional(s.boolean()),
    valueRecursive: s.optional(s.boolean()),
  }),
);

export const argsPostJsonMatchConditionInputSchema: s.Schema<m.ArgsPostJsonMatchCondition> = /* @__PURE__ */ s.input(
  () => argsPostJsonMatchConditionSchema,
);

export const argsPostJsonNamesMatchConditionSchema: s.Schema<m.ArgsPostJsonNamesMatchCondition> =
  /* @__PURE__ */ s.response(() =>
    s.object({
      type: s.literal('argsPostJSONNamesMatch'),
      positiveMatch: s.boolean(),
      value: s.optional(s.anyOf(s.string(), s.array(s.string(), { minItems: 1 }))),
      valueCase: s.optional(s.boolean()),
      valueWildcard: s.optional(s.boolean()),
      valueExactMatch: s.optional(s.boolean()),
      valueIgnoreSegment: s.optional(s.boolean()),
      valueNormalize: s.optional(s.boolean()),
      valueRecursive: s.optional(s.boolean()),
    }),
  );

export const argsPostJsonNamesMatchConditionInputSchema: s.Schema<m.ArgsPostJsonNamesMatchCondition> =
  /* @__PURE__ */ s.input(() => argsPostJsonNamesMatchConditionSchema);

export const argsPostXmlMatchConditionSchema: s.Schema<m.ArgsPostXmlMatchCondition> = /* @__PURE__ */ s.response(() =>
  s.object({
    type: s.literal('argsPostXMLMatch'),
    positiveMatch: s.boolean(),
    name: s.optional(s.anyOf(s.string(), s.array(s.string(), { minItems: 1 }))),
    value: s.optional(s.anyOf(s.string(), s.array(s.string(), { minItems: 1 }))),
    nameCase: s.optional(s.boolean()),
    nameWildcard: s.optional(s.boolean()),
    valueCase: s.optional(s.boolean()),
    valueWildcard: s.optional(s.boolean()),
    valueExactMatch: s.optional(s.boolean()),
    valueIgnoreSegment: s.optional(s.boolean()),
    valueNormalize: s.optional(s.boolean()),
    valueRecursive: s.optional(s.boolean()),
  }),
);

export const argsPostXmlMatchConditionInputSchema: s.Schema<m.ArgsPostXmlMatchCondition> = /* @__PURE__ */ s.input(
  () => argsPostXmlMatchConditionSchema,
);

export const ipMatchConditionSchema: s.Schema<m.IpMatchCondition> = /* @__PURE__ */ s.response(() =>
  s.object({
    type: s.literal('ipMatch'),
    positiveMatch: s.boolean(),
    value: s.optional(s.anyOf(s.string(), s.array(s.string(), { minItems: 1 }))),
    useXForwardForHeaders: s.optional(s.boolean()),
  }),
);

export const ipMatchConditionInputSchema: s.Schema<m.IpMatchCondition> = /* @__PURE__ */ s.input(
  () => ipMatchConditionSchema,
);

export const ipAddressMatchConditionSchema: s.Schema<m.IpAddressMatchCondition> = /* @__PURE__ */ s.response(() =>
  s.object({
    type: s.literal('ipAddressMatch'),
    positiveMatch: s.boolean(),
    value: s.optional(s.anyOf(s.string(), s.array(s.string(), { minItems: 1 }))),
    useXForwardForHeaders: s.optional(s.boolean()),
  }),
);

export const ipAddressMatchConditionInputSchema: s.Schema<m.IpAddressMatchCondition> = /* @__PURE__ */ s.input(
  () => ipAddressMatchConditionSchema,
);

export const geoMatchConditionSchema: s.Schema<m.GeoMatchCondition> = /* @__PURE__ */ s.response(() =>
  s.object({
    type: s.literal('geoMatch'),
    positiveMatch: s.boolean(),
    value: s.optional(s.anyOf(s.string(), s.array(s.string(), { minItems: 1 }))),
    useXForwardForHeaders: s.optional(s.boolean()),
  }),
);

export const geoMatchConditionInputSchema: s.Schema<m.GeoMatchCondition> = /* @__PURE__ */ s.input(
  () => geoMatchConditionSchema,
);

export const asNumberMatchConditionSchema: s.Schema<m.AsNumberMatchCondition> = /* @__PURE__ */ s.response(() =>
  s.object({
    type: s.literal('asNumberMatch'),
    positiveMatch: s.boolean(),
    value: s.optional(s.anyOf(s.string(), s.array(s.string(), { minItems: 1 }))),
    useXForwardForHeaders: s.optional(s.boolean()),
  }),
);

export const asNumberMatchConditionInputSchema: s.Schema<m.AsNumberMatchCondition> = /* @__PURE__ */ s.input(
  () => asNumberMatchConditionSchema,
);

export const clientListMatchConditionSchema: s.Schema<m.ClientListMatchCondition> = /* @__PURE__ */ s.response(() =>
  s.object({
    type: s.literal('clientListMatch'),
    positiveMatch: s.boolean(),
    value: s.optional(s.anyOf(s.string(), s.array(s.string(), { minItems: 1 }))),
    useXForwardForHeaders: s.optional(s.boolean()),
  }),
);

export const clientListMatchConditionInputSchema: s.Schema<m.ClientListMatchCondition> = /* @__PURE__ */ s.input(
  () => clientListMatchConditionSchema,
);

export const clientTlsFingerprintMatchConditionSchema: s.Schema<m.ClientTlsFingerprintMatchCondition> =
  /* @__PURE__ */ s.response(() =>
    s.object({
      type: s.literal('clientTlsFingerprintMatch'),
      positiveMatch: s.boolean(),
      value: s.optional(s.anyOf(s.string(), s.array(s.string(), { minItems: 1 }))),
    }),
  );

export const clientTlsFingerprintMatchConditionInputSchema: s.Schema<m.ClientTlsFingerprintMatchCondition> =
  /* @__PURE__ */ s.input(() => clientTlsFingerprintMatchConditionSchema);

export const clientCertPresentMatchConditionSchema: s.Schema<m.ClientCertPresentMatchCondition> =
  /* @__PURE__ */ s.response(() =>
    s.object({
      type: s.literal('clientCertPresentMatch'),
      positiveMatch: s.boolean(),
    }),
  );

export const clientCertValidMatchConditionSchema: s.Schema<m.ClientCertValidMatchCondition> =
  /* @__PURE__ */ s.response(() =>
    s.object({
      type: s.literal('clientCertValidMatch'),
      positiveMatch: s.boolean(),
    }),
  );

export const customRuleActionListSchema: s.Schema<m.CustomRuleActionList> = /* @__PURE__ */ s.response(() =>
  s.object({
    customRules: s.array(customRuleActionSchema),
  }),
);

export const customRuleActionSchema: s.Schema<m.CustomRuleAction> = /* @__PURE__ */ s.response(() =>
  s.object({
    action: customRuleActionNameSchema,
    id: s.optional(s.integer()),
    ruleId: s.optional(s.integer()),
    name: s.optional(s.string()),
    link: s.optional(s.string()),
    status: s.optional(customRuleStatusSchema),
    version: s.optional(s.integer()),
    canUseAdvancedActions: s.optional(s.boolean()),
  }),
);

export const customRuleActionNameSchema: s.Schema<m.CustomRuleActionName> = /* @__PURE__ */ s.response(() =>
  s.openEnum('alert', 'deny', 'none'),
);

export const customRuleActionSettingSchema: s.Schema<m.CustomRuleActionSetting> = /* @__PURE__ */ s.define(() =>
  s.object({
    action: customRuleActionNameSchema,
  }),
);

export const customRuleActionResultSchema: s.Schema<m.CustomRuleActionResult> = /* @__PURE__ */ s.response(() =>
  s.object({
    action: customRuleActionNameSchema,
    ruleId: s.optional(s.integer()),
    name: s.optional(s.string()),
    link: s.optional(s.string()),
    canUseAdvancedActions: s.optional(s.boolean()),
  }),
);

export const activationInputSchema: s.Schema<m.ActivationInput> = /* @__PURE__ */ s.define(() =>
  s.object({
    action: activationActionSchema,
    network: activationNetworkSchema,
    note: s.string(),
    notificationEmails: s.array(s.string()),
    activationConfigs: s.array(activationTargetSchema, { minItems: 1, maxItems: 2 }),
    acknowledgedInvalidHosts: s.optional(s.array(s.string())),
    acknowledgedInvalidHostsByConfig: s.optional(s.array(invalidHostAcknowledgementSchema)),
  }),
);

export const activationTargetSchema: s.Schema<m.ActivationTarget> = /* @__PURE__ */ s.define(() =>
  s.object({
    configId: s.integer(),
    configVersion: s.integer(),
  }),
);

export const invalidHostAcknowledgementSchema: s.Schema<m.InvalidHostAcknowledgement> = /* @__PURE__ */ s.define(() =>
  s.object({
    configId: s.integer(),
    invalidHosts: s.array(s.string()),
  }),
);

export const activationActionSchema: s.Schema<m.ActivationAction> = /* @__PURE__ */ s.response(() =>
  s.openEnum('ACTIVATE', 'DEACTIVATE'),
);

export const activationNetworkSchema: s.Schema<m.ActivationNetwork> = /* @__PURE__ */ s.response(() =>
  s.openEnum('STAGING', 'PRODUCTION'),
);

export const activationSchema: s.Schema<m.Activation> = /* @__PURE__ */ s.response(() =>
  s.object({
    activationId: s.integer(),
    action: s.optional(activationActionSchema),
    status: activationStatusSchema,
    network: s.optional(activationNetworkSchema),
    estimate: s.optional(s.string()),
    activationConfigs: s.optional(s.array(activatedConfigurationSchema)),
    createdBy: s.optional(s.string()),
    createDate: s.optional(s.string()),
    completionDate: s.optional(s.string()),
    dispatchCount: s.optional(s.integer()),
    note: s.optional(s.string()),
    notificationEmails: s.optional(s.array(s.string())),
  }),
);

export const activatedConfigurationSchema: s.Schema<m.ActivatedConfiguration> = /* @__PURE__ */ s.response(() =>
  s.object({
    configId: s.integer(),
    configName: s.optional(s.string()),
    configVersion: s.optional(s.integer()),
    previousConfigVersion: s.optional(s.integer()),
  }),
);

export const activationStatusSchema: s.Schema<m.ActivationStatus> = /* @__PURE__ */ s.response(() =>
  s.openEnum(
    'RECEIVED',
    'LIVE',
    'DEPLOYED',
    'CANCELING',
    'CANCELLING',
    'STOPPED',
    'REMOVED',
    'ROLLBACK',
    'ACTIVATED',
    'FAILED',
    'UNDEPLOYED',
    'NEW',
    'INACTIVE',
    'ABORTED',
    'DEACTIVATED',
    'PENDING_DEACTIVATION',
  ),
);

export const activationRequestCreatedSchema: s.Schema<m.ActivationRequestCreated> = /* @__PURE__ */ s.response(() =>
  s.object({
    statusId: s.string(),
    createDate: s.optional(s.string()),
    links: s.optional(activationRequestLinksSchema),
  }),
);

export const activationRequestLinksSchema: s.Schema<m.ActivationRequestLinks> = /* @__PURE__ */ s.response(() =>
  s.object({
    'check-status': s.optional(s.anyOf(activationLinkSchema, s.string())),
  }),
);

export const activationLinkSchema: s.Schema<m.ActivationLink> = /* @__PURE__ */ s.response(() =>
  s.object({
    href: s.optional(s.string()),
    method: s.optional(s.string()),
    detail: s.optional(s.string()),
  }),
);

export const activationRequestSchema: s.Schema<m.ActivationRequest> = /* @__PURE__ */ s.response(() =>
  s.object({
    statusId: s.optional(s.string()),
    createDate: s.optional(s.string()),
    activationId: s.optional(s.integer()),
  }),
);

export const activationHistoryListSchema: s.Schema<m.ActivationHistoryList> = /* @__PURE__ */ s.response(() =>
  s.object({
    configId: s.optional(s.integer()),
    activationHistory: s.array(activationHistoryEntrySchema),
  }),
);

export const activationHistoryEntrySchema: s.Schema<m.ActivationHistoryEntry> = /* @__PURE__ */ s.response(() =>
  s.object({
    activationId: s.integer(),
    version: s.optional(s.integer()),
    network: s.optional(activationNetworkSchema),
    status: s.optional(activationHistoryStatusSchema),
    activatedBy: s.optional(s.string()),
    activationDate: s.optional(s.string()),
    notes: s.optional(s.string()),
    notificationEmails: s.optional(s.array(s.string())),
  }),
);

export const activationHistoryStatusSchema: s.Schema<m.ActivationHistoryStatus> = /* @__PURE__ */ s.response(() =>
  s.openEnum(
    'ACTIVATED',
    'DEACTIVATED',
    'ACTIVATION_IN_PROGRESS',
    'DEACTIVATION_IN_PROGRESS',
    'EXPEDITED',
    'ACTIVATION_FAILED',
    'EXPEDITE_ACTIVATION_CANCELLED',
    'DEACTIVATION_FAILED',
  ),
);

export const exportedConfigurationSchema: s.Schema<m.ExportedConfiguration> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      configId: s.integer(),
      configName: s.optional(s.string()),
      version: s.integer(),
      versionNotes: s.optional(s.string()),
      basedOn: s.optional(s.integer()),
      staging: s.optional(networkStatusSchema),
      production: s.optional(networkStatusSchema),
      createDate: s.optional(s.anyOf(s.string(), s.integer())),
      createdBy: s.optional(s.string()),
      selectableHosts: s.optional(s.array(s.string())),
      selectedHosts: s.optional(s.array(s.string())),
      errorHosts: s.optional(s.array(hostnameErrorSchema)),
      ratePolicies: s.optional(s.array(exportedRatePolicySchema)),
      reputationProfiles: s.optional(s.array(exportedReputationProfileSchema)),
      customRules: s.optional(s.array(exportedCustomRuleSchema)),
      rulesets: s.optional(s.array(exportedRulesetSchema)),
      matchTargets: s.optional(exportedMatchTargetsSchema),
      securityPolicies: s.optional(s.array(exportedSecurityPolicySchema)),
      siem: s.optional(exportedSiemSchema),
      advancedOptions: s.optional(exportedAdvancedOptionsSchema),
    },
    { open: true },
  ),
);

export const exportedRatePolicySchema: s.Schema<m.ExportedRatePolicy> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      id: s.optional(s.integer()),
      name: s.optional(s.string()),
      description: s.optional(s.string()),
      type: s.optional(s.string()),
      matchType: s.optional(s.string()),
      averageThreshold: s.optional(s.integer()),
      burstThreshold: s.optional(s.integer()),
      clientIdentifier: s.optional(s.string()),
      clientIdentifiers: s.optional(s.array(s.string())),
      requestType: s.optional(s.string()),
      allTraffic: s.optional(s.boolean()),
      sameActionOnIpv6: s.optional(s.boolean()),
      useXForwardForHeaders: s.optional(s.boolean()),
      pathMatchType: s.optional(s.string()),
      pathUriPositiveMatch: s.optional(s.boolean()),
      queryParameters: s.optional(s.array(exportedQueryParameterSchema)),
      additionalMatchOptions: s.optional(s.array(exportedMatchOptionSchema)),
      used: s.optional(s.boolean()),
      createDate: s.optional(s.anyOf(s.string(), s.integer())),
      updateDate: s.optional(s.anyOf(s.string(), s.integer())),
    },
    { open: true },
  ),
);

export const exportedQueryParameterSchema: s.Schema<m.ExportedQueryParameter> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      name: s.optional(s.string()),
      values: s.optional(s.array(s.string())),
      positiveMatch: s.optional(s.boolean()),
      valueInRange: s.optional(s.boolean()),
    },
    { open: true },
  ),
);

export const exportedMatchOptionSchema: s.Schema<m.ExportedMatchOption> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      type: s.optional(s.string()),
      positiveMatch: s.optional(s.boolean()),
      values: s.optional(s.array(s.string())),
    },
    { open: true },
  ),
);

export const exportedReputationProfileSchema: s.Schema<m.ExportedReputationProfile> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      id: s.optional(s.integer()),
      name: s.optional(s.string()),
      description: s.optional(s.string()),
      context: s.optional(s.string()),
      contextReadable: s.optional(s.string()),
      enabled: s.optional(s.boolean()),
      threshold: s.optional(s.number()),
      condition: s.optional(exportedReputationConditionSchema),
    },
    { open: true },
  ),
);

export const exportedReputationConditionSchema: s.Schema<m.ExportedReputationCondition> = /* @__PURE__ */ s.response(
  () =>
    s.object(
      {
        id: s.optional(s.integer()),
        uuid: s.optional(s.string()),
        name: s.optional(s.string()),
        version: s.optional(s.integer()),
        configVersionId: s.optional(s.integer()),
        canDelete: s.optional(s.boolean()),
        positiveMatch: s.optional(s.boolean()),
        atomicConditions: s.optional(s.array(exportedAtomicConditionSchema)),
      },
      { open: true },
    ),
);

export const exportedAtomicConditionSchema: s.Schema<m.ExportedAtomicCondition> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      className: s.optional(s.string()),
      index: s.optional(s.integer()),
      positiveMatch: s.optional(s.boolean()),
      name: s.optional(s.anyOf(s.string(), s.array(s.string()))),
      nameCase: s.optional(s.boolean()),
      nameWildcard: s.optional(s.boolean()),
      value: s.optional(s.anyOf(s.string(), s.integer(), s.array(s.string()))),
      valueCase: s.optional(s.boolean()),
      valueWildcard: s.optional(s.boolean()),
      checkIps: s.optional(s.string()),
    },
    { open: true },
  ),
);

export const exportedCustomRuleSchema: s.Schema<m.ExportedCustomRule> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      id: s.optional(s.integer()),
      configId: s.optional(s.integer()),
      name: s.optional(s.string()),
      description: s.optional(s.string()),
      version: s.optional(s.integer()),
      tag: s.optional(s.array(s.string())),
      conditions: s.optional(s.array(customRuleConditionSchema)),
      structured: s.optional(s.boolean()),
      metadata: s.optional(s.string()),
      inspectRequest: s.optional(s.boolean()),
      inspectResponse: s.optional(s.boolean()),
      ruleActivated: s.optional(s.boolean()),
    },
    { open: true },
  ),
);

export const exportedRulesetSchema: s.Schema<m.ExportedRuleset> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      id: s.optional(s.integer()),
      rulesetVersionId: s.optional(s.integer()),
      type: s.optional(s.string()),
      releaseDate: s.optional(s.string()),
      attackGroups: s.optional(s.array(exportedAttackGroupSchema)),
      rules: s.optional(s.array(exportedRuleSchema)),
    },
    { open: true },
  ),
);

export const exportedAttackGroupSchema: s.Schema<m.ExportedAttackGroup> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      group: s.optional(s.string()),
      groupName: s.optional(s.string()),
      threshold: s.optional(s.anyOf(s.integer(), s.string())),
    },
    { open: true },
  ),
);

export const exportedRuleSchema: s.Schema<m.ExportedRule> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      id: s.optional(s.integer()),
      title: s.optional(s.string()),
      tag: s.optional(s.string()),
      score: s.optional(s.number()),
      ruleVersion: s.optional(s.integer()),
      attackGroups: s.optional(s.array(s.string())),
      inspectRequestBody: s.optional(s.boolean()),
      inspectResponseBody: s.optional(s.boolean()),
    },
    { open: true },
  ),
);

export const exportedMatchTargetsSchema: s.Schema<m.ExportedMatchTargets> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      websiteTargets: s.optional(s.array(exportedMatchTargetSchema)),
      apiTargets: s.optional(s.array(exportedMatchTargetSchema)),
    },
    { open: true },
  ),
);

export const exportedMatchTargetSchema: s.Schema<m.ExportedMatchTarget> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      id: s.optional(s.integer()),
      type: s.optional(matchTargetTypeSchema),
      sequence: s.optional(s.integer()),
      securityPolicy: s.optional(securityPolicyReferenceSchema),
      hostnames: s.optional(s.array(s.string())),
      filePaths: s.optional(s.array(s.string())),
      isNegativePathMatch: s.optional(s.boolean()),
      fileExtensions: s.optional(s.array(s.string())),
      isNegativeFileExtensionMatch: s.optional(s.boolean()),
      defaultFile: s.optional(matchTargetDefaultFileSchema),
      apis: s.optional(s.array(apiReferenceSchema)),
      bypassNetworkLists: s.optional(s.array(networkListReferenceSchema)),
      effectiveSecurityControls: s.optional(securityControlsSchema),
    },
    { open: true },
  ),
);

export const exportedSecurityPolicySchema: s.Schema<m.ExportedSecurityPolicy> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      id: s.optional(s.string()),
      name: s.optional(s.string()),
      hasRatePolicyWithApiKey: s.optional(s.boolean()),
      ruleActions: s.optional(s.array(exportedRuleActionSchema)),
      attackGroupActions: s.optional(s.array(exportedAttackGroupActionSchema)),
      customRuleActions: s.optional(s.array(exportedActionSchema)),
      reputationProfileActions: s.optional(s.array(exportedActionSchema)),
      ratePolicyActions: s.optional(s.array(exportedRatePolicyActionSchema)),
      networkLayerControls: s.optional(exportedNetworkLayerControlsSchema),
      apiRequestConstraints: s.optional(exportedApiRequestConstraintsSchema),
      webApplicationFirewall: s.optional(s.openObject()),
      clientReputation: s.optional(s.openObject()),
      ipGeoFirewall: s.optional(s.openObject()),
      securityControls: s.optional(securityControlsSchema),
    },
    { open: true },
  ),
);

export const exportedRuleActionSchema: s.Schema<m.ExportedRuleAction> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      id: s.optional(s.integer()),
      action: s.optional(s.string()),
      rulesetVersionId: s.optional(s.integer()),
      conditions: s.optional(s.array(exportedRuleConditionSchema)),
      exception: s.optional(exportedRuleExceptionSchema),
    },
    { open: true },
  ),
);

export const exportedRuleConditionSchema: s.Schema<m.ExportedRuleCondition> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      type: s.optional(s.string()),
      positiveMatch: s.optional(s.boolean()),
      hosts: s.optional(s.array(s.string())),
      paths: s.optional(s.array(s.string())),
      header: s.optional(s.string()),
      name: s.optional(s.string()),
      nameCase: s.optional(s.boolean()),
      value: s.optional(s.string()),
      valueCase: s.optional(s.boolean()),
      valueWildcard: s.optional(s.boolean()),
      caseSensitive: s.optional(s.boolean()),
      wildcard: s.optional(s.boolean()),
    },
    { open: true },
  ),
);

export const exportedRuleExceptionSchema: s.Schema<m.ExportedRuleException> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      values: s.optional(s.array(s.string())),
      selectors: s.optional(s.array(exportedSelectorSchema)),
    },
    { open: true },
  ),
);

export const exportedSelectorSchema: s.Schema<m.ExportedSelector> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      type: s.optional(s.string()),
      selector: s.optional(s.string()),
      name: s.optional(s.string()),
      value: s.optional(s.string()),
    },
    { open: true },
  ),
);

export const exportedAttackGroupActionSchema: s.Schema<m.ExportedAttackGroupAction> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      group: s.optional(s.string()),
      action: s.optional(s.string()),
      rulesetVersionId: s.optional(s.integer()),
    },
    { open: true },
  ),
);

export const exportedActionSchema: s.Schema<m.ExportedAction> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      id: s.optional(s.integer()),
      action: s.optional(s.string()),
    },
    { open: true },
  ),
);

export const exportedRatePolicyActionSchema: s.Schema<m.ExportedRatePolicyAction> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      id: s.optional(s.integer()),
      ipv4Action: s.optional(s.string()),
      ipv6Action: s.optional(s.string()),
    },
    { open: true },
  ),
);

export const exportedNetworkLayerControlsSchema: s.Schema<m.ExportedNetworkLayerControls> = /* @__PURE__ */ s.response(
  () =>
    s.object(
      {
        block: s.optional(s.string()),
        ipControls: s.optional(exportedIpControlsSchema),
        geoControls: s.optional(exportedGeoControlsSchema),
        slowPost: s.optional(exportedSlowPostSchema),
      },
      { open: true },
    ),
);

export const exportedIpControlsSchema: s.Schema<m.ExportedIpControls> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      allowedIPNetworkLists: s.optional(exportedNetworkListsSchema),
      blockedIPNetworkLists: s.optional(exportedNetworkListsSchema),
    },
    { open: true },
  ),
);

export const exportedGeoControlsSchema: s.Schema<m.ExportedGeoControls> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      blockedIPNetworkLists: s.optional(exportedNetworkListsSchema),
    },
    { open: true },
  ),
);

export const exportedNetworkListsSchema: s.Schema<m.ExportedNetworkLists> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      networkList: s.optional(s.array(s.string())),
      additional: s.optional(s.array(s.string())),
    },
    { open: true },
  ),
);

export const exportedSlowPostSchema: s.Schema<m.ExportedSlowPost> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      action: s.optional(s.string()),
      durationThreshold: s.optional(exportedDurationThresholdSchema),
      slowRateThreshold: s.optional(exportedSlowRateThresholdSchema),
    },
    { open: true },
  ),
);

export const exportedDurationThresholdSchema: s.Schema<m.ExportedDurationThreshold> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      timeout: s.optional(s.integer()),
    },
    { open: true },
  ),
);

export const exportedSlowRateThresholdSchema: s.Schema<m.ExportedSlowRateThreshold> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      rate: s.optional(s.integer()),
      period: s.optional(s.integer()),
    },
    { open: true },
  ),
);

export const exportedApiRequestConstraintsSchema: s.Schema<m.ExportedApiRequestConstraints> =
  /* @__PURE__ */ s.response(() =>
    s.object(
      {
        action: s.optional(s.string()),
      },
      { open: true },
    ),
  );

export const exportedSiemSchema: s.Schema<m.ExportedSiem> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      configId: s.optional(s.integer()),
      configVersion: s.optional(s.integer()),
      enableForAllPolicies: s.optional(s.boolean()),
      enableSiem: s.optional(s.boolean()),
      enabledBotmanSiemEvents: s.optional(s.boolean()),
      firewallPolicyIds: s.optional(s.array(s.string())),
      siemDefinitionId: s.optional(s.integer()),
    },
    { open: true },
  ),
);

export const exportedAdvancedOptionsSchema: s.Schema<m.ExportedAdvancedOptions> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      logging: s.optional(exportedLoggingSchema),
      prefetch: s.optional(exportedPrefetchSchema),
    },
    { open: true },
  ),
);

export const exportedLoggingSchema: s.Schema<m.ExportedLogging> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      allowSampling: s.optional(s.boolean()),
      cookies: s.optional(exportedLoggedHeadersSchema),
      customHeaders: s.optional(exportedLoggedHeadersSchema),
      standardHeaders: s.optional(exportedLoggedHeadersSchema),
    },
    { open: true },
  ),
);

export const exportedLoggedHeadersSchema: s.Schema<m.ExportedLoggedHeaders> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      type: s.optional(s.string()),
      values: s.optional(s.array(s.string())),
    },
    { open: true },
  ),
);

export const exportedPrefetchSchema: s.Schema<m.ExportedPrefetch> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      allExtensions: s.optional(s.boolean()),
      enableAppLayer: s.optional(s.boolean()),
      enableRateControls: s.optional(s.boolean()),
      extensions: s.optional(s.array(s.string())),
    },
    { open: true },
  ),
);
