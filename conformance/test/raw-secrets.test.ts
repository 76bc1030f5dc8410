import { inspect } from 'node:util';
import type { ClientEvent, RawRequest } from '@edgeward/core';
import { describe, expect, test } from 'vitest';
import { type AnyClient, callOperation, vendorPackages } from '../canary/packages.ts';
import { paramsOf } from '../sweep/params-of.ts';
import { sweepOf } from '../sweep/sweeps.ts';

const token = 'Zk3v9QwX7tB2mN8pL4rS6yD1';

/** Raw requests with the effect of described operations. Their answers contain secrets known only to the service. */
const requests: readonly (readonly [vendor: string, request: RawRequest])[] = [
  ...['list_users', 'add_user', 'delete_user', 'LIST_USERS'].flatMap((action) =>
    ['customrules/api_protect', 'cdn/customrules/api_protect', 'cdn/customrules/API_PROTECT'].map(
      (group): readonly [string, RawRequest] => [
        '@edgeward/noc-cdn',
        { method: 'GET', path: '/api', query: { action: `${group}/${action}` } },
      ],
    ),
  ),
  ['@edgeward/noc-cdn', { method: 'GET', path: '/api', query: { 'action[]': ['cdn/customrules/api_protect/users'] } }],
  ...(['', '/block', '/block:enable'] as const).map((rest): readonly [string, RawRequest] => [
    '@edgeward/apigee-security-actions',
    { method: 'GET', path: `/v1/organizations/acme/environments/prod/securityActions${rest}`, effect: 'read' },
  ]),
  ...(['blacklist', 'whitelist'] as const).flatMap((list) =>
    (['v3', 'v4'] as const).map((version): readonly [string, RawRequest] => [
      '@edgeward/ping-ase',
      { method: 'GET', path: `/${version}/ase/firewall/${list}`, effect: 'read' },
    ]),
  ),
];

const answers: readonly (readonly [what: string, body: string, status: number])[] = [
  ['a text that is cut off', `{"alice":{"secret_value":"${token}`, 200],
  ['a warning before the JSON', `<br />Warning: x in y.php on line 3<br />{"alice":{"access_token":"${token}"}}`, 200],
  ['a page', `<html><body>${token}</body></html>`, 200],
  ['an answer that confirms nothing', `{"error":{"code":500},"users":["${token}"]}`, 200],
  ['a list in a failure', `{"users":["${token}"]}`, 500],
  ['a text in a failure', `dump: ${token}`, 500],
  ['a failure that is cut off', `{"status":"failed","users":{"alice":"${token}`, 403],
];

function expectNoToken(shown: object): void {
  expect(`${JSON.stringify(shown)} ${inspect(shown, { depth: 20 })}`).not.toContain(token);
}

const packages = new Map((await vendorPackages()).map((each) => [each.name, each]));

describe.each(requests)('the raw request of %s %j', (vendor, request) => {
  test.each(answers)('shows no secret of the service when the response is %s', async (_what, body, status) => {
    const { error, events } = await ask(vendor, request, body, status);
    expectNoToken([error, events]);
  });
});

/** Described operations answered with secrets known only to the service, beside those declared as such. */
const answeredWithSecrets = ['apiUsers.create', 'apiUsers.list', 'denyList.list', 'allowList.list', 'securityActions.'];

const calls = [...packages.values()].flatMap(({ name, operations }) =>
  operations
    .filter(({ id, secretResponses }) => secretResponses || answeredWithSecrets.some((start) => id.startsWith(start)))
    .map((operation) => [operation.id, name, operation] as const),
);

test('operations that are answered with secrets are found', () => {
  expect(calls.map(([id]) => id)).toEqual(
    expect.arrayContaining([...answeredWithSecrets.slice(0, 4), 'apiUsers.delete', 'denyList.add', 'allowList.remove']),
  );
});

describe.each(calls)('%s', (_id, vendor, operation) => {
  test.each(answers)('shows no secret of the service when the response is %s', async (_what, body, status) => {
    const sweep = sweepOf(vendor);
    const call = (client: AnyClient) => callOperation(client, operation, paramsOf(operation, sweep), {});
    const { error, events } = await told(vendor, call, body, status);
    expectNoToken([error, events]);
  });
});

test('entries of the lists of ASE are redacted in raw requests as in described ones', async () => {
  const entry = { type: 'token', value: token };
  const path = '/v4/ase/firewall/blacklist';
  const { error, events } = await ask('@edgeward/ping-ase', { method: 'POST', path, body: entry }, `no ${token}`, 500);
  expect(error).toMatchObject({ kind: 'server' });
  expectNoToken([error, events]);
  expect(JSON.stringify(events)).toContain('"type":"token"');
});

test('other raw requests show what came', async () => {
  const request: RawRequest = { method: 'GET', path: '/api', query: { action: 'cdn/list' }, effect: 'read' };
  const { error } = await ask('@edgeward/noc-cdn', request, '{"status":"failed","reason":"unheard of"}', 500);
  expect(JSON.stringify(error)).toContain('unheard of');
});

async function ask(vendor: string, request: RawRequest, body: string, status: number) {
  return told(vendor, (client) => (client as RawClient).request(request), body, status);
}

type RawClient = AnyClient & { readonly request: (request: RawRequest) => Promise<unknown> };

/** Returns everything a call prints if its response is `body`. */
async function told(vendor: string, call: (client: AnyClient) => Promise<unknown>, body: string, status: number) {
  const found = packages.get(vendor);
  if (found === undefined) throw new Error(`there is no ${vendor}`);
  const events: ClientEvent[] = [];
  const client = new found.Client({
    ...found.createFake().clientOptions,
    maxRetries: 0,
    onEvent: (event: ClientEvent) => events.push(event),
    fetch: async () => new Response(body, { status, headers: { 'content-type': 'application/json' } }),
  });
  const error: unknown = await call(client).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return { error, events };
}
