import type { FakeAnswer, FakeRequest } from '@edgeward/core/testing';
import { isJson, type Json } from '../../internal/json.js';
import type { NetworkList, NetworkListActivationStatus } from '../../lists/generated/models.js';
import type { OperationId } from '../../lists/generated/operation-id.js';
import { invalidInput, notFound, refusal } from '../errors/problem.js';
import { type AppSecHandler, flagParam, idParam } from '../handlers/scope.js';
import {
  existingList,
  indexed,
  itemOf,
  listType,
  namespaces,
  networkOf,
  objectBody,
  refuseTooMany,
  requiredText,
  texts,
} from './checks.js';
import type { ListSimulator } from './simulator.js';
import { type ListActivationState, type ListState, listNetworks, listOf } from './state.js';

type Id = Extract<OperationId, `networkLists.${string}`>;

const kind = 'network';

/** Creates the request handlers for network lists. */
export function networkListHandlers(find: () => ListSimulator): Readonly<Record<Id, AppSecHandler>> {
  const answering =
    (answer: (simulator: ListSimulator, list: ListState, request: FakeRequest) => FakeAnswer): AppSecHandler =>
    (request) => {
      const simulator = find();
      return answer(simulator, existingList(simulator, request, kind), request);
    };
  const changed = (
    simulator: ListSimulator,
    list: ListState,
    elements: readonly string[],
    request: FakeRequest,
  ): NetworkList => {
    const items = elements.map((value) => itemOf({ value }, list.type, kind));
    refuseTooMany(kind, list.type, items.length);
    simulator.edit(list, indexed(items, kind));
    return listView(list, request, true);
  };

  return {
    'networkLists.list': (request) => {
      const search = request.query.get('search')?.toLowerCase();
      const type = request.query.get('listType');
      const found = [...find().state.lists.values()].filter(
        (list) =>
          list.kind === kind &&
          (type === null || list.type === type) &&
          (search === undefined ||
            [list.name, ...list.items.keys()].some((text) => text.toLowerCase().includes(search))),
      );
      return { status: 200, body: { networkLists: found.map((list) => listView(list, request, false)), links: {} } };
    },

    'networkLists.create': (request) => {
      const simulator = find();
      // A live test of the vendor left the list out, although its reference requires it.
      const sent = isJson(request.body) ? { list: [], ...request.body } : request.body;
      const body = objectBody({ ...request, body: sent }, kind);
      const type = listType(kind, body['type']);
      const name = requiredText(body, 'name', 100, kind);
      const items = texts(body, 'list', kind).map((value) => itemOf({ value }, type, kind));
      refuseTooMany(kind, type, items.length);
      const { contractId, groupId, description } = body;
      if ((contractId === undefined) !== (groupId === undefined)) {
        throw invalidInput('contractId and groupId must be given together.', namespaces[kind]);
      }
      const list = listOf(
        {
          kind,
          id: idOf(simulator, name),
          type,
          version: 0,
          items: [...indexed(items, kind).values()],
          createDate: simulator.timestamp,
        },
        {
          name,
          ...(typeof description === 'string' && { description }),
          ...(typeof contractId === 'string' && { contractId }),
          ...(typeof groupId === 'number' && { groupId }),
        },
      );
      simulator.state.lists.set(list.id, list);
      return { status: 201, body: listView(list, request, true) };
    },

    'networkLists.get': answering((_simulator, list, request) => ({
      status: 200,
      body: listView(list, request, true),
    })),

    'networkLists.replace': answering((simulator, list, request) => {
      const body = objectBody(request, kind);
      if (body['type'] !== list.type) throw invalidInput('type cannot be changed.', namespaces[kind]);
      const name = requiredText(body, 'name', 100, kind);
      if (!Array.isArray(body['list'])) throw invalidInput('list must be a list of strings.', namespaces[kind]);
      if (body['syncPoint'] !== list.version) {
        throw refusal(
          'CONCURRENT-MODIFICATION-ERROR',
          `The list was modified: its sync point is ${list.version}.`,
          namespaces[kind],
        );
      }
      const answer = changed(simulator, list, texts(body, 'list', kind), request);
      describe(list, name, body);
      return { status: 200, body: { ...answer, name } };
    }),

    'networkLists.updateDetails': answering((simulator, list, request) => {
      const body = objectBody(request, kind);
      describe(list, requiredText(body, 'name', 100, kind), body);
      simulator.touch(list);
      return { status: 204 };
    }),

    'networkLists.delete': answering((simulator, list) => {
      if (listNetworks.some((network) => list.on[network].wasActive)) {
        throw refusal('CONCURRENT-MODIFICATION-ERROR', 'The list is or was active.', namespaces[kind]);
      }
      simulator.state.lists.delete(list.id);
      return { status: 200, body: { status: 200, uniqueId: list.id, syncPoint: list.version } };
    }),

    'networkLists.append': answering((simulator, list, request) => {
      const added = texts(objectBody(request, kind), 'list', kind).filter((value) => !list.items.has(value));
      return { status: 202, body: changed(simulator, list, [...list.items.keys(), ...new Set(added)], request) };
    }),

    'networkLists.addElement': answering((simulator, list, request) => {
      const element = elementOf(request);
      if (list.items.has(element)) return { status: 200, body: listView(list, request, true) };
      return { status: 200, body: changed(simulator, list, [...list.items.keys(), element], request) };
    }),

    'networkLists.removeElement': answering((simulator, list, request) => {
      const element = elementOf(request);
      if (!list.items.has(element)) throw notFound(`element ${element}`, namespaces[kind]);
      const others = [...list.items.keys()].filter((value) => value !== element);
      return { status: 200, body: changed(simulator, list, others, request) };
    }),

    'networkLists.getSnapshot': answering((_simulator, list, request) => {
      const syncPoint = idParam(request, 'syncPoint');
      const items = list.snapshots.get(syncPoint);
      if (items === undefined) throw notFound(`sync point ${syncPoint}`, namespaces[kind]);
      const elements = items.flatMap(({ value }) => value ?? []);
      const body = { ...listView(list, request, true), syncPoint, list: elements, elementCount: elements.length };
      return { status: 200, body };
    }),

    'networkLists.createActivation': answering((simulator, list, request) => {
      const network = networkOf(request.params['environment'], kind);
      const { comments } = objectBody(request, kind);
      simulator.start(list, { action: 'ACTIVATE', network, ...(typeof comments === 'string' && { comments }) });
      return { status: 200, body: statusOf(simulator, list, request) };
    }),

    'networkLists.getStatus': answering((simulator, list, request) => ({
      status: 200,
      body: statusOf(simulator, list, request),
    })),

    'networkLists.getActivation': (request) => {
      const activationId = idParam(request, 'activationId');
      const activation = find().state.activations.get(activationId);
      if (activation === undefined || activation.list.kind !== kind) {
        throw notFound(`activation ${activationId}`, namespaces[kind]);
      }
      return { status: 200, body: activationOf(activation) };
    },

    'networkLists.subscribe': (request) => subscribed(find(), request, true),
    'networkLists.unsubscribe': (request) => subscribed(find(), request, false),
  };
}

