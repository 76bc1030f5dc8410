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

  /** Hostnames protected by the version on production. */
  readonly productionHostnames?: readonly string[] | undefined;

  /** Version active on production; absent if there is none. */
  readonly productionVersion?: number | undefined;

  /** Version active on staging; absent if there is none. */
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

  /** Version active on production. */
  readonly productionActiveVersion?: number | undefined;

  /** Version active on staging. */
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

  /** The version it was cloned from; absent for the first. */
  readonly basedOn?: number | undefined;

  readonly production?: NetworkStatus | undefined;
  readonly staging?: NetworkStatus | undefined;

  /** Evidence: observed. */
  readonly configId?: number | undefined;
}

/** How a version stands on one network. */
export interface NetworkStatus {
  readonly status?: VersionStatus | undefined;

  /** Time of this change, RFC 3339; milliseconds since the Unix epoch in old responses. */
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

  /** The version it was cloned from; absent for the first. */
  readonly basedOn?: number | undefined;

  readonly production?: NetworkStatus | undefined;
  readonly staging?: NetworkStatus | undefined;
}

/** Body of {@link Versions.clone}. */
export interface ConfigurationClone {
  /** Number of the version to clone. */
  readonly createFromVersion: number;

  /** Whether the clone gets the latest rules of the vendor. */
  readonly ruleUpdate: boolean;
}

/** The protected, available and unavailable hostnames of a version. */
export interface SelectableHostnameSets {
  readonly configId?: number | undefined;
  readonly configVersion?: number | undefined;

  /** Whether hosts of the ARL file have the legacy firewall in this configuration. */
  readonly protectARLInclusionHost?: boolean | undefined;

  /** Hostnames available to the version. */
  readonly availableSet?: readonly SelectableHostname[] | undefined;

  /** Hostnames protected by the version. */
  readonly selectedSet?: readonly SelectableHostname[] | undefined;

  /** Hostnames currently unavailable to the version, for example after a contract expired. */
  readonly errorSet?: readonly HostnameError[] | undefined;
}

/** How a hostname stands. */
export interface SelectableHostname {
  readonly hostname: string;

  /** Whether the ARL file has it. */
  readonly arlInclusion?: boolean | undefined;

  readonly activeInProduction?: boolean | undefined;
  readonly activeInStaging?: boolean | undefined;

  /** Configuration protecting it on production; `null` or absent if there is none. */
  readonly configIdInProduction?: number | null | undefined;

  /** Name of this configuration. */
  readonly configNameInProduction?: string | null | undefined;
}

/** Why a hostname cannot be protected. */
export interface HostnameError {
  readonly hostname: string;
  readonly reason?: string | undefined;

  /** A status: `400` if the property is active on neither network, `403` if the account has no access to it. */
  readonly reasonCode?: number | undefined;
}

/**
 * The hostnames protected by a version. Many versions can list a hostname, but only one active configuration covers it.
 */
export interface HostnameSelection {
  readonly hostnameList: readonly SelectedHostname[];

  /**
   * Latest change. Requests get theirs from the method. Evidence: observed.
   *
   * @readonly Assigned by the server.
   */
  readonly mode?: HostnameMode | undefined;
}

/**
 * Body of {@link SelectedHostnames.append} and {@link SelectedHostnames.remove} and {@link SelectedHostnames.replace}
 * and {@link PoliciesPolicySelectedHostnames.append} and {@link PoliciesPolicySelectedHostnames.remove} and
 * {@link PoliciesPolicySelectedHostnames.replace}: a {@link HostnameSelection} without the members assigned by the
 * server.
 */
export interface HostnameSelectionInput {
  readonly hostnameList: readonly SelectedHostname[];
}

/** A hostname protected by a version. */
export interface SelectedHostname {
  /** Hostname, also with a wildcard such as `*.example.com`. */
  readonly hostname: string;
}

/** Kind of change of the selected hostnames. Evidence: observed. */
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

  /** Whether a rate policy counts by API key (`API_KEY`). */
  readonly hasRatePolicyWithApiKey?: boolean | undefined;

  /** Evidence: observed. */
  readonly configId?: number | undefined;

  /** Evidence: observed. */
  readonly version?: number | undefined;

  /** Evidence: observed. */
  readonly defaultSettings?: boolean | undefined;
}

/** Enabled protections. Responses omit protections not available to the account. */
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

/** Hostnames, paths or APIs protected by a security policy. */
export interface MatchTarget {
  /** Assigned when the target is created; changes may repeat it. */
  readonly targetId: number;

  readonly type: MatchTargetType;
  readonly securityPolicy: SecurityPolicyReference;
  readonly configId?: number | undefined;
  readonly configVersion?: number | undefined;

  /** Position among the targets of its type. To change it, use {@link MatchTargets.reorder}. */
  readonly sequence?: number | undefined;

  /** Matched hostnames. Default: all hostnames protected by the version. */
  readonly hostnames?: readonly string[] | undefined;

  /** Matched paths, possibly with wildcards such as `/shop/*`. */
  readonly filePaths?: readonly string[] | undefined;

  /** Whether it meets every path but `filePaths`. */
  readonly isNegativePathMatch?: boolean | undefined;

  readonly fileExtensions?: readonly string[] | undefined;

  /** Whether it meets every extension but `fileExtensions`. */
  readonly isNegativeFileExtensionMatch?: boolean | undefined;

  readonly defaultFile?: MatchTargetDefaultFile | undefined;

  /** Matched API endpoints, for targets of the type `api`. */
  readonly apis?: readonly ApiReference[] | undefined;

  /** Network lists of exempt clients. */
  readonly bypassNetworkLists?: readonly NetworkListReference[] | undefined;

  /**
   * Protections enabled both here and in the policy.
   *
   * @readonly Assigned by the server.
   */
  readonly effectiveSecurityControls?: SecurityControls | undefined;

  /**
   * The service's findings about the target: errors, warnings and notices.
   *
   * @readonly Assigned by the server.
   */
  readonly validations?: MatchTargetValidations | undefined;
}

/**
 * Body of {@link MatchTargets.create} and {@link MatchTargets.update}: a {@link MatchTarget} without the members
 * assigned by the server.
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

  /** Matched hostnames. Default: all hostnames protected by the version. */
  readonly hostnames?: readonly string[] | undefined;

  /** Matched paths, possibly with wildcards such as `/shop/*`. */
  readonly filePaths?: readonly string[] | undefined;

  /** Whether it meets every path but `filePaths`. */
  readonly isNegativePathMatch?: boolean | undefined;

  readonly fileExtensions?: readonly string[] | undefined;

  /** Whether it meets every extension but `fileExtensions`. */
  readonly isNegativeFileExtensionMatch?: boolean | undefined;

  readonly defaultFile?: MatchTargetDefaultFile | undefined;

  /** Matched API endpoints, for targets of the type `api`. */
  readonly apis?: readonly ApiReference[] | undefined;

  /** Network lists of exempt clients. */
  readonly bypassNetworkLists?: readonly NetworkListReference[] | undefined;

  /** Protections of the policy enabled here. Newer descriptions of the service do not have it. */
  readonly targetSecurityControls?: SecurityControls | undefined;
}

/** Type of a match target. Requests send it in lower case: the vendor's reference has it in capital letters as well. */
export type MatchTargetType = OpenEnum<'website' | 'api' | 'WEBSITE' | 'API'>;

/**
 * How a website target matches paths ending in a slash: not by themselves, those of a hostname's top level, or all.
 * Default: `NO_MATCH`.
 */
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

/** The service's findings about a match target. */
export interface MatchTargetValidations {
  readonly errors?: readonly ValidationFinding[] | undefined;
  readonly notices?: readonly ValidationFinding[] | undefined;
  readonly warnings?: readonly ValidationFinding[] | undefined;
}

/** A finding of the service. The vendor's reference calls it Validation. */
export interface ValidationFinding {
  /** URL of the problem type. */
  readonly type?: string | undefined;

  readonly title?: string | undefined;
  readonly detail?: string | undefined;
  readonly fieldName?: string | undefined;

  /** Location of the problem. */
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

  /** Percentage of requests to inspect. Evidence: observed. */
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

  /** @readonly Assigned by the server. */
  readonly status?: EffectiveTimeStatus | undefined;
}

/** The request form of {@link EffectiveTimePeriod}. Evidence: observed. */
export interface EffectiveTimePeriodInput {
  /** From when, RFC 3339. */
  readonly startDate: string;

  /** Until when, RFC 3339. */
  readonly endDate: string;
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

  /** Conditions. Unstructured rules have none. */
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

  /** Percentage of requests to inspect. Default: all. Evidence: observed. */
  readonly samplingRate?: number | undefined;

  /** Logging for matching requests. Evidence: observed. */
  readonly loggingOptions?: readonly LoggingOption[] | undefined;

  /** Whether the rule applies only on staging. Responses include it only if `true`. Evidence: observed. */
  readonly stagingOnly?: boolean | undefined;

  /**
   * Whether a version with the rule is active.
   *
   * @readonly Assigned by the server.
   */
  readonly ruleActivated?: boolean | undefined;
}

/**
 * Body of {@link CustomRules.create} and {@link CustomRules.update}: a {@link CustomRule} without the members assigned
 * by the server.
 */
export interface CustomRuleInput {
  /** Assigned when the rule is created; changes may repeat it. */
  readonly id?: number | undefined;

  readonly name: string;
  readonly description?: string | undefined;
  readonly version?: number | undefined;

  /** Labels of your own. */
  readonly tag?: readonly string[] | undefined;

  /** Conditions. Unstructured rules have none. */
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
  readonly effectiveTimePeriod?: EffectiveTimePeriodInput | undefined;

  /** Percentage of requests to inspect. Default: all. Evidence: observed. */
  readonly samplingRate?: number | undefined;

  /** Logging for matching requests. Evidence: observed. */
  readonly loggingOptions?: readonly LoggingOption[] | undefined;

  /** Whether the rule applies only on staging. Responses include it only if `true`. Evidence: observed. */
  readonly stagingOnly?: boolean | undefined;
}

/** How conditions go together. Evidence: observed. */
export type ConditionOperator = OpenEnum<'AND' | 'OR'>;

/** Logging for requests matching a custom rule. Evidence: observed. */
export interface LoggingOption {
  readonly id: LoggingOptionId;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
}

/** Logged part of a request. Evidence: observed. */
export type LoggingOptionId = OpenEnum<
  | 'CLIENT_TLS_FINGERPRINT_MATCH'
  | 'HEADER_ORDER_MATCH'
  | 'REQUEST_HEADER_MATCH'
  | 'COOKIE_MATCH'
  | 'URI_QUERY_MATCH'
  | 'ARGS_POST_MATCH'
>;

/** A condition of a custom rule. The types `hoitMatch` and `hostnameMatch` of the vendor's reference do not exist. */
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

/** The custom rules of a configuration with their actions in a policy. */
export interface CustomRuleActionList {
  readonly customRules: readonly CustomRuleAction[];
}

/** Action of a policy for a custom rule. */
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
 * Action of a policy for requests matching a custom rule. With `none` the policy does not use the rule. A custom deny
 * action is `deny_custom_` with its identifier, for example `deny_custom_622918`.
 */
export type CustomRuleActionName = OpenEnum<'alert' | 'deny' | 'none' | `deny_custom_${string}`>;

/** Body of {@link CustomRuleActions.set}. */
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

/** Body of {@link Activations.create}. */
export interface ActivationInput {
  readonly action: ActivationAction;
  readonly network: ActivationNetwork;

  /** Why. */
  readonly note: string;

  /** Who gets a message when it is done. */
  readonly notificationEmails: readonly string[];

  /** Versions to activate or deactivate, one or two. */
  readonly activationConfigs: readonly ActivationTarget[];

  /** Superseded by `acknowledgedInvalidHostsByConfig`. Evidence: observed. */
  readonly acknowledgedInvalidHosts?: readonly string[] | undefined;

  /** Invalid hostnames to activate without. If not listed here, they are an error. Evidence: observed. */
  readonly acknowledgedInvalidHostsByConfig?: readonly InvalidHostAcknowledgement[] | undefined;
}

/** A version to activate or deactivate. */
export interface ActivationTarget {
  readonly configId: number;
  readonly configVersion: number;
}

/** Invalid hostnames of a configuration. Evidence: observed. */
export interface InvalidHostAcknowledgement {
  readonly configId: number;
  readonly invalidHosts: readonly string[];
}

/** Kind of activation. */
export type ActivationAction = OpenEnum<'ACTIVATE' | 'DEACTIVATE'>;

/** Network of an activation. */
export type ActivationNetwork = OpenEnum<'STAGING' | 'PRODUCTION'>;

/** A version on its way to a network. */
export interface Activation {
  readonly activationId: number;
  readonly action?: ActivationAction | undefined;
  readonly status: ActivationStatus;
  readonly network?: ActivationNetwork | undefined;

  /** Time left when the response was made: an ISO 8601 duration, although samples have `PTM5`. */
  readonly estimate?: string | undefined;

  readonly activationConfigs?: readonly ActivatedConfiguration[] | undefined;
  readonly createdBy?: string | undefined;

  /** Time of the request, RFC 3339. */
  readonly createDate?: string | undefined;

  /** When it had reached the whole network, RFC 3339. */
  readonly completionDate?: string | undefined;

  /** How often it was sent to the network. More than once means a retry for the network's safety. */
  readonly dispatchCount?: number | undefined;

  readonly note?: string | undefined;
  readonly notificationEmails?: readonly string[] | undefined;
}

/** An activated or deactivated version. */
export interface ActivatedConfiguration {
  readonly configId: number;
  readonly configName?: string | undefined;
  readonly configVersion?: number | undefined;

  /** Previously active version. */
  readonly previousConfigVersion?: number | undefined;
}

/**
 * Progress of an activation. `ACTIVATED` and `DEACTIVATED` are the successful ends; the last five are additional ones
 * of the vendor's own clients.
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

/** A slow activation. */
export interface ActivationRequestCreated {
  /** Id for {@link ActivationRequests.get}. */
  readonly statusId: string;

  /** Time of the request, RFC 3339. */
  readonly createDate?: string | undefined;

  readonly links?: ActivationRequestLinks | undefined;
}

/** URL of the next step. */
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

/** Progress of a slow activation. An `activationId` means it was created. */
export interface ActivationRequest {
  readonly statusId?: string | undefined;

  /** Time of the request, RFC 3339. */
  readonly createDate?: string | undefined;

  /** Id for {@link Activations.get}. */
  readonly activationId?: number | undefined;
}

/** Earlier activations in a configuration. Evidence: observed. */
export interface ActivationHistoryList {
  readonly configId?: number | undefined;
  readonly activationHistory: readonly ActivationHistoryEntry[];
}

/** One activation, or deactivation, of a version. Evidence: observed. */
export interface ActivationHistoryEntry {
  /** Id for {@link Activations.get}. */
  readonly activationId: number;

