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
  s.object(
    {
      startDate: s.string(),
      endDate: s.string(),
      status: s.optional(effectiveTimeStatusSchema),
    },
    { readOnly: ['status'] },
  ),
);

export const effectiveTimePeriodInputSchema: s.Schema<m.EffectiveTimePeriodInput> = /* @__PURE__ */ s.input(
  () => effectiveTimePeriodSchema,
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
  s.openEnum('alert', 'deny', 'none', 'deny_custom_{id}'),
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

export const configurationCreateSchema: s.Schema<m.ConfigurationCreate> = /* @__PURE__ */ s.define(() =>
  s.object({
    name: s.string(),
    description: s.string(),
    contractId: s.optional(s.string()),
    groupId: s.optional(s.integer()),
    hostnames: s.array(s.string()),
    createFrom: s.optional(s.tolerant(configurationSourceSchema)),
  }),
);

export const configurationCreatedSchema: s.Schema<m.ConfigurationCreated> = /* @__PURE__ */ s.response(() =>
  s.object({
    configId: s.optional(s.integer()),
    version: s.optional(s.integer()),
    name: s.optional(s.string()),
    description: s.optional(s.string()),
  }),
);

export const configurationRenameSchema: s.Schema<m.ConfigurationRename> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      name: s.optional(s.string()),
      description: s.optional(s.string()),
    },
    { requiredInRequests: ['name'] },
  ),
);

export const configurationRenameInputSchema: s.Schema<m.ConfigurationRename> = /* @__PURE__ */ s.input(
  () => configurationRenameSchema,
);

export const versionDiffRequestSchema: s.Schema<m.VersionDiffRequest> = /* @__PURE__ */ s.define(() =>
  s.object({
    from: s.integer(),
    to: s.integer(),
    outcomes: s.optional(s.array(diffOutcomeSchema)),
  }),
);

export const versionDiffSchema: s.Schema<m.VersionDiff> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      outcome: s.optional(s.tolerant(diffOutcomeSchema)),
      changesCount: s.optional(s.tolerant(diffCountsSchema)),
    },
    { open: true },
  ),
);

export const versionNotesSchema: s.Schema<m.VersionNotes> = /* @__PURE__ */ s.response(() =>
  s.object({
    notes: s.optional(s.string()),
  }),
);

export const subscriptionSchema: s.Schema<m.Subscription> = /* @__PURE__ */ s.response(() =>
  s.object({
    emails: s.optional(s.array(s.string())),
  }),
);

export const subscriptionChangeSchema: s.Schema<m.SubscriptionChange> = /* @__PURE__ */ s.define(() =>
  s.object({
    action: subscriptionActionSchema,
    emails: s.array(s.string(), { minItems: 1 }),
  }),
);

export const customDenyListSchema: s.Schema<m.CustomDenyList> = /* @__PURE__ */ s.response(() =>
  s.object({
    customDenyList: s.optional(s.array(customDenyActionSchema)),
  }),
);

export const customDenyActionSchema: s.Schema<m.CustomDenyAction> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      id: s.optional(s.anyOf(s.string(), s.integer())),
      name: s.optional(s.string()),
      description: s.optional(s.string()),
      parameters: s.optional(s.array(customDenyParameterSchema)),
    },
    { requiredInRequests: ['name', 'parameters'] },
  ),
);

export const customDenyActionInputSchema: s.Schema<m.CustomDenyAction> = /* @__PURE__ */ s.input(
  () => customDenyActionSchema,
);

export const malwarePolicyListSchema: s.Schema<m.MalwarePolicyList> = /* @__PURE__ */ s.response(() =>
  s.object({
    malwarePolicies: s.optional(s.array(malwarePolicySchema)),
  }),
);

export const malwarePolicySchema: s.Schema<m.MalwarePolicy> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      id: s.optional(s.integer()),
      name: s.optional(s.string()),
      description: s.optional(s.string()),
      hostnames: s.optional(s.array(s.string())),
      paths: s.optional(s.array(s.string())),
      allowListId: s.optional(s.string()),
      blockListId: s.optional(s.string()),
      contentTypes: s.optional(s.array(malwareContentTypeSchema)),
      logFilename: s.optional(s.boolean()),
    },
    { readOnly: ['id'], requiredInRequests: ['name', 'hostnames', 'paths'] },
  ),
);

export const malwarePolicyInputSchema: s.Schema<m.MalwarePolicyInput> = /* @__PURE__ */ s.input(
  () => malwarePolicySchema,
);

export const malwareContentTypeListSchema: s.Schema<m.MalwareContentTypeList> = /* @__PURE__ */ s.response(() =>
  s.object({
    malwareContentTypes: s.optional(s.array(s.string())),
  }),
);

export const ratePolicyListSchema: s.Schema<m.RatePolicyList> = /* @__PURE__ */ s.response(() =>
  s.object({
    ratePolicies: s.optional(s.array(ratePolicySchema)),
  }),
);

export const ratePolicySchema: s.Schema<m.RatePolicy> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      id: s.optional(s.integer()),
      configId: s.optional(s.tolerant(s.integer())),
      configVersion: s.optional(s.tolerant(s.integer())),
      name: s.optional(s.string()),
      description: s.optional(s.string()),
      type: s.optional(ratePolicyTypeSchema),
      matchType: s.optional(ratePolicyMatchTypeSchema),
      averageThreshold: s.optional(s.integer({ minimum: 1 })),
      burstThreshold: s.optional(s.integer({ minimum: 1 })),
      burstWindow: s.optional(s.integer({ minimum: 1, maximum: 5 })),
      clientIdentifier: s.optional(s.tolerant(s.string())),
      clientIdentifiers: s.optional(s.array(rateClientIdentifierSchema)),
      requestType: s.optional(rateRequestTypeSchema),
      sameActionOnIpv6: s.optional(s.boolean()),
      sameActionOnIpv: s.optional(s.tolerant(s.boolean())),
      useXForwardForHeaders: s.optional(s.boolean()),
      pathMatchType: s.optional(ratePathMatchTypeSchema),
      pathUriPositiveMatch: s.optional(s.boolean()),
      path: s.optional(positiveMatchValuesSchema),
      fileExtensions: s.optional(positiveMatchValuesSchema),
      hosts: s.optional(positiveMatchValuesSchema),
      hostnames: s.optional(s.tolerant(s.array(s.string()))),
      additionalMatchOptions: s.optional(s.array(rateMatchOptionSchema)),
      queryParameters: s.optional(s.array(rateParameterMatchSchema)),
      bodyParameters: s.optional(s.array(rateParameterMatchSchema)),
      apiSelectors: s.optional(s.array(rateApiSelectorSchema)),
      condition: s.optional(rateConditionSchema),
      counterType: s.optional(counterTypeSchema),
      penaltyBoxDuration: s.optional(s.string()),
      evaluation: s.optional(ratePolicyEvaluationSchema),
      allTraffic: s.optional(s.boolean()),
      used: s.optional(s.boolean()),
      createDate: s.optional(s.string()),
      updateDate: s.optional(s.string()),
    },
    {
      readOnly: ['sameActionOnIpv', 'used', 'createDate', 'updateDate'],
      requiredInRequests: ['name', 'type', 'matchType', 'averageThreshold', 'burstThreshold', 'requestType'],
    },
  ),
);

export const ratePolicyInputSchema: s.Schema<m.RatePolicyInput> = /* @__PURE__ */ s.input(() => ratePolicySchema);

export const ratePolicyEvaluationDecisionSchema: s.Schema<m.RatePolicyEvaluationDecision> = /* @__PURE__ */ s.define(
  () =>
    s.object({
      action: rateEvaluationActionSchema,
    }),
);

export const reputationProfileListSchema: s.Schema<m.ReputationProfileList> = /* @__PURE__ */ s.response(() =>
  s.object({
    reputationProfiles: s.optional(s.array(reputationProfileSchema)),
  }),
);

export const reputationProfileSchema: s.Schema<m.ReputationProfile> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      id: s.optional(s.integer()),
      name: s.optional(s.string()),
      description: s.optional(s.string()),
      context: s.optional(reputationContextSchema),
      contextReadable: s.optional(s.string()),
      threshold: s.optional(s.number()),
      sharedIpHandling: s.optional(sharedIpHandlingSchema),
      enabled: s.optional(s.boolean()),
      condition: s.optional(reputationConditionSchema),
    },
    { readOnly: ['contextReadable'], requiredInRequests: ['name', 'context', 'threshold', 'sharedIpHandling'] },
  ),
);

export const reputationProfileInputSchema: s.Schema<m.ReputationProfileInput> = /* @__PURE__ */ s.input(
  () => reputationProfileSchema,
);

export const urlProtectionPolicyListSchema: s.Schema<m.UrlProtectionPolicyList> = /* @__PURE__ */ s.response(() =>
  s.object({
    urlProtectionPolicies: s.optional(s.array(urlProtectionPolicySchema)),
  }),
);

export const urlProtectionPolicySchema: s.Schema<m.UrlProtectionPolicy> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      policyId: s.optional(s.integer()),
      configId: s.optional(s.integer()),
      configVersion: s.optional(s.integer()),
      name: s.optional(s.string()),
      description: s.optional(s.string()),
      protectionType: s.optional(urlProtectionTypeSchema),
      rateThreshold: s.optional(s.integer()),
      intelligentLoadShedding: s.optional(s.boolean()),
      sheddingThresholdHitsPerSec: s.optional(s.integer()),
      hostnamePaths: s.optional(s.array(urlProtectionHostnamePathSchema, { minItems: 1 })),
      apiDefinitions: s.optional(s.tolerant(s.array(urlProtectionApiDefinitionSchema))),
      bypassCondition: s.optional(urlProtectionBypassSchema),
      categories: s.optional(s.array(urlProtectionCategorySchema)),
      createDate: s.optional(s.string()),
      createdBy: s.optional(s.string()),
      updateDate: s.optional(s.string()),
      updatedBy: s.optional(s.string()),
      used: s.optional(s.boolean()),
    },
    {
      readOnly: ['policyId', 'createDate', 'createdBy', 'updateDate', 'updatedBy', 'used'],
      requiredInRequests: ['name', 'rateThreshold', 'intelligentLoadShedding'],
    },
  ),
);

export const urlProtectionPolicyInputSchema: s.Schema<m.UrlProtectionPolicyInput> = /* @__PURE__ */ s.input(
  () => urlProtectionPolicySchema,
);

export const cookieSettingsSchema: s.Schema<m.CookieSettings> = /* @__PURE__ */ s.response(() =>
  s.object({
    cookieDomain: s.optional(cookieDomainSchema),
    useAllSecureTraffic: s.optional(s.boolean()),
  }),
);

export const evasivePathMatchSchema: s.Schema<m.EvasivePathMatch> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      enablePathMatch: s.optional(s.boolean()),
    },
    { requiredInRequests: ['enablePathMatch'] },
  ),
);

export const evasivePathMatchInputSchema: s.Schema<m.EvasivePathMatch> = /* @__PURE__ */ s.input(
  () => evasivePathMatchSchema,
);

export const headerLoggingSchema: s.Schema<m.HeaderLogging> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      allowSampling: s.optional(s.boolean()),
      cookies: s.optional(headerLoggingSelectionSchema),
      customHeaders: s.optional(headerLoggingSelectionSchema),
      standardHeaders: s.optional(headerLoggingSelectionSchema),
    },
    { requiredInRequests: ['allowSampling'] },
  ),
);

export const headerLoggingInputSchema: s.Schema<m.HeaderLogging> = /* @__PURE__ */ s.input(() => headerLoggingSchema);

export const attackPayloadLoggingSchema: s.Schema<m.AttackPayloadLogging> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      enabled: s.optional(s.boolean()),
      requestBody: s.optional(attackPayloadLoggingTargetSchema),
      responseBody: s.optional(attackPayloadLoggingTargetSchema),
    },
    { requiredInRequests: ['enabled', 'requestBody', 'responseBody'] },
  ),
);

export const attackPayloadLoggingInputSchema: s.Schema<m.AttackPayloadLogging> = /* @__PURE__ */ s.input(
  () => attackPayloadLoggingSchema,
);

export const piiLearningSchema: s.Schema<m.PiiLearning> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      enablePiiLearning: s.optional(s.boolean()),
    },
    { requiredInRequests: ['enablePiiLearning'] },
  ),
);

export const piiLearningInputSchema: s.Schema<m.PiiLearning> = /* @__PURE__ */ s.input(() => piiLearningSchema);

export const pragmaHeaderSchema: s.Schema<m.PragmaHeader> = /* @__PURE__ */ s.response(() =>
  s.object({
    action: s.optional(pragmaActionSchema),
    override: s.optional(s.boolean()),
    conditionOperator: s.optional(conditionOperatorSchema),
    excludeCondition: s.optional(s.array(pragmaExcludeConditionSchema)),
  }),
);

export const pragmaHeaderInputSchema: s.Schema<m.PragmaHeader> = /* @__PURE__ */ s.input(() => pragmaHeaderSchema);

export const prefetchSettingsSchema: s.Schema<m.PrefetchSettings> = /* @__PURE__ */ s.response(() =>
  s.object({
    allExtensions: s.optional(s.boolean()),
    enableAppLayer: s.optional(s.boolean()),
    enableRateControls: s.optional(s.boolean()),
    extensions: s.optional(s.array(s.string())),
  }),
);

export const requestBodyLimitSchema: s.Schema<m.RequestBodyLimit> = /* @__PURE__ */ s.response(() =>
  s.object({
    requestBodyInspectionLimitInKB: s.optional(requestBodyInspectionLimitSchema),
    requestBodySizeInKB: s.optional(s.anyOf(s.integer(), s.string())),
    override: s.optional(s.boolean()),
  }),
);

export const bypassNetworkListsSchema: s.Schema<m.BypassNetworkLists> = /* @__PURE__ */ s.response(() =>
  s.object({
    networkLists: s.optional(s.array(networkListReferenceSchema)),
  }),
);

export const bypassNetworkListsUpdateSchema: s.Schema<m.BypassNetworkListsUpdate> = /* @__PURE__ */ s.define(() =>
  s.object({
    networkLists: s.array(s.string()),
  }),
);

export const bypassNetworkListsResultSchema: s.Schema<m.BypassNetworkListsResult> = /* @__PURE__ */ s.response(() =>
  s.object({
    networkLists: s.optional(s.anyOf(s.array(s.string()), s.array(networkListReferenceSchema))),
    block: s.optional(s.string()),
    asnControls: s.optional(ipGeoAsnControlsSchema),
    geoControls: s.optional(ipGeoGeoControlsSchema),
    ipControls: s.optional(ipGeoIpControlsSchema),
    ukraineGeoControl: s.optional(ukraineGeoControlSchema),
  }),
);

