import { setTimeout as delay } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import {
  AbortError,
  bearer,
  type CallOptions,
  type ClientOptions,
  type Clock,
  type FetchLike,
  systemClock,
  TimeoutError,
  type Transport,
} from '../../src/index.js';
import { json, serveOnce } from '../support/server.js';
import { getThing, listThings, transportTo } from '../support/things.js';
import { callAs, failureOf, type Kind, kinds } from './support/calls.js';
import { answerWith, type RawAnswerer, type RawServer, serveRaw } from './support/raw-server.js';
import { listenersOf, watchLeaks } from './support/watch-leaks.js';

watchLeaks();

const forever = (): Promise<never> => new Promise(() => {});
const ok = answerWith('200 OK', ['Content-Type: application/json'], '{"id":"a"}');
const busy = answerWith('503 Service Unavailable');

/** A clock whose pauses end with the signal alone. */
const stuckClock: Clock = {
  now: () => Date.now(),
  sleep: (_ms, signal) =>
    new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason), { once: true })),
};

/** A point in a call for an abort. */
interface Place {
  readonly name: string;

  /** Brings a call to the place, and tells when it is there. */
  readonly at: (reach: () => void) => {
    readonly answer?: RawAnswerer;
    readonly options?: ClientOptions;
    readonly scheme?: 'https';

    /** Starts calls before this one. */
    readonly before?: (transport: Transport, server: RawServer) => Promise<AbortController>;
  };

  /** Requests sent by the call until then. */
  readonly attempts: number;

  /** Whether a change may have been carried out by then. */
  readonly applied: boolean;

  /** Maximum number of connections left open. Default: none. */
  readonly keeps?: number;

  /** Whether the limit of an attempt holds here too. */
  readonly ofAttempt?: boolean;
  readonly kinds?: readonly Kind[];
}

const places: readonly Place[] = [
  {
    name: 'while the guard decides',
    at: (reach) => ({
      options: {
        guard: () => {
          reach();
          return forever();
        },
      },
    }),
    attempts: 0,
    applied: false,
  },
  {
    name: 'while it waits for a token',
    at: (reach) => ({
      options: {
        auth: bearer(() => {
          reach();
          return forever();
        }),
      },
    }),
    attempts: 0,
    applied: false,
    ofAttempt: true,
  },
  {
    name: 'while it waits for its turn',
    at: (reach) => ({
      options: { maxConcurrency: 1 },
      before: async (transport, server) => {
        const blocker = new AbortController();
        void failureOf(callAs(transport, 'read', { signal: blocker.signal }));
        while (server.requests.length === 0) await delay(1);
        setTimeout(reach, 10);
        return blocker;
      },
    }),
    attempts: 0,
    applied: false,
  },
  {
    name: 'while it sits out a wait that the service asked another call for',
    at: (reach) => ({
      answer: answerWith('429 Too Many Requests', ['Retry-After: 30']),
      options: { clock: systemClock },
      before: async (transport) => {
        await failureOf(callAs(transport, 'read', { maxRetries: 0 }));
        setTimeout(reach, 10);
        return new AbortController();
      },
    }),
    attempts: 0,
    applied: false,
    keeps: 1,
  },
  {
    name: 'while it connects',
    at: () => ({ scheme: 'https' }),
    attempts: 1,
    applied: true,
    // Node's fetch ends the handshake of an aborted request with its own limit.
    keeps: 1,
    ofAttempt: true,
  },
  {
    name: 'while the headers are pending',
    at: (reach) => ({ answer: reach }),
    attempts: 1,
    applied: true,
    ofAttempt: true,
  },
  {
    name: 'while it reads the body',
    at: (reach) => ({
      answer: (socket) => {
        answerWith('200 OK', ['Content-Length: 10'], '{"id"')(socket);
        setTimeout(reach, 10);
      },
    }),
    attempts: 1,
    applied: true,
    ofAttempt: true,
  },
  {
    name: 'during the pause before another attempt',
    at: (reach) => ({
      answer: busy,
      options: { clock: stuckClock, onEvent: ({ type }) => type === 'retry' && setTimeout(reach, 5) },
    }),
    attempts: 1,
    applied: true,
    keeps: 1,
    kinds: ['read', 'idempotent write'],
  },
  {
    name: 'during another attempt',
    at: (reach) => ({ answer: (socket, _request, number) => (number === 1 ? socket.resetAndDestroy() : reach()) }),
    attempts: 2,
    applied: true,
    ofAttempt: true,
    kinds: ['read', 'idempotent write'],
  },
];

