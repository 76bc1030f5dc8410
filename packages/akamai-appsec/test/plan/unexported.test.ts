import {
  AkamaiAppSec,
  type Draft,
  diffText,
  isEdgewardError,
  isPlanOutdatedError,
  isRequestValidationError,
} from '@edgeward/akamai-appsec';
import { createFakeAkamaiAppSec, shopSeed } from '@edgeward/akamai-appsec/testing';
import { describe, expect, test } from 'vitest';
import { sealed } from '../../src/plan/plan-json.js';
import { isReadBeside } from '../../src/plan/unexported.js';
import { failureOf } from '../support/answering.js';
import { draft, shop } from '../testing/small-seed.js';

const configId = 8277;
const policyId = 'shop_1';
const network = 'STAGING';

type Edit = (draft: Draft) => Promise<unknown>;

function production(strong?: Edit) {
  const fake = createFakeAkamaiAppSec({ seed: shopSeed });
  const akamai = new AkamaiAppSec(fake.clientOptions);
  /** Plans a change of production with the strong setting. */
  const planWeaker = async (weak: Edit) => {
    if (strong !== undefined) {
      const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, strong);
      await plan.activate({ network: 'PRODUCTION', allowWeaker: plan.weaker.map(({ path }) => path) }).result();
    }
    return akamai.plan({ configId, from: 'PRODUCTION' }, weak);
  };
  return { fake, akamai, planWeaker };
}

/** Settings missing from some or all exports: strong first, then weak. */
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

