import {
  type CallOptions,
  type EdgewardError,
  type Ended,
  type Issue,
  isAnswerLost,
  isConflictError,
  refusedParams,
} from '@edgeward/core';
import { isJson, isJsonList } from '../../internal/json.js';
import type { NetworkList } from '../generated/models.js';
import type { NetworkListsOperations } from '../generated/resources/network-lists.js';
import { type ListCall, type ListServices, listCall } from '../services.js';
import { canonicalValue } from '../values/item-value.js';
import { stillMatching } from '../values/still-matching.js';
import { listParamIssues } from './params.js';
import { changedAgain, incompleteRead, movedOn, refuseChangedList, refuseOtherList, wouldBeEmpty } from './refusals.js';

/** Parameters of {@link NetworkLists.ensureListed}. */
export interface EnsureListedParams {
  /** Identifier of the network list, its `uniqueId`. */
  readonly networkListId: string;

  /** Addresses and ranges, or countries. Duplicates count once. Sent in canonical form. */
  readonly elements: readonly string[];
}

/** Parameters of {@link NetworkLists.ensureUnlisted}. */
export interface EnsureUnlistedParams extends EnsureListedParams {
  /** Whether the list may become empty. Default: `false`. */
  readonly allowEmpty?: boolean | undefined;
}

/** Parameters of {@link NetworkLists.replaceAll}. */
export interface ReplaceAllParams extends EnsureUnlistedParams {
  /**
   * The sync point the change is based on, for example from a plan. If the list has another one, nothing is changed.
   */
  readonly version?: number | undefined;
}

/** A successful change of a network list. It is live after an activation. */
export interface NetworkListChange extends Ended {
  /** `unchanged`: the list already had this content. Its status says whether it is live. */
  readonly outcome: 'updated' | 'unchanged';

  /** The newest sync point. */
  readonly version: number;

  /** Added elements, in canonical form. */
  readonly added: readonly string[];

  /** Removed elements, as they were in the list. */
  readonly removed: readonly string[];

  /** After an unlisting: other elements still matching a given one, for example the range around an address. */
  readonly stillMatchedBy?: readonly string[];
}

/** A network list read with all of its elements. */
export interface WholeNetworkList extends NetworkList {
  readonly list: readonly string[];
}

/** The effect of a change on a list. */
export interface NetworkListEdit {
  readonly added: readonly string[];
  readonly removed: readonly string[];

  /** All elements after the change: the kept ones as they were in the list, and the added ones. */
  readonly list: readonly string[];
}

/** The operations changing a network list. */
export type NetworkListCalls = Pick<NetworkListsOperations, 'get' | 'append' | 'replace'>;

/** How a workflow changes a list. */
export type NetworkListChangeName = 'ensureListed' | 'ensureUnlisted' | 'replaceAll';

const mostTries = 3;

/** A workflow called on a network list. */
interface Job {
  readonly name: NetworkListChangeName;
  readonly lists: NetworkListCalls;
  readonly params: ReplaceAllParams;
  readonly call: ListCall;
}

/** Brings a network list into the state promised by the workflow. */
export async function changeNetworkList(
  lists: NetworkListCalls,
  services: ListServices,
  name: NetworkListChangeName,
  params: ReplaceAllParams,
  options: CallOptions | undefined,
): Promise<NetworkListChange> {
  const call = listCall(services, `networkLists.${name}`, options);
  checkNetworkListParams(name, params);
  const job = { name, lists, params, call };
  return call.alone(params.networkListId, async () => {
    let shown: ReadonlySet<string> | undefined;
    for (let tries = 1; ; tries += 1) {
      const list = await readWholeList(lists, params.networkListId, call);
      refuseChangedList(call.context, params.version, list.syncPoint);
      const edit = networkListEdit(name, params, list, call);
      if (isNothing(edit)) return changed('unchanged', list.syncPoint, edit, job, list.type);
      // A repeated replacement must not remove recent additions of others.
      const isSurprise = edit.removed.some((element) => shown?.has(element) === false);
      if (name === 'replaceAll' && isSurprise) throw movedOn(call.context, 'elements were added to the list');
      shown = new Set(edit.removed);
      if (edit.list.length === 0 && params.allowEmpty !== true) throw wouldBeEmpty(call.context);
      try {
        return await send(job, list, edit);
      } catch (error) {
        if (isAnswerLost(error)) return readBack(job, edit, error);
        if (!isConflictError(error) || tries === mostTries || !call.mayRepeat) throw error;
      }
    }
  });
}

