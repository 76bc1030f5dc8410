import { describe, expect, it } from 'vitest';
import {
  createFakeAkamaiAppSec,
  type FakeAkamaiAppSec,
  type FakeAkamaiAppSecOptions,
  FakeClock,
} from '../../src/testing/index.js';
import { bodyOf, call, problem } from './call.js';
import { draft, live, shop, version } from './small-seed.js';

const minute = 60_000;
const start = '2026-03-01T09:00:00Z';
const draft2 = { ...draft, version: { version: 2 } };

function fakeWith(options: FakeAkamaiAppSecOptions = {}): FakeAkamaiAppSec {
  return createFakeAkamaiAppSec({ seed: shop(live, draft2), clock: new FakeClock(start), ...options });
}

function order(changes: object = {}): object {
  return {
    action: 'ACTIVATE',
    network: 'PRODUCTION',
    note: 'spring',
    notificationEmails: ['ops@example.com'],
    activationConfigs: [{ configId: 8277, configVersion: 2 }],
    ...changes,
  };
}

async function statusesOf(fake: FakeAkamaiAppSec, number: number): Promise<unknown> {
  return bodyOf(fake, `GET ${version(number)}`);
}

describe('an activation', () => {
  it('is received, and names the version it will replace', async () => {
    const { status, body } = await call(fakeWith(), 'POST /activations', order());
    expect(status).toBe(200);
    expect(body).toEqual({
      activationId: 1,
      action: 'ACTIVATE',
      status: 'RECEIVED',
      network: 'PRODUCTION',
      estimate: 'PT5M',
      activationConfigs: [{ configId: 8277, configName: 'Shop', configVersion: 2, previousConfigVersion: 1 }],
      createdBy: 'user1',
      createDate: '2026-03-01T09:00:00+00:00',
      dispatchCount: 1,
    });
  });

  it('goes through its stages over time', async () => {
    const fake = fakeWith({ activationMs: 30 * minute });
    await bodyOf(fake, 'POST /activations', order());
    const seen: unknown[] = [];
    for (let step = 0; step < 4; step += 1) {
      seen.push(await bodyOf(fake, 'GET /activations/1'));
      fake.clock.advance(10 * minute);
    }
    expect(seen).toMatchObject([
      { status: 'RECEIVED', estimate: 'PT30M' },
      { status: 'LIVE', estimate: 'PT20M' },
      { status: 'DEPLOYED', estimate: 'PT10M' },
      { status: 'ACTIVATED', completionDate: '2026-03-01T09:30:00+00:00' },
    ]);
    expect(seen[3]).not.toHaveProperty('estimate');
  });

  it('keeps its version pending until it is over', async () => {
    const fake = fakeWith();
    await bodyOf(fake, 'POST /activations', order());
    fake.clock.advance(5 * minute - 1);
    expect(await statusesOf(fake, 2)).toMatchObject({
      production: { status: 'Pending', action: 'ACTIVATE', time: start },
      staging: { status: 'Inactive' },
    });
    expect(await call(fake, `PUT ${version(2)}/selected-hostnames`, { hostnameList: [] })).toMatchObject(
      problem(403, 'FORBIDDEN-OPERATION'),
    );
  });

  it('replaces the active version on its network only', async () => {
    const fake = fakeWith();
    await bodyOf(fake, 'POST /activations', order());
    fake.clock.advance(5 * minute);
    const time = '2026-03-01T09:05:00Z';
    expect(await statusesOf(fake, 2)).toMatchObject({ production: { status: 'Active', action: 'ACTIVATE', time } });
    expect(await statusesOf(fake, 1)).toMatchObject({
      production: { status: 'Deactivated', action: 'DEACTIVATE', time },
      staging: { status: 'Active' },
    });
    expect(await bodyOf(fake, 'GET /configs/8277/versions')).toMatchObject({
      productionActiveVersion: 2,
      stagingActiveVersion: 1,
    });
    expect(await bodyOf(fake, 'GET /configs')).toEqual({
      configurations: [
        {
          id: 8277,
          name: 'Shop',
          latestVersion: 2,
          productionHostnames: ['www.example.com'],
          productionVersion: 2,
        },
      ],
    });
  });

  it('reports DEACTIVATED once another activation replaces it', async () => {
    const fake = fakeWith();
    await bodyOf(fake, 'POST /activations', order());
    fake.clock.advance(5 * minute);
    await bodyOf(fake, 'POST /activations', order({ activationConfigs: [{ configId: 8277, configVersion: 1 }] }));
    fake.clock.advance(5 * minute);
    expect(await bodyOf(fake, 'GET /activations/1')).toMatchObject({ status: 'DEACTIVATED' });
    expect(await bodyOf(fake, 'GET /activations/2')).toMatchObject({ status: 'ACTIVATED' });
  });

  it('an activation does not affect the other network', async () => {
    const fake = fakeWith();
    await bodyOf(fake, 'POST /activations', order({ network: 'STAGING' }));
    fake.clock.advance(5 * minute);
    await bodyOf(fake, 'POST /activations', order());
    fake.clock.advance(5 * minute);
    expect(await bodyOf(fake, 'GET /activations/1')).toMatchObject({ network: 'STAGING', status: 'ACTIVATED' });
  });

  it('leaves the version for good, even when it was rolled back', async () => {
    const fake = fakeWith();
    await bodyOf(fake, 'POST /activations', order());
    fake.clock.advance(5 * minute);
    await bodyOf(fake, 'POST /activations', order({ action: 'DEACTIVATE' }));
    fake.clock.advance(5 * minute);
    expect((await call(fake, `PUT ${version(2)}/selected-hostnames`, { hostnameList: [] })).status).toBe(403);
  });

  it('marks the rules in use as activated, and keeps them unchanged', async () => {
    const rule = { id: 600, name: 'No login', version: 1, ruleActivated: false, conditions: [] };
    const using = { ...draft, customRuleActions: { shop_1: { 600: 'deny' } } };
    const configuration = { id: 8277, name: 'Shop', latestVersion: 1 };
    const fake = fakeWith({ seed: { configurations: [{ configuration, versions: [using], customRules: [rule] }] } });
    await bodyOf(fake, 'POST /activations', order({ activationConfigs: [{ configId: 8277, configVersion: 1 }] }));
    expect(await bodyOf(fake, 'PUT /configs/8277/custom-rules/600', { ...rule, name: 'Changed' })).toMatchObject({
      version: 2,
      ruleActivated: false,
    });
    fake.clock.advance(5 * minute);
    expect(await bodyOf(fake, 'GET /configs/8277/custom-rules/600')).toMatchObject({
      name: 'Changed',
      ruleActivated: true,
    });
    expect(await bodyOf(fake, `GET /export${version(1)}`)).toMatchObject({ customRules: [{ name: 'No login' }] });
  });

  it('can be of two configurations', async () => {
    const blog = { ...draft, selectedHostnames: [{ hostname: 'blog.example.com' }] };
    const other = { configuration: { id: 9000, name: 'Blog', latestVersion: 1 }, versions: [blog] };
    const seed = { configurations: [...(shop(live, draft2).configurations ?? []), other] };
    const fake = fakeWith({ seed });
    const activationConfigs = [
      { configId: 8277, configVersion: 2 },
      { configId: 9000, configVersion: 1 },
    ];
    expect(await bodyOf(fake, 'POST /activations', order({ activationConfigs }))).toMatchObject({
      activationConfigs: [
        { configName: 'Shop', previousConfigVersion: 1 },
        { configId: 9000, configName: 'Blog', configVersion: 1 },
      ],
    });
    fake.clock.advance(5 * minute);
    const { configurations } = fake.state;
    expect([8277, 9000].map((id) => configurations.get(id)?.configuration.productionVersion)).toEqual([2, 1]);
  });

  it('keeps what the request said for those who look into the state', async () => {
    const fake = fakeWith();
    await bodyOf(fake, 'POST /activations', order());
    expect(fake.state.activations.get(1)?.order).toMatchObject({
      note: 'spring',
      notificationEmails: ['ops@example.com'],
    });
  });
});

