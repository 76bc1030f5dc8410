// Generated from openapi.yaml. Do not edit: run `pnpm generate`.

import type { OpenEnum, UnknownVariant } from '@edgeward/core';

/** The security configurations of an account. */
export interface ConfigurationList {
  readonly configurations: readonly Configuration[];
}

/** A security configuration. */
export interface Configuration {
  readonly id: number;
  readonly name?: string | undefined;
  readonly description?: string | undefined;

  /** Number of the latest version. */
  readonly latestVersion?: number | undefined;

  /** Hostnames that the version on production protects. */
  readonly productionHostnames?: readonly string[] | undefined;

  /** Version that is active on production; absent where none is. */
  readonly productionVersion?: number | undefined;

  /** Version that is active on staging; absent where none is. */
  readonly stagingVersion?: number | undefined;

  /** `RBAC` or `WAF`. Evidence: observed. */
  readonly fileType?: string | undefined;

  /** Product, for example `KSD`. Evidence: observed. */
  readonly targetProduct?: string | undefined;
}

/** One page of the versions of a configuration. */
export interface ConfigurationVersionPage {
  /** Number of all versions. */
  readonly totalSize?: number | undefined;

  readonly pageSize?: number | undefined;

  /** Number of this page, from 1. */
  readonly page?: number | undefined;

  readonly configId?: number | undefined;
  readonly configName?: string | undefined;
  readonly stagingExpediteRequestId?: number | undefined;
  readonly productionExpediteRequestId?: number | undefined;

  /** Version that is active on production. */
  readonly productionActiveVersion?: number | undefined;

  /** Version that is active on staging. */
  readonly stagingActiveVersion?: number | undefined;

  readonly lastCreatedVersion?: number | undefined;
  readonly versionList?: readonly ConfigurationVersionSummary[] | undefined;
}

/** A version in a list. Notes, dates and authors come with `detail` only. */
export interface ConfigurationVersionSummary {
  readonly version: number;
  readonly versionNotes?: string | undefined;

  /** When it was made, RFC 3339; milliseconds since the Unix epoch in old answers. */
  readonly createDate?: string | number | undefined;

  readonly createdBy?: string | undefined;

  /** Version that it was cloned from; absent for the first. */
  readonly basedOn?: number | undefined;

  readonly production?: NetworkStatus | undefined;
  readonly staging?: NetworkStatus | undefined;

  /** Evidence: observed. */
  readonly configId?: number | undefined;
}

/** How a version stands on one network. */
export interface NetworkStatus {
  readonly status?: VersionStatus | undefined;

  /** When that changed, RFC 3339; milliseconds since the Unix epoch in old answers. */
  readonly time?: string | number | undefined;

  readonly action?: ActivationAction | undefined;
}

/** How a version stands on a network. */
export type VersionStatus = OpenEnum<'Active' | 'Inactive' | 'Pending' | 'Deactivated' | 'Failed'>;

/** A version of a security configuration. The vendor's reference calls it Configuration. */
export interface ConfigurationVersion {
  readonly configId: number;
  readonly configName?: string | undefined;
  readonly version: number;
  readonly versionNotes?: string | undefined;

  /** When it was made, RFC 3339; milliseconds since the Unix epoch in old answers. */
  readonly createDate?: string | number | undefined;

  readonly createdBy?: string | undefined;

  /** Version that it was cloned from; absent for the first. */
  readonly basedOn?: number | undefined;

  readonly production?: NetworkStatus | undefined;
  readonly staging?: NetworkStatus | undefined;
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
  readonly configId?: number | undefined;
  readonly configVersion?: number | undefined;

  /** Whether hosts of the ARL file have the legacy firewall in this configuration. */
  readonly protectARLInclusionHost?: boolean | undefined;

  /** Hostnames that the version could protect. */
  readonly availableSet?: readonly SelectableHostname[] | undefined;

  /** Hostnames that the version protects. */
  readonly selectedSet?: readonly SelectableHostname[] | undefined;

  /** Hostnames that the version cannot protect. */
  readonly errorSet?: readonly HostnameError[] | undefined;
}

/** How a hostname stands. */
export interface SelectableHostname {
  readonly hostname: string;

