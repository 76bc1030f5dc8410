import {
  type ActivationPoller,
  AkamaiAppSec,
  type Draft,
  diffText,
  isOperationFailedError,
  isPlanOutdatedError,
  type Plan,
} from '@edgeward/akamai-appsec';
import { describe, expect, test } from 'vitest';
import { sealed } from '../../src/plan/plan-json.js';
import {
  createFakeAkamaiAppSec,
  type FakeAkamaiAppSec,
  type FakeAkamaiAppSecOptions,
} from '../../src/testing/index.js';
import { failureOf } from '../support/answering.js';
import { draft, live, shop } from '../testing/small-seed.js';

const configId = 8277;
const inactive = { status: 'Inactive' };
const active = { status: 'Active', action: 'ACTIVATE', time: '2025-12-01T00:00:00Z' };
const hosts = (...names: readonly string[]): readonly { readonly hostname: string }[] =>
  names.map((name) => ({ hostname: `${name}.example.com` }));

/** Version 1 is live on production, version 2 with one more hostname on staging. */
const apart = [
  {
    ...live,
    version: { version: 1, production: active, staging: inactive },
    selectedHostnames: hosts('www'),
  },
  {
    ...draft,
    version: { version: 2, basedOn: 1, production: inactive, staging: active },
    selectedHostnames: hosts('www', 'new'),
  },
];

/** A client, with a hook before its request of this operation. */
function shopWith(
  options: FakeAkamaiAppSecOptions = {},
  before: (operation: string, fake: FakeAkamaiAppSec) => PromiseLike<unknown> | undefined = () => undefined,
): { readonly fake: FakeAkamaiAppSec; readonly akamai: AkamaiAppSec; readonly other: AkamaiAppSec } {
  const fake = createFakeAkamaiAppSec({ seed: shop(...apart), ...options });
  const other = new AkamaiAppSec(fake.clientOptions);
  const akamai = new AkamaiAppSec({
    ...fake.clientOptions,
    random: () => 0,
    guard: async ({ id }) => void (await before(id, fake)),
  });
  return { fake, akamai, other };
}

async function addShop(of: Draft): Promise<void> {
  await of.selectedHostnames.append({ body: { hostnameList: hosts('shop') } });
}

function productionOf(fake: FakeAkamaiAppSec): number | undefined {
  return fake.state.configurations.get(configId)?.configuration.productionVersion;
}

function activate(akamai: AkamaiAppSec, configVersion: number, network: 'PRODUCTION' | 'STAGING'): ActivationPoller {
  const activationConfigs = [{ configId, configVersion }];
  return akamai.activations.activate({ body: { network, note: '', notificationEmails: [], activationConfigs } });
}

