import { describe, expect, test } from 'vitest';
import { diffOf } from '../../src/plan/versions/compare-versions.js';

type Part = Readonly<Record<string, unknown>>;

/** Returns whether a change of one part of a configuration counts as weaker. */
function isWeaker(before: Part, after: Part): boolean {
  const exported = (version: number, part: Part) => ({ configId: 8277, version, ...part });
  const { changes } = diffOf(exported(1, before), exported(2, after), { from: 1, to: 2 });
  expect(changes).not.toEqual([]);
  return changes.some(({ weakens }) => weakens);
}

const inPolicy = (part: Part): Part => ({ securityPolicies: [{ id: 'shop_1', name: 'Shop', ...part }] });
const rule = (part: Part): Part => inPolicy({ webApplicationFirewall: { ruleActions: [{ id: 950002, ...part }] } });
const firewall = (part: Part): Part => inPolicy({ ipGeoFirewall: { block: 'blockSpecificIPGeo', ...part } });
const target = (part: Part): Part => ({ matchTargets: { websiteTargets: [{ id: 7, sequence: 1, ...part }] } });
const conditions = (paths: readonly string[], positiveMatch = true): Part => ({
  conditions: [{ type: 'pathMatch', positiveMatch, paths }],
});

describe('a path or a hostname', () => {
  const [one, two] = [['/a'], ['/a', '/login']];

  test('selects more requests in a match target, and fewer if the target negates its paths', () => {
    expect(isWeaker(target({ filePaths: one }), target({ filePaths: two }))).toBe(false);
    expect(isWeaker(target({ filePaths: two }), target({ filePaths: one }))).toBe(true);
    const negative = (filePaths: readonly string[]): Part => target({ filePaths, isNegativePathMatch: true });
    expect(isWeaker(negative(one), negative(two))).toBe(true);
    expect(isWeaker(negative(two), negative(one))).toBe(false);
  });

  test('may select either way if the service negates paths in another form', () => {
    const odd = (filePaths: readonly string[]): Part => target({ filePaths, isNegativePathMatch: 'yes' });
    expect([isWeaker(odd(one), odd(two)), isWeaker(odd(two), odd(one))]).toEqual([true, true]);
  });

  test('narrows a selection that had none, because an empty one may select everything', () => {
    for (const name of ['hostnames', 'filePaths']) {
      expect(isWeaker(target({}), target({ [name]: ['a'] }))).toBe(true);
      expect(isWeaker(target({ [name]: [] }), target({ [name]: ['a'] }))).toBe(true);
      expect(isWeaker(target({ [name]: ['a'] }), target({ [name]: [] }))).toBe(true);
    }
  });

  test.each([true, false])('may select fewer requests in a condition: positiveMatch is %s', (positiveMatch) => {
    for (const place of [
      (part: Part) => rule({ action: 'deny', ...part }),
      (part: Part) => inPolicy({ penaltyBoxConditions: part }),
      (part: Part) => inPolicy({ evaluationPenaltyBoxConditions: part }),
      (part: Part) => ({ ratePolicies: [{ id: 1, condition: part }] }),
      (part: Part) => ({ ratePolicies: [{ id: 1, bypassCondition: part }] }),
    ]) {
      const [before, after] = [place(conditions(one, positiveMatch)), place(conditions(two, positiveMatch))];
      expect([isWeaker(before, after), isWeaker(after, before)]).toEqual([true, true]);
    }
  });

  test.each(['penaltyBoxConditions', 'evaluationPenaltyBoxConditions'])(
    'narrows a penalty box without conditions: %s',
    (name) => {
      const box = { penaltyBox: { action: 'deny', penaltyBoxProtection: true } };
      expect(isWeaker(inPolicy(box), inPolicy({ ...box, [name]: conditions(one) }))).toBe(true);
    },
  );

  test('may lose its protection under evaluation', () => {
    const evaluating = (hostnames: readonly string[]): Part => ({ evaluating: { hostnames } });
    expect(isWeaker(evaluating(['a']), evaluating(['a', 'www']))).toBe(true);
    expect(isWeaker(evaluating(['a', 'www']), evaluating(['a']))).toBe(true);
  });
});

test.each<readonly [string, (name: string) => Part]>([
  ['a type of content', (name) => ({ malwarePolicies: [{ id: 1, contentTypes: [{ name }] }] })],
  ['a header of a condition', (name) => ({ advancedOptions: { pragmaHeader: { excludeCondition: [{ name }] } } })],
  ['a parameter of a custom deny', (name) => ({ customDenyList: [{ id: 1, parameters: [{ name }] }] })],
])('the name of an item without an id is its content: %s', (_what, part) => {
  expect(isWeaker(part('a'), part('b'))).toBe(true);
});

test.each(['id', 'ruleId', 'categoryId', 'actionId', 'customClientId'])(
  'the name of an item with an identifier weakens nothing: %s',
  (identifier) => {
    const part = (name: string): Part => ({ customClients: [{ [identifier]: 'x', name }] });
    expect(isWeaker(part('a'), part('b'))).toBe(false);
  },
);

