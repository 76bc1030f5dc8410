import { inspect } from 'node:util';
import { failureOf } from '@edgeward/test-support';
import { describe, expect, it } from 'vitest';
import { type ApiMetadata, isListFailure, type ListEntry, type PingAse, unknownVariant } from '../src/index.js';
import { FakeClock, type FakePingAse } from '../src/testing/index.js';
import { clientOf, fakeNode, restApi, webSocketApi } from './support/nodes.js';

const ip = (value: string): ListEntry => ({ type: 'ip', value });
const [a, b, c] = [ip('192.0.2.1'), ip('192.0.2.2'), ip('192.0.2.3')] as const;

function callsOf({ requests }: FakePingAse): readonly (string | undefined)[] {
  return requests.map(({ operation }) => operation);
}

function nodeWith(...entries: readonly ListEntry[]): FakePingAse {
  return fakeNode({
    seed: { denyList: { manual_blacklist: entries as never }, allowList: { whitelist: entries as never } },
  });
}

const outcomesOf = ({ parts }: { readonly parts: readonly { readonly outcome: string }[] }): readonly string[] =>
  parts.map(({ outcome }) => outcome);

describe.each(['denyList', 'allowList'] as const)('%s.addMany', (list) => {
  it('adds entries in order, and reads the list to confirm an existing one', async () => {
    const fake = nodeWith(b);
    const { parts } = await clientOf(fake)[list].addMany({ entries: [a, b, c, a] });
    expect(parts).toEqual([
      { entry: a, change: 'add', outcome: 'created' },
      { entry: b, change: 'add', outcome: 'unchanged' },
      { entry: c, change: 'add', outcome: 'created' },
    ]);
    expect(callsOf(fake)).toEqual([`${list}.add`, `${list}.add`, `${list}.add`, `${list}.list`]);
  });

  it('continues after a failed entry, and names it', async () => {
    const fake = nodeWith();
    const refused = unknownVariant({ type: 'fingerprint', value: 'q' });
    const error = await failureOf(clientOf(fake)[list].addMany({ entries: [a, refused, c] }));
    expect(error).toMatchObject({
      name: 'PartialFailureError',
      mayHaveApplied: true,
      result: {
        parts: [
          { outcome: 'created' },
          { entry: refused, outcome: 'failed', error: { name: 'BadRequestError' } },
          { outcome: 'created' },
        ],
      },
    });
    expect(error.hint).toContain('Done: add ip 192.0.2.1 (created), add ip 192.0.2.3 (created).');
  });

  it('reads back a change whose response was lost, and does not send it again', async () => {
    const fake = nodeWith();
    fake.failNext({ reset: 'after' });
    expect(outcomesOf(await clientOf(fake)[list].addMany({ entries: [a, b] }))).toEqual(['created', 'created']);
    expect(callsOf(fake)).toEqual([`${list}.add`, `${list}.add`, `${list}.list`]);
  });

  it('reports an unknown outcome if the response was lost and the list does not show the change', async () => {
    const fake = nodeWith();
    fake.failNext({ reset: true });
    const error = await failureOf(clientOf(fake)[list].addMany({ entries: [a, b] }));
    expect(error).toMatchObject({
      name: 'PartialFailureError',
      result: { parts: [{ outcome: 'unknown', error: { name: 'NetworkError' } }, { outcome: 'created' }] },
    });
  });

  it('skips the remaining entries once the keys are rejected', async () => {
    const fake = nodeWith();
    fake.failNext({ operation: `${list}.add`, delayMs: 1 });
    fake.failNext({ status: 403, body: 'authorization failure', headers: { 'content-type': 'text/plain' } });
    const error = await failureOf(clientOf(fake)[list].addMany({ entries: [a, b, c] }));
    expect(error).toMatchObject({
      name: 'PartialFailureError',
      result: { parts: [{ outcome: 'created' }, { outcome: 'failed' }, { outcome: 'skipped' }] },
      cause: { name: 'AuthenticationError' },
    });
    expect(fake.requests).toHaveLength(2);
  });

  it('fails with the first failure itself if nothing was sent', async () => {
    const ase = clientOf(nodeWith(), { readOnly: true });
    expect(await failureOf(ase[list].addMany({ entries: [a, b] }))).toMatchObject({ name: 'OperationDeniedError' });
  });

  it('makes no call for no entries', async () => {
    const fake = nodeWith();
    expect(await clientOf(fake)[list].addMany({ entries: [] })).toEqual({ parts: [] });
    expect(fake.requests).toEqual([]);
  });

  it('validates every entry before sending the first, and lists the invalid ones', async () => {
    const fake = nodeWith();
    const entries = [
      a,
      { type: 'ipp', value: '192.0.2.4' },
      { type: 'cookie', value: 'a' },
      ip('192.0.2'),
      ip('0300.0.2.1'),
      { type: 'token', value: '' },
      null,
    ] as never[];
    const error = await failureOf(clientOf(fake)[list].addMany({ entries }));
    expect(error).toMatchObject({
      name: 'RequestValidationError',
      operation: `${list}.addMany`,
      mayHaveApplied: false,
    });
    expect(error.toJSON()['issues']).toMatchObject([
      { pointer: '/entries/1/type', message: 'is unknown; did you mean `ip`?' },
      { pointer: '/entries/2/name' },
      { pointer: '/entries/3/value' },
      { pointer: '/entries/4/value' },
      { pointer: '/entries/5/value' },
      { pointer: '/entries/6' },
    ]);
    expect(fake.requests).toEqual([]);
  });

  it('rejects unknown, missing and mistyped parameters', async () => {
    const fake = nodeWith();
    for (const params of [{ entrys: [a] }, { entries: a }, { entries: [a], tag: 'all' }, {}] as never[]) {
      expect(await failureOf(clientOf(fake)[list].addMany(params))).toMatchObject({ name: 'RequestValidationError' });
    }
    expect(fake.requests).toEqual([]);
  });

  it('sends addresses in canonical form, each once', async () => {
    const fake = nodeWith();
    const forms = [
      ' 192.0.2.1',
      '::ffff:192.0.2.1',
      '192.0.2.1/32',
      '2001:DB8:0::1',
      '2001:db8::1/128',
      '192.0.2.9/24',
    ];
    await clientOf(fake)[list].addMany({ entries: forms.map(ip) });
    expect(fake.requests.map(({ body }) => body)).toEqual([a, ip('2001:db8::1'), ip('192.0.2.0/24')]);
  });

  it('shows no token, cookie, key or username of an entry in an error', async () => {
    const fake = nodeWith();
    fake.failNext({ operation: `${list}.add`, status: 500, times: 4 });
    const value = 'a-very-secret-value';
    const entries: ListEntry[] = [
      { type: 'token', value },
      { type: 'cookie', name: 'SID', value },
      { type: 'api_key', name: 'X-Key', value },
      { type: 'username', value },
      a,
    ];
    const error = await failureOf(clientOf(fake, { maxRetries: 0 })[list].addMany({ entries }));
    expect(error.name).toBe('PartialFailureError');
    expect(`${inspect(error)} ${JSON.stringify(error)}`).not.toContain(value);
  });
});