  /** Whether the ARL file has it. */
  readonly arlInclusion?: boolean | undefined;

  readonly activeInProduction?: boolean | undefined;
  readonly activeInStaging?: boolean | undefined;

  /** Configuration that protects it on production; `null` or absent where none does. */
  readonly configIdInProduction?: number | null | undefined;

  /** Name of that configuration. */
  readonly configNameInProduction?: string | null | undefined;
}

/** Why a hostname cannot be protected. */
export interface HostnameError {
  readonly hostname: string;
  readonly reason?: string | undefined;

  /** A status, for example `403`. */
  readonly reasonCode?: number | undefined;
}

/** The hostnames that a version protects. */
export interface HostnameSelection {
  readonly hostnameList: readonly SelectedHostname[];

  /**
   * What the latest change was. Requests get theirs from the method. Evidence: observed.
   *
   * @readonly Assigned by the server.
   */
  readonly mode?: HostnameMode | undefined;
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
  readonly configId?: number | undefined;
  readonly version?: number | undefined;
  readonly policies: readonly SecurityPolicy[];
}

/** A security policy. Without `detail` it has an identifier and a name only. */
export interface SecurityPolicy {
  readonly policyId: string;
  readonly policyName?: string | undefined;
  readonly policySecurityControls?: SecurityControls | undefined;

  /** Whether a rate policy counts by API key. */
  readonly hasRatePolicyWithApiKey?: boolean | undefined;

  /** Evidence: observed. */
  readonly configId?: number | undefined;

  /** Evidence: observed. */
  readonly version?: number | undefined;

  /** Evidence: observed. */
  readonly defaultSettings?: boolean | undefined;
}

/** Which protections are on. Answers leave out those that the account does not have. */
export interface SecurityControls {
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
  readonly apiTargets?: readonly MatchTarget[] | undefined;
  readonly websiteTargets?: readonly MatchTarget[] | undefined;
}

/** Which hostnames, paths or APIs a security policy protects. */
export interface MatchTarget {
  /** Assigned when the target is created; changes may repeat it. */
  readonly targetId: number;

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
  readonly apis?: readonly ApiReference[] | undefined;

  /** Network lists whose clients it lets pass. */
  readonly bypassNetworkLists?: readonly NetworkListReference[] | undefined;

  /**
   * Which protections are on, here and in the policy.
   *
   * @readonly Assigned by the server.
   */
  readonly effectiveSecurityControls?: SecurityControls | undefined;

  /**
   * What the service found about the target.
   *
   * @readonly Assigned by the server.
   */
  readonly validations?: MatchTargetValidations | undefined;
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
  readonly apis?: readonly ApiReference[] | undefined;

  /** Network lists whose clients it lets pass. */
  readonly bypassNetworkLists?: readonly NetworkListReference[] | undefined;

  /** Which protections of the policy hold here. Newer descriptions of the service do not have it. */
  readonly targetSecurityControls?: SecurityControls | undefined;
}

/**
 * What a match target meets. Requests write it small, whatever was read: the vendor's reference has it in capital
 * letters as well.
 */
export type MatchTargetType = OpenEnum<'website' | 'api' | 'WEBSITE' | 'API'>;

/** How a match target meets paths that end in a slash: not by themselves, those of a hostname's top level, or all. */
export type MatchTargetDefaultFile = OpenEnum<'NO_MATCH' | 'BASE_MATCH' | 'RECURSIVE_MATCH'>;

/** The policy of a match target. */
export interface SecurityPolicyReference {
  readonly policyId: string;
}

/** An API endpoint. */
export interface ApiReference {
  readonly id: number;
  readonly name?: string | undefined;
}

/** A network list. */
export interface NetworkListReference {
  /** For example `1304427_AAXXBBLIST`. */
  readonly id: string;

  readonly name?: string | undefined;
}

/** What the service found about a match target. */
export interface MatchTargetValidations {
  readonly errors?: readonly ValidationFinding[] | undefined;
  readonly notices?: readonly ValidationFinding[] | undefined;
  readonly warnings?: readonly ValidationFinding[] | undefined;
}

/** Something that the service found. The vendor's reference calls it Validation. */
export interface ValidationFinding {
  /** URL that names the kind. */
  readonly type?: string | undefined;

