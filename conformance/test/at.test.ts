import { isConfigurationError, isEdgewardError, type Operation, type QueryParameter } from '@edgeward/core';
import { describe, expect, test } from 'vitest';
import { callOperation, methodOf, resourceOf } from '../canary/packages.ts';
import { type CallableClient, type Vendor, vendors } from '../options/vendors.ts';
import { paramsOf } from '../sweep/params-of.ts';
import type { Params } from '../sweep/sweep.ts';
import { sweepOf } from '../sweep/sweeps.ts';

const all = await vendors();

/** The objects selected by a view of each client. */
const places: Readonly<Record<string, Params>> = {
  '@edgeward/akamai-appsec': { configId: 4711, versionNumber: 9, policyId: 'view_1' },
  '@edgeward/akamai-appsec/lists': { networkListId: '4711_VIEW', listId: '4712_VIEW' },
  '@edgeward/apigee-security-actions': { organization: 'view-org', environment: 'view-env' },
  '@edgeward/noc-cdn': { website: 'view.example.com' },
  '@edgeward/ping-ase': { apiId: 'view-api' },
  '@edgeward/security-v29': { id: 4711 },
};

/** Objects without a parameter, or with the name of a prototype. */
const notPlaces: readonly object[] = [
  JSON.parse('{"__proto__":{"configId":1}}'),
  new Map([['configId', 1]]),
  [],
  Promise.resolve(),
];

/** Parameters of a view that are options of a client, too. */
const clientOptions: readonly string[] = ['environment', 'website'];

interface Sent {
  readonly url: string;
  readonly body: unknown;
  readonly params: unknown;
}

interface ViewedClient extends CallableClient {
  at(place: object): ViewedClient;
}

/** Calls an operation, and returns the request sent and the one seen by the guard. */
async function sent(
  vendor: Vendor,
  operation: Operation,
  params: Params,
  view: (client: ViewedClient) => CallableClient = (client) => client,
): Promise<Sent | undefined> {
  let request: Omit<Sent, 'params'> | undefined;
  let seen: unknown;
  const client = new vendor.Client({
    ...vendor.createFake().clientOptions,
    maxRetries: 0,
    fetch: async (url: string, init: { readonly body?: unknown }) => {
      request ??= { url, body: textOf(init.body) };
      return Response.json({});
    },
    guard: (_operation: Operation, given: unknown) => {
      seen = given;
    },
  }) as CallableClient as ViewedClient;
  await callOperation(view(client), operation, params, {}).catch(() => {});
  return request && { ...request, params: seen };
}

/** A form has a boundary of its own each time. */
function textOf(body: unknown): string | undefined {
  if (!(body instanceof Uint8Array)) return undefined;
  return new TextDecoder().decode(body).replaceAll(/edgeward-[\w-]+/g, 'boundary');
}

/** The parameters of an operation naming its object. */
function namesOf({ path, query = [] }: Operation): readonly string[] {
  const name = (entry: string | QueryParameter): string => (typeof entry === 'string' ? entry : entry.name);
  return [...[...path.matchAll(/\{([^}]+)\}/g)].map(([, found = '']) => found), ...query.map(name)];
}

function without(params: Params, names: readonly string[]): Params {
  return Object.fromEntries(Object.entries(params).filter(([name]) => !names.includes(name)));
}

