// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { OpenEnum, UnknownVariant } from '@edgeward/core';

/** The security configurations of an account. */
export interface ConfigurationList {
  readonly configurations: readonly Configuration[];
}

/** A security configuration. */
export interface Configuration {
  readonly id: number;
  readonly name?: string;
  readonly description?: string;

  /** Number of the latest version. */
  readonly latestVersion?: number;

  /** Hostnames that the version on production protects. */
  readonly productionHostnames?: readonly string[];

  /** Version that is active on production; absent where none is. */
  readonly productionVersion?: number;

  /** Version that is active on staging; absent where none is. */
  readonly stagingVersion?: number;

  /** `RBAC` or `WAF`. Evidence: observed. */
  readonly fileType?: string;

  /** Product, for example `KSD`. Evidence: observed. */
  readonly targetProduct?: string;
}

/** One page of the versions of a configuration. */
export interface ConfigurationVersionPage {
  /** Number of all versions. */
  readonly totalSize?: number;

  readonly pageSize?: number;

  /** Number of this page, from 1. */
  readonly page?: number;

  readonly configId?: number;
  readonly configName?: string;
  readonly stagingExpediteRequestId?: number;
  readonly productionExpediteRequestId?: number;

  /** Version that is active on production. */
  readonly productionActiveVersion?: number;

  /** Version that is active on staging. */
  readonly stagingActiveVersion?: number;

  readonly lastCreatedVersion?: number;
  readonly versionList?: readonly ConfigurationVersionSummary[];
}

/** A version in a list. Notes, dates and authors come with `detail` only. */
export interface ConfigurationVersionSummary {
  readonly version: number;
  readonly versionNotes?: string;

  /** When it was made, RFC 3339; milliseconds since the Unix epoch in old answers. */
  readonly createDate?: string | number;

  readonly createdBy?: string;

  /** Version that it was cloned from; absent for the first. */
  readonly basedOn?: number;

  readonly production?: NetworkStatus;
  readonly staging?: NetworkStatus;

  /** Evidence: observed. */
  readonly configId?: number;
}

/** How a version stands on one network. */
export interface NetworkStatus {
  readonly status?: VersionStatus;

  /** When that changed, RFC 3339; milliseconds since the Unix epoch in old answers. */
  readonly time?: string | number;

  readonly action?: ActivationAction;
}

/** How a version stands on a network. */
export type VersionStatus = OpenEnum<'Active' | 'Inactive' | 'Pending' | 'Deactivated' | 'Failed'>;

/** A version of a security configuration. The vendor's reference calls it Configuration. */
export interface ConfigurationVersion {
  readonly configId: number;
  readonly configName?: string;
  readonly version: number;
  readonly versionNotes?: string;

  /** When it was made, RFC 3339. */
  readonly createDate?: string;

  readonly createdBy?: string;

  /** Version that it was cloned from; absent for the first. */
  readonly basedOn?: number;

  readonly production?: NetworkStatus;
  readonly staging?: NetworkStatus;
}

/** What {@link Versions.clone} accepts. */
export interface ConfigurationClone {
  /** Number of the version to clone. */
  readonly createFromVersion: number;

  /** Whether the clone gets the latest rules of the vendor. */
  readonly ruleUpdate: boolean;
}

/** The hostnames that a version protects, could protect and cannot protect. */
export interface SelectableHostnameSets {
  readonly configId?: number;
  readonly configVersion?: number;

  /** Whether hosts of the ARL file have the legacy firewall in this configuration. */
  readonly protectARLInclusionHost?: boolean;

  /** Hostnames that the version could protect. */
  readonly availableSet?: readonly SelectableHostname[];

  /** Hostnames that the version protects. */
  readonly selectedSet?: readonly SelectableHostname[];

  /** Hostnames that the version cannot protect. */
  readonly errorSet?: readonly HostnameError[];
}

/** How a hostname stands. */
export interface SelectableHostname {
  readonly hostname: string;

  /** Whether the ARL file has it. */
  readonly arlInclusion?: boolean;

  readonly activeInProduction?: boolean;
  readonly activeInStaging?: boolean;

  /** Configuration that protects it on production; `null` or absent where none does. */
  readonly configIdInProduction?: number | null;

  /** Name of that configuration. */
  readonly configNameInProduction?: string | null;
}

/** Why a hostname cannot be protected. */
export interface HostnameError {
  readonly hostname: string;
  readonly reason?: string;

  /** A status, for example `403`. */
  readonly reasonCode?: number;
}

/** The hostnames that a version protects. */
export interface HostnameSelection {
  readonly hostnameList: readonly SelectedHostname[];

  /**
   * What the latest change was. Requests get theirs from the method. Evidence: observed.
   *
   * @readonly Assigned by the server.
   */
  readonly mode?: HostnameMode;
}

/**
 * What {@link SelectedHostnames.append} and {@link SelectedHostnames.remove} and {@link SelectedHostnames.replace}
 * accept: a {@link HostnameSelection} without the members that the server assigns.
 */
export interface HostnameSelectionInput {
  readonly hostnameList: readonly SelectedHostname[];
}

/** A hostname that a version protects. */
export interface SelectedHostname {
  /** Hostname, also with a wildcard such as `*.example.com`. */
  readonly hostname: string;
}

/** What a change of the selected hostnames does. Evidence: observed. */
export type HostnameMode = OpenEnum<'append' | 'remove' | 'replace'>;

/** The security policies of a version. */
export interface SecurityPolicyList {
  readonly configId?: number;
  readonly version?: number;
  readonly policies: readonly SecurityPolicy[];
}

/** A security policy. Without `detail` it has an identifier and a name only. */
export interface SecurityPolicy {
  readonly policyId: string;
  readonly policyName?: string;
  readonly policySecurityControls?: SecurityControls;

  /** Whether a rate policy counts by API key. */
  readonly hasRatePolicyWithApiKey?: boolean;

  /** Evidence: observed. */
  readonly configId?: number;

  /** Evidence: observed. */
  readonly version?: number;

  /** Evidence: observed. */
  readonly defaultSettings?: boolean;
}

/** Which protections are on. Answers leave out those that the account does not have. */
export interface SecurityControls {
  /** API constraints. */
  readonly applyApiConstraints?: boolean;

  /** Rules of the web application firewall. */
  readonly applyApplicationLayerControls?: boolean;

  /** Bot Manager. */
  readonly applyBotmanControls?: boolean;

  /** IP and geography. */
  readonly applyNetworkLayerControls?: boolean;

  /** Rate policies. */
  readonly applyRateControls?: boolean;

  /** Client reputation. */
  readonly applyReputationControls?: boolean;

  /** Slow POST requests. */
  readonly applySlowPostControls?: boolean;

  /** Malware protection. Evidence: observed. */
  readonly applyMalwareControls?: boolean;

  /** Evidence: observed. */
  readonly applyPageIntegrityControls?: boolean;

  /** Evidence: observed. */
  readonly applyUserValidationControls?: boolean;

  /** Evidence: observed. */
  readonly applyAccountProtectionControls?: boolean;
}

/** What requests send for {@link SecurityControls}. */
export interface SecurityControlsInput {
  /** API constraints. */
  readonly applyApiConstraints?: boolean | undefined;

  /** Rules of the web application firewall. */
  readonly applyApplicationLayerControls?: boolean | undefined;

  /** Bot Manager. */
  readonly applyBotmanControls?: boolean | undefined;

  /** IP and geography. */
  readonly applyNetworkLayerControls?: boolean | undefined;

  /** Rate policies. */
  readonly applyRateControls?: boolean | undefined;

  /** Client reputation. */
  readonly applyReputationControls?: boolean | undefined;

