import type { CustomRule, MatchTarget, SecurityPolicy } from '../../generated/models.js';
import { isJson, type Json } from '../../internal/json.js';
import { policyWithDocuments, withDocuments } from '../documents/exported-documents.js';
import type { ConfigurationState, VersionState } from '../state-types.js';

/** Exports a version. */
export function exportedVersion({ configuration, customRules }: ConfigurationState, version: VersionState): Json {
  const { exported, details, selectable, selectedHostnames, matchTargets, activatedRules } = version;
  const rules = [...customRules.values()].map((rule) => activatedRules.get(rule.id) ?? rule);
  const targets = [...matchTargets.values()].sort((a, b) => (a.sequence ?? 0) - (b.sequence ?? 0));
  return {
    ...withDocuments(exported, version.documents),
    configId: configuration.id,
    configName: configuration.name,
    ...details,
    selectableHosts: selectable.availableSet?.map(({ hostname }) => hostname) ?? [],
    selectedHosts: selectedHostnames.map(({ hostname }) => hostname),
    ...(selectable.errorSet !== undefined && { errorHosts: selectable.errorSet }),
    customRules: rules.map((rule) => exportedRule(rule, configuration.id)),
    matchTargets: {
      websiteTargets: targets.filter(({ type }) => type === 'website').map(exportedTarget),
      apiTargets: targets.filter(({ type }) => type === 'api').map(exportedTarget),
    },
    securityPolicies: [...version.securityPolicies.values()].map((policy) => exportedPolicy(policy, version)),
  };
}

function exportedRule(rule: CustomRule, configId: number): Json {
  return { configId, ...rule };
}

/** The export calls the id of a target `id`, and omits its parents. */
function exportedTarget(target: MatchTarget): Json {
  const { targetId, configId: _id, configVersion: _version, validations: _validations, ...rest } = target;
  return { ...rest, id: targetId };
}

function exportedPolicy(policy: SecurityPolicy, { exported, customRuleActions, documents }: VersionState): Json {
  const { policyId, policyName, hasRatePolicyWithApiKey } = policy;
  const all = exported['securityPolicies'];
  const more: unknown = Array.isArray(all) ? all.find((item) => isJson(item) && item['id'] === policyId) : undefined;
  const actions = [...(customRuleActions.get(policyId) ?? [])].map(([id, action]) => ({ action, id }));
  return {
    ...policyWithDocuments(isJson(more) ? more : {}, policyId, documents),
    id: policyId,
    name: policyName,
    ...(hasRatePolicyWithApiKey !== undefined && { hasRatePolicyWithApiKey }),
    ...(actions.length > 0 && { customRuleActions: actions }),
  };
}
