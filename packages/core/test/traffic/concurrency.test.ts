import type { ServerResponse } from 'node:http';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { AbortError, TimeoutError, type Transport } from '../../src/index.js';
import { json, serveOnce } from '../support/server.js';
import { createThing, getThing } from '../support/things.js';
import { client, exportThings, failureOf, gate } from './harness.js';

const ids = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `${index}`);

describe('maxConcurrency', () => {
  test('is reached and never exceeded, as the server counts', async () => {
    let underWay = 0;
    let most = 0;
    await using server = await serveOnce(async (_request, response) => {
      underWay += 1;
      most = Math.max(most, underWay);
      for (let turns = 0; turns < 20; turns += 1) await turn();
      underWay -= 1;
      json(response, 200, { id: 'a' });
    });
    const things = client(server.url, { maxConcurrency: 3 });
    await Promise.all(ids(40).map((thingId) => things.call(getThing, { thingId })));
    expect(most).toBe(3);
    expect(server.seen).toHaveLength(40);
  });

  test('holds while requests are refused, broken and sent again', async () => {
    let underWay = 0;
    let most = 0;
    await using server = await serveOnce(async (_request, response, number) => {
      underWay += 1;
      most = Math.max(most, underWay);
      for (let turns = 0; turns < 20; turns += 1) await turn();
      underWay -= 1;
      if (number % 5 === 1) json(response, 503, {});
      else if (number % 5 === 3) response.destroy();
      else json(response, 200, { id: 'a' });
    });
    const things = client(server.url, { maxConcurrency: 4, maxRetries: 40 });
    await Promise.all(ids(40).map((thingId) => things.call(getThing, { thingId })));
    expect(most).toBe(4);
  });

  test('is shared by derived clients', async () => {
    let underWay = 0;
    let most = 0;
    await using server = await serveOnce(async (_request, response) => {
      underWay += 1;
      most = Math.max(most, underWay);
      for (let turns = 0; turns < 20; turns += 1) await turn();
      underWay -= 1;
      json(response, 200, { id: 'a' });
    });
    const things = client(server.url, { maxConcurrency: 2 });
    const derived = client(server.url, { timeoutMs: 5000 }, things);
    await Promise.all(ids(20).map((thingId, index) => (index % 2 ? things : derived).call(getThing, { thingId })));
    expect(most).toBe(2);
  });

  test('lets calls in in the order in which they were made', async () => {
    await using server = await serveOnce((_request, response) => json(response, 200, { id: 'a' }));
    const things = client(server.url, { maxConcurrency: 1 });
    await Promise.all(ids(20).map((thingId) => things.call(getThing, { thingId })));
    expect(server.seen.map(({ url }) => url)).toEqual(ids(20).map((id) => `/v1/things/${id}`));
  });

  test('lets no later call overtake one that waits, not even when a place has just become free', async () => {
    const calls: Promise<unknown>[] = [];
    await using server = await serveOnce((_request, response, number) => {
      json(response, 200, { id: 'a' });
      if (number === 1) calls.push(first.then(() => things.call(getThing, { thingId: 'late' })));
    });
    const things = client(server.url, { maxConcurrency: 1 });
    const first = things.call(getThing, { thingId: 'first' });
    calls.push(first, ...ids(5).map((thingId) => things.call(getThing, { thingId })));
    await first;
    await Promise.all(calls);
    const order = server.seen.map(({ url }) => url.replace('/v1/things/', ''));
    expect(order).toEqual(['first', ...ids(5), 'late']);
  });

  test('counts a stream until it was read to its end', async () => {
    await using server = await serveOnce((request, response) =>
      request.url === '/v1/things' ? response.end('some bytes') : json(response, 200, { id: 'a' }),
    );
    const things = client(server.url, { maxConcurrency: 1 });
    const stream = await things.call(exportThings);
    const next = things.call(getThing, { thingId: 'a' });
    for (let turns = 0; turns < 20; turns += 1) await turn();
    expect(server.seen).toHaveLength(1);
    for await (const _chunk of stream);
    await next;
    expect(server.seen).toHaveLength(2);
  });

  test('counts a stream until it is given up', async () => {
    await using server = await serveOnce((request, response) => {
      if (request.url === '/v1/things') response.write('the beginning');
      else json(response, 200, { id: 'a' });
    });
    const things = client(server.url, { maxConcurrency: 1 });
    const stream = await things.call(exportThings);
    stream.cancel();
    await things.call(getThing, { thingId: 'a' });
    expect(server.seen).toHaveLength(2);
  });
});

