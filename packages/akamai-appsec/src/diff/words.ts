import { isJson } from '../internal/json.js';
import { idOf, type Names } from './names.js';
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
export function wordsFor(steps: readonly Step[], names: Names): string | undefined {
  if (steps[0]?.name === 'unexported') return unexportedWords(steps, names);
  const entities = steps.flatMap((step, index) => ('item' in step && kinds.has(step.name) ? [index] : []));
  const last = entities.at(-1);
  if (last === undefined) return undefined;
  const rest = steps.slice(last + 1).filter((step) => !('item' in step) && !silent.has(step.name));
  const members = rest.map(({ name }) => memberWords(name)).join(', ');
  const labels = entities.map((index) => labelOf(steps[index], names)).reverse();
  const entity = labels.join(' in ');
  return members === '' ? entity : `${entity}: ${members}`;
}

/** Names a setting missing in exports: `policy Shop: protections, rate protection`. */
function unexportedWords([, setting, ...rest]: readonly Step[], names: Names): string {
  const path = setting?.name ?? '';
  const { policyId, below } = ownerOf(path);
  const parts = rest.flatMap((step) => {
    if (!('item' in step)) return [memberWords(step.name)];
    return isJson(step.item) && idOf(step.item) !== undefined ? [labelOf(step, names)] : [];
  });
  const words = [memberWords(below.replace('advanced-settings/', '').replace(/[-/]/g, ' ')), ...parts].join(', ');
  if (policyId === undefined) return words;
  const id = decoded(policyId);
  return `policy ${quoted(names.of('securityPolicies', id) ?? id)}: ${words}`;
}

/** Decodes the id in a path. */
function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

function labelOf(step: Step | undefined, names: Names): string {
  if (step === undefined) return '';
  const { word, of = step.name } = kinds.get(step.name) ?? { word: memberWords(step.name) };
  const id = idOf(step.item);
  const own = textIn(step.item, 'name', 'policyName', 'title', 'groupName');
  const name = own ?? (of === step.name ? undefined : names.of(of, id));
  if (name === undefined) return id === undefined ? word : `${word} ${quoted(id)}`;
  return `${word} ${quoted(name)}${id !== undefined && names.isShared(of, name) ? ` (${id})` : ''}`;
}

/** Quotes a name that could be mistaken for the words around it, so it cannot fake another change. */
function quoted(name: string): string {
  return name === '' || /[:;,"→]| in |^\s|\s$/.test(name) ? JSON.stringify(name) : name;
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
