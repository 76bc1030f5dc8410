import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import {
  type ClientEvent,
  type ClientOptions,
  ConfigurationError,
  type FetchLike,
  type Guard,
  isEdgewardError,
} from '../../src/index.js';
import { FakeClock } from '../../src/testing/index.js';
import { json, serveOnce } from '../support/server.js';
import { createThing, getThing, replaceThing, transportTo } from '../support/things.js';
import { client, exportThings, failureOf, gate } from './harness.js';

const host = 'https://service.example';
const answering = (status: number) => async () => Response.json({ id: 'a' }, { status });

/** Records the URL of each request, and answers it. */
function recorded() {
  const urls: string[] = [];
  const fetch = async (url: string) => {
    urls.push(url);
    return Response.json({ id: 'a' });
  };
  return { urls, fetch };
}

describe('a fetch unable to start', () => {
  test('fails each call with its own error, and nothing was sent', async () => {
    const shared = new ConfigurationError({ message: 'the proxy has no address' });
    const transport = transportTo(host, { fetch: () => Promise.reject(shared) });
    const failures = [
      await failureOf(transport.call(createThing, { body: { id: 'a' } })),
      await failureOf(transport.call(getThing, { thingId: 'a' })),
    ];
    expect(failures).toMatchObject([
      { kind: 'configuration', operation: 'things.create', attempts: 0, mayHaveApplied: false },
      { kind: 'configuration', operation: 'things.get', attempts: 0 },
    ]);
    expect(new Set([shared, ...failures]).size).toBe(3);
  });

  test('names a network error returned by the fetch', async () => {
    const transport = transportTo(host, { maxRetries: 0, fetch: async () => Response.error() });
    await expect(transport.call(getThing, { thingId: 'a' })).rejects.toMatchObject({
      kind: 'network',
      message: 'things.get got no response: fetch returned a network error',
    });
  });
});

describe('the input of a call', () => {
  test.each([7, 'a', null])('refuses the parameters %j', async (params) => {
    const { urls, fetch } = recorded();
    // @ts-expect-error A caller in JavaScript may pass anything.
    const failure = await failureOf(transportTo(host, { fetch }).call(getThing, params));
    expect(failure).toMatchObject({
      kind: 'request-validation',
      issues: expect.arrayContaining([{ pointer: '', message: 'must be an object' }]),
    });
    expect(urls).toEqual([]);
  });

  test('refuses headers that cannot be read', async () => {
    const options = {
      get headers(): never {
        throw new Error('no headers');
      },
    };
    const failure = await failureOf(transportTo(host).call(getThing, { thingId: 'a' }, options));
    expect(failure).toMatchObject({ kind: 'configuration', attempts: 0, operation: 'things.get' });
  });

  test('refuses a header that changes the method of a request', async () => {
    const { urls, fetch } = recorded();
    const headers = { 'X-HTTP-Method-Override': 'DELETE' };
    const call = transportTo(host, { fetch }).call(getThing, { thingId: 'a' }, { headers });
    await expect(call).rejects.toMatchObject({
      kind: 'configuration',
      message: 'things.get was not sent: a header could replace its method or path',
    });
    const readOnly = transportTo(host, { fetch, readOnly: true });
    await expect(readOnly.call(getThing, { thingId: 'a' }, { headers })).rejects.toMatchObject({
      kind: 'operation-denied',
      hint: expect.stringContaining('A header of the request'),
    });
    await expect(readOnly.call(createThing, { body: { id: 'a' } })).rejects.toMatchObject({
      kind: 'operation-denied',
      hint: expect.stringContaining('Its effect is "write"'),
    });
    await expect(readOnly.request({ method: 'POST', path: '/x', effect: 'write' })).rejects.toMatchObject({
      kind: 'operation-denied',
      hint: expect.stringContaining('raw requests only for known GET paths'),
    });
    expect(urls).toEqual([]);
    expect(await readOnly.call(getThing, { thingId: 'a' })).toEqual({ id: 'a' });
  });

  test.each<[string, Guard]>([
    ['returns false', () => false],
    ['throws', () => Promise.reject(new Error('not today'))],
  ])('names the operation if its guard %s', async (_name, guard) => {
    const call = transportTo(host, { guard }).call(getThing, { thingId: 'a' });
    await expect(call).rejects.toMatchObject({
      kind: 'operation-denied',
      message: 'things.get was not sent: the guard rejected it',
    });
  });
});

