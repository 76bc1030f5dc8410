import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { AbortError, type AbortSignalLike, RateLimitError, TimeoutError } from '../../src/index.js';
import { FakeClock } from '../../src/testing/index.js';
import { type Answerer, json, serveOnce, type TestServer } from '../support/server.js';
import { getThing } from '../support/things.js';
import { client, failureOf, gate } from './harness.js';

/** Serves `answer`, and notes how many seconds of the clock had passed when each request arrived. */
async function serveTimed(clock: FakeClock, answer: Answerer): Promise<TestServer & { readonly arrivals: number[] }> {
  const start = clock.now();
  const arrivals: number[] = [];
  const server = await serveOnce((request, response, number, raw) => {
    arrivals.push((clock.now() - start) / 1000);
    answer(request, response, number, raw);
  });
  return { ...server, arrivals };
}

/** Refuses the first request and asks to wait. */
function refusing(seconds: number): Answerer {
  return (_request, response, number) =>
    number === 1 ? json(response, 429, {}, { 'retry-after': `${seconds}` }) : json(response, 200, { id: 'a' });
}

describe('a pause requested by the service', () => {
  test('holds back the calls that wait for their turn, and later ones', async () => {
    const clock = new FakeClock();
    await using server = await serveTimed(clock, refusing(7));
    const things = client(server.url, { clock, maxConcurrency: 1, maxRetries: 0 });
    const refused = failureOf(things.call(getThing, { thingId: 'refused' }));
    const waiting = [things.call(getThing, { thingId: 'b' }), things.call(getThing, { thingId: 'c' })];
    expect(await refused).toBeInstanceOf(RateLimitError);
    await Promise.all(waiting);
    expect(server.arrivals).toEqual([0, 7, 7]);
  });

  test('holds back a call that is made when the refusal is known', async () => {
    const clock = new FakeClock();
    await using server = await serveTimed(clock, refusing(7));
    const things = client(server.url, { clock, maxRetries: 0 });
    await failureOf(things.call(getThing, { thingId: 'refused' }));
    await Promise.all(['b', 'c', 'd'].map((thingId) => things.call(getThing, { thingId })));
    expect(server.arrivals).toEqual([0, 7, 7, 7]);
  });

  test('holds back derived clients, and a derived one the one that it comes from', async () => {
    const clock = new FakeClock();
    await using server = await serveTimed(clock, (_request, response, number) =>
      number % 2 === 1 ? json(response, 429, {}, { 'retry-after': '5' }) : json(response, 200, { id: 'a' }),
    );
    const things = client(server.url, { clock, maxRetries: 0 });
    const derived = client(server.url, { clock, maxRetries: 0 }, things);
    await failureOf(things.call(getThing, { thingId: 'refused' }));
    await derived.call(getThing, { thingId: 'b' });
    await failureOf(derived.call(getThing, { thingId: 'refused' }));
    await things.call(getThing, { thingId: 'c' });
    expect(server.arrivals).toEqual([0, 5, 5, 10]);
  });

  test('does not hold back other clients', async () => {
    const clock = new FakeClock();
    await using server = await serveTimed(clock, refusing(7));
    await failureOf(client(server.url, { clock, maxRetries: 0 }).call(getThing, { thingId: 'refused' }));
    await client(server.url, { clock }).call(getThing, { thingId: 'b' });
    expect(server.arrivals).toEqual([0, 0]);
  });

  test('is waited for once by the call that is sent again', async () => {
    const clock = new FakeClock();
    await using server = await serveTimed(clock, refusing(7));
    await client(server.url, { clock }).call(getThing, { thingId: 'a' });
    expect(server.arrivals).toEqual([0, 7]);
  });

  test('is observed until its new end if it is extended meanwhile', async () => {
    const slow = gate();
    const asleep = gate();
    const wake = gate();
    class GatedClock extends FakeClock {
      override async sleep(ms: number, signal?: AbortSignalLike): Promise<void> {
        asleep.open();
        await wake.opened;
        await super.sleep(ms, signal);
      }
    }
    const clock = new GatedClock();
    await using server = await serveTimed(clock, async (request, response) => {
      if (request.url.endsWith('slow')) await slow.opened;
      if (request.url.endsWith('b')) json(response, 200, { id: 'a' });
      else json(response, 429, {}, { 'retry-after': request.url.endsWith('slow') ? '30' : '5' });
    });
    const things = client(server.url, { clock, maxRetries: 0 });
    const refusedLate = failureOf(things.call(getThing, { thingId: 'slow' }));
    await failureOf(things.call(getThing, { thingId: 'quick' }));
    const waiting = things.call(getThing, { thingId: 'b' });
    await asleep.opened;
    slow.open();
    await refusedLate;
    wake.open();
    await waiting;
    expect(server.arrivals).toEqual([0, 0, 30]);
  });

  test('a later, shorter pause does not shorten the first', async () => {
    const slow = gate();
    const clock = new FakeClock();
    await using server = await serveTimed(clock, async (request, response) => {
      if (request.url.endsWith('slow')) await slow.opened;
      if (request.url.endsWith('b')) json(response, 200, { id: 'a' });
      else json(response, 429, {}, { 'retry-after': request.url.endsWith('slow') ? '1' : '9' });
    });
    const things = client(server.url, { clock, maxRetries: 0 });
    const refusedLate = failureOf(things.call(getThing, { thingId: 'slow' }));
    await failureOf(things.call(getThing, { thingId: 'quick' }));
    slow.open();
    await refusedLate;
    await things.call(getThing, { thingId: 'b' });
    expect(server.arrivals).toEqual([0, 0, 9]);
  });

  test('is shared up to 60 s', async () => {
    const clock = new FakeClock();
    await using server = await serveTimed(clock, refusing(60));
    const things = client(server.url, { clock, maxRetries: 0 });
    await failureOf(things.call(getThing, { thingId: 'refused' }));
    await things.call(getThing, { thingId: 'b' });
    expect(server.arrivals).toEqual([0, 60]);
  });

  test('is not shared above 60 s', async () => {
    const clock = new FakeClock();
    await using server = await serveTimed(clock, refusing(61));
    const things = client(server.url, { clock });
    expect(await failureOf(things.call(getThing, { thingId: 'refused' }))).toMatchObject({ retryAfterMs: 61_000 });
    await things.call(getThing, { thingId: 'b' });
    expect(server.arrivals).toEqual([0, 0]);
  });

  test('delays calls for 60 s at most, and only once, after the clock is set back', async () => {
    const clock = new FakeClock();
    await using server = await serveTimed(clock, refusing(30));
    const things = client(server.url, { clock, maxRetries: 0 });
    await failureOf(things.call(getThing, { thingId: 'refused' }));
    clock.advance(-86_400_000);
    await things.call(getThing, { thingId: 'b' });
    expect(server.arrivals).toEqual([0, 60 - 86_400]);
    await things.call(getThing, { thingId: 'c' });
    expect(server.arrivals).toEqual([0, 60 - 86_400, 60 - 86_400]);
  });

  test('follows a 429 only: a 503 with Retry-After delays no other call', async () => {
    const clock = new FakeClock();
    await using server = await serveTimed(clock, (_request, response, number) =>
      number === 1 ? json(response, 503, {}, { 'retry-after': '7' }) : json(response, 200, { id: 'a' }),
    );
    const things = client(server.url, { clock, maxRetries: 0 });
    await failureOf(things.call(getThing, { thingId: 'refused' }));
    await things.call(getThing, { thingId: 'b' });
    expect(server.arrivals).toEqual([0, 0]);
  });
});

