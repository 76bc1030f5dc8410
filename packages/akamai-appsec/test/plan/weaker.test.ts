import { AkamaiAppSec, type ConfigurationChange, diffText, isRequestValidationError } from '@edgeward/akamai-appsec';
import { createFakeAkamaiAppSec, shopSeed } from '@edgeward/akamai-appsec/testing';
import { expect, test } from 'vitest';
import { refuseWeaker } from '../../src/plan/refuse-weaker.js';
import { failureOf } from '../support/answering.js';

const configId = 8277;
const rate = {
  id: 4401,
  name: 'Login',
  type: 'WAF',
  matchType: 'path',
  averageThreshold: 5,
  burstThreshold: 12,
  clientIdentifiers: ['ip'],
  requestType: 'ClientRequest',
} as const;

function shop() {
  const seed = structuredClone(shopSeed);
  for (const { versions = [] } of seed.configurations ?? []) {
    for (const version of versions) {
      Object.assign(version, {
        documents: {
          'rate-policies/4401': rate,
          'security-policies/shop_1/rate-policies/4401': { ipv4Action: 'deny', ipv6Action: 'deny' },
        },
      });
    }
  }
  const fake = createFakeAkamaiAppSec({ seed });
  return { fake, akamai: new AkamaiAppSec(fake.clientOptions) };
}

const network = 'STAGING';

test('a plan that weakens the protection activates only with its changes in allowWeaker', async () => {
  const { fake, akamai } = shop();
  const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, async (draft) => {
    const policy = await draft.ratePolicies.get({ ratePolicyId: 4401 });
    await draft.ratePolicies.update({ ratePolicyId: 4401, body: { ...policy, ...rate, burstThreshold: 50 } });
    await draft.policies.actions.ratePolicyActions.update({
      policyId: 'shop_1',
      ratePolicyId: 4401,
      body: { ipv4Action: 'alert', ipv6Action: 'deny' },
    });
  });
  expect(plan.weaker.map(({ path }) => path)).toEqual([
    'ratePolicies[4401]/burstThreshold',
    'securityPolicies[shop_1]/ratePolicyActions[4401]/ipv4Action',
  ]);
  expect(diffText(plan.diff)).toContain('rate policy Login: burst threshold 12 → 50, weaker');

  const refused = await failureOf(plan.activate({ network }).result());
  expect(isRequestValidationError(refused)).toBe(true);
  expect(refused).toMatchObject({ mayHaveApplied: false, issues: [{ pointer: '/allowWeaker' }] });
  expect(String(refused)).toContain('rate policy Login: burst threshold');
  const half = plan.activate({ network, allowWeaker: ['ratePolicies[4401]/burstThreshold'] });
  expect(String(await failureOf(half.result()))).toContain('IPv4 action');
  expect(fake.requests.filter(({ operation }) => operation === 'activations.create')).toEqual([]);

  const allowWeaker = plan.weaker.map(({ path }) => path);
  const resumed = akamai.resumePlan(JSON.parse(JSON.stringify(plan)));
  await resumed.activate({ network, allowWeaker }).result();
  expect(fake.requests.filter(({ operation }) => operation === 'activations.create')).toHaveLength(1);
});

test('a plan that strengthens the protection activates without allowWeaker', async () => {
  const { akamai } = shop();
  const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, async (draft) => {
    await draft.ratePolicies.update({ ratePolicyId: 4401, body: { ...rate, burstThreshold: 10 } });
  });
  expect(plan.weaker).toEqual([]);
  await plan.activate({ network }).result();
});

test('a rollback to a weaker version activates without allowWeaker', async () => {
  const { akamai } = shop();
  const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, async (draft) => {
    await draft.ratePolicies.update({ ratePolicyId: 4401, body: { ...rate, burstThreshold: 10 } });
  });
  await plan.activate({ network }).result();
  const back = await akamai.rollback({ configId, network });
  expect(back.weaker.map(({ path }) => path)).toEqual(['ratePolicies[4401]/burstThreshold']);
  await back.activate({ network }).result();
});

test('plan.weaker includes changes weaker than the version of a compared network', async () => {
  const { akamai } = shop();
  const stronger = await akamai.plan({ configId, from: 'PRODUCTION' }, async (draft) => {
    await draft.ratePolicies.update({ ratePolicyId: 4401, body: { ...rate, burstThreshold: 10 } });
  });
  await stronger.activate({ network }).result();
  const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, async (draft) => {
    await draft.versionNotes.update({ body: { notes: 'No change of what protects' } });
  });
  expect(plan.weaker).toEqual([]);
  await plan.compareWith({ network });
  expect(plan.weaker.map(({ path }) => path)).toEqual(['ratePolicies[4401]/burstThreshold']);
  expect(String(await failureOf(plan.activate({ network }).result()))).toContain('weakens the protection');
  await plan.activate({ network, allowWeaker: plan.weaker.map(({ path }) => path) }).result();
});

test.each([
  [1, 'change 1 (path[1])'],
  [2, 'change 1 (path[1]); change 2 (path[2])'],
  [5, '; change 5 (path[5])'],
  [6, '; change 5 (path[5]); and 1 more'],
  [40, '; change 5 (path[5]); and 35 more'],
])('the refusal of %i weaker changes ends with %j', (count, end) => {
  const changes = Array.from({ length: count }, (_, index): ConfigurationChange => {
    const number = index + 1;
    const place = { pointer: `/${number}`, path: `path[${number}]`, words: `change ${number}` };
    return { ...place, kind: 'changed', weakens: true, scope: 'version' };
  });
  const refused = catchError(() => refuseWeaker({ configId, from: 1, to: 2, changes }, []));
  expect(refused).toMatchObject({
    vendor: 'akamai',
    operation: 'plan.activate',
    message: expect.stringMatching(/^plan: version 2 weakens the protection: change 1 \(path\[1\]\)/),
    hint: expect.stringContaining('pass allowWeaker: plan.weaker.map(({ path }) => path)'),
  });
  expect(refused.message.slice(-end.length)).toBe(end);
});

function catchError(run: () => void): Error {
  try {
    run();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  return expect.fail('nothing was refused');
}
