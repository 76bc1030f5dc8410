import {
  AkamaiAppSec,
  type Draft,
  diffText,
  isBadRequestError,
  isConflictError,
  isOperationDeniedError,
  isPlanOutdatedError,
  isRequestValidationError,
  isServerError,
  type MatchTarget,
  type PlanParams,
  pathMatch,
} from '@edgeward/akamai-appsec';
import { describe, expect, test } from 'vitest';
import {
  createFakeAkamaiAppSec,
  type FakeAkamaiAppSec,
  type FakeAkamaiAppSecOptions,
} from '../../src/testing/index.js';
import { answering, failureOf, json } from '../support/answering.js';
import { draft, live, shop } from '../testing/small-seed.js';
import { largeShop } from './large-shop.js';

const configId = 8277;
const inactive = { status: 'Inactive' };
const active = { status: 'Active', action: 'ACTIVATE', time: '2025-12-01T00:00:00Z' };
const rule = {
  id: 7,
  name: 'Login',
  version: 1,
  structured: true,
  conditions: [{ type: 'pathMatch' as const, positiveMatch: true, value: ['/login'] }],
};

function shopWith(options: FakeAkamaiAppSecOptions = {}): {
  readonly fake: FakeAkamaiAppSec;
  readonly akamai: AkamaiAppSec;
} {
  const { configurations: [configuration] = [] } = shop(live);
  const seed = configuration === undefined ? {} : { configurations: [{ ...configuration, customRules: [rule] }] };
  const fake = createFakeAkamaiAppSec({ seed, ...options });
  return { fake, akamai: new AkamaiAppSec({ ...fake.clientOptions, random: () => 0 }) };
}

async function addShop(of: Draft): Promise<void> {
  await of.selectedHostnames.append({ body: { hostnameList: [{ hostname: 'shop.example.com' }] } });
}

function changesOf(fake: FakeAkamaiAppSec): readonly string[] {
  return fake.requests.filter(({ method }) => method !== 'GET').map(({ operation, method }) => operation ?? method);
}