function elementOf({ query }: FakeRequest): string {
  const element = query.get('element');
  if (element === null) throw invalidInput('element must be given.', namespaces[kind]);
  return element;
}

/** Makes the id of a list from a number and its name. */
export function idOf(simulator: ListSimulator, name: string): string {
  return `${simulator.nextId()}_${name.toUpperCase().replaceAll(/[^A-Z\d]/g, '')}`;
}

function describe(list: ListState, name: string, { description }: Json): void {
  list.name = name;
  if (typeof description === 'string') list.description = description;
  else delete list.description;
}

/** Writes a list as the service does. */
function listView(list: ListState, request: FakeRequest, byDefault: boolean): NetworkList {
  const extended = flagParam(request, 'extended', false);
  const elements = [...list.items.values()].flatMap(({ value }) => value ?? []);
  return {
    uniqueId: list.id,
    name: list.name,
    type: list.type,
    syncPoint: list.version,
    ...(list.description !== undefined && { description: list.description }),
    ...(flagParam(request, 'includeElements', byDefault) && { list: elements }),
    elementCount: elements.length,
    readOnly: false,
    shared: false,
    networkListType: 'networkListResponse',
    ...(byDefault && list.contractId !== undefined && { contractId: list.contractId }),
    ...(byDefault && list.groupId !== undefined && { groupId: list.groupId }),
    ...(extended && {
      createDate: list.createDate,
      createdBy: 'user1',
      updateDate: list.updateDate,
      updatedBy: 'user1',
      stagingActivationStatus: list.on.STAGING.status,
      productionActivationStatus: list.on.PRODUCTION.status,
    }),
    links: { retrieve: { href: `/network-list/v2/network-lists/${list.id}` } },
  };
}

function statusOf(simulator: ListSimulator, list: ListState, { params }: FakeRequest): NetworkListActivationStatus {
  const on = list.on[networkOf(params['environment'], kind)];
  const activation = on.activationId === undefined ? undefined : simulator.state.activations.get(on.activationId);
  return {
    uniqueId: list.id,
    // The status refers to the live version, or to the one being activated.
    syncPoint: (activation?.endMs === undefined ? undefined : activation.version) ?? on.version ?? list.version,
    activationStatus: on.status,
    ...(activation !== undefined && { activationId: activation.activationId, fast: activation.fast }),
    ...(activation?.comments !== undefined && { activationComments: activation.comments }),
    dispatchCount: 0,
  };
}

function activationOf(activation: ListActivationState): Json {
  const { activationId, list, network, version, status, createDate, fast, endMs } = activation;
  return {
    activationId,
    environment: network,
    createDate,
    createdBy: 'user1',
    // Standard activations have no status of their own, and fast ones only until they end.
    ...(fast && endMs !== undefined && { status: 'RECEIVED' }),
    ...(!fast && { initial: true }),
    fast,
    networkList: { uniqueId: list.id, syncPoint: version, activationStatus: status, dispatchCount: 0 },
  };
}

function subscribed({ state }: ListSimulator, request: FakeRequest, add: boolean): FakeAnswer {
  const body = objectBody(request, kind);
  const [recipients, ids] = [texts(body, 'recipients', kind), texts(body, 'uniqueIds', kind)];
  if (recipients.length === 0 || ids.length === 0)
    throw invalidInput('recipients and uniqueIds must be given.', namespaces[kind]);
  for (const id of ids) {
    for (const recipient of recipients) {
      if (add) state.subscriptions.add(`${id} ${recipient}`);
      else state.subscriptions.delete(`${id} ${recipient}`);
    }
  }
  return { status: 204 };
}