describe.each(['denyList', 'allowList'] as const)('%s.sync', (list) => {
  it('adds missing entries, reads them back, then removes surplus ones, without clearing the list', async () => {
    const fake = nodeWith(a, b);
    const { parts } = await clientOf(fake)[list].sync({ entries: [b, c] });
    expect(parts).toEqual([
      { entry: b, change: 'keep', outcome: 'unchanged' },
      { entry: c, change: 'add', outcome: 'created' },
      { entry: a, change: 'remove', outcome: 'removed' },
    ]);
    expect(callsOf(fake)).toEqual([`${list}.list`, `${list}.add`, `${list}.list`, `${list}.remove`]);
  });

  it('changes nothing if nothing differs', async () => {
    const fake = nodeWith(a, ip('2001:db8::1'));
    const result = await clientOf(fake)[list].sync({ entries: [ip('2001:0DB8:0::1'), a] });
    expect(outcomesOf(result)).toEqual(['unchanged', 'unchanged']);
    expect(fake.requests).toHaveLength(1);
  });

  it('refuses to empty a list without `allowEmpty`', async () => {
    const fake = nodeWith(a, b);
    const error = await failureOf(clientOf(fake)[list].sync({ entries: [] }));
    expect(error).toMatchObject({ name: 'RequestValidationError', issues: [{ pointer: '/entries' }] });
    expect(fake.requests).toEqual([]);
    const result = await clientOf(fake)[list].sync({ entries: [], allowEmpty: true });
    expect(outcomesOf(result)).toEqual(['removed', 'removed']);
    expect(callsOf(fake)).not.toContain(`${list}.clear`);
  });

  it('keeps entries of an unknown type', async () => {
    const fake = nodeWith(unknownVariant({ type: 'fingerprint', value: 'q' }), a);
    expect(outcomesOf(await clientOf(fake)[list].sync({ entries: [b] }))).toEqual(['created', 'removed']);
  });

  it('removes nothing after the guard denied an addition', async () => {
    const fake = nodeWith(a);
    const ase = clientOf(fake, { guard: ({ effect, id }) => effect === 'read' || id.endsWith('.remove') });
    expect(await failureOf(ase[list].sync({ entries: [b] }))).toMatchObject({ name: 'OperationDeniedError' });
    expect(callsOf(fake)).toEqual([`${list}.list`]);
  });

  it('removes nothing if an addition fails', async () => {
    for (const times of [1, 2]) {
      const fake = nodeWith(a);
      fake.failNext({ operation: `${list}.add`, status: 500, times });
      const error = await failureOf(clientOf(fake)[list].sync({ entries: [b, c] }));
      expect(error).toMatchObject({ name: 'PartialFailureError' });
      expect(callsOf(fake)).not.toContain(`${list}.remove`);
      expect(error.toJSON()['outcomes']).toEqual(
        times === 1 ? { unknown: 1, created: 1, skipped: 1 } : { unknown: 2, skipped: 1 },
      );
    }
  });

  it('removes nothing if an added entry has already disappeared', async () => {
    const fake = nodeWith(a);
    const ase = clientOf(fake, {
      onEvent: (event) => {
        if (event.type !== 'end' || event.operation !== `${list}.add`) return;
        for (const entries of [fake.state.denyList.get('manual_blacklist') ?? [], fake.state.allowList]) entries.pop();
      },
    });
    const error = await failureOf(ase[list].sync({ entries: [b] }));
    expect(error).toMatchObject({ name: 'PartialFailureError', cause: { name: 'ConflictError' } });
    expect(callsOf(fake)).not.toContain(`${list}.remove`);
  });

  it('returns `unchanged` for an entry removed by another user meanwhile', async () => {
    const fake = nodeWith(a, b);
    const ase = clientOf(fake, {
      onEvent: (event) => {
        if (event.type !== 'end' || event.operation !== `${list}.list`) return;
        for (const entries of [fake.state.denyList.get('manual_blacklist') ?? [], fake.state.allowList]) {
          const index = entries.findIndex((entry) => entry.type === 'ip' && entry.value === '192.0.2.1');
          if (index >= 0) entries.splice(index, 1);
        }
      },
    });
    expect(outcomesOf(await ase[list].sync({ entries: [b] }))).toEqual(['unchanged', 'unchanged']);
  });

  it('waits for an earlier change of the same list, also by a derived client', async () => {
    const fake = nodeWith();
    const ase = clientOf(fake);
    await Promise.all([
      ase[list].sync({ entries: [a] }),
      ase.withOptions({ maxRetries: 0 })[list].sync({ entries: [b] }),
      ase[list].sync({ entries: [c] }),
    ]);
    const left = list === 'denyList' ? fake.state.denyList.get('manual_blacklist') : fake.state.allowList;
    expect(left).toEqual([c]);
  });
});

