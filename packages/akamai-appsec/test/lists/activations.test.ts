import { AkamaiLists, type ListActivationPoller } from '@edgeward/akamai-appsec/lists';
import { createFakeAkamaiAppSec, type FakeAkamaiAppSecOptions } from '@edgeward/akamai-appsec/testing';
import { expect, test } from 'vitest';
import { failureOf, json } from '../support/answering.js';
import { answeringLists } from './support/answering-lists.js';

const networkListId = '1_BLOCKED';
const listId = '2_BLOCKED';

function account(options: FakeAkamaiAppSecOptions = {}) {
  const fake = createFakeAkamaiAppSec({
    seed: {
      lists: {
        networkLists: [
          { uniqueId: networkListId, name: 'Blocked', list: ['192.0.2.1'], syncPoint: 3, activeOn: ['STAGING'] },
        ],
        clientLists: [{ listId, name: 'Blocked', items: [{ value: '192.0.2.1' }], version: 2, activeOn: ['STAGING'] }],
      },
    },
    ...options,
  });
  const lists = new AkamaiLists({ ...fake.clientOptions, random: () => 0 });
  const sent = () => fake.requests.filter(({ operation }) => operation?.includes('.create')).length;
  return { fake, lists, sent };
}

const kinds: readonly (readonly [
  name: 'networkLists' | 'clientLists',
  edit: (lists: AkamaiLists) => PromiseLike<unknown>,
  activate: (lists: AkamaiLists, network: 'STAGING' | 'PRODUCTION') => ListActivationPoller,
  version: number,
])[] = [
  [
    'networkLists',
    (lists) => lists.networkLists.append({ networkListId, body: { list: ['192.0.2.2'] } }),
    (lists, network) => lists.networkLists.activate({ networkListId, network }),
    4,
  ],
  [
    'clientLists',
    (lists) => lists.clientLists.appendItems({ listId, body: [{ value: '192.0.2.2' }] }),
    (lists, network) => lists.clientLists.activate({ listId, network }),
    3,
  ],
];

test.each(kinds)(
  '%s: an edit is activated because the network says MODIFIED',
  async (_name, edit, activate, version) => {
    const { lists, sent } = account();
    await edit(lists);
    expect(await activate(lists, 'STAGING').result()).toMatchObject({
      outcome: 'updated',
      status: 'ACTIVE',
      version,
      includesOtherEdits: false,
    });
    expect(await activate(lists, 'STAGING').result()).toMatchObject({ outcome: 'unchanged', version });
    expect(sent()).toBe(1);
  },
);

test.each(kinds)('%s: activations on both networks follow each other', async (_name, edit, activate) => {
  const { lists, sent } = account();
  await edit(lists);
  const results = await Promise.all([activate(lists, 'STAGING').result(), activate(lists, 'PRODUCTION').result()]);
  expect(results.map(({ status }) => status)).toEqual(['ACTIVE', 'ACTIVE']);
  expect(sent()).toBeLessThanOrEqual(4);
});

test.each(kinds)(
  '%s: a lost answer is looked up, and the activation is not sent twice',
  async (name, edit, activate) => {
    const { fake, lists, sent } = account();
    await edit(lists);
    fake.failNext({ reset: 'after', operation: `${name}.createActivation` });
    expect(await activate(lists, 'STAGING').result()).toMatchObject({ status: 'ACTIVE' });
    expect(sent()).toBe(1);
  },
);

test.each(kinds)('%s: a failed activation is an error, never polled without end', async (_name, edit, activate) => {
  const { lists } = account({ listActivationOutcome: 'FAILED' });
  await edit(lists);
  expect(await failureOf(activate(lists, 'STAGING').result())).toMatchObject({
    kind: 'operation-failed',
    code: 'FAILED',
    mayHaveApplied: true,
  });
});

test.each(kinds)('%s: another process resumes from the JSON', async (name, edit, activate) => {
  const { lists, sent } = account();
  await edit(lists);
  const poller = activate(lists, 'STAGING');
  await poller.started();
  const json: unknown = JSON.parse(JSON.stringify(poller));
  expect(await lists[name].resume(json).result()).toMatchObject({ status: 'ACTIVE' });
  expect(sent()).toBe(1);
});

test('a version that the API would ignore is refused', () => {
  const { lists, fake } = account();
  const params = { networkListId, network: 'STAGING', syncPoint: 2 } as const;
  expect(() => lists.networkLists.activate(params)).toThrow(/syncPoint is not a parameter/);
  expect(fake.requests).toEqual([]);
});

test('an empty list of recipients notifies nobody, for both kinds of lists', async () => {
  const { lists, sent } = account();
  const order = { network: 'PRODUCTION', notificationRecipients: [] } as const;
  await lists.networkLists.activate({ networkListId, ...order }).result();
  await lists.clientLists.activate({ listId, ...order }).result();
  expect(sent()).toBe(2);
});

test.each(['Active', 'active', 'ACTIVE '])(
  'a network whose status is written %j has the newest version, and nothing is sent',
  async (status) => {
    const view = { uniqueId: networkListId, listId, name: 'Blocked', type: 'IP', syncPoint: 3, version: 3 };
    const { lists, sent } = answeringLists(() =>
      json({ ...view, stagingActivationStatus: status, productionActivationStatus: 'Inactive' }),
    );
    for (const poller of [
      lists.networkLists.activate({ networkListId, network: 'STAGING' }),
      lists.clientLists.activate({ listId, network: 'STAGING' }),
      lists.clientLists.deactivate({ listId, network: 'PRODUCTION' }),
    ]) {
      expect(await poller.result()).toMatchObject({ outcome: 'unchanged' });
    }
    expect(sent.every(({ method }) => method === 'GET')).toBe(true);
  },
);
