import { describe, expectTypeOf, it } from 'vitest';
import {
  type ApiMetadata,
  aseKeys,
  type Confirmation,
  type ListEntry,
  PingAse,
  rate,
  unknownVariant,
} from '../src/index.js';

const ase = new PingAse({ baseUrl: 'https://ase.test', auth: aseKeys({ secretKey: 'secret' }) });
const { apis, denyList, firewall, flowControl, servers } = ase;

declare const metadata: ApiMetadata;
declare const entry: ListEntry;

function take(_: ListEntry): void {}

describe('an entry', () => {
  it('has what its type needs, and nothing else', () => {
    take({ type: 'ip', value: '192.0.2.7' });
    take({ type: 'token', value: 'a' });
    take({ type: 'token', name: 'JSESSIONID', value: 'a' });
    take({ type: 'cookie', name: 'SID', value: 'a' });
    take({ type: 'api_key', name: 'X-Key', value: 'a' });
    take({ type: 'username', value: 'mallory' });
    take(unknownVariant({ type: 'fingerprint', value: 'q' }));
    // @ts-expect-error no name
    take({ type: 'cookie', value: 'a' });
    // @ts-expect-error no name
    take({ type: 'api_key', value: 'a' });
    // @ts-expect-error an address has no name
    take({ type: 'ip', name: 'a', value: '192.0.2.7' });
    // @ts-expect-error no value
    take({ type: 'ip' });
    // @ts-expect-error an unknown type must be declared as such
    take({ type: 'fingerprint', value: 'q' });
    // @ts-expect-error a number
    take({ type: 'username', value: 7 });
  });

  it('is narrowed by its type', () => {
    if (entry.type === 'cookie') expectTypeOf(entry.name).toEqualTypeOf<string>();
    // @ts-expect-error not every entry has a name
    void entry.name;
  });
});

describe('remove', () => {
  it('takes an entry and nothing that could clear a list', () => {
    void denyList.remove({ body: { type: 'ip', value: '192.0.2.7' } });
    // @ts-expect-error no entry
    void denyList.remove({});
    // @ts-expect-error no parameters
    void denyList.remove();
    // @ts-expect-error only list has a tag
    void denyList.remove({ tag: 'all', body: { type: 'ip', value: '192.0.2.7' } });
    void denyList.list({ tag: 'all' });
    void denyList.clear();
  });
});

describe('bodies', () => {
  it('have no wrapper', () => {
    void apis.update({ apiId: 'shop', body: { ...metadata, enable_blocking: false } });
    void flowControl.update({ apiId: 'shop', body: { client_spike_threshold: rate(1, 'second') } });
    void servers.delete({ apiId: 'shop', body: { host: 'a', port: 1 } });
    // @ts-expect-error wrapped
    void apis.update({ apiId: 'shop', body: { api_metadata: metadata } });
    // @ts-expect-error wrapped
    void servers.delete({ apiId: 'shop', body: { server: { host: 'a', port: 1 } } });
    // @ts-expect-error a typo
    void apis.update({ apiId: 'shop', body: { ...metadata, enable_bloking: false } });
    // @ts-expect-error no id
    void apis.update({ body: metadata });
  });
});

describe('answers', () => {
  it('confirmations are JSON or text', async () => {
    expectTypeOf(await denyList.clear()).toEqualTypeOf<Confirmation | string>();
    expectTypeOf((await firewall.get()).status).toExtend<string>();
  });

  it('responses keep their envelope', async () => {
    expectTypeOf((await apis.get({ apiId: 'shop' })).api_metadata).toEqualTypeOf<ApiMetadata>();
  });
});

it('a result says how it ended in one word, and a batch has parts', async () => {
  const { parts } = await denyList.addMany({ entries: [] });
  expectTypeOf<(typeof parts)[number]['outcome']>().toEqualTypeOf<'created' | 'updated' | 'removed' | 'unchanged'>();
  expectTypeOf((await firewall.ensureEnabled()).outcome).toEqualTypeOf<'updated' | 'unchanged'>();
  // @ts-expect-error a partly failed batch throws
  void (await denyList.addMany({ entries: [] })).complete;
});

it('whatever is read can be spread into the write', async () => {
  const { server } = await servers.list({ apiId: 'shop' });
  const [first] = server;
  if (first !== undefined) {
    void servers.create({ apiId: 'shop', body: { ...first } });
    void flowControl.updateServer({ apiId: 'shop', body: { ...first } });
  }
  const { flow_control } = await flowControl.get({ apiId: 'shop' });
  void flowControl.update({ apiId: 'shop', body: { ...flow_control } });
  void denyList.add({ body: { ...entry } });
  void apis.create({ apiId: 'shop', body: { ...metadata, is_token_mandatory: true, jwt: { location: 'header' } } });
});

it('a rate has a unit that ASE knows', () => {
  // @ts-expect-error no such unit
  rate(1, 'day');
});

describe('a view', () => {
  it('does not ask which API is meant', () => {
    const shop = ase.at({ apiId: 'shop' });
    expectTypeOf(shop.flowControl.get).toBeCallableWith();
    expectTypeOf(shop.servers.drain).toBeCallableWith({ body: { host: '192.0.2.1', port: 80 } }, { waitMs: 0 });
    expectTypeOf(shop.denyList.add).toEqualTypeOf(ase.denyList.add);
    // @ts-expect-error the server is missing
    void shop.servers.drain({});
    // @ts-expect-error no operation takes it
    ase.at({ api: 'shop' });
  });
});
