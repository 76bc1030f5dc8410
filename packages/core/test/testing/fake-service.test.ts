import { describe, expect, it } from 'vitest';
import { createFakeService, FakeClock } from '../../src/testing/index.js';
import { base, createItemsService, operations } from './items-service.js';

const post = (body: string, contentType = 'application/json'): RequestInit => ({
  method: 'POST',
  body,
  headers: { 'content-type': contentType },
});

describe('routing', () => {
  it.each([
    ['GET', '/v1/items', 'items.list', {}],
    ['GET', '/v1/items/7', 'items.get', { id: '7' }],
    ['GET', '/v1/items/archived', 'items.archived', {}],
    ['POST', '/v1/items/7:enable', 'items.enable', { id: '7' }],
    ['POST', '/v1/items/7', 'items.touch', { id: '7' }],
    ['POST', '/v1/items/7%3Aenable', 'items.touch', { id: '7:enable' }],
    ['GET', '/v1/items/a%2Fb%20c', 'items.get', { id: 'a/b c' }],
    ['GET', '/v1/items/archived%2F', 'items.get', { id: 'archived/' }],
  ])('takes %s %s to %s', async (method, path, operation, params) => {
    const response = await createItemsService().fetch(base + path, { method });
    expect(await response.json()).toMatchObject({ operation, params });
  });

  it.each([
    ['GET', '/'],
    ['GET', '/v1/items/'],
    ['GET', '/v1/items/7/'],
    ['GET', '/v1/items/7/more'],
    ['GET', '/x/v1/items/7'],
    ['DELETE', '/v1/items/7'],
    ['GET', '/V1/items'],
  ])("answers %s %s with the service's own 404, and names the path", async (method, path) => {
    const response = await createItemsService().fetch(base + path, { method });
    expect(response.status).toBe(404);
    expect(response.headers.get('x-form')).toBe('own');
    expect(await response.json()).toEqual({ problem: expect.stringContaining(path) });
  });

  it('answers a wrong method with the status of the vendor', async () => {
    const request = { method: 'DELETE' };
    const response = await createItemsService({ wrongMethodStatus: 405 }).fetch(`${base}/v1/items/7`, request);
    expect(response.status).toBe(405);
    expect(await response.json()).toEqual({ problem: expect.stringMatching(/has no DELETE: it has GET/) });
  });

  it('refuses a path whose percent-encoding is broken', async () => {
    const response = await createItemsService().fetch(`${base}/v1/items/%zz`);
    expect(response.status).toBe(400);
  });
});

describe('a handler', () => {
  it('gets the query and the parsed body', async () => {
    const fake = createItemsService({
      handlers: { 'items.create': ({ query, body }) => ({ status: 200, body: [query.getAll('tag'), body] }) },
    });
    const response = await fake.fetch(`${base}/v1/items?tag=a%20b&tag=c`, post('{"name":"n"}'));
    expect(await response.json()).toEqual([['a b', 'c'], { name: 'n' }]);
  });

  it('gets the bytes of a body that is not JSON', async () => {
    const fake = createItemsService({
      handlers: { 'items.create': ({ body, bytes }) => ({ status: 200, body: [body ?? 'none', [...bytes]] }) },
    });
    const response = await fake.fetch(`${base}/v1/items`, post('{"a"', 'text/plain'));
    expect(await response.json()).toEqual(['none', [...Buffer.from('{"a"')]]);
  });

  it('is spared a body that is not the JSON that it claims to be', async () => {
    const fake = createItemsService();
    const response = await fake.fetch(`${base}/v1/items`, post('{"name":'));
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ problem: 'The body is not JSON.' });
    expect(fake.items).toEqual([]);
  });

  it('may answer with a Response, whose headers and bytes are kept', async () => {
    const fake = createItemsService({
      handlers: {
        'items.list': () =>
          new Response(new Uint8Array([0, 255]), {
            status: 206,
            headers: [
              ['content-type', 'application/octet-stream'],
              ['set-cookie', 'a=1'],
              ['set-cookie', 'b=2'],
            ],
          }),
      },
    });
    const response = await fake.fetch(`${base}/v1/items`);
    expect(response.status).toBe(206);
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([0, 255]);
  });

  it('may answer with text', async () => {
    const fake = createItemsService({
      handlers: { 'items.list': () => ({ status: 200, headers: { 'content-type': 'text/html' }, body: '<p>' }) },
    });
    const response = await fake.fetch(`${base}/v1/items`);
    expect(response.headers.get('content-type')).toBe('text/html');
    expect(await response.text()).toBe('<p>');
  });

  it('may answer with a JSON text, and without a body', async () => {
    const fake = createItemsService({
      handlers: { 'items.list': () => ({ status: 200, body: 'x' }), 'items.get': () => ({ status: 204 }) },
    });
    expect(await (await fake.fetch(`${base}/v1/items`)).text()).toBe('"x"');
    expect((await fake.fetch(`${base}/v1/items/1`)).body).toBeNull();
  });

  it('a handler throwing by mistake gives no response', async () => {
    const fake = createItemsService({
      handlers: {
        'items.list': () => {
          throw new RangeError('a bug');
        },
      },
    });
    await expect(fake.fetch(`${base}/v1/items`)).rejects.toThrow(new RangeError('a bug'));
  });
});

describe('a fake service', () => {
  it('rejects wrong credentials before executing anything', async () => {
    const fake = createItemsService();
    const response = await fake.fetch(`${base}/v1/items`, { method: 'POST', headers: { 'x-pass': 'wrong' } });
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ problem: 'who are you?' });
    expect(fake.items).toEqual([]);
  });

  it('dates its answers by its clock', async () => {
    const fake = createItemsService({ clock: new FakeClock('2026-01-02T03:04:05Z') });
    const response = await fake.fetch(`${base}/v1/items`);
    expect(response.headers.get('date')).toBe('Fri, 02 Jan 2026 03:04:05 GMT');
  });

  it('cannot be built without a handler for every operation', () => {
    const errorAnswer = (status: number): { status: number } => ({ status });
    expect(() => createFakeService({ operations, handlers: {}, errorAnswer })).toThrow('The fake has no handler for ');
    expect(() => createFakeService({ operations: [], handlers: { ghost: errorAnswer404 }, errorAnswer })).toThrow(
      'a handler for ghost',
    );
  });
});

function errorAnswer404(): { status: number } {
  return { status: 404 };
}