describe('a waiting call', () => {
  test('leaves the queue when it is aborted, and was never sent', async () => {
    const held = gate();
    await using server = await serveOnce(async (_request, response) => {
      await held.opened;
      json(response, 200, { id: 'a' });
    });
    const things = client(server.url, { maxConcurrency: 1 });
    const controller = new AbortController();
    const first = things.call(getThing, { thingId: 'first' });
    const aborted = failureOf(things.call(getThing, { thingId: 'aborted' }, { signal: controller.signal }));
    const last = things.call(getThing, { thingId: 'last' });
    controller.abort(new Error('no longer wanted'));
    const failure = await aborted;
    expect(failure).toBeInstanceOf(AbortError);
    expect(failure).toMatchObject({ attempts: 0, mayHaveApplied: false, cause: { message: 'no longer wanted' } });
    held.open();
    await Promise.all([first, last]);
    expect(server.seen.map(({ url }) => url)).toEqual(['/v1/things/first', '/v1/things/last']);
  });

  test('is bound by its total limit', async () => {
    const held = gate();
    await using server = await serveOnce(async (_request, response) => {
      await held.opened;
      json(response, 200, { id: 'a' });
    });
    const things = client(server.url, { maxConcurrency: 1 });
    const first = things.call(getThing, { thingId: 'first' });
    const failure = await failureOf(things.call(createThing, { body: { id: 'late' } }, { totalTimeoutMs: 20 }));
    expect(failure).toBeInstanceOf(TimeoutError);
    expect(failure).toMatchObject({ limit: 'total', limitMs: 20, attempts: 0, mayHaveApplied: false });
    held.open();
    await first;
    await things.call(getThing, { thingId: 'next' });
    expect(server.seen.map(({ url }) => url)).toEqual(['/v1/things/first', '/v1/things/next']);
  });

  test('takes no time of its attempt', async () => {
    const held = gate();
    await using server = await serveOnce(async (_request, response, number) => {
      if (number === 1) await held.opened;
      json(response, 200, { id: 'a' });
    });
    const things = client(server.url, { maxConcurrency: 1 });
    const first = things.call(getThing, { thingId: 'first' });
    const waiting = things.call(getThing, { thingId: 'waiting' }, { timeoutMs: 250, maxRetries: 0 });
    await failureOf(things.call(getThing, { thingId: 'timer' }, { totalTimeoutMs: 300 }));
    held.open();
    await expect(Promise.all([first, waiting])).resolves.toHaveLength(2);
  });
});