describe('a plan', () => {
  test('is a clone of the active version, and lists its changes', async () => {
    const { fake, akamai } = shopWith();
    const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, addShop);
    expect(plan.diff).toEqual({
      configId,
      configName: 'Shop',
      from: 1,
      to: 2,
      changes: [
        {
          kind: 'added',
          pointer: '/selectedHosts/1',
          path: 'selectedHosts',
          scope: 'version',
          after: 'shop.example.com',
        },
      ],
    });
    expect([plan.configId, plan.versionNumber, plan.isEmpty, plan.live]).toEqual([
      configId,
      2,
      false,
      { STAGING: 1, PRODUCTION: 1 },
    ]);
    expect(changesOf(fake)).toEqual(['versions.clone', 'selectedHostnames.append']);
    expect(diffText(plan.diff)).toContain('+ selectedHosts: "shop.example.com"');
  });

  test('goes to staging, then to production', async () => {
    const { fake, akamai } = shopWith();
    const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, addShop);
    for (const network of ['STAGING', 'PRODUCTION'] as const) {
      const poller = plan.activate({ network, notificationEmails: ['ops@example.com'] });
      expect(await poller.result()).toMatchObject({ status: 'ACTIVATED', network });
    }
    expect(fake.state.configurations.get(configId)?.configuration).toMatchObject({
      stagingVersion: 2,
      productionVersion: 2,
    });
    expect(fake.requests.filter(({ operation }) => operation === 'activations.create').map(({ body }) => body)).toEqual(
      ['STAGING', 'PRODUCTION'].map((network) => ({
        action: 'ACTIVATE',
        network,
        note: 'Version 2 against version 1: 1 added, 0 removed, 0 changed',
        notificationEmails: ['ops@example.com'],
        activationConfigs: [{ configId, configVersion: 2 }],
      })),
    );
  });

  test('takes a note, hostnames that may be invalid, and the options of a poller', async () => {
    const { fake, akamai } = shopWith();
    const plan = await akamai.plan({ configId, from: 1 }, addShop);
    let steps = 0;
    const poller = plan.activate(
      { network: 'STAGING', note: 'spring', acknowledgedInvalidHosts: ['old.example.com'] },
      {
        onProgress: () => {
          steps += 1;
        },
        pollIntervalMs: 30_000,
      },
    );
    await poller.result();
    expect(steps).toBeGreaterThan(5);
    expect(fake.requests.find(({ operation }) => operation === 'activations.create')?.body).toMatchObject({
      note: 'spring',
      acknowledgedInvalidHostsByConfig: [{ configId, invalidHosts: ['old.example.com'] }],
    });
  });

  test.each([
    ['PRODUCTION', 1],
    ['STAGING', 2],
    ['latest', 3],
    [2, 2],
  ] as const)('starts from %s', async (from, base) => {
    const versions = [
      { ...live, version: { version: 1, production: active, staging: inactive } },
      { ...draft, version: { version: 2, production: inactive, staging: active } },
      { ...draft, version: { version: 3 } },
    ];
    const { akamai } = shopWith({ seed: shop(...versions) });
    const plan = await akamai.plan({ configId, from }, addShop);
    expect([plan.diff.from, plan.versionNumber]).toEqual([base, 4]);
    expect(plan.live).toEqual({ STAGING: 2, PRODUCTION: 1 });
  });

  test.each([
    ['PRODUCTION', 'no version is active on PRODUCTION'],
    ['toString', 'there is no version "toString"'],
  ])('is refused without a version to start from: %s', async (from, message) => {
    const { fake, akamai } = shopWith({ seed: shop(draft) });
    // A caller without types.
    const params = { configId, from } as PlanParams;
    const error = await failureOf(akamai.plan(params, addShop));
    expect(isRequestValidationError(error)).toBe(true);
    expect(error).toMatchObject({ issues: [{ pointer: '/from', message }] });
    expect(changesOf(fake)).toEqual([]);
  });

  test('a plan without changes is empty', async () => {
    const { akamai } = shopWith();
    expect((await akamai.plan({ configId, from: 'PRODUCTION' }, async () => {})).isEmpty).toBe(true);
  });

  test('reports a changed custom rule, which all drafts share', async () => {
    const { akamai } = shopWith({ seed: ruleSeed() });
    const body = { ...rule, conditions: [pathMatch('/signin')] };
    await akamai.customRules.update({ configId, ruleId: 7, body });
    const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, async () => {});
    expect(plan.diff.changes.every(({ scope }) => scope === 'configuration')).toBe(true);
    expect(diffText(plan.diff)).toContain('+ custom rule Login: conditions, value /signin');
    expect(diffText(plan.diff)).toContain('All versions never activated share their custom rules');
  });

  test('keeps its version if the edit fails, and names it', async () => {
    const { fake, akamai } = shopWith();
    const error = await failureOf(
      akamai.plan({ configId, from: 'PRODUCTION' }, (of) =>
        of.selectedHostnames.append({ body: { hostnameList: [{ hostname: 'nope.example.net' }] } }).then(() => {
          fake.failNext({ status: 400 });
          return of.get();
        }),
      ),
    );
    expect(isBadRequestError(error)).toBe(true);
    expect(error).toMatchObject({
      hint: expect.stringMatching(
        /^No live version was changed\. Version 2 still exists\. .* reuseDraft: true\. Otherwise delete it/,
      ),
    });
    expect(fake.state.configurations.get(configId)?.versions.size).toBe(2);
  });

  test('throws the error of the edit unchanged', async () => {
    const { akamai } = shopWith();
    const own = new TypeError('mine');
    const edit = (): Promise<void> => Promise.reject(own);
    expect(await failureOf(akamai.plan({ configId, from: 'PRODUCTION' }, edit))).toBe(own);
    expect(own).not.toHaveProperty('hint');
  });

  test('fails if the clone has no version number', async () => {
    const { akamai } = answering(({ method }) =>
      method === 'POST'
        ? json({ configId })
        : json({ configId, version: 1, versionList: [{ version: 1, production: active }] }),
    );
    expect(await failureOf(akamai.plan({ configId, from: 'PRODUCTION' }, addShop))).toMatchObject({
      vendor: 'akamai',
      operation: 'plan',
      kind: 'operation-failed',
      message: expect.stringContaining('version 1 of configuration 8277'),
      mayHaveApplied: true,
    });
  });

  test('is of a new clone each time, if it is not to reuse one', async () => {
    const { akamai } = shopWith();
    for (const version of [2, 3]) {
      const plan = await akamai.plan({ configId, from: 1 }, addShop);
      expect([plan.diff.from, plan.versionNumber]).toEqual([1, version]);
      expect(plan.toJSON()).not.toHaveProperty('unexported');
    }
  });

  test('starts from a version whose service lists none, and reuses none of those', async () => {
    const { akamai } = answering(({ method, target }) => {
      if (method === 'POST') return json({ configId, version: 3 });
      const version = Number(target.split('/').at(-1));
      return json(target.includes('/export/') ? { configId, version } : { versionList: [] });
    });
    const plan = await akamai.plan({ configId, from: 1, reuseDraft: true }, async () => {});
    expect([plan.diff.from, plan.versionNumber]).toEqual([1, 3]);
  });

  test('is not made by a client that may only read', async () => {
    const { fake, akamai } = shopWith();
    const watcher = akamai.withOptions({ readOnly: true });
    expect(isOperationDeniedError(await failureOf(watcher.plan({ configId, from: 1 }, addShop)))).toBe(true);
    expect(changesOf(fake)).toEqual([]);
  });

  test('stops if its signal is aborted, even during the edit', async () => {
    const { fake, akamai } = shopWith();
    const controller = new AbortController();
    const edit = async (of: Draft): Promise<void> => {
      controller.abort();
      await addShop(of);
    };
    expect(await failureOf(akamai.plan({ configId, from: 1 }, edit, { signal: controller.signal }))).toMatchObject({
      kind: 'abort',
    });
    expect(changesOf(fake)).toEqual(['versions.clone']);
  });
});