describe('a weakening plan without allowWeaker', () => {
  test.each(Object.entries(weakenings))(
    'refuses a weakening plan without allowWeaker: %s',
    async (_name, [strong, weak]) => {
      const { fake, planWeaker } = production(strong);
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
  const { planWeaker } = production(strong);
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
  const { akamai } = production();
  const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, edit);
  expect(plan.isEmpty).toBe(false);
  expect(plan.weaker).toEqual([]);
  await plan.activate({ network }).result();
});

test('a setting that another operator changes after the plan makes a stored plan outdated', async () => {
  const { fake, akamai } = production();
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

test('a version with a setting that another operator has changed is not deleted', async () => {
  const { akamai } = production();
  const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, (draft) =>
    draft.settings.bypassNetworkLists.update({ body: { networkLists: ['1024_PARTNERS'] } }),
  );
  const { versionNumber } = plan;
  const change = (id: string) =>
    akamai.settings.bypassNetworkLists.update({ configId, versionNumber, body: { networkLists: [id] } });
  await change('1024_ATTACKERS');
  expect(isPlanOutdatedError(await failureOf(plan.discard({ delete: true })))).toBe(true);
  await change('1024_PARTNERS');
  expect(await plan.discard({ delete: true })).toEqual({ versionNumber, outcome: 'removed' });
});

test('a path that cannot be read counts as weaker, and names itself', async () => {
  const { fake, akamai } = production();
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
  const { akamai } = production();
  const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, async (draft) => {
    const created = await draft.securityPolicies.create({ body: { policyName: 'Blog', policyPrefix: 'blog' } });
    const policyId = String(created.policyId);
    await draft.policies.protections.update({ policyId, body: { applyRateControls: false } });
  });
  expect(plan.weaker).toEqual([]);
});

test('a setting that both exports show is not read again', async () => {
  const { fake, akamai } = production();
  await akamai.plan({ configId, from: 'PRODUCTION' }, (draft) =>
    draft.selectedHostnames.append({ body: { hostnameList: [{ hostname: 'shop.example.com' }] } }),
  );
  const reads = fake.requests.filter(({ method, operation }) => method === 'GET' && operation !== 'versions.export');
  expect(reads.map(({ operation }) => operation)).toEqual(['versions.list']);
});

test('compare reads the settings that it is given from both versions', async () => {
  const { akamai } = production();
  const { versionNumber } = await akamai.plan({ configId, from: 'PRODUCTION' }, (draft) =>
    draft.settings.bypassNetworkLists.update({ body: { networkLists: ['1024_ATTACKERS'] } }),
  );
  const versions = { configId, from: 'PRODUCTION', to: versionNumber } as const;
  expect((await akamai.compare(versions)).changes).toEqual([]);
  const twice = ['bypass-network-lists', 'missing', 'missing', 'bypass-network-lists'];
  const { changes } = await akamai.compare({ ...versions, unexported: twice });
  expect(changes).toMatchObject([
    { kind: 'added', after: { id: '1024_ATTACKERS' }, weakens: true },
    { path: 'unexported/missing', before: 'not readable', weakens: true },
  ]);
  expect(await failureOf(akamai.compare({ ...versions, unexported: ['../../9/bypass-network-lists'] }))).toMatchObject({
    mayHaveApplied: false,
  });
});

/** Plans a change of one path; `answer` answers the reads of it, by the version's number. */
async function planOf(path: string, answer: (version: string) => Response, shown = path) {
  const fake = createFakeAkamaiAppSec({ seed: shopSeed });
  const fetch: typeof fake.fetch = async (input, init) => {
    const [, version] =
      new RegExp(`/versions/(\\d+)/(?:${path}|${shown})$`).exec(typeof input === 'string' ? input : '') ?? [];
    if (version === undefined) return fake.fetch(input, init);
    return init?.method === 'GET' ? answer(version) : Response.json({});
  };
  const akamai = new AkamaiAppSec({ ...fake.clientOptions, fetch, maxRetries: 0 });
  return akamai.plan({ configId, from: 'PRODUCTION' }, (draft) =>
    draft.request({ method: 'PUT', path: `/${path}`, body: {}, effect: 'write' }),
  );
}

test.each([
  ['constructor'],
  ['__proto__'],
  ['security-policies/shop_1/toString'],
  ['security-policies/shop%5F1/toString', 'security-policies/shop_1/toString'],
  ['security-policies/unlisted/protections'],
])('a change of %s is shown, whatever its path is called', async (path, shown = path) => {
  const plan = await planOf(path, (version) => Response.json({ mode: version }), shown);
  expect(plan.diff.changes).toMatchObject([{ path: `unexported/${shown}/mode`, weakens: true }]);
});

const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

test.each<readonly [string, () => Response]>([
  ['a text', () => new Response('Please sign in', { headers: { 'content-type': 'text/plain' } })],
  ['nothing', () => new Response(undefined, { status: 204 })],
  ['null', () => Response.json(null)],
  ['more levels than can be compared', () => new Response(nested(9000))],
  ['501', () => Response.json({}, { status: 501 })],
])('a setting answered with %s cannot be read, and counts as weaker', async (_name, answer) => {
  const plan = await planOf('custom-bot-categories', answer);
  expect(plan.weaker).toMatchObject([{ path: 'unexported/custom-bot-categories', before: 'not readable' }]);
});

test.each(['unreadable', 'readable'])('a bypass list counts as weaker if it is %s in the draft only', async (how) => {
  const lists = { networkLists: ['1024_PARTNERS'] };
  const numbers: string[] = [];
  const plan = await planOf('bypass-network-lists', (version) => {
    numbers.push(version);
    const isDraft = numbers.length > 1;
    return isDraft === (how === 'readable') ? Response.json(lists) : Response.json({}, { status: 403 });
  });
  expect(new Set(numbers).size).toBe(2);
  expect(plan.weaker).toMatchObject([{ path: 'unexported/bypass-network-lists', words: 'bypass network lists' }]);
});

test('an id that no path can have is refused like any other parameter', async () => {
  const { akamai } = production();
  const plan = akamai.plan({ configId, from: 'PRODUCTION' }, ({ policies }) =>
    policies.protections.update({ policyId: '\uD800', body: { applyRateControls: false } }),
  );
  expect(isRequestValidationError(await failureOf(plan))).toBe(true);
});

test('compared with nothing, each setting is named on its own', async () => {
  const fake = createFakeAkamaiAppSec({ seed: shop(draft) });
  const akamai = new AkamaiAppSec(fake.clientOptions);
  const plan = await akamai.plan({ configId, from: 1 }, async ({ settings }) => {
    await settings.bypassNetworkLists.update({ body: { networkLists: ['1024_ATTACKERS'] } });
    await settings.evasivePathMatch.update({ body: { enablePathMatch: true } });
  });
  await plan.compareWith({ network: 'PRODUCTION' });
  const activation = plan.activate({ network: 'PRODUCTION' });
  expect(await failureOf(activation.result())).toMatchObject({
    message: expect.stringContaining('bypass network lists (unexported/bypass-network-lists)'),
  });
});

test('a setting read beside the exports does not stand for the same setting of a policy', () => {
  const change = { kind: 'removed', pointer: '', scope: 'version' } as const;
  const [whole, ofPolicy] = [
    'advanced-settings/request-body',
    `security-policies/${policyId}/advanced-settings/request-body`,
  ];
  const isBeside = (path: string, setting: string) => isReadBeside({ ...change, path }, [setting]);
  expect(isBeside('advancedOptions/requestBody', whole)).toBe(true);
  expect(isBeside(`securityPolicies[${policyId}]/requestBody`, ofPolicy)).toBe(true);
  expect(isBeside(`securityPolicies[${policyId}]/requestBody`, whole)).toBe(false);
  expect(isBeside('advancedOptions/requestBody', ofPolicy)).toBe(false);
});

const bypassed = { networkLists: ['1024_ATTACKERS'] };

/** Changes of a setting missing from exports, made without the draft. */
const pastTheDraft: Readonly<Record<string, (akamai: AkamaiAppSec, versionNumber: number) => Promise<unknown>>> = {
  'an operation with the numbers of the version': (akamai, versionNumber) =>
    akamai.settings.bypassNetworkLists.update({ configId, versionNumber, body: bypassed }),
  'a view of a derived client': (akamai, versionNumber) =>
    akamai
      .withOptions({ timeoutMs: 1000 })
      .at({ configId })
      .settings.bypassNetworkLists.update({ versionNumber, body: bypassed }),
  'a raw request': (akamai, versionNumber) => {
    const path = `/appsec/v1/configs/${configId}/versions/${versionNumber}/bypass-network-lists`;
    return akamai.request({ method: 'PUT', path, body: bypassed, effect: 'write' });
  },
  'a raw request with percent-encoded numbers': (akamai, versionNumber) => {
    const [config, version] = [configId, versionNumber].map((id) => `${id}`.replaceAll(/\d/g, '%3$&'));
    const path = `/appsec/v1/configs/${config}/versions/${version}/bypass-network-lists`;
    return akamai.request({ method: 'PUT', path, body: bypassed, effect: 'write' });
  },
};

test.each(Object.entries(pastTheDraft))(
  'a plan shows what its edit changes past the draft with %s',
  async (_, change) => {
    const { akamai } = production();
    const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, (draft) => change(akamai, draft.versionNumber));
    expect(plan.weaker).toMatchObject([{ path: expect.stringMatching(/^unexported\/bypass-network-lists/) }]);
  },
);