describe('a deactivation', () => {
  const off = order({ action: 'DEACTIVATE', activationConfigs: [{ configId: 8277, configVersion: 1 }] });

  it('goes through its own stages and leaves nothing active', async () => {
    const fake = fakeWith();
    expect(await bodyOf(fake, 'POST /activations', off)).not.toHaveProperty(
      'activationConfigs.0.previousConfigVersion',
    );
    fake.clock.advance(3 * minute);
    expect(await bodyOf(fake, 'GET /activations/1')).toMatchObject({ status: 'PENDING_DEACTIVATION' });
    fake.clock.advance(2 * minute);
    expect(await bodyOf(fake, 'GET /activations/1')).toMatchObject({ action: 'DEACTIVATE', status: 'DEACTIVATED' });
    expect(await statusesOf(fake, 1)).toMatchObject({ production: { status: 'Deactivated', action: 'DEACTIVATE' } });
    expect(await bodyOf(fake, 'GET /configs/8277/versions')).not.toHaveProperty('productionActiveVersion');
  });

  it('takes the version out of the list of configurations', async () => {
    const fake = fakeWith();
    for (const action of ['ACTIVATE', 'DEACTIVATE']) {
      await bodyOf(fake, 'POST /activations', order({ action }));
      fake.clock.advance(5 * minute);
    }
    expect(await bodyOf(fake, 'GET /configs')).toEqual({
      configurations: [{ id: 8277, name: 'Shop', latestVersion: 2 }],
    });
  });

  it('needs a version that is active', async () => {
    expect(await call(fakeWith(), 'POST /activations', order({ action: 'DEACTIVATE' }))).toMatchObject(
      problem(400, 'INVALID-INPUT-ERROR', 'is not active on PRODUCTION'),
    );
  });

  it('a failed deactivation leaves the version active', async () => {
    const fake = fakeWith({ activationOutcome: 'FAILED' });
    await bodyOf(fake, 'POST /activations', off);
    fake.clock.advance(5 * minute);
    expect(await bodyOf(fake, 'GET /activations/1')).toMatchObject({ status: 'FAILED' });
    expect(await statusesOf(fake, 1)).toMatchObject({ production: { status: 'Active', time: '2025-12-01T00:00:00Z' } });
  });
});