it('denyList.sync and addMany fail for an address listed only by ABS', async () => {
  const found = { abs_generated_blacklist: [{ type: 'ip', value: '192.0.2.1' }], manual_blacklist: [b] } as never;
  const fake = fakeNode({ seed: { denyList: found } });
  for (const call of [
    clientOf(fake).denyList.sync({ entries: [a] }),
    clientOf(fake).denyList.addMany({ entries: [a] }),
  ]) {
    const error = await failureOf(call);
    expect(error.mayHaveApplied).toBe(false);
    expect(`${error.hint}`).toMatch(/added by ABS or the node itself/);
  }
  expect(fake.state.denyList.get('manual_blacklist')).toEqual([b]);
});

it('denyList.sync keeps the entries found by ABS', async () => {
  const found = { abs_generated_blacklist: [{ type: 'ip', value: '192.0.2.9' }] } as const;
  const fake = fakeNode({ seed: { denyList: { ...found, manual_blacklist: [] } } });
  await clientOf(fake).denyList.sync({ entries: [a] });
  expect(fake.state.denyList.get('abs_generated_blacklist')).toEqual(found.abs_generated_blacklist);
});

describe('firewall.ensureEnabled', () => {
  it('changes nothing if the firewall is on', async () => {
    const fake = fakeNode();
    expect(await clientOf(fake, { readOnly: true }).firewall.ensureEnabled()).toEqual({ outcome: 'unchanged' });
  });

  it('ensureEnabled switches the firewall on and reads it back', async () => {
    const fake = fakeNode({ seed: { firewall: 'disabled' } });
    expect(await clientOf(fake).firewall.ensureEnabled()).toEqual({ outcome: 'updated' });
    expect(callsOf(fake)).toEqual(['firewall.get', 'firewall.enable', 'firewall.get']);
    expect(fake.state.firewall).toBe('enabled');
  });

  it('fails if ASE confirms the change, but the firewall stays off', async () => {
    const fake = fakeNode({ seed: { firewall: 'disabled' } });
    fake.failNext({
      operation: 'firewall.enable',
      status: 200,
      body: 'Firewall is already enabled',
      headers: { 'content-type': 'text/plain' },
    });
    const error = await failureOf(clientOf(fake).firewall.ensureEnabled());
    expect(error).toMatchObject({ name: 'OperationFailedError', operation: 'firewall.ensureEnabled' });
  });
});