describe('an aborted call', () => {
  test('ends as aborted, not as denied, while its guard decides', async () => {
    const controller = new AbortController();
    const guard = () => new Promise<boolean>(() => controller.abort());
    const call = transportTo(host, { guard }).call(getThing, { thingId: 'a' }, { signal: controller.signal });
    await expect(call).rejects.toMatchObject({ kind: 'abort', attempts: 0 });
  });

  test('has the latest failure as its cause if its total limit ends between two attempts', async () => {
    class Endless extends FakeClock {
      override sleep(): Promise<void> {
        return new Promise(() => {});
      }
    }
    const transport = transportTo(host, {
      clock: new Endless(),
      fetch: answering(503),
      random: () => 0,
      totalTimeoutMs: 50,
    });
    await expect(transport.call(replaceThing, { body: { id: 'a' } })).rejects.toMatchObject({
      kind: 'timeout',
      limit: 'total',
      attempts: 1,
      mayHaveApplied: true,
      cause: { status: 503 },
    });
  });

  test('leaves the queue at once if a listener of its retry aborts it', async () => {
    const controller = new AbortController();
    const second = gate();
    await using server = await serveOnce((_request, response, number) => {
      if (number === 1) json(response, 503, {});
      else void second.opened.then(() => json(response, 200, { id: 'a' }));
    });
    const onEvent = ({ type }: ClientEvent): void => {
      if (type === 'retry') controller.abort();
    };
    const things = client(server.url, { maxConcurrency: 1, onEvent });
    const aborted = things.call(getThing, { thingId: 'a' }, { signal: controller.signal });
    const waiting = things.call(getThing, { thingId: 'b' });
    expect(await failureOf(aborted)).toMatchObject({ kind: 'abort', attempts: 1 });
    second.open();
    await waiting;
  });
});

describe('a failing clock of the caller', () => {
  class Broken extends FakeClock {
    override sleep(): Promise<void> {
      return Promise.reject(new Error('the clock stopped'));
    }
  }

  test('ends a call before its retry, and the error says that it may have been applied', async () => {
    const transport = transportTo(host, { clock: new Broken(), fetch: answering(503) });
    await expect(transport.call(replaceThing, { body: { id: 'a' } })).rejects.toMatchObject({
      kind: 'configuration',
      attempts: 1,
      mayHaveApplied: true,
      cause: { message: 'the clock stopped' },
    });
  });

  test('ends a call during a pause before it is sent, and frees its place', async () => {
    let sent = 0;
    const clock = new Broken();
    const fetch = async () => {
      sent += 1;
      return Response.json({ id: 'a' }, sent === 1 ? { status: 429, headers: { 'retry-after': '7' } } : {});
    };
    const things = client(host, { clock, fetch, maxConcurrency: 1, maxRetries: 0 });
    await failureOf(things.call(getThing, { thingId: 'a' }));
    for (const thingId of ['b', 'c']) {
      expect(await failureOf(things.call(getThing, { thingId }))).toMatchObject({
        kind: 'configuration',
        attempts: 0,
        cause: { message: 'the clock stopped' },
      });
    }
    expect(sent).toBe(1);
    clock.advance(8000);
    expect(await things.call(getThing, { thingId: 'd' })).toEqual({ id: 'a' });
  });
});

describe('the hints and events of a call', () => {
  test.each<[string, FetchLike]>([
    ['has one', () => Promise.reject(new TypeError('fetch failed'))],
    ['has none', answering(500)],
  ])('an empty retry quota is named after the hint of the failure, if it %s', async (_name, fetch) => {
    const hintOf = async (options: ClientOptions): Promise<string | undefined> => {
      const failure = await failureOf(transportTo(host, { ...options, fetch }).call(getThing, { thingId: 'a' }));
      if (!isEdgewardError(failure)) throw failure;
      return failure.hint;
    };
    const plain = await hintOf({ maxRetries: 0 });
    const words = 'It was not repeated, because too many calls of this client failed. See the option retryQuota.';
    expect(await hintOf({ retryQuota: 0 })).toBe(plain === undefined ? words : `${plain} ${words}`);
  });

  test('a longer pause than calls wait is named with the limit', async () => {
    const fetch = async () => Response.json({}, { status: 429, headers: { 'retry-after': '600' } });
    await expect(transportTo(host, { fetch }).call(getThing, { thingId: 'a' })).rejects.toMatchObject({
      hint: expect.stringContaining('a pause of 600 s, but calls wait 60 s at most'),
    });
  });

  test('a retry names the next attempt, and the end takes no longer than the call', async () => {
    const events: ClientEvent[] = [];
    let sent = 0;
    const fetch = async () => {
      sent += 1;
      return Response.json({ id: 'a' }, { status: sent < 3 ? 503 : 200 });
    };
    const startedAt = performance.now();
    await transportTo(host, { fetch, onEvent: (event) => void events.push(event) }).call(getThing, { thingId: 'a' });
    const elapsedMs = performance.now() - startedAt;
    expect(events.filter(({ type }) => type === 'retry')).toMatchObject([{ attempt: 2 }, { attempt: 3 }]);
    const end = events.find(({ type }) => type === 'end');
    expect(end?.type === 'end' && end.durationMs).toBeLessThanOrEqual(elapsedMs);
  });

  test('the response of a stream can tell that no requests are left', async () => {
    const clock = new FakeClock();
    const arrivals: number[] = [];
    const start = clock.now();
    const fetch = async () => {
      arrivals.push((clock.now() - start) / 1000);
      const headers = {
        date: new Date(clock.now()).toUTCString(),
        'x-ratelimit-remaining': '0',
        'x-ratelimit-next': new Date(clock.now() + 12_000).toISOString(),
      };
      return new Response('bytes', { headers });
    };
    const things = client(host, { clock, fetch });
    for (let count = 0; count < 2; count += 1) for await (const _ of await things.call(exportThings)) await turn();
    expect(arrivals).toEqual([0, 12]);
  });
});