  readonly version?: number | undefined;
  readonly network?: ActivationNetwork | undefined;
  readonly status?: ActivationHistoryStatus | undefined;
  readonly activatedBy?: string | undefined;

  /** Time of the request, RFC 3339. */
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

/** Content of a version of a configuration. */
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

  /** Undocumented members. */
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

  /** Undocumented members. */
  readonly [member: string]: unknown;
}

/** A query parameter of a rate policy, in an export. */
export interface ExportedQueryParameter {
  readonly name?: string | undefined;
  readonly values?: readonly string[] | undefined;
  readonly positiveMatch?: boolean | undefined;
  readonly valueInRange?: boolean | undefined;

  /** Undocumented members. */
  readonly [member: string]: unknown;
}

/** One more condition of a rate policy, in an export. */
export interface ExportedMatchOption {
  /** For example `NetworkListCondition`. */
  readonly type?: string | undefined;

  readonly positiveMatch?: boolean | undefined;
  readonly values?: readonly string[] | undefined;

  /** Undocumented members. */
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

  /** Undocumented members. */
  readonly [member: string]: unknown;
}

/** A condition of a reputation profile, in an export. */
export interface ExportedReputationCondition {
  readonly id?: number | undefined;
  readonly uuid?: string | undefined;
  readonly name?: string | undefined;
  readonly version?: number | undefined;
  readonly configVersionId?: number | undefined;
  readonly canDelete?: boolean | undefined;
  readonly positiveMatch?: boolean | undefined;
  readonly atomicConditions?: readonly ExportedAtomicCondition[] | undefined;

  /** Undocumented members. */
  readonly [member: string]: unknown;
}

/** One part of the condition of a reputation profile, in an export. */
export interface ExportedAtomicCondition {
  /** For example {@link RequestHeaderCondition}. */
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

  /** The client address to use, for example `connecting`. */
  readonly checkIps?: string | undefined;

  /** Undocumented members. */
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

  /** Undocumented members. */
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

  /** Undocumented members. */
  readonly [member: string]: unknown;
}

/** A group of attacks in an export. */
export interface ExportedAttackGroup {
  readonly group?: string | undefined;
  readonly groupName?: string | undefined;
  readonly threshold?: number | string | undefined;

  /** Undocumented members. */
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

  /** Undocumented members. */
  readonly [member: string]: unknown;
}

/** Match targets in an export, by type. */
export interface ExportedMatchTargets {
  readonly websiteTargets?: readonly ExportedMatchTarget[] | undefined;
  readonly apiTargets?: readonly ExportedMatchTarget[] | undefined;

  /** Undocumented members. */
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

  /** Undocumented members. */
  readonly [member: string]: unknown;
}

/**
 * A security policy in an export. Newer responses have some of the documented members in `webApplicationFirewall`,
 * `clientReputation` and `ipGeoFirewall` instead.
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

  /** Undocumented members. */
  readonly [member: string]: unknown;
}

/** Action of a policy for one of the vendor's rules, in an export. */
export interface ExportedRuleAction {
  readonly id?: number | undefined;
  readonly action?: string | undefined;
  readonly rulesetVersionId?: number | undefined;
  readonly conditions?: readonly ExportedRuleCondition[] | undefined;
  readonly exception?: ExportedRuleException | undefined;

  /** Undocumented members. */
  readonly [member: string]: unknown;
}

/** Condition of a rule's action, in an export. */
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

  /** Undocumented members. */
  readonly [member: string]: unknown;
}

/** Parts of a request exempt from a rule, in an export. */
export interface ExportedRuleException {
  readonly values?: readonly string[] | undefined;
  readonly selectors?: readonly ExportedSelector[] | undefined;

  /** Undocumented members. */
  readonly [member: string]: unknown;
}

/** A part of a request exempt from a rule, in an export. */
export interface ExportedSelector {
  /** For example `GENERIC`. */
  readonly type?: string | undefined;

  /** For example `REQUEST_COOKIES`. */
  readonly selector?: string | undefined;

  readonly name?: string | undefined;
  readonly value?: string | undefined;

  /** Undocumented members. */
  readonly [member: string]: unknown;
}

/** Action of a policy for an attack group, in an export. */
export interface ExportedAttackGroupAction {
  readonly group?: string | undefined;
  readonly action?: string | undefined;
  readonly rulesetVersionId?: number | undefined;

  /** Undocumented members. */
  readonly [member: string]: unknown;
}

/** Action of a policy for a custom rule or a reputation profile, in an export. */
export interface ExportedAction {
  readonly id?: number | undefined;
  readonly action?: string | undefined;

  /** Undocumented members. */
  readonly [member: string]: unknown;
}

/** Action of a policy for a rate policy, in an export. */
export interface ExportedRatePolicyAction {
  readonly id?: number | undefined;
  readonly ipv4Action?: string | undefined;
  readonly ipv6Action?: string | undefined;

  /** Undocumented members. */
  readonly [member: string]: unknown;
}

/** Addresses and countries blocked or allowed by a policy, and slow POST requests, in an export. */
export interface ExportedNetworkLayerControls {
  /** For example `blockSpecificIPGeo`. */
  readonly block?: string | undefined;

  readonly ipControls?: ExportedIpControls | undefined;
  readonly geoControls?: ExportedGeoControls | undefined;
  readonly slowPost?: ExportedSlowPost | undefined;

  /** Undocumented members. */
  readonly [member: string]: unknown;
}

/** Addresses blocked or allowed by a policy, in an export. */
export interface ExportedIpControls {
  readonly allowedIPNetworkLists?: ExportedNetworkLists | undefined;
  readonly blockedIPNetworkLists?: ExportedNetworkLists | undefined;

  /** Undocumented members. */
  readonly [member: string]: unknown;
}

/** Countries blocked by a policy, in an export. */
export interface ExportedGeoControls {
  readonly blockedIPNetworkLists?: ExportedNetworkLists | undefined;

  /** Undocumented members. */
  readonly [member: string]: unknown;
}

/** Network lists with accompanying members, in an export. */
export interface ExportedNetworkLists {
  /** Identifiers of network lists. */
  readonly networkList?: readonly string[] | undefined;

  /** Addresses, or country codes. */
  readonly additional?: readonly string[] | undefined;

  /** Undocumented members. */
  readonly [member: string]: unknown;
}

/** Action of a policy for slow POST requests, in an export. */
export interface ExportedSlowPost {
  readonly action?: string | undefined;
  readonly durationThreshold?: ExportedDurationThreshold | undefined;
  readonly slowRateThreshold?: ExportedSlowRateThreshold | undefined;

  /** Undocumented members. */
  readonly [member: string]: unknown;
}

/** How long the start of a body may take, in an export. */
export interface ExportedDurationThreshold {
  /** Seconds. */
  readonly timeout?: number | undefined;

  /** Undocumented members. */
  readonly [member: string]: unknown;
}

/** How slow a body may be, in an export. */
export interface ExportedSlowRateThreshold {
  /** Bytes per second. */
  readonly rate?: number | undefined;

  /** Period of the rate, in seconds. */
  readonly period?: number | undefined;

  /** Undocumented members. */
  readonly [member: string]: unknown;
}

/** Action of a policy for requests violating the constraints of an API, in an export. */
export interface ExportedApiRequestConstraints {
  readonly action?: string | undefined;

  /** Undocumented members. */
  readonly [member: string]: unknown;
}

/** Events sent to a SIEM, in an export. */
export interface ExportedSiem {
  readonly configId?: number | undefined;
  readonly configVersion?: number | undefined;
  readonly enableForAllPolicies?: boolean | undefined;
  readonly enableSiem?: boolean | undefined;
  readonly enabledBotmanSiemEvents?: boolean | undefined;
  readonly firewallPolicyIds?: readonly string[] | undefined;
  readonly siemDefinitionId?: number | undefined;

  /** Undocumented members. */
  readonly [member: string]: unknown;
}

/** Settings beyond the policies, in an export. */
export interface ExportedAdvancedOptions {
  readonly logging?: ExportedLogging | undefined;
  readonly prefetch?: ExportedPrefetch | undefined;

  /** Undocumented members. */
  readonly [member: string]: unknown;
}

/** Logging of headers, in an export. */
export interface ExportedLogging {
  readonly allowSampling?: boolean | undefined;
  readonly cookies?: ExportedLoggedHeaders | undefined;
  readonly customHeaders?: ExportedLoggedHeaders | undefined;
  readonly standardHeaders?: ExportedLoggedHeaders | undefined;

  /** Undocumented members. */
  readonly [member: string]: unknown;
}

/** Logged headers or cookies, in an export. */
export interface ExportedLoggedHeaders {
  /** For example `exclude` or `only`. */
  readonly type?: string | undefined;

  readonly values?: readonly string[] | undefined;

  /** Undocumented members. */
  readonly [member: string]: unknown;
}

/** Whether prefetch requests are looked at, in an export. */
export interface ExportedPrefetch {
  readonly allExtensions?: boolean | undefined;
  readonly enableAppLayer?: boolean | undefined;
  readonly enableRateControls?: boolean | undefined;
  readonly extensions?: readonly string[] | undefined;

  /** Undocumented members. */
  readonly [member: string]: unknown;
}

/** A configuration to create. Evidence: observed. */
export interface ConfigurationCreate {
  readonly name: string;
  readonly description: string;
  readonly contractId?: string | undefined;
  readonly groupId?: number | undefined;
  readonly hostnames: readonly string[];

  /** Evidence: inferred. */
  readonly createFrom?: ConfigurationSource | undefined;
}

/** A created configuration. Evidence: observed. */
export interface ConfigurationCreated {
  readonly configId?: number | undefined;
  readonly version?: number | undefined;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
}

/** The name and the description of a configuration. Evidence: observed. */
export interface ConfigurationRename {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
}

/** Two versions of a configuration to compare. Evidence: observed. */
export interface VersionDiffRequest {
  readonly from: number;
  readonly to: number;
  readonly outcomes?: readonly DiffOutcome[] | undefined;
}

/**
 * The service's comparison of two versions: a tree along the parts of a configuration. A node has `outcome` and
 * `changesCount`; a changed value has `from` and `to`; a list has `added`, `removed` and `modified`. Evidence:
 * observed.
 */
export interface VersionDiff {
  /** Evidence: inferred. */
  readonly outcome?: DiffOutcome | undefined;

  /** Evidence: inferred. */
  readonly changesCount?: DiffCounts | undefined;

  /** Undocumented members. */
  readonly [member: string]: unknown;
}

/** The notes of a version. Evidence: observed. */
export interface VersionNotes {
  readonly notes?: string | undefined;
}

/** Who is mailed about a feature. Evidence: observed. */
export interface Subscription {
  readonly emails?: readonly string[] | undefined;
}

/** Whom to subscribe or unsubscribe. Evidence: observed. */
export interface SubscriptionChange {
  readonly action: SubscriptionAction;
  readonly emails: readonly string[];
}

/** The custom deny actions of a version. Evidence: observed. */
export interface CustomDenyList {
  readonly customDenyList?: readonly CustomDenyAction[] | undefined;
}

/** An action denying a request with a custom response. Rules refer to it as `deny_custom_{id}`. Evidence: observed. */
export interface CustomDenyAction {
  readonly id?: string | number | undefined;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly parameters?: readonly CustomDenyParameter[] | undefined;
}

/** The malware policies of a version. Evidence: observed. */
export interface MalwarePolicyList {
  readonly malwarePolicies?: readonly MalwarePolicy[] | undefined;
}

/** Malware scanning of uploads. Evidence: observed. */
export interface MalwarePolicy {
  /** @readonly Assigned by the server. */
  readonly id?: number | undefined;

  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly hostnames?: readonly string[] | undefined;
  readonly paths?: readonly string[] | undefined;
  readonly allowListId?: string | undefined;
  readonly blockListId?: string | undefined;
  readonly contentTypes?: readonly MalwareContentType[] | undefined;
  readonly logFilename?: boolean | undefined;
}

/**
 * Body of {@link MalwarePolicies.create} and {@link MalwarePolicies.update}: a {@link MalwarePolicy} without the
 * members assigned by the server. Evidence: observed.
 */
export interface MalwarePolicyInput {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly hostnames?: readonly string[] | undefined;
  readonly paths?: readonly string[] | undefined;
  readonly allowListId?: string | undefined;
  readonly blockListId?: string | undefined;
  readonly contentTypes?: readonly MalwareContentType[] | undefined;
  readonly logFilename?: boolean | undefined;
}

/** The scannable content types. Evidence: observed. */
export interface MalwareContentTypeList {
  readonly malwareContentTypes?: readonly string[] | undefined;
}

/** The rate policies of a version. Evidence: observed. */
export interface RatePolicyList {
  readonly ratePolicies?: readonly RatePolicy[] | undefined;
}

/** Counted requests, clients, and thresholds. Each security policy has an action for it. Evidence: observed. */
export interface RatePolicy {
  readonly id?: number | undefined;

  /** Evidence: inferred. */
  readonly configId?: number | undefined;

  /** Evidence: inferred. */
  readonly configVersion?: number | undefined;

  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly type?: RatePolicyType | undefined;
  readonly matchType?: RatePolicyMatchType | undefined;
  readonly averageThreshold?: number | undefined;
  readonly burstThreshold?: number | undefined;
  readonly burstWindow?: number | undefined;

  /** An older form of `clientIdentifiers` with one value, which may be empty. Evidence: inferred. */
  readonly clientIdentifier?: string | undefined;

  /** How to identify a client. Evidence: observed. */
  readonly clientIdentifiers?: readonly RateClientIdentifier[] | undefined;

  readonly requestType?: RateRequestType | undefined;
  readonly sameActionOnIpv6?: boolean | undefined;

  /**
   * A misspelling of `sameActionOnIpv6` in some responses. Evidence: inferred.
   *
   * @readonly Assigned by the server.
   */
  readonly sameActionOnIpv?: boolean | undefined;

  readonly useXForwardForHeaders?: boolean | undefined;
  readonly pathMatchType?: RatePathMatchType | undefined;
  readonly pathUriPositiveMatch?: boolean | undefined;
  readonly path?: PositiveMatchValues | undefined;
  readonly fileExtensions?: PositiveMatchValues | undefined;
  readonly hosts?: PositiveMatchValues | undefined;

  /** Deprecated: use `hosts`. Evidence: inferred. */
  readonly hostnames?: readonly string[] | undefined;

  readonly additionalMatchOptions?: readonly RateMatchOption[] | undefined;
  readonly queryParameters?: readonly RateParameterMatch[] | undefined;
  readonly bodyParameters?: readonly RateParameterMatch[] | undefined;
  readonly apiSelectors?: readonly RateApiSelector[] | undefined;
  readonly condition?: RateCondition | undefined;
  readonly counterType?: CounterType | undefined;
  readonly penaltyBoxDuration?: string | undefined;
  readonly evaluation?: RatePolicyEvaluation | undefined;
  readonly allTraffic?: boolean | undefined;

