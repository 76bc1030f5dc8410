import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apiMetadataSchema } from '../src/generated/schemas.js';
import { type ApiMetadata, type ClientEvent, unknownFields } from '../src/index.js';
import { clientOf, fakeNode, restApi, served } from './support/nodes.js';

/** Members whose names this version does not know; a JSON text has no `__proto__` of its own kind. */
const unknownMembers = fc
  .dictionary(fc.string(), fc.jsonValue(), { maxKeys: 4 })
  .map((members): Readonly<Record<string, unknown>> => JSON.parse(JSON.stringify(members)))
  .filter((members) => Object.keys(members).every((name) => name !== '__proto__' && !/^[a-z_0-9]+$/.test(name)));

const anyApi = fc
  .record({
    top: unknownMembers,
    rates: unknownMembers,
    pattern: unknownMembers,
    server: unknownMembers,
    protocol: fc.string(),
  })
  .map(
    ({ top, rates, pattern, server, protocol }): ApiMetadata => ({
      ...restApi,
      ...top,
      protocol,
      flow_control: { ...rates, client_spike_threshold: '1/second' },
      api_pattern_enforcement: { ...restApi.api_pattern_enforcement, ...pattern },
      servers: [{ ...server, host: '192.0.2.1', port: 80 }],
    }),
  );

describe('a configuration', () => {
  it('keeps arbitrary unknown data through get, a spread with one change, and update', async () => {
    const fake = fakeNode();
    const { apis } = await served(fake);
    await fc.assert(
      fc.asyncProperty(anyApi, fc.boolean(), async (api, enable_blocking) => {
        fake.state.apis.set('shop', api);
        const { api_metadata } = await apis.get({ apiId: 'shop' });
        expect(api_metadata).toEqual(api);
        await apis.update({ apiId: 'shop', body: { ...api_metadata, enable_blocking } });
        expect(fake.state.apis.get('shop')).toEqual({ ...api, enable_blocking });
      }),
      { numRuns: 60 },
    );
  });

  it('can be spread into every write that takes it: servers, rates and entries', async () => {
    const fake = fakeNode({ seed: { apis: { shop: restApi, copy: { ...restApi, servers: [] } } } });
    const { allowList, denyList, flowControl, servers } = clientOf(fake);
    for (const server of (await servers.list({ apiId: 'shop' })).server) {
      expect(server.health_status).toBe('Up');
      await servers.create({ apiId: 'copy', body: { ...server } });
      await flowControl.updateServer({ apiId: 'shop', body: { ...server } });
    }
    const sent = fake.requests.filter(({ method }) => method === 'POST');
    expect(sent.length).toBeGreaterThan(1);
    // The health comes from the node and is never sent.
    expect(JSON.stringify(sent.map(({ body }) => body))).not.toContain('health_status');
    const { flow_control } = await flowControl.get({ apiId: 'shop' });
    await flowControl.update({ apiId: 'shop', body: { ...flow_control } });
    const entries = [
      { type: 'token', name: 'JSESSIONID', value: 'a' },
      { type: 'username', value: 'mallory' },
    ] as const;
    for (const body of entries) await denyList.add({ body });
    for (const entry of (await denyList.list()).manual_blacklist ?? []) await allowList.add({ body: { ...entry } });
    expect(fake.state.allowList).toEqual(entries);
  });

  it('keeps the order of its members', async () => {
    const reversed: ApiMetadata = JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(restApi).reverse())));
    const { apis } = clientOf(fakeNode({ seed: { apis: { shop: reversed } } }));
    expect(JSON.stringify((await apis.get({ apiId: 'shop' })).api_metadata)).toBe(JSON.stringify(reversed));
  });

  it('reports unknown members by place, never by value', async () => {
    const events: ClientEvent[] = [];
    const api = { ...restApi, protocol: 'h3', risk: { level: 'Quantum' } };
    const ase = clientOf(fakeNode({ seed: { apis: { shop: api } } }), { onEvent: (event) => events.push(event) });
    await ase.apis.get({ apiId: 'shop' });
    const drift = events.filter((event) => event.type === 'drift');
    expect(drift.flatMap(({ differences }) => differences.map(({ pointer }) => pointer)).sort()).toEqual([
      '/api_metadata/protocol',
      '/api_metadata/risk',
    ]);
    expect(JSON.stringify(drift)).not.toContain('Quantum');
    expect(unknownFields(apiMetadataSchema, api)).toEqual({ risk: { level: 'Quantum' } });
  });
});
