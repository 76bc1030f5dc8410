import { type CallOptions, isApiError } from '@edgeward/core';
import type { ConfigurationChange } from '../diff/configuration-diff.js';
import { exportedSettings } from '../diff/exported-settings.js';
import { ownerOf } from '../diff/place-of.js';
import type { ExportedConfiguration } from '../generated/models.js';
import { isJson, isJsonList, type Json } from '../internal/json.js';
import type { PlanClient } from './plan-client.js';
import { isComparable } from './read-export.js';
import { type VersionId, versionPath } from './versions/version-path.js';

/** An export of a version, with the settings exports lack, by their path below the version. */
export type WholeVersion = ExportedConfiguration & { readonly unexported?: Json };

/** Lists of an export by the path of their entities. An export omits empty lists. */
const lists: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'attack-groups': ['attackGroupActions'],
    'custom-deny': ['customDenyList'],
    'custom-rules': ['customRuleActions'],
    'malware-policies': ['malwarePolicies', 'malwarePolicyActions'],
    'match-targets': ['matchTargets'],
    'rate-policies': ['ratePolicies', 'ratePolicyActions'],
    'reputation-profiles': ['reputationProfiles', 'reputationProfileActions'],
    rules: ['ruleActions'],
    'security-policies': ['securityPolicies'],
    'selected-hostnames': ['selectedHosts'],
  }),
);

/** Paths that can only be written, each with the path that shows the effect. */
const readable: readonly (readonly [RegExp, string])[] = [
  [/^(security-policies\/[^/]+)\/(?:eval|rules)$/, '$1/mode'],
  [/^protect-eval-hostnames$/, 'selected-hostnames/eval-hostnames'],
  [/^(security-policies\/[^/]+)\/protect-eval-hostnames$/, '$1/eval-hostnames'],
  [/\/(?:action-condition-exception|evaluation)$/, ''],
  [/^(.*\/(?:api-request-constraints|custom-rules|malware-policies|rate-policies|url-protections))\/[^/]+$/, '$1'],
];

/**
 * Selects, from the paths written by an edit, the settings missing from a diff of two exports. The diff shows all of a
 * security policy found only in the new version, so nothing of it is selected.
 */
export function unexportedOf(
  written: Iterable<string>,
  before: ExportedConfiguration,
  after: ExportedConfiguration,
): readonly string[] {
  const paths = [...written].filter((path) => {
    const { policyId, below } = ownerOf(path);
    if (path === 'version-notes') return false;
    if (policyId === undefined) return !isExported(path, before, after);
    const [one, other] = [policyIn(before, policyId), policyIn(after, policyId)];
    // If neither export has the policy, the path may spell its id in another way.
    if (!one || !other) return one === other;
    // A write to `rules` as a whole is an upgrade. Always select it: the mode of the rules shows it.
    return below === 'rules' || !isExported(below, one, other);
  });
  return [...new Set(paths.map((path) => readable.reduce((found, [from, to]) => found.replace(from, to), path)))];
}

function isExported(path: string, before: Json, after: Json): boolean {
  const [one, other] = [namesIn(before), namesIn(after)];
  const members = exportedSettings.get(path);
  if (members !== undefined) return members.some((member) => one.has(member) && other.has(member));
  const [list = '', , part, ...more] = path.split('/');
  const isWhole = more.length === 0 && (part === undefined || part.endsWith('condition-exception'));
  return isWhole && (lists.get(list) ?? []).some((member) => one.has(member) || other.has(member));
}

/**
 * Returns whether a change concerns a setting contained in one export only. Such a setting is read from both versions
 * and compared there instead.
 */
export function isReadBeside({ kind, path }: ConfigurationChange, unexported: readonly string[]): boolean {
  return (
    kind !== 'changed' &&
    unexported.some((setting) => {
      const { policyId, below } = ownerOf(setting);
      const owner = policyId ? `securityPolicies[${policyId}]/` : '';
      const place = path.startsWith(owner) ? path.slice(owner.length) : '';
      const [member = '', ...more] = place.split('/').reverse();
      // A setting of the configuration is not the setting of the same name in a policy or another entity.
      return more.length < 2 && !place.includes('[') && (exportedSettings.get(below) ?? []).includes(member);
    })
  );
}

/** Returns the names of members at the top and one level below, the places of lists and settings in exports. */
function namesIn(owner: Json): ReadonlySet<string> {
  const holders = Object.values(owner).filter(isJson);
  return new Set([owner, ...holders].flatMap((each) => Object.keys(each)));
}

function policyIn({ securityPolicies: policies }: Json, policyId: string): Json | undefined {
  if (!isJsonList(policies)) return undefined;
  return policies.filter(isJson).find(({ id }) => encodeURIComponent(String(id).toWellFormed()) === policyId);
}

/** Reads settings of a version and adds them to its export, except unreadable ones. */
export async function withUnexported(
  client: PlanClient,
  version: VersionId,
  exported: ExportedConfiguration,
  paths: readonly string[],
  options: CallOptions,
): Promise<WholeVersion> {
  if (paths.length === 0) return exported;
  const read: (readonly [string, Json | readonly unknown[]])[] = [];
  // One after the other: a burst of requests is refused.
  for (const setting of paths) {
    const path = versionPath(version) + setting;
    try {
      const answer = await client.request({ method: 'GET', path, effect: 'read' }, options);
      // Skip an empty response or a text, for example from a proxy: it would hide a difference between the versions.
      if ((isJson(answer) || isJsonList(answer)) && isComparable(answer)) read.push([setting, answer]);
    } catch (error) {
      if (!isUnreadable(error)) throw error;
    }
  }
  // `Object.fromEntries` defines even a member named `__proto__`.
  return { ...exported, unexported: Object.fromEntries(read) };
}

/** Returns whether the service lacks the setting, or does not show it to this account. */
function isUnreadable(error: unknown): boolean {
  if (!isApiError(error)) return false;
  const { kind, status } = error;
  return /^(?:not-found|permission-denied|bad-request)$/.test(kind) || status === 405 || status === 501;
}
