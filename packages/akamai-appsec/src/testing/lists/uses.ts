import { isJson } from '../../internal/json.js';
import type { ClientListUsageEntry } from '../../lists/generated/models.js';
import { activeOn } from '../networks.js';
import type { AccountState, ConfigurationState, VersionState } from '../state-types.js';
import { listNetworks } from './state.js';

/** Finds the policies of active versions referring to a list, in a custom rule or anywhere else in their export. */
export function usesOf({ configurations }: AccountState, listId: string): readonly ClientListUsageEntry[] {
  return [...configurations.values()].flatMap((configuration) => usesIn(configuration, listId));
}

function usesIn(configuration: ConfigurationState, listId: string): readonly ClientListUsageEntry[] {
  const { id: configId, name: configName } = configuration.configuration;
  const entries = new Map<string, ClientListUsageEntry>();
  for (const network of listNetworks) {
    const version = activeOn(network, configuration);
    if (version === undefined) continue;
    for (const { policyId, policyName } of version.securityPolicies.values()) {
      const protections = protectionsOf(version, policyId, listId);
      if (protections.length === 0) continue;
      const member = network === 'STAGING' ? 'staging' : 'production';
      const before = entries.get(policyId) ?? {
        configId,
        ...(configName !== undefined && { configName }),
        policyId,
        ...(policyName !== undefined && { policyName }),
      };
      entries.set(policyId, { ...before, [member]: { version: version.details.version, protections } });
    }
  }
  return [...entries.values()];
}

type Protections = NonNullable<NonNullable<ClientListUsageEntry['staging']>['protections']>;

function protectionsOf(version: VersionState, policyId: string, listId: string): Protections {
  const actions = version.customRuleActions.get(policyId) ?? new Map<number, string>();
  const rules = [...version.activatedRules.values()].filter(
    ({ id, conditions }) => actions.has(id) && names(conditions, listId),
  );
  const { securityPolicies } = version.exported;
  const policies = Array.isArray(securityPolicies) ? securityPolicies : [];
  const inPolicy = policies.some((policy) => isJson(policy) && policy['id'] === policyId && names(policy, listId));
  const targets = [...version.matchTargets.values()].filter(
    (target) => target.securityPolicy.policyId === policyId && names(target, listId),
  );
  return [
    ...(rules.length > 0
      ? [{ protection: 'CUSTOM_RULES', instances: rules.map(({ id }) => ({ id: String(id) })) }]
      : []),
    ...(inPolicy ? [{ protection: 'IP_GEO_FIREWALL' }] : []),
    ...(targets.length > 0
      ? [{ protection: 'MATCH_TARGETS', instances: targets.map(({ targetId }) => ({ id: String(targetId) })) }]
      : []),
  ];
}

/** Returns whether a value contains the id of a list. Only seeds and rules are searched, which are small. */
function names(value: unknown, listId: string): boolean {
  if (typeof value !== 'object' || value === null) return value === listId;
  return Object.values(value).some((member) => names(member, listId));
}
