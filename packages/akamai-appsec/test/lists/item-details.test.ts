import type { ListItem } from '@edgeward/akamai-appsec/lists';
import { describe, expect, test } from 'vitest';
import { failureOf } from '../support/answering.js';
import { account, listId } from './support/account.js';

function seeded(items: readonly object[], type = 'IP') {
  const world = account({ clientLists: [{ listId, name: 'Blocked', type, items }] });
  return { ...world, client: world.lists.clientLists };
}

describe('the date of an item', () => {
  test.each([
    '2030-01-01T00:00:00',
    '2030-01-01T00:00:00.5',
    '2030-02-30T00:00:00Z',
    '2030-02-29T00:00:00Z',
    '2030-13-01T00:00:00Z',
    '2030-01-01T25:00:00Z',
    '2030-01-01T00:00:00+99:00',
    '2030-01-01',
    '2030-01-01T00:00:00 Z',
    'Dec 31 2030',
    '1',
  ])('is refused if it is no time, or a time of no zone: %s', async (expirationDate) => {
    const { client, called } = seeded([]);
    const failure = await failureOf(client.ensureListed({ listId, items: [{ value: '192.0.2.1', expirationDate }] }));
    expect(failure).toMatchObject({ issues: [{ pointer: '/items/0/expirationDate' }] });
    expect(called()).toEqual([]);
  });

  test.each(['2032-02-29T00:00:00Z', '2030-01-01t00:00:00z', '2030-01-01T00:00:00.123+14:00', '9999-12-31T23:59:59Z'])(
    'is sent as given: %s',
    async (expirationDate) => {
      const { client } = seeded([]);
      const { added } = await client.ensureListed({ listId, items: [{ value: '192.0.2.1', expirationDate }] });
      expect(added).toEqual([{ value: '192.0.2.1', expirationDate }]);
    },
  );

  test.each(['America/Los_Angeles', 'Asia/Tokyo', 'UTC'])(
    'is read in UTC if the service names no zone, in a process in %s',
    async (zone) => {
      const before = process.env['TZ'];
      process.env['TZ'] = zone;
      try {
        const items = [
          { value: '192.0.2.1', expirationDate: '2026-01-01T00:00:00' },
          { value: '192.0.2.2', expirationDate: '2026-01-01T00:00:01' },
          { value: '192.0.2.3', expirationDate: '2025-12-31' },
        ];
        const { client, fake } = seeded(items);
        expect(fake.clock.now()).toBe(Date.UTC(2026, 0, 1));
        const { removed } = await client.expireItems({ listId });
        expect(removed.map(({ value }) => value)).toEqual(['192.0.2.1', '192.0.2.3']);
        const same = [{ value: '192.0.2.2', expirationDate: '2026-01-01T00:00:01Z' }];
        expect(await client.ensureListed({ listId, items: same })).toMatchObject({ outcome: 'unchanged' });
      } finally {
        if (before === undefined) delete process.env['TZ'];
        else process.env['TZ'] = before;
      }
    },
  );

  test.each(['never 1', '1', 'unlimited-1', '12/1', '2020-02-31T00:00:00Z', 'Jan 1 2020'])(
    'of an unknown form never removes the item: %s',
    async (expirationDate) => {
      const { client, valuesOf } = seeded([{ value: '192.0.2.1', expirationDate }, { value: '192.0.2.2' }]);
      expect(await client.expireItems({ listId })).toMatchObject({ outcome: 'unchanged', removed: [] });
      expect(valuesOf(listId)).toHaveLength(2);
    },
  );

  test('may pass while the change is under way', async () => {
    const { lists, fake, valuesOf } = seeded([]);
    const expirationDate = new Date(fake.clock.now() + 1000).toISOString();
    const slow = lists.withOptions({
      guard: () => {
        fake.clock.advance(600);
        return true;
      },
    });
    const items = [{ value: '192.0.2.1', expirationDate }];
    expect(await slow.clientLists.ensureListed({ listId, items })).toMatchObject({ outcome: 'updated' });
    expect(valuesOf(listId)).toEqual(['192.0.2.1']);
  });
});

describe('items given by a program in JavaScript', () => {
  const refused = async (items: readonly unknown[], type = 'IP'): Promise<readonly string[]> => {
    const { client, called } = seeded([], type);
    const failure = await failureOf(client.ensureListed({ listId, items: items as readonly ListItem[] }));
    expect(failure).toMatchObject({ kind: 'request-validation', mayHaveApplied: false });
    expect(called().filter((name) => !/get|listItems/.test(name))).toEqual([]);
    return Object(failure).issues.map(({ pointer }: { readonly pointer: string }) => pointer);
  };

  test.each(['expirationdate', 'expiration_date', 'expires', 'expiry', 'expiresAt', 'Value', 'Description'])(
    'are refused with the misspelt member %s',
    async (name) => {
      expect(await refused([{ value: '192.0.2.1', [name]: 'x' }])).toEqual([`/items/0/${name}`]);
    },
  );

  test('keep members of a newer service', async () => {
    const { client } = seeded([]);
    const items = [{ value: '192.0.2.1', priority: 5 }];
    expect((await client.ensureListed({ listId, items })).added).toEqual(items);
  });

  test('are refused with a hundred issues, however many are wrong', async () => {
    expect(await refused(Array.from({ length: 200_000 }, () => 5))).toHaveLength(100);
    expect(await refused(Array.from({ length: 200_000 }, () => ''))).toHaveLength(100);
  });

  test('are refused if the list has holes', async () => {
    const holes: unknown[] = [];
    holes.length = 2;
    expect(await refused(holes)).toEqual(['/items/0', '/items/1']);
  });

  test.each([[{ key: '', values: ['a'] }], [{ key: ' ', values: ['a'] }], [{ key: 'X' }], [{ key: 'X', values: [] }]])(
    'are refused as a header without its name or its values: %j',
    async (item) => {
      expect(await refused([item], 'REQUEST_HEADER_NAME_VALUE')).toEqual(['/items/0']);
    },
  );
});

test('items read from one list can be written to another one', async () => {
  const source = account({
    clientLists: [
      { listId, name: 'From', items: [{ value: '192.0.2.1', description: 'Bot', tags: ['x'] }], activeOn: ['STAGING'] },
      { listId: '3_TO', name: 'To', items: [] },
    ],
  });
  const items = [];
  for await (const item of source.lists.clientLists.listItems({ listId })) items.push(item);
  expect(items).toMatchObject([{ stagingStatus: 'ACTIVE' }]);
  await source.lists.clientLists.replaceAll({ listId: '3_TO', items });
  const change = source.fake.requests.find(({ method }) => method === 'POST');
  expect(change?.body).toEqual({ append: [{ value: '192.0.2.1', description: 'Bot', tags: ['x'] }] });
});
