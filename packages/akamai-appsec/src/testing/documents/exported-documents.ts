import { isDeepStrictEqual as isSame } from 'node:util';
import { isJson, isJsonList, type Json } from '../../internal/json.js';
import type { Documents } from '../state-types.js';
import { below } from './documents.js';

/** Lists of the export by the path of their documents: those of a version, and those of each policy. */
const lists = {
  'custom-deny': ['customDenyList', 'id'],
  'rate-policies': ['ratePolicies', 'id'],
  'reputation-profiles': ['reputationProfiles', 'id'],
  'malware-policies': ['malwarePolicies', 'id'],
} as const;

const policyLists = {
  rules: ['webApplicationFirewall', 'ruleActions', 'id'],
  'attack-groups': ['webApplicationFirewall', 'attackGroupActions', 'group'],
  'rate-policies': ['', 'ratePolicyActions', 'id'],
  'reputation-profiles': ['clientReputation', 'reputationProfileActions', 'id'],
  'malware-policies': ['', 'malwarePolicyActions', 'id'],
} as const;

/** Settings of the export by the path of their documents. */
const settings = {
  siem: ['', 'siem'],
  'advanced-settings/logging': ['advancedOptions', 'logging'],
  'advanced-settings/logging/attack-payload': ['advancedOptions', 'attackPayloadLogging'],
  'advanced-settings/prefetch': ['advancedOptions', 'prefetch'],
  'advanced-settings/pragma-header': ['advancedOptions', 'pragmaHeader'],
  'advanced-settings/request-body': ['advancedOptions', 'requestBody'],
} as const;

const policySettings = {
  'advanced-settings/logging': 'loggingOverrides',
  'advanced-settings/logging/attack-payload': 'attackPayloadLoggingOverrides',
  'advanced-settings/pragma-header': 'pragmaHeader',
  'advanced-settings/request-body': 'requestBody',
  'eval-penalty-box': 'evaluationPenaltyBox',
  'eval-penalty-box/conditions': 'evaluationPenaltyBoxConditions',
  'ip-geo-firewall': 'ipGeoFirewall',
  'penalty-box': 'penaltyBox',
  'penalty-box/conditions': 'penaltyBoxConditions',
  'slow-post': 'slowPost',
} as const;

/** Reads the documents an export shows. */
export function documentsIn(exported: Json): Documents {
  const documents: Documents = new Map();
  for (const [path, [member, key]] of Object.entries(lists)) {
    for (const item of itemsOf(exported[member])) documents.set(`${path}/${String(item[key])}`, item);
  }
  for (const [path, [owner, member]] of Object.entries(settings)) {
    const found = ownerOf(exported, owner)[member];
    if (isJson(found)) documents.set(path, found);
  }
  for (const policy of itemsOf(exported['securityPolicies'])) {
    const prefix = `security-policies/${String(policy['id'])}`;
    for (const [path, [owner, member, key]] of Object.entries(policyLists)) {
      const items = itemsOf(ownerOf(policy, owner)[member] ?? policy[member]);
      for (const { [key]: id, ...item } of items) documents.set(`${prefix}/${path}/${String(id)}`, fromExport(item));
    }
    for (const [path, member] of Object.entries(policySettings)) {
      const found = policy[member];
      if (isJson(found)) documents.set(`${prefix}/${path}`, found);
    }
  }
  return documents;
}

/** Writes the lists and settings of a version into its export. */
export function withDocuments(exported: Json, documents: Documents): Json {
  const result: Record<string, unknown> = { ...exported };
  // An unchanged list keeps its seeded order and duplicates.
  const before = documentsIn(exported);
  for (const [path, [member]] of Object.entries(lists)) {
    if (isSame(below(documents, path), below(before, path))) continue;
    result[member] = [...below(documents, path).values()];
  }
  for (const [path, [owner, member]] of Object.entries(settings)) {
    const document = documents.get(path);
    if (document === undefined) continue;
    if (owner === '') result[member] = document;
    else result[owner] = { ...ownerOf(result, owner), [member]: document };
  }
  return result;
}

/** Writes the documents of a policy into its part of the export. */
export function policyWithDocuments(policy: Json, policyId: string, documents: Documents): Json {
  const result: Record<string, unknown> = { ...policy };
  const prefix = `security-policies/${policyId}`;
  const before = documentsIn({ securityPolicies: [{ ...policy, id: policyId }] });
  for (const [path, [owner, member, key]] of Object.entries(policyLists)) {
    const found = below(documents, `${prefix}/${path}`);
    if (isSame(found, below(before, `${prefix}/${path}`))) continue;
    const items = [...found]
      .filter(([id]) => id !== 'threat-intel')
      .map(([id, document]) => ({
        ...toExport(document),
        [key]: key === 'id' ? Number(id) : id,
      }));
    // An older export has some lists beside their owner.
    if (owner === '' || policy[member] !== undefined) result[member] = items;
    else result[owner] = { ...ownerOf(result, owner), [member]: items };
  }
  for (const [path, member] of Object.entries(policySettings)) {
    const document = documents.get(`${prefix}/${path}`);
    if (document !== undefined) result[member] = document;
  }
  return result;
}

/** An export has conditions and exceptions beside the action, the API has them in one member. */
function fromExport({ conditions, exception, advancedExceptions, ...item }: Json): Json {
  const conditionException = {
    ...(conditions !== undefined && { conditions }),
    ...(exception !== undefined && { exception }),
    ...(advancedExceptions !== undefined && { advancedExceptions }),
  };
  return Object.keys(conditionException).length === 0 ? item : { ...item, conditionException };
}

function toExport({ conditionException, ...item }: Json): Json {
  return isJson(conditionException) ? { ...item, ...conditionException } : item;
}

function itemsOf(list: unknown): readonly Json[] {
  return isJsonList(list) ? list.filter(isJson) : [];
}

function ownerOf(exported: Json, owner: string): Json {
  if (owner === '') return exported;
  const found = exported[owner];
  return isJson(found) ? found : {};
}
