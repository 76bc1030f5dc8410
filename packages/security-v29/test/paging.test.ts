import { describe, expect, it } from 'vitest';
import { PaginationError, type SecurityEvent } from '../src/index.js';
import { createFakeRackCorpSecurity } from '../src/testing/index.js';
import { answering, failureOf } from './support/answering.js';
import { routes } from './support/routes.js';

const events: readonly SecurityEvent[] = Array.from({ length: 45 }, (_, index) => ({ id: index + 1, status: 'open' }));

async function collect<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe.each(routes)('a client %s', (_route, connect) => {
  it.each([
    [undefined, ['', 'resStart=20', 'resStart=40', 'resStart=45']],
    ['count', ['', 'resStart=20', 'resStart=40']],
    ['matches', ['', 'resStart=20', 'resStart=40']],
  ] as const)('reads every event, with the total in %s', async (total, queries) => {
    const fake = createFakeRackCorpSecurity({ seed: { events }, ...(total !== undefined && { total }) });
    const rackcorp = await connect(fake);
    expect(await collect(rackcorp.events.list())).toEqual(events);
    expect(fake.requests.map(({ query }) => new URLSearchParams(query as Record<string, string>).toString())).toEqual(
      queries,
    );
  });

  it('skips nothing if a page has more events than requested', async () => {
    const fake = createFakeRackCorpSecurity({ seed: { events } });
    const rackcorp = await connect(fake);
    expect(await collect(rackcorp.events.list({ resWindow: 7 }))).toEqual(events);
    expect(fake.requests.map(({ query }) => query['resStart'])).toEqual([undefined, '20', '40', '45']);
  });

  it('starts the list of events at resStart', async () => {
    const rackcorp = await connect(createFakeRackCorpSecurity({ seed: { events } }));
    expect(await collect(rackcorp.events.list({ resStart: 40 }))).toEqual(events.slice(40));
  });
});

describe('a list of events', () => {
  it.each([{ count: '3' }, { matches: '3' }, { count: '', matches: 3 }])(
    'ends at a total that is %j',
    async (total) => {
      let requests = 0;
      const rackcorp = answering(undefined, {
        fetch: async () => {
          requests += 1;
          return Response.json({ code: 'OK', events: [{ id: 1 }, { id: 2 }, { id: 3 }], ...total });
        },
      });
      expect(await collect(rackcorp.events.list())).toHaveLength(3);
      expect(requests).toBe(1);
    },
  );

  it.each([0, '0', 20, '20', 3, -1, 1e21, false, null])(
    'goes on after a full page with a total of %j, which may count the page',
    async (count) => {
      const rackcorp = answering(undefined, {
        fetch: async (url) => {
          const start = Number(new URL(url).searchParams.get('resStart') ?? 0);
          return Response.json({ code: 'OK', events: events.slice(start, start + 20), count });
        },
      });
      expect(await collect(rackcorp.events.list())).toEqual(events);
      const all = await collect(rackcorp.events.all());
      expect(all.map(({ event }) => event)).toEqual(events);
    },
  );

  it('does not read a blank total as 0', async () => {
    const pages = [[{ id: 1 }], [{ id: 2 }], []];
    const rackcorp = answering(undefined, {
      fetch: async () => Response.json({ code: 'OK', events: pages.shift(), count: '' }),
    });
    expect(await collect(rackcorp.events.list())).toEqual([{ id: 1 }, { id: 2 }]);
  });

  it('fails instead of looping if the service ignores the offset', async () => {
    const rackcorp = answering({ code: 'OK', events: [{ id: 1 }] });
    expect(await failureOf(collect(rackcorp.events.list()))).toBeInstanceOf(PaginationError);
  });

  it('is invalid if the service omits it', async () => {
    expect(await failureOf(collect(answering({ code: 'OK' }).events.list()))).toMatchObject({
      kind: 'response-validation',
      issues: [{ pointer: '/events' }],
    });
  });
});
