import { describe, expect, it } from 'vitest';
import type { SecurityAction } from '../../src/generated/models.js';
import { createFakeApigeeSecurityActions, type FakeApigeeSecurityActions, FakeClock } from '../../src/testing/index.js';
import { call, denial, refusedFields } from './call.js';

const block = {
  name: 'organizations/acme/environments/prod/securityActions/block',
  ...denial,
  description: 'Scraper',
  createTime: '2025-01-01T00:00:00Z',
  updateTime: '2025-01-01T00:00:00Z',
  expireTime: '2028-01-01T00:00:00Z',
};

function fakeWith(...securityActions: readonly SecurityAction[]): FakeApigeeSecurityActions {
  return createFakeApigeeSecurityActions({ seed: { securityActions }, clock: new FakeClock('2026-01-01T00:00:00Z') });
}

describe('enabling and disabling', () => {
  it('change the state and when it changed', async () => {
    const fake = fakeWith(block);
    const disabled = { ...block, state: 'DISABLED', updateTime: '2026-01-01T00:00:00Z' };
    expect(await call(fake, 'POST /securityActions/block:disable')).toEqual({ status: 200, body: disabled });
    fake.clock.advance(1500);
    const enabled = { ...block, updateTime: '2026-01-01T00:00:01.500Z' };
    expect(await call(fake, 'POST /securityActions/block:enable', {})).toEqual({ status: 200, body: enabled });
    expect(fake.state.securityActions.get('block')).toEqual(enabled);
  });

  it.each([
    ['enable', 'ENABLED'],
    ['disable', 'DISABLED'],
  ])('refuse to %s what is %s already', async (verb, state) => {
    const { status, body } = await call(fakeWith({ ...block, state }), `POST /securityActions/block:${verb}`);
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ code: 400, status: 'FAILED_PRECONDITION' });
    expect(body.error?.details?.[0]?.['@type']).toBe('type.googleapis.com/google.rpc.PreconditionFailure');
  });
});

describe('deleting', () => {
  it('answers an empty object, once', async () => {
    const fake = fakeWith(block);
    expect(await call(fake, 'DELETE /securityActions/block')).toEqual({ status: 200, body: {} });
    expect(fake.state.securityActions.size).toBe(0);
    expect((await call(fake, 'DELETE /securityActions/block')).body.error?.status).toBe('NOT_FOUND');
  });
});

it.each([
  'GET /securityActions/ghost',
  'PATCH /securityActions/ghost',
  'DELETE /securityActions/ghost',
  'POST /securityActions/ghost:enable',
  'POST /securityActions/ghost:disable',
])('an unknown path responds with NOT_FOUND: %s', async (line) => {
  const { status, body } = await call(fakeWith(block), line);
  expect(status).toBe(404);
  expect(body.error).toMatchObject({ code: 404, status: 'NOT_FOUND' });
});

describe('updating with a mask', () => {
  it.each(['apiProxies,description', 'api_proxies, description'])('changes what %s names', async (mask) => {
    const fake = fakeWith(block);
    const { body } = await call(fake, `PATCH /securityActions/block?updateMask=${encodeURIComponent(mask)}`, {
      api_proxies: ['orders'],
      conditionConfig: { apiKeys: ['not in the mask'] },
    });
    const { description: _, ...rest } = block;
    expect(body).toEqual({ ...rest, apiProxies: ['orders'] });
    expect(fake.state.securityActions.get('block')).toEqual(body);
  });

  it('puts one type of action in the place of another', async () => {
    const { body } = await call(fakeWith(block), 'PATCH /securityActions/block?update_mask=allow', { allow: {} });
    const { deny: _, ...rest } = block;
    expect(body).toEqual({ ...rest, allow: {} });
  });

  it.each(['state', 'expireTime', 'expire_time', 'ttl', 'name', 'createTime', 'colour', '*', 'deny,state'])(
    'refuses the mask %s',
    async (mask) => {
      const fake = fakeWith(block);
      const input = { ...denial, state: 'DISABLED' };
      expect(refusedFields(await call(fake, `PATCH /securityActions/block?updateMask=${mask}`, input))).toEqual([
        'update_mask',
      ]);
      expect(fake.state.securityActions.get('block')).toEqual(block);
    },
  );

  it('an update with a mask refuses to remove a required member', async () => {
    const fake = fakeWith(block);
    expect(refusedFields(await call(fake, 'PATCH /securityActions/block?updateMask=deny', {}))).toEqual([
      'security_action.action',
    ]);
    expect(refusedFields(await call(fake, 'PATCH /securityActions/block?updateMask=conditionConfig', {}))).toEqual([
      'security_action.condition_config',
    ]);
  });
});

describe('updating without a mask', () => {
  it('replaces every given member and leaves the others', async () => {
    const conditionConfig = { regionCodes: ['NL'] };
    const { body } = await call(fakeWith(block), 'PATCH /securityActions/block', { conditionConfig });
    expect(body).toEqual({ ...block, conditionConfig });
  });

  it('accepts an action as it was read, even with unknown members and broken rules', async () => {
    const seeded = {
      ...block,
      conditionConfig: { ...block.conditionConfig, apiKeys: ['k'], asns: ['1'], future_condition: ['x'] },
      redirect: { to: null },
    };
    const fake = fakeWith(seeded);
    const { body: read } = await call(fake, 'GET /securityActions/block');
    expect(read).toEqual(seeded);
    expect(await call(fake, 'PATCH /securityActions/block', read)).toEqual({ status: 200, body: seeded });
  });

  it.each([
    [{ state: 'DISABLED' }, 'security_action.state'],
    [{ expireTime: '2029-01-01T00:00:00Z' }, 'security_action.expire_time'],
    [{ ttl: '60s' }, 'security_action.ttl'],
    [{ allow: {}, flag: { headers: [{ name: 'a', value: 'b' }] } }, 'security_action.action'],
    [{ conditionConfig: {} }, 'security_action.condition_config'],
    [{ description: 7 }, 'security_action.description'],
  ])('an update without a mask rejects %j', async (input, field) => {
    const fake = fakeWith(block);
    expect(refusedFields(await call(fake, 'PATCH /securityActions/block', input))).toEqual([field]);
    expect(fake.state.securityActions.get('block')).toEqual(block);
  });

  it('treats the same expiry in another time zone as unchanged', async () => {
    const input = { expireTime: '2028-01-01T01:00:00+01:00' };
    expect(await call(fakeWith(block), 'PATCH /securityActions/block', input)).toEqual({ status: 200, body: block });
  });
});
