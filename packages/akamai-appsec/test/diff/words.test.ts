import { type ConfigurationChange, diffMarkdown, diffText } from '@edgeward/akamai-appsec';
import { describe, expect, test } from 'vitest';
import { isCircumstance, isOrdered, isUnordered } from '../../src/diff/circumstances.js';
import { compareExports } from '../../src/diff/compare-exports.js';
import { Names } from '../../src/diff/names.js';
import type { Step } from '../../src/diff/place-of.js';
import { printableValue, printableValues } from '../../src/diff/printable.js';
import { wordsFor } from '../../src/diff/words.js';

function words(steps: readonly (string | Step)[], ...exports: readonly unknown[]): string | undefined {
  return wordsFor(
    steps.map((step) => (typeof step === 'string' ? { name: step } : step)),
    new Names(exports),
  );
}

describe('a place in words', () => {
  test.each([
    ['apiEndpoints', 'API'],
    ['apiTargets', 'API match target'],
    ['attackGroupActions', 'attack group'],
    ['attackGroups', 'attack group'],
    ['customDenyList', 'custom deny action'],
    ['customRuleActions', 'custom rule'],
    ['customRules', 'custom rule'],
    ['malwarePolicies', 'malware policy'],
    ['malwarePolicyActions', 'malware policy'],
    ['ratePolicies', 'rate policy'],
    ['ratePolicyActions', 'rate policy'],
    ['reputationProfileActions', 'reputation profile'],
    ['reputationProfiles', 'reputation profile'],
    ['ruleActions', 'rule'],
    ['rules', 'rule'],
    ['rulesets', 'rule set'],
    ['securityPolicies', 'policy'],
    ['websiteTargets', 'match target'],
  ])('calls an item of %s a %s, with its own name or its number', (name, word) => {
    expect(words([name, { name, item: { id: 7, name: 'Login' } }])).toBe(`${word} Login`);
    expect(words([name, { name, item: { id: 7 } }])).toBe(`${word} 7`);
    expect(words([name, { name, item: 'text' }])).toBe(word);
  });

  test.each(['name', 'policyName', 'title', 'groupName'])('takes the name of an entity from its %s', (member) => {
    expect(words([{ name: 'rules', item: { id: 7, [member]: 'Login' } }])).toBe('rule Login');
  });

  test.each(['id', 'targetId', 'group', 'policyId'])('takes the number of an entity from its %s', (member) => {
    expect(words([{ name: 'rules', item: { [member]: 7 } }])).toBe('rule 7');
  });

  test.each([
    ['customRuleActions', 'customRules'],
    ['malwarePolicyActions', 'malwarePolicies'],
    ['ratePolicyActions', 'ratePolicies'],
    ['reputationProfileActions', 'reputationProfiles'],
  ])('names an item of %s after that of %s, in whichever export has it', (name, of) => {
    const named = { [of]: [{ id: 6, name: 'Other' }, { id: 7 }, { id: 7, name: 'Late' }] };
    const step = { name, item: { id: 6 } };
    expect(words([step], named)).toMatch(/ Other$/);
    expect(words([step], {}, null, { [of]: 'no list' }, named)).toMatch(/ Other$/);
    expect(words([{ name, item: { id: 7 } }], named)).toMatch(/ 7$/);
    expect(words([{ name, item: { id: 5 } }], named)).toMatch(/ 5$/);
  });

  test('names the members below an entity, and leaves out containers', () => {
    const policy = { name: 'securityPolicies', item: { id: 'p', policyName: 'Shop' } };
    const group = { name: 'attackGroupActions', item: { group: 'SQL' } };
    const inGroup = [policy, 'webApplicationFirewall', 'attackGroupActions', group];
    expect(words([...inGroup, 'action'])).toBe('attack group SQL in policy Shop');
    expect(words([...inGroup, 'exception', { name: 'exception', item: {} }, 'ipv4Action'])).toBe(
      'attack group SQL in policy Shop: exception, IPv4 action',
    );
    expect(words([policy, 'clientReputation', 'securityControls', 'applyRateControls'])).toBe(
      'policy Shop: security controls, rate protection',
    );
    expect(words([policy, 'reapplyAllControls'])).toBe('policy Shop: reapply all controls');
    expect(words([policy, 'applyAllControlsNow'])).toBe('policy Shop: apply all controls now');
    expect(words([policy, 'useURLPath', 'siemId'])).toBe('policy Shop: use URL path, SIEM id');
  });

  test('quotes a name that could make up another change', () => {
    const name = 'Login: burst threshold 50 → 5; rate policy Old';
    const item = { id: 7, name, burstThreshold: 9 };
    const place = [{ name: 'ratePolicies', item }];
    expect(words([...place, 'burstThreshold'])).toBe(`rate policy "${name}": burst threshold`);
    for (const odd of ['', ' Login', 'Login in policy Shop', 'a, b', 'say "no"']) {
      expect(words([{ name: 'ratePolicies', item: { id: 7, name: odd } }])).toBe(`rate policy ${JSON.stringify(odd)}`);
    }
  });

  test('adds the id if two entities have the same name', () => {
    const exported = {
      ratePolicies: [
        { id: 7, name: 'Login' },
        { id: 8, name: 'Login' },
        { id: 9, name: 'Other' },
      ],
    };
    const [first, , other] = exported.ratePolicies;
    expect(words([{ name: 'ratePolicies', item: first }], exported)).toBe('rate policy Login (7)');
    expect(words([{ name: 'ratePolicies', item: other }], {}, exported)).toBe('rate policy Other');
    expect(words([{ name: 'ratePolicyActions', item: { id: 8 } }], {}, exported)).toBe('rate policy Login (8)');
    const [after, before] = [7, 8].map((id) => ({ ratePolicies: [{ id, name: 'Login' }] }));
    expect(words([{ name: 'ratePolicies', item: first }], after, after)).toBe('rate policy Login');
    expect(words([{ name: 'ratePolicies', item: first }], after, before)).toBe('rate policy Login (7)');
  });

  test('has none outside of all entities', () => {
    expect(words([])).toBeUndefined();
    expect(words(['selectedHosts', { name: 'selectedHosts', item: 'a' }])).toBeUndefined();
    expect(words(['ratePolicies'])).toBeUndefined();
  });

  test('starts the location of an unexported setting with its policy', () => {
    const exported = { securityPolicies: [{ id: 'shop_1', name: 'Shop' }] };
    expect(words(['unexported', 'security-policies/shop_1/protections', 'applyRateControls'], exported)).toBe(
      'policy Shop: protections, rate protection',
    );
    expect(words(['unexported', 'security-policies/x/rules/7', { name: 'a', item: 1 }], exported)).toBe(
      'policy x: rules 7',
    );
    expect(words(['unexported', 'advanced-settings/attack-payload', 'enabled'])).toBe('attack payload, enabled');
    const api = { name: 'apiEndpoints', item: { id: 5, action: 'deny' } };
    expect(
      words(
        ['unexported', 'security-policies/shop_1/api-request-constraints', 'apiEndpoints', api, 'action'],
        exported,
      ),
    ).toBe('policy Shop: API request constraints, API endpoints, API 5, action');
    const encoded = { securityPolicies: [{ id: 'shöp', name: 'Shop' }] };
    expect(words(['unexported', 'security-policies/sh%C3%B6p/mode'], encoded)).toBe('policy Shop: mode');
    expect(words(['unexported', 'security-policies/%zz/mode'], encoded)).toBe('policy %zz: mode');
    expect(words(['unexported', 'bypass-network-lists'])).toBe('bypass network lists');
    expect(words(['unexported', 'of/security-policies/shop_1/mode'], exported)).toBe(
      'of security policies shop_1 mode',
    );
  });
});