describe('apis.upsert', () => {
  const body = { protocol: 'http', url: '/new', hostname: '*' };

  it("upsert creates a missing API under ASE's id", async () => {
    const fake = fakeNode();
    expect(await clientOf(fake).apis.upsert({ apiId: 'new.v2', body })).toEqual({
      apiId: 'new_v2',
      outcome: 'created',
    });
    expect(fake.state.apis.get('new_v2')).toEqual(body);
  });

  it('changes nothing if nothing differs', async () => {
    const fake = fakeNode();
    const partly = { ...body, url: restApi.url, flow_control: { server_connection_queueing: false } };
    const { outcome } = await clientOf(fake, { readOnly: true }).apis.upsert({ apiId: 'shop', body: partly });
    expect(outcome).toBe('unchanged');
  });

  it('changes differing members, and keeps members missing from the request or unknown to this version', async () => {
    const grown = { ...restApi, risk: { level: 7 }, flow_control: { ...restApi.flow_control, burst: 3 } };
    const fake = fakeNode({ seed: { apis: { shop: grown } } });
    const flow_control = { client_spike_threshold: '5/second' };
    const { outcome } = await clientOf(fake).apis.upsert({ apiId: 'shop', body: { ...body, flow_control } });
    expect(outcome).toBe('updated');
    expect(fake.state.apis.get('shop')).toEqual({
      ...grown,
      url: '/new',
      flow_control: { ...grown.flow_control, ...flow_control },
    });
  });

  it('reads its own API back if the response was lost', async () => {
    const fake = fakeNode();
    fake.failNext({ operation: 'apis.create', reset: 'after' });
    expect(await clientOf(fake).apis.upsert({ apiId: 'new', body })).toEqual({ apiId: 'new', outcome: 'created' });
    expect(callsOf(fake)).toEqual(['apis.get', 'apis.create', 'apis.get']);
  });

  it('rejects an invalid body', async () => {
    const error = await failureOf(
      clientOf(fakeNode()).apis.upsert({ apiId: 'new', body: { ...body, hostname: 1 as never } }),
    );
    expect(error).toMatchObject({ name: 'RequestValidationError' });
  });

  it('upsert leaves another API with a similar id alone', async () => {
    const fake = fakeNode({ seed: { apis: { shop_v2: restApi } } });
    const error = await failureOf(clientOf(fake).apis.upsert({ apiId: 'shop.v2', body }));
    expect(error).toMatchObject({ name: 'ConflictError', mayHaveApplied: false });
    expect(fake.state.apis.get('shop_v2')).toEqual(restApi);
    expect((await clientOf(fake).apis.upsert({ apiId: 'shop_v2', body })).outcome).toBe('updated');
    expect((await clientOf(fake).apis.upsert({ apiId: 'shop.v2', body })).outcome).toBe('unchanged');
  });

  it('validates the id and the whole body before sending anything', async () => {
    const fake = fakeNode();
    const wrong = [
      { ...body, hostname: 1 },
      { ...body, flow_control: { client_spike_threshold: 'NaN/second' } },
      { ...body, servers: [{ host: 'a', port: 80, server_spike_threshold: '10/day' }] },
    ] as never[];
    for (const each of wrong) {
      const error = await failureOf(clientOf(fake).apis.upsert({ apiId: 'new', body: each }));
      expect(error).toMatchObject({ name: 'RequestValidationError' });
    }
    for (const apiId of ['', ' ', 7, ['a', 'b']] as never[]) {
      expect(await failureOf(clientOf(fake).apis.upsert({ apiId, body }))).toMatchObject({
        name: 'RequestValidationError',
      });
    }
    expect(fake.requests).toEqual([]);
  });

  it('fails if ASE confirms a change, but does not show it', async () => {
    const fake = fakeNode();
    fake.failNext({ operation: 'apis.update', status: 200, body: { status: 'success', status_message: 'success' } });
    const error = await failureOf(clientOf(fake).apis.upsert({ apiId: 'shop', body }));
    expect(error).toMatchObject({ name: 'OperationFailedError', mayHaveApplied: true });
    expect(error.message).toContain('/url');
  });

  it('compares unknown members at any depth, and a number with its text', async () => {
    const fake = fakeNode();
    const grown = Object.assign({ risk: { level: 7, names: ['a'] } }, body);
    await clientOf(fake).apis.upsert({ apiId: 'new', body: grown });
    const again = Object.assign({ risk: { level: '7' } }, body);
    expect((await clientOf(fake).apis.upsert({ apiId: 'new', body: again })).outcome).toBe('unchanged');
    const other = Object.assign({ risk: { names: ['b'] } }, body);
    expect((await clientOf(fake).apis.upsert({ apiId: 'new', body: other })).outcome).toBe('updated');
    expect(fake.state.apis.get('new')).toEqual({ ...body, risk: { level: 7, names: ['b'] } });
  });
});

describe('apis.modify', () => {
  it("modify changes a read API, and returns ASE's view of it", async () => {
    const fake = fakeNode();
    const { apis } = clientOf(fake);
    const { api_metadata: from } = await apis.get({ apiId: 'shop' });
    const to = { ...from, cookie: 'SID' };
    expect(await apis.modify({ apiId: 'shop', from, to })).toEqual({ outcome: 'updated', api: to });
    expect(await apis.modify({ apiId: 'shop', from: to, to })).toMatchObject({ outcome: 'unchanged' });
  });

  it('fails if the API has changed since it was read', async () => {
    const fake = fakeNode();
    const { apis } = clientOf(fake);
    const { api_metadata: from } = await apis.get({ apiId: 'shop' });
    fake.state.apis.set('shop', Object.assign({ risk: 7 }, restApi));
    const error = await failureOf(apis.modify({ apiId: 'shop', from, to: { ...from, cookie: 'SID' } }));
    expect(error).toMatchObject({
      name: 'ConflictError',
      mayHaveApplied: false,
      message: expect.stringContaining('/risk'),
    });
    expect(fake.state.apis.get('shop')).toMatchObject({ risk: 7 });
  });
});

