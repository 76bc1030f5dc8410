import { describe, expect, it, onTestFinished } from 'vitest';
import { createFakeApigeeSecurityActions } from '../../src/testing/index.js';
import { call, denial } from './call.js';

const create = 'POST /securityActions?securityActionId=block';

describe('the fake of Apigee', () => {
  it('gives a client all the options it needs', async () => {
    const fake = createFakeApigeeSecurityActions({ organization: 'o', environment: 'e' });
    const { auth, fetch, baseUrl, clock, organization, environment } = fake.clientOptions;
    expect([organization, environment, clock]).toEqual(['o', 'e', fake.clock]);
    const url = `${baseUrl}/v1/organizations/o/environments/e/securityActions`;
    const { headers } = await auth.authenticate({ method: 'GET', url, headers: {} }, { attempt: 1, now: clock.now() });
    const response = await fetch(new Request(url, { headers: headers ?? {} }));
    expect(response.status).toBe(200);
  });

  it('serves the same state over HTTP', async () => {
    const fake = createFakeApigeeSecurityActions();
    const server = await fake.listen();
    onTestFinished(() => server.close());
    expect(server.clientOptions).toMatchObject({ baseUrl: server.url, organization: 'acme', environment: 'prod' });
    expect(server.clientOptions).not.toHaveProperty('fetch');
    await call(fake, create, denial);
    const response = await fetch(
      `${server.url}/v1/organizations/acme/environments/prod/securityActions/block:disable`,
      {
        method: 'POST',
        headers: { authorization: 'Bearer fake-access-token' },
      },
    );
    expect(await response.json()).toMatchObject({ state: 'DISABLED' });
    expect(fake.state.securityActions.get('block')?.state).toBe('DISABLED');
  });

  it('shows state that a test may change', async () => {
    const fake = createFakeApigeeSecurityActions();
    fake.state.securityActions.set('late', { ...denial, name: 'late' });
    expect((await call(fake, 'GET /securityActions/late')).body).toEqual({ ...denial, name: 'late' });
  });

  it('does not change its seed', async () => {
    const seeded = { ...denial, name: 'block' };
    const fake = createFakeApigeeSecurityActions({ seed: { securityActions: [seeded] } });
    await call(fake, 'POST /securityActions/block:disable');
    expect(seeded.state).toBe('ENABLED');
  });

  it('refuses a seed without a name', () => {
    expect(() => createFakeApigeeSecurityActions({ seed: { securityActions: [{ ...denial, name: '' }] } })).toThrow(
      'needs a name',
    );
  });

  it.each([
    [400, 'INVALID_ARGUMENT'],
    [401, 'UNAUTHENTICATED'],
    [403, 'PERMISSION_DENIED'],
    [404, 'NOT_FOUND'],
    [409, 'ALREADY_EXISTS'],
    [429, 'RESOURCE_EXHAUSTED'],
    [500, 'INTERNAL'],
    [502, 'UNKNOWN'],
    [503, 'UNAVAILABLE'],
    [504, 'DEADLINE_EXCEEDED'],
  ])("fails on request with %i in Google's envelope", async (code, status) => {
    const fake = createFakeApigeeSecurityActions();
    fake.failNext({ status: code, operation: 'securityActions.create' });
    expect(await call(fake, create, denial)).toMatchObject({ status: code, body: { error: { code, status } } });
    expect(fake.state.securityActions.size).toBe(0);
  });

  it('names the wait with a 429', async () => {
    const fake = createFakeApigeeSecurityActions();
    fake.failNext({ status: 429 });
    const { body } = await call(fake, 'GET /securityActions');
    expect(body.error?.details).toContainEqual({
      '@type': 'type.googleapis.com/google.rpc.RetryInfo',
      retryDelay: '1s',
    });
  });

  it('answers a body that is not JSON with INVALID_ARGUMENT', async () => {
    const fake = createFakeApigeeSecurityActions();
    const { baseUrl } = fake.clientOptions;
    const response = await fake.fetch(`${baseUrl}/v1/organizations/acme/environments/prod/securityActions`, {
      method: 'POST',
      headers: { authorization: 'Bearer fake-access-token', 'content-type': 'application/json' },
      body: '{',
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { status: 'INVALID_ARGUMENT' } });
  });

  it('records requests without tokens', async () => {
    const fake = createFakeApigeeSecurityActions();
    for (const conditionConfig of [
      { accessTokens: ['hush-1'] },
      { access_tokens: ['hush-2'] },
      { apiKeys: ['hush-3'] },
    ]) {
      await call(fake, create, { ...denial, conditionConfig });
    }
    expect(fake.requests[0]).toMatchObject({
      operation: 'securityActions.create',
      method: 'POST',
      path: '/v1/organizations/acme/environments/prod/securityActions',
      query: { securityActionId: 'block' },
      headers: { authorization: '[redacted]' },
      body: { state: 'ENABLED' },
      status: 200,
    });
    expect(JSON.stringify(fake.requests)).not.toMatch(/hush|fake-access-token/);
  });

  it('can be reset to its seed', async () => {
    const fake = createFakeApigeeSecurityActions({ seed: { securityActions: [{ ...denial, name: 'block' }] } });
    await call(fake, 'DELETE /securityActions/block');
    fake.tokens.expire();
    fake.failNext({ status: 500 });
    fake.reset();
    expect(fake.requests).toEqual([]);
    expect((await call(fake, 'GET /securityActions/block')).status).toBe(200);
  });
});
