import { readFileSync } from 'node:fs';
import { AkamaiAppSec, Plan } from '@edgeward/akamai-appsec';
import { operations } from '@edgeward/akamai-appsec/operations';
import { createFakeAkamaiAppSec, shopSeed } from '@edgeward/akamai-appsec/testing';
import { documentedWorkflows, methodsOf, writtenMethods } from '@edgeward/test-support';
import { expect, test } from 'vitest';
import { failureOf } from './support/answering.js';

const apiMd = readFileSync(new URL('../api.md', import.meta.url), 'utf8');

test('api.md names every method that is written by hand, and nothing that is not there', () => {
  const client = new AkamaiAppSec(createFakeAkamaiAppSec().clientOptions);
  // Two methods that are no workflows: one is internal, the other makes no call and changes nothing.
  const others = ['activations.activatePlanned', 'plan.toJSON'];
  const methods = writtenMethods(client, operations, methodsOf(Plan.prototype, 'plan.'));
  expect(documentedWorkflows(apiMd)).toEqual(methods.filter((name) => !others.includes(name)));
});

const configId = 8277;
const body = {
  network: 'STAGING',
  note: '',
  notificationEmails: [],
  activationConfigs: [{ configId, configVersion: 2 }],
} as const;

const former = { ...body, activationConfigs: [{ configId, configVersion: 1 }] } as const;

function planned(akamai: AkamaiAppSec): Promise<Plan> {
  return akamai.plan({ configId, from: 'PRODUCTION' }, async () => {});
}

/** Runs each workflow, as far as it goes. */
const runs: readonly (readonly [name: string, prepare: (akamai: AkamaiAppSec) => Promise<() => Promise<unknown>>])[] = [
  ['activations.activate', async (akamai) => () => akamai.activations.activate({ body: former }).result()],
  [
    'activations.deactivate',
    async (akamai) => async () => {
      // It is not sent again, so one request fails and another does not.
      await failureOf(akamai.activations.deactivate({ body }).result());
      await akamai.activations.deactivate({ body }).result();
    },
  ],
  [
    'activations.resume',
    async (akamai) => {
      const unsent = akamai.activations.activate({ body: former }, { signal: AbortSignal.abort() });
      await failureOf(unsent.result());
      return () => akamai.activations.resume(unsent.toJSON()).result();
    },
  ],
  ['plan', async (akamai) => () => planned(akamai)],
  [
    'plan.compareWith',
    async (akamai) => planned(akamai).then((plan) => () => plan.compareWith({ network: 'PRODUCTION' })),
  ],
  ['plan.check', async (akamai) => planned(akamai).then((plan) => () => plan.check({ network: 'PRODUCTION' }))],
  [
    'plan.activate',
    async (akamai) => planned(akamai).then((plan) => async () => plan.activate({ network: 'STAGING' }).result()),
  ],
  ['plan.discard', async (akamai) => planned(akamai).then((plan) => () => plan.discard({ delete: true }))],
  ['resumePlan', async (akamai) => planned(akamai).then((plan) => async () => akamai.resumePlan(plan.toJSON()))],
  ['rollback', async (akamai) => () => akamai.rollback({ configId, network: 'PRODUCTION' })],
  ['compare', async (akamai) => () => akamai.compare({ configId, from: 1, to: 2 })],
];

test.each(runs)('api.md names every operation that %s calls, and no other', async (name, prepare) => {
  // Rollback reads the activations to complete the history.
  const activations = shopSeed.activations?.filter(({ activationId }) => name !== 'rollback' || activationId === 2);
  const fake = createFakeAkamaiAppSec({
    seed: { ...shopSeed, ...(activations && { activations }) },
    activationPath: '202',
  });
  const akamai = new AkamaiAppSec({ ...fake.clientOptions, random: () => 0 });
  const run = await prepare(akamai);
  const before = fake.requests.length;
  // A lost answer sends the poller into the history.
  if (name.endsWith('activate')) fake.failNext({ status: 503, operation: 'activations.create' });
  await run();
  const called = new Set(fake.requests.slice(before).map(({ operation }) => operation));
  const row = apiMd.split('\n').find((line) => line.startsWith(`| \`${name}\` |`)) ?? expect.fail('it has no row');
  const documented = [...(row.split('|').at(-2) ?? '').matchAll(/\[(.+?)\]/g)].map(([, id]) => id);
  expect(called).toEqual(new Set(documented));
});

test('api.md has a run of each of its workflows here', () => {
  expect(runs.map(([name]) => name).sort()).toEqual(documentedWorkflows(apiMd));
});
