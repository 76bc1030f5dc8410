import { describe, expect, it } from 'vitest';
import {
  createFakeApigeeSecurityActions,
  type FakeApigeeSecurityActions,
  type FakeApigeeSecurityActionsOptions,
  FakeClock,
} from '../../src/testing/index.js';
import { call, denial } from './call.js';

/** One statement of the vendor's texts, as a request that tries it. */
interface Statement {
  readonly source: 'guide' | 'reference' | 'discovery' | 'release notes' | 'issue thread';
  readonly says: string;
  readonly request: string;
  readonly body?: object;
  readonly seed?: object;
  readonly status: number;
  readonly answers?: object;
}

const create = 'POST /securityActions?securityActionId=new';
const withCondition = (conditionConfig: object): object => ({ ...denial, conditionConfig });
const many = (count: number, of: (index: number) => object): readonly object[] =>
  Array.from({ length: count }, (_, index) => ({ ...denial, name: `seeded-${index}`, ...of(index) }));
const precondition = { error: { status: 'FAILED_PRECONDITION' } };
const invalid = { error: { status: 'INVALID_ARGUMENT' } };

const statements: readonly Statement[] = [
  {
    source: 'guide',
    says: 'at most 1000 actions are enabled',
    request: create,
    body: denial,
    seed: many(1000, () => ({})),
    status: 400,
    answers: precondition,
  },
  {
    source: 'guide',
    says: 'a flag has at most 5 headers',
    request: create,
    body: {
      ...denial,
      deny: undefined,
      flag: { headers: Array.from({ length: 6 }, () => ({ name: 'a', value: 'b' })) },
    },
    status: 400,
    answers: invalid,
  },
  {
    source: 'guide',
    says: 'bodies may be written in snake case',
    request: create,
    body: { state: 'ENABLED', deny: { response_code: 404 }, condition_config: { ip_address_ranges: ['100.0.225.0'] } },
    status: 200,
    answers: { deny: { responseCode: 404 }, conditionConfig: { ipAddressRanges: ['100.0.225.0'] } },
  },
  {
    source: 'guide',
    says: 'the id may be written in snake case',
    request: 'POST /securityActions?security_action_id=new',
    body: denial,
    status: 200,
  },
  {
    source: 'guide',
    says: 'the switch may be a text',
    request: 'PATCH /securityActionsConfig',
    body: { enabled: 'false', name: 'x' },
    status: 200,
    answers: { enabled: false },
  },
  {
    source: 'reference',
    says: 'the switch may be no other text',
    request: 'PATCH /securityActionsConfig',
    body: { enabled: 'no' },
    status: 400,
    answers: invalid,
  },
  {
    source: 'reference',
    says: 'enabling what is enabled is an error',
    request: 'POST /securityActions/block:enable',
    seed: [{ ...denial, name: 'block' }],
    status: 400,
    answers: precondition,
  },
  {
    source: 'reference',
    says: 'disabling what is disabled is an error',
    request: 'POST /securityActions/block:disable',
    seed: [{ ...denial, name: 'block', state: 'DISABLED' }],
    status: 400,
    answers: precondition,
  },
  {
    source: 'reference',
    says: 'an unspecified state is refused',
    request: create,
    body: { ...denial, state: 'STATE_UNSPECIFIED' },
    status: 400,
    answers: invalid,
  },
  {
    source: 'reference',
    says: 'a condition is required',
    request: create,
    body: withCondition({}),
    status: 400,
    answers: invalid,
  },
  {
    source: 'reference',
    says: 'an action has one kind',
    request: create,
    body: { ...denial, allow: {} },
    status: 400,
    answers: invalid,
  },
  {
    source: 'reference',
    says: 'an action has one expiry',
    request: create,
    body: { ...denial, ttl: '60s', expireTime: '2028-01-01T00:00:00Z' },
    status: 400,
    answers: invalid,
  },
  {
    source: 'reference',
    says: 'an address range is an IP address or range',
    request: create,
    body: withCondition({ ipAddressRanges: ['localhost'] }),
    status: 400,
    answers: invalid,
  },
  {
    source: 'reference',
    says: 'IPv6 and ranges are taken',
    request: create,
    body: withCondition({ ipAddressRanges: ['2001:db8::/32', '192.0.2.0/24'] }),
    status: 200,
  },
  {
    source: 'reference',
    says: 'at most 100 addresses',
    request: create,
    body: withCondition({ ipAddressRanges: Array.from({ length: 101 }, (_, i) => `10.0.0.${i}`) }),
    status: 400,
    answers: invalid,
  },
  {
    source: 'reference',
    says: 'a region is an ISO 3166-1 alpha-2 code',
    request: create,
    body: withCondition({ regionCodes: ['Germany'] }),
    status: 400,
    answers: invalid,
  },
  {
    source: 'reference',
    says: 'a region is one country',
    request: create,
    body: withCondition({ regionCodes: ['AQ', 'US GB'] }),
    status: 400,
    answers: invalid,
  },
  {
    source: 'reference',
    says: 'an AS number is a number',
    request: create,
    body: withCondition({ asns: ['AS10578'] }),
    status: 400,
    answers: invalid,
  },
  {
    source: 'reference',
    says: 'an AS number may be a number of JSON',
    request: create,
    body: withCondition({ asns: [10578] }),
    status: 200,
    answers: { conditionConfig: { asns: ['10578'] } },
  },
  {
    source: 'reference',
    says: 'a method is one of nine',
    request: create,
    body: withCondition({ httpMethods: ['FETCH'] }),
    status: 400,
    answers: invalid,
  },
  {
    source: 'reference',
    says: 'at most 1000 API keys',
    request: create,
    body: withCondition({ apiKeys: Array.from({ length: 1001 }, (_, i) => `k${i}`) }),
    status: 400,
    answers: invalid,
  },
  {
    source: 'reference',
    says: 'at most 50 user agents',
    request: create,
    body: withCondition({ userAgents: Array.from({ length: 51 }, (_, i) => `u${i}`) }),
    status: 400,
    answers: invalid,
  },
  {
    source: 'reference',
    says: 'at most 100 enabled actions have proxies',
    request: create,
    body: { ...denial, apiProxies: ['a'] },
    seed: many(100, () => ({ apiProxies: ['a'] })),
    status: 400,
    answers: precondition,
  },
  {
    source: 'reference',
    says: 'at most two conditions',
    request: create,
    body: withCondition({ regionCodes: ['NL'], asns: ['1'], userAgents: ['x'] }),
    status: 400,
    answers: invalid,
  },
  {
    source: 'reference',
    says: 'an id is unique',
    request: 'POST /securityActions?securityActionId=block',
    body: denial,
    seed: [{ ...denial, name: 'block' }],
    status: 409,
  },
  {
    source: 'reference',
    says: 'an id is lower case',
    request: 'POST /securityActions?securityActionId=ACTION_NAME',
    body: denial,
    status: 400,
    answers: invalid,
  },
  {
    source: 'reference',
    says: 'pages beyond 1000 are coerced',
    request: 'GET /securityActions?pageSize=5000',
    status: 200,
  },
  {
    source: 'reference',
    says: 'a negative page size is refused',
    request: 'GET /securityActions?pageSize=-1',
    status: 400,
    answers: invalid,
  },
  {
    source: 'reference',
    says: 'there is no state ACTIVE',
    request: 'GET /securityActions?filter=state%20%3D%20ACTIVE',
    status: 400,
    answers: invalid,
  },
  {
    source: 'reference',
    says: 'filters know NOT and parentheses',
    request: `GET /securityActions?filter=${encodeURIComponent('NOT (state = DISABLED OR apiProxies:x)')}`,
    seed: [
      { ...denial, name: 'on' },
      { ...denial, name: 'off', state: 'DISABLED' },
    ],
    status: 200,
    answers: { securityActions: [{ name: 'on' }] },
  },
  {
    source: 'discovery',
    says: 'fields selects members',
    request: 'GET /securityActions?fields=securityActions(name,conditionConfig/ipAddressRanges)',
    seed: [{ ...denial, name: 'on' }],
    status: 200,
    answers: { securityActions: [{ name: 'on', conditionConfig: denial.conditionConfig }] },
  },
  {
    source: 'discovery',
    says: 'fields that cannot be read are refused',
    request: 'GET /securityActions?fields=a(b',
    status: 400,
    answers: invalid,
  },
  {
    source: 'discovery',
    says: 'unknown parameters are refused',
    request: 'GET /securityActions?pagesize=5',
    status: 400,
    answers: invalid,
  },
  {
    source: 'issue thread',
    says: 'a mask with state is refused',
    request: 'PATCH /securityActions/block?updateMask=state',
    body: { state: 'DISABLED' },
    seed: [{ ...denial, name: 'block' }],
    status: 400,
    answers: invalid,
  },
  {
    source: 'issue thread',
    says: 'the expiry cannot be changed',
    request: 'PATCH /securityActions/block?updateMask=expireTime',
    body: { expireTime: '2028-01-01T00:00:00Z' },
    seed: [{ ...denial, name: 'block' }],
    status: 400,
    answers: invalid,
  },
  {
    source: 'issue thread',
    says: 'the ttl cannot be changed',
    request: 'PATCH /securityActions/block?updateMask=ttl',
    body: { ttl: '60s' },
    seed: [{ ...denial, name: 'block' }],
    status: 400,
    answers: invalid,
  },
];