describe('an API created under an id with a dot', () => {
  const body = {
    protocol: 'http',
    url: '/new',
    hostname: '*',
    servers: [
      { host: '192.0.2.10', port: 80 },
      { host: '192.0.2.11', port: 80 },
    ],
  };

  it('can be named by this id in workflows and in all operations except create and update', async () => {
    const [fake, green] = [fakeNode(), fakeNode()];
    const ase = clientOf(fake);
    const apiId = 'new.v2';
    await ase.apis.upsert({ apiId, body });
    expect((await ase.apis.get({ apiId })).api_metadata).toEqual(body);
    expect((await ase.servers.list({ apiId })).server).toHaveLength(2);
    expect((await ase.persistentConnections.get({ apiId })).api_id).toBe('new_v2');
    await ase.flowControl.update({ apiId, body: { client_spike_threshold: '5/second' } });
    expect((await ase.apis.copy({ apiId, to: clientOf(green) })).apiId).toBe('new_v2');
    expect((await ase.servers.drain({ apiId, body: { host: '192.0.2.10', port: 80 } })).outcome).toBe('removed');
    const one = clientOf(fake, { maxRetries: 0 });
    expect(await failureOf(one.apis.get({ apiId }))).toMatchObject({ name: 'NotFoundError' });
    expect(await failureOf(ase.apis.update({ apiId, body }))).toMatchObject({ name: 'NotFoundError' });
    await ase.apis.delete({ apiId });
    expect(fake.state.apis.has('new_v2')).toBe(false);
  });

  it('does not hide an API that has the dot itself', async () => {
    const ase = clientOf(fakeNode({ seed: { apis: { 'P14C.Mgmt API': restApi, P14C_Mgmt: webSocketApi } } }));
    expect((await ase.apis.get({ apiId: 'P14C.Mgmt API' })).api_metadata).toEqual(restApi);
  });
});

describe('apis.copy', () => {
  it('copies an API to another node, under another id if given', async () => {
    const [blue, green] = [fakeNode(), fakeNode({ seed: { apis: {} } })];
    const copy = { apiId: 'chat', to: clientOf(green) };
    expect(await clientOf(blue).apis.copy(copy)).toEqual({ apiId: 'chat', outcome: 'created' });
    expect(green.state.apis.get('chat')).toEqual(webSocketApi);
    expect((await clientOf(blue).apis.copy(copy)).outcome).toBe('unchanged');
    expect((await clientOf(blue).apis.copy({ ...copy, toApiId: 'talk' })).apiId).toBe('talk');
  });

  it('fails without a request to the other node if the API does not exist', async () => {
    const green = fakeNode();
    const error = await failureOf(clientOf(fakeNode()).apis.copy({ apiId: 'none', to: clientOf(green) }));
    expect(error).toMatchObject({ name: 'NotFoundError' });
    expect(green.requests).toEqual([]);
  });
});

