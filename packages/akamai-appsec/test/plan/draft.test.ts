import { AkamaiAppSec, type Draft } from '@edgeward/akamai-appsec';
import { operations } from '@edgeward/akamai-appsec/operations';
import { createFakeAkamaiAppSec, shopSeed } from '@edgeward/akamai-appsec/testing';
import { expect, test } from 'vitest';
import { failureOf } from '../support/answering.js';

/** Operations about one version that a draft has under another name, or not at all. */
const elsewhere: Readonly<Record<string, string | undefined>> = {
  'versions.get': 'get',
  'versions.export': 'export',
  'versions.versionNotes.get': 'versionNotes.get',
  'versions.versionNotes.update': 'versionNotes.update',
  // The plan itself deletes its version.
  'versions.delete': undefined,
};

function methodOf(draft: Draft, path: string): unknown {
  return path.split('.').reduce<unknown>((owner, name) => Reflect.get(Object(owner), name), draft);
}

test('a draft has every operation that is about one version', async () => {
  const akamai = new AkamaiAppSec(createFakeAkamaiAppSec({ seed: shopSeed }).clientOptions);
  await akamai.plan({ configId: 8277, from: 'PRODUCTION' }, async (draft) => {
    const own = operations.filter(({ path }) => path.includes('{versionNumber}'));
    const names = own.flatMap(({ id }) => (Object.hasOwn(elsewhere, id) ? (elsewhere[id] ?? []) : [id]));
    expect(names.length).toBeGreaterThan(150);
    expect(names.filter((name) => typeof methodOf(draft, name) !== 'function')).toEqual([]);
    // A negative control: operations without a version are no part of a draft.
    expect(methodOf(draft, 'customRules.update')).toBeUndefined();
  });
});

test('a draft uses its own version, even if an untyped caller names another', async () => {
  const fake = createFakeAkamaiAppSec({ seed: shopSeed });
  const akamai = new AkamaiAppSec(fake.clientOptions);
  let sent = 0;
  await akamai.plan({ configId: 8277, from: 'PRODUCTION' }, async (draft) => {
    await draft.settings.prefetch.get();
    await draft.settings.prefetch.get({ timeoutMs: 5_000 });
    const strange = { configId: 1, versionNumber: 1, policyId: 'shop_1', body: { applyRateControls: true } };
    await draft.policies.protections.update(strange);
    await draft.securityPolicies.list();
    await draft.securityPolicies.list({ detail: true });
    sent = fake.requests.length;
  });
  // The plan reads the protections of both versions after the draft.
  const own = fake.requests
    .slice(0, sent)
    .filter(({ operation }) => /settings|protections|securityPolicies/.test(operation ?? ''));
  expect(own).toHaveLength(5);
  expect(own.every(({ path }) => path.startsWith('/appsec/v1/configs/8277/versions/3/'))).toBe(true);
});

test('a draft calls with the options of its plan, unless a call has its own', async () => {
  const fake = createFakeAkamaiAppSec({ seed: shopSeed });
  const akamai = new AkamaiAppSec({ ...fake.clientOptions, random: () => 0 });
  await akamai.plan(
    { configId: 8277, from: 'PRODUCTION' },
    async (draft) => {
      const calls: readonly (readonly [string, (options?: object) => PromiseLike<unknown>])[] = [
        ['versions.get', (options) => draft.get(options)],
        ['versions.export', (options) => draft.export(options)],
        ['settings.prefetch.get', (options) => draft.settings.prefetch.get(options)],
        ['securityPolicies.list', (options) => draft.securityPolicies.list({ detail: true }, options)],
      ];
      for (const [operation, call] of calls) {
        for (const [options, attempts] of [
          [undefined, 1],
          [{ maxRetries: undefined }, 1],
          [{ maxRetries: 1 }, 2],
        ] as const) {
          fake.failNext({ status: 503, times: attempts, operation });
          await expect(call(options)).rejects.toMatchObject({ status: 503, attempts });
        }
      }
    },
    { maxRetries: 0 },
  );
});

test('a raw request of a draft is a change unless it only reads', async () => {
  const fake = createFakeAkamaiAppSec({ seed: shopSeed });
  const plan = await new AkamaiAppSec(fake.clientOptions).plan(
    { configId: 8277, from: 'PRODUCTION' },
    async (draft) => {
      await draft.request({ method: 'GET', path: 'advanced-settings/prefetch', effect: 'read' });
      await draft.request({ method: 'GET', path: '/bypass-network-lists' });
      const { networkLists } = Object(await draft.request({ method: 'GET', path: '/bypass-network-lists' }));
      await draft.request({ method: 'PUT', path: '/bypass-network-lists', body: { networkLists }, effect: 'write' });
    },
  );
  expect(plan.toJSON().unexported).toEqual(['bypass-network-lists']);
});

test('a draft deleted by somebody else is not said to exist', async () => {
  const fake = createFakeAkamaiAppSec({ seed: shopSeed });
  const akamai = new AkamaiAppSec(fake.clientOptions);
  const plan = akamai.plan({ configId: 8277, from: 'PRODUCTION' }, ({ versionNumber }) =>
    akamai.versions.delete({ configId: 8277, versionNumber }),
  );
  expect(await failureOf(plan)).toMatchObject({ kind: 'not-found', hint: expect.stringContaining('no longer exists') });
});

test('a failed edit waits for its changes in flight before its plan fails', async () => {
  const fake = createFakeAkamaiAppSec({ seed: shopSeed });
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const akamai = new AkamaiAppSec({
    ...fake.clientOptions,
    fetch: async (url, init) => {
      if (init.method === 'PUT') await released;
      return fake.fetch(url, init);
    },
  });
  let isOver = false;
  const failed = failureOf(
    akamai.plan({ configId: 8277, from: 'PRODUCTION' }, async (draft) => {
      const slow = draft.selectedHostnames.append({ body: { hostnameList: [{ hostname: 'shop.example.com' }] } });
      await Promise.all([slow, draft.ratePolicies.get({ ratePolicyId: 999 })]);
    }),
  ).finally(() => {
    isOver = true;
  });
  while (!fake.requests.some(({ operation }) => operation === 'ratePolicies.get')) await new Promise(setImmediate);
  await new Promise(setImmediate);
  expect(isOver).toBe(false);
  release();
  expect(await failed).toMatchObject({ kind: 'not-found' });
  const changed = fake.state.configurations.get(8277)?.versions.get(3)?.selectedHostnames;
  expect(changed).toContainEqual({ hostname: 'shop.example.com' });
});
