import {
  AkamaiAppSec,
  isPermissionDeniedError,
  isRequestValidationError,
  isServerError,
} from '@edgeward/akamai-appsec';
import { describe, expect, test } from 'vitest';
import {
  createFakeAkamaiAppSec,
  type FakeAkamaiAppSec,
  type FakeAkamaiAppSecOptions,
  shopSeed,
} from '../../src/testing/index.js';
import { answering, failureOf, json } from '../support/answering.js';
import { draft, shop } from '../testing/small-seed.js';

const configId = 8277;
const network = 'PRODUCTION';
const hosts = ['www.example.com', 'shop.example.com', 'cart.example.com'].map((hostname) => ({ hostname }));

function shopWith(options: FakeAkamaiAppSecOptions = {}): {
  readonly fake: FakeAkamaiAppSec;
  readonly akamai: AkamaiAppSec;
} {
  const versions = [1, 2, 3].map((version) => ({
    ...draft,
    version: { version },
    selectedHostnames: hosts.slice(0, version),
  }));
  const fake = createFakeAkamaiAppSec({ seed: shop(...versions), ...options });
  return { fake, akamai: new AkamaiAppSec({ ...fake.clientOptions, random: () => 0 }) };
}

async function activate(akamai: AkamaiAppSec, ...versions: readonly number[]): Promise<void> {
  for (const configVersion of versions) {
    const activationConfigs = [{ configId, configVersion }];
    await akamai.activations
      .activate({ body: { network, note: '', notificationEmails: [], activationConfigs } })
      .result();
  }
}

function liveOn(fake: FakeAkamaiAppSec): number | undefined {
  return fake.state.configurations.get(configId)?.configuration.productionVersion;
}

describe('a rollback', () => {
  test('shows what it would change, and then goes back to the version before', async () => {
    const { fake, akamai } = shopWith();
    await activate(akamai, 1, 2);
    const plan = await akamai.rollback({ configId, network });
    expect(plan.diff).toMatchObject({ from: 2, to: 1, changes: [{ kind: 'removed', before: 'shop.example.com' }] });
    expect(liveOn(fake)).toBe(2);
    const poller = plan.activate({ network, note: 'back' });
    expect(await poller.result()).toMatchObject({ status: 'ACTIVATED' });
    expect(liveOn(fake)).toBe(1);
  });

  test('rolls back a rollback only if the version to roll back from is named', async () => {
    const { akamai } = shopWith();
    await activate(akamai, 1, 2, 1);
    const error = await failureOf(akamai.rollback({ configId, network }));
    expect(isRequestValidationError(error)).toBe(true);
    expect(error).toMatchObject({ issues: [{ pointer: '/from' }], hint: expect.stringContaining('from: 1') });
    const plan = await akamai.rollback({ configId, network, from: 1 });
    expect(plan).toMatchObject({ versionNumber: 2, diff: { from: 1, to: 2 } });
  });

  test('two people leaving the same version do not restore it', async () => {
    const { fake, akamai } = shopWith();
    await activate(akamai, 1, 2);
    const first = await akamai.rollback({ configId, network, from: 2 });
    const second = await akamai.rollback({ configId, network, from: 2 });
    await first.activate({ network }).result();
    // The plan of the second describes the current state, and follows the activation.
    await second.activate({ network }).result();
    expect(liveOn(fake)).toBe(1);
    const late = await failureOf(akamai.rollback({ configId, network, from: 2 }));
    expect(isRequestValidationError(late)).toBe(true);
    expect(late).toMatchObject({
      issues: [{ pointer: '/from' }],
      message: 'rollback of configuration 8277: version 1 is active on PRODUCTION, not version 2',
    });
    expect(fake.state.activations.size).toBe(3);
  });

  test('passes over what came between on the other network, and what failed', async () => {
    const { akamai } = shopWith({
      activationOutcome: ({ activationConfigs }) =>
        activationConfigs?.[0]?.configVersion === 3 ? 'FAILED' : 'SUCCEEDED',
    });
    await activate(akamai, 1, 2);
    await failureOf(activate(akamai, 3));
    const activationConfigs = [{ configId, configVersion: 2 }];
    const body = { network: 'STAGING', note: '', notificationEmails: [], activationConfigs } as const;
    await akamai.activations.activate({ body }).result();
    expect((await akamai.rollback({ configId, network })).versionNumber).toBe(1);
  });

  test('a rollback only reads, and applies to one network', async () => {
    const { fake, akamai } = shopWith();
    await activate(akamai, 1, 2);
    const before = fake.requests.length;
    const plan = await akamai.withOptions({ readOnly: true }).rollback({ configId, network });
    expect(fake.requests.slice(before).every(({ method }) => method === 'GET')).toBe(true);
    const resumed = akamai.resumePlan(JSON.parse(JSON.stringify(plan)));
    expect(isRequestValidationError(await failureOf((async () => resumed.activate({ network: 'STAGING' }))()))).toBe(
      true,
    );
    await resumed.activate({ network }).result();
    expect(liveOn(fake)).toBe(1);
  });

  test('is rejected if another version has gone live meanwhile', async () => {
    const { akamai } = shopWith();
    await activate(akamai, 1, 2);
    const plan = await akamai.rollback({ configId, network });
    await activate(akamai, 3);
    expect(await failureOf(plan.activate({ network }).started())).toMatchObject({ reason: 'live-changed' });
  });

  test('never deletes a version', async () => {
    const { akamai } = shopWith();
    await activate(akamai, 1, 2);
    const plan = await akamai.rollback({ configId, network });
    expect(isRequestValidationError(await failureOf(plan.discard({ delete: true })))).toBe(true);
  });

  test('is impossible if no version is active, or none was active before', async () => {
    const { akamai } = shopWith();
    expect(await failureOf(akamai.rollback({ configId, network }))).toMatchObject({
      kind: 'request-validation',
      issues: [{ pointer: '/network', message: 'no version is active on PRODUCTION' }],
      message: 'rollback of configuration 8277: no version is active on PRODUCTION',
    });
    await activate(akamai, 1);
    expect(await failureOf(akamai.rollback({ configId, network }))).toMatchObject({
      message: 'rollback of configuration 8277: the history shows no version active on PRODUCTION before version 1',
    });
  });
});