describe('an unsuccessful activation', () => {
  it.each(['FAILED', 'ABORTED'] as const)(
    'an activation ending with %s restores the version',
    async (activationOutcome) => {
      const fake = fakeWith({ activationOutcome });
      await bodyOf(fake, 'POST /activations', order());
      fake.clock.advance(5 * minute);
      const activation = await bodyOf(fake, 'GET /activations/1');
      expect(activation).toMatchObject({ status: activationOutcome });
      expect(activation).not.toHaveProperty('completionDate');
      expect(await statusesOf(fake, 2)).toMatchObject({ production: { status: 'Failed', action: 'ACTIVATE' } });
      expect(await statusesOf(fake, 1)).toMatchObject({ production: { status: 'Active' } });
      expect((await call(fake, `PUT ${version(2)}/selected-hostnames`, { hostnameList: [] })).status).toBe(200);
    },
  );

  it('leaves the custom rules of its version changeable', async () => {
    const rule = { id: 600, name: 'No login', version: 1, ruleActivated: false, conditions: [] };
    const using = { ...draft, customRuleActions: { shop_1: { 600: 'deny' } } };
    const configuration = { id: 8277, name: 'Shop', latestVersion: 1 };
    const seed = { configurations: [{ configuration, versions: [using], customRules: [rule] }] };
    const fake = fakeWith({ seed, activationOutcome: 'FAILED' });
    await bodyOf(fake, 'POST /activations', order({ activationConfigs: [{ configId: 8277, configVersion: 1 }] }));
    fake.clock.advance(5 * minute);
    await bodyOf(fake, 'PUT /configs/8277/custom-rules/600', { ...rule, name: 'Changed' });
    expect(await bodyOf(fake, `GET /export${version(1)}`)).toMatchObject({
      customRules: [{ name: 'Changed', version: 1, ruleActivated: false }],
    });
  });

  it('can be chosen for each', async () => {
    const fake = fakeWith({ activationOutcome: ({ network }) => (network === 'STAGING' ? 'SUCCEEDED' : 'ABORTED') });
    await bodyOf(fake, 'POST /activations', order());
    await bodyOf(fake, 'POST /activations', order({ network: 'STAGING' }));
    fake.clock.advance(5 * minute);
    expect(await statusesOf(fake, 2)).toMatchObject({
      production: { status: 'Failed' },
      staging: { status: 'Active' },
    });
  });
});

