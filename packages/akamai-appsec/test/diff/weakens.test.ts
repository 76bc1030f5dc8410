import { type ConfigurationChange, diffMarkdown, diffText } from '@edgeward/akamai-appsec';
import { describe, expect, test } from 'vitest';
import { diffOf } from '../../src/plan/versions/compare-versions.js';

const policy = {
  id: 'shop_1',
  name: 'Shop',
  securityControls: { applyRateControls: true, applyReputationControls: false },
  webApplicationFirewall: {
    attackGroupActions: [{ group: 'SQL', action: 'deny' }],
    ruleActions: [
      { id: 950002, action: 'alert', exception: { specificHeaderCookieOrParamNames: [{ names: ['a'] }] } },
      { id: 950006, action: 'deny' },
    ],
    threatIntel: 'on',
  },
  ratePolicyActions: [{ id: 4401, ipv4Action: 'deny', ipv6Action: 'alert' }],
  ipGeoFirewall: {
    block: 'blockSpecificIPGeo',
    ipControls: {
      blockedIPNetworkLists: { networkList: ['1_BAD', '2_WORSE'], action: 'deny' },
      allowedIPNetworkLists: { networkList: ['3_PARTNERS'] },
    },
  },
  slowPost: { action: 'abort', slowRateThreshold: { rate: 10, period: 60 } },
  penaltyBox: { action: 'deny', penaltyBoxProtection: true },
};

const before = {
  configId: 8277,
  version: 1,
  selectedHosts: ['www.example.com'],
  ratePolicies: [{ id: 4401, name: 'Login', averageThreshold: 5, burstThreshold: 12 }],
  matchTargets: { websiteTargets: [{ id: 7, hostnames: ['www.example.com', 'pay.example.com'], filePaths: ['/*'] }] },
  securityPolicies: [policy],
  advancedOptions: { requestBody: { requestBodyInspectionLimitInKB: '16' } },
};

type Edit = (exported: typeof before) => void;

/** Compares an export with an edited copy. */
function changesOf(edit: Edit, reversed = false): readonly ConfigurationChange[] {
  const after = structuredClone(before);
  edit(after);
  const [from, to] = reversed ? [after, before] : [before, after];
  // As a client reads them: the types of an export know less than a test says.
  return diffOf(Object.assign({}, from), Object.assign({}, to), { from: 1, to: 2 }).changes;
}

const shop = ({ securityPolicies: [found = policy] }: typeof before): typeof policy => found;