export const siemSettingsSchema: s.Schema<m.SiemSettings> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      enableSiem: s.optional(s.boolean()),
      enableForAllPolicies: s.optional(s.boolean()),
      enabledBotmanSiemEvents: s.optional(s.boolean()),
      exceptions: s.optional(s.array(siemExceptionSchema)),
      firewallPolicyIds: s.optional(s.array(s.string())),
      siemDefinitionId: s.optional(s.integer()),
    },
    { requiredInRequests: ['enableSiem'] },
  ),
);

export const siemSettingsInputSchema: s.Schema<m.SiemSettings> = /* @__PURE__ */ s.input(() => siemSettingsSchema);

export const siemDefinitionListSchema: s.Schema<m.SiemDefinitionList> = /* @__PURE__ */ s.response(() =>
  s.object({
    siemDefinitions: s.optional(s.array(siemDefinitionSchema)),
  }),
);

export const hostnameCoverageListSchema: s.Schema<m.HostnameCoverageList> = /* @__PURE__ */ s.response(() =>
  s.object({
    hostnameCoverage: s.optional(s.array(hostnameCoverageSchema)),
  }),
);

export const hostnameCoverageMatchTargetListSchema: s.Schema<m.HostnameCoverageMatchTargetList> =
  /* @__PURE__ */ s.response(() =>
    s.object({
      matchTargets: s.optional(hostnameCoverageMatchTargetGroupsSchema),
    }),
  );

export const hostnameOverlapListSchema: s.Schema<m.HostnameOverlapList> = /* @__PURE__ */ s.response(() =>
  s.object({
    overLappingList: s.optional(s.array(hostnameOverlapSchema)),
  }),
);

export const securityPolicyCreateSchema: s.Schema<m.SecurityPolicyCreate> = /* @__PURE__ */ s.define(() =>
  s.object({
    createFromSecurityPolicy: s.optional(s.string()),
    defaultSettings: s.optional(s.tolerant(s.anyOf(s.boolean(), s.string()))),
    policyName: s.string(),
    policyPrefix: s.string(),
    source: s.optional(s.tolerant(s.nullable(s.string()))),
  }),
);

export const securityPolicyDefaultsCreateSchema: s.Schema<m.SecurityPolicyDefaultsCreate> = /* @__PURE__ */ s.define(
  () =>
    s.object({
      policyName: s.string(),
      policyPrefix: s.string(),
    }),
);

export const securityPolicyRenameSchema: s.Schema<m.SecurityPolicyRename> = /* @__PURE__ */ s.define(() =>
  s.object({
    policyName: s.string(),
  }),
);

export const securityPolicyRenameResultSchema: s.Schema<m.SecurityPolicyRenameResult> = /* @__PURE__ */ s.response(() =>
  s.object({
    policyName: s.optional(s.string()),
    policyId: s.optional(s.tolerant(s.string())),
    configId: s.optional(s.tolerant(s.integer())),
    version: s.optional(s.tolerant(s.integer())),
    defaultSettings: s.optional(s.tolerant(s.boolean())),
    policySecurityControls: s.optional(s.tolerant(securityControlsSchema)),
  }),
);

export const protectionSwitchesSchema: s.Schema<m.ProtectionSwitches> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      applyApiConstraints: s.optional(s.boolean()),
      applyApplicationLayerControls: s.optional(s.boolean()),
      applyBotmanControls: s.optional(s.boolean()),
      applyCpcControls: s.optional(s.tolerant(s.boolean())),
      applyMalwareControls: s.optional(s.boolean()),
      applyNetworkLayerControls: s.optional(s.boolean()),
      applyRateControls: s.optional(s.boolean()),
      applyReputationControls: s.optional(s.boolean()),
      applySlowPostControls: s.optional(s.boolean()),
    },
    { minMembers: 1 },
  ),
);

export const protectionSwitchesInputSchema: s.Schema<m.ProtectionSwitches> = /* @__PURE__ */ s.input(
  () => protectionSwitchesSchema,
);

export const wapSelectedHostnamesSchema: s.Schema<m.WapSelectedHostnames> = /* @__PURE__ */ s.response(() =>
  s.object({
    protectedHostnames: s.optional(s.tolerant(s.array(s.string()))),
    evalHostnames: s.optional(s.tolerant(s.array(s.string()))),
  }),
);

export const attackGroupActionListSchema: s.Schema<m.AttackGroupActionList> = /* @__PURE__ */ s.response(() =>
  s.object({
    attackGroupActions: s.optional(s.array(attackGroupActionItemSchema)),
  }),
);

export const actionDetailSchema: s.Schema<m.ActionDetail> = /* @__PURE__ */ s.response(() =>
  s.object({
    action: s.optional(wafActionSchema),
    conditionException: s.optional(conditionExceptionSchema),
  }),
);

export const actionSettingSchema: s.Schema<m.ActionSetting> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      action: s.optional(wafActionSchema),
    },
    { requiredInRequests: ['action'] },
  ),
);

export const actionSettingInputSchema: s.Schema<m.ActionSetting> = /* @__PURE__ */ s.input(() => actionSettingSchema);

export const actionWithConditionExceptionSchema: s.Schema<m.ActionWithConditionException> = /* @__PURE__ */ s.define(
  () =>
    s.object({
      action: wafActionSchema,
      conditionException: s.optional(s.tolerant(conditionExceptionInputSchema)),
    }),
);

export const conditionExceptionSchema: s.Schema<m.ConditionException> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      conditions: s.optional(s.array(matchConditionSchema)),
      exception: s.optional(ruleExceptionSchema),
      advancedExceptions: s.optional(advancedExceptionsSchema),
    },
    { atMostOne: [['exception', 'advancedExceptions']] },
  ),
);

export const conditionExceptionInputSchema: s.Schema<m.ConditionException> = /* @__PURE__ */ s.input(
  () => conditionExceptionSchema,
);

export const ruleActionListSchema: s.Schema<m.RuleActionList> = /* @__PURE__ */ s.response(() =>
  s.object({
    ruleActions: s.optional(s.array(ruleActionItemSchema)),
  }),
);

export const evalRuleActionListSchema: s.Schema<m.EvalRuleActionList> = /* @__PURE__ */ s.response(() =>
  s.object({
    evalRuleActions: s.optional(s.array(ruleActionItemSchema)),
  }),
);

export const ruleUpgradeSchema: s.Schema<m.RuleUpgrade> = /* @__PURE__ */ s.define(() =>
  s.object({
    upgrade: s.boolean(),
    mode: s.optional(s.tolerant(aseModeSchema)),
  }),
);

export const wafModeSchema: s.Schema<m.WafMode> = /* @__PURE__ */ s.response(() =>
  s.object({
    mode: s.optional(wafModeNameSchema),
    current: s.optional(s.string()),
    eval: s.optional(s.anyOf(evalStateSchema, s.boolean())),
    evaluating: s.optional(s.tolerant(s.string())),
    expires: s.optional(s.tolerant(s.string())),
  }),
);

export const ruleUpgradeDetailsSchema: s.Schema<m.RuleUpgradeDetails> = /* @__PURE__ */ s.response(() =>
  s.object({
    current: s.optional(s.string()),
    evaluating: s.optional(s.string()),
    latest: s.optional(s.string()),
    evalToEvalUpdates: s.optional(ruleUpdateSetSchema),
    krsToEvalUpdates: s.optional(ruleUpdateSetSchema),
    krsToLatestUpdates: s.optional(ruleUpdateSetSchema),
    EvalToEvalUpdates: s.optional(ruleUpdateSetSchema),
    KRSToEvalUpdates: s.optional(ruleUpdateSetSchema),
    KRSToLatestUpdates: s.optional(ruleUpdateSetSchema),
  }),
);

export const threatIntelSchema: s.Schema<m.ThreatIntel> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      threatIntel: s.optional(onOffSchema),
      action: s.optional(s.tolerant(onOffSchema)),
    },
    { readOnly: ['action'], requiredInRequests: ['threatIntel'] },
  ),
);

export const threatIntelInputSchema: s.Schema<m.ThreatIntelInput> = /* @__PURE__ */ s.input(() => threatIntelSchema);

export const wafModeSettingSchema: s.Schema<m.WafModeSetting> = /* @__PURE__ */ s.define(() =>
  s.object({
    mode: wafModeNameSchema,
  }),
);

export const rapidRuleListSchema: s.Schema<m.RapidRuleList> = /* @__PURE__ */ s.response(() =>
  s.object({
    policyRules: s.optional(s.array(rapidRuleSchema)),
    ruleActions: s.optional(s.tolerant(s.array(rapidRuleSchema))),
  }),
);

export const rapidRuleActionSettingSchema: s.Schema<m.RapidRuleActionSetting> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      action: s.optional(rapidRuleActionNameSchema),
    },
    { requiredInRequests: ['action'] },
  ),
);

export const rapidRuleActionSettingInputSchema: s.Schema<m.RapidRuleActionSetting> = /* @__PURE__ */ s.input(
  () => rapidRuleActionSettingSchema,
);

export const rapidRulesStatusSchema: s.Schema<m.RapidRulesStatus> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      enabled: s.optional(s.boolean()),
    },
    { requiredInRequests: ['enabled'] },
  ),
);

export const rapidRulesStatusInputSchema: s.Schema<m.RapidRulesStatus> = /* @__PURE__ */ s.input(
  () => rapidRulesStatusSchema,
);

export const rapidRuleActionResultSchema: s.Schema<m.RapidRuleActionResult> = /* @__PURE__ */ s.response(() =>
  s.object({
    action: s.optional(rapidRuleActionNameSchema),
    lock: s.optional(s.boolean()),
  }),
);

export const rapidRuleLockSchema: s.Schema<m.RapidRuleLock> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      enabled: s.optional(s.boolean()),
    },
    { requiredInRequests: ['enabled'] },
  ),
);

export const rapidRuleLockInputSchema: s.Schema<m.RapidRuleLock> = /* @__PURE__ */ s.input(() => rapidRuleLockSchema);

export const penaltyBoxSchema: s.Schema<m.PenaltyBox> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      action: s.optional(penaltyBoxActionNameSchema),
      penaltyBoxProtection: s.optional(s.boolean()),
    },
    { requiredInRequests: ['action', 'penaltyBoxProtection'] },
  ),
);

export const penaltyBoxInputSchema: s.Schema<m.PenaltyBox> = /* @__PURE__ */ s.input(() => penaltyBoxSchema);

export const penaltyBoxConditionsSchema: s.Schema<m.PenaltyBoxConditions> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      conditionOperator: s.optional(conditionOperatorSchema),
      conditions: s.optional(s.array(matchConditionSchema)),
    },
    { requiredInRequests: ['conditionOperator', 'conditions'] },
  ),
);

export const penaltyBoxConditionsInputSchema: s.Schema<m.PenaltyBoxConditions> = /* @__PURE__ */ s.input(
  () => penaltyBoxConditionsSchema,
);

export const tuningRecommendationsSchema: s.Schema<m.TuningRecommendations> = /* @__PURE__ */ s.response(() =>
  s.object({
    evaluationPeriodStart: s.optional(s.string()),
    evaluationPeriodEnd: s.optional(s.string()),
    attackGroupRecommendations: s.optional(s.array(attackGroupRecommendationsSchema)),
    ruleRecommendations: s.optional(s.array(ruleRecommendationsSchema)),
  }),
);

export const attackGroupRecommendationsSchema: s.Schema<m.AttackGroupRecommendations> = /* @__PURE__ */ s.response(() =>
  s.object({
    group: s.optional(s.string()),
    recommendations: s.optional(s.array(recommendationSchema)),
    declinedRecommendations: s.optional(s.array(recommendationSchema)),
    description: s.optional(s.string()),
    evidences: s.optional(s.array(recommendationEvidenceSchema)),
    exception: s.optional(ruleExceptionSchema),
  }),
);

export const ruleRecommendationsSchema: s.Schema<m.RuleRecommendations> = /* @__PURE__ */ s.response(() =>
  s.object({
    id: s.optional(s.integer()),
    ruleId: s.optional(s.integer()),
    recommendations: s.optional(s.array(recommendationSchema)),
    ruleRecommendations: s.optional(s.array(recommendationSchema)),
    declinedRecommendations: s.optional(s.array(recommendationSchema)),
    description: s.optional(s.string()),
    evidences: s.optional(s.array(recommendationEvidenceSchema)),
    exception: s.optional(ruleExceptionSchema),
  }),
);

export const recommendationDecisionSchema: s.Schema<m.RecommendationDecision> = /* @__PURE__ */ s.define(() =>
  s.object({
    action: recommendationActionSchema,
    selectorId: s.integer(),
  }),
);

export const ratePolicyActionListSchema: s.Schema<m.RatePolicyActionList> = /* @__PURE__ */ s.response(() =>
  s.object({
    ratePolicyActions: s.optional(s.array(ratePolicyActionItemSchema)),
  }),
);

export const ratePolicyActionSchema: s.Schema<m.RatePolicyAction> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      id: s.optional(s.tolerant(s.integer())),
      ipv4Action: s.optional(rateActionSchema),
      ipv6Action: s.optional(rateActionSchema),
    },
    { requiredInRequests: ['ipv4Action', 'ipv6Action'] },
  ),
);

export const ratePolicyActionInputSchema: s.Schema<m.RatePolicyAction> = /* @__PURE__ */ s.input(
  () => ratePolicyActionSchema,
);

export const reputationProfileActionListSchema: s.Schema<m.ReputationProfileActionList> = /* @__PURE__ */ s.response(
  () =>
    s.object({
      reputationProfiles: s.optional(s.array(reputationProfileActionItemSchema)),
    }),
);

export const reputationProfileActionResultSchema: s.Schema<m.ReputationProfileActionResult> =
  /* @__PURE__ */ s.response(() =>
    s.object({
      action: s.optional(wafActionSchema),
      id: s.optional(s.integer()),
    }),
  );

export const malwarePolicyActionListSchema: s.Schema<m.MalwarePolicyActionList> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      malwarePolicyActions: s.optional(s.array(malwarePolicyActionItemSchema)),
    },
    { requiredInRequests: ['malwarePolicyActions'] },
  ),
);

