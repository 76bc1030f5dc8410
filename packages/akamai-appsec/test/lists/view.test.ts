import { expect, test } from 'vitest';
import { account, listId, networkListId } from './support/account.js';

const value = '192.0.2.9';

test('every workflow of a view is about its list', async () => {
  const { lists, fake, valuesOf } = account();
  const { networkLists, clientLists } = lists.at({ networkListId, listId });
  await networkLists.ensureListed({ elements: [value] });
  expect((await networkLists.planList({ elements: [value] })).added).toEqual([]);
  await networkLists.ensureUnlisted({ elements: ['192.0.2.1'] });
  await networkLists.replaceAll({ elements: [value] });
  expect(await networkLists.activate({ network: 'STAGING' }).result()).toMatchObject({ listId: networkListId });
  await clientLists.ensureListed({ items: [value] });
  expect((await clientLists.planList({ items: [value] })).added).toEqual([]);
  await clientLists.ensureUnlisted({ items: ['192.0.2.1'] });
  await clientLists.replaceAll({ items: [value] });
  expect(await clientLists.expireItems()).toMatchObject({ outcome: 'unchanged' });
  expect(await clientLists.activate({ network: 'STAGING' }).result()).toMatchObject({ listId });
  expect(await clientLists.deactivate({ network: 'STAGING' }).result()).toMatchObject({ listId });
  expect([valuesOf(networkListId), valuesOf(listId)]).toEqual([[value], [value]]);
  expect(fake.state.lists.lists.get(networkListId)?.on.STAGING.items).toEqual([{ value }]);
});