  /** Slow POST requests. */
  readonly applySlowPostControls?: boolean | undefined;

  /** Malware protection. Evidence: observed. */
  readonly applyMalwareControls?: boolean | undefined;

  /** Evidence: observed. */
  readonly applyPageIntegrityControls?: boolean | undefined;

  /** Evidence: observed. */
  readonly applyUserValidationControls?: boolean | undefined;

  /** Evidence: observed. */
  readonly applyAccountProtectionControls?: boolean | undefined;
}

/** The match targets of a version. */
export interface MatchTargetList {
  readonly matchTargets: MatchTargetGroups;
}

/** Match targets by type. */
export interface MatchTargetGroups {
  readonly apiTargets?: readonly MatchTarget[];
  readonly websiteTargets?: readonly MatchTarget[];
}

/** Which hostnames, paths or APIs a security policy protects. */
export interface MatchTarget {
  /** Assigned when the target is created; changes may repeat it. */
  readonly targetId: number;

  readonly type: MatchTargetType;
  readonly securityPolicy: SecurityPolicyReference;
  readonly configId?: number;
  readonly configVersion?: number;

  /** Position among the targets of its type. To change it, use {@link MatchTargets.reorder}. */
  readonly sequence?: number;

  /** Hostnames that it meets; all that the version protects, without it. */
  readonly hostnames?: readonly string[];

  /** Paths that it meets, also with wildcards such as `/shop/*`. */
  readonly filePaths?: readonly string[];

  /** Whether it meets every path but `filePaths`. */
  readonly isNegativePathMatch?: boolean;

  readonly fileExtensions?: readonly string[];

  /** Whether it meets every extension but `fileExtensions`. */
  readonly isNegativeFileExtensionMatch?: boolean;

  readonly defaultFile?: MatchTargetDefaultFile;

  /** API endpoints that it meets; for targets of the type `api`. */
  readonly apis?: readonly ApiReference[];

  /** Network lists whose clients it lets pass. */
  readonly bypassNetworkLists?: readonly NetworkListReference[];

  /**
   * Which protections are on, here and in the policy.
   *
   * @readonly Assigned by the server.
   */
  readonly effectiveSecurityControls?: SecurityControls;

  /**
   * What the service found about the target.
   *
   * @readonly Assigned by the server.
   */
  readonly validations?: MatchTargetValidations;
}

/**
 * What {@link MatchTargets.create} and {@link MatchTargets.update} accept: a {@link MatchTarget} without the members
 * that the server assigns.
 */
export interface MatchTargetInput {
  /** Assigned when the target is created; changes may repeat it. */
  readonly targetId?: number | undefined;

  readonly type: MatchTargetType;
  readonly securityPolicy: SecurityPolicyReference;
  readonly configId?: number | undefined;
  readonly configVersion?: number | undefined;

  /** Position among the targets of its type. To change it, use {@link MatchTargets.reorder}. */
  readonly sequence?: number | undefined;

  /** Hostnames that it meets; all that the version protects, without it. */
  readonly hostnames?: readonly string[] | undefined;

  /** Paths that it meets, also with wildcards such as `/shop/*`. */
  readonly filePaths?: readonly string[] | undefined;

  /** Whether it meets every path but `filePaths`. */
  readonly isNegativePathMatch?: boolean | undefined;

  readonly fileExtensions?: readonly string[] | undefined;

  /** Whether it meets every extension but `fileExtensions`. */
  readonly isNegativeFileExtensionMatch?: boolean | undefined;

  readonly defaultFile?: MatchTargetDefaultFile | undefined;

  /** API endpoints that it meets; for targets of the type `api`. */
  readonly apis?: readonly ApiReferenceInput[] | undefined;

  /** Network lists whose clients it lets pass. */
  readonly bypassNetworkLists?: readonly NetworkListReferenceInput[] | undefined;

  /** Which protections of the policy hold here. Newer descriptions of the service do not have it. */
  readonly targetSecurityControls?: SecurityControlsInput | undefined;
}

/** What a match target meets. It is written small, whatever the vendor's reference says. */
export type MatchTargetType = OpenEnum<'website' | 'api'>;

/** How a match target meets paths that end in a slash: not by themselves, those of a hostname's top level, or all. */
export type MatchTargetDefaultFile = OpenEnum<'NO_MATCH' | 'BASE_MATCH' | 'RECURSIVE_MATCH'>;

/** The policy of a match target. */
export interface SecurityPolicyReference {
  readonly policyId: string;
}

/** An API endpoint. */
export interface ApiReference {
  readonly id: number;
  readonly name?: string;
}

/** What requests send for {@link ApiReference}. */
export interface ApiReferenceInput {
  readonly id: number;
  readonly name?: string | undefined;
}

/** A network list. */
export interface NetworkListReference {
  /** For example `1304427_AAXXBBLIST`. */
  readonly id: string;

  readonly name?: string;
}

/** What requests send for {@link NetworkListReference}. */
export interface NetworkListReferenceInput {
  /** For example `1304427_AAXXBBLIST`. */
  readonly id: string;

  readonly name?: string | undefined;
}

/** What the service found about a match target. */
export interface MatchTargetValidations {
  readonly errors?: readonly ValidationFinding[];
  readonly notices?: readonly ValidationFinding[];
  readonly warnings?: readonly ValidationFinding[];
}

/** Something that the service found. The vendor's reference calls it Validation. */
export interface ValidationFinding {
  /** URL that names the kind. */
  readonly type?: string;

  readonly title?: string;
  readonly detail?: string;
  readonly fieldName?: string;

  /** Where it is. */
  readonly jsonReference?: string;
}

/** The order of the match targets of one type. */
export interface MatchTargetOrder {
  readonly type: MatchTargetType;
  readonly targetSequence: readonly MatchTargetPosition[];
}

/** The position of a match target. */
export interface MatchTargetPosition {
  readonly targetId: number;

  /** Position, from 1. */
  readonly sequence: number;
}

/** The custom rules of a configuration. */
export interface CustomRuleList {
  readonly customRules: readonly CustomRuleSummary[];
}

/** A custom rule in a list. */
export interface CustomRuleSummary {
  readonly id: number;
  readonly name?: string;
  readonly status?: CustomRuleStatus;
  readonly version?: number;

  /** Path of the rule. */
  readonly link?: string;

  /** Evidence: observed. */
  readonly effectiveTimePeriod?: EffectiveTimePeriod;

  /** Percentage of requests that it looks at. Evidence: observed. */
  readonly samplingRate?: number;

  /** Whether it holds on staging only. Evidence: observed. */
  readonly stagingOnly?: boolean;
}

/** How far a custom rule has come. */
export type CustomRuleStatus = OpenEnum<'activated' | 'published' | 'unused'>;

/** When a custom rule holds. Evidence: observed. */
export interface EffectiveTimePeriod {
  /** From when, RFC 3339. */
  readonly startDate: string;

  /** Until when, RFC 3339. */
  readonly endDate: string;

  readonly status?: EffectiveTimeStatus;
}

/** What requests send for {@link EffectiveTimePeriod}. Evidence: observed. */
export interface EffectiveTimePeriodInput {
  /** From when, RFC 3339. */
  readonly startDate: string;

  /** Until when, RFC 3339. */
  readonly endDate: string;

  readonly status?: EffectiveTimeStatus | undefined;
}

/**
 * Whether a custom rule holds at the moment. The service writes it in small or in capital letters. Evidence: observed.
 */
export type EffectiveTimeStatus = OpenEnum<
  'active' | 'inactive' | 'expiring' | 'expired' | 'ACTIVE' | 'INACTIVE' | 'EXPIRING' | 'EXPIRED'
>;

