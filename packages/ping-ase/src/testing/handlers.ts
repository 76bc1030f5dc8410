import { parseIpRange } from '@edgeward/core';
import { type FakeAnswer, type FakeHandler, type FakeRequest, isJson } from '@edgeward/core/testing';
import type { ApiMetadata, DenyListTag, FlowRates, ListEntry, Server } from '../generated/models.js';
import type { OperationId } from '../generated/operation-id.js';
import { apiMetadata, ratesOf, refuseMixedQuotas, serverOf, unwrapped } from './api-rules.js';
import { codeRefusal, invalid, success, textAnswer, textRefusal } from './errors.js';
import { EntryIndex, entryOf, nameOfEntry } from './list-entries.js';
import type { NodeState } from './state.js';
import { valueAt } from './timeline.js';

/** Properties of the node. */
export interface FakeNode {
  readonly state: () => NodeState;
  readonly mode: () => 'inline' | 'sideband';
  readonly elapsedMs: () => number;
}

/** Builds the request handlers of a node. */
export function createHandlers({ state, mode, elapsedMs }: FakeNode): Readonly<Record<OperationId, FakeHandler>> {
  const entryIndex = new EntryIndex();
  const json =
    (answer: (request: FakeRequest) => unknown): FakeHandler =>
    (request) => ({ status: 200, body: answer(request) });
  const inline =
    (answer: (request: FakeRequest) => unknown): FakeHandler =>
    (request) => {
      if (mode() === 'sideband') throw codeRefusal(403, 'fail', 'the operation is not available in sideband mode');
      return { status: 200, body: answer(request) };
    };
  const setFirewall = (next: 'enabled' | 'disabled'): object => {
    const word = state().firewall === next ? 'already' : 'now';
    state().firewall = next;
    return { status: next, status_message: `Firewall is ${word} ${next}` };
  };

  return {
    'apis.list': json(() => {
      const { apis } = state();
      if (apis.size === 0) throw codeRefusal(404, 'api_not_found', 'api does not exist');
      return { api_count: String(apis.size), api: [...apis.keys()].map((api_id) => ({ api_id, status: 'loaded' })) };
    }),
    'apis.get': json((request) => ({ api_metadata: apiOf(request).api })),
    'apis.create': json((request) => {
      const id = idOf(request).replaceAll('.', '_');
      const api = apiMetadata(request.body);
      if (state().apis.has(id)) throw codeRefusal(403, 'api_already_exists', `api ${id} already exists`);
      state().apis.set(id, api);
      return success;
    }),
    'apis.update': json((request) => {
      const { id } = apiOf(request);
      state().apis.set(id, apiMetadata(request.body));
      return success;
    }),
    'apis.delete': json((request) => {
      state().apis.delete(apiOf(request).id);
      return success;
    }),

    'servers.list': inline((request) => {
      const { id, api } = apiOf(request);
      const server = (api.servers ?? []).map((each) => ({
        host: each.host,
        port: each.port,
        server_connection_quota: each.server_connection_quota ?? 0,
        ...(isWebSocket(api) ? {} : { server_spike_threshold: each.server_spike_threshold ?? '0/second' }),
        health_status: valueAt(state().health.get(`${each.host}:${each.port}`), elapsedMs()) ?? 'Up',
      }));
      return { api_id: id, server_count: server.length, server };
    }),
    'servers.create': inline((request) => {
      const { id, api } = apiOf(request);
      const server = serverOf(request.body);
      const { servers = [] } = api;
      if (indexOfServer(servers, server) >= 0) throw codeRefusal(403, 'server_exists', 'server already exists');
      setServers(id, api, [...servers, server]);
      return success;
    }),
    'servers.delete': inline((request) => {
      const { id, api } = apiOf(request);
      const { servers = [] } = api;
      const index = indexOfServer(servers, serverOf(request.body));
      if (index < 0) throw codeRefusal(404, 'server_not_found', 'server does not exist');
      state().apis.set(id, { ...api, servers: servers.toSpliced(index, 1) });
      return success;
    }),

    'cluster.get': inline(() => {
      const { cluster } = state();
      if (cluster === undefined) throw codeRefusal(404, 'no_cluster_mode', 'ase is not in cluster mode');
      return cluster;
    }),
    'persistentConnections.get': inline((request) => {
      const { id } = apiOf(request);
      const open = valueAt(state().persistentConnections.get(id), elapsedMs()) ?? { ws: 0, wss: 0 };
      return { api_id: id, persistent_connection_count: open };
    }),

    'firewall.get': json(() => ({ status: state().firewall, status_message: 'Ok' })),
    'firewall.enable': json(() => setFirewall('enabled')),
    'firewall.disable': json(() => setFirewall('disabled')),

    'denyList.list': json(({ query }) => {
      const { denyList } = state();
      const tag: DenyListTag = query.get('tag') || 'all';
      if (tag === 'all') return Object.fromEntries(denyList);
      if (!tags.includes(tag)) throw codeRefusal(403, 'invalid_value', 'query parameter tag contains invalid value');
      return { [`${tag}_blacklist`]: denyList.get(`${tag}_blacklist`) ?? [] };
    }),
    'denyList.add': (request) =>
      added(entryIndex, manual(state()), request, 'blacklist', [...state().denyList.values()]),
    'denyList.remove': (request) => removed(entryIndex, [...state().denyList.values()], request, 'blacklist'),
    'denyList.clear': () => {
      for (const entries of state().denyList.values()) entries.length = 0;
      return textAnswer(200, 'Blacklist cleared');
    },

    'allowList.list': json(() => ({ whitelist: state().allowList })),
    'allowList.add': (request) => added(entryIndex, state().allowList, request, 'whitelist', [state().allowList]),
    'allowList.remove': (request) => removed(entryIndex, [state().allowList], request, 'whitelist'),
    'allowList.clear': () => {
      state().allowList.length = 0;
      return textAnswer(200, 'Whitelist cleared');
    },

    'flowControl.get': inline((request) => {
      const { id, api } = apiOf(request);
      return { api_id: id, flow_control: ratesOfApi(api) };
    }),
    'flowControl.update': inline((request) => {
      const { id, api } = apiOf(request);
      const flow_control = { ...ratesOfApi(api), ...ratesOf(request.body) };
      state().apis.set(id, { ...api, flow_control });
      return { api_id: id, flow_control };
    }),
    'flowControl.updateServer': inline((request) => {
      const { id, api } = apiOf(request);
      const given = serverOf(request.body);
      const { servers = [] } = api;
      const index = indexOfServer(servers, given);
      const server = servers[index];
      if (server === undefined) throw codeRefusal(404, 'server_not_found', 'server does not exist');
      const rates = unwrapped(request.body, 'server');
      if (!isJson(rates) || rates['server_connection_quota'] === undefined) {
        throw invalid('server_connection_quota is missing');
      }
      setServers(id, api, servers.with(index, { ...server, ...given }));
      return { status: 'success', status_message: 'server updated successfully' };
    }),
  };

  function apiOf(request: FakeRequest): { readonly id: string; readonly api: ApiMetadata } {
    const id = idOf(request);
    const api = state().apis.get(id);
    if (api === undefined) throw codeRefusal(404, 'api_not_found', `api ${id} does not exist`);
    return { id, api };
  }

  function setServers(id: string, api: ApiMetadata, servers: readonly Server[]): void {
    refuseMixedQuotas(servers);
    state().apis.set(id, { ...api, servers });
  }
}