export const malwarePolicyActionListInputSchema: s.Schema<m.MalwarePolicyActionList> = /* @__PURE__ */ s.input(
  () => malwarePolicyActionListSchema,
);

export const malwarePolicyActionSchema: s.Schema<m.MalwarePolicyAction> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      action: s.optional(wafActionSchema),
      unscannedAction: s.optional(wafActionSchema),
    },
    { requiredInRequests: ['action', 'unscannedAction'] },
  ),
);

export const malwarePolicyActionInputSchema: s.Schema<m.MalwarePolicyAction> = /* @__PURE__ */ s.input(
  () => malwarePolicyActionSchema,
);

export const urlProtectionActionListSchema: s.Schema<m.UrlProtectionActionList> = /* @__PURE__ */ s.response(() =>
  s.object({
    urlProtectionActions: s.optional(s.array(urlProtectionActionItemSchema)),
  }),
);

export const urlProtectionActionSchema: s.Schema<m.UrlProtectionAction> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      action: s.optional(wafActionSchema),
    },
    { requiredInRequests: ['action'] },
  ),
);

export const urlProtectionActionInputSchema: s.Schema<m.UrlProtectionAction> = /* @__PURE__ */ s.input(
  () => urlProtectionActionSchema,
);

export const apiRequestConstraintListSchema: s.Schema<m.ApiRequestConstraintList> = /* @__PURE__ */ s.response(() =>
  s.object({
    apiEndpoints: s.optional(s.array(apiRequestConstraintSchema)),
    action: s.optional(s.tolerant(wafActionSchema)),
  }),
);

export const apiEndpointListSchema: s.Schema<m.ApiEndpointList> = /* @__PURE__ */ s.response(() =>
  s.object({
    apiEndpoints: s.optional(s.array(apiEndpointSchema)),
  }),
);

export const contractGroupListSchema: s.Schema<m.ContractGroupList> = /* @__PURE__ */ s.response(() =>
  s.object({
    contract_groups: s.optional(s.array(contractGroupSchema)),
  }),
);

export const discoveredApiListSchema: s.Schema<m.DiscoveredApiList> = /* @__PURE__ */ s.response(() =>
  s.object({
    apis: s.optional(s.array(discoveredApiSchema)),
  }),
);

export const discoveredApiSchema: s.Schema<m.DiscoveredApi> = /* @__PURE__ */ s.response(() =>
  s.object({
    host: s.string(),
    basePath: s.string(),
    encodedHost: s.string(),
    encodedBasePath: s.string(),
    type: s.optional(discoveredApiTypeSchema),
    visibility: s.optional(discoveredApiVisibilitySchema),
    lastModified: s.optional(s.string()),
  }),
);

export const discoveredApiTypeSchema: s.Schema<m.DiscoveredApiType> = /* @__PURE__ */ s.response(() =>
  s.openEnum('API', 'RESOURCE'),
);

export const discoveredApiVisibilitySchema: s.Schema<m.DiscoveredApiVisibility> = /* @__PURE__ */ s.response(() =>
  s.openEnum('VISIBLE', 'HIDDEN'),
);

export const discoveredApiDetailSchema: s.Schema<m.DiscoveredApiDetail> = /* @__PURE__ */ s.response(() =>
  s.object({
    host: s.optional(s.string()),
    basePath: s.optional(s.string()),
    discoveryType: s.optional(discoveredApiTypeSchema),
    visibility: s.optional(discoveredApiVisibilitySchema),
    apiEndpointIds: s.optional(s.array(s.integer())),
    enrichment: s.optional(discoveredApiEnrichmentSchema),
  }),
);

export const discoveredApiEnrichmentSchema: s.Schema<m.DiscoveredApiEnrichment> = /* @__PURE__ */ s.response(() =>
  s.object({
    requests: s.optional(s.number()),
    requestsBadReputation: s.optional(s.number()),
    requestsLastDay: s.optional(s.number()),
    totalErrors: s.optional(s.number()),
    clientReputation: s.optional(s.number()),
    dateFirstSeen: s.optional(s.string()),
    dateLastSeen: s.optional(s.string()),
    dateLastModified: s.optional(s.string()),
    gets: s.optional(s.number()),
    posts: s.optional(s.number()),
    puts: s.optional(s.number()),
    deletes: s.optional(s.number()),
    options: s.optional(s.number()),
    successes: s.optional(s.number()),
    redirects: s.optional(s.number()),
    clientErrors: s.optional(s.number()),
    serverErrors: s.optional(s.number()),
    mobiles: s.optional(s.number()),
    browsers: s.optional(s.number()),
    webAttackers: s.optional(s.number()),
    scanningTools: s.optional(s.number()),
    dosAttackers: s.optional(s.number()),
    webScrapers: s.optional(s.number()),
    trend: s.optional(discoveredApiTrendSchema),
    hostSamples: s.optional(s.array(s.string())),
    formats: s.optional(s.array(s.string())),
    newlyDiscovered: s.optional(s.boolean()),
    totalDailyRequests: s.optional(s.tolerant(s.anyOf(s.openObject(), s.array(s.openObject())))),
    paths: s.optional(s.tolerant(s.anyOf(s.array(discoveredApiPathSchema), discoveredApiPathSchema))),
  }),
);

export const discoveredApiTrendSchema: s.Schema<m.DiscoveredApiTrend> = /* @__PURE__ */ s.response(() =>
  s.openEnum('UP', 'DOWN'),
);

export const discoveredApiPathSchema: s.Schema<m.DiscoveredApiPath> = /* @__PURE__ */ s.response(() =>
  s.object({
    template: s.optional(s.string()),
    gets: s.optional(s.number()),
    posts: s.optional(s.number()),
    puts: s.optional(s.number()),
    deletes: s.optional(s.number()),
    options: s.optional(s.number()),
    samples: s.optional(s.array(s.string())),
  }),
);

export const apiVisibilitySchema: s.Schema<m.ApiVisibility> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      hidden: s.optional(s.boolean()),
      reason: s.optional(apiHidingReasonSchema),
    },
    { requiredInRequests: ['hidden'] },
  ),
);

export const apiVisibilityInputSchema: s.Schema<m.ApiVisibilityInput> = /* @__PURE__ */ s.input(
  () => apiVisibilitySchema,
);

export const apiHidingReasonSchema: s.Schema<m.ApiHidingReason> = /* @__PURE__ */ s.response(() =>
  s.openEnum('NOT_ELIGIBLE', 'FALSE_POSITIVE'),
);

export const apiMatchListSchema: s.Schema<m.ApiMatchList> = /* @__PURE__ */ s.response(() =>
  s.object({
    apis: s.optional(s.array(apiMatchSchema)),
    configurations: s.optional(s.tolerant(s.array(apiMatchSchema))),
  }),
);

export const apiMatchSchema: s.Schema<m.ApiMatch> = /* @__PURE__ */ s.response(() =>
  s.object({
    apiEndPointId: s.integer(),
    apiEndPointName: s.optional(s.string()),
    latest: s.optional(apiMatchVersionSchema),
    production: s.optional(apiMatchVersionSchema),
    staging: s.optional(apiMatchVersionSchema),
  }),
);

export const apiMatchVersionSchema: s.Schema<m.ApiMatchVersion> = /* @__PURE__ */ s.response(() =>
  s.object({
    version: s.optional(s.integer()),
    basePath: s.optional(s.string()),
  }),
);

export const apiRegistrationSchema: s.Schema<m.ApiRegistration> = /* @__PURE__ */ s.define(() =>
  s.object({
    apiEndpointId: s.optional(s.integer()),
    apiName: s.optional(s.string()),
    contractId: s.optional(s.string()),
    groupId: s.optional(s.integer()),
    version: s.optional(s.integer()),
  }),
);

export const registeredApiSchema: s.Schema<m.RegisteredApi> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      apiEndPointId: s.optional(s.integer()),
      apiEndPointName: s.string(),
      apiEndPointHosts: s.optional(s.array(s.string())),
      apiEndPointVersion: s.optional(s.integer()),
      apiResources: s.optional(s.array(registeredApiResourceSchema)),
      basePath: s.optional(s.nullable(s.string())),
      contractId: s.optional(s.string()),
      description: s.optional(s.nullable(s.string())),
      groupId: s.optional(s.integer()),
      lockVersion: s.optional(s.integer()),
      versionNumber: s.optional(s.integer()),
      productionStatus: s.optional(s.nullable(s.string())),
      stagingStatus: s.optional(s.nullable(s.string())),
    },
    { open: true },
  ),
);

export const registeredApiResourceSchema: s.Schema<m.RegisteredApiResource> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      apiResourceId: s.optional(s.integer()),
      apiResourceName: s.optional(s.string()),
      resourcePath: s.optional(s.string()),
      description: s.optional(s.nullable(s.string())),
    },
    { open: true },
  ),
);

export const cveListSchema: s.Schema<m.CveList> = /* @__PURE__ */ s.response(() =>
  s.object({
    cves: s.optional(s.array(cveSchema)),
  }),
);

export const cveSchema: s.Schema<m.Cve> = /* @__PURE__ */ s.response(() =>
  s.object({
    cveId: s.string(),
    description: s.optional(s.string()),
    coverage: s.optional(cveCoverageSchema),
    impactScore: s.optional(s.number()),
    impactSeverity: s.optional(cveSeveritySchema),
    modifiedDate: s.optional(s.string()),
    publishedDate: s.optional(s.string()),
    weaknessIds: s.optional(s.array(s.string())),
  }),
);

export const cveDetailSchema: s.Schema<m.CveDetail> = /* @__PURE__ */ s.response(() =>
  s.object({
    cveId: s.string(),
    description: s.optional(s.string()),
    coverage: s.optional(cveCoverageSchema),
    impactScore: s.optional(s.number()),
    impactSeverity: s.optional(cveSeveritySchema),
    modifiedDate: s.optional(s.string()),
    publishedDate: s.optional(s.string()),
    weaknessIds: s.optional(s.array(s.string())),
    affectedSystems: s.optional(s.array(cveAffectedSystemSchema)),
    mitigation: s.optional(cveMitigationSchema),
  }),
);

export const cveCoverageSchema: s.Schema<m.CveCoverage> = /* @__PURE__ */ s.response(() =>
  s.openEnum('WAF', 'LOCAL_VULNERABILITY', 'INSUFFICIENT_EXPLOIT_INFO', 'NON_HTTP', 'CUSTOM_RULE'),
);

export const cveSeveritySchema: s.Schema<m.CveSeverity> = /* @__PURE__ */ s.response(() =>
  s.openEnum('CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'NOT_AVAILABLE'),
);

export const cveAffectedSystemSchema: s.Schema<m.CveAffectedSystem> = /* @__PURE__ */ s.response(() =>
  s.object({
    systemProduct: s.optional(s.string()),
    systemVendor: s.optional(s.string()),
  }),
);

export const cveMitigationSchema: s.Schema<m.CveMitigation> = /* @__PURE__ */ s.response(() =>
  s.object({
    attackGroups: s.optional(s.array(cveMitigationGroupSchema)),
  }),
);

export const cveMitigationGroupSchema: s.Schema<m.CveMitigationGroup> = /* @__PURE__ */ s.response(() =>
  s.object({
    groupName: s.optional(s.string()),
    groupRules: s.optional(s.array(cveMitigationRuleSchema)),
  }),
);

export const cveMitigationRuleSchema: s.Schema<m.CveMitigationRule> = /* @__PURE__ */ s.response(() =>
  s.object({
    ruleId: s.optional(s.integer()),
    ruleName: s.optional(s.string()),
    version: s.optional(s.string()),
    isRapid: s.optional(s.boolean()),
  }),
);

export const cveIdsSchema: s.Schema<m.CveIds> = /* @__PURE__ */ s.response(() =>
  s.object({
    cveIds: s.array(s.string()),
  }),
);

export const cveUnsubscriptionSchema: s.Schema<m.CveUnsubscription> = /* @__PURE__ */ s.define(() =>
  s.object({
    cveIds: s.optional(s.array(s.string(), { minItems: 1 })),
  }),
);

export const cveSecurityCoverageSchema: s.Schema<m.CveSecurityCoverage> = /* @__PURE__ */ s.response(() =>
  s.object({
    configurations: s.optional(s.array(cveConfigurationCoverageSchema)),
  }),
);

export const cveConfigurationCoverageSchema: s.Schema<m.CveConfigurationCoverage> = /* @__PURE__ */ s.response(() =>
  s.object({
    configId: s.optional(s.integer()),
    configName: s.optional(s.string()),
    version: s.optional(s.integer()),
    policies: s.optional(s.array(cvePolicyCoverageSchema)),
  }),
);

export const cvePolicyCoverageSchema: s.Schema<m.CvePolicyCoverage> = /* @__PURE__ */ s.response(() =>
  s.object({
    policyId: s.optional(s.string()),
    policyName: s.optional(s.string()),
    wafRules: s.optional(cveWafCoverageSchema),
  }),
);

export const cveWafCoverageSchema: s.Schema<m.CveWafCoverage> = /* @__PURE__ */ s.response(() =>
  s.object({
    mode: s.optional(s.string()),
    importDate: s.optional(s.string()),
    attackGroups: s.optional(s.array(cveGroupCoverageSchema)),
  }),
);

export const cveGroupCoverageSchema: s.Schema<m.CveGroupCoverage> = /* @__PURE__ */ s.response(() =>
  s.object({
    action: s.optional(s.string()),
    groupName: s.optional(s.string()),
    groupRules: s.optional(s.array(cveRuleCoverageSchema)),
  }),
);

export const cveRuleCoverageSchema: s.Schema<m.CveRuleCoverage> = /* @__PURE__ */ s.response(() =>
  s.object({
    ruleId: s.optional(s.integer()),
    ruleName: s.optional(s.string()),
    version: s.optional(s.string()),
    action: s.optional(s.string()),
    isRapid: s.optional(s.boolean()),
  }),
);

export const ipGeoFirewallSchema: s.Schema<m.IpGeoFirewall> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      block: s.optional(ipGeoBlockSchema),
      asnControls: s.optional(ipGeoAsnControlsSchema),
      geoControls: s.optional(ipGeoGeoControlsSchema),
      ipControls: s.optional(ipGeoIpControlsSchema),
      ukraineGeoControl: s.optional(ukraineGeoControlSchema),
      blockAllAction: s.optional(wafActionSchema),
    },
    { requiredInRequests: ['block'] },
  ),
);

export const ipGeoFirewallInputSchema: s.Schema<m.IpGeoFirewall> = /* @__PURE__ */ s.input(() => ipGeoFirewallSchema);

