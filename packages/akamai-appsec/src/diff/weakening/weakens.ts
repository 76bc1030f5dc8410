import { isJson, isJsonList, type Json } from '../../internal/json.js';
import type { ConfigurationChange } from '../configuration-diff.js';
import { exportedSettings } from '../exported-settings.js';
import { isEntity } from '../identity.js';
import { membersOf, ownerOf, type Step } from '../place-of.js';
import { actions, isBelow, isPermissive, isWeakerValue } from './ranks.js';

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
  'ipGeoFirewall',
  'penaltyBox',
  'slowPost',
]);

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
  'evaluating',
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

/**
 * Lists selecting more requests the longer they are, unless their owner negates them. An empty or absent list may select
 * all requests or none.
 */
export const widening: ReadonlySet<string> = new Set(['filePaths', 'hostnames', 'paths']);

/**
 * Lists whose order does not matter: a request matches if any entry does. An added or removed entry is a change of its
 * own, so a change of the whole list is a change of its order.
 */
const unordered: ReadonlySet<string> = new Set([
  'fileExtensions',
  'filePaths',
  'hostnames',
  'networkList',
  'networkLists',
  'paths',
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

/** Members describing their entity. */
const naming: ReadonlySet<string> = new Set(['description', 'name', 'policyName', 'tag', 'title']);

/** Lists of Akamai's own rules and attack groups, which protect even if an export omits them. */
const ofAkamai: ReadonlySet<string> = new Set(['attackGroupActions', 'ruleActions']);

const exceptions: ReadonlySet<string> = new Set([
  'advancedExceptions',
  'conditionException',
  'exception',
  'exceptions',
]);

/** Lists of clients to block, to allow, or to let pass unchecked. */
const networkLists = /^(?:bypassNetworkLists|(?:allowed|blocked)\w*NetworkLists)$/;

/** Maximum depth searched. */
const deepest = 64;

/**
 * Returns whether a change weakens the protection, or may: a more permissive action, a disabled protection, a higher
 * threshold, an exception, a shorter block list. A changed selection counts, because it may select fewer requests;
 * another order of hostnames, paths or network lists does not. A new entity does not weaken, unless its action lets
 * requests pass. Exceptions are Akamai's own rules and attack groups: they protect even before an export lists them, so
 * a new entry with an exception or without an action may weaken them. A value without a known rank counts as weaker.
 */
export function weakens(
  change: Pick<ConfigurationChange, 'kind' | 'before' | 'after'>,
  steps: readonly Step[],
): boolean {
  const { kind, before, after } = change;
  const members = membersOf(steps);
  const last = steps.at(-1);
  const name = members.at(-1) ?? '';
  if (last !== undefined && 'item' in last && protecting.has(last.name)) {
    return kind !== 'added' || isWeakeningEntity(after, ofAkamai.has(last.name));
  }
  if (members[0] === 'unexported') return weakensUnexported(change, steps);
  if (kind === 'changed' && unordered.has(name) && [before, after].every(hasTexts)) return false;
  const exception = steps.findIndex((step) => exceptions.has(step.name));
  if (exception >= 0) return !(kind === 'removed' && exception === steps.length - 1);
  const ofList = weakensNetworkList(change, members, name);
  if (ofList !== undefined) return ofList;
  if (kind === 'added' && protectingAsWhole.has(name)) return false;
  if (isOneOf(members, selecting)) return true;
  if (widening.has(name)) return isNarrowed(kind, steps);
  const whole = kind === 'added' ? after : kind === 'removed' ? before : undefined;
  if (isJson(whole) || (isJsonList(whole) && whole.every(isJson))) {
    if (steps.length >= deepest) return true;
    return partsOf(whole, name).some(([step, part]) =>
      weakens({ kind, [kind === 'added' ? 'after' : 'before']: part }, [...steps, step]),
    );
  }
  if (kind === 'added' && actions.test(name) && hasDefaultAction(steps)) return isBelow(after, 'alert');
  return isWeakerValue(name, before, after) ?? !isHarmless(members, steps);
}

/** Whether a list has texts and nothing else. An empty list may select everything. */
function hasTexts(list: unknown): boolean {
  return isJsonList(list) && list.length > 0 && list.every((entry) => typeof entry === 'string');
}

/** Whether a member has no influence. The name of an entity has none; that of an item without an id is its content. */
function isHarmless(members: readonly string[], steps: readonly Step[]): boolean {
  const owner = steps.findLast(({ item }) => isJson(item))?.item;
  const isContent = isJson(owner) && !isEntity(owner);
  return members.some((member) => harmless.has(member) && !(isContent && naming.has(member)));
}

/** Whether the nearest entity acts by a default of the service if it has no action. */
function hasDefaultAction(steps: readonly Step[]): boolean {
  return ofAkamai.has(steps.findLast((step) => 'item' in step)?.name ?? '');
}

/** Judges a change below a list of blocked, allowed or bypassing clients; `undefined` for any other change. */
function weakensNetworkList(
  { kind, after }: Pick<ConfigurationChange, 'kind' | 'after'>,
  members: readonly string[],
  name: string,
): boolean | undefined {
  const at = members.findIndex((member) => networkLists.test(member));
  const [list = '', ...below] = at < 0 ? [] : members.slice(at);
  // The service decides on the action of a list, or of blocking everyone, if none is given: it may be the strongest.
  const isDefault = kind === 'added' && (list.startsWith('blocked') || name === 'blockAllAction');
  if (isDefault && actions.test(name)) return isBelow(after, 'deny');
  if (list === '' || (list.startsWith('blocked') && actions.test(name))) return undefined;
  // Any other member of the list may narrow it or widen it.
  const isEntry = below.every((member) => /^networkLists?$/.test(member));
  return !isEntry || kind !== (list.startsWith('blocked') ? 'added' : 'removed');
}

/** Whether a change of a list selects fewer requests, or may. */
function isNarrowed(kind: ConfigurationChange['kind'], steps: readonly Step[]): boolean {
  const [list, entry] = steps.slice(-2);
  if (kind === 'changed' || entry === undefined || !('item' in entry) || list?.name !== entry.name) return true;
  const owner = steps.findLast(({ item }) => isJson(item))?.item;
  const isNegative: unknown = entry.name === 'filePaths' && isJson(owner) ? owner['isNegativePathMatch'] : undefined;
  if (isNegative === true) return kind === 'added';
  return kind === 'removed' || (isNegative ?? false) !== false;
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
  if (setting.name.endsWith('bypass-network-lists')) return weakens(change, [{ name: 'bypassNetworkLists' }, ...rest]);
  const isRanked = isWeakerValue(membersOf(steps).at(-1) ?? '', change.before, change.after) !== undefined;
  return isRanked || exportedSettings.has(ownerOf(setting.name).below) ? weakens(change, rest) : true;
}

/** Whether a new entity lets requests pass, or is one of Akamai's own with an exception or without an action. */
function isWeakeningEntity(entity: unknown, isOfAkamai: boolean): boolean {
  const members: Json = isJson(entity) ? entity : {};
  if (Object.entries(members).some(([name, value]) => actions.test(name) && isPermissive(value))) return true;
  if (!isOfAkamai) return false;
  return Object.keys(members).some((name) => exceptions.has(name)) || isBelow(members['action'], 'alert');
}

/** Returns the members of an object, or the items of a list, each with its step. */
function partsOf(value: unknown, list: string): readonly (readonly [Step, unknown])[] {
  if (isJsonList(value)) return value.filter(isJson).map((item) => [{ name: list, item }, item]);
  return isJson(value) ? Object.entries(value).map(([name, part]) => [{ name }, part]) : [];
}

function isOneOf(members: readonly string[], names: ReadonlySet<string>): boolean {
  return members.some((member) => names.has(member));
}