  readonly title?: string | undefined;
  readonly detail?: string | undefined;
  readonly fieldName?: string | undefined;

  /** Where it is. */
  readonly jsonReference?: string | undefined;
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
  readonly name?: string | undefined;
  readonly status?: CustomRuleStatus | undefined;
  readonly version?: number | undefined;

  /** Path of the rule. */
  readonly link?: string | undefined;

  /** Evidence: observed. */
  readonly effectiveTimePeriod?: EffectiveTimePeriod | undefined;

  /** Percentage of requests that it looks at. Evidence: observed. */
  readonly samplingRate?: number | undefined;

  /** Whether it holds on staging only. Evidence: observed. */
  readonly stagingOnly?: boolean | undefined;
}

/** How far a custom rule has come. */
export type CustomRuleStatus = OpenEnum<'activated' | 'published' | 'unused'>;

/** When a custom rule holds. Evidence: observed. */
export interface EffectiveTimePeriod {
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
 * `structured` of a request. The vendor's documentation calls custom rules a beta, and `structured`, `metadata`,
 * `inspectRequest` and `inspectResponse` read-only; today they are neither.
 */
export interface CustomRule {
  /** Assigned when the rule is created; changes may repeat it. */
  readonly id: number;

  readonly name: string;
  readonly description?: string | undefined;
  readonly version?: number | undefined;

  /** Labels of your own. */
  readonly tag?: readonly string[] | undefined;

  /** What a request must match. Unstructured rules have none. */
  readonly conditions?: readonly CustomRuleCondition[] | undefined;

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
  readonly effectiveTimePeriod?: EffectiveTimePeriod | undefined;

  /** Percentage of requests that the rule looks at; all, without it. Evidence: observed. */
  readonly samplingRate?: number | undefined;

  /** What is logged of requests that match. Evidence: observed. */
  readonly loggingOptions?: readonly LoggingOption[] | undefined;

  /** Whether the rule holds on staging only. Answers say it where it is so. Evidence: observed. */
  readonly stagingOnly?: boolean | undefined;

  /**
   * Whether a version with the rule is active.
   *
   * @readonly Assigned by the server.
   */
  readonly ruleActivated?: boolean | undefined;
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
  readonly conditions?: readonly CustomRuleCondition[] | undefined;

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
  readonly effectiveTimePeriod?: EffectiveTimePeriod | undefined;

  /** Percentage of requests that the rule looks at; all, without it. Evidence: observed. */
  readonly samplingRate?: number | undefined;

  /** What is logged of requests that match. Evidence: observed. */
  readonly loggingOptions?: readonly LoggingOption[] | undefined;

  /** Whether the rule holds on staging only. Answers say it where it is so. Evidence: observed. */
  readonly stagingOnly?: boolean | undefined;
}

/** How conditions go together. Evidence: observed. */
export type ConditionOperator = OpenEnum<'AND' | 'OR'>;

/** Something to log of requests that match a custom rule. Evidence: observed. */
export interface LoggingOption {
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

/** Matches by the path of the URL. */
export interface PathMatchCondition {
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
  readonly value?: string | readonly string[] | undefined;
}

/** Matches by the version of HTTP. */
export interface RequestProtocolVersionMatchCondition {
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
  readonly value?: string | readonly string[] | undefined;
}

/** Matches by a cookie. */
export interface CookieMatchCondition {
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
  readonly id?: number | undefined;

  /** Identifier of the rule; some answers have `id` instead. Evidence: observed. */
  readonly ruleId?: number | undefined;

  /** Name of the rule. */
  readonly name?: string | undefined;

  /** Path of the rule. */
  readonly link?: string | undefined;

  readonly status?: CustomRuleStatus | undefined;

  /** Version of the rule. */
  readonly version?: number | undefined;

  /** Whether custom denials can be its action. Evidence: observed. */
  readonly canUseAdvancedActions?: boolean | undefined;
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
  readonly ruleId?: number | undefined;

  /** Evidence: observed. */
  readonly name?: string | undefined;

  /** Evidence: observed. */
  readonly link?: string | undefined;

  /** Evidence: observed. */
  readonly canUseAdvancedActions?: boolean | undefined;
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
  readonly action?: ActivationAction | undefined;
  readonly status: ActivationStatus;
  readonly network?: ActivationNetwork | undefined;

