import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EventsCheckpoint, RackCorpSecurity, type SecurityEvent } from '../src/index.js';
import { createFakeRackCorpSecurity, type FakeRackCorpSecurity } from '../src/testing/index.js';
import { answering, failureOf } from './support/answering.js';
import { routes } from './support/routes.js';

function eventsOf(ids: readonly number[]): readonly SecurityEvent[] {
  return ids.map((id) => ({ id, status: 'open' }));
}

function upTo(last: number, first = 1): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Reads the new events, and returns them with the last checkpoint, converted to JSON and back. */
async function readAll(
  rackcorp: RackCorpSecurity,
  after?: EventsCheckpoint,
): Promise<{ readonly ids: readonly unknown[]; readonly checkpoint: EventsCheckpoint | undefined }> {
  const ids: unknown[] = [];
  let stored = after === undefined ? undefined : JSON.stringify(after);
  for await (const { event, checkpoint } of rackcorp.events.all({ after })) {
    ids.push(event.id);
    stored = JSON.stringify(checkpoint);
  }
  return { ids, checkpoint: stored === undefined ? undefined : JSON.parse(stored) };
}

const orders = [
  ['oldest first', (ids: readonly number[]): readonly number[] => ids],
  ['newest first', (ids: readonly number[]): readonly number[] => ids.toReversed()],
  [
    'in no order',
    (ids: readonly number[]): readonly number[] => ids.toSorted((a, b) => ((a * 37) % 53) - ((b * 37) % 53)),
  ],
] as const;

describe.each(routes)('a client %s', (_route, connect) => {
  it.each(orders)('hands over every event once, %s on the service', async (_, order) => {
    const fake = createFakeRackCorpSecurity({ seed: { events: eventsOf(order(upTo(45))) } });
    const { ids, checkpoint } = await readAll(await connect(fake));
    expect(ids).toEqual(upTo(45));
    expect(checkpoint).toEqual({ version: 1, lastEventId: '45' });
  });

  it.each(orders)('continues from a stored checkpoint in another process, %s on the service', async (_, order) => {
    const fake = createFakeRackCorpSecurity({ seed: { events: eventsOf(order(upTo(45))) } });
    const { checkpoint } = await readAll(await connect(fake));
    fake.state.events.splice(0, Number.POSITIVE_INFINITY, ...eventsOf(order(upTo(70))));
    const other = await connect(fake);
    expect(await readAll(other, checkpoint)).toEqual({
      ids: upTo(70, 46),
      checkpoint: { version: 1, lastEventId: '70' },
    });
    expect(await readAll(other, { version: 1, lastEventId: '70' })).toMatchObject({ ids: [] });
  });

  it('returns events again whose checkpoint was not stored', async () => {
    const rackcorp = await connect(createFakeRackCorpSecurity({ seed: { events: eventsOf(upTo(5)) } }));
    let stored: EventsCheckpoint | undefined;
    for await (const { event, checkpoint } of rackcorp.events.all()) {
      if (event.id === 3) break;
      stored = checkpoint;
    }
    expect((await readAll(rackcorp, stored)).ids).toEqual([3, 4, 5]);
  });

  it('requests only the pages it needs if the newest events come first', async () => {
    const fake = createFakeRackCorpSecurity({ seed: { events: eventsOf(upTo(200).toReversed()) } });
    const { ids } = await readAll(await connect(fake), { version: 1, lastEventId: '195' });
    expect(ids).toEqual(upTo(200, 196));
    expect(fake.requests).toHaveLength(2);
  });
});

