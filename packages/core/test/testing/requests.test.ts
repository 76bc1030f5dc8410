import { describe, expect, it } from 'vitest';
import { createFakeService } from '../../src/testing/index.js';
import { base, createItemsService } from './items-service.js';

describe('the requests of a fake', () => {
  it('are plain records in the order of arrival', async () => {
    const fake = createItemsService();
    await fake.fetch(`${base}/v1/items/a%2Fb?tag=x&tag=y&page=2`, { headers: { 'X-Trace': '1' } });
    await fake.fetch(`${base}/nowhere`, { method: 'DELETE' });
    expect(fake.requests).toEqual([
      {
        operation: 'items.get',
        method: 'GET',
        path: '/v1/items/a%2Fb',
        query: { tag: ['x', 'y'], page: '2' },
        headers: { 'x-trace': '1' },
        status: 200,
      },
      { method: 'DELETE', path: '/nowhere', query: {}, headers: {}, status: 404 },
    ]);
  });

  it('are the latest ones only, as many as `maxRequests`', async () => {
    const fake = createFakeService({
      operations: [],
      handlers: {},
      errorAnswer: (status) => ({ status }),
      maxRequests: 2,
    });
    const { requests } = fake;
    for (const path of ['/1', '/2', '/3']) await fake.fetch(base + path);
    expect(requests.map(({ path }) => path)).toEqual(['/2', '/3']);
    expect(fake.requests).toBe(requests);
  });

  it('do not hold credentials, nor what an operation calls secret', async () => {
    const fake = createItemsService();
    await fake.fetch(`${base}/v1/items?api_key=hush-1`, {
      method: 'POST',
      headers: {
        authorization: 'Bearer hush-2',
        'x-pass': 'hush-3',
        cookie: 'hush-4',
        'content-type': 'application/json',
      },
      body: JSON.stringify({ name: 'n', pin: 'hush-5', keys: [{ value: 'hush-6' }], extra: 1 }),
    });
    await fake.fetch(`${base}/v1/sessions/hush-7?view=hush-8`);
    expect(JSON.stringify(fake.requests)).not.toContain('hush');
    expect(fake.requests[0]?.headers['authorization']).toBe('[redacted]');
    expect(fake.requests[0]?.body).toEqual({ name: 'n', pin: '[redacted]', keys: [{ value: '[redacted]' }], extra: 1 });
    expect(fake.requests[1]).toMatchObject({ path: '/v1/sessions/[redacted]', query: { view: '[redacted]' } });
  });

  it('have no status if the connection was broken', async () => {
    const fake = createItemsService();
    fake.failNext({ reset: 'after' });
    await expect(fake.fetch(`${base}/v1/items`)).rejects.toThrow('fetch failed');
    expect(fake.requests[0]).not.toHaveProperty('status');
  });

  it('are forgotten after a reset', async () => {
    const fake = createItemsService();
    const { requests } = fake;
    await fake.fetch(`${base}/v1/items`);
    fake.reset();
    expect(requests).toEqual([]);
  });
});
