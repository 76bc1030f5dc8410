import { describe, expect, test, vi } from 'vitest';
import { transportAt } from '../src/api/at.js';
import type { FetchLike } from '../src/index.js';
import { failureOf } from './faults/support/calls.js';
import { getThing, listThings, transportTo } from './support/things.js';

class Accessors {
  get ip(): string {
    return '192.0.2.1';
  }
}

describe('the query of a raw request', () => {
  const fetch = vi.fn<FetchLike>(async () => Response.json({}));
  const things = transportTo('https://things.example', { fetch });

  test.each<[string, unknown]>([
    ['URLSearchParams', new URLSearchParams('ip=192.0.2.1')],
    ['a Map', new Map([['ip', '192.0.2.1']])],
    ['FormData', new FormData()],
    ['Headers', new Headers({ ip: '192.0.2.1' })],
    ['a text', 'ip=192.0.2.1'],
    ['a list of pairs', [['ip', '192.0.2.1']]],
    ['a number', 5],
    ['null', null],
    ['a date', new Date(0)],
    ['a promise', Promise.resolve({ ip: '192.0.2.1' })],
    ['an instance with accessors', new Accessors()],
    ['an object that only inherits', Object.create({ ip: '192.0.2.1' })],
    ['a name that is not well-formed', { '\ud800': 'a' }],
    ['an empty list', { ip: [] }],
    ['an integer that may have been rounded', { id: 2 ** 53 }],
  ])('is refused, and never left out of a request: %s', async (_name, query) => {
    const call = things.request({ method: 'DELETE', path: '/v1/deny-list', query: query as never });
    expect(await failureOf(call)).toMatchObject({ kind: 'request-validation', attempts: 0 });
    expect(fetch).not.toHaveBeenCalled();
  });

  test('may be empty, of another class, or without a prototype', async () => {
    class Filter {
      readonly ip = '192.0.2.1';
    }
    const bare: Record<string, string> = Object.assign(Object.create(null), { ip: '192.0.2.1' });
    for (const query of [{}, undefined, { ip: '192.0.2.1' }, new Filter() as never, bare, { ip: 0.5, on: true }]) {
      await things.request({ method: 'GET', path: '/v1/deny-list', effect: 'read', query });
    }
    expect(fetch.mock.calls.map(([url]) => new URL(url).search)).toEqual([
      '',
      '',
      ...Array(3).fill('?ip=192.0.2.1'),
      '?ip=0.5&on=true',
    ]);
  });
});

test('parameters that are an instance with accessors are refused: its optional ones would be left out', async () => {
  const params = new (class {
    get thingId(): string {
      return 'a';
    }
  })();
  const things = transportTo('https://things.example', { fetch: async () => Response.json({ id: 'a', things: [] }) });
  for (const transport of [things, transportAt(things, { thingId: 'b' })]) {
    for (const call of [transport.call(getThing, params), transport.paginate(listThings, params)]) {
      expect((await failureOf(call)).message).toContain('must be an object');
    }
  }
});

test('parameters in a Proxy that throws are reported by the promise of the call', async () => {
  const broken = (): never => {
    throw new Error('broken');
  };
  for (const handler of [{ has: broken }, { ownKeys: broken }, { getPrototypeOf: broken }, { get: broken }]) {
    const call = transportTo('https://things.example', { fetch: async () => Response.json({ id: 'a' }) }).call(
      getThing,
      new Proxy({ thingId: 'a' }, handler),
    );
    await call.then(
      (thing) => expect(thing).toEqual({ id: 'a' }),
      (error: unknown) => expect(error).toMatchObject({ attempts: 0 }),
    );
  }
});
