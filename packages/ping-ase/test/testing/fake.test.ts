import { failureOf } from '@edgeward/test-support';
import { describe, expect, it } from 'vitest';
import { operations } from '../../src/generated/operations.js';
import { createFakePingAse, FakeClock } from '../../src/testing/index.js';
import { clientOf, fakeNode, restApi } from '../support/nodes.js';

const server = { host: '192.0.2.1', port: 80, server_connection_quota: 0 };

describe('the fake', () => {
  it('the fake returns its seed, including unknown members and sections', async () => {
    const denyList = {
      manual_blacklist: [],
      quantum_blacklist: [{ type: 'ip', value: '192.0.2.1', score: 9 }],
    } as const;
    const api = { ...restApi, risk: { level: 7 } };
    const ase = clientOf(createFakePingAse({ seed: { apis: { shop: api }, denyList } }));
    expect(await ase.apis.get({ apiId: 'shop' })).toEqual({ api_metadata: api });
    expect(await ase.denyList.list()).toMatchObject(denyList);
    expect(await ase.denyList.list({ tag: 'quantum' }).catch(({ code }) => code)).toBe('invalid_value');
    expect(await ase.denyList.list({ tag: 'decoy' })).toEqual({ decoy_blacklist: [] });
  });

  it('refuses the documented things', async () => {
    const ase = clientOf(fakeNode());
    const refusals = [
      ase.apis.create({ apiId: 'shop', body: restApi }),
      ase.apis.create({ apiId: 'b', body: { ...restApi, flow_control: { client_spike_threshold: 'often' } } }),
      ase.apis.get({ apiId: 'none' }),
      ase.withOptions({ apiVersion: 'v3' }).apis.list(),
      ase.servers.create({ apiId: 'shop', body: { ...server, server_connection_quota: 1 } }),
      ase.servers.create({ apiId: 'shop', body: { host: '127.0.0.1', port: 8080 } }),
      ase.servers.delete({ apiId: 'shop', body: { host: '127.0.0.1', port: 9 } }),
      ase.cluster.get(),
      ase.flowControl.updateServer({ apiId: 'shop', body: server }),
      ase.request({ method: 'POST', path: '/v4/ase/firewall', query: { status: 'on' } }),
      ase.request({ method: 'POST', path: '/v4/ase/firewall/blacklist', body: { type: 'cookie', value: 'a' } }),
      ase.request({ method: 'GET', path: '/v4/ase/nothing', effect: 'read' }),
    ];
    const found = await Promise.all(refusals.map(failureOf));
    expect(found.map(({ code, name }) => code ?? name)).toEqual([
      'api_already_exists',
      'validation_error',
      'api_not_found',
      'NotFoundError',
      'validation_error',
      'server_exists',
      'server_not_found',
      'no_cluster_mode',
      'server_not_found',
      'invalid_value',
      'BadRequestError',
      'NotFoundError',
    ]);
  });

  it('answers invalid JSON with json parsing error', async () => {
    const { fetch } = fakeNode();
    const headers = {
      'x-ase-access-key': 'admin',
      'x-ase-secret-key': 'fake-secret-key',
      'content-type': 'application/json',
    };
    const response = await fetch('https://ase.test/v4/ase/firewall/blacklist', {
      method: 'POST',
      headers,
      body: '{“type”',
    });
    expect([response.status, await response.text()]).toEqual([403, 'json parsing error']);
  });

  it('looks at headers in the documented order', async () => {
    const { fetch } = fakeNode();
    const given: Record<string, string> = {};
    const seen: string[] = [];
    for (const [name, value] of [
      ['content-type', 'application/json'],
      ['x-ase-access-key', 'admin'],
      ['x-ase-secret-key', 'wrong'],
    ] as const) {
      seen.push(await (await fetch('https://ase.test/v4/ase/firewall/blacklist', { headers: given })).text());
      given[name] = value;
    }
    seen.push(await (await fetch('https://ase.test/v4/ase/firewall/blacklist', { headers: given })).text());
    expect(seen).toEqual([
      'content-type header missing',
      'x-ase-access-key header missing',
      'x-ase-secret-key header missing',
      'authorization failure',
    ]);
  });

  it('has health that changes on its clock', async () => {
    const clock = new FakeClock();
    const health = {
      '127.0.0.1:8080': [{ value: 'Up' }, { afterMs: 60_000, value: 'Down' }, { afterMs: 90_000, value: 'Up' }],
    };
    const ase = clientOf(fakeNode({ clock, seed: { health } }));
    const seen: unknown[] = [];
    for (const advance of [59_999, 1, 30_000]) {
      clock.advance(advance);
      seen.push((await ase.servers.list({ apiId: 'shop' })).server.map(({ health_status }) => health_status));
    }
    expect(seen).toEqual([
      ['Up', 'Up'],
      ['Down', 'Up'],
      ['Up', 'Up'],
    ]);
  });

  it('can be reset to its seed', async () => {
    const fake = fakeNode();
    await clientOf(fake).apis.delete({ apiId: 'shop' });
    await clientOf(fake).firewall.disable();
    fake.reset();
    expect([...fake.state.apis.keys()]).toEqual(['shop', 'chat']);
    expect(fake.state.firewall).toBe('enabled');
    expect(fake.requests).toEqual([]);
  });

  it('keeps keys and secret values out of its records', async () => {
    const fake = fakeNode();
    await clientOf(fake).denyList.add({ body: { type: 'token', value: 'tok-secret-1234' } });
    expect(JSON.stringify(fake.requests)).not.toMatch(/fake-secret-key|tok-secret-1234/);
  });

  it('a sideband fake serves only the operations common to both node kinds', async () => {
    const ase = clientOf(fakeNode({ mode: 'sideband' }));
    await ase.apis.list();
    await ase.firewall.disable();
    await ase.allowList.clear();
    expect(await failureOf(ase.servers.create({ apiId: 'shop', body: server }))).toMatchObject({ status: 403 });
  });

  it('has the 23 documented operations, of which one is two methods', () => {
    expect(operations).toHaveLength(24);
    expect(new Set(operations.map(({ documentedAs }) => documentedAs)).size).toBe(23);
  });
});