/**
 * A custom rule: conditions, or the metadata of an unstructured one. The service of today also demands `operation` and
 * `structured` of a request.
 */
export interface CustomRule {
  /** Assigned when the rule is created; changes may repeat it. */
  readonly id: number;

  readonly name: string;
  readonly description?: string;
  readonly version?: number;

  /** Labels of your own. */
  readonly tag?: readonly string[];

  /** What a request must match. Unstructured rules have none. */
  readonly conditions?: readonly CustomRuleCondition[];

  /** Whether all conditions must match, or one of them. Evidence: observed. */
  readonly operation?: ConditionOperator;

  /** Whether the rule has conditions; otherwise it has metadata. */
  readonly structured?: boolean;

  /** The XML of an unstructured rule. */
  readonly metadata?: string;

  /** Whether an unstructured rule looks at requests. */
  readonly inspectRequest?: boolean;

  /** Whether an unstructured rule looks at answers. */
  readonly inspectResponse?: boolean;

  /** When the rule holds; always, without it. Evidence: observed. */
  readonly effectiveTimePeriod?: EffectiveTimePeriod;

  /** Percentage of requests that the rule looks at; all, without it. Evidence: observed. */
  readonly samplingRate?: number;

  /** What is logged of requests that match. Evidence: observed. */
  readonly loggingOptions?: readonly LoggingOption[];

  /** Whether the rule holds on staging only. Answers say it where it is so. Evidence: observed. */
  readonly stagingOnly?: boolean;

  /**
   * Whether a version with the rule is active.
   *
   * @readonly Assigned by the server.
   */
  readonly ruleActivated?: boolean;
}

/**
 * What {@link CustomRules.create} and {@link CustomRules.update} accept: a {@link CustomRule} without the members that
 * the server assigns.
 */
export interface CustomRuleInput {
  /** Assigned when the rule is created; changes may repeat it. */
  readonly id?: number | undefined;

  readonly name: string;
  readonly description?: string | undefined;
  readonly version?: number | undefined;

  /** Labels of your own. */
  readonly tag?: readonly string[] | undefined;

  /** What a request must match. Unstructured rules have none. */
  readonly conditions?: readonly CustomRuleConditionInput[] | undefined;

  /** Whether all conditions must match, or one of them. Evidence: observed. */
  readonly operation?: ConditionOperator | undefined;

  /** Whether the rule has conditions; otherwise it has metadata. */
  readonly structured?: boolean | undefined;

  /** The XML of an unstructured rule. */
  readonly metadata?: string | undefined;

  /** Whether an unstructured rule looks at requests. */
  readonly inspectRequest?: boolean | undefined;

  /** Whether an unstructured rule looks at answers. */
  readonly inspectResponse?: boolean | undefined;

  /** When the rule holds; always, without it. Evidence: observed. */
  readonly effectiveTimePeriod?: EffectiveTimePeriodInput | undefined;

  /** Percentage of requests that the rule looks at; all, without it. Evidence: observed. */
  readonly samplingRate?: number | undefined;

  /** What is logged of requests that match. Evidence: observed. */
  readonly loggingOptions?: readonly LoggingOptionInput[] | undefined;

  /** Whether the rule holds on staging only. Answers say it where it is so. Evidence: observed. */
  readonly stagingOnly?: boolean | undefined;
}

/** How conditions go together. Evidence: observed. */
export type ConditionOperator = OpenEnum<'AND' | 'OR'>;

/** Something to log of requests that match a custom rule. Evidence: observed. */
export interface LoggingOption {
  readonly id: LoggingOptionId;
  readonly name?: string;
  readonly value?: string;
}

/** What requests send for {@link LoggingOption}. Evidence: observed. */
export interface LoggingOptionInput {
  readonly id: LoggingOptionId;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
}

/** What of a request is logged. Evidence: observed. */
export type LoggingOptionId = OpenEnum<
  | 'CLIENT_TLS_FINGERPRINT_MATCH'
  | 'HEADER_ORDER_MATCH'
  | 'REQUEST_HEADER_MATCH'
  | 'COOKIE_MATCH'
  | 'URI_QUERY_MATCH'
  | 'ARGS_POST_MATCH'
>;

/**
 * What a request must match for a custom rule to apply. The types `hoitMatch` and `hostnameMatch` of the vendor's
 * reference do not exist.
 */
export type CustomRuleCondition =
  | PathMatchCondition
  | ExtensionMatchCondition
  | FilenameMatchCondition
  | HostMatchCondition
  | UriQueryMatchCondition
  | RequestMethodMatchCondition
  | RequestProtocolVersionMatchCondition
  | RequestHeaderMatchCondition
  | HeaderOrderMatchCondition
  | CookieMatchCondition
  | ArgsPostMatchCondition
  | ArgsPostNamesMatchCondition
  | ArgsPostJsonMatchCondition
  | ArgsPostJsonNamesMatchCondition
  | ArgsPostXmlMatchCondition
  | IpMatchCondition
  | IpAddressMatchCondition
  | GeoMatchCondition
  | AsNumberMatchCondition
  | ClientListMatchCondition
  | ClientTlsFingerprintMatchCondition
  | ClientCertPresentMatchCondition
  | ClientCertValidMatchCondition
  | UnknownVariant<'type'>;

/** What requests send for {@link CustomRuleCondition}. */
export type CustomRuleConditionInput =
  | PathMatchConditionInput
  | ExtensionMatchConditionInput
  | FilenameMatchConditionInput
  | HostMatchConditionInput
  | UriQueryMatchConditionInput
  | RequestMethodMatchConditionInput
  | RequestProtocolVersionMatchConditionInput
  | RequestHeaderMatchConditionInput
  | HeaderOrderMatchConditionInput
  | CookieMatchConditionInput
  | ArgsPostMatchConditionInput
  | ArgsPostNamesMatchConditionInput
  | ArgsPostJsonMatchConditionInput
  | ArgsPostJsonNamesMatchConditionInput
  | ArgsPostXmlMatchConditionInput
  | IpMatchConditionInput
  | IpAddressMatchConditionInput
  | GeoMatchConditionInput
  | AsNumberMatchConditionInput
  | ClientListMatchConditionInput
  | ClientTlsFingerprintMatchConditionInput
  | ClientCertPresentMatchCondition
  | ClientCertValidMatchCondition
  | UnknownVariant<'type'>;

/** Matches by the path of the URL. */
export interface PathMatchCondition {
  readonly type: 'pathMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Paths, for example `/login`. */
  readonly value?: string | readonly string[];

  /** Whether upper and lower case differ in `value`. */
  readonly valueCase?: boolean;

  /** Whether wildcards in `value` count as such. */
  readonly valueWildcard?: boolean;

  /** Evidence: observed. */
  readonly valueExactMatch?: boolean;

  /** Evidence: observed. */
  readonly valueIgnoreSegment?: boolean;

  /** Evidence: observed. */
  readonly valueNormalize?: boolean;

  /** Evidence: observed. */
  readonly valueRecursive?: boolean;
}

/** What requests send for {@link PathMatchCondition}. */
export interface PathMatchConditionInput {
  readonly type: 'pathMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Paths, for example `/login`. */
  readonly value?: string | readonly string[] | undefined;

  /** Whether upper and lower case differ in `value`. */
  readonly valueCase?: boolean | undefined;

  /** Whether wildcards in `value` count as such. */
  readonly valueWildcard?: boolean | undefined;

  /** Evidence: observed. */
  readonly valueExactMatch?: boolean | undefined;

  /** Evidence: observed. */
  readonly valueIgnoreSegment?: boolean | undefined;

  /** Evidence: observed. */
  readonly valueNormalize?: boolean | undefined;

  /** Evidence: observed. */
  readonly valueRecursive?: boolean | undefined;
}

