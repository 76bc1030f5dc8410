import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { AkamaiAppSec } from '../../src/index.js';
import { createFakeAkamaiAppSec, type FakeAkamaiAppSec, RunningClock } from '../../src/testing/index.js';
import { sign } from './sign.js';
import { draft, live, shop } from './small-seed.js';

const rule = {
  name: 'No login',
  conditions: [{ type: 'pathMatch', positiveMatch: true, value: ['/login'] }],
  operation: 'AND',
  structured: true,
} as const;

const v2 = { configId: 8277, versionNumber: 2 };

/** Clones, edits and activates, as the documentation's own walkthrough does. */
async function release(akamai: AkamaiAppSec): Promise<number> {
  await akamai.versions.clone({ configId: 8277, body: { createFromVersion: 1, ruleUpdate: false } });
  await akamai.selectedHostnames.append({ ...v2, body: { hostnameList: [{ hostname: 'api.example.com' }] } });
  const { policies } = await akamai.securityPolicies.list(v2);
  const securityPolicy = { policyId: policies[0]?.policyId ?? '' };
  const body = { type: 'website', securityPolicy, hostnames: ['api.example.com'] } as const;
  const { targetId } = await akamai.matchTargets.create({ ...v2, body });
  const target = await akamai.matchTargets.get({ ...v2, targetId });
  await akamai.matchTargets.update({ ...v2, targetId, body: { ...target, filePaths: ['/v1/*'] } });
  await akamai.matchTargets.reorder({ ...v2, body: { type: 'website', targetSequence: [{ targetId, sequence: 1 }] } });
  const { id } = await akamai.customRules.create({ configId: 8277, body: rule });
  await akamai.customRuleActions.set({ ...v2, ...securityPolicy, ruleId: id, body: { action: 'deny' } });
  const created = await akamai.activations.create({
    body: {
      action: 'ACTIVATE',
      network: 'PRODUCTION',
      note: 'v2',
      notificationEmails: ['ops@example.com'],
      activationConfigs: [{ configId: 8277, configVersion: 2 }],
    },
  });
  return 'activationId' in created ? created.activationId : 0;
}

function expectReleased(fake: FakeAkamaiAppSec): void {
  const configuration = fake.state.configurations.get(8277);
  const version = configuration?.versions.get(2);
  expect(configuration?.configuration).toMatchObject({ latestVersion: 2, productionVersion: 2 });
  expect(version?.selectedHostnames.map(({ hostname }) => hostname)).toEqual(['www.example.com', 'api.example.com']);
  expect([...(version?.matchTargets.values() ?? [])]).toMatchObject([{ filePaths: ['/v1/*'], sequence: 1 }]);
  expect(version?.customRuleActions.get('shop_1')).toEqual(new Map([[1, 'deny']]));
}