export const slowPostProtectionSchema: s.Schema<m.SlowPostProtection> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      action: s.optional(slowPostActionSchema),
      durationThreshold: s.optional(slowPostDurationSchema),
      slowRateThreshold: s.optional(slowPostRateSchema),
    },
    { requiredInRequests: ['action'] },
  ),
);

export const slowPostProtectionInputSchema: s.Schema<m.SlowPostProtection> = /* @__PURE__ */ s.input(
  () => slowPostProtectionSchema,
);

export const reputationAnalysisSchema: s.Schema<m.ReputationAnalysis> = /* @__PURE__ */ s.response(() =>
  s.object({
    forwardSharedIPToHTTPHeaderAndSIEM: s.optional(s.boolean()),
    forwardToHTTPHeader: s.optional(s.boolean()),
  }),
);

export const clientSideProtectionSchema: s.Schema<m.ClientSideProtection> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      edgeInjection: s.optional(cpcEdgeInjectionSchema),
      edgeTestParameters: s.optional(cpcTestParametersSchema),
      injectionCriteria: s.optional(cpcInjectionCriteriaSchema),
    },
    { requiredInRequests: ['edgeInjection', 'edgeTestParameters', 'injectionCriteria'] },
  ),
);

export const clientSideProtectionInputSchema: s.Schema<m.ClientSideProtection> = /* @__PURE__ */ s.input(
  () => clientSideProtectionSchema,
);

export const policyHeaderLoggingSchema: s.Schema<m.PolicyHeaderLogging> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      override: s.optional(s.boolean()),
      allowSampling: s.optional(s.boolean()),
      cookies: s.optional(headerLoggingSelectionSchema),
      customHeaders: s.optional(headerLoggingSelectionSchema),
      standardHeaders: s.optional(headerLoggingSelectionSchema),
    },
    { requiredInRequests: ['override'] },
  ),
);

export const policyHeaderLoggingInputSchema: s.Schema<m.PolicyHeaderLogging> = /* @__PURE__ */ s.input(
  () => policyHeaderLoggingSchema,
);

export const policyAttackPayloadLoggingSchema: s.Schema<m.PolicyAttackPayloadLogging> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      enabled: s.optional(s.boolean()),
      override: s.optional(s.boolean()),
      requestBody: s.optional(attackPayloadLoggingTargetSchema),
      responseBody: s.optional(attackPayloadLoggingTargetSchema),
    },
    { requiredInRequests: ['enabled', 'override', 'requestBody', 'responseBody'] },
  ),
);

export const policyAttackPayloadLoggingInputSchema: s.Schema<m.PolicyAttackPayloadLogging> = /* @__PURE__ */ s.input(
  () => policyAttackPayloadLoggingSchema,
);

export const evalModeChangeSchema: s.Schema<m.EvalModeChange> = /* @__PURE__ */ s.define(() =>
  s.object({
    eval: evalChangeSchema,
    mode: s.optional(aseModeSchema),
  }),
);

export const evalModeResultSchema: s.Schema<m.EvalModeResult> = /* @__PURE__ */ s.response(() =>
  s.object({
    eval: s.optional(evalStateSchema),
    mode: s.optional(wafModeNameSchema),
    current: s.optional(s.string()),
    evaluating: s.optional(s.string()),
    expires: s.optional(s.tolerant(s.string())),
  }),
);

export const evalHostnamesSchema: s.Schema<m.EvalHostnames> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      hostnames: s.optional(s.array(s.string())),
      mode: s.optional(hostnameModeSchema),
    },
    { readOnly: ['mode'], requiredInRequests: ['hostnames'] },
  ),
);

export const evalHostnamesInputSchema: s.Schema<m.EvalHostnamesInput> = /* @__PURE__ */ s.input(
  () => evalHostnamesSchema,
);

export const configurationSourceSchema: s.Schema<m.ConfigurationSource> = /* @__PURE__ */ s.define(() =>
  s.object({
    configId: s.optional(s.tolerant(s.integer())),
    version: s.optional(s.tolerant(s.integer())),
  }),
);

export const customDenyParameterSchema: s.Schema<m.CustomDenyParameter> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      name: s.optional(customDenyParameterNameSchema),
      value: s.optional(s.string()),
      displayName: s.optional(s.string()),
    },
    { requiredInRequests: ['name', 'value'] },
  ),
);

export const customDenyParameterInputSchema: s.Schema<m.CustomDenyParameter> = /* @__PURE__ */ s.input(
  () => customDenyParameterSchema,
);

export const malwareContentTypeSchema: s.Schema<m.MalwareContentType> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      name: s.optional(s.string()),
      encodedContentAttributes: s.optional(s.array(malwareEncodedContentSchema)),
    },
    { requiredInRequests: ['name'] },
  ),
);

export const malwareContentTypeInputSchema: s.Schema<m.MalwareContentType> = /* @__PURE__ */ s.input(
  () => malwareContentTypeSchema,
);

export const positiveMatchValuesSchema: s.Schema<m.PositiveMatchValues> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      positiveMatch: s.optional(s.boolean()),
      values: s.optional(s.array(s.string())),
    },
    { requiredInRequests: ['values'] },
  ),
);

export const positiveMatchValuesInputSchema: s.Schema<m.PositiveMatchValues> = /* @__PURE__ */ s.input(
  () => positiveMatchValuesSchema,
);

export const rateMatchOptionSchema: s.Schema<m.RateMatchOption> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      type: s.optional(rateMatchOptionTypeSchema),
      positiveMatch: s.optional(s.boolean()),
      values: s.optional(s.array(s.string())),
    },
    { requiredInRequests: ['type', 'positiveMatch', 'values'] },
  ),
);

export const rateMatchOptionInputSchema: s.Schema<m.RateMatchOption> = /* @__PURE__ */ s.input(
  () => rateMatchOptionSchema,
);

export const rateParameterMatchSchema: s.Schema<m.RateParameterMatch> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      name: s.optional(s.string()),
      values: s.optional(s.array(s.string())),
      positiveMatch: s.optional(s.boolean()),
      valueInRange: s.optional(s.boolean()),
    },
    { requiredInRequests: ['name', 'values', 'positiveMatch'] },
  ),
);

export const rateParameterMatchInputSchema: s.Schema<m.RateParameterMatch> = /* @__PURE__ */ s.input(
  () => rateParameterMatchSchema,
);

export const rateApiSelectorSchema: s.Schema<m.RateApiSelector> = /* @__PURE__ */ s.response(() =>
  s.object({
    apiDefinitionId: s.optional(s.integer()),
    definedResources: s.optional(s.boolean()),
    resourceIds: s.optional(s.array(s.integer())),
    undefinedResources: s.optional(s.boolean()),
  }),
);

export const rateConditionSchema: s.Schema<m.RateCondition> = /* @__PURE__ */ s.response(() =>
  s.object({
    atomicConditions: s.optional(s.array(rateAtomicConditionSchema)),
    positiveMatch: s.optional(s.boolean()),
  }),
);

export const rateConditionInputSchema: s.Schema<m.RateCondition> = /* @__PURE__ */ s.input(() => rateConditionSchema);

export const ratePolicyEvaluationSchema: s.Schema<m.RatePolicyEvaluation> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      version: s.optional(s.integer()),
      evaluationId: s.optional(s.integer()),
      evaluationStatus: s.optional(rateEvaluationStatusSchema),
      averageThreshold: s.optional(s.integer({ minimum: 1 })),
      burstThreshold: s.optional(s.integer({ minimum: 1 })),
      burstWindow: s.optional(s.integer()),
      counterType: s.optional(counterTypeSchema),
      startDate: s.optional(s.string()),
      endDate: s.optional(s.string()),
    },
    {
      readOnly: ['version', 'evaluationId', 'evaluationStatus', 'burstWindow', 'startDate', 'endDate'],
      requiredInRequests: ['averageThreshold', 'burstThreshold'],
    },
  ),
);

export const ratePolicyEvaluationInputSchema: s.Schema<m.RatePolicyEvaluationInput> = /* @__PURE__ */ s.input(
  () => ratePolicyEvaluationSchema,
);

export const reputationConditionSchema: s.Schema<m.ReputationCondition> = /* @__PURE__ */ s.response(() =>
  s.object({
    id: s.optional(s.anyOf(s.integer(), s.string())),
    name: s.optional(s.string()),
    description: s.optional(s.string()),
    version: s.optional(s.integer()),
    canDelete: s.optional(s.boolean()),
    configVersionId: s.optional(s.integer()),
    uuid: s.optional(s.string()),
    positiveMatch: s.optional(s.boolean()),
    atomicConditions: s.optional(s.array(reputationAtomicConditionSchema)),
  }),
);

export const reputationConditionInputSchema: s.Schema<m.ReputationCondition> = /* @__PURE__ */ s.input(
  () => reputationConditionSchema,
);

export const urlProtectionHostnamePathSchema: s.Schema<m.UrlProtectionHostnamePath> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      hostname: s.string(),
      paths: s.optional(s.array(s.string())),
    },
    { requiredInRequests: ['paths'] },
  ),
);

export const urlProtectionHostnamePathInputSchema: s.Schema<m.UrlProtectionHostnamePath> = /* @__PURE__ */ s.input(
  () => urlProtectionHostnamePathSchema,
);

export const urlProtectionApiDefinitionSchema: s.Schema<m.UrlProtectionApiDefinition> = /* @__PURE__ */ s.response(() =>
  s.object({
    apiDefinitionId: s.optional(s.tolerant(s.integer())),
    definedResources: s.optional(s.tolerant(s.boolean())),
    resourceIds: s.optional(s.tolerant(s.array(s.integer()))),
    undefinedResources: s.optional(s.tolerant(s.boolean())),
  }),
);

export const urlProtectionBypassSchema: s.Schema<m.UrlProtectionBypass> = /* @__PURE__ */ s.response(() =>
  s.object({
    atomicConditions: s.optional(s.array(urlBypassConditionSchema)),
  }),
);

export const urlProtectionBypassInputSchema: s.Schema<m.UrlProtectionBypassInput> = /* @__PURE__ */ s.input(
  () => urlProtectionBypassSchema,
);

export const urlProtectionCategorySchema: s.Schema<m.UrlProtectionCategory> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      type: s.optional(urlProtectionCategoryTypeSchema),
      listIds: s.optional(s.array(s.string())),
      positiveMatch: s.optional(s.boolean()),
    },
    { requiredInRequests: ['type'] },
  ),
);

export const urlProtectionCategoryInputSchema: s.Schema<m.UrlProtectionCategory> = /* @__PURE__ */ s.input(
  () => urlProtectionCategorySchema,
);

export const headerLoggingSelectionSchema: s.Schema<m.HeaderLoggingSelection> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      type: s.optional(headerLoggingTypeSchema),
      values: s.optional(s.array(s.string())),
    },
    { requiredInRequests: ['type'] },
  ),
);

export const headerLoggingSelectionInputSchema: s.Schema<m.HeaderLoggingSelection> = /* @__PURE__ */ s.input(
  () => headerLoggingSelectionSchema,
);

export const attackPayloadLoggingTargetSchema: s.Schema<m.AttackPayloadLoggingTarget> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      type: s.optional(attackPayloadLoggingTypeSchema),
    },
    { requiredInRequests: ['type'] },
  ),
);

export const attackPayloadLoggingTargetInputSchema: s.Schema<m.AttackPayloadLoggingTarget> = /* @__PURE__ */ s.input(
  () => attackPayloadLoggingTargetSchema,
);

export const pragmaExcludeConditionSchema: s.Schema<m.PragmaExcludeCondition> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      type: s.optional(pragmaConditionTypeSchema),
      name: s.optional(s.string()),
      header: s.optional(s.string()),
      value: s.optional(s.array(s.string())),
      positiveMatch: s.optional(s.boolean()),
      useHeaders: s.optional(s.boolean()),
      valueCase: s.optional(s.boolean()),
      valueWildcard: s.optional(s.boolean()),
    },
    { requiredInRequests: ['type', 'value', 'positiveMatch'] },
  ),
);

export const pragmaExcludeConditionInputSchema: s.Schema<m.PragmaExcludeCondition> = /* @__PURE__ */ s.input(
  () => pragmaExcludeConditionSchema,
);

export const ipGeoAsnControlsSchema: s.Schema<m.IpGeoAsnControls> = /* @__PURE__ */ s.response(() =>
  s.object({
    allowedIPNetworkLists: s.optional(networkListSelectionSchema),
    blockedIPNetworkLists: s.optional(networkListSelectionSchema),
  }),
);

export const ipGeoGeoControlsSchema: s.Schema<m.IpGeoGeoControls> = /* @__PURE__ */ s.response(() =>
  s.object({
    blockedIPNetworkLists: s.optional(networkListSelectionSchema),
    blockedGeoNetworkLists: s.optional(s.tolerant(networkListSelectionSchema)),
  }),
);

export const ipGeoIpControlsSchema: s.Schema<m.IpGeoIpControls> = /* @__PURE__ */ s.response(() =>
  s.object({
    allowedIPNetworkLists: s.optional(networkListSelectionSchema),
    blockedIPNetworkLists: s.optional(networkListSelectionSchema),
  }),
);

export const ukraineGeoControlSchema: s.Schema<m.UkraineGeoControl> = /* @__PURE__ */ s.response(() =>
  s.object({
    action: s.optional(wafActionSchema),
    ukraineGeoControl: s.optional(s.tolerant(s.openObject())),
  }),
);

export const siemExceptionSchema: s.Schema<m.SiemException> = /* @__PURE__ */ s.response(() =>
  s.object({
    protection: s.optional(siemProtectionSchema),
    actionTypes: s.optional(s.array(siemActionTypeSchema)),
  }),
);

export const siemDefinitionSchema: s.Schema<m.SiemDefinition> = /* @__PURE__ */ s.response(() =>
  s.object({
    id: s.integer(),
    name: s.optional(s.string()),
  }),
);

export const hostnameCoverageSchema: s.Schema<m.HostnameCoverage> = /* @__PURE__ */ s.response(() =>
  s.object({
    hostname: s.string(),
    status: s.optional(hostnameCoverageStatusSchema),
    hasMatchTarget: s.optional(s.boolean()),
    policyNames: s.optional(s.array(s.string())),
    configuration: s.optional(hostnameCoverageConfigurationSchema),
  }),
);

