import { describe, expect, test } from 'vitest';
import type { Step } from '../../src/diff/place-of.js';
import { weakens } from '../../src/diff/weakening/weakens.js';

/** The way to a value: names of members, or steps. */
function way(...steps: readonly (string | Step)[]): readonly Step[] {
  return steps.map((step) => (typeof step === 'string' ? { name: step } : step));
}

const added = (after: unknown, ...steps: readonly (string | Step)[]): boolean =>
  weakens({ kind: 'added', after }, way(...steps));
const removed = (before: unknown, ...steps: readonly (string | Step)[]): boolean =>
  weakens({ kind: 'removed', before }, way(...steps));
const changed = (before: unknown, after: unknown, ...steps: readonly (string | Step)[]): boolean =>
  weakens({ kind: 'changed', before, after }, way(...steps));

describe('an entity in a protecting list', () => {
  const lists = [
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
  ];

  test.each(lists)('removing or replacing an entity in %s weakens, adding one does not', (name) => {
    const item = { name, item: { action: 'deny' } };
    expect(removed(item.item, item)).toBe(true);
    expect(removed({}, item)).toBe(true);
    expect(changed(item.item, 'other', item)).toBe(true);
    expect(added(item.item, item)).toBe(false);
    expect(added([item.item], name)).toBe(false);
    expect(changed([1, 2], [2, 1], name)).toBe(true);
  });

  test.each(['attackGroupActions', 'ruleActions'])(
    'listing an entity of Akamai in %s with an exception or without an action weakens',
    (name) => {
      for (const member of ['advancedExceptions', 'conditionException', 'exception', 'exceptions']) {
        expect(added({ action: 'deny', [member]: {} }, { name, item: {} })).toBe(true);
      }
      for (const entity of [{}, { action: 'none' }, { action: 'quarantine' }, 'a text', null]) {
        expect(added(entity, { name, item: entity })).toBe(true);
      }
      expect(added({ action: 'alert' }, { name, item: {} })).toBe(false);
    },
  );

  test('changing an entity in any other list may weaken', () => {
    expect(removed({ other: 1 }, { name: 'others', item: {} })).toBe(true);
    expect(added({ other: 1 }, { name: 'others', item: {} })).toBe(true);
  });
});

describe('a number', () => {
  test.each(['averageThreshold', 'burstThreshold', 'burstWindow', 'period', 'rateThreshold', 'threshold', 'timeout'])(
    'raising %s weakens, and so does a limit that may be none',
    (name) => {
      for (const none of [0, -1, '-1', ' ', '0x5', null, false]) expect(changed(5, none, name)).toBe(true);
      expect([changed(0, 5, name), changed('5.5', 5, name)]).toEqual([true, false]);
      expect([changed(5, 6, name), changed(6, 5, name), changed('12', 12, name)]).toEqual([true, false, false]);
      expect([added(6, name), removed(6, name), changed(12, '', name)]).toEqual([false, true, true]);
    },
  );

  test.each(['rate', 'requestBodyInspectionLimitInKB', 'requestBodySizeInKB'])('lowering %s weakens', (name) => {
    expect([changed('16', '8', name), changed(8, 16, name), changed('16', 16, name)]).toEqual([true, false, false]);
    expect([added(6, name), removed(6, name), changed(12, '', name)]).toEqual([false, true, true]);
  });
});

describe('an action', () => {
  const ranks = [
    ['allow', 'skip'],
    ['none', 'ignore'],
    ['alert', 'monitor'],
    ['tarpit', 'slow', 'delay', 'challenge', 'challenge_55', 'akamai_managed'],
    ['deny', 'deny_custom_55', 'abort', 'block'],
  ];
  const names = ['action', 'ipv4Action', 'ipv6Action', 'unscannedAction', 'blockAllAction', 'defaultAction'];

  test.each(names)('ranks the action %s by its protection', (name) => {
    for (const [rank, one] of ranks.entries()) {
      for (const [otherRank, other] of ranks.entries()) {
        for (const before of one) {
          for (const after of other) expect(changed(before, after, name)).toBe(otherRank < rank);
        }
      }
    }
  });

  test('an action of an unknown name may weaken', () => {
    for (const known of ranks.flat()) {
      expect(changed('none', `x${known}`, 'action')).toBe(true);
      if (!known.endsWith('_55')) expect(changed('none', `${known}?`, 'action')).toBe(true);
    }
    expect(changed('deny', ['deny'], 'action')).toBe(true);
  });

  test('adding an action weakens only if it lets requests pass, removing one does unless it did nothing', () => {
    expect([added('none', 'action'), added('quarantine', 'action')]).toEqual([false, false]);
    expect([added('allow', 'action'), added('skip', 'action'), removed('allow', 'action')]).toEqual([
      true,
      true,
      false,
    ]);
    expect([removed('alert', 'action'), removed('none', 'action')]).toEqual([true, false]);
  });

  test('does not rank an action under a similar name', () => {
    expect([changed('alert', 'deny', 'xaction'), changed('alert', 'deny', 'actions')]).toEqual([true, true]);
  });
});

