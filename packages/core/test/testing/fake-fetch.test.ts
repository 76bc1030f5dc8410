import { getEventListeners } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { base, createItemsService } from './items-service.js';

describe('the fetch of a fake', () => {
  it('takes a Request, a URL or a text, and init beside each', async () => {
    const fake = createItemsService();
    await fake.fetch(new Request(`${base}/v1/items`));
    await fake.fetch(new URL(`${base}/v1/items`));
    await fake.fetch(`${base}/v1/items`, { method: 'POST' });
    await fake.fetch(new Request(`${base}/v1/items`), { method: 'POST' });
    expect(fake.requests.map(({ operation }) => operation)).toEqual([
      'items.list',
      'items.list',
      'items.create',
      'items.create',
    ]);
  });

  it('returns a response with the URL of the request', async () => {
    const response = await createItemsService().fetch(`${base}/v1/items?tag=a#part`);
    expect(response.url).toBe(`${base}/v1/items?tag=a`);
  });

  it('uses up the body of the request', async () => {
    const request = new Request(`${base}/v1/items`, { method: 'POST', body: '{}' });
    await createItemsService().fetch(request);
    expect(request.bodyUsed).toBe(true);
  });

  it('sends nothing once aborted', async () => {
    const fake = createItemsService();
    await expect(fake.fetch(`${base}/v1/items`, { signal: AbortSignal.abort('enough') })).rejects.toBe('enough');
    expect(fake.requests).toEqual([]);
  });

  it('ends with the reason of the signal while a handler is at work', async () => {
    const controller = new AbortController();
    const fake = createItemsService({
      handlers: {
        'items.list': () => {
          controller.abort('enough');
          return new Promise(() => {});
        },
      },
    });
    await expect(fake.fetch(`${base}/v1/items`, { signal: controller.signal })).rejects.toBe('enough');
  });

  it('breaks the body of an answer when aborted after the headers', async () => {
    const controller = new AbortController();
    let cancelled: unknown;
    const fake = createItemsService({
      handlers: {
        'items.list': () =>
          new Response(
            new ReadableStream({
              start: (stream) => stream.enqueue(Buffer.from('one')),
              cancel: (reason) => {
                cancelled = reason;
              },
            }),
          ),
      },
    });
    const { body } = await fake.fetch(`${base}/v1/items`, { signal: controller.signal });
    const reader = body?.getReader();
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('one');
    controller.abort('enough');
    await expect(reader?.read()).rejects.toBe('enough');
    expect(cancelled).toBe('enough');
  });

  it('leaves no listener on the signal of a request', async () => {
    const fake = createItemsService();
    const request = new Request(`${base}/v1/items`, { signal: new AbortController().signal });
    const before = getEventListeners(request.signal, 'abort').length;
    await (await fake.fetch(request)).json();
    await turn();
    expect(getEventListeners(request.signal, 'abort')).toHaveLength(before);
  });
});

it('the URL of a response can be set again, for msw 2', async () => {
  const response = await createItemsService().fetch(`${base}/v1/items?tag=a`);
  Object.defineProperty(response, 'url', { value: 'https://other.example/' });
  expect(response.url).toBe('https://other.example/');
});
