import { type AkamaiListsOptions, isClientListFailure, type ListItem } from '@edgeward/akamai-appsec/lists';
import { PartialFailureError } from '@edgeward/core';
import { describe, expect, test } from 'vitest';
import { failureOf, json, type Sent } from '../support/answering.js';
import { account, listId, networkListId, overtaken, twoLists } from './support/account.js';
import { answeringLists } from './support/answering-lists.js';

const [a, b, c, d] = ['192.0.2.1', '192.0.2.2', '192.0.2.3', '192.0.2.4'] as const;

const count = (called: () => readonly string[], operation: string): number =>
  called().filter((each) => each === operation).length;

describe('a change of a network list', () => {
  const conflict = { type: 'x/CONCURRENT-MODIFICATION-ERROR', status: 409, detail: 'Stale.' };

  test.each([
    [2, {}, 3, 'updated'],
    [3, {}, 3, 'conflict'],
    [1, { maxRetries: 0 }, 1, 'conflict'],
  ])('repeats after a conflict: %i conflicts, with %j, %i requests: %s', async (times, options, requests, end) => {
    const { lists, fake, called } = account();
    fake.failNext({ status: 409, body: conflict, operation: 'networkLists.replace', times });
    const call = lists.networkLists.replaceAll({ networkListId, elements: [a] }, options);
    const result: unknown = await call.catch((error: unknown) => error);
    expect(result).toMatchObject(end === 'updated' ? { outcome: end } : { kind: end, mayHaveApplied: false });
    expect(count(called, 'networkLists.replace')).toBe(requests);
  });

  test('is sent once if it is refused', async () => {
    const { lists, fake, called } = account();
    fake.failNext({ status: 403, operation: 'networkLists.append' });
    const call = lists.networkLists.ensureListed({ networkListId, elements: [c] });
    expect(await failureOf(call)).toMatchObject({ kind: 'permission-denied', mayHaveApplied: false });
    expect(called()).toEqual(['networkLists.get', 'networkLists.append']);
  });

  test('is looked up after a lost response, and never sent again', async () => {
    const { lists, fake, called } = account();
    fake.failNext({ reset: 'after', operation: 'networkLists.append' });
    expect(await lists.networkLists.ensureListed({ networkListId, elements: [c] })).toEqual({
      outcome: 'updated',
      version: 4,
      added: [c],
      removed: [],
    });
    expect(called()).toEqual(['networkLists.get', 'networkLists.append', 'networkLists.get']);
  });

  test('keeps its first error if the list does not show it, or is not read', async () => {
    for (const broken of [false, true]) {
      const { lists, fake, called } = account(twoLists, { client: { maxRetries: 0 } });
      fake.failNext({ reset: true, operation: 'networkLists.append' });
      const guarded = lists.withOptions({
        guard: ({ id }) => !broken || id !== 'networkLists.get' || count(called, 'networkLists.append') === 0,
      });
      const call = guarded.networkLists.ensureListed({ networkListId, elements: [c] });
      const failure = await failureOf(call);
      expect(failure).toMatchObject({ kind: 'network', operation: 'networkLists.append', mayHaveApplied: true });
      expect(count(called, 'networkLists.append')).toBe(1);
    }
  });

  const stored = { uniqueId: networkListId, name: 'Blocked', type: 'IP', syncPoint: 3 };

  /** A client whose reads show `shown` and whose changes are answered by `change`. */
  function answered(shown: object, change: () => Response, options: Partial<AkamaiListsOptions> = {}) {
    return answeringLists(({ method }: Sent) => (method === 'GET' ? json({ ...stored, ...shown }) : change()), options);
  }

  test('is not looked up after an abort', async () => {
    const stop = new AbortController();
    const { lists, sent } = answered({ list: [a] }, () => {
      stop.abort();
      throw stop.signal.reason;
    });
    const call = lists.networkLists.ensureListed({ networkListId, elements: [c] }, { signal: stop.signal });
    expect(await failureOf(call)).toMatchObject({ kind: 'abort', mayHaveApplied: true });
    expect(sent.map(({ method }) => method)).toEqual(['GET', 'POST']);
  });

  test('is an error if its confirmation shows the list without it', async () => {
    const { lists } = answered({ list: [a] }, () => json({ ...stored, list: [a] }));
    const failure = await failureOf(lists.networkLists.ensureListed({ networkListId, elements: [c] }));
    expect(failure).toMatchObject({ code: 'CONTENT-CHANGED', vendor: 'akamai', mayHaveApplied: true });
    expect(failure).toMatchObject({ operation: 'networkLists.ensureListed' });
  });

  test.each([{}, { list: [] as string[], elementCount: 2 }, { list: [a], elementCount: 2 }])(
    'is not compared with a confirmation without all elements: %j',
    async (confirmed) => {
      const { lists } = answered({ list: [a] }, () => json({ ...stored, syncPoint: 4, ...confirmed }));
      expect(await lists.networkLists.ensureListed({ networkListId, elements: [c] })).toMatchObject({
        outcome: 'updated',
        version: 4,
      });
    },
  );

  test('sends a replacement without the old number of elements', async () => {
    const { lists, sent } = answered({ list: [a, b], elementCount: 2, description: 'Bots' }, () =>
      json({ ...stored, list: [b], elementCount: 1 }),
    );
    await lists.networkLists.ensureUnlisted({ networkListId, elements: [a] });
    expect(JSON.parse(sent.at(-1)?.body ?? '')).toEqual({
      name: 'Blocked',
      type: 'IP',
      syncPoint: 3,
      description: 'Bots',
      list: [b],
    });
  });

  test('needs a list with its elements, but not their number', async () => {
    const { lists } = answered({}, () => json(stored));
    const call = lists.networkLists.ensureListed({ networkListId, elements: [a] });
    expect(await failureOf(call)).toMatchObject({
      code: 'INCOMPLETE-READ',
      vendor: 'akamai',
      operation: 'networkLists.ensureListed',
      retryable: true,
      message: expect.stringMatching(/\b0\b.*\b0\b/),
    });
    const half = answered({ list: [a], elementCount: 3 }, () => json(stored));
    expect(await failureOf(half.lists.networkLists.ensureListed({ networkListId, elements: [a] }))).toMatchObject({
      message: expect.stringMatching(/\b3\b.*\b1\b/),
    });
    const other = answered({ list: [a] }, () => json(stored));
    expect(await other.lists.networkLists.ensureListed({ networkListId, elements: [a] })).toMatchObject({
      outcome: 'unchanged',
      version: 3,
    });
  });

  test('keeps elements of an unknown form, and adds to them', async () => {
    const { lists, sent } = answered({ list: ['odd', a] }, () => json(stored));
    await lists.networkLists.replaceAll({ networkListId, elements: [b, a] });
    expect(JSON.parse(sent.at(-1)?.body ?? '').list).toEqual([a, b]);
    await lists.networkLists.ensureUnlisted({ networkListId, elements: [a] });
    expect(JSON.parse(sent.at(-1)?.body ?? '').list).toEqual(['odd']);
    await expect(lists.networkLists.ensureUnlisted({ networkListId, elements: ['odd'] })).rejects.toMatchObject({
      issues: [{ pointer: '/elements/0' }],
    });
  });

  test('may be repeated after a conflict if the elements to remove are the same', async () => {
    const { lists, fake, valuesOf } = account();
    const raced = overtaken(lists, () => lists.networkLists.removeElement({ networkListId, element: b }));
    await raced.networkLists.replaceAll({ networkListId, elements: [c] });
    expect(valuesOf(networkListId)).toEqual([c]);
    expect(fake.requests.filter(({ status }) => status === 409)).toHaveLength(1);
  });

  test('removes elements added meanwhile by another user, if they are to be removed', async () => {
    const { lists, valuesOf } = account();
    const raced = overtaken(lists, () => lists.networkLists.append({ networkListId, body: { list: [c] } }));
    await raced.networkLists.ensureUnlisted({ networkListId, elements: [a, c] });
    expect(valuesOf(networkListId)).toEqual([b]);
  });
});

