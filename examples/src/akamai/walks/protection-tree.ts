import { type Protection, type Settings, Unreadable } from './read-protection.ts';

/** A node of a tree of lines. */
interface Node {
  readonly text: string;
  readonly below?: readonly Node[];
}

/** Actions of a policy, with the list of the version containing the names of their objects. */
const actionLists = [
  ['attackGroups', 'attack group', undefined],
  ['rules', 'rule', undefined],
  ['customRuleActions', 'custom rule', 'customRules'],
  ['ratePolicyActions', 'rate policy', 'ratePolicies'],
  ['reputationProfileActions', 'reputation profile', 'reputationProfiles'],
  ['malwarePolicyActions', 'malware policy', 'malwarePolicies'],
  ['urlProtectionPolicyActions', 'URL protection policy', 'urlProtectionPolicies'],
  ['apiRequestConstraints', 'requests of API', 'apiEndpoints'],
] as const;

/** Parts of a policy shown elsewhere in the tree. */
const shown: ReadonlySet<string> = new Set(['policy', 'protections', ...actionLists.map(([name]) => name)]);

/** Parts of a version shown elsewhere in the tree. */
const shownOfVersion: ReadonlySet<string> = new Set([
  'selectedHostnames',
  'matchTargets',
  ...actionLists.flatMap(([, , names]) => names ?? []),
]);

/**
 * Draws the protection of each hostname: its match targets, their policies, and the policies' actions. A policy is
 * drawn once.
 */
export function protectionTree(protection: Protection): readonly string[] {
  const { configId, versionNumber, version, policies } = protection;
  const drawn = new Set<string>();
  const hosts = itemsOf(version.get('selectedHostnames'), 'hostnameList').map((host) => {
    const hostname = textOf(host['hostname']);
    const byTarget = targetsOf(version).flatMap((target): readonly Node[] => {
      if (!meets(target, hostname)) return [];
      const { policyId, text } = targetOf(target);
      return [{ text, below: [policyNode(policyId, policies.get(policyId), version, drawn)] }];
    });
    // Products without match targets choose the hostnames in the policy.
    const byPolicy = [...policies].flatMap(([id, own]) =>
      hostnamesOf(own).includes(hostname) ? [policyNode(id, own, version, drawn)] : [],
    );
    const below = [...byTarget, ...byPolicy];
    return { text: hostname, below: below.length > 0 ? below : [unprotected(version)] };
  });
  const idle = [...policies].filter(([id]) => !drawn.has(id)).map(([id, own]) => policyNode(id, own, version, drawn));
  const settings = [...version].filter(([name]) => !shownOfVersion.has(name)).map(settingNode);
  return draw({
    text: `configuration ${configId}, version ${versionNumber}`,
    below: [
      ...hosts,
      ...(idle.length > 0 ? [{ text: 'policies without a hostname', below: idle }] : []),
      { text: 'settings of the version', below: settings },
    ],
  });
}

function hostnamesOf(policy: Settings): readonly unknown[] {
  const protectedHostnames: unknown = objectOf(policy.get('wapSelectedHostnames'))['protectedHostnames'];
  const selected = itemsOf(policy.get('selectedHostnames'), 'hostnameList').map(({ hostname }) => hostname);
  return selected.concat(Array.isArray(protectedHostnames) ? protectedHostnames : []);
}

function unprotected(version: Settings): Node {
  const targets = version.get('matchTargets');
  if (targets instanceof Unreadable) return { text: `unknown: match targets cannot be read (${targets.status})` };
  return { text: 'NOT PROTECTED: no match target' };
}

function targetsOf(version: Settings): readonly Item[] {
  const groups: unknown = objectOf(version.get('matchTargets'))['matchTargets'];
  return [...itemsOf(groups, 'websiteTargets'), ...itemsOf(groups, 'apiTargets')];
}