describe('another order of a list', () => {
  const unexported = (setting: Part): Part => ({ unexported: { 'bypass-network-lists': setting } });

  test.each<readonly [string, (list: readonly string[]) => Part]>([
    ['hostnames', (hostnames) => target({ hostnames })],
    ['paths', (filePaths) => target({ filePaths })],
    ['file extensions', (fileExtensions) => target({ fileExtensions })],
    ['paths of a condition', (paths) => ({ ratePolicies: [{ id: 1, condition: conditions(paths) }] })],
    ['blocked clients', (networkList) => firewall({ ipControls: { blockedIPNetworkLists: { networkList } } })],
    ['allowed clients', (networkList) => firewall({ ipControls: { allowedIPNetworkLists: { networkList } } })],
    ['clients that bypass', (networkLists) => ({ advancedOptions: { bypassNetworkLists: { networkLists } } })],
    ['clients that bypass, missing in exports', (networkLists) => unexported({ networkLists })],
  ])('weakens nothing if a request may match any entry: %s', (_what, part) => {
    expect(isWeaker(part(['a', 'b']), part(['b', 'a']))).toBe(false);
  });

  test('hides neither a lost entry nor a new one', () => {
    const blocked = (...networkList: readonly string[]): Part =>
      firewall({ ipControls: { blockedIPNetworkLists: { networkList } } });
    expect(isWeaker(blocked('a', 'b', 'c'), blocked('c', 'b'))).toBe(true);
    expect(isWeaker(blocked('b', 'a'), blocked('a', 'b', 'c'))).toBe(false);
    const allowed = (...networkList: readonly string[]): Part =>
      firewall({ ipControls: { allowedIPNetworkLists: { networkList } } });
    expect(isWeaker(allowed('b', 'a'), allowed('a', 'b', 'c'))).toBe(true);
  });

  test('may weaken any other list', () => {
    const part = (clientIdentifiers: readonly string[]): Part => ({ ratePolicies: [{ id: 1, clientIdentifiers }] });
    expect(isWeaker(part(['ip', 'cookie:a']), part(['cookie:a', 'ip']))).toBe(true);
  });
});

describe('a first action', () => {
  test.each(['none', 'quarantine', 'allow'])("weakens one of Akamai's rules: %s", (action) => {
    expect(isWeaker(rule({}), rule({ action }))).toBe(true);
    const group = (part: Part): Part => inPolicy({ attackGroupActions: [{ group: 'SQL', ...part }] });
    expect(isWeaker(group({}), group({ action }))).toBe(true);
  });

  test('strengthens a rule of Akamai if it acts', () => {
    expect(isWeaker(rule({}), rule({ action: 'alert' }))).toBe(false);
  });

  test.each(['alert', 'none', 'quarantine'])('weakens a block list and a blocked world: %s', (action) => {
    const list = (part: Part): Part =>
      firewall({ geoControls: { blockedIPNetworkLists: { networkList: ['1'], ...part } } });
    expect(isWeaker(list({}), list({ action }))).toBe(true);
    expect(isWeaker(list({}), list({ action: 'deny_custom_7' }))).toBe(false);
    expect(isWeaker(firewall({}), firewall({ blockAllAction: action }))).toBe(true);
    expect(isWeaker(firewall({}), firewall({ blockAllAction: 'deny' }))).toBe(false);
  });

  test.each(['allow', 'skip'])('weakens everything that lets requests pass: %s', (action) => {
    const actions = (...list: readonly Part[]): Part => inPolicy({ customRuleActions: list });
    expect(isWeaker(actions({ id: 6 }), actions({ id: 6 }, { id: 7, action }))).toBe(true);
    expect(isWeaker(actions({ id: 7, action: 'none' }), actions({ id: 7, action }))).toBe(true);
    const rates = (...list: readonly Part[]): Part => inPolicy({ ratePolicyActions: list });
    expect(isWeaker(rates({ id: 6 }), rates({ id: 6 }, { id: 7, ipv4Action: 'deny', ipv6Action: action }))).toBe(true);
  });
});

describe('another member of a network list', () => {
  const list = (name: string, part: Part): Part =>
    firewall({ ipControls: { [name]: { networkList: ['1'], ...part } } });

  test.each(['blockedIPNetworkLists', 'allowedIPNetworkLists'])('may narrow or widen the list: %s', (name) => {
    const odd = list(name, { conditions: ['2'] });
    expect([isWeaker(list(name, {}), odd), isWeaker(odd, list(name, {}))]).toEqual([true, true]);
  });

  test('may widen a list that bypasses the protection', () => {
    for (const place of [target, (part: Part) => ({ advancedOptions: part })]) {
      const bypass = (part: Part): Part => place({ bypassNetworkLists: { networkLists: ['1'], ...part } });
      expect(isWeaker(bypass({ conditions: ['2'] }), bypass({}))).toBe(true);
      expect(isWeaker(bypass({}), place({}))).toBe(false);
    }
  });

  test.each(['bypass-network-lists', 'security-policies/shop_1/bypass-network-lists'])(
    'may widen a bypass list that exports lack: %s',
    (path) => {
      const read = (setting: Part): Part => ({ unexported: { [path]: setting } });
      expect(isWeaker(read({ networkLists: ['1'], conditions: [2] }), read({ networkLists: ['1'] }))).toBe(true);
      expect(isWeaker(read({ networkLists: ['1', '2'] }), read({ networkLists: ['1'] }))).toBe(false);
    },
  );
});