describe('the fake does as the vendor says', () => {
  it.each(statements.map((each) => [each.source, each.says, each] as const))(
    '%s: %s',
    async (_source, _says, { request, body, seed = [], status, answers }) => {
      const options = { seed: { securityActions: seed } } as FakeApigeeSecurityActionsOptions;
      const answer = await call(createFakeApigeeSecurityActions(options), request, body);
      expect(answer).toMatchObject({ status, ...(answers !== undefined && { body: answers }) });
    },
  );

  it('reference: 6000 calls a minute, with another number here', async () => {
    const fake = createFakeApigeeSecurityActions({ callsPerMinute: 2 });
    const statuses = async (): Promise<readonly number[]> => [
      (await call(fake, 'GET /securityActions')).status,
      (await call(fake, 'GET /securityActions')).status,
      (await call(fake, 'GET /securityActions')).status,
    ];
    expect(await statuses()).toEqual([200, 200, 429]);
    fake.clock.advance(60_000);
    expect(await statuses()).toEqual([200, 200, 429]);
  });
});

describe('guide: a change can take up to 10 minutes to take effect', () => {
  const minute = 60_000;

  function delayed(): FakeApigeeSecurityActions {
    return createFakeApigeeSecurityActions({
      clock: new FakeClock('2026-01-01T00:00:00Z'),
      takesEffectAfterMs: 10 * minute,
      seed: { securityActions: [{ ...denial, name: 'old' }] },
    });
  }
  const ids = (fake: FakeApigeeSecurityActions): readonly string[] =>
    fake.enforced().map(({ name }) => name.split('/').at(-1) ?? '');

  it('a new action is enforced after that, and a seeded one at once', async () => {
    const fake = delayed();
    await call(fake, create, { ...denial, ttl: '1200s' });
    expect(fake.state.securityActions.size).toBe(2);
    fake.clock.advance(10 * minute - 1);
    expect(ids(fake)).toEqual(['old']);
    fake.clock.advance(1);
    expect(ids(fake)).toEqual(['old', 'new']);
    fake.clock.advance(10 * minute);
    expect(ids(fake)).toEqual(['old']);
  });

  it('so do a pause and a deletion, each at its own time', async () => {
    const fake = delayed();
    await call(fake, 'DELETE /securityActions/old');
    fake.clock.advance(5 * minute);
    await call(fake, create, denial);
    expect(ids(fake)).toEqual(['old']);
    fake.clock.advance(5 * minute);
    expect(ids(fake)).toEqual([]);
    fake.clock.advance(5 * minute);
    expect(ids(fake)).toEqual(['new']);
    await call(fake, 'PATCH /securityActionsConfig', { enabled: false });
    expect(ids(fake)).toEqual(['new']);
    fake.clock.advance(10 * minute);
    expect(ids(fake)).toEqual([]);
  });

  it('without the option, all at once', async () => {
    const fake = createFakeApigeeSecurityActions();
    await call(fake, create, denial);
    expect(ids(fake)).toEqual(['new']);
    await call(fake, 'POST /securityActions/new:disable');
    expect(ids(fake)).toEqual([]);
  });
});