describe('a plan compared with another version than the live one', () => {
  test('does not bring the rest of staging to production with an empty diff', async () => {
    const { fake, akamai } = shopWith();
    const plan = await akamai.plan({ configId, from: 'STAGING' }, async () => {});
    expect(plan.isEmpty).toBe(true);
    const error = await failureOf(plan.activate({ network: 'PRODUCTION' }).started());
    if (!isPlanOutdatedError(error)) throw error;
    expect(error).toMatchObject({
      reason: 'not-compared',
      message:
        'plan: version 3 of configuration 8277 was compared with version 2, but version 1 is active on PRODUCTION',
      hint: expect.stringContaining("plan.compareWith({ network: 'PRODUCTION' })"),
      mayHaveApplied: false,
    });
    expect(await failureOf(plan.check({ network: 'PRODUCTION' }))).toMatchObject({ reason: 'not-compared' });
    expect(fake.state.activations.size).toBe(0);
  });

  test('does not take away what a later version has brought', async () => {
    const { fake, akamai } = shopWith({
      seed: shop(
        { ...draft, version: { version: 1 } },
        { ...draft, version: { version: 2, basedOn: 1 }, selectedHostnames: hosts('www') },
        {
          ...live,
          version: { version: 3, production: active, staging: active },
          selectedHostnames: hosts('www', 'pay'),
        },
      ),
    });
    const plan = await akamai.plan({ configId, from: 2 }, addShop);
    for (const network of ['STAGING', 'PRODUCTION'] as const) {
      expect(await failureOf(plan.activate({ network }).started())).toMatchObject({ reason: 'not-compared' });
    }
    expect(fake.state.activations.size).toBe(0);
  });

  test('activates a plan after comparing it with the live version, even from a stored copy', async () => {
    const { fake, akamai } = shopWith();
    const plan = await akamai.plan({ configId, from: 'STAGING' }, addShop);
    const before = JSON.stringify(plan);
    const shown = await plan.compareWith({ network: 'PRODUCTION' });
    expect(shown).toMatchObject({ from: 1, to: 3 });
    expect(shown.changes.map(({ after }) => after)).toEqual(['new.example.com', 'shop.example.com']);
    expect(await failureOf(akamai.resumePlan(JSON.parse(before)).check({ network: 'PRODUCTION' }))).toMatchObject({
      reason: 'not-compared',
    });
    const resumed = akamai.resumePlan(JSON.parse(JSON.stringify(plan)));
    await resumed.activate({ network: 'PRODUCTION' }).result();
    expect(productionOf(fake)).toBe(3);
    expect(fake.requests.find(({ operation }) => operation === 'activations.create')?.body).toMatchObject({
      note: 'Version 3 against version 1: 2 added, 0 removed, 0 changed',
    });
  });

  test('is rejected again if the compared version is no longer live', async () => {
    const { akamai, other } = shopWith();
    const plan = await akamai.plan({ configId, from: 'STAGING' }, addShop);
    await plan.compareWith({ network: 'PRODUCTION' });
    const next = await other.versions.clone({ configId, body: { createFromVersion: 1, ruleUpdate: false } });
    await activate(other, next.version, 'PRODUCTION').result();
    expect(await failureOf(plan.activate({ network: 'PRODUCTION' }).started())).toMatchObject({
      reason: 'live-changed',
    });
  });

  test('goes to a production without any version only after all of it was shown', async () => {
    const { fake, akamai } = shopWith({ seed: shop(draft) });
    const plan = await akamai.plan({ configId, from: 1 }, addShop);
    expect(await failureOf(plan.activate({ network: 'PRODUCTION' }).started())).toMatchObject({
      reason: 'not-compared',
    });
    const shown = await plan.compareWith({ network: 'PRODUCTION' });
    expect(shown.from).toBe(0);
    expect(diffText(shown)).toMatch(/version 2 against nothing[\s\S]*\+ selectedHosts: "www[\s\S]*\+ policy Shop/);
    await akamai
      .resumePlan(JSON.parse(JSON.stringify(plan)))
      .activate({ network: 'PRODUCTION' })
      .result();
    expect(productionOf(fake)).toBe(2);
  });

  test('activates a plan unchanged on a staging network without any version', async () => {
    const { akamai } = shopWith({ seed: shop({ ...live, version: { version: 1, production: active } }) });
    const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, addShop);
    expect(await plan.activate({ network: 'STAGING' }).result()).toMatchObject({ status: 'ACTIVATED' });
  });
});

test('a plan is rejected if it weakens the version going live during its check, even if it does not weaken the previous one', async () => {
  const versions = [
    { ...draft, version: { version: 1 }, selectedHostnames: hosts('www') },
    { ...live, version: { version: 2, production: active }, selectedHostnames: hosts('www', 'pay') },
  ];
  let isSwapped = false;
  const { fake, akamai, other } = shopWith({ seed: shop(...versions) }, (operation) => {
    if (operation !== 'activationHistory.list' || isSwapped) return undefined;
    isSwapped = true;
    return activate(other, 2, 'PRODUCTION').result();
  });
  const plan = await akamai.plan({ configId, from: 1 }, addShop);
  const weaker = await plan.compareWith({ network: 'PRODUCTION' });
  expect(weaker.changes.some(({ weakens }) => weakens === true)).toBe(true);
  await activate(other, 1, 'PRODUCTION').result();
  const allowed = plan.activate({ network: 'PRODUCTION' });
  expect(await failureOf(allowed.result())).toMatchObject({ issues: [{ pointer: '/allowWeaker' }] });
  expect(isSwapped).toBe(true);
  expect(productionOf(fake)).toBe(2);
});

