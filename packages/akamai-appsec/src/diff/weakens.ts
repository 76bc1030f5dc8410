import { isJson, isJsonList, type Json } from '../internal/json.js';
import type { ConfigurationChange } from './configuration-diff.js';
import { membersOf, type Step } from './place-of.js';

/** Lists of entities whose presence protects. */
export const protecting: ReadonlySet<string> = new Set([
  'attackGroupActions',
  'customRuleActions',
  'customRules',
  'malwarePolicies',
  'malwarePolicyActions',
  'apiTargets',
  'ratePolicies',
  'ratePolicyActions',
  'reputationProfileActions',
  'reputationProfiles',
  'ruleActions',
  'securityPolicies',
  'selectedHosts',
  'urlProtectionPolicies',
  'websiteTargets',
]);

/** Numbers with less protection if higher, or if lower. */
const weakerIfHigher: ReadonlySet<string> = new Set([
  'averageThreshold',
  'burstThreshold',
  'burstWindow',
  'period',
  'rateThreshold',
  'threshold',
  'timeout',
]);
const weakerIfLower: ReadonlySet<string> = new Set(['rate', 'requestBodyInspectionLimitInKB', 'requestBodySizeInKB']);

/**
 * Members selecting the affected requests of a rule, a policy or a target. It is unknown whether a new value selects
 * fewer.
 */
const selecting: ReadonlySet<string> = new Set([
  'additionalMatchOptions',
  'apiSelectors',
  'apis',
  'bodyParameters',
  'bypassCondition',
  'clientIdentifier',
  'clientIdentifiers',
  'condition',
  'conditions',
  'context',
  'defaultFile',
  'fileExtensions',
  'hostnamePaths',
  'hosts',
  'isNegativeFileExtensionMatch',
  'isNegativePathMatch',
  'matchType',
  'operation',
  'path',
  'pathMatchType',
  'pathUriPositiveMatch',
  'positiveMatch',
  'queryParameters',
  'requestType',
  'securityPolicy',
  'sharedIpHandling',
]);

/** Lists of Akamai's own rules and groups, always present. */
const ofAkamai: ReadonlySet<string> = new Set(['attackGroupActions', 'ruleActions']);

const exceptions: ReadonlySet<string> = new Set([
  'advancedExceptions',
  'conditionException',
  'exception',
  'exceptions',
]);
const actions = /^(?:action|ipv[46]Action|unscannedAction|blockAllAction|defaultAction)$/;
const switches = /^(?:apply\w+Controls|enable\w*|enabled|penaltyBoxProtection|threatIntel|sameActionOnIpv6)$/;

/** Paths of settings that some exports have. */
const exportedSettings =
  /(?:^|\/)(?:logging|attack-payload|pragma-header|prefetch|request-body|penalty-box|conditions|ip-geo-firewall|protections|siem|slow-post)$/;

/** Maximum depth searched. */
const deepest = 64;

/**
 * Returns whether a change weakens the protection, or may: a more permissive action, a disabled protection, a higher
 * threshold, an exception, a shorter block list. A changed selection counts, because it may select fewer requests. A
 * new entity does not weaken, except a rule or an attack group: Akamai's own protect even before an export lists them,
 * so listing one with an exception or without an action may weaken it.
 */
export function weakens(
  change: Pick<ConfigurationChange, 'kind' | 'before' | 'after'>,
  steps: readonly Step[],
): boolean {
  const { kind, before, after } = change;
  const members = membersOf(steps);
  const last = steps.at(-1);
  const name = members.at(-1) ?? '';
  const isWhole = last !== undefined && 'item' in last && protecting.has(last.name);
  if (isWhole)
    return kind === 'removed' || (kind === 'added' && ofAkamai.has(last.name) && hasExceptionOrNoAction(after));
  if (members[0] === 'unexported') return weakensUnexported(change, steps);
  const exception = steps.findIndex((step) => exceptions.has(step.name));
  if (exception >= 0) return !(kind === 'removed' && exception === steps.length - 1);
  if (members.includes('bypassNetworkLists') || members.some((member) => /^allowed\w*NetworkLists$/.test(member))) {
    return kind !== 'removed';
  }
  if (members.some((member) => /^blocked\w*NetworkLists$/.test(member)) && !actions.test(name)) return kind !== 'added';
  if (name === 'hostnames' || name === 'filePaths' || name === 'paths') return kind !== 'added';
  if (kind === 'removed' && steps.length < deepest) {
    const parts = partsOf(before, name);
    if (parts.length > 0) return parts.some(([step, part]) => weakens({ kind, before: part }, [...steps, step]));
  }
  if (isOneOf(members, selecting)) return true;
  return weakerValue(name, kind === 'added' ? undefined : before, kind === 'removed' ? undefined : after);
}

/**
 * Settings that no export has hold values which cannot be ranked, such as the mode of the rules, so another value may be
 * weaker. The others follow the rules for exports.
 */
function weakensUnexported(
  change: Pick<ConfigurationChange, 'kind' | 'before' | 'after'>,
  steps: readonly Step[],
): boolean {
  const [, setting, ...rest] = steps;
  const name = membersOf(steps).at(-1) ?? '';
  if (setting?.name.endsWith('bypass-network-lists')) return change.kind !== 'removed';
  const isRanked = actions.test(name) || switches.test(name) || weakerIfHigher.has(name) || weakerIfLower.has(name);
  if (rest.length > 0 && (isRanked || exportedSettings.test(setting?.name ?? ''))) return weakens(change, rest);
  return true;
}

function hasExceptionOrNoAction(entity: unknown): boolean {
  if (!isJson(entity)) return false;
  return Object.keys(entity).some((name) => exceptions.has(name)) || rankOf(entity['action']) === 0;
}

/** Returns the members of an object, or the items of a list, each with its step. */
function partsOf(value: unknown, list: string): readonly (readonly [Step, unknown])[] {
  if (isJsonList(value)) return value.filter(isJson).map((item) => [{ name: list, item }, item]);
  return isJson(value) ? Object.entries(value).map(([name, part]) => [{ name }, part]) : [];
}

function isOneOf(members: readonly string[], names: ReadonlySet<string>): boolean {
  return members.some((member) => names.has(member));
}

/** Compares the values of one member; of objects, those of all their members. */
function weakerValue(name: string, before: unknown, after: unknown, depth = 0): boolean {
  if (actions.test(name)) return rankOf(after) < rankOf(before);
  if (switches.test(name)) return isOn(before) && !isOn(after);
  if (name === 'block') return before === 'blockAllTrafficExceptAllowedIPs';
  if (weakerIfHigher.has(name)) return before !== undefined && (after === undefined || Number(after) > Number(before));
  if (weakerIfLower.has(name)) return before !== undefined && !(Number(after) >= Number(before));
  if (isJsonList(before) || isJsonList(after) || depth > deepest) return false;
  const [one, other]: readonly Json[] = [isJson(before) ? before : {}, isJson(after) ? after : {}];
  return Object.keys(one ?? {}).some((member) => weakerValue(member, one?.[member], other?.[member], depth + 1));
}

/** How much an action protects: deny more than slow, slow more than alert. */
function rankOf(action: unknown): number {
  if (typeof action !== 'string' || /^(?:none|ignore|allow|skip)$/.test(action)) return 0;
  if (/^(?:alert|monitor)$/.test(action)) return 1;
  return /^(?:tarpit|slow|delay|challenge_|akamai_managed)/.test(action) ? 2 : 3;
}

function isOn(value: unknown): boolean {
  return value === true || value === 'on';
}
