import type { FakeAnswer, FakeRequest } from '@edgeward/core/testing';
import { isJson } from '../../internal/json.js';
import type { OperationId } from '../../lists/generated/operation-id.js';
import { invalidInput, notFound, refusal } from '../errors/problem.js';
import { type AppSecHandler, flagParam, idParam } from '../handlers/scope.js';
import type { AccountState } from '../state-types.js';
import {
  existingList,
  indexed,
  itemOf,
  listType,
  mostLists,
  namespaces,
  networkOf,
  objectBody,
  pageOf,
  refuseTooMany,
  requiredText,
  tagsOf,
  texts,
} from './checks.js';
import { changed, ordered } from './client-list-edits.js';
import { activationOf, isLive, itemView, listView } from './client-list-views.js';
import { idOf } from './network-lists.js';
import type { ListSimulator } from './simulator.js';
import { keyOf, type ListOnNetwork, type ListState, listNetworks, listOf } from './state.js';
import { usesOf } from './uses.js';

type Id = Extract<OperationId, `clientLists.${string}`>;

const kind = 'client';

/** Creates the request handlers for client lists. */
export function clientListHandlers(
  find: () => ListSimulator,
  account: () => AccountState,
): Readonly<Record<Id | 'clientLists.changeItems', AppSecHandler>> {
  const answering =
    (answer: (simulator: ListSimulator, list: ListState, request: FakeRequest) => FakeAnswer): AppSecHandler =>
    (request) => {
      const simulator = find();
      return answer(simulator, existingList(simulator, request, kind), request);
    };
  const change = answering((simulator, list, request) => ({
    status: 200,
    body: changed(simulator, list, objectBody(request, kind)),
  }));
  const order = answering((simulator, list, request) => {
    const activation = ordered(simulator, list, request, account());
    return { status: 200, body: activationOf(activation) };
  });
  const imported = answering((simulator, list, request) => {
    // The service accepts an empty import, but the client never sends one.
    const body = isJson(request.body) ? request.body : {};
    if (body['version'] !== undefined && Number(body['version']) !== list.version) {
      throw refusal('CONCURRENT-MODIFICATION-ERROR', 'The list has a newer version.', namespaces[kind]);
    }
    const given = indexed(
      texts(body, 'items', kind).map((value) => itemOf({ value }, list.type, kind)),
      kind,
    );
    const all = body['action'] === 'REPLACE' ? given : new Map([...list.items, ...given]);
    refuseTooMany(kind, list.type, all.size);
    if (!flagParam(request, 'dryRun', false)) simulator.edit(list, all);
    return { status: 200, body: { itemsImported: true, listVersion: list.version } };
  });

  return {
    'clientLists.list': (request) => {
      const { query } = request;
      const types = query.getAll('type');
      const [name, search] = [query.get('name'), query.get('search')?.toLowerCase()];
      const withDeprecated = flagParam(request, 'includeDeprecated', false);
      const withNetworkLists = flagParam(request, 'includeNetworkList', false);
      const found = [...find().state.lists.values()].filter(
        (list) =>
          (list.kind === kind || withNetworkLists) &&
          (withDeprecated || !list.deprecated) &&
          (types.length === 0 || types.includes(list.type)) &&
          (name === null || list.name === name) &&
          (search === undefined || list.name.toLowerCase().includes(search)),
      );
      return {
        status: 200,
        body: pageOf(
          request,
          found.map((list) => listView(list, request)),
        ),
      };
    },

    'clientLists.create': (request) => {
      const simulator = find();
      const body = objectBody(request, kind);
      const type = listType(kind, body['type']);
      const name = requiredText(body, 'name', 255, kind);
      const given = Array.isArray(body['items']) ? body['items'] : [];
      const items = [
        ...indexed(
          given.map((item) => itemOf(item, type, kind)),
          kind,
        ).values(),
      ];
      refuseTooMany(kind, type, items.length);
      const own = [...simulator.state.lists.values()].filter((list) => list.kind === kind && !list.deprecated);
      if (own.length >= mostLists) throw invalidInput(`An account has ${mostLists} lists at most.`, namespaces[kind]);
      const { contractId, groupId, notes } = body;
      if (typeof contractId !== 'string' || typeof groupId !== 'number') {
        throw invalidInput('contractId and groupId must be given.', namespaces[kind]);
      }
      const list = listOf(
        { kind, id: idOf(simulator, name), type, version: 1, items, createDate: simulator.timestamp },
        {
          name,
          tags: tagsOf(body, kind),
          contractId,
          groupId,
          ...(typeof notes === 'string' && { description: notes }),
        },
      );
      simulator.state.lists.set(list.id, list);
      return { status: 201, body: { ...listView(list, request), items } };
    },

    'clientLists.get': answering((_simulator, list, request) => ({
      status: 200,
      body: {
        ...listView(list, request),
        ...(list.contractId !== undefined && { contractId: list.contractId }),
        ...(list.groupId !== undefined && { groupId: list.groupId }),
      },
    })),

    'clientLists.update': answering((simulator, list, request) => {
      const body = objectBody(request, kind);
      list.name = requiredText(body, 'name', 255, kind);
      list.tags = tagsOf(body, kind);
      if (typeof body['notes'] === 'string') list.description = body['notes'];
      else delete list.description;
      simulator.touch(list);
      return { status: 200, body: listView(list, request) };
    }),

    'clientLists.delete': answering((simulator, list) => {
      const isInForce = ({ version, status }: ListOnNetwork): boolean =>
        version !== undefined || String(status).startsWith('PENDING_');
      if (listNetworks.some((network) => isInForce(list.on[network]))) {
        throw refusal('FORBIDDEN-OPERATION', 'The list is active. Deactivate it first.', namespaces[kind]);
      }
      list.deprecated = true;
      simulator.touch(list);
      return { status: 204 };
    }),

    'clientLists.listTags': () => {
      const tags = [...find().state.lists.values()].flatMap((list) => list.tags);
      return { status: 200, body: { tags: [...new Set(tags)].sort() } };
    },

    'clientLists.getUsage': answering((_simulator, list) => ({
      status: 200,
      body: { listId: list.id, usage: usesOf(account(), list.id) },
    })),

    'clientLists.listSnapshotItems': answering((_simulator, list, request) => {
      const version = idParam(request, 'version');
      const items = list.snapshots.get(version);
      if (items === undefined) throw notFound(`version ${version}`, namespaces[kind]);
      return { status: 200, body: pageOf(request, items) };
    }),

    'clientLists.listContractGroups': () => {
      const groups = new Map<string, { groupId: number }[]>();
      for (const { contractId, groupId } of find().state.lists.values()) {
        if (contractId === undefined || groupId === undefined) continue;
        const known = groups.get(contractId) ?? [];
        if (!known.some((group) => group.groupId === groupId)) known.push({ groupId });
        groups.set(contractId, known);
      }
      return { status: 200, body: [...groups].map(([contractId, own]) => ({ contractId, groups: own })) };
    },

    'clientLists.listItems': answering((_simulator, list, request) => {
      const search = request.query.get('search')?.toLowerCase();
      const include = request.query.get('include') ?? 'ALL';
      const found = [...list.items.values()].filter(
        (item) =>
          (search === undefined || keyOf(item).toLowerCase().includes(search)) &&
          (include === 'ALL' || isLive(list, item) === (include === 'ACTIVE')),
      );
      return {
        status: 200,
        body: pageOf(
          request,
          found.map((item) => itemView(list, item)),
        ),
      };
    }),

    'clientLists.appendItems': change,
    'clientLists.updateItems': change,
    'clientLists.removeItems': change,
    'clientLists.changeItems': change,
    'clientLists.mergeItems': imported,
    'clientLists.replaceItems': imported,

    'clientLists.validateItems': (request) => {
      const body = objectBody(request, kind);
      const type = listType(kind, body['listType']);
      const values = texts(body, 'items', kind);
      for (const value of values) itemOf({ value }, type, kind);
      return { status: 200, body: { importedCount: values.length } };
    },

    'clientLists.createActivation': order,
    'clientLists.createDeactivation': order,

    'clientLists.createActivationV2': answering((simulator, list, request) => {
      const { action, network, version, activationId, status, createDate } = ordered(
        simulator,
        list,
        request,
        account(),
      );
      const activations = { [network]: { activationId, activationStatus: status } };
      return { status: 200, body: { action, activations, createDate, createdBy: 'user1', listId: list.id, version } };
    }),

    'clientLists.getStatus': answering((simulator, list, { params }) => {
      const network = networkOf(params['environment'], kind);
      const on = list.on[network];
      const latest = on.activationId === undefined ? undefined : simulator.state.activations.get(on.activationId);
      if (latest !== undefined) return { status: 200, body: { ...activationOf(latest), activationStatus: on.status } };
      const version = on.version ?? list.version;
      return {
        status: 200,
        body: { activationId: 0, activationStatus: on.status, listId: list.id, network, version, action: 'ACTIVATE' },
      };
    }),

    'clientLists.getActivation': (request) => {
      const activationId = idParam(request, 'activationId');
      const activation = find().state.activations.get(activationId);
      if (activation === undefined || activation.list.kind !== kind) {
        throw notFound(`activation ${activationId}`, namespaces[kind]);
      }
      return { status: 200, body: activationOf(activation) };
    },

    'clientLists.subscribe': (request) => subscribed(find(), request, true),
    'clientLists.unsubscribe': (request) => subscribed(find(), request, false),
  };
}

function subscribed({ state }: ListSimulator, request: FakeRequest, add: boolean): FakeAnswer {
  const body = objectBody(request, kind);
  if (!isJson(body)) throw invalidInput('The body is not an object.', namespaces[kind]);
  for (const id of texts(body, 'uniqueIds', kind)) {
    for (const recipient of texts(body, 'recipients', kind)) {
      if (add) state.subscriptions.add(`${id} ${recipient}`);
      else state.subscriptions.delete(`${id} ${recipient}`);
    }
  }
  return { status: 204 };
}
