import type { FakeRequest } from '@edgeward/core/testing';
import type { Json } from '../../internal/json.js';
import type { ClientListItem } from '../../lists/generated/models.js';
import { invalidInput, refusal } from '../errors/problem.js';
import type { AccountState } from '../state-types.js';
import { indexed, itemOf, mostActive, namespaces, networkOf, objectBody, refuseTooMany, texts } from './checks.js';
import type { ListSimulator } from './simulator.js';
import { keyOf, type ListActivationState, type ListState } from './state.js';
import { usesOf } from './uses.js';

const kind = 'client';

/** Applies a change of items, or refuses the whole change because of one bad item. */
export function changed(simulator: ListSimulator, list: ListState, body: Json): Json {
  const read = (name: string): readonly ClientListItem[] => {
    const given = body[name] ?? [];
    if (!Array.isArray(given)) throw invalidInput(`${name} must be a list.`, namespaces[kind]);
    return [
      ...indexed(
        given.map((item) => itemOf(item, list.type, kind)),
        kind,
      ).values(),
    ];
  };
  const [appended, updated, deleted] = [read('append'), read('update'), read('delete')];
  const items = new Map(list.items);
  const refuse = (item: ClientListItem, why: string): never => {
    throw invalidInput(`${keyOf(item)} ${why}.`, namespaces[kind]);
  };
  for (const item of deleted) if (!items.delete(keyOf(item))) refuse(item, 'is not in the list');
  for (const item of updated) {
    if (!items.has(keyOf(item))) refuse(item, 'is not in the list');
    items.set(keyOf(item), { ...items.get(keyOf(item)), expirationDate: undefined, ...item });
  }
  for (const item of appended) {
    if (items.has(keyOf(item))) refuse(item, 'is already in the list');
    items.set(keyOf(item), item);
  }
  refuseTooMany(kind, list.type, items.size);
  const isNew =
    appended.length + deleted.length > 0 ||
    updated.some((item) => (list.items.get(keyOf(item))?.expirationDate ?? '') !== (item.expirationDate ?? ''));
  if (isNew) simulator.edit(list, items);
  else list.items = items;
  return { appended, updated, deleted: deleted.map(({ value, key, values }) => ({ value, key, values })) };
}

export function ordered(
  simulator: ListSimulator,
  list: ListState,
  request: FakeRequest,
  account: AccountState,
): ListActivationState {
  const body = objectBody(request, kind);
  const { action, comments } = body;
  const network = networkOf(body['network'], kind);
  if (action !== 'ACTIVATE' && action !== 'DEACTIVATE') throw invalidInput('action must be given.', namespaces[kind]);
  const member = network === 'STAGING' ? 'staging' : 'production';
  if (action === 'DEACTIVATE' && usesOf(account, list.id).some((use) => use[member] !== undefined)) {
    throw refusal('FORBIDDEN-OPERATION', 'The list is in use and cannot be deactivated.', namespaces[kind]);
  }
  const active = [...simulator.state.lists.values()].filter(
    (other) => other.kind === kind && other !== list && other.on[network].version !== undefined,
  );
  if (action === 'ACTIVATE' && active.length >= mostActive) {
    throw invalidInput(`At most ${mostActive} lists are active at once.`, namespaces[kind]);
  }
  return simulator.start(list, {
    action,
    network,
    ...(typeof comments === 'string' && { comments }),
    notificationRecipients: texts(body, 'notificationRecipients', kind),
  });
}