  /** Time left, as the service writes it, for example `PTM5`. */
  readonly estimate?: string | undefined;

  readonly activationConfigs?: readonly ActivatedConfiguration[] | undefined;
  readonly createdBy?: string | undefined;

  /** When it was asked for, RFC 3339. */
  readonly createDate?: string | undefined;

  /** When it was done, RFC 3339. */
  readonly completionDate?: string | undefined;

  /** How often it was sent to the network. */
  readonly dispatchCount?: number | undefined;

  readonly note?: string | undefined;
  readonly notificationEmails?: readonly string[] | undefined;
}

/** A version that is activated or deactivated. */
export interface ActivatedConfiguration {
  readonly configId: number;
  readonly configName?: string | undefined;
  readonly configVersion?: number | undefined;

  /** Version that was active before. */
  readonly previousConfigVersion?: number | undefined;
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
  readonly createDate?: string | undefined;

  readonly links?: ActivationRequestLinks | undefined;
}

/** Where to go on. */
export interface ActivationRequestLinks {
  /** Path of the request, in one of two forms; it may be relative. */
  readonly 'check-status'?: ActivationLink | string | undefined;
}

/** A link. */
export interface ActivationLink {
  readonly href?: string | undefined;

  /** Evidence: observed. */
  readonly method?: string | undefined;

  /** Evidence: observed. */
  readonly detail?: string | undefined;
}

/** What became of an activation that takes long to create. With an `activationId`, it was created. */
export interface ActivationRequest {
  readonly statusId?: string | undefined;

  /** When it was asked for, RFC 3339. */
  readonly createDate?: string | undefined;

  /** What to ask {@link Activations.get} with. */
  readonly activationId?: number | undefined;
}

/** What was activated in a configuration. Evidence: observed. */
export interface ActivationHistoryList {
  readonly configId?: number | undefined;
  readonly activationHistory: readonly ActivationHistoryEntry[];
}

/** One activation, or deactivation, of a version. Evidence: observed. */
export interface ActivationHistoryEntry {
  /** What to ask {@link Activations.get} with. */
  readonly activationId: number;

  readonly version?: number | undefined;
  readonly network?: ActivationNetwork | undefined;
  readonly status?: ActivationHistoryStatus | undefined;
  readonly activatedBy?: string | undefined;

  /** When it was asked for, RFC 3339. */
  readonly activationDate?: string | undefined;

  readonly notes?: string | undefined;
  readonly notificationEmails?: readonly string[] | undefined;
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
  readonly configName?: string | undefined;
  readonly version: number;

  /** Evidence: observed. */
  readonly versionNotes?: string | undefined;

  readonly basedOn?: number | undefined;
  readonly staging?: NetworkStatus | undefined;
  readonly production?: NetworkStatus | undefined;
  readonly createDate?: string | number | undefined;
  readonly createdBy?: string | undefined;
  readonly selectableHosts?: readonly string[] | undefined;
  readonly selectedHosts?: readonly string[] | undefined;
  readonly errorHosts?: readonly HostnameError[] | undefined;
  readonly ratePolicies?: readonly ExportedRatePolicy[] | undefined;
  readonly reputationProfiles?: readonly ExportedReputationProfile[] | undefined;
  readonly customRules?: readonly ExportedCustomRule[] | undefined;
  readonly rulesets?: readonly ExportedRuleset[] | undefined;
  readonly matchTargets?: ExportedMatchTargets | undefined;
  readonly securityPolicies?: readonly ExportedSecurityPolicy[] | undefined;
  readonly siem?: ExportedSiem | undefined;
  readonly advancedOptions?: ExportedAdvancedOptions | undefined;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** A rate policy in an export. */
export interface ExportedRatePolicy {
  readonly id?: number | undefined;
  readonly name?: string | undefined;
  readonly description?: string | undefined;

  /** `WAF` or `BOTMAN`. */
  readonly type?: string | undefined;

  /** `path` or `api`. */
  readonly matchType?: string | undefined;

  readonly averageThreshold?: number | undefined;
  readonly burstThreshold?: number | undefined;

  /** Superseded by `clientIdentifiers`; may be empty. */
  readonly clientIdentifier?: string | undefined;