describe('an order to activate', () => {
  it.each([
    ['an action', { action: undefined }],
    ['a known action', { action: 'activate' }],
    ['a network', { network: undefined }],
    ['a known network', { network: 'EARTH' }],
    ['configurations', { activationConfigs: undefined }],
    ['at least one configuration', { activationConfigs: [] }],
    [
      'two configurations at most',
      { activationConfigs: [1, 2, 3].map((configId) => ({ configId, configVersion: 1 })) },
    ],
    [
      'each configuration once',
      { activationConfigs: [1, 2].map((configVersion) => ({ configId: 8277, configVersion })) },
    ],
    ['numbers', { activationConfigs: [{ configId: '8277', configVersion: 2 }] }],
    ['a note', { note: undefined }],
    ['a note in words', { note: 1 }],
    ['addresses', { notificationEmails: undefined }],
    ['addresses in a list', { notificationEmails: 'ops@example.com' }],
  ])('an activation requires %s', async (_, changes) => {
    const fake = fakeWith();
    expect(await call(fake, 'POST /activations', order(changes))).toMatchObject(problem(400, 'INVALID-INPUT-ERROR'));
    expect(fake.state.activations.size).toBe(0);
  });

  it.each([
    { configId: 8277, configVersion: 3 },
    { configId: 1, configVersion: 2 },
  ])('needs a version that exists, not %j', async (config) => {
    const body = order({ activationConfigs: [config] });
    expect(await call(fakeWith(), 'POST /activations', body)).toMatchObject(problem(404, 'NOT-FOUND'));
  });

  it('waits for its turn on each network', async () => {
    const fake = fakeWith();
    await bodyOf(fake, 'POST /activations', order());
    expect(await call(fake, 'POST /activations', order())).toMatchObject(
      problem(409, 'CONCURRENT-MODIFICATION-ERROR', 'already running'),
    );
    expect((await call(fake, 'POST /activations', order({ network: 'STAGING' }))).status).toBe(200);
    fake.clock.advance(5 * minute);
    expect((await call(fake, 'POST /activations', order({ action: 'DEACTIVATE' }))).status).toBe(200);
  });

  it('is rejected for a version that is already active', async () => {
    const fake = fakeWith();
    await bodyOf(fake, 'POST /activations', order());
    fake.clock.advance(5 * minute);
    expect(await call(fake, 'POST /activations', order())).toMatchObject(
      problem(409, 'CONCURRENT-MODIFICATION-ERROR', 'already pending or active'),
    );
    expect(fake.state.activations.size).toBe(1);
  });
});

describe('invalid hostnames', () => {
  const broken = ['gone.example.com', 'lost.example.com'];
  const selectableHostnames = {
    configId: 8277,
    configVersion: 2,
    protectARLInclusionHost: false,
    errorSet: broken.map((hostname) => ({ hostname, reason: 'gone', reasonCode: 400 })),
  };
  const selectedHostnames = ['www.example.com', ...broken].map((hostname) => ({ hostname }));
  const seed = shop(live, { ...draft2, selectableHostnames, selectedHostnames });

  it('are named when they are to be activated', async () => {
    expect(await call(fakeWith({ seed }), 'POST /activations', order())).toMatchObject(
      problem(400, 'INVALID-INPUT-ERROR', 'gone.example.com, lost.example.com'),
    );
  });

  it.each([
    { acknowledgedInvalidHosts: broken },
    { acknowledgedInvalidHostsByConfig: [{ configId: 8277, invalidHosts: broken }] },
  ])('are activated when all are acknowledged: %j', async (acknowledged) => {
    expect((await call(fakeWith({ seed }), 'POST /activations', order(acknowledged))).status).toBe(200);
  });

  it.each([
    { acknowledgedInvalidHosts: broken.slice(0, 1) },
    { acknowledgedInvalidHostsByConfig: [{ configId: 1, invalidHosts: broken }] },
  ])('are not activated when some are not acknowledged: %j', async (acknowledged) => {
    expect(await call(fakeWith({ seed }), 'POST /activations', order(acknowledged))).toMatchObject(
      problem(400, 'INVALID-INPUT-ERROR', /: (gone\.example\.com, )?lost\.example\.com$/),
    );
  });

  it('do not keep a version from being deactivated', async () => {
    const active = { version: 2, production: { status: 'Active' } };
    const seed = shop({ ...draft2, version: active, selectableHostnames, selectedHostnames });
    expect((await call(fakeWith({ seed }), 'POST /activations', order({ action: 'DEACTIVATE' }))).status).toBe(200);
  });

  it('are listed in the status of an accepted request', async () => {
    const fake = fakeWith({ seed, activationPath: '202' });
    await bodyOf(fake, 'POST /activations', order());
    const [statusId] = fake.state.activationRequests.keys();
    expect((await call(fake, `GET /activations/status/${statusId}`)).status).toBe(200);
    fake.clock.advance(5 * minute);
    expect(await call(fake, `GET /activations/status/${statusId}`)).toMatchObject(
      problem(400, 'INVALID-INPUT-ERROR', 'gone.example.com'),
    );
    expect(fake.state.activations.size).toBe(0);
  });
});

