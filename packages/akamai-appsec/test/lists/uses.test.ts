import { describe, expect, test } from 'vitest';
import { referencesIn } from '../../src/lists/plan/references.js';
import { failureOf, json, type Sent } from '../support/answering.js';
import { answeringLists } from './support/answering-lists.js';

const listId = '2_BLOCKED';

describe('a reference to a list', () => {
  test.each([
    ['allow none', { allowedIPNetworkLists: [listId] }],
    ['allow none', { block: 'blockSpecificIPGeo', allowedGEONetworkLists: { networkList: listId } }],
    ['allow none', { block: 7, allowListId: listId }],
    ['allow lockout', { block: 'blockAllTrafficExceptAllowedIPs', ipControls: { allowedIPNetworkLists: [listId] } }],
    ['allow lockout', { block: 'blockAllTrafficExceptAllowedIPs', inner: { block: null, allowListId: listId } }],
    ['allow none', { block: 'blockAllTrafficExceptAllowedIPs', inner: { block: 'other', allowListId: listId } }],
    ['deny off', { block: 'blockAllTrafficExceptAllowedIPs', blockedIPNetworkLists: { networkList: [listId] } }],
    ['deny off', { blockListId: listId }],
    ['bypass none', { bypassNetworkLists: [{ id: listId }] }],
    ['bypass none', { rules: { botBypassId: listId, positiveMatch: false } }],
    ['condition unknown', { value: [listId] }],
    ['condition unknown', { positiveMatch: 'no', value: [listId] }],
    ['condition off', { positiveMatch: true, value: [listId] }],
    ['condition lockout', { positiveMatch: false, value: [listId] }],
    ['condition off', { positiveMatch: false, inner: { positiveMatch: true, value: listId } }],
    ['condition unknown', { notAllowListId: listId }],
    ['condition unknown', { allowListIds: listId }],
    ['condition unknown', { allowedLists: listId }],
    ['condition unknown', { blockListIds: listId }],
    ['condition unknown', { unblockListId: listId }],
    ['condition unknown', [listId]],
  ])('means %s in %j', (meaning, exported) => {
    const [reference, ...more] = referencesIn(exported, listId);
    expect(`${reference?.role} ${reference?.whenEmpty}`).toBe(meaning);
    expect(more).toEqual([]);
  });

  test('is found in an export with more hostnames than a call can have arguments', () => {
    const selectedHosts = Array.from({ length: 200_000 }, (_, index) => (index === 150_000 ? listId : 'a.example'));
    expect(referencesIn({ selectedHosts }, listId).map(({ pointer }) => pointer)).toEqual(['/selectedHosts/150000']);
  });

  test('has the pointer of each place, in the order of the export', () => {
    const exported = { b: [null, listId, { 'x/~y': listId }], a: { allowListId: listId }, other: '2_BLOCKED2' };
    expect(referencesIn(exported, listId).map(({ pointer }) => pointer)).toEqual([
      '/b/1',
      '/b/2/x~1~0y',
      '/a/allowListId',
    ]);
    expect(referencesIn(listId, listId)).toEqual([{ pointer: '', role: 'condition', whenEmpty: 'unknown' }]);
    for (const none of [undefined, null, 7, 'other', [], {}]) expect(referencesIn(none, listId)).toEqual([]);
  });

  test('is reported up to a maximum of a thousand, in large and deep exports', () => {
    const ids = Array.from({ length: 3000 }, () => listId);
    expect(referencesIn({ ids }, listId)).toHaveLength(1000);
    let deep: unknown = listId;
    for (let level = 0; level < 20_000; level += 1) deep = [deep];
    expect(referencesIn(deep, listId)).toHaveLength(1);
  });
});

interface Account {
  readonly configurations: unknown;
  readonly usage?: unknown;

  /** The path whose request is refused. */
  readonly refused?: string;
}

