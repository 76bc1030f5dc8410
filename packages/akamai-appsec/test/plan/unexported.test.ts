import { AkamaiAppSec, type Draft, diffText, isPlanOutdatedError } from '@edgeward/akamai-appsec';
import { createFakeAkamaiAppSec, shopSeed } from '@edgeward/akamai-appsec/testing';
import { describe, expect, test } from 'vitest';
import { failureOf } from '../support/answering.js';

const configId = 8277;
const policyId = 'shop_1';
const network = 'STAGING';

type Edit = (draft: Draft) => Promise<unknown>;

function shop(strong?: Edit) {
  const fake = createFakeAkamaiAppSec({ seed: shopSeed });
  const akamai = new AkamaiAppSec(fake.clientOptions);
  /** Plans a change of production, which has the strong setting. */
  const planWeaker = async (weak: Edit) => {
    if (strong !== undefined) {
      const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, strong);
      await plan.activate({ network: 'PRODUCTION', allowWeaker: plan.weaker.map(({ path }) => path) }).result();
    }
    return akamai.plan({ configId, from: 'PRODUCTION' }, weak);
  };
  return { fake, akamai, planWeaker };
}

/** Settings that no export has, or not every export: strong first, then weak. */
const weakenings: Readonly<Record<string, readonly [Edit, Edit]>> = {
  'rate controls that are switched off': [
    (draft) => draft.policies.protections.update({ policyId, body: { applyRateControls: true } }),
    (draft) => draft.policies.protections.update({ policyId, body: { applyRateControls: false } }),
  ],
  'a network list that bypasses a configuration': [
    (draft) => draft.settings.bypassNetworkLists.update({ body: { networkLists: [] } }),
    (draft) => draft.settings.bypassNetworkLists.update({ body: { networkLists: ['1024_ATTACKERS'] } }),
  ],
  'a network list that bypasses a policy': [
    (draft) => draft.policies.network.policyBypassNetworkLists.update({ policyId, body: { networkLists: [] } }),
    (draft) =>
      draft.policies.network.policyBypassNetworkLists.update({ policyId, body: { networkLists: ['1024_ATTACKERS'] } }),
  ],
  'another mode of the rules': [
    (draft) => draft.policies.rules.wafMode.update({ policyId, body: { mode: 'ASE_AUTO' } }),
    (draft) => draft.policies.rules.wafMode.update({ policyId, body: { mode: 'ASE_MANUAL' } }),
  ],
  'an upgrade of the rules': [
    (draft) => draft.policies.rules.wafMode.update({ policyId, body: { mode: 'ASE_AUTO' } }),
    (draft) => draft.policies.rules.upgrade({ policyId, body: { upgrade: true, mode: 'ASE_MANUAL' } }),
  ],
  'threat intelligence that is switched off': [
    (draft) => draft.policies.rules.threatIntel.update({ policyId, body: { threatIntel: 'on' } }),
    (draft) => draft.policies.rules.threatIntel.update({ policyId, body: { threatIntel: 'off' } }),
  ],
  'rapid rules that are switched off': [
    (draft) => draft.policies.rapidRules.rapidRulesStatus.update({ policyId, body: { enabled: true } }),
    (draft) => draft.policies.rapidRules.rapidRulesStatus.update({ policyId, body: { enabled: false } }),
  ],
  'evasive paths that are not matched': [
    (draft) => draft.settings.evasivePathMatch.update({ body: { enablePathMatch: true } }),
    (draft) => draft.settings.evasivePathMatch.update({ body: { enablePathMatch: false } }),
  ],
};

describe('a plan refuses without allowWeaker', () => {
  test.each(Object.entries(weakenings))(
    'refuses a weakening plan without allowWeaker: %s',
    async (_name, [strong, weak]) => {
      const { fake, planWeaker } = shop(strong);
      const plan = await planWeaker(weak);
      const before = fake.requests.length;
      expect(plan.isEmpty).toBe(false);
      expect(plan.weaker).toEqual(plan.diff.changes);
      expect(diffText(plan.diff)).toContain('weaker');
      expect(await failureOf(plan.activate({ network: 'PRODUCTION' }).result())).toMatchObject({
        mayHaveApplied: false,
        issues: [{ pointer: '/allowWeaker' }],
      });
      expect(fake.requests.slice(before).filter(({ operation }) => operation === 'activations.create')).toEqual([]);
    },
  );
});

