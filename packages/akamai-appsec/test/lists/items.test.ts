import type { ListItem } from '@edgeward/akamai-appsec/lists';
import { describe, expect, test } from 'vitest';
import { failureOf, json, type Sent } from '../support/answering.js';
import { account, listId, networkListId } from './support/account.js';
import { answeringLists } from './support/answering-lists.js';

const [a, b, c] = ['192.0.2.1', '192.0.2.2', '192.0.2.3'] as const;
const future = '2030-01-01T00:00:00Z';

/** A client of a list of this type with these items as the service stores them, and the changes that it sent. */
function listOf(type: string, stored: readonly object[], list: object = {}) {
  const { lists, sent } = answeringLists(({ target, method }: Sent) => {
    if (method === 'POST') return new Response(null, { status: 204 });
    if (target.includes('/items')) return json({ content: stored, page: 0, totalPages: 1 });
    return json({ listId, name: 'Stored', type, version: 2, itemsCount: stored.length, ...list });
  });
  /** Makes a change, of which the service shows no effect, and returns what was sent. */
  const change = async (
    method: 'ensureListed' | 'ensureUnlisted' | 'replaceAll',
    items: readonly ListItem[],
  ): Promise<unknown> => {
    const failure = await lists.clientLists[method]({ listId, items, allowEmpty: true } as never).catch(Object);
    const bodies = sent.filter((request) => request.method === 'POST').map(({ body }): unknown => JSON.parse(body));
    return bodies[0] ?? failure;
  };
  return { lists, change };
}

const tagged = { value: a, description: 'Bot', tags: ['x', 'y'], expirationDate: future };
const plain = { value: a };
const sent = (...update: readonly object[]): object => ({ update });
const unchanged = { outcome: 'unchanged' };

describe('an existing item of a client list', () => {
  test.each<readonly [string, object, object, object]>([
    ['nothing', tagged, {}, unchanged],
    ['the same', tagged, { description: 'Bot', tags: ['y', 'x', 'x'], expirationDate: future }, unchanged],
    ['the same time in another zone', tagged, { expirationDate: '2030-01-01T02:00:00+02:00' }, unchanged],
    ['another description', tagged, { description: 'Ok' }, sent({ ...tagged, description: 'Ok' })],
    ['no description', tagged, { description: null }, sent({ ...tagged, description: '' })],
    ['another tag', tagged, { tags: ['x'] }, sent({ ...tagged, tags: ['x'] })],
    ['no tags', tagged, { tags: null }, sent({ ...tagged, tags: [] })],
    [
      'another date',
      tagged,
      { expirationDate: '2031-01-01T00:00:00Z' },
      sent({ ...tagged, expirationDate: '2031-01-01T00:00:00Z' }),
    ],
    ['no date', tagged, { expirationDate: null }, sent({ ...tagged, expirationDate: '' })],
    ['nothing, several times', plain, { description: null, tags: null, expirationDate: null }, unchanged],
    ['empty details', plain, { description: '', tags: [], expirationDate: '' }, unchanged],
    ['a description', plain, { description: 'Ok' }, sent({ value: a, description: 'Ok' })],
    [
      'details beside null',
      { ...plain, tags: null, expirationDate: null },
      { description: 'Ok' },
      sent({ value: a, description: 'Ok' }),
    ],
    ['a date', plain, { expirationDate: future }, sent({ value: a, expirationDate: future })],
    [
      'nothing, after the date of the item',
      { ...plain, expirationDate: '2026-03-01T12:00:00Z' },
      {},
      sent({ value: a, expirationDate: '' }),
    ],
    ['nothing, before the date of the item', { ...plain, expirationDate: '2026-03-01T12:00:01Z' }, {}, unchanged],
    [
      'another date, after that of the item',
      { ...plain, expirationDate: '2020-01-01T00:00:00Z' },
      { expirationDate: future },
      sent({ value: a, expirationDate: future }),
    ],
    [
      'a description beside an invalid date',
      { ...plain, expirationDate: 'never' },
      { description: 'Ok' },
      sent({ value: a, description: 'Ok', expirationDate: 'never' }),
    ],
  ])('is updated as far as a call says otherwise: %s', async (_name, stored, wanted, expected) => {
    const { change } = listOf('IP', [{ value: b }, stored]);
    expect(await change('ensureListed', [{ value: a, ...wanted }])).toMatchObject(expected);
    const [update] =
      Object(await listOf('IP', [stored]).change('ensureListed', [{ value: a, ...wanted }])).update ?? [];
    if ('update' in expected) expect([update]).toEqual(expected.update);
  });

  test('is removed by the value or the key that the service has for it', async () => {
    const odd = [
      { value: '2001:DB8::1' },
      { value: 'no address' },
      { key: 'x-odd', values: ['a'] },
      { key: 'x-odd', values: ['b'] },
    ];
    const { change } = listOf('IP', [...odd, { value: a }]);
    expect(await change('replaceAll', [a])).toEqual({ delete: odd });
    expect(await listOf('IP', odd).change('ensureUnlisted', ['2001:db8::1'])).toEqual({ delete: [odd[0]] });
    const header = { key: ' X-Bot', values: ['b', 'a'] };
    const headers = listOf('REQUEST_HEADER_NAME_VALUE', [header, { value: 'odd' }, { key: 'x-bot', values: ['a'] }]);
    expect(await headers.change('ensureUnlisted', [{ key: 'x-bot ', values: ['a', 'b', 'a'] }])).toEqual({
      delete: [header],
    });
  });

  test('is added with the trimmed name of its header', async () => {
    const { change } = listOf('REQUEST_HEADER_NAME_VALUE', []);
    expect(await change('ensureListed', [{ key: ' X-Bot ', values: ['a'] }])).toEqual({
      append: [{ key: 'X-Bot', values: ['a'] }],
    });
  });
});