/** A client of an account whose exports all refer to the list, and which has these configurations. */
function accountOf({ configurations, usage = [], refused }: Account) {
  const item = { value: '192.0.2.1' };
  const answers: readonly (readonly [path: RegExp, body: unknown])[] = [
    [/^\/appsec\/v1\/configs$/, { configurations }],
    [/^\/appsec\/v1\/export/, { blockListId: listId }],
    [/^\/client-list\/v1\/lists\/2_BLOCKED\/usage/, { listId, usage }],
    [/^\/client-list\/v1\/lists\/2_BLOCKED\/items/, { content: [item], page: 0, totalPages: 1 }],
    [/^\/client-list\/v1\/lists\/2_BLOCKED/, { listId, name: 'Blocked', type: 'IP', version: 2, itemsCount: 1 }],
  ];
  const { lists, sent } = answeringLists(
    ({ target }: Sent) => {
      const found = answers.find(([path]) => path.test(target));
      if (found === undefined || target === refused) return json({ title: 'No', status: 403 }, 403);
      return json(found[1]);
    },
    { maxRetries: 0 },
  );
  const plan = (params: object = {}, options: object = {}) =>
    lists.clientLists.planList({ listId, items: [], ...params }, options);
  const exported = () => sent.flatMap(({ target }) => target.match(/configs\/\d+\/versions\/\d+/) ?? []);
  return { plan, exported };
}

const reference = { pointer: '/blockListId', role: 'deny', whenEmpty: 'off' };

