// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import * as schemas from './schemas.js';

const configIdParam: s.ParamDescription = { schema: s.integer(), text: 'Identifier of the configuration.' };
const versionNumberParam: s.ParamDescription = { schema: s.integer(), text: 'Number of the version.' };
const policyIdParam: s.ParamDescription = {
  schema: s.string(),
  text: 'Identifier of the security policy, for example `gms1_134637`.',
};
const includeChildObjectNameParam: s.ParamDescription = {
  schema: s.boolean(),
  text: 'Whether network lists and APIs have their names in the response. Default: `true`.',
};
const targetIdParam: s.ParamDescription = { schema: s.integer(), text: 'Identifier of the match target.' };
const ruleIdParam: s.ParamDescription = { schema: s.integer(), text: 'Identifier of the custom rule.' };
const activationIdParam: s.ParamDescription = { schema: s.integer(), text: 'Identifier of the activation.' };
const featureParam: s.ParamDescription = {
  schema: s.string(),
  text: 'The feature, for example `TUNING_RECOMMENDATIONS`.',
};
const customDenyIdParam: s.ParamDescription = {
  schema: s.anyOf(s.string(), s.integer()),
  text: 'Identifier of the custom deny action, as `deny_custom_622918` or a number.',
};
const malwarePolicyIdParam: s.ParamDescription = { schema: s.integer(), text: 'Identifier of the malware policy.' };
const ratePolicyIdParam: s.ParamDescription = { schema: s.integer(), text: 'Identifier of the rate policy.' };
const reputationProfileIdParam: s.ParamDescription = {
  schema: s.integer(),
  text: 'Identifier of the reputation profile.',
};
const urlProtectionPolicyIdParam: s.ParamDescription = {
  schema: s.integer(),
  text: 'Identifier of the URL protection policy.',
};
const hostnameParam: s.ParamDescription = { schema: s.string(), text: 'The hostname.' };
const includeConditionExceptionParam: s.ParamDescription = {
  schema: s.boolean(),
  text: 'Whether the response has conditions and exceptions, too.',
};
const attackGroupIdParam: s.ParamDescription = {
  schema: s.string(),
  text: 'Identifier of the attack group, for example `SQL`.',
};
const ruleVersionParam: s.ParamDescription = { schema: s.integer(), text: 'Version of the rapid rule.' };
const typeParam: s.ParamDescription = {
  schema: schemas.tuningRecommendationTypeSchema,
  text: 'Whether rules in force or in evaluation are meant. Default: `ACTIVE`.',
};
const standardExceptionParam: s.ParamDescription = {
  schema: s.boolean(),
  text: 'Whether recommendations have the form of exceptions.',
};
const cveIdParam: s.ParamDescription = {
  schema: s.string(),
  text: 'Identifier of the CVE, for example `CVE-2021-44228`.',
};
const onboardingIdParam: s.ParamDescription = { schema: s.integer(), text: 'Identifier of the onboarding.' };
const includeHiddenParam: s.ParamDescription = {
  schema: s.boolean(),
  text: 'Whether to include hidden APIs. Default: `false`.',
};
const searchParam: s.ParamDescription = { schema: s.string(), text: 'A text to search for.' };
const basePathParam: s.ParamDescription = {
  schema: s.string(),
  text: '`encodedBasePath` of the found API; by inference also its `basePath`, for example `/v1/orders`.',
};