/** Matches by the extension of the file in the path. */
export interface ExtensionMatchCondition {
  readonly type: 'extensionMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Extensions, for example `php`. */
  readonly value?: string | readonly string[];

  /** Whether upper and lower case differ in `value`. */
  readonly valueCase?: boolean;

  /** Whether wildcards in `value` count as such. */
  readonly valueWildcard?: boolean;

  /** Evidence: observed. */
  readonly valueExactMatch?: boolean;

  /** Evidence: observed. */
  readonly valueIgnoreSegment?: boolean;

  /** Evidence: observed. */
  readonly valueNormalize?: boolean;

  /** Evidence: observed. */
  readonly valueRecursive?: boolean;
}

/** What requests send for {@link ExtensionMatchCondition}. */
export interface ExtensionMatchConditionInput {
  readonly type: 'extensionMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Extensions, for example `php`. */
  readonly value?: string | readonly string[] | undefined;

  /** Whether upper and lower case differ in `value`. */
  readonly valueCase?: boolean | undefined;

  /** Whether wildcards in `value` count as such. */
  readonly valueWildcard?: boolean | undefined;

  /** Evidence: observed. */
  readonly valueExactMatch?: boolean | undefined;

  /** Evidence: observed. */
  readonly valueIgnoreSegment?: boolean | undefined;

  /** Evidence: observed. */
  readonly valueNormalize?: boolean | undefined;

  /** Evidence: observed. */
  readonly valueRecursive?: boolean | undefined;
}

/** Matches by the name of the file in the path. */
export interface FilenameMatchCondition {
  readonly type: 'filenameMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Names of files. */
  readonly value?: string | readonly string[];

  /** Whether upper and lower case differ in `value`. */
  readonly valueCase?: boolean;

  /** Whether wildcards in `value` count as such. */
  readonly valueWildcard?: boolean;

  /** Evidence: observed. */
  readonly valueExactMatch?: boolean;

  /** Evidence: observed. */
  readonly valueIgnoreSegment?: boolean;

  /** Evidence: observed. */
  readonly valueNormalize?: boolean;

  /** Evidence: observed. */
  readonly valueRecursive?: boolean;
}

/** What requests send for {@link FilenameMatchCondition}. */
export interface FilenameMatchConditionInput {
  readonly type: 'filenameMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Names of files. */
  readonly value?: string | readonly string[] | undefined;

  /** Whether upper and lower case differ in `value`. */
  readonly valueCase?: boolean | undefined;

  /** Whether wildcards in `value` count as such. */
  readonly valueWildcard?: boolean | undefined;

  /** Evidence: observed. */
  readonly valueExactMatch?: boolean | undefined;

  /** Evidence: observed. */
  readonly valueIgnoreSegment?: boolean | undefined;

  /** Evidence: observed. */
  readonly valueNormalize?: boolean | undefined;

  /** Evidence: observed. */
  readonly valueRecursive?: boolean | undefined;
}

/** Matches by the hostname. Evidence: observed. */
export interface HostMatchCondition {
  readonly type: 'hostMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Hostnames. */
  readonly value?: string | readonly string[];

  /** Whether upper and lower case differ in `value`. */
  readonly valueCase?: boolean;

  /** Whether wildcards in `value` count as such. */
  readonly valueWildcard?: boolean;

  readonly valueExactMatch?: boolean;
  readonly valueIgnoreSegment?: boolean;
  readonly valueNormalize?: boolean;
  readonly valueRecursive?: boolean;
}

/** What requests send for {@link HostMatchCondition}. Evidence: observed. */
export interface HostMatchConditionInput {
  readonly type: 'hostMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Hostnames. */
  readonly value?: string | readonly string[] | undefined;

  /** Whether upper and lower case differ in `value`. */
  readonly valueCase?: boolean | undefined;

  /** Whether wildcards in `value` count as such. */
  readonly valueWildcard?: boolean | undefined;

  readonly valueExactMatch?: boolean | undefined;
  readonly valueIgnoreSegment?: boolean | undefined;
  readonly valueNormalize?: boolean | undefined;
  readonly valueRecursive?: boolean | undefined;
}

/** Matches by a parameter of the query. */
export interface UriQueryMatchCondition {
  readonly type: 'uriQueryMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Parameter. */
  readonly name?: string | readonly string[];

  /** Values. */
  readonly value?: string | readonly string[];

  /** Whether upper and lower case differ in `name`. */
  readonly nameCase?: boolean;

  /** Whether wildcards in `name` count as such. */
  readonly nameWildcard?: boolean;

  /** Whether upper and lower case differ in `value`. */
  readonly valueCase?: boolean;

  /** Whether wildcards in `value` count as such. */
  readonly valueWildcard?: boolean;

  /** Evidence: observed. */
  readonly valueExactMatch?: boolean;

  /** Evidence: observed. */
  readonly valueIgnoreSegment?: boolean;

  /** Evidence: observed. */
  readonly valueNormalize?: boolean;

  /** Evidence: observed. */
  readonly valueRecursive?: boolean;
}

/** What requests send for {@link UriQueryMatchCondition}. */
export interface UriQueryMatchConditionInput {
  readonly type: 'uriQueryMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Parameter. */
  readonly name?: string | readonly string[] | undefined;

  /** Values. */
  readonly value?: string | readonly string[] | undefined;

  /** Whether upper and lower case differ in `name`. */
  readonly nameCase?: boolean | undefined;

  /** Whether wildcards in `name` count as such. */
  readonly nameWildcard?: boolean | undefined;

  /** Whether upper and lower case differ in `value`. */
  readonly valueCase?: boolean | undefined;

  /** Whether wildcards in `value` count as such. */
  readonly valueWildcard?: boolean | undefined;

  /** Evidence: observed. */
  readonly valueExactMatch?: boolean | undefined;

  /** Evidence: observed. */
  readonly valueIgnoreSegment?: boolean | undefined;

  /** Evidence: observed. */
  readonly valueNormalize?: boolean | undefined;

  /** Evidence: observed. */
  readonly valueRecursive?: boolean | undefined;
}

/** Matches by the method. */
export interface RequestMethodMatchCondition {
  readonly type: 'requestMethodMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Methods, for example `POST`. */
  readonly value?: string | readonly string[];
}

/** What requests send for {@link RequestMethodMatchCondition}. */
export interface RequestMethodMatchConditionInput {
  readonly type: 'requestMethodMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Methods, for example `POST`. */
  readonly value?: string | readonly string[] | undefined;
}

/** Matches by the version of HTTP. */
export interface RequestProtocolVersionMatchCondition {
  readonly type: 'requestProtocolVersionMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Versions, for example `HTTP/1.0`; newer answers have a single text. */
  readonly value?: string | readonly string[];
}

/** What requests send for {@link RequestProtocolVersionMatchCondition}. */
export interface RequestProtocolVersionMatchConditionInput {
  readonly type: 'requestProtocolVersionMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Versions, for example `HTTP/1.0`; newer answers have a single text. */
  readonly value?: string | readonly string[] | undefined;
}

/** Matches by a header. */
export interface RequestHeaderMatchCondition {
  readonly type: 'requestHeaderMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Headers. */
  readonly name?: string | readonly string[];

  /** Values. */
  readonly value?: string | readonly string[];

  /** Whether upper and lower case differ in `name`. */
  readonly nameCase?: boolean;

  /** Whether wildcards in `name` count as such. */
  readonly nameWildcard?: boolean;

  /** Whether upper and lower case differ in `value`. */
  readonly valueCase?: boolean;

  /** Whether wildcards in `value` count as such. */
  readonly valueWildcard?: boolean;

  /** Evidence: observed. */
  readonly valueExactMatch?: boolean;

