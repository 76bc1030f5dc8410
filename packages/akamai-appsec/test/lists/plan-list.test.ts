import { describe, expect, test } from 'vitest';
import { failureOf } from '../support/answering.js';
import { account, denyingRule, listId, networkListId, twoLists } from './support/account.js';

const [a, b, c] = ['192.0.2.1', '192.0.2.2', '192.0.2.3'] as const;

/** A configuration with a firewall naming the network list. */
function firewall(block: string, controls: object) {
  const exported = { securityPolicies: [{ id: 'shop_1', ipGeoFirewall: { block, ipControls: controls } }] };
  return {
    configuration: { id: 77, name: 'Shop', latestVersion: 1, productionVersion: 1, stagingVersion: 1 },
    versions: [
      {
        version: { version: 1, production: { status: 'Active' }, staging: { status: 'Active' } },
        securityPolicies: [{ policyId: 'shop_1', policyName: 'Shop' }],
        exported,
      },
    ],
  };
}

const naming = { networkList: [networkListId] };

describe('planList', () => {
  test('shows what replaceAll would do, and changes nothing', async () => {
    const { lists, called } = account();
    expect(await lists.networkLists.planList({ networkListId, elements: [b, c] })).toEqual({
      version: 3,
      added: [c],
      updated: [],
      removed: [a],
      kept: 1,
      isEmptied: false,
      risks: [],
      uses: [],
      unread: [],
    });
    const plan = await lists.clientLists.planList({ listId, items: [{ value: b, description: 'Bot' }] });
    expect(plan).toMatchObject({
      version: 2,
      added: [],
      updated: [{ value: b, description: 'Bot' }],
      removed: [{ value: a }],
    });
    expect(
      called().some((operation) => /append|replace|Items$/.test(operation) && !operation.endsWith('listItems')),
    ).toBe(false);
  });

  test.each([
    [
      'a deny list',
      'blockSpecificIPGeo',
      { blockedIPNetworkLists: naming },
      'deny',
      'off',
      'switches this protection off',
    ],
    [
      'the allow list of a firewall that blocks everybody else',
      'blockAllTrafficExceptAllowedIPs',
      { allowedIPNetworkLists: naming },
      'allow',
      'lockout',
      'may block everyone',
    ],
    ['an allow list', 'blockSpecificIPGeo', { allowedIPNetworkLists: naming }, 'allow', 'none', 'exempts no one'],
  ])('says what it means to empty %s', async (_name, block, controls, role, whenEmpty, sentence) => {
    const { lists } = account(twoLists, { configurations: [firewall(block, controls)] });
    const { uses, risks, isEmptied } = await lists.networkLists.planList({ networkListId, elements: [] });
    expect(isEmptied).toBe(true);
    expect(uses).toMatchObject([
      { configId: 77, versionNumber: 1, networks: ['STAGING', 'PRODUCTION'], role, whenEmpty },
    ]);
    expect(risks).toEqual([expect.stringContaining(sentence)]);
  });

  test.each([
    [true, 'off'],
    [false, 'lockout'],
  ])('tells a condition on the list from one on everybody else (%s)', async (positiveMatch, whenEmpty) => {
    const customRules = [
      { id: 501, name: 'Block', conditions: [{ type: 'clientListMatch' as const, positiveMatch, value: [listId] }] },
    ];
    const { lists } = account(twoLists, { configurations: [{ ...denyingRule, customRules }] });
    const { uses, risks } = await lists.clientLists.planList({ listId, items: [] });
    expect(uses).toMatchObject([{ role: 'condition', whenEmpty, pointer: '/customRules/0/conditions/0/value/0' }]);
    expect(risks).toHaveLength(1);
  });

  test('reports a list as emptied only if it had elements and keeps none', async () => {
    const empty = account({
      networkLists: [{ uniqueId: networkListId, name: 'Empty', list: [] }],
      clientLists: [{ listId, name: 'Empty', items: [] }],
    });
    for (const { lists, items } of [
      { lists: empty.lists, items: [] },
      { lists: empty.lists, items: [a] },
      { lists: account().lists, items: [b, c] },
      { lists: account().lists, items: [c] },
    ]) {
      expect(await lists.networkLists.planList({ networkListId, elements: items })).toMatchObject({ isEmptied: false });
      expect(await lists.clientLists.planList({ listId, items })).toMatchObject({ isEmptied: false });
    }
  });

  test('has no risks for a list that keeps elements', async () => {
    const { lists } = account(twoLists, { configurations: [denyingRule] });
    const { uses, risks } = await lists.clientLists.planList({ listId, items: [a] });
    expect(uses).toHaveLength(1);
    expect(risks).toEqual([]);
  });

  test('reads only the named configurations, and reports what it could not read', async () => {
    const { lists, fake } = account(twoLists, { configurations: [denyingRule] });
    expect((await lists.networkLists.planList({ networkListId, elements: [], configIds: [1] })).uses).toEqual([]);
    fake.failNext({ status: 403, operation: 'configurations.list' });
    const { unread, risks } = await lists.networkLists.planList({ networkListId, elements: [] });
    expect(unread).toHaveLength(1);
    expect(risks).toEqual([expect.stringContaining('there may be other uses')]);
  });

  test('names a policy that only the usage knows', async () => {
    const { lists, fake } = account(twoLists, { configurations: [denyingRule] });
    fake.failNext({ status: 403, operation: 'versions.export' });
    expect((await lists.clientLists.planList({ listId, items: [] })).uses).toEqual([
      {
        configId: 8277,
        configName: 'Shop',
        versionNumber: 1,
        networks: ['STAGING'],
        role: 'condition',
        whenEmpty: 'unknown',
      },
    ]);
  });

  test('gives replaceAll the version that it has shown', async () => {
    const { lists } = account();
    const { version } = await lists.networkLists.planList({ networkListId, elements: [b] });
    await lists.networkLists.append({ networkListId, body: { list: [c] } });
    const failure = await failureOf(lists.networkLists.replaceAll({ networkListId, elements: [b], version }));
    expect(failure).toMatchObject({ kind: 'conflict' });
  });

  test('rejects invalid parameters before sending anything', async () => {
    const { lists, fake } = account();
    const params = { networkListId, elements: [], configIds: ['8277'] as unknown as number[] };
    expect(await failureOf(lists.networkLists.planList(params))).toMatchObject({ kind: 'request-validation' });
    expect(await failureOf(lists.networkLists.planList(undefined as never))).toMatchObject({
      kind: 'request-validation',
    });
    expect(fake.requests).toEqual([]);
  });
});
