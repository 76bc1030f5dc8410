import { operations } from '@edgeward/akamai-appsec/lists/operations';
import { describe, expect, test } from 'vitest';
import * as generatedOperations from '../../src/lists/generated/operations.js';
import type { AkamaiLists, ClientListItemInput, NetworkList } from '../../src/lists/index.js';
import { failureOf, json } from '../support/answering.js';
import { answeringLists } from './support/answering-lists.js';

const networkListId = '12345_BLOCKED';
const listId = '98765_BLOCKED';
const list: NetworkList = {
  uniqueId: networkListId,
  name: 'Blocked',
  type: 'IP',
  syncPoint: 4,
  description: '',
  list: ['192.0.2.1', '2001:db8::/32'],
  elementCount: 2,
  readOnly: false,
  links: { update: { href: '/networklist-api/rest/v2/network-lists/1', method: 'PUT' } },
};
const activationStatus = {
  uniqueId: networkListId,
  syncPoint: 4,
  activationStatus: 'PENDING_ACTIVATION',
  activationId: 7,
};
const activation = {
  activationId: 7,
  activationStatus: 'PENDING_ACTIVATION',
  listId,
  network: 'STAGING',
  version: 2,
  action: 'ACTIVATE',
};
const items = { content: [{ value: '192.0.2.1' }], page: 0, totalPages: 1 };

test('each effect is the worst possible one of its operation', () => {
  expect(Object.fromEntries(operations.map(({ id, effect }) => [id, effect]))).toEqual({
    'networkLists.list': 'read',
    'networkLists.create': 'write',
    'networkLists.get': 'read',
    'networkLists.replace': 'destroy',
    'networkLists.updateDetails': 'write',
    'networkLists.delete': 'destroy',
    'networkLists.append': 'write',
    'networkLists.addElement': 'write',
    'networkLists.removeElement': 'destroy',
    'networkLists.getSnapshot': 'read',
    'networkLists.createActivation': 'destroy',
    'networkLists.getStatus': 'read',
    'networkLists.getActivation': 'read',
    'networkLists.subscribe': 'write',
    'networkLists.unsubscribe': 'write',
    'clientLists.list': 'read',
    'clientLists.create': 'write',
    'clientLists.get': 'read',
    'clientLists.update': 'write',
    'clientLists.delete': 'destroy',
    'clientLists.listTags': 'read',
    'clientLists.getUsage': 'read',
    'clientLists.listSnapshotItems': 'read',
    'clientLists.listContractGroups': 'read',
    'clientLists.listItems': 'read',
    'clientLists.appendItems': 'write',
    'clientLists.updateItems': 'write',
    'clientLists.removeItems': 'destroy',
    'clientLists.mergeItems': 'write',
    'clientLists.replaceItems': 'destroy',
    'clientLists.validateItems': 'read',
    'clientLists.createActivation': 'destroy',
    'clientLists.createDeactivation': 'destroy',
    'clientLists.createActivationV2': 'destroy',
    'clientLists.getStatus': 'read',
    'clientLists.getActivation': 'read',
    'clientLists.subscribe': 'write',
    'clientLists.unsubscribe': 'write',
  });
});

test('every operation is exported, and none claims to be documented', () => {
  expect(operations).toHaveLength(Object.keys(generatedOperations).length - 2);
  expect(operations.filter(({ evidence }) => evidence === 'documented')).toEqual([]);
});

