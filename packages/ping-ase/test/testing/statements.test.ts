import type { Operation } from '@edgeward/core';
import { operations } from '@edgeward/ping-ase/operations';
import { commonRules, forEveryOperation, type Refusal, refusalOf, testRefusals } from '@edgeward/test-support';
import { describe, expect, it } from 'vitest';
import { aseKeys, type ListEntry } from '../../src/index.js';
import { createFakePingAse, type FakePingAse, type FakePingAseOptions } from '../../src/testing/index.js';
import { clientOf, fakeNode, restApi } from '../support/nodes.js';

/** One statement of the vendor's texts, with a request for it. */
interface Statement {
  /** The section of the document, its table of headers, or another text. */
  readonly source: string;
  readonly says: string;
  readonly request: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly status: number;

  /** A part of the answer: its code or its words. */
  readonly answer: string;
}

const api = '/v4/ase/api?api_id=shop';
const none = '/v4/ase/api?api_id=none';
const server = (address: object = {}): object => ({
  server: { host: '192.0.2.1', port: 80, server_connection_quota: 0, ...address },
});
const shopServer = (server_connection_quota: number) => ({ host: '127.0.0.1', port: 8080, server_connection_quota });
const rateRule = 'a threshold is a whole number per `second`, `minute` or `hour`, for example `10/second`';
const metadata = (members: object = {}): object => ({ api_metadata: { ...restApi, ...members } });
const address = { type: 'ip', value: '1.1.1.1' };
const lists = ['blacklist', 'whitelist'] as const;

const rows = (
  source: string,
  says: string,
  status: number,
  answer: string,
  requests: readonly (readonly [request: string, body?: unknown])[],
): readonly Statement[] => requests.map(([request, body]) => ({ source, says, request, body, status, answer }));