  /** Evidence: observed. */
  readonly valueIgnoreSegment?: boolean;

  /** Evidence: observed. */
  readonly valueNormalize?: boolean;

  /** Evidence: observed. */
  readonly valueRecursive?: boolean;
}

/** What requests send for {@link RequestHeaderMatchCondition}. */
export interface RequestHeaderMatchConditionInput {
  readonly type: 'requestHeaderMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Headers. */
  readonly name?: string | readonly string[] | undefined;

  /** Values. */
  readonly value?: string | readonly string[] | undefined;

  /** Whether upper and lower case differ in `name`. */
  readonly nameCase?: boolean | undefined;

  /** Whether wildcards in `name` count as such. */
  readonly nameWildcard?: boolean | undefined;

  /** Whether upper and lower case differ in `value`. */
  readonly valueCase?: boolean | undefined;

  /** Whether wildcards in `value` count as such. */
  readonly valueWildcard?: boolean | undefined;

  /** Evidence: observed. */
  readonly valueExactMatch?: boolean | undefined;

  /** Evidence: observed. */
  readonly valueIgnoreSegment?: boolean | undefined;

  /** Evidence: observed. */
  readonly valueNormalize?: boolean | undefined;

  /** Evidence: observed. */
  readonly valueRecursive?: boolean | undefined;
}

/** Matches by the order of the headers. */
export interface HeaderOrderMatchCondition {
  readonly type: 'headerOrderMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Names of headers with colons between them, for example `Host:Accept`. */
  readonly value?: string | readonly string[];
}

/** What requests send for {@link HeaderOrderMatchCondition}. */
export interface HeaderOrderMatchConditionInput {
  readonly type: 'headerOrderMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Names of headers with colons between them, for example `Host:Accept`. */
  readonly value?: string | readonly string[] | undefined;
}

/** Matches by a cookie. */
export interface CookieMatchCondition {
  readonly type: 'cookieMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Cookie. */
  readonly name?: string | readonly string[];

  /** Values. */
  readonly value?: string | readonly string[];

  /** Whether upper and lower case differ in `name`. */
  readonly nameCase?: boolean;

  /** Whether wildcards in `name` count as such. */
  readonly nameWildcard?: boolean;

  /** Whether upper and lower case differ in `value`. */
  readonly valueCase?: boolean;

  /** Whether wildcards in `value` count as such. */
  readonly valueWildcard?: boolean;

  /** Evidence: observed. */
  readonly valueExactMatch?: boolean;

  /** Evidence: observed. */
  readonly valueIgnoreSegment?: boolean;

  /** Evidence: observed. */
  readonly valueNormalize?: boolean;

  /** Evidence: observed. */
  readonly valueRecursive?: boolean;
}

/** What requests send for {@link CookieMatchCondition}. */
export interface CookieMatchConditionInput {
  readonly type: 'cookieMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Cookie. */
  readonly name?: string | readonly string[] | undefined;

  /** Values. */
  readonly value?: string | readonly string[] | undefined;

  /** Whether upper and lower case differ in `name`. */
  readonly nameCase?: boolean | undefined;

  /** Whether wildcards in `name` count as such. */
  readonly nameWildcard?: boolean | undefined;

  /** Whether upper and lower case differ in `value`. */
  readonly valueCase?: boolean | undefined;

  /** Whether wildcards in `value` count as such. */
  readonly valueWildcard?: boolean | undefined;

  /** Evidence: observed. */
  readonly valueExactMatch?: boolean | undefined;

  /** Evidence: observed. */
  readonly valueIgnoreSegment?: boolean | undefined;

  /** Evidence: observed. */
  readonly valueNormalize?: boolean | undefined;

  /** Evidence: observed. */
  readonly valueRecursive?: boolean | undefined;
}

/** Matches by a parameter of a form in the body. */
export interface ArgsPostMatchCondition {
  readonly type: 'argsPostMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Parameter. */
  readonly name?: string | readonly string[];

  /** Values. */
  readonly value?: string | readonly string[];

  /** Whether upper and lower case differ in `name`. */
  readonly nameCase?: boolean;

  /** Whether wildcards in `name` count as such. */
  readonly nameWildcard?: boolean;

  /** Whether upper and lower case differ in `value`. */
  readonly valueCase?: boolean;

  /** Whether wildcards in `value` count as such. */
  readonly valueWildcard?: boolean;

  /** Evidence: observed. */
  readonly valueExactMatch?: boolean;

  /** Evidence: observed. */
  readonly valueIgnoreSegment?: boolean;

  /** Evidence: observed. */
  readonly valueNormalize?: boolean;

  /** Evidence: observed. */
  readonly valueRecursive?: boolean;
}

/** What requests send for {@link ArgsPostMatchCondition}. */
export interface ArgsPostMatchConditionInput {
  readonly type: 'argsPostMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Parameter. */
  readonly name?: string | readonly string[] | undefined;

  /** Values. */
  readonly value?: string | readonly string[] | undefined;

  /** Whether upper and lower case differ in `name`. */
  readonly nameCase?: boolean | undefined;

  /** Whether wildcards in `name` count as such. */
  readonly nameWildcard?: boolean | undefined;

  /** Whether upper and lower case differ in `value`. */
  readonly valueCase?: boolean | undefined;

  /** Whether wildcards in `value` count as such. */
  readonly valueWildcard?: boolean | undefined;

  /** Evidence: observed. */
  readonly valueExactMatch?: boolean | undefined;

  /** Evidence: observed. */
  readonly valueIgnoreSegment?: boolean | undefined;

  /** Evidence: observed. */
  readonly valueNormalize?: boolean | undefined;

  /** Evidence: observed. */
  readonly valueRecursive?: boolean | undefined;
}

/** Matches by the names of the parameters of a form in the body. */
export interface ArgsPostNamesMatchCondition {
  readonly type: 'argsPostNamesMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Names of parameters. */
  readonly value?: string | readonly string[];

  /** Whether upper and lower case differ in `value`. */
  readonly valueCase?: boolean;

  /** Whether wildcards in `value` count as such. */
  readonly valueWildcard?: boolean;

  /** Evidence: observed. */
  readonly valueExactMatch?: boolean;

  /** Evidence: observed. */
  readonly valueIgnoreSegment?: boolean;

  /** Evidence: observed. */
  readonly valueNormalize?: boolean;

  /** Evidence: observed. */
  readonly valueRecursive?: boolean;
}

/** What requests send for {@link ArgsPostNamesMatchCondition}. */
export interface ArgsPostNamesMatchConditionInput {
  readonly type: 'argsPostNamesMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Names of parameters. */
  readonly value?: string | readonly string[] | undefined;

  /** Whether upper and lower case differ in `value`. */
  readonly valueCase?: boolean | undefined;

  /** Whether wildcards in `value` count as such. */
  readonly valueWildcard?: boolean | undefined;

  /** Evidence: observed. */
  readonly valueExactMatch?: boolean | undefined;

  /** Evidence: observed. */
  readonly valueIgnoreSegment?: boolean | undefined;

  /** Evidence: observed. */
  readonly valueNormalize?: boolean | undefined;

  /** Evidence: observed. */
  readonly valueRecursive?: boolean | undefined;
}

/** Matches by a member of JSON in the body. Evidence: observed. */
export interface ArgsPostJsonMatchCondition {
  readonly type: 'argsPostJSONMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Member. */
  readonly name?: string | readonly string[];

  /** Values. */
  readonly value?: string | readonly string[];

  /** Whether upper and lower case differ in `name`. */
  readonly nameCase?: boolean;

  /** Whether wildcards in `name` count as such. */
  readonly nameWildcard?: boolean;

