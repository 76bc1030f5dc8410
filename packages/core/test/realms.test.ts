import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import type { CallOptions, FetchLike, RawRequest } from '../src/index.js';
import { createThing, getThing, transportTo } from './support/things.js';

/** Evaluates an expression in a realm of its own, as Jest and vitest run the code of their users. */
function foreign(expression: string, given: object = {}): unknown {
  return runInNewContext(`(${expression})`, { ...given });
}

const write: RawRequest = { method: 'POST', path: '/x', effect: 'write' };

describe('an error of another realm', () => {
  const refused = `Object.assign(new Error('connect'), { code: 'ECONNREFUSED', syscall: 'connect' })`;

  test.each([
    ['by itself', `Object.assign(new TypeError('fetch failed'), { cause: ${refused} })`],
    [
      'for each address',
      `Object.assign(new TypeError('fetch failed'), { cause: new AggregateError([${refused}, ${refused}]) })`,
    ],
  ])('proves that nothing was sent (%s)', async (_name, expression) => {
    const fetch: FetchLike = () => Promise.reject(foreign(expression));
    const call = transportTo('https://service.example', { fetch }).request(write);
    await expect(call).rejects.toMatchObject({
      name: 'NetworkError',
      code: 'ECONNREFUSED',
      attempts: 3,
      mayHaveApplied: false,
      cause: { message: 'fetch failed' },
    });
  });

  test('is recognised as a fetch that cannot start', async () => {
    const words = 'RequestInit: Expected signal ("AbortSignal {}") to be an instance of AbortSignal.';
    const fetch: FetchLike = () => Promise.reject(foreign('new TypeError(words)', { words }));
    await expect(transportTo('https://service.example', { fetch }).request(write)).rejects.toMatchObject({
      name: 'ConfigurationError',
      attempts: 0,
    });
  });

  test('reports an error of another realm from a guard, a token provider and a listener', async () => {
    const fail = (): never => {
      throw foreign(`new RangeError('of elsewhere')`);
    };
    const guarded = transportTo('https://service.example', { guard: fail });
    await expect(guarded.request(write)).rejects.toMatchObject({ name: 'OperationDeniedError' });
    const auth = { scheme: 'test', authenticate: fail, secrets: () => [] };
    await expect(transportTo('https://service.example', { auth }).request(write)).rejects.toMatchObject({
      name: 'ConfigurationError',
      cause: { message: 'of elsewhere' },
    });
    const onEvent = () => foreign(`Promise.reject(new Error('of a listener'))`) as undefined;
    const fetch = async () => Response.json({ id: 'a' });
    const listened = transportTo('https://service.example', { fetch, onEvent });
    expect(await listened.call(getThing, { thingId: 'a' })).toEqual({ id: 'a' });
  });
});

describe('a value of another realm', () => {
  test('writes a date of another realm as a date, and rejects an invalid one', async () => {
    const bodies: unknown[] = [];
    const fetch: FetchLike = async (_url, { body }) => {
      bodies.push(JSON.parse(String(body)));
      return Response.json({});
    };
    const transport = transportTo('https://service.example', { fetch });
    await transport.request({ ...write, body: { at: foreign('new Date(0)') } });
    expect(bodies).toEqual([{ at: '1970-01-01T00:00:00.000Z' }]);
    const invalid = transport.request({ ...write, body: { at: foreign('new Date(NaN)') } });
    await expect(invalid).rejects.toThrow(/an invalid Date/);
  });

  test('events show a date of another realm as a date', async () => {
    const shown: unknown[] = [];
    const transport = transportTo('https://service.example', {
      fetch: async () => Response.json({}),
      onEvent: (event) => void (event.type === 'start' && shown.push(event.params)),
    });
    await transport.request({ ...write, body: { at: foreign('new Date(0)') } });
    expect(shown).toEqual([{ body: { at: '1970-01-01T00:00:00.000Z' } }]);
  });

  test.each([
    ['an ArrayBuffer', `new Uint8Array([123, 125]).buffer`],
    ['bytes', `new Uint8Array([123, 125])`],
    ['a view', `new DataView(new Uint8Array([123, 125]).buffer)`],
  ])('reads a response body of another realm (%s)', async (_name, expression) => {
    const fetch: FetchLike = async () => ({
      status: 200,
      headers: {},
      arrayBuffer: async () => foreign(expression) as ArrayBuffer,
    });
    const transport = transportTo('https://service.example', { fetch });
    expect(await transport.request({ method: 'GET', path: '/x', effect: 'read' })).toEqual({});
  });

  test('sends a body with objects and arrays of another realm unchanged', async () => {
    const fetch: FetchLike = async (_url, { body }) => Response.json(JSON.parse(String(body)));
    const body = foreign(`{ id: 'a', size: 1 }`) as { readonly id: string };
    expect(await transportTo('https://service.example', { fetch }).call(createThing, { body })).toEqual({
      id: 'a',
      size: 1,
    });
  });

  test('a signal of another realm aborts a call', async () => {
    const listeners = new Set<() => void>();
    const signal: unknown = foreign(
      `{
        aborted: false,
        reason: undefined,
        addEventListener: (_type, listener) => listeners.add(listener),
        removeEventListener: (_type, listener) => listeners.delete(listener),
      }`,
      { listeners },
    );
    const fetch: FetchLike = () => new Promise(() => {});
    const call = transportTo('https://service.example', { fetch }).request(write, {
      signal: signal as NonNullable<CallOptions['signal']>,
    });
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    for (const listener of listeners) listener();
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
    expect(listeners.size).toBe(0);
  });
});
