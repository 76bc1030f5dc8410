import { type ConfigurationDiff, diffMarkdown } from '@edgeward/akamai-appsec';
import { describe, expect, test } from 'vitest';
import { compareExports } from '../../src/diff/compare-exports.js';
import type { ExportedConfiguration } from '../../src/index.js';
import { changedSections, fingerprint } from '../../src/plan/fingerprint.js';

/** An export with these sections. */
function exported(sections: Readonly<Record<string, unknown>>): ExportedConfiguration {
  return { configId: 8277, version: 1, ...sections };
}

/** Differences as `<kind> <path>`. The fingerprints must agree with them. */
function told(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): readonly string[] {
  const changes = compareExports(exported(before), exported(after));
  const sections = changedSections(fingerprint(exported(before)), fingerprint(exported(after)));
  expect(new Set(changes.map(({ pointer }) => pointer.split('/')[1]))).toEqual(new Set(sections));
  return changes.map(({ kind, path }) => `${kind} ${path}`);
}

const range = Array.from({ length: 50_000 }, (_, index) => index);

describe('exports of other forms', () => {
  test('tell of what is nested in modern policies', () => {
    const policy = (action: string, profile: string): object => ({
      id: 'shop_1',
      webApplicationFirewall: {
        ruleActions: [{ id: 950001, action }],
        attackGroupActions: [{ group: 'SQL', action: 'deny' }],
      },
      clientReputation: { reputationProfileActions: [{ id: 7, action: profile }] },
    });
    expect(
      told({ securityPolicies: [policy('deny', 'alert')] }, { securityPolicies: [policy('none', 'deny')] }),
    ).toEqual([
      'changed securityPolicies[shop_1]/webApplicationFirewall/ruleActions[950001]/action',
      'changed securityPolicies[shop_1]/clientReputation/reputationProfileActions[7]/action',
    ]);
  });

  test('do not differ by the version in a match target', () => {
    const matchTargets = (configVersion: number): object => ({
      websiteTargets: [{ id: 1, configVersion }],
      apiTargets: [{ id: 2, configVersion }],
    });
    expect(told({ matchTargets: matchTargets(1) }, { matchTargets: matchTargets(2) })).toEqual([]);
  });

  test('do not differ by a time period that begins or ends', () => {
    const customRules = (status: string, endDate = '2027-01-01T00:00:00Z'): readonly object[] => [
      { id: 7, effectiveTimePeriod: { endDate, status } },
    ];
    expect(told({ customRules: customRules('ACTIVE') }, { customRules: customRules('EXPIRED') })).toEqual([]);
    expect(
      told({ customRules: customRules('ACTIVE') }, { customRules: customRules('ACTIVE', '2026-06-01T00:00:00Z') }),
    ).toEqual(['changed customRules[7]/effectiveTimePeriod/endDate']);
  });

  test('differ by the order of match targets that say none themselves', () => {
    const targets = [
      { id: 1, hostnames: ['*'] },
      { id: 2, hostnames: ['*'] },
    ];
    const sequenced = targets.map((target, index) => ({ ...target, sequence: index + 1 }));
    const of = (websiteTargets: readonly object[]): Readonly<Record<string, unknown>> => ({
      matchTargets: { websiteTargets },
    });
    expect(told(of(targets), of(targets.toReversed()))).toEqual(['changed matchTargets/websiteTargets']);
    expect(told(of(targets), of([targets[1] ?? {}]))).toEqual(['removed matchTargets/websiteTargets[1]']);
    expect(told(of(sequenced), of(sequenced.toReversed()))).toEqual([]);
  });

  test('reports a changed order of lists, even with another content', () => {
    const categorySequence = ['a', 'b', 'c'];
    expect(told({ categorySequence }, { categorySequence: ['c', 'a', 'b', 'd'] })).toEqual([
      'added categorySequence',
      'changed categorySequence',
    ]);
  });

  test('compares structured hostnames ignoring their order', () => {
    const hosts = [{ name: 'a' }, { name: 'b' }];
    expect(told({ selectedHosts: hosts }, { selectedHosts: hosts.toReversed() })).toEqual([]);
    expect(told({ selectedHosts: hosts }, { selectedHosts: [{ name: 'b' }, { name: 'c' }] })).toEqual([
      'removed selectedHosts',
      'added selectedHosts',
    ]);
  });

  test('can be nested 500 levels deep', () => {
    const nested = (leaf: number): unknown => range.slice(0, 500).reduce<unknown>((of) => ({ a: of }), leaf);
    expect(told({ x: nested(1) }, { x: nested(2) })).toEqual([`changed x${'/a'.repeat(500)}`]);
  });
});

describe('large lists', () => {
  test.each([
    ['entities in another order', range.map((id) => ({ id })), range.map((id) => ({ id })).reverse(), 0],
    ['equal texts', range.map(() => 'x'), range.map((index) => (index === 0 ? 'y' : 'x')), 2],
    ['equal items without ids', range.map(() => ({ a: 1 })), range.slice(1).map(() => ({ a: 1 })), 1],
  ])('compares lists of 50 000 items quickly: %s', (_, before, after, differences) => {
    expect(told({ x: before }, { x: after })).toHaveLength(differences);
  });
});

test('a name that is empty does not let the next text out of its code', () => {
  const after = '`` <img src=x onerror=alert(1)> ';
  const change = { kind: 'added', pointer: '/a', path: 'a', name: '', scope: 'version', after } as const;
  const diff: ConfigurationDiff = { configId: 1, from: 1, to: 2, changes: [change] };
  expect(diffMarkdown(diff)).toContain('- **added** `a` of ` `: ``` "`` <img src=x onerror=alert(1)> " ```\n');
});
