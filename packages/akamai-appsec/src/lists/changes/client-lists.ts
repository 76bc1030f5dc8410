import {
  addContext,
  type CallOptions,
  type Ended,
  isBadRequestError,
  isEdgewardError,
  isPartialFailureError,
  NotFoundError,
  type Part,
  type PartialFailureError,
  runParts,
  uniqueBy,
} from '@edgeward/core';
import { clientListsChangeItemsOperation } from '../change-items.js';
import type { ClientList, ClientListItem, ClientListItemInput, ClientListItemKey } from '../generated/models.js';
import type { ClientListsOperations } from '../generated/resources/client-lists.js';
import { type ListCall, type ListServices, listCall } from '../services.js';
import { itemUpdate, keyMembers, readItems, spellingOf, storedKey } from '../values/items.js';
import { stillMatching } from '../values/still-matching.js';
import {
  type ClientListChangeName,
  type ClientListParams,
  type ClientListPart,
  checkClientListParams,
  clientListEdit,
  nothing,
  type WholeClientList,
} from './client-list-edit.js';
import { changedAgain, incompleteRead, movedOn, refuseChangedList, refuseOtherList, wouldBeEmpty } from './refusals.js';

/** A successful change of a client list. It is live after an activation. */
export interface ClientListChange extends Ended {
  /** `unchanged`: the list already had this content. Its status says whether it is live. */
  readonly outcome: 'updated' | 'unchanged';

  /** The newest version, read at the end. */
  readonly version: number | undefined;

  /** Added items, with canonical values. */
  readonly added: readonly ClientListItemInput[];

  /** Items with changed attributes. */
  readonly updated: readonly ClientListItemInput[];

  /** Removed items, as they were in the list. */
  readonly removed: readonly ClientListItemKey[];

  /** After an unlisting: other items still matching a given one, for example the range around an address. */
  readonly stillMatchedBy?: readonly ClientListItemKey[];
}

/**
 * Returns whether a change of a client list partially succeeded; if so, `error.result.parts` has each request with its
 * outcome.
 *
 * @example
 * ```ts
 * try {
 *   await lists.clientLists.replaceAll({ listId, items });
 * } catch (error) {
 *   if (!isClientListFailure(error)) throw error;
 *   for (const { outcome, append, remove } of error.result.parts) console.log(outcome, append.length, remove.length);
 * }
 * ```
 */
export function isClientListFailure(
  error: unknown,
): error is PartialFailureError<{ readonly parts: readonly Part<ClientListPart>[] }> {
  return isPartialFailureError(error) && `${error.operation}`.startsWith('clientLists.');
}

/** The operations changing a client list. */
export type ClientListCalls = Pick<
  ClientListsOperations,
  'get' | 'listItems' | 'appendItems' | 'updateItems' | 'removeItems'
>;

const again = 'Repeat the call: it skips entries already up to date.';

/** Most items in one request. No source states a limit; the largest list has ten times as many items. */
const mostInRequest = 1_000;

/** A workflow called on a client list. */
interface Job {
  readonly name: ClientListChangeName;
  readonly lists: ClientListCalls;
  readonly services: ListServices;
  readonly params: ClientListParams;
  readonly call: ListCall;

  /** The time to compare expiration dates with: a date passing during the workflow changes nothing. */
  readonly startMs: number;
}

/** Brings a client list into the state promised by the workflow. */
export async function changeClientList(
  lists: ClientListCalls,
  services: ListServices,
  name: ClientListChangeName,
  params: ClientListParams,
  options: CallOptions | undefined,
): Promise<ClientListChange> {
  const call = listCall(services, `clientLists.${name}`, options);
  checkClientListParams(name, params);
  return call.alone(params.listId, () =>
    change({ name, lists, services, params, call, startMs: services.clock.now() }),
  );
}

async function change(job: Job): Promise<ClientListChange> {
  const { name, lists, params, call, startMs } = job;
  const { context } = call;
  const whole = await readWholeClientList(lists, params.listId, call);
  refuseChangedList(context, params.version, whole.list.version);
  const edit = clientListEdit(name, params, whole, startMs, call);
  const { append: added, update: updated, remove: removed } = edit;
  const changed = { added, updated, removed, ...stillMatched(job, whole) };
  if (sizeOf(edit) === 0) return { outcome: 'unchanged', version: whole.list.version, ...changed };
  const isEmptied = added.length + whole.count === removed.length;
  if (isEmptied && params.allowEmpty !== true) throw wouldBeEmpty(context);
  await runParts<ClientListPart, Ended>({
    ...context,
    parts: partsOf(name, edit),
    nameOf: ({ append, update, remove }, index) =>
      `request ${index + 1} (adds ${append.length}, updates ${update.length}, removes ${remove.length})`,
    carryOut: (part) => sendPart(job, part),
    weakens: ({ append, update }) => append.length + update.length === 0,
    recheck: async () => {
      // Without an addition, the first look was a moment ago.
      if (added.length + updated.length === 0) return;
      const now = await readWholeClientList(lists, params.listId, call);
      const left = clientListEdit(name, params, now, startMs, call);
      if (left.append.length > 0)
        throw movedOn(context, `items to keep have disappeared from the list (${left.append.length})`);
    },
    readBack: async (open) => {
      const now = await readWholeClientList(lists, params.listId, call);
      return open.map((part) => (sizeOf(leftOf(part, now)) === 0 ? { outcome: 'updated' } : undefined));
    },
    goOn: `${again} It removes nothing before all additions succeed.`,
  });
  const { version } = await readChanged(job);
  return { outcome: 'updated', version, ...changed };
}