describe('a long-running request for an activation', () => {
  it('is accepted, and returns where to poll', async () => {
    const fake = fakeWith({ activationPath: '202' });
    const { status, headers, body } = await call(fake, 'POST /activations', order());
    const [statusId] = fake.state.activationRequests.keys();
    const href = `/appsec/v1/activations/status/${statusId}`;
    expect(status).toBe(202);
    expect(headers['location']).toBe(href);
    expect(body).toEqual({ statusId, createDate: start, links: { 'check-status': { href } } });
  });

  it('names the time of the next poll, then redirects to its activation', async () => {
    const fake = fakeWith({ activationPath: '202', activationRequestMs: 90_500, activationMs: 10 * minute });
    await bodyOf(fake, 'POST /activations', order());
    const [statusId] = fake.state.activationRequests.keys();
    const ask = (): ReturnType<typeof call> => call(fake, `GET /activations/status/${statusId}`);
    const waiting = { status: 200, body: { statusId, createDate: start } };
    expect(await ask()).toMatchObject({ ...waiting, headers: { 'retry-after': '91' } });
    fake.clock.advance(90_499);
    expect(await ask()).toMatchObject({ ...waiting, headers: { 'retry-after': '1' } });
    expect((await call(fake, 'GET /activations/1')).status).toBe(404);
    fake.clock.advance(1);
    const { status, headers, body } = await ask();
    expect([status, headers['location'], body]).toEqual([303, '/appsec/v1/activations/1', { activationId: 1 }]);
    fake.clock.advance(10 * minute);
    expect(await bodyOf(fake, 'GET /activations/1')).toMatchObject({
      status: 'ACTIVATED',
      createDate: '2026-03-01T09:01:30+00:00',
    });
    expect((await ask()).status).toBe(303);
  });

  it('ends even if nobody polls', async () => {
    const fake = fakeWith({ activationPath: '202' });
    await bodyOf(fake, 'POST /activations', order());
    fake.clock.advance(10 * minute);
    expect(fake.state.configurations.get(8277)?.configuration.productionVersion).toBe(2);
  });

  it('blocks its network', async () => {
    const fake = fakeWith({ activationPath: '202' });
    await bodyOf(fake, 'POST /activations', order());
    expect((await call(fake, 'POST /activations', order())).status).toBe(409);
    expect((await call(fake, 'POST /activations', order({ network: 'STAGING' }))).status).toBe(202);
  });

  it('refuses at once what cannot be', async () => {
    const fake = fakeWith({ activationPath: '202' });
    expect((await call(fake, 'POST /activations', order({ action: 'RUN' }))).status).toBe(400);
    expect(fake.state.activationRequests.size).toBe(0);
  });

  it('seeds a pending or finished request for an activation', async () => {
    const createDate = '2018-06-19T11:27:55Z';
    const activationRequests = [
      { statusId: 'waiting', createDate },
      { statusId: 'ready', createDate, activationId: 9 },
    ];
    const fake = fakeWith({ seed: { activationRequests } });
    fake.clock.advance(60 * minute);
    expect(await call(fake, 'GET /activations/status/waiting')).toMatchObject({
      status: 200,
      headers: { 'retry-after': '300' },
      body: { statusId: 'waiting', createDate },
    });
    expect(await call(fake, 'GET /activations/status/ready')).toMatchObject({ status: 303, body: { activationId: 9 } });
  });
});
