import type { FakeAnswer } from '@edgeward/core/testing';
import type {
  Activation,
  Configuration,
  ConfigurationVersion,
  ContractGroup,
  CustomRule,
  MatchTarget,
  NetworkStatus,
  SecurityPolicy,
  SelectableHostnameSets,
  SelectedHostname,
} from '../generated/models.js';
import type { Json } from '../internal/json.js';
import type { ActivationOutcome } from './activations/options.js';
import type { ActivationOrder } from './activations/order.js';
import type { Documents } from './documents/documents.js';
import { documentsIn } from './documents/exported-documents.js';
import { type ListsState, listsState } from './lists/state.js';
import type { LastIds } from './next-id.js';
import { plainHostname } from './plain-hostname.js';
import { rulesInUse } from './rules-in-use.js';
import type { AccountSeed, ConfigurationSeed, VersionSeed } from './seed.js';
import { timestamp } from './timestamp.js';
import { hasBeenActive, inactive } from './version-status.js';

/** What the account of a fake holds; tests may look and change. */
export interface AccountState {
  /** Configurations by id. */
  readonly configurations: Map<number, ConfigurationState>;

  /** Activations by id. */
  readonly activations: Map<number, ActivationState>;

  /** Requests for activations that were answered with 202, by their status id. */
  readonly activationRequests: Map<string, ActivationRequestState>;

  /** Names of network lists by id. */
  readonly networkLists: Map<string, string>;

  /** Network lists and client lists with what is live of them. */
  readonly lists: ListsState;

  /** Names of API endpoints by id. */
  readonly apiEndpoints: Map<number, string>;

  /** The contracts and groups of the account. */
  readonly contractsGroups: readonly ContractGroup[];

  /** The highest numbers that were ever given: none is given twice. */
  readonly lastIds: LastIds;
}

/** A configuration and all that it holds. */
export interface ConfigurationState {
  /** As it is listed. */
  configuration: Configuration;

  /** Versions by number. */
  readonly versions: Map<number, VersionState>;

  /** Rules by id, as they are for every version that was never activated. */
  readonly customRules: Map<number, CustomRule>;
  readonly expedited: Json;
  readonly failoverHostnames: readonly string[];

  /** Who is mailed about each feature. */
  readonly subscriptions: Map<string, readonly string[]>;

  /** The highest number that a version ever had: none is given twice. */
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

  /** Actions other than `none`, by the id of the policy and that of the rule. */
  readonly customRuleActions: Map<string, Map<number, string>>;

  /** The rules in use as they were when its activation began: later edits do not reach it. */
  readonly activatedRules: Map<number, CustomRule>;

  /** Settings, shared resources and those of policies, by their path below the version: `rate-policies/4401`. */
  readonly documents: Documents;

  /** What the export has beside the above. */
  readonly exported: Json;
}

/** A version as it is listed, with both statuses. */
export type VersionDetails = VersionSeed['version'] & {
  readonly [Network in 'production' | 'staging']: NonNullable<ConfigurationVersion[Network]>;
};

/** An activation, or a deactivation. */
export interface ActivationState {
  /** As it is answered. */
  activation: Activation;

  /** What was asked for; absent when it was seeded. */
  readonly order?: ActivationOrder;

  /** What it will come to, and when; absent when it is over. */
  progress?: ActivationProgress;
}

/** What an activation that is under way will come to. */
export interface ActivationProgress {
  readonly startMs: number;
  readonly endMs: number;
  readonly outcome: ActivationOutcome;
  readonly parts: readonly ActivationPart[];
}

/** One version of an activation that is under way. */
export interface ActivationPart {
  readonly configuration: ConfigurationState;
  readonly version: VersionState;

  /** What the version was on the network before. */
  readonly former: NetworkStatus;
}

/** A request for an activation that was answered with 202. */
export interface ActivationRequestState {
  readonly statusId: string;
  readonly createDate: string;

  /** The activation that came of it. */
  activationId?: number;

  /** Why nothing came of it. */
  problem?: FakeAnswer;

  /** What is being worked on, and until when. */
  pending?: { readonly order: ActivationOrder; readonly readyMs: number };
}

/** Builds an account from its seed. */
export function accountState(seed: AccountSeed, nowMs: number): AccountState {
  const {
    configurations = [],
    activations = [],
    activationRequests = [],
    networkLists = {},
    lists,
    apiEndpoints = {},
    contractsGroups = [],
  } = structuredClone(seed);
  return {
    configurations: new Map(configurations.map((of) => [of.configuration.id, configurationState(of)])),
    activations: new Map(activations.map((activation) => [activation.activationId, { activation }])),
    activationRequests: new Map(activationRequests.map((request) => [request.statusId, request])),
    networkLists: new Map([
      ...(lists?.networkLists ?? []).map(({ uniqueId, name }) => [uniqueId, name] as const),
      ...Object.entries(networkLists),
    ]),
    lists: listsState(lists, timestamp(nowMs)),
    apiEndpoints: new Map(Object.entries(apiEndpoints).map(([id, name]) => [Number(id), name])),
    contractsGroups,
    lastIds: { target: 0, rule: 0, activation: 0, shared: 0 },
  };
}

function configurationState(seed: ConfigurationSeed): ConfigurationState {
  const {
    configuration,
    versions = [],
    customRules = [],
    failoverHostnames = [],
    subscriptions = {},
    ...expedited
  } = seed;
  const rules = new Map(customRules.map((rule) => [rule.id, rule]));
  return {
    configuration,
    versions: new Map(versions.map((of) => [of.version.version, versionState(of, configuration.id, rules)])),
    customRules: rules,
    expedited,
    failoverHostnames,
    subscriptions: new Map(Object.entries(subscriptions)),
    lastVersion: 0,
  };
}

function versionState(seed: VersionSeed, configId: number, rules: ReadonlyMap<number, CustomRule>): VersionState {
  const {
    version,
    selectableHostnames,
    securityPolicies = [],
    matchTargets = [],
    customRuleActions = {},
    documents = {},
    exported = {},
  } = seed;
  const { production = inactive, staging = inactive } = version;
  const details = { ...version, production, staging };
  const selectedHostnames =
    seed.selectedHostnames ?? selectableHostnames?.selectedSet?.map(({ hostname }) => ({ hostname })) ?? [];
  const actions = new Map(
    Object.entries(customRuleActions).map(([policyId, ofPolicy]) => [
      policyId,
      new Map(Object.entries(ofPolicy).map(([ruleId, action]) => [Number(ruleId), action])),
    ]),
  );
  const wasActive = hasBeenActive({ details });
  return {
    details,
    wasActive,
    selectable: selectableHostnames ?? {
      configId,
      configVersion: version.version,
      protectARLInclusionHost: false,
      availableSet: [],
      selectedSet: selectedHostnames.map(plainHostname),
    },
    isSelectableClosed: selectableHostnames?.availableSet !== undefined,
    selectedHostnames,
    securityPolicies: new Map(securityPolicies.map((policy) => [policy.policyId, policy])),
    matchTargets: new Map(matchTargets.map((target) => [target.targetId, target])),
    customRuleActions: actions,
    activatedRules: wasActive ? rulesInUse({ customRuleActions: actions }, rules) : new Map<number, CustomRule>(),
    documents: new Map([...documentsIn(exported), ...Object.entries(documents)]),
    exported,
  };
}
