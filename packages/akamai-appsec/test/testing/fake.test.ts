import { edgeGrid } from '@edgeward/core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createFakeAkamaiAppSec, FakeClock } from '../../src/testing/index.js';
import { bodyOf, call, problem } from './call.js';
import { sign } from './sign.js';
import { draft, shop, version } from './small-seed.js';

const list = `${version()}/selected-hostnames`;

describe('the fake of Akamai', () => {
  it('gives a client all the options it needs', async () => {
    const fake = createFakeAkamaiAppSec();
    const { auth, fetch, baseUrl, clock } = fake.clientOptions;
    expect(clock).toBe(fake.clock);
    const url = `${baseUrl}/appsec/v1/configs`;
    const { headers = {} } = await auth.authenticate(
      { method: 'GET', url, headers: {} },
      { attempt: 1, now: clock.now() },
    );
    expect((await fetch(url, { headers })).status).toBe(200);
  });

  it('gives a client the account switch key', async () => {
    const fake = createFakeAkamaiAppSec({ accountSwitchKey: '1-5C0YLB:1-8BYUX' });
    const url = `${fake.clientOptions.baseUrl}/appsec/v1/configs?a=b`;
    const added = await fake.clientOptions.auth.authenticate(
      { method: 'GET', url, headers: {} },
      { attempt: 1, now: fake.clock.now() },
    );
    expect((await fake.fetch(added.url ?? url, { headers: added.headers ?? {} })).status).toBe(200);
  });

  it("accepts what the client's own signer signs, byte for byte", async () => {
    const fake = createFakeAkamaiAppSec({ seed: shop(draft) });
    const body = new TextEncoder().encode(JSON.stringify({ name: 'ü'.repeat(80_000), conditions: [] }));
    const url = `${fake.clientOptions.baseUrl}/appsec/v1/configs/8277/custom-rules?a=%2F&b=%20+c`;
    const auth = edgeGrid({ host: 'akab-fake.luna.akamaiapis.test', ...fake.credentials });
    const { headers = {} } = await auth.authenticate(
      { method: 'POST', url, headers: {}, body },
      { attempt: 1, now: fake.clock.now() },
    );
    expect((await fake.fetch(url, { method: 'POST', headers, body })).status).toBe(200);
  });

  it('serves the same state over HTTP, to whoever signs for its address', async () => {
    const fake = createFakeAkamaiAppSec({ seed: shop(draft) });
    const server = await fake.listen();
    onTestFinished(() => server.close());
    expect(server.clientOptions).toMatchObject({ baseUrl: server.url, auth: fake.clientOptions.auth });
    expect(server.clientOptions).not.toHaveProperty('fetch');
    const url = `${server.url}/appsec/v1${list}`;
    const body = '{"hostnameList":[{"hostname":"http.example.com"}]}';
    const headers = {
      authorization: sign({ method: 'PUT', url }, fake.credentials, { timeMs: fake.clock.now() }),
      'content-type': 'application/json',
    };
    const response = await fetch(url, { method: 'PUT', headers, body });
    expect(response.status).toBe(200);
    expect(await bodyOf(fake, `GET ${list}`)).toEqual({ hostnameList: [{ hostname: 'http.example.com' }] });
    expect((await fetch(url, { headers })).status).toBe(401);
  });

  it('looks at the path and the query as they came over HTTP', async () => {
    const fake = createFakeAkamaiAppSec();
    const server = await fake.listen();
    onTestFinished(() => server.close());
    const get = async (sent: string, signed: string): Promise<number> => {
      const url = `${server.url}/appsec/v1/configs`;
      const authorization = sign({ method: 'GET', url: url + signed }, fake.credentials, { timeMs: fake.clock.now() });
      return (await fetch(url + sent, { headers: { authorization } })).status;
    };
    expect(await get('?b=%2f&a=%20', '?b=%2f&a=%20')).toBe(200);
    expect(await get('?b=%2F&a=%20', '?b=%2f&a=%20')).toBe(401);
    expect(await get('?a=%20&b=%2f', '?b=%2f&a=%20')).toBe(401);
  });

  it('answers 303 over HTTP without leading there', async () => {
    const activationRequests = [{ statusId: 's-1', createDate: '2018-06-19T11:27:55Z', activationId: 1234 }];
    const fake = createFakeAkamaiAppSec({ seed: { activationRequests } });
    const server = await fake.listen();
    onTestFinished(() => server.close());
    const url = `${server.url}/appsec/v1/activations/status/s-1`;
    const authorization = sign({ method: 'GET', url }, fake.credentials, { timeMs: fake.clock.now() });
    const response = await fetch(url, { headers: { authorization }, redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/appsec/v1/activations/1234']);
    expect(await response.json()).toEqual({ activationId: 1234 });
  });

  it('shows state that a test may change', async () => {
    const fake = createFakeAkamaiAppSec({ seed: shop(draft) });
    const shown = fake.state.configurations.get(8277)?.versions.get(1);
    shown?.matchTargets.set(5, { targetId: 5, type: 'website', securityPolicy: { policyId: 'shop_1' } });
    expect(await bodyOf(fake, `GET ${version()}/match-targets/5`)).toMatchObject({ targetId: 5 });
    expect(
      await bodyOf(fake, `POST ${version()}/match-targets`, { type: 'api', securityPolicy: { policyId: 'shop_1' } }),
    ).toMatchObject({ targetId: 6 });
  });

  it('does not change its seed', async () => {
    const seed = shop(draft);
    const before = structuredClone(seed);
    const fake = createFakeAkamaiAppSec({ seed });
    await bodyOf(fake, `PUT ${list}`, { hostnameList: [] });
    await bodyOf(fake, 'POST /configs/8277/versions', { createFromVersion: 1, ruleUpdate: false });
    expect(seed).toEqual(before);
  });

  it('does not follow what happens to its seed', async () => {
    const selectedHostnames = [{ hostname: 'www.example.com' }];
    const fake = createFakeAkamaiAppSec({ seed: shop({ ...draft, selectedHostnames }) });
    selectedHostnames.push({ hostname: 'late.example.com' });
    expect(await bodyOf(fake, `GET ${list}`)).toEqual({ hostnameList: [{ hostname: 'www.example.com' }] });
    fake.reset();
    expect(await bodyOf(fake, `GET ${list}`)).toEqual({ hostnameList: [{ hostname: 'www.example.com' }] });
  });

  it('can be reset to its seed', async () => {
    const fake = createFakeAkamaiAppSec({ seed: shop(draft), clock: new FakeClock() });
    await bodyOf(fake, `PUT ${list}`, { hostnameList: [] });
    await bodyOf(fake, 'POST /configs/8277/custom-rules', { name: 'first', conditions: [] });
    fake.failNext({ status: 500 });
    fake.reset();
    expect(fake.requests).toEqual([]);
    expect(await bodyOf(fake, `GET ${list}`)).toEqual({ hostnameList: [{ hostname: 'www.example.com' }] });
    expect(await bodyOf(fake, 'POST /configs/8277/custom-rules', { name: 'again', conditions: [] })).toMatchObject({
      id: 1,
    });
  });

  it('can be reset to its seed after a test has changed the state', async () => {
    const request = { statusId: 's-1', createDate: '2018-06-19T11:27:55Z' };
    const fake = createFakeAkamaiAppSec({ seed: { activationRequests: [request] } });
    const shown = fake.state.activationRequests.get('s-1');
    if (shown !== undefined) shown.activationId = 5;
    expect((await call(fake, 'GET /activations/status/s-1')).status).toBe(303);
    fake.reset();
    expect((await call(fake, 'GET /activations/status/s-1')).status).toBe(200);
  });

  it('records requests without what they were signed with', async () => {
    const fake = createFakeAkamaiAppSec({ seed: shop(draft) });
    await bodyOf(fake, `PUT ${list}`, { hostnameList: [], mode: 'replace' });
    expect(fake.requests).toMatchObject([
      {
        operation: 'selectedHostnames.replace',
        method: 'PUT',
        path: `/appsec/v1${list}`,
        headers: { authorization: '[redacted]' },
        body: { hostnameList: [], mode: 'replace' },
        status: 200,
      },
    ]);
    expect(JSON.stringify(fake.requests)).not.toContain(fake.credentials.clientToken);
  });

  it('can let one operation fail of those that share a path', async () => {
    const fake = createFakeAkamaiAppSec({ seed: shop(draft) });
    fake.failNext({ status: 500, operation: 'selectedHostnames.remove' });
    expect((await call(fake, `PUT ${list}`, { hostnameList: [], mode: 'append' })).status).toBe(200);
    expect((await call(fake, `PUT ${list}`, { hostnameList: [], mode: 'remove' })).status).toBe(500);
  });
});

describe('a requested failure', () => {
  it.each([
    [400, 'BAD-REQUEST'],
    [403, 'ACCESS-DENIED'],
    [404, 'NOT-FOUND'],
    [409, 'CONCURRENT-MODIFICATION-ERROR'],
    [412, 'PRECONDITION-FAILED'],
    [422, 'UNPROCESSABLE-REQUEST'],
    [500, 'INTERNAL-SERVER-ERROR'],
  ])('a fault with %i becomes a problem of the service', async (status, type) => {
    const fake = createFakeAkamaiAppSec();
    fake.failNext({ status });
    expect(await call(fake, 'GET /configs')).toMatchObject(problem(status, type));
  });

  it.each([
    [401, 'deny'],
    [405, 'policy-error'],
  ])('a fault with %i becomes a problem of the gateway', async (status, type) => {
    const fake = createFakeAkamaiAppSec();
    fake.failNext({ status });
    expect(await call(fake, 'GET /configs')).toMatchObject({
      status,
      headers: { 'content-type': 'application/problem+json' },
      body: { type: `https://problems.luna.akamaiapis.net/-/pep-authn/${type}`, status },
    });
  });

  it('a fault with 429 becomes a text', async () => {
    const fake = createFakeAkamaiAppSec();
    fake.failNext({ status: 429 });
    expect(await call(fake, 'GET /configs')).toMatchObject({
      status: 429,
      headers: { 'x-ratelimit-next': '2026-01-01T00:00:01.000Z' },
      body: expect.stringContaining('Please try after 2026-01-01T00:00:01.000Z'),
    });
  });

  it.each([502, 503, 504])('a fault with %i becomes a page of the edge', async (status) => {
    const fake = createFakeAkamaiAppSec();
    fake.failNext({ status });
    expect(await call(fake, 'GET /configs')).toMatchObject({
      status,
      headers: { 'content-type': 'text/html' },
      body: expect.stringContaining('<HTML><HEAD>'),
    });
  });
});

it('a body that cannot be read is answered in plain JSON', async () => {
  const fake = createFakeAkamaiAppSec({ seed: shop(draft) });
  const url = `${fake.clientOptions.baseUrl}/appsec/v1${list}`;
  const authorization = sign({ method: 'PUT', url }, fake.credentials, { timeMs: fake.clock.now() });
  const response = await fake.fetch(url, {
    method: 'PUT',
    headers: { authorization, 'content-type': 'application/json' },
    body: '{',
  });
  expect(response.status).toBe(400);
  expect(response.headers.get('content-type')).toBe('application/json');
  expect(await response.json()).toMatchObject({ status: 400, detail: 'The body is not JSON.' });
});