export const hostnameCoverageMatchTargetGroupsSchema: s.Schema<m.HostnameCoverageMatchTargetGroups> =
  /* @__PURE__ */ s.response(() =>
    s.object({
      apiTargets: s.optional(s.array(hostnameCoverageMatchTargetSchema)),
      websiteTargets: s.optional(s.array(hostnameCoverageMatchTargetSchema)),
    }),
  );

export const hostnameOverlapSchema: s.Schema<m.HostnameOverlap> = /* @__PURE__ */ s.response(() =>
  s.object({
    configId: s.optional(s.integer()),
    configName: s.optional(s.string()),
    configVersion: s.optional(s.integer()),
    contractId: s.optional(s.string()),
    contractName: s.optional(s.string()),
    versionTags: s.optional(s.array(versionTagSchema)),
    hostnames: s.optional(s.tolerant(s.array(versionTagSchema))),
  }),
);

export const attackGroupActionItemSchema: s.Schema<m.AttackGroupActionItem> = /* @__PURE__ */ s.response(() =>
  s.object({
    group: s.string(),
    action: s.optional(wafActionSchema),
    conditionException: s.optional(conditionExceptionSchema),
  }),
);

export const matchConditionSchema: s.Schema<m.MatchCondition> = /* @__PURE__ */ s.response(() =>
  s.openUnion('type', {
    hostMatch: ruleHostMatchSchema,
    pathMatch: rulePathMatchSchema,
    filenameMatch: ruleFilenameMatchSchema,
    extensionMatch: ruleExtensionMatchSchema,
    uriQueryMatch: ruleUriQueryMatchSchema,
    ipMatch: ruleIpMatchSchema,
    requestMethodMatch: ruleRequestMethodMatchSchema,
    requestHeaderMatch: ruleRequestHeaderMatchSchema,
    clientListMatch: ruleClientListMatchSchema,
  }),
);

export const matchConditionInputSchema: s.Schema<m.MatchCondition> = /* @__PURE__ */ s.input(
  () => matchConditionSchema,
);

export const ruleExceptionSchema: s.Schema<m.RuleException> = /* @__PURE__ */ s.response(() =>
  s.object({
    anyHeaderCookieOrParam: s.optional(s.tolerant(s.array(exceptionSelectorSchema))),
    headerCookieOrParamValues: s.optional(s.array(s.anyOf(s.string(), advancedExceptionValuesSchema))),
    specificHeaderCookieOrParamNameValue: s.optional(
      s.anyOf(exceptionNameValueSchema, s.array(exceptionNameValueSchema)),
    ),
    specificHeaderCookieOrParamNames: s.optional(s.anyOf(s.array(exceptionNamesSchema), exceptionNamesSchema)),
    specificHeaderCookieOrParamPrefix: s.optional(exceptionPrefixSchema),
    specificHeaderCookieParamXmlOrJsonNames: s.optional(s.array(exceptionNamesWildcardSchema)),
    specificXmlOrJsonNames: s.optional(s.array(exceptionNamesWildcardSchema)),
    values: s.optional(s.array(s.string())),
    selectors: s.optional(s.array(legacyExceptionSelectorSchema)),
  }),
);

export const ruleExceptionInputSchema: s.Schema<m.RuleException> = /* @__PURE__ */ s.input(() => ruleExceptionSchema);

export const advancedExceptionsSchema: s.Schema<m.AdvancedExceptions> = /* @__PURE__ */ s.response(() =>
  s.object({
    conditionOperator: s.optional(conditionOperatorSchema),
    conditions: s.optional(s.array(matchConditionSchema)),
    headerCookieOrParamValues: s.optional(s.array(advancedExceptionValuesSchema)),
    specificHeaderCookieOrParamNames: s.optional(s.array(exceptionNamesSchema)),
    specificHeaderCookieOrParamNameValue: s.optional(s.array(advancedExceptionNameValueSchema)),
    specificHeaderCookieParamXmlOrJsonNames: s.optional(s.array(advancedExceptionNamesSchema)),
  }),
);

export const advancedExceptionsInputSchema: s.Schema<m.AdvancedExceptions> = /* @__PURE__ */ s.input(
  () => advancedExceptionsSchema,
);

export const ruleActionItemSchema: s.Schema<m.RuleActionItem> = /* @__PURE__ */ s.response(() =>
  s.object({
    id: s.integer(),
    action: s.optional(wafActionSchema),
    conditionException: s.optional(conditionExceptionSchema),
  }),
);

export const ruleUpdateSetSchema: s.Schema<m.RuleUpdateSet> = /* @__PURE__ */ s.response(() =>
  s.object({
    deletedAttackGroups: s.optional(s.array(riskScoreGroupSchema)),
    newAttackGroups: s.optional(s.array(riskScoreGroupSchema)),
    updatedAttackGroups: s.optional(s.array(riskScoreGroupSchema)),
    deletedRules: s.optional(s.array(ruleTitleSchema)),
    newRules: s.optional(s.array(ruleTitleSchema)),
    updatedRules: s.optional(s.array(ruleTitleSchema)),
  }),
);

export const rapidRuleSchema: s.Schema<m.RapidRule> = /* @__PURE__ */ s.response(() =>
  s.object({
    id: s.integer(),
    version: s.optional(s.integer()),
    title: s.optional(s.string()),
    action: s.optional(rapidRuleActionNameSchema),
    lock: s.optional(s.boolean()),
    riskScoreGroups: s.optional(s.array(s.string())),
    conditionException: s.optional(conditionExceptionSchema),
  }),
);

export const recommendationSchema: s.Schema<m.Recommendation> = /* @__PURE__ */ s.response(() =>
  s.object({
    description: s.optional(s.string()),
    evidences: s.optional(s.anyOf(recommendationHostsSchema, s.array(recommendationEvidenceSchema), s.string())),
    exceptions: s.optional(s.array(recommendationExceptionSchema)),
    ruleSetType: s.optional(ruleSetTypeSchema),
  }),
);

export const recommendationEvidenceSchema: s.Schema<m.RecommendationEvidence> = /* @__PURE__ */ s.response(() =>
  s.object({
    hostEvidences: s.optional(s.array(s.string())),
    pathEvidences: s.optional(s.array(s.string())),
    userDataEvidences: s.optional(s.array(s.string())),
  }),
);

export const ratePolicyActionItemSchema: s.Schema<m.RatePolicyActionItem> = /* @__PURE__ */ s.response(() =>
  s.object({
    id: s.integer(),
    ipv4Action: s.optional(rateActionSchema),
    ipv6Action: s.optional(rateActionSchema),
  }),
);

export const reputationProfileActionItemSchema: s.Schema<m.ReputationProfileActionItem> = /* @__PURE__ */ s.response(
  () =>
    s.object({
      id: s.integer(),
      action: s.optional(wafActionSchema),
    }),
);

export const malwarePolicyActionItemSchema: s.Schema<m.MalwarePolicyActionItem> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      id: s.integer(),
      action: s.optional(wafActionSchema),
      unscannedAction: s.optional(wafActionSchema),
    },
    { requiredInRequests: ['action', 'unscannedAction'] },
  ),
);

export const malwarePolicyActionItemInputSchema: s.Schema<m.MalwarePolicyActionItem> = /* @__PURE__ */ s.input(
  () => malwarePolicyActionItemSchema,
);

export const urlProtectionActionItemSchema: s.Schema<m.UrlProtectionActionItem> = /* @__PURE__ */ s.response(() =>
  s.object({
    policyId: s.optional(s.integer()),
    id: s.optional(s.tolerant(s.anyOf(s.integer(), s.string()))),
    action: s.optional(wafActionSchema),
  }),
);

export const apiRequestConstraintSchema: s.Schema<m.ApiRequestConstraint> = /* @__PURE__ */ s.response(() =>
  s.object({
    id: s.integer(),
    action: s.optional(wafActionSchema),
  }),
);

export const apiEndpointSchema: s.Schema<m.ApiEndpoint> = /* @__PURE__ */ s.response(() =>
  s.object({
    id: s.optional(s.integer()),
    name: s.optional(s.string()),
    basePath: s.optional(s.string()),
    apiEndPointHosts: s.optional(s.array(s.string())),
    apiResources: s.optional(s.tolerant(s.array(apiEndpointResourceSchema))),
    categories: s.optional(s.tolerant(s.array(apiEndpointCategorySchema))),
    productionVersion: s.optional(apiEndpointVersionSchema),
    stagingVersion: s.optional(apiEndpointVersionSchema),
    requestConstraintsEnabled: s.optional(s.boolean()),
  }),
);

export const contractGroupSchema: s.Schema<m.ContractGroup> = /* @__PURE__ */ s.response(() =>
  s.object({
    contractId: s.optional(s.string()),
    displayName: s.optional(s.string()),
    groupId: s.optional(s.integer()),
  }),
);

export const slowPostDurationSchema: s.Schema<m.SlowPostDuration> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      timeout: s.optional(s.integer()),
    },
    { requiredInRequests: ['timeout'] },
  ),
);

export const slowPostDurationInputSchema: s.Schema<m.SlowPostDuration> = /* @__PURE__ */ s.input(
  () => slowPostDurationSchema,
);

export const slowPostRateSchema: s.Schema<m.SlowPostRate> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      period: s.optional(s.integer()),
      rate: s.optional(s.integer()),
    },
    { requiredInRequests: ['period', 'rate'] },
  ),
);

export const slowPostRateInputSchema: s.Schema<m.SlowPostRate> = /* @__PURE__ */ s.input(() => slowPostRateSchema);

export const cpcEdgeInjectionSchema: s.Schema<m.CpcEdgeInjection> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      clientSideProtectionConfigId: s.optional(s.integer()),
      cpcConfigId: s.optional(s.integer()),
      autoLoadStaging: s.optional(s.boolean()),
      loadScriptAsync: s.optional(s.boolean()),
    },
    { requiredInRequests: ['clientSideProtectionConfigId', 'autoLoadStaging', 'loadScriptAsync'] },
  ),
);

export const cpcEdgeInjectionInputSchema: s.Schema<m.CpcEdgeInjection> = /* @__PURE__ */ s.input(
  () => cpcEdgeInjectionSchema,
);

export const cpcTestParametersSchema: s.Schema<m.CpcTestParameters> = /* @__PURE__ */ s.response(() =>
  s.object({
    disableInjectionKey: s.optional(s.string()),
    disableInjectionValue: s.optional(s.string()),
    forceInjectionKey: s.optional(s.string()),
    forceInjectionValue: s.optional(s.string()),
  }),
);

export const cpcInjectionCriteriaSchema: s.Schema<m.CpcInjectionCriteria> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      injectionPolicy: s.optional(cpcInjectionPolicySchema),
      injectionPercent: s.optional(s.integer({ maximum: 100 })),
      injectionPathExcludes: s.optional(s.string()),
      injectionPathIncludes: s.optional(s.string()),
    },
    { requiredInRequests: ['injectionPolicy', 'injectionPercent'] },
  ),
);

export const cpcInjectionCriteriaInputSchema: s.Schema<m.CpcInjectionCriteria> = /* @__PURE__ */ s.input(
  () => cpcInjectionCriteriaSchema,
);

export const malwareEncodedContentSchema: s.Schema<m.MalwareEncodedContent> = /* @__PURE__ */ s.response(() =>
  s.object({
    path: s.optional(s.string()),
    encoding: s.optional(s.array(malwareEncodingSchema)),
  }),
);

export const reputationAtomicConditionSchema: s.Schema<m.ReputationAtomicCondition> = /* @__PURE__ */ s.response(() =>
  s.object({
    className: s.optional(reputationConditionClassSchema),
    type: s.optional(s.tolerant(reputationConditionClassSchema)),
    checkIps: s.optional(s.string()),
    host: s.optional(s.array(s.string())),
    index: s.optional(s.integer()),
    name: s.optional(s.anyOf(s.string(), s.array(s.string()))),
    nameCase: s.optional(s.boolean()),
    nameWildcard: s.optional(s.boolean()),
    positiveMatch: s.optional(s.boolean()),
    value: s.optional(s.array(s.string(), { minItems: 1 })),
    valueCase: s.optional(s.boolean()),
    valueWildcard: s.optional(s.boolean()),
  }),
);

export const reputationAtomicConditionInputSchema: s.Schema<m.ReputationAtomicCondition> = /* @__PURE__ */ s.input(
  () => reputationAtomicConditionSchema,
);

export const networkListSelectionSchema: s.Schema<m.NetworkListSelection> = /* @__PURE__ */ s.response(() =>
  s.object({
    networkList: s.optional(s.array(s.string())),
    additional: s.optional(s.tolerant(s.array(s.string()))),
    action: s.optional(wafActionSchema),
  }),
);

export const hostnameCoverageConfigurationSchema: s.Schema<m.HostnameCoverageConfiguration> =
  /* @__PURE__ */ s.response(() =>
    s.object({
      id: s.integer(),
      name: s.optional(s.string()),
      version: s.optional(s.anyOf(s.integer(), s.string())),
    }),
  );

export const hostnameCoverageMatchTargetSchema: s.Schema<m.HostnameCoverageMatchTarget> = /* @__PURE__ */ s.response(
  () =>
    s.object({
      type: s.optional(matchTargetTypeSchema),
      targetId: s.optional(s.integer()),
      sequence: s.optional(s.integer()),
      configId: s.optional(s.integer()),
      configVersion: s.optional(s.integer()),
      apis: s.optional(s.tolerant(s.array(apiReferenceSchema))),
      bypassNetworkLists: s.optional(s.array(networkListReferenceSchema)),
      defaultFile: s.optional(matchTargetDefaultFileSchema),
      effectiveSecurityControls: s.optional(securityControlsSchema),
      fileExtensions: s.optional(s.array(s.string())),
      filePaths: s.optional(s.array(s.string())),
      hostnames: s.optional(s.array(s.string())),
      isNegativeFileExtensionMatch: s.optional(s.boolean()),
      isNegativePathMatch: s.optional(s.boolean()),
      securityPolicy: s.optional(s.tolerant(securityPolicyReferenceSchema)),
      validations: s.optional(s.tolerant(matchTargetValidationsSchema)),
      isTargetSecurityControlsEditable: s.optional(s.boolean()),
      logicalId: s.optional(s.integer()),
      firewallPolicy: s.optional(coveredFirewallPolicySchema),
      targetSecurityControls: s.optional(securityControlsSchema),
    }),
);

export const advancedExceptionValuesSchema: s.Schema<m.AdvancedExceptionValues> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      criteria: s.optional(s.tolerant(s.array(exceptionCriteriaSchema))),
      valueWildcard: s.optional(s.boolean()),
      values: s.optional(s.array(s.string())),
    },
    { requiredInRequests: ['values'] },
  ),
);

