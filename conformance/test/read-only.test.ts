import { isConfigurationError, isOperationDeniedError, isRequestValidationError } from '@edgeward/core';
import { operations as nocOperations } from '@edgeward/noc-cdn/operations';
import { describe, expect, test } from 'vitest';
import { callOperation } from '../canary/packages.ts';
import { paramsOf } from '../canary/sample.ts';
import { type CallableClient, type Vendor, vendors } from '../options/vendors.ts';

const all = await vendors();

/** A raw read request for each vendor. */
const reads: Readonly<Record<string, object>> = {
  '@edgeward/akamai-appsec': { method: 'GET', path: '/appsec/v1/configs', effect: 'read' },
  '@edgeward/akamai-appsec/lists': { method: 'GET', path: '/network-list/v2/network-lists', effect: 'read' },
  '@edgeward/apigee-security-actions': { method: 'GET', path: '/v1/organizations/acme', effect: 'read' },
  '@edgeward/noc-cdn': { method: 'GET', path: '/api', query: { action: 'cdn/list' }, effect: 'read' },
  '@edgeward/ping-ase': { method: 'GET', path: '/v4/ase/firewall', effect: 'read' },
  '@edgeward/security-v29': { method: 'GET', path: '/security', effect: 'read' },
};

function readOnly(vendor: Vendor): { readonly client: CallableClient; readonly sent: string[] } {
  const sent: string[] = [];
  const fetch = async (input: string | { readonly url: string }): Promise<Response> => {
    sent.push(typeof input === 'string' ? input : input.url);
    return Response.json({});
  };
  return { client: new vendor.Client({ ...vendor.createFake().clientOptions, fetch, readOnly: true }), sent };
}

/** Sends a raw request, whatever the answer is worth, and tells whether it left the machine. */
async function leaves(vendor: Vendor, request: unknown, options?: object): Promise<boolean> {
  const { client, sent } = readOnly(vendor);
  const error: unknown = await Promise.resolve(client.request(request as object, options)).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (sent.length === 0) expect(isOperationDeniedError(error) || isRequestValidationError(error)).toBe(true);
  return sent.length > 0;
}

describe.each(all)('a read-only client of $name', (vendor: Vendor) => {
  const read = reads[vendor.name] ?? {};

  test('sends a raw request that reads', async () => {
    expect(await leaves(vendor, read)).toBe(true);
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'get', 'Get', 'GET ', 'HEAD', 'QUERY', '', undefined, null, ['GET']])(
    'sends no raw request with the method %j',
    async (method) => {
      expect(await leaves(vendor, { ...read, method })).toBe(false);
      expect(await leaves(vendor, { ...read, method, body: {} })).toBe(false);
    },
  );

  test.each(['write', 'destroy', undefined, 'Read', 'READ', null, true])(
    'sends no raw request with the effect %j',
    async (effect) => {
      expect(await leaves(vendor, { ...read, effect })).toBe(false);
    },
  );

  test.each([null, undefined, 'GET /', [], {}])('sends nothing for the raw request %j', async (request) => {
    expect(await leaves(vendor, request)).toBe(false);
  });

  test.each([
    'x-http-method-override',
    'X-HTTP-Method',
    'x-method-override',
    'X-Http_Method_Override',
    'X-Original-URL',
    'x-rewrite-url',
  ])('sends nothing with the header %s', async (name) => {
    expect(await leaves(vendor, read, { headers: { [name]: 'DELETE' } })).toBe(false);
    const { client, sent } = readOnly(vendor);
    const derived = client.withOptions({ headers: { [name]: 'DELETE' } });
    const [operation] = vendor.operations.filter(({ effect }) => effect === 'read');
    if (operation === undefined) throw new Error(`${vendor.name} has no read`);
    await expect(callOperation(derived, operation, paramsOf(operation), {})).rejects.toSatisfy(isOperationDeniedError);
    expect(sent).toEqual([]);
  });

  test.each(['_method', '_method[]', '$httpMethod', 'X-HTTP-Method-Override'])(
    'sends no raw request with the parameter %s',
    async (name) => {
      const query = { ...('query' in read ? (read.query as object) : {}), [name]: 'DELETE' };
      expect(await leaves(vendor, { ...read, query })).toBe(false);
    },
  );

  test('stays read-only when others are derived from it', async () => {
    const { client } = readOnly(vendor);
    expect(() => client.withOptions({ readOnly: false })).toThrow(expect.toSatisfy(isConfigurationError));
    const derived = client.withOptions({ readOnly: undefined }).withOptions({ maxRetries: 0 });
    await expect(Promise.resolve(derived.request({ ...read, method: 'DELETE' }))).rejects.toSatisfy(
      isOperationDeniedError,
    );
  });
});

