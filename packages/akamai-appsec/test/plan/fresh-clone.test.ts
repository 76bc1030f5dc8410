import { AkamaiAppSec, type Draft, isAbortError, isConflictError } from '@edgeward/akamai-appsec';
import { describe, expect, test } from 'vitest';
import { createFakeAkamaiAppSec, type FakeAkamaiAppSec } from '../../src/testing/index.js';
import { failureOf } from '../support/answering.js';
import { live, shop } from '../testing/small-seed.js';

const configId = 8277;

function shopWith(cloneMs: number): { readonly fake: FakeAkamaiAppSec; readonly akamai: AkamaiAppSec } {
  const fake = createFakeAkamaiAppSec({ seed: shop(live), cloneMs });
  return { fake, akamai: new AkamaiAppSec({ ...fake.clientOptions, random: () => 0 }) };
}

const addShop = (of: Draft): PromiseLike<unknown> =>
  of.selectedHostnames.append({ body: { hostnameList: [{ hostname: 'shop.example.com' }] } });

describe('a clone still being created', () => {
  test.each([
    [1, 1_000, 2],
    [1_000, 1_000, 2],
    [3_500, 7_000, 4],
    [30_000, 30_000, 6],
    [119_000, 120_000, 12],
  ])('is awaited by its plan: creation takes %i ms, wait %i ms, %i requests', async (cloneMs, waitedMs, requests) => {
    const { fake, akamai } = shopWith(cloneMs);
    const startMs = fake.clock.now();
    const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, addShop);
    expect(plan.diff.changes).toMatchObject([{ after: 'shop.example.com' }]);
    expect(fake.requests.filter(({ operation }) => operation === 'versions.clone')).toHaveLength(1);
    expect(fake.clock.now() - startMs).toBe(waitedMs);
    expect(fake.requests.filter(({ operation }) => operation === 'selectedHostnames.append')).toHaveLength(requests);
  });

  test('is waited for by every kind of change, and by no read', async () => {
    const { fake, akamai } = shopWith(0);
    const target = { type: 'website', securityPolicy: { policyId: 'shop_1' }, hostnames: ['www.example.com'] } as const;
    const { id: ruleId } = await akamai.customRules.create({ configId, body: { name: 'A', conditions: [] } });
    let targetId = 0;
    const changes: readonly ((of: Draft) => PromiseLike<unknown>)[] = [
      addShop,
      (of) => of.selectedHostnames.replace({ body: { hostnameList: [{ hostname: 'www.example.com' }] } }),
      (of) => of.selectedHostnames.remove({ body: { hostnameList: [{ hostname: 'shop.example.com' }] } }),
      (of) => of.matchTargets.create({ body: target }).then((made) => (targetId = made.targetId)),
      (of) => of.matchTargets.update({ targetId, body: target }),
      (of) => of.matchTargets.reorder({ body: { type: 'website', targetSequence: [{ targetId, sequence: 1 }] } }),
      (of) => of.customRuleActions.set({ policyId: 'shop_1', ruleId, body: { action: 'deny' } }),
      (of) => of.matchTargets.delete({ targetId }),
      (of) => of.request({ method: 'PUT', path: '/selected-hostnames', body: { hostnameList: [], mode: 'append' } }),
    ];
    const plan = await akamai.plan({ configId, from: 'PRODUCTION' }, async (of) => {
      for (const change of changes) {
        const version = fake.state.configurations.get(configId)?.versions.get(2);
        if (version) version.readyMs = fake.clock.now() + 5_000;
        const before = fake.clock.now();
        await change(of);
        expect(fake.clock.now() - before).toBeGreaterThanOrEqual(5_000);
      }
    });
    expect(plan.versionNumber).toBe(2);
  });

  test.each(['client', 'call'])('is not waited for if maxRetries of the %s is 0', async (where) => {
    const { fake } = shopWith(30_000);
    const [ofClient, ofCall] = where === 'client' ? [{ maxRetries: 0 }, {}] : [{}, { maxRetries: 0 }];
    const akamai = new AkamaiAppSec({ ...fake.clientOptions, ...ofClient });
    const startMs = fake.clock.now();
    const error = await failureOf(akamai.plan({ configId, from: 'PRODUCTION' }, addShop, ofCall));
    expect(error).toMatchObject({ hint: expect.stringContaining('maxRetries: 0 forbids') });
    expect(fake.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
    expect(fake.clock.now()).toBe(startMs);
  });

  test('is given up after two minutes, and the hint does not say to clone again', async () => {
    const { fake, akamai } = shopWith(1_000_000);
    const startMs = fake.clock.now();
    const error = await failureOf(akamai.plan({ configId, from: 'PRODUCTION' }, addShop));
    expect(isConflictError(error)).toBe(true);
    expect(error).toMatchObject({
      mayHaveApplied: false,
      hint: 'Version 2 could not be changed for 120 s after it was cloned. No live version was changed. Version 2 still exists. To continue with it, plan again with reuseDraft: true. Otherwise delete it with versions.delete.',
    });
    expect(fake.clock.now() - startMs).toBe(120_000);
  });

  test('is given up two minutes after the first refusal, however long the requests take', async () => {
    const { fake, akamai } = shopWith(1_000_000);
    const startMs = fake.clock.now();
    const slow = akamai.withOptions({
      guard: ({ id }) => {
        if (id === 'selectedHostnames.append') fake.clock.advance(700);
        return undefined;
      },
    });
    expect(isConflictError(await failureOf(slow.plan({ configId, from: 'PRODUCTION' }, addShop)))).toBe(true);
    expect(fake.clock.now() - startMs).toBe(700 + 120_000 + 700);
  });

  test('ends with the error of a clock that fails', async () => {
    const { fake, akamai } = shopWith(1_000_000);
    const own = new RangeError('mine');
    const clock = { now: () => fake.clock.now(), sleep: () => Promise.reject(own) };
    const { signal } = new AbortController();
    for (const options of [{}, { signal }]) {
      const ended = akamai.withOptions({ clock }).plan({ configId, from: 'PRODUCTION' }, addShop, options);
      expect(await failureOf(ended)).toBe(own);
    }
  });

  test('does not wait for a clone activated by another user', async () => {
    const { fake, akamai } = shopWith(0);
    const other = new AkamaiAppSec(fake.clientOptions);
    const startMs = fake.clock.now();
    const activationConfigs = [{ configId, configVersion: 2 }];
    const body = { network: 'STAGING', note: '', notificationEmails: [], activationConfigs } as const;
    const error = await failureOf(
      akamai.plan({ configId, from: 'PRODUCTION' }, async (of) => {
        await other.activations.activate({ body }).started();
        await addShop(of);
      }),
    );
    expect(isConflictError(error)).toBe(true);
    expect(fake.clock.now()).toBe(startMs);
  });

  test.each([
    ['FORBIDDEN-OPERATION', 'OTHER-CONFLICT'],
    ['not fully created', 'locked'],
  ])('is not waited for if the refusal is another one: %j is %j', async (written, other) => {
    const { fake, akamai } = shopWith(60_000);
    const { fetch } = fake.clientOptions;
    const changed = akamai.withOptions({
      fetch: async (url, init) => {
        const response = await fetch(url, init);
        if (response.ok) return response;
        const text = (await response.text()).replace(written, other);
        return new Response(text, { status: 409, headers: { 'content-type': 'application/problem+json' } });
      },
    });
    const startMs = fake.clock.now();
    const error = await failureOf(changed.plan({ configId, from: 'PRODUCTION' }, addShop));
    expect(error).toMatchObject({
      kind: 'conflict',
      mayHaveApplied: false,
      message: expect.stringContaining('version'),
    });
    expect(fake.requests.filter(({ operation }) => operation === 'selectedHostnames.append')).toHaveLength(1);
    expect(fake.clock.now()).toBe(startMs);
  });

  test('is not waited for when it is no clone of the plan', async () => {
    const { fake, akamai } = shopWith(60_000);
    await akamai.versions.clone({ configId, body: { createFromVersion: 1, ruleUpdate: false } });
    const error = await failureOf(akamai.plan({ configId, from: 'PRODUCTION', reuseDraft: true }, addShop));
    expect(error).toMatchObject({
      code: 'FORBIDDEN-OPERATION',
      hint: expect.stringContaining('If it was just cloned, try again'),
    });
    expect(fake.requests.filter(({ operation }) => operation === 'selectedHostnames.append')).toHaveLength(1);
  });

  test('is not waited for after an abort', async () => {
    const { fake, akamai } = shopWith(1_000_000);
    const controller = new AbortController();
    const { clock } = fake;
    const patient = akamai.withOptions({
      clock: {
        now: () => clock.now(),
        sleep: async (ms, signal) => {
          controller.abort(new Error('enough'));
          await clock.sleep(ms, signal);
        },
      },
    });
    const { signal } = controller;
    const error = await failureOf(patient.plan({ configId, from: 'PRODUCTION' }, addShop, { signal }));
    expect(isAbortError(error)).toBe(true);
    expect(error).toMatchObject({
      vendor: 'akamai',
      operation: 'plan',
      message: expect.stringContaining('version 2'),
      cause: expect.objectContaining({ message: 'enough' }),
      hint: expect.stringContaining('Version 2 still exists'),
    });
  });
});