const statements: readonly Statement[] = [
  ...rows('Create API', 'an id is used once', 403, 'api_already_exists', [[`POST ${api}`, metadata()]]),
  ...rows('Create API', 'the configuration is in `api_metadata`', 403, 'validation_error', [[`POST ${none}`, restApi]]),
  ...rows('Create API', 'members are of their types, and required ones are there', 403, 'validation_error', [
    [`POST ${none}`, { api_metadata: {} }],
    [`POST ${none}`, metadata({ health_check_interval: 'often' })],
    [`POST ${none}`, metadata({ enable_blocking: 'yes' })],
    [`POST ${none}`, metadata({ servers: [{ port: 80 }] })],
  ]),
  ...rows('guess', 'a port is 1 to 65535', 403, 'validation_error', [
    [`POST ${none}`, metadata({ servers: [{ host: 'a', port: 0 }] })],
    [`POST ${none}`, metadata({ servers: [{ host: 'a', port: 70_000 }] })],
  ]),
  ...rows('page about flow control', rateRule, 403, 'validation_error', [
    [`POST ${none}`, metadata({ flow_control: { client_spike_threshold: 'often' } })],
    [`POST ${none}`, metadata({ flow_control: { client_spike_threshold: '10/day' } })],
    [`POST ${none}`, metadata({ flow_control: { client_spike_threshold: '-1/second' } })],
  ]),
  ...rows('Create API', 'what is right is taken', 200, 'success', [[`POST ${none}`, metadata()]]),
  ...['Read API', 'Update API', 'Delete API'].flatMap((source, index) =>
    rows(source, 'the API is there', 404, 'api_not_found', [
      [`${['GET', 'PUT', 'DELETE'][index]} ${none}`, index === 1 ? metadata() : undefined],
    ]),
  ),
  ...rows('page about flow control', rateRule, 403, 'validation_error', [
    [`PUT ${api}`, metadata({ flow_control: { client_spike_threshold: '1' } })],
  ]),
  ...rows('Create server', 'the API is there', 404, 'api_not_found', [['POST /v4/ase/server?api_id=none', server()]]),
  ...rows('Create server', 'a server is added once', 403, 'server_exists', [
    ['POST /v4/ase/server?api_id=shop', server({ host: '127.0.0.1', port: 8080 })],
  ]),
  ...rows('Create server', 'the server is in `server`', 403, 'validation_error', [
    ['POST /v4/ase/server?api_id=shop', { host: '192.0.2.1', port: 80 }],
  ]),
  ...rows('Create server', 'members are of their types, and required ones are there', 403, 'validation_error', [
    ['POST /v4/ase/server?api_id=shop', server({ port: '80' })],
    ['POST /v4/ase/server?api_id=shop', server({ host: undefined })],
  ]),
  ...rows('guess', 'a quota is a whole number, and not below 0', 403, 'validation_error', [
    ['POST /v4/ase/server?api_id=shop', server({ server_connection_quota: -1 })],
    ['POST /v4/ase/server?api_id=shop', server({ server_connection_quota: 1.5 })],
  ]),
  ...rows('page about flow control', rateRule, 403, 'validation_error', [
    ['POST /v4/ase/server?api_id=shop', server({ server_spike_threshold: '1/day' })],
  ]),
  ...rows('page about flow control', 'a quota of 0 is for all servers or none', 403, 'validation_error', [
    ['POST /v4/ase/server?api_id=shop', server({ server_connection_quota: 9 })],
    [`POST ${none}`, metadata({ servers: [shopServer(0), { ...shopServer(9), port: 81 }] })],
  ]),
  ...rows('Read server', 'the API is there', 404, 'api_not_found', [['GET /v4/ase/server?api_id=none']]),
  ...rows('Delete server', 'the API is there', 404, 'api_not_found', [['DELETE /v4/ase/server?api_id=none', server()]]),
  ...rows('Delete server', 'the server is there', 404, 'server_not_found', [
    ['DELETE /v4/ase/server?api_id=shop', server()],
  ]),
  ...rows('Delete server', 'host and port are given', 403, 'validation_error', [
    ['DELETE /v4/ase/server?api_id=shop', { server: { host: '127.0.0.1' } }],
  ]),
  ...rows('Read cluster', 'the node is in a cluster', 404, 'no_cluster_mode', [['GET /v4/ase/cluster']]),
  ...rows('Read persistent connections', 'the API is there', 404, 'api_not_found', [
    ['GET /v4/ase/persistentconnection?api_id=none'],
  ]),
  ...rows('Update firewall status', '`status` is `enable` or `disable`', 403, 'invalid_value', [
    ['POST /v4/ase/firewall?status=on'],
    ['POST /v4/ase/firewall?status=enabled'],
    ['POST /v4/ase/firewall?status='],
    ['POST /v4/ase/firewall'],
  ]),
  ...rows('Update firewall status', 'no change is told as such', 200, 'Firewall is already enabled', [
    ['POST /v4/ase/firewall?status=enable'],
  ]),
  ...rows('Update firewall status', 'a change is told as such', 200, 'Firewall is now disabled', [
    ['POST /v4/ase/firewall?status=disable'],
  ]),
  ...rows('View deny list', 'seven tags are taken', 200, '{', [
    ...['all', 'manual', 'abs_generated', 'invalid_content_type', 'invalid_method', 'invalid_protocol', 'decoy'].map(
      (tag) => [`GET /v4/ase/firewall/blacklist?tag=${tag}`] as const,
    ),
    ['GET /v4/ase/firewall/blacklist'],
  ]),
  ...rows('View deny list', 'the tag is one of seven', 403, 'invalid_value', [
    ['GET /v4/ase/firewall/blacklist?tag=bots'],
  ]),
  ...lists.flatMap((list) => {
    const path = `/v4/ase/firewall/${list}`;
    return [
      ...rows(`Add to ${list}`, 'four types are documented, the CLI has a fifth', 200, `added to ${list}`, [
        [`POST ${path}`, { type: 'ip', value: '9.9.9.9' }],
        [`POST ${path}`, { type: 'token', value: 'abc' }],
        [`POST ${path}`, { type: 'token', name: 'JSESSIONID', value: 'abc' }],
        [`POST ${path}`, { type: 'cookie', name: 'JSESSIONID', value: 'abc' }],
        [`POST ${path}`, { type: 'api_key', name: 'key', value: 'abc' }],
        [`POST ${path}`, { type: 'username', value: 'abc' }],
      ]),
      ...rows(`Add to ${list}`, 'an entry is added once', 403, 'already exist', [[`POST ${path}`, address]]),
      ...rows(
        `Add to ${list}`,
        'an entry is of a type, with its members, and an address is one',
        403,
        'json parsing error',
        [
          [`POST ${path}`, { type: 'cookie/token/api_key', name: 'a', value: 'b' }],
          [`POST ${path}`, { type: 'cookie', value: 'b' }],
          [`POST ${path}`, { type: 'api_key', value: 'b' }],
          [`POST ${path}`, { type: 'ip' }],
          [`POST ${path}`, { type: 'ip', value: 1 }],
          [`POST ${path}`, { type: 'ip', value: 'localhost' }],
          [`POST ${path}`, { type: 'ip', value: '1.1.1.256' }],
          [`POST ${path}`, []],
          [`POST ${path}`],
        ],
      ),
      ...rows(`Delete from ${list}`, 'an entry is deleted', 200, `deleted from ${list}`, [[`DELETE ${path}`, address]]),
      ...rows(
        `Delete from ${list}`,
        'the entry is there (the refusal of one that is not says the opposite)',
        403,
        'already exist',
        [[`DELETE ${path}`, { type: 'ip', value: '9.9.9.9' }]],
      ),
      ...rows(`Delete from ${list}`, 'there is an entry, or `tag` is `all`', 403, 'json parsing error', [
        [`DELETE ${path}`],
        [`DELETE ${path}?tag=manual`],
      ]),
      ...rows(`Clear the ${list}`, 'all is cleared', 200, 'cleared', [[`DELETE ${path}?tag=all`]]),
    ];
  }),
  ...['GET', 'POST'].flatMap((method) =>
    rows('flow control', 'the API is there', 404, 'api_not_found', [
      [
        `${method} /v4/ase/firewall/flowcontrol?api_id=none`,
        method === 'POST' ? { flow_control: { client_spike_threshold: '1/second' } } : undefined,
      ],
    ]),
  ),
  ...rows('page about flow control', rateRule, 403, 'validation_error', [
    ['POST /v4/ase/firewall/flowcontrol?api_id=shop', { flow_control: { client_spike_threshold: '1 per second' } }],
    [
      'POST /v4/ase/firewall/flowcontrol/server?api_id=shop',
      { server: { ...shopServer(5), server_spike_threshold: '10' } },
    ],
  ]),
  ...rows('flow control', 'the rates are in `flow_control`', 403, 'validation_error', [
    ['POST /v4/ase/firewall/flowcontrol?api_id=shop', { client_spike_threshold: '1/second' }],
  ]),
  ...rows('guess', 'the quota of the server is given', 403, 'validation_error', [
    ['POST /v4/ase/firewall/flowcontrol/server?api_id=shop', { server: { host: '127.0.0.1', port: 8080 } }],
  ]),
  ...rows('flow control', 'the API is there', 404, 'api_not_found', [
    ['POST /v4/ase/firewall/flowcontrol/server?api_id=none', server()],
  ]),
  ...rows('guess', 'the server is there', 404, 'server_not_found', [
    ['POST /v4/ase/firewall/flowcontrol/server?api_id=shop', server()],
  ]),
  ...rows('common', 'the path is one of the documented ones', 404, 'no such path', [
    ['GET /v4/ase/nothing'],
    ['GET /v3/ase/api'],
    ['GET /'],
  ]),
  ...rows('common', 'the path has the method', 405, 'has no', [
    [`PATCH ${api}`, {}],
    ['PUT /v4/ase/server?api_id=shop', {}],
    ['POST /v4/ase/cluster', {}],
    ['PUT /v4/ase/firewall/blacklist', address],
  ]),
];

