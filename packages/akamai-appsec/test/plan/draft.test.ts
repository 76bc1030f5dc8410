import { AkamaiAppSec, type Draft } from '@edgeward/akamai-appsec';
import { operations } from '@edgeward/akamai-appsec/operations';
import { createFakeAkamaiAppSec, shopSeed } from '@edgeward/akamai-appsec/testing';
import { expect, test } from 'vitest';

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

test('a draft calls its own version, whatever a caller without types says', async () => {
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
