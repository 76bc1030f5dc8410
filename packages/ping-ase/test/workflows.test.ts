import { failureOf } from '@edgeward/test-support';
import { describe, expect, it } from 'vitest';
import { type ListEntry, unknownVariant } from '../src/index.js';
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

describe.each(['denyList', 'allowList'] as const)('%s.addMany', (list) => {
  it('adds entries in their order, and takes one that is there for done', async () => {
    const fake = nodeWith(b);
    const { complete, changes } = await clientOf(fake)[list].addMany({ entries: [a, b, c, a] });
    expect(complete).toBe(true);
    expect(changes).toEqual([
      { entry: a, outcome: 'added' },
      { entry: b, outcome: 'present' },
      { entry: c, outcome: 'added' },
    ]);
  });

  it('goes on after an entry that fails, and says which it was', async () => {
    const fake = nodeWith();
    const refused = unknownVariant({ type: 'fingerprint', value: 'q' });
    const { complete, changes } = await clientOf(fake)[list].addMany({ entries: [a, refused, c] });
    expect(complete).toBe(false);
    expect(changes).toMatchObject([
      { outcome: 'added' },
      { entry: refused, outcome: 'failed', error: { name: 'BadRequestError' } },
      { outcome: 'added' },
    ]);
  });

  it('sends no change again whose answer was lost', async () => {
    const fake = nodeWith();
    fake.failNext({ reset: 'after' });
    const { complete, changes } = await clientOf(fake)[list].addMany({ entries: [a, b] });
    expect(complete).toBe(false);
    expect(changes).toMatchObject([
      { entry: a, outcome: 'failed', error: { name: 'NetworkError', mayHaveApplied: true } },
      { entry: b, outcome: 'added' },
    ]);
    expect(callsOf(fake)).toEqual([`${list}.add`, `${list}.add`]);
  });

  it('tries nothing more where the keys are refused on the way', async () => {
    const fake = nodeWith();
    fake.failNext({ operation: `${list}.add`, delayMs: 1 });
    fake.failNext({ status: 403, body: 'authorization failure', headers: { 'content-type': 'text/plain' } });
    const { changes } = await clientOf(fake)[list].addMany({ entries: [a, b, c] });
    expect(changes.map(({ outcome }) => outcome)).toEqual(['added', 'failed', 'skipped']);
    expect(fake.requests).toHaveLength(2);
  });

  it('fails where nothing succeeded', async () => {
    const ase = clientOf(nodeWith(), { readOnly: true });
    expect(await failureOf(ase[list].addMany({ entries: [a, b] }))).toMatchObject({ name: 'OperationDeniedError' });
  });

  it('makes no call for no entries', async () => {
    const fake = nodeWith();
    expect(await clientOf(fake)[list].addMany({ entries: [] })).toEqual({ complete: true, changes: [] });
    expect(fake.requests).toEqual([]);
  });
});

describe.each(['denyList', 'allowList'] as const)('%s.sync', (list) => {
  it('adds what is missing before it removes what is too much, and clears nothing', async () => {
    const fake = nodeWith(a, b);
    const { complete, changes } = await clientOf(fake)[list].sync({ entries: [b, c] });
    expect(complete).toBe(true);
    expect(changes).toEqual([
      { entry: b, outcome: 'present' },
      { entry: c, outcome: 'added' },
      { entry: a, outcome: 'removed' },
    ]);
    expect(callsOf(fake)).toEqual([`${list}.list`, `${list}.add`, `${list}.remove`]);
  });

  it('makes no change where nothing differs', async () => {
    const fake = nodeWith(a, ip('2001:db8::1'));
    const { changes } = await clientOf(fake)[list].sync({ entries: [ip('2001:0DB8:0::1'), a] });
    expect(changes.map(({ outcome }) => outcome)).toEqual(['present', 'present']);
    expect(fake.requests).toHaveLength(1);
  });

  it('refuses to empty a list unless it is told to', async () => {
    const fake = nodeWith(a, b);
    const error = await failureOf(clientOf(fake)[list].sync({ entries: [] }));
    expect(error).toMatchObject({ name: 'RequestValidationError', issues: [{ pointer: '/entries' }] });
    expect(fake.requests).toEqual([]);
    const { changes } = await clientOf(fake)[list].sync({ entries: [], allowEmpty: true });
    expect(changes.map(({ outcome }) => outcome)).toEqual(['removed', 'removed']);
    expect(callsOf(fake)).not.toContain(`${list}.clear`);
  });

  it('leaves entries alone whose type it does not know', async () => {
    const fake = nodeWith(unknownVariant({ type: 'fingerprint', value: 'q' }), a);
    const { changes } = await clientOf(fake)[list].sync({ entries: [b] });
    expect(changes.map(({ outcome }) => outcome)).toEqual(['added', 'removed']);
  });

  it('removes nothing where an addition shows that no call can succeed', async () => {
    const fake = nodeWith(a);
    const ase = clientOf(fake, { guard: ({ effect, id }) => effect === 'read' || id.endsWith('.remove') });
    expect(await failureOf(ase[list].sync({ entries: [b] }))).toMatchObject({ name: 'OperationDeniedError' });
    expect(callsOf(fake)).toEqual([`${list}.list`]);
  });
});

it('denyList.sync leaves alone what ABS has found', async () => {
  const found = { abs_generated_blacklist: [{ type: 'ip', value: '192.0.2.9' }] } as const;
  const fake = fakeNode({ seed: { denyList: { ...found, manual_blacklist: [] } } });
  await clientOf(fake).denyList.sync({ entries: [a] });
  expect(fake.state.denyList.get('abs_generated_blacklist')).toEqual(found.abs_generated_blacklist);
});