test('a comparison is stored only if it shows something else than the diff of the plan', async () => {
  const { akamai } = shopWith();
  const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, addShop);
  const before = plan.toJSON();
  await plan.compareWith({ network: 'PRODUCTION' });
  expect(plan.toJSON()).toBe(before);
  await plan.activate({ network: 'PRODUCTION' }).result();
  expect((await plan.compareWith({ network: 'PRODUCTION' })).changes).toEqual([]);
  expect(plan.toJSON()).toBe(before);
  await plan.compareWith({ network: 'STAGING' });
  expect(Object.keys(plan.toJSON().compared ?? {})).toEqual(['STAGING']);
});

describe('a stored plan with an edited diff', () => {
  test.each([
    ['emptied', () => []],
    ['cut', (changes: Plan['diff']['changes']) => changes.slice(1)],
    ['changed', (changes: Plan['diff']['changes']) => changes.map((change) => ({ ...change, after: 'x.example.com' }))],
  ] as const)('refuses an edited diff of %s despite a valid hash', async (_, edit) => {
    const { fake, akamai } = shopWith();
    const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, addShop);
    const { hash: _hash, ...stored } = plan.toJSON();
    const lie = akamai.resumePlan(sealed({ ...stored, diff: { ...stored.diff, changes: edit(stored.diff.changes) } }));
    expect(await failureOf(lie.activate({ network: 'PRODUCTION' }).started())).toMatchObject({
      reason: 'diff-changed',
      mayHaveApplied: false,
    });
    expect(fake.state.activations.size).toBe(0);
  });
});