  /** Whether upper and lower case differ in `value`. */
  readonly valueCase?: boolean;

  /** Whether wildcards in `value` count as such. */
  readonly valueWildcard?: boolean;

  readonly valueExactMatch?: boolean;
  readonly valueIgnoreSegment?: boolean;
  readonly valueNormalize?: boolean;
  readonly valueRecursive?: boolean;
}

/** What requests send for {@link ArgsPostJsonMatchCondition}. Evidence: observed. */
export interface ArgsPostJsonMatchConditionInput {
  readonly type: 'argsPostJSONMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Member. */
  readonly name?: string | readonly string[] | undefined;

  /** Values. */
  readonly value?: string | readonly string[] | undefined;

  /** Whether upper and lower case differ in `name`. */
  readonly nameCase?: boolean | undefined;

  /** Whether wildcards in `name` count as such. */
  readonly nameWildcard?: boolean | undefined;

  /** Whether upper and lower case differ in `value`. */
  readonly valueCase?: boolean | undefined;

  /** Whether wildcards in `value` count as such. */
  readonly valueWildcard?: boolean | undefined;

  readonly valueExactMatch?: boolean | undefined;
  readonly valueIgnoreSegment?: boolean | undefined;
  readonly valueNormalize?: boolean | undefined;
  readonly valueRecursive?: boolean | undefined;
}

/** Matches by the names of members of JSON in the body. Evidence: observed. */
export interface ArgsPostJsonNamesMatchCondition {
  readonly type: 'argsPostJSONNamesMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Names of members. */
  readonly value?: string | readonly string[];

  /** Whether upper and lower case differ in `value`. */
  readonly valueCase?: boolean;

  /** Whether wildcards in `value` count as such. */
  readonly valueWildcard?: boolean;

  readonly valueExactMatch?: boolean;
  readonly valueIgnoreSegment?: boolean;
  readonly valueNormalize?: boolean;
  readonly valueRecursive?: boolean;
}

/** What requests send for {@link ArgsPostJsonNamesMatchCondition}. Evidence: observed. */
export interface ArgsPostJsonNamesMatchConditionInput {
  readonly type: 'argsPostJSONNamesMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Names of members. */
  readonly value?: string | readonly string[] | undefined;

  /** Whether upper and lower case differ in `value`. */
  readonly valueCase?: boolean | undefined;

  /** Whether wildcards in `value` count as such. */
  readonly valueWildcard?: boolean | undefined;

  readonly valueExactMatch?: boolean | undefined;
  readonly valueIgnoreSegment?: boolean | undefined;
  readonly valueNormalize?: boolean | undefined;
  readonly valueRecursive?: boolean | undefined;
}

/** Matches by an element of XML in the body. Evidence: observed. */
export interface ArgsPostXmlMatchCondition {
  readonly type: 'argsPostXMLMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Element. */
  readonly name?: string | readonly string[];

  /** Values. */
  readonly value?: string | readonly string[];

  /** Whether upper and lower case differ in `name`. */
  readonly nameCase?: boolean;

  /** Whether wildcards in `name` count as such. */
  readonly nameWildcard?: boolean;

  /** Whether upper and lower case differ in `value`. */
  readonly valueCase?: boolean;

  /** Whether wildcards in `value` count as such. */
  readonly valueWildcard?: boolean;

  readonly valueExactMatch?: boolean;
  readonly valueIgnoreSegment?: boolean;
  readonly valueNormalize?: boolean;
  readonly valueRecursive?: boolean;
}

/** What requests send for {@link ArgsPostXmlMatchCondition}. Evidence: observed. */
export interface ArgsPostXmlMatchConditionInput {
  readonly type: 'argsPostXMLMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Element. */
  readonly name?: string | readonly string[] | undefined;

  /** Values. */
  readonly value?: string | readonly string[] | undefined;

  /** Whether upper and lower case differ in `name`. */
  readonly nameCase?: boolean | undefined;

  /** Whether wildcards in `name` count as such. */
  readonly nameWildcard?: boolean | undefined;

  /** Whether upper and lower case differ in `value`. */
  readonly valueCase?: boolean | undefined;

  /** Whether wildcards in `value` count as such. */
  readonly valueWildcard?: boolean | undefined;

  readonly valueExactMatch?: boolean | undefined;
  readonly valueIgnoreSegment?: boolean | undefined;
  readonly valueNormalize?: boolean | undefined;
  readonly valueRecursive?: boolean | undefined;
}

/** Matches by the address of the client. */
export interface IpMatchCondition {
  readonly type: 'ipMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Addresses and CIDR ranges. */
  readonly value?: string | readonly string[];

  /** Whether the addresses in `X-Forwarded-For` count too. Evidence: observed. */
  readonly useXForwardForHeaders?: boolean;
}

/** What requests send for {@link IpMatchCondition}. */
export interface IpMatchConditionInput {
  readonly type: 'ipMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Addresses and CIDR ranges. */
  readonly value?: string | readonly string[] | undefined;

  /** Whether the addresses in `X-Forwarded-For` count too. Evidence: observed. */
  readonly useXForwardForHeaders?: boolean | undefined;
}

/** Matches by the address of the client. Evidence: observed. */
export interface IpAddressMatchCondition {
  readonly type: 'ipAddressMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Addresses and CIDR ranges. */
  readonly value?: string | readonly string[];

  /** Whether the addresses in `X-Forwarded-For` count too. */
  readonly useXForwardForHeaders?: boolean;
}

/** What requests send for {@link IpAddressMatchCondition}. Evidence: observed. */
export interface IpAddressMatchConditionInput {
  readonly type: 'ipAddressMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Addresses and CIDR ranges. */
  readonly value?: string | readonly string[] | undefined;

  /** Whether the addresses in `X-Forwarded-For` count too. */
  readonly useXForwardForHeaders?: boolean | undefined;
}

/** Matches by the country of the client. Evidence: observed. */
export interface GeoMatchCondition {
  readonly type: 'geoMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Countries, as codes such as `AD`; answers have also held names. */
  readonly value?: string | readonly string[];

  /** Whether the addresses in `X-Forwarded-For` count too. */
  readonly useXForwardForHeaders?: boolean;
}

/** What requests send for {@link GeoMatchCondition}. Evidence: observed. */
export interface GeoMatchConditionInput {
  readonly type: 'geoMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Countries, as codes such as `AD`; answers have also held names. */
  readonly value?: string | readonly string[] | undefined;

  /** Whether the addresses in `X-Forwarded-For` count too. */
  readonly useXForwardForHeaders?: boolean | undefined;
}

/** Matches by the network of the client. Evidence: observed. */
export interface AsNumberMatchCondition {
  readonly type: 'asNumberMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Numbers of autonomous systems, as texts. */
  readonly value?: string | readonly string[];

  /** Whether the addresses in `X-Forwarded-For` count too. */
  readonly useXForwardForHeaders?: boolean;
}

/** What requests send for {@link AsNumberMatchCondition}. Evidence: observed. */
export interface AsNumberMatchConditionInput {
  readonly type: 'asNumberMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Numbers of autonomous systems, as texts. */
  readonly value?: string | readonly string[] | undefined;

  /** Whether the addresses in `X-Forwarded-For` count too. */
  readonly useXForwardForHeaders?: boolean | undefined;
}

/** Matches by client lists. Evidence: observed. */
export interface ClientListMatchCondition {
  readonly type: 'clientListMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Identifiers of client lists. */
  readonly value?: string | readonly string[];

  /** Whether the addresses in `X-Forwarded-For` count too. */
  readonly useXForwardForHeaders?: boolean;
}

/** What requests send for {@link ClientListMatchCondition}. Evidence: observed. */
export interface ClientListMatchConditionInput {
  readonly type: 'clientListMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Identifiers of client lists. */
  readonly value?: string | readonly string[] | undefined;