function ruleSeed() {
  const { configurations: [configuration] = [] } = shop({ ...live, customRuleActions: { shop_1: { 7: 'alert' } } });
  return configuration === undefined ? {} : { configurations: [{ ...configuration, customRules: [rule] }] };
}

describe('a draft', () => {
  test('has every operation of the client that is about one version', async () => {
    const { fake, akamai } = shopWith();
    await akamai.plan({ configId, from: 'PRODUCTION' }, async (of) => {
      await of.get();
      await of.export();
      await of.selectableHostnames.get();
      await addShop(of);
      await of.selectedHostnames.remove({ body: { hostnameList: [{ hostname: 'shop.example.com' }] } });
      await of.selectedHostnames.replace({ body: await of.selectedHostnames.get() });
      const { policies } = await of.securityPolicies.list({ detail: true });
      const { policyId } = policies[0] ?? expect.fail('there is no policy');
      const target = { type: 'website', securityPolicy: { policyId }, hostnames: ['www.example.com'] } as const;
      const { targetId, sequence = 0 } = await of.matchTargets.create({ body: target });
      await of.matchTargets.update({ targetId, body: await of.matchTargets.get({ targetId }) });
      await of.matchTargets.list();
      await of.matchTargets.reorder({ body: { type: 'website', targetSequence: [{ targetId, sequence }] } });
      await of.matchTargets.delete({ targetId });
      await of.customRuleActions.set({ policyId, ruleId: 7, body: { action: 'alert' } });
      await of.customRuleActions.list({ policyId });
    });
    const edited = fake.requests.slice(3, -1);
    expect(edited).toHaveLength(16);
    expect(edited.every(({ path }) => path.includes('/8277/versions/2'))).toBe(true);
  });

  test('uses its own version, even if an untyped caller names another', async () => {
    const { fake, akamai } = shopWith();
    const elsewhere = { configId: 1, versionNumber: 1, body: { hostnameList: [{ hostname: 'shop.example.com' }] } };
    await akamai.plan({ configId, from: 'PRODUCTION' }, (of) => of.selectedHostnames.append(elsewhere));
    expect(fake.state.configurations.get(configId)?.versions.get(2)?.selectedHostnames).toHaveLength(2);
  });

  test.each(['/rate-policies', 'rate-policies', '9/rate-policies'])(
    'reaches %s below its version only',
    async (path) => {
      const { fake, akamai } = shopWith();
      const edit = (of: Draft): PromiseLike<unknown> => of.request({ method: 'GET', path, effect: 'read' });
      // Two of these paths exist.
      await akamai.plan({ configId, from: 'PRODUCTION' }, edit).catch(() => undefined);
      const last = fake.requests.findLast(({ path: at }) => at.endsWith('rate-policies'));
      expect(last?.path).toBe(`/appsec/v1/configs/8277/versions/2/${path.replace(/^[/]/, '')}`);
    },
  );

  test.each(['/../1/rate-policies', '/%2e%2e/1/rate-policies', '/..'])('does not go to %s', async (path) => {
    const { fake, akamai } = shopWith();
    const edit = (of: Draft): PromiseLike<unknown> => of.request({ method: 'GET', path, effect: 'read' });
    const error = await failureOf(akamai.plan({ configId, from: 'PRODUCTION' }, edit));
    expect(isRequestValidationError(error)).toBe(true);
    expect(fake.requests.at(-1)?.operation).toBe('versions.clone');
  });
});

