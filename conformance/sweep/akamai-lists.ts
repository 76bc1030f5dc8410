import { handlers } from '@edgeward/akamai-appsec/msw';
import { createFakeAkamaiAppSec } from '@edgeward/akamai-appsec/testing';
import { sweep as akamaiAppSec } from './akamai-appsec.ts';
import type { AnyFake, Sweep } from './sweep.ts';

const items = [{ value: '192.0.2.1', tags: ['scanner'] }, { value: '198.51.100.0/24' }];
const client = { type: 'IP', items, tags: ['blocked'], contractId: 'C-1', groupId: 7 };
const activationIds = { network: 9001, client: 9002 };

/** A fake with lists of both kinds, one of them used by a rule, and an activation of each. */
function fake(): AnyFake {
  return createFakeAkamaiAppSec({
    seed: {
      configurations: [
        {
          configuration: { id: 8277, name: 'Shop', latestVersion: 1, productionVersion: 1 },
          customRules: [
            {
              id: 501,
              name: 'Blocked clients',
              conditions: [{ type: 'clientListMatch', positiveMatch: true, value: ['202_USED'] }],
            },
          ],
          versions: [
            {
              version: { version: 1, production: { status: 'Active' } },
              securityPolicies: [{ policyId: 'shop_1', policyName: 'Shop' }],
              customRuleActions: { shop_1: { 501: 'deny' } },
            },
          ],
        },
      ],
      lists: {
        networkLists: [
          { uniqueId: '101_BLOCKED', name: 'Blocked', list: ['192.0.2.1'], syncPoint: 2, description: 'By hand' },
          { uniqueId: '102_LIVE', name: 'Live', list: ['192.0.2.1'], syncPoint: 3, activeOn: ['STAGING'] },
        ],
        clientLists: [
          { ...client, listId: '201_BLOCKED', name: 'Blocked' },
          { ...client, listId: '202_USED', name: 'Used', version: 3, activeOn: ['PRODUCTION'] },
          { ...client, listId: '203_FREE', name: 'Free', activeOn: ['STAGING'] },
        ],
        activations: [
          { activationId: activationIds.network, listId: '102_LIVE', network: 'STAGING' },
          {
            activationId: activationIds.client,
            listId: '203_FREE',
            network: 'STAGING',
            notificationRecipients: ['operator@example.com'],
          },
        ],
      },
    },
  });
}

const subscription = { body: { recipients: ['operator@example.com'], uniqueIds: ['101_BLOCKED'] } };

export const sweep: Sweep = {
  // The vendor documentation this package is built from does not cover lists.
  documented: 0,
  fake,
  handlers,
  serviceUrl: akamaiAppSec.serviceUrl,
  secrets: akamaiAppSec.secrets,
  common: {
    networkListId: '101_BLOCKED',
    listId: '201_BLOCKED',
    environment: 'STAGING',
    element: '192.0.2.1',
    syncPoint: 3,
    version: 3,
  },
  params: {
    'networkLists.list': { includeElements: true },
    'networkLists.create': { body: { name: 'New', type: 'IP', list: ['192.0.2.7'] } },
    'networkLists.replace': { body: { name: 'Blocked', type: 'IP', list: ['192.0.2.7'], syncPoint: 2 } },
    'networkLists.updateDetails': { body: { name: 'Blocked hosts' } },
    'networkLists.append': { body: { list: ['192.0.2.7'] } },
    'networkLists.getSnapshot': { networkListId: '102_LIVE' },
    'networkLists.createActivation': { body: { comments: 'Attack' } },
    'networkLists.getActivation': { activationId: activationIds.network },
    'networkLists.subscribe': subscription,
    'networkLists.unsubscribe': subscription,
    'clientLists.create': { body: { ...client, name: 'New' } },
    'clientLists.update': { body: { name: 'Blocked hosts', notes: '', tags: [] } },
    'clientLists.getUsage': { listId: '202_USED' },
    'clientLists.listSnapshotItems': { listId: '202_USED' },
    'clientLists.appendItems': { body: [{ value: '192.0.2.7' }] },
    'clientLists.updateItems': { body: [{ value: '192.0.2.1', description: 'Scanner' }] },
    'clientLists.removeItems': { body: [{ value: '192.0.2.1' }] },
    'clientLists.mergeItems': { body: { items: ['192.0.2.7'] } },
    'clientLists.replaceItems': { body: { items: ['192.0.2.7'] } },
    'clientLists.validateItems': { body: { items: ['192.0.2.7'], listType: 'IP' } },
    'clientLists.createActivation': { body: { network: 'STAGING' } },
    'clientLists.createDeactivation': { listId: '203_FREE', body: { network: 'STAGING' } },
    'clientLists.createActivationV2': { body: { action: 'ACTIVATE', network: 'STAGING' } },
    'clientLists.getActivation': { activationId: activationIds.client },
    'clientLists.subscribe': subscription,
    'clientLists.unsubscribe': subscription,
  },
};