/** A service with this history, whose version 9 is live. */
function withHistory(
  activationHistory: readonly object[] | number,
  activations: Readonly<Record<number, object>> = {},
): AkamaiAppSec {
  return answering(
    ({ target }) => {
      if (target.startsWith('/appsec/v1/configs/8277/versions')) return json({ productionActiveVersion: 9 });
      if (target.startsWith('/appsec/v1/export')) return json({ configId, version: Number(target.split('/').at(-1)) });
      if (target.startsWith('/appsec/v1/activations')) {
        return json(activations[Number(target.split('/').at(-1))] ?? { title: 'Not Found' });
      }
      if (typeof activationHistory !== 'number') return json({ activationHistory });
      return json({ title: 'no', status: activationHistory }, activationHistory);
    },
    { random: () => 0 },
  ).akamai;
}

const own = { activationId: 90, version: 9, network, status: 'ACTIVATED', activationDate: '2026-03-09T00:00:00Z' };
const past = (version: number, more: object = {}): object => ({
  activationId: version * 10,
  version,
  network,
  status: 'DEACTIVATED',
  activationDate: `2026-03-0${version}T00:00:00Z`,
  ...more,
});

describe('the previous version, with a history', () => {
  test.each([
    ['the latest first', [own, past(8), past(7)], 8],
    ['the latest last', [past(7), past(8), own], 8],
    [
      'without dates, by the numbers of the activations',
      [
        past(7, { activationDate: undefined }),
        { ...own, activationDate: undefined },
        past(8, { activationDate: undefined }),
      ],
      8,
    ],
    ['in small letters', [own, past(8, { status: 'Deactivated', network: 'Production' })], 8],
    ['with a failure between', [own, past(8, { status: 'ACTIVATION_FAILED' }), past(7)], 7],
    [
      'with a failed attempt at the present version after it',
      [{ ...own, activationId: 95, status: 'ACTIVATION_FAILED', activationDate: '2026-03-10T00:00:00Z' }, own, past(8)],
      8,
    ],
    [
      'with the same version twice',
      [own, { ...own, activationId: 85, activationDate: '2026-03-08T12:00:00Z', status: 'DEACTIVATED' }, past(8)],
      8,
    ],
    ['that has lost the present version', [past(7), past(8)], 8],
    [
      'with an activation of another version under way',
      [past(8), own, { ...own, version: 10, activationId: 99, status: 'ACTIVATION_IN_PROGRESS' }],
      8,
    ],
  ])('finds the previous version in the history: %s', async (_, history, expected) => {
    const plan = await withHistory(history).rollback({ configId, network });
    expect([plan.diff.from, plan.versionNumber]).toEqual([9, expected]);
  });

  test('finds the previous version from an activation if the history does not say how it ended', async () => {
    const history = [own, past(8, { status: undefined }), past(7)];
    const failed = withHistory(history, { 80: { activationId: 80, status: 'FAILED' } });
    expect((await failed.rollback({ configId, network })).versionNumber).toBe(7);
    const replaced = withHistory(history, { 80: { activationId: 80, status: 'DEACTIVATED' } });
    expect((await replaced.rollback({ configId, network })).versionNumber).toBe(8);
  });
});

describe('the previous version, without a history', () => {
  const activation = {
    activationId: 90,
    status: 'ACTIVATED',
    activationConfigs: [
      { configId: 1, configVersion: 9, previousConfigVersion: 3 },
      { configId, configVersion: 9, previousConfigVersion: 6 },
    ],
  };

  test('finds the previous version from the last activation of the history', async () => {
    const akamai = withHistory([own], { 90: activation });
    expect((await akamai.rollback({ configId, network })).versionNumber).toBe(6);
  });

  test.each([403, 404])(
    'finds the previous version from the given activation if the history responds with %i',
    async (status) => {
      const akamai = withHistory(status, { 90: activation });
      expect((await akamai.rollback({ configId, network, activationId: 90 })).versionNumber).toBe(6);
      expect(isRequestValidationError(await failureOf(akamai.rollback({ configId, network })))).toBe(true);
    },
  );

  test('never guesses the previous version after a failed read of the history', async () => {
    const akamai = withHistory(500, { 90: activation });
    const error = await failureOf(akamai.rollback({ configId, network, activationId: 90 }));
    expect(isServerError(error) && !isPermissionDeniedError(error)).toBe(true);
  });

  test('ignores an activation replacing a version with itself', async () => {
    const same = { ...activation, activationConfigs: [{ configId, configVersion: 9, previousConfigVersion: 9 }] };
    const akamai = withHistory([own], { 90: same });
    expect(isRequestValidationError(await failureOf(akamai.rollback({ configId, network })))).toBe(true);
  });
});

test('a rollback to a deleted version says how to go on', async () => {
  const fake = createFakeAkamaiAppSec({ seed: shopSeed });
  fake.state.configurations.get(configId)?.versions.delete(1);
  const rollback = new AkamaiAppSec(fake.clientOptions).rollback({ configId, network: 'PRODUCTION', from: 2 });
  expect(await failureOf(rollback)).toMatchObject({
    kind: 'not-found',
    hint: expect.stringMatching(/^Version 1 was active on PRODUCTION before, but no longer exists\. Find a version/),
  });
});