  /** @readonly Assigned by the server. */
  readonly used?: boolean | undefined;

  /** @readonly Assigned by the server. */
  readonly createDate?: string | undefined;

  /** @readonly Assigned by the server. */
  readonly updateDate?: string | undefined;
}

/**
 * Body of {@link RatePolicies.create} and {@link RatePolicies.update}: a {@link RatePolicy} without the members
 * assigned by the server. Evidence: observed.
 */
export interface RatePolicyInput {
  readonly id?: number | undefined;

  /** Evidence: inferred. */
  readonly configId?: number | undefined;

  /** Evidence: inferred. */
  readonly configVersion?: number | undefined;

  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly type?: RatePolicyType | undefined;
  readonly matchType?: RatePolicyMatchType | undefined;
  readonly averageThreshold?: number | undefined;
  readonly burstThreshold?: number | undefined;
  readonly burstWindow?: number | undefined;

  /** An older form of `clientIdentifiers` with one value, which may be empty. Evidence: inferred. */
  readonly clientIdentifier?: string | undefined;

  /** How to identify a client. Evidence: observed. */
  readonly clientIdentifiers?: readonly RateClientIdentifier[] | undefined;

  readonly requestType?: RateRequestType | undefined;
  readonly sameActionOnIpv6?: boolean | undefined;
  readonly useXForwardForHeaders?: boolean | undefined;
  readonly pathMatchType?: RatePathMatchType | undefined;
  readonly pathUriPositiveMatch?: boolean | undefined;
  readonly path?: PositiveMatchValues | undefined;
  readonly fileExtensions?: PositiveMatchValues | undefined;
  readonly hosts?: PositiveMatchValues | undefined;

  /** Deprecated: use `hosts`. Evidence: inferred. */
  readonly hostnames?: readonly string[] | undefined;

  readonly additionalMatchOptions?: readonly RateMatchOption[] | undefined;
  readonly queryParameters?: readonly RateParameterMatch[] | undefined;
  readonly bodyParameters?: readonly RateParameterMatch[] | undefined;
  readonly apiSelectors?: readonly RateApiSelector[] | undefined;
  readonly condition?: RateCondition | undefined;
  readonly counterType?: CounterType | undefined;
  readonly penaltyBoxDuration?: string | undefined;
  readonly evaluation?: RatePolicyEvaluationInput | undefined;
  readonly allTraffic?: boolean | undefined;
}

/** Whether the thresholds of an evaluation are applied or discarded. Evidence: observed. */
export interface RatePolicyEvaluationDecision {
  readonly action: RateEvaluationAction;
}

/** The reputation profiles of a version. Evidence: observed. */
export interface ReputationProfileList {
  readonly reputationProfiles?: readonly ReputationProfile[] | undefined;
}

/** A reputation threshold for clients. Each security policy has an action for it. Evidence: observed. */
export interface ReputationProfile {
  readonly id?: number | undefined;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly context?: ReputationContext | undefined;

  /** @readonly Assigned by the server. */
  readonly contextReadable?: string | undefined;

  readonly threshold?: number | undefined;
  readonly sharedIpHandling?: SharedIpHandling | undefined;
  readonly enabled?: boolean | undefined;
  readonly condition?: ReputationCondition | undefined;
}

/**
 * Body of {@link ReputationProfiles.create} and {@link ReputationProfiles.update}: a {@link ReputationProfile} without
 * the members assigned by the server. Evidence: observed.
 */
export interface ReputationProfileInput {
  readonly id?: number | undefined;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly context?: ReputationContext | undefined;
  readonly threshold?: number | undefined;
  readonly sharedIpHandling?: SharedIpHandling | undefined;
  readonly enabled?: boolean | undefined;
  readonly condition?: ReputationCondition | undefined;
}

/** The URL protection policies of a version. Evidence: observed. */
export interface UrlProtectionPolicyList {
  readonly urlProtectionPolicies?: readonly UrlProtectionPolicy[] | undefined;
}

/** Rate limits for URLs. Evidence: observed. */
export interface UrlProtectionPolicy {
  /** @readonly Assigned by the server. */
  readonly policyId?: number | undefined;

  readonly configId?: number | undefined;
  readonly configVersion?: number | undefined;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly protectionType?: UrlProtectionType | undefined;
  readonly rateThreshold?: number | undefined;
  readonly intelligentLoadShedding?: boolean | undefined;
  readonly sheddingThresholdHitsPerSec?: number | undefined;
  readonly hostnamePaths?: readonly UrlProtectionHostnamePath[] | undefined;

  /** Evidence: inferred. */
  readonly apiDefinitions?: readonly UrlProtectionApiDefinition[] | undefined;

  readonly bypassCondition?: UrlProtectionBypass | undefined;
  readonly categories?: readonly UrlProtectionCategory[] | undefined;

  /** @readonly Assigned by the server. */
  readonly createDate?: string | undefined;

  /** @readonly Assigned by the server. */
  readonly createdBy?: string | undefined;

  /** @readonly Assigned by the server. */
  readonly updateDate?: string | undefined;

  /** @readonly Assigned by the server. */
  readonly updatedBy?: string | undefined;

  /** @readonly Assigned by the server. */
  readonly used?: boolean | undefined;
}

/**
 * Body of {@link UrlProtectionPolicies.create} and {@link UrlProtectionPolicies.update}: an {@link UrlProtectionPolicy}
 * without the members assigned by the server. Evidence: observed.
 */
export interface UrlProtectionPolicyInput {
  readonly configId?: number | undefined;
  readonly configVersion?: number | undefined;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly protectionType?: UrlProtectionType | undefined;
  readonly rateThreshold?: number | undefined;
  readonly intelligentLoadShedding?: boolean | undefined;
  readonly sheddingThresholdHitsPerSec?: number | undefined;
  readonly hostnamePaths?: readonly UrlProtectionHostnamePath[] | undefined;

  /** Evidence: inferred. */
  readonly apiDefinitions?: readonly UrlProtectionApiDefinition[] | undefined;

  readonly bypassCondition?: UrlProtectionBypassInput | undefined;
  readonly categories?: readonly UrlProtectionCategory[] | undefined;
}

/** The domain of the cookies set by Akamai. Evidence: observed. */
export interface CookieSettings {
  readonly cookieDomain?: CookieDomain | undefined;
  readonly useAllSecureTraffic?: boolean | undefined;
}

/** Whether to normalize evasive paths before matching. Evidence: observed. */
export interface EvasivePathMatch {
  readonly enablePathMatch?: boolean | undefined;
}

/** Logged headers and cookies. Evidence: observed. */
export interface HeaderLogging {
  readonly allowSampling?: boolean | undefined;
  readonly cookies?: HeaderLoggingSelection | undefined;
  readonly customHeaders?: HeaderLoggingSelection | undefined;
  readonly standardHeaders?: HeaderLoggingSelection | undefined;
}

/** Whether the payloads of attacks are logged. Evidence: observed. */
export interface AttackPayloadLogging {
  readonly enabled?: boolean | undefined;
  readonly requestBody?: AttackPayloadLoggingTarget | undefined;
  readonly responseBody?: AttackPayloadLoggingTarget | undefined;
}

/** Whether Akamai detects personal data. Evidence: observed. */
export interface PiiLearning {
  readonly enablePiiLearning?: boolean | undefined;
}

/** When Pragma headers are removed. Evidence: observed. */
export interface PragmaHeader {
  readonly action?: PragmaAction | undefined;
  readonly override?: boolean | undefined;
  readonly conditionOperator?: ConditionOperator | undefined;
  readonly excludeCondition?: readonly PragmaExcludeCondition[] | undefined;
}

/** Protections applied to prefetched requests. Evidence: observed. */
export interface PrefetchSettings {
  readonly allExtensions?: boolean | undefined;
  readonly enableAppLayer?: boolean | undefined;
  readonly enableRateControls?: boolean | undefined;
  readonly extensions?: readonly string[] | undefined;
}

/**
 * How much of a request body is inspected. Schema and client say `requestBodyInspectionLimitInKB`, an example says
 * `requestBodySizeInKB`; read both. Evidence: observed.
 */
export interface RequestBodyLimit {
  readonly requestBodyInspectionLimitInKB?: RequestBodyInspectionLimit | undefined;
  readonly requestBodySizeInKB?: number | string | undefined;
  readonly override?: boolean | undefined;
}

/** Network lists of clients exempt from protection. Evidence: observed. */
export interface BypassNetworkLists {
  readonly networkLists?: readonly NetworkListReference[] | undefined;
}

/** Ids of network lists of clients exempt from protection. Evidence: observed. */
export interface BypassNetworkListsUpdate {
  readonly networkLists: readonly string[];
}

/**
 * The service's response to a replacement of bypass lists: ids, or lists with names. Some texts show an IP/Geo firewall
 * here. Evidence: observed.
 */
export interface BypassNetworkListsResult {
  readonly networkLists?: readonly string[] | readonly NetworkListReference[] | undefined;
  readonly block?: string | undefined;
  readonly asnControls?: IpGeoAsnControls | undefined;
  readonly geoControls?: IpGeoGeoControls | undefined;
  readonly ipControls?: IpGeoIpControls | undefined;
  readonly ukraineGeoControl?: UkraineGeoControl | undefined;
}

/** Security events sent to a SIEM. Evidence: observed. */
export interface SiemSettings {
  readonly enableSiem?: boolean | undefined;
  readonly enableForAllPolicies?: boolean | undefined;

  /** Deprecated. */
  readonly enabledBotmanSiemEvents?: boolean | undefined;

  readonly exceptions?: readonly SiemException[] | undefined;
  readonly firewallPolicyIds?: readonly string[] | undefined;
  readonly siemDefinitionId?: number | undefined;
}

/** The SIEM versions. Evidence: observed. */
export interface SiemDefinitionList {
  readonly siemDefinitions?: readonly SiemDefinition[] | undefined;
}

/** The hostnames of the account. Evidence: observed. */
export interface HostnameCoverageList {
  readonly hostnameCoverage?: readonly HostnameCoverage[] | undefined;
}

/** The match targets of a hostname. Evidence: observed. */
export interface HostnameCoverageMatchTargetList {
  readonly matchTargets?: HostnameCoverageMatchTargetGroups | undefined;
}

/** Configurations with the same hostname. Evidence: observed. */
export interface HostnameOverlapList {
  readonly overLappingList?: readonly HostnameOverlap[] | undefined;
}

/** A security policy to create. Evidence: observed. */
export interface SecurityPolicyCreate {
  readonly createFromSecurityPolicy?: string | undefined;

  /** Evidence: inferred. */
  readonly defaultSettings?: boolean | string | undefined;

  readonly policyName: string;
  readonly policyPrefix: string;

  /** Evidence: inferred. */
  readonly source?: string | null | undefined;
}

/** A security policy to create with the default protections. Evidence: observed. */
export interface SecurityPolicyDefaultsCreate {
  readonly policyName: string;
  readonly policyPrefix: string;
}

/** The new name of a security policy. Evidence: observed. */
export interface SecurityPolicyRename {
  readonly policyName: string;
}

/** A renamed security policy. Evidence: observed. */
export interface SecurityPolicyRenameResult {
  readonly policyName?: string | undefined;

  /** Evidence: inferred. */
  readonly policyId?: string | undefined;

  /** Evidence: inferred. */
  readonly configId?: number | undefined;

  /** Evidence: inferred. */
  readonly version?: number | undefined;

  /** Evidence: inferred. */
  readonly defaultSettings?: boolean | undefined;

  /** Evidence: inferred. */
  readonly policySecurityControls?: SecurityControls | undefined;
}

/** The enabled protections. The service merges them with the existing ones. Evidence: observed. */
export interface ProtectionSwitches {
  readonly applyApiConstraints?: boolean | undefined;
  readonly applyApplicationLayerControls?: boolean | undefined;
  readonly applyBotmanControls?: boolean | undefined;

  /** Evidence: inferred. */
  readonly applyCpcControls?: boolean | undefined;

  readonly applyMalwareControls?: boolean | undefined;
  readonly applyNetworkLayerControls?: boolean | undefined;
  readonly applyRateControls?: boolean | undefined;
  readonly applyReputationControls?: boolean | undefined;
  readonly applySlowPostControls?: boolean | undefined;
}

/** Protected and evaluated hostnames. Evidence: observed. */
export interface WapSelectedHostnames {
  /** Evidence: inferred. */
  readonly protectedHostnames?: readonly string[] | undefined;

  /** Evidence: inferred. */
  readonly evalHostnames?: readonly string[] | undefined;
}

/** Attack groups with their actions. Evidence: observed. */
export interface AttackGroupActionList {
  readonly attackGroupActions?: readonly AttackGroupActionItem[] | undefined;
}

/** An action, with its conditions and exceptions if requested. Evidence: observed. */
export interface ActionDetail {
  readonly action?: WafAction | undefined;
  readonly conditionException?: ConditionException | undefined;
}

/** An action to set. Evidence: observed. */
export interface ActionSetting {
  readonly action?: WafAction | undefined;
}

/** An action to set, with conditions and exceptions. Evidence: observed. */
export interface ActionWithConditionException {
  readonly action: WafAction;

  /** Evidence: inferred. */
  readonly conditionException?: ConditionException | undefined;
}

/**
 * Conditions and exceptions of a rule. It has `exception` or `advancedExceptions`, never both. Evidence: observed.
 *
 * At most one of `exception` and `advancedExceptions` is present.
 */
export interface ConditionException {
  readonly conditions?: readonly MatchCondition[] | undefined;
  readonly exception?: RuleException | undefined;
  readonly advancedExceptions?: AdvancedExceptions | undefined;
}

/** Rules with their actions. Evidence: observed. */
export interface RuleActionList {
  readonly ruleActions?: readonly RuleActionItem[] | undefined;
}

/** Rules in evaluation with their actions. Evidence: observed. */
export interface EvalRuleActionList {
  readonly evalRuleActions?: readonly RuleActionItem[] | undefined;
}

/** An order to upgrade the rules. Evidence: observed. */
export interface RuleUpgrade {
  readonly upgrade: boolean;

  /** Evidence: inferred. */
  readonly mode?: AseMode | undefined;
}

/** How the rules are updated, and whether an evaluation runs. Evidence: observed. */
export interface WafMode {
  readonly mode?: WafModeName | undefined;
  readonly current?: string | undefined;
  readonly eval?: EvalState | boolean | undefined;

  /** Evidence: inferred. */
  readonly evaluating?: string | undefined;

  /** Evidence: inferred. */
  readonly expires?: string | undefined;
}

/**
 * Changes of a rule upgrade. Sources differ in the letter case of three members; `ruleUpdates` reads both. Evidence:
 * observed.
 */
