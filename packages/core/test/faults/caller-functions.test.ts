import { describe, expect, test, vi } from 'vitest';
import {
  type ClientOptions,
  type Clock,
  ConfigurationError,
  type EndEvent,
  type FetchLike,
  NetworkError,
  type ResponseLike,
} from '../../src/index.js';
import { createThing, getThing, transportTo } from '../support/things.js';
import { exportThings } from '../traffic/harness.js';
import { callAs, failureOf } from './support/calls.js';

const answering =
  (status: number, body: unknown = { id: 'a' }): FetchLike =>
  async () =>
    Response.json(body, { status });

const things = (options: ClientOptions): ReturnType<typeof transportTo> =>
  transportTo('https://things.example', options);

function broken(): never {
  throw new TypeError('broken, with key=correct-horse-battery');
}

const still: Clock = { now: () => 0, sleep: async () => {} };

describe("an error in the caller's own function", () => {
  test.each<[string, ClientOptions, number]>([
    ['the sleep of the clock', { fetch: answering(503), clock: { ...still, sleep: broken } }, 1],
    ['random', { fetch: answering(503), random: broken }, 1],
    [
      'rejected() of an auth',
      {
        fetch: answering(401),
        auth: { scheme: 'own', authenticate: () => ({}), secrets: () => [], rejected: broken },
      },
      1,
    ],
    [
      'warnings() of an auth',
      {
        fetch: answering(200),
        onEvent: () => {},
        auth: { scheme: 'own', authenticate: () => ({}), secrets: () => [], warnings: broken },
      },
      0,
    ],
  ])('says whether the change may have been applied, and ends the call once: %s', async (_name, options, attempts) => {
    const ends: EndEvent[] = [];
    const onEvent = [options.onEvent ?? []].flat();
    const transport = things({
      ...options,
      onEvent: [...onEvent, (event) => event.type === 'end' && ends.push(event)],
    });
    const error = await failureOf(callAs(transport, 'idempotent write'));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toMatchObject({ operation: 'things.replace', attempts, mayHaveApplied: attempts > 0 });
    expect(error.cause).toMatchObject({ name: 'TypeError', message: expect.stringContaining('broken') });
    expect(ends).toMatchObject([{ attempts, error: { kind: 'configuration', mayHaveApplied: attempts > 0 } }]);
  });

  test('changed nothing if the call is a read', async () => {
    const error = await failureOf(callAs(things({ fetch: answering(503), random: broken }), 'read'));
    expect(error).toMatchObject({ kind: 'configuration', attempts: 1, mayHaveApplied: false });
  });

  const validators: readonly (readonly [string, () => never])[] = [
    ['throws', broken],
    ['returns a promise', () => Promise.resolve([]) as never],
    ['returns a set', () => new Set([{ pointer: '', message: 'is wrong' }]) as never],
  ];

  test.each(validators)(
    'a validator that %s is an issue, and never breaks a completed change',
    async (_name, check) => {
      const fetch = vi.fn(answering(200));
      const onResponse = { check: ({ direction }: { direction: string }) => (direction === 'response' ? check() : []) };
      const onEvent = vi.fn();
      const transport = things({ fetch, validator: onResponse, onEvent });
      await expect(callAs(transport, 'write')).resolves.toEqual({ id: 'a' });
      expect(onEvent).toHaveBeenCalledWith(expect.objectContaining({ type: 'drift' }));
      await expect(callAs(transport, 'read')).rejects.toMatchObject({ kind: 'response-validation' });
      expect(fetch).toHaveBeenCalledTimes(2);
      await expect(callAs(things({ fetch, validator: { check } }), 'write')).rejects.toMatchObject({
        kind: 'request-validation',
        mayHaveApplied: false,
      });
      expect(fetch).toHaveBeenCalledTimes(2);
    },
  );
});