interface Reached {
  readonly call: Promise<unknown>;
  readonly server: RawServer;
  readonly expected: Readonly<Record<string, unknown>>;
}

/** Brings a call to a place, lets `act` happen there and `check` it. */
async function bring(
  { at, attempts, applied, keeps = 0 }: Place,
  kind: Kind,
  options: CallOptions,
  check: (reached: Reached) => Promise<void>,
): Promise<void> {
  const { promise: there, resolve: reach } = Promise.withResolvers<void>();
  const { answer = () => {}, options: clientOptions, scheme, before } = at(reach);
  await using server = await serveRaw(answer, (socket) => scheme && socket.once('data', reach));
  const transport = transportTo(scheme ? server.url.replace('http', scheme) : server.url, {
    random: () => 0,
    ...clientOptions,
  });
  const blocker = await before?.(transport, server);
  const earlier = server.requests.length;
  const call = callAs(transport, kind, options);
  call.catch(() => {});
  await there;
  await check({ call, server, expected: { attempts, mayHaveApplied: kind !== 'read' && applied } });
  blocker?.abort();
  expect(await server.rest(keeps)).toBeLessThanOrEqual(keeps);
  expect(server.requests.length - earlier).toBe(scheme ? 0 : attempts);
}

describe.each(places)('a call aborted $name', (place) => {
  const { kinds: some = ['read', 'write'], ofAttempt = false } = place;

  test.each(place.kinds ?? kinds)('the signal of a %s aborts a call', async (kind) => {
    const controller = new AbortController();
    const { signal } = controller;
    await bring(place, kind, { signal }, async ({ call, expected }) => {
      const reason = new Error('no longer needed');
      const abortedAt = performance.now();
      controller.abort(reason);
      const failure = await failureOf(call);
      expect(performance.now() - abortedAt).toBeLessThan(1000);
      expect(failure).toBeInstanceOf(AbortError);
      expect(failure).toMatchObject({ name: 'AbortError', kind: 'abort', retryable: false, ...expected });
      expect(failure.cause).toBe(reason);
    });
    expect(listenersOf(signal)).toBe(0);
  });

  test.each(some)('the total limit of a %s is a timeout', async (kind) => {
    const { signal } = new AbortController();
    await bring(place, kind, { signal, totalTimeoutMs: 60 }, async ({ call, expected }) => {
      const failure = await failureOf(call);
      expect(failure).toBeInstanceOf(TimeoutError);
      expect(failure).toMatchObject({
        name: 'TimeoutError',
        limit: 'total',
        limitMs: 60,
        retryable: true,
        ...expected,
      });
    });
    expect(listenersOf(signal)).toBe(0);
  });

  if (!ofAttempt) return;
  test.each(some)('the limit of an attempt of a %s is a timeout', async (kind) => {
    const { signal } = new AbortController();
    await bring(
      place,
      kind,
      { signal, timeoutMs: 60, maxRetries: Math.max(0, place.attempts - 1) },
      async ({ call, expected }) => {
        const failure = await failureOf(call);
        expect(failure).toMatchObject({ kind: 'timeout', limit: 'attempt', limitMs: 60, ...expected });
      },
    );
    expect(listenersOf(signal)).toBe(0);
  });
});

describe('a signal aborted before the call', () => {
  test.each(kinds)('lets nothing of a %s happen', async (kind) => {
    const seen: string[] = [];
    await using server = await serveRaw(ok);
    const transport = transportTo(server.url, {
      guard: () => {
        seen.push('guard');
        return true;
      },
      auth: bearer(() => {
        seen.push('token');
        return 'token';
      }),
    });
    const signal = AbortSignal.abort('never mind');
    const failure = await failureOf(callAs(transport, kind, { signal }));
    expect(failure).toMatchObject({ kind: 'abort', cause: 'never mind', attempts: 0, mayHaveApplied: false });
    expect(seen).toEqual([]);
    expect(server.accepted).toBe(0);
    expect(listenersOf(signal)).toBe(0);
  });
});