describe('a match target beside another one', () => {
  type Target = Part & { readonly id: number };
  const targets = (...list: readonly Target[]): Part => ({ matchTargets: { websiteTargets: list } });
  const of = (id: number, policyId: string, hostnames: readonly string[], more: Part = {}): Target => ({
    id,
    sequence: id,
    securityPolicy: { policyId },
    hostnames,
    ...more,
  });
  const strong = of(1, 'strong', ['www.example.com', '*.shop.example.com']);

  test.each([
    ['the same hostname', ['www.example.com']],
    ['a hostname in other letter case', ['WWW.example.com.']],
    ['a hostname below a wildcard', ['a.shop.example.com']],
    ['a wildcard above a hostname', ['*.example.com']],
    ['no hostname at all', []],
  ])('weakens if it is new and has another policy: %s', (_what, hostnames) => {
    expect(isWeaker(targets(strong), targets(strong, of(2, 'weak', hostnames)))).toBe(true);
    expect(isWeaker(targets(strong), targets(strong, of(2, 'strong', hostnames)))).toBe(false);
    const bypass = { bypassNetworkLists: [{ id: '1_PARTNERS' }] };
    expect(isWeaker(targets(strong), targets(strong, of(2, 'strong', hostnames, bypass)))).toBe(true);
  });

  test('weakens nothing if no other target has its hostnames', () => {
    const other = of(2, 'weak', ['other.example.com', 'shop.example.com', '*.other.example.com']);
    expect(isWeaker(targets(strong), targets(strong, other))).toBe(false);
  });

  test('weakens if it gets a hostname of another target, and only then', () => {
    const other = (...more: readonly string[]): Target => of(2, 'weak', ['other.example.com', ...more]);
    expect(isWeaker(targets(strong, other()), targets(strong, other('www.example.com')))).toBe(true);
    expect(isWeaker(targets(strong, other()), targets(strong, other('new.example.com')))).toBe(false);
  });

  test('weakens if it gets a path on a hostname of another target', () => {
    const other = (...filePaths: readonly string[]): Target => of(2, 'weak', ['www.example.com'], { filePaths });
    expect(isWeaker(targets(strong, other('/a')), targets(strong, other('/a', '/login')))).toBe(true);
  });

  test('weakens nothing if it selects the same requests, and protects more of them', () => {
    const other = (more: Part): Target => of(2, 'weak', ['www.example.com'], more);
    const bypass = (...ids: readonly string[]): Part => ({ bypassNetworkLists: ids.map((id) => ({ id })) });
    expect(isWeaker(targets(strong, other(bypass('1', '2'))), targets(strong, other(bypass('1'))))).toBe(false);
    expect(isWeaker(targets(strong, other(bypass('1'))), targets(strong, other({})))).toBe(false);
    const controls = (applyRateControls: boolean): Part => ({ effectiveSecurityControls: { applyRateControls } });
    expect(isWeaker(targets(strong, other(controls(false))), targets(strong, other(controls(true))))).toBe(false);
    expect(isWeaker(targets(strong, other(controls(true))), targets(strong, other(controls(false))))).toBe(true);
  });

  test('is compared quickly, even if both have 5000 hostnames', () => {
    const hostnames = (letter: string): readonly string[] =>
      Array.from({ length: 5000 }, (_, index) => `${letter}${index}.example.com`);
    const [large, small] = [of(1, 'strong', hostnames('a')), of(2, 'weak', ['other.example.com'])];
    const grown = of(2, 'weak', ['other.example.com', ...hostnames('b')]);
    expect(isWeaker(targets(large, small), targets(large, grown))).toBe(false);
  });

  test('weakens if it is for the same API', () => {
    const api = (id: number, policyId: string, apiId: number): Part => ({
      id,
      securityPolicy: { policyId },
      apis: [{ id: apiId }],
    });
    const apis = (...apiTargets: readonly Part[]): Part => ({ matchTargets: { apiTargets } });
    expect(isWeaker(apis(api(1, 'strong', 5)), apis(api(1, 'strong', 5), api(2, 'weak', 5)))).toBe(true);
    expect(isWeaker(apis(api(1, 'strong', 5)), apis(api(1, 'strong', 5), api(2, 'weak', 6)))).toBe(false);
  });
});