describe('servers.drain', () => {
  const limited = { server_spike_threshold: '10/second', server_connection_quota: 50 };
  const [one, two] = [
    { host: '192.0.2.10', port: 80, ...limited },
    { host: '192.0.2.11', port: 80, ...limited },
  ] as const;
  const body = { host: one.host, port: one.port };

  function drained(options: Parameters<typeof fakeNode>[0] = {}): FakePingAse {
    return fakeNode({
      ...options,
      seed: { apis: { shop: { ...restApi, servers: [one, two] } }, ...options.seed },
    });
  }

  it('drain lowers limits, waits until no connection is open, and deletes the server', async () => {
    const persistentConnections = {
      shop: [{ value: { ws: 3, wss: '1' } }, { afterMs: 12_000, value: { ws: 0, wss: 0 } }],
    };
    const fake = drained({ seed: { persistentConnections } });
    expect(await clientOf(fake).servers.drain({ apiId: 'shop', body })).toEqual({
      outcome: 'removed',
      server: one,
      lowered: true,
      openConnections: 0,
      waitedMs: 15_000,
    });
    expect(fake.requests.find(({ operation }) => operation === 'flowControl.updateServer')?.body).toEqual({
      server: { ...body, server_connection_quota: 1, server_spike_threshold: '1/second' },
    });
    expect(fake.state.apis.get('shop')?.servers).toEqual([two]);
  });

  it('stops waiting after `waitMs`, and returns the number of open connections', async () => {
    const fake = drained({ seed: { persistentConnections: { shop: { value: { ws: 2, wss: 0 } } } } });
    const result = await clientOf(fake).servers.drain(
      { apiId: 'shop', body },
      { waitMs: 12_000, pollIntervalMs: 5_000 },
    );
    expect(result).toMatchObject({ openConnections: 2, waitedMs: 12_000 });
  });

  it('returns the server as input for servers.create', async () => {
    const fake = drained();
    const ase = clientOf(fake);
    const { server } = await ase.servers.drain({ apiId: 'shop', body });
    await ase.servers.create({ apiId: 'shop', body: server });
    expect(fake.state.apis.get('shop')?.servers).toEqual([two, one]);
  });

  it('keeps a quota of 0, because 0 means no limit', async () => {
    const unlimited = { ...webSocketApi, servers: [body, { ...body, port: 81 }] };
    const fake = fakeNode({ seed: { apis: { chat: unlimited } } });
    const result = await clientOf(fake).servers.drain({ apiId: 'chat', body });
    expect(result).toMatchObject({ lowered: false, server: { server_connection_quota: 0 } });
    expect(callsOf(fake)).not.toContain('flowControl.updateServer');
  });

  it('refuses to delete the only running server', async () => {
    const health = { '192.0.2.11:80': { value: 'DOWN' } };
    const fake = drained({ seed: { health } });
    const error = await failureOf(clientOf(fake).servers.drain({ apiId: 'shop', body }));
    expect(error).toMatchObject({
      name: 'RequestValidationError',
      message: expect.stringMatching(/only running server/),
    });
    expect(callsOf(fake)).toEqual(['servers.list']);
  });

  it('deletes only one of two servers drained at the same time', async () => {
    const fake = drained();
    const ase = clientOf(fake);
    const ends = await Promise.allSettled([
      ase.servers.drain({ apiId: 'shop', body }),
      ase.withOptions({ maxRetries: 1 }).servers.drain({ apiId: 'shop', body: { host: two.host, port: two.port } }),
    ]);
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(fake.state.apis.get('shop')?.servers).toEqual([two]);
  });

  it('returns `unchanged` for a server already deleted by this client', async () => {
    const ase = clientOf(drained());
    const first = await ase.servers.drain({ apiId: 'shop', body });
    expect(await ase.servers.drain({ apiId: 'shop', body })).toMatchObject({
      outcome: 'unchanged',
      server: first.server,
    });
  });

  it('returns `unchanged` if another user deletes the server meanwhile', async () => {
    for (const last of ['persistentConnections.get', 'servers.list']) {
      const fake = drained();
      let seen = 0;
      const ase = clientOf(fake, {
        onEvent: (event) => {
          if (event.type !== 'end' || event.operation !== last) return;
          seen += 1;
          if (last === 'servers.list' && seen < 2) return;
          fake.state.apis.set('shop', { ...restApi, servers: [two] });
        },
      });
      expect(await ase.servers.drain({ apiId: 'shop', body })).toMatchObject({ outcome: 'unchanged', server: one });
    }
  });

  it('deletes nothing and restores the limits if the other server goes down during the wait', async () => {
    const health = { '192.0.2.11:80': [{ value: 'Up' }, { afterMs: 4_000, value: 'Down' }] } as const;
    const persistentConnections = {
      shop: [{ value: { ws: 1, wss: 0 } }, { afterMs: 8_000, value: { ws: 0, wss: 0 } }],
    };
    const fake = drained({ seed: { health, persistentConnections } });
    const error = await failureOf(clientOf(fake).servers.drain({ apiId: 'shop', body }));
    expect(error).toMatchObject({ name: 'ConflictError', mayHaveApplied: false });
    expect(error.hint).toMatch(/^The limits of the server were restored\./);
    expect(fake.state.apis.get('shop')?.servers).toEqual([one, two]);
  });

  it('restores the limits if the delete is rejected, fails or gets no response', async () => {
    for (const fault of [{ status: 403 }, { status: 500 }, { reset: true }] as const) {
      const fake = drained();
      fake.failNext({ operation: 'servers.delete', ...fault });
      const error = await failureOf(clientOf(fake).servers.drain({ apiId: 'shop', body }));
      expect(error.hint).toMatch(/were restored/);
      expect(fake.state.apis.get('shop')?.servers).toEqual([one, two]);
    }
  });

  it('restores the limits if the response to lowering them is lost and the server does not show it', async () => {
    const fake = drained();
    fake.failNext({ operation: 'flowControl.updateServer', reset: true });
    const error = await failureOf(clientOf(fake).servers.drain({ apiId: 'shop', body }));
    expect(error).toMatchObject({ name: 'NetworkError', mayHaveApplied: true });
    expect(fake.state.apis.get('shop')?.servers).toEqual([one, two]);
  });

  it('continues after a lost response if reading back shows the change', async () => {
    const fake = drained();
    fake.failNext({ operation: 'flowControl.updateServer', reset: 'after' });
    fake.failNext({ operation: 'servers.delete', reset: 'after' });
    expect(await clientOf(fake).servers.drain({ apiId: 'shop', body })).toMatchObject({
      outcome: 'removed',
      server: one,
    });
  });

  it('names the limits to restore if it cannot restore them itself', async () => {
    const fake = drained();
    fake.failNext({ operation: 'servers.delete', status: 403 });
    fake.failNext({ operation: 'servers.delete', status: 403 });
    const broken = clientOf(fake, {
      maxRetries: 0,
      guard: ({ id }) => id !== 'flowControl.updateServer' || fake.requests.length < 3,
    });
    const error = await failureOf(broken.servers.drain({ apiId: 'shop', body }));
    expect(error).toMatchObject({
      name: 'PartialFailureError',
      mayHaveApplied: true,
      result: { parts: [{ step: 'lower the limits', outcome: 'updated' }, { outcome: 'failed' }] },
    });
    expect(error.hint).toContain('server_connection_quota 50, server_spike_threshold 10/second');
  });

  it('keeps limits changed by another user, and returns them', async () => {
    const newer = { ...one, server_connection_quota: 80 };
    const persistentConnections = { shop: { value: { ws: 1, wss: 0 } } };
    const run = (fake: FakePingAse): Promise<unknown> =>
      clientOf(fake, {
        onEvent: (event) => {
          if (event.type !== 'end' || event.operation !== 'persistentConnections.get') return;
          fake.state.apis.set('shop', { ...restApi, servers: [newer, two] });
        },
      }).servers.drain({ apiId: 'shop', body }, { waitMs: 1_000 });
    const failing = drained({ seed: { persistentConnections } });
    failing.failNext({ operation: 'servers.delete', status: 403 });
    expect((await failureOf(run(failing))).hint).toMatch(/changed the limits of the server, so they were not restored/);
    expect(failing.state.apis.get('shop')?.servers).toEqual([newer, two]);
    expect(await run(drained({ seed: { persistentConnections } }))).toMatchObject({ server: newer });
  });

  it('does not lower a rate of 0, which is no limit', async () => {
    const free = [one, two].map((server) => ({ ...server, server_spike_threshold: '0/second' }));
    const fake = drained({ seed: { apis: { shop: { ...restApi, servers: free } } } });
    await clientOf(fake).servers.drain({ apiId: 'shop', body });
    expect(fake.requests.find(({ operation }) => operation === 'flowControl.updateServer')?.body).toEqual({
      server: { ...body, server_connection_quota: 1, server_spike_threshold: '0/second' },
    });
  });

  it('rejects invalid waits and unknown options before sending anything', async () => {
    const fake = drained();
    for (const wrong of [
      { pollIntervalMs: Number.NaN },
      { pollIntervalMs: 0 },
      { pollIntervalMs: -1 },
      { waitMs: Number.NaN },
      { waitMs: -1 },
      { waitMs: '5' },
      { pollMs: 5 },
    ] as never[]) {
      const error = await failureOf(clientOf(fake).servers.drain({ apiId: 'shop', body }, wrong));
      expect(error).toMatchObject({ name: 'ConfigurationError' });
    }
    expect(fake.requests).toEqual([]);
  });

  it('counts a server with an unknown health as down', async () => {
    const fake = drained({ seed: { health: { '192.0.2.11:80': { value: 'Unreachable' } } } });
    const error = await failureOf(clientOf(fake).servers.drain({ apiId: 'shop', body }));
    expect(error).toMatchObject({ name: 'RequestValidationError' });
    expect(fake.state.apis.get('shop')?.servers).toEqual([one, two]);
  });

  it('drain rejects a server missing in the API', async () => {
    const error = await failureOf(clientOf(drained()).servers.drain({ apiId: 'shop', body: { ...body, port: 9 } }));
    expect(error).toMatchObject({ name: 'RequestValidationError' });
  });

  it('restores the limits if the caller aborts the wait', async () => {
    const caller = new AbortController();
    const clock = new FakeClock();
    const fake = drained({ clock, seed: { persistentConnections: { shop: { value: { ws: 2, wss: 0 } } } } });
    const ase = clientOf(fake, {
      clock: {
        now: () => clock.now(),
        sleep: (ms, signal) => {
          caller.abort(new Error('enough'));
          return clock.sleep(ms, signal);
        },
      },
    });
    const error = await failureOf(ase.servers.drain({ apiId: 'shop', body }, { signal: caller.signal }));
    expect(error).toMatchObject({ name: 'AbortError', cause: { message: 'enough' }, mayHaveApplied: false });
    expect(fake.state.apis.get('shop')?.servers).toEqual([one, two]);
  });
});