export interface RuleUpgradeDetails {
  readonly current?: string | undefined;
  readonly evaluating?: string | undefined;
  readonly latest?: string | undefined;
  readonly evalToEvalUpdates?: RuleUpdateSet | undefined;
  readonly krsToEvalUpdates?: RuleUpdateSet | undefined;
  readonly krsToLatestUpdates?: RuleUpdateSet | undefined;
  readonly EvalToEvalUpdates?: RuleUpdateSet | undefined;
  readonly KRSToEvalUpdates?: RuleUpdateSet | undefined;
  readonly KRSToLatestUpdates?: RuleUpdateSet | undefined;
}

/** Whether adaptive intelligence is on. The wire says `threatIntel`. Evidence: observed. */
export interface ThreatIntel {
  readonly threatIntel?: OnOff | undefined;

  /**
   * Evidence: inferred.
   *
   * @readonly Assigned by the server.
   */
  readonly action?: OnOff | undefined;
}

/**
 * Body of {@link PoliciesRulesThreatIntel.update} and {@link PoliciesRulesThreatIntelSetting.update}: a
 * {@link ThreatIntel} without the members assigned by the server. Evidence: observed.
 */
export interface ThreatIntelInput {
  readonly threatIntel?: OnOff | undefined;
}

/** How the rules are to be updated. Evidence: observed. */
export interface WafModeSetting {
  readonly mode: WafModeName;
}

/** The rapid rules of a security policy. Evidence: observed. */
export interface RapidRuleList {
  readonly policyRules?: readonly RapidRule[] | undefined;

  /** Another name of `policyRules`. Evidence: inferred. */
  readonly ruleActions?: readonly RapidRule[] | undefined;
}

/** An action of rapid rules. Evidence: observed. */
export interface RapidRuleActionSetting {
  readonly action?: RapidRuleActionName | undefined;
}

/** Whether rapid rules are on. Evidence: observed. */
export interface RapidRulesStatus {
  readonly enabled?: boolean | undefined;
}

/** The action of a rapid rule. Evidence: observed. */
export interface RapidRuleActionResult {
  readonly action?: RapidRuleActionName | undefined;
  readonly lock?: boolean | undefined;
}

/** Whether the action of a rapid rule is locked. Evidence: observed. */
export interface RapidRuleLock {
  readonly enabled?: boolean | undefined;
}

/**
 * Whether offenders are locked out for ten minutes, and how. Some texts say `abort` instead of `deny`. Evidence:
 * observed.
 */
export interface PenaltyBox {
  readonly action?: PenaltyBoxActionName | undefined;
  readonly penaltyBoxProtection?: boolean | undefined;
}

/** When the penalty box applies. Evidence: observed. */
export interface PenaltyBoxConditions {
  readonly conditionOperator?: ConditionOperator | undefined;
  readonly conditions?: readonly MatchCondition[] | undefined;
}

/** Recommended exceptions. With `standardException` they have the form of exceptions. Evidence: observed. */
export interface TuningRecommendations {
  readonly evaluationPeriodStart?: string | undefined;
  readonly evaluationPeriodEnd?: string | undefined;
  readonly attackGroupRecommendations?: readonly AttackGroupRecommendations[] | undefined;
  readonly ruleRecommendations?: readonly RuleRecommendations[] | undefined;
}

/** Recommended exceptions of an attack group. Evidence: observed. */
export interface AttackGroupRecommendations {
  readonly group?: string | undefined;
  readonly recommendations?: readonly Recommendation[] | undefined;
  readonly declinedRecommendations?: readonly Recommendation[] | undefined;
  readonly description?: string | undefined;
  readonly evidences?: readonly RecommendationEvidence[] | undefined;
  readonly exception?: RuleException | undefined;
}

/** Recommended exceptions of a rule. Evidence: observed. */
export interface RuleRecommendations {
  readonly id?: number | undefined;
  readonly ruleId?: number | undefined;
  readonly recommendations?: readonly Recommendation[] | undefined;
  readonly ruleRecommendations?: readonly Recommendation[] | undefined;
  readonly declinedRecommendations?: readonly Recommendation[] | undefined;
  readonly description?: string | undefined;
  readonly evidences?: readonly RecommendationEvidence[] | undefined;
  readonly exception?: RuleException | undefined;
}

/** Whether a recommendation is accepted or declined. Evidence: observed. */
export interface RecommendationDecision {
  readonly action: RecommendationAction;
  readonly selectorId: number;
}

/** Rate policies with their actions. Evidence: observed. */
export interface RatePolicyActionList {
  readonly ratePolicyActions?: readonly RatePolicyActionItem[] | undefined;
}

/** Actions for clients beyond the thresholds, by IP version. Evidence: observed. */
export interface RatePolicyAction {
  /** Evidence: inferred. */
  readonly id?: number | undefined;

  readonly ipv4Action?: RateAction | undefined;
  readonly ipv6Action?: RateAction | undefined;
}

/** Reputation profiles with their actions. Evidence: observed. */
export interface ReputationProfileActionList {
  readonly reputationProfiles?: readonly ReputationProfileActionItem[] | undefined;
}

/** The action of a reputation profile. Evidence: observed. */
export interface ReputationProfileActionResult {
  readonly action?: WafAction | undefined;
  readonly id?: number | undefined;
}

/** Malware policies with their actions. Evidence: observed. */
export interface MalwarePolicyActionList {
  readonly malwarePolicyActions?: readonly MalwarePolicyActionItem[] | undefined;
}

/** Actions for malware, and for unscannable files. Evidence: observed. */
export interface MalwarePolicyAction {
  readonly action?: WafAction | undefined;
  readonly unscannedAction?: WafAction | undefined;
}

/** URL protection policies with their actions. Evidence: observed. */
export interface UrlProtectionActionList {
  readonly urlProtectionActions?: readonly UrlProtectionActionItem[] | undefined;
}

/** Action for requests beyond the threshold. Evidence: observed. */
export interface UrlProtectionAction {
  readonly action?: WafAction | undefined;
}

/** APIs with the action for requests beyond their constraints. Evidence: observed. */
export interface ApiRequestConstraintList {
  readonly apiEndpoints?: readonly ApiRequestConstraint[] | undefined;

  /** Evidence: inferred. */
  readonly action?: WafAction | undefined;
}

/** API endpoints. Evidence: observed. */
export interface ApiEndpointList {
  readonly apiEndpoints?: readonly ApiEndpoint[] | undefined;
}

/** The contracts and groups of the account. Evidence: observed. */
export interface ContractGroupList {
  readonly contract_groups?: readonly ContractGroup[] | undefined;
}

/** The APIs found in the traffic of the account. Evidence: observed. */
export interface DiscoveredApiList {
  readonly apis?: readonly DiscoveredApi[] | undefined;
}

/** An API found in the traffic of the account. Evidence: observed. */
export interface DiscoveredApi {
  readonly host: string;
  readonly basePath: string;

  /** `host` as part of a path. */
  readonly encodedHost: string;

  /** `basePath` as part of a path. */
  readonly encodedBasePath: string;

  readonly type?: DiscoveredApiType | undefined;
  readonly visibility?: DiscoveredApiVisibility | undefined;
  readonly lastModified?: string | undefined;
}

/** Whether an API or a resource was found. Evidence: observed. */
export type DiscoveredApiType = OpenEnum<'API' | 'RESOURCE'>;

/** Whether an API is hidden. Evidence: observed. */
export type DiscoveredApiVisibility = OpenEnum<'VISIBLE' | 'HIDDEN'>;

/** An API found in the traffic of the account, with statistics. Evidence: observed. */
export interface DiscoveredApiDetail {
  readonly host?: string | undefined;
  readonly basePath?: string | undefined;
  readonly discoveryType?: DiscoveredApiType | undefined;
  readonly visibility?: DiscoveredApiVisibility | undefined;

  /** Matching API endpoints. */
  readonly apiEndpointIds?: readonly number[] | undefined;

  readonly enrichment?: DiscoveredApiEnrichment | undefined;
}

/** Statistics about the traffic of an API. Evidence: observed. */
export interface DiscoveredApiEnrichment {
  readonly requests?: number | undefined;
  readonly requestsBadReputation?: number | undefined;
  readonly requestsLastDay?: number | undefined;
  readonly totalErrors?: number | undefined;
  readonly clientReputation?: number | undefined;
  readonly dateFirstSeen?: string | undefined;
  readonly dateLastSeen?: string | undefined;
  readonly dateLastModified?: string | undefined;
  readonly gets?: number | undefined;
  readonly posts?: number | undefined;
  readonly puts?: number | undefined;
  readonly deletes?: number | undefined;
  readonly options?: number | undefined;
  readonly successes?: number | undefined;
  readonly redirects?: number | undefined;
  readonly clientErrors?: number | undefined;
  readonly serverErrors?: number | undefined;
  readonly mobiles?: number | undefined;
  readonly browsers?: number | undefined;
  readonly webAttackers?: number | undefined;
  readonly scanningTools?: number | undefined;
  readonly dosAttackers?: number | undefined;
  readonly webScrapers?: number | undefined;
  readonly trend?: DiscoveredApiTrend | undefined;
  readonly hostSamples?: readonly string[] | undefined;
  readonly formats?: readonly string[] | undefined;
  readonly newlyDiscovered?: boolean | undefined;

  /** Requests for each day; the sources contradict each other about its form. Evidence: inferred. */
  readonly totalDailyRequests?:
    | Readonly<Record<string, unknown>>
    | readonly Readonly<Record<string, unknown>>[]
    | undefined;

  /** The paths below the base path; a single one according to the vendor's schema. Evidence: inferred. */
  readonly paths?: readonly DiscoveredApiPath[] | DiscoveredApiPath | undefined;
}

/** Whether there are more or fewer requests than before. Evidence: observed. */
export type DiscoveredApiTrend = OpenEnum<'UP' | 'DOWN'>;

/** A path of an API with the number of requests for each method. Evidence: observed. */
export interface DiscoveredApiPath {
  /** The path with placeholders. */
  readonly template?: string | undefined;

  readonly gets?: number | undefined;
  readonly posts?: number | undefined;
  readonly puts?: number | undefined;
  readonly deletes?: number | undefined;
  readonly options?: number | undefined;
  readonly samples?: readonly string[] | undefined;
}

/** Whether an API is hidden, and why. Evidence: observed. */
export interface ApiVisibility {
  readonly hidden?: boolean | undefined;
  readonly reason?: ApiHidingReason | undefined;
}

/** Body of {@link ApiDiscoveryDiscoveredApis.update}: an {@link ApiVisibility}. Evidence: observed. */
export interface ApiVisibilityInput {
  readonly hidden: boolean;
  readonly reason?: ApiHidingReason | undefined;
}

/** Why an API is hidden. Evidence: observed. */
export type ApiHidingReason = OpenEnum<'NOT_ELIGIBLE' | 'FALSE_POSITIVE'>;

/** The registered API endpoints matching a found API. Evidence: observed. */
export interface ApiMatchList {
  readonly apis?: readonly ApiMatch[] | undefined;

  /** In place of `apis` according to the vendor's schema, but not to its example. Evidence: inferred. */
  readonly configurations?: readonly ApiMatch[] | undefined;
}

/** A registered API endpoint matching a found API. Evidence: observed. */
export interface ApiMatch {
  readonly apiEndPointId: number;
  readonly apiEndPointName?: string | undefined;
  readonly latest?: ApiMatchVersion | undefined;
  readonly production?: ApiMatchVersion | undefined;
  readonly staging?: ApiMatchVersion | undefined;
}

/** A version of an API endpoint. Evidence: observed. */
export interface ApiMatchVersion {
  readonly version?: number | undefined;
  readonly basePath?: string | undefined;
}

/**
 * How to register a found API: with a name, a contract and a group as a new API endpoint, or with `apiEndpointId` and
 * `version` as a resource of an existing one. Evidence: observed.
 */
export interface ApiRegistration {
  readonly apiEndpointId?: number | undefined;
  readonly apiName?: string | undefined;
  readonly contractId?: string | undefined;
  readonly groupId?: number | undefined;

  /** Version of the API endpoint. */
  readonly version?: number | undefined;
}

/**
 * An API endpoint of Akamai's API Definitions, with its most important members. The types leave the others open.
 * Evidence: observed.
 */
export interface RegisteredApi {
  readonly apiEndPointId?: number | undefined;
  readonly apiEndPointName: string;
  readonly apiEndPointHosts?: readonly string[] | undefined;
  readonly apiEndPointVersion?: number | undefined;
  readonly apiResources?: readonly RegisteredApiResource[] | undefined;
  readonly basePath?: string | null | undefined;
  readonly contractId?: string | undefined;
  readonly description?: string | null | undefined;
  readonly groupId?: number | undefined;
  readonly lockVersion?: number | undefined;
  readonly versionNumber?: number | undefined;

  /** For example `ACTIVE`; `null` if it was never activated. */
  readonly productionStatus?: string | null | undefined;

  /** For example `ACTIVE`; `null` if it was never activated. */
  readonly stagingStatus?: string | null | undefined;

  /** Undocumented members. */
  readonly [member: string]: unknown;
}

/** A resource of an API endpoint, with its most important members. Evidence: observed. */
export interface RegisteredApiResource {
  readonly apiResourceId?: number | undefined;
  readonly apiResourceName?: string | undefined;
  readonly resourcePath?: string | undefined;
  readonly description?: string | null | undefined;

  /** Undocumented members. */
  readonly [member: string]: unknown;
}

/** CVEs. Evidence: observed. */
export interface CveList {
  readonly cves?: readonly Cve[] | undefined;
}

/** A known vulnerability. Evidence: observed. */
export interface Cve {
  readonly cveId: string;
  readonly description?: string | undefined;
  readonly coverage?: CveCoverage | undefined;

  /** CVSS score, from 0 to 10. */
  readonly impactScore?: number | undefined;

  readonly impactSeverity?: CveSeverity | undefined;
  readonly modifiedDate?: string | undefined;
  readonly publishedDate?: string | undefined;

  /** CWE identifiers. */
  readonly weaknessIds?: readonly string[] | undefined;
}

/** A known vulnerability with the affected systems and the protection against it. Evidence: observed. */
export interface CveDetail {
  readonly cveId: string;
  readonly description?: string | undefined;
  readonly coverage?: CveCoverage | undefined;

  /** CVSS score, from 0 to 10. */
  readonly impactScore?: number | undefined;

  readonly impactSeverity?: CveSeverity | undefined;
  readonly modifiedDate?: string | undefined;
  readonly publishedDate?: string | undefined;

  /** CWE identifiers. */
  readonly weaknessIds?: readonly string[] | undefined;

  readonly affectedSystems?: readonly CveAffectedSystem[] | undefined;
  readonly mitigation?: CveMitigation | undefined;
}

/** Whether Akamai's rules protect against a vulnerability, or why they do not. Evidence: observed. */
export type CveCoverage = OpenEnum<
  'WAF' | 'LOCAL_VULNERABILITY' | 'INSUFFICIENT_EXPLOIT_INFO' | 'NON_HTTP' | 'CUSTOM_RULE'