describe('given items', () => {
  const refusalOf = async (
    type: string,
    items: readonly unknown[],
    method: 'ensureListed' | 'replaceAll' = 'ensureListed',
  ) => {
    const { lists } = listOf(type, []);
    const failure = await failureOf(lists.clientLists[method]({ listId, items: items as readonly ListItem[] }));
    expect(failure).toMatchObject({
      kind: 'request-validation',
      vendor: 'akamai',
      operation: `clientLists.${method}`,
    });
    const issues: readonly { readonly pointer: string }[] = Object(failure).issues;
    return issues.map(({ pointer }) => pointer);
  };

  test.each<readonly [string, readonly unknown[], readonly string[]]>([
    ['IP', [a, 'x', { value: 'y' }], ['/items/1', '/items/2']],
    ['IP', [{ key: 'x-bot', values: ['a'] }], ['/items/0']],
    ['REQUEST_HEADER_NAME_VALUE', ['x'], ['/items/0']],
    ['IP', ['', ' ', a], ['/items/0', '/items/1']],
    ['IP', [a, { value: a, tags: ['x'] }], ['/items/1']],
    ['IP', [{ value: a, description: 'x' }, a], ['/items/1']],
    ['IP', [a, { value: b, expirationDate: '2030-01-01' }], ['/items/1/expirationDate']],
    ['IP', [{ value: b, expirationDate: 'soon' }], ['/items/0/expirationDate']],
    ['IP', [a, { value: b, expirationDate: '2026-03-01T12:00:00Z' }], ['/items/1/expirationDate']],
  ])('are refused in a list of type %s: %j', async (type, items, issues) => {
    expect(await refusalOf(type, items)).toEqual(issues);
    expect(await refusalOf(type, items, 'replaceAll')).toEqual(issues);
  });

  test('may be repeated with the same details, and removed with any date', async () => {
    const items = [a, { value: `${a}/32`, tags: [], description: null }, { value: a, expirationDate: '' }];
    expect(await listOf('IP', []).change('ensureListed', items)).toMatchObject({ append: [{ value: a }] });
    const expired = [{ value: a, expirationDate: '2020-01-01T00:00:00Z' }];
    expect(await listOf('IP', [{ value: a }]).change('ensureUnlisted', expired)).toEqual({ delete: [{ value: a }] });
  });

  test('are refused with a hundred reasons at most', async () => {
    const wrong = Array.from({ length: 300 }, () => 'x');
    expect(await refusalOf('IP', wrong)).toHaveLength(100);
    expect(
      await refusalOf(
        'IP',
        wrong.map(() => ''),
      ),
    ).toHaveLength(100);
    const { lists } = account();
    for (const elements of [wrong, wrong.map(() => '')]) {
      const failure = await failureOf(lists.networkLists.ensureListed({ networkListId, elements }));
      expect(failure).toMatchObject({ vendor: 'akamai', operation: 'networkLists.ensureListed' });
      expect(Object(failure).issues).toHaveLength(100);
    }
  });
});

