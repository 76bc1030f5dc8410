import type { ClientListSeed } from '@edgeward/akamai-appsec/testing';
import { describe, expect, test } from 'vitest';
import { failureOf, json } from '../support/answering.js';
import { account, listId, networkListId } from './support/account.js';
import { answeringLists } from './support/answering-lists.js';

const spellings = ['10.0.0.0/8', '10.1.2.3/8', '10.255.255.255/8'];
const past = '2020-01-01T00:00:00Z';

function seeded(type: string, values: readonly string[], more: Partial<ClientListSeed> = {}) {
  const world = account({
    networkLists: [{ uniqueId: networkListId, name: 'Blocked', type, list: values }],
    clientLists: [{ listId, name: 'Blocked', type, items: values.map((value) => ({ value })), ...more }],
  });
  return { ...world, network: world.lists.networkLists, client: world.lists.clientLists };
}

describe('a value in several spellings', () => {
  test('is unlisted, replaced and expired in all of them', async () => {
    const values = [...spellings, '192.0.2.1'];
    const removed = spellings.map((value) => ({ value }));
    const items = values.map((value) => (value === '192.0.2.1' ? { value } : { value, expirationDate: past }));
    const calls = {
      unlist: ({ client }: ReturnType<typeof seeded>) => client.ensureUnlisted({ listId, items: ['10.9.9.9/8'] }),
      replace: ({ client }: ReturnType<typeof seeded>) => client.replaceAll({ listId, items: ['192.0.2.1'] }),
      expire: ({ client }: ReturnType<typeof seeded>) => client.expireItems({ listId }),
    };
    for (const [name, call] of Object.entries(calls)) {
      const world = seeded('IP', values, { items });
      expect(await call(world), name).toMatchObject({ outcome: 'updated', removed });
      expect(world.valuesOf(listId), name).toEqual(['192.0.2.1']);
    }
    const world = seeded('IP', values);
    expect(await world.client.planList({ listId, items: ['192.0.2.1'] })).toMatchObject({ removed, kept: 1 });
    await world.network.ensureUnlisted({ networkListId, elements: ['10.9.9.9/8'] });
    expect(world.valuesOf(networkListId)).toEqual(['192.0.2.1']);
  });

  test('gets a date in all of them, so that none stays for ever', async () => {
    const { client, fake } = seeded('IP', spellings);
    const expirationDate = '2030-01-01T00:00:00Z';
    const items = [{ value: '10.0.0.0/8', expirationDate }];
    expect((await client.ensureListed({ listId, items })).updated).toHaveLength(3);
    const stored = [...(fake.state.lists.lists.get(listId)?.items.values() ?? [])];
    expect(stored.every((item) => item.expirationDate === expirationDate)).toBe(true);
    expect(await client.ensureListed({ listId, items })).toMatchObject({ outcome: 'unchanged' });
  });

  test('counts once for each spelling if the list would be emptied', async () => {
    const { client, valuesOf } = seeded('IP', spellings);
    const params = { listId, items: ['10.0.0.0/8'] };
    expect(await failureOf(client.ensureUnlisted(params))).toMatchObject({ code: 'WOULD-BE-EMPTY' });
    expect(await client.planList({ listId, items: [] })).toMatchObject({ isEmptied: true, kept: 0 });
    await client.ensureUnlisted({ ...params, allowEmpty: true });
    expect(valuesOf(listId)).toEqual([]);
  });

  test('is removed once if it was read on two pages', async () => {
    const { lists, sent } = answeringLists(({ target, method }) => {
      if (method === 'POST') return json({ deleted: [{ value: '192.0.2.1' }] });
      const content = [{ value: '192.0.2.1' }, { value: '192.0.2.1' }, { value: '192.0.2.2' }];
      return json(target.includes('/items') ? { content, totalPages: 1 } : { listId, name: 'x', type: 'IP' });
    });
    await failureOf(lists.clientLists.ensureUnlisted({ listId, items: ['192.0.2.1'] }));
    expect(sent.filter(({ method }) => method === 'POST').map(({ body }) => body)).toEqual([
      '{"delete":[{"value":"192.0.2.1"}]}',
    ]);
  });
});