  /** Evidence: observed. */
  readonly clientIdentifiers?: readonly string[] | undefined;

  readonly requestType?: string | undefined;
  readonly allTraffic?: boolean | undefined;
  readonly sameActionOnIpv6?: boolean | undefined;
  readonly useXForwardForHeaders?: boolean | undefined;
  readonly pathMatchType?: string | undefined;
  readonly pathUriPositiveMatch?: boolean | undefined;
  readonly queryParameters?: readonly ExportedQueryParameter[] | undefined;
  readonly additionalMatchOptions?: readonly ExportedMatchOption[] | undefined;
  readonly used?: boolean | undefined;
  readonly createDate?: string | number | undefined;
  readonly updateDate?: string | number | undefined;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** A parameter of the query that a rate policy counts by, in an export. */
export interface ExportedQueryParameter {
  readonly name?: string | undefined;
  readonly values?: readonly string[] | undefined;
  readonly positiveMatch?: boolean | undefined;
  readonly valueInRange?: boolean | undefined;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** One more condition of a rate policy, in an export. */
export interface ExportedMatchOption {
  /** For example `NetworkListCondition`. */
  readonly type?: string | undefined;

  readonly positiveMatch?: boolean | undefined;
  readonly values?: readonly string[] | undefined;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** A reputation profile in an export. */
export interface ExportedReputationProfile {
  readonly id?: number | undefined;
  readonly name?: string | undefined;

  /** Evidence: observed. */
  readonly description?: string | undefined;

  /** For example `SCANTL`. */
  readonly context?: string | undefined;

  readonly contextReadable?: string | undefined;
  readonly enabled?: boolean | undefined;
  readonly threshold?: number | undefined;
  readonly condition?: ExportedReputationCondition | undefined;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** For which requests a reputation profile holds, in an export. */
export interface ExportedReputationCondition {
  readonly id?: number | undefined;
  readonly uuid?: string | undefined;
  readonly name?: string | undefined;
  readonly version?: number | undefined;
  readonly configVersionId?: number | undefined;
  readonly canDelete?: boolean | undefined;
  readonly positiveMatch?: boolean | undefined;
  readonly atomicConditions?: readonly ExportedAtomicCondition[] | undefined;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** One part of the condition of a reputation profile, in an export. */
export interface ExportedAtomicCondition {
  /** For example `RequestHeaderCondition`. */
  readonly className?: string | undefined;

  readonly index?: number | undefined;
  readonly positiveMatch?: boolean | undefined;

  /** A name, or a list of them. */
  readonly name?: string | readonly string[] | undefined;

  readonly nameCase?: boolean | undefined;
  readonly nameWildcard?: boolean | undefined;

  /** A list of texts; a single text or a number in some answers. */
  readonly value?: string | number | readonly string[] | undefined;

  readonly valueCase?: boolean | undefined;
  readonly valueWildcard?: boolean | undefined;

  /** Which address of the client counts, for example `connecting`. */
  readonly checkIps?: string | undefined;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** A custom rule in an export. */
export interface ExportedCustomRule {
  readonly id?: number | undefined;
  readonly configId?: number | undefined;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly version?: number | undefined;
  readonly tag?: readonly string[] | undefined;
  readonly conditions?: readonly CustomRuleCondition[] | undefined;
  readonly structured?: boolean | undefined;
  readonly metadata?: string | undefined;
  readonly inspectRequest?: boolean | undefined;
  readonly inspectResponse?: boolean | undefined;
  readonly ruleActivated?: boolean | undefined;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** A set of the vendor's rules in an export. */
export interface ExportedRuleset {
  readonly id?: number | undefined;
  readonly rulesetVersionId?: number | undefined;

  /** For example `Kona`. */
  readonly type?: string | undefined;