describe('the client of the package', () => {
  it('releases a version on the fake', async () => {
    const fake = createFakeAkamaiAppSec({ seed: shop(live) });
    const akamai = new AkamaiAppSec(fake.clientOptions);
    const activationId = await release(akamai);
    fake.clock.advance(300_000);
    expect(await akamai.activations.get({ activationId })).toMatchObject({ status: 'ACTIVATED' });
    expectReleased(fake);
  });

  it('releases a version over HTTP', async () => {
    const fake = createFakeAkamaiAppSec({ seed: shop(live), accountSwitchKey: '1-5C0YLB:1-8BYUX' });
    const server = await fake.listen();
    onTestFinished(() => server.close());
    await release(new AkamaiAppSec(server.clientOptions));
    fake.clock.advance(300_000);
    expectReleased(fake);
  });

  it('reads every version, page by page', async () => {
    const versions = Array.from({ length: 60 }, (_, index) => ({ version: { version: index + 1 } }));
    const fake = createFakeAkamaiAppSec({ seed: shop(...versions) });
    const numbers: number[] = [];
    for await (const { version } of new AkamaiAppSec(fake.clientOptions).versions.list({ configId: 8277 })) {
      numbers.push(version);
    }
    expect(numbers).toEqual(Array.from({ length: 60 }, (_, index) => 60 - index));
  });

  it('replaces, removes and appends hostnames, each by its own operation', async () => {
    const fake = createFakeAkamaiAppSec({ seed: shop(draft) });
    const { selectedHostnames } = new AkamaiAppSec(fake.clientOptions);
    const v1 = { configId: 8277, versionNumber: 1 };
    await selectedHostnames.replace({
      ...v1,
      body: { hostnameList: [{ hostname: 'a' }, { hostname: 'b' }] },
    });
    await selectedHostnames.append({ ...v1, body: { hostnameList: [{ hostname: 'c' }] } });
    const left = await selectedHostnames.remove({
      ...v1,
      body: { hostnameList: [{ hostname: 'b' }] },
    });
    expect(left.hostnameList).toEqual([{ hostname: 'a' }, { hostname: 'c' }]);
    expect(fake.requests.map(({ operation }) => operation)).toEqual([
      'selectedHostnames.replace',
      'selectedHostnames.append',
      'selectedHostnames.remove',
    ]);
  });

  it('reads the actions of custom rules in both forms', async () => {
    for (const customRuleActions of ['documented', 'observed'] as const) {
      const fake = createFakeAkamaiAppSec({ seed: shop(draft), customRuleActions });
      const akamai = new AkamaiAppSec(fake.clientOptions);
      await akamai.customRules.create({ configId: 8277, body: rule });
      const { customRules } = await akamai.customRuleActions.list({ ...v2, versionNumber: 1, policyId: 'shop_1' });
      expect(customRules.map(({ id, ruleId, action }) => [id ?? ruleId, action])).toEqual([[1, 'none']]);
    }
  });

  it('waits out the limit of the account', async () => {
    const fake = createFakeAkamaiAppSec({ rateLimit: { requests: 1, windowMs: 10_000 } });
    const akamai = new AkamaiAppSec(fake.clientOptions);
    await akamai.configurations.list();
    const { attempts } = await akamai.configurations.list().withResponse();
    expect(attempts).toBe(2);
    expect(fake.requests.map(({ status }) => status)).toEqual([200, 429, 200]);
  });

  it('gets the identifier of a slow activation from its request', async () => {
    const fake = createFakeAkamaiAppSec({ seed: shop(live), activationPath: '202' });
    const akamai = new AkamaiAppSec(fake.clientOptions);
    await release(akamai);
    const [statusId = ''] = fake.state.activationRequests.keys();
    expect((await akamai.activationRequests.get({ statusId })).activationId).toBeUndefined();
    fake.clock.advance(300_000);
    expect((await akamai.activationRequests.get({ statusId })).activationId).toBe(1);
  });
});

describe('a running clock', () => {
  it('runs by itself, and can be advanced', async () => {
    vi.useFakeTimers({ now: Date.parse('2026-05-01T00:00:00Z'), toFake: ['Date'] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const clock = new RunningClock();
    vi.setSystemTime('2026-05-01T00:00:10Z');
    expect(new Date(clock.now()).toISOString()).toBe('2026-05-01T00:00:10.000Z');
    clock.advance(1000);
    await clock.sleep(5000);
    expect(new Date(clock.now()).toISOString()).toBe('2026-05-01T00:00:16.000Z');
  });

  it('accepts whoever signs with the time of the machine', async () => {
    const fake = createFakeAkamaiAppSec({ clock: new RunningClock() });
    const server = await fake.listen();
    onTestFinished(() => server.close());
    const url = `${server.url}/appsec/v1/configs`;
    const authorization = sign({ method: 'GET', url }, fake.credentials, { timeMs: Date.now() });
    expect((await fetch(url, { headers: { authorization } })).status).toBe(200);
  });
});