describe('with reuseDraft', () => {
  const base = { ...live, version: { version: 1, production: active, staging: active } };

  test('a plan continues with the clone of an earlier run, and its diff has the changes of both', async () => {
    const { fake, akamai } = shopWith();
    await akamai.plan({ configId, from: 'PRODUCTION' }, addShop);
    const again = await akamai.plan({ configId, from: 'PRODUCTION', reuseDraft: true }, (of) =>
      of.selectedHostnames.append({ body: { hostnameList: [{ hostname: 'cart.example.com' }] } }),
    );
    expect(again.versionNumber).toBe(2);
    expect(again.diff.changes.map(({ after }) => after)).toEqual(['shop.example.com', 'cart.example.com']);
    expect(fake.state.configurations.get(configId)?.versions.size).toBe(2);
  });

  test.each([
    ['was active', { version: 2, basedOn: 1, staging: { status: 'Deactivated' } }, 3],
    ['is on its way', { version: 2, basedOn: 1, staging: { status: 'Pending' } }, 3],
    ['has an unknown status', { version: 2, basedOn: 1, staging: { status: 'Blessed' } }, 3],
    ['was made from another', { version: 2, basedOn: 7 }, 3],
    ['failed to be activated', { version: 2, basedOn: 1, staging: { status: 'Failed' } }, 2],
    ['was never active', { version: 2, basedOn: 1 }, 2],
  ])('a plan of the active version, if the latest version %s', async (_, version, expected) => {
    const { akamai } = shopWith({ seed: shop(base, { ...draft, version }) });
    const plan = await akamai.plan({ configId, from: 'PRODUCTION', reuseDraft: true }, async () => {});
    expect([plan.diff.from, plan.versionNumber]).toEqual([1, expected]);
  });

  test('a plan from the latest compares with what that was made from', async () => {
    const { akamai } = shopWith({ seed: shop(base, { ...draft, version: { version: 2, basedOn: 1 } }) });
    const plan = await akamai.plan({ configId, from: 'latest', reuseDraft: true }, addShop);
    expect([plan.diff.from, plan.versionNumber]).toEqual([1, 2]);
  });

  test.each([undefined, 7])(
    'a plan from a version that was made from %s, which is not there, is refused',
    async (of) => {
      const version = { version: 2, ...(of !== undefined && { basedOn: of }) };
      const { fake, akamai } = shopWith({ seed: shop(base, { ...draft, version }) });
      const error = await failureOf(akamai.plan({ configId, from: 'latest', reuseDraft: true }, addShop));
      expect(isRequestValidationError(error)).toBe(true);
      expect(error).toMatchObject({
        vendor: 'akamai',
        operation: 'plan',
        message: expect.stringContaining('version 2'),
        issues: [{ pointer: '/reuseDraft', message: expect.stringContaining('version 2') }],
      });
      expect(changesOf(fake)).toEqual([]);
    },
  );
});

