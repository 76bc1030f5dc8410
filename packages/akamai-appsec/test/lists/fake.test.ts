import { AkamaiLists } from '@edgeward/akamai-appsec/lists';
import { createFakeAkamaiAppSec, type FakeAkamaiAppSecOptions } from '@edgeward/akamai-appsec/testing';
import { expect, test } from 'vitest';
import { failureOf } from '../support/answering.js';

const networkListId = '1_BLOCKED';
const listId = '2_BLOCKED';

function account(options: FakeAkamaiAppSecOptions = {}) {
  const fake = createFakeAkamaiAppSec({
    seed: {
      configurations: [
        {
          configuration: { id: 8277, name: 'Shop', latestVersion: 1, productionVersion: 1 },
          customRules: [
            { id: 501, name: 'R', conditions: [{ type: 'clientListMatch', positiveMatch: true, value: [listId] }] },
          ],
          versions: [
            {
              version: { version: 1, production: { status: 'Active' } },
              securityPolicies: [{ policyId: 'shop_1', policyName: 'Shop' }],
              customRuleActions: { shop_1: { 501: 'deny' } },
            },
          ],
        },
      ],
      lists: {
        networkLists: [
          { uniqueId: networkListId, name: 'Blocked', list: ['192.0.2.1'], syncPoint: 3, activeOn: ['PRODUCTION'] },
        ],
        clientLists: [
          { listId, name: 'Blocked', items: [{ value: '192.0.2.1' }], version: 2, activeOn: ['STAGING', 'PRODUCTION'] },
        ],
      },
    },
    ...options,
  });
  return { fake, lists: new AkamaiLists({ ...fake.clientOptions, maxRetries: 0 }) };
}

test('an edit is live after an activation, and until then the list is MODIFIED', async () => {
  const { fake, lists } = account();
  const status = () => lists.networkLists.getStatus({ networkListId, environment: 'PRODUCTION' });
  await lists.networkLists.append({ networkListId, body: { list: ['192.0.2.2'] } });
  expect(await status()).toMatchObject({ activationStatus: 'MODIFIED', syncPoint: 3 });
  await lists.networkLists.createActivation({ networkListId, environment: 'PRODUCTION', body: {} });
  expect(await status()).toMatchObject({ activationStatus: 'PENDING_ACTIVATION', syncPoint: 4 });
  await lists.networkLists.append({ networkListId, body: { list: ['192.0.2.3'] } });
  fake.clock.advance(300_000);
  expect(await status()).toMatchObject({ activationStatus: 'MODIFIED', syncPoint: 4 });
  expect(fake.state.lists.lists.get(networkListId)?.on.PRODUCTION.items).toEqual([
    { value: '192.0.2.1' },
    { value: '192.0.2.2' },
  ]);
});

test('a failed activation keeps the live version', async () => {
  const { fake, lists } = account({ listActivationOutcome: 'FAILED' });
  await lists.clientLists.appendItems({ listId, body: [{ value: '192.0.2.2' }] });
  const { activationId } = await lists.clientLists.createActivation({ listId, body: { network: 'STAGING' } });
  fake.clock.advance(300_000);
  expect(await lists.clientLists.getActivation({ activationId })).toMatchObject({ activationStatus: 'FAILED' });
  expect(fake.state.lists.lists.get(listId)?.on.STAGING.version).toBe(2);
});

test('a replacement with an old sync point, and a second activation, are conflicts', async () => {
  const { lists } = account();
  const { list: elements = [], ...list } = await lists.networkLists.get({ networkListId });
  await lists.networkLists.append({ networkListId, body: { list: ['192.0.2.2'] } });
  const stale = lists.networkLists.replace({ networkListId, body: { ...list, list: elements } });
  expect(await failureOf(stale)).toMatchObject({ kind: 'conflict', status: 409 });
  const activate = (environment: string) =>
    lists.networkLists.createActivation({ networkListId, environment, body: {} });
  await activate('PRODUCTION');
  expect(await failureOf(activate('STAGING'))).toMatchObject({ kind: 'conflict', status: 409 });
});

test('a list in use cannot be deactivated, and getUsage lists its uses', async () => {
  const { lists } = account();
  const deactivate = (network: string) => lists.clientLists.createDeactivation({ listId, body: { network } });
  expect(await failureOf(deactivate('PRODUCTION'))).toMatchObject({ kind: 'conflict', code: 'FORBIDDEN-OPERATION' });
  await deactivate('STAGING');
  const { usage } = await lists.clientLists.getUsage({ listId });
  expect(usage).toEqual([
    {
      configId: 8277,
      configName: 'Shop',
      policyId: 'shop_1',
      policyName: 'Shop',
      production: { version: 1, protections: [{ protection: 'CUSTOM_RULES', instances: [{ id: '501' }] }] },
    },
  ]);
});

test('only new values and dates make a new version of a client list', async () => {
  const { lists } = account();
  const version = async () => (await lists.clientLists.get({ listId })).version;
  await lists.clientLists.updateItems({ listId, body: [{ value: '192.0.2.1', description: 'Scanner' }] });
  expect(await version()).toBe(2);
  const expirationDate = '2026-06-01T00:00:00Z';
  await lists.clientLists.updateItems({ listId, body: [{ value: '192.0.2.1', expirationDate }] });
  expect(await version()).toBe(3);
});

