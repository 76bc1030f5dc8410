import { AsyncLocalStorage } from 'node:async_hooks';
import { runInNewContext } from 'node:vm';
import type { FetchLike, Operation } from '@edgeward/core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type AnyClient, callOperation, methodOf, resourceOf, vendorPackages } from '../canary/packages.ts';
import { paramsOf } from '../sweep/params-of.ts';
import type { Params } from '../sweep/sweep.ts';
import { sweepOf } from '../sweep/sweeps.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

class Given {
  [name: string]: unknown;

  constructor(members: object) {
    Object.assign(this, members);
  }
}

/** Forms of an object passed by a program. */
const forms: Readonly<Record<string, (members: Params) => object>> = {
  'a frozen object': (members) => deepFrozen({ ...members }),
  'an object without a prototype': (members) => Object.assign(Object.create(null), members),
  'an instance of a class': (members) => new Given(members),
  'a Proxy': (members) => new Proxy({ ...members }, {}),
  'an object of another realm': (members) =>
    runInNewContext('JSON.parse(text)', { text: JSON.stringify(members) }) as object,
};

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const member of Object.values(value)) deepFrozen(member);
  return Object.freeze(value);
}

/** Ways of a framework or a test to pass a client on. */
const clients: Readonly<Record<string, (client: AnyClient) => AnyClient>> = {
  'behind a Proxy': (client) => new Proxy(client, {}),
  'behind a Proxy that passes its receiver on': (client) =>
    new Proxy(client, { get: (target, name, receiver) => Reflect.get(target, name, receiver) as unknown }),
  'that is frozen': (client) => Object.freeze(client),
  'that is the prototype of another object': (client) => Object.create(client) as AnyClient,
};

const packages = (await vendorPackages()).map((vendor) => {
  const sweep = sweepOf(vendor.name);
  // One operation that lists, and one change with parameters.
  const read = vendor.operations.find(({ id }) => id.endsWith('.list')) ?? vendor.operations[0];
  const write = vendor.operations.find(({ id, effect }) => effect !== 'read' && sweep.params[id] !== undefined);
  // One that fails without its first parameter.
  const needy = vendor.operations.find(
    (each) => each.method !== 'GET' || (each.requiredQuery ?? []).includes(Object.keys(paramsOf(each, sweep))[0] ?? ''),
  );
  if (read === undefined || write === undefined || needy === undefined)
    throw new Error(`${vendor.name} has no operations`);
  return [vendor.name, { ...vendor, sweep, read, write, needy }] as const;
});