const requests: readonly (readonly [
  name: string,
  call: (lists: AkamaiLists) => PromiseLike<unknown>,
  answer: Response,
  method: string,
  target: string,
  body: unknown,
])[] = [
  [
    'networkLists.list',
    ({ networkLists }) => networkLists.list({ listType: 'IP', includeElements: true }),
    json({ networkLists: [list] }),
    'GET',
    '/network-list/v2/network-lists?includeElements=true&listType=IP',
    undefined,
  ],
  [
    'networkLists.append, answered with 202',
    ({ networkLists }) => networkLists.append({ networkListId, body: { list: ['192.0.2.9'] } }),
    json(list, 202),
    'POST',
    `/network-list/v2/network-lists/${networkListId}/append`,
    { list: ['192.0.2.9'] },
  ],
  [
    'networkLists.append, answered with 200',
    ({ networkLists }) => networkLists.append({ networkListId, body: { list: ['192.0.2.9'] } }),
    json(list),
    'POST',
    `/network-list/v2/network-lists/${networkListId}/append`,
    { list: ['192.0.2.9'] },
  ],
  [
    'networkLists.addElement',
    ({ networkLists }) => networkLists.addElement({ networkListId, element: '2001:db8::/32' }),
    json(list),
    'PUT',
    `/network-list/v2/network-lists/${networkListId}/elements?element=2001%3Adb8%3A%3A%2F32`,
    undefined,
  ],
  [
    'networkLists.delete, answered without a body',
    ({ networkLists }) => networkLists.delete({ networkListId }),
    new Response(null, { status: 204 }),
    'DELETE',
    `/network-list/v2/network-lists/${networkListId}`,
    undefined,
  ],
  [
    'networkLists.delete, answered with a body',
    ({ networkLists }) => networkLists.delete({ networkListId }),
    json({ status: 200, uniqueId: networkListId }),
    'DELETE',
    `/network-list/v2/network-lists/${networkListId}`,
    undefined,
  ],
  [
    'networkLists.createActivation',
    ({ networkLists }) =>
      networkLists.createActivation({ networkListId, environment: 'STAGING', body: { comments: 'Attack' } }),
    json(activationStatus),
    'POST',
    `/network-list/v2/network-lists/${networkListId}/environments/STAGING/activate`,
    { comments: 'Attack' },
  ],
  [
    'clientLists.appendItems',
    ({ clientLists }) => clientLists.appendItems({ listId, body: [{ value: '192.0.2.9' }] }),
    json({ appended: [{ value: '192.0.2.9' }] }),
    'POST',
    `/client-list/v1/lists/${listId}/items`,
    { append: [{ value: '192.0.2.9' }] },
  ],
  [
    'clientLists.updateItems',
    ({ clientLists }) => clientLists.updateItems({ listId, body: [{ value: '192.0.2.9', expirationDate: '' }] }),
    json({ updated: [{ value: '192.0.2.9' }] }),
    'POST',
    `/client-list/v1/lists/${listId}/items`,
    { update: [{ value: '192.0.2.9', expirationDate: '' }] },
  ],
  [
    'clientLists.removeItems',
    ({ clientLists }) => clientLists.removeItems({ listId, body: [{ value: '192.0.2.9' }] }),
    json({ deleted: [{ value: '192.0.2.9' }] }),
    'POST',
    `/client-list/v1/lists/${listId}/items`,
    { delete: [{ value: '192.0.2.9' }] },
  ],
  [
    'clientLists.replaceItems',
    ({ clientLists }) => clientLists.replaceItems({ listId, body: { items: ['192.0.2.9'], version: 3 } }),
    json({ itemsImported: true }),
    'POST',
    `/client-list/v1/lists/${listId}/items/import`,
    { items: ['192.0.2.9'], version: 3, action: 'REPLACE' },
  ],
  [
    'clientLists.createDeactivation',
    ({ clientLists }) => clientLists.createDeactivation({ listId, body: { network: 'STAGING' } }),
    json({ ...activation, action: 'DEACTIVATE' }),
    'POST',
    `/client-list/v1/lists/${listId}/activations`,
    { network: 'STAGING', action: 'DEACTIVATE' },
  ],
  [
    'clientLists.createActivationV2',
    ({ clientLists }) => clientLists.createActivationV2({ listId, body: { action: 'ACTIVATE', network: 'STAGING' } }),
    json({ listId, activations: { STAGING: { activationId: 7, activationStatus: 'PENDING_ACTIVATION' } } }),
    'POST',
    `/client-list/v2/lists/${listId}/activations`,
    { action: 'ACTIVATE', network: 'STAGING' },
  ],
  [
    'clientLists.listItems',
    ({ clientLists }) => clientLists.listItems({ listId, sort: ['value:asc', 'updateDate:desc'] }),
    json(items),
    'GET',
    `/client-list/v1/lists/${listId}/items?page=0&pageSize=1000&sort=value%3Aasc&sort=updateDate%3Adesc`,
    undefined,
  ],
];

test.each(requests)(
  '%s is sent as the clients of the vendor send it',
  async (_name, call, answer, method, target, body) => {
    const { lists, sent } = answeringLists(() => answer.clone());
    await call(lists);
    expect(sent).toMatchObject([{ method, target }]);
    expect(sent[0]?.body === '' ? undefined : JSON.parse(sent[0]?.body ?? '')).toEqual(body);
  },
);

