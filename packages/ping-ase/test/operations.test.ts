import { recording } from '@edgeward/test-support';
import { describe, expect, it } from 'vitest';
import { operations } from '../src/generated/operations.js';
import type { PingAse } from '../src/index.js';
import { createFakePingAse, type NodeSeed } from '../src/testing/index.js';
import { fixture } from './support/fixture.js';
import { clientOf, restApi, routes, webSocketApi } from './support/nodes.js';

interface Case {
  readonly operation: string;
  readonly heading: string;
  readonly call: (ase: PingAse) => Promise<unknown>;
  readonly request: { readonly method: string; readonly path: string; readonly body?: unknown };
  readonly answer: unknown;
  readonly seed?: NodeSeed;
}

const server = { host: '192.168.1.100', port: 8080 };
const pair = [
  { ...server, server_spike_threshold: '10/second', server_connection_quota: 1000 },
  { ...server, port: 8081, server_spike_threshold: '10/second', server_connection_quota: 1000 },
];
const limited = { host: '127.0.0.2', port: 8080, server_connection_quota: 10 };
const cookie = { type: 'cookie', name: 'JSESSIONID', value: 'ljkhasioutfdqbjsfdmakhflia' } as const;
const named = 'Cookie JSESSIONID ljkhasioutfdqbjsfdmakhflia';
const down = { '192.168.1.100:8081': { value: 'Down' } };
const apiId = 'sample_api';

