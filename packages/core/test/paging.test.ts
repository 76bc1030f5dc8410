import { describe, expect, test } from 'vitest';
import { Page, type PagedOperation, PagePromise, PaginationError, ResponseValidationError } from '../src/index.js';
import { json, serveOnce } from './support/server.js';
import { listThings, type Thing, type ThingPage, transportTo } from './support/things.js';

const pages: Readonly<Record<string, unknown>> = {
  '/v1/things': { things: [{ id: 'a' }, { id: 'b' }], next: 'p2' },
  '/v1/things?cursor=p2': { next: 'p3' },
  '/v1/things?cursor=p3': { things: [{ id: 'c' }], next: '' },
};

describe('paging', () => {
  test('iterates over every item of every page, even after an empty one', async () => {
    await using server = await serveOnce(({ url }, response) => json(response, 200, pages[url]));
    const ids: string[] = [];
    for await (const { id } of transportTo(server.url).paginate(listThings)) ids.push(id);
    expect(ids).toEqual(['a', 'b', 'c']);
  });

  test('awaits to the first page, from which the next can be asked for more than once', async () => {
    await using server = await serveOnce(({ url }, response) => json(response, 200, pages[url]));
    const first = await transportTo(server.url).paginate(listThings);
    expect(first.items).toEqual([{ id: 'a' }, { id: 'b' }]);
    const second = await first.next();
    expect(second?.items).toEqual([]);
    expect((await (await first.next())?.next())?.items).toEqual([{ id: 'c' }]);
    const third = await second?.next();
    expect(third?.hasNext).toBe(false);
    expect(await third?.next()).toBeUndefined();
  });

  test('a repeated cursor is an error after the items, never a loop', async () => {
    await using server = await serveOnce((_request, response) =>
      json(response, 200, { things: [{ id: 'a' }], next: 'p' }),
    );
    const ids: string[] = [];
    const read = async (): Promise<void> => {
      for await (const { id } of transportTo(server.url).paginate(listThings)) ids.push(id);
    };
    await expect(read()).rejects.toBeInstanceOf(PaginationError);
    expect(ids).toEqual(['a', 'a']);
    expect(server.seen).toHaveLength(2);
  });

  test('the error about a repeated cursor names the list, the page and the request', async () => {
    await using server = await serveOnce((_request, response) =>
      json(response, 200, { things: [{ id: 'a' }], next: 'p' }, { 'x-request-id': 'r-1' }),
    );
    const page = await transportTo(server.url).paginate(listThings, { cursor: 'p' });
    expect(page.hasNext).toBe(true);
    const error: unknown = await page.next().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PaginationError);
    expect(error).toMatchObject({
      vendor: 'things',
      operation: 'things.list',
      requestId: 'r-1',
      attempts: 1,
      message: expect.stringContaining('page 1 repeats the cursor of page 1'),
    });
    expect(server.seen).toHaveLength(1);
  });

  test('ends at a page without the member for the cursor', async () => {
    await using server = await serveOnce((_request, response) => json(response, 200, { things: [{ id: 'a' }] }));
    expect((await transportTo(server.url).paginate(listThings)).hasNext).toBe(false);
  });

  test('items that are no list are an error, even if responses are not checked', async () => {
    await using server = await serveOnce((_request, response) =>
      json(response, 200, { things: 'none' }, { 'x-request-id': 'r-1' }),
    );
    const list = transportTo(server.url, { validation: 'off' }).paginate(listThings);
    const error: unknown = await list.then(undefined, (thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ResponseValidationError);
    expect(error).toMatchObject({
      status: 200,
      operation: 'things.list',
      requestId: 'r-1',
      attempts: 1,
      issues: [{ pointer: '/things', message: 'expected array' }],
    });
  });

  test('resumes at a cursor', async () => {
    await using server = await serveOnce(({ url }, response) => json(response, 200, pages[url]));
    const page = await transportTo(server.url).paginate(listThings, { cursor: 'p3' });
    expect(page.items).toEqual([{ id: 'c' }]);
  });

  test('stops fetching when the iteration stops', async () => {
    await using server = await serveOnce(({ url }, response) => json(response, 200, pages[url]));
    for await (const { id } of transportTo(server.url).paginate(listThings)) if (id === 'b') break;
    expect(server.seen).toHaveLength(1);
  });
});