/** Finds the items that will still match an unlisted one. */
function stillMatched(
  { name, params }: Job,
  { list: { type }, items }: WholeClientList,
): Pick<ClientListChange, 'stillMatchedBy'> {
  if (name !== 'ensureUnlisted') return {};
  const given = readItems(type, params.items ?? [], []);
  const left = [...items].flatMap(([key, spellings]) => (given.has(key) ? [] : spellings));
  const stillMatchedBy = stillMatching(type, new Set(given.keys()), left, ({ value }) => value).map(keyMembers);
  return stillMatchedBy.length === 0 ? {} : { stillMatchedBy };
}

/** Reads a list after its change, which another user may have undone. */
async function readChanged({ name, lists, params, call, startMs }: Job): Promise<ClientList> {
  const { context } = call;
  try {
    const now = await readWholeClientList(lists, params.listId, call);
    if (sizeOf(clientListEdit(name, params, now, startMs, call)) === 0) return now.list;
    throw changedAgain(context);
  } catch (error) {
    if (isEdgewardError(error)) addContext(error, { mayHaveApplied: true, hint: error.hint ?? again });
    throw error;
  }
}

/** Sends one request. If the list has changed since, sends the rest once more. */
async function sendPart(job: Job, part: ClientListPart): Promise<Ended> {
  const { lists, params, call } = job;
  try {
    await send(job, part);
    return { outcome: 'updated' };
  } catch (error) {
    if (!isBadRequestError(error) || !call.mayRepeat) throw error;
    const left = leftOf(part, await readWholeClientList(lists, params.listId, call));
    if (sizeOf(left) === sizeOf(part)) throw error;
    if (sizeOf(left) === 0) return { outcome: 'unchanged' };
    await send(job, left);
    return { outcome: 'updated' };
  }
}

async function send({ lists, services, params, call }: Job, { append, update, remove }: ClientListPart): Promise<void> {
  const { listId } = params;
  const { options } = call;
  const kinds = [append, update, remove].filter((items) => items.length > 0).length;
  // Only removals have the effect of a removal: a guard distinguishes them.
  if (kinds > 1) {
    const body = { append, update, delete: remove };
    await services.transport.call(clientListsChangeItemsOperation, { listId, body }, options);
  } else if (append.length > 0) await lists.appendItems({ listId, body: append }, options);
  else if (update.length > 0) await lists.updateItems({ listId, body: update }, options);
  else await lists.removeItems({ listId, body: remove }, options);
}

function sizeOf({ append, update, remove }: ClientListPart): number {
  return append.length + update.length + remove.length;
}

/** Splits a change into requests: one if it fits, which is atomic; otherwise removals come last. */
function partsOf(name: ClientListChangeName, edit: ClientListPart): readonly ClientListPart[] {
  if (name === 'replaceAll' && sizeOf(edit) <= mostInRequest) return [edit];
  return [
    ...chunks(edit.append).map((append) => ({ ...nothing, append })),
    ...chunks(edit.update).map((update) => ({ ...nothing, update })),
    ...chunks(edit.remove).map((remove) => ({ ...nothing, remove })),
  ];
}

function chunks<T>(items: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / mostInRequest);
  return Array.from({ length: count }, (_, index) => items.slice(index * mostInRequest, (index + 1) * mostInRequest));
}

/** Returns the rest of a request the list does not show yet. */
function leftOf({ append, update, remove }: ClientListPart, { list, items }: WholeClientList): ClientListPart {
  const spellings = new Map([...items.values()].flat().map((item) => [spellingOf(item), item]));
  const storedAs = (item: ClientListItemKey): ClientListItem | undefined => spellings.get(spellingOf(item));
  return {
    append: append.filter((item) => !items.has(storedKey(list.type, item))),
    update: update.filter((item) => {
      const stored = storedAs(item);
      return stored !== undefined && itemUpdate(stored, item, Number.NEGATIVE_INFINITY) !== undefined;
    }),
    remove: remove.filter((item) => storedAs(item) !== undefined),
  };
}

/** Reads a list with all of its items, page by page, and throws if some are missing. */
export async function readWholeClientList(
  lists: Pick<ClientListsOperations, 'get' | 'listItems'>,
  listId: string,
  { context, options }: Pick<ListCall, 'context' | 'options'>,
): Promise<WholeClientList> {
  const list = await lists.get({ listId }, options);
  refuseOtherList(context, listId, list.listId);
  if (list.deprecated === true) {
    throw new NotFoundError({
      vendor: 'akamai',
      operation: context.operation,
      message: `${context.operation} cannot use the list ${listId}: it was deleted`,
      hint: 'Nothing was changed. A deleted list stays readable for 90 days, and cannot be changed or activated.',
    });
  }
  const all: ClientListItem[] = [];
  for await (const item of lists.listItems({ listId }, options)) all.push(item);
  const count = all.length;
  if (count < (list.itemsCount ?? 0)) throw incompleteRead(context, list.itemsCount ?? 0, count);
  // An item may be on two pages, if somebody changed the list meanwhile.
  const once = uniqueBy(all, spellingOf);
  return { list, items: Map.groupBy(once, (item) => storedKey(list.type, item)), count: once.length };
}