describe('an unreadable error', () => {
  const throwing = (name: string): Error => Object.defineProperty(new Error('lost'), name, { get: broken });
  const unreadable: readonly (readonly [string, unknown])[] = [
    ['a cause', throwing('cause')],
    ['a code', throwing('code')],
    ['a message', throwing('message')],
    ['a name', throwing('name')],
    ['a system call', throwing('syscall')],
    ['errors', Object.assign(throwing('errors'), { name: 'AggregateError' })],
    ['no text as its message', Object.assign(new Error('x'), { message: null })],
    ['a symbol as its message', Object.assign(new Error('x'), { message: Symbol('m') })],
    ['a message without a text form', Object.assign(new Error('x'), { message: Object.create(null) })],
    ['nothing to read at all', new Proxy(new Error('x'), { get: broken, has: broken })],
    ['an unreadable cause', new Error('outer', { cause: new Error('middle', { cause: throwing('message') }) })],
  ];

  test.each(unreadable)('leaves a change uncertain if the fetch throws it: %s', async (_name, error) => {
    const fetch: FetchLike = () => Promise.reject(error);
    const failure = await failureOf(things({ fetch, maxRetries: 0 }).call(createThing, { body: { id: 'a' } }));
    expect(failure).toBeInstanceOf(NetworkError);
    expect(failure).toMatchObject({ attempts: 1, mayHaveApplied: true });
  });

  test.each(unreadable)('is a configuration error if an auth throws it: %s', async (_name, error) => {
    const authenticate = (): never => {
      throw error;
    };
    const auth = { scheme: 'own', authenticate, secrets: () => [] };
    const failure = await failureOf(things({ auth }).call(createThing, { body: { id: 'a' } }));
    expect(failure).toMatchObject({ kind: 'configuration', attempts: 0, mayHaveApplied: false });
  });
});

describe('a body of the own fetch of the caller', () => {
  type Step = () => unknown;
  interface Double {
    readonly getReader?: Step;
    readonly read: Step;
    readonly cancel: Step;
  }

  function responseOf({ read, cancel, getReader = () => ({ read, cancel }) }: Double): ResponseLike {
    return { status: 200, headers: {}, body: { getReader, cancel } };
  }

  const chunk = { done: false, value: Buffer.from('{"id": "a"}') };
  const readings: readonly (readonly [string, Omit<Double, 'cancel'>, string])[] = [
    ['is too large', { read: async () => chunk }, 'response-too-large'],
    ['fails', { read: broken }, 'network'],
    ['rejects', { read: async () => broken() }, 'network'],
    ['has no reader', { read: broken, getReader: () => undefined }, 'network'],
    ['refuses its reader', { read: broken, getReader: broken }, 'network'],
    ['never ends', { read: () => new Promise(() => {}) }, 'timeout'],
  ];
  const cancels: readonly (readonly [string, Step])[] = [
    ['returns nothing', () => undefined],
    ['throws', broken],
    ['rejects', async () => broken()],
  ];

  for (const [cancelling, cancel] of cancels) {
    test.each(readings)(`leaves a change uncertain if it %s, even if its cancel() ${cancelling}`, async (...row) => {
      const [, reading, kind] = row;
      const fetch: FetchLike = async () => responseOf({ ...reading, cancel });
      const failure = await failureOf(
        things({ fetch, maxResponseBytes: 5, timeoutMs: 20 }).call(createThing, { body: { id: 'a' } }),
      );
      expect(failure).toMatchObject({ kind, attempts: 1, mayHaveApplied: true });
    });

    test(`can be left as a stream, even if its cancel() ${cancelling}`, async () => {
      const fetch: FetchLike = async () => responseOf({ read: async () => chunk, cancel });
      for await (const part of await things({ fetch }).call(exportThings)) {
        expect(part).toEqual(chunk.value);
        break;
      }
    });
  }
});

test.each([100, 101, 199])('status %i is no final response: a change may have been applied', async (status) => {
  const fetch: FetchLike = async () => ({ status, headers: {}, body: null });
  const failure = await failureOf(things({ fetch }).call(createThing, { body: { id: 'a' } }));
  expect(failure).toMatchObject({ kind: 'api', status, mayHaveApplied: true });
  const read = await failureOf(things({ fetch }).call(getThing, { thingId: 'a' }));
  expect(read.mayHaveApplied).toBe(false);
});

test('a throwing getter among the headers of a call is an unreadable option, and its error is not repeated', async () => {
  const headers = {
    get 'x-trace'(): string {
      throw new Error('key=correct-horse-battery');
    },
  };
  const failure = await failureOf(things({}).call(createThing, { body: { id: 'a' } }, { headers }));
  expect(failure).toMatchObject({ kind: 'configuration', attempts: 0 });
  expect(failure.cause).toBeUndefined();
  expect(failure.message).toContain('cannot be read');
});