describe('a refusal to activate', () => {
  test('refuses a plan after its version was changed', async () => {
    const { fake, akamai } = shopWith();
    const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, addShop);
    await akamai.selectedHostnames.remove({
      configId,
      versionNumber: 2,
      body: { hostnameList: [{ hostname: 'www.example.com' }] },
    });
    const error = await failureOf(plan.activate({ network: 'STAGING' }).started());
    expect(isPlanOutdatedError(error)).toBe(true);
    expect(isOperationDeniedError(error)).toBe(true);
    expect(error).toMatchObject({
      reason: 'draft-changed',
      sections: ['selectedHosts'],
      message: 'plan: version 2 of configuration 8277 was edited after it was planned, in selectedHosts',
      mayHaveApplied: false,
    });
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name: 'PlanOutdatedError', reason: 'draft-changed' });
    expect(fake.state.activations.size).toBe(0);
  });

  test('refuses a plan after a custom rule was changed', async () => {
    const { fake, akamai } = shopWith();
    const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, addShop);
    await akamai.customRules.update({ configId, ruleId: 7, body: { ...rule, name: 'Sign in' } });
    expect(await failureOf(plan.activate({ network: 'STAGING' }).started())).toMatchObject({
      sections: ['customRules'],
    });
    expect(fake.state.activations.size).toBe(0);
  });

  test('refuses a plan after another version went live, but not on the other network', async () => {
    const { fake, akamai } = shopWith();
    const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, addShop);
    const other = await akamai.plan({ configId, from: 'PRODUCTION' }, async () => {});
    await other.activate({ network: 'PRODUCTION' }).result();
    expect(await failureOf(plan.activate({ network: 'PRODUCTION' }).started())).toMatchObject({
      reason: 'live-changed',
      message:
        'plan: version 2 of configuration 8277 was planned while version 1 was active on PRODUCTION, but version 3 is active now',
    });
    expect(fake.state.activations.size).toBe(1);
    await plan.activate({ network: 'STAGING' }).result();
  });

  test('refuses a plan after the live version was deactivated', async () => {
    const { akamai } = shopWith();
    const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, addShop);
    const activationConfigs = [{ configId, configVersion: 1 }];
    const body = { network: 'STAGING', note: '', notificationEmails: [], activationConfigs } as const;
    await akamai.activations.deactivate({ body }).result();
    expect(await failureOf(plan.activate({ network: 'STAGING' }).started())).toMatchObject({ reason: 'live-changed' });
  });

  test('refuses activation exactly if the check fails', async () => {
    const { fake, akamai } = shopWith();
    const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, addShop);
    const before = fake.requests.length;
    await plan.check({ network: 'STAGING' });
    expect(fake.requests.slice(before).every(({ method }) => method === 'GET')).toBe(true);
    await akamai.versions.delete({ configId, versionNumber: 2 });
    expect(await failureOf(plan.check({ network: 'STAGING' }))).toMatchObject({ reason: 'draft-missing' });
  });

  test('refuses a plan after its version was deleted', async () => {
    const { akamai } = shopWith();
    const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, addShop);
    await akamai.versions.delete({ configId, versionNumber: 2 });
    expect(await failureOf(plan.activate({ network: 'STAGING' }).started())).toMatchObject({ reason: 'draft-missing' });
  });

  test('refuses a discarded plan', async () => {
    const { fake, akamai } = shopWith();
    const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, addShop);
    await plan.discard();
    const before = fake.requests.length;
    expect(await failureOf(plan.activate({ network: 'STAGING' }).started())).toMatchObject({
      reason: 'discarded',
      message: expect.stringMatching(/^plan: version 2 of configuration 8277 \w+/),
    });
    expect(fake.requests).toHaveLength(before);
  });

  test('refuses activation by a read-only client', async () => {
    const { fake, akamai } = shopWith();
    const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, addShop);
    const watcher = akamai.withOptions({ readOnly: true }).resumePlan(plan.toJSON());
    const poller = watcher.activate({ network: 'STAGING' });
    expect(isOperationDeniedError(await failureOf(poller.result()))).toBe(true);
    expect(fake.state.activations.size).toBe(0);
  });

  test('refuses activation on an unknown network', async () => {
    const { akamai } = shopWith();
    const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, addShop);
    const network = 'production' as 'PRODUCTION';
    const error = await failureOf((async () => plan.activate({ network }))());
    expect(isRequestValidationError(error)).toBe(true);
    expect(error).toMatchObject({
      operation: 'plan.activate',
      message: expect.stringContaining('STAGING and PRODUCTION, not for production'),
      issues: [{ pointer: '/network' }],
      hint: expect.stringContaining('network'),
    });
  });

  test('refuses activation while another one is pending', async () => {
    const { akamai } = shopWith();
    const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, addShop);
    const other = await akamai.plan({ configId, from: 'PRODUCTION' }, async () => {});
    await other.activate({ network: 'STAGING' }).started();
    const poller = plan.activate({ network: 'STAGING' });
    expect(isConflictError(await failureOf(poller.result()))).toBe(true);
  });
});