it('every workflow rejects unknown options and an invalid signal before sending anything', async () => {
  const fake = fakeNode();
  const { allowList, apis, denyList, firewall, servers } = clientOf(fake);
  const api = { protocol: 'http', url: '/new', hostname: '*' };
  for (const options of [{ retries: 0 }, { signal: 'x' }, { pollMs: 5 }] as never[]) {
    const calls = [
      denyList.addMany({ entries: [] }, options),
      denyList.sync({ entries: [a] }, options),
      allowList.addMany({ entries: [a] }, options),
      allowList.sync({ entries: [a] }, options),
      apis.upsert({ apiId: 'new', body: api }, options),
      apis.modify({ apiId: 'shop', from: restApi, to: restApi }, options),
      apis.copy({ apiId: 'shop', to: clientOf(fake), toApiId: 'b' }, options),
      firewall.ensureEnabled(options),
      servers.drain({ apiId: 'shop', body: { host: '127.0.0.1', port: 8080 } }, options),
    ];
    for (const call of calls) expect(await failureOf(call)).toMatchObject({ name: 'ConfigurationError' });
  }
  expect(fake.requests).toEqual([]);
});

it('isListFailure recognizes the partial failure of a list, and no other error', async () => {
  const fake = nodeWith();
  fake.failNext({ operation: 'denyList.add', status: 500 });
  const error = await failureOf(clientOf(fake).denyList.addMany({ entries: [a, b] }));
  expect(isListFailure(error) && error.result.parts.map(({ entry, outcome }) => [entry, outcome])).toEqual([
    [a, 'unknown'],
    [b, 'created'],
  ]);
  for (const other of [undefined, new Error('other'), await failureOf(clientOf(fake).apis.get({ apiId: 'none' }))]) {
    expect(isListFailure(other)).toBe(false);
  }
});

describe.each(['enable', 'disable'] as const)('firewall.%s', (method) => {
  it('fails if ASE confirms the opposite state', async () => {
    const other = method === 'enable' ? 'disabled' : 'enabled';
    const text = { 'content-type': 'text/plain' };
    for (const fault of [
      { status: 200, body: { status: other, status_message: `Firewall is now ${other}` } },
      { status: 200, body: `Firewall is already ${other}`, headers: text },
    ]) {
      const fake = fakeNode();
      fake.failNext(fault);
      expect((await failureOf(clientOf(fake).firewall[method]())).mayHaveApplied).toBe(true);
    }
  });
});