describe('the uses of a list', () => {
  test.each<readonly [string, unknown, readonly unknown[]]>([
    [
      'one version on both networks, read once',
      [{ id: 1, name: 'Shop', stagingVersion: 4, productionVersion: 4 }],
      [{ configId: 1, configName: 'Shop', versionNumber: 4, networks: ['STAGING', 'PRODUCTION'] }],
    ],
    [
      'a version on each network',
      [{ id: 1, stagingVersion: 4, productionVersion: 3 }],
      [
        { configId: 1, versionNumber: 4, networks: ['STAGING'] },
        { configId: 1, versionNumber: 3, networks: ['PRODUCTION'] },
      ],
    ],
    [
      'a version on staging',
      [{ id: 1, stagingVersion: 4 }],
      [{ configId: 1, versionNumber: 4, networks: ['STAGING'] }],
    ],
    [
      'a version on production',
      [{ id: 1, stagingVersion: null, productionVersion: 3 }],
      [{ configId: 1, versionNumber: 3, networks: ['PRODUCTION'] }],
    ],
    ['no active version', [{ id: 1 }, { id: 2, stagingVersion: 'x', productionVersion: 'x' }], []],
    [
      'configurations of other forms between others',
      [null, 7, { id: '1', stagingVersion: 4 }, { id: 2, name: 7, stagingVersion: 1 }],
      [{ configId: 2, versionNumber: 1, networks: ['STAGING'] }],
    ],
    ['no list of configurations', { 0: { id: 1, stagingVersion: 4 } }, []],
  ])('are those of %s', async (_name, configurations, expected) => {
    const { plan, exported } = accountOf({ configurations });
    const { uses, unread } = await plan();
    expect(uses).toEqual(expected.map((use) => ({ ...Object(use), ...reference })));
    expect(unread).toEqual([]);
    expect(exported()).toHaveLength(expected.length);
  });

  test('are searched in the chosen configurations', async () => {
    const configurations = [1, 2, 3].map((id) => ({ id, stagingVersion: 1 }));
    const usage = [4, 5].map((configId) => ({ configId, staging: { version: 1 } }));
    const { plan, exported } = accountOf({ configurations, usage });
    const { uses } = await plan({ configIds: [2, 5] });
    expect(uses.map(({ configId }) => configId)).toEqual([2, 5]);
    expect(exported()).toEqual(['configs/2/versions/1']);
    expect((await plan()).uses.map(({ configId }) => configId)).toEqual([1, 2, 3, 4, 5]);
  });

  test.each<readonly [string, object, object]>([
    [
      'both networks',
      { configName: 'Shop', staging: { version: 5 }, production: { version: 4 } },
      { configName: 'Shop', versionNumber: 4, networks: ['STAGING', 'PRODUCTION'] },
    ],
    ['staging', { staging: { version: 5 } }, { versionNumber: 5, networks: ['STAGING'] }],
    ['production', { production: { version: 4 } }, { versionNumber: 4, networks: ['PRODUCTION'] }],
    ['no network', {}, { versionNumber: 0, networks: [] }],
  ])('include policies that only the usage knows, on %s', async (_name, use, expected) => {
    const usage = [
      { configId: 9, policyId: 'a', ...use },
      { configId: 1, staging: { version: 9 } },
    ];
    const { plan } = accountOf({ configurations: [{ id: 1, stagingVersion: 4 }], usage });
    const { uses, risks } = await plan();
    expect(uses).toHaveLength(2);
    expect(uses[1]).toStrictEqual({ configId: 9, ...expected, role: 'condition', whenEmpty: 'unknown' });
    const [, risk] = risks;
    expect(risk).toMatch(
      /^Configuration 9, version \d \([A-Z and]*\), a policy: an empty list may change which clients/,
    );
  });

  test('have one sentence for each risk, with its place', async () => {
    const { plan } = accountOf({ configurations: [{ id: 1, stagingVersion: 4, productionVersion: 4 }] });
    expect((await plan()).risks).toEqual([
      'Configuration 1, version 4 (STAGING and PRODUCTION), /blockListId: an empty list switches this protection off.',
    ]);
  });

  test.each([
    ['/appsec/v1/configs', 0],
    ['/appsec/v1/export/configs/1/versions/4', 0],
    ['/client-list/v1/lists/2_BLOCKED/usage', 1],
  ])('are incomplete, and a risk states it, if %s is rejected', async (refused, count) => {
    const { plan } = accountOf({ configurations: [{ id: 1, stagingVersion: 4 }], refused });
    const { uses, unread, risks } = await plan();
    expect(uses).toHaveLength(count);
    expect(unread).toMatchObject([{ kind: 'permission-denied', status: 403 }]);
    expect(risks).toHaveLength(count + 1);
    expect(risks.at(-1)).toContain('there may be other uses');
  });

  test('are not searched any further after an abort', async () => {
    for (const path of ['/appsec/v1/configs', '/export/', '/usage']) {
      const stop = new AbortController();
      const { lists } = answeringLists(({ target }) => {
        if (target.includes(path)) stop.abort();
        if (target.includes('/configs')) return json({ configurations: [{ id: 1, stagingVersion: 4 }] });
        if (target.includes('/items')) return json({ content: [{ value: '192.0.2.1' }], page: 0, totalPages: 1 });
        return json({ listId, name: 'Blocked', type: 'IP', version: 2, itemsCount: 1 });
      });
      const call = lists.clientLists.planList({ listId, items: [] }, { signal: stop.signal });
      expect(await failureOf(call), path).toMatchObject({ kind: 'abort' });
    }
  });

  test.each([
    [['192.0.2.1'], { kept: 1, isEmptied: false }],
    [['192.0.2.2'], { kept: 0, isEmptied: false }],
    [['192.0.2.1', '192.0.2.2'], { kept: 1, isEmptied: false }],
    [[], { kept: 0, isEmptied: true }],
  ])('are a risk only if a list loses all elements: %j', async (items, expected) => {
    const { plan } = accountOf({ configurations: [{ id: 1, stagingVersion: 4 }] });
    const found = await plan({ items });
    expect(found).toMatchObject(expected);
    expect(found.risks).toHaveLength(expected.isEmptied ? 1 : 0);
  });

  test.each([7, {}, 'all', ['1'], [1, '2'], [1.5], [null]])('are not searched in %j', async (configIds) => {
    const { plan } = accountOf({ configurations: [] });
    expect(await failureOf(plan({ configIds }))).toMatchObject({
      kind: 'request-validation',
      vendor: 'akamai',
      operation: 'clientLists.planList',
      issues: [{ pointer: '/configIds' }],
    });
  });

  test('are not searched after an abort or in a wrong configuration, for a network list', async () => {
    const stop = new AbortController();
    const { lists } = answeringLists(({ target }) => {
      if (target.includes('/configs')) stop.abort();
      return json({ uniqueId: '1_BLOCKED', name: 'Blocked', type: 'IP', syncPoint: 3, list: ['192.0.2.1'] });
    });
    const params = { networkListId: '1_BLOCKED', elements: [] };
    const call = lists.networkLists.planList(params, { signal: stop.signal });
    expect(await failureOf(call)).toMatchObject({ kind: 'abort' });
    const wrong = lists.networkLists.planList({ ...params, configIds: [1.5] });
    expect(await failureOf(wrong)).toMatchObject({ operation: 'networkLists.planList' });
  });
});
