import { describe, expect, it } from 'vitest';
import { type BgpProtection, RackCorpSecurity } from '../src/index.js';
import { createFakeRackCorpSecurity, type FakeRackCorpSecurity } from '../src/testing/index.js';
import { failureOf } from './support/answering.js';
import { routes } from './support/routes.js';

const ipAddress = '192.0.2.1';

function fakeWith(...bgpProtections: readonly BgpProtection[]): FakeRackCorpSecurity {
  return createFakeRackCorpSecurity({ seed: { bgpProtections } });
}

describe.each(routes)('a client %s', (_route, connect) => {
  it('creates a missing protection, and changes nothing the next time', async () => {
    const fake = fakeWith({ id: 4, ipAddress: '192.0.2.0/24', enabled: true });
    const { bgpProtections } = await connect(fake);
    expect(await bgpProtections.ensureProtected({ ipAddress, name: 'Shop' })).toEqual({
      outcome: 'created',
      id: 5,
      calls: ['bgpProtections.list', 'bgpProtections.create', 'bgpProtections.list'],
    });
    expect(fake.state.bgpProtections[1]).toEqual({ id: 5, name: 'Shop', ipAddress, enabled: true });
    expect(await bgpProtections.ensureProtected({ ipAddress })).toEqual({
      outcome: 'unchanged',
      id: 5,
      calls: ['bgpProtections.list'],
    });
  });

  it.each([false, 0, '0', undefined, 'soon'])('switches a protection on that is %j', async (enabled) => {
    const fake = fakeWith({ id: '4', name: 'Shop', ipAddress, ...(enabled !== undefined && { enabled }) });
    const { bgpProtections } = await connect(fake);
    expect(await bgpProtections.ensureProtected({ ipAddress })).toMatchObject({ outcome: 'updated', id: '4' });
    expect(fake.state.bgpProtections).toEqual([{ id: '4', name: 'Shop', ipAddress, enabled: true }]);
  });

  it.each([true, 1, '1'])('keeps a protection whose `enabled` is %j, even beside a disabled one', async (enabled) => {
    const fake = fakeWith({ id: 3, ipAddress, enabled: false }, { id: 4, ipAddress, enabled });
    const { bgpProtections } = await connect(fake);
    expect(await bgpProtections.ensureProtected({ ipAddress })).toMatchObject({ outcome: 'unchanged', id: 4 });
    expect(fake.requests).toHaveLength(1);
  });

  it.each([
    ['2001:db8::1', '2001:0DB8:0:0::0001'],
    ['192.0.2.1', '192.0.2.1/32'],
    ['2001:db8::/32', '2001:DB8:0::/32'],
  ])('knows %s in another spelling', async (asked, stored) => {
    const fake = fakeWith({ id: 4, ipAddress: stored, enabled: true });
    const { bgpProtections } = await connect(fake);
    expect(await bgpProtections.ensureProtected({ ipAddress: asked })).toMatchObject({ outcome: 'unchanged' });
  });

  it.each([
    ['created', [], 'bgpProtections.create'],
    ['switched on', [{ id: 4, ipAddress, enabled: false }], 'bgpProtections.update'],
  ])('never repeats a change: one %s whose answer was lost is found', async (_, stored, operation) => {
    const fake = fakeWith(...stored);
    const { bgpProtections } = await connect(fake);
    fake.failNext({ reset: 'after', operation });
    expect(await bgpProtections.ensureProtected({ ipAddress })).toEqual({
      outcome: stored.length === 0 ? 'created' : 'updated',
      id: stored[0]?.id ?? 1,
      calls: ['bgpProtections.list', operation, 'bgpProtections.list'],
    });
    expect(fake.state.bgpProtections).toHaveLength(1);
  });

  it('fails if a possible change was not made', async () => {
    const fake = fakeWith();
    const { bgpProtections } = await connect(fake);
    fake.failNext({ status: 200, body: { code: 'FAULT', message: 'No' }, operation: 'bgpProtections.create' });
    expect(await failureOf(bgpProtections.ensureProtected({ ipAddress }))).toMatchObject({
      code: 'FAULT',
      mayHaveApplied: true,
    });
    expect(fake.requests.map(({ operation }) => operation)).toEqual([
      'bgpProtections.list',
      'bgpProtections.create',
      'bgpProtections.list',
    ]);
  });

  it('fails without reading the list again if the create was denied', async () => {
    const fake = fakeWith();
    const { bgpProtections } = await connect(fake, { readOnly: true });
    expect(await failureOf(bgpProtections.ensureProtected({ ipAddress }))).toMatchObject({ kind: 'operation-denied' });
    expect(fake.requests).toHaveLength(1);
  });
});

