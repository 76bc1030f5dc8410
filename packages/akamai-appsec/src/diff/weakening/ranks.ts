/** Members holding an action. */
export const actions: RegExp = /^(?:action|ipv[46]Action|unscannedAction|blockAllAction|defaultAction)$/;
const switches = /^(?:apply\w+Controls|enable\w*|enabled|penaltyBoxProtection|threatIntel|sameActionOnIpv6)$/;

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

/** Compares two values of one member; `undefined` if they have no rank. An absent value is `undefined`. */
export function isWeakerValue(name: string, before: unknown, after: unknown): boolean | undefined {
  if (actions.test(name)) return isWeakerAction(before, after);
  if (switches.test(name)) return !isOff(before) && !isOn(after);
  if (name === 'block') return before !== undefined && after !== 'blockAllTrafficExceptAllowedIPs';
  if (weakerIfHigher.has(name)) return before !== undefined && !(limitOf(after) <= limitOf(before));
  if (weakerIfLower.has(name)) return before !== undefined && !(numberOf(after) >= numberOf(before));
  return undefined;
}

/**
 * Assumes the worst for an action of unknown rank: before, it was the strongest; after, it is the weakest. A first action
 * weakens only if it lets requests pass.
 */
function isWeakerAction(before: unknown, after: unknown): boolean {
  if (before === undefined && after !== undefined) return isPermissive(after);
  const [one = Number.POSITIVE_INFINITY, other = Number.NEGATIVE_INFINITY] = [rankOf(before), rankOf(after)];
  return other < one;
}

/** Whether an action lets requests pass, even if something else would stop them. */
export function isPermissive(action: unknown): boolean {
  return (rankOf(action) ?? 0) < 0;
}

/** Whether an action protects less than `least`, or has no known rank. */
export function isBelow(action: unknown, least: 'alert' | 'deny'): boolean {
  return (rankOf(action) ?? 0) < (rankOf(least) ?? 0);
}

/** Ranks an action by its protection: deny above slow, slow above alert. */
function rankOf(action: unknown): number | undefined {
  if (action === undefined) return 0;
  if (typeof action !== 'string') return undefined;
  return ranks.find(([names]) => names.test(action))?.[1];
}

const ranks: readonly (readonly [RegExp, number])[] = [
  [/^(?:allow|skip)$/, -1],
  [/^(?:none|ignore)$/, 0],
  [/^(?:alert|monitor)$/, 1],
  [/^(?:tarpit|slow|delay|challenge|challenge_.*|akamai_managed)$/, 2],
  [/^(?:deny|deny_custom_.*|abort|block)$/, 3],
];

/** Reads a limit. Zero and negative numbers may mean that there is none. */
function limitOf(value: unknown): number {
  const number = numberOf(value);
  return number > 0 ? number : Number.NaN;
}

function numberOf(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^\d{1,15}(?:\.\d{1,15})?$/.test(value) ? Number(value) : Number.NaN;
}

function isOn(value: unknown): boolean {
  return value === true || value === 'on';
}

function isOff(value: unknown): boolean {
  return value === undefined || value === null || value === false || value === 'off';
}