export const advancedExceptionValuesInputSchema: s.Schema<m.AdvancedExceptionValues> = /* @__PURE__ */ s.input(
  () => advancedExceptionValuesSchema,
);

export const exceptionNameValueSchema: s.Schema<m.ExceptionNameValue> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      name: s.optional(s.anyOf(s.string(), s.array(s.string()))),
      value: s.optional(s.anyOf(s.string(), s.array(s.string()))),
      selector: s.optional(exceptionSelectorSchema),
    },
    { requiredInRequests: ['name', 'value', 'selector'] },
  ),
);

export const exceptionNameValueInputSchema: s.Schema<m.ExceptionNameValue> = /* @__PURE__ */ s.input(
  () => exceptionNameValueSchema,
);

export const exceptionNamesSchema: s.Schema<m.ExceptionNames> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      names: s.optional(s.array(s.string())),
      selector: s.optional(exceptionSelectorSchema),
    },
    { requiredInRequests: ['names', 'selector'] },
  ),
);

export const exceptionNamesInputSchema: s.Schema<m.ExceptionNames> = /* @__PURE__ */ s.input(
  () => exceptionNamesSchema,
);

export const exceptionPrefixSchema: s.Schema<m.ExceptionPrefix> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      prefix: s.optional(s.string()),
      selector: s.optional(exceptionSelectorSchema),
    },
    { requiredInRequests: ['prefix', 'selector'] },
  ),
);

export const exceptionPrefixInputSchema: s.Schema<m.ExceptionPrefix> = /* @__PURE__ */ s.input(
  () => exceptionPrefixSchema,
);

export const exceptionNamesWildcardSchema: s.Schema<m.ExceptionNamesWildcard> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      names: s.optional(s.array(s.string())),
      selector: s.optional(exceptionNameSelectorSchema),
      wildcard: s.optional(s.boolean()),
    },
    { requiredInRequests: ['selector'] },
  ),
);

export const exceptionNamesWildcardInputSchema: s.Schema<m.ExceptionNamesWildcard> = /* @__PURE__ */ s.input(
  () => exceptionNamesWildcardSchema,
);

export const legacyExceptionSelectorSchema: s.Schema<m.LegacyExceptionSelector> = /* @__PURE__ */ s.response(() =>
  s.object({
    type: s.optional(legacySelectorTypeSchema),
    name: s.optional(s.string()),
    selector: s.optional(exceptionSelectorSchema),
    value: s.optional(s.string()),
  }),
);

export const advancedExceptionNameValueSchema: s.Schema<m.AdvancedExceptionNameValue> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      criteria: s.optional(s.tolerant(s.array(exceptionCriteriaSchema))),
      namesValues: s.optional(s.array(exceptionNamesValuesSchema)),
      selector: s.optional(exceptionSelectorSchema),
      valueWildcard: s.optional(s.boolean()),
      wildcard: s.optional(s.boolean()),
    },
    { requiredInRequests: ['namesValues', 'selector'] },
  ),
);

export const advancedExceptionNameValueInputSchema: s.Schema<m.AdvancedExceptionNameValue> = /* @__PURE__ */ s.input(
  () => advancedExceptionNameValueSchema,
);

export const advancedExceptionNamesSchema: s.Schema<m.AdvancedExceptionNames> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      criteria: s.optional(s.array(exceptionCriteriaSchema)),
      names: s.optional(s.array(s.string())),
      selector: s.optional(exceptionNameSelectorSchema),
      wildcard: s.optional(s.boolean()),
    },
    { requiredInRequests: ['selector'] },
  ),
);

export const advancedExceptionNamesInputSchema: s.Schema<m.AdvancedExceptionNames> = /* @__PURE__ */ s.input(
  () => advancedExceptionNamesSchema,
);

export const riskScoreGroupSchema: s.Schema<m.RiskScoreGroup> = /* @__PURE__ */ s.response(() =>
  s.object({
    group: s.string(),
    groupName: s.optional(s.string()),
  }),
);

export const ruleTitleSchema: s.Schema<m.RuleTitle> = /* @__PURE__ */ s.response(() =>
  s.object({
    id: s.integer(),
    title: s.optional(s.string()),
  }),
);

export const recommendationHostsSchema: s.Schema<m.RecommendationHosts> = /* @__PURE__ */ s.response(() =>
  s.object({
    hostnames: s.optional(s.array(s.string())),
  }),
);

export const recommendationExceptionSchema: s.Schema<m.RecommendationException> = /* @__PURE__ */ s.response(() =>
  s.object({
    recommendationId: s.optional(s.tolerant(s.integer())),
    selectorId: s.optional(s.integer()),
    selector: s.optional(recommendationSelectorSchema),
  }),
);

export const apiEndpointResourceSchema: s.Schema<m.ApiEndpointResource> = /* @__PURE__ */ s.response(() =>
  s.object({
    id: s.optional(s.tolerant(s.integer())),
    name: s.optional(s.tolerant(s.string())),
    path: s.optional(s.tolerant(s.string())),
  }),
);

export const apiEndpointCategorySchema: s.Schema<m.ApiEndpointCategory> = /* @__PURE__ */ s.response(() =>
  s.object({
    categoryId: s.optional(s.tolerant(s.integer())),
    categoryName: s.optional(s.tolerant(s.string())),
  }),
);

export const apiEndpointVersionSchema: s.Schema<m.ApiEndpointVersion> = /* @__PURE__ */ s.response(() =>
  s.object({
    status: s.optional(s.string()),
    versionNumber: s.optional(s.nullable(s.integer())),
  }),
);

export const coveredFirewallPolicySchema: s.Schema<m.CoveredFirewallPolicy> = /* @__PURE__ */ s.response(() =>
  s.object({
    policyId: s.optional(s.string()),
    policyName: s.optional(s.string()),
    evaluated: s.optional(s.boolean()),
    policySecurityControls: s.optional(securityControlsSchema),
  }),
);

export const exceptionCriteriaSchema: s.Schema<m.ExceptionCriteria> = /* @__PURE__ */ s.response(() =>
  s.object({
    hostnames: s.optional(s.array(s.string())),
    names: s.optional(s.array(s.string())),
    paths: s.optional(s.array(s.string())),
    values: s.optional(s.tolerant(s.array(s.string()))),
  }),
);

export const exceptionNamesValuesSchema: s.Schema<m.ExceptionNamesValues> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      names: s.optional(s.array(s.string())),
      values: s.optional(s.array(s.string())),
    },
    { requiredInRequests: ['names'] },
  ),
);

export const exceptionNamesValuesInputSchema: s.Schema<m.ExceptionNamesValues> = /* @__PURE__ */ s.input(
  () => exceptionNamesValuesSchema,
);

export const recommendationSelectorSchema: s.Schema<m.RecommendationSelector> = /* @__PURE__ */ s.response(() =>
  s.object({
    type: s.optional(recommendationSelectorTypeSchema),
    selector: s.optional(recommendationSelectorNameSchema),
    enhanced: s.optional(s.boolean()),
    numberOfExceptions: s.optional(s.integer()),
    names: s.optional(s.array(s.string())),
    wildcard: s.optional(s.boolean()),
  }),
);

export const ruleHostMatchSchema: s.Schema<m.RuleHostMatch> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      type: s.literal('hostMatch'),
      positiveMatch: s.optional(s.boolean()),
      hosts: s.optional(s.array(s.string(), { minItems: 1 })),
      order: s.optional(s.tolerant(s.integer())),
    },
    { requiredInRequests: ['positiveMatch', 'hosts'] },
  ),
);

export const ruleHostMatchInputSchema: s.Schema<m.RuleHostMatch> = /* @__PURE__ */ s.input(() => ruleHostMatchSchema);

export const rulePathMatchSchema: s.Schema<m.RulePathMatch> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      type: s.literal('pathMatch'),
      positiveMatch: s.optional(s.boolean()),
      paths: s.optional(s.array(s.string(), { minItems: 1 })),
      caseSensitive: s.optional(s.boolean()),
      order: s.optional(s.tolerant(s.integer())),
    },
    { requiredInRequests: ['positiveMatch', 'paths'] },
  ),
);

export const rulePathMatchInputSchema: s.Schema<m.RulePathMatch> = /* @__PURE__ */ s.input(() => rulePathMatchSchema);

export const ruleFilenameMatchSchema: s.Schema<m.RuleFilenameMatch> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      type: s.literal('filenameMatch'),
      positiveMatch: s.optional(s.boolean()),
      filenames: s.optional(s.array(s.string(), { minItems: 1 })),
      order: s.optional(s.tolerant(s.integer())),
    },
    { requiredInRequests: ['positiveMatch', 'filenames'] },
  ),
);

export const ruleFilenameMatchInputSchema: s.Schema<m.RuleFilenameMatch> = /* @__PURE__ */ s.input(
  () => ruleFilenameMatchSchema,
);

export const ruleExtensionMatchSchema: s.Schema<m.RuleExtensionMatch> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      type: s.literal('extensionMatch'),
      positiveMatch: s.optional(s.boolean()),
      extensions: s.optional(s.array(s.string(), { minItems: 1 })),
      order: s.optional(s.tolerant(s.integer())),
    },
    { requiredInRequests: ['positiveMatch', 'extensions'] },
  ),
);

export const ruleExtensionMatchInputSchema: s.Schema<m.RuleExtensionMatch> = /* @__PURE__ */ s.input(
  () => ruleExtensionMatchSchema,
);

export const ruleUriQueryMatchSchema: s.Schema<m.RuleUriQueryMatch> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      type: s.literal('uriQueryMatch'),
      positiveMatch: s.optional(s.boolean()),
      name: s.optional(s.string()),
      nameCase: s.optional(s.boolean()),
      value: s.optional(s.string()),
      valueCase: s.optional(s.boolean()),
      valueWildcard: s.optional(s.boolean()),
      wildcard: s.optional(s.boolean()),
      caseSensitive: s.optional(s.boolean()),
      order: s.optional(s.tolerant(s.integer())),
    },
    { requiredInRequests: ['positiveMatch', 'name'] },
  ),
);

export const ruleUriQueryMatchInputSchema: s.Schema<m.RuleUriQueryMatch> = /* @__PURE__ */ s.input(
  () => ruleUriQueryMatchSchema,
);

export const ruleIpMatchSchema: s.Schema<m.RuleIpMatch> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      type: s.literal('ipMatch'),
      positiveMatch: s.optional(s.boolean()),
      ips: s.optional(s.array(s.string(), { minItems: 1 })),
      useHeaders: s.optional(s.boolean()),
      order: s.optional(s.tolerant(s.integer())),
    },
    { requiredInRequests: ['positiveMatch', 'ips'] },
  ),
);

export const ruleIpMatchInputSchema: s.Schema<m.RuleIpMatch> = /* @__PURE__ */ s.input(() => ruleIpMatchSchema);

export const ruleRequestMethodMatchSchema: s.Schema<m.RuleRequestMethodMatch> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      type: s.literal('requestMethodMatch'),
      positiveMatch: s.optional(s.boolean()),
      methods: s.optional(s.array(httpMethodSchema, { minItems: 1 })),
      order: s.optional(s.tolerant(s.integer())),
    },
    { requiredInRequests: ['positiveMatch', 'methods'] },
  ),
);

export const ruleRequestMethodMatchInputSchema: s.Schema<m.RuleRequestMethodMatch> = /* @__PURE__ */ s.input(
  () => ruleRequestMethodMatchSchema,
);

export const ruleRequestHeaderMatchSchema: s.Schema<m.RuleRequestHeaderMatch> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      type: s.literal('requestHeaderMatch'),
      positiveMatch: s.optional(s.boolean()),
      header: s.optional(s.string()),
      value: s.optional(s.string()),
      valueCase: s.optional(s.boolean()),
      valueWildcard: s.optional(s.boolean()),
      order: s.optional(s.tolerant(s.integer())),
    },
    { requiredInRequests: ['positiveMatch', 'header'] },
  ),
);

export const ruleRequestHeaderMatchInputSchema: s.Schema<m.RuleRequestHeaderMatch> = /* @__PURE__ */ s.input(
  () => ruleRequestHeaderMatchSchema,
);

export const ruleClientListMatchSchema: s.Schema<m.RuleClientListMatch> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      type: s.literal('clientListMatch'),
      positiveMatch: s.optional(s.boolean()),
      clientLists: s.optional(s.array(s.string(), { minItems: 1 })),
      useHeaders: s.optional(s.boolean()),
      order: s.optional(s.tolerant(s.integer())),
    },
    { requiredInRequests: ['positiveMatch', 'clientLists'] },
  ),
);

export const ruleClientListMatchInputSchema: s.Schema<m.RuleClientListMatch> = /* @__PURE__ */ s.input(
  () => ruleClientListMatchSchema,
);

export const rateAtomicConditionSchema: s.Schema<m.RateAtomicCondition> = /* @__PURE__ */ s.response(() =>
  s.openUnion('className', {
    RequestHeaderCondition: requestHeaderConditionSchema,
    TlsFingerprintCondition: tlsFingerprintConditionSchema,
    ClientReputationCondition: clientReputationConditionSchema,
  }),
);

export const rateAtomicConditionInputSchema: s.Schema<m.RateAtomicCondition> = /* @__PURE__ */ s.input(
  () => rateAtomicConditionSchema,
);

export const requestHeaderConditionSchema: s.Schema<m.RequestHeaderCondition> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      className: s.literal('RequestHeaderCondition'),
      name: s.optional(s.array(s.string(), { minItems: 1 })),
      value: s.optional(s.nullable(s.array(s.string()))),
      positiveMatch: s.optional(s.boolean()),
      nameCase: s.optional(s.boolean()),
      nameWildcard: s.optional(s.boolean()),
      valueCase: s.optional(s.boolean()),
      valueWildcard: s.optional(s.boolean()),
    },
    { requiredInRequests: ['name'] },
  ),
);

export const requestHeaderConditionInputSchema: s.Schema<m.RequestHeaderCondition> = /* @__PURE__ */ s.input(
  () => requestHeaderConditionSchema,
);

export const tlsFingerprintConditionSchema: s.Schema<m.TlsFingerprintCondition> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      className: s.literal('TlsFingerprintCondition'),
      value: s.optional(s.array(s.string(), { minItems: 1 })),
      positiveMatch: s.optional(s.boolean()),
    },
    { requiredInRequests: ['value'] },
  ),
);