it('every workflow rejects a call without a params object', async () => {
  const { allowList, apis, denyList, servers } = clientOf(fakeNode());
  for (const nothing of [undefined, null, 'shop'] as never[]) {
    const calls = [
      denyList.addMany(nothing),
      denyList.sync(nothing),
      allowList.addMany(nothing),
      allowList.sync(nothing),
      apis.upsert(nothing),
      apis.modify(nothing),
      apis.copy(nothing),
      servers.drain(nothing),
    ];
    for (const call of calls) expect(await failureOf(call)).toMatchObject({ name: 'RequestValidationError' });
  }
});

describe('an API changed by another user', () => {
  const other = { ...restApi, url: '/other' };

  it('is left alone by upsert with `from` and by copy with `toFrom`', async () => {
    const [fake, green] = [fakeNode(), fakeNode({ seed: { apis: { shop: other } } })];
    const ase = clientOf(fake);
    const body = { protocol: 'https', url: '/shop', hostname: '*' };
    const calls = [
      ase.apis.upsert({ apiId: 'shop', body, from: other }),
      ase.apis.upsert({ apiId: 'gone', body, from: other }),
      ase.apis.copy({ apiId: 'shop', to: clientOf(green), toFrom: restApi }),
    ];
    for (const error of await Promise.all(calls.map(failureOf))) {
      expect(error).toMatchObject({ kind: 'conflict', mayHaveApplied: false });
    }
    expect(fake.state.apis.get('shop')).toEqual(restApi);
    expect(green.state.apis.get('shop')).toEqual(other);
    await ase.apis.copy({ apiId: 'shop', to: clientOf(green), toFrom: other });
    expect(green.state.apis.get('shop')?.url).toBe(restApi.url);
  });

  it('needs no change by modify if it already equals `to`', async () => {
    const { apis } = clientOf(fakeNode());
    const change = { apiId: 'shop', from: restApi, to: { ...restApi, cookie: 'SID' } };
    expect((await apis.modify(change)).outcome).toBe('updated');
    expect((await apis.modify(change)).outcome).toBe('unchanged');
  });
});

describe('the response of ASE after a change of an API', () => {
  const from = { ...restApi, cookie: 'SID', servers: servers(1, 2) };

  /** A node that stores another API than it receives. */
  function storing(change: (api: ApiMetadata) => ApiMetadata): PingAse {
    const fake = fakeNode({ seed: { apis: { shop: from } } });
    return clientOf(fake, {
      fetch: async (...input) => {
        const response = await fake.fetch(...input);
        const shop = fake.state.apis.get('shop');
        if (fake.requests.at(-1)?.method === 'PUT' && shop) fake.state.apis.set('shop', change(shop));
        return response;
      },
    });
  }

  function servers(...hosts: readonly number[]) {
    return hosts.map((host) => ({ host: `192.0.2.${host}`, port: 80, server_connection_quota: 5 }));
  }

  it('may have its servers in another order', async () => {
    const { apis } = storing((api) => ({ ...api, servers: api.servers?.toReversed() ?? [] }));
    const to = { ...from, servers: servers(3, 1) };
    expect((await apis.modify({ apiId: 'shop', from, to })).outcome).toBe('updated');
  });

  it('makes modify fail if it still has a removed member', async () => {
    const { apis } = storing((api) => ({ ...api, cookie: 'SID' }));
    const { cookie: _, ...to } = from;
    expect(await failureOf(apis.modify({ apiId: 'shop', from, to }))).toMatchObject({
      kind: 'operation-failed',
      message: expect.stringContaining('/cookie'),
      mayHaveApplied: true,
    });
  });
});

it('drain ignores the letter case of a host, and deletes the server as ASE spells it', async () => {
  const host = 'Backend-1.example.com';
  const of = { port: 80, server_connection_quota: 5 };
  const fake = fakeNode({
    seed: {
      apis: {
        shop: {
          ...restApi,
          servers: [
            { host, ...of },
            { host: '192.0.2.2', ...of },
          ],
        },
      },
    },
  });
  const call = { apiId: 'shop', body: { host: host.toLowerCase(), port: 80 } };
  const { servers } = clientOf(fake);
  expect(await servers.drain(call)).toMatchObject({ outcome: 'removed', server: { host } });
  expect((await servers.drain(call)).outcome).toBe('unchanged');
});

describe('a view of one API', () => {
  it('runs workflows on that API, unless the call names another', async () => {
    const fake = fakeNode();
    const ase = clientOf(fake);
    const shop = ase.at({ apiId: 'viewed' });
    expect(await shop.apis.upsert({ body: restApi })).toEqual({ apiId: 'viewed', outcome: 'created' });
    const { api_metadata: from } = await shop.apis.get();
    expect(
      await shop.apis.modify({ from, to: { ...from, enable_blocking: from.enable_blocking !== true } }),
    ).toMatchObject({
      outcome: 'updated',
    });
    expect(await shop.apis.copy({ to: ase, toApiId: 'other' })).toEqual({ apiId: 'other', outcome: 'created' });
    expect(await shop.apis.upsert({ apiId: 'third', body: restApi })).toEqual({ apiId: 'third', outcome: 'created' });
    expect(Object.keys((await ase.apis.get({ apiId: 'third' })).api_metadata)).not.toEqual([]);
  });
});