describe('an exhausted rate', () => {
  const exhausted =
    (clock: FakeClock, seconds: number, remaining = '0'): Answerer =>
    (_request, response, number) =>
      json(
        response,
        200,
        { id: 'a' },
        number > 1
          ? {}
          : {
              date: new Date(clock.now()).toUTCString(),
              'x-ratelimit-remaining': remaining,
              'x-ratelimit-next': new Date(clock.now() + seconds * 1000).toISOString(),
            },
      );

  test.each([
    { name: 'holds back the next call', seconds: 12, remaining: '0', arrivals: [0, 12] },
    { name: 'is ignored above 60 s', seconds: 61, remaining: '0', arrivals: [0, 0] },
    { name: 'is none while requests remain', seconds: 12, remaining: '3', arrivals: [0, 0] },
  ])('pauses for an exhausted rate: $name', async ({ seconds, remaining, arrivals }) => {
    const clock = new FakeClock();
    await using server = await serveTimed(clock, exhausted(clock, seconds, remaining));
    const things = client(server.url, { clock, maxRetries: 0 });
    await things.call(getThing, { thingId: 'a' });
    await things.call(getThing, { thingId: 'b' });
    expect(server.arrivals).toEqual(arrivals);
  });

  test('holds back the calls that wait for their turn', async () => {
    const clock = new FakeClock();
    await using server = await serveTimed(clock, exhausted(clock, 12));
    const things = client(server.url, { clock, maxConcurrency: 1 });
    await Promise.all(['a', 'b', 'c'].map((thingId) => things.call(getThing, { thingId })));
    expect(server.arrivals).toEqual([0, 12, 12]);
  });
});

describe('a call waiting during a pause', () => {
  /** A clock whose sleepers only wake up on command. */
  class StoppedClock extends FakeClock {
    readonly #running = gate();
    run(): void {
      this.#running.open();
    }

    override async sleep(ms: number, signal?: AbortSignalLike): Promise<void> {
      await this.#running.opened;
      await super.sleep(ms, signal);
    }
  }

  test('frees its place when aborted', async () => {
    const clock = new StoppedClock();
    await using server = await serveTimed(clock, refusing(7));
    const things = client(server.url, { clock, maxConcurrency: 1, maxRetries: 0 });
    await failureOf(things.call(getThing, { thingId: 'refused' }));
    const controller = new AbortController();
    const aborted = failureOf(things.call(getThing, { thingId: 'b' }, { signal: controller.signal }));
    const next = things.call(getThing, { thingId: 'c' });
    await turn();
    controller.abort();
    expect(await aborted).toBeInstanceOf(AbortError);
    clock.run();
    await next;
    expect(server.seen.map(({ url }) => url)).toEqual(['/v1/things/refused', '/v1/things/c']);
  });

  test('frees its place when its total timeout ends', async () => {
    const clock = new StoppedClock();
    await using server = await serveTimed(clock, refusing(7));
    const things = client(server.url, { clock, maxConcurrency: 1, maxRetries: 0 });
    await failureOf(things.call(getThing, { thingId: 'refused' }));
    const late = failureOf(things.call(getThing, { thingId: 'b' }, { totalTimeoutMs: 20 }));
    const next = things.call(getThing, { thingId: 'c' });
    expect(await late).toBeInstanceOf(TimeoutError);
    expect(await late).toMatchObject({ limit: 'total', attempts: 0 });
    clock.run();
    await next;
    expect(server.seen.map(({ url }) => url)).toEqual(['/v1/things/refused', '/v1/things/c']);
  });
});