describe('events.all', () => {
  it('hands over once what moves to the next page while the list is read', async () => {
    const ids = upTo(30).toReversed();
    const fake = createFakeRackCorpSecurity({ seed: { events: eventsOf(ids) } });
    const rackcorp = new RackCorpSecurity({
      ...fake.clientOptions,
      fetch: async (...input) => {
        const request = new Request(...input);
        const response = await fake.fetch(request.url, request);
        if (fake.requests.length === 1) fake.state.events.unshift(...eventsOf([32, 31]));
        return response;
      },
    });
    const first = await readAll(rackcorp);
    expect(first.ids).toEqual(upTo(30));
    expect((await readAll(rackcorp, first.checkpoint)).ids).toEqual([31, 32]);
  });

  it('finds an event that moves to the front while the list is read', async () => {
    const fake = createFakeRackCorpSecurity({ seed: { events: eventsOf(upTo(50).toReversed()) } });
    const rackcorp = new RackCorpSecurity({
      ...fake.clientOptions,
      fetch: async (...input) => {
        const { events } = fake.state;
        if (fake.requests.length === 1) events.unshift(...events.splice(40, 1));
        return fake.fetch(...input);
      },
    });
    expect((await readAll(rackcorp)).ids).toEqual(upTo(50));
  });

  it('loses and repeats nothing, in whatever order and however often it is stopped', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { maxLength: 60 }),
        fc.array(fc.nat(20), { maxLength: 4 }),
        async (ids, stops) => {
          const fake: FakeRackCorpSecurity = createFakeRackCorpSecurity({ seed: { events: eventsOf(ids) } });
          const { events } = new RackCorpSecurity(fake.clientOptions);
          const read: unknown[] = [];
          let after: EventsCheckpoint | undefined;
          for (const stop of [...stops, Number.POSITIVE_INFINITY]) {
            let count = 0;
            for await (const { event, checkpoint } of events.all({ after })) {
              if (count === stop) break;
              count += 1;
              read.push(event.id);
              after = checkpoint;
            }
          }
          expect(read).toEqual(ids.toSorted((a, b) => a - b));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('counts with identifiers that are texts, and with those beyond 2^53', async () => {
    const ids = ['9007199254740993', '9007199254740992', '10', '9'];
    const rackcorp = answering({ code: 'OK', events: ids.map((eventId) => ({ eventId })), count: 4 });
    const read: unknown[] = [];
    for await (const { event } of rackcorp.events.all({ after: { version: 1, lastEventId: '9' } }))
      read.push(event.eventId);
    expect(read).toEqual(['10', '9007199254740992', '9007199254740993']);
  });

  it.each([
    [
      '0',
      [
        { id: 0, port: 80 },
        { id: 0, port: 443 },
      ],
    ],
    ['5', [{ id: 5, port: 80 }, { eventId: '5', port: 443 }, { id: 6 }]],
  ])('refuses different events with the identifier %s instead of losing one', async (_id, events) => {
    const error = await failureOf(readAll(answering({ code: 'OK', events, count: events.length })));
    expect(error).toMatchObject({ kind: 'response-validation', issues: [{ pointer: '/events/1' }] });
  });

  it('returns an event once if a page repeats it unchanged', async () => {
    const events = [{ id: 5 }, { id: 6 }, { id: 5 }];
    expect((await readAll(answering({ code: 'OK', events, count: 3 }))).ids).toEqual([5, 6]);
  });

  it('does not take a few events in falling order for a list that begins with the newest', async () => {
    const events = [5, 3, 11, 7].map((id) => ({ id }));
    const rackcorp = answering(undefined, {
      fetch: async (url) => {
        const { searchParams } = new URL(url);
        const [start, size] = ['resStart', 'resWindow'].map((name) => Number(searchParams.get(name)));
        return Response.json({ code: 'OK', events: events.slice(start, Number(start) + Number(size)) });
      },
    });
    const found: unknown[] = [];
    for await (const { event } of rackcorp.events.all({ after: { version: 1, lastEventId: '10' }, resWindow: 2 })) {
      found.push(event);
    }
    expect(found).toEqual([{ id: 11 }]);
  });

  it.each([{ id: 'a1' }, { id: '' }, { name: 'x' }])('refuses the event %j, which has no number', async (event) => {
    const rackcorp = answering({ code: 'OK', events: [event], count: 1 });
    expect(await failureOf(readAll(rackcorp))).toMatchObject({ kind: 'response-validation', operation: 'events.all' });
  });

  it.each([{}, { version: 2, lastEventId: '1' }, { version: 1, lastEventId: 'x' }, { version: 1, lastEventId: 7 }])(
    'refuses the checkpoint %j before anything is sent',
    async (after) => {
      const fake = createFakeRackCorpSecurity();
      const rackcorp = new RackCorpSecurity(fake.clientOptions);
      // A file may hold anything.
      expect(await failureOf(readAll(rackcorp, after as EventsCheckpoint))).toMatchObject({
        kind: 'request-validation',
        issues: [{ pointer: '/after' }],
      });
      expect(fake.requests).toEqual([]);
    },
  );
});

describe('events.all while the list changes', () => {
  /** A client of a fake whose list `change` changes before each request but the first. */
  function changing(
    fake: FakeRackCorpSecurity,
    change: (events: SecurityEvent[], request: number) => void,
  ): RackCorpSecurity {
    let count = 0;
    return new RackCorpSecurity({
      ...fake.clientOptions,
      fetch: async (...input) => {
        if (count > 0) change(fake.state.events, count);
        count += 1;
        return fake.fetch(...input);
      },
    });
  }

  it.each(orders)('loses nothing when events leave, %s on the service', async (_, order) => {
    for (const leaving of [1, 2, 5, 19, 20, 25]) {
      const fake = createFakeRackCorpSecurity({ seed: { events: eventsOf(order(upTo(100))) } });
      const rackcorp = changing(fake, (events, request) => {
        if (request <= 2) events.splice(0, leaving);
      });
      const { ids } = await readAll(rackcorp);
      // All remaining events were read; the others had been read, or are gone.
      const stayed = fake.state.events.map(({ id }) => id);
      expect(stayed.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  it('loses nothing when events leave and come at the same time, wherever', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ at: fc.nat(120), out: fc.nat(30), into: fc.nat(3) }), { maxLength: 6 }),
        fc.constantFrom('count', 'matches', undefined),
        async (changes, total) => {
          const seed = { events: eventsOf(upTo(100)) };
          const fake = createFakeRackCorpSecurity({ seed, ...(total !== undefined && { total }) });
          let next = 1000;
          const rackcorp = changing(fake, (events, request) => {
            const { at, out, into } = changes[request - 1] ?? { at: 0, out: 0, into: 0 };
            events.splice(at, out, ...eventsOf(Array.from({ length: into }, () => (next += 1))));
          });
          const { ids } = await readAll(rackcorp);
          const stayed = fake.state.events.map(({ id }) => Number(id)).filter((id) => id <= 100);
          expect(stayed.filter((id) => !ids.includes(id))).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('fails when the list never holds still', async () => {
    const fake = createFakeRackCorpSecurity({ seed: { events: eventsOf(upTo(40)) } });
    let first = 41;
    const rackcorp = changing(fake, (events) => {
      events.splice(0, Number.POSITIVE_INFINITY, ...eventsOf(upTo(first + 39, first)));
      first += 40;
    });
    expect(await failureOf(readAll(rackcorp))).toMatchObject({ kind: 'pagination', operation: 'events.all' });
    expect(fake.requests.length).toBeLessThan(200);
  });

  it('fails if the service ignores the offset', async () => {
    const rackcorp = answering({ code: 'OK', events: eventsOf(upTo(20)) });
    expect(await failureOf(readAll(rackcorp))).toMatchObject({ kind: 'pagination', operation: 'events.all' });
  });

  it.each([0, -1, 1.5, Number.NaN, '20', null])('refuses the window %j before anything is sent', async (resWindow) => {
    const fake = createFakeRackCorpSecurity();
    const { events } = new RackCorpSecurity(fake.clientOptions);
    // A program in JavaScript may give anything.
    const read = events.all({ resWindow: resWindow as number });
    expect(await failureOf(read.next())).toMatchObject({
      kind: 'request-validation',
      issues: [{ pointer: '/resWindow' }],
    });
    expect(fake.requests).toEqual([]);
  });
});