test('a signal that is aborted between two attempts asks for no token', async () => {
  let asked = 0;
  await using server = await serveRaw(answerWith('401 Unauthorized'));
  const controller = new AbortController();
  const transport = transportTo(server.url, {
    auth: bearer(() => {
      asked += 1;
      return `token-number-${asked}`;
    }),
    onEvent: ({ type }) => type === 'retry' && controller.abort(),
  });
  const failure = await failureOf(callAs(transport, 'write', { signal: controller.signal }));
  expect(failure).toMatchObject({ kind: 'abort', attempts: 1, mayHaveApplied: false });
  expect(asked).toBe(1);
});

describe('one signal for many calls', () => {
  test('adds one listener for 100 calls and keeps none, however they ended', async () => {
    await using server = await serveRaw((socket, { target }) => {
      if (target.endsWith('reset')) socket.resetAndDestroy();
      else if (target.endsWith('busy')) busy(socket);
      else if (target.endsWith('wrong')) answerWith('200 OK', [], '{}')(socket);
      else if (target.endsWith('silent')) return;
      else ok(socket);
    });
    const controller = new AbortController();
    const { signal } = controller;
    const transport = transportTo(server.url, { maxRetries: 0 });
    const ways = ['fine', 'reset', 'busy', 'wrong', 'silent', '..'];
    const calls = Array.from({ length: 100 }, (_, number) => {
      const way = ways[number % ways.length];
      return transport.call(getThing, { thingId: way }, { signal, ...(way === 'silent' ? { timeoutMs: 50 } : {}) });
    });
    const outcomes = Promise.allSettled(calls);
    await new Promise(setImmediate);
    // Node 22 warns about more than ten.
    expect(listenersOf(signal)).toBe(1);
    expect((await outcomes).filter(({ status }) => status === 'fulfilled')).toHaveLength(17);
    expect(listenersOf(signal)).toBe(0);
    controller.abort();
  });

  test('keeps no listener after pages were read', async () => {
    await using server = await serveOnce((_request, response, number) =>
      json(response, 200, { things: [{ id: `${number}` }], next: number < 20 ? `p${number}` : '' }),
    );
    const { signal } = new AbortController();
    const ids: string[] = [];
    for await (const { id } of transportTo(server.url).paginate(listThings, {}, { signal })) ids.push(id);
    expect(ids).toHaveLength(20);
    expect(listenersOf(signal)).toBe(0);
  });

  test('ends an iteration over pages', async () => {
    await using server = await serveOnce((_request, response, number) => {
      if (number < 3) json(response, 200, { things: [{ id: `${number}` }], next: `p${number}` });
    });
    const controller = new AbortController();
    const { signal } = controller;
    const ids: string[] = [];
    const read = async (): Promise<void> => {
      for await (const { id } of transportTo(server.url).paginate(listThings, {}, { signal })) {
        ids.push(id);
        if (ids.length === 2) setTimeout(() => controller.abort(), 10);
      }
    };
    expect(await failureOf(read())).toMatchObject({ kind: 'abort', attempts: 1 });
    expect(ids).toEqual(['1', '2']);
    expect(listenersOf(signal)).toBe(0);
  });

  test('does nothing to calls that have ended', async () => {
    await using server = await serveRaw(ok);
    const controller = new AbortController();
    const promise = callAs(transportTo(server.url), 'read', { signal: controller.signal });
    const value = await promise;
    controller.abort();
    await expect(promise).resolves.toBe(value);
  });

  test('gives the turn on to the next call when it is aborted', async () => {
    await using server = await serveRaw((socket, _request, number) => number > 1 && ok(socket));
    const transport = transportTo(server.url, { maxConcurrency: 1 });
    const [first, second] = [new AbortController(), new AbortController()];
    const blocked = failureOf(callAs(transport, 'read', { signal: first.signal }));
    const given = failureOf(callAs(transport, 'read', { signal: second.signal }));
    const third = callAs(transport, 'read');
    await delay(10);
    second.abort();
    expect(await given).toMatchObject({ kind: 'abort', attempts: 0 });
    first.abort();
    expect(await blocked).toMatchObject({ kind: 'abort', attempts: 1 });
    await expect(third).resolves.toEqual({ id: 'a' });
    expect(server.requests).toHaveLength(2);
  });
});