  readonly releaseDate?: string | undefined;
  readonly attackGroups?: readonly ExportedAttackGroup[] | undefined;
  readonly rules?: readonly ExportedRule[] | undefined;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** A group of attacks in an export. */
export interface ExportedAttackGroup {
  readonly group?: string | undefined;
  readonly groupName?: string | undefined;
  readonly threshold?: number | string | undefined;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** A rule of the vendor in an export. */
export interface ExportedRule {
  readonly id?: number | undefined;
  readonly title?: string | undefined;
  readonly tag?: string | undefined;
  readonly score?: number | undefined;
  readonly ruleVersion?: number | undefined;
  readonly attackGroups?: readonly string[] | undefined;
  readonly inspectRequestBody?: boolean | undefined;
  readonly inspectResponseBody?: boolean | undefined;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** Match targets in an export, by type. */
export interface ExportedMatchTargets {
  readonly websiteTargets?: readonly ExportedMatchTarget[] | undefined;
  readonly apiTargets?: readonly ExportedMatchTarget[] | undefined;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** A match target in an export. Its identifier is called `id` there. */
export interface ExportedMatchTarget {
  readonly id?: number | undefined;
  readonly type?: MatchTargetType | undefined;
  readonly sequence?: number | undefined;
  readonly securityPolicy?: SecurityPolicyReference | undefined;
  readonly hostnames?: readonly string[] | undefined;
  readonly filePaths?: readonly string[] | undefined;
  readonly isNegativePathMatch?: boolean | undefined;
  readonly fileExtensions?: readonly string[] | undefined;
  readonly isNegativeFileExtensionMatch?: boolean | undefined;
  readonly defaultFile?: MatchTargetDefaultFile | undefined;
  readonly apis?: readonly ApiReference[] | undefined;
  readonly bypassNetworkLists?: readonly NetworkListReference[] | undefined;
  readonly effectiveSecurityControls?: SecurityControls | undefined;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/**
 * A security policy in an export. What the documentation has beside each other, newer answers have in
 * `webApplicationFirewall`, `clientReputation` and `ipGeoFirewall`.
 */
export interface ExportedSecurityPolicy {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly hasRatePolicyWithApiKey?: boolean | undefined;
  readonly ruleActions?: readonly ExportedRuleAction[] | undefined;
  readonly attackGroupActions?: readonly ExportedAttackGroupAction[] | undefined;
  readonly customRuleActions?: readonly ExportedAction[] | undefined;
  readonly reputationProfileActions?: readonly ExportedAction[] | undefined;
  readonly ratePolicyActions?: readonly ExportedRatePolicyAction[] | undefined;
  readonly networkLayerControls?: ExportedNetworkLayerControls | undefined;
  readonly apiRequestConstraints?: ExportedApiRequestConstraints | undefined;

  /** Evidence: observed. */
  readonly webApplicationFirewall?: Readonly<Record<string, unknown>> | undefined;

  /** Evidence: observed. */
  readonly clientReputation?: Readonly<Record<string, unknown>> | undefined;

  /** Evidence: observed. */
  readonly ipGeoFirewall?: Readonly<Record<string, unknown>> | undefined;

  /** Evidence: observed. */
  readonly securityControls?: SecurityControls | undefined;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** What a policy does with a rule of the vendor, in an export. */
export interface ExportedRuleAction {
  readonly id?: number | undefined;
  readonly action?: string | undefined;
  readonly rulesetVersionId?: number | undefined;
  readonly conditions?: readonly ExportedRuleCondition[] | undefined;
  readonly exception?: ExportedRuleException | undefined;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** For which requests an action of a rule holds, in an export. */
export interface ExportedRuleCondition {
  /** For example `hostMatch`. */
  readonly type?: string | undefined;

  readonly positiveMatch?: boolean | undefined;
  readonly hosts?: readonly string[] | undefined;
  readonly paths?: readonly string[] | undefined;
  readonly header?: string | undefined;
  readonly name?: string | undefined;
  readonly nameCase?: boolean | undefined;
  readonly value?: string | undefined;
  readonly valueCase?: boolean | undefined;
  readonly valueWildcard?: boolean | undefined;
  readonly caseSensitive?: boolean | undefined;
  readonly wildcard?: boolean | undefined;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** What of a request a rule does not look at, in an export. */
export interface ExportedRuleException {
  readonly values?: readonly string[] | undefined;
  readonly selectors?: readonly ExportedSelector[] | undefined;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** A part of a request that a rule does not look at, in an export. */
export interface ExportedSelector {
  /** For example `GENERIC`. */
  readonly type?: string | undefined;