describe('a plan in another process', async () => {
  test('restores a plan unchanged in another process', async () => {
    const { akamai } = shopWith();
    const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, addShop);
    const resumed = akamai.resumePlan(JSON.parse(JSON.stringify(plan)));
    expect(resumed.diff).toEqual(plan.diff);
    expect(resumed.toJSON()).toEqual(plan.toJSON());
    expect(await resumed.activate({ network: 'STAGING' }).result()).toMatchObject({ status: 'ACTIVATED' });
  });

  test('has no credentials', async () => {
    const { fake, akamai } = shopWith();
    const text = JSON.stringify(await akamai.plan({ configId, from: 'PRODUCTION' }, addShop));
    for (const secret of Object.values(fake.credentials)) expect(text).not.toContain(secret);
  });

  const { akamai: maker } = shopWith();
  const good = await maker.plan({ configId, from: 'PRODUCTION' }, addShop).then((plan) => plan.toJSON());
  const [change] = good.diff.changes;
  const withDiff = (more: object): object => ({ ...good, diff: { ...good.diff, ...more } });
  test.each([
    ['', null],
    ['/type', { ...good, type: 'akamai.activation' }],
    ['/plannedAt', { ...good, plannedAt: 'yesterday' }],
    ['/configId', { ...good, configId: '8277' }],
    ['/versionNumber', { ...good, versionNumber: 1.5 }],
    ['/network', { ...good, network: 'production' }],
    ['/live/STAGING', { ...good, live: { STAGING: '1' } }],
    ['/fingerprint/a', { ...good, fingerprint: { a: 1 } }],
    ['/diff/changes/0/kind', withDiff({ changes: [{ pointer: '', path: '', scope: 'version' }] })],
    ['/hash', { ...good, hash: undefined }],
    ['/hash', { ...good, hash: 'other' }],
    ['/hash', withDiff({ changes: [] })],
    ['/hash', withDiff({ changes: [{ ...change, after: 'other.example.com' }] })],
    ['/hash', withDiff({ changes: [change, change] })],
    ['/hash', withDiff({ configName: 'Other' })],
    ['/hash', withDiff({ from: 3 })],
    ['/diff/from', withDiff({ from: 2 })],
    ['/diff/to', withDiff({ to: 3 })],
    ['/diff/to', { ...good, versionNumber: 3 }],
    ['/diff/configId', withDiff({ configId: 1 })],
    ['/diff/configId', { ...good, configId: 1 }],
    ['/hash', { ...good, plannedAt: '2020-01-01T00:00:00.000Z' }],
    ['/hash', { ...good, isOwnDraft: false }],
    ['/hash', { ...good, live: { ...good.live, PRODUCTION: 9 } }],
    ['/live', { ...good, live: { PRODUCTION: 2 } }],
    ['/diff/from', { ...good, network: 'STAGING', live: { STAGING: 9 } }],
    ['/hash', { ...good, network: 'STAGING' }],
    ['/hash', { ...good, fingerprint: {} }],
    ['/hash', { ...good, compared: { PRODUCTION: good.diff } }],
    ['/compared/PRODUCTION/to', { ...good, compared: { PRODUCTION: { ...good.diff, to: 5 } } }],
    ['/hash', { ...good, more: 1 }],
  ])('is refused for a wrong %s: %j', (pointer, given) => {
    const { fake, akamai } = shopWith();
    expect(akamai.resumePlan(good).versionNumber).toBe(2);
    try {
      akamai.resumePlan(given);
      expect.fail('it was accepted');
    } catch (error) {
      if (!isRequestValidationError(error)) throw error;
      expect(error.issues.map((issue) => issue.pointer)).toContain(pointer);
    }
    expect(fake.requests).toEqual([]);
  });

  test('may have its members in another order', () => {
    const { akamai } = shopWith();
    const reordered = Object.fromEntries(Object.entries(good).reverse());
    expect(akamai.resumePlan(reordered).toJSON()).toEqual(good);
  });
});

