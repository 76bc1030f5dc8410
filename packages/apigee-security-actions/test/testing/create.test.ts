import { describe, expect, it } from 'vitest';
import { createFakeApigeeSecurityActions, FakeClock } from '../../src/testing/index.js';
import { call, denial, refusedFields } from './call.js';

const create = 'POST /securityActions?securityActionId=block';

function fill(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `value-${index}`);
}

describe('creating an action', () => {
  it('answers and keeps it with what the service assigns', async () => {
    const fake = createFakeApigeeSecurityActions({ clock: new FakeClock('2026-05-01T10:00:00.250Z') });
    const { status, body } = await call(fake, create, { ...denial, description: 'Scraper', name: 'ignored' });
    expect(status).toBe(200);
    expect(body).toEqual({
      ...denial,
      description: 'Scraper',
      name: 'organizations/acme/environments/prod/securityActions/block',
      createTime: '2026-05-01T10:00:00.250Z',
      updateTime: '2026-05-01T10:00:00.250Z',
    });
    expect(fake.state.securityActions.get('block')).toEqual(body);
  });

  it('accepts snake_case names, quoted numbers and AS numbers as numbers, and returns the canonical forms', async () => {
    const { body } = await call(createFakeApigeeSecurityActions(), 'POST /securityActions?security_action_id=block', {
      state: 'DISABLED',
      deny: { response_code: '404' },
      condition_config: { asns: [10578], http_methods: ['GET'] },
      api_proxies: ['orders'],
      description: null,
    });
    expect(body).toMatchObject({
      deny: { responseCode: 404 },
      conditionConfig: { asns: ['10578'], httpMethods: ['GET'] },
      apiProxies: ['orders'],
    });
    expect(body).not.toHaveProperty('description');
  });

  it('keeps unknown members, whatever their names', async () => {
    const novelty = { futureMember: { api_keys: [1] }, another_one: null };
    const { body } = await call(createFakeApigeeSecurityActions(), create, { ...denial, ...novelty });
    expect(body).toMatchObject(novelty);
  });

  it.each([
    [{ ttl: '3600s' }, '2026-01-01T01:00:00Z'],
    [{ ttl: '3.5s' }, '2026-01-01T00:00:03.500Z'],
    [{ expireTime: '2028-01-01T02:00:00+02:00' }, '2028-01-01T00:00:00Z'],
    [{ expire_time: '2028-01-01T00:00:00.123456789Z' }, '2028-01-01T00:00:00.123456789Z'],
  ])('answers the expiry %j as a time', async (expiry, expireTime) => {
    const { body } = await call(createFakeApigeeSecurityActions(), create, { ...denial, ...expiry });
    expect(body.expireTime).toBe(expireTime);
    expect(body).not.toHaveProperty('ttl');
  });

  it.each(['a', 'a1', 'block-scraper-2', `a${'b'.repeat(62)}`])('accepts the id %s', async (id) => {
    const fake = createFakeApigeeSecurityActions();
    expect((await call(fake, `POST /securityActions?securityActionId=${id}`, denial)).status).toBe(200);
  });

  it.each(['', 'A', '1a', 'a-', '-a', 'a_b', 'a.b', 'ACTION_NAME', 'a%2Fb', `a${'b'.repeat(63)}`])(
    'refuses the id "%s"',
    async (id) => {
      const fake = createFakeApigeeSecurityActions();
      const answer = await call(fake, `POST /securityActions?securityActionId=${id}`, denial);
      expect(refusedFields(answer)).toEqual(['security_action_id']);
      expect(fake.state.securityActions.size).toBe(0);
    },
  );

  it('refuses to do without an id', async () => {
    const answer = await call(createFakeApigeeSecurityActions(), 'POST /securityActions', denial);
    expect(refusedFields(answer)).toEqual(['security_action_id']);
  });

  const { state: _, ...stateless } = denial;
  const { deny, ...typeless } = denial;
  const flag = (count: number): object => ({ headers: fill(count).map((name) => ({ name, value: 'v' })) });
  it.each<readonly [what: string, body: unknown, field: string]>([
    ['no state', stateless, 'security_action.state'],
    ['an unspecified state', { ...denial, state: 'STATE_UNSPECIFIED' }, 'security_action.state'],
    ['an unknown state', { ...denial, state: 'ACTIVE' }, 'security_action.state'],
    ['no type', typeless, 'security_action.action'],
    ['two types', { ...denial, allow: {} }, 'security_action.action'],
    ['no flag header', { ...typeless, flag: { headers: [] } }, 'security_action.flag.headers'],
    ['an empty flag', { ...typeless, flag: {} }, 'security_action.flag.headers'],
    ['six flag headers', { ...typeless, flag: flag(6) }, 'security_action.flag.headers'],
    ['no conditions', { state: 'ENABLED', deny }, 'security_action.condition_config'],
    ['empty conditions', { ...denial, conditionConfig: { apiKeys: [] } }, 'security_action.condition_config'],
    [
      'three conditions',
      { ...denial, conditionConfig: { apiKeys: ['k'], asns: ['1'], regionCodes: ['NL'] } },
      'security_action.condition_config',
    ],
    ...Object.entries({ ipAddressRanges: 100, apiKeys: 1000, userAgents: 50 }).map(
      ([name, most]) =>
        [
          `more than ${most} ${name}`,
          { ...denial, conditionConfig: { [name]: fill(most + 1) } },
          `security_action.condition_config.${name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`,
        ] as const,
    ),
    ['both expiries', { ...denial, ttl: '1s', expireTime: '2028-01-01T00:00:00Z' }, 'security_action.expiration'],
    ['an expiry that is not a time', { ...denial, expireTime: 'tomorrow' }, 'security_action.expire_time'],
    ['an expiry on no day', { ...denial, expireTime: '2028-13-01T00:00:00Z' }, 'security_action.expire_time'],
    ['a ttl that is not a duration', { ...denial, ttl: '1h' }, 'security_action.ttl'],
    ['a member of a wrong type', { ...denial, description: 7 }, 'security_action.description'],
    ['a member in both spellings', { ...denial, condition_config: {} }, 'condition_config'],
    ['a body that is not an object', ['x'], 'security_action'],
  ])('creating an action rejects %s', async (_, body, field) => {
    const fake = createFakeApigeeSecurityActions();
    expect(refusedFields(await call(fake, create, body))).toContain(field);
    expect(fake.state.securityActions.size).toBe(0);
  });

  it('accepts five flag headers, two conditions and full lists', async () => {
    const addresses = fill(100).map((_, index) => `192.0.2.${index}`);
    const body = { ...typeless, flag: flag(5), conditionConfig: { ipAddressRanges: addresses, apiKeys: fill(1000) } };
    expect((await call(createFakeApigeeSecurityActions(), create, body)).status).toBe(200);
  });

  it('refuses an id that is taken', async () => {
    const fake = createFakeApigeeSecurityActions();
    await call(fake, create, denial);
    const { status, body } = await call(fake, create, { ...denial, description: 'another' });
    expect(status).toBe(409);
    expect(body.error?.status).toBe('ALREADY_EXISTS');
    expect(fake.state.securityActions.get('block')).not.toHaveProperty('description');
  });

  it('rejects the 1001st enabled action, but not a disabled one', async () => {
    const fake = createFakeApigeeSecurityActions({
      seed: { securityActions: fill(1000).map((name) => ({ ...denial, name })) },
    });
    const { status, body } = await call(fake, create, denial);
    expect(status).toBe(400);
    expect(body.error?.status).toBe('FAILED_PRECONDITION');
    expect(body.error?.details?.[0]?.['@type']).toBe('type.googleapis.com/google.rpc.PreconditionFailure');
    expect((await call(fake, create, { ...denial, state: 'DISABLED' })).status).toBe(200);
    expect((await call(fake, 'POST /securityActions/block:enable')).body.error?.status).toBe('FAILED_PRECONDITION');
  });

  it('refuses the 101st enabled action with apiProxies', async () => {
    const apiProxies = ['orders'];
    const fake = createFakeApigeeSecurityActions({
      seed: { securityActions: fill(100).map((name) => ({ ...denial, name, apiProxies })) },
    });
    expect((await call(fake, create, { ...denial, apiProxies })).body.error?.status).toBe('FAILED_PRECONDITION');
    expect((await call(fake, create, denial)).status).toBe(200);
    expect((await call(fake, 'PATCH /securityActions/block', { apiProxies })).body.error?.status).toBe(
      'FAILED_PRECONDITION',
    );
  });
});