/** Edits weakening the protection, in words; the reverse edit strengthens it. */
const weaker: readonly (readonly [words: string, edit: Edit])[] = [
  [
    'rate policy Login: burst threshold 12 → 50',
    (of) => void Object.assign(of.ratePolicies[0] ?? {}, { burstThreshold: 50 }),
  ],
  ['rate policy Login: {', (of) => void of.ratePolicies.splice(0)],
  ['match target 7: hostnames', (of) => void of.matchTargets.websiteTargets[0]?.hostnames.splice(1)],
  [
    'attack group SQL in policy Shop: deny → alert',
    (of) => setAction(shop(of).webApplicationFirewall.attackGroupActions[0], 'alert'),
  ],
  [
    'attack group SQL in policy Shop: deny → none',
    (of) => setAction(shop(of).webApplicationFirewall.attackGroupActions[0], 'none'),
  ],
  [
    'rule 950002 in policy Shop: alert → none',
    (of) => setAction(shop(of).webApplicationFirewall.ruleActions[0], 'none'),
  ],
  ['rule 950006 in policy Shop', (of) => void shop(of).webApplicationFirewall.ruleActions.splice(1)],
  [
    'rule 950006 in policy Shop: exception',
    (of) =>
      void Object.assign(shop(of).webApplicationFirewall.ruleActions[1] ?? {}, {
        exception: { anyHeaderCookieOrParam: ['ARGS'] },
      }),
  ],
  [
    'policy Shop: threat intel on → off',
    (of) => void Object.assign(shop(of).webApplicationFirewall, { threatIntel: 'off' }),
  ],
  [
    'policy Shop: security controls, rate protection',
    (of) => void Object.assign(shop(of).securityControls, { applyRateControls: false }),
  ],
  [
    'rate policy Login in policy Shop: IPv4 action deny → alert',
    (of) => void Object.assign(shop(of).ratePolicyActions[0] ?? {}, { ipv4Action: 'alert' }),
  ],
  [
    'blocked IP network lists',
    (of) => void shop(of).ipGeoFirewall.ipControls.blockedIPNetworkLists.networkList.splice(1),
  ],
  [
    'allowed IP network lists',
    (of) => void shop(of).ipGeoFirewall.ipControls.allowedIPNetworkLists.networkList.push('4_MORE'),
  ],
  ['policy Shop: slow post abort → alert', (of) => setAction(shop(of).slowPost, 'alert')],
  ['slow rate threshold, rate 10 → 1', (of) => void Object.assign(shop(of).slowPost.slowRateThreshold, { rate: 1 })],
  [
    'penalty box protection true → false',
    (of) => void Object.assign(shop(of).penaltyBox, { penaltyBoxProtection: false }),
  ],
  ['rate policy Login in policy Shop', (of) => void Reflect.deleteProperty(shop(of), 'ratePolicyActions')],
  [
    'attack group SQL in policy Shop',
    (of) => void Reflect.deleteProperty(shop(of).webApplicationFirewall, 'attackGroupActions'),
  ],
  ['policy Shop: IP geo firewall', (of) => void Reflect.deleteProperty(shop(of), 'ipGeoFirewall')],
  ['policy Shop', (of) => void Reflect.deleteProperty(of, 'securityPolicies')],
  ['selectedHosts', (of) => void Reflect.deleteProperty(of, 'selectedHosts')],
  ['policy Shop', (of) => void of.securityPolicies.splice(0)],
  ['selectedHosts', (of) => void of.selectedHosts.splice(0)],
  [
    'requestBodyInspectionLimitInKB',
    (of) => void Object.assign(of.advancedOptions.requestBody, { requestBodyInspectionLimitInKB: '8' }),
  ],
];

function setAction(of: { action: string } | undefined, action: string): void {
  Object.assign(of ?? {}, { action });
}

describe('a change weakening the protection', () => {
  test.each(weaker)('is marked and named in words: %s', (words, edit) => {
    const changes = changesOf(edit);
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.every(({ weakens }) => weakens === true)).toBe(true);
    const text = diffText({ configId: 8277, from: 1, to: 2, changes });
    expect(text).toContain(words);
    expect(text).toContain(', weaker');
    expect(diffMarkdown({ configId: 8277, from: 1, to: 2, changes })).toContain('**weaker**');
  });

  test.each(weaker)('is none the other way round: %s', (_words, edit) => {
    expect(changesOf(edit, true).filter(({ weakens }) => weakens === true)).toEqual([]);
  });
});

test.each<readonly [string, readonly object[]]>([
  ['an exception', [{ id: 950002, action: 'deny', exception: { anyHeaderCookieOrParam: ['ARGS'] } }]],
  ['no action', [{ id: 950002, action: 'none' }]],
])('the first rule that an export names weakens the protection if it has %s', (_what, ruleActions) => {
  const { webApplicationFirewall: _rules, ...others } = policy;
  const from = { ...before, securityPolicies: [others] };
  const to = { ...before, securityPolicies: [{ ...others, webApplicationFirewall: { ruleActions } }] };
  const { changes } = diffOf(Object.assign({}, from), Object.assign({}, to), { from: 1, to: 2 });
  expect(changes).toEqual([expect.objectContaining({ words: 'rule 950002 in policy Shop', weakens: true })]);
});