>;

/** Severity of a vulnerability. Evidence: observed. */
export type CveSeverity = OpenEnum<'CRITICAL' | 'HIGH' | 'MEDIUM' | 'LOW' | 'NOT_AVAILABLE'>;

/** A product with the vulnerability. Evidence: observed. */
export interface CveAffectedSystem {
  readonly systemProduct?: string | undefined;
  readonly systemVendor?: string | undefined;
}

/** Rules protecting against a vulnerability. Evidence: observed. */
export interface CveMitigation {
  readonly attackGroups?: readonly CveMitigationGroup[] | undefined;
}

/** An attack group with the rules protecting against a vulnerability. Evidence: observed. */
export interface CveMitigationGroup {
  readonly groupName?: string | undefined;
  readonly groupRules?: readonly CveMitigationRule[] | undefined;
}

/** A rule protecting against a vulnerability. Evidence: observed. */
export interface CveMitigationRule {
  readonly ruleId?: number | undefined;
  readonly ruleName?: string | undefined;
  readonly version?: string | undefined;

  /** Whether it is a rapid rule. */
  readonly isRapid?: boolean | undefined;
}

/** Identifiers of CVEs. Evidence: observed. */
export interface CveIds {
  readonly cveIds: readonly string[];
}

/** The CVEs to unsubscribe from; none if the query has `all`. Evidence: observed. */
export interface CveUnsubscription {
  readonly cveIds?: readonly string[] | undefined;
}

/** The configurations of the account with their actions against a vulnerability. Evidence: observed. */
export interface CveSecurityCoverage {
  readonly configurations?: readonly CveConfigurationCoverage[] | undefined;
}

/** A version of a configuration with its policies. Evidence: observed. */
export interface CveConfigurationCoverage {
  readonly configId?: number | undefined;
  readonly configName?: string | undefined;
  readonly version?: number | undefined;
  readonly policies?: readonly CvePolicyCoverage[] | undefined;
}

/** A security policy and its rules protecting against a vulnerability. Evidence: observed. */
export interface CvePolicyCoverage {
  readonly policyId?: string | undefined;
  readonly policyName?: string | undefined;
  readonly wafRules?: CveWafCoverage | undefined;
}

/** The attack groups and rules of a security policy protecting against a vulnerability. Evidence: observed. */
export interface CveWafCoverage {
  /** How the rules are updated, for example `ASE_AUTO`. */
  readonly mode?: string | undefined;

  readonly importDate?: string | undefined;
  readonly attackGroups?: readonly CveGroupCoverage[] | undefined;
}

/** An attack group with its action in a security policy. Evidence: observed. */
export interface CveGroupCoverage {
  /** For example `deny`. */
  readonly action?: string | undefined;

  readonly groupName?: string | undefined;
  readonly groupRules?: readonly CveRuleCoverage[] | undefined;
}

/** A rule with its action in a security policy. Evidence: observed. */
export interface CveRuleCoverage {
  readonly ruleId?: number | undefined;
  readonly ruleName?: string | undefined;
  readonly version?: string | undefined;

  /** For example `deny`. */
  readonly action?: string | undefined;

  /** Whether it is a rapid rule. */
  readonly isRapid?: boolean | undefined;
}

/** Who is blocked by address, country or network. Evidence: observed. */
export interface IpGeoFirewall {
  readonly block?: IpGeoBlock | undefined;
  readonly asnControls?: IpGeoAsnControls | undefined;
  readonly geoControls?: IpGeoGeoControls | undefined;
  readonly ipControls?: IpGeoIpControls | undefined;
  readonly ukraineGeoControl?: UkraineGeoControl | undefined;

  /** Action for all clients not allowed: `deny` or a custom deny action. Evidence: observed. */
  readonly blockAllAction?: WafAction | undefined;
}

/** When a slow POST request is met, and how. Evidence: observed. */
export interface SlowPostProtection {
  readonly action?: SlowPostAction | undefined;
  readonly durationThreshold?: SlowPostDuration | undefined;
  readonly slowRateThreshold?: SlowPostRate | undefined;
}

/** Forwarding of client reputation. Evidence: observed. */
export interface ReputationAnalysis {
  readonly forwardSharedIPToHTTPHeaderAndSIEM?: boolean | undefined;
  readonly forwardToHTTPHeader?: boolean | undefined;
}

/** How the script of Client-Side Protection & Compliance gets into pages. Evidence: observed. */
export interface ClientSideProtection {
  readonly edgeInjection?: CpcEdgeInjection | undefined;
  readonly edgeTestParameters?: CpcTestParameters | undefined;
  readonly injectionCriteria?: CpcInjectionCriteria | undefined;
}

/** Headers and cookies logged by a security policy. Evidence: observed. */
export interface PolicyHeaderLogging {
  readonly override?: boolean | undefined;
  readonly allowSampling?: boolean | undefined;
  readonly cookies?: HeaderLoggingSelection | undefined;
  readonly customHeaders?: HeaderLoggingSelection | undefined;
  readonly standardHeaders?: HeaderLoggingSelection | undefined;
}

/** Whether a security policy logs the payloads of attacks. Evidence: observed. */
export interface PolicyAttackPayloadLogging {
  readonly enabled?: boolean | undefined;
  readonly override?: boolean | undefined;
  readonly requestBody?: AttackPayloadLoggingTarget | undefined;
  readonly responseBody?: AttackPayloadLoggingTarget | undefined;
}

/** Change of the evaluation. Evidence: observed. */
export interface EvalModeChange {
  readonly eval: EvalChange;
  readonly mode?: AseMode | undefined;
}

/** Whether an evaluation runs. Evidence: observed. */
export interface EvalModeResult {
  readonly eval?: EvalState | undefined;
  readonly mode?: WafModeName | undefined;
  readonly current?: string | undefined;
  readonly evaluating?: string | undefined;

  /** Evidence: inferred. */
  readonly expires?: string | undefined;
}

/** Evaluated hostnames. Evidence: observed. */
export interface EvalHostnames {
  readonly hostnames?: readonly string[] | undefined;

  /** @readonly Assigned by the server. */
  readonly mode?: HostnameMode | undefined;
}

/**
 * Body of {@link EvaluationEvalHostnames.append} and {@link EvaluationEvalHostnames.remove} and
 * {@link EvaluationEvalHostnames.replace} and {@link EvaluationEvalHostnames.protect} and
 * {@link EvaluationPolicyEvalHostnames.append} and {@link EvaluationPolicyEvalHostnames.remove} and
 * {@link EvaluationPolicyEvalHostnames.replace} and {@link EvaluationPolicyEvalHostnames.protect}: an
 * {@link EvalHostnames} without the members assigned by the server. Evidence: observed.
 */
export interface EvalHostnamesInput {
  readonly hostnames?: readonly string[] | undefined;
}

/** The version to copy a new configuration from. Evidence: observed. */
export interface ConfigurationSource {
  /** Evidence: inferred. */
  readonly configId?: number | undefined;

  /** Evidence: inferred. */
  readonly version?: number | undefined;
}

/** One setting of a custom deny action. Evidence: observed. */
export interface CustomDenyParameter {
  readonly name?: CustomDenyParameterName | undefined;
  readonly value?: string | undefined;
  readonly displayName?: string | undefined;
}

/** A content type to scan. Evidence: observed. */
export interface MalwareContentType {
  readonly name?: string | undefined;
  readonly encodedContentAttributes?: readonly MalwareEncodedContent[] | undefined;
}

/** Values a request must match, or must not match. Evidence: observed. */
export interface PositiveMatchValues {
  readonly positiveMatch?: boolean | undefined;
  readonly values?: readonly string[] | undefined;
}

/** A further condition of a rate policy. Evidence: observed. */
export interface RateMatchOption {
  readonly type?: RateMatchOptionType | undefined;
  readonly positiveMatch?: boolean | undefined;
  readonly values?: readonly string[] | undefined;
}

/** A condition about a parameter. Evidence: observed. */
export interface RateParameterMatch {
  readonly name?: string | undefined;
  readonly values?: readonly string[] | undefined;
  readonly positiveMatch?: boolean | undefined;
  readonly valueInRange?: boolean | undefined;
}

/** An API counted by a rate policy. Evidence: observed. */
export interface RateApiSelector {
  readonly apiDefinitionId?: number | undefined;
  readonly definedResources?: boolean | undefined;
  readonly resourceIds?: readonly number[] | undefined;
  readonly undefinedResources?: boolean | undefined;
}

/** Conditions about headers, TLS fingerprints and reputation. Evidence: observed. */
export interface RateCondition {
  readonly atomicConditions?: readonly RateAtomicCondition[] | undefined;
  readonly positiveMatch?: boolean | undefined;
}

/** Alternative thresholds of a rate policy on trial, without an action. Evidence: observed. */
export interface RatePolicyEvaluation {
  /** @readonly Assigned by the server. */
  readonly version?: number | undefined;

  /** @readonly Assigned by the server. */
  readonly evaluationId?: number | undefined;

  /** @readonly Assigned by the server. */
  readonly evaluationStatus?: RateEvaluationStatus | undefined;

  readonly averageThreshold?: number | undefined;
  readonly burstThreshold?: number | undefined;

  /** @readonly Assigned by the server. */
  readonly burstWindow?: number | undefined;

  readonly counterType?: CounterType | undefined;

  /** @readonly Assigned by the server. */
  readonly startDate?: string | undefined;

  /** @readonly Assigned by the server. */
  readonly endDate?: string | undefined;
}

/** The request form of {@link RatePolicyEvaluation}. Evidence: observed. */
export interface RatePolicyEvaluationInput {
  readonly averageThreshold?: number | undefined;
  readonly burstThreshold?: number | undefined;
  readonly counterType?: CounterType | undefined;
}

/** Conditions of a reputation profile. Evidence: observed. */
export interface ReputationCondition {
  readonly id?: number | string | undefined;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly version?: number | undefined;
  readonly canDelete?: boolean | undefined;
  readonly configVersionId?: number | undefined;
  readonly uuid?: string | undefined;
  readonly positiveMatch?: boolean | undefined;
  readonly atomicConditions?: readonly ReputationAtomicCondition[] | undefined;
}

/** Paths of a hostname. Evidence: observed. */
export interface UrlProtectionHostnamePath {
  readonly hostname: string;
  readonly paths?: readonly string[] | undefined;
}

/** A protected API. Evidence: observed. */
export interface UrlProtectionApiDefinition {
  /** Evidence: inferred. */
  readonly apiDefinitionId?: number | undefined;

  /** Evidence: inferred. */
  readonly definedResources?: boolean | undefined;

  /** Evidence: inferred. */
  readonly resourceIds?: readonly number[] | undefined;

  /** Evidence: inferred. */
  readonly undefinedResources?: boolean | undefined;
}

/** Who is not counted. Evidence: observed. */
export interface UrlProtectionBypass {
  readonly atomicConditions?: readonly UrlBypassCondition[] | undefined;
}

/** The request form of {@link UrlProtectionBypass}. Evidence: observed. */
export interface UrlProtectionBypassInput {
  readonly atomicConditions?: readonly UrlBypassConditionInput[] | undefined;
}

/** Clients to reject first when shedding load. Evidence: observed. */
export interface UrlProtectionCategory {
  readonly type?: UrlProtectionCategoryType | undefined;
  readonly listIds?: readonly string[] | undefined;
  readonly positiveMatch?: boolean | undefined;
}

/** Logged headers or cookies. Evidence: observed. */
export interface HeaderLoggingSelection {
  readonly type?: HeaderLoggingType | undefined;
  readonly values?: readonly string[] | undefined;
}

/** Whether payloads of one kind of body are logged. Evidence: observed. */
export interface AttackPayloadLoggingTarget {
  readonly type?: AttackPayloadLoggingType | undefined;
}

/** Requests allowed to keep the Pragma header. Evidence: observed. */
export interface PragmaExcludeCondition {
  readonly type?: PragmaConditionType | undefined;
  readonly name?: string | undefined;
  readonly header?: string | undefined;
  readonly value?: readonly string[] | undefined;
  readonly positiveMatch?: boolean | undefined;
  readonly useHeaders?: boolean | undefined;
  readonly valueCase?: boolean | undefined;
  readonly valueWildcard?: boolean | undefined;
}

/** Lists of AS numbers. Evidence: observed. */
export interface IpGeoAsnControls {
  readonly allowedIPNetworkLists?: NetworkListSelection | undefined;
  readonly blockedIPNetworkLists?: NetworkListSelection | undefined;
}

/** Lists of countries. Evidence: observed. */
export interface IpGeoGeoControls {
  readonly blockedIPNetworkLists?: NetworkListSelection | undefined;

  /** Evidence: inferred. */
  readonly blockedGeoNetworkLists?: NetworkListSelection | undefined;
}

/** Lists of addresses. Evidence: observed. */
export interface IpGeoIpControls {
  readonly allowedIPNetworkLists?: NetworkListSelection | undefined;
  readonly blockedIPNetworkLists?: NetworkListSelection | undefined;
}

/** Action for requests from occupied regions of Ukraine. Evidence: observed. */
export interface UkraineGeoControl {
  readonly action?: WafAction | undefined;

  /** Evidence: inferred. */
  readonly ukraineGeoControl?: Readonly<Record<string, unknown>> | undefined;
}

/** Events of one protection not sent to the SIEM. Evidence: observed. */
export interface SiemException {
  readonly protection?: SiemProtection | undefined;
  readonly actionTypes?: readonly SiemActionType[] | undefined;
}

/** A SIEM version. Evidence: observed. */
export interface SiemDefinition {
  readonly id: number;
  readonly name?: string | undefined;
}

/** A hostname, and whether it is protected. Evidence: observed. */
export interface HostnameCoverage {
  readonly hostname: string;
  readonly status?: HostnameCoverageStatus | undefined;
  readonly hasMatchTarget?: boolean | undefined;
  readonly policyNames?: readonly string[] | undefined;
  readonly configuration?: HostnameCoverageConfiguration | undefined;
}

/** Match targets by type. Evidence: observed. */
export interface HostnameCoverageMatchTargetGroups {
  readonly apiTargets?: readonly HostnameCoverageMatchTarget[] | undefined;
  readonly websiteTargets?: readonly HostnameCoverageMatchTarget[] | undefined;
}

/** A configuration with the same hostname. Evidence: observed. */
export interface HostnameOverlap {
  readonly configId?: number | undefined;
  readonly configName?: string | undefined;
  readonly configVersion?: number | undefined;
  readonly contractId?: string | undefined;
  readonly contractName?: string | undefined;
  readonly versionTags?: readonly VersionTag[] | undefined;

  /** Evidence: inferred. */
  readonly hostnames?: readonly VersionTag[] | undefined;
}

/** An attack group with its action. Evidence: observed. */
export interface AttackGroupActionItem {
  readonly group: string;
  readonly action?: WafAction | undefined;
  readonly conditionException?: ConditionException | undefined;
}