test('pages of lists are requested with their number and size, whatever the default of the service', async () => {
  const { lists, sent } = answeringLists((_request, number) =>
    json({ content: [{ listId: `${number}_A`, name: 'A', type: 'IP' }], page: number - 1, totalPages: 3 }),
  );
  const found: string[] = [];
  for await (const each of lists.clientLists.list({ type: ['IP'] })) found.push(each.listId);
  expect(found).toEqual(['1_A', '2_A', '3_A']);
  expect(sent.map(({ target }) => target)).toEqual(
    [0, 1, 2].map((page) => `/client-list/v1/lists?type=IP&page=${page}&pageSize=1000`),
  );
});

describe('the protection of lists against accidents', () => {
  test('a list that was read with its elements can be sent back, without what the service assigns', async () => {
    const { lists, sent } = answeringLists(() => json(list));
    const read = await lists.networkLists.get({ networkListId });
    await lists.networkLists.replace({ networkListId, body: { ...read, list: [...(read.list ?? []), '192.0.2.9'] } });
    expect(JSON.parse(sent[1]?.body ?? '')).toEqual({
      name: 'Blocked',
      type: 'IP',
      syncPoint: 4,
      list: ['192.0.2.1', '2001:db8::/32', '192.0.2.9'],
    });
  });

  const { list: _, ...unread } = list;

  test.each([
    ['has no elements', unread],
    ['has an empty list in place of its elements', { ...unread, list: [] }],
  ])('a list that %s is refused before it is sent', async (_name, body) => {
    const { lists, sent } = answeringLists(() => json(list));
    const failure = await failureOf(
      lists.networkLists.replace({ networkListId, body: body as typeof body & typeof list & { list: [] } }),
    );
    expect(failure).toMatchObject({ kind: 'request-validation', mayHaveApplied: false });
    expect(sent).toEqual([]);
  });

  test('an import of nothing, which replaces all items, is refused before it is sent', async () => {
    const { lists, sent } = answeringLists(() => json({ itemsImported: true }));
    const failure = await failureOf(lists.clientLists.replaceItems({ listId, body: { items: [] } }));
    expect(failure).toMatchObject({ kind: 'request-validation', mayHaveApplied: false });
    expect(sent).toEqual([]);
  });

  test('a naive client sends the same list and wipes it', () => {
    const body = JSON.stringify({ ...unread, list: (unread as Partial<NetworkList>).list ?? [] });
    expect(JSON.parse(body)).toMatchObject({ list: [], elementCount: 2 });
  });

  test('a list is emptied on purpose without its count', async () => {
    const { lists, sent } = answeringLists(() => json({ ...list, list: [], elementCount: 0 }));
    await lists.networkLists.replace({ networkListId, body: { name: 'Blocked', type: 'IP', syncPoint: 4, list: [] } });
    expect(sent).toHaveLength(1);
  });

  test('items to append cannot bring a deletion past a guard against destroy', async () => {
    const { lists, sent } = answeringLists(() => json({ appended: [] }), {
      guard: ({ effect }) => effect !== 'destroy',
    });
    const body = { append: [{ value: '192.0.2.9' }], delete: [{ value: '192.0.2.1' }] };
    const failure = await failureOf(
      // A program without types can give the form of the wire.
      lists.clientLists.appendItems({ listId, body: body as unknown as readonly ClientListItemInput[] }),
    );
    expect(failure).toMatchObject({ kind: 'request-validation' });
    expect(sent).toEqual([]);
  });
});

describe('problems of both APIs', () => {
  test.each([
    ['client-list-api/error-types/INVALID-INPUT-ERROR', 400, 'bad-request', 'INVALID-INPUT-ERROR'],
    ['client-list/error-types/NOT-FOUND', 404, 'not-found', 'NOT-FOUND'],
    ['client-list/error-types/FORBIDDEN-OPERATION', 403, 'conflict', 'FORBIDDEN-OPERATION'],
    ['network-lists-activation/error-types/INVALID-INPUT-ERROR', 400, 'bad-request', 'INVALID-INPUT-ERROR'],
  ])('uses the last segment of %s as the code', async (type, status, kind, code) => {
    const problem = { type: `https://problems.luna.akamaiapis.net/${type}`, title: 'Refused', status, detail: 'No.' };
    const { lists } = answeringLists(() => json(problem, status, { 'content-type': 'application/problem+json' }));
    expect(
      await failureOf(lists.clientLists.createDeactivation({ listId, body: { network: 'STAGING' } })),
    ).toMatchObject({
      kind,
      code,
    });
  });
});
