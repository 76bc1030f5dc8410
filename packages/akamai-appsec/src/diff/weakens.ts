import { isJson, isJsonList } from '../internal/json.js';
import type { ConfigurationChange } from './configuration-diff.js';
import { exportedSettings } from './exported-settings.js';
import { membersOf, ownerOf, type Step } from './place-of.js';

/** Lists of entities whose presence protects. */
export const protecting: ReadonlySet<string> = new Set([
  'attackGroupActions',
  'customDenyList',
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

/** Settings of a policy whose addition weakens nothing, whatever their value. */
const protectingAsWhole: ReadonlySet<string> = new Set([
  'evaluationPenaltyBox',
  'evaluationPenaltyBoxConditions',
  'ipGeoFirewall',
  'penaltyBox',
  'penaltyBoxConditions',
  'slowPost',
]);

/** Numbers protecting less when they rise. */
const weakerIfHigher: ReadonlySet<string> = new Set([
  'averageThreshold',
  'burstThreshold',
  'burstWindow',
  'period',
  'rateThreshold',
  'threshold',
  'timeout',
]);

/** Numbers protecting less when they fall. */
const weakerIfLower: ReadonlySet<string> = new Set(['rate', 'requestBodyInspectionLimitInKB', 'requestBodySizeInKB']);

/**
 * Members selecting the requests of a rule, a policy or a target. A change counts as weaker, because the new value may
 * select fewer.
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

/** Members without influence on the protection, including everything below them. */
const harmless: ReadonlySet<string> = new Set([
  'attackPayloadLogging',
  'attackPayloadLoggingOverrides',
  'configId',
  'configName',
  'description',
  'hasRatePolicyWithApiKey',
  'logging',
  'loggingOptions',
  'loggingOverrides',
  'name',
  'policyName',
  'rulesets',
  'ruleSets',
  'rulesetVersionId',
  'siem',
  'tag',
  'targetProduct',
  'title',
  'version',
  'versionNotes',
]);

/** Lists of Akamai's own rules and attack groups, which protect even if an export omits them. */
const ofAkamai: ReadonlySet<string> = new Set(['attackGroupActions', 'ruleActions']);

const exceptions: ReadonlySet<string> = new Set([
  'advancedExceptions',
  'conditionException',
  'exception',
  'exceptions',
]);
const actions = /^(?:action|ipv[46]Action|unscannedAction|blockAllAction|defaultAction)$/;
const switches = /^(?:apply\w+Controls|enable\w*|enabled|penaltyBoxProtection|threatIntel|sameActionOnIpv6)$/;

/** Maximum depth searched. */
const deepest = 64;

/**
 * Returns whether a change weakens the protection, or may: a more permissive action, a disabled protection, a higher
 * threshold, an exception, a shorter block list. A changed selection counts, because it may select fewer requests. A
 * new entity does not weaken. Exceptions are Akamai's own rules and attack groups: they protect even before an export
 * lists them, so a new entry with an exception or without an action may weaken them. A value without a known rank
 * counts as weaker.
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
  if (isWhole) return kind !== 'added' || (ofAkamai.has(last.name) && hasExceptionOrNoAction(after));
  if (members[0] === 'unexported') return weakensUnexported(change, steps);
  const exception = steps.findIndex((step) => exceptions.has(step.name));
  if (exception >= 0) return !(kind === 'removed' && exception === steps.length - 1);
  if (members.includes('bypassNetworkLists') || members.some((member) => /^allowed\w*NetworkLists$/.test(member))) {
    return kind !== 'removed';
  }
  if (members.some((member) => /^blocked\w*NetworkLists$/.test(member)) && !actions.test(name)) return kind !== 'added';
  if (name === 'hostnames' || name === 'filePaths' || name === 'paths') return kind !== 'added';
  if (kind === 'added' && protectingAsWhole.has(name)) return false;
  if (isOneOf(members, selecting)) return true;
  const whole = kind === 'added' ? after : kind === 'removed' ? before : undefined;
  if (isJson(whole) || (isJsonList(whole) && whole.every(isJson))) {
    if (steps.length >= deepest) return true;
    return partsOf(whole, name).some(([step, part]) =>
      weakens({ kind, [kind === 'added' ? 'after' : 'before']: part }, [...steps, step]),
    );
  }
  return isWeakerValue(name, before, after) ?? !isOneOf(members, harmless);
}

/**
 * Returns whether a change of a setting outside both exports weakens. Removing a bypass list does not. A member with a
 * known rank, and a setting present in other exports, are judged like an exported one. Any other change counts as
 * weaker, for example of the mode of the rules.
 */
function weakensUnexported(
  change: Pick<ConfigurationChange, 'kind' | 'before' | 'after'>,
  steps: readonly Step[],
): boolean {
  const [, setting = { name: '' }, ...rest] = steps;
  // The setting is unreadable in one version.
  if (rest.length === 0) return true;
  if (setting.name.endsWith('bypass-network-lists')) return change.kind !== 'removed';
  const isRanked = isWeakerValue(membersOf(steps).at(-1) ?? '', change.before, change.after) !== undefined;
  return isRanked || exportedSettings.has(ownerOf(setting.name).below) ? weakens(change, rest) : true;
}

function hasExceptionOrNoAction(entity: unknown): boolean {
  if (!isJson(entity)) return true;
  return Object.keys(entity).some((name) => exceptions.has(name)) || (rankOf(entity['action']) ?? 0) === 0;
}

/** Returns the members of an object, or the items of a list, each with its step. */
function partsOf(value: unknown, list: string): readonly (readonly [Step, unknown])[] {
  if (isJsonList(value)) return value.filter(isJson).map((item) => [{ name: list, item }, item]);
  return isJson(value) ? Object.entries(value).map(([name, part]) => [{ name }, part]) : [];
}

function isOneOf(members: readonly string[], names: ReadonlySet<string>): boolean {
  return members.some((member) => names.has(member));
}

/** Compares two values of one member; `undefined` if they have no rank. An absent value is `undefined`. */
function isWeakerValue(name: string, before: unknown, after: unknown): boolean | undefined {
  if (actions.test(name)) return isWeakerAction(before, after);
  if (switches.test(name)) return !isOff(before) && !isOn(after);
  if (name === 'block') return before !== undefined && after !== 'blockAllTrafficExceptAllowedIPs';
  if (weakerIfHigher.has(name)) return before !== undefined && !(numberOf(after) <= numberOf(before));
  if (weakerIfLower.has(name)) return before !== undefined && !(numberOf(after) >= numberOf(before));
  return undefined;
}

/** Assumes the worst for an action of unknown rank: before, it was the strongest; after, it is the weakest. */
function isWeakerAction(before: unknown, after: unknown): boolean {
  const [one = Number.POSITIVE_INFINITY, other = Number.NEGATIVE_INFINITY] = [rankOf(before), rankOf(after)];
  return other < one && !(before === undefined && after !== undefined);
}

/** Ranks an action by its protection: deny above slow, slow above alert. */
function rankOf(action: unknown): number | undefined {
  if (action === undefined) return 0;
  if (typeof action !== 'string') return undefined;
  return ranks.find(([names]) => names.test(action))?.[1];
}

const ranks: readonly (readonly [RegExp, number])[] = [
  [/^(?:none|ignore|allow|skip)$/, 0],
  [/^(?:alert|monitor)$/, 1],
  [/^(?:tarpit|slow|delay|challenge|challenge_.*|akamai_managed)$/, 2],
  [/^(?:deny|deny_custom_.*|abort|block)$/, 3],
];

function numberOf(value: unknown): number {
  return typeof value === 'number' || (typeof value === 'string' && value !== '') ? Number(value) : Number.NaN;
}

function isOn(value: unknown): boolean {
  return value === true || value === 'on';
}

function isOff(value: unknown): boolean {
  return value === undefined || value === null || value === false || value === 'off';
}