/** A condition of a rule, of an exception or of the penalty box. Evidence: observed. */
export type MatchCondition =
  | RuleHostMatch
  | RulePathMatch
  | RuleFilenameMatch
  | RuleExtensionMatch
  | RuleUriQueryMatch
  | RuleIpMatch
  | RuleRequestMethodMatch
  | RuleRequestHeaderMatch
  | RuleClientListMatch
  | UnknownVariant<'type'>;

/** Exceptions of a rule. Evidence: observed. */
export interface RuleException {
  /** Evidence: inferred. */
  readonly anyHeaderCookieOrParam?: readonly ExceptionSelector[] | undefined;

  readonly headerCookieOrParamValues?: readonly (string | AdvancedExceptionValues)[] | undefined;
  readonly specificHeaderCookieOrParamNameValue?: ExceptionNameValue | readonly ExceptionNameValue[] | undefined;
  readonly specificHeaderCookieOrParamNames?: readonly ExceptionNames[] | ExceptionNames | undefined;
  readonly specificHeaderCookieOrParamPrefix?: ExceptionPrefix | undefined;
  readonly specificHeaderCookieParamXmlOrJsonNames?: readonly ExceptionNamesWildcard[] | undefined;
  readonly specificXmlOrJsonNames?: readonly ExceptionNamesWildcard[] | undefined;
  readonly values?: readonly string[] | undefined;
  readonly selectors?: readonly LegacyExceptionSelector[] | undefined;
}

/** Exceptions of a rule, with conditions for each part. Evidence: observed. */
export interface AdvancedExceptions {
  readonly conditionOperator?: ConditionOperator | undefined;
  readonly conditions?: readonly MatchCondition[] | undefined;
  readonly headerCookieOrParamValues?: readonly AdvancedExceptionValues[] | undefined;
  readonly specificHeaderCookieOrParamNames?: readonly ExceptionNames[] | undefined;
  readonly specificHeaderCookieOrParamNameValue?: readonly AdvancedExceptionNameValue[] | undefined;
  readonly specificHeaderCookieParamXmlOrJsonNames?: readonly AdvancedExceptionNames[] | undefined;
}

/** A rule with its action. Evidence: observed. */
export interface RuleActionItem {
  readonly id: number;
  readonly action?: WafAction | undefined;
  readonly conditionException?: ConditionException | undefined;
}

/** Attack groups and rules changed by an upgrade. Evidence: observed. */
export interface RuleUpdateSet {
  readonly deletedAttackGroups?: readonly RiskScoreGroup[] | undefined;
  readonly newAttackGroups?: readonly RiskScoreGroup[] | undefined;
  readonly updatedAttackGroups?: readonly RiskScoreGroup[] | undefined;
  readonly deletedRules?: readonly RuleTitle[] | undefined;
  readonly newRules?: readonly RuleTitle[] | undefined;
  readonly updatedRules?: readonly RuleTitle[] | undefined;
}

/** A rapid rule with its action. Evidence: observed. */
export interface RapidRule {
  readonly id: number;
  readonly version?: number | undefined;
  readonly title?: string | undefined;
  readonly action?: RapidRuleActionName | undefined;
  readonly lock?: boolean | undefined;
  readonly riskScoreGroups?: readonly string[] | undefined;
  readonly conditionException?: ConditionException | undefined;
}

/** A recommended exception. Evidence: observed. */
export interface Recommendation {
  readonly description?: string | undefined;
  readonly evidences?: RecommendationHosts | readonly RecommendationEvidence[] | string | undefined;
  readonly exceptions?: readonly RecommendationException[] | undefined;
  readonly ruleSetType?: RuleSetType | undefined;
}

/** Requests of a recommendation. Evidence: observed. */
export interface RecommendationEvidence {
  readonly hostEvidences?: readonly string[] | undefined;
  readonly pathEvidences?: readonly string[] | undefined;
  readonly userDataEvidences?: readonly string[] | undefined;
}

/** A rate policy with its actions. Evidence: observed. */
export interface RatePolicyActionItem {
  /** @readonly Assigned by the server. */
  readonly id: number;

  readonly ipv4Action?: RateAction | undefined;
  readonly ipv6Action?: RateAction | undefined;
}

/** A reputation profile with its action. Evidence: observed. */
export interface ReputationProfileActionItem {
  readonly id: number;
  readonly action?: WafAction | undefined;
}

/** A malware policy with its actions. Evidence: observed. */
export interface MalwarePolicyActionItem {
  readonly id: number;
  readonly action?: WafAction | undefined;
  readonly unscannedAction?: WafAction | undefined;
}

/** A URL protection policy with its action; its id is in `policyId` or `id`. Evidence: observed. */
export interface UrlProtectionActionItem {
  readonly policyId?: number | undefined;

  /**
   * Evidence: inferred.
   *
   * @readonly Assigned by the server.
   */
  readonly id?: number | string | undefined;

  readonly action?: WafAction | undefined;
}

/** An API with the action for requests beyond its constraints. Evidence: observed. */
export interface ApiRequestConstraint {
  readonly id: number;
  readonly action?: WafAction | undefined;
}

/** An API endpoint. Evidence: observed. */
export interface ApiEndpoint {
  readonly id?: number | undefined;
  readonly name?: string | undefined;
  readonly basePath?: string | undefined;
  readonly apiEndPointHosts?: readonly string[] | undefined;

  /** Evidence: inferred. */
  readonly apiResources?: readonly ApiEndpointResource[] | undefined;

  /** Evidence: inferred. */
  readonly categories?: readonly ApiEndpointCategory[] | undefined;

  readonly productionVersion?: ApiEndpointVersion | undefined;
  readonly stagingVersion?: ApiEndpointVersion | undefined;
  readonly requestConstraintsEnabled?: boolean | undefined;
}

/** A contract with one of its groups. Evidence: observed. */
export interface ContractGroup {
  readonly contractId?: string | undefined;
  readonly displayName?: string | undefined;
  readonly groupId?: number | undefined;
}

/** How long the first part of a body may take. Evidence: observed. */
export interface SlowPostDuration {
  readonly timeout?: number | undefined;
}

/** How slowly a body may arrive. Evidence: observed. */
export interface SlowPostRate {
  readonly period?: number | undefined;
  readonly rate?: number | undefined;
}

/** Injected script. Evidence: observed. */
export interface CpcEdgeInjection {
  readonly clientSideProtectionConfigId?: number | undefined;
  readonly cpcConfigId?: number | undefined;
  readonly autoLoadStaging?: boolean | undefined;
  readonly loadScriptAsync?: boolean | undefined;
}

/** Query parameters to force or prevent the injection. Evidence: observed. */
export interface CpcTestParameters {
  readonly disableInjectionKey?: string | undefined;
  readonly disableInjectionValue?: string | undefined;
  readonly forceInjectionKey?: string | undefined;
  readonly forceInjectionValue?: string | undefined;
}

/** Position and frequency of the injected script. Evidence: observed. */
export interface CpcInjectionCriteria {
  readonly injectionPolicy?: CpcInjectionPolicy | undefined;
  readonly injectionPercent?: number | undefined;
  readonly injectionPathExcludes?: string | undefined;
  readonly injectionPathIncludes?: string | undefined;
}

/** Encoded content inside of a body. Evidence: observed. */
export interface MalwareEncodedContent {
  readonly path?: string | undefined;
  readonly encoding?: readonly MalwareEncoding[] | undefined;
}

/** One condition of a reputation profile. On the wire, `className` tells its kind. Evidence: observed. */
export interface ReputationAtomicCondition {
  readonly className?: ReputationConditionClass | undefined;

  /** Evidence: inferred. */
  readonly type?: ReputationConditionClass | undefined;

  readonly checkIps?: string | undefined;
  readonly host?: readonly string[] | undefined;
  readonly index?: number | undefined;
  readonly name?: string | readonly string[] | undefined;
  readonly nameCase?: boolean | undefined;
  readonly nameWildcard?: boolean | undefined;
  readonly positiveMatch?: boolean | undefined;
  readonly value?: readonly string[] | undefined;
  readonly valueCase?: boolean | undefined;
  readonly valueWildcard?: boolean | undefined;
}

/** Lists by their ids, and the action for clients on them. Evidence: observed. */
export interface NetworkListSelection {
  readonly networkList?: readonly string[] | undefined;

  /** Evidence: inferred. */
  readonly additional?: readonly string[] | undefined;

  /** Action for clients on the lists: `deny` or a custom deny action. Evidence: observed. */
  readonly action?: WafAction | undefined;
}

/** The configuration protecting a hostname. Evidence: observed. */
export interface HostnameCoverageConfiguration {
  readonly id: number;
  readonly name?: string | undefined;
  readonly version?: number | string | undefined;
}

/** A match target of a hostname. Evidence: observed. */
export interface HostnameCoverageMatchTarget {
  readonly type?: MatchTargetType | undefined;
  readonly targetId?: number | undefined;
  readonly sequence?: number | undefined;
  readonly configId?: number | undefined;
  readonly configVersion?: number | undefined;

  /** Evidence: inferred. */
  readonly apis?: readonly ApiReference[] | undefined;

  readonly bypassNetworkLists?: readonly NetworkListReference[] | undefined;
  readonly defaultFile?: MatchTargetDefaultFile | undefined;

  /** @readonly Assigned by the server. */
  readonly effectiveSecurityControls?: SecurityControls | undefined;

  readonly fileExtensions?: readonly string[] | undefined;
  readonly filePaths?: readonly string[] | undefined;
  readonly hostnames?: readonly string[] | undefined;
  readonly isNegativeFileExtensionMatch?: boolean | undefined;
  readonly isNegativePathMatch?: boolean | undefined;

  /** Evidence: inferred. */
  readonly securityPolicy?: SecurityPolicyReference | undefined;

  /**
   * Evidence: inferred.
   *
   * @readonly Assigned by the server.
   */
  readonly validations?: MatchTargetValidations | undefined;

  readonly isTargetSecurityControlsEditable?: boolean | undefined;
  readonly logicalId?: number | undefined;
  readonly firewallPolicy?: CoveredFirewallPolicy | undefined;
  readonly targetSecurityControls?: SecurityControls | undefined;
}

/** Values exempt everywhere. Evidence: observed. */
export interface AdvancedExceptionValues {
  /** Evidence: inferred. */
  readonly criteria?: readonly ExceptionCriteria[] | undefined;

  readonly valueWildcard?: boolean | undefined;
  readonly values?: readonly string[] | undefined;
}

/** A name with its exempt value. Evidence: observed. */
export interface ExceptionNameValue {
  readonly name?: string | readonly string[] | undefined;
  readonly value?: string | readonly string[] | undefined;
  readonly selector?: ExceptionSelector | undefined;
}

/** Parts of these names are not inspected. Evidence: observed. */
export interface ExceptionNames {
  readonly names?: readonly string[] | undefined;
  readonly selector?: ExceptionSelector | undefined;
}

/** Parts with a name of this prefix are not inspected. Evidence: observed. */
export interface ExceptionPrefix {
  readonly prefix?: string | undefined;
  readonly selector?: ExceptionSelector | undefined;
}

/** Parts of these names are not inspected. Without names, all parts of the selector. Evidence: observed. */
export interface ExceptionNamesWildcard {
  readonly names?: readonly string[] | undefined;
  readonly selector?: ExceptionNameSelector | undefined;
  readonly wildcard?: boolean | undefined;
}

/** A selector of an exception in an old form. Evidence: observed. */
export interface LegacyExceptionSelector {
  readonly type?: LegacySelectorType | undefined;
  readonly name?: string | undefined;
  readonly selector?: ExceptionSelector | undefined;
  readonly value?: string | undefined;
}

/** Exempt values in parts of these names. Evidence: observed. */
export interface AdvancedExceptionNameValue {
  /** Evidence: inferred. */
  readonly criteria?: readonly ExceptionCriteria[] | undefined;

  readonly namesValues?: readonly ExceptionNamesValues[] | undefined;
  readonly selector?: ExceptionSelector | undefined;
  readonly valueWildcard?: boolean | undefined;
  readonly wildcard?: boolean | undefined;
}

/** Parts of these names are not inspected. Evidence: observed. */
export interface AdvancedExceptionNames {
  readonly criteria?: readonly ExceptionCriteria[] | undefined;
  readonly names?: readonly string[] | undefined;
  readonly selector?: ExceptionNameSelector | undefined;
  readonly wildcard?: boolean | undefined;
}

/** An attack group. Evidence: observed. */
export interface RiskScoreGroup {
  readonly group: string;
  readonly groupName?: string | undefined;
}

/** A rule. Evidence: observed. */
export interface RuleTitle {
  readonly id: number;
  readonly title?: string | undefined;
}

/** Hosts of a recommendation. Evidence: observed. */
export interface RecommendationHosts {
  readonly hostnames?: readonly string[] | undefined;
}

/** A selector of a recommended exception. Evidence: observed. */
export interface RecommendationException {
  /** Evidence: inferred. */
  readonly recommendationId?: number | undefined;

  readonly selectorId?: number | undefined;
  readonly selector?: RecommendationSelector | undefined;
}

/** A resource of an API. Evidence: observed. */
export interface ApiEndpointResource {
  /** Evidence: inferred. */
  readonly id?: number | undefined;

  /** Evidence: inferred. */
  readonly name?: string | undefined;

  /** Evidence: inferred. */
  readonly path?: string | undefined;
}

/** A category of APIs. Evidence: observed. */
export interface ApiEndpointCategory {
  /** Evidence: inferred. */
  readonly categoryId?: number | undefined;

  /** Evidence: inferred. */
  readonly categoryName?: string | undefined;
}

/** The version of an API on a network. Evidence: observed. */
export interface ApiEndpointVersion {
  readonly status?: string | undefined;
  readonly versionNumber?: number | null | undefined;
}

/** The security policy of a match target. Evidence: observed. */
export interface CoveredFirewallPolicy {
  readonly policyId?: string | undefined;
  readonly policyName?: string | undefined;
  readonly evaluated?: boolean | undefined;
  readonly policySecurityControls?: SecurityControls | undefined;
}

/** Requests of an exception. Evidence: observed. */
export interface ExceptionCriteria {
  readonly hostnames?: readonly string[] | undefined;
  readonly names?: readonly string[] | undefined;
  readonly paths?: readonly string[] | undefined;

  /** Evidence: inferred. */
  readonly values?: readonly string[] | undefined;
}

/** Names with their values. Evidence: observed. */
export interface ExceptionNamesValues {
  readonly names?: readonly string[] | undefined;
  readonly values?: readonly string[] | undefined;
}

/** Recommended exceptions. Evidence: observed. */
export interface RecommendationSelector {
  readonly type?: RecommendationSelectorType | undefined;
  readonly selector?: RecommendationSelectorName | undefined;
  readonly enhanced?: boolean | undefined;
  readonly numberOfExceptions?: number | undefined;
  readonly names?: readonly string[] | undefined;
  readonly wildcard?: boolean | undefined;
}