describe.each(packages)('%s', (_name, { Client, sweep, read, write, needy }) => {
  /** Makes a client of a fake, calls the operation, and returns the bodies and URLs received by the fake. */
  async function requestsOf(
    operation: Operation,
    change: { readonly options?: (options: Params) => object; readonly client?: (client: AnyClient) => AnyClient } = {},
    params: object = paramsOf(operation, sweep),
    more: object = {},
  ): Promise<unknown> {
    const fake = sweep.fake();
    const { options = (given) => given, client = (given) => given } = change;
    await callOperation(client(new Client(options({ ...fake.clientOptions }))), operation, params, more);
    return fake.requests.map(({ method, path, query, body }) => ({ method, path, query, body }));
  }

  test.each(Object.entries(forms).filter(([name]) => !name.includes('realm')))(
    'takes options as %s',
    async (_, form) => {
      const options = (given: Params): object =>
        form === forms['a frozen object'] ? Object.freeze(given) : form(given);
      expect(await requestsOf(read, { options })).toEqual(await requestsOf(read));
    },
  );

  test.each(Object.entries(forms))('accepts parameters and bodies as %s', async (_, form) => {
    const params = paramsOf(write, sweep);
    const { body } = params;
    const isList = Array.isArray(body);
    const formed = body === undefined || isList ? params : { ...params, body: form(body as Params) };
    expect(await requestsOf(write, {}, form(formed))).toEqual(await requestsOf(write));
  });

  test('sends nothing when only the prototype of an object has a parameter, and names it', async () => {
    const fake = sweep.fake();
    const params = paramsOf(needy, sweep);
    const [name = '', value] = Object.entries(params)[0] ?? [];
    // As an object of a class with getters.
    const { [name]: _, ...own } = params;
    const given: object = Object.assign(Object.create({ [name]: value }), own);
    const call = callOperation(new Client(fake.clientOptions), needy, Object.assign(given, { more: undefined }), {});
    await expect(call).rejects.toMatchObject({ mayHaveApplied: false, message: expect.stringContaining(name) });
    expect(fake.requests).toEqual([]);
  });

  test.each(Object.entries(clients))('has a client %s', async (_, client) => {
    expect(await requestsOf(read, { client })).toEqual(await requestsOf(read));
  });

  test('is called by a spy, and returns the response of the spy', async () => {
    const fake = sweep.fake();
    const client = new Client(fake.clientOptions);
    const resource = resourceOf(client, read) as Record<string, (...given: unknown[]) => unknown>;
    const spy = vi.spyOn(resource, methodOf(read));
    await callOperation(client, read, paramsOf(read, sweep), {});
    expect(spy).toHaveBeenCalledOnce();
    expect(fake.requests).toHaveLength(1);
    spy.mockReturnValue(Promise.resolve('double'));
    expect(await callOperation(client, read, paramsOf(read, sweep), {})).toBe('double');
    spy.mockRestore();
    await callOperation(client, read, paramsOf(read, sweep), {});
    expect(fake.requests).toHaveLength(2);
  });

  test('allows a method to be replaced and restored', async () => {
    const fake = sweep.fake();
    const client = new Client(fake.clientOptions);
    const resource = resourceOf(client, write) as Record<string, unknown>;
    const original = resource[methodOf(write)];
    resource[methodOf(write)] = async () => 'double';
    expect(await callOperation(client, write, paramsOf(write, sweep), {})).toBe('double');
    resource[methodOf(write)] = original;
    await callOperation(client, write, paramsOf(write, sweep), {});
    expect(fake.requests.length).toBeGreaterThan(0);
  });

  test('calls while the timers of a test stand still', async () => {
    vi.useFakeTimers();
    expect(await requestsOf(read)).toHaveLength(1);
  });

  test('uses the global fetch replaced by a tracer', async () => {
    const fake = sweep.fake();
    const { fetch, ...options } = fake.clientOptions as { readonly fetch: FetchLike };
    const seen: unknown[] = [];
    // As Sentry and OpenTelemetry do: the global fetch is wrapped, and called with whatever came.
    vi.stubGlobal('fetch', function patched(this: unknown, ...given: Parameters<FetchLike>) {
      seen.push(given[0]);
      return Reflect.apply(fetch, this, given) as unknown;
    });
    await callOperation(new Client(options), read, paramsOf(read, sweep), {});
    expect(seen).toHaveLength(1);
  });

  test('keeps the context of the caller in fetch, guard and events', async () => {
    const context = new AsyncLocalStorage<string>();
    const fake = sweep.fake();
    const seen = new Set<string>();
    const { fetch } = fake.clientOptions as { readonly fetch: FetchLike };
    const client = new Client({
      ...fake.clientOptions,
      guard: () => void seen.add(`guard ${context.getStore()}`),
      onEvent: () => void seen.add(`event ${context.getStore()}`),
      fetch: (...given: Parameters<FetchLike>) => {
        seen.add(`fetch ${context.getStore()}`);
        return fetch(...given);
      },
    });
    await context.run('a request', () => callOperation(client, write, paramsOf(write, sweep), {}));
    expect(seen).toEqual(new Set(['event a request', 'fetch a request', 'guard a request']));
  });

  test('takes a signal that another library made', async () => {
    const fake = sweep.fake();
    const listeners = new Set<() => void>();
    const signal = {
      aborted: false,
      reason: undefined as unknown,
      addEventListener: (_type: string, listener: () => void) => void listeners.add(listener),
      removeEventListener: (_type: string, listener: () => void) => void listeners.delete(listener),
    };
    const client = new Client({ ...fake.clientOptions, fetch: () => new Promise(() => {}) });
    const call = callOperation(client, write, paramsOf(write, sweep), { signal });
    await vi.waitFor(() => expect(listeners.size).toBe(1));
    Object.assign(signal, { aborted: true, reason: new Error('enough') });
    for (const listener of listeners) listener();
    await expect(call).rejects.toMatchObject({ name: 'AbortError', cause: { message: 'enough' } });
    expect(listeners.size).toBe(0);
  });

  test('reads responses whose headers are a Map', async () => {
    const fake = sweep.fake();
    const { fetch } = fake.clientOptions as { readonly fetch: FetchLike };
    const mapped = async (...given: Parameters<FetchLike>): Promise<object> => {
      const { status, ok, headers, body } = (await fetch(...given)) as Response;
      return { status, ok, headers: new Map(headers), body };
    };
    const client = new Client({ ...fake.clientOptions, fetch: mapped });
    await expect(callOperation(client, read, paramsOf(read, sweep), {})).resolves.toBeDefined();
  });
});