test.each<readonly [string, Edit]>([
  [
    'the first rate policy action',
    (of) => void Object.assign(shop(of), { customRuleActions: [{ id: 7, action: 'deny' }] }),
  ],
  [
    'a penalty box with conditions',
    (of) => void Object.assign(shop(of), { evaluationPenaltyBox: { conditions: [{}] } }),
  ],
  [
    'a new rate policy',
    (of) => void of.ratePolicies.push({ id: 4402, name: 'Search', averageThreshold: 9, burstThreshold: 9 }),
  ],
  ['a new name', (of) => void Object.assign(of.ratePolicies[0] ?? {}, { name: 'Sign in' })],
  [
    'a custom deny in the place of deny',
    (of) => setAction(shop(of).webApplicationFirewall.attackGroupActions[0], 'deny_custom_7'),
  ],
])('%s weakens nothing', (_what, edit) => {
  const changes = changesOf(edit);
  expect(changes).toHaveLength(1);
  expect(changes[0]).not.toHaveProperty('weakens');
});

test('the words of a service cannot steer a terminal', () => {
  const changes = changesOf(
    (of) => void Object.assign(of.ratePolicies[0] ?? {}, { name: 'L\u001b[31mogin', burstThreshold: 50 }),
  );
  expect(diffText({ configId: 8277, from: 1, to: 2, changes })).not.toContain('\u001b');
});

test('lists with names that every object inherits, and values without an end, break nothing', () => {
  const deep: unknown = JSON.parse(`${'{"a":'.repeat(3_000)}{"action":"deny"}${'}'.repeat(3_000)}`);
  const exported = {
    configId: 8277,
    version: 1,
    constructor: [{ id: 1, action: 'deny' }],
    toString: [{ id: 2 }],
    securityPolicies: [{ id: 'p', deep }],
  };
  const none = {
    configId: 8277,
    version: 2,
    constructor: [{ id: 1, action: 'alert' }],
    securityPolicies: [{ id: 'p' }],
  };
  const { changes } = diffOf(Object.assign({}, exported), Object.assign({}, none), { from: 1, to: 2 });
  expect(changes.length).toBeGreaterThan(1);
  expect(diffText({ configId: 8277, from: 1, to: 2, changes })).not.toContain('undefined');
});

test.each<readonly [string, unknown, unknown]>([
  ['useXForwardForHeaders', false, true],
  ['sampleThatIsNew', 1, 2],
  ['sampleThatIsNew', undefined, { some: 'setting' }],
  ['sampleThatIsNew', ['a'], ['a', 'b']],
  ['burstThreshold', 12, 'unlimited'],
  ['burstThreshold', 12, null],
  ['effectiveTimePeriod', undefined, { endDate: '2026-12-01T00:00:00Z' }],
])('a change of unknown rank counts as weaker: %s from %o to %o', (name, one, other) => {
  const edited = (value: unknown): object => ({
    ...before,
    ratePolicies: [{ id: 4401, name: 'Login', ...(value !== undefined && { [name]: value }) }],
  });
  const [from, to] = [Object.assign({}, before, edited(one)), Object.assign({}, before, edited(other))];
  const { changes } = diffOf(from, to, { from: 1, to: 2 });
  expect(changes.some(({ weakens }) => weakens)).toBe(true);
});

test.each([
  ['deny', 'quarantine', true],
  ['alert', 'quarantine', true],
  ['quarantine', 'alert', true],
  ['quarantine', 'deny', true],
  ['none', 'deny_custom_5', false],
  ['challenge', 'deny', false],
])('an action that changes from %s to %s weakens: %s', (one, other, isWeaker) => {
  const edited = (action: string) =>
    Object.assign({}, before, { securityPolicies: [{ ...policy, slowPost: { ...policy.slowPost, action } }] });
  const [change] = diffOf(edited(one), edited(other), { from: 1, to: 2 }).changes;
  expect(change?.weakens ?? false).toBe(isWeaker);
});

test.each(['name', 'description', 'tag'])('another %s weakens nothing', (name) => {
  const changes = changesOf((of) => void Object.assign(of.ratePolicies[0] ?? {}, { [name]: 'other' }));
  expect(changes.map(({ weakens }) => weakens)).toEqual([undefined]);
});