async function ask(fake: FakePingAse, request: string, body?: unknown, changed: Statement['headers'] = {}) {
  const [method = '', path = ''] = request.split(' ');
  const headers = new Headers({
    'content-type': 'application/json',
    'x-ase-access-key': 'admin',
    'x-ase-secret-key': 'fake-secret-key',
  });
  for (const [name, value] of Object.entries(changed)) {
    if (value === undefined) headers.delete(name);
    else headers.set(name, value);
  }
  const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
  const response = await fake.fetch(`https://ase.test${path}`, init);
  return { status: response.status, text: await response.text() };
}

const seed = {
  denyList: { manual_blacklist: [address as ListEntry] },
  allowList: { whitelist: [address as ListEntry] },
};

describe("the vendor's statements", () => {
  it.each(statements.map((each) => [each.source, each.says, each.request, each] as const))(
    '%s: %s (%s)',
    async (_source, _says, _request, { request, body, headers, status, answer }) => {
      expect(await ask(fakeNode({ seed }), request, body, headers)).toEqual({
        status,
        text: expect.stringContaining(answer),
      });
    },
  );

  it.each(
    lists.flatMap((list) =>
      ['GET', 'POST', 'DELETE'].flatMap((method) =>
        [
          ['content-type', undefined, 'content-type header missing'],
          ['x-ase-access-key', undefined, 'x-ase-access-key header missing'],
          ['x-ase-secret-key', undefined, 'x-ase-secret-key header missing'],
          ['x-ase-access-key', 'root', 'authorization failure'],
          ['x-ase-secret-key', 'wrong', 'authorization failure'],
        ].map(([name, value, text]) => [method, list, name, value, text] as const),
      ),
    ),
  )('rejects %s of the %s with the header %s = %s', async (method, list, name = '', value, text) => {
    const fake = fakeNode();
    const answer = await ask(fake, `${method} /v4/ase/firewall/${list}`, undefined, { [name]: value });
    expect(answer).toEqual({ status: 403, text });
  });

  it.each([
    'GET /v4/ase/server?api_id=shop',
    'GET /v4/ase/cluster',
    'GET /v4/ase/persistentconnection?api_id=shop',
    'GET /v4/ase/firewall/flowcontrol?api_id=shop',
  ])('page of version 5.2: a sideband node has no %s', async (request) => {
    expect(await ask(fakeNode({ mode: 'sideband' }), request)).toMatchObject({ status: 403 });
  });
});

