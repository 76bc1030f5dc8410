import type { CustomRule } from '../generated/models.js';
import { documentsIn } from './documents/exported-documents.js';
import { listsState } from './lists/state.js';
import { onboardingState } from './onboardings/seeded.js';
import { plainHostname } from './plain-hostname.js';
import type { AccountSeed, ConfigurationSeed, DiscoveredApiSeed, VersionSeed } from './seed.js';
import type { AccountState, ConfigurationState, DiscoveredApiState, VersionState } from './state-types.js';
import { timestamp } from './timestamp.js';
import { rulesInUse } from './versions/rules-in-use.js';
import { hasBeenActive, inactive } from './versions/version-status.js';

/** Builds an account from its seed. */
export function accountState(seed: AccountSeed, nowMs: number, user: string): AccountState {
  const {
    configurations = [],
    activations = [],
    activationRequests = [],
    networkLists = {},
    lists,
    onboardings = [],
    apiEndpoints = {},
    contractsGroups = [],
    cves = [],
    subscribedCves = [],
    discoveredApis = [],
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
    onboardings: new Map(onboardings.map((of) => [of.onboardingId, onboardingState(of, timestamp(nowMs), user)])),
    apiEndpoints: new Map([
      ...discoveredApis.flatMap(({ endpoints = [] }) =>
        endpoints.map(({ apiEndPointId, apiEndPointName = '' }) => [apiEndPointId, apiEndPointName] as const),
      ),
      ...Object.entries(apiEndpoints).map(([id, name]) => [Number(id), name] as const),
    ]),
    contractsGroups,
    cves: new Map(cves.map((cve) => [cve.cveId, cve])),
    subscribedCves: new Set(subscribedCves),
    discoveredApis: discoveredApis.map(discoveredApiState),
    lastIds: { target: 0, rule: 0, activation: 0, onboarding: 0, onboardingActivation: 0, shared: 0 },
  };
}

function discoveredApiState(seed: DiscoveredApiSeed): DiscoveredApiState {
  return { type: 'API', lastModified: '2026-01-01', hidden: false, enrichment: {}, endpoints: [], ...seed };
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
  const ascending = [...versions].sort((a, b) => a.version.version - b.version.version);
  return {
    configuration,
    versions: new Map(ascending.map((of) => [of.version.version, versionState(of, configuration.id, rules)])),
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