describe('a discarded plan', () => {
  test('keeps its version, and returns its number', async () => {
    const { fake, akamai } = shopWith();
    const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, addShop);
    const before = fake.requests.length;
    expect(await plan.discard()).toEqual({ versionNumber: 2, outcome: 'unchanged' });
    expect(fake.requests).toHaveLength(before);
  });

  test('deletes its version with the option delete', async () => {
    const { fake, akamai } = shopWith();
    const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, addShop);
    expect(await plan.discard({ delete: true })).toEqual({ versionNumber: 2, outcome: 'removed' });
    expect([...(fake.state.configurations.get(configId)?.versions.keys() ?? [])]).toEqual([1]);
  });

  test.each([403, 404, 405])('keeps its version if the service answers the delete with %i', async (status) => {
    const { fake, akamai } = shopWith();
    const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, addShop);
    fake.failNext({ status, operation: 'versions.delete' });
    expect(await plan.discard({ delete: true })).toEqual({ versionNumber: 2, outcome: 'unchanged' });
  });

  test('fails with mayHaveApplied if the result of the delete is unknown', async () => {
    const { fake, akamai } = shopWith();
    const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, addShop);
    fake.failNext({ status: 503, operation: 'versions.delete' });
    const error = await failureOf(plan.discard({ delete: true }));
    expect(isServerError(error)).toBe(true);
    expect(error).toMatchObject({ mayHaveApplied: true });
    expect(changesOf(fake).filter((change) => change === 'versions.delete')).toHaveLength(1);
  });

  test('deletes nothing changed by another user', async () => {
    const { fake, akamai } = shopWith();
    const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, async () => {});
    const body = { hostnameList: [{ hostname: 'cart.example.com' }] };
    await akamai.selectedHostnames.append({ configId, versionNumber: 2, body });
    expect(await failureOf(plan.discard({ delete: true }))).toMatchObject({ reason: 'draft-changed' });
    expect(fake.state.configurations.get(configId)?.versions.size).toBe(2);
  });

  test('deletes nothing that was there before', async () => {
    const { fake, akamai } = shopWith({ seed: shop(live, { ...draft, version: { version: 2, basedOn: 1 } }) });
    const plan = await akamai.plan({ configId, from: 1, reuseDraft: true }, addShop);
    const error = await failureOf(plan.discard({ delete: true }));
    expect(isRequestValidationError(error)).toBe(true);
    expect(error).toMatchObject({
      operation: 'plan.discard',
      issues: [{ pointer: '/delete', message: expect.stringContaining('version 2') }],
      hint: expect.stringContaining('versions.delete'),
    });
    expect(fake.state.configurations.get(configId)?.versions.size).toBe(2);
  });

  test('waits for other workflows of its configuration before it deletes its version, and can be aborted', async () => {
    const { fake, akamai } = shopWith();
    const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, addShop);
    const { promise, resolve } = Promise.withResolvers<void>();
    const other = akamai.plan({ configId, from: 'PRODUCTION' }, () => promise);
    const controller = new AbortController();
    const failure = failureOf(plan.discard({ delete: true }, { signal: controller.signal }));
    controller.abort();
    expect(await failure).toMatchObject({ kind: 'abort', vendor: 'akamai', operation: 'plan.discard' });
    resolve();
    await other;
    expect(changesOf(fake)).not.toContain('versions.delete');
  });

  test('deletes nothing that is live', async () => {
    const { fake, akamai } = shopWith();
    const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, addShop);
    await plan.activate({ network: 'STAGING' }).result();
    expect(isConflictError(await failureOf(plan.discard({ delete: true })))).toBe(true);
    expect(fake.state.configurations.get(configId)?.versions.size).toBe(2);
  });
});