describe('an unlisted value', () => {
  test.each<readonly [string, readonly string[], readonly string[], readonly string[]]>([
    ['IP', ['10.0.0.0/8', '10.1.0.0/16', '192.0.2.1'], ['10.1.2.3'], ['10.0.0.0/8', '10.1.0.0/16']],
    ['IP', ['10.0.0.1', '10.0.1.0/24', '11.0.0.1'], ['10.0.0.0/8'], ['10.0.0.1', '10.0.1.0/24']],
    ['IP', ['0.0.0.0/0', '::/0', '2001:DB8::/32'], ['192.0.2.1'], ['0.0.0.0/0']],
    ['IP', ['0.0.0.0/0', '::/0', '2001:DB8::/32'], ['2001:db8::1'], ['::/0', '2001:DB8::/32']],
    ['IP', ['192.0.2.1', '192.0.2.0/31'], ['::ffff:192.0.2.1'], ['192.0.2.0/31']],
    ['IP', ['192.0.2.1', '192.0.2.2/31'], ['192.0.2.1'], []],
    ['GEO', ['US', 'DE'], ['us-ca'], ['US']],
    ['GEO', ['US-CA', 'US-NY', 'DE'], ['US'], ['US-CA', 'US-NY']],
    ['DOMAIN', ['*.example.com', 'example.com', '*.com', '*.net'], ['a.b.example.com'], ['*.example.com', '*.com']],
    [
      'DOMAIN',
      ['a.example.com', 'example.com', '*.a.example.com'],
      ['*.example.com'],
      ['a.example.com', '*.a.example.com'],
    ],
    ['ASN', ['64496', '64497'], ['AS64496'], []],
  ])('remains matched: type %s, list %j, removed %j, still matched by %j', async (type, values, given, expected) => {
    const matched = expected.length > 0 ? expected : undefined;
    const { network, client } = seeded(type, values);
    if (type === 'IP' || type === 'GEO') {
      const change = await network.ensureUnlisted({ networkListId, elements: given });
      expect(change.stillMatchedBy).toEqual(matched);
    }
    const change = await client.ensureUnlisted({ listId, items: given });
    expect(change.stillMatchedBy).toEqual(matched?.map((value) => ({ value })));
  });

  test('is looked up in a list of 5,000 ranges without comparing each with each', async () => {
    const values = Array.from(
      { length: 5_000 },
      (_, index) => `${10 + (index >> 14)}.${(index >> 6) & 255}.${(index & 63) * 4}.0/24`,
    );
    const world = account({ networkLists: [{ uniqueId: networkListId, name: 'Blocked', list: values }] });
    const elements = values.slice(0, 1_000).map((value) => value.replace('.0/24', '.7'));
    const change = await world.lists.networkLists.ensureUnlisted({ networkListId, elements });
    expect(change).toMatchObject({ outcome: 'unchanged', stillMatchedBy: values.slice(0, 1_000) });
  });
});

describe('a response about another list', () => {
  test.each([
    ['999_BLOCKED', 'OTHER-LIST'],
    ['11_BLOCKED', 'OTHER-LIST'],
    ['0001_RENAMED', undefined],
    ['blocked', undefined],
  ])('stops a change before its request: %s', async (id, code) => {
    const { lists, sent } = answeringLists(({ target }) =>
      json({
        ...(target.includes('network') ? { uniqueId: id, syncPoint: 1, list: ['192.0.2.1'] } : { listId: id }),
        name: 'Other',
        type: 'IP',
        content: [{ value: '192.0.2.1' }],
      }),
    );
    const elements = ['192.0.2.1'];
    const network = await failureOf(lists.networkLists.ensureUnlisted({ networkListId, elements, allowEmpty: true }));
    const items = { listId: '1_BLOCKED', items: elements, allowEmpty: true };
    const client = await failureOf(lists.clientLists.ensureUnlisted(items));
    for (const failure of [network, client]) expect(Object(failure).code === 'OTHER-LIST').toBe(code !== undefined);
    expect(sent.some(({ method }) => method !== 'GET')).toBe(code === undefined);
  });
});