/** Descriptions of the models and operations of this API. */
export const descriptions: s.Descriptions = {
  models: {
    ConfigurationList: { schema: schemas.configurationListSchema, text: 'The security configurations of an account.' },
    Configuration: {
      schema: schemas.configurationSchema,
      text: 'A security configuration.',
      members: {
        latestVersion: 'Number of the latest version.',
        productionHostnames: 'Hostnames protected by the version on production.',
        productionVersion: 'Version active on production; absent if there is none.',
        stagingVersion: 'Version active on staging; absent if there is none.',
        fileType: '`RBAC` or `WAF`.',
        targetProduct: 'Product, for example `KSD`.',
      },
    },
    ConfigurationVersionPage: {
      schema: schemas.configurationVersionPageSchema,
      text: 'One page of the versions of a configuration.',
      members: {
        totalSize: 'Number of all versions.',
        page: 'Number of this page, from 1.',
        productionActiveVersion: 'Version active on production.',
        stagingActiveVersion: 'Version active on staging.',
      },
    },
    ConfigurationVersionSummary: {
      schema: schemas.configurationVersionSummarySchema,
      text: 'A version in a list. Notes, dates and authors come with `detail` only.',
      members: {
        createDate: 'When it was made, RFC 3339; milliseconds since the Unix epoch in old answers.',
        basedOn: 'The version it was cloned from; absent for the first.',
      },
    },
    NetworkStatus: {
      schema: schemas.networkStatusSchema,
      text: 'How a version stands on one network.',
      members: { time: 'Time of this change, RFC 3339; milliseconds since the Unix epoch in old responses.' },
    },
    VersionStatus: { schema: schemas.versionStatusSchema, text: 'How a version stands on a network.' },
    ConfigurationVersion: {
      schema: schemas.configurationVersionSchema,
      text: "A version of a security configuration. The vendor's reference calls it Configuration.",
      members: {
        createDate: 'When it was made, RFC 3339; milliseconds since the Unix epoch in old answers.',
        basedOn: 'The version it was cloned from; absent for the first.',
      },
    },
    ConfigurationClone: {
      schema: schemas.configurationCloneSchema,
      text: 'Body of `versions.clone`.',
      members: {
        createFromVersion: 'Number of the version to clone.',
        ruleUpdate: 'Whether the clone gets the latest rules of the vendor.',
      },
    },
    SelectableHostnameSets: {
      schema: schemas.selectableHostnameSetsSchema,
      text: 'The protected, available and unavailable hostnames of a version.',
      members: {
        protectARLInclusionHost: 'Whether hosts of the ARL file have the legacy firewall in this configuration.',
        availableSet: 'Hostnames available to the version.',
        selectedSet: 'Hostnames protected by the version.',
        errorSet: 'Hostnames currently unavailable to the version, for example after a contract expired.',
      },
    },
    SelectableHostname: {
      schema: schemas.selectableHostnameSchema,
      text: 'How a hostname stands.',
      members: {
        arlInclusion: 'Whether the ARL file has it.',
        configIdInProduction: 'Configuration protecting it on production; `null` or absent if there is none.',
        configNameInProduction: 'Name of this configuration.',
      },
    },
    HostnameError: {
      schema: schemas.hostnameErrorSchema,
      text: 'Why a hostname cannot be protected.',
      members: {
        reasonCode:
          'A status: `400` if the property is active on neither network, `403` if the account has no access to it.',
      },
    },
    HostnameSelection: {
      schema: schemas.hostnameSelectionSchema,
      text: 'The hostnames protected by a version. Many versions can list a hostname, but only one active configuration covers it.',
      members: { mode: 'Latest change. Requests get theirs from the method.' },
    },
    SelectedHostname: {
      schema: schemas.selectedHostnameSchema,
      text: 'A hostname protected by a version.',
      members: { hostname: 'Hostname, also with a wildcard such as `*.example.com`.' },
    },
    HostnameMode: { schema: schemas.hostnameModeSchema, text: 'Kind of change of the selected hostnames.' },
    SecurityPolicyList: { schema: schemas.securityPolicyListSchema, text: 'The security policies of a version.' },
    SecurityPolicy: {
      schema: schemas.securityPolicySchema,
      text: 'A security policy. Without `detail` it has an identifier and a name only.',
      members: { hasRatePolicyWithApiKey: 'Whether a rate policy counts by API key (`API_KEY`).' },
    },
    SecurityControls: {
      schema: schemas.securityControlsSchema,
      text: 'Enabled protections. Responses omit protections not available to the account.',
      members: {
        applyApiConstraints: 'API constraints.',
        applyApplicationLayerControls: 'Rules of the web application firewall.',
        applyBotmanControls: 'Bot Manager.',
        applyNetworkLayerControls: 'IP and geography.',
        applyRateControls: 'Rate policies.',
        applyReputationControls: 'Client reputation.',
        applySlowPostControls: 'Slow POST requests.',
        applyMalwareControls: 'Malware protection.',
      },
    },
    MatchTargetList: { schema: schemas.matchTargetListSchema, text: 'The match targets of a version.' },
    MatchTargetGroups: { schema: schemas.matchTargetGroupsSchema, text: 'Match targets by type.' },
    MatchTarget: {
      schema: schemas.matchTargetSchema,
      text: 'Hostnames, paths or APIs protected by a security policy.',
      members: {
        targetId: 'Assigned when the target is created; changes may repeat it.',
        sequence: 'Position among the targets of its type. To change it, use `matchTargets.reorder`.',
        hostnames: 'Matched hostnames. Default: all hostnames protected by the version.',
        filePaths: 'Matched paths, possibly with wildcards such as `/shop/*`.',
        isNegativePathMatch: 'Whether it meets every path but `filePaths`.',
        isNegativeFileExtensionMatch: 'Whether it meets every extension but `fileExtensions`.',
        apis: 'Matched API endpoints, for targets of the type `api`.',
        bypassNetworkLists: 'Network lists of exempt clients.',
        targetSecurityControls:
          'Protections of the policy enabled here. Newer descriptions of the service do not have it.',
        effectiveSecurityControls: 'Protections enabled both here and in the policy.',
        validations: "The service's findings about the target: errors, warnings and notices.",
      },
    },
    MatchTargetType: {
      schema: schemas.matchTargetTypeSchema,
      text: "Type of a match target. Requests send it in lower case: the vendor's reference has it in capital letters as well.",
    },
    MatchTargetDefaultFile: {
      schema: schemas.matchTargetDefaultFileSchema,
      text: "How a website target matches paths ending in a slash: not by themselves, those of a hostname's top level, or all. Default: `NO_MATCH`.",
    },
    SecurityPolicyReference: { schema: schemas.securityPolicyReferenceSchema, text: 'The policy of a match target.' },
    ApiReference: { schema: schemas.apiReferenceSchema, text: 'An API endpoint.' },
    NetworkListReference: {
      schema: schemas.networkListReferenceSchema,
      text: 'A network list.',
      members: { id: 'For example `1304427_AAXXBBLIST`.' },
    },
    MatchTargetValidations: {
      schema: schemas.matchTargetValidationsSchema,
      text: "The service's findings about a match target.",
    },
    ValidationFinding: {
      schema: schemas.validationFindingSchema,
      text: "A finding of the service. The vendor's reference calls it Validation.",
      members: { type: 'URL of the problem type.', jsonReference: 'Location of the problem.' },
    },
    MatchTargetOrder: { schema: schemas.matchTargetOrderSchema, text: 'The order of the match targets of one type.' },
    MatchTargetPosition: {
      schema: schemas.matchTargetPositionSchema,
      text: 'The position of a match target.',
      members: { sequence: 'Position, from 1.' },
    },
    CustomRuleList: { schema: schemas.customRuleListSchema, text: 'The custom rules of a configuration.' },
    CustomRuleSummary: {
      schema: schemas.customRuleSummarySchema,
      text: 'A custom rule in a list.',
      members: {
        link: 'Path of the rule.',
        samplingRate: 'Percentage of requests to inspect.',
        stagingOnly: 'Whether it holds on staging only.',
      },
    },
    CustomRuleStatus: { schema: schemas.customRuleStatusSchema, text: 'How far a custom rule has come.' },
    EffectiveTimePeriod: {
      schema: schemas.effectiveTimePeriodSchema,
      text: 'When a custom rule holds.',
      members: { startDate: 'From when, RFC 3339.', endDate: 'Until when, RFC 3339.' },
      formats: { startDate: 'date-time', endDate: 'date-time' },
    },
    EffectiveTimeStatus: {
      schema: schemas.effectiveTimeStatusSchema,
      text: 'Whether a custom rule holds at the moment. The service writes it in small or in capital letters.',
    },
    CustomRule: {
      schema: schemas.customRuleSchema,
      text: "A custom rule: conditions, or the metadata of an unstructured one. The service of today also demands `operation` and `structured` of a request. The vendor's documentation calls custom rules a beta, and `structured`, `metadata`, `inspectRequest` and `inspectResponse` read-only; today they are neither.",
      members: {
        id: 'Assigned when the rule is created; changes may repeat it.',
        tag: 'Labels of your own.',
        conditions: 'Conditions. Unstructured rules have none.',
        operation: 'Whether all conditions must match, or one of them.',
        structured: 'Whether the rule has conditions; otherwise it has metadata.',
        metadata: 'The XML of an unstructured rule.',
        inspectRequest: 'Whether an unstructured rule looks at requests.',
        inspectResponse: 'Whether an unstructured rule looks at answers.',
        effectiveTimePeriod: 'When the rule holds; always, without it.',
        samplingRate: 'Percentage of requests to inspect. Default: all.',
        loggingOptions: 'Logging for matching requests.',
        stagingOnly: 'Whether the rule applies only on staging. Responses include it only if `true`.',
        ruleActivated: 'Whether a version with the rule is active.',
      },
    },
    ConditionOperator: { schema: schemas.conditionOperatorSchema, text: 'How conditions go together.' },
    LoggingOption: { schema: schemas.loggingOptionSchema, text: 'Logging for requests matching a custom rule.' },
    LoggingOptionId: { schema: schemas.loggingOptionIdSchema, text: 'Logged part of a request.' },
    CustomRuleCondition: {
      schema: schemas.customRuleConditionSchema,
      text: "A condition of a custom rule. The types `hoitMatch` and `hostnameMatch` of the vendor's reference do not exist.",
    },
    PathMatchCondition: {
      schema: schemas.pathMatchConditionSchema,
      text: 'Matches by the path of the URL.',
      members: {
        positiveMatch: 'Whether a match counts; otherwise the lack of one.',
        value: 'Paths, for example `/login`.',
        valueCase: 'Whether upper and lower case differ in `value`.',
        valueWildcard: 'Whether wildcards in `value` count as such.',
      },
    },
    ExtensionMatchCondition: {
      schema: schemas.extensionMatchConditionSchema,
      text: 'Matches by the extension of the file in the path.',
      members: {
        positiveMatch: 'Whether a match counts; otherwise the lack of one.',
        value: 'Extensions, for example `php`.',
        valueCase: 'Whether upper and lower case differ in `value`.',
        valueWildcard: 'Whether wildcards in `value` count as such.',
      },
    },
    FilenameMatchCondition: {
      schema: schemas.filenameMatchConditionSchema,
      text: 'Matches by the name of the file in the path.',
      members: {
        positiveMatch: 'Whether a match counts; otherwise the lack of one.',
        value: 'Names of files.',
        valueCase: 'Whether upper and lower case differ in `value`.',
        valueWildcard: 'Whether wildcards in `value` count as such.',
      },
    },
    HostMatchCondition: {
      schema: schemas.hostMatchConditionSchema,
      text: 'Matches by the hostname.',
      members: {
        positiveMatch: 'Whether a match counts; otherwise the lack of one.',
        value: 'Hostnames.',
        valueCase: 'Whether upper and lower case differ in `value`.',
        valueWildcard: 'Whether wildcards in `value` count as such.',
      },
    },
    UriQueryMatchCondition: {
      schema: schemas.uriQueryMatchConditionSchema,
      text: 'Matches by a parameter of the query.',
      members: {
        positiveMatch: 'Whether a match counts; otherwise the lack of one.',
        name: 'Parameter.',
        value: 'Values.',
        nameCase: 'Whether upper and lower case differ in `name`.',
        nameWildcard: 'Whether wildcards in `name` count as such.',
        valueCase: 'Whether upper and lower case differ in `value`.',
        valueWildcard: 'Whether wildcards in `value` count as such.',
      },
    },
    RequestMethodMatchCondition: {
      schema: schemas.requestMethodMatchConditionSchema,
      text: 'Matches by the method.',
      members: {
        positiveMatch: 'Whether a match counts; otherwise the lack of one.',
        value: 'Methods, for example `POST`.',
      },
    },
    RequestProtocolVersionMatchCondition: {
      schema: schemas.requestProtocolVersionMatchConditionSchema,
      text: 'Matches by the version of HTTP.',
      members: {
        positiveMatch: 'Whether a match counts; otherwise the lack of one.',
        value: 'Versions, for example `HTTP/1.0`; newer answers have a single text.',
      },
    },
    RequestHeaderMatchCondition: {
      schema: schemas.requestHeaderMatchConditionSchema,
      text: 'Matches by a header.',
      members: {
        positiveMatch: 'Whether a match counts; otherwise the lack of one.',
        name: 'Headers.',
        value: 'Values.',
        nameCase: 'Whether upper and lower case differ in `name`.',
        nameWildcard: 'Whether wildcards in `name` count as such.',
        valueCase: 'Whether upper and lower case differ in `value`.',
        valueWildcard: 'Whether wildcards in `value` count as such.',
      },
    },
    HeaderOrderMatchCondition: {
      schema: schemas.headerOrderMatchConditionSchema,
      text: 'Matches by the order of the headers.',
      members: {
        positiveMatch: 'Whether a match counts; otherwise the lack of one.',
        value: 'Names of headers with colons between them, for example `Host:Accept`.',
      },
    },
    CookieMatchCondition: {
      schema: schemas.cookieMatchConditionSchema,
      text: 'Matches by a cookie.',
      members: {
        positiveMatch: 'Whether a match counts; otherwise the lack of one.',
        name: 'Cookie.',
        value: 'Values.',
        nameCase: 'Whether upper and lower case differ in `name`.',
        nameWildcard: 'Whether wildcards in `name` count as such.',
        valueCase: 'Whether upper and lower case differ in `value`.',
        valueWildcard: 'Whether wildcards in `value` count as such.',
      },
    },
    ArgsPostMatchCondition: {
      schema: schemas.argsPostMatchConditionSchema,
      text: 'Matches by a parameter of a form in the body.',
      members: {
        positiveMatch: 'Whether a match counts; otherwise the lack of one.',
        name: 'Parameter.',
        value: 'Values.',
        nameCase: 'Whether upper and lower case differ in `name`.',
        nameWildcard: 'Whether wildcards in `name` count as such.',
        valueCase: 'Whether upper and lower case differ in `value`.',
        valueWildcard: 'Whether wildcards in `value` count as such.',
      },
    },
    ArgsPostNamesMatchCondition: {
      schema: schemas.argsPostNamesMatchConditionSchema,
      text: 'Matches by the names of the parameters of a form in the body.',
      members: {
        positiveMatch: 'Whether a match counts; otherwise the lack of one.',
        value: 'Names of parameters.',
        valueCase: 'Whether upper and lower case differ in `value`.',
        valueWildcard: 'Whether wildcards in `value` count as such.',
      },
    },
    ArgsPostJsonMatchCondition: {
      schema: schemas.argsPostJsonMatchConditionSchema,
      text: 'Matches by a member of JSON in the body.',
      members: {
        positiveMatch: 'Whether a match counts; otherwise the lack of one.',
        name: 'Member.',
        value: 'Values.',
        nameCase: 'Whether upper and lower case differ in `name`.',
        nameWildcard: 'Whether wildcards in `name` count as such.',
        valueCase: 'Whether upper and lower case differ in `value`.',
        valueWildcard: 'Whether wildcards in `value` count as such.',
      },
    },
    ArgsPostJsonNamesMatchCondition: {
      schema: schemas.argsPostJsonNamesMatchConditionSchema,
      text: 'Matches by the names of members of JSON in the body.',
      members: {
        positiveMatch: 'Whether a match counts; otherwise the lack of one.',
        value: 'Names of members.',
        valueCase: 'Whether upper and lower case differ in `value`.',
        valueWildcard: 'Whether wildcards in `value` count as such.',
      },
    },
    ArgsPostXmlMatchCondition: {
      schema: schemas.argsPostXmlMatchConditionSchema,
      text: 'Matches by an element of XML in the body.',
      members: {
        positiveMatch: 'Whether a match counts; otherwise the lack of one.',
        name: 'Element.',
        value: 'Values.',
        nameCase: 'Whether upper and lower case differ in `name`.',
        nameWildcard: 'Whether wildcards in `name` count as such.',
        valueCase: 'Whether upper and lower case differ in `value`.',
        valueWildcard: 'Whether wildcards in `value` count as such.',
      },
    },
    IpMatchCondition: {
      schema: schemas.ipMatchConditionSchema,
      text: 'Matches by the address of the client.',
      members: {
        positiveMatch: 'Whether a match counts; otherwise the lack of one.',
        value: 'Addresses and CIDR ranges.',
        useXForwardForHeaders: 'Whether the addresses in `X-Forwarded-For` count too.',
      },
    },
    IpAddressMatchCondition: {
      schema: schemas.ipAddressMatchConditionSchema,
      text: 'Matches by the address of the client.',
      members: {
        positiveMatch: 'Whether a match counts; otherwise the lack of one.',
        value: 'Addresses and CIDR ranges.',
        useXForwardForHeaders: 'Whether the addresses in `X-Forwarded-For` count too.',
      },
    },
    GeoMatchCondition: {
      schema: schemas.geoMatchConditionSchema,
      text: 'Matches by the country of the client.',
      members: {
        positiveMatch: 'Whether a match counts; otherwise the lack of one.',
        value: 'Countries, as codes such as `AD`; answers have also held names.',
        useXForwardForHeaders: 'Whether the addresses in `X-Forwarded-For` count too.',
      },
    },
    AsNumberMatchCondition: {
      schema: schemas.asNumberMatchConditionSchema,
      text: 'Matches by the network of the client.',
      members: {
        positiveMatch: 'Whether a match counts; otherwise the lack of one.',
        value: 'Numbers of autonomous systems, as texts.',
        useXForwardForHeaders: 'Whether the addresses in `X-Forwarded-For` count too.',
      },
    },
    ClientListMatchCondition: {
      schema: schemas.clientListMatchConditionSchema,
      text: 'Matches by client lists.',
      members: {
        positiveMatch: 'Whether a match counts; otherwise the lack of one.',
        value: 'Identifiers of client lists.',
        useXForwardForHeaders: 'Whether the addresses in `X-Forwarded-For` count too.',
      },
    },
    ClientTlsFingerprintMatchCondition: {
      schema: schemas.clientTlsFingerprintMatchConditionSchema,
      text: 'Matches by the fingerprint of the TLS client.',
      members: { positiveMatch: 'Whether a match counts; otherwise the lack of one.', value: 'Fingerprints.' },
    },
    ClientCertPresentMatchCondition: {
      schema: schemas.clientCertPresentMatchConditionSchema,
      text: 'Matches when the client has a certificate.',
      members: { positiveMatch: 'Whether a match counts; otherwise the lack of one.' },
    },
    ClientCertValidMatchCondition: {
      schema: schemas.clientCertValidMatchConditionSchema,
      text: 'Matches when the certificate of the client is valid.',
      members: { positiveMatch: 'Whether a match counts; otherwise the lack of one.' },
    },
    CustomRuleActionList: {
      schema: schemas.customRuleActionListSchema,
      text: 'The custom rules of a configuration with their actions in a policy.',
    },
    CustomRuleAction: {
      schema: schemas.customRuleActionSchema,
      text: 'Action of a policy for a custom rule.',
      members: {
        id: 'Identifier of the rule; some answers have `ruleId` instead.',
        ruleId: 'Identifier of the rule; some answers have `id` instead.',
        name: 'Name of the rule.',
        link: 'Path of the rule.',
        version: 'Version of the rule.',
        canUseAdvancedActions: 'Whether custom denials can be its action.',
      },
    },
    CustomRuleActionName: {
      schema: schemas.customRuleActionNameSchema,
      text: 'Action of a policy for requests matching a custom rule. With `none` the policy does not use the rule. A custom deny action is `deny_custom_` with its identifier, for example `deny_custom_622918`.',
    },
    CustomRuleActionSetting: {
      schema: schemas.customRuleActionSettingSchema,
      text: 'Body of `customRuleActions.set`.',
    },
    CustomRuleActionResult: {
      schema: schemas.customRuleActionResultSchema,
      text: 'The action of a custom rule as set.',
    },
    ActivationInput: {
      schema: schemas.activationInputSchema,
      text: 'Body of `activations.create`.',
      members: {
        note: 'Why.',
        notificationEmails: 'Who gets a message when it is done.',
        activationConfigs: 'Versions to activate or deactivate, one or two.',
        acknowledgedInvalidHosts: 'Superseded by `acknowledgedInvalidHostsByConfig`.',
        acknowledgedInvalidHostsByConfig:
          'Invalid hostnames to activate without. If not listed here, they are an error.',
      },
      formats: { notificationEmails: 'email' },
    },
    ActivationTarget: { schema: schemas.activationTargetSchema, text: 'A version to activate or deactivate.' },
    InvalidHostAcknowledgement: {
      schema: schemas.invalidHostAcknowledgementSchema,
      text: 'Invalid hostnames of a configuration.',
    },
    ActivationAction: { schema: schemas.activationActionSchema, text: 'Kind of activation.' },
    ActivationNetwork: { schema: schemas.activationNetworkSchema, text: 'Network of an activation.' },
    Activation: {
      schema: schemas.activationSchema,
      text: 'A version on its way to a network.',
      members: {
        estimate: 'Time left when the response was made: an ISO 8601 duration, although samples have `PTM5`.',
        createDate: 'Time of the request, RFC 3339.',
        completionDate: 'When it had reached the whole network, RFC 3339.',
        dispatchCount: "How often it was sent to the network. More than once means a retry for the network's safety.",
      },
      formats: { createDate: 'date-time', completionDate: 'date-time', notificationEmails: 'email' },
    },
    ActivatedConfiguration: {
      schema: schemas.activatedConfigurationSchema,
      text: 'An activated or deactivated version.',
      members: { previousConfigVersion: 'Previously active version.' },
    },
    ActivationStatus: {
      schema: schemas.activationStatusSchema,
      text: "Progress of an activation. `ACTIVATED` and `DEACTIVATED` are the successful ends; the last five are additional ones of the vendor's own clients.",
    },
    ActivationRequestCreated: {
      schema: schemas.activationRequestCreatedSchema,
      text: 'A slow activation.',
      members: { statusId: 'Id for `activationRequests.get`.', createDate: 'Time of the request, RFC 3339.' },
      formats: { createDate: 'date-time' },
    },
    ActivationRequestLinks: {
      schema: schemas.activationRequestLinksSchema,
      text: 'URL of the next step.',
      members: { 'check-status': 'Path of the request, in one of two forms; it may be relative.' },
    },
    ActivationLink: { schema: schemas.activationLinkSchema, text: 'A link.' },
    ActivationRequest: {
      schema: schemas.activationRequestSchema,
      text: 'Progress of a slow activation. An `activationId` means it was created.',
      members: { createDate: 'Time of the request, RFC 3339.', activationId: 'Id for `activations.get`.' },
      formats: { createDate: 'date-time' },
    },
    ActivationHistoryList: {
      schema: schemas.activationHistoryListSchema,
      text: 'Earlier activations in a configuration.',
    },
    ActivationHistoryEntry: {
      schema: schemas.activationHistoryEntrySchema,
      text: 'One activation, or deactivation, of a version.',
      members: { activationId: 'Id for `activations.get`.', activationDate: 'Time of the request, RFC 3339.' },
      formats: { activationDate: 'date-time', notificationEmails: 'email' },
    },
    ActivationHistoryStatus: {
      schema: schemas.activationHistoryStatusSchema,
      text: 'How far an activation in a history has come. It has been seen in small letters too, and missing.',
    },
    ExportedConfiguration: {
      schema: schemas.exportedConfigurationSchema,
      text: 'Content of a version of a configuration.',
    },
    ExportedRatePolicy: {
      schema: schemas.exportedRatePolicySchema,
      text: 'A rate policy in an export.',
      members: {
        type: '`WAF` or `BOTMAN`.',
        matchType: '`path` or `api`.',
        clientIdentifier: 'Superseded by `clientIdentifiers`; may be empty.',
      },
    },
    ExportedQueryParameter: {
      schema: schemas.exportedQueryParameterSchema,
      text: 'A query parameter of a rate policy, in an export.',
    },
    ExportedMatchOption: {
      schema: schemas.exportedMatchOptionSchema,
      text: 'One more condition of a rate policy, in an export.',
      members: { type: 'For example `NetworkListCondition`.' },
    },
    ExportedReputationProfile: {
      schema: schemas.exportedReputationProfileSchema,
      text: 'A reputation profile in an export.',
      members: { context: 'For example `SCANTL`.' },
    },
    ExportedReputationCondition: {
      schema: schemas.exportedReputationConditionSchema,
      text: 'A condition of a reputation profile, in an export.',
    },
    ExportedAtomicCondition: {
      schema: schemas.exportedAtomicConditionSchema,
      text: 'One part of the condition of a reputation profile, in an export.',
      members: {
        className: 'For example `RequestHeaderCondition`.',
        name: 'A name, or a list of them.',
        value: 'A list of texts; a single text or a number in some answers.',
        checkIps: 'The client address to use, for example `connecting`.',
      },
    },
    ExportedCustomRule: { schema: schemas.exportedCustomRuleSchema, text: 'A custom rule in an export.' },
    ExportedRuleset: {
      schema: schemas.exportedRulesetSchema,
      text: "A set of the vendor's rules in an export.",
      members: { type: 'For example `Kona`.' },
      formats: { releaseDate: 'date-time' },
    },
    ExportedAttackGroup: { schema: schemas.exportedAttackGroupSchema, text: 'A group of attacks in an export.' },
    ExportedRule: { schema: schemas.exportedRuleSchema, text: 'A rule of the vendor in an export.' },
    ExportedMatchTargets: { schema: schemas.exportedMatchTargetsSchema, text: 'Match targets in an export, by type.' },
    ExportedMatchTarget: {
      schema: schemas.exportedMatchTargetSchema,
      text: 'A match target in an export. Its identifier is called `id` there.',
    },
    ExportedSecurityPolicy: {
      schema: schemas.exportedSecurityPolicySchema,
      text: 'A security policy in an export. Newer responses have some of the documented members in `webApplicationFirewall`, `clientReputation` and `ipGeoFirewall` instead.',
    },
    ExportedRuleAction: {
      schema: schemas.exportedRuleActionSchema,
      text: "Action of a policy for one of the vendor's rules, in an export.",
    },
    ExportedRuleCondition: {
      schema: schemas.exportedRuleConditionSchema,
      text: "Condition of a rule's action, in an export.",
      members: { type: 'For example `hostMatch`.' },
    },
    ExportedRuleException: {
      schema: schemas.exportedRuleExceptionSchema,
      text: 'Parts of a request exempt from a rule, in an export.',
    },
    ExportedSelector: {
      schema: schemas.exportedSelectorSchema,
      text: 'A part of a request exempt from a rule, in an export.',
      members: { type: 'For example `GENERIC`.', selector: 'For example `REQUEST_COOKIES`.' },
    },
    ExportedAttackGroupAction: {
      schema: schemas.exportedAttackGroupActionSchema,
      text: 'Action of a policy for an attack group, in an export.',
    },
    ExportedAction: {
      schema: schemas.exportedActionSchema,
      text: 'Action of a policy for a custom rule or a reputation profile, in an export.',
    },
    ExportedRatePolicyAction: {
      schema: schemas.exportedRatePolicyActionSchema,
      text: 'Action of a policy for a rate policy, in an export.',
    },
    ExportedNetworkLayerControls: {
      schema: schemas.exportedNetworkLayerControlsSchema,
      text: 'Addresses and countries blocked or allowed by a policy, and slow POST requests, in an export.',
      members: { block: 'For example `blockSpecificIPGeo`.' },
    },
    ExportedIpControls: {
      schema: schemas.exportedIpControlsSchema,
      text: 'Addresses blocked or allowed by a policy, in an export.',
    },
    ExportedGeoControls: {
      schema: schemas.exportedGeoControlsSchema,
      text: 'Countries blocked by a policy, in an export.',
    },
    ExportedNetworkLists: {
      schema: schemas.exportedNetworkListsSchema,
      text: 'Network lists with accompanying members, in an export.',
      members: { networkList: 'Identifiers of network lists.', additional: 'Addresses, or country codes.' },
    },
    ExportedSlowPost: {
      schema: schemas.exportedSlowPostSchema,
      text: 'Action of a policy for slow POST requests, in an export.',
    },
    ExportedDurationThreshold: {
      schema: schemas.exportedDurationThresholdSchema,
      text: 'How long the start of a body may take, in an export.',
      members: { timeout: 'Seconds.' },
    },
    ExportedSlowRateThreshold: {
      schema: schemas.exportedSlowRateThresholdSchema,
      text: 'How slow a body may be, in an export.',
      members: { rate: 'Bytes per second.', period: 'Period of the rate, in seconds.' },
    },
    ExportedApiRequestConstraints: {
      schema: schemas.exportedApiRequestConstraintsSchema,
      text: 'Action of a policy for requests violating the constraints of an API, in an export.',
    },
    ExportedSiem: { schema: schemas.exportedSiemSchema, text: 'Events sent to a SIEM, in an export.' },
    ExportedAdvancedOptions: {
      schema: schemas.exportedAdvancedOptionsSchema,
      text: 'Settings beyond the policies, in an export.',
    },
    ExportedLogging: { schema: schemas.exportedLoggingSchema, text: 'Logging of headers, in an export.' },
    ExportedLoggedHeaders: {
      schema: schemas.exportedLoggedHeadersSchema,
      text: 'Logged headers or cookies, in an export.',
      members: { type: 'For example `exclude` or `only`.' },
    },
    ExportedPrefetch: {
      schema: schemas.exportedPrefetchSchema,
      text: 'Whether prefetch requests are looked at, in an export.',
    },
    ConfigurationCreate: { schema: schemas.configurationCreateSchema, text: 'A configuration to create.' },
    ConfigurationCreated: { schema: schemas.configurationCreatedSchema, text: 'A created configuration.' },
    ConfigurationRename: {
      schema: schemas.configurationRenameSchema,
      text: 'The name and the description of a configuration.',
    },
    VersionDiffRequest: {
      schema: schemas.versionDiffRequestSchema,
      text: 'Two versions of a configuration to compare.',
    },
    VersionDiff: {
      schema: schemas.versionDiffSchema,
      text: "The service's comparison of two versions: a tree along the parts of a configuration. A node has `outcome` and `changesCount`; a changed value has `from` and `to`; a list has `added`, `removed` and `modified`.",
    },
    VersionNotes: { schema: schemas.versionNotesSchema, text: 'The notes of a version.' },
    Subscription: {
      schema: schemas.subscriptionSchema,
      text: 'Who is mailed about a feature.',
      formats: { emails: 'email' },
    },
    SubscriptionChange: {
      schema: schemas.subscriptionChangeSchema,
      text: 'Whom to subscribe or unsubscribe.',
      formats: { emails: 'email' },
    },
    CustomDenyList: { schema: schemas.customDenyListSchema, text: 'The custom deny actions of a version.' },
    CustomDenyAction: {
      schema: schemas.customDenyActionSchema,
      text: 'An action denying a request with a custom response. Rules refer to it as `deny_custom_{id}`.',
    },
    MalwarePolicyList: { schema: schemas.malwarePolicyListSchema, text: 'The malware policies of a version.' },
    MalwarePolicy: { schema: schemas.malwarePolicySchema, text: 'Malware scanning of uploads.' },
    MalwareContentTypeList: { schema: schemas.malwareContentTypeListSchema, text: 'The scannable content types.' },
    RatePolicyList: { schema: schemas.ratePolicyListSchema, text: 'The rate policies of a version.' },
    RatePolicy: {
      schema: schemas.ratePolicySchema,
      text: 'Counted requests, clients, and thresholds. Each security policy has an action for it.',
      members: {
        clientIdentifier: 'An older form of `clientIdentifiers` with one value, which may be empty.',
        clientIdentifiers: 'How to identify a client.',
        sameActionOnIpv: 'A misspelling of `sameActionOnIpv6` in some responses.',
        hostnames: 'Deprecated: use `hosts`.',
      },
    },
    RatePolicyEvaluationDecision: {
      schema: schemas.ratePolicyEvaluationDecisionSchema,
      text: 'Whether the thresholds of an evaluation are applied or discarded.',
    },
    ReputationProfileList: {
      schema: schemas.reputationProfileListSchema,
      text: 'The reputation profiles of a version.',
    },
    ReputationProfile: {
      schema: schemas.reputationProfileSchema,
      text: 'A reputation threshold for clients. Each security policy has an action for it.',
    },
    UrlProtectionPolicyList: {
      schema: schemas.urlProtectionPolicyListSchema,
      text: 'The URL protection policies of a version.',
    },
    UrlProtectionPolicy: {
      schema: schemas.urlProtectionPolicySchema,
      text: 'Rate limits for URLs.',
      formats: { createDate: 'date-time', updateDate: 'date-time' },
    },
    CookieSettings: { schema: schemas.cookieSettingsSchema, text: 'The domain of the cookies set by Akamai.' },
    EvasivePathMatch: {
      schema: schemas.evasivePathMatchSchema,
      text: 'Whether to normalize evasive paths before matching.',
    },
    HeaderLogging: { schema: schemas.headerLoggingSchema, text: 'Logged headers and cookies.' },
    AttackPayloadLogging: {
      schema: schemas.attackPayloadLoggingSchema,
      text: 'Whether the payloads of attacks are logged.',
    },
    PiiLearning: { schema: schemas.piiLearningSchema, text: 'Whether Akamai detects personal data.' },
    PragmaHeader: { schema: schemas.pragmaHeaderSchema, text: 'When Pragma headers are removed.' },
    PrefetchSettings: { schema: schemas.prefetchSettingsSchema, text: 'Protections applied to prefetched requests.' },
    RequestBodyLimit: {
      schema: schemas.requestBodyLimitSchema,
      text: 'How much of a request body is inspected. Schema and client say `requestBodyInspectionLimitInKB`, an example says `requestBodySizeInKB`; read both.',
    },
    BypassNetworkLists: {
      schema: schemas.bypassNetworkListsSchema,
      text: 'Network lists of clients exempt from protection.',
    },
    BypassNetworkListsUpdate: {
      schema: schemas.bypassNetworkListsUpdateSchema,
      text: 'Ids of network lists of clients exempt from protection.',
    },
    BypassNetworkListsResult: {
      schema: schemas.bypassNetworkListsResultSchema,
      text: "The service's response to a replacement of bypass lists: ids, or lists with names. Some texts show an IP/Geo firewall here.",
    },
    SiemSettings: {
      schema: schemas.siemSettingsSchema,
      text: 'Security events sent to a SIEM.',
      members: { enabledBotmanSiemEvents: 'Deprecated.' },
    },
    SiemDefinitionList: { schema: schemas.siemDefinitionListSchema, text: 'The SIEM versions.' },
    HostnameCoverageList: { schema: schemas.hostnameCoverageListSchema, text: 'The hostnames of the account.' },
    HostnameCoverageMatchTargetList: {
      schema: schemas.hostnameCoverageMatchTargetListSchema,
      text: 'The match targets of a hostname.',
    },
    HostnameOverlapList: { schema: schemas.hostnameOverlapListSchema, text: 'Configurations with the same hostname.' },
    SecurityPolicyCreate: { schema: schemas.securityPolicyCreateSchema, text: 'A security policy to create.' },
    SecurityPolicyDefaultsCreate: {
      schema: schemas.securityPolicyDefaultsCreateSchema,
      text: 'A security policy to create with the default protections.',
    },
    SecurityPolicyRename: { schema: schemas.securityPolicyRenameSchema, text: 'The new name of a security policy.' },
    SecurityPolicyRenameResult: {
      schema: schemas.securityPolicyRenameResultSchema,
      text: 'A renamed security policy.',
    },
    ProtectionSwitches: {
      schema: schemas.protectionSwitchesSchema,
      text: 'The enabled protections. The service merges them with the existing ones.',
    },
    WapSelectedHostnames: { schema: schemas.wapSelectedHostnamesSchema, text: 'Protected and evaluated hostnames.' },
    AttackGroupActionList: { schema: schemas.attackGroupActionListSchema, text: 'Attack groups with their actions.' },
    ActionDetail: {
      schema: schemas.actionDetailSchema,
      text: 'An action, with its conditions and exceptions if requested.',
    },
    ActionSetting: { schema: schemas.actionSettingSchema, text: 'An action to set.' },
    ActionWithConditionException: {
      schema: schemas.actionWithConditionExceptionSchema,
      text: 'An action to set, with conditions and exceptions.',
    },
    ConditionException: {
      schema: schemas.conditionExceptionSchema,
      text: 'Conditions and exceptions of a rule. It has `exception` or `advancedExceptions`, never both.',
    },
    RuleActionList: { schema: schemas.ruleActionListSchema, text: 'Rules with their actions.' },
    EvalRuleActionList: { schema: schemas.evalRuleActionListSchema, text: 'Rules in evaluation with their actions.' },
    RuleUpgrade: { schema: schemas.ruleUpgradeSchema, text: 'An order to upgrade the rules.' },
    WafMode: {
      schema: schemas.wafModeSchema,
      text: 'How the rules are updated, and whether an evaluation runs.',
      formats: { expires: 'date-time' },
    },
    RuleUpgradeDetails: {
      schema: schemas.ruleUpgradeDetailsSchema,
      text: 'Changes of a rule upgrade. Sources differ in the letter case of three members; `ruleUpdates` reads both.',
    },
    ThreatIntel: {
      schema: schemas.threatIntelSchema,
      text: 'Whether adaptive intelligence is on. The wire says `threatIntel`.',
    },
    WafModeSetting: { schema: schemas.wafModeSettingSchema, text: 'How the rules are to be updated.' },
    RapidRuleList: {
      schema: schemas.rapidRuleListSchema,
      text: 'The rapid rules of a security policy.',
      members: { ruleActions: 'Another name of `policyRules`.' },
    },
    RapidRuleActionSetting: { schema: schemas.rapidRuleActionSettingSchema, text: 'An action of rapid rules.' },
    RapidRulesStatus: { schema: schemas.rapidRulesStatusSchema, text: 'Whether rapid rules are on.' },
    RapidRuleActionResult: { schema: schemas.rapidRuleActionResultSchema, text: 'The action of a rapid rule.' },
    RapidRuleLock: { schema: schemas.rapidRuleLockSchema, text: 'Whether the action of a rapid rule is locked.' },
    PenaltyBox: {
      schema: schemas.penaltyBoxSchema,
      text: 'Whether offenders are locked out for ten minutes, and how. Some texts say `abort` instead of `deny`.',
    },
    PenaltyBoxConditions: { schema: schemas.penaltyBoxConditionsSchema, text: 'When the penalty box applies.' },
    TuningRecommendations: {
      schema: schemas.tuningRecommendationsSchema,
      text: 'Recommended exceptions. With `standardException` they have the form of exceptions.',
      formats: { evaluationPeriodStart: 'date-time', evaluationPeriodEnd: 'date-time' },
    },
    AttackGroupRecommendations: {
      schema: schemas.attackGroupRecommendationsSchema,
      text: 'Recommended exceptions of an attack group.',
    },
    RuleRecommendations: { schema: schemas.ruleRecommendationsSchema, text: 'Recommended exceptions of a rule.' },
    RecommendationDecision: {
      schema: schemas.recommendationDecisionSchema,
      text: 'Whether a recommendation is accepted or declined.',
    },
    RatePolicyActionList: { schema: schemas.ratePolicyActionListSchema, text: 'Rate policies with their actions.' },
    RatePolicyAction: {
      schema: schemas.ratePolicyActionSchema,
      text: 'Actions for clients beyond the thresholds, by IP version.',
    },
    ReputationProfileActionList: {
      schema: schemas.reputationProfileActionListSchema,
      text: 'Reputation profiles with their actions.',
    },
    ReputationProfileActionResult: {
      schema: schemas.reputationProfileActionResultSchema,
      text: 'The action of a reputation profile.',
    },
    MalwarePolicyActionList: {
      schema: schemas.malwarePolicyActionListSchema,
      text: 'Malware policies with their actions.',
    },
    MalwarePolicyAction: {
      schema: schemas.malwarePolicyActionSchema,
      text: 'Actions for malware, and for unscannable files.',
    },
    UrlProtectionActionList: {
      schema: schemas.urlProtectionActionListSchema,
      text: 'URL protection policies with their actions.',
    },
    UrlProtectionAction: {
      schema: schemas.urlProtectionActionSchema,
      text: 'Action for requests beyond the threshold.',
    },
    ApiRequestConstraintList: {
      schema: schemas.apiRequestConstraintListSchema,
      text: 'APIs with the action for requests beyond their constraints.',
    },
    ApiEndpointList: { schema: schemas.apiEndpointListSchema, text: 'API endpoints.' },
    ContractGroupList: { schema: schemas.contractGroupListSchema, text: 'The contracts and groups of the account.' },
    DiscoveredApiList: {
      schema: schemas.discoveredApiListSchema,
      text: 'The APIs found in the traffic of the account.',
    },
    DiscoveredApi: {
      schema: schemas.discoveredApiSchema,
      text: 'An API found in the traffic of the account.',
      members: { encodedHost: '`host` as part of a path.', encodedBasePath: '`basePath` as part of a path.' },
      formats: { lastModified: 'date' },
    },
    DiscoveredApiType: { schema: schemas.discoveredApiTypeSchema, text: 'Whether an API or a resource was found.' },
    DiscoveredApiVisibility: { schema: schemas.discoveredApiVisibilitySchema, text: 'Whether an API is hidden.' },
    DiscoveredApiDetail: {
      schema: schemas.discoveredApiDetailSchema,
      text: 'An API found in the traffic of the account, with statistics.',
      members: { apiEndpointIds: 'Matching API endpoints.' },
    },
    DiscoveredApiEnrichment: {
      schema: schemas.discoveredApiEnrichmentSchema,
      text: 'Statistics about the traffic of an API.',
      members: {
        totalDailyRequests: 'Requests for each day; the sources contradict each other about its form.',
        paths: "The paths below the base path; a single one according to the vendor's schema.",
      },
      formats: { dateFirstSeen: 'date', dateLastSeen: 'date', dateLastModified: 'date' },
    },
    DiscoveredApiTrend: {
      schema: schemas.discoveredApiTrendSchema,
      text: 'Whether there are more or fewer requests than before.',
    },
    DiscoveredApiPath: {
      schema: schemas.discoveredApiPathSchema,
      text: 'A path of an API with the number of requests for each method.',
      members: { template: 'The path with placeholders.' },
    },
    ApiVisibility: { schema: schemas.apiVisibilitySchema, text: 'Whether an API is hidden, and why.' },
    ApiHidingReason: { schema: schemas.apiHidingReasonSchema, text: 'Why an API is hidden.' },
    ApiMatchList: {
      schema: schemas.apiMatchListSchema,
      text: 'The registered API endpoints matching a found API.',
      members: { configurations: "In place of `apis` according to the vendor's schema, but not to its example." },
    },
    ApiMatch: { schema: schemas.apiMatchSchema, text: 'A registered API endpoint matching a found API.' },
    ApiMatchVersion: { schema: schemas.apiMatchVersionSchema, text: 'A version of an API endpoint.' },
    ApiRegistration: {
      schema: schemas.apiRegistrationSchema,
      text: 'How to register a found API: with a name, a contract and a group as a new API endpoint, or with `apiEndpointId` and `version` as a resource of an existing one.',
      members: { version: 'Version of the API endpoint.' },
    },
    RegisteredApi: {
      schema: schemas.registeredApiSchema,
      text: "An API endpoint of Akamai's API Definitions, with its most important members. The types leave the others open.",
      members: {
        productionStatus: 'For example `ACTIVE`; `null` if it was never activated.',
        stagingStatus: 'For example `ACTIVE`; `null` if it was never activated.',
      },
    },
    RegisteredApiResource: {
      schema: schemas.registeredApiResourceSchema,
      text: 'A resource of an API endpoint, with its most important members.',
    },
    CveList: { schema: schemas.cveListSchema, text: 'CVEs.' },
    Cve: {
      schema: schemas.cveSchema,
      text: 'A known vulnerability.',
      members: { impactScore: 'CVSS score, from 0 to 10.', weaknessIds: 'CWE identifiers.' },
      formats: { modifiedDate: 'date-time', publishedDate: 'date-time' },
    },
    CveDetail: {
      schema: schemas.cveDetailSchema,
      text: 'A known vulnerability with the affected systems and the protection against it.',
      members: { impactScore: 'CVSS score, from 0 to 10.', weaknessIds: 'CWE identifiers.' },
      formats: { modifiedDate: 'date-time', publishedDate: 'date-time' },
    },
    CveCoverage: {
      schema: schemas.cveCoverageSchema,
      text: "Whether Akamai's rules protect against a vulnerability, or why they do not.",
    },
    CveSeverity: { schema: schemas.cveSeveritySchema, text: 'Severity of a vulnerability.' },
    CveAffectedSystem: { schema: schemas.cveAffectedSystemSchema, text: 'A product with the vulnerability.' },
    CveMitigation: { schema: schemas.cveMitigationSchema, text: 'Rules protecting against a vulnerability.' },
    CveMitigationGroup: {
      schema: schemas.cveMitigationGroupSchema,
      text: 'An attack group with the rules protecting against a vulnerability.',
    },
    CveMitigationRule: {
      schema: schemas.cveMitigationRuleSchema,
      text: 'A rule protecting against a vulnerability.',
      members: { isRapid: 'Whether it is a rapid rule.' },
    },
    CveIds: { schema: schemas.cveIdsSchema, text: 'Identifiers of CVEs.' },
    CveUnsubscription: {
      schema: schemas.cveUnsubscriptionSchema,
      text: 'The CVEs to unsubscribe from; none if the query has `all`.',
    },
    CveSecurityCoverage: {
      schema: schemas.cveSecurityCoverageSchema,
      text: 'The configurations of the account with their actions against a vulnerability.',
    },
    CveConfigurationCoverage: {
      schema: schemas.cveConfigurationCoverageSchema,
      text: 'A version of a configuration with its policies.',
    },
    CvePolicyCoverage: {
      schema: schemas.cvePolicyCoverageSchema,
      text: 'A security policy and its rules protecting against a vulnerability.',
    },
    CveWafCoverage: {
      schema: schemas.cveWafCoverageSchema,
      text: 'The attack groups and rules of a security policy protecting against a vulnerability.',
      members: { mode: 'How the rules are updated, for example `ASE_AUTO`.' },
      formats: { importDate: 'date-time' },
    },
    CveGroupCoverage: {
      schema: schemas.cveGroupCoverageSchema,
      text: 'An attack group with its action in a security policy.',
      members: { action: 'For example `deny`.' },
    },
    CveRuleCoverage: {
      schema: schemas.cveRuleCoverageSchema,
      text: 'A rule with its action in a security policy.',
      members: { action: 'For example `deny`.', isRapid: 'Whether it is a rapid rule.' },
    },
    IpGeoFirewall: {
      schema: schemas.ipGeoFirewallSchema,
      text: 'Who is blocked by address, country or network.',
      members: { blockAllAction: 'Action for all clients not allowed: `deny` or a custom deny action.' },
    },
    SlowPostProtection: { schema: schemas.slowPostProtectionSchema, text: 'When a slow POST request is met, and how.' },
    ReputationAnalysis: { schema: schemas.reputationAnalysisSchema, text: 'Forwarding of client reputation.' },
    ClientSideProtection: {
      schema: schemas.clientSideProtectionSchema,
      text: 'How the script of Client-Side Protection & Compliance gets into pages.',
    },
    PolicyHeaderLogging: {
      schema: schemas.policyHeaderLoggingSchema,
      text: 'Headers and cookies logged by a security policy.',
    },
    PolicyAttackPayloadLogging: {
      schema: schemas.policyAttackPayloadLoggingSchema,
      text: 'Whether a security policy logs the payloads of attacks.',
    },
    EvalModeChange: { schema: schemas.evalModeChangeSchema, text: 'Change of the evaluation.' },
    EvalModeResult: {
      schema: schemas.evalModeResultSchema,
      text: 'Whether an evaluation runs.',
      formats: { expires: 'date-time' },
    },
    EvalHostnames: { schema: schemas.evalHostnamesSchema, text: 'Evaluated hostnames.' },
    ConfigurationSource: {
      schema: schemas.configurationSourceSchema,
      text: 'The version to copy a new configuration from.',
    },
    CustomDenyParameter: { schema: schemas.customDenyParameterSchema, text: 'One setting of a custom deny action.' },
    MalwareContentType: { schema: schemas.malwareContentTypeSchema, text: 'A content type to scan.' },
    PositiveMatchValues: {
      schema: schemas.positiveMatchValuesSchema,
      text: 'Values a request must match, or must not match.',
    },
    RateMatchOption: { schema: schemas.rateMatchOptionSchema, text: 'A further condition of a rate policy.' },
    RateParameterMatch: { schema: schemas.rateParameterMatchSchema, text: 'A condition about a parameter.' },
    RateApiSelector: { schema: schemas.rateApiSelectorSchema, text: 'An API counted by a rate policy.' },
    RateCondition: {
      schema: schemas.rateConditionSchema,
      text: 'Conditions about headers, TLS fingerprints and reputation.',
    },
    RatePolicyEvaluation: {
      schema: schemas.ratePolicyEvaluationSchema,
      text: 'Alternative thresholds of a rate policy on trial, without an action.',
      formats: { startDate: 'date-time', endDate: 'date-time' },
    },
    ReputationCondition: { schema: schemas.reputationConditionSchema, text: 'Conditions of a reputation profile.' },
    UrlProtectionHostnamePath: { schema: schemas.urlProtectionHostnamePathSchema, text: 'Paths of a hostname.' },
    UrlProtectionApiDefinition: { schema: schemas.urlProtectionApiDefinitionSchema, text: 'A protected API.' },
    UrlProtectionBypass: { schema: schemas.urlProtectionBypassSchema, text: 'Who is not counted.' },
    UrlProtectionCategory: {
      schema: schemas.urlProtectionCategorySchema,
      text: 'Clients to reject first when shedding load.',
    },
    HeaderLoggingSelection: { schema: schemas.headerLoggingSelectionSchema, text: 'Logged headers or cookies.' },
    AttackPayloadLoggingTarget: {
      schema: schemas.attackPayloadLoggingTargetSchema,
      text: 'Whether payloads of one kind of body are logged.',
    },
    PragmaExcludeCondition: {
      schema: schemas.pragmaExcludeConditionSchema,
      text: 'Requests allowed to keep the Pragma header.',
    },
    IpGeoAsnControls: { schema: schemas.ipGeoAsnControlsSchema, text: 'Lists of AS numbers.' },
    IpGeoGeoControls: { schema: schemas.ipGeoGeoControlsSchema, text: 'Lists of countries.' },
    IpGeoIpControls: { schema: schemas.ipGeoIpControlsSchema, text: 'Lists of addresses.' },
    UkraineGeoControl: {
      schema: schemas.ukraineGeoControlSchema,
      text: 'Action for requests from occupied regions of Ukraine.',
    },
    SiemException: { schema: schemas.siemExceptionSchema, text: 'Events of one protection not sent to the SIEM.' },
    SiemDefinition: { schema: schemas.siemDefinitionSchema, text: 'A SIEM version.' },
    HostnameCoverage: { schema: schemas.hostnameCoverageSchema, text: 'A hostname, and whether it is protected.' },
    HostnameCoverageMatchTargetGroups: {
      schema: schemas.hostnameCoverageMatchTargetGroupsSchema,
      text: 'Match targets by type.',
    },
    HostnameOverlap: { schema: schemas.hostnameOverlapSchema, text: 'A configuration with the same hostname.' },
    AttackGroupActionItem: { schema: schemas.attackGroupActionItemSchema, text: 'An attack group with its action.' },
    MatchCondition: {
      schema: schemas.matchConditionSchema,
      text: 'A condition of a rule, of an exception or of the penalty box.',
    },
    RuleException: { schema: schemas.ruleExceptionSchema, text: 'Exceptions of a rule.' },
    AdvancedExceptions: {
      schema: schemas.advancedExceptionsSchema,
      text: 'Exceptions of a rule, with conditions for each part.',
    },
    RuleActionItem: { schema: schemas.ruleActionItemSchema, text: 'A rule with its action.' },
    RuleUpdateSet: { schema: schemas.ruleUpdateSetSchema, text: 'Attack groups and rules changed by an upgrade.' },
    RapidRule: { schema: schemas.rapidRuleSchema, text: 'A rapid rule with its action.' },
    Recommendation: { schema: schemas.recommendationSchema, text: 'A recommended exception.' },
    RecommendationEvidence: { schema: schemas.recommendationEvidenceSchema, text: 'Requests of a recommendation.' },
    RatePolicyActionItem: { schema: schemas.ratePolicyActionItemSchema, text: 'A rate policy with its actions.' },
    ReputationProfileActionItem: {
      schema: schemas.reputationProfileActionItemSchema,
      text: 'A reputation profile with its action.',
    },
    MalwarePolicyActionItem: {
      schema: schemas.malwarePolicyActionItemSchema,
      text: 'A malware policy with its actions.',
    },
    UrlProtectionActionItem: {
      schema: schemas.urlProtectionActionItemSchema,
      text: 'A URL protection policy with its action; its id is in `policyId` or `id`.',
    },
    ApiRequestConstraint: {
      schema: schemas.apiRequestConstraintSchema,
      text: 'An API with the action for requests beyond its constraints.',
    },
    ApiEndpoint: { schema: schemas.apiEndpointSchema, text: 'An API endpoint.' },
    ContractGroup: { schema: schemas.contractGroupSchema, text: 'A contract with one of its groups.' },
    SlowPostDuration: { schema: schemas.slowPostDurationSchema, text: 'How long the first part of a body may take.' },
    SlowPostRate: { schema: schemas.slowPostRateSchema, text: 'How slowly a body may arrive.' },
    CpcEdgeInjection: { schema: schemas.cpcEdgeInjectionSchema, text: 'Injected script.' },
    CpcTestParameters: {
      schema: schemas.cpcTestParametersSchema,
      text: 'Query parameters to force or prevent the injection.',
    },
    CpcInjectionCriteria: {
      schema: schemas.cpcInjectionCriteriaSchema,
      text: 'Position and frequency of the injected script.',
    },
    MalwareEncodedContent: { schema: schemas.malwareEncodedContentSchema, text: 'Encoded content inside of a body.' },
    ReputationAtomicCondition: {
      schema: schemas.reputationAtomicConditionSchema,
      text: 'One condition of a reputation profile. On the wire, `className` tells its kind.',
    },
    NetworkListSelection: {
      schema: schemas.networkListSelectionSchema,
      text: 'Lists by their ids, and the action for clients on them.',
      members: { action: 'Action for clients on the lists: `deny` or a custom deny action.' },
    },
    HostnameCoverageConfiguration: {
      schema: schemas.hostnameCoverageConfigurationSchema,
      text: 'The configuration protecting a hostname.',
    },
    HostnameCoverageMatchTarget: {
      schema: schemas.hostnameCoverageMatchTargetSchema,
      text: 'A match target of a hostname.',
    },
    AdvancedExceptionValues: { schema: schemas.advancedExceptionValuesSchema, text: 'Values exempt everywhere.' },
    ExceptionNameValue: { schema: schemas.exceptionNameValueSchema, text: 'A name with its exempt value.' },
    ExceptionNames: { schema: schemas.exceptionNamesSchema, text: 'Parts of these names are not inspected.' },
    ExceptionPrefix: {
      schema: schemas.exceptionPrefixSchema,
      text: 'Parts with a name of this prefix are not inspected.',
    },
    ExceptionNamesWildcard: {
      schema: schemas.exceptionNamesWildcardSchema,
      text: 'Parts of these names are not inspected. Without names, all parts of the selector.',
    },
    LegacyExceptionSelector: {
      schema: schemas.legacyExceptionSelectorSchema,
      text: 'A selector of an exception in an old form.',
    },
    AdvancedExceptionNameValue: {
      schema: schemas.advancedExceptionNameValueSchema,
      text: 'Exempt values in parts of these names.',
    },
    AdvancedExceptionNames: {
      schema: schemas.advancedExceptionNamesSchema,
      text: 'Parts of these names are not inspected.',
    },
    RiskScoreGroup: { schema: schemas.riskScoreGroupSchema, text: 'An attack group.' },
    RuleTitle: { schema: schemas.ruleTitleSchema, text: 'A rule.' },
    RecommendationHosts: { schema: schemas.recommendationHostsSchema, text: 'Hosts of a recommendation.' },
    RecommendationException: {
      schema: schemas.recommendationExceptionSchema,
      text: 'A selector of a recommended exception.',
    },
    ApiEndpointResource: { schema: schemas.apiEndpointResourceSchema, text: 'A resource of an API.' },
    ApiEndpointCategory: { schema: schemas.apiEndpointCategorySchema, text: 'A category of APIs.' },
    ApiEndpointVersion: { schema: schemas.apiEndpointVersionSchema, text: 'The version of an API on a network.' },
    CoveredFirewallPolicy: {
      schema: schemas.coveredFirewallPolicySchema,
      text: 'The security policy of a match target.',
    },
    ExceptionCriteria: { schema: schemas.exceptionCriteriaSchema, text: 'Requests of an exception.' },
    ExceptionNamesValues: { schema: schemas.exceptionNamesValuesSchema, text: 'Names with their values.' },
    RecommendationSelector: { schema: schemas.recommendationSelectorSchema, text: 'Recommended exceptions.' },
    RuleHostMatch: { schema: schemas.ruleHostMatchSchema, text: 'Matches requests by their hostname.' },
    RulePathMatch: { schema: schemas.rulePathMatchSchema, text: 'Matches requests by their path.' },
    RuleFilenameMatch: { schema: schemas.ruleFilenameMatchSchema, text: 'Matches requests by the name of the file.' },
    RuleExtensionMatch: {
      schema: schemas.ruleExtensionMatchSchema,
      text: 'Matches requests by the extension of the file.',
    },
    RuleUriQueryMatch: { schema: schemas.ruleUriQueryMatchSchema, text: 'Matches requests by a query parameter.' },
    RuleIpMatch: { schema: schemas.ruleIpMatchSchema, text: 'Matches requests by the address of the client.' },
    RuleRequestMethodMatch: { schema: schemas.ruleRequestMethodMatchSchema, text: 'Matches requests by their method.' },
    RuleRequestHeaderMatch: { schema: schemas.ruleRequestHeaderMatchSchema, text: 'Matches requests by a header.' },
    RuleClientListMatch: { schema: schemas.ruleClientListMatchSchema, text: 'Matches requests of clients on a list.' },
    RateAtomicCondition: {
      schema: schemas.rateAtomicConditionSchema,
      text: 'A condition about headers, TLS fingerprints or reputation.',
    },
    RequestHeaderCondition: { schema: schemas.requestHeaderConditionSchema, text: 'Counts requests with a header.' },
    TlsFingerprintCondition: {
      schema: schemas.tlsFingerprintConditionSchema,
      text: 'Counts requests of clients with a TLS fingerprint.',
    },
    ClientReputationCondition: {
      schema: schemas.clientReputationConditionSchema,
      text: 'Counts requests of clients with a reputation.',
    },
    UrlBypassCondition: {
      schema: schemas.urlBypassConditionSchema,
      text: 'Who is not counted, by a header or a list.',
    },
    UrlBypassHeaderCondition: {
      schema: schemas.urlBypassHeaderConditionSchema,
      text: 'Spares requests with a header.',
    },
    UrlBypassClientListCondition: {
      schema: schemas.urlBypassClientListConditionSchema,
      text: 'Spares clients on a list.',
    },
    DiffCounts: { schema: schemas.diffCountsSchema, text: 'How many parts differ.' },
    TuningRecommendationType: { schema: schemas.tuningRecommendationTypeSchema, text: 'Rules with recommendations.' },
    DiffOutcome: { schema: schemas.diffOutcomeSchema, text: 'How a member differs.' },
    SubscriptionAction: { schema: schemas.subscriptionActionSchema, text: 'Whether to subscribe or to unsubscribe.' },
    RatePolicyType: { schema: schemas.ratePolicyTypeSchema, text: 'Type of a rate policy.' },
    RatePolicyMatchType: {
      schema: schemas.ratePolicyMatchTypeSchema,
      text: 'Whether a rate policy counts paths or APIs.',
    },
    RateClientIdentifier: {
      schema: schemas.rateClientIdentifierSchema,
      text: 'How to identify a client. A cookie is `cookie:{name}`.',
    },
    RateRequestType: { schema: schemas.rateRequestTypeSchema, text: 'Counted requests or responses.' },
    RatePathMatchType: { schema: schemas.ratePathMatchTypeSchema, text: 'Counted paths.' },
    CounterType: {
      schema: schemas.counterTypeSchema,
      text: 'Where to count requests: on each edge server, or for a region.',
    },
    RateEvaluationAction: { schema: schemas.rateEvaluationActionSchema, text: 'Whether to apply or to discard.' },
    ReputationContext: { schema: schemas.reputationContextSchema, text: 'Kind of bad reputation of a client.' },
    SharedIpHandling: { schema: schemas.sharedIpHandlingSchema, text: 'Whether shared addresses are met.' },
    UrlProtectionType: { schema: schemas.urlProtectionTypeSchema, text: 'Whether one threshold holds for all URLs.' },
    CookieDomain: { schema: schemas.cookieDomainSchema, text: 'How the domain of cookies is chosen.' },
    PragmaAction: { schema: schemas.pragmaActionSchema, text: 'Handling of Pragma headers.' },
    RequestBodyInspectionLimit: { schema: schemas.requestBodyInspectionLimitSchema, text: 'A limit in kilobytes.' },
    WafAction: {
      schema: schemas.wafActionSchema,
      text: 'Action for a request: `alert`, `deny`, `none`, or `deny_custom_{id}` for a custom deny action.',
    },
    AseMode: { schema: schemas.aseModeSchema, text: 'How the rules of the Adaptive Security Engine are updated.' },
    WafModeName: { schema: schemas.wafModeNameSchema, text: 'How rules are updated.' },
    EvalState: { schema: schemas.evalStateSchema, text: 'Whether an evaluation runs.' },
    OnOff: { schema: schemas.onOffSchema, text: 'Whether a setting is on.' },
    RapidRuleActionName: {
      schema: schemas.rapidRuleActionNameSchema,
      text: 'Action of a rapid rule. `akamai_managed` leaves it to Akamai; custom actions have an id in their name.',
    },
    PenaltyBoxActionName: {
      schema: schemas.penaltyBoxActionNameSchema,
      text: 'Action for clients in the penalty box. Custom deny actions are `deny_custom_{id}`.',
    },
    RecommendationAction: {
      schema: schemas.recommendationActionSchema,
      text: 'Whether to accept, to decline, or to take a decision back.',
    },
    RateAction: {
      schema: schemas.rateActionSchema,
      text: 'Action for clients beyond a threshold. Custom actions have an id in their name, as `deny_custom_{id}`.',
    },
    IpGeoBlock: { schema: schemas.ipGeoBlockSchema, text: 'Whether the named are blocked, or all but the allowed.' },
    SlowPostAction: { schema: schemas.slowPostActionSchema, text: 'Action for slow POST requests.' },
    EvalChange: { schema: schemas.evalChangeSchema, text: 'Change of an evaluation.' },
    CustomDenyParameterName: {
      schema: schemas.customDenyParameterNameSchema,
      text: 'A setting of custom deny actions.',
    },
    RateMatchOptionType: { schema: schemas.rateMatchOptionTypeSchema, text: "Type of a rate policy's condition." },
    RateEvaluationStatus: { schema: schemas.rateEvaluationStatusSchema, text: 'Status of an evaluation.' },
    UrlProtectionCategoryType: { schema: schemas.urlProtectionCategoryTypeSchema, text: 'A kind of clients.' },
    HeaderLoggingType: {
      schema: schemas.headerLoggingTypeSchema,
      text: 'Logged headers: all, none, all except the listed ones, or only the listed ones.',
    },
    AttackPayloadLoggingType: {
      schema: schemas.attackPayloadLoggingTypeSchema,
      text: 'Whether attack payloads are logged.',
    },
    PragmaConditionType: { schema: schemas.pragmaConditionTypeSchema, text: 'Type of a condition on Pragma headers.' },
    SiemProtection: { schema: schemas.siemProtectionSchema, text: 'A protection with SIEM events.' },
    SiemActionType: { schema: schemas.siemActionTypeSchema, text: 'An action with SIEM events.' },
    HostnameCoverageStatus: { schema: schemas.hostnameCoverageStatusSchema, text: 'Whether a hostname is protected.' },
    VersionTag: { schema: schemas.versionTagSchema, text: 'Network with an active version.' },
    ExceptionSelector: { schema: schemas.exceptionSelectorSchema, text: 'A part of a request.' },
    RuleSetType: { schema: schemas.ruleSetTypeSchema, text: 'Whether rules are in force or in evaluation.' },
    CpcInjectionPolicy: {
      schema: schemas.cpcInjectionPolicySchema,
      text: 'Position of the injected script in a page.',
    },
    MalwareEncoding: { schema: schemas.malwareEncodingSchema, text: 'An encoding of content.' },
    ReputationConditionClass: {
      schema: schemas.reputationConditionClassSchema,
      text: "Type of a reputation profile's condition.",
    },
    ExceptionNameSelector: {
      schema: schemas.exceptionNameSelectorSchema,
      text: 'A part of a request, or of the names in it.',
    },
    LegacySelectorType: { schema: schemas.legacySelectorTypeSchema, text: 'Type of a selector in the old form.' },
    RecommendationSelectorType: {
      schema: schemas.recommendationSelectorTypeSchema,
      text: 'Type of a recommended exception.',
    },
    RecommendationSelectorName: {
      schema: schemas.recommendationSelectorNameSchema,
      text: 'A part of a request in a recommendation.',
    },
    HttpMethod: { schema: schemas.httpMethodSchema, text: 'A method of HTTP.' },
    OnboardingStatus: { schema: schemas.onboardingStatusSchema, text: 'Status of an onboarding.' },
    OnboardingList: { schema: schemas.onboardingListSchema, text: 'Onboardings of the account.' },
    OnboardingSummary: {
      schema: schemas.onboardingSummarySchema,
      text: 'An onboarding in a list.',
      members: { onboardingLink: 'Path of the onboarding.' },
      formats: { createdTime: 'date-time', modifiedTime: 'date-time' },
    },
    OnboardingCreate: { schema: schemas.onboardingCreateSchema, text: 'Hostnames to put behind Akamai.' },
    Onboarding: {
      schema: schemas.onboardingSchema,
      text: 'New hostnames on their way behind Akamai.',
      members: { onboardingLink: 'Path of the onboarding.', activations: 'Its activations; absent before the first.' },
      formats: { createdDate: 'date-time', modifiedDate: 'date-time' },
    },
    OnboardingStep: {
      schema: schemas.onboardingStepSchema,
      text: 'A step to take next.',
      members: { stepLink: 'Path of the operation.' },
    },
    OnboardingSettings: {
      schema: schemas.onboardingSettingsSchema,
      text: 'The certificate, origins and protections of an onboarding.',
      members: {
        settingsLink: 'Path of the settings.',
        onboardingLink: 'Path of the onboarding; absent within an onboarding.',
      },
    },
    OnboardingCertificate: {
      schema: schemas.onboardingCertificateSchema,
      text: 'The certificate of the hostnames.',
      members: { enrollmentId: 'Enrollment of an existing certificate.' },
    },
    OnboardingCertificateType: {
      schema: schemas.onboardingCertificateTypeSchema,
      text: 'Whether the hostnames join an existing certificate or get a new one.',
    },
    OnboardingContact: { schema: schemas.onboardingContactSchema, text: 'The administrator of a certificate.' },
    OnboardingDelivery: { schema: schemas.onboardingDeliverySchema, text: 'The origins of the hostnames.' },
    OnboardingOrigin: {
      schema: schemas.onboardingOriginSchema,
      text: 'A hostname with its origin.',
      members: { origin: 'Hostname of the server with the content.' },
    },
    OnboardingSecurity: {
      schema: schemas.onboardingSecuritySchema,
      text: 'The security configuration and policy of the hostnames.',
      members: { cloneVersion: 'Version of an existing configuration to clone.' },
    },
    OnboardingChoice: {
      schema: schemas.onboardingChoiceSchema,
      text: 'Whether to use an existing object or a new one.',
    },
    OnboardingProtections: {
      schema: schemas.onboardingProtectionsSchema,
      text: 'The protections enabled for the hostnames.',
    },
    OnboardingActivationCreate: {
      schema: schemas.onboardingActivationCreateSchema,
      text: 'An activation to start.',
      formats: { notificationEmails: 'email' },
    },
    OnboardingActivation: {
      schema: schemas.onboardingActivationSchema,
      text: 'An activation of an onboarding.',
      members: {
        activationStatusLink: 'Path of the activation.',
        onboardingLink: 'Path of the onboarding.',
        completedDate: 'When it ended.',
        retryAfter: 'When to ask again. The unit is not documented.',
      },
      formats: { createdDate: 'date-time', completedDate: 'date-time' },
    },
    OnboardingActivationSummary: {
      schema: schemas.onboardingActivationSummarySchema,
      text: 'An activation in an onboarding.',
      members: { activationLink: 'Path of the activation.', completedDate: 'When it ended.' },
      formats: { createdDate: 'date-time', completedDate: 'date-time' },
    },
    OnboardingActivationStatus: {
      schema: schemas.onboardingActivationStatusSchema,
      text: 'Status of an activation of an onboarding.',
    },
    OnboardingValidationStatus: {
      schema: schemas.onboardingValidationStatusSchema,
      text: 'Whether a validation is complete. `VALIDATION_SUCCESS` does not exclude records that were skipped.',
    },
    OnboardingRecordStatus: {
      schema: schemas.onboardingRecordStatusSchema,
      text: 'How a record stands. Only `VALIDATED` says that it was found: `SKIPPED` was never checked.',
    },
    OnboardingCertificateValidation: {
      schema: schemas.onboardingCertificateValidationSchema,
      text: 'The records that prove the ownership of hostnames.',
      members: { certificateValidateLink: 'Path of the validation.', onboardingLink: 'Path of the onboarding.' },
    },
    OnboardingCertificateRecord: {
      schema: schemas.onboardingCertificateRecordSchema,
      text: 'A proof of ownership, as a DNS record, a file on the server, or a redirect.',
      members: { httpFilePath: 'Path or URL of the file.', httpToken: 'Content of the file.' },
    },
    OnboardingOriginValidation: {
      schema: schemas.onboardingOriginValidationSchema,
      text: 'The DNS records of origins.',
      members: {
        originValidateLink: 'Path of the validation; absent in the responses of `validate` and `skip`.',
        originSkipLink: 'Path to skip the validation; absent in the responses of `validate` and `skip`.',
        onboardingLink: 'Path of the onboarding.',
      },
    },
    OnboardingOriginRecord: {
      schema: schemas.onboardingOriginRecordSchema,
      text: 'A DNS record of an origin.',
      members: { hostname: 'The hostname delivered from the origin.' },
    },
    OnboardingCnameValidation: {
      schema: schemas.onboardingCnameValidationSchema,
      text: 'The DNS records that lead hostnames to Akamai.',
      members: { cnameValidateLink: 'Path of the validation.', onboardingLink: 'Path of the onboarding.' },
    },
    OnboardingCnameRecord: {
      schema: schemas.onboardingCnameRecordSchema,
      text: 'A DNS record that leads a hostname to Akamai.',
    },
  },
  operations: {
    'configurations.list': { text: 'Lists the security configurations of the account.' },
    'configurations.create': { text: 'Creates a configuration.' },
    'configurations.get': {
      text: 'Gets a configuration.',
      params: {
        configId: configIdParam,
        includeHostnames: {
          schema: s.boolean(),
          text: 'Whether the response also has the hostnames. Default: `false`.',
        },
      },
    },
    'configurations.update': { text: 'Renames a configuration.', params: { configId: configIdParam } },
    'configurations.delete': { text: 'Deletes a configuration.', params: { configId: configIdParam } },
    'versions.list': {
      text: 'Lists the versions of a configuration, the latest first.',
      params: {
        configId: configIdParam,
        page: {
          schema: s.integer(),
          text: 'Number of the page, from 1; `-1` for all versions in one response. Not needed to get all pages. Default: `1`.',
        },
        pageSize: { schema: s.integer(), text: 'Most versions in one response. Default: `25`.' },
        detail: {
          schema: s.boolean(),
          text: 'Whether the response also has notes, dates and authors. Default: `false`.',
        },
      },
    },
    'versions.clone': { text: 'Makes a new version from an existing one.', params: { configId: configIdParam } },
    'versions.get': {
      text: 'Gets a version of a configuration.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'versions.delete': {
      text: 'Deletes a version of a configuration.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'versions.export': {
      text: 'Exports a version.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'versions.diff': {
      text: 'Compares two versions of a configuration, as the service sees them.',
      params: { configId: configIdParam },
    },
    'selectableHostnames.get': {
      text: 'Gets the protected, available and unavailable hostnames of a version.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'selectedHostnames.get': {
      text: 'Gets the hostnames protected by a version.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'selectedHostnames.append': {
      text: 'Adds protected hostnames to a version.',
      body: 'The hostnames to add.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'selectedHostnames.remove': {
      text: 'Removes protected hostnames from a version.',
      body: 'The hostnames to take out.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'selectedHostnames.replace': {
      text: 'Replaces the hostnames protected by a version.',
      body: 'All hostnames to be protected by the version.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'securityPolicies.list': {
      text: 'Lists the security policies of a version.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        notMatched: {
          schema: s.boolean(),
          text: 'Whether to list only policies without a match target. Default: `false`.',
        },
        detail: {
          schema: s.boolean(),
          text: 'Whether the response has more than identifiers and names. Default: `false`.',
        },
      },
    },
    'securityPolicies.create': {
      text: 'Creates a security policy, empty or as a copy of another one.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'securityPolicies.createWithDefaults': {
      text: 'Creates a security policy with the default protections.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'securityPolicies.get': {
      text: 'Gets a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'securityPolicies.update': {
      text: 'Renames a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'securityPolicies.delete': {
      text: 'Deletes a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'matchTargets.list': {
      text: 'Lists the match targets of a version.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        policyId: { schema: s.string(), text: 'Lists only the targets of this security policy.' },
        includeChildObjectName: includeChildObjectNameParam,
      },
    },
    'matchTargets.create': {
      text: 'Creates a match target.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'matchTargets.reorder': {
      text: 'Changes the order of the match targets of one type.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'matchTargets.getOrder': {
      text: 'Gets the order of the match targets of one type.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        type: { schema: schemas.matchTargetTypeSchema, text: 'The type of the match targets.' },
      },
    },
    'matchTargets.get': {
      text: 'Gets a match target.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        targetId: targetIdParam,
        includeChildObjectName: includeChildObjectNameParam,
      },
    },
    'matchTargets.update': {
      text: 'Changes a match target.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, targetId: targetIdParam },
    },
    'matchTargets.delete': {
      text: 'Deletes a match target.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, targetId: targetIdParam },
    },
    'customRules.list': { text: 'Lists the custom rules of a configuration.', params: { configId: configIdParam } },
    'customRules.create': { text: 'Creates a custom rule.', params: { configId: configIdParam } },
    'customRules.get': { text: 'Gets a custom rule.', params: { configId: configIdParam, ruleId: ruleIdParam } },
    'customRules.update': { text: 'Changes a custom rule.', params: { configId: configIdParam, ruleId: ruleIdParam } },
    'customRules.delete': { text: 'Deletes a custom rule.', params: { configId: configIdParam, ruleId: ruleIdParam } },
    'customRuleActions.list': {
      text: 'Lists the custom rules of a configuration with their actions in a policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'customRuleActions.set': {
      text: 'Sets the action of a policy for a custom rule.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        policyId: policyIdParam,
        ruleId: ruleIdParam,
      },
    },
    'activations.create': { text: 'Activates or deactivates a version on a network.' },
    'activations.get': {
      text: 'Gets an activation.',
      params: {
        activationId: activationIdParam,
        updateLatestNetworkStatus: {
          schema: s.boolean(),
          text: "Whether to check the networks first, so changes made elsewhere are included. The vendor's own client sends `true`.",
        },
      },
    },
    'activationRequests.get': {
      text: 'Gets a pending request for an activation.',
      params: {
        statusId: {
          schema: s.string(),
          text: 'Identifier of the request, a UUID, from the answer of `activations.create`.',
        },
      },
    },
    'activationHistory.list': {
      text: 'Lists the activations of a configuration.',
      params: { configId: configIdParam },
    },
    'versions.versionNotes.get': {
      text: 'Gets the notes of a version.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'versions.versionNotes.update': {
      text: 'Replaces the notes of a version.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'configurations.failoverHostnames.list': {
      text: 'Lists the failover hostnames of a configuration.',
      params: { configId: configIdParam },
    },
    'configurations.subscriptions.get': {
      text: 'Gets who is mailed about a feature of a configuration.',
      params: { configId: configIdParam, feature: featureParam },
    },
    'configurations.subscriptions.update': {
      text: 'Subscribes mail addresses to a feature of a configuration, or unsubscribes them.',
      params: { configId: configIdParam, feature: featureParam },
    },
    'customDeny.list': {
      text: 'Lists the custom deny actions of a version.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        search: { schema: s.string(), text: 'Lists only actions with this text in their name or description.' },
      },
    },
    'customDeny.create': {
      text: 'Creates a custom deny action.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'customDeny.get': {
      text: 'Gets a custom deny action.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, customDenyId: customDenyIdParam },
    },
    'customDeny.update': {
      text: 'Replaces a custom deny action.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, customDenyId: customDenyIdParam },
    },
    'customDeny.delete': {
      text: 'Deletes a custom deny action.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, customDenyId: customDenyIdParam },
    },
    'malwarePolicies.list': {
      text: 'Lists the malware policies of a version.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'malwarePolicies.create': {
      text: 'Creates a malware policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'malwarePolicies.get': {
      text: 'Gets a malware policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, malwarePolicyId: malwarePolicyIdParam },
    },
    'malwarePolicies.update': {
      text: 'Replaces a malware policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, malwarePolicyId: malwarePolicyIdParam },
    },
    'malwarePolicies.delete': {
      text: 'Deletes a malware policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, malwarePolicyId: malwarePolicyIdParam },
    },
    'malwarePolicies.malwareContentTypes.list': {
      text: 'Lists the content types supported by malware policies.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'ratePolicies.list': {
      text: 'Lists the rate policies of a version.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'ratePolicies.create': {
      text: 'Creates a rate policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'ratePolicies.get': {
      text: 'Gets a rate policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, ratePolicyId: ratePolicyIdParam },
    },
    'ratePolicies.update': {
      text: 'Replaces a rate policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, ratePolicyId: ratePolicyIdParam },
    },
    'ratePolicies.delete': {
      text: 'Deletes a rate policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, ratePolicyId: ratePolicyIdParam },
    },
    'ratePolicies.ratePolicyEvaluation.update': {
      text: 'Ends the evaluation of a rate policy: applies or discards its thresholds.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, ratePolicyId: ratePolicyIdParam },
    },
    'reputationProfiles.list': {
      text: 'Lists the reputation profiles of a version.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'reputationProfiles.create': {
      text: 'Creates a reputation profile.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'reputationProfiles.get': {
      text: 'Gets a reputation profile.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        reputationProfileId: reputationProfileIdParam,
      },
    },
    'reputationProfiles.update': {
      text: 'Replaces a reputation profile.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        reputationProfileId: reputationProfileIdParam,
      },
    },
    'reputationProfiles.delete': {
      text: 'Deletes a reputation profile.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        reputationProfileId: reputationProfileIdParam,
      },
    },
    'urlProtectionPolicies.list': {
      text: 'Lists the URL protection policies of a version.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'urlProtectionPolicies.create': {
      text: 'Creates a URL protection policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'urlProtectionPolicies.get': {
      text: 'Gets a URL protection policy.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        urlProtectionPolicyId: urlProtectionPolicyIdParam,
      },
    },
    'urlProtectionPolicies.update': {
      text: 'Replaces a URL protection policy.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        urlProtectionPolicyId: urlProtectionPolicyIdParam,
      },
    },
    'urlProtectionPolicies.delete': {
      text: 'Deletes a URL protection policy.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        urlProtectionPolicyId: urlProtectionPolicyIdParam,
      },
    },
    'settings.cookieSettings.get': {
      text: 'Gets the cookie settings of a version.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'settings.cookieSettings.update': {
      text: 'Replaces the cookie settings of a version.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'settings.evasivePathMatch.get': {
      text: 'Gets the setting of evasive path matches of a version.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'settings.evasivePathMatch.update': {
      text: 'Replaces the setting of evasive path matches of a version.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'settings.headerLogging.get': {
      text: 'Gets the settings of header logs of a version.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'settings.headerLogging.update': {
      text: 'Replaces the settings of header logs of a version.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'settings.attackPayloadLogging.get': {
      text: 'Gets the settings of attack payload logs of a version.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'settings.attackPayloadLogging.update': {
      text: 'Replaces the settings of attack payload logs of a version.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'settings.piiLearning.get': {
      text: 'Gets the setting of learning about personal data of a version.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'settings.piiLearning.update': {
      text: 'Replaces the setting of learning about personal data of a version.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'settings.pragmaHeader.get': {
      text: 'Gets the handling of the Pragma header of a version.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'settings.pragmaHeader.update': {
      text: 'Replaces the handling of the Pragma header of a version.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'settings.prefetch.get': {
      text: 'Gets the settings of prefetch requests of a version.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'settings.prefetch.update': {
      text: 'Replaces the settings of prefetch requests of a version.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'settings.requestBodyLimit.get': {
      text: "Gets a version's size limit for inspected request bodies.",
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'settings.requestBodyLimit.update': {
      text: "Replaces a version's size limit for inspected request bodies.",
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'settings.bypassNetworkLists.get': {
      text: 'Gets the bypass network lists of a version.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'settings.bypassNetworkLists.update': {
      text: 'Replaces the bypass network lists of a version.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'settings.siemSettings.get': {
      text: 'Gets the SIEM settings of a version.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'settings.siemSettings.update': {
      text: 'Replaces the SIEM settings of a version.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'settings.siemDefinitions.list': { text: 'Lists the supported SIEM versions.' },
    'hostnames.availableHostnames.list': {
      text: 'Lists the hostnames available to a new configuration.',
      params: {
        contractId: { schema: s.string(), text: 'Identifier of the contract.' },
        groupId: { schema: s.string(), text: 'Identifier of the group.' },
      },
    },
    'hostnames.hostnameCoverage.list': { text: 'Lists the hostnames of the account, and whether they are protected.' },
    'hostnames.hostnameCoverage.listMatchTargets': {
      text: 'Lists the match targets of a hostname.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, hostname: hostnameParam },
    },
    'hostnames.hostnameCoverage.listOverlapping': {
      text: 'Lists other configurations with a hostname of a version.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, hostname: hostnameParam },
    },
    'policies.protections.get': {
      text: 'Gets the enabled protections of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.protections.update': {
      text: 'Enables and disables protections of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.policySelectedHostnames.get': {
      text: 'Gets the hostnames protected by a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.policySelectedHostnames.append': {
      text: 'Adds protected hostnames to a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.policySelectedHostnames.remove': {
      text: 'Removes protected hostnames from a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.policySelectedHostnames.replace': {
      text: 'Replaces the hostnames protected by a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.wapSelectedHostnames.get': {
      text: 'Gets the protected and the evaluated hostnames of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.wapSelectedHostnames.update': {
      text: 'Replaces the protected and the evaluated hostnames of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.attackGroups.list': {
      text: 'Lists the attack groups of a security policy with their actions.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        policyId: policyIdParam,
        includeConditionException: includeConditionExceptionParam,
      },
    },
    'policies.attackGroups.get': {
      text: 'Gets the action of an attack group.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        policyId: policyIdParam,
        attackGroupId: attackGroupIdParam,
        includeConditionException: includeConditionExceptionParam,
      },
    },
    'policies.attackGroups.update': {
      text: 'Sets the action of an attack group.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        policyId: policyIdParam,
        attackGroupId: attackGroupIdParam,
      },
    },
    'policies.attackGroups.updateWithConditionException': {
      text: 'Sets the action and the exceptions of an attack group.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        policyId: policyIdParam,
        attackGroupId: attackGroupIdParam,
      },
    },
    'policies.attackGroups.attackGroupConditionException.get': {
      text: 'Gets the conditions and exceptions of an attack group.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        policyId: policyIdParam,
        attackGroupId: attackGroupIdParam,
      },
    },
    'policies.attackGroups.attackGroupConditionException.update': {
      text: 'Replaces the conditions and exceptions of an attack group.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        policyId: policyIdParam,
        attackGroupId: attackGroupIdParam,
      },
    },
    'policies.rules.list': {
      text: 'Lists the rules of a security policy with their actions.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        policyId: policyIdParam,
        includeConditionException: includeConditionExceptionParam,
      },
    },
    'policies.rules.upgrade': {
      text: 'Upgrades the rules of a security policy to the latest version.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.rules.get': {
      text: 'Gets the action of a rule.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        policyId: policyIdParam,
        ruleId: { schema: s.integer(), text: 'Identifier of the rule.' },
        includeConditionException: includeConditionExceptionParam,
      },
    },
    'policies.rules.update': {
      text: 'Sets the action of a rule.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        policyId: policyIdParam,
        ruleId: { schema: s.integer(), text: 'Identifier of the rule.' },
      },
    },
    'policies.rules.updateWithConditionException': {
      text: 'Sets the action and the exceptions of a rule.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        policyId: policyIdParam,
        ruleId: { schema: s.integer(), text: 'Identifier of the rule.' },
      },
    },
    'policies.rules.ruleConditionException.get': {
      text: 'Gets the conditions and exceptions of a rule.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        policyId: policyIdParam,
        ruleId: { schema: s.integer(), text: 'Identifier of the rule.' },
      },
    },
    'policies.rules.ruleConditionException.update': {
      text: 'Replaces the conditions and exceptions of a rule.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        policyId: policyIdParam,
        ruleId: { schema: s.integer(), text: 'Identifier of the rule.' },
      },
    },
    'policies.rules.ruleUpgradeDetails.get': {
      text: 'Gets the changes of a rule upgrade.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.rules.threatIntel.get': {
      text: 'Gets the setting of adaptive intelligence of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.rules.threatIntel.update': {
      text: 'Replaces the setting of adaptive intelligence of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.rules.threatIntelSetting.get': {
      text: 'Gets the setting of adaptive intelligence of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.rules.threatIntelSetting.update': {
      text: 'Replaces the setting of adaptive intelligence of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.rules.wafMode.get': {
      text: 'Gets how the rules are updated of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.rules.wafMode.update': {
      text: 'Replaces how the rules are updated of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.rapidRules.list': {
      text: 'Lists the rapid rules of a security policy with their actions.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.rapidRules.rapidRulesDefaultAction.get': {
      text: 'Gets the default action of rapid rules of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.rapidRules.rapidRulesDefaultAction.update': {
      text: 'Replaces the default action of rapid rules of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.rapidRules.rapidRulesStatus.get': {
      text: 'Gets whether rapid rules are on of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.rapidRules.rapidRulesStatus.update': {
      text: 'Replaces whether rapid rules are on of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.rapidRules.rapidRuleAction.get': {
      text: 'Gets the action of a rapid rule.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        policyId: policyIdParam,
        ruleId: { schema: s.integer(), text: 'Identifier of the rule.' },
        ruleVersion: ruleVersionParam,
      },
    },
    'policies.rapidRules.rapidRuleAction.update': {
      text: 'Sets the action of a rapid rule.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        policyId: policyIdParam,
        ruleId: { schema: s.integer(), text: 'Identifier of the rule.' },
        ruleVersion: ruleVersionParam,
      },
    },
    'policies.rapidRules.rapidRuleConditionException.get': {
      text: 'Gets the conditions and exceptions of a rapid rule.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        policyId: policyIdParam,
        ruleId: { schema: s.integer(), text: 'Identifier of the rule.' },
      },
    },
    'policies.rapidRules.rapidRuleConditionException.update': {
      text: 'Replaces the conditions and exceptions of a rapid rule.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        policyId: policyIdParam,
        ruleId: { schema: s.integer(), text: 'Identifier of the rule.' },
      },
    },
    'policies.rapidRules.rapidRuleLock.get': {
      text: 'Gets whether the action of a rapid rule is locked.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        policyId: policyIdParam,
        ruleId: { schema: s.integer(), text: 'Identifier of the rule.' },
      },
    },
    'policies.rapidRules.rapidRuleLock.update': {
      text: 'Locks or unlocks the action of a rapid rule.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        policyId: policyIdParam,
        ruleId: { schema: s.integer(), text: 'Identifier of the rule.' },
      },
    },
    'policies.penaltyBox.get': {
      text: 'Gets the penalty box of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.penaltyBox.update': {
      text: 'Replaces the penalty box of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.penaltyBox.penaltyBoxConditions.get': {
      text: 'Gets the conditions of the penalty box of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.penaltyBox.penaltyBoxConditions.update': {
      text: 'Replaces the conditions of the penalty box of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.tuning.tuningRecommendations.get': {
      text: 'Lists the exceptions recommended by Akamai for a security policy.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        policyId: policyIdParam,
        type: typeParam,
        standardException: standardExceptionParam,
      },
    },
    'policies.tuning.tuningRecommendations.respond': {
      text: 'Accepts or declines a recommended exception.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam, type: typeParam },
    },
    'policies.tuning.tuningRecommendations.getForAttackGroup': {
      text: 'Lists the exceptions recommended by Akamai for an attack group.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        policyId: policyIdParam,
        attackGroupId: attackGroupIdParam,
        type: typeParam,
        standardException: standardExceptionParam,
      },
    },
    'policies.tuning.tuningRecommendations.getForRule': {
      text: 'Lists the exceptions recommended by Akamai for a rule.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        policyId: policyIdParam,
        ruleId: { schema: s.integer(), text: 'Identifier of the rule.' },
        type: typeParam,
        standardException: standardExceptionParam,
      },
    },
    'policies.actions.ratePolicyActions.list': {
      text: 'Lists the rate policies of a security policy with their actions.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.actions.ratePolicyActions.update': {
      text: 'Sets the actions of a rate policy.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        policyId: policyIdParam,
        ratePolicyId: ratePolicyIdParam,
      },
    },
    'policies.actions.reputationProfileActions.list': {
      text: 'Lists the reputation profiles of a security policy with their actions.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.actions.reputationProfileActions.get': {
      text: 'Gets the action of a reputation profile.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        policyId: policyIdParam,
        reputationProfileId: reputationProfileIdParam,
      },
    },
    'policies.actions.reputationProfileActions.update': {
      text: 'Sets the action of a reputation profile.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        policyId: policyIdParam,
        reputationProfileId: reputationProfileIdParam,
      },
    },
    'policies.actions.malwarePolicyActions.list': {
      text: 'Lists the malware policies of a security policy with their actions.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.actions.malwarePolicyActions.updateAll': {
      text: 'Sets the actions of several malware policies.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.actions.malwarePolicyActions.update': {
      text: 'Sets the actions of a malware policy.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        policyId: policyIdParam,
        malwarePolicyId: malwarePolicyIdParam,
      },
    },
    'policies.actions.urlProtectionPolicyActions.list': {
      text: 'Lists the URL protection policies of a security policy with their actions.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.actions.urlProtectionPolicyActions.update': {
      text: 'Sets the action of a URL protection policy.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        policyId: policyIdParam,
        urlProtectionPolicyId: urlProtectionPolicyIdParam,
      },
    },
    'policies.actions.apiRequestConstraints.list': {
      text: 'Lists the APIs of a security policy with the action for requests beyond their constraints.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.actions.apiRequestConstraints.updateAll': {
      text: 'Sets the action for requests beyond the constraints of all APIs.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.actions.apiRequestConstraints.update': {
      text: 'Sets the action for requests beyond the constraints of an API.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        policyId: policyIdParam,
        apiId: { schema: s.integer(), text: 'Identifier of the API.' },
      },
    },
    'policies.actions.policyApiEndpoints.list': {
      text: 'Lists the API endpoints of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.network.ipGeoFirewall.get': {
      text: 'Gets the IP and Geo firewall of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.network.ipGeoFirewall.update': {
      text: 'Replaces the IP and Geo firewall of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.network.slowPost.get': {
      text: 'Gets the protection against slow POST requests of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.network.slowPost.update': {
      text: 'Replaces the protection against slow POST requests of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.network.policyBypassNetworkLists.get': {
      text: 'Gets the bypass network lists of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.network.policyBypassNetworkLists.update': {
      text: 'Replaces the bypass network lists of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.network.reputationAnalysis.get': {
      text: 'Gets how client reputation is passed on of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.network.reputationAnalysis.update': {
      text: 'Replaces how client reputation is passed on of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.network.clientSideProtection.get': {
      text: 'Gets the settings of Client-Side Protection & Compliance of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.network.clientSideProtection.update': {
      text: 'Replaces the settings of Client-Side Protection & Compliance of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.settings.policyEvasivePathMatch.get': {
      text: 'Gets the setting of evasive path matches of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.settings.policyEvasivePathMatch.update': {
      text: 'Replaces the setting of evasive path matches of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.settings.policyHeaderLogging.get': {
      text: 'Gets the settings of header logs of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.settings.policyHeaderLogging.update': {
      text: 'Replaces the settings of header logs of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.settings.policyAttackPayloadLogging.get': {
      text: 'Gets the settings of attack payload logs of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.settings.policyAttackPayloadLogging.update': {
      text: 'Replaces the settings of attack payload logs of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.settings.policyPragmaHeader.get': {
      text: 'Gets the handling of the Pragma header of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.settings.policyPragmaHeader.update': {
      text: 'Replaces the handling of the Pragma header of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.settings.policyRequestBodyLimit.get': {
      text: "Gets a security policy's size limit for inspected request bodies.",
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'policies.settings.policyRequestBodyLimit.update': {
      text: "Replaces a security policy's size limit for inspected request bodies.",
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'evaluation.evalGroups.list': {
      text: 'Lists the attack groups in evaluation of a security policy with their actions.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        policyId: policyIdParam,
        includeConditionException: includeConditionExceptionParam,
      },
    },
    'evaluation.evalGroups.get': {
      text: 'Gets the action of an attack group in evaluation.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        policyId: policyIdParam,
        attackGroupId: attackGroupIdParam,
        includeConditionException: includeConditionExceptionParam,
      },
    },
    'evaluation.evalGroups.update': {
      text: 'Sets the action of an attack group in evaluation.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        policyId: policyIdParam,
        attackGroupId: attackGroupIdParam,
      },
    },
    'evaluation.evalGroups.updateWithConditionException': {
      text: 'Sets the action and the exceptions of an attack group in evaluation.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        policyId: policyIdParam,
        attackGroupId: attackGroupIdParam,
      },
    },
    'evaluation.evalGroupConditionException.get': {
      text: 'Gets the conditions and exceptions of an attack group in evaluation.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        policyId: policyIdParam,
        attackGroupId: attackGroupIdParam,
      },
    },
    'evaluation.evalGroupConditionException.update': {
      text: 'Replaces the conditions and exceptions of an attack group in evaluation.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        policyId: policyIdParam,
        attackGroupId: attackGroupIdParam,
      },
    },
    'evaluation.evalRules.list': {
      text: 'Lists the rules in evaluation of a security policy with their actions.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        policyId: policyIdParam,
        includeConditionException: includeConditionExceptionParam,
      },
    },
    'evaluation.evalRules.get': {
      text: 'Gets the action of a rule in evaluation.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        policyId: policyIdParam,
        ruleId: { schema: s.integer(), text: 'Identifier of the rule.' },
        includeConditionException: includeConditionExceptionParam,
      },
    },
    'evaluation.evalRules.update': {
      text: 'Sets the action of a rule in evaluation.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        policyId: policyIdParam,
        ruleId: { schema: s.integer(), text: 'Identifier of the rule.' },
      },
    },
    'evaluation.evalRules.updateWithConditionException': {
      text: 'Sets the action and the exceptions of a rule in evaluation.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        policyId: policyIdParam,
        ruleId: { schema: s.integer(), text: 'Identifier of the rule.' },
      },
    },
    'evaluation.evalRuleConditionException.get': {
      text: 'Gets the conditions and exceptions of a rule in evaluation.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        policyId: policyIdParam,
        ruleId: { schema: s.integer(), text: 'Identifier of the rule.' },
      },
    },
    'evaluation.evalRuleConditionException.update': {
      text: 'Replaces the conditions and exceptions of a rule in evaluation.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        policyId: policyIdParam,
        ruleId: { schema: s.integer(), text: 'Identifier of the rule.' },
      },
    },
    'evaluation.evalPenaltyBox.get': {
      text: 'Gets the penalty box in evaluation of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'evaluation.evalPenaltyBox.update': {
      text: 'Replaces the penalty box in evaluation of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'evaluation.evalPenaltyBoxConditions.get': {
      text: 'Gets the conditions of the penalty box in evaluation of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'evaluation.evalPenaltyBoxConditions.update': {
      text: 'Replaces the conditions of the penalty box in evaluation of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'evaluation.evalMode.update': {
      text: 'Starts, stops, restarts, updates or completes the evaluation of new rules.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'evaluation.evalHostnames.get': {
      text: 'Gets the hostnames evaluated by a version.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'evaluation.evalHostnames.append': {
      text: 'Adds evaluated hostnames to a version.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'evaluation.evalHostnames.remove': {
      text: 'Removes evaluated hostnames from a version.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'evaluation.evalHostnames.replace': {
      text: 'Replaces the hostnames evaluated by a version.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'evaluation.evalHostnames.protect': {
      text: 'Protects evaluated hostnames of a version.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'evaluation.policyEvalHostnames.get': {
      text: 'Gets the hostnames evaluated by a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'evaluation.policyEvalHostnames.append': {
      text: 'Adds evaluated hostnames to a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'evaluation.policyEvalHostnames.remove': {
      text: 'Removes evaluated hostnames from a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'evaluation.policyEvalHostnames.replace': {
      text: 'Replaces the hostnames evaluated by a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'evaluation.policyEvalHostnames.protect': {
      text: 'Protects evaluated hostnames of a security policy.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'account.apiEndpoints.list': {
      text: 'Lists the API endpoints available to a version.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'account.contractsGroups.list': { text: 'Lists the contracts and groups of the account.' },
    'cves.list': {
      text: 'Lists the CVEs known to Akamai.',
      params: {
        modifiedAfter: { schema: s.string(), text: 'Lists only CVEs modified after this time.', format: 'date-time' },
      },
    },
    'cves.listSubscribed': { text: 'Lists the CVEs subscribed to.' },
    'cves.subscribe': { text: 'Subscribes to changes of CVEs.' },
    'cves.unsubscribe': {
      text: 'Unsubscribes from CVEs, or from all of them.',
      params: {
        all: {
          schema: s.boolean(),
          text: 'Whether to unsubscribe from every CVE; the body is then `{}`. Default: `false`.',
        },
      },
    },
    'cves.get': {
      text: 'Gets a CVE with the attack groups and rules protecting against it.',
      params: { cveId: cveIdParam },
    },
    'cves.getSecurityCoverage': {
      text: "Gets the actions of the account's security policies for the rules against a CVE.",
      params: { cveId: cveIdParam },
    },
    'onboardings.list': {
      text: 'Lists the onboardings of the account.',
      params: {
        onboardingStatuses: {
          schema: s.array(schemas.onboardingStatusSchema),
          text: 'Statuses of the onboardings to return. Default: all.',
        },
        hostnames: { schema: s.array(s.string()), text: 'Hostnames of the onboardings to return. Default: all.' },
      },
    },
    'onboardings.create': {
      text: 'Creates an onboarding for new hostnames.',
      params: {
        createNewResourcesOnly: {
          schema: s.boolean(),
          text: 'Whether the onboarding only uses a new certificate, security configuration and policy. Default: `false`.',
        },
      },
    },
    'onboardings.get': {
      text: 'Gets an onboarding, with its settings, activations and next steps.',
      params: { onboardingId: onboardingIdParam },
    },
    'onboardings.delete': { text: 'Deletes an onboarding.', params: { onboardingId: onboardingIdParam } },
    'onboardings.onboardingSettings.get': {
      text: 'Gets the settings of an onboarding.',
      params: { onboardingId: onboardingIdParam },
    },
    'onboardings.onboardingSettings.update': {
      text: 'Replaces the settings of an onboarding.',
      params: { onboardingId: onboardingIdParam },
    },
    'onboardings.onboardingActivations.create': {
      text: 'Activates an onboarding on a network.',
      params: { onboardingId: onboardingIdParam },
    },
    'onboardings.onboardingActivations.get': {
      text: 'Gets an activation of an onboarding.',
      params: { onboardingId: onboardingIdParam, activationId: activationIdParam },
    },
    'onboardings.onboardingCertificate.get': {
      text: 'Gets the records that prove the ownership of the hostnames.',
      params: { onboardingId: onboardingIdParam },
    },
    'onboardings.onboardingCertificate.validate': {
      text: 'Lets Akamai check the records for the certificate.',
      params: { onboardingId: onboardingIdParam },
    },
    'onboardings.onboardingOrigin.get': {
      text: 'Gets the DNS records of the origins.',
      params: { onboardingId: onboardingIdParam },
    },
    'onboardings.onboardingOrigin.validate': {
      text: 'Lets Akamai check the DNS records of the origins.',
      params: { onboardingId: onboardingIdParam },
    },
    'onboardings.onboardingOrigin.skip': {
      text: 'Skips the check of the DNS records of the origins.',
      params: { onboardingId: onboardingIdParam },
    },
    'onboardings.onboardingCname.get': {
      text: 'Gets the DNS records pointing the hostnames to Akamai.',
      params: { onboardingId: onboardingIdParam },
    },
    'onboardings.onboardingCname.validate': {
      text: 'Lets Akamai check whether the hostnames point to it.',
      params: { onboardingId: onboardingIdParam },
    },
    'apiDiscovery.discoveredApis.list': {
      text: 'Lists the APIs found in the traffic of the account.',
      params: { includeHidden: includeHiddenParam, search: searchParam },
    },
    'apiDiscovery.discoveredApis.get': {
      text: 'Gets a found API with statistics of its traffic.',
      params: {
        hostname: { schema: s.string(), text: '`encodedHost` of the found API; by inference also its `host`.' },
        basePath: basePathParam,
        includeHidden: includeHiddenParam,
        search: searchParam,
      },
    },
    'apiDiscovery.discoveredApis.update': {
      text: 'Hides a found API, or shows it again.',
      params: {
        hostname: { schema: s.string(), text: '`encodedHost` of the found API; by inference also its `host`.' },
        basePath: basePathParam,
      },
    },
    'apiDiscovery.discoveredApiEndpoints.list': {
      text: 'Lists the registered API endpoints matching a found API.',
      params: {
        hostname: { schema: s.string(), text: '`encodedHost` of the found API; by inference also its `host`.' },
        basePath: basePathParam,
      },
    },
    'apiDiscovery.discoveredApiEndpoints.create': {
      text: 'Registers a found API as an API endpoint, or as a resource of one.',
      params: {
        hostname: { schema: s.string(), text: '`encodedHost` of the found API; by inference also its `host`.' },
        basePath: basePathParam,
      },
    },
  },
};