describe('paging by offset', () => {
  const listByOffset: PagedOperation<ThingPage, Thing> = {
    ...listThings,
    query: ['start'],
    page: { items: '/things', offset: { to: 'start', total: ['/count', '/matches'] } },
  };
  test.each([
    [{ count: 2 }, 2],
    [{ count: '2' }, 2],
    [{ count: '', matches: 2 }, 2],
    [{ matches: '2' }, 2],
    [{ count: '' }, 3],
    [{ count: null }, 3],
    [{ count: 'many' }, 3],
    [{ count: '1 of 2' }, 3],
    [{ count: 'page 1' }, 3],
    [{ count: '10' }, 3],
    [{ count: -1 }, 3],
    [{ count: [2] }, 3],
    [{}, 3],
  ])('reads the total from the first place with a number: %j', async (totals, requests) => {
    await using server = await serveOnce((_request, response, number) =>
      json(response, 200, { things: number > 2 ? [] : [{ id: `a${number}` }], ...totals }),
    );
    const ids: string[] = [];
    for await (const { id } of transportTo(server.url).paginate(listByOffset)) ids.push(id);
    expect(ids).toEqual(['a1', 'a2']);
    expect(server.seen).toHaveLength(requests);
  });

  test('a service that ignores the offset ends in an error after the items, never in a loop', async () => {
    const page = { items: '/things', offset: { to: 'start' } };
    await using server = await serveOnce((_request, response) => json(response, 200, { things: [{ id: 'a' }] }));
    const first = await transportTo(server.url).paginate({ ...listByOffset, page }, { start: 4 });
    const second = await first.next();
    await expect(second?.next()).rejects.toThrow(/page 2 repeats the items of page 1/);
    expect(server.seen.map(({ url }) => url)).toEqual(['/v1/things?start=4', '/v1/things?start=5']);
  });

  test('items that are nested too deeply to be compared count as repeated on the second page', async () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const transport = transportTo('https://service.example', {
      validation: 'off',
      fetch: async () => new Response(`{"things":[${deep}]}`, { headers: { 'content-type': 'application/json' } }),
    });
    const second = await (await transport.paginate(listByOffset)).next();
    await expect(second?.next()).rejects.toBeInstanceOf(PaginationError);
  });
});