/** Sends a change and compares the answer with it. */
async function send(job: Job, list: WholeNetworkList, edit: NetworkListEdit): Promise<NetworkListChange> {
  const { name, lists, params, call } = job;
  const { options, context } = call;
  const { networkListId } = params;
  // Leave out the old count: with it, an emptied list would look like a list read without its elements.
  const { elementCount: _, ...rest } = list;
  const answer = await (edit.removed.length === 0
    ? lists.append({ networkListId, body: { list: edit.added } }, options)
    : lists.replace({ networkListId, body: { ...rest, list: edit.list } }, options));
  if (isWhole(answer) && !isNothing(networkListEdit(name, params, answer, call))) {
    throw changedAgain(context);
  }
  return changed('updated', answer.syncPoint, edit, job, list.type);
}

/** Checks whether a change without a response was made. It is never resent: it may still be in flight. */
async function readBack(job: Job, edit: NetworkListEdit, error: EdgewardError): Promise<NetworkListChange> {
  const { name, lists, params, call } = job;
  const now = await readWholeList(lists, params.networkListId, call).catch(() => undefined);
  if (now === undefined || !isNothing(networkListEdit(name, params, now, call))) throw error;
  return changed('updated', now.syncPoint, edit, job, now.type);
}

function changed(
  outcome: NetworkListChange['outcome'],
  version: number,
  { added, removed, list }: NetworkListEdit,
  { name, params, call }: Job,
  type: string,
): NetworkListChange {
  const change = { outcome, version, added, removed };
  if (name !== 'ensureUnlisted') return change;
  const given = canonicalElements(params.elements, type, call.context.operation);
  const stillMatchedBy = stillMatching(type, given, list, (element) => element);
  return stillMatchedBy.length === 0 ? change : { ...change, stillMatchedBy };
}

function isNothing({ added, removed }: NetworkListEdit): boolean {
  return added.length + removed.length === 0;
}

/** Reads a list with its elements, and throws if the answer does not have them all. */
export async function readWholeList(
  lists: Pick<NetworkListsOperations, 'get'>,
  networkListId: string,
  { context, options }: Pick<ListCall, 'context' | 'options'>,
): Promise<WholeNetworkList> {
  const list = await lists.get({ networkListId, includeElements: true }, options);
  refuseOtherList(context, networkListId, list.uniqueId);
  if (isWhole(list)) return list;
  throw incompleteRead(context, list.elementCount ?? 0, list.list?.length ?? 0);
}

function isWhole(list: NetworkList): list is WholeNetworkList {
  return Array.isArray(list.list) && list.list.length >= (list.elementCount ?? 0);
}

/** Compares a list with the result of a workflow. */
export function networkListEdit(
  name: NetworkListChangeName,
  { elements }: Pick<EnsureListedParams, 'elements'>,
  { list, type }: WholeNetworkList,
  { context }: Pick<ListCall, 'context'>,
): NetworkListEdit {
  const keyOf = (element: string): string => canonicalValue(type, element) ?? element;
  const given = canonicalElements(elements, type, context.operation);
  const there = new Set(list.map(keyOf));
  const isRemoved = (element: string): boolean => {
    const isGiven = given.has(keyOf(element));
    return name === 'ensureUnlisted' ? isGiven : name === 'replaceAll' && !isGiven;
  };
  const added = name === 'ensureUnlisted' ? [] : [...given].filter((element) => !there.has(element));
  const removed = list.filter(isRemoved);
  return { added, removed, list: [...list.filter((element) => !isRemoved(element)), ...added] };
}

/** Returns the canonical forms of elements without duplicates; rejects elements of another type. */
function canonicalElements(elements: readonly string[], type: string, operation: string): ReadonlySet<string> {
  const issues: Issue[] = [];
  const canonical = new Set<string>();
  for (const [index, element] of elements.entries()) {
    const value = canonicalValue(type, element);
    if (value === undefined)
      issues.push({ pointer: `/elements/${index}`, message: `is not an element of type ${type}` });
    else canonical.add(value);
  }
  if (issues.length > 0) throw refusedParams({ vendor: 'akamai', operation }, issues.slice(0, 100));
  return canonical;
}

/** Checks the parameters independent of the list, before sending anything. */
export function checkNetworkListParams(
  name: NetworkListChangeName | 'planList',
  params: Partial<ReplaceAllParams>,
): asserts params is ReplaceAllParams {
  const names = { id: 'networkListId', entries: 'elements', version: 'the sync point you read' };
  const issues = listParamIssues(name, params, names);
  const elements: unknown = isJson(params) ? params.elements : undefined;
  for (const [index, element] of (isJsonList(elements) ? elements : []).entries()) {
    if (typeof element === 'string' && element.trim() !== '') continue;
    issues.push({ pointer: `/elements/${index}`, message: 'must be a string' });
  }
  if (issues.length > 0) {
    throw refusedParams({ vendor: 'akamai', operation: `networkLists.${name}` }, issues.slice(0, 100));
  }
}