const tags: readonly string[] = [
  'manual',
  'abs_generated',
  'invalid_content_type',
  'invalid_method',
  'invalid_protocol',
  'decoy',
];

function idOf({ query }: FakeRequest): string {
  const id = query.get('api_id');
  if (id) return id;
  throw invalid('api_id is missing');
}

function isWebSocket({ protocol }: ApiMetadata): boolean {
  return protocol === 'ws' || protocol === 'wss';
}

function ratesOfApi(api: ApiMetadata): FlowRates {
  const none = '0/second';
  return {
    client_spike_threshold: none,
    ...(isWebSocket(api) ? { bytes_in_threshold: none, bytes_out_threshold: none } : {}),
    server_connection_queueing: false,
    ...api.flow_control,
  };
}

function indexOfServer(servers: readonly Server[], { host, port }: Server): number {
  return servers.findIndex((other) => other.host === host && other.port === port);
}

function manual({ denyList }: NodeState): ListEntry[] {
  const entries = denyList.get('manual_blacklist') ?? [];
  denyList.set('manual_blacklist', entries);
  return entries;
}

function added(
  index: EntryIndex,
  list: ListEntry[],
  request: FakeRequest,
  name: string,
  everywhere: readonly (readonly ListEntry[])[],
): FakeAnswer {
  const entry = entryOf(request);
  if (entry.type === 'ip' && parseIpRange(entry.value) === undefined) throw textRefusal(403, 'json parsing error');
  if (everywhere.some((entries) => index.has(entries, entry))) {
    throw textRefusal(403, `${nameOfEntry(entry)} already exist`);
  }
  index.add(list, entry);
  return textAnswer(200, `${nameOfEntry(entry)} added to ${name}`);
}

function removed(index: EntryIndex, lists: readonly ListEntry[][], request: FakeRequest, name: string): FakeAnswer {
  const entry = entryOf(request);
  const list = lists.find((entries) => index.has(entries, entry));
  // The documented message, which says the opposite.
  if (list === undefined) throw textRefusal(403, `${nameOfEntry(entry)} already exist`);
  index.remove(list, entry);
  return textAnswer(200, `${nameOfEntry(entry)} deleted from ${name}`);
}
