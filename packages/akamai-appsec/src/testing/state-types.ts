import type { FakeAnswer } from '@edgeward/core/testing';
import type {
  Activation,
  ApiMatch,
  Configuration,
  ConfigurationVersion,
  ContractGroup,
  CustomRule,
  CveDetail,
  DiscoveredApiEnrichment,
  MatchTarget,
  NetworkStatus,
  SecurityPolicy,
  SelectableHostnameSets,
  SelectedHostname,
} from '../generated/models.js';
import type { Json } from '../internal/json.js';
import type { ActivationOutcome } from './activations/options.js';
import type { ActivationOrder } from './activations/order.js';
import type { LastIds } from './last-ids.js';
import type { ListsState } from './lists/state.js';
import type { OnboardingState } from './onboardings/state.js';
import type { VersionSeed } from './seed.js';

/**
 * The settings, shared resources and policies of a version, by the path below the version: `rate-policies/4401`,
 * `security-policies/shop_1/mode`.
 */
export type Documents = Map<string, Json>;

/** Content of a fake's account. Tests may read and change it. */
export interface AccountState {
  /** Configurations by id. */
  readonly configurations: Map<number, ConfigurationState>;

  /** Activations by id. */
  readonly activations: Map<number, ActivationState>;

  /** Requests for activations answered with 202, by their status id. */
  readonly activationRequests: Map<string, ActivationRequestState>;

  /** Names of network lists by id. */
  readonly networkLists: Map<string, string>;

  /** Network lists and client lists with their live versions. */
  readonly lists: ListsState;

  /** Onboardings by id. */
  readonly onboardings: Map<number, OnboardingState>;

  /** Names of API endpoints by id. */
  readonly apiEndpoints: Map<number, string>;

  /** The contracts and groups of the account. */
  readonly contractsGroups: readonly ContractGroup[];

  /** Known CVEs by id, with the rules protecting against each. */
  readonly cves: Map<string, CveDetail>;

  /** Ids of the CVEs subscribed to. */
  readonly subscribedCves: Set<string>;

  /** The APIs found in the traffic. */
  readonly discoveredApis: readonly DiscoveredApiState[];

  /** The highest ids assigned so far: none is reused. */
  readonly lastIds: LastIds;
}

/** An API found in the traffic. */
export interface DiscoveredApiState {
  readonly host: string;
  readonly basePath: string;
  readonly type: string;
  lastModified: string;
  hidden: boolean;

  /** Statistics of its traffic. */
  readonly enrichment: DiscoveredApiEnrichment;

  /** The registered API endpoints matching it. */
  endpoints: readonly ApiMatch[];
}

/** A configuration with its content. */
export interface ConfigurationState {
  /** The configuration as in lists. */
  configuration: Configuration;

  /** Versions by number, in ascending order: a new version has the highest number. */
  readonly versions: Map<number, VersionState>;

  /** Rules by id, as in every version never activated. */
  readonly customRules: Map<number, CustomRule>;
  readonly expedited: Json;
  readonly failoverHostnames: readonly string[];

  /** Who is mailed about each feature. */
  readonly subscriptions: Map<string, readonly string[]>;

  /** The highest number a version ever had: none is given twice. */
  lastVersion: number;
}

/** A version of a configuration. */
export interface VersionState {
  details: VersionDetails;

  /** Whether it was ever active, on any network: then it cannot be edited any more. */
  wasActive: boolean;

  /** When a clone is fully created and can be changed, in milliseconds of the fake's time. */
  readyMs?: number;
  selectable: SelectableHostnameSets;

  /** Whether only hostnames of `selectable` can be selected; otherwise any can. */
  readonly isSelectableClosed: boolean;
  selectedHostnames: readonly SelectedHostname[];

  /** Policies by id. */
  readonly securityPolicies: Map<string, SecurityPolicy>;

  /** Match targets by id. */
  readonly matchTargets: Map<number, MatchTarget>;

  /** Actions other than `none`, by policy id and rule id. */
  readonly customRuleActions: Map<string, Map<number, string>>;

  /** The rules in use as they were when its activation began: later edits do not reach it. */
  readonly activatedRules: Map<number, CustomRule>;

  /** Settings, shared resources and those of policies, by their path below the version: `rate-policies/4401`. */
  readonly documents: Documents;

  /** Additional members of the export. */
  readonly exported: Json;
}

/** A version as in lists, with both statuses. */
export type VersionDetails = VersionSeed['version'] & {
  readonly [Network in 'production' | 'staging']: NonNullable<ConfigurationVersion[Network]>;
};

/** An activation, or a deactivation. */
export interface ActivationState {
  /** The activation as in responses. */
  activation: Activation;

  /** The activation request; absent if seeded. */
  readonly order?: ActivationOrder;

  /** Its future outcome and time; absent once completed. */
  progress?: ActivationProgress;
}

/** Future outcome of a pending activation. */
export interface ActivationProgress {
  readonly startMs: number;
  readonly endMs: number;
  readonly outcome: ActivationOutcome;
  readonly parts: readonly ActivationPart[];
}

/** One version of a pending activation. */
export interface ActivationPart {
  readonly configuration: ConfigurationState;
  readonly version: VersionState;

  /** The version's previous status on the network. */
  readonly former: NetworkStatus;
}

/** A request for an activation answered with 202. */
export interface ActivationRequestState {
  readonly statusId: string;
  readonly createDate: string;

  /** The resulting activation. */
  activationId?: number;

  /** Why nothing came of it. */
  problem?: FakeAnswer;

  /** The queued activation, and when it starts. */
  pending?: { readonly order: ActivationOrder; readonly readyMs: number };
}