describe('paging by number', () => {
  const listByNumber: PagedOperation<ThingPage, Thing> = {
    ...listThings,
    query: ['page', 'pageSize'],
    page: { items: '/things', number: { to: 'page', total: '/total' } },
  };
  const a = { id: 'a' };
  const b = { id: 'b' };
  const c = { id: 'c' };

  async function idsOf(
    answers: Readonly<Record<string, unknown>>,
    params: object = {},
    operation: PagedOperation<ThingPage, Thing> = listByNumber,
  ): Promise<{ readonly ids: readonly string[]; readonly urls: readonly string[]; readonly error: unknown }> {
    await using server = await serveOnce(({ url }, response) => json(response, 200, answers[url] ?? answers['*']));
    const ids: string[] = [];
    let error: unknown;
    try {
      for await (const { id } of transportTo(server.url).paginate(operation, params)) ids.push(id);
    } catch (thrown) {
      error = thrown;
    }
    return { ids, urls: server.seen.map(({ url }) => url), error };
  }

  test('stops when all items that the service counts were received', async () => {
    const answers = {
      '/v1/things?pageSize=2': { things: [a, b], total: 3 },
      '/v1/things?page=2&pageSize=2': { things: [c], total: 3 },
    };
    expect(await idsOf(answers, { pageSize: 2 })).toEqual({
      ids: ['a', 'b', 'c'],
      urls: Object.keys(answers),
      error: undefined,
    });
  });

  test('begins at page 1 if the service wants the size named, and stops at the last page', async () => {
    const answers = {
      '/v1/things?page=1&pageSize=2': { things: [a, b], pages: 2 },
      '/v1/things?page=2&pageSize=2': { things: [c], pages: 2 },
    };
    const { ids, urls } = await idsOf(
      answers,
      {},
      {
        ...listByNumber,
        page: { items: '/things', number: { to: 'page', pages: '/pages', size: { to: 'pageSize', items: 2 } } },
      },
    );
    expect(ids).toEqual(['a', 'b', 'c']);
    expect(urls).toEqual(Object.keys(answers));
  });

  describe('pages from 0, with a page count', () => {
    const fromZero: PagedOperation<ThingPage, Thing> = {
      ...listByNumber,
      page: { items: '/things', number: { to: 'page', first: 0, pages: '/pages', size: { to: 'pageSize', items: 2 } } },
    };

    test('always asks for a page and its size, and stops at the last page', async () => {
      const answers = {
        '/v1/things?page=0&pageSize=2': { things: [a, b], pages: 2 },
        '/v1/things?page=1&pageSize=2': { things: [c], pages: 2 },
      };
      const { ids, urls } = await idsOf(answers, {}, fromZero);
      expect(ids).toEqual(['a', 'b', 'c']);
      expect(urls).toEqual(Object.keys(answers));
    });

    test('a response without a count of pages is the only one', async () => {
      const { ids, urls } = await idsOf({ '*': { things: [a, b] } }, {}, fromZero);
      expect(ids).toEqual(['a', 'b']);
      expect(urls).toHaveLength(1);
    });

    test('keeps the size and the page that the caller names', async () => {
      const { urls } = await idsOf({ '*': { things: [c], pages: 3 } }, { page: 2, pageSize: 1 }, fromZero);
      expect(urls).toEqual(['/v1/things?page=2&pageSize=1']);
    });
  });

  test('stops at an empty page if the service does not count the items', async () => {
    const { ids, urls } = await idsOf({
      '/v1/things': { things: [a, b] },
      '/v1/things?page=2': { things: [c] },
      '/v1/things?page=3': {},
    });
    expect(ids).toEqual(['a', 'b', 'c']);
    expect(urls).toHaveLength(3);
  });

  test('requests another page despite the total if it starts in the middle', async () => {
    const { ids, urls } = await idsOf(
      { '/v1/things?page=2': { things: [b], total: 1 }, '/v1/things?page=3': { things: [], total: 1 } },
      { page: 2 },
    );
    expect(ids).toEqual(['b']);
    expect(urls).toEqual(['/v1/things?page=2', '/v1/things?page=3']);
  });

  test('treats a page number below 1 as a request for all items at once', async () => {
    const { ids, urls } = await idsOf({ '*': { things: [a, b], total: 9 } }, { page: -1 });
    expect(ids).toEqual(['a', 'b']);
    expect(urls).toEqual(['/v1/things?page=-1']);
  });

  test('a page that is repeated is an error after the items, never a loop', async () => {
    const { ids, urls, error } = await idsOf({ '*': { things: [a], total: 9 } });
    expect(error).toBeInstanceOf(PaginationError);
    expect(error).toMatchObject({ message: expect.stringContaining('page 2 repeats the items of page 1') });
    expect(ids).toEqual(['a', 'a']);
    expect(urls).toHaveLength(2);
  });

  test('treats a negative total as unknown', async () => {
    const { ids } = await idsOf({
      '/v1/things': { things: [a], total: -1 },
      '/v1/things?page=2': { things: [b], total: -1 },
      '/v1/things?page=3': { things: [], total: -1 },
    });
    expect(ids).toEqual(['a', 'b']);
  });

  test('counts correctly if a page is requested more than once', async () => {
    await using server = await serveOnce(({ url }, response) =>
      json(response, 200, { things: [url.includes('page=2') ? b : a], total: 2 }),
    );
    const first = await transportTo(server.url).paginate(listByNumber);
    await first.next();
    const second = await first.next();
    expect(second?.items).toEqual([b]);
    expect(second?.hasNext).toBe(false);
  });

  test('a page requested twice does not repeat itself', async () => {
    await using server = await serveOnce(({ url }, response) =>
      json(response, 200, { things: url.includes('page=3') ? [] : [url.includes('page=2') ? b : a] }),
    );
    const first = await transportTo(server.url).paginate(listByNumber);
    await first.next();
    const third = await (await first.next())?.next();
    expect(third?.items).toEqual([]);
  });
});

describe('a page', () => {
  test('recognizes a page of the other copy of the library', () => {
    const other = Object.create({ [Symbol.for('@edgeward/page')]: true });
    expect([other, {}, null].map((value: unknown) => value instanceof Page)).toEqual([true, false, false]);
  });

  test('a page created for a test leads to the next, up to the last', async () => {
    const list = (): PagePromise<number, string> =>
      PagePromise.ofPages({ items: [1, 2], body: 'first' }, { items: [3], body: 'second' });
    const numbers: number[] = [];
    for await (const number of list()) numbers.push(number);
    expect(numbers).toEqual([1, 2, 3]);
    const { data, response } = await list().withResponse();
    expect(data).toBeInstanceOf(Page);
    expect(response).toEqual({ status: 200, headers: {} });
    expect([data.hasNext, (await data.next())?.hasNext]).toEqual([true, false]);
  });
});