describe('a change between the last check and the request', () => {
  /** Does something once, directly before the request to activate leaves. */
  function beforePost(
    act: (other: AkamaiAppSec, fake: FakeAkamaiAppSec) => PromiseLike<unknown>,
    options: FakeAkamaiAppSecOptions = {},
  ): ReturnType<typeof shopWith> {
    let isDone = false;
    return shopWith(options, (operation, fake) => {
      if (operation !== 'activations.create' || isDone) return undefined;
      isDone = true;
      return act(new AkamaiAppSec(fake.clientOptions), fake);
    });
  }

  test.each(['200', '202'] as const)(
    'is reported if the activation replaces another version than planned, on the way of %s',
    async (activationPath) => {
      const { fake, akamai } = beforePost(
        async (other) => {
          const next = await other.versions.clone({ configId, body: { createFromVersion: 1, ruleUpdate: false } });
          await activate(other, next.version, 'PRODUCTION').result();
        },
        { activationPath },
      );
      const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, addShop);
      const poller = plan.activate({ network: 'PRODUCTION' });
      const error = await failureOf(poller.result());
      expect(isOperationFailedError(error)).toBe(true);
      expect(error).toMatchObject({
        code: 'REPLACED-OTHER-VERSION',
        message:
          'activations.activate replaces version 4, but the plan expected version 1: version 3 of configuration 8277 on PRODUCTION (activation 2)',
        hint: expect.stringContaining('To go back, activate version 4, or call akamai.rollback with from: 3'),
        mayHaveApplied: true,
        body: { activationId: 2 },
      });
      // Whoever goes on from the stored poller is told the same.
      const resumed = akamai.activations.resume(JSON.parse(JSON.stringify(poller)));
      expect(await failureOf(resumed.result())).toMatchObject({ code: 'REPLACED-OTHER-VERSION' });
      expect(fake.requests.filter(({ operation }) => operation === 'activations.create')).toHaveLength(2);
    },
  );

  test.each(['200', '202'] as const)(
    'is reported if the version was edited, on the way of %s',
    async (activationPath) => {
      const { akamai } = beforePost(
        (other) => other.selectedHostnames.remove({ configId, versionNumber: 3, body: { hostnameList: hosts('www') } }),
        { activationPath },
      );
      const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, addShop);
      const error = await failureOf(plan.activate({ network: 'PRODUCTION' }).result());
      expect(error).toMatchObject({
        code: 'CONTENT-CHANGED',
        message: expect.stringContaining('was edited before the activation, in selectedHosts'),
        hint: expect.stringContaining('activate version 1'),
        mayHaveApplied: true,
      });
    },
  );

  test('is reported if the version is edited during a long creation', async () => {
    const { fake, akamai, other } = shopWith({ activationPath: '202' });
    const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, addShop);
    const poller = plan.activate({ network: 'PRODUCTION' });
    await poller.started();
    await other.selectedHostnames.remove({ configId, versionNumber: 3, body: { hostnameList: hosts('www') } });
    expect(await failureOf(poller.result())).toMatchObject({ code: 'CONTENT-CHANGED' });
    expect(fake.state.activations.size).toBe(1);
  });

  test('is compared with the plan once, however long it takes', async () => {
    const { fake, akamai } = shopWith({ activationMs: 600_000 });
    const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, addShop);
    await plan.activate({ network: 'PRODUCTION' }).result();
    const called = fake.requests.map(({ operation }) => operation);
    const later = called.slice(called.indexOf('activations.create'));
    expect(later.filter((operation) => operation === 'activations.get')).toHaveLength(10);
    expect(later.filter((operation) => operation === 'versions.export')).toHaveLength(1);
  });

  test('names no version for a rollback if none was active', async () => {
    const edit = (other: AkamaiAppSec): PromiseLike<unknown> =>
      other.selectedHostnames.remove({ configId, versionNumber: 2, body: { hostnameList: hosts('www') } });
    const seed = shop({ ...draft, version: { version: 1 }, selectedHostnames: hosts('www') });
    const { akamai } = beforePost(edit, { seed });
    const plan = await akamai.plan({ configId, from: 1 }, addShop);
    const error = await failureOf(plan.activate({ network: 'STAGING' }).result());
    expect(error).toMatchObject({ code: 'CONTENT-CHANGED', hint: expect.stringMatching(/activations\.get\.$/) });
  });

  test('is not reported for hostnames excluded from the activation', async () => {
    const { akamai } = beforePost((other) =>
      other.selectedHostnames.remove({ configId, versionNumber: 3, body: { hostnameList: hosts('www') } }),
    );
    const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, addShop);
    const poller = plan.activate({ network: 'PRODUCTION', acknowledgedInvalidHosts: ['www.example.com'] });
    expect(await poller.result()).toMatchObject({ status: 'ACTIVATED' });
  });
});

test('a plan is valid though the service lists hostnames in another order each time', async () => {
  const fake = createFakeAkamaiAppSec({ seed: shop(...apart) });
  let isReversed = false;
  const akamai = new AkamaiAppSec({
    ...fake.clientOptions,
    random: () => 0,
    fetch: async (url, init) => {
      const answer = await fake.fetch(url, init);
      if (!url.includes('/export/')) return answer;
      const { selectedHosts, ...exported } = JSON.parse(await answer.text());
      isReversed = !isReversed;
      return Response.json({ ...exported, selectedHosts: isReversed ? selectedHosts.toReversed() : selectedHosts });
    },
  });
  const hostnameList = hosts('shop', 'cart', 'pay');
  const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, async (of) => {
    await of.selectedHostnames.append({ body: { hostnameList } });
    await of.selectedHostnames.remove({ body: { hostnameList: hosts('www') } });
  });
  await plan.check({ network: 'PRODUCTION' });
});

