import { once } from 'node:events';
import { Agent, get, type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { FakeService } from '../../src/testing/index.js';
import { createItemsService } from './items-service.js';

async function listen(fake: FakeService): Promise<string> {
  const server = await fake.listen();
  onTestFinished(() => server.close());
  return server.url;
}

/** Sends a path unchanged; fetch would normalise it. */
function getRaw(url: string, path: string, agent: Agent | false = false): Promise<IncomingMessage> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => get({ hostname, port, path, agent }, resolve).on('error', reject));
}

async function getRawJson(url: string, path: string): Promise<unknown> {
  return JSON.parse(await text(await getRaw(url, path)));
}

describe('a listening fake', () => {
  it('a listening fake responds over HTTP like its fetch', async () => {
    const fake = createItemsService();
    const url = await listen(fake);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const body = JSON.stringify({ name: 'ä' });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${url}/v1/items?tag=a`, { method: 'POST', headers, body });
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({ name: 'ä' });
    expect(fake.requests).toMatchObject([{ operation: 'items.create', query: { tag: 'a' }, status: 201 }]);
  });

  it('listens on the requested port, and fails if the port is taken', async () => {
    const first = await createItemsService().listen();
    const port = Number(new URL(first.url).port);
    await expect(createItemsService().listen({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await first.close();
    const second = await createItemsService().listen({ port });
    onTestFinished(() => second.close());
    expect(second.url).toBe(first.url);
  });

  it('gets the path as it is on the wire', async () => {
    const url = await listen(createItemsService());
    expect(await getRawJson(url, '/v1/items/%2e%2e')).toMatchObject({ operation: 'items.get', params: { id: '..' } });
    expect(await getRawJson(url, '/v1/items/archived/..')).toEqual({
      problem: expect.stringContaining('/archived/..'),
    });
    expect(await getRawJson(url, '/v1/items/a%2Fb?tag=x?y')).toMatchObject({
      params: { id: 'a/b' },
      query: [['tag', 'x?y']],
    });
  });

  it('gets the bytes of the body unchanged', async () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 256);
    let received: Uint8Array | undefined;
    const url = await listen(
      createItemsService({
        handlers: {
          'items.create': (request) => {
            received = request.bytes;
            return { status: 204 };
          },
        },
      }),
    );
    const headers = { 'content-type': 'application/octet-stream' };
    expect((await fetch(`${url}/v1/items`, { method: 'POST', body: bytes, headers })).status).toBe(204);
    expect(Buffer.compare(received ?? new Uint8Array(), bytes)).toBe(0);
  });

  it('keeps header values that came more than once', async () => {
    const url = await listen(
      createItemsService({
        handlers: {
          'items.list': ({ headers }) =>
            new Response(headers.get('x-many'), {
              headers: [
                ['set-cookie', 'a=1'],
                ['set-cookie', 'b=2'],
              ],
            }),
        },
      }),
    );
    const response = await fetch(`${url}/v1/items`, {
      headers: [
        ['x-many', 'one'],
        ['x-many', 'two'],
      ],
    });
    expect(await response.text()).toBe('one, two');
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  });

  it('streams an answer no faster than it is read', async () => {
    const chunk = new Uint8Array(64 * 1024);
    const total = 2000;
    let produced = 0;
    const url = await listen(
      createItemsService({
        handlers: {
          'items.list': () =>
            new Response(
              new ReadableStream({
                pull: (stream) => {
                  produced += 1;
                  stream.enqueue(chunk);
                  if (produced === total) stream.close();
                },
              }),
            ),
        },
      }),
    );
    const answer = await getRaw(url, '/v1/items');
    let previous = -1;
    while (produced !== previous) {
      previous = produced;
      // Many turns of the event loop without progress: the buffers of the sockets are full.
      for (let turns = 0; turns < 1000; turns += 1) await turn();
    }
    expect(produced).toBeLessThan(total);
    let size = 0;
    for await (const part of answer) size += part.length;
    expect(size).toBe(total * chunk.length);
  });

  it('stops a stream whose reader went away', async () => {
    const { promise: cancelled, resolve } = withResolvers();
    const url = await listen(
      createItemsService({
        handlers: {
          'items.list': () =>
            new Response(new ReadableStream({ pull: (s) => s.enqueue(new Uint8Array(1024)), cancel: resolve })),
        },
      }),
    );
    const answer = await getRaw(url, '/v1/items');
    answer.destroy();
    await cancelled;
  });

  it.each([
    [true, 0],
    ['after', 1],
  ] as const)('breaks the socket for a reset (%s)', async (reset, created) => {
    const fake = createItemsService();
    const url = await listen(fake);
    fake.failNext({ reset });
    const failure = await fetch(`${url}/v1/items`, { method: 'POST' }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ message: 'fetch failed', cause: { code: 'ECONNRESET' } });
    expect(fake.items).toHaveLength(created);
  });

  it('executes nothing for a caller who disconnected during a delay', async () => {
    const fake = createItemsService();
    const url = await listen(fake);
    fake.failNext({ delayMs: 60_000, operation: 'items.create' });
    const signal = AbortSignal.timeout(20);
    await expect(fetch(`${url}/v1/items`, { method: 'POST', signal })).rejects.toHaveProperty('name', 'TimeoutError');
    expect((await fetch(`${url}/v1/items`)).status).toBe(200);
    expect(fake.items).toEqual([]);
  });

  it('reports a crash of a handler over HTTP, too, with its reason', async () => {
    const url = await listen(
      createItemsService({
        handlers: {
          'items.list': () => {
            throw new RangeError('a bug');
          },
        },
      }),
    );
    const response = await fetch(`${url}/v1/items`);
    expect(response.status).toBe(500);
    expect(await response.text()).toBe('The fake failed: RangeError: a bug');
  });

  it('ends idle and busy connections when closed, and can be closed again', async () => {
    const fake = createItemsService();
    const server = await fake.listen();
    const agent = new Agent({ keepAlive: true });
    await text(await getRaw(server.url, '/v1/items', agent));
    fake.failNext({ delayMs: 60_000 });
    const busy = request(`${server.url}/v1/items`, { agent: false }).end();
    const broken = once(busy, 'response').catch((error: unknown) => error);
    while (fake.requests.length < 2) await turn();
    await server.close();
    await server.close();
    expect(await broken).toMatchObject({ code: 'ECONNRESET' });
    const refused = connect(Number(new URL(server.url).port), '127.0.0.1');
    await expect(once(refused, 'connect')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    agent.destroy();
  });

  it('can be disposed of', async () => {
    const server = await createItemsService().listen();
    await server[Symbol.asyncDispose]();
    await expect(fetch(server.url)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
  });
});

function withResolvers(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