describe('a change of a client list', () => {
  const many = (length: number): readonly string[] =>
    Array.from({ length }, (_, index) => `10.${index >> 8}.${index & 255}.1`);

  /** Sizes of the requests to a list with these items that a change takes. */
  async function requestsOf(
    stored: readonly string[],
    change: 'ensureListed' | 'replaceAll',
    items: readonly string[],
  ) {
    const { lists, fake } = account({
      clientLists: [{ listId, name: 'Many', items: stored.map((value) => ({ value })) }],
    });
    await lists.clientLists[change]({ listId, items });
    return fake.requests.flatMap(({ method, body }) =>
      method === 'POST' ? [Object.entries(Object(body)).map(([name, list]) => `${name} ${Object(list).length}`)] : [],
    );
  }

  test('has up to a thousand items in a request', async () => {
    expect(await requestsOf([], 'ensureListed', many(1000))).toEqual([['append 1000']]);
    expect(await requestsOf([], 'ensureListed', many(1001))).toEqual([['append 1000'], ['append 1']]);
    const stored = many(500);
    const replaced = (length: number) => many(500 + length).slice(500);
    expect(await requestsOf(stored, 'replaceAll', replaced(500))).toEqual([['append 500', 'update 0', 'delete 500']]);
    expect(await requestsOf(stored, 'replaceAll', replaced(501))).toEqual([['append 501'], ['delete 500']]);
  });

  test('is one request for each kind of change, unless it replaces all', async () => {
    const { lists, fake } = account();
    await lists.clientLists.ensureListed({ listId, items: [{ value: a, description: 'Bot' }, c] });
    const bodies = () => fake.requests.flatMap(({ method, body }) => (method === 'POST' ? [body] : []));
    expect(bodies()).toEqual([{ append: [{ value: c }] }, { update: [{ value: a, description: 'Bot' }] }]);
    await lists.clientLists.replaceAll({ listId, items: [{ value: a, description: 'Ok' }, b, c] });
    expect(bodies().at(-1)).toEqual({ update: [{ value: a, description: 'Ok' }] });
    await lists.clientLists.replaceAll({ listId, items: [b, c] });
    expect(bodies().at(-1)).toEqual({ delete: [{ value: a }] });
    await lists.clientLists.replaceAll({ listId, items: [{ value: c, tags: ['x'] }] });
    expect(bodies().at(-1)).toEqual({ append: [], update: [{ value: c, tags: ['x'] }], delete: [{ value: b }] });
  });

  test('is sent again without the changes already made by another user', async () => {
    const { lists, fake, valuesOf } = account();
    const raced = lists.withOptions({
      guard: async ({ id }) => {
        const isThere = valuesOf(listId).includes(c);
        if (id === 'clientLists.appendItems' && !isThere) {
          await lists.clientLists.appendItems({ listId, body: [{ value: c }] });
        }
        if (id === 'clientLists.removeItems' && valuesOf(listId).includes(a)) {
          await lists.clientLists.removeItems({ listId, body: [{ value: a }] });
        }
        if (
          id === 'clientLists.updateItems' &&
          fake.state.lists.lists.get(listId)?.items.get(b)?.description !== 'Bot'
        ) {
          await lists.clientLists.updateItems({ listId, body: [{ value: b, description: 'Bot' }] });
        }
        return true;
      },
    });
    expect(await raced.clientLists.ensureListed({ listId, items: [c] })).toMatchObject({ outcome: 'updated' });
    await raced.clientLists.ensureUnlisted({ listId, items: [a, c] });
    expect(valuesOf(listId)).toEqual([b]);
    await raced.clientLists.ensureListed({ listId, items: [{ value: b, description: 'Bot' }] });
    expect(fake.state.lists.lists.get(listId)?.items.get(b)).toMatchObject({ description: 'Bot' });
  });

  test.each([
    ['a rejected item that no other user has added', {}, 400, 2],
    ['any refused item with maxRetries 0', { maxRetries: 0 }, 400, 1],
    ['a missing right', {}, 403, 1],
  ])('fails after %s', async (_name, options, status, reads) => {
    const { lists, fake, called, valuesOf } = account();
    fake.failNext({ status, operation: 'clientLists.appendItems', times: 2 });
    const failure = await failureOf(lists.clientLists.ensureListed({ listId, items: [c] }, options));
    expect(failure).toMatchObject({ mayHaveApplied: false, operation: 'clientLists.appendItems' });
    expect(count(called, 'clientLists.appendItems')).toBe(1);
    expect(count(called, 'clientLists.get')).toBe(reads);
    expect(valuesOf(listId)).toEqual([a, b]);
  });

  test('reads the list before and after a removal', async () => {
    const { lists, called } = account();
    await lists.clientLists.ensureUnlisted({ listId, items: [a] });
    const read = ['clientLists.get', 'clientLists.listItems'];
    expect(called()).toEqual([...read, 'clientLists.removeItems', ...read]);
  });

  test.each<readonly [string, readonly ListItem[]]>([
    ['appendItems', [a, b, c]],
    [
      'updateItems',
      [
        { value: a, description: 'Bot' },
        { value: b, tags: ['x'] },
      ],
    ],
    ['removeItems', [{ value: a, description: 'Scanner' }]],
    ['changeItems', [{ value: a, description: 'Bot' }, c]],
  ])('is read back after a lost response of %s, and never sent again', async (operation, items) => {
    for (const reset of ['after', true] as const) {
      const { lists, fake, called } = account(twoLists, { client: { maxRetries: 0 } });
      fake.failNext({ reset, operation: `clientLists.${operation}` });
      const result: unknown = await lists.clientLists.replaceAll({ listId, items }).catch((error: unknown) => error);
      if (reset === 'after') expect(result).toMatchObject({ outcome: 'updated' });
      else expect(result).toMatchObject({ mayHaveApplied: true });
      expect(called().filter((each) => each.endsWith('Items') && !each.endsWith('listItems'))).toHaveLength(1);
    }
  });

  test('names its requests and their outcomes after a partial failure', async () => {
    const { lists, valuesOf } = account();
    const raced = (added: string) =>
      lists.withOptions({
        guard: async ({ id }) => {
          const isThere = valuesOf(listId).includes(added);
          if (id === 'clientLists.appendItems' && !isThere) {
            await lists.clientLists.appendItems({ listId, body: [{ value: added }] });
          }
          return id !== 'clientLists.updateItems';
        },
      });
    const update = { value: a, description: 'Bot' };
    const first = await failureOf(raced(c).clientLists.ensureListed({ listId, items: [c, update] }));
    expect(first).toMatchObject({ kind: 'operation-denied', mayHaveApplied: false });
    const items = [update, d, '192.0.2.5'];
    const second = await failureOf(raced(d).clientLists.ensureListed({ listId, items }));
    expect(second).toMatchObject({ kind: 'partial-failure', result: { parts: [{ outcome: 'updated' }, {}] } });
    expect(second).toMatchObject({ hint: expect.stringContaining('request 2 (adds 0, updates 1, removes 0)') });
    expect(valuesOf(listId)).toEqual([a, b, c, d, '192.0.2.5']);
  });

  test('is an error if the list does not show it at the end', async () => {
    const { lists, fake, valuesOf } = account();
    const raced = lists.withOptions({
      guard: async ({ id }) => {
        const isThere = valuesOf(listId).includes(c);
        if (id === 'clientLists.get' && isThere) await lists.clientLists.removeItems({ listId, body: [{ value: c }] });
        return true;
      },
    });
    const failure = await failureOf(raced.clientLists.ensureListed({ listId, items: [c] }));
    expect(failure).toMatchObject({ code: 'CONTENT-CHANGED', mayHaveApplied: true, vendor: 'akamai' });
    expect(failure).toMatchObject({ operation: 'clientLists.ensureListed', hint: expect.any(String) });
    expect(fake.requests.length).toBeGreaterThan(4);
  });

  test('may have been applied if the list cannot be read at the end', async () => {
    const { lists, called } = account(twoLists, {
      client: {
        maxRetries: 0,
        guard: ({ id }) => id !== 'clientLists.get' || count(called, 'clientLists.appendItems') === 0,
      },
    });
    const failure = await failureOf(lists.clientLists.ensureListed({ listId, items: [c] }));
    expect(failure).toMatchObject({ kind: 'operation-denied', mayHaveApplied: true, hint: expect.any(String) });
  });

  test('needs a list that was not deleted', async () => {
    const { lists, called } = account({
      clientLists: [{ listId, name: 'Old', items: [{ value: a }], deprecated: true }],
    });
    const failure = await failureOf(lists.clientLists.ensureListed({ listId, items: [a] }));
    expect(failure).toMatchObject({ kind: 'not-found', vendor: 'akamai', operation: 'clientLists.ensureListed' });
    expect(called()).toEqual(['clientLists.get']);
  });

  test('is refused for another version than the present one', async () => {
    const { lists, valuesOf } = account();
    const call = lists.clientLists.replaceAll({ listId, items: [c], version: 1 });
    expect(await failureOf(call)).toMatchObject({
      code: 'CONTENT-CHANGED',
      vendor: 'akamai',
      operation: 'clientLists.replaceAll',
      mayHaveApplied: false,
    });
    await lists.clientLists.replaceAll({ listId, items: [c], version: 2 });
    expect(valuesOf(listId)).toEqual([c]);
  });

  test('adds and updates even if an added item disappears before the removals, which are then skipped', async () => {
    const stored = many(1001);
    const { lists, valuesOf } = account({
      clientLists: [{ listId, name: 'Many', items: stored.map((value) => ({ value })) }],
    });
    const updates = many(1).map((value) => ({ value, description: 'Bot' }));
    const raced = lists.withOptions({
      guard: async ({ id }) => {
        if (id === 'clientLists.updateItems') await lists.clientLists.removeItems({ listId, body: [{ value: d }] });
        return true;
      },
    });
    const failure = await failureOf(raced.clientLists.replaceAll({ listId, items: [...updates, d] }));
    expect(isClientListFailure(failure)).toBe(true);
    expect(failure).toMatchObject({
      result: { parts: [{ outcome: 'updated' }, { outcome: 'updated' }, { outcome: 'skipped' }] },
    });
    expect(valuesOf(listId)).toHaveLength(1001);
  });

  test('is not taken for that of another workflow', () => {
    const failureOfOperation = (operation: string) =>
      new PartialFailureError({ vendor: 'akamai', operation, message: 'no', names: [], result: { parts: [] } });
    expect(isClientListFailure(failureOfOperation('clientLists.replaceAll'))).toBe(true);
    expect(isClientListFailure(failureOfOperation('plans.apply'))).toBe(false);
    for (const other of [undefined, new Error('clientLists.'), { operation: 'clientLists.replaceAll' }]) {
      expect(isClientListFailure(other)).toBe(false);
    }
  });
});