describe('the stored activation of a plan', () => {
  /** A plan whose request never leaves, and what its process stores. */
  async function unsent(): Promise<{ readonly stored: unknown } & ReturnType<typeof shopWith>> {
    const all = shopWith();
    const plan = await all.akamai.plan({ configId, from: 'PRODUCTION' }, addShop);
    all.fake.failNext({ reset: true, operation: 'activations.create' });
    const controller = new AbortController();
    const onProgress = (): void => controller.abort();
    const poller = plan.activate({ network: 'PRODUCTION' }, { signal: controller.signal, onProgress });
    await failureOf(poller.result());
    return { ...all, stored: JSON.parse(JSON.stringify(poller)) };
  }

  test('is started late with the content that its plan has shown', async () => {
    const { fake, akamai, stored } = await unsent();
    expect(await akamai.activations.resume(stored).result()).toMatchObject({ status: 'ACTIVATED' });
    expect(productionOf(fake)).toBe(3);
  });

  test('is not started late with other content', async () => {
    const { fake, akamai, other, stored } = await unsent();
    await other.selectedHostnames.remove({ configId, versionNumber: 3, body: { hostnameList: hosts('www') } });
    const error = await failureOf(akamai.activations.resume(stored).result());
    expect(isPlanOutdatedError(error)).toBe(true);
    expect(error).toMatchObject({
      operation: 'activations.resume',
      reason: 'draft-changed',
      sections: ['selectedHosts'],
      message: 'activations.resume: version 3 of configuration 8277 was edited after it was planned, in selectedHosts',
      hint: expect.stringMatching(/^Nothing was sent now\./),
    });
    expect(fake.state.activations.size).toBe(0);
  });
});

describe('an activation reported as complete', () => {
  test('is a failure while its version is on its way out', async () => {
    const { fake, akamai, other } = shopWith({ completesWhileLeaving: true });
    const activationConfigs = [{ configId, configVersion: 1 }];
    const body = { network: 'PRODUCTION', note: '', notificationEmails: [], activationConfigs } as const;
    await other.activations.deactivate({ body }).started();
    const error = await failureOf(activate(akamai, 1, 'PRODUCTION').result());
    expect(isOperationFailedError(error)).toBe(true);
    expect(error).toMatchObject({ mayHaveApplied: true });
    expect(productionOf(fake)).toBeUndefined();
  });

  test('is a failure when its version does not stand so, and is waited for while it is pending', async () => {
    const statuses = ['Pending', 'Inactive', 'Inactive', 'Pending', 'Active'];
    const { fake } = shopWith();
    const akamai = new AkamaiAppSec({
      ...fake.clientOptions,
      guard: ({ id }) => {
        const version = fake.state.configurations.get(configId)?.versions.get(1);
        const status = id === 'versions.get' ? statuses.shift() : undefined;
        if (version && status) version.details = { ...version.details, staging: { status } };
      },
    });
    await activate(akamai, 1, 'STAGING').result();
    expect(statuses).toEqual([]);
    statuses.push(...Array<string>(9).fill('Inactive'));
    const { version } = await akamai.versions.clone({ configId, body: { createFromVersion: 2, ruleUpdate: false } });
    await activate(akamai, version, 'STAGING').result();
    const error = await failureOf(activate(akamai, 1, 'STAGING').result());
    expect(error).toMatchObject({
      message: expect.stringContaining('has status ACTIVATED, but version 1 of configuration 8277 is Inactive'),
      mayHaveApplied: true,
    });
  });
});

describe('a conflict of an activation', () => {
  test('reports that the version is already active', async () => {
    const { akamai } = shopWith();
    const error = await failureOf(activate(akamai, 1, 'PRODUCTION').result());
    expect(error).toMatchObject({
      status: 409,
      hint: 'Nothing was changed: the version is already active on PRODUCTION.',
    });
  });

  test('names what to read if the version cannot be read', async () => {
    const { fake, akamai } = shopWith();
    fake.failNext({ status: 403, operation: 'versions.get' });
    const error = await failureOf(activate(akamai, 1, 'PRODUCTION').result());
    expect(error).toMatchObject({
      status: 409,
      hint: expect.stringContaining('versions.get and activationHistory.list'),
    });
  });
});