/** A target without hostnames is for all; `*.example.com` stands for each name below. */
function meets({ hostnames }: Item, hostname: string): boolean {
  if (!Array.isArray(hostnames) || hostnames.length === 0) return true;
  return hostnames.some(
    (name) => name === hostname || (textOf(name).startsWith('*.') && hostname.endsWith(textOf(name).slice(1))),
  );
}

function targetOf(target: Item): { readonly policyId: string; readonly text: string } {
  const { targetId, filePaths, apis } = target;
  const paths = Array.isArray(filePaths) ? filePaths.join(' ') : '';
  const names = itemsOf({ apis }, 'apis')
    .map(({ id, name }) => textOf(name ?? id))
    .join(', ');
  return {
    policyId: textOf(objectOf(target['securityPolicy'])['policyId']),
    text: `match target ${textOf(targetId)}${paths && `, ${paths}`}${names && `, API ${names}`}`,
  };
}

function policyNode(id: string, own: Settings | undefined, version: Settings, drawn: Set<string>): Node {
  if (own === undefined) return { text: `policy ${id}, which is not in this version` };
  const text = `policy ${textOf(objectOf(own.get('policy'))['policyName'] ?? id)} (${id})`;
  if (drawn.has(id)) return { text: `${text}, as above` };
  drawn.add(id);
  const switches = Object.entries(objectOf(own.get('protections'))).filter(([name]) => name.startsWith('apply'));
  const named = (is: boolean): string =>
    switches
      .filter(([, value]) => value === is)
      .map(([name]) => name.replace(/^apply|Controls$/g, ''))
      .join(', ') || 'nothing';
  return {
    text,
    below: [
      { text: `on: ${named(true)}` },
      { text: `off: ${named(false)}` },
      ...actionLists.flatMap(([list, word, names]) => actionNodes(own.get(list), word, names && version.get(names))),
      { text: 'settings', below: [...own].filter(([name]) => !shown.has(name)).map(settingNode) },
    ],
  };
}

function actionNodes(read: unknown, word: string, named: unknown): readonly Node[] {
  if (read instanceof Unreadable) return [{ text: `${word}: cannot be read (${read.status})` }];
  const names = new Map(listIn(named).map((item) => [textOf(idOf(item)), textOf(item['name'] ?? idOf(item))]));
  return listIn(read).map((item) => {
    const id = textOf(idOf(item));
    const actions = ['action', 'ipv4Action', 'ipv6Action', 'unscannedAction'].flatMap((name) => item[name] ?? []);
    const exception = item['conditionException'] === undefined ? '' : `, with ${oneLine(item['conditionException'])}`;
    return { text: `${word} ${names.get(id) ?? id}: ${[...new Set(actions.map(textOf))].join(' / ')}${exception}` };
  });
}

function settingNode([name, value]: readonly [string, unknown]): Node {
  return { text: `${name}: ${value instanceof Unreadable ? `cannot be read (${value.status})` : oneLine(value)}` };
}

type Item = Readonly<Record<string, unknown>>;

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objectOf(value: unknown): Item {
  return isItem(value) ? value : {};
}

function itemsOf(value: unknown, list: string): readonly Item[] {
  const found = objectOf(value)[list];
  return Array.isArray(found) ? found.filter(isItem) : [];
}

/** The one list in an answer. */
function listIn(value: unknown): readonly Item[] {
  const list = Object.values(objectOf(value)).find(Array.isArray);
  return Array.isArray(list) ? list.filter(isItem) : [];
}

function idOf({ id, ruleId, group, policyId }: Item): unknown {
  return id ?? ruleId ?? group ?? policyId;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Names come from a service: no control character of theirs reaches the terminal. */
function oneLine(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}

function draw(node: Node, first = '', rest = ''): readonly string[] {
  const { text, below = [] } = node;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are looked for.
  const line = first + text.replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, '?');
  return [
    line,
    ...below.flatMap((each, index) =>
      index === below.length - 1 ? draw(each, `${rest}└─ `, `${rest}   `) : draw(each, `${rest}├─ `, `${rest}│  `),
    ),
  ];
}