export const tlsFingerprintConditionInputSchema: s.Schema<m.TlsFingerprintCondition> = /* @__PURE__ */ s.input(
  () => tlsFingerprintConditionSchema,
);

export const clientReputationConditionSchema: s.Schema<m.ClientReputationCondition> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      className: s.literal('ClientReputationCondition'),
      name: s.optional(s.array(reputationContextSchema, { minItems: 1 })),
      value: s.optional(s.anyOf(s.number(), s.string())),
      positiveMatch: s.optional(s.boolean()),
      sharedIpHandling: s.optional(sharedIpHandlingSchema),
    },
    { requiredInRequests: ['name', 'value', 'sharedIpHandling'] },
  ),
);

export const clientReputationConditionInputSchema: s.Schema<m.ClientReputationCondition> = /* @__PURE__ */ s.input(
  () => clientReputationConditionSchema,
);

export const urlBypassConditionSchema: s.Schema<m.UrlBypassCondition> = /* @__PURE__ */ s.response(() =>
  s.openUnion('className', {
    RequestHeaderCondition: urlBypassHeaderConditionSchema,
    NetworkListCondition: urlBypassClientListConditionSchema,
  }),
);

export const urlBypassConditionInputSchema: s.Schema<m.UrlBypassConditionInput> = /* @__PURE__ */ s.input(
  () => urlBypassConditionSchema,
);

export const urlBypassHeaderConditionSchema: s.Schema<m.UrlBypassHeaderCondition> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      className: s.literal('RequestHeaderCondition'),
      name: s.optional(s.array(s.string(), { minItems: 1 })),
      value: s.optional(s.nullable(s.array(s.string()))),
      positiveMatch: s.optional(s.boolean()),
      nameWildcard: s.optional(s.boolean()),
      valueCase: s.optional(s.boolean()),
      valueWildcard: s.optional(s.boolean()),
    },
    { readOnly: ['positiveMatch'], requiredInRequests: ['name'] },
  ),
);

export const urlBypassHeaderConditionInputSchema: s.Schema<m.UrlBypassHeaderConditionInput> = /* @__PURE__ */ s.input(
  () => urlBypassHeaderConditionSchema,
);

export const urlBypassClientListConditionSchema: s.Schema<m.UrlBypassClientListCondition> = /* @__PURE__ */ s.response(
  () =>
    s.object(
      {
        className: s.literal('NetworkListCondition'),
        value: s.optional(s.nullable(s.array(s.string()))),
        checkIps: s.optional(s.string()),
        positiveMatch: s.optional(s.boolean()),
      },
      { readOnly: ['checkIps', 'positiveMatch'], requiredInRequests: ['value'] },
    ),
);

export const urlBypassClientListConditionInputSchema: s.Schema<m.UrlBypassClientListConditionInput> =
  /* @__PURE__ */ s.input(() => urlBypassClientListConditionSchema);

export const diffCountsSchema: s.Schema<m.DiffCounts> = /* @__PURE__ */ s.response(() =>
  s.object({
    added: s.optional(s.tolerant(s.integer())),
    modified: s.optional(s.tolerant(s.integer())),
    removed: s.optional(s.tolerant(s.integer())),
    unmodified: s.optional(s.tolerant(s.integer())),
  }),
);

export const tuningRecommendationTypeSchema: s.Schema<m.TuningRecommendationType> = /* @__PURE__ */ s.define(() =>
  s.openEnum('ACTIVE', 'EVALUATION', 'ALL'),
);

export const diffOutcomeSchema: s.Schema<m.DiffOutcome> = /* @__PURE__ */ s.response(() =>
  s.openEnum('MODIFIED', 'UNMODIFIED'),
);

export const subscriptionActionSchema: s.Schema<m.SubscriptionAction> = /* @__PURE__ */ s.define(() =>
  s.openEnum('subscribe', 'unsubscribe'),
);

export const ratePolicyTypeSchema: s.Schema<m.RatePolicyType> = /* @__PURE__ */ s.response(() =>
  s.openEnum('WAF', 'BOTMAN'),
);

export const ratePolicyMatchTypeSchema: s.Schema<m.RatePolicyMatchType> = /* @__PURE__ */ s.response(() =>
  s.openEnum('path', 'api'),
);

export const rateClientIdentifierSchema: s.Schema<m.RateClientIdentifier> = /* @__PURE__ */ s.response(() =>
  s.openEnum('api-key', 'ip-useragent', 'ip', 'cookie:{name}'),
);

export const rateRequestTypeSchema: s.Schema<m.RateRequestType> = /* @__PURE__ */ s.response(() =>
  s.openEnum('ClientRequest', 'ClientResponse', 'ForwardResponse', 'ForwardRequest'),
);

export const ratePathMatchTypeSchema: s.Schema<m.RatePathMatchType> = /* @__PURE__ */ s.response(() =>
  s.openEnum('AllRequests', 'TopLevel', 'Custom', 'RequestDisabled'),
);

export const counterTypeSchema: s.Schema<m.CounterType> = /* @__PURE__ */ s.response(() =>
  s.openEnum('per_edge', 'region_aggregated'),
);

export const rateEvaluationActionSchema: s.Schema<m.RateEvaluationAction> = /* @__PURE__ */ s.define(() =>
  s.openEnum('APPLY', 'DISCARD'),
);

export const reputationContextSchema: s.Schema<m.ReputationContext> = /* @__PURE__ */ s.response(() =>
  s.openEnum(
    'WEBSCRP',
    'DOSATCK',
    'WEBATCK',
    'ACCATCK',
    'SCANTL',
    '2_WEBSCRP',
    '2_DOSATCK',
    '2_WEBATCK',
    '2_ACCATCK',
    '2_SCANTL',
  ),
);

export const sharedIpHandlingSchema: s.Schema<m.SharedIpHandling> = /* @__PURE__ */ s.response(() =>
  s.openEnum('NON_SHARED', 'SHARED_ONLY', 'BOTH'),
);

export const urlProtectionTypeSchema: s.Schema<m.UrlProtectionType> = /* @__PURE__ */ s.response(() =>
  s.openEnum('SINGLE', 'MULTIPLE'),
);

export const cookieDomainSchema: s.Schema<m.CookieDomain> = /* @__PURE__ */ s.response(() =>
  s.openEnum('automatic', 'fqdn', 'legacy', 'psl'),
);

export const pragmaActionSchema: s.Schema<m.PragmaAction> = /* @__PURE__ */ s.response(() => s.openEnum('REMOVE'));

export const requestBodyInspectionLimitSchema: s.Schema<m.RequestBodyInspectionLimit> = /* @__PURE__ */ s.response(() =>
  s.openEnum('8', '16', '32', 'default'),
);

export const wafActionSchema: s.Schema<m.WafAction> = /* @__PURE__ */ s.response(() =>
  s.openEnum('alert', 'deny', 'none', 'deny_custom_{id}'),
);

export const aseModeSchema: s.Schema<m.AseMode> = /* @__PURE__ */ s.define(() => s.openEnum('ASE_AUTO', 'ASE_MANUAL'));

export const wafModeNameSchema: s.Schema<m.WafModeName> = /* @__PURE__ */ s.response(() =>
  s.openEnum('KRS', 'AAG', 'ASE_AUTO', 'ASE_MANUAL'),
);

export const evalStateSchema: s.Schema<m.EvalState> = /* @__PURE__ */ s.response(() =>
  s.openEnum('enabled', 'disabled'),
);

export const onOffSchema: s.Schema<m.OnOff> = /* @__PURE__ */ s.response(() => s.openEnum('on', 'off'));

export const rapidRuleActionNameSchema: s.Schema<m.RapidRuleActionName> = /* @__PURE__ */ s.response(() =>
  s.openEnum(
    'alert',
    'deny',
    'none',
    'akamai_managed',
    'challenge_{id}',
    'cond_action_{id}',
    'deny_custom_{id}',
    'serve_alt_{id}',
  ),
);

export const penaltyBoxActionNameSchema: s.Schema<m.PenaltyBoxActionName> = /* @__PURE__ */ s.response(() =>
  s.openEnum('alert', 'abort', 'deny', 'none', 'deny_custom_{id}'),
);

export const recommendationActionSchema: s.Schema<m.RecommendationAction> = /* @__PURE__ */ s.define(() =>
  s.openEnum('ACCEPT', 'DECLINE', 'RESET'),
);

export const rateActionSchema: s.Schema<m.RateAction> = /* @__PURE__ */ s.response(() =>
  s.openEnum(
    'alert',
    'deny',
    'none',
    'monitor',
    'tarpit',
    'delay',
    'slow',
    'challenge_{id}',
    'cond_action_{id}',
    'deny_custom_{id}',
    'serve_alt_{id}',
  ),
);

export const ipGeoBlockSchema: s.Schema<m.IpGeoBlock> = /* @__PURE__ */ s.response(() =>
  s.openEnum('blockSpecificIPGeo', 'blockAllTrafficExceptAllowedIPs'),
);

export const slowPostActionSchema: s.Schema<m.SlowPostAction> = /* @__PURE__ */ s.response(() =>
  s.openEnum('alert', 'abort'),
);

export const evalChangeSchema: s.Schema<m.EvalChange> = /* @__PURE__ */ s.define(() =>
  s.openEnum('START', 'STOP', 'RESTART', 'COMPLETE', 'UPDATE'),
);

export const customDenyParameterNameSchema: s.Schema<m.CustomDenyParameterName> = /* @__PURE__ */ s.response(() =>
  s.openEnum(
    'response_status_code',
    'prevent_browser_cache',
    'response_content_type',
    'response_body_content',
    'response_header_name',
    'response_header_value',
    'custom_deny_hostname',
    'custom_deny_path',
    'include_true_ip',
    'include_reference_id',
  ),
);

export const rateMatchOptionTypeSchema: s.Schema<m.RateMatchOptionType> = /* @__PURE__ */ s.response(() =>
  s.openEnum(
    'IpAddressCondition',
    'NetworkListCondition',
    'RequestHeaderCondition',
    'RequestMethodCondition',
    'ResponseHeaderCondition',
    'ResponseStatusCondition',
    'UserAgentCondition',
    'AsNumberCondition',
  ),
);

export const rateEvaluationStatusSchema: s.Schema<m.RateEvaluationStatus> = /* @__PURE__ */ s.response(() =>
  s.openEnum('in_progress', 'pending_activation', 'completed'),
);

export const urlProtectionCategoryTypeSchema: s.Schema<m.UrlProtectionCategoryType> = /* @__PURE__ */ s.response(() =>
  s.openEnum(
    'BOTS',
    'CLIENT_REPUTATIONS',
    'CLOUD_PROVIDERS',
    'PROXIES',
    'TOR_EXIT_NODES',
    'PLATFORM_DDOS_INTELLIGENCE',
    'CLIENT_LIST',
  ),
);

export const headerLoggingTypeSchema: s.Schema<m.HeaderLoggingType> = /* @__PURE__ */ s.response(() =>
  s.openEnum('all', 'none', 'exclude', 'only'),
);

export const attackPayloadLoggingTypeSchema: s.Schema<m.AttackPayloadLoggingType> = /* @__PURE__ */ s.response(() =>
  s.openEnum('ATTACK_PAYLOAD', 'NONE'),
);

export const pragmaConditionTypeSchema: s.Schema<m.PragmaConditionType> = /* @__PURE__ */ s.response(() =>
  s.openEnum('requestHeaderValueMatch', 'ipMatch', 'networkList', 'queryParamNameValueMatch'),
);

export const siemProtectionSchema: s.Schema<m.SiemProtection> = /* @__PURE__ */ s.response(() =>
  s.openEnum(
    'ipgeo',
    'rate',
    'urlProtection',
    'slowpost',
    'customrules',
    'waf',
    'apirequestconstraints',
    'clientrep',
    'malwareprotection',
    'botmanagement',
    'aprProtection',
  ),
);

export const siemActionTypeSchema: s.Schema<m.SiemActionType> = /* @__PURE__ */ s.response(() =>
  s.openEnum('*', 'alert', 'deny', 'all_custom', 'abort', 'allow', 'delay', 'ignore', 'monitor', 'slow', 'tarpit'),
);

export const hostnameCoverageStatusSchema: s.Schema<m.HostnameCoverageStatus> = /* @__PURE__ */ s.response(() =>
  s.openEnum('covered', 'not_covered'),
);

export const versionTagSchema: s.Schema<m.VersionTag> = /* @__PURE__ */ s.response(() =>
  s.openEnum('STAGING', 'PRODUCTION', 'LAST_CREATED'),
);

export const exceptionSelectorSchema: s.Schema<m.ExceptionSelector> = /* @__PURE__ */ s.response(() =>
  s.openEnum('REQUEST_COOKIES', 'JSON_PAIRS', 'XML_PAIRS', 'ARGS', 'REQUEST_HEADERS'),
);

export const ruleSetTypeSchema: s.Schema<m.RuleSetType> = /* @__PURE__ */ s.response(() =>
  s.openEnum('ACTIVE', 'EVALUATION'),
);

export const cpcInjectionPolicySchema: s.Schema<m.CpcInjectionPolicy> = /* @__PURE__ */ s.response(() =>
  s.openEnum('late_head', 'early_head', 'mid_head', 'first_script', 'legacy'),
);

export const malwareEncodingSchema: s.Schema<m.MalwareEncoding> = /* @__PURE__ */ s.response(() =>
  s.openEnum('base64'),
);

export const reputationConditionClassSchema: s.Schema<m.ReputationConditionClass> = /* @__PURE__ */ s.response(() =>
  s.openEnum(
    'NetworkListCondition',
    'AsNumberCondition',
    'IpAddressCondition',
    'RequestCookieCondition',
    'RequestHeaderCondition',
    'HostCondition',
    'UrlPatternCondition',
  ),
);

export const exceptionNameSelectorSchema: s.Schema<m.ExceptionNameSelector> = /* @__PURE__ */ s.response(() =>
  s.openEnum(
    'ARGS_NAMES',
    'ARGS',
    'REQUEST_HEADERS_NAMES',
    'REQUEST_HEADERS',
    'REQUEST_COOKIES_NAMES',
    'REQUEST_COOKIES',
    'JSON_NAMES',
    'JSON_PAIRS',
    'XML_PAIRS',
    'REQUEST_PROTOCOL',
    'REQUEST_METHOD',
    'REQUEST_URI',
    'QUERY_STRING',
    'REQUEST_FILENAME',
    'REQUEST_PATH_SEGMENT',
    'REQUEST_BODY',
    'REQBODY_PROCESSOR_ERROR',
    'FILES_NAMES',
  ),
);