/** Matches requests by their hostname. Evidence: observed. */
export interface RuleHostMatch {
  readonly type: 'hostMatch';
  readonly positiveMatch?: boolean | undefined;
  readonly hosts?: readonly string[] | undefined;

  /** Evidence: inferred. */
  readonly order?: number | undefined;
}

/** Matches requests by their path. Evidence: observed. */
export interface RulePathMatch {
  readonly type: 'pathMatch';
  readonly positiveMatch?: boolean | undefined;
  readonly paths?: readonly string[] | undefined;
  readonly caseSensitive?: boolean | undefined;

  /** Evidence: inferred. */
  readonly order?: number | undefined;
}

/** Matches requests by the name of the file. Evidence: observed. */
export interface RuleFilenameMatch {
  readonly type: 'filenameMatch';
  readonly positiveMatch?: boolean | undefined;
  readonly filenames?: readonly string[] | undefined;

  /** Evidence: inferred. */
  readonly order?: number | undefined;
}

/** Matches requests by the extension of the file. Evidence: observed. */
export interface RuleExtensionMatch {
  readonly type: 'extensionMatch';
  readonly positiveMatch?: boolean | undefined;
  readonly extensions?: readonly string[] | undefined;

  /** Evidence: inferred. */
  readonly order?: number | undefined;
}

/** Matches requests by a query parameter. Evidence: observed. */
export interface RuleUriQueryMatch {
  readonly type: 'uriQueryMatch';
  readonly positiveMatch?: boolean | undefined;
  readonly name?: string | undefined;
  readonly nameCase?: boolean | undefined;
  readonly value?: string | undefined;
  readonly valueCase?: boolean | undefined;
  readonly valueWildcard?: boolean | undefined;
  readonly wildcard?: boolean | undefined;
  readonly caseSensitive?: boolean | undefined;

  /** Evidence: inferred. */
  readonly order?: number | undefined;
}

/** Matches requests by the address of the client. Evidence: observed. */
export interface RuleIpMatch {
  readonly type: 'ipMatch';
  readonly positiveMatch?: boolean | undefined;
  readonly ips?: readonly string[] | undefined;
  readonly useHeaders?: boolean | undefined;

  /** Evidence: inferred. */
  readonly order?: number | undefined;
}

/** Matches requests by their method. Evidence: observed. */
export interface RuleRequestMethodMatch {
  readonly type: 'requestMethodMatch';
  readonly positiveMatch?: boolean | undefined;
  readonly methods?: readonly HttpMethod[] | undefined;

  /** Evidence: inferred. */
  readonly order?: number | undefined;
}

/** Matches requests by a header. Evidence: observed. */
export interface RuleRequestHeaderMatch {
  readonly type: 'requestHeaderMatch';
  readonly positiveMatch?: boolean | undefined;
  readonly header?: string | undefined;
  readonly value?: string | undefined;
  readonly valueCase?: boolean | undefined;
  readonly valueWildcard?: boolean | undefined;

  /** Evidence: inferred. */
  readonly order?: number | undefined;
}

/** Matches requests of clients on a list. Evidence: observed. */
export interface RuleClientListMatch {
  readonly type: 'clientListMatch';
  readonly positiveMatch?: boolean | undefined;
  readonly clientLists?: readonly string[] | undefined;
  readonly useHeaders?: boolean | undefined;

  /** Evidence: inferred. */
  readonly order?: number | undefined;
}

/** A condition about headers, TLS fingerprints or reputation. Evidence: observed. */
export type RateAtomicCondition =
  | RequestHeaderCondition
  | TlsFingerprintCondition
  | ClientReputationCondition
  | UnknownVariant<'className'>;

/** Counts requests with a header. Evidence: observed. */
export interface RequestHeaderCondition {
  readonly className: 'RequestHeaderCondition';
  readonly name?: readonly string[] | undefined;
  readonly value?: readonly string[] | null | undefined;
  readonly positiveMatch?: boolean | undefined;
  readonly nameCase?: boolean | undefined;
  readonly nameWildcard?: boolean | undefined;
  readonly valueCase?: boolean | undefined;
  readonly valueWildcard?: boolean | undefined;
}

/** Counts requests of clients with a TLS fingerprint. Evidence: observed. */
export interface TlsFingerprintCondition {
  readonly className: 'TlsFingerprintCondition';
  readonly value?: readonly string[] | undefined;
  readonly positiveMatch?: boolean | undefined;
}

/** Counts requests of clients with a reputation. Evidence: observed. */
export interface ClientReputationCondition {
  readonly className: 'ClientReputationCondition';
  readonly name?: readonly ReputationContext[] | undefined;
  readonly value?: number | string | undefined;
  readonly positiveMatch?: boolean | undefined;
  readonly sharedIpHandling?: SharedIpHandling | undefined;
}

/** Who is not counted, by a header or a list. Evidence: observed. */
export type UrlBypassCondition = UrlBypassHeaderCondition | UrlBypassClientListCondition | UnknownVariant<'className'>;

/** The request form of {@link UrlBypassCondition}. Evidence: observed. */
export type UrlBypassConditionInput =
  | UrlBypassHeaderConditionInput
  | UrlBypassClientListConditionInput
  | UnknownVariant<'className'>;

/** Spares requests with a header. Evidence: observed. */
export interface UrlBypassHeaderCondition {
  readonly className: 'RequestHeaderCondition';
  readonly name?: readonly string[] | undefined;
  readonly value?: readonly string[] | null | undefined;

  /** @readonly Assigned by the server. */
  readonly positiveMatch?: boolean | undefined;

  readonly nameWildcard?: boolean | undefined;
  readonly valueCase?: boolean | undefined;
  readonly valueWildcard?: boolean | undefined;
}

/** The request form of {@link UrlBypassHeaderCondition}. Evidence: observed. */
export interface UrlBypassHeaderConditionInput {
  readonly className: 'RequestHeaderCondition';
  readonly name?: readonly string[] | undefined;
  readonly value?: readonly string[] | null | undefined;
  readonly nameWildcard?: boolean | undefined;
  readonly valueCase?: boolean | undefined;
  readonly valueWildcard?: boolean | undefined;
}

/** Spares clients on a list. Evidence: observed. */
export interface UrlBypassClientListCondition {
  readonly className: 'NetworkListCondition';
  readonly value?: readonly string[] | null | undefined;

  /** @readonly Assigned by the server. */
  readonly checkIps?: string | undefined;

  /** @readonly Assigned by the server. */
  readonly positiveMatch?: boolean | undefined;
}

/** The request form of {@link UrlBypassClientListCondition}. Evidence: observed. */
export interface UrlBypassClientListConditionInput {
  readonly className: 'NetworkListCondition';
  readonly value?: readonly string[] | null | undefined;
}

/** How many parts differ. Evidence: observed. */
export interface DiffCounts {
  /** Evidence: inferred. */
  readonly added?: number | undefined;

  /** Evidence: inferred. */
  readonly modified?: number | undefined;

  /** Evidence: inferred. */
  readonly removed?: number | undefined;

  /** Evidence: inferred. */
  readonly unmodified?: number | undefined;
}

/** Rules with recommendations. Evidence: observed. */
export type TuningRecommendationType = OpenEnum<'ACTIVE' | 'EVALUATION' | 'ALL'>;

/** How a member differs. Evidence: observed. */
export type DiffOutcome = OpenEnum<'MODIFIED' | 'UNMODIFIED'>;

/** Whether to subscribe or to unsubscribe. Evidence: observed. */
export type SubscriptionAction = OpenEnum<'subscribe' | 'unsubscribe'>;

/** Type of a rate policy. Evidence: observed. */
export type RatePolicyType = OpenEnum<'WAF' | 'BOTMAN'>;

/** Whether a rate policy counts paths or APIs. Evidence: observed. */
export type RatePolicyMatchType = OpenEnum<'path' | 'api'>;

/** How to identify a client. A cookie is `cookie:{name}`. Evidence: observed. */
export type RateClientIdentifier = OpenEnum<'api-key' | 'ip-useragent' | 'ip' | `cookie:${string}`>;

/** Counted requests or responses. Evidence: observed. */
export type RateRequestType = OpenEnum<'ClientRequest' | 'ClientResponse' | 'ForwardResponse' | 'ForwardRequest'>;

/** Counted paths. Evidence: observed. */
export type RatePathMatchType = OpenEnum<'AllRequests' | 'TopLevel' | 'Custom' | 'RequestDisabled'>;

/** Where to count requests: on each edge server, or for a region. Evidence: observed. */
export type CounterType = OpenEnum<'per_edge' | 'region_aggregated'>;

/** Whether to apply or to discard. Evidence: observed. */
export type RateEvaluationAction = OpenEnum<'APPLY' | 'DISCARD'>;

/** Kind of bad reputation of a client. Evidence: observed. */
export type ReputationContext = OpenEnum<
  | 'WEBSCRP'
  | 'DOSATCK'
  | 'WEBATCK'
  | 'ACCATCK'
  | 'SCANTL'
  | '2_WEBSCRP'
  | '2_DOSATCK'
  | '2_WEBATCK'
  | '2_ACCATCK'
  | '2_SCANTL'
>;

/** Whether shared addresses are met. Evidence: observed. */
export type SharedIpHandling = OpenEnum<'NON_SHARED' | 'SHARED_ONLY' | 'BOTH'>;

/** Whether one threshold holds for all URLs. Evidence: observed. */
export type UrlProtectionType = OpenEnum<'SINGLE' | 'MULTIPLE'>;

/** How the domain of cookies is chosen. Evidence: observed. */
export type CookieDomain = OpenEnum<'automatic' | 'fqdn' | 'legacy' | 'psl'>;

/** Handling of Pragma headers. Evidence: observed. */
export type PragmaAction = OpenEnum<'REMOVE'>;

/** A limit in kilobytes. Evidence: observed. */
export type RequestBodyInspectionLimit = OpenEnum<'8' | '16' | '32' | 'default'>;

/**
 * Action for a request: `alert`, `deny`, `none`, or `deny_custom_{id}` for a custom deny action. Evidence: observed.
 */
export type WafAction = OpenEnum<'alert' | 'deny' | 'none' | `deny_custom_${string}`>;

/** How the rules of the Adaptive Security Engine are updated. Evidence: observed. */
export type AseMode = OpenEnum<'ASE_AUTO' | 'ASE_MANUAL'>;

/** How rules are updated. Evidence: observed. */
export type WafModeName = OpenEnum<'KRS' | 'AAG' | 'ASE_AUTO' | 'ASE_MANUAL'>;

/** Whether an evaluation runs. Evidence: observed. */
export type EvalState = OpenEnum<'enabled' | 'disabled'>;

/** Whether a setting is on. Evidence: observed. */
export type OnOff = OpenEnum<'on' | 'off'>;

/**
 * Action of a rapid rule. `akamai_managed` leaves it to Akamai; custom actions have an id in their name. Evidence:
 * observed.
 */
export type RapidRuleActionName = OpenEnum<
  | 'alert'
  | 'deny'
  | 'none'
  | 'akamai_managed'
  | `challenge_${string}`
  | `cond_action_${string}`
  | `deny_custom_${string}`
  | `serve_alt_${string}`
>;

/** Action for clients in the penalty box. Custom deny actions are `deny_custom_{id}`. Evidence: observed. */
export type PenaltyBoxActionName = OpenEnum<'alert' | 'abort' | 'deny' | 'none' | `deny_custom_${string}`>;

/** Whether to accept, to decline, or to take a decision back. Evidence: observed. */
export type RecommendationAction = OpenEnum<'ACCEPT' | 'DECLINE' | 'RESET'>;

/**
 * Action for clients beyond a threshold. Custom actions have an id in their name, as `deny_custom_{id}`. Evidence:
 * observed.
 */
export type RateAction = OpenEnum<
  | 'alert'
  | 'deny'
  | 'none'
  | 'monitor'
  | 'tarpit'
  | 'delay'
  | 'slow'
  | `challenge_${string}`
  | `cond_action_${string}`
  | `deny_custom_${string}`
  | `serve_alt_${string}`
>;

/** Whether the named are blocked, or all but the allowed. Evidence: observed. */
export type IpGeoBlock = OpenEnum<'blockSpecificIPGeo' | 'blockAllTrafficExceptAllowedIPs'>;

/** Action for slow POST requests. Evidence: observed. */
export type SlowPostAction = OpenEnum<'alert' | 'abort'>;

/** Change of an evaluation. Evidence: observed. */
export type EvalChange = OpenEnum<'START' | 'STOP' | 'RESTART' | 'COMPLETE' | 'UPDATE'>;

/** A setting of custom deny actions. Evidence: observed. */
export type CustomDenyParameterName = OpenEnum<
  | 'response_status_code'
  | 'prevent_browser_cache'
  | 'response_content_type'
  | 'response_body_content'
  | 'response_header_name'
  | 'response_header_value'
  | 'custom_deny_hostname'
  | 'custom_deny_path'
  | 'include_true_ip'
  | 'include_reference_id'
>;

/** Type of a rate policy's condition. Evidence: observed. */
export type RateMatchOptionType = OpenEnum<
  | 'IpAddressCondition'
  | 'NetworkListCondition'
  | 'RequestHeaderCondition'
  | 'RequestMethodCondition'
  | 'ResponseHeaderCondition'
  | 'ResponseStatusCondition'
  | 'UserAgentCondition'
  | 'AsNumberCondition'
>;

/** Status of an evaluation. Evidence: observed. */
export type RateEvaluationStatus = OpenEnum<'in_progress' | 'pending_activation' | 'completed'>;

/** A kind of clients. Evidence: observed. */
export type UrlProtectionCategoryType = OpenEnum<
  | 'BOTS'
  | 'CLIENT_REPUTATIONS'
  | 'CLOUD_PROVIDERS'
  | 'PROXIES'
  | 'TOR_EXIT_NODES'
  | 'PLATFORM_DDOS_INTELLIGENCE'
  | 'CLIENT_LIST'
>;

/** Logged headers: all, none, all except the listed ones, or only the listed ones. Evidence: observed. */
export type HeaderLoggingType = OpenEnum<'all' | 'none' | 'exclude' | 'only'>;

/** Whether attack payloads are logged. Evidence: observed. */
export type AttackPayloadLoggingType = OpenEnum<'ATTACK_PAYLOAD' | 'NONE'>;

/** Type of a condition on Pragma headers. Evidence: observed. */
export type PragmaConditionType = OpenEnum<
  'requestHeaderValueMatch' | 'ipMatch' | 'networkList' | 'queryParamNameValueMatch'
>;

/** A protection with SIEM events. Evidence: observed. */
export type SiemProtection = OpenEnum<
  | 'ipgeo'
  | 'rate'
  | 'urlProtection'
  | 'slowpost'
  | 'customrules'
  | 'waf'
  | 'apirequestconstraints'
  | 'clientrep'
  | 'malwareprotection'
  | 'botmanagement'
  | 'aprProtection'