describe('ensureProtected', () => {
  it.each([
    '',
    '192.0.2',
    '192.0.2.256',
    '192.0.2.1/33',
    '192.0.2.1/a',
    '192.0.2.0/24/8',
    'shop.example',
    'fe80::1%eth0',
  ])('refuses %j before anything is sent', async (text) => {
    const fake = fakeWith();
    const { bgpProtections } = new RackCorpSecurity(fake.clientOptions);
    expect(await failureOf(bgpProtections.ensureProtected({ ipAddress: text }))).toMatchObject({
      kind: 'request-validation',
      issues: [{ pointer: '/ipAddress' }],
    });
    expect(fake.requests).toEqual([]);
  });

  it('creates no second protection beside one that is off and cannot be named', async () => {
    const fake = fakeWith({ ipAddress, enabled: false });
    const { bgpProtections } = new RackCorpSecurity(fake.clientOptions);
    expect(await failureOf(bgpProtections.ensureProtected({ ipAddress }))).toMatchObject({
      kind: 'response-validation',
    });
    expect(fake.state.bgpProtections).toHaveLength(1);
  });
});

describe('ensureProtected compares and sends the canonical form', () => {
  it.each([
    ['::ffff:192.0.2.1', '192.0.2.1'],
    [' 192.0.2.1 ', '192.0.2.1'],
    ['192.0.2.1/32', '192.0.2.1'],
    ['2001:DB8:0:0::1', '2001:db8::1'],
    ['192.0.2.77/24', '192.0.2.0/24'],
  ])('the address %j becomes %s', async (written, canonical) => {
    const fake = fakeWith();
    const { bgpProtections } = new RackCorpSecurity(fake.clientOptions);
    expect(await bgpProtections.ensureProtected({ ipAddress: written })).toMatchObject({ outcome: 'created' });
    expect(await bgpProtections.ensureProtected({ ipAddress: canonical })).toMatchObject({ outcome: 'unchanged' });
    expect(fake.state.bgpProtections).toMatchObject([{ name: canonical, ipAddress: canonical }]);
  });

  it.each([
    ['::ffff:192.0.2.1', '192.0.2.1'],
    [' 192.0.2.1 ', '192.0.2.1/32'],
    ['192.0.2.77/24', '192.0.2.0/24'],
  ])('a protection of %j is found for %s', async (written, asked) => {
    const fake = fakeWith({ id: 4, ipAddress: written, enabled: 'on' });
    const { bgpProtections } = new RackCorpSecurity(fake.clientOptions);
    expect(await bgpProtections.ensureProtected({ ipAddress: asked })).toMatchObject({ outcome: 'unchanged', id: 4 });
  });

  it('makes one protection for concurrent calls, also of a derived client', async () => {
    const fake = fakeWith();
    const rackcorp = new RackCorpSecurity(fake.clientOptions);
    const other = rackcorp.withOptions({ maxRetries: 0 });
    const outcomes = await Promise.all([
      rackcorp.bgpProtections.ensureProtected({ ipAddress }),
      rackcorp.bgpProtections.ensureProtected({ ipAddress: `::ffff:${ipAddress}` }),
      other.bgpProtections.ensureProtected({ ipAddress: ` ${ipAddress}` }),
    ]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['created', 'unchanged', 'unchanged']);
    expect(fake.state.bgpProtections).toHaveLength(1);
  });

  it('waits for no call for another address', async () => {
    const fake = fakeWith();
    const { bgpProtections } = new RackCorpSecurity(fake.clientOptions);
    const addresses = Array.from({ length: 20 }, (_, index) => `192.0.2.${index}`);
    await Promise.all(addresses.map((each) => bgpProtections.ensureProtected({ ipAddress: each })));
    expect(new Set(fake.state.bgpProtections.map((protection) => protection.ipAddress))).toEqual(new Set(addresses));
    expect(fake.state.bgpProtections).toHaveLength(20);
  });

  it.each([
    [{ ipAddress: 'localhost' }, '/ipAddress'],
    [{ ipAddress: 5 }, '/ipAddress'],
    [{}, '/ipAddress'],
    [{ ipAddress, name: 5 }, '/name'],
    [{ ipAddress, enable: true }, '/enable'],
  ])('refuses %j before the first request', async (params, pointer) => {
    const fake = fakeWith();
    const { bgpProtections } = new RackCorpSecurity(fake.clientOptions);
    expect(await failureOf(bgpProtections.ensureProtected(params as { ipAddress: string }))).toMatchObject({
      kind: 'request-validation',
      issues: [{ pointer }],
    });
    expect(fake.requests).toEqual([]);
  });
});

it.each([
  ['switched off', () => [{ id: 1, ipAddress, enabled: false }]],
  ['deleted', () => []],
])('ensureProtected fails if the new protection is %s at once', async (_, after) => {
  const fake = fakeWith();
  const { bgpProtections } = new RackCorpSecurity({
    ...fake.clientOptions,
    fetch: async (...input) => {
      const response = await fake.fetch(...input);
      const isCreated = fake.requests.at(-1)?.operation === 'bgpProtections.create';
      if (isCreated) fake.state.bgpProtections.splice(0, 1, ...after());
      return response;
    },
  });
  expect(await failureOf(bgpProtections.ensureProtected({ ipAddress }))).toMatchObject({
    kind: 'operation-failed',
    mayHaveApplied: true,
  });
});
