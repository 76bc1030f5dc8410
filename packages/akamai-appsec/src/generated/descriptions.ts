// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import * as s from '@edgeward/core/schema';
import * as schemas from './schemas.js';

const configIdParam: s.ParamDescription = { schema: s.integer(), text: 'Identifier of the configuration.' };
const versionNumberParam: s.ParamDescription = { schema: s.integer(), text: 'Number of the version.' };
const includeChildObjectNameParam: s.ParamDescription = {
  schema: s.boolean(),
  text: 'Whether network lists and APIs have their names in the answer. Without it, they have.',
};
const targetIdParam: s.ParamDescription = { schema: s.integer(), text: 'Identifier of the match target.' };
const ruleIdParam: s.ParamDescription = { schema: s.integer(), text: 'Identifier of the custom rule.' };
const policyIdParam: s.ParamDescription = {
  schema: s.string(),
  text: 'Identifier of the security policy, for example `gms1_134637`.',
};

/** What the parts of this API are, in words. */
export const descriptions: s.Descriptions = {
  models: {
    ConfigurationList: { schema: schemas.configurationListSchema, text: 'The security configurations of an account.' },
    Configuration: {
      schema: schemas.configurationSchema,
      text: 'A security configuration.',
      members: {
        latestVersion: 'Number of the latest version.',
        productionHostnames: 'Hostnames that the version on production protects.',
        productionVersion: 'Version that is active on production; absent where none is.',
        stagingVersion: 'Version that is active on staging; absent where none is.',
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
        productionActiveVersion: 'Version that is active on production.',
        stagingActiveVersion: 'Version that is active on staging.',
      },
    },
    ConfigurationVersionSummary: {
      schema: schemas.configurationVersionSummarySchema,
      text: 'A version in a list. Notes, dates and authors come with `detail` only.',
      members: {
        createDate: 'When it was made, RFC 3339; milliseconds since the Unix epoch in old answers.',
        basedOn: 'Version that it was cloned from; absent for the first.',
      },
    },
    NetworkStatus: {
      schema: schemas.networkStatusSchema,
      text: 'How a version stands on one network.',
      members: { time: 'When that changed, RFC 3339; milliseconds since the Unix epoch in old answers.' },
    },
    VersionStatus: { schema: schemas.versionStatusSchema, text: 'How a version stands on a network.' },
    ConfigurationVersion: {
      schema: schemas.configurationVersionSchema,
      text: "A version of a security configuration. The vendor's reference calls it Configuration.",
      members: {
        createDate: 'When it was made, RFC 3339; milliseconds since the Unix epoch in old answers.',
        basedOn: 'Version that it was cloned from; absent for the first.',
      },
    },
    ConfigurationClone: {
      schema: schemas.configurationCloneSchema,
      text: 'What `versions.clone` accepts.',
      members: {
        createFromVersion: 'Number of the version to clone.',
        ruleUpdate: 'Whether the clone gets the latest rules of the vendor.',
      },
    },
    SelectableHostnameSets: {
      schema: schemas.selectableHostnameSetsSchema,
      text: 'The hostnames that a version protects, could protect and cannot protect.',
      members: {
        protectARLInclusionHost: 'Whether hosts of the ARL file have the legacy firewall in this configuration.',
        availableSet: 'Hostnames that the version could protect.',
        selectedSet: 'Hostnames that the version protects.',
        errorSet: 'Hostnames that the version cannot protect.',
      },
    },
    SelectableHostname: {
      schema: schemas.selectableHostnameSchema,
      text: 'How a hostname stands.',
      members: {
        arlInclusion: 'Whether the ARL file has it.',
        configIdInProduction: 'Configuration that protects it on production; `null` or absent where none does.',
        configNameInProduction: 'Name of that configuration.',
      },
    },
    HostnameError: {
      schema: schemas.hostnameErrorSchema,
      text: 'Why a hostname cannot be protected.',
      members: { reasonCode: 'A status, for example `403`.' },
    },
    HostnameSelection: {
      schema: schemas.hostnameSelectionSchema,
      text: 'The hostnames that a version protects.',
      members: { mode: 'What the latest change was. Requests get theirs from the method.' },
    },
    SelectedHostname: {
      schema: schemas.selectedHostnameSchema,
      text: 'A hostname that a version protects.',
      members: { hostname: 'Hostname, also with a wildcard such as `*.example.com`.' },
    },
    HostnameMode: { schema: schemas.hostnameModeSchema, text: 'What a change of the selected hostnames does.' },
    SecurityPolicyList: { schema: schemas.securityPolicyListSchema, text: 'The security policies of a version.' },
    SecurityPolicy: {
      schema: schemas.securityPolicySchema,
      text: 'A security policy. Without `detail` it has an identifier and a name only.',
      members: { hasRatePolicyWithApiKey: 'Whether a rate policy counts by API key.' },
    },
    SecurityControls: {
      schema: schemas.securityControlsSchema,
      text: 'Which protections are on. Answers leave out those that the account does not have.',
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
      text: 'Which hostnames, paths or APIs a security policy protects.',
      members: {
        targetId: 'Assigned when the target is created; changes may repeat it.',
        sequence: 'Position among the targets of its type. To change it, use `matchTargets.reorder`.',
        hostnames: 'Hostnames that it meets; all that the version protects, without it.',
        filePaths: 'Paths that it meets, also with wildcards such as `/shop/*`.',
        isNegativePathMatch: 'Whether it meets every path but `filePaths`.',
        isNegativeFileExtensionMatch: 'Whether it meets every extension but `fileExtensions`.',
        apis: 'API endpoints that it meets; for targets of the type `api`.',
        bypassNetworkLists: 'Network lists whose clients it lets pass.',
        targetSecurityControls:
          'Which protections of the policy hold here. Newer descriptions of the service do not have it.',
        effectiveSecurityControls: 'Which protections are on, here and in the policy.',
        validations: 'What the service found about the target.',
      },
    },
    MatchTargetType: {
      schema: schemas.matchTargetTypeSchema,
      text: "What a match target meets. Requests write it small, whatever was read: the vendor's reference has it in capital letters as well.",
    },
    MatchTargetDefaultFile: {
      schema: schemas.matchTargetDefaultFileSchema,
      text: "How a match target meets paths that end in a slash: not by themselves, those of a hostname's top level, or all.",
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
      text: 'What the service found about a match target.',
    },
    ValidationFinding: {
      schema: schemas.validationFindingSchema,
      text: "Something that the service found. The vendor's reference calls it Validation.",
      members: { type: 'URL that names the kind.', jsonReference: 'Where it is.' },
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
        samplingRate: 'Percentage of requests that it looks at.',
        stagingOnly: 'Whether it holds on staging only.',
      },
    },
    CustomRuleStatus: { schema: schemas.customRuleStatusSchema, text: 'How far a custom rule has come.' },
    EffectiveTimePeriod: {
      schema: schemas.effectiveTimePeriodSchema,
      text: 'When a custom rule holds.',
      members: { startDate: 'From when, RFC 3339.', endDate: 'Until when, RFC 3339.' },
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
        conditions: 'What a request must match. Unstructured rules have none.',
        operation: 'Whether all conditions must match, or one of them.',
        structured: 'Whether the rule has conditions; otherwise it has metadata.',
        metadata: 'The XML of an unstructured rule.',
        inspectRequest: 'Whether an unstructured rule looks at requests.',
        inspectResponse: 'Whether an unstructured rule looks at answers.',
        effectiveTimePeriod: 'When the rule holds; always, without it.',
        samplingRate: 'Percentage of requests that the rule looks at; all, without it.',
        loggingOptions: 'What is logged of requests that match.',
        stagingOnly: 'Whether the rule holds on staging only. Answers say it where it is so.',
        ruleActivated: 'Whether a version with the rule is active.',
      },
    },
    ConditionOperator: { schema: schemas.conditionOperatorSchema, text: 'How conditions go together.' },
    LoggingOption: {
      schema: schemas.loggingOptionSchema,
      text: 'Something to log of requests that match a custom rule.',
    },
    LoggingOptionId: { schema: schemas.loggingOptionIdSchema, text: 'What of a request is logged.' },
    CustomRuleCondition: {
      schema: schemas.customRuleConditionSchema,
      text: "What a request must match for a custom rule to apply. The types `hoitMatch` and `hostnameMatch` of the vendor's reference do not exist.",
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
      text: 'The custom rules of a configuration, with what a policy does with each.',
    },
    CustomRuleAction: {
      schema: schemas.customRuleActionSchema,
      text: 'What a policy does with a custom rule.',
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
      text: 'What a policy does with requests that match a custom rule. A custom denial is named `deny_custom_` with its identifier, for example `deny_custom_622918`.',
    },
    CustomRuleActionSetting: {
      schema: schemas.customRuleActionSettingSchema,
      text: 'What `customRuleActions.set` accepts.',
    },
    CustomRuleActionResult: {
      schema: schemas.customRuleActionResultSchema,
      text: 'The action of a custom rule as set.',
    },
    ActivationInput: {
      schema: schemas.activationInputSchema,
      text: 'What `activations.create` accepts.',
      members: {
        note: 'Why.',
        notificationEmails: 'Who gets a message when it is done.',
        activationConfigs: 'What to activate or deactivate, one or two.',
        acknowledgedInvalidHosts: 'Superseded by `acknowledgedInvalidHostsByConfig`.',
        acknowledgedInvalidHostsByConfig:
          'Hostnames that are no longer valid, to be left out; without it, they are an error.',
      },
    },
    ActivationTarget: { schema: schemas.activationTargetSchema, text: 'A version to activate or deactivate.' },
    InvalidHostAcknowledgement: {
      schema: schemas.invalidHostAcknowledgementSchema,
      text: 'Hostnames of a configuration that are no longer valid.',
    },
    ActivationAction: { schema: schemas.activationActionSchema, text: 'What an activation does.' },
    ActivationNetwork: { schema: schemas.activationNetworkSchema, text: 'Where an activation holds.' },
    Activation: {
      schema: schemas.activationSchema,
      text: 'A version on its way to a network.',
      members: {
        estimate: 'Time left, as the service writes it, for example `PTM5`.',
        createDate: 'When it was asked for, RFC 3339.',
        completionDate: 'When it was done, RFC 3339.',
        dispatchCount: 'How often it was sent to the network.',
      },
    },
    ActivatedConfiguration: {
      schema: schemas.activatedConfigurationSchema,
      text: 'A version that is activated or deactivated.',
      members: { previousConfigVersion: 'Version that was active before.' },
    },
    ActivationStatus: {
      schema: schemas.activationStatusSchema,
      text: "How far an activation has come. `ACTIVATED` and `DEACTIVATED` are the good ends; the last five are further ones that the vendor's own clients know.",
    },
    ActivationRequestCreated: {
      schema: schemas.activationRequestCreatedSchema,
      text: 'An activation that takes long to create.',
      members: {
        statusId: 'What to ask `activationRequests.get` with.',
        createDate: 'When it was asked for, RFC 3339.',
      },
    },
    ActivationRequestLinks: {
      schema: schemas.activationRequestLinksSchema,
      text: 'Where to go on.',
      members: { 'check-status': 'Path of the request, in one of two forms; it may be relative.' },
    },
    ActivationLink: { schema: schemas.activationLinkSchema, text: 'A link.' },
    ActivationRequest: {
      schema: schemas.activationRequestSchema,
      text: 'What became of an activation that takes long to create. With an `activationId`, it was created.',
      members: { createDate: 'When it was asked for, RFC 3339.', activationId: 'What to ask `activations.get` with.' },
    },
    ActivationHistoryList: {
      schema: schemas.activationHistoryListSchema,
      text: 'What was activated in a configuration.',
    },
    ActivationHistoryEntry: {
      schema: schemas.activationHistoryEntrySchema,
      text: 'One activation, or deactivation, of a version.',
      members: {
        activationId: 'What to ask `activations.get` with.',
        activationDate: 'When it was asked for, RFC 3339.',
      },
    },
    ActivationHistoryStatus: {
      schema: schemas.activationHistoryStatusSchema,
      text: 'How far an activation in a history has come. It has been seen in small letters too, and missing.',
    },
    ExportedConfiguration: {
      schema: schemas.exportedConfigurationSchema,
      text: 'Everything that a version of a configuration holds.',
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
      text: 'A parameter of the query that a rate policy counts by, in an export.',
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
      text: 'For which requests a reputation profile holds, in an export.',
    },
    ExportedAtomicCondition: {
      schema: schemas.exportedAtomicConditionSchema,
      text: 'One part of the condition of a reputation profile, in an export.',
      members: {
        className: 'For example `RequestHeaderCondition`.',
        name: 'A name, or a list of them.',
        value: 'A list of texts; a single text or a number in some answers.',
        checkIps: 'Which address of the client counts, for example `connecting`.',
      },
    },
    ExportedCustomRule: { schema: schemas.exportedCustomRuleSchema, text: 'A custom rule in an export.' },
    ExportedRuleset: {
      schema: schemas.exportedRulesetSchema,
      text: "A set of the vendor's rules in an export.",
      members: { type: 'For example `Kona`.' },
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
      text: 'A security policy in an export. What the documentation has beside each other, newer answers have in `webApplicationFirewall`, `clientReputation` and `ipGeoFirewall`.',
    },
    ExportedRuleAction: {
      schema: schemas.exportedRuleActionSchema,
      text: 'What a policy does with a rule of the vendor, in an export.',
    },
    ExportedRuleCondition: {
      schema: schemas.exportedRuleConditionSchema,
      text: 'For which requests an action of a rule holds, in an export.',
      members: { type: 'For example `hostMatch`.' },
    },
    ExportedRuleException: {
      schema: schemas.exportedRuleExceptionSchema,
      text: 'What of a request a rule does not look at, in an export.',
    },
    ExportedSelector: {
      schema: schemas.exportedSelectorSchema,
      text: 'A part of a request that a rule does not look at, in an export.',
      members: { type: 'For example `GENERIC`.', selector: 'For example `REQUEST_COOKIES`.' },
    },
    ExportedAttackGroupAction: {
      schema: schemas.exportedAttackGroupActionSchema,
      text: 'What a policy does with a group of attacks, in an export.',
    },
    ExportedAction: {
      schema: schemas.exportedActionSchema,
      text: 'What a policy does with a custom rule or a reputation profile, in an export.',
    },
    ExportedRatePolicyAction: {
      schema: schemas.exportedRatePolicyActionSchema,
      text: 'What a policy does with a rate policy, in an export.',
    },
    ExportedNetworkLayerControls: {
      schema: schemas.exportedNetworkLayerControlsSchema,
      text: 'Which addresses and countries a policy blocks or lets pass, and slow POST requests, in an export.',
      members: { block: 'For example `blockSpecificIPGeo`.' },
    },
    ExportedIpControls: {
      schema: schemas.exportedIpControlsSchema,
      text: 'The addresses that a policy blocks or lets pass, in an export.',
    },
    ExportedGeoControls: {
      schema: schemas.exportedGeoControlsSchema,
      text: 'The countries that a policy blocks, in an export.',
    },
    ExportedNetworkLists: {
      schema: schemas.exportedNetworkListsSchema,
      text: 'Network lists, and what stands beside them, in an export.',
      members: { networkList: 'Identifiers of network lists.', additional: 'Addresses, or country codes.' },
    },
    ExportedSlowPost: {
      schema: schemas.exportedSlowPostSchema,
      text: 'What a policy does with slow POST requests, in an export.',
    },
    ExportedDurationThreshold: {
      schema: schemas.exportedDurationThresholdSchema,
      text: 'How long the start of a body may take, in an export.',
      members: { timeout: 'Seconds.' },
    },
    ExportedSlowRateThreshold: {
      schema: schemas.exportedSlowRateThresholdSchema,
      text: 'How slow a body may be, in an export.',
      members: { rate: 'Bytes per second.', period: 'Seconds over which the rate is taken.' },
    },
    ExportedApiRequestConstraints: {
      schema: schemas.exportedApiRequestConstraintsSchema,
      text: 'What a policy does with requests that break the constraints of an API, in an export.',
    },
    ExportedSiem: { schema: schemas.exportedSiemSchema, text: 'Which events go to a SIEM, in an export.' },
    ExportedAdvancedOptions: {
      schema: schemas.exportedAdvancedOptionsSchema,
      text: 'Settings beyond the policies, in an export.',
    },
    ExportedLogging: { schema: schemas.exportedLoggingSchema, text: 'What of headers is logged, in an export.' },
    ExportedLoggedHeaders: {
      schema: schemas.exportedLoggedHeadersSchema,
      text: 'Which headers or cookies are logged, in an export.',
      members: { type: 'For example `exclude` or `only`.' },
    },
    ExportedPrefetch: {
      schema: schemas.exportedPrefetchSchema,
      text: 'Whether prefetch requests are looked at, in an export.',
    },
  },
  operations: {
    'configurations.list': { text: 'Lists the security configurations of the account.' },
    'versions.list': {
      text: 'Lists the versions of a configuration, the latest first.',
      params: {
        configId: configIdParam,
        page: {
          schema: s.integer(),
          text: 'Number of the page, from 1; `-1` for all versions in one answer. Not needed to get all pages.',
        },
        pageSize: { schema: s.integer(), text: 'Most versions in one answer. Without it, 25.' },
        detail: {
          schema: s.boolean(),
          text: 'Whether the answer has notes, dates and authors too. Without it, it has not.',
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
      text: 'Exports everything that a version holds.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'selectableHostnames.get': {
      text: 'Gets the hostnames that a version protects, could protect and cannot protect.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'selectedHostnames.get': {
      text: 'Gets the hostnames that a version protects.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'selectedHostnames.append': {
      text: 'Adds hostnames to those that a version protects.',
      body: 'The hostnames to add.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'selectedHostnames.remove': {
      text: 'Takes hostnames out of those that a version protects.',
      body: 'The hostnames to take out.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'selectedHostnames.replace': {
      text: 'Replaces the hostnames that a version protects.',
      body: 'All hostnames that the version is to protect.',
      params: { configId: configIdParam, versionNumber: versionNumberParam },
    },
    'securityPolicies.list': {
      text: 'Lists the security policies of a version.',
      params: {
        configId: configIdParam,
        versionNumber: versionNumberParam,
        notMatched: { schema: s.boolean(), text: 'Whether to list only policies without a match target.' },
        detail: {
          schema: s.boolean(),
          text: 'Whether the answer has more than identifiers and names. Without it, it has not.',
        },
      },
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
      text: 'Lists the custom rules of a configuration with what a policy does with each.',
      params: { configId: configIdParam, versionNumber: versionNumberParam, policyId: policyIdParam },
    },
    'customRuleActions.set': {
      text: 'Sets what a policy does with a custom rule.',
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
        activationId: { schema: s.integer(), text: 'Identifier of the activation.' },
        updateLatestNetworkStatus: {
          schema: s.boolean(),
          text: "Whether to look at the networks first, so that changes that were made elsewhere show. The vendor's own client sends `true`.",
        },
      },
    },
    'activationRequests.get': {
      text: 'Gets what became of an activation that was being created.',
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
  },
};
