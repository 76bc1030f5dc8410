import type { ExportedConfiguration } from '@edgeward/akamai-appsec';
import { expect, test } from 'vitest';
import { isReadBeside, unexportedOf } from '../../src/plan/unexported.js';
import { answering, failureOf, json } from '../support/answering.js';

const base: ExportedConfiguration = { configId: 8277, version: 1 };
const policy = 'security-policies/shop_1';

/** An export with these members, of a configuration or of its policy. */
function exportWith(members: object, isOfPolicy: boolean): ExportedConfiguration {
  return isOfPolicy
    ? { ...base, securityPolicies: [{ id: 'other_2' }, { id: 'shop_1', ...members }] }
    : { ...base, ...members };
}

/** Settings that an export may have, by their path: of a configuration or of a policy, directly or in a group. */
const settings: readonly (readonly [path: string, member: string])[] = [
  ['advanced-settings/evasive-path-match', 'evasivePathMatch'],
  ['advanced-settings/logging', 'logging'],
  [`${policy}/advanced-settings/logging`, 'loggingOverrides'],
  ['advanced-settings/logging/attack-payload', 'attackPayloadLogging'],
  [`${policy}/advanced-settings/logging/attack-payload`, 'attackPayloadLoggingOverrides'],
  ['advanced-settings/prefetch', 'prefetch'],
  ['advanced-settings/pragma-header', 'pragmaHeader'],
  ['advanced-settings/request-body', 'requestBody'],
  [`${policy}/eval-penalty-box`, 'evaluationPenaltyBox'],
  [`${policy}/eval-penalty-box/conditions`, 'evaluationPenaltyBoxConditions'],
  [`${policy}/ip-geo-firewall`, 'ipGeoFirewall'],
  [`${policy}/penalty-box`, 'penaltyBox'],
  [`${policy}/penalty-box/conditions`, 'penaltyBoxConditions'],
  [`${policy}/protections`, 'securityControls'],
  [`${policy}/rules/threat-intel`, 'threatIntel'],
  ['selected-hostnames/eval-hostnames', 'evaluating'],
  ['siem', 'siem'],
  [`${policy}/slow-post`, 'slowPost'],
  [`${policy}/threat-intel`, 'threatIntel'],
];

test.each(settings)('the setting %s is read beside the exports unless both have %s', (path, member) => {
  const isOfPolicy = path.startsWith(policy);
  const without = exportWith({ more: { other: {} }, nothing: null }, isOfPolicy);
  for (const members of [{ [member]: {} }, { group: { [member]: {} } }]) {
    const whole = exportWith(members, isOfPolicy);
    expect(unexportedOf([path], whole, whole)).toEqual([]);
    expect(unexportedOf([path], without, whole)).toEqual([path]);
    expect(unexportedOf([path], whole, without)).toEqual([path]);
  }
  expect(unexportedOf([path], without, without)).toEqual([path]);
});

/** Lists of an export by the path of an entity. */
const entities: readonly (readonly [path: string, member: string])[] = [
  [`${policy}/attack-groups/XSS`, 'attackGroupActions'],
  ['custom-deny/deny_1', 'customDenyList'],
  [`${policy}/custom-rules/7`, 'customRuleActions'],
  ['malware-policies/5', 'malwarePolicies'],
  [`${policy}/malware-policies/5`, 'malwarePolicyActions'],
  ['match-targets/1', 'matchTargets'],
  ['match-targets/sequence', 'matchTargets'],
  ['match-targets', 'matchTargets'],
  ['rate-policies/4401', 'ratePolicies'],
  [`${policy}/rate-policies/4401`, 'ratePolicyActions'],
  ['reputation-profiles/3', 'reputationProfiles'],
  [`${policy}/reputation-profiles/3`, 'reputationProfileActions'],
  [`${policy}/rules/950002`, 'ruleActions'],
  [`${policy}/rules/950002/condition-exception`, 'ruleActions'],
  [`${policy}/attack-groups/XSS/condition-exception`, 'attackGroupActions'],
  [`${policy}/rules/950002/action-condition-exception`, 'ruleActions'],
  ['selected-hostnames', 'selectedHosts'],
];

test.each(entities)('the entity %s is not read beside exports if one of them has %s', (path, member) => {
  const isOfPolicy = path.startsWith(policy);
  const without = exportWith({ other: [] }, isOfPolicy);
  const whole = exportWith({ [member]: [] }, isOfPolicy);
  for (const [before, after] of [
    [whole, whole],
    [without, whole],
    [whole, without],
  ] as const) {
    expect(unexportedOf([path], before, after)).toEqual([]);
    // A part of an entity is no member of it.
    const part = `${path}/strange/part`;
    expect(unexportedOf([part], before, after)).toEqual([part]);
  }
  expect(unexportedOf([path], without, without)).not.toEqual([]);
});