test('a request is aborted even after a garbage collection', async () => {
  const { promise: closed, resolve: close } = Promise.withResolvers<void>();
  const { promise: there, resolve: reach } = Promise.withResolvers<void>();
  await using server = await serveRaw((socket) => {
    socket.on('close', () => close());
    reach();
  });
  const controller = new AbortController();
  const call = failureOf(callAs(transportTo(server.url), 'read', { signal: controller.signal }));
  await there;
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  await delay(10);
  controller.abort();
  expect(await call).toMatchObject({ kind: 'abort' });
  await closed;
});

describe('late results after an aborted call', () => {
  test('a token provider that fails late causes no unhandled rejection', async () => {
    const { promise, reject } = Promise.withResolvers<string>();
    const failure = await failureOf(
      callAs(transportTo('https://service.example', { auth: bearer(() => promise) }), 'read', { totalTimeoutMs: 20 }),
    );
    expect(failure).toMatchObject({ kind: 'timeout', attempts: 0 });
    reject(new Error('late'));
    await delay(5);
  });

  test('a late token is used by the next call', async () => {
    let asked = 0;
    const { promise, resolve } = Promise.withResolvers<string>();
    await using server = await serveRaw(ok);
    const auth = bearer(() => {
      asked += 1;
      return promise;
    });
    const transport = transportTo(server.url, { auth });
    await failureOf(callAs(transport, 'read', { signal: AbortSignal.timeout(20) }));
    resolve('late-token');
    await callAs(transport, 'read');
    expect(asked).toBe(1);
    expect(server.requests[0]?.head).toContain('Bearer late-token');
  });

  test('a guard that refuses late causes no unhandled rejection', async () => {
    const { promise, reject } = Promise.withResolvers<boolean>();
    const transport = transportTo('https://service.example', { guard: () => promise });
    expect(await failureOf(callAs(transport, 'destroy', { totalTimeoutMs: 20 }))).toMatchObject({ limit: 'total' });
    reject(new Error('late'));
    await delay(5);
  });

  test('the call does not wait for a fetch ignoring the signal, and discards its late answer', async () => {
    let cancelled = false;
    const { promise, resolve } = Promise.withResolvers<Response>();
    const fetch: FetchLike = () => promise;
    const transport = transportTo('https://service.example', { fetch });
    expect(await failureOf(callAs(transport, 'write', { totalTimeoutMs: 20 }))).toMatchObject({
      limit: 'total',
      mayHaveApplied: true,
    });
    const body = new ReadableStream<Uint8Array>({
      cancel() {
        cancelled = true;
      },
    });
    resolve(new Response(body));
    await delay(5);
    expect(cancelled).toBe(true);
  });

  test('a fetch that fails late causes no unhandled rejection', async () => {
    const { promise, reject } = Promise.withResolvers<Response>();
    const transport = transportTo('https://service.example', { fetch: () => promise });
    await failureOf(callAs(transport, 'write', { totalTimeoutMs: 20 }));
    reject(new TypeError('fetch failed'));
    await delay(5);
  });
});

test('a wait longer than the remaining total limit is not started', async () => {
  await using server = await serveRaw(answerWith('503 Service Unavailable', ['Retry-After: 30']));
  const began = performance.now();
  const failure = await failureOf(
    callAs(transportTo(server.url, { clock: systemClock, totalTimeoutMs: 5000 }), 'read'),
  );
  expect(failure).toMatchObject({ kind: 'server', status: 503, attempts: 1, retryAfterMs: 30_000 });
  expect(performance.now() - began).toBeLessThan(4000);
});

test('the total limit holds over all attempts', async () => {
  await using server = await serveRaw(() => {});
  const failure = await failureOf(
    callAs(
      transportTo(server.url, { timeoutMs: 40, totalTimeoutMs: 100, maxRetries: 50, random: () => 0 }),
      'idempotent write',
    ),
  );
  expect(failure).toMatchObject({ kind: 'timeout', limit: 'total', mayHaveApplied: true });
  expect(failure.attempts).toBeGreaterThan(1);
});

test('the limit of an attempt begins anew with each', async () => {
  await using server = await serveRaw((socket, _request, number) => {
    setTimeout(() => (number < 3 ? socket.resetAndDestroy() : ok(socket)), 80);
  });
  await expect(callAs(transportTo(server.url, { timeoutMs: 200 }), 'read')).resolves.toEqual({ id: 'a' });
});
