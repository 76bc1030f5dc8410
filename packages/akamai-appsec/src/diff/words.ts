import { isJson, isJsonList } from '../internal/json.js';
import { ownerOf, type Step, textIn } from './place-of.js';

/** Common names for the items of lists. */
interface Kind {
  readonly word: string;

  /** The list with the names of these ids. */
  readonly of?: string;
}

/** Common names for the items of the lists of an export. */
const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>(
  Object.entries({
    apiEndpoints: { word: 'API' },
    apiTargets: { word: 'API match target' },
    attackGroupActions: { word: 'attack group' },
    attackGroups: { word: 'attack group' },
    customDenyList: { word: 'custom deny action' },
    customRuleActions: { word: 'custom rule', of: 'customRules' },
    customRules: { word: 'custom rule' },
    malwarePolicies: { word: 'malware policy' },
    malwarePolicyActions: { word: 'malware policy', of: 'malwarePolicies' },
    ratePolicies: { word: 'rate policy' },
    ratePolicyActions: { word: 'rate policy', of: 'ratePolicies' },
    reputationProfileActions: { word: 'reputation profile', of: 'reputationProfiles' },
    reputationProfiles: { word: 'reputation profile' },
    ruleActions: { word: 'rule' },
    rules: { word: 'rule' },
    rulesets: { word: 'rule set' },
    securityPolicies: { word: 'policy' },
    websiteTargets: { word: 'match target' },
  }),
);

/** Members to omit: containers, and those adding nothing to the value. */
const silent: ReadonlySet<string> = new Set(['action', 'clientReputation', 'webApplicationFirewall']);

/**
 * Names a place of an export in words: `rate policy Login: burst threshold`, `attack group SQL in policy Shop`. Names of
 * shared resources come from either export. A place outside of all entities has no better name than its path.
 */
export function wordsFor(steps: readonly Step[], exports: readonly unknown[]): string | undefined {
  if (steps[0]?.name === 'unexported') return unexportedWords(steps, exports);
  const entities = steps.flatMap((step, index) => ('item' in step && kinds.has(step.name) ? [index] : []));
  const last = entities.at(-1);
  if (last === undefined) return undefined;
  const rest = steps.slice(last + 1).filter((step) => !('item' in step) && !silent.has(step.name));
  const members = rest.map(({ name }) => memberWords(name)).join(', ');
  const labels = entities.map((index) => labelOf(steps[index], exports)).reverse();
  const entity = labels.join(' in ');
  return members === '' ? entity : `${entity}: ${members}`;
}

/** Names a setting missing in exports: `policy Shop: protections, rate protection`. */
function unexportedWords([, setting, ...rest]: readonly Step[], exports: readonly unknown[]): string {
  const path = setting?.name ?? '';
  const { policyId, below } = ownerOf(path);
  const members = rest.filter((step) => !('item' in step)).map(({ name }) => memberWords(name));
  const words = [memberWords(below.replace('advanced-settings/', '').replace(/[-/]/g, ' ')), ...members].join(', ');
  return policyId === undefined
    ? words
    : `policy ${nameIn('securityPolicies', policyId, exports) ?? policyId}: ${words}`;
}

function labelOf(step: Step | undefined, exports: readonly unknown[]): string {
  if (step === undefined) return '';
  const kind = kinds.get(step.name) ?? { word: step.name };
  const id = textIn(step.item, 'id', 'targetId', 'group', 'policyId');
  const own = textIn(step.item, 'name', 'policyName', 'title', 'groupName');
  const name = own ?? (kind.of === undefined ? undefined : nameIn(kind.of, id, exports)) ?? id;
  return name === undefined ? kind.word : `${kind.word} ${name}`;
}

function nameIn(list: string, id: string | undefined, exports: readonly unknown[]): string | undefined {
  for (const exported of exports) {
    const items: unknown = isJson(exported) ? exported[list] : undefined;
    const found: unknown = isJsonList(items) ? items.find((item) => textIn(item, 'id') === id) : undefined;
    const name = textIn(found, 'name');
    if (name !== undefined) return name;
  }
  return undefined;
}

/** `burstThreshold` → `burst threshold`, `ipv4Action` → `IPv4 action`. */
function memberWords(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .replace(/\b(?:ip|ipv[46]|api|url|siem|asn)\b/g, (word) => word.toUpperCase().replace('V', 'v'))
    .replace(/^apply (.*) controls$/, '$1 protection');
}