>;

/** An action with SIEM events. Evidence: observed. */
export type SiemActionType = OpenEnum<
  '*' | 'alert' | 'deny' | 'all_custom' | 'abort' | 'allow' | 'delay' | 'ignore' | 'monitor' | 'slow' | 'tarpit'
>;

/** Whether a hostname is protected. Evidence: observed. */
export type HostnameCoverageStatus = OpenEnum<'covered' | 'not_covered'>;

/** Network with an active version. Evidence: observed. */
export type VersionTag = OpenEnum<'STAGING' | 'PRODUCTION' | 'LAST_CREATED'>;

/** A part of a request. Evidence: observed. */
export type ExceptionSelector = OpenEnum<'REQUEST_COOKIES' | 'JSON_PAIRS' | 'XML_PAIRS' | 'ARGS' | 'REQUEST_HEADERS'>;

/** Whether rules are in force or in evaluation. Evidence: observed. */
export type RuleSetType = OpenEnum<'ACTIVE' | 'EVALUATION'>;

/** Position of the injected script in a page. Evidence: observed. */
export type CpcInjectionPolicy = OpenEnum<'late_head' | 'early_head' | 'mid_head' | 'first_script' | 'legacy'>;

/** An encoding of content. Evidence: observed. */
export type MalwareEncoding = OpenEnum<'base64'>;

/** Type of a reputation profile's condition. Evidence: observed. */
export type ReputationConditionClass = OpenEnum<
  | 'NetworkListCondition'
  | 'AsNumberCondition'
  | 'IpAddressCondition'
  | 'RequestCookieCondition'
  | 'RequestHeaderCondition'
  | 'HostCondition'
  | 'UrlPatternCondition'
>;

/** A part of a request, or of the names in it. Evidence: observed. */
export type ExceptionNameSelector = OpenEnum<
  | 'ARGS_NAMES'
  | 'ARGS'
  | 'REQUEST_HEADERS_NAMES'
  | 'REQUEST_HEADERS'
  | 'REQUEST_COOKIES_NAMES'
  | 'REQUEST_COOKIES'
  | 'JSON_NAMES'
  | 'JSON_PAIRS'
  | 'XML_PAIRS'
  | 'REQUEST_PROTOCOL'
  | 'REQUEST_METHOD'
  | 'REQUEST_URI'
  | 'QUERY_STRING'
  | 'REQUEST_FILENAME'
  | 'REQUEST_PATH_SEGMENT'
  | 'REQUEST_BODY'
  | 'REQBODY_PROCESSOR_ERROR'
  | 'FILES_NAMES'
>;

/** Type of a selector in the old form. Evidence: observed. */
export type LegacySelectorType = OpenEnum<'GENERIC' | 'SPECIFIC' | 'EXACT' | 'PREFIX'>;

/** Type of a recommended exception. Evidence: observed. */
export type RecommendationSelectorType = OpenEnum<
  | 'GENERIC'
  | 'SPECIFIC'
  | 'WILDCARD'
  | 'EXACT'
  | 'AAG_SPECIFIC'
  | 'ENHANCED_GENERIC'
  | 'ENHANCED_SPECIFIC'
  | 'ENHANCED_EXACT'
  | 'ENHANCED_VALUES'
>;

/** A part of a request in a recommendation. Evidence: observed. */
export type RecommendationSelectorName = OpenEnum<
  | 'REQUEST_HEADERS'
  | 'ARGS'
  | 'JSON_PAIRS'
  | 'XML_PAIRS'
  | 'REQUEST_COOKIES'
  | 'REQUEST_HEADERS_NAMES'
  | 'REQUEST_COOKIES_NAMES'
  | 'ARGS_NAMES'
  | 'JSON_NAMES'
  | 'REQUEST_PROTOCOL'
  | 'REQUEST_URI'
  | 'REQUEST_METHOD'
  | 'REQUEST_FILENAME'
  | 'QUERY_STRING'
  | 'REQUEST_PATH_SEGMENT'
  | 'FILES_NAMES'
  | 'REQUEST_BODY'
  | 'REQBODY_PROCESSOR_ERROR'
  | 'VALUES'
>;

/** A method of HTTP. Evidence: observed. */
export type HttpMethod = OpenEnum<
  'GET' | 'POST' | 'HEAD' | 'PUT' | 'DELETE' | 'OPTIONS' | 'TRACE' | 'CONNECT' | 'PATCH'
>;

/** Status of an onboarding. Evidence: observed. */
export type OnboardingStatus = OpenEnum<
  | 'CREATED'
  | 'ACTIVATION_PENDING'
  | 'STAGING_ACTIVE'
  | 'STAGING_ACTIVATION_PENDING'
  | 'STAGING_ACTIVATION_FAILED'
  | 'PRODUCTION_ACTIVE'
  | 'PRODUCTION_ACTIVATION_PENDING'
  | 'PRODUCTION_ACTIVATION_FAILED'
  | 'VALIDATION_PENDING'
  | 'VALIDATION_COMPLETE'
  | 'CNAME_TO_AKAMAI_PENDING'
  | 'COMPLETE'
>;

/** Onboardings of the account. Evidence: observed. */
export interface OnboardingList {
  readonly onboardings?: readonly OnboardingSummary[] | undefined;
}

/** An onboarding in a list. Evidence: observed. */
export interface OnboardingSummary {
  readonly onboardingId: number;

  /** Path of the onboarding. */
  readonly onboardingLink?: string | undefined;

  readonly onboardingStatus?: OnboardingStatus | undefined;
  readonly hostnames?: readonly string[] | undefined;
  readonly createdBy?: string | undefined;
  readonly createdTime?: string | undefined;
  readonly modifiedBy?: string | undefined;
  readonly modifiedTime?: string | undefined;
}

/** Hostnames to put behind Akamai. Evidence: observed. */
export interface OnboardingCreate {
  readonly contractId: string;
  readonly groupId: number;
  readonly hostnames: readonly string[];
}

/** New hostnames on their way behind Akamai. Evidence: observed. */
export interface Onboarding {
  readonly onboardingId: number;

  /** Path of the onboarding. */
  readonly onboardingLink?: string | undefined;

  readonly onboardingStatus?: OnboardingStatus | undefined;
  readonly accountId?: string | undefined;
  readonly contractId?: string | undefined;
  readonly groupId?: number | undefined;
  readonly product?: string | undefined;
  readonly hostnames?: readonly string[] | undefined;
  readonly settings?: OnboardingSettings | undefined;

  /** Its activations; absent before the first. */
  readonly activations?: readonly OnboardingActivationSummary[] | undefined;

  readonly currentStep?: number | undefined;
  readonly totalSteps?: number | undefined;
  readonly nextSteps?: readonly OnboardingStep[] | undefined;
  readonly createdBy?: string | undefined;
  readonly createdDate?: string | undefined;
  readonly modifiedBy?: string | undefined;
  readonly modifiedDate?: string | undefined;
}

/** A step to take next. Evidence: observed. */
export interface OnboardingStep {
  readonly stepName?: string | undefined;
  readonly stepDescription?: string | undefined;

  /** Path of the operation. */
  readonly stepLink?: string | undefined;
}

/** The certificate, origins and protections of an onboarding. Evidence: observed. */
export interface OnboardingSettings {
  /** Path of the settings. */
  readonly settingsLink?: string | undefined;

  /** Path of the onboarding; absent within an onboarding. */
  readonly onboardingLink?: string | undefined;

  readonly certificate?: OnboardingCertificate | undefined;
  readonly delivery?: OnboardingDelivery | undefined;
  readonly security?: OnboardingSecurity | undefined;
}

/** The certificate of the hostnames. Evidence: observed. */
export interface OnboardingCertificate {
  readonly certificateType?: OnboardingCertificateType | undefined;
  readonly adminContact?: OnboardingContact | undefined;
  readonly commonName?: string | undefined;

  /** Enrollment of an existing certificate. */
  readonly enrollmentId?: number | undefined;

  readonly enrollmentLink?: string | undefined;
}

/** Whether the hostnames join an existing certificate or get a new one. Evidence: observed. */
export type OnboardingCertificateType = OpenEnum<'CUSTOM_EXISTING' | 'CUSTOM_NEW'>;

/** The administrator of a certificate. Evidence: observed. */
export interface OnboardingContact {
  readonly email?: string | undefined;
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  readonly phone?: string | undefined;
}

/** The origins of the hostnames. Evidence: observed. */
export interface OnboardingDelivery {
  readonly origins?: readonly OnboardingOrigin[] | undefined;
}

/** A hostname with its origin. Evidence: observed. */
export interface OnboardingOrigin {
  readonly hostname?: string | undefined;

  /** Hostname of the server with the content. */
  readonly origin?: string | undefined;
}

/** The security configuration and policy of the hostnames. Evidence: observed. */
export interface OnboardingSecurity {
  readonly configType?: OnboardingChoice | undefined;
  readonly policyType?: OnboardingChoice | undefined;
  readonly configId?: number | undefined;
  readonly configName?: string | undefined;
  readonly configLink?: string | undefined;

  /** Version of an existing configuration to clone. */
  readonly cloneVersion?: number | undefined;

  readonly policyId?: string | undefined;
  readonly policyName?: string | undefined;
  readonly policyLink?: string | undefined;
  readonly evalRequired?: boolean | undefined;
  readonly protections?: OnboardingProtections | undefined;
}

/** Whether to use an existing object or a new one. Evidence: observed. */
export type OnboardingChoice = OpenEnum<'NEW' | 'EXISTING'>;

/** The protections enabled for the hostnames. Evidence: observed. */
export interface OnboardingProtections {
  readonly applyApplicationLayerControls?: boolean | undefined;
  readonly applyBotmanControls?: boolean | undefined;
  readonly applyNetworkLayerControls?: boolean | undefined;
  readonly applyRateControls?: boolean | undefined;
  readonly applyReputationControls?: boolean | undefined;
  readonly applySlowPostControls?: boolean | undefined;
}

/** An activation to start. Evidence: observed. */
export interface OnboardingActivationCreate {
  readonly network: ActivationNetwork;
  readonly notificationEmails: readonly string[];
}

/** An activation of an onboarding. Evidence: observed. */
export interface OnboardingActivation {
  readonly activationId: number;
  readonly activationStatus?: OnboardingActivationStatus | undefined;

  /** Path of the activation. */
  readonly activationStatusLink?: string | undefined;

  readonly network?: ActivationNetwork | undefined;

  /** Path of the onboarding. */
  readonly onboardingLink?: string | undefined;

  readonly createdBy?: string | undefined;
  readonly createdDate?: string | undefined;

  /** When it ended. */
  readonly completedDate?: string | undefined;

  readonly percentComplete?: number | undefined;

  /** When to ask again. The unit is not documented. */
  readonly retryAfter?: number | undefined;
}

/** An activation in an onboarding. Evidence: observed. */
export interface OnboardingActivationSummary {
  readonly activationId: number;

  /** Path of the activation. */
  readonly activationLink?: string | undefined;

  readonly activationStatus?: OnboardingActivationStatus | undefined;
  readonly network?: ActivationNetwork | undefined;
  readonly createdDate?: string | undefined;

  /** When it ended. */
  readonly completedDate?: string | undefined;
}

/** Status of an activation of an onboarding. Evidence: observed. */
export type OnboardingActivationStatus = OpenEnum<'PENDING' | 'ACTIVE' | 'FAILED'>;

/**
 * Whether a validation is complete. `VALIDATION_SUCCESS` does not exclude records that were skipped. Evidence:
 * observed.
 */
export type OnboardingValidationStatus = OpenEnum<'VALIDATION_SUCCESS' | 'VALIDATION_NEEDED'>;

/** How a record stands. Only `VALIDATED` says that it was found: `SKIPPED` was never checked. Evidence: observed. */
export type OnboardingRecordStatus = OpenEnum<'VALIDATED' | 'NOT_VALIDATED' | 'SKIPPED'>;

/** The records that prove the ownership of hostnames. Evidence: observed. */
export interface OnboardingCertificateValidation {
  readonly certificateValidationStatus?: OnboardingValidationStatus | undefined;

  /** Path of the validation. */
  readonly certificateValidateLink?: string | undefined;

  readonly description?: string | undefined;

  /** Path of the onboarding. */
  readonly onboardingLink: string;

  readonly records?: readonly OnboardingCertificateRecord[] | undefined;
}

/** A proof of ownership, as a DNS record, a file on the server, or a redirect. Evidence: observed. */
export interface OnboardingCertificateRecord {
  readonly hostname?: string | undefined;
  readonly recordName?: string | undefined;
  readonly recordType?: string | undefined;
  readonly recordValue?: string | undefined;
  readonly recordTtl?: number | undefined;
  readonly recordStatus?: OnboardingRecordStatus | undefined;

  /** Path or URL of the file. */
  readonly httpFilePath?: string | undefined;

  /** Content of the file. */
  readonly httpToken?: string | undefined;

  readonly urlRedirectFrom?: string | undefined;
  readonly urlRedirectTo?: string | undefined;
}

/** The DNS records of origins. Evidence: observed. */
export interface OnboardingOriginValidation {
  readonly originValidationStatus?: OnboardingValidationStatus | undefined;

  /** Path of the validation; absent in the responses of `validate` and `skip`. */
  readonly originValidateLink?: string | undefined;

  /** Path to skip the validation; absent in the responses of `validate` and `skip`. */
  readonly originSkipLink?: string | undefined;

  readonly description?: string | undefined;

  /** Path of the onboarding. */
  readonly onboardingLink: string;

  readonly records?: readonly OnboardingOriginRecord[] | undefined;
}

/** A DNS record of an origin. Evidence: observed. */
export interface OnboardingOriginRecord {
  /** The hostname delivered from the origin. */
  readonly hostname?: string | undefined;

  readonly recordName?: string | undefined;
  readonly recordType?: string | undefined;
  readonly recordValue?: string | undefined;
  readonly recordTtl?: number | undefined;
  readonly recordStatus?: OnboardingRecordStatus | undefined;
}

/** The DNS records that lead hostnames to Akamai. Evidence: observed. */
export interface OnboardingCnameValidation {
  readonly cnameValidationStatus?: OnboardingValidationStatus | undefined;

  /** Path of the validation. */
  readonly cnameValidateLink?: string | undefined;

  readonly description?: string | undefined;

  /** Path of the onboarding. */
  readonly onboardingLink: string;

  readonly records?: readonly OnboardingCnameRecord[] | undefined;
}

/** A DNS record that leads a hostname to Akamai. Evidence: observed. */
export interface OnboardingCnameRecord {
  readonly recordName?: string | undefined;
  readonly recordType?: string | undefined;
  readonly recordValue?: string | undefined;
  readonly recordTtl?: number | undefined;
  readonly recordStatus?: OnboardingRecordStatus | undefined;
}