describe('the parameters of a workflow', () => {
  type Method = 'ensureListed' | 'ensureUnlisted' | 'replaceAll' | 'planList';
  const methods: readonly Method[] = ['ensureListed', 'ensureUnlisted', 'replaceAll', 'planList'];

  test.each<readonly [string, string, string]>([
    ['networkLists', 'networkListId', 'elements'],
    ['clientLists', 'listId', 'items'],
  ])('are checked before a request of %s', async (kind, id, items) => {
    const { lists, fake } = account();
    const good = { [id]: '1_BLOCKED', [items]: [a] };
    const wrong: readonly (readonly [string, unknown])[] = [
      [`/${id}`, { ...good, [id]: '' }],
      [`/${id}`, { ...good, [id]: 7 }],
      [`/${items}`, { [id]: '1_BLOCKED' }],
      [`/${items}`, { ...good, [items]: a }],
      [`/${items}/1`, { ...good, [items]: [a, ''] }],
      [`/${items}/0`, { ...good, [items]: [' ', a] }],
      [`/${items}/0`, { ...good, [items]: [7] }],
      ['/version', { ...good, version: 1.5 }],
      ['/version', { ...good, version: '3' }],
      ['/allowEmpty', { ...good, allowEmpty: 'yes' }],
      ['/other', { ...good, other: 1 }],
    ];
    for (const method of methods) {
      for (const [pointer, params] of wrong) {
        const call: unknown = Reflect.apply(Reflect.get(Reflect.get(lists, kind), method), Reflect.get(lists, kind), [
          params,
        ]);
        const failure = await failureOf(call as Promise<unknown>);
        expect(failure, `${method} ${pointer}`).toMatchObject({
          kind: 'request-validation',
          operation: `${kind}.${method}`,
          vendor: 'akamai',
          issues: [{ pointer, message: expect.stringMatching(/./) }],
        });
      }
    }
    expect(fake.requests).toEqual([]);
  });

  test('have no items for expireItems', async () => {
    const { lists, fake } = account();
    const call = lists.clientLists.expireItems({ listId, items: [a] } as never);
    expect(await failureOf(call)).toMatchObject({
      issues: [{ pointer: '/items', message: expect.stringMatching(/./) }],
    });
    expect(fake.requests).toEqual([]);
  });

  test('empty a list only if they say so, also by an empty replacement', async () => {
    const { lists, valuesOf } = account();
    for (const allowEmpty of [undefined, false]) {
      const network = { networkListId, elements: [], allowEmpty };
      expect(await failureOf(lists.networkLists.replaceAll(network))).toMatchObject({
        issues: [{ pointer: '/elements', message: expect.stringContaining('allowEmpty') }],
      });
      const client = { listId, items: [], allowEmpty };
      expect(await failureOf(lists.clientLists.replaceAll(client))).toMatchObject({
        issues: [{ pointer: '/items', message: expect.stringContaining('allowEmpty') }],
      });
    }
    // Nothing is wanted, and nothing is removed.
    expect(await lists.networkLists.ensureListed({ networkListId, elements: [] })).toMatchObject(unchanged);
    expect(await lists.networkLists.ensureUnlisted({ networkListId, elements: [] })).toMatchObject(unchanged);
    expect(await lists.clientLists.ensureListed({ listId, items: [] })).toMatchObject(unchanged);
    await lists.networkLists.replaceAll({ networkListId, elements: [], allowEmpty: true });
    await lists.clientLists.replaceAll({ listId, items: [], allowEmpty: true });
    expect([valuesOf(networkListId), valuesOf(listId)]).toEqual([[], []]);
  });

  test('are refused if they remove the last item, also for a list of clients', async () => {
    const { lists, valuesOf } = account();
    const call = lists.clientLists.ensureUnlisted({ listId, items: [a, b] });
    expect(await failureOf(call)).toMatchObject({ code: 'WOULD-BE-EMPTY', mayHaveApplied: false });
    await lists.clientLists.replaceAll({ listId, items: [c] });
    expect(valuesOf(listId)).toEqual([c]);
    await lists.clientLists.ensureUnlisted({ listId, items: [c], allowEmpty: true });
    expect(valuesOf(listId)).toEqual([]);
  });
});