test('a plan shows what its edit changes with a raw request whose path is percent-encoded and has leading zeros', async () => {
  const { fake, akamai: service } = production();
  // A service decodes letters and reads numbers of a path; the fake takes neither.
  const fetch: typeof fake.fetch = async (input, init) => {
    const [, versionNumber] = /%73\/0(\d+)\/%62/.exec(typeof input === 'string' ? input : '') ?? [];
    if (versionNumber === undefined) return fake.fetch(input, init);
    const where = { configId, versionNumber: Number(versionNumber) };
    return Response.json(await service.settings.bypassNetworkLists.update({ ...where, body: bypassed }));
  };
  const akamai = new AkamaiAppSec({ ...fake.clientOptions, fetch });
  const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, ({ versionNumber }) => {
    const encoded = (text: string): string =>
      text.replaceAll(/[a-z-]/g, (letter) => `%${Buffer.from(letter).toString('hex')}`);
    const path = `/appsec/v1/${encoded('configs')}/0${configId}/${encoded('versions')}/0${versionNumber}/${encoded('bypass-network-lists')}`;
    return akamai.request({ method: 'PUT', path, body: bypassed, effect: 'write' });
  });
  expect(plan.weaker).toMatchObject([{ path: expect.stringMatching(/^unexported\/bypass-network-lists/) }]);
});

test('a plan reads no setting that is changed in another version meanwhile, or only read in its own', async () => {
  const { akamai, fake } = production();
  const clone = { createFromVersion: 1, ruleUpdate: false };
  const { version: other } = await akamai.versions.clone({ configId, body: clone });
  let edited = 0;
  await akamai.plan({ configId, from: 'PRODUCTION' }, async ({ versionNumber }) => {
    await akamai.settings.bypassNetworkLists.update({ configId, versionNumber: other, body: bypassed });
    await akamai.settings.bypassNetworkLists.get({ configId, versionNumber });
    edited = fake.requests.length;
  });
  expect(fake.requests.slice(edited).map(({ path }) => path)).toEqual([expect.stringContaining('/export/')]);
});

test('a draft that an edit left half-way is continued with the settings that it has written', async () => {
  const { akamai } = production();
  const failed = await failureOf(
    akamai.plan({ configId, from: 'PRODUCTION' }, async (draft) => {
      await draft.settings.bypassNetworkLists.update({ body: { networkLists: ['1024_ATTACKERS'] } });
      await draft.ratePolicies.get({ ratePolicyId: 1 });
    }),
  );
  const hint = String(Reflect.get(Object(failed), 'hint'));
  expect(hint).toContain('reuseDraft: true and unexported: ["bypass-network-lists"]');
  const reuse = { configId, from: 'PRODUCTION', reuseDraft: true } as const;
  const plan = await akamai.plan({ ...reuse, unexported: ['bypass-network-lists'] }, async () => {});
  expect(plan.weaker).toMatchObject([{ path: expect.stringContaining('bypass-network-lists') }]);
});

test('a stored plan with a new hash cannot read or change anything outside of its version', async () => {
  const { akamai, fake } = production();
  const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, (draft) =>
    draft.settings.bypassNetworkLists.update({ body: bypassed }),
  );
  const { hash, ...stored } = plan.toJSON();
  const planned = fake.requests.length;
  for (const setting of [
    '../../9/siem',
    '%2e%2e/%2E./9/siem',
    'siem?versionNumber=9',
    'siem#',
    '/siem',
    '..\\siem',
    'siem ',
    '',
  ]) {
    const forged = akamai.resumePlan(sealed({ ...stored, unexported: [setting] }));
    const error = await failureOf(
      forged.activate({ network: 'PRODUCTION', allowWeaker: plan.weaker.map(({ path }) => path) }).result(),
    );
    expect(error, setting).toMatchObject({ mayHaveApplied: false });
    expect(isEdgewardError(error), setting).toBe(true);
  }
  expect(hash).toBe(sealed(stored).hash);
  const sent = fake.requests.slice(planned).map(({ method, path }) => `${method} ${path}`);
  expect(sent.filter((request) => !request.startsWith('GET') || request.includes('/9'))).toEqual([]);
});
