import { describe, expect, it } from 'vitest';
import { createFakeApigeeSecurityActions } from '../../src/testing/index.js';
import { call, denial } from './call.js';

const list = 'https://apigee.googleapis.test/v1/organizations/acme/environments/prod/securityActions';

describe('the check of tokens', () => {
  it.each([
    [{}, 'CREDENTIALS_MISSING'],
    [{ authorization: 'Basic Zm9v' }, 'CREDENTIALS_MISSING'],
    [{ authorization: 'Bearer stale' }, 'ACCESS_TOKEN_EXPIRED'],
  ])('the check of tokens rejects %j', async (headers, reason) => {
    const fake = createFakeApigeeSecurityActions({ token: 'stale' });
    fake.tokens.expire();
    const response = await fake.fetch(list, { headers });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({
      error: {
        code: 401,
        status: 'UNAUTHENTICATED',
        details: [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason }],
      },
    });
  });

  it('does not call a token expired that never existed', async () => {
    const headers = { authorization: 'Bearer guess' };
    const response = await createFakeApigeeSecurityActions().fetch(list, { headers });
    expect(response.status).toBe(401);
    expect(await response.text()).not.toContain('EXPIRED');
  });

  it('ends issued tokens at their time', async () => {
    const fake = createFakeApigeeSecurityActions();
    const { token, expiresAtMs } = fake.tokens.issue({ ttlMs: 60_000 });
    expect(expiresAtMs).toBe(fake.clock.now() + 60_000);
    const headers = { authorization: `Bearer ${token}` };
    fake.clock.advance(59_999);
    expect((await fake.fetch(list, { headers })).status).toBe(200);
    fake.clock.advance(1);
    expect((await fake.fetch(list, { headers })).status).toBe(401);
  });

  it('ends every token on request, until another is issued', async () => {
    const fake = createFakeApigeeSecurityActions();
    const { token } = fake.tokens.issue();
    fake.tokens.expire();
    expect((await fake.fetch(list, { headers: { authorization: `Bearer ${token}` } })).status).toBe(401);
    expect((await call(fake, 'GET /securityActions')).status).toBe(401);
    const { token: next } = fake.tokens.issue();
    expect((await fake.fetch(list, { headers: { authorization: `Bearer ${next}` } })).status).toBe(200);
  });

  it('accepts the token from the options', async () => {
    const fake = createFakeApigeeSecurityActions({ token: 'mine' });
    expect((await fake.fetch(list, { headers: { authorization: 'Bearer mine' } })).status).toBe(200);
    expect((await call(fake, 'GET /securityActions')).status).toBe(401);
  });
});

describe('environments', () => {
  it('are kept apart', async () => {
    const fake = createFakeApigeeSecurityActions({
      seed: [{ environment: 'test' }, { organization: 'other', securityActions: [{ ...denial, name: 'theirs' }] }],
    });
    await call(fake, 'POST /v1/organizations/acme/environments/test/securityActions?securityActionId=ours', denial);
    expect((await call(fake, 'GET /securityActions')).body).toEqual({});
    expect((await call(fake, 'GET /v1/organizations/other/environments/prod/securityActions/theirs')).status).toBe(200);
    expect([...fake.stateOf({ environment: 'test' }).securityActions.keys()]).toEqual(['ours']);
    expect([...fake.stateOf({ organization: 'other' }).securityActions.keys()]).toEqual(['theirs']);
  });

  it.each(['/v1/organizations/ghost/environments/prod', '/v1/organizations/acme/environments/ghost'])(
    'a missing environment is forbidden: %s',
    async (parent) => {
      const { status, body } = await call(createFakeApigeeSecurityActions(), `GET ${parent}/securityActions`);
      expect(status).toBe(403);
      expect(body.error).toMatchObject({ code: 403, status: 'PERMISSION_DENIED' });
    },
  );

  it('inspecting an unseeded environment throws', () => {
    expect(() => createFakeApigeeSecurityActions().stateOf({ environment: 'ghost' })).toThrow(
      'no organizations/acme/environments/ghost',
    );
  });
});

it('an unknown method gets an error in the same envelope', async () => {
  expect(await call(createFakeApigeeSecurityActions(), 'PUT /securityActions')).toEqual({
    status: 404,
    body: { error: { code: 404, message: 'Method not found.', status: 'NOT_FOUND' } },
  });
});

it('an encoded slash does not reach another endpoint', async () => {
  const fake = createFakeApigeeSecurityActions({ seed: { securityActions: [{ ...denial, name: 'block' }] } });
  expect((await call(fake, 'POST /securityActions/block%3Adisable')).status).toBe(404);
  expect((await call(fake, 'GET /securityActions/x%2F..%2Fblock')).status).toBe(404);
  expect(fake.state.securityActions.get('block')?.state).toBe('ENABLED');
});