test('a raw request names unknown members', async () => {
  for (const { Client, createFake } of all) {
    const fake = createFake();
    const client = new Client(fake.clientOptions);
    for (const [member, text] of [
      ['params', 'query'],
      ['url', 'path'],
      ['headers', 'second argument'],
      ['Effect', 'effect'],
      ['readOnly', 'is unknown; the members are'],
    ]) {
      const request = { method: 'GET', path: '/anything', effect: 'read', [`${member}`]: 'x' };
      await expect(Promise.resolve(client.request(request))).rejects.toThrow(text);
    }
    expect(fake.requests).toEqual([]);
  }
});

describe('a read-only client of a service with changes by GET', () => {
  const find = (name: string): Vendor => {
    const found = all.find((vendor) => vendor.name === name);
    if (found === undefined) throw new Error(`there is no ${name}`);
    return found;
  };
  const noc = find('@edgeward/noc-cdn');
  const raw = (query: object, path = '/api'): object => ({ method: 'GET', path, query, effect: 'read' });

  test.each(
    nocOperations.map(({ id, effect, queryConstants }) => ({ id, effect, action: queryConstants?.['action'] })),
  )('sends the action of $id only if it reads', async ({ effect, action }) => {
    expect(await leaves(noc, raw({ action }))).toBe(effect === 'read');
  });

  test('sends the second spelling of the list of users', async () => {
    expect(await leaves(noc, raw({ action: 'cdn/customrules/api_protect/list_users' }))).toBe(true);
    expect(await leaves(noc, raw({ action: 'cdn/logs/last', site: 'example.com', limit: 5 }))).toBe(true);
  });

  test.each([
    {},
    { action: 'domain/list' },
    { action: 'CDN/LIST' },
    { action: 'cdn/list ' },
    { action: ' cdn/list' },
    { action: 'cdn/list/../delete' },
    { action: 'cdn/list\0' },
    { action: '' },
    { action: undefined },
    { action: ['cdn/list', 'cdn/delete'] },
    { action: ['cdn/list'] },
    { Action: 'cdn/list' },
    { action: 'cdn/list', Action: 'cdn/delete' },
    { action: 'cdn/list', 'action[]': 'cdn/delete' },
    { action: 'cdn/list', ' action': 'cdn/delete' },
    { action: 'cdn/list', 'action\0': 'cdn/delete' },
    { action: 'cdn/list', '%61ction': 'cdn/delete', aCTION: 'x' },
    Object.create({ action: 'cdn/list' }),
  ])('sends no action %#', async (query) => {
    expect(await leaves(noc, raw(query))).toBe(false);
  });

  test.each(['/api/', '/API', '/api/cdn/delete', '/api%3Faction=cdn%2Fdelete', '/api&action=cdn/delete', '/', '//api'])(
    'sends no action to %s',
    async (path) => {
      expect(await leaves(noc, raw({ action: 'cdn/list' }, path))).toBe(false);
    },
  );

  test('sends no command of RackCorp, which a script takes from the query', async () => {
    const rackCorp = find('@edgeward/security-v29');
    for (const request of [
      raw({}, '/json.php'),
      raw({ cmd: 'device.delete' }, '/json.php'),
      raw({}, '/JSON.PHP'),
      raw({}, '/json%2ephp'),
      raw({}, '/json.php/security'),
      raw({ cmd: 'device.delete' }, '/security'),
      raw({ ' CMD': 'device.delete' }, '/security'),
    ]) {
      expect(await leaves(rackCorp, request)).toBe(false);
    }
    expect(await leaves(rackCorp, raw({ resStart: 0 }, '/dns/domain/example.com'))).toBe(true);
  });

  test('sends no switch of the firewall of ASE', async () => {
    const ase = find('@edgeward/ping-ase');
    expect(await leaves(ase, raw({ status: 'disable' }, '/v4/ase/firewall'))).toBe(false);
    expect(await leaves(ase, raw({ tag: 'all' }, '/v4/ase/firewall/blacklist'))).toBe(true);
  });
});
