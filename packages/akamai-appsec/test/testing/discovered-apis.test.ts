import { AkamaiAppSec, isNotFoundError, isRequestValidationError } from '@edgeward/akamai-appsec';
import { describe, expect, it } from 'vitest';
import { createFakeAkamaiAppSec } from '../../src/testing/index.js';
import { failureOf } from '../support/answering.js';
import { call, problem } from './call.js';

const orders = { hostname: 'api.example.com', basePath: '/v1/orders' };
const hidden = { hostname: '*.example.org', basePath: '/' };

function fakeWithApis() {
  const fake = createFakeAkamaiAppSec({
    seed: {
      discoveredApis: [
        {
          host: 'api.example.com',
          basePath: '/v1/orders',
          enrichment: { requests: 9, paths: { template: '/{id}' }, totalDailyRequests: { '2026-01-01': 9 } },
          endpoints: [{ apiEndPointId: 624913, apiEndPointName: 'Orders', latest: { version: 2 } }],
        },
        { host: '*.example.org', basePath: '/', type: 'RESOURCE', hidden: true },
      ],
    },
  });
  const akamai = new AkamaiAppSec(fake.clientOptions);
  return {
    fake,
    akamai,
    apis: akamai.apiDiscovery.discoveredApis,
    endpoints: akamai.apiDiscovery.discoveredApiEndpoints,
  };
}

describe('discovered APIs', () => {
  it('hidden APIs are listed and found only if requested', async () => {
    const { apis } = fakeWithApis();
    const listed = async (params: object) => (await apis.list(params)).apis?.map(({ host }) => host);
    expect(await listed({})).toEqual(['api.example.com']);
    expect(await listed({ includeHidden: true })).toEqual(['api.example.com', '*.example.org']);
    expect(await listed({ includeHidden: true, search: 'example.org' })).toEqual(['*.example.org']);
    expect(await failureOf(apis.get(hidden))).toSatisfy(isNotFoundError);
    expect(await apis.get({ ...hidden, includeHidden: true })).toMatchObject({ visibility: 'HIDDEN' });
  });

  it('each listed API is found by its encoded and by its plain host and base path', async () => {
    const { fake, apis } = fakeWithApis();
    for (const { host, basePath, encodedHost, encodedBasePath } of (await apis.list({ includeHidden: true })).apis ??
      []) {
      for (const place of [
        { hostname: host, basePath },
        { hostname: encodedHost, basePath: encodedBasePath },
      ]) {
        expect(await apis.get({ ...place, includeHidden: true })).toMatchObject({ host, basePath });
        const path = `/appsec/v1/api-discovery/host/${encodedHost}/basepath/${encodedBasePath}`;
        expect(fake.requests.at(-1)?.path).toBe(path);
      }
    }
  });

  it.each(['..', '.', '', ' ', '/..', '/v1/../users', '%2e%2e', '%2F..%2Fendpoints', '/v1\\users'])(
    'the base path %j is refused before anything is sent',
    async (basePath) => {
      const { fake, apis, endpoints } = fakeWithApis();
      for (const sent of [
        apis.get({ ...orders, basePath }),
        apis.update({ ...orders, basePath, body: { hidden: true } }),
        endpoints.list({ hostname: basePath, basePath: '/' }),
        endpoints.create({ ...orders, basePath, body: {} }),
      ]) {
        expect(await failureOf(sent)).toSatisfy(isRequestValidationError);
      }
      expect(fake.requests).toEqual([]);
    },
  );

  it('no base path leads to another API', async () => {
    const { fake, apis } = fakeWithApis();
    for (const basePath of ['/v1', '/v1/orders/', '/v1/users', 'v1/orders', '//v1/orders', '%252Fv1%252Forders']) {
      expect(await failureOf(apis.update({ ...orders, basePath, body: { hidden: true } }))).toSatisfy(isNotFoundError);
    }
    expect(fake.state.discoveredApis.map((api) => api.hidden)).toEqual([false, true]);
  });

  it('hiding an API takes it out of the list, and showing it brings it back', async () => {
    const { fake, apis } = fakeWithApis();
    const body = { hidden: true, reason: 'FALSE_POSITIVE' };
    expect(await apis.update({ ...orders, body })).toEqual(body);
    expect((await apis.list()).apis).toEqual([]);
    expect(await apis.update({ ...orders, body: { hidden: false } })).toEqual({ hidden: false });
    expect((await apis.list()).apis).toMatchObject([{ visibility: 'VISIBLE' }]);
    expect(fake.state.discoveredApis[0]?.lastModified).toBe(new Date(fake.clock.now()).toISOString().slice(0, 10));
  });

  it('a registered API is an API endpoint of the account, with an id of its own', async () => {
    const { fake, akamai, endpoints } = fakeWithApis();
    const place = { hostname: '*.example.org', basePath: '/' };
    const body = { apiName: 'Blog', contractId: 'C-1', groupId: 7 };
    const made = await endpoints.create({ ...place, body });
    expect(made).toMatchObject({ apiEndPointName: 'Blog', apiEndPointHosts: ['*.example.org'], basePath: '/' });
    expect((await endpoints.list(place)).apis?.map(({ apiEndPointId }) => apiEndPointId)).toEqual([made.apiEndPointId]);
    expect([...fake.state.apiEndpoints.values()]).toEqual(['Orders', 'Blog']);
    await endpoints.create({ ...place, body: { apiEndpointId: 624913, version: 2 } });
    const { apis } = await akamai.apiDiscovery.discoveredApiEndpoints.list(place);
    expect(apis?.at(-1)).toMatchObject({ apiEndPointId: 624913, latest: { version: 2, basePath: '/' } });
  });

  const path = '/api-discovery/host/api.example.com/basepath/%2Fv1%2Forders';

  it.each([
    ['GET /api-discovery?includeHidden=maybe', undefined, 400, 'INVALID-INPUT-ERROR'],
    ['GET /api-discovery/host/api.example.com/basepath/%2Fv2', undefined, 404, 'NOT-FOUND'],
    ['GET /api-discovery/host/api.example.net/basepath/%2Fv1%2Forders/endpoints', undefined, 404, 'NOT-FOUND'],
    [`PUT ${path}`, {}, 400, 'INVALID-INPUT-ERROR'],
    [`PUT ${path}`, { hidden: 'yes' }, 400, 'INVALID-INPUT-ERROR'],
    [`PUT ${path}`, { hidden: true, reason: 'BORED' }, 400, 'INVALID-INPUT-ERROR'],
    [`POST ${path}/endpoints`, {}, 400, 'INVALID-INPUT-ERROR'],
    [`POST ${path}/endpoints`, { apiEndpointId: 1 }, 404, 'NOT-FOUND'],
  ])('the fake refuses %s with the body %j and stays unchanged', async (line, body, status, type) => {
    const { fake } = fakeWithApis();
    const before = structuredClone(fake.state.discoveredApis);
    expect(await call(fake, line, body)).toMatchObject(problem(status, type));
    expect(fake.state.discoveredApis).toEqual(before);
  });
});
