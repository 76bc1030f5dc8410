import * as entry from '@edgeward/akamai-appsec/lists';
import { createFakeAkamaiAppSec } from '@edgeward/akamai-appsec/testing';
import { compilePrograms, joinPrograms, readPrograms, runProgram } from '@edgeward/test-support';
import { describe, expect, test } from 'vitest';
import { denyingRule } from './support/account.js';

const guide = await readPrograms(new URL('../../../../docs/guides/block-addresses-with-a-list.md', import.meta.url));
const listId = '67890_SCANNERS';

/** Each program stands in a block of its own, because some use the same names. */
const [networkPart, clientPart] = [guide.slice(0, 4), guide.slice(4)];

describe('the guide about blocking with a list', () => {
  test('has programs that do and print what they say', async () => {
    const conditions = [{ type: 'clientListMatch' as const, positiveMatch: true, value: [listId] }];
    const configuration = { id: 8277, name: 'Shop', latestVersion: 1, productionVersion: 1 };
    const versions = [
      {
        version: { version: 1, production: { status: 'Active' as const } },
        securityPolicies: [{ policyId: 'shop_1', policyName: 'Shop' }],
        customRuleActions: { shop_1: { 501: 'deny' } },
      },
    ];
    const fake = createFakeAkamaiAppSec({
      seed: {
        configurations: [
          { ...denyingRule, configuration, versions, customRules: [{ id: 501, name: 'Block', conditions }] },
        ],
        lists: {
          networkLists: [{ uniqueId: '12345_BLOCKED', name: 'Blocked', list: ['203.0.113.1'], activeOn: ['STAGING'] }],
          clientLists: [
            {
              listId,
              name: 'Scanners',
              items: [
                { value: '198.51.100.10' },
                { value: '203.0.113.5', expirationDate: '2020-01-01T00:00:00Z' },
                { value: '203.0.113.77' },
              ],
              activeOn: ['PRODUCTION'],
            },
          ],
        },
      },
    });
    const lists = new entry.AkamaiLists({ ...fake.clientOptions, random: () => 0 });
    const options = { modules: { '@edgeward/akamai-appsec/lists': entry }, given: { lists } };
    expect(await runProgram(joinPrograms(networkPart), options)).toEqual([
      "updated [ '192.0.2.7', '2001:db8::/32' ]",
      'ACTIVE false',
      'unchanged unchanged',
      "[] [ '2001:db8::/32' ]",
      '1',
    ]);
    expect(await runProgram(joinPrograms(clientPart), options)).toEqual([
      '1 1',
      "[ '203.0.113.5' ]",
      '1 1 [ 8277 ]',
      '1',
      'true',
      'LIST-IN-USE',
    ]);
    const { lists: state } = fake.state.lists;
    expect(state.get('12345_BLOCKED')?.on.PRODUCTION.items).toHaveLength(3);
    expect(state.get(listId)?.on.PRODUCTION.items?.map(({ value }) => value)).not.toContain('203.0.113.5');
    expect(state.get(listId)?.items.get('198.51.100.10')).toMatchObject({ description: 'Scanner' });
  });

  test('has programs that compile, which one with a typo would not', async () => {
    const typo = {
      name: 'typo',
      language: 'ts',
      code: "await lists.networkLists.activate({ netwrok: 'STAGING' });",
    } as const;
    const problems = await compilePrograms(
      [joinPrograms(networkPart), { ...joinPrograms(clientPart), name: 'client' }, typo],
      {
        folder: new URL('../..', import.meta.url),
        given: { lists: "import('@edgeward/akamai-appsec/lists').AkamaiLists" },
      },
    );
    expect(problems).toEqual([expect.stringMatching(/^typo\.ts.*netwrok/)]);
  });

  test('has nine programs', () => {
    expect(guide).toHaveLength(9);
  });
});