  /** For example `REQUEST_COOKIES`. */
  readonly selector?: string | undefined;

  readonly name?: string | undefined;
  readonly value?: string | undefined;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** What a policy does with a group of attacks, in an export. */
export interface ExportedAttackGroupAction {
  readonly group?: string | undefined;
  readonly action?: string | undefined;
  readonly rulesetVersionId?: number | undefined;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** What a policy does with a custom rule or a reputation profile, in an export. */
export interface ExportedAction {
  readonly id?: number | undefined;
  readonly action?: string | undefined;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** What a policy does with a rate policy, in an export. */
export interface ExportedRatePolicyAction {
  readonly id?: number | undefined;
  readonly ipv4Action?: string | undefined;
  readonly ipv6Action?: string | undefined;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** Which addresses and countries a policy blocks or lets pass, and slow POST requests, in an export. */
export interface ExportedNetworkLayerControls {
  /** For example `blockSpecificIPGeo`. */
  readonly block?: string | undefined;

  readonly ipControls?: ExportedIpControls | undefined;
  readonly geoControls?: ExportedGeoControls | undefined;
  readonly slowPost?: ExportedSlowPost | undefined;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** The addresses that a policy blocks or lets pass, in an export. */
export interface ExportedIpControls {
  readonly allowedIPNetworkLists?: ExportedNetworkLists | undefined;
  readonly blockedIPNetworkLists?: ExportedNetworkLists | undefined;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** The countries that a policy blocks, in an export. */
export interface ExportedGeoControls {
  readonly blockedIPNetworkLists?: ExportedNetworkLists | undefined;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** Network lists, and what stands beside them, in an export. */
export interface ExportedNetworkLists {
  /** Identifiers of network lists. */
  readonly networkList?: readonly string[] | undefined;

  /** Addresses, or country codes. */
  readonly additional?: readonly string[] | undefined;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** What a policy does with slow POST requests, in an export. */
export interface ExportedSlowPost {
  readonly action?: string | undefined;
  readonly durationThreshold?: ExportedDurationThreshold | undefined;
  readonly slowRateThreshold?: ExportedSlowRateThreshold | undefined;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** How long the start of a body may take, in an export. */
export interface ExportedDurationThreshold {
  /** Seconds. */
  readonly timeout?: number | undefined;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** How slow a body may be, in an export. */
export interface ExportedSlowRateThreshold {
  /** Bytes per second. */
  readonly rate?: number | undefined;

  /** Seconds over which the rate is taken. */
  readonly period?: number | undefined;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** What a policy does with requests that break the constraints of an API, in an export. */
export interface ExportedApiRequestConstraints {
  readonly action?: string | undefined;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** Which events go to a SIEM, in an export. */
export interface ExportedSiem {
  readonly configId?: number | undefined;
  readonly configVersion?: number | undefined;
  readonly enableForAllPolicies?: boolean | undefined;
  readonly enableSiem?: boolean | undefined;
  readonly enabledBotmanSiemEvents?: boolean | undefined;
  readonly firewallPolicyIds?: readonly string[] | undefined;
  readonly siemDefinitionId?: number | undefined;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** Settings beyond the policies, in an export. */
export interface ExportedAdvancedOptions {
  readonly logging?: ExportedLogging | undefined;
  readonly prefetch?: ExportedPrefetch | undefined;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** What of headers is logged, in an export. */
export interface ExportedLogging {
  readonly allowSampling?: boolean | undefined;
  readonly cookies?: ExportedLoggedHeaders | undefined;
  readonly customHeaders?: ExportedLoggedHeaders | undefined;
  readonly standardHeaders?: ExportedLoggedHeaders | undefined;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** Which headers or cookies are logged, in an export. */
export interface ExportedLoggedHeaders {
  /** For example `exclude` or `only`. */
  readonly type?: string | undefined;

  readonly values?: readonly string[] | undefined;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}

/** Whether prefetch requests are looked at, in an export. */
export interface ExportedPrefetch {
  readonly allExtensions?: boolean | undefined;
  readonly enableAppLayer?: boolean | undefined;
  readonly enableRateControls?: boolean | undefined;
  readonly extensions?: readonly string[] | undefined;

  /** What the vendor does not describe. */
  readonly [member: string]: unknown;
}
