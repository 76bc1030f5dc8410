import { isClientListFailure } from '@edgeward/akamai-appsec/lists';
import { describe, expect, test } from 'vitest';
import { failureOf } from '../support/answering.js';
import { account, listId, networkListId, overtaken, twoLists } from './support/account.js';

const [a, b, c] = ['192.0.2.1', '192.0.2.2', '192.0.2.3'] as const;
const many = (count: number, from = 0): readonly string[] =>
  Array.from({ length: count }, (_, index) => `10.${Math.floor((from + index) / 256)}.${(from + index) % 256}.1`);

describe('changes of network lists', () => {
  test('elements that are there are not sent again, and the result has the new sync point', async () => {
    const { lists, fake } = account();
    expect(await lists.networkLists.ensureListed({ networkListId, elements: [a, c, c] })).toEqual({
      outcome: 'updated',
      version: 4,
      added: [c],
      removed: [],
    });
    expect(fake.requests.at(-1)?.body).toEqual({ list: [c] });
  });

  test('a replacement keeps the order, the description and the spelling of what stays', async () => {
    const { lists, fake } = account({
      networkLists: [
        { uniqueId: networkListId, name: 'V6', description: 'Bots', list: ['2001:DB8::1', a, b], syncPoint: 3 },
      ],
    });
    await lists.networkLists.replaceAll({ networkListId, elements: [c, b, '2001:db8::1'] });
    expect(fake.requests.at(-1)).toMatchObject({
      method: 'PUT',
      body: { syncPoint: 3, description: 'Bots', list: ['2001:DB8::1', b, c] },
    });
  });

  test('an addition or removal is repeated after a simultaneous change by another user', async () => {
    const { lists, fake, valuesOf } = account();
    fake.failNext({
      status: 409,
      body: { type: 'x/CONCURRENT-MODIFICATION-ERROR', status: 409, detail: 'Stale.' },
      operation: 'networkLists.replace',
    });
    await lists.networkLists.ensureUnlisted({ networkListId, elements: [a] });
    expect(valuesOf(networkListId)).toEqual([b]);
  });

  test('a replacement never removes an element just added by another user', async () => {
    const { lists, valuesOf } = account();
    const raced = overtaken(lists, () => lists.networkLists.append({ networkListId, body: { list: [c] } }));
    const failure = await failureOf(raced.networkLists.replaceAll({ networkListId, elements: [a] }));
    expect(failure).toMatchObject({ kind: 'conflict', code: 'CONTENT-CHANGED', mayHaveApplied: false });
    expect(valuesOf(networkListId)).toEqual([a, b, c]);
  });

  test('a replacement for another sync point than the one that was read changes nothing', async () => {
    const { lists, called } = account();
    const failure = await failureOf(lists.networkLists.replaceAll({ networkListId, elements: [a], version: 2 }));
    expect(failure).toMatchObject({ kind: 'conflict', mayHaveApplied: false });
    expect(called()).toEqual(['networkLists.get']);
  });

  test('an answer without all elements stops every change', async () => {
    const { lists, fake } = account();
    for (const list of [undefined, [], [a]]) {
      const body = { uniqueId: networkListId, name: 'Blocked', type: 'IP', syncPoint: 3, elementCount: 2, list };
      fake.failNext({
        status: 200,
        headers: { 'content-type': 'application/json' },
        body,
        operation: 'networkLists.get',
      });
      const failure = await failureOf(lists.networkLists.replaceAll({ networkListId, elements: [c] }));
      expect(failure).toMatchObject({ code: 'INCOMPLETE-READ', mayHaveApplied: false });
    }
  });

  test('the last element is removed only with allowEmpty', async () => {
    const { lists, valuesOf } = account();
    const failure = await failureOf(lists.networkLists.ensureUnlisted({ networkListId, elements: [a, b] }));
    expect(failure).toMatchObject({ code: 'WOULD-BE-EMPTY', mayHaveApplied: false });
    await lists.networkLists.ensureUnlisted({ networkListId, elements: [a, b], allowEmpty: true });
    expect(valuesOf(networkListId)).toEqual([]);
  });

  test('a guard that forbids removals lets additions pass', async () => {
    const { lists, valuesOf } = account(twoLists, { client: { guard: ({ effect }) => effect !== 'destroy' } });
    await lists.networkLists.ensureListed({ networkListId, elements: [c] });
    await lists.clientLists.ensureListed({ listId, items: [c, { value: a, description: 'Bot' }] });
    expect(valuesOf(listId)).toEqual([a, b, c]);
    const failure = await failureOf(lists.networkLists.replaceAll({ networkListId, elements: [a] }));
    expect(failure).toMatchObject({ kind: 'operation-denied' });
    expect(await failureOf(lists.clientLists.replaceAll({ listId, items: [a] }))).toMatchObject({
      kind: 'operation-denied',
    });
  });

  test.each([
    ['no parameters', undefined, ''],
    ['no elements', { networkListId }, '/elements'],
    ['an empty replacement', { networkListId, elements: [] }, '/elements'],
    ['an element that is not a text', { networkListId, elements: [7] }, '/elements/0'],
    ['a parameter that does not exist', { networkListId, elements: [a], syncPoint: 3 }, '/syncPoint'],
  ])('a program without types gets an error before the first request: %s', async (_name, params, pointer) => {
    const { lists, fake } = account();
    const given = params as unknown as Parameters<typeof lists.networkLists.replaceAll>[0];
    for (const call of [lists.networkLists.replaceAll(given), lists.clientLists.replaceAll(given as never)]) {
      expect(await failureOf(call)).toMatchObject({ kind: 'request-validation', mayHaveApplied: false });
    }
    const failure = await failureOf(lists.networkLists.replaceAll(given));
    expect(String((failure as Error).message)).toContain(pointer);
    expect(fake.requests).toEqual([]);
  });
});

