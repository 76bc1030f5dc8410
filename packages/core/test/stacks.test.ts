import { describe, expect, onTestFinished, test } from 'vitest';
import { ApiPromise, type EdgewardError, Page, PagePromise, repeatedCall, type Transport } from '../src/index.js';
import { createThing, getThing, listThings, transportTo } from './support/things.js';

/** A service that fails after a moment, like a real one. */
function failing(status = 404): Transport {
  return transportTo('https://service.example', {
    maxRetries: 0,
    fetch: async () => {
      await new Promise((resolve) => setImmediate(resolve));
      return Response.json({}, { status });
    },
  });
}

async function stackOf(work: () => Promise<unknown>): Promise<string> {
  const error: unknown = await work().then(undefined, (thrown: unknown) => thrown);
  return (error as EdgewardError).stack ?? '';
}

describe('the stack of a failure names its caller', () => {
  const transport = failing();
  const get = () => transport.call(getThing, { thingId: 'a' });
  const list = () => transport.paginate(listThings);

  const callers: readonly (readonly [string, () => Promise<unknown>])[] = [
    [
      'that awaits a call',
      async function theCaller() {
        return await get();
      },
    ],
    [
      'that awaits a change',
      async function theCaller() {
        return await transport.call(createThing, { body: { id: 'a' } });
      },
    ],
    [
      'that awaits withResponse()',
      async function theCaller() {
        return await get().withResponse();
      },
    ],
    [
      'that awaits several calls at once',
      async function theCaller() {
        return await Promise.all([get(), Promise.resolve()]);
      },
    ],
    [
      'that awaits a call a little later',
      async function theCaller() {
        const call = get();
        await Promise.resolve();
        return await call;
      },
    ],
    [
      'that awaits the first page',
      async function theCaller() {
        return await list();
      },
    ],
    [
      'that iterates items',
      async function theCaller() {
        for await (const item of list()) expect(item).toBeDefined();
      },
    ],
    [
      'that iterates pages',
      async function theCaller() {
        for await (const page of list().pages()) expect(page).toBeDefined();
      },
    ],
    [
      'that makes a raw request',
      async function theCaller() {
        return await transport.request({ method: 'GET', path: '/x', effect: 'read' });
      },
    ],
    [
      'whose parameters are wrong',
      async function theCaller() {
        return await transport.call(getThing, { thingId: '' });
      },
    ],
    [
      'that comes through a function of its own',
      async function theCaller() {
        const workflow = async (): Promise<unknown> => {
          const { data } = await get().withResponse();
          return data;
        };
        return await workflow();
      },
    ],
  ];

  test.each(callers)('the stack names the caller: %s', async (_name, theCaller) => {
    expect(await stackOf(theCaller)).toContain('theCaller');
  });

  test('the stack names the caller requesting the next page', async () => {
    let number = 0;
    const paged = transportTo('https://service.example', {
      maxRetries: 0,
      fetch: async () => {
        await new Promise((resolve) => setImmediate(resolve));
        number += 1;
        return number === 1 ? Response.json({ things: [], next: 'n' }) : Response.json({}, { status: 404 });
      },
    });
    const page = await paged.paginate(listThings);
    const stack = await stackOf(async function theCaller() {
      return await page.next();
    });
    expect(stack).toContain('theCaller');
  });
});

describe('an unawaited failure', () => {
  async function unhandledIn(work: () => unknown): Promise<readonly unknown[]> {
    const seen: unknown[] = [];
    const listener = (reason: unknown): void => void seen.push(reason);
    // Vitest reports unhandled rejections, and here they are the expected result.
    const others = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection');
    process.on('unhandledRejection', listener);
    onTestFinished(() => {
      process.removeAllListeners('unhandledRejection');
      for (const other of others) process.on('unhandledRejection', other);
    });
    work();
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    return seen;
  }

  test('a failed list without a listener is silent', async () => {
    expect(await unhandledIn(() => failing().paginate(listThings))).toEqual([]);
  });

  test('a failed read without a listener is silent', async () => {
    expect(await unhandledIn(() => void failing().call(getThing, { thingId: 'a' }))).toEqual([]);
  });

  test('a failed change that a workflow could have repeated is reported once', async () => {
    const change = (): ApiPromise<unknown> => failing().call(createThing, { body: { id: 'a' } });
    const seen = await unhandledIn(() => void repeatedCall(change, async () => false));
    expect(seen).toMatchObject([{ name: 'NotFoundError', operation: 'things.create' }]);
  });

  test('a failed change without a listener is reported once, with the error', async () => {
    const seen = await unhandledIn(() => void failing().call(createThing, { body: { id: 'a' } }));
    expect(seen).toMatchObject([{ name: 'NotFoundError', operation: 'things.create' }]);
  });

  test('a failed raw request without a listener is reported, because it may be a change', async () => {
    const seen = await unhandledIn(() => void failing().request({ method: 'POST', path: '/x' }));
    expect(seen).toMatchObject([{ name: 'NotFoundError' }]);
  });

  test.each<[string, (call: ApiPromise<unknown>) => unknown]>([
    ['catch', (call) => call.catch(() => {})],
    ['then', (call) => call.then(undefined, () => {})],
    ['finally and catch', (call) => call.finally(() => {}).catch(() => {})],
    ['withResponse', (call) => call.withResponse().catch(() => {})],
    ['Promise.allSettled', (call) => Promise.allSettled([call])],
  ])('is handled by %s', async (_name, follow) => {
    const call = () => failing().call(createThing, { body: { id: 'a' } });
    expect(await unhandledIn(() => follow(call()))).toEqual([]);
  });

  test('a failed list can still be awaited later', async () => {
    const list = failing().paginate(listThings);
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    await expect(list).rejects.toMatchObject({ name: 'NotFoundError' });
    await expect(list.withResponse()).rejects.toMatchObject({ name: 'NotFoundError' });
  });
});

describe('a stand-in for a call', () => {
  test('ends with its body, and with the status and headers that were given', async () => {
    const call = ApiPromise.of({ id: 'a' }, { status: 201, headers: { etag: '1' } });
    expect(await call).toEqual({ id: 'a' });
    expect(await call.withResponse()).toEqual({
      data: { id: 'a' },
      response: { status: 201, headers: { etag: '1' } },
      requestId: undefined,
      attempts: 1,
    });
    expect(call).toBeInstanceOf(Promise);
  });

  test('fails with a rejection', async () => {
    await expect(ApiPromise.of(Promise.reject(new Error('no')))).rejects.toThrow('no');
    const list = PagePromise.ofPages(Promise.reject(new Error('no')));
    await expect(
      (async () => {
        for await (const item of list) expect(item).toBeUndefined();
      })(),
    ).rejects.toThrow('no');
  });

  test('iterates over the items of its pages, and has the first page', async () => {
    const list = () => PagePromise.ofPages({ items: [1, 2], body: 'first' }, { items: [3], body: 'second' });
    const items: number[] = [];
    for await (const item of list()) items.push(item);
    expect(items).toEqual([1, 2, 3]);
    const page = await list();
    expect(page).toBeInstanceOf(Page);
    expect([page.items, page.body, page.hasNext, (await page.next())?.body]).toEqual([[1, 2], 'first', true, 'second']);
  });
});
