import { failureOf } from '@edgeward/test-support';
import { describe, expect, it, onTestFinished } from 'vitest';
import { PingAse } from '../src/index.js';
import type { FakePingAse } from '../src/testing/index.js';
import { fakeNode, restApi } from './support/nodes.js';

interface NaiveAnswer {
  readonly status: number;
  readonly text: string;
}

type Naive = (line: string, body?: unknown, more?: Readonly<Record<string, string>>) => Promise<NaiveAnswer>;

/** A client as one writes it from the documentation alone: the headers of its tables, and no others. */
async function both(fake: FakePingAse): Promise<{ readonly naive: Naive; readonly ase: PingAse }> {
  const server = await fake.listen();
  onTestFinished(() => server.close());
  const documented = { 'x-ase-access-key': 'admin', 'x-ase-secret-key': 'fake-secret-key', accept: 'application/json' };
  return {
    ase: new PingAse(server.clientOptions),
    naive: async (line, body, more = {}) => {
      const [method = '', path = ''] = line.split(' ');
      const init = body === undefined ? {} : { body: new TextEncoder().encode(JSON.stringify(body)) };
      const response = await fetch(`${server.url}/v4/ase/${path}`, {
        method,
        headers: { ...documented, ...more },
        ...init,
      });
      return { status: response.status, text: await response.text() };
    },
  };
}

const json = { 'content-type': 'application/json' };
const entry = { type: 'ip', value: '192.0.2.7' } as const;
const seed = { denyList: { manual_blacklist: [entry, { type: 'ip', value: '192.0.2.8' }] } } as const;

describe('a client written from the documentation alone', () => {
  it.each(['POST', 'DELETE', 'GET', 'DELETE tag'])(
    'is refused a list for the lack of a content type: %s',
    async (line) => {
      const { naive, ase } = await both(fakeNode({ seed }));
      const [method, tag] = line.split(' ');
      const path = `${method} firewall/blacklist${tag === undefined ? '' : '?tag=all'}`;
      const answer = await naive(path, method === 'GET' || tag !== undefined ? undefined : entry);
      expect(answer).toEqual({ status: 403, text: 'content-type header missing' });
      await ase.denyList.list();
      await ase.denyList.clear();
      await ase.denyList.add({ body: entry });
      await ase.denyList.remove({ body: entry });
    },
  );

  it('wipes the list with the parameter that it reads it with', async () => {
    const fake = fakeNode({ seed });
    const { naive, ase } = await both(fake);
    const query = '?tag=all';
    await naive(`GET firewall/blacklist${query}`, undefined, json);
    await ase.denyList.remove({ body: entry });
    expect(fake.state.denyList.get('manual_blacklist')).toHaveLength(1);
    await naive(`DELETE firewall/blacklist${query}`, entry, json);
    expect(fake.state.denyList.get('manual_blacklist')).toEqual([]);
  });

  it('treats every 403 as a missing permission', async () => {
    const fake = fakeNode({ seed });
    const { naive, ase } = await both(fake);
    const statuses = [
      await naive('POST firewall/blacklist', entry, json),
      await naive('POST api?api_id=shop', { api_metadata: restApi }, json),
      await naive('GET firewall/blacklist', undefined, { ...json, 'x-ase-secret-key': 'wrong' }),
    ].map(({ status }) => status);
    expect(statuses).toEqual([403, 403, 403]);
    expect(await failureOf(ase.denyList.add({ body: entry }))).toMatchObject({ kind: 'conflict' });
    expect(await failureOf(ase.apis.create({ apiId: 'shop', body: restApi }))).toMatchObject({ kind: 'conflict' });
  });

  it('believes that an entry exists which cannot be removed', async () => {
    const { naive, ase } = await both(fakeNode());
    expect((await naive('DELETE firewall/blacklist', entry, json)).text).toMatch(/already exist/);
    expect(await failureOf(ase.denyList.remove({ body: entry }))).toMatchObject({ kind: 'not-found' });
  });

  it('sends what it has read back without its wrapper', async () => {
    const { naive, ase } = await both(fakeNode());
    const { text } = await naive('GET api?api_id=shop');
    const { api_metadata } = JSON.parse(text);
    expect((await naive('PUT api?api_id=shop', api_metadata, json)).text).toMatch(/validation_error/);
    expect(await ase.apis.update({ apiId: 'shop', body: api_metadata })).toMatchObject({ status: 'success' });
  });

  it('adds counts as texts', async () => {
    const { naive } = await both(fakeNode());
    const { api_count } = JSON.parse((await naive('GET api')).text);
    expect(api_count + 1).toBe('21');
  });

  it('parses a confirmation as JSON', async () => {
    const { naive, ase } = await both(fakeNode());
    const { text } = await naive('POST firewall/blacklist', entry, json);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    expect(await ase.denyList.remove({ body: entry })).toMatch(/deleted from blacklist/);
  });

  it('mistakes a node without APIs for a missing one', async () => {
    const { naive, ase } = await both(fakeNode({ seed: { apis: {} } }));
    expect((await naive('GET api')).status).toBe(404);
    expect((await ase.apis.list()).api).toEqual([]);
  });

  it('a client written from the documentation alone copies the POST of the heading', async () => {
    const { naive, ase } = await both(fakeNode());
    expect((await naive('POST firewall/whitelist', {}, json)).status).toBe(403);
    expect(await ase.allowList.list()).toEqual({ whitelist: [] });
  });

  it('looks for an API under an id with a dot', async () => {
    const { naive, ase } = await both(fakeNode());
    await naive('POST api?api_id=shop.v2', { api_metadata: restApi }, json);
    expect((await naive('GET api?api_id=shop.v2')).status).toBe(404);
    const { apiId } = await ase.apis.upsert({ apiId: 'shop.v2', body: restApi });
    expect(await ase.apis.get({ apiId })).toEqual({ api_metadata: restApi });
  });

  it('drains a server with a quota of 0, which means no limit', async () => {
    const servers = [1, 2].map((port) => ({ host: '192.0.2.1', port, server_connection_quota: 5 }));
    const { naive } = await both(fakeNode({ seed: { apis: { shop: { ...restApi, servers } } } }));
    const body = { server: { host: '192.0.2.1', port: 1, server_connection_quota: 0 } };
    expect((await naive('POST firewall/flowcontrol/server?api_id=shop', body, json)).text).toMatch(/validation_error/);
  });
});