describe('a plan with another base than the live version', () => {
  const versions = [
    { ...live, version: { version: 1, production: active, staging: inactive } },
    {
      ...draft,
      version: { version: 2, basedOn: 1, production: inactive, staging: active },
      selectedHostnames: [{ hostname: 'www.example.com' }, { hostname: 'new.example.com' }],
    },
  ];

  test('compares the plan with the live version as well', async () => {
    const { akamai } = shopWith({ seed: shop(...versions) });
    const plan = await akamai.plan({ configId, from: 'STAGING' }, addShop);
    expect(plan.diff.changes.map(({ after }) => after)).toEqual(['shop.example.com']);
    const { from, to, changes } = await plan.compareWith({ network: 'PRODUCTION' });
    expect([from, to]).toEqual([1, 3]);
    expect(changes.map(({ after }) => after)).toEqual(['new.example.com', 'shop.example.com']);
    expect((await plan.compareWith({ network: 'STAGING' })).changes).toEqual(plan.diff.changes);
  });

  test('compares any two versions', async () => {
    const { fake, akamai } = shopWith({ seed: shop(...versions) });
    const diff = await akamai.compare({ configId, from: 'PRODUCTION', to: 'STAGING' });
    expect(diff).toMatchObject({ from: 1, to: 2, changes: [{ kind: 'added', after: 'new.example.com' }] });
    expect(changesOf(fake)).toEqual([]);
    expect((await akamai.compare({ configId, from: 2, to: 'latest' })).changes).toEqual([]);
  });
});

describe('a change through a plan', () => {
  test('drops no member of an export of more than 2 000 lines', async () => {
    const fake = createFakeAkamaiAppSec({ seed: largeShop() });
    const akamai = new AkamaiAppSec(fake.clientOptions);
    const before = await akamai.versions.export({ configId, versionNumber: 1 });
    expect(JSON.stringify(before, null, 2).split('\n').length).toBeGreaterThan(2000);
    const targets: MatchTarget[] = [];
    const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, async (of) => {
      const { matchTargets } = await of.matchTargets.list();
      for (const { targetId } of matchTargets.websiteTargets ?? []) {
        const target = await of.matchTargets.get({ targetId });
        expect(target).toHaveProperty('xNewer');
        targets.push(await of.matchTargets.update({ targetId, body: { ...target, filePaths: ['/shop/*'] } }));
      }
      await of.selectedHostnames.replace({ body: await of.selectedHostnames.get() });
      await of.customRuleActions.set({ policyId: 'shop_0', ruleId: 7, body: { action: 'deny' } });
    });
    expect(targets).toHaveLength(40);
    const after = await akamai.versions.export({ configId, versionNumber: 2 });
    const unchanged = JSON.parse(
      JSON.stringify(after)
        .replaceAll('"filePaths":["/shop/*"]', '"filePaths":["/*"]')
        .replace('"deny","id":7', '"alert","id":7'),
    );
    const { version, basedOn, createDate, createdBy, production, staging, ...expected } = before;
    expect(unchanged).toMatchObject(expected);
    expect(Object.keys(unchanged).sort()).toEqual(
      [
        ...new Set([
          ...Object.keys(expected),
          'version',
          'basedOn',
          'createDate',
          'createdBy',
          'production',
          'staging',
        ]),
      ].sort(),
    );
    expect(plan.diff.changes.map(({ path }) => path)).toEqual([
      ...targets.flatMap(({ targetId }) => Array(2).fill(`matchTargets/websiteTargets[${targetId}]/filePaths`)),
      'securityPolicies[shop_0]/customRuleActions[7]/action',
    ]);
  });
});

test('a view of one configuration plans, compares and rolls back without its id', async () => {
  const { akamai, fake } = shopWith();
  const view = akamai.at({ configId });
  const plan = await view.plan({ from: 'PRODUCTION' }, addShop);
  expect([plan.configId, plan.versionNumber]).toEqual([configId, 2]);
  await plan.activate({ network: 'PRODUCTION' }).result();
  expect((await view.compare({ from: 1, to: 'PRODUCTION' })).to).toBe(2);
  expect((await view.rollback({ network: 'PRODUCTION', from: 2 })).versionNumber).toBe(1);
  const before = fake.requests.length;
  // The call says another one.
  expect(await failureOf(view.compare({ configId: 1, from: 1, to: 2 }))).toMatchObject({ kind: 'not-found' });
  expect(fake.requests.slice(before).every(({ path }) => path.includes('/configs/1/'))).toBe(true);
});