test.each([
  [`${policy}/eval`, `${policy}/mode`],
  [`${policy}/rules`, `${policy}/mode`],
  ['protect-eval-hostnames', 'selected-hostnames/eval-hostnames'],
  [`${policy}/protect-eval-hostnames`, `${policy}/eval-hostnames`],
  [`${policy}/rules/7/action-condition-exception`, `${policy}/rules/7`],
  [`${policy}/rapid-rules/7/evaluation`, `${policy}/rapid-rules/7`],
  [`${policy}/api-request-constraints/7`, `${policy}/api-request-constraints`],
  [`${policy}/url-protections/7`, `${policy}/url-protections`],
  [`${policy}/custom-rules/7`, `${policy}/custom-rules`],
  [`${policy}/malware-policies/7`, `${policy}/malware-policies`],
  [`${policy}/rate-policies/4401`, `${policy}/rate-policies`],
  [`${policy}/protect-eval-hostnames/1`, `${policy}/protect-eval-hostnames/1`],
  [`more/${policy}/protect-eval-hostnames`, `more/${policy}/protect-eval-hostnames`],
  [`more/${policy}/rules`, `more/${policy}/rules`],
  ['bypass-network-lists', 'bypass-network-lists'],
  [`${policy}/evaluations`, `${policy}/evaluations`],
  ['some/protect-eval-hostnames', 'some/protect-eval-hostnames'],
  ['protect-eval-hostnames/1', 'protect-eval-hostnames/1'],
])('a change of %s is read at %s', (written, read) => {
  const plain = exportWith({}, true);
  expect(unexportedOf([written, written, read], plain, plain)).toEqual([read]);
});

test('a change of the notes of a version is not compared', () => {
  expect(unexportedOf(['version-notes'], base, base)).toEqual([]);
});

test.each([
  ['in both versions', true, true, true],
  ['in neither version', false, false, true],
  ['in the new version alone', false, true, false],
  ['in the old version alone', true, false, false],
])('a setting of a policy that is %s is compared if it can be', (_, isBefore, isAfter, isCompared) => {
  const path = `${policy}/protections`;
  const of = (is: boolean): ExportedConfiguration => (is ? exportWith({}, true) : base);
  expect(unexportedOf([path], of(isBefore), of(isAfter))).toEqual(isCompared ? [path] : []);
});

test.each([['ä b'], ['\uD800'], [5]])('a policy is found by the id that its path has: %j', (id) => {
  const path = `security-policies/${encodeURIComponent(String(id).toWellFormed())}/protections`;
  const exported = { ...base, securityPolicies: [null, { id, securityControls: {} }] };
  // A service may send something else than the documentation says.
  const whole = exported as unknown as ExportedConfiguration;
  expect(unexportedOf([path], whole, whole)).toEqual([]);
});

test('an upgrade of the rules shows in their mode, though the exports have their actions', () => {
  const whole = exportWith({ ruleActions: [] }, true);
  expect(unexportedOf([`${policy}/rules`], whole, whole)).toEqual([`${policy}/mode`]);
});

test.each([
  ['added', 'requestBody', 'advanced-settings/request-body', true],
  ['removed', 'advancedOptions/requestBody', 'advanced-settings/request-body', true],
  ['changed', 'advancedOptions/requestBody', 'advanced-settings/request-body', false],
  ['added', 'a/advancedOptions/requestBody', 'advanced-settings/request-body', false],
  ['added', 'ratePolicies[1]/requestBody', 'advanced-settings/request-body', false],
  ['added', 'prefetch', 'advanced-settings/request-body', false],
  ['added', 'securityPolicies[shop_1]/slowPost', `${policy}/slow-post`, true],
  ['added', 'securityPolicies[other_2]/slowPost', `${policy}/slow-post`, false],
  ['added', 'slowPost', `${policy}/slow-post`, false],
  ['added', 'networkLists', 'bypass-network-lists', false],
] as const)('a change that is %s at %s is read beside the exports for %s: %j', (kind, path, setting, expected) => {
  expect(isReadBeside({ kind, path, pointer: '', scope: 'version' }, [setting])).toBe(expected);
});

test.each([
  [400, true],
  [403, true],
  [404, true],
  [405, true],
  [501, true],
  [401, false],
  [409, false],
  [422, false],
  [500, false],
])('a setting whose read ends with %i is not readable: %j', async (status, isUnreadable) => {
  const { akamai } = answering(
    ({ target }) => {
      if (target.includes('/export/')) return json({ configId: 8277, version: Number(target.split('/').at(-1)) });
      return target.includes('/siem') ? json({ title: 'no' }, status) : json({ versionList: [] });
    },
    { maxRetries: 0 },
  );
  const compared = akamai.compare({ configId: 8277, from: 1, to: 2, unexported: ['siem', 'siem'] });
  if (isUnreadable) expect((await compared).changes).toMatchObject([{ path: 'unexported/siem', weakens: true }]);
  else expect(await failureOf(compared)).toMatchObject({ status });
});

test('a setting whose answer is lost fails the comparison', async () => {
  const { akamai } = answering(
    ({ target }) => {
      if (target.includes('/siem')) throw new TypeError('fetch failed');
      const version = Number(target.split('/').at(-1));
      return target.includes('/export/') ? json({ configId: 8277, version }) : json({ versionList: [] });
    },
    { maxRetries: 0 },
  );
  const compared = akamai.compare({ configId: 8277, from: 1, to: 2, unexported: ['siem'] });
  expect(await failureOf(compared)).toMatchObject({ kind: 'network' });
});