export const legacySelectorTypeSchema: s.Schema<m.LegacySelectorType> = /* @__PURE__ */ s.response(() =>
  s.openEnum('GENERIC', 'SPECIFIC', 'EXACT', 'PREFIX'),
);

export const recommendationSelectorTypeSchema: s.Schema<m.RecommendationSelectorType> = /* @__PURE__ */ s.response(() =>
  s.openEnum(
    'GENERIC',
    'SPECIFIC',
    'WILDCARD',
    'EXACT',
    'AAG_SPECIFIC',
    'ENHANCED_GENERIC',
    'ENHANCED_SPECIFIC',
    'ENHANCED_EXACT',
    'ENHANCED_VALUES',
  ),
);

export const recommendationSelectorNameSchema: s.Schema<m.RecommendationSelectorName> = /* @__PURE__ */ s.response(() =>
  s.openEnum(
    'REQUEST_HEADERS',
    'ARGS',
    'JSON_PAIRS',
    'XML_PAIRS',
    'REQUEST_COOKIES',
    'REQUEST_HEADERS_NAMES',
    'REQUEST_COOKIES_NAMES',
    'ARGS_NAMES',
    'JSON_NAMES',
    'REQUEST_PROTOCOL',
    'REQUEST_URI',
    'REQUEST_METHOD',
    'REQUEST_FILENAME',
    'QUERY_STRING',
    'REQUEST_PATH_SEGMENT',
    'FILES_NAMES',
    'REQUEST_BODY',
    'REQBODY_PROCESSOR_ERROR',
    'VALUES',
  ),
);

export const httpMethodSchema: s.Schema<m.HttpMethod> = /* @__PURE__ */ s.response(() =>
  s.openEnum('GET', 'POST', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT', 'PATCH'),
);

export const onboardingStatusSchema: s.Schema<m.OnboardingStatus> = /* @__PURE__ */ s.response(() =>
  s.openEnum(
    'CREATED',
    'ACTIVATION_PENDING',
    'STAGING_ACTIVE',
    'STAGING_ACTIVATION_PENDING',
    'STAGING_ACTIVATION_FAILED',
    'PRODUCTION_ACTIVE',
    'PRODUCTION_ACTIVATION_PENDING',
    'PRODUCTION_ACTIVATION_FAILED',
    'VALIDATION_PENDING',
    'VALIDATION_COMPLETE',
    'CNAME_TO_AKAMAI_PENDING',
    'COMPLETE',
  ),
);

export const onboardingListSchema: s.Schema<m.OnboardingList> = /* @__PURE__ */ s.response(() =>
  s.object({
    onboardings: s.optional(s.array(onboardingSummarySchema)),
  }),
);

export const onboardingSummarySchema: s.Schema<m.OnboardingSummary> = /* @__PURE__ */ s.response(() =>
  s.object({
    onboardingId: s.integer(),
    onboardingLink: s.optional(s.string()),
    onboardingStatus: s.optional(onboardingStatusSchema),
    hostnames: s.optional(s.array(s.string())),
    createdBy: s.optional(s.string()),
    createdTime: s.optional(s.string()),
    modifiedBy: s.optional(s.string()),
    modifiedTime: s.optional(s.string()),
  }),
);

export const onboardingCreateSchema: s.Schema<m.OnboardingCreate> = /* @__PURE__ */ s.define(() =>
  s.object({
    contractId: s.string(),
    groupId: s.integer(),
    hostnames: s.array(s.string(), { minItems: 1, maxItems: 100 }),
  }),
);

export const onboardingSchema: s.Schema<m.Onboarding> = /* @__PURE__ */ s.response(() =>
  s.object({
    onboardingId: s.integer(),
    onboardingLink: s.optional(s.string()),
    onboardingStatus: s.optional(onboardingStatusSchema),
    accountId: s.optional(s.string()),
    contractId: s.optional(s.string()),
    groupId: s.optional(s.integer()),
    product: s.optional(s.string()),
    hostnames: s.optional(s.array(s.string())),
    settings: s.optional(onboardingSettingsSchema),
    activations: s.optional(s.array(onboardingActivationSummarySchema)),
    currentStep: s.optional(s.number()),
    totalSteps: s.optional(s.number()),
    nextSteps: s.optional(s.array(onboardingStepSchema)),
    createdBy: s.optional(s.string()),
    createdDate: s.optional(s.string()),
    modifiedBy: s.optional(s.string()),
    modifiedDate: s.optional(s.string()),
  }),
);

export const onboardingStepSchema: s.Schema<m.OnboardingStep> = /* @__PURE__ */ s.response(() =>
  s.object({
    stepName: s.optional(s.string()),
    stepDescription: s.optional(s.string()),
    stepLink: s.optional(s.string()),
  }),
);

export const onboardingSettingsSchema: s.Schema<m.OnboardingSettings> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      settingsLink: s.optional(s.string()),
      onboardingLink: s.optional(s.string()),
      certificate: s.optional(onboardingCertificateSchema),
      delivery: s.optional(onboardingDeliverySchema),
      security: s.optional(onboardingSecuritySchema),
    },
    { requiredInRequests: ['settingsLink', 'onboardingLink', 'certificate', 'delivery', 'security'] },
  ),
);

export const onboardingSettingsInputSchema: s.Schema<m.OnboardingSettings> = /* @__PURE__ */ s.input(
  () => onboardingSettingsSchema,
);

export const onboardingCertificateSchema: s.Schema<m.OnboardingCertificate> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      certificateType: s.optional(onboardingCertificateTypeSchema),
      adminContact: s.optional(onboardingContactSchema),
      commonName: s.optional(s.string({ minLength: 1 })),
      enrollmentId: s.optional(s.integer()),
      enrollmentLink: s.optional(s.string()),
    },
    { requiredInRequests: ['certificateType', 'adminContact'] },
  ),
);

export const onboardingCertificateInputSchema: s.Schema<m.OnboardingCertificate> = /* @__PURE__ */ s.input(
  () => onboardingCertificateSchema,
);

export const onboardingCertificateTypeSchema: s.Schema<m.OnboardingCertificateType> = /* @__PURE__ */ s.response(() =>
  s.openEnum('CUSTOM_EXISTING', 'CUSTOM_NEW'),
);

export const onboardingContactSchema: s.Schema<m.OnboardingContact> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      email: s.optional(s.string({ minLength: 1 })),
      firstName: s.optional(s.string({ minLength: 1 })),
      lastName: s.optional(s.string({ minLength: 1 })),
      phone: s.optional(s.string({ minLength: 1 })),
    },
    { requiredInRequests: ['email', 'firstName', 'lastName', 'phone'] },
  ),
);

export const onboardingContactInputSchema: s.Schema<m.OnboardingContact> = /* @__PURE__ */ s.input(
  () => onboardingContactSchema,
);

export const onboardingDeliverySchema: s.Schema<m.OnboardingDelivery> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      origins: s.optional(s.array(onboardingOriginSchema, { minItems: 1 })),
    },
    { requiredInRequests: ['origins'] },
  ),
);

export const onboardingDeliveryInputSchema: s.Schema<m.OnboardingDelivery> = /* @__PURE__ */ s.input(
  () => onboardingDeliverySchema,
);

export const onboardingOriginSchema: s.Schema<m.OnboardingOrigin> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      hostname: s.optional(s.string({ minLength: 1 })),
      origin: s.optional(s.string({ minLength: 1 })),
    },
    { requiredInRequests: ['hostname', 'origin'] },
  ),
);

export const onboardingOriginInputSchema: s.Schema<m.OnboardingOrigin> = /* @__PURE__ */ s.input(
  () => onboardingOriginSchema,
);

export const onboardingSecuritySchema: s.Schema<m.OnboardingSecurity> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      configType: s.optional(onboardingChoiceSchema),
      policyType: s.optional(onboardingChoiceSchema),
      configId: s.optional(s.integer()),
      configName: s.optional(s.string({ minLength: 1 })),
      configLink: s.optional(s.string()),
      cloneVersion: s.optional(s.integer()),
      policyId: s.optional(s.string({ minLength: 1 })),
      policyName: s.optional(s.string({ minLength: 1 })),
      policyLink: s.optional(s.string()),
      evalRequired: s.optional(s.boolean()),
      protections: s.optional(onboardingProtectionsSchema),
    },
    { requiredInRequests: ['configType', 'policyType', 'protections'] },
  ),
);

export const onboardingSecurityInputSchema: s.Schema<m.OnboardingSecurity> = /* @__PURE__ */ s.input(
  () => onboardingSecuritySchema,
);

export const onboardingChoiceSchema: s.Schema<m.OnboardingChoice> = /* @__PURE__ */ s.response(() =>
  s.openEnum('NEW', 'EXISTING'),
);

export const onboardingProtectionsSchema: s.Schema<m.OnboardingProtections> = /* @__PURE__ */ s.response(() =>
  s.object(
    {
      applyApplicationLayerControls: s.optional(s.boolean()),
      applyBotmanControls: s.optional(s.boolean()),
      applyNetworkLayerControls: s.optional(s.boolean()),
      applyRateControls: s.optional(s.boolean()),
      applyReputationControls: s.optional(s.boolean()),
      applySlowPostControls: s.optional(s.boolean()),
    },
    {
      requiredInRequests: [
        'applyApplicationLayerControls',
        'applyBotmanControls',
        'applyNetworkLayerControls',
        'applyRateControls',
        'applySlowPostControls',
      ],
    },
  ),
);

export const onboardingProtectionsInputSchema: s.Schema<m.OnboardingProtections> = /* @__PURE__ */ s.input(
  () => onboardingProtectionsSchema,
);

export const onboardingActivationCreateSchema: s.Schema<m.OnboardingActivationCreate> = /* @__PURE__ */ s.define(() =>
  s.object({
    network: activationNetworkSchema,
    notificationEmails: s.array(s.string(), { minItems: 1 }),
  }),
);

export const onboardingActivationSchema: s.Schema<m.OnboardingActivation> = /* @__PURE__ */ s.response(() =>
  s.object({
    activationId: s.integer(),
    activationStatus: s.optional(onboardingActivationStatusSchema),
    activationStatusLink: s.optional(s.string()),
    network: s.optional(activationNetworkSchema),
    onboardingLink: s.optional(s.string()),
    createdBy: s.optional(s.string()),
    createdDate: s.optional(s.string()),
    completedDate: s.optional(s.string()),
    percentComplete: s.optional(s.integer()),
    retryAfter: s.optional(s.integer()),
  }),
);

export const onboardingActivationSummarySchema: s.Schema<m.OnboardingActivationSummary> = /* @__PURE__ */ s.response(
  () =>
    s.object({
      activationId: s.integer(),
      activationLink: s.optional(s.string()),
      activationStatus: s.optional(onboardingActivationStatusSchema),
      network: s.optional(activationNetworkSchema),
      createdDate: s.optional(s.string()),
      completedDate: s.optional(s.string()),
    }),
);

export const onboardingActivationStatusSchema: s.Schema<m.OnboardingActivationStatus> = /* @__PURE__ */ s.response(() =>
  s.openEnum('PENDING', 'ACTIVE', 'FAILED'),
);

export const onboardingValidationStatusSchema: s.Schema<m.OnboardingValidationStatus> = /* @__PURE__ */ s.response(() =>
  s.openEnum('VALIDATION_SUCCESS', 'VALIDATION_NEEDED'),
);

export const onboardingRecordStatusSchema: s.Schema<m.OnboardingRecordStatus> = /* @__PURE__ */ s.response(() =>
  s.openEnum('VALIDATED', 'NOT_VALIDATED', 'SKIPPED'),
);

export const onboardingCertificateValidationSchema: s.Schema<m.OnboardingCertificateValidation> =
  /* @__PURE__ */ s.response(() =>
    s.object({
      certificateValidationStatus: s.optional(onboardingValidationStatusSchema),
      certificateValidateLink: s.optional(s.string()),
      description: s.optional(s.string()),
      onboardingLink: s.string(),
      records: s.optional(s.array(onboardingCertificateRecordSchema)),
    }),
  );

export const onboardingCertificateRecordSchema: s.Schema<m.OnboardingCertificateRecord> = /* @__PURE__ */ s.response(
  () =>
    s.object({
      hostname: s.optional(s.string()),
      recordName: s.optional(s.string()),
      recordType: s.optional(s.string()),
      recordValue: s.optional(s.string()),
      recordTtl: s.optional(s.integer()),
      recordStatus: s.optional(onboardingRecordStatusSchema),
      httpFilePath: s.optional(s.string()),
      httpToken: s.optional(s.string()),
      urlRedirectFrom: s.optional(s.string()),
      urlRedirectTo: s.optional(s.string()),
    }),
);

export const onboardingOriginValidationSchema: s.Schema<m.OnboardingOriginValidation> = /* @__PURE__ */ s.response(() =>
  s.object({
    originValidationStatus: s.optional(onboardingValidationStatusSchema),
    originValidateLink: s.optional(s.string()),
    originSkipLink: s.optional(s.string()),
    description: s.optional(s.string()),
    onboardingLink: s.string(),
    records: s.optional(s.array(onboardingOriginRecordSchema)),
  }),
);

export const onboardingOriginRecordSchema: s.Schema<m.OnboardingOriginRecord> = /* @__PURE__ */ s.response(() =>
  s.object({
    hostname: s.optional(s.string()),
    recordName: s.optional(s.string()),
    recordType: s.optional(s.string()),
    recordValue: s.optional(s.string()),
    recordTtl: s.optional(s.integer()),
    recordStatus: s.optional(onboardingRecordStatusSchema),
  }),
);

export const onboardingCnameValidationSchema: s.Schema<m.OnboardingCnameValidation> = /* @__PURE__ */ s.response(() =>
  s.object({
    cnameValidationStatus: s.optional(onboardingValidationStatusSchema),
    cnameValidateLink: s.optional(s.string()),
    description: s.optional(s.string()),
    onboardingLink: s.string(),
    records: s.optional(s.array(onboardingCnameRecordSchema)),
  }),
);

export const onboardingCnameRecordSchema: s.Schema<m.OnboardingCnameRecord> = /* @__PURE__ */ s.response(() =>
  s.object({
    recordName: s.optional(s.string()),
    recordType: s.optional(s.string()),
    recordValue: s.optional(s.string()),
    recordTtl: s.optional(s.integer()),
    recordStatus: s.optional(onboardingRecordStatusSchema),
  }),
);