describe('the release of the semaphore', () => {
  type Failing = (things: Transport, response: (answer: (response: ServerResponse) => void) => void) => unknown;

  const cases: readonly (readonly [string, Failing])[] = [
    [
      'a refused request',
      (things, answer) => {
        answer((response) => json(response, 404, {}));
        return things.call(getThing, { thingId: 'a' });
      },
    ],
    [
      'a broken connection',
      (things, answer) => {
        answer((response) => response.destroy());
        return things.call(getThing, { thingId: 'a' });
      },
    ],
    [
      'an answer of the wrong shape',
      (things, answer) => {
        answer((response) => json(response, 200, { id: 7 }));
        return things.call(getThing, { thingId: 'a' });
      },
    ],
    [
      'an answer that is too large',
      (things, answer) => {
        answer((response) => json(response, 200, { id: 'a'.repeat(2000) }));
        return things.call(getThing, { thingId: 'a' });
      },
    ],
    [
      'an answer that never comes',
      (things, answer) => {
        answer(() => {});
        return things.call(getThing, { thingId: 'a' }, { timeoutMs: 20 });
      },
    ],
    [
      'an abort under way',
      (things, answer) => {
        const controller = new AbortController();
        answer(() => controller.abort());
        return things.call(getThing, { thingId: 'a' }, { signal: controller.signal });
      },
    ],
    [
      'an abort before it began',
      (things) => {
        return things.call(getThing, { thingId: 'a' }, { signal: AbortSignal.abort() });
      },
    ],
    [
      'a stream that breaks',
      async (things, answer) => {
        answer((response) => {
          response.write('the beginning');
          setImmediate(() => response.destroy());
        });
        for await (const _chunk of await things.call(exportThings));
      },
    ],
    [
      'a stream that is refused',
      (things, answer) => {
        answer((response) => json(response, 404, {}));
        return things.call(exportThings);
      },
    ],
    [
      'an unread stream',
      async (things, answer) => {
        answer((response) => response.write('the beginning'));
        const stream = await things.call(exportThings, {}, { idleTimeoutMs: 20 });
        const next = things.call(getThing, { thingId: 'next' });
        await next;
        for await (const _chunk of stream);
      },
    ],
  ];

  test.each(cases)('releases the semaphore after %s', async (_name, fail) => {
    let broken: ((response: ServerResponse) => void) | undefined;
    await using server = await serveOnce((_request, response) => {
      const answer = broken ?? (() => json(response, 200, { id: 'a' }));
      broken = undefined;
      answer(response);
    });
    const things = client(server.url, { maxConcurrency: 1, maxRetries: 0, maxResponseBytes: 1000 });
    const failed = failureOf((async () => fail(things, (answer) => (broken = answer)))());
    expect(await failed).toBeInstanceOf(Error);
    // On a busy machine, a request may be given up before it arrives.
    broken = undefined;
    await expect(things.call(getThing, { thingId: 'a' })).resolves.toEqual({ id: 'a' });
  });

  test('releases the semaphore if credentials fail', async () => {
    await using server = await serveOnce((_request, response) => json(response, 200, { id: 'a' }));
    let broken = true;
    const auth = {
      scheme: 'broken',
      authenticate: () => {
        if (broken) throw new TypeError('no key');
        return {};
      },
      secrets: () => [],
    };
    const things = client(server.url, { auth, maxConcurrency: 1 });
    expect(await failureOf(things.call(getThing, { thingId: 'a' }))).toBeInstanceOf(Error);
    broken = false;
    await things.call(getThing, { thingId: 'a' });
    expect(server.seen).toHaveLength(1);
  });

  test('releases the semaphore once, in any order of abort and end', async () => {
    let underWay = 0;
    let most = 0;
    await using server = await serveOnce(async (_request, response) => {
      underWay += 1;
      most = Math.max(most, underWay);
      response.once('close', () => {
        underWay -= 1;
      });
      for (let turns = 0; turns < 5; turns += 1) await turn();
      json(response, 200, { id: 'a' });
    });
    const things = client(server.url, { maxConcurrency: 2 });
    const calls = ids(60).map(async (thingId, index) => {
      const controller = new AbortController();
      if (index % 3 === 0) setImmediate(() => controller.abort());
      return failureOf(things.call(getThing, { thingId }, { signal: controller.signal }));
    });
    const outcomes = await Promise.all(calls);
    expect(outcomes.filter((outcome) => outcome instanceof AbortError).length).toBeGreaterThan(0);
    most = 0;
    await Promise.all(ids(20).map((thingId) => things.call(getThing, { thingId })));
    expect(most).toBe(2);
  });
});