test.each([
  ['a value that is there', { append: [{ value: '192.0.2.1' }] }],
  ['a value that is not an address', { append: [{ value: 'shop' }] }],
  ['a value that is not there', { delete: [{ value: '192.0.2.9' }] }],
  ['an update of a value that is not there', { update: [{ value: '192.0.2.9' }] }],
])('one bad item refuses the whole change: %s', async (_name, change) => {
  const { fake, lists } = account();
  const body = { ...change, append: [{ value: '192.0.2.7' }, ...('append' in change ? change.append : [])] };
  const request = { method: 'POST', path: `/client-list/v1/lists/${listId}/items`, body } as const;
  expect(await failureOf(lists.request(request))).toMatchObject({ kind: 'bad-request', code: 'INVALID-INPUT-ERROR' });
  expect(fake.state.lists.lists.get(listId)).toMatchObject({
    version: 2,
    items: new Map([['192.0.2.1', expect.anything()]]),
  });
});

test('a deleted client list stays readable, and takes no changes', async () => {
  const { lists } = account();
  const { listId: mine } = await lists.clientLists.create({
    body: { name: 'Mine', type: 'GEO', contractId: 'C', groupId: 1 },
  });
  await lists.clientLists.delete({ listId: mine });
  expect(await lists.clientLists.get({ listId: mine })).toMatchObject({ deprecated: true });
  const activation = lists.clientLists.createActivation({ listId: mine, body: { network: 'STAGING' } });
  expect(await failureOf(activation)).toMatchObject({ kind: 'not-found' });
  expect(await failureOf(lists.networkLists.delete({ networkListId }))).toMatchObject({ kind: 'conflict' });
});

test('a client requesting no page size gets ten items and mistakes them for all', async () => {
  const items = Array.from({ length: 25 }, (_, index) => ({ value: `192.0.2.${index + 10}` }));
  const { fake, lists } = account({ seed: { lists: { clientLists: [{ listId, name: 'Many', items }] } } });
  const naive = (await lists.request({
    method: 'GET',
    path: `/client-list/v1/lists/${listId}/items`,
    effect: 'read',
  })) as {
    readonly content: readonly unknown[];
  };
  expect(naive.content).toHaveLength(10);
  const all: unknown[] = [];
  for await (const item of lists.clientLists.listItems({ listId })) all.push(item);
  expect(all).toHaveLength(25);
  expect(fake.requests).toHaveLength(2);
});

test('a deleted list disappears after 90 days', async () => {
  const { fake, lists } = account();
  const { listId: mine } = await lists.clientLists.create({
    body: { name: 'Mine', type: 'GEO', contractId: 'C', groupId: 1 },
  });
  await lists.clientLists.delete({ listId: mine });
  fake.clock.advance(91 * 24 * 3_600_000);
  expect(await failureOf(lists.clientLists.get({ listId: mine }))).toMatchObject({ kind: 'not-found' });
});

test('a list is not deleted while it is being activated', async () => {
  const { lists } = account();
  const { listId: mine } = await lists.clientLists.create({
    body: { name: 'Mine', type: 'GEO', contractId: 'C', groupId: 1 },
  });
  await lists.clientLists.createActivation({ listId: mine, body: { network: 'STAGING' } });
  expect(await failureOf(lists.clientLists.delete({ listId: mine }))).toMatchObject({ code: 'FORBIDDEN-OPERATION' });
});

test.each([
  [
    'a network list of countries',
    'networkLists',
    'GEO',
    276,
    (index: number) => String.fromCharCode(65 + (index % 26), 65 + Math.floor(index / 26)),
  ],
  ['a client list of networks', 'clientLists', 'ASN', 101, (index: number) => String(index)],
] as const)('%s has a limit', async (_name, kind, type, count, textOf) => {
  const { lists } = account();
  const values = Array.from({ length: count }, (_, index) => textOf(index));
  const create = (list: readonly string[]) =>
    kind === 'networkLists'
      ? lists.networkLists.create({ body: { name: 'Many', type, list } })
      : lists.clientLists.create({
          body: { name: 'Many', type, contractId: 'C', groupId: 1, items: list.map((value) => ({ value })) },
        });
  expect(await failureOf(create(values))).toMatchObject({ kind: 'bad-request', code: 'INVALID-INPUT-ERROR' });
  await create(values.slice(1));
});

test('an account has 1,000 client lists, and 500 that are active at once', async () => {
  const clientLists = Array.from({ length: 1000 }, (_, index) => ({
    listId: `${index + 1}_L`,
    name: `L${index}`,
    ...(index < 500 && { activeOn: ['STAGING' as const] }),
  }));
  const { lists } = account({ seed: { lists: { clientLists } } });
  const create = lists.clientLists.create({ body: { name: 'L', type: 'IP', contractId: 'C', groupId: 1 } });
  expect(await failureOf(create)).toMatchObject({ kind: 'bad-request' });
  const activate = (network: string) => lists.clientLists.createActivation({ listId: '999_L', body: { network } });
  expect(await failureOf(activate('STAGING'))).toMatchObject({ kind: 'bad-request' });
  await activate('PRODUCTION');
});

test('items are listed by whether they are live', async () => {
  const { lists } = account();
  await lists.clientLists.appendItems({ listId, body: [{ value: '192.0.2.2' }] });
  const values = async (include: string) =>
    (await lists.clientLists.listItems({ listId, include })).items.map(({ value }) => value);
  expect(await values('ACTIVE')).toEqual(['192.0.2.1']);
  expect(await values('INACTIVE')).toEqual(['192.0.2.2']);
  expect(await values('ALL')).toEqual(['192.0.2.1', '192.0.2.2']);
});

test('tags have limits', async () => {
  const { lists } = account();
  const update = (tags: readonly string[]) => lists.clientLists.update({ listId, body: { name: 'Blocked', tags } });
  expect(await failureOf(update(['a,b']))).toMatchObject({ kind: 'bad-request' });
  expect(await failureOf(update(['a', 'b', 'c', 'd', 'e', 'f']))).toMatchObject({ mayHaveApplied: false });
  await update(['a', 'b']);
});