describe('a circumstance', () => {
  test.each([
    'version',
    'basedOn',
    'createDate',
    'createdBy',
    'staging',
    'production',
    'selectableHosts',
    'errorHosts',
    'ratePolicies/*/createDate',
    'ratePolicies/*/updateDate',
    'customRules/*/ruleActivated',
    'customRules/*/status',
    'customRules/*/effectiveTimePeriod/status',
    'matchTargets/websiteTargets/*/configVersion',
    'matchTargets/apiTargets/*/configVersion',
    'ratePolicies/*/used',
    'siem/configVersion',
    'unexported/mode/configVersion',
    'unexported/mode/createDate',
    'unexported/mode/updateDate',
    'unexported/mode/more/versionNumber',
  ])('is no difference: %s', (place) => {
    expect(isCircumstance(place.split('/'))).toBe(true);
  });

  test.each([
    'ratePolicies/*/version',
    'ratePolicies/createDate',
    'ratePolicies/list/createDate',
    'ratePolicies/*/conditions/createDate',
    'malwarePolicies/*/used',
    'unexported',
    'unexported/createDate',
    'unexported/mode/status',
    'mode/more/versionNumber',
  ])('has its place, and is a difference at another: %s', (place) => {
    expect(isCircumstance(place.split('/'))).toBe(false);
  });

  test('is the order of entities, except that of match targets without numbers', () => {
    const numbered = [{ sequence: 1 }, { sequence: 2 }];
    expect(isOrdered(['matchTargets', 'websiteTargets'], [...numbered, {}])).toBe(true);
    expect(isOrdered(['matchTargets', 'websiteTargets'], numbered)).toBe(false);
    for (const place of [['matchTargets'], ['ratePolicies', 'a'], ['matchTargets', 'a', 'b']]) {
      expect(isOrdered(place, [{}])).toBe(false);
    }
  });

  test('is the order of the selected hosts, and of no other texts', () => {
    expect([['selectedHosts'], ['hosts'], ['selectedHosts', '*'], ['a', 'selectedHosts']].map(isUnordered)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('a value of limited length', () => {
  const text = 'abcdefghijklmnopqrstuvwxyz';

  test.each([
    [28, `"${text}"`],
    [27, `"${text}… (1 characters more)`],
    [4, '"abc… (24 characters more)'],
    [1, '"… (27 characters more)'],
  ])('shows its first %i characters', (maxLength, shown) => {
    expect(printableValue(text, maxLength)).toBe(shown);
  });

  test.each([
    ['a', 8, '"xbcdefg… (20 characters more)'],
    ['m', 8, '(11 characters before) …klxnopqr… (9 characters more)'],
    ['w', 8, '(20 characters before) …tuvxxyz"'],
    ['z', 8, '(20 characters before) …tuvwxyx"'],
    ['z', 28, `"${text.slice(0, -1)}x"`],
  ])('shows its first difference, at %s', (letter, maxLength, shown) => {
    const [, other] = printableValues(text, text.replace(letter, 'x'), maxLength);
    expect(other).toBe(shown);
  });

  test('shows its end if the other value only continues it', () => {
    expect(printableValues([1, 2], [1, 2, 3], 4)).toEqual([
      '(1 characters before) …1,2]',
      '(3 characters before) …2,3]',
    ]);
  });
});

test('a change in words has its path only if it weakens, and text of the service stays in code', () => {
  const change: ConfigurationChange = {
    kind: 'changed',
    pointer: '/a',
    path: 'ratePolicies[7]/a`b',
    scope: 'version',
    words: 'rate policy 7: threshold',
    before: 1,
    after: 2,
  };
  const markdown = (more: Partial<ConfigurationChange>): string =>
    diffMarkdown({ configId: 1, from: 0, to: 2, changes: [{ ...change, ...more }] });
  expect(markdown({})).toBe(
    '### Configuration 1: version 2 against nothing\n\n0 added, 0 removed, 1 changed.\n\n- **changed** `rate policy 7: threshold`: `1` → `2`\n',
  );
  expect(markdown({ weakens: true })).toContain('`2`, **weaker** (`` ratePolicies[7]/a`b ``)\n');
  const shared = markdown({ scope: 'configuration' });
  expect(shared).toMatch(/1 changed\.\n\nAll versions never activated share .*:\n\n- \*\*changed\*\*/);
  const plain = (before: unknown, more: Partial<ConfigurationChange> = {}): string =>
    diffText({ configId: 1, from: 0, to: 2, changes: [{ ...change, before, ...more }] });
  expect(plain('on').split('\n')[1]).toBe('  ~ rate policy 7: threshold on → 2');
  expect(plain('a "b" c').split('\n')[1]).toBe('  ~ rate policy 7: threshold "a \\"b\\" c" → 2');
  expect(plain(['on']).split('\n')[1]).toBe('  ~ rate policy 7: threshold ["on"] → 2');
  expect(plain('on', { weakens: true }).split('\n')[1]).toBe(
    '  ~ rate policy 7: threshold on → 2, weaker (ratePolicies[7]/a`b)',
  );
  expect(plain('on').split('\n')).toHaveLength(3);
});

test('a difference has the scope of its place, and the name of the entity around it if there is one', () => {
  const [change] = compareExports({ a: 1 }, { a: 2 });
  expect(change).toEqual({ kind: 'changed', pointer: '/a', path: 'a', scope: 'version', before: 1, after: 2 });
  for (const member of ['name', 'policyName', 'title']) {
    const of = (level: number): object => ({ customRules: [{ id: 7, [member]: 'Login', level }] });
    expect(compareExports(of(1), of(2))).toEqual([
      expect.objectContaining({ path: 'customRules[7]/level', scope: 'configuration', name: 'Login' }),
    ]);
  }
  const unnamed = (level: number): object => ({ ratePolicies: [{ id: 7, name: 8, level }] });
  expect(compareExports(unnamed(1), unnamed(2))[0]).not.toHaveProperty('name');
});