const cases: readonly Case[] = [
  ...[
    { kind: 'REST', metadata: restApi, file: 'api-rest' },
    { kind: 'WebSocket', metadata: webSocketApi, file: 'api-websocket' },
  ].flatMap(({ kind, metadata, file }): Case[] => [
    {
      operation: 'apis.create',
      heading: `Create API, ${kind}`,
      call: ({ apis }) => apis.create({ apiId, body: metadata }),
      request: { method: 'POST', path: '/v4/ase/api?api_id=sample_api', body: fixture(file) },
      answer: fixture('success'),
    },
    {
      operation: 'apis.get',
      heading: `Read API, ${kind}`,
      call: ({ apis }) => apis.get({ apiId }),
      request: { method: 'GET', path: '/v4/ase/api?api_id=sample_api' },
      answer: fixture(file),
      seed: { apis: { sample_api: metadata } },
    },
    {
      operation: 'apis.update',
      heading: `Update API, ${kind}`,
      call: ({ apis }) => apis.update({ apiId, body: metadata }),
      request: { method: 'PUT', path: '/v4/ase/api?api_id=sample_api', body: fixture(file) },
      answer: fixture('success'),
      seed: { apis: { sample_api: restApi } },
    },
  ]),
  {
    operation: 'apis.list',
    heading: 'List API',
    call: ({ apis }) => apis.list(),
    request: { method: 'GET', path: '/v4/ase/api' },
    answer: fixture('apis'),
    seed: { apis: { sample_api: restApi } },
  },
  {
    operation: 'apis.delete',
    heading: 'Delete API',
    call: ({ apis }) => apis.delete({ apiId }),
    request: { method: 'DELETE', path: '/v4/ase/api?api_id=sample_api' },
    answer: fixture('success'),
    seed: { apis: { sample_api: restApi } },
  },
  {
    operation: 'servers.create',
    heading: 'Create server, REST',
    call: ({ servers }) =>
      servers.create({
        apiId,
        body: { ...server, server_spike_threshold: '1/second', server_connection_quota: 100 },
      }),
    request: { method: 'POST', path: '/v4/ase/server?api_id=sample_api', body: fixture('server-create-rest') },
    answer: fixture('success'),
    seed: { apis: { sample_api: { ...restApi, servers: [] } } },
  },
  {
    operation: 'servers.create',
    heading: 'Create server, WebSocket',
    call: ({ servers }) => servers.create({ apiId, body: { ...server, server_connection_quota: 100 } }),
    request: { method: 'POST', path: '/v4/ase/server?api_id=sample_api', body: fixture('server-create-websocket') },
    answer: fixture('success'),
    seed: { apis: { sample_api: { ...webSocketApi, servers: [] } } },
  },
  {
    operation: 'servers.list',
    heading: 'Read server, REST',
    call: ({ servers }) => servers.list({ apiId }),
    request: { method: 'GET', path: '/v4/ase/server?api_id=sample_api' },
    answer: fixture('servers-rest'),
    seed: { apis: { sample_api: { ...restApi, servers: pair } }, health: down },
  },
  {
    operation: 'servers.list',
    heading: 'Read server, WebSocket',
    call: ({ servers }) => servers.list({ apiId }),
    request: { method: 'GET', path: '/v4/ase/server?api_id=sample_api' },
    answer: fixture('servers-websocket'),
    seed: { apis: { sample_api: { ...webSocketApi, servers: pair } }, health: down },
  },
  {
    operation: 'servers.delete',
    heading: 'Delete server',
    call: ({ servers }) => servers.delete({ apiId, body: server }),
    request: { method: 'DELETE', path: '/v4/ase/server?api_id=sample_api', body: fixture('server-delete') },
    answer: fixture('success'),
    seed: { apis: { sample_api: { ...restApi, servers: pair } } },
  },
  {
    operation: 'cluster.get',
    heading: 'Read cluster',
    call: ({ cluster }) => cluster.get(),
    request: { method: 'GET', path: '/v4/ase/cluster' },
    answer: fixture('cluster'),
    seed: { cluster: fixture('cluster') },
  },
  {
    operation: 'persistentConnections.get',
    heading: 'Read persistent connections',
    call: ({ persistentConnections }) => persistentConnections.get({ apiId: 'sample' }),
    request: { method: 'GET', path: '/v4/ase/persistentconnection?api_id=sample' },
    answer: fixture('persistent-connections'),
    seed: { apis: { sample: webSocketApi }, persistentConnections: { sample: { value: { ws: 1, wss: 0 } } } },
  },
  ...(['enabled', 'disabled'] as const).flatMap((firewall): Case[] => {
    const other = firewall === 'enabled' ? 'disabled' : 'enabled';
    const verb = firewall === 'enabled' ? 'enable' : 'disable';
    const change = {
      operation: `firewall.${verb}`,
      call: (ase: PingAse) => ase.firewall[verb](),
      request: { method: 'POST', path: `/v4/ase/firewall?status=${verb}` },
    };
    return [
      {
        operation: 'firewall.get',
        heading: `Read firewall status, ${firewall}`,
        call: (ase) => ase.firewall.get(),
        request: { method: 'GET', path: '/v4/ase/firewall' },
        answer: fixture(`firewall-${firewall}`),
        seed: { firewall },
      },
      { ...change, heading: `Now ${firewall}`, answer: fixture(`firewall-now-${firewall}`), seed: { firewall: other } },
      {
        ...change,
        heading: `Already ${firewall}`,
        answer: fixture(`firewall-already-${firewall}`),
        seed: { firewall },
      },
    ];
  }),
  ...(
    [
      { list: 'denyList', word: 'blacklist', title: 'Blacklist' },
      { list: 'allowList', word: 'whitelist', title: 'Whitelist' },
    ] as const
  ).flatMap(({ list, word, title }): Case[] => {
    const path = `/v4/ase/firewall/${word}`;
    const seed =
      list === 'denyList' ? { denyList: { manual_blacklist: [cookie] } } : { allowList: { whitelist: [cookie] } };
    return [
      ...(
        [
          [{ type: 'ip', value: '1.1.1.1' }, 'entry-ip', 'ip 1.1.1.1'],
          [{ type: 'token', value: 'sadjhasiufgkjdsbfkgfa' }, 'entry-token', 'token sadjhasiufgkjdsbfkgfa'],
          [cookie, 'entry-cookie', named],
          [{ ...cookie, type: 'api_key' }, 'entry-api-key', 'api_key JSESSIONID ljkhasioutfdqbjsfdmakhflia'],
        ] as const
      ).map(
        ([entry, file, name]): Case => ({
          operation: `${list}.add`,
          heading: `Add to ${word}, ${entry.type}`,
          call: (ase) => ase[list].add({ body: entry }),
          request: { method: 'POST', path, body: fixture(file) },
          answer: `${name} added to ${word}`,
        }),
      ),
      {
        operation: `${list}.remove`,
        heading: `Delete from ${word}`,
        call: (ase) => ase[list].remove({ body: cookie }),
        request: { method: 'DELETE', path, body: fixture('entry-cookie') },
        answer: `${named} deleted from ${word}`,
        seed,
      },
      {
        operation: `${list}.clear`,
        heading: `Clear ${word}`,
        call: (ase) => ase[list].clear(),
        request: { method: 'DELETE', path: `${path}?tag=all` },
        answer: `${title} cleared`,
        seed,
      },
    ];
  }),
  {
    operation: 'denyList.list',
    heading: 'View deny list',
    call: ({ denyList }) => denyList.list(),
    request: { method: 'GET', path: '/v4/ase/firewall/blacklist' },
    answer: fixture('deny-list'),
    seed: { denyList: fixture('deny-list') },
  },
  {
    operation: 'denyList.list',
    heading: 'View deny list, by tag',
    call: ({ denyList }) => denyList.list({ tag: 'abs_generated' }),
    request: { method: 'GET', path: '/v4/ase/firewall/blacklist?tag=abs_generated' },
    answer: {
      abs_generated_blacklist: fixture<{ abs_generated_blacklist: object }>('deny-list').abs_generated_blacklist,
    },
    seed: { denyList: fixture('deny-list') },
  },
  {
    operation: 'allowList.list',
    heading: 'View allow list',
    call: ({ allowList }) => allowList.list(),
    request: { method: 'GET', path: '/v4/ase/firewall/whitelist' },
    answer: fixture('allow-list'),
    seed: { allowList: fixture('allow-list') },
  },
  {
    operation: 'flowControl.get',
    heading: 'Read flow control, REST',
    call: ({ flowControl }) => flowControl.get({ apiId: 'api_name' }),
    request: { method: 'GET', path: '/v4/ase/firewall/flowcontrol?api_id=api_name' },
    answer: fixture('flow-rest'),
    seed: { apis: { api_name: restApi } },
  },
  {
    operation: 'flowControl.get',
    heading: 'Read flow control, WebSocket',
    call: ({ flowControl }) => flowControl.get({ apiId: 'api_name' }),
    request: { method: 'GET', path: '/v4/ase/firewall/flowcontrol?api_id=api_name' },
    answer: fixture('flow-websocket'),
    seed: {
      apis: {
        api_name: { ...webSocketApi, flow_control: fixture<{ flow_control: object }>('flow-websocket').flow_control },
      },
    },
  },
  {
    operation: 'flowControl.update',
    heading: 'Update flow control, REST',
    call: ({ flowControl }) => flowControl.update({ apiId: 'api_name', body: { client_spike_threshold: '0/second' } }),
    request: {
      method: 'POST',
      path: '/v4/ase/firewall/flowcontrol?api_id=api_name',
      body: fixture('flow-update-rest'),
    },
    answer: fixture('flow-updated-rest'),
    seed: { apis: { api_name: restApi } },
  },
  {
    operation: 'flowControl.update',
    heading: 'Update flow control, WebSocket',
    call: ({ flowControl }) =>
      flowControl.update({
        apiId: 'api_name',
        body: {
          client_spike_threshold: '10/second',
          bytes_in_threshold: '10/second',
          bytes_out_threshold: '10/second',
        },
      }),
    request: {
      method: 'POST',
      path: '/v4/ase/firewall/flowcontrol?api_id=api_name',
      body: fixture('flow-update-websocket'),
    },
    // The documented answer has another `client_spike_threshold` than the documented request.
    answer: {
      ...fixture<object>('flow-updated-websocket'),
      flow_control: {
        ...fixture<{ flow_control: object }>('flow-updated-websocket').flow_control,
        client_spike_threshold: '10/second',
      },
    },
    seed: { apis: { api_name: webSocketApi } },
  },
  {
    operation: 'flowControl.updateServer',
    heading: 'Update flow control of a server, REST',
    call: ({ flowControl }) =>
      flowControl.updateServer({
        apiId: 'api_name',
        body: { ...limited, server_connection_quota: 1000, server_spike_threshold: '10/second' },
      }),
    request: {
      method: 'POST',
      path: '/v4/ase/firewall/flowcontrol/server?api_id=api_name',
      body: fixture('flow-server-rest'),
    },
    answer: fixture('flow-server-updated'),
    seed: { apis: { api_name: { ...restApi, servers: [limited] } } },
  },
  {
    operation: 'flowControl.updateServer',
    heading: 'Update flow control of a server, WebSocket',
    call: ({ flowControl }) =>
      flowControl.updateServer({ apiId: 'api_name', body: { ...limited, server_connection_quota: 100_000 } }),
    request: {
      method: 'POST',
      path: '/v4/ase/firewall/flowcontrol/server?api_id=api_name',
      body: fixture('flow-server-websocket'),
    },
    answer: fixture('flow-server-updated'),
    seed: { apis: { api_name: { ...webSocketApi, servers: [limited] } } },
  },
];