  /** Whether the addresses in `X-Forwarded-For` count too. */
  readonly useXForwardForHeaders?: boolean | undefined;
}

/** Matches by the fingerprint of the TLS client. Evidence: observed. */
export interface ClientTlsFingerprintMatchCondition {
  readonly type: 'clientTlsFingerprintMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Fingerprints. */
  readonly value?: string | readonly string[];
}

/** What requests send for {@link ClientTlsFingerprintMatchCondition}. Evidence: observed. */
export interface ClientTlsFingerprintMatchConditionInput {
  readonly type: 'clientTlsFingerprintMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;

  /** Fingerprints. */
  readonly value?: string | readonly string[] | undefined;
}

/** Matches when the client has a certificate. Evidence: observed. */
export interface ClientCertPresentMatchCondition {
  readonly type: 'clientCertPresentMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;
}

/** Matches when the certificate of the client is valid. Evidence: observed. */
export interface ClientCertValidMatchCondition {
  readonly type: 'clientCertValidMatch';

  /** Whether a match counts; otherwise the lack of one. */
  readonly positiveMatch: boolean;
}

/** The custom rules of a configuration, with what a policy does with each. */
export interface CustomRuleActionList {
  readonly customRules: readonly CustomRuleAction[];
}

/** What a policy does with a custom rule. */
export interface CustomRuleAction {
  readonly action: CustomRuleActionName;

  /** Identifier of the rule; some answers have `ruleId` instead. */
  readonly id?: number;

  /** Identifier of the rule; some answers have `id` instead. Evidence: observed. */
  readonly ruleId?: number;

  /** Name of the rule. */
  readonly name?: string;

  /** Path of the rule. */
  readonly link?: string;

  readonly status?: CustomRuleStatus;

  /** Version of the rule. */
  readonly version?: number;

  /** Whether custom denials can be its action. Evidence: observed. */
  readonly canUseAdvancedActions?: boolean;
}

/**
 * What a policy does with requests that match a custom rule. A custom denial is named `deny_custom_` with its
 * identifier, for example `deny_custom_622918`.
 */
export type CustomRuleActionName = OpenEnum<'alert' | 'deny' | 'none'>;

/** What {@link CustomRuleActions.set} accepts. */
export interface CustomRuleActionSetting {
  readonly action: CustomRuleActionName;
}

/** The action of a custom rule as set. */
export interface CustomRuleActionResult {
  readonly action: CustomRuleActionName;

  /** Evidence: observed. */
  readonly ruleId?: number;

  /** Evidence: observed. */
  readonly name?: string;

  /** Evidence: observed. */
  readonly link?: string;

  /** Evidence: observed. */
  readonly canUseAdvancedActions?: boolean;
}

/** What {@link Activations.create} accepts. */
export interface ActivationInput {
  readonly action: ActivationAction;
  readonly network: ActivationNetwork;

  /** Why. */
  readonly note: string;

  /** Who gets a message when it is done. */
  readonly notificationEmails: readonly string[];

  /** What to activate or deactivate, one or two. */
  readonly activationConfigs: readonly ActivationTarget[];

  /** Superseded by `acknowledgedInvalidHostsByConfig`. Evidence: observed. */
  readonly acknowledgedInvalidHosts?: readonly string[] | undefined;

  /** Hostnames that are no longer valid, to be left out; without it, they are an error. Evidence: observed. */
  readonly acknowledgedInvalidHostsByConfig?: readonly InvalidHostAcknowledgement[] | undefined;
}

/** A version to activate or deactivate. */
export interface ActivationTarget {
  readonly configId: number;
  readonly configVersion: number;
}

/** Hostnames of a configuration that are no longer valid. Evidence: observed. */
export interface InvalidHostAcknowledgement {
  readonly configId: number;
  readonly invalidHosts: readonly string[];
}

/** What an activation does. */
export type ActivationAction = OpenEnum<'ACTIVATE' | 'DEACTIVATE'>;

/** Where an activation holds. */
export type ActivationNetwork = OpenEnum<'STAGING' | 'PRODUCTION'>;

/** A version on its way to a network. */
export interface Activation {
  readonly activationId: number;
  readonly action?: ActivationAction;
  readonly status: ActivationStatus;
  readonly network?: ActivationNetwork;

  /** Time left, as the service writes it, for example `PTM5`. */
  readonly estimate?: string;

  readonly activationConfigs?: readonly ActivatedConfiguration[];
  readonly createdBy?: string;

  /** When it was asked for, RFC 3339. */
  readonly createDate?: string;

  /** When it was done, RFC 3339. */
  readonly completionDate?: string;

  /** How often it was sent to the network. */
  readonly dispatchCount?: number;

  readonly note?: string;
  readonly notificationEmails?: readonly string[];
}

/** A version that is activated or deactivated. */
export interface ActivatedConfiguration {
  readonly configId: number;
  readonly configName?: string;
  readonly configVersion?: number;

  /** Version that was active before. */
  readonly previousConfigVersion?: number;
}

/**
 * How far an activation has come. `ACTIVATED` and `DEACTIVATED` are the good ends; the last five are further ones that
 * the vendor's own clients know.
 */
export type ActivationStatus = OpenEnum<
  | 'RECEIVED'
  | 'LIVE'
  | 'DEPLOYED'
  | 'CANCELING'
  | 'CANCELLING'
  | 'STOPPED'
  | 'REMOVED'
  | 'ROLLBACK'
  | 'ACTIVATED'
  | 'FAILED'
  | 'UNDEPLOYED'
  | 'NEW'
  | 'INACTIVE'
  | 'ABORTED'
  | 'DEACTIVATED'
  | 'PENDING_DEACTIVATION'
>;

/** An activation that takes long to create. */
export interface ActivationRequestCreated {
  /** What to ask {@link ActivationRequests.get} with. */
  readonly statusId: string;

  /** When it was asked for, RFC 3339. */
  readonly createDate?: string;

  readonly links?: ActivationRequestLinks;
}

/** Where to go on. */
export interface ActivationRequestLinks {
  /** Path of the request, in one of two forms; it may be relative. */
  readonly 'check-status'?: ActivationLink | string;
}

/** A link. */
export interface ActivationLink {
  readonly href?: string;

  /** Evidence: observed. */
  readonly method?: string;

  /** Evidence: observed. */
  readonly detail?: string;
}

/** What became of an activation that takes long to create. With an `activationId`, it was created. */
export interface ActivationRequest {
  readonly statusId?: string;

  /** When it was asked for, RFC 3339. */
  readonly createDate?: string;

  /** What to ask {@link Activations.get} with. */
  readonly activationId?: number;
}

/** What was activated in a configuration. Evidence: observed. */
export interface ActivationHistoryList {
  readonly configId?: number;
  readonly activationHistory: readonly ActivationHistoryEntry[];
}

/** One activation, or deactivation, of a version. Evidence: observed. */
export interface ActivationHistoryEntry {
  /** What to ask {@link Activations.get} with. */
  readonly activationId: number;

  readonly version?: number;
  readonly network?: ActivationNetwork;
  readonly status?: ActivationHistoryStatus;
  readonly activatedBy?: string;

  /** When it was asked for, RFC 3339. */
  readonly activationDate?: string;

  readonly notes?: string;
  readonly notificationEmails?: readonly string[];
}

/**
 * How far an activation in a history has come. It has been seen in small letters too, and missing. Evidence: observed.
 */
