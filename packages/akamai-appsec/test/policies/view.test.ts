import { AkamaiAppSec } from '@edgeward/akamai-appsec';
import { createFakeAkamaiAppSec, shopSeed } from '@edgeward/akamai-appsec/testing';
import { expect, expectTypeOf, test } from 'vitest';

test('a view passes its parameters to nested resources', async () => {
  const fake = createFakeAkamaiAppSec({ seed: shopSeed });
  const shop = new AkamaiAppSec(fake.clientOptions).at({ configId: 8277, versionNumber: 2, policyId: 'shop_1' });
  const { ruleActions = [] } = await shop.policies.rules.list();
  expect(ruleActions.length).toBeGreaterThan(0);
  expectTypeOf(shop.policies.rules.ruleConditionException.get).parameter(0).toExtend<{ ruleId: number }>();
  await shop.policies.rules.ruleConditionException.get({ ruleId: 950002 });
  await shop.settings.siemSettings.get();
  expect(new Set(fake.requests.map(({ status }) => status))).toEqual(new Set([200]));
  expect(shop.policies.rules).toBe(shop.policies.rules);
});

test('resources are made when they are read, so a client costs what a program uses', () => {
  const akamai = new AkamaiAppSec(createFakeAkamaiAppSec().clientOptions);
  const isMade = (name: string): boolean => 'value' in (Object.getOwnPropertyDescriptor(akamai, name) ?? {});
  expect(['policies', 'settings', 'versions'].map(isMade)).toEqual([false, false, false]);
  expect(akamai.policies.rules.wafMode).toBeDefined();
  expect(['policies', 'settings', 'versions'].map(isMade)).toEqual([true, false, false]);
});
