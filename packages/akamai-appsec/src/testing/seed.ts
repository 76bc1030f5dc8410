import type {
  Activation,
  Configuration,
  ConfigurationVersion,
  ConfigurationVersionSummary,
  ContractGroup,
  CustomRule,
  MatchTarget,
  SecurityPolicy,
  SelectableHostnameSets,
  SelectedHostname,
} from '../generated/models.js';
import type { Json } from '../internal/json.js';
import type { ListsSeed } from './lists/state.js';

/**
 * What the account of a fake holds at the start. Only the names of its members are checked, and it is answered as it
 * stands; what follows from several parts, such as an export, is worked out.
 */
export interface AccountSeed {
  readonly configurations?: readonly ConfigurationSeed[];

  /** Activations that are over, or that stay as they are. */
  readonly activations?: readonly Activation[];

  /** Requests for activations that took long. */
  readonly activationRequests?: readonly ActivationRequestSeed[];

  /** Names of network lists by their id, which match targets show. */
  readonly networkLists?: Readonly<Record<string, string>>;

  /** Network lists and client lists, which `AkamaiLists` reads and changes. Their names are known to match targets. */
  readonly lists?: ListsSeed;

  /** The contracts and groups of the account. */
  readonly contractsGroups?: readonly ContractGroup[];

  /** Names of API endpoints by their id, which match targets show. */
  readonly apiEndpoints?: Readonly<Record<number, string>>;
}

/** A configuration and all that it holds. */
export interface ConfigurationSeed {
  /** As it is listed. */
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
  /** As it is listed. Where a status is absent it is `Inactive`. */
  readonly version: ConfigurationVersionSummary & Pick<ConfigurationVersion, 'configName'>;

  /** Hostnames that can be protected. With an `availableSet`, all others are refused. Default: any. */
  readonly selectableHostnames?: SelectableHostnameSets;

  /** Hostnames that are protected. Default: the `selectedSet` of `selectableHostnames`. */
  readonly selectedHostnames?: readonly SelectedHostname[];
  readonly securityPolicies?: readonly SecurityPolicy[];
  readonly matchTargets?: readonly MatchTarget[];

  /** Actions of custom rules, by the id of the policy and that of the rule. A rule without one has `none`. */
  readonly customRuleActions?: Readonly<Record<string, Readonly<Record<number, string>>>>;

  /**
   * Settings, shared resources and those of policies, by their path below the version: `rate-policies/4401`,
   * `security-policies/shop_1/mode`. Default: what `exported` has of them, and else what a new version has.
   */
  readonly documents?: Readonly<Record<string, Json>>;

  /** What the export has beside the above: rate policies, rule sets, more members of security policies. */
  readonly exported?: Json;
}

/** A request for an activation answered with 202. */
export interface ActivationRequestSeed {
  readonly statusId: string;
  readonly createDate: string;

  /** The activation that came of it. Default: none yet, for ever. */
  readonly activationId?: number;
}
