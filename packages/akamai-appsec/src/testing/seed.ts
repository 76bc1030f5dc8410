import type {
  Activation,
  ApiMatch,
  Configuration,
  ConfigurationVersion,
  ConfigurationVersionSummary,
  ContractGroup,
  CustomRule,
  CveDetail,
  DiscoveredApiEnrichment,
  MatchTarget,
  SecurityPolicy,
  SelectableHostnameSets,
  SelectedHostname,
} from '../generated/models.js';
import type { Json } from '../internal/json.js';
import type { ListsSeed } from './lists/state.js';
import type { OnboardingSeed } from './onboardings/state.js';

/**
 * Initial content of a fake's account. Only the names of its members are checked, and they are returned unchanged;
 * derived values, such as an export, are computed.
 */
export interface AccountSeed {
  readonly configurations?: readonly ConfigurationSeed[];

  /** Activations already completed, or never changing. */
  readonly activations?: readonly Activation[];

  /** Requests for slow activations. */
  readonly activationRequests?: readonly ActivationRequestSeed[];

  /** Names of network lists by id, as included in match targets. */
  readonly networkLists?: Readonly<Record<string, string>>;

  /** Network lists and client lists for `AkamaiLists`. Match targets include their names. */
  readonly lists?: ListsSeed;

  readonly onboardings?: readonly OnboardingSeed[];

  /** The contracts and groups of the account. */
  readonly contractsGroups?: readonly ContractGroup[];

  /** Known CVEs. Their coverage is computed from the rules in `mitigation` and their actions in the policies. */
  readonly cves?: readonly CveDetail[];

  /** Ids of the CVEs subscribed to. */
  readonly subscribedCves?: readonly string[];

  /** APIs found in the traffic. */
  readonly discoveredApis?: readonly DiscoveredApiSeed[];

  /** Names of API endpoints by id, as included in match targets. */
  readonly apiEndpoints?: Readonly<Record<number, string>>;
}

/** An API found in the traffic. */
export interface DiscoveredApiSeed {
  readonly host: string;
  readonly basePath: string;

  /** Default: `API`. */
  readonly type?: string;

  /** Default: `2026-01-01`. */
  readonly lastModified?: string;

  /** Default: `false`. */
  readonly hidden?: boolean;

  /** Statistics of its traffic. */
  readonly enrichment?: DiscoveredApiEnrichment;

  /** The registered API endpoints matching it. Default: none. */
  readonly endpoints?: readonly ApiMatch[];
}

/** A configuration with its content. */
export interface ConfigurationSeed {
  /** The configuration as in lists. */
  readonly configuration: Configuration;
  readonly versions?: readonly VersionSeed[];

  /** Rules of all versions. */
  readonly customRules?: readonly CustomRule[];
  readonly failoverHostnames?: readonly string[];

  /** Who is mailed about each feature. */
  readonly subscriptions?: Readonly<Record<string, readonly string[]>>;
  readonly stagingExpediteRequestId?: number;
  readonly productionExpediteRequestId?: number;
}

/** A version of a configuration. */
export interface VersionSeed {
  /** The version as in lists. A missing status is `Inactive`. */
  readonly version: ConfigurationVersionSummary & Pick<ConfigurationVersion, 'configName'>;

  /** Hostnames available for protection. With an `availableSet`, all others are rejected. Default: any. */
  readonly selectableHostnames?: SelectableHostnameSets;

  /** Protected hostnames. Default: the `selectedSet` of `selectableHostnames`. */
  readonly selectedHostnames?: readonly SelectedHostname[];
  readonly securityPolicies?: readonly SecurityPolicy[];
  readonly matchTargets?: readonly MatchTarget[];

  /** Custom rule actions by policy id and rule id. Default for a rule: `none`. */
  readonly customRuleActions?: Readonly<Record<string, Readonly<Record<number, string>>>>;

  /**
   * Settings, shared resources and those of policies, by their path below the version: `rate-policies/4401`,
   * `security-policies/shop_1/mode`. Default: their part of `exported`, otherwise the defaults of a new version.
   */
  readonly documents?: Readonly<Record<string, Json>>;

  /** Additional members of the export: rate policies, rule sets, more members of security policies. */
  readonly exported?: Json;
}

/** A request for an activation answered with 202. */
export interface ActivationRequestSeed {
  readonly statusId: string;
  readonly createDate: string;

  /** The resulting activation. Default: none, forever. */
  readonly activationId?: number;
}
