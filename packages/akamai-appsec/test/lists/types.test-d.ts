import { expectTypeOf, test } from 'vitest';
import type { AkamaiLists, ClientListItem, ClientListItemInput, NetworkList } from '../../src/lists/index.js';

declare const lists: AkamaiLists;
declare const list: NetworkList;
declare const item: ClientListItem;
const networkListId = '12345_BLOCKED';

test('a list that may lack its elements is no body of a replacement', () => {
  // @ts-expect-error the elements may be missing
  void lists.networkLists.replace({ networkListId, body: list });
  // @ts-expect-error and a spread of it alone is the same
  void lists.networkLists.replace({ networkListId, body: { ...list } });
  void lists.networkLists.replace({ networkListId, body: { ...list, list: ['192.0.2.1'] } });
});

test('an item that was read can be written', () => {
  expectTypeOf(item).toExtend<ClientListItemInput>();
});

test('no activation takes a version', () => {
  void lists.clientLists.createActivation({
    listId: '1_A',
    // @ts-expect-error the newest version is activated, so a version cannot be given
    body: { network: 'STAGING', version: 3 },
  });
});

test('the items of each change are a list, so that one change cannot bring another', () => {
  // @ts-expect-error no object of changes
  void lists.clientLists.appendItems({ listId: '1_A', body: { append: [], delete: [] } });
});
