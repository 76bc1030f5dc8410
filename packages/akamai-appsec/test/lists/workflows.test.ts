import { AkamaiLists } from '@edgeward/akamai-appsec/lists';
import { operations } from '@edgeward/akamai-appsec/lists/operations';
import { createFakeAkamaiAppSec } from '@edgeward/akamai-appsec/testing';
import { writtenMethods } from '@edgeward/test-support';
import { expect, test } from 'vitest';
import { failureOf } from '../support/answering.js';
import { account, listId, networkListId } from './support/account.js';
import { apiMd, documentedNames } from './support/documented-names.js';

test('api.lists.md names every method that is written by hand, and nothing that is not there', () => {
  const client = new AkamaiLists(createFakeAkamaiAppSec().clientOptions);
  expect(documentedNames()).toEqual(writtenMethods(client, operations));
});

const [a, b, c] = ['192.0.2.1', '192.0.2.2', '192.0.2.3'] as const;
const signal = AbortSignal.abort();

/** Runs each workflow through all of its possible calls. */
const runs: Readonly<Record<string, (lists: AkamaiLists) => Promise<unknown>>> = {
  'networkLists.ensureListed': ({ networkLists }) => networkLists.ensureListed({ networkListId, elements: [c] }),
  'networkLists.ensureUnlisted': ({ networkLists }) => networkLists.ensureUnlisted({ networkListId, elements: [a] }),
  'networkLists.replaceAll': async ({ networkLists }) => {
    await networkLists.replaceAll({ networkListId, elements: [a, b, c] });
    await networkLists.replaceAll({ networkListId, elements: [a] });
  },
  'networkLists.planList': ({ networkLists }) => networkLists.planList({ networkListId, elements: [] }),
  'networkLists.activate': async ({ networkLists }) => {
    const activate = () => networkLists.activate({ networkListId, network: 'PRODUCTION' });
    await activate().started();
    await activate().result();
  },
  'networkLists.resume': async ({ networkLists }) => {
    const resume = async (options: { readonly signal?: AbortSignal }) => {
      const poller = networkLists.activate({ networkListId, network: 'PRODUCTION' }, options);
      await poller.started().catch(() => {});
      return networkLists.resume(poller.toJSON());
    };
    await (await resume({ signal })).started();
    await (await resume({})).result();
  },
  'clientLists.ensureListed': ({ clientLists }) =>
    clientLists.ensureListed({ listId, items: [c, { value: a, description: 'Bot' }] }),
  'clientLists.ensureUnlisted': ({ clientLists }) => clientLists.ensureUnlisted({ listId, items: [a] }),
  'clientLists.replaceAll': async ({ clientLists }) => {
    await clientLists.replaceAll({ listId, items: [a, b, c] });
    await clientLists.replaceAll({ listId, items: [a, b, { value: c, description: 'Bot' }] });
    await clientLists.replaceAll({ listId, items: [a] });
  },
  'clientLists.expireItems': async ({ clientLists }) => {
    await clientLists.updateItems({ listId, body: [{ value: a, expirationDate: '2020-01-01T00:00:00Z' }] });
    return () => clientLists.expireItems({ listId });
  },
  'clientLists.planList': ({ clientLists }) => clientLists.planList({ listId, items: [] }),
  'clientLists.activate': async ({ clientLists }) => {
    const activate = () => clientLists.activate({ listId, network: 'PRODUCTION' });
    await activate().started();
    await activate().result();
  },
  'clientLists.deactivate': async ({ clientLists }) => {
    const deactivate = () => clientLists.deactivate({ listId, network: 'STAGING' });
    await deactivate().started();
    await deactivate().result();
  },
  'clientLists.resume': async ({ clientLists }) => {
    for (const start of [
      () => clientLists.activate({ listId, network: 'PRODUCTION' }, { signal }),
      () => clientLists.deactivate({ listId, network: 'STAGING' }, { signal }),
    ]) {
      const unsent = start();
      await failureOf(unsent.result());
      const poller = clientLists.resume(unsent.toJSON());
      await poller.started();
      await clientLists.resume(unsent.toJSON()).result();
    }
  },
};

test.each(Object.entries(runs))('api.lists.md names every operation that %s calls, and no other', async (name, run) => {
  const { fake, lists, called } = account();
  const more = await run(lists);
  const before = typeof more === 'function' ? fake.requests.length : 0;
  if (typeof more === 'function') await more();
  const known = new Set(operations.map(({ id }): string => id));
  // Leaves out raw requests, and the operations of the other API that a plan uses to read configurations.
  const names = called()
    .slice(before)
    .filter((id) => known.has(id));
  const row = apiMd.split('\n').find((line) => line.startsWith(`| \`${name}\` |`)) ?? expect.fail('it has no row');
  const documented = [...(row.split('|').at(-2) ?? '').matchAll(/\[(.+?)\]/g)].map(([, id = '']) => id);
  expect([...new Set(names)].sort()).toEqual(documented.toSorted());
});

test('api.lists.md has a run of each of its workflows here', () => {
  expect(Object.keys(runs).sort()).toEqual(documentedNames());
});