export type ActivationHistoryStatus = OpenEnum<
  | 'ACTIVATED'
  | 'DEACTIVATED'
  | 'ACTIVATION_IN_PROGRESS'
  | 'DEACTIVATION_IN_PROGRESS'
  | 'EXPEDITED'
  | 'ACTIVATION_FAILED'
  | 'EXPEDITE_ACTIVATION_CANCELLED'
  | 'DEACTIVATION_FAILED'
>;

/** Everything that a version of a configuration holds. */
export interface ExportedConfiguration {
  readonly configId: number;
  readonly configName?: string;
  readonly version: number;

  /** Evidence: observed. */
  readonly versionNotes?: string;

  readonly basedOn?: number;
  readonly staging?: NetworkStatus;
  readonly production?: NetworkStatus;
  readonly createDate?: string;
  readonly createdBy?: string;
  readonly selectableHosts?: readonly string[];
  readonly selectedHosts?: readonly string[];
  readonly errorHosts?: readonly HostnameError[];
  readonly ratePolicies?: readonly ExportedRatePolicy[];
  readonly reputationProfiles?: readonly ExportedReputationProfile[];
  readonly customRules?: readonly ExportedCustomRule[];
  readonly rulesets?: readonly ExportedRuleset[];
  readonly matchTargets?: ExportedMatchTargets;
  readonly securityPolicies?: readonly ExportedSecurityPolicy[];
  readonly siem?: ExportedSiem;
  readonly advancedOptions?: ExportedAdvancedOptions;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** A rate policy in an export. */
export interface ExportedRatePolicy {
  readonly id?: number;
  readonly name?: string;
  readonly description?: string;

  /** `WAF` or `BOTMAN`. */
  readonly type?: string;

  /** `path` or `api`. */
  readonly matchType?: string;

  readonly averageThreshold?: number;
  readonly burstThreshold?: number;

  /** Superseded by `clientIdentifiers`; may be empty. */
  readonly clientIdentifier?: string;

  /** Evidence: observed. */
  readonly clientIdentifiers?: readonly string[];

  readonly requestType?: string;
  readonly allTraffic?: boolean;
  readonly sameActionOnIpv6?: boolean;
  readonly useXForwardForHeaders?: boolean;
  readonly pathMatchType?: string;
  readonly pathUriPositiveMatch?: boolean;
  readonly queryParameters?: readonly Readonly<Record<string, unknown>>[];
  readonly additionalMatchOptions?: readonly Readonly<Record<string, unknown>>[];
  readonly used?: boolean;
  readonly createDate?: string;
  readonly updateDate?: string;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** A reputation profile in an export. */
export interface ExportedReputationProfile {
  readonly id?: number;
  readonly name?: string;

  /** Evidence: observed. */
  readonly description?: string;

  /** For example `SCANTL`. */
  readonly context?: string;

  readonly contextReadable?: string;
  readonly enabled?: boolean;
  readonly threshold?: number;
  readonly condition?: Readonly<Record<string, unknown>>;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** A custom rule in an export. */
export interface ExportedCustomRule {
  readonly id?: number;
  readonly configId?: number;
  readonly name?: string;
  readonly description?: string;
  readonly version?: number;
  readonly tag?: readonly string[];
  readonly conditions?: readonly CustomRuleCondition[];
  readonly structured?: boolean;
  readonly metadata?: string;
  readonly inspectRequest?: boolean;
  readonly inspectResponse?: boolean;
  readonly ruleActivated?: boolean;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** A set of the vendor's rules in an export. */
export interface ExportedRuleset {
  readonly id?: number;
  readonly rulesetVersionId?: number;

  /** For example `Kona`. */
  readonly type?: string;

  readonly releaseDate?: string;
  readonly attackGroups?: readonly ExportedAttackGroup[];
  readonly rules?: readonly ExportedRule[];

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** A group of attacks in an export. */
export interface ExportedAttackGroup {
  readonly group?: string;
  readonly groupName?: string;
  readonly threshold?: number | string;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** A rule of the vendor in an export. */
export interface ExportedRule {
  readonly id?: number;
  readonly title?: string;
  readonly tag?: string;
  readonly score?: number;
  readonly ruleVersion?: number;
  readonly attackGroups?: readonly string[];
  readonly inspectRequestBody?: boolean;
  readonly inspectResponseBody?: boolean;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** Match targets in an export, by type. */
export interface ExportedMatchTargets {
  readonly websiteTargets?: readonly ExportedMatchTarget[];
  readonly apiTargets?: readonly ExportedMatchTarget[];

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** A match target in an export. Its identifier is called `id` there. */
export interface ExportedMatchTarget {
  readonly id?: number;
  readonly type?: MatchTargetType;
  readonly sequence?: number;
  readonly securityPolicy?: SecurityPolicyReference;
  readonly hostnames?: readonly string[];
  readonly filePaths?: readonly string[];
  readonly isNegativePathMatch?: boolean;
  readonly fileExtensions?: readonly string[];
  readonly isNegativeFileExtensionMatch?: boolean;
  readonly defaultFile?: MatchTargetDefaultFile;
  readonly apis?: readonly ApiReference[];
  readonly bypassNetworkLists?: readonly NetworkListReference[];
  readonly effectiveSecurityControls?: SecurityControls;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/**
 * A security policy in an export. What the documentation has beside each other, newer answers have in
 * `webApplicationFirewall`, `clientReputation` and `ipGeoFirewall`.
 */
export interface ExportedSecurityPolicy {
  readonly id?: string;
  readonly name?: string;
  readonly hasRatePolicyWithApiKey?: boolean;
  readonly ruleActions?: readonly ExportedRuleAction[];
  readonly attackGroupActions?: readonly ExportedAttackGroupAction[];
  readonly customRuleActions?: readonly ExportedAction[];
  readonly reputationProfileActions?: readonly ExportedAction[];
  readonly ratePolicyActions?: readonly ExportedRatePolicyAction[];
  readonly networkLayerControls?: Readonly<Record<string, unknown>>;
  readonly apiRequestConstraints?: Readonly<Record<string, unknown>>;

  /** Evidence: observed. */
  readonly webApplicationFirewall?: Readonly<Record<string, unknown>>;

  /** Evidence: observed. */
  readonly clientReputation?: Readonly<Record<string, unknown>>;

  /** Evidence: observed. */
  readonly ipGeoFirewall?: Readonly<Record<string, unknown>>;

  /** Evidence: observed. */
  readonly securityControls?: SecurityControls;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** What a policy does with a rule of the vendor, in an export. */
export interface ExportedRuleAction {
  readonly id?: number;
  readonly action?: string;
  readonly rulesetVersionId?: number;
  readonly conditions?: readonly Readonly<Record<string, unknown>>[];
  readonly exception?: Readonly<Record<string, unknown>>;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** What a policy does with a group of attacks, in an export. */
export interface ExportedAttackGroupAction {
  readonly group?: string;
  readonly action?: string;
  readonly rulesetVersionId?: number;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** What a policy does with a custom rule or a reputation profile, in an export. */
export interface ExportedAction {
  readonly id?: number;
  readonly action?: string;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** What a policy does with a rate policy, in an export. */
export interface ExportedRatePolicyAction {
  readonly id?: number;
  readonly ipv4Action?: string;
  readonly ipv6Action?: string;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** Which events go to a SIEM, in an export. */
export interface ExportedSiem {
  readonly configId?: number;
  readonly configVersion?: number;
  readonly enableForAllPolicies?: boolean;
  readonly enableSiem?: boolean;
  readonly enabledBotmanSiemEvents?: boolean;
  readonly firewallPolicyIds?: readonly string[];
  readonly siemDefinitionId?: number;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** Settings beyond the policies, in an export. */
export interface ExportedAdvancedOptions {
  readonly logging?: Readonly<Record<string, unknown>>;
  readonly prefetch?: Readonly<Record<string, unknown>>;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}