test('the words name the policy and the setting', async () => {
  const [strong, weak] = weakenings['rate controls that are switched off'] ?? expect.fail('no such case');
  const { planWeaker } = shop(strong);
  const { diff } = await planWeaker(weak);
  expect(diff.changes).toEqual([
    {
      kind: 'changed',
      pointer: '/unexported/security-policies~1shop_1~1protections/applyRateControls',
      path: 'unexported/security-policies/shop_1/protections/applyRateControls',
      scope: 'version',
      words: 'policy Shop: protections, rate protection',
      before: true,
      after: false,
      weakens: true,
    },
  ]);
});

test.each([
  ['a protection that is switched on', weakenings['rate controls that are switched off']?.[0]],
  ['threat intelligence that is switched on', weakenings['threat intelligence that is switched off']?.[0]],
])('a plan with %s needs no allowWeaker', async (_name, edit = async () => expect.fail('no such case')) => {
  const { akamai } = shop();
  const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, edit);
  expect(plan.isEmpty).toBe(false);
  expect(plan.weaker).toEqual([]);
  await plan.activate({ network }).result();
});

test('a setting that another operator changes after the plan makes a stored plan outdated', async () => {
  const { fake, akamai } = shop();
  const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, (draft) =>
    draft.policies.protections.update({ policyId, body: { applyRateControls: true } }),
  );
  const stored = JSON.stringify(plan);
  const { versionNumber } = plan;
  const other = new AkamaiAppSec(fake.clientOptions);
  await other.policies.protections.update({
    configId,
    versionNumber,
    policyId,
    body: { applyRateControls: true, applySlowPostControls: true },
  });
  const refused = await failureOf(akamai.resumePlan(JSON.parse(stored)).activate({ network }).result());
  expect(isPlanOutdatedError(refused) && refused.reason).toBe('diff-changed');
});

test('a path that cannot be read counts as weaker, and names itself', async () => {
  const { fake, akamai } = shop();
  const fetch: typeof fake.fetch = async (input, init) =>
    typeof input === 'string' && input.includes('/custom-bot-categories')
      ? Response.json({}, { status: init?.method === 'GET' ? 404 : 200 })
      : fake.fetch(input, init);
  const client = new AkamaiAppSec({ ...fake.clientOptions, fetch });
  const plan = await client.plan({ configId, from: 'PRODUCTION' }, (draft) =>
    draft.request({ method: 'POST', path: '/custom-bot-categories', body: { name: 'Ours' }, effect: 'write' }),
  );
  expect(plan.weaker).toMatchObject([{ path: 'unexported/custom-bot-categories', before: 'not readable' }]);
  expect(akamai.resumePlan(JSON.parse(JSON.stringify(plan))).weaker).toEqual(plan.weaker);
});

test('a policy that the draft makes has no settings to compare', async () => {
  const { akamai } = shop();
  const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, async (draft) => {
    const created = await draft.securityPolicies.create({ body: { policyName: 'Blog', policyPrefix: 'blog' } });
    const policyId = String(created.policyId);
    await draft.policies.protections.update({ policyId, body: { applyRateControls: false } });
  });
  expect(plan.weaker).toEqual([]);
});

test('what an export shows is not read once more', async () => {
  const { fake, akamai } = shop();
  await akamai.plan({ configId, from: 'PRODUCTION' }, (draft) =>
    draft.selectedHostnames.append({ body: { hostnameList: [{ hostname: 'shop.example.com' }] } }),
  );
  const reads = fake.requests.filter(({ method, operation }) => method === 'GET' && operation !== 'versions.export');
  expect(reads.map(({ operation }) => operation)).toEqual(['versions.list']);
});

test('compare reads the settings that it is given from both versions', async () => {
  const { akamai } = shop();
  const { versionNumber } = await akamai.plan({ configId, from: 'PRODUCTION' }, (draft) =>
    draft.settings.bypassNetworkLists.update({ body: { networkLists: ['1024_ATTACKERS'] } }),
  );
  const versions = { configId, from: 'PRODUCTION', to: versionNumber } as const;
  expect((await akamai.compare(versions)).changes).toEqual([]);
  const { changes } = await akamai.compare({ ...versions, unexported: ['bypass-network-lists'] });
  expect(changes).toMatchObject([{ kind: 'added', after: { id: '1024_ATTACKERS' }, weakens: true }]);
  expect(await failureOf(akamai.compare({ ...versions, unexported: ['../../9/bypass-network-lists'] }))).toMatchObject({
    mayHaveApplied: false,
  });
});