describe('a switch', () => {
  test.each([
    'applyRateControls',
    'enable',
    'enabled',
    'enableBotManager',
    'penaltyBoxProtection',
    'threatIntel',
    'sameActionOnIpv6',
  ])('switching %s off weakens', (name) => {
    expect([changed(true, false, name), changed('on', 'off', name), removed(true, name)]).toEqual([true, true, true]);
    expect([changed(false, true, name), changed(false, 'unset', name), added(false, name)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('a switch of an unknown value may weaken', () => {
    expect([changed('true', 'false', 'enabled'), changed(1, 0, 'enabled'), removed('ON', 'enabled')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([changed('unset', true, 'enabled'), changed(null, false, 'enabled')]).toEqual([false, false]);
  });

  test('ignores a switch under a similar name', () => {
    for (const name of ['xthreatIntel', 'threatIntels', 'apply', 'disabled']) {
      expect(changed(false, true, name)).toBe(true);
    }
  });

  test('opening the IP and geo firewall weakens unless everything is blocked', () => {
    const all = 'blockAllTrafficExceptAllowedIPs';
    expect([changed(all, 'blockSpecificIPGeo', 'block'), changed('blockSpecificIPGeo', all, 'block')]).toEqual([
      true,
      false,
    ]);
    expect(added('blockSpecificIPGeo', 'block')).toBe(false);
  });
});

const selecting = [
  'additionalMatchOptions apiSelectors apis bodyParameters bypassCondition clientIdentifier',
  'clientIdentifiers condition conditions context defaultFile fileExtensions hostnamePaths hosts',
  'isNegativeFileExtensionMatch isNegativePathMatch matchType operation path pathMatchType',
  'pathUriPositiveMatch positiveMatch queryParameters requestType securityPolicy sharedIpHandling',
]
  .join(' ')
  .split(' ');

describe('a member selecting requests', () => {
  test.each(selecting)('changing the selection %s may weaken', (name) => {
    expect([changed('a', 'b', name, 'name'), added('a', name, 'name'), removed('a', name, 'name')]).toEqual([
      true,
      true,
      true,
    ]);
  });

  test.each(['hostnames', 'filePaths', 'paths'])('selects more with another of its %s', (name) => {
    const item = { name, item: 'a' };
    expect([added('a', name, item), removed('a', name, item), changed('a', 'b', name)]).toEqual([false, true, true]);
  });
});

const withoutInfluence = [
  'attackPayloadLogging attackPayloadLoggingOverrides configId configName description',
  'hasRatePolicyWithApiKey logging loggingOptions loggingOverrides name policyName rulesets ruleSets',
  'rulesetVersionId siem tag targetProduct title version versionNotes',
]
  .join(' ')
  .split(' ');

describe('a member without influence', () => {
  test.each(withoutInfluence)('weakens nothing: %s', (name) => {
    expect([changed('a', 'b', name), changed('a', 'b', name, 'other'), removed('a', name)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('has no other name', () => {
    expect([changed('a', 'b', 'other'), changed('a', 'b')]).toEqual([true, true]);
  });
});

describe('an exception or a list', () => {
  test.each(['advancedExceptions', 'conditionException', 'exception', 'exceptions'])(
    'growing %s weakens unless it is removed as a whole',
    (name) => {
      for (const steps of [[name], ['ruleActions', name]]) {
        expect([added({}, ...steps), changed(1, 2, ...steps), removed('a', ...steps)]).toEqual([true, true, false]);
        expect([removed('a', ...steps, 'part'), added('a', ...steps, 'part')]).toEqual([true, true]);
      }
    },
  );

  test.each(['bypassNetworkLists', 'allowedIPNetworkLists', 'allowedASNNetworkLists'])(
    'adding to %s lets more pass',
    (name) => {
      expect([added('1_A', name, 'networkList'), removed('1_A', name, 'networkList')]).toEqual([true, false]);
    },
  );

  test.each(['blockedIPNetworkLists', 'blockedGeoNetworkLists'])(
    'removing from %s blocks less if it has an action',
    (name) => {
      expect([added('1_A', name, 'networkList'), removed('1_A', name, 'networkList')]).toEqual([false, true]);
      expect([changed('deny', 'alert', name, 'action'), changed('alert', 'deny', name, 'action')]).toEqual([
        true,
        false,
      ]);
    },
  );

  test('has no other name', () => {
    for (const name of ['xallowedIPNetworkLists', 'allowedIPNetworkListsOf']) expect(removed('a', name)).toBe(true);
    for (const name of ['xblockedIPNetworkLists', 'blockedIPNetworkListsOf']) expect(added('a', name)).toBe(true);
  });
});

describe('a value of several members', () => {
  test.each(['evaluationPenaltyBox', 'ipGeoFirewall', 'penaltyBox', 'slowPost'])(
    'weakens nothing if it did not exist before: %s',
    (name) => {
      expect(added({ conditions: [{}] }, name)).toBe(false);
      expect(removed({ conditions: [{}] }, name)).toBe(true);
    },
  );

  test.each<readonly [unknown, boolean, boolean]>([
    [{ action: 'deny' }, false, true],
    [{ action: 'none' }, false, false],
    [{ enabled: true }, false, true],
    [{ name: 'a' }, false, false],
    [{ condition: {} }, true, true],
    [{ other: 1 }, true, true],
    [[{ action: 'deny' }], false, true],
    [[{ action: 'none' }, { name: 'a' }], true, true],
    [[{ name: 'a' }, 7], true, true],
    [{ customDenyList: [{ id: 1 }] }, false, true],
    [{}, false, false],
  ])('is judged by its members: %j weakens when it comes: %s, when it goes: %s', (value, whenAdded, whenRemoved) => {
    expect([added(value, 'setting'), removed(value, 'setting')]).toEqual([whenAdded, whenRemoved]);
  });

  test('changing the form of a structured value may weaken', () => {
    expect([changed('a', { name: 'a' }, 'setting'), changed({ name: 'a' }, 'a', 'setting')]).toEqual([true, true]);
  });

  test('may be weaker if it is nested too deeply to be read', () => {
    const nested = (levels: number): unknown => JSON.parse(`${'{"a":'.repeat(levels)}{}${'}'.repeat(levels)}`);
    expect([added(nested(20), 'setting'), added(nested(100), 'setting')]).toEqual([false, true]);
  });
});

describe('a setting missing from exports', () => {
  const unexported = (setting: string, ...rest: readonly string[]): readonly string[] => [
    'unexported',
    setting,
    ...rest,
  ];

  test('changing a list of bypasses weakens unless an entry is removed', () => {
    const lists = unexported('security-policies/p/bypass-network-lists', 'networkLists');
    expect([added('a', ...lists), changed('a', 'b', ...lists), removed('a', ...lists)]).toEqual([true, true, false]);
  });

  test.each([
    ['action', 'deny', 'alert'],
    ['enabled', true, false],
    ['threshold', 5, 6],
    ['rate', 6, 5],
  ])('is ranked by a member that has a rank: %s', (name, stronger, weaker) => {
    const place = unexported('security-policies/p/mode', name);
    expect([changed(stronger, weaker, ...place), changed(weaker, stronger, ...place)]).toEqual([true, false]);
  });

  test('may be weaker with any other member, even one that says nothing elsewhere', () => {
    expect(changed('a', 'b', ...unexported('security-policies/p/mode', 'name'))).toBe(true);
    expect(changed('a', 'b', ...unexported('logging'))).toBe(true);
    expect(changed('deny', 'alert', 'unexported')).toBe(true);
  });

  test.each([
    'advanced-settings/logging',
    'advanced-settings/logging/attack-payload',
    'security-policies/p/advanced-settings/pragma-header',
    'siem',
  ])('follows the rules for exports if some have it: %s', (setting) => {
    expect(changed('a', 'b', ...unexported(setting, 'description'))).toBe(false);
    expect(changed('a', 'b', ...unexported(`${setting}/more`, 'description'))).toBe(true);
    expect(changed('a', 'b', ...unexported(setting.replace(/(?=[^/]+$)/, 'x'), 'description'))).toBe(true);
  });
});