it('every operation is tried', () => {
  expect([...new Set(cases.map(({ operation }) => operation))].sort()).toEqual(operations.map(({ id }) => id).sort());
});

describe.each(routes)('a client %s', (_route, connect) => {
  it.each(cases)(
    'calls $operation as documented: $heading',
    async ({ operation, call, request, answer, seed = {} }) => {
      const fake = createFakePingAse({ seed });
      expect(await call(await connect(fake))).toEqual(answer);
      expect(fake.requests.map((received) => [received.operation, received.status])).toEqual([[operation, 200]]);
      const [received] = fake.requests;
      const search = Object.entries(received?.query ?? {})
        .map(([name, value]) => `${name}=${String(value)}`)
        .join('&');
      expect(received?.method).toBe(request.method);
      expect([received?.path, search].filter(Boolean).join('?')).toBe(request.path);
    },
  );
});

it.each(cases)('the body of $operation goes out as documented: $heading', async ({ call, request, seed = {} }) => {
  const fake = createFakePingAse({ seed });
  const { fetch, sent } = recording(fake.fetch);
  await call(clientOf(fake, { fetch }));
  expect(sent.map(({ headers: _, ...line }) => line)).toEqual([{ body: undefined, ...request }]);
});

it.each(cases)(
  '$operation has keys and a content type, with a body and without: $heading',
  async ({ call, seed = {} }) => {
    const fake = createFakePingAse({ seed });
    const { fetch, sent } = recording(fake.fetch);
    await call(clientOf(fake, { fetch }));
    expect(sent[0]?.headers).toMatchObject({
      accept: 'application/json',
      'content-type': 'application/json',
      'x-ase-access-key': 'admin',
      'x-ase-secret-key': 'fake-secret-key',
    });
    expect(sent[0]?.headers['user-agent']).toMatch(/^edgeward-ping-ase\/\d+\.\d+\.\d+\S*$/);
  },
);

it('another version can be in the path', async () => {
  const fake = createFakePingAse({ apiVersion: 'v5' });
  await clientOf(fake).firewall.get();
  expect(fake.requests[0]?.path).toBe('/v5/ase/firewall');
  expect(
    await clientOf(fake, { apiVersion: 'v4' })
      .firewall.get()
      .catch((error: Error) => error),
  ).toBeInstanceOf(Error);
});