describe('firewall.ensureEnabled', () => {
  it('changes nothing where the firewall is on', async () => {
    const fake = fakeNode();
    expect(await clientOf(fake, { readOnly: true }).firewall.ensureEnabled()).toEqual({ changed: false });
  });

  it('switches it on, and looks whether it is', async () => {
    const fake = fakeNode({ seed: { firewall: 'disabled' } });
    expect(await clientOf(fake).firewall.ensureEnabled()).toEqual({ changed: true });
    expect(callsOf(fake)).toEqual(['firewall.get', 'firewall.enable', 'firewall.get']);
    expect(fake.state.firewall).toBe('enabled');
  });

  it('fails where the firewall is off all the same', async () => {
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

  it('creates an API that is not there, under the id that ASE gives it', async () => {
    const fake = fakeNode();
    expect(await clientOf(fake).apis.upsert({ apiId: 'new.v2', body })).toEqual({
      apiId: 'new_v2',
      outcome: 'created',
    });
    expect(fake.state.apis.get('new_v2')).toEqual(body);
  });

  it('changes nothing where nothing differs', async () => {
    const fake = fakeNode();
    const partly = { ...body, url: restApi.url, flow_control: { server_connection_queueing: false } };
    const { outcome } = await clientOf(fake, { readOnly: true }).apis.upsert({ apiId: 'shop', body: partly });
    expect(outcome).toBe('unchanged');
  });

  it('changes what differs, and keeps what it was not given and what it does not know', async () => {
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

  it('takes its own API for present where the answer was lost', async () => {
    const fake = fakeNode();
    fake.failNext({ operation: 'apis.create', reset: 'after' });
    expect(await clientOf(fake).apis.upsert({ apiId: 'new', body })).toEqual({ apiId: 'new', outcome: 'present' });
    expect(callsOf(fake)).toEqual(['apis.get', 'apis.create', 'apis.get']);
  });

  it('passes a refusal on', async () => {
    const error = await failureOf(
      clientOf(fakeNode()).apis.upsert({ apiId: 'new', body: { ...body, hostname: 1 as never } }),
    );
    expect(error).toMatchObject({ name: 'RequestValidationError' });
  });
});

describe('apis.copy', () => {
  it('makes an API on another node what it is here', async () => {
    const [blue, green] = [fakeNode(), fakeNode({ seed: { apis: {} } })];
    const copy = { apiId: 'chat', to: clientOf(green) };
    expect(await clientOf(blue).apis.copy(copy)).toEqual({ apiId: 'chat', outcome: 'created' });
    expect(green.state.apis.get('chat')).toEqual(webSocketApi);
    expect((await clientOf(blue).apis.copy(copy)).outcome).toBe('unchanged');
    expect((await clientOf(blue).apis.copy({ ...copy, toApiId: 'talk' })).apiId).toBe('talk');
  });

  it('changes nothing where there is no such API', async () => {
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

  it('lowers its limits, waits until no connection is open, and deletes it', async () => {
    const persistentConnections = {
      shop: [{ value: { ws: 3, wss: '1' } }, { afterMs: 12_000, value: { ws: 0, wss: 0 } }],
    };
    const fake = drained({ seed: { persistentConnections } });
    expect(await clientOf(fake).servers.drain({ apiId: 'shop', body })).toEqual({
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

  it('waits no longer than it is told to, and says what was open', async () => {
    const fake = drained({ seed: { persistentConnections: { shop: { value: { ws: 2, wss: 0 } } } } });
    const result = await clientOf(fake).servers.drain({ apiId: 'shop', body, waitMs: 12_000, pollMs: 5_000 });
    expect(result).toMatchObject({ openConnections: 2, waitedMs: 12_000 });
  });

  it('gives the server back in a form in which it can be added again', async () => {
    const fake = drained();
    const ase = clientOf(fake);
    const { server } = await ase.servers.drain({ apiId: 'shop', body });
    await ase.servers.create({ apiId: 'shop', body: server });
    expect(fake.state.apis.get('shop')?.servers).toEqual([two, one]);
  });

  it('lowers no limit that is none: a quota of 0 must stay 0', async () => {
    const unlimited = { ...webSocketApi, servers: [body, { ...body, port: 81 }] };
    const fake = fakeNode({ seed: { apis: { chat: unlimited } } });
    const result = await clientOf(fake).servers.drain({ apiId: 'chat', body });
    expect(result).toMatchObject({ lowered: false, server: { server_connection_quota: 0 } });
    expect(callsOf(fake)).not.toContain('flowControl.updateServer');
  });

  it('refuses to take the only server that is up', async () => {
    const health = { '192.0.2.11:80': { value: 'DOWN' } };
    const fake = drained({ seed: { health } });
    const error = await failureOf(clientOf(fake).servers.drain({ apiId: 'shop', body }));
    expect(error).toMatchObject({ name: 'RequestValidationError', message: expect.stringMatching(/only server/) });
    expect(callsOf(fake)).toEqual(['servers.list']);
  });

  it('refuses a server that the API does not have', async () => {
    const error = await failureOf(clientOf(drained()).servers.drain({ apiId: 'shop', body: { ...body, port: 9 } }));
    expect(error).toMatchObject({ name: 'RequestValidationError' });
  });

  it('puts the limits back where the wait is given up', async () => {
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
    await expect(ase.servers.drain({ apiId: 'shop', body }, { signal: caller.signal })).rejects.toThrow('enough');
    expect(fake.state.apis.get('shop')?.servers).toEqual([one, two]);
  });
});