describe('changes of client lists', () => {
  test('up to 1,000 changes are one request, which is made as a whole or not at all', async () => {
    const { lists, fake, valuesOf } = account();
    await lists.clientLists.replaceAll({ listId, items: [{ value: b, description: 'Bot' }, c] });
    const changes = fake.requests.filter(({ method }) => method === 'POST');
    expect(changes.map(({ body }) => body)).toEqual([
      { append: [{ value: c }], update: [{ value: b, description: 'Bot' }], delete: [{ value: a }] },
    ]);
    expect(valuesOf(listId)).toEqual([b, c]);
  });

  const large = () =>
    account({ clientLists: [{ listId, name: 'Many', items: many(1500).map((value) => ({ value })) }] });

  test('more changes are several requests, with the removals last', async () => {
    const { lists, fake, valuesOf } = large();
    const wanted = many(1500, 1200);
    await lists.clientLists.replaceAll({ listId, items: wanted });
    const changes = fake.requests.flatMap(({ method, body }) =>
      method === 'POST'
        ? Object.entries(body as Record<string, unknown[]>).map(([name, { length }]) => [name, length])
        : [],
    );
    expect(changes).toEqual([
      ['append', 1000],
      ['append', 200],
      ['delete', 1000],
      ['delete', 200],
    ]);
    expect(valuesOf(listId).toSorted()).toEqual(wanted.toSorted());
  });

  test('nothing is removed if one addition has failed, and the error has each request', async () => {
    const { lists, fake, valuesOf } = large();
    fake.failNext({ status: 500, times: 1, operation: 'clientLists.appendItems' });
    const failure = await failureOf(lists.clientLists.replaceAll({ listId, items: many(1500, 1200) }));
    if (!isClientListFailure(failure)) throw failure;
    expect(failure.result.parts.map(({ outcome, append, remove }) => [outcome, append.length, remove.length])).toEqual([
      ['unknown', 1000, 0],
      ['updated', 200, 0],
      ['skipped', 0, 1000],
      ['skipped', 0, 200],
    ]);
    expect(failure.mayHaveApplied).toBe(true);
    expect(many(1500).every((value) => valuesOf(listId).includes(value))).toBe(true);
    // The same call goes on.
    await lists.clientLists.replaceAll({ listId, items: many(1500, 1200) });
    expect(valuesOf(listId).toSorted()).toEqual(many(1500, 1200).toSorted());
  });

  test('nothing is removed if an added element has already disappeared', async () => {
    const { lists, valuesOf } = large();
    const raced = lists.withOptions({
      guard: async ({ id }, params) => {
        const isSecond = id === 'clientLists.appendItems' && (params as { body: unknown[] }).body.length === 200;
        if (isSecond) await lists.clientLists.removeItems({ listId, body: [{ value: many(1, 1500)[0] }] });
        return true;
      },
    });
    const failure = await failureOf(raced.clientLists.replaceAll({ listId, items: many(1500, 1200) }));
    expect(failure).toMatchObject({ kind: 'partial-failure', mayHaveApplied: true });
    expect(many(1200).every((value) => valuesOf(listId).includes(value))).toBe(true);
  });

  test('an item whose end has passed counts again, without the date', async () => {
    const items = [{ value: a, description: 'Scanner', tags: ['bot'], expirationDate: '2001-01-01T00:00:00Z' }];
    const { lists, fake } = account({ clientLists: [{ listId, name: 'Blocked', items }] });
    expect(await lists.clientLists.ensureListed({ listId, items: [a] })).toMatchObject({
      outcome: 'updated',
      updated: [{ value: a, description: 'Scanner', tags: ['bot'], expirationDate: '' }],
    });
    expect(fake.state.lists.lists.get(listId)?.items.get(a)?.expirationDate).toBeFalsy();
  });

  test('removes only expired items', async () => {
    const { lists, fake, valuesOf } = account({
      clientLists: [
        {
          listId,
          name: 'Blocked',
          items: [
            { value: a, expirationDate: '2001-01-01T00:00:00Z' },
            { value: b, expirationDate: '2099-01-01T00:00:00Z' },
            { value: c, expirationDate: '' },
            { value: '192.0.2.4', expirationDate: 'who knows' },
          ],
        },
      ],
    });
    expect(await lists.clientLists.expireItems({ listId })).toMatchObject({
      outcome: 'updated',
      removed: [{ value: a }],
    });
    expect(valuesOf(listId)).toEqual([b, c, '192.0.2.4']);
    expect(await lists.clientLists.expireItems({ listId })).toMatchObject({ outcome: 'unchanged', removed: [] });
    expect(fake.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  test('a value added meanwhile by another user does not prevent adding the others', async () => {
    const { lists, valuesOf } = account();
    const raced = lists.withOptions({
      guard: async ({ id }) => {
        const isThere = valuesOf(listId).includes(c);
        if (id === 'clientLists.appendItems' && !isThere) {
          await lists.clientLists.appendItems({ listId, body: [{ value: c }] });
        }
        return true;
      },
    });
    await raced.clientLists.ensureListed({ listId, items: [c, '192.0.2.4'] });
    expect(valuesOf(listId)).toEqual([a, b, c, '192.0.2.4']);
  });

  test('two calls of one client on one list follow each other', async () => {
    const { lists, valuesOf } = account();
    const ensure = (value: string) => lists.clientLists.ensureListed({ listId, items: [value] });
    const results = await Promise.all([ensure(c), ensure(c), ensure('192.0.2.4')]);
    expect(results.map(({ outcome }) => outcome)).toEqual(['updated', 'unchanged', 'updated']);
    expect(valuesOf(listId)).toEqual([a, b, c, '192.0.2.4']);
  });

  test('a list whose pages do not have all items is not changed', async () => {
    const { lists, fake, called } = account();
    const body = { content: [{ value: a }], page: 0, totalPages: 1 };
    fake.failNext({
      status: 200,
      headers: { 'content-type': 'application/json' },
      body,
      operation: 'clientLists.listItems',
    });
    expect(await failureOf(lists.clientLists.replaceAll({ listId, items: [c] }))).toMatchObject({
      code: 'INCOMPLETE-READ',
      mayHaveApplied: false,
    });
    expect(called()).toEqual(['clientLists.get', 'clientLists.listItems']);
  });
});