/** Texts of the vendor beside the document. */
const others: readonly string[] = ['page about flow control', 'page of version 5.2'];

interface Asked {
  readonly request: string;
  readonly body?: unknown;
  readonly options?: FakePingAseOptions;
  readonly secretKey?: string;
}

async function refusedBy({ request, body, options, secretKey }: Asked, rule: string, source: string): Promise<Refusal> {
  const fake = fakeNode({ seed, ...options });
  const [method = '', path = ''] = request.split(' ');
  const url = new URL(path, 'https://ase.test');
  const ase = clientOf(fake, secretKey === undefined ? {} : { auth: aseKeys({ secretKey }) });
  const call = ase.request({
    method: method as 'POST',
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    body,
  });
  return refusalOf(fake, call, { rule, evidence: evidenceOf(source) });
}

function evidenceOf(source: string): Refusal['evidence'] {
  if (source === 'guess') return 'inferred';
  return others.includes(source) ? 'observed' : 'documented';
}

/** A minimal request of an operation, distinct from those of all others. */
function lineOf({ method, path, queryConstants = {} }: Operation, more = ''): string {
  const query = [...Object.entries(queryConstants).map(([name, value]) => `${name}=${value}`), more].filter(Boolean);
  return `${method} ${path.replace('{apiVersion}', 'v4')}?${query.join('&')}`;
}

const inlineOnly = /^(?:servers|cluster|persistentConnections|flowControl)\./;

describe('the rules in api.md', () => {
  testRefusals(new URL('../..', import.meta.url), {
    refusals: async () => {
      const keyless: Refusal[] = [];
      const made: Refusal[] = [];
      for (const operation of operations) {
        const hasId = operation.query?.some((each) => typeof each !== 'string' && each.wire === 'api_id') === true;
        const keyed: Asked = { request: lineOf(operation, hasId ? 'api_id=shop' : ''), secretKey: 'wrong' };
        keyless.push(await refusedBy(keyed, 'the keys are those of the node', 'common'));
        if (hasId) {
          const body = operation.body === undefined ? undefined : metadata();
          // Without the parameter, apis.get is the list.
          const anonymous: Asked = { request: lineOf(operation, operation.id === 'apis.get' ? 'api_id=' : ''), body };
          made.push(await refusedBy(anonymous, '`api_id` is given', 'common'));
        }
        if (inlineOnly.test(operation.id)) {
          const inSideband: Asked = { request: lineOf(operation, 'api_id=shop'), options: { mode: 'sideband' } };
          made.push(await refusedBy(inSideband, 'the node is inline, and not a sideband', 'page of version 5.2'));
        }
      }
      for (const { source, says, request, body, status } of statements) {
        // The client itself refuses a request of the root.
        if (status < 400 || request === 'GET /') continue;
        const refusal = await refusedBy({ request, body }, says, source);
        made.push(source === 'common' ? { ...refusal, operation: commonRules.otherRequests } : refusal);
      }
      return [forEveryOperation(keyless, operations), ...made];
    },
    except: {
      ServerError: 'a node fails by itself: `failNext` makes the fake fail',
      'firewall.enable BadRequestError': 'it always sends a right `status`',
      'firewall.disable BadRequestError': 'it always sends a right `status`',
    },
  });
});

describe('500 entries beside 100,000', () => {
  it('are added with a bounded number of looks at the others', async () => {
    const others = Array.from(
      { length: 100_000 },
      (_, index) => ({ type: 'username', value: `user-${index}` }) as const,
    );
    const fake = createFakePingAse();
    let looks = 0;
    const counting = new Proxy<ListEntry[]>([...others], {
      get: (list, name, receiver) => {
        if (typeof name === 'string' && /^\d+$/.test(name)) looks += 1;
        return Reflect.get(list, name, receiver);
      },
    });
    fake.state.denyList.set('manual_blacklist', counting);
    const entries = Array.from({ length: 500 }, (_, index) => ({ type: 'username', value: `new-${index}` }) as const);
    const { parts } = await clientOf(fake).denyList.addMany({ entries });
    expect(parts.filter(({ outcome }) => outcome === 'created')).toHaveLength(500);
    expect(fake.requests).toHaveLength(500);
    // Each of them would be 50 million.
    expect(looks).toBeLessThan(2_000_000);
  });

  it('a change that a test makes itself is noticed', async () => {
    const fake = createFakePingAse({ seed });
    const ase = clientOf(fake);
    const second: ListEntry = { type: 'ip', value: '192.0.2.9' };
    await ase.denyList.add({ body: second });
    fake.state.denyList.get('manual_blacklist')?.splice(0, 1, { type: 'username', value: 'a' });
    expect(await ask(fake, 'POST /v4/ase/firewall/blacklist', address)).toMatchObject({ status: 200 });
  });
});