describe.each(all.map((vendor) => [vendor.name, vendor] as const))('a view of %s', (name, vendor) => {
  const place = places[name] ?? {};
  const sweep = sweepOf(name);

  test.each(vendor.operations.map((operation) => [operation.id, operation] as const))(
    'sends %s as a call that gives everything itself',
    async (_id, operation) => {
      const own = Object.fromEntries(Object.entries(place).filter(([key]) => namesOf(operation).includes(key)));
      const params = without(paramsOf(operation, sweep), Object.keys(place));
      const whole = await sent(vendor, operation, { ...params, ...own });
      expect(whole).toBeDefined();
      expect(await sent(vendor, operation, params, (client) => client.at(place))).toEqual(whole);
      expect(await sent(vendor, operation, { ...params, ...own }, (client) => client.at(place))).toEqual(whole);
    },
  );

  test('refuses a promise, a Map or a list in place of parameters, for every operation that has some', async () => {
    for (const operation of vendor.operations.filter((each) => namesOf(each).length > 0 || each.body !== undefined)) {
      let requests = 0;
      const fetch = async (): Promise<Response> => Response.json({ requests: ++requests });
      const { clientOptions } = vendor.createFake();
      const client = new vendor.Client({ ...clientOptions, maxRetries: 0, fetch }) as CallableClient as ViewedClient;
      const resource = resourceOf(client.at(place), operation) ?? {};
      const method: unknown = Reflect.get(resource, methodOf(operation));
      if (typeof method !== 'function') throw new Error(`the view has no ${operation.id}`);
      for (const wrong of [Promise.resolve({}), new Map(), []]) {
        const call = async (): Promise<unknown> => Reflect.apply(method, resource, [wrong]);
        await expect(call(), operation.id).rejects.toSatisfy(isEdgewardError);
      }
      expect(requests, operation.id).toBe(0);
    }
  });

  test('lets a call name something else, and views of it can be made and derived from', async () => {
    const [key = '', value] = Object.entries(place)[0] ?? [];
    const operation = vendor.operations.find(
      ({ id, path, query = [] }) => id !== '' && namesOf({ path, query } as Operation).includes(key),
    );
    if (operation === undefined) throw new Error(`no operation takes ${key}`);
    const params = without(paramsOf(operation, sweep), Object.keys(place));
    const other = typeof value === 'number' ? 1 : 'other.example.com';
    const others = Object.fromEntries(
      Object.entries(place).filter(([k]) => k !== key && namesOf(operation).includes(k)),
    );
    const expected = await sent(vendor, operation, { ...params, ...others, [key]: other });
    expect(await sent(vendor, operation, { ...params, [key]: other }, (client) => client.at(place))).toEqual(expected);
    expect(await sent(vendor, operation, params, (client) => client.at(place).at({ [key]: other }))).toEqual(expected);
    const derived = (client: ViewedClient): CallableClient =>
      client.at({ ...place, [key]: other }).withOptions({ timeoutMs: 1_000 });
    expect(await sent(vendor, operation, params, derived)).toEqual(expected);
  });

  const optionNames = Object.keys(place).filter((key) => clientOptions.includes(key));

  test.each(optionNames)('uses the %s given to a derived client instead of its own', async (key) => {
    const operation = vendor.operations.find((each) => namesOf(each).includes(key));
    if (operation === undefined) throw new Error(`no operation takes ${key}`);
    const params = without(paramsOf(operation, sweep), Object.keys(place));
    const expected = await sent(vendor, operation, { ...params, ...place, [key]: 'other.example.com' });
    const derived = (client: ViewedClient): CallableClient =>
      client.at(place).withOptions({ [key]: 'other.example.com' });
    expect(await sent(vendor, operation, params, derived)).toEqual(expected);
  });

  test('refuses a name that no operation has, with the nearest one, and a value of the wrong type', () => {
    const client = new vendor.Client(vendor.createFake().clientOptions) as CallableClient as ViewedClient;
    const [key = ''] = Object.keys(place);
    for (const wrong of [{ [`${key}s`]: 'x' }, { body: {} }, { [key]: null }, { [key]: {} }, 'shop', 7, ...notPlaces]) {
      let error: unknown;
      try {
        client.at(wrong as object);
      } catch (thrown) {
        error = thrown;
      }
      expect(isConfigurationError(error), JSON.stringify(wrong)).toBe(true);
    }
    expect(() => client.at({ [`${key}s`]: 'x' })).toThrow(`${key}s`);
  });

  test('a view without parameters equals the client', async () => {
    const operation = vendor.operations[0];
    if (operation === undefined) throw new Error('there is no operation');
    const params = {
      ...paramsOf(operation, sweep),
      ...Object.fromEntries(Object.entries(place).filter(([key]) => namesOf(operation).includes(key))),
    };
    expect(await sent(vendor, operation, params, (client) => client.at({}))).toEqual(
      await sent(vendor, operation, params),
    );
  });
});
