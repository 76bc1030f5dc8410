import { describe, expect, test } from 'vitest';
import { PaginationError } from '../src/index.js';
import { json, serveOnce } from './support/server.js';
import { listThings, transportTo } from './support/things.js';

const pages: Readonly<Record<string, unknown>> = {
  '/v1/things': { things: [{ id: 'a' }, { id: 'b' }], next: 'p2' },
  '/v1/things?cursor=p2': { next: 'p3' },
  '/v1/things?cursor=p3': { things: [{ id: 'c' }], next: '' },
};

describe('paging', () => {
  test('iterates over every item of every page, also past an empty one', async () => {
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
