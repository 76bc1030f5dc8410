import { operations } from '@edgeward/apigee-security-actions/operations';
import type { HttpMethod, Operation } from '@edgeward/core';
import { commonRules, forEveryOperation, type Refusal, refusalOf, testRefusals } from '@edgeward/test-support';
import { describe, expect, it } from 'vitest';
import { ApigeeSecurityActions, bearer } from '../../src/index.js';
import {
  createFakeApigeeSecurityActions,
  type FakeApigeeSecurityActions,
  type FakeApigeeSecurityActionsOptions,
  FakeClock,
} from '../../src/testing/index.js';
import { call, denial } from './call.js';

/** One statement of the vendor's texts, with a request for it. */
interface Statement {
  /** The guide this package is built from, another text of the vendor, or only a conclusion. */
  readonly source: 'guide' | 'reference' | 'discovery' | 'issue thread' | 'Google APIs' | 'inferred';
  readonly says: string;
  readonly request: string;
  readonly body?: object | undefined;
  readonly seed?: readonly object[] | undefined;

  /** Refused requests are answered with 400 and more. */
  readonly status: number;

  /** A part of the answer. */
  readonly answers?: object | undefined;
}

type Source = Statement['source'];
type Tried = readonly [request: string, body?: object | undefined, seed?: readonly object[]];

const precondition = { error: { status: 'FAILED_PRECONDITION' } };
const invalid = { error: { status: 'INVALID_ARGUMENT' } };

const taken = (source: Source, says: string, answers: object | undefined, tried: readonly Tried[]): Statement[] =>
  tried.map(([request, body, seed]) => ({ source, says, request, body, seed, status: 200, answers }));
const refused = (source: Source, says: string, tried: readonly Tried[]): Statement[] =>
  tried.map(([request, body, seed]) => ({ source, says, request, body, seed, status: 400, answers: invalid }));

const create = 'POST /securityActions?securityActionId=new';
const update = 'PATCH /securityActions/block';
const list = 'GET /securityActions';
const { deny, ...typeless } = denial;
const { conditionConfig, ...unconditional } = denial;
const { state: _, ...stateless } = denial;
const on = { ...denial, name: 'block' };
const off = { ...on, state: 'DISABLED' };
const created = (...bodies: readonly object[]): readonly Tried[] => bodies.map((body) => [create, body]);
const updated = (...bodies: readonly object[]): readonly Tried[] => bodies.map((body) => [update, body, [on]]);

/** The same rule holds for creating and changing. */
const both = (...bodies: readonly object[]): readonly Tried[] => [
  ...created(...bodies.map((b) => ({ ...denial, ...b }))),
  ...updated(...bodies),
];
const conditions = (...configs: readonly object[]): readonly Tried[] =>
  both(...configs.map((config) => ({ conditionConfig: config })));
const flags = (...lists: readonly (readonly object[])[]): readonly Tried[] => [
  ...created(...lists.map((headers) => ({ ...typeless, flag: { headers } }))),
  ...updated(...lists.map((headers) => ({ flag: { headers } }))),
];
const many = (count: number, more: object = {}): readonly object[] =>
  Array.from({ length: count }, (_, index) => ({ ...denial, name: `seeded-${index}`, ...more }));
const texts = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `value-${index}`);
const filtered = (filter: string): string => `${list}?filter=${encodeURIComponent(filter)}`;
const named = (...names: readonly string[]): object => ({ securityActions: names.map((name) => ({ name })) });

/** The token of a list of three with one item on a page. */
const pageToken = Buffer.from(JSON.stringify({ filter: '', pageSize: 1, after: 'block' })).toString('base64url');

const statements: readonly Statement[] = [
  ...[
    [create, denial, many(1000)] as const,
    ['POST /securityActions/off:enable', undefined, [...many(1000), { ...off, name: 'off' }]] as const,
  ].map(
    ([request, body, seed]): Statement => ({
      source: 'guide',
      says: 'at most 1000 actions of the environment are enabled',
      request,
      body,
      seed,
      status: 400,
      answers: precondition,
    }),
  ),
  ...taken('guide', 'a disabled action does not count', { state: 'DISABLED' }, [
    [create, { ...denial, state: 'DISABLED' }, many(1000)],
  ]),
  ...refused(
    'guide',
    'a flag has at most 5 headers',
    flags(Array.from({ length: 6 }, () => ({ name: 'a', value: 'b' }))),
  ),
  ...taken(
    'guide',
    'a flag may have 5 headers',
    undefined,
    flags(Array.from({ length: 5 }, () => ({ name: 'a', value: 'b' }))),
  ),
  ...taken(
    'guide',
    'a deny body may be in snake case',
    { deny: { responseCode: 404 }, conditionConfig: { ipAddressRanges: ['100.0.225.0'] } },
    [
      [
        'POST /securityActions?security_action_id=new',
        { state: 'ENABLED', deny: { response_code: 404 }, condition_config: { ip_address_ranges: ['100.0.225.0'] } },
      ],
    ],
  ),
  ...taken(
    'guide',
    'a flag body may be in snake case',
    {
      flag: { headers: [{ name: 'senseflag', value: 'flagvalue' }] },
      conditionConfig: { ipAddressRanges: ['100.0.230.0'] },
    },
    [
      [
        'POST /securityActions?security_action_id=new',
        {
          state: 'ENABLED',
          flag: { headers: [{ name: 'senseflag', value: 'flagvalue' }] },
          condition_config: { ip_address_ranges: ['100.0.230.0'] },
        },
      ],
    ],
  ),
  ...taken(
    'guide',
    'an allow body may be in snake case',
    { allow: {}, conditionConfig: { ipAddressRanges: ['100.0.220.0', '200.0.0.0'] } },
    [
      [
        'POST /securityActions?security_action_id=new',
        { state: 'ENABLED', allow: {}, condition_config: { ip_address_ranges: ['100.0.220.0', '200.0.0.0'] } },
      ],
    ],
  ),
  ...taken('guide', 'an action is enabled without a body', { state: 'ENABLED', conditionConfig }, [
    ['POST /securityActions/block:enable', undefined, [off]],
  ]),
  ...taken('guide', 'an action is disabled without a body', { state: 'DISABLED', conditionConfig }, [
    ['POST /securityActions/block:disable', undefined, [on]],
  ]),
  ...taken('guide', 'an action is read', on, [['GET /securityActions/block', undefined, [on]]]),
  ...taken('guide', 'actions are listed', named('block'), [[list, undefined, [on]]]),
  ...taken('guide', 'the switch may be the text "false"', { enabled: false }, [
    [
      'PATCH /securityActionsConfig',
      { enabled: 'false', name: 'organizations/ORG/environments/ENV/securityActionsConfig' },
    ],
  ]),
  ...taken('guide', 'the switch may be the text "true"', { enabled: true }, [
    ['PATCH /securityActionsConfig', { enabled: 'true', name: 'x' }],
  ]),
  ...refused('reference', '`enabled` is a boolean, or one of the texts "true" and "false"', [
    ['PATCH /securityActionsConfig', { enabled: 'no' }],
    ['PATCH /securityActionsConfig', { enabled: 1 }],
    ['PATCH /securityActionsConfig', { enabled: 'False' }],
  ]),
  ...refused('reference', 'a mask names members that can be changed', [
    ['PATCH /securityActionsConfig?updateMask=name', { enabled: false }],
    [`${update}?updateMask=colour`, { description: 'a' }, [on]],
    [`${update}?updateMask=createTime`, { description: 'a' }, [on]],
  ]),
  ...taken('reference', 'a mask may be in snake case', { apiProxies: ['orders'] }, [
    [`${update}?update_mask=api_proxies`, { apiProxies: ['orders'] }, [on]],
  ]),
  ...refused('issue thread', 'a mask has no `state`, and an update does not change it', [
    [`${update}?updateMask=state`, { state: 'DISABLED' }, [on]],
    [update, { state: 'DISABLED' }, [on]],
  ]),
  ...refused('issue thread', 'the expiry does not change', [
    [`${update}?updateMask=expireTime`, { expireTime: '2028-01-01T00:00:00Z' }, [on]],
    [`${update}?updateMask=ttl`, { ttl: '60s' }, [on]],
    [update, { expireTime: '2028-01-01T00:00:00Z' }, [on]],
    [update, { ttl: '60s' }, [on]],
  ]),
  {
    source: 'reference',
    says: 'the action is disabled',
    request: 'POST /securityActions/block:enable',
    seed: [on],
    status: 400,
    answers: precondition,
  },
  {
    source: 'reference',
    says: 'the action is enabled',
    request: 'POST /securityActions/block:disable',
    seed: [off],
    status: 400,
    answers: precondition,
  },
  ...[
    'GET /securityActions/none',
    'PATCH /securityActions/none',
    'DELETE /securityActions/none',
    'POST /securityActions/none:enable',
    'POST /securityActions/none:disable',
  ].map(
    (request): Statement => ({ source: 'Google APIs', says: 'the action is there', request, seed: [on], status: 404 }),
  ),
  {
    source: 'reference',
    says: 'an id is unique in its environment',
    request: 'POST /securityActions?securityActionId=block',
    body: denial,
    seed: [on],
    status: 409,
  },
  ...refused('inferred', 'an id has 1 to 63 lower-case letters, digits and hyphens, and begins with a letter', [
    ['POST /securityActions?securityActionId=ACTION_NAME', denial],
    ['POST /securityActions?securityActionId=1a', denial],
    ['POST /securityActions?securityActionId=a-', denial],
    ['POST /securityActions?securityActionId=a.b', denial],
    [`POST /securityActions?securityActionId=${'a'.repeat(64)}`, denial],
    ['POST /securityActions?securityActionId=', denial],
    ['POST /securityActions', denial],
  ]),
  ...taken(
    'reference',
    'a name in the body is ignored',
    { name: 'organizations/acme/environments/prod/securityActions/new' },
    created({ ...denial, name: 'other' }),
  ),
  ...refused(
    'reference',
    'the state is `ENABLED` or `DISABLED`',
    created(stateless, ...['STATE_UNSPECIFIED', 'ACTIVE', 'enabled', 1].map((state) => ({ ...denial, state }))),
  ),
  ...refused('reference', 'an action has exactly one of `allow`, `deny` and `flag`', [
    ...created(typeless, { ...denial, allow: {} }),
    [update, { allow: {}, flag: { headers: [{ name: 'a', value: 'b' }] } }, [on]],
    [`${update}?updateMask=deny`, {}, [on]],
  ]),
  ...refused(
    'reference',
    'an action has at most one of `expireTime` and `ttl`',
    created({ ...denial, ttl: '60s', expireTime: '2028-01-01T00:00:00Z' }),
  ),
  ...refused(
    'reference',
    '`ttl` is a duration in seconds, for example `3.5s`',
    created(...['1h', '60', '-1s', 's'].map((ttl) => ({ ...denial, ttl }))),
  ),
  ...refused(
    'reference',
    '`expireTime` is a time of RFC 3339',
    created(...['tomorrow', '2028-13-01T00:00:00Z', '2028-01-01', 1].map((expireTime) => ({ ...denial, expireTime }))),
  ),
  ...taken(
    'reference',
    'an expiry may have an offset',
    { expireTime: '2028-01-01T00:00:00Z' },
    created({ ...denial, expireTime: '2028-01-01T02:00:00+02:00' }),
  ),
  ...refused('reference', 'an action has a condition', [...created(unconditional), ...conditions({}, { apiKeys: [] })]),
  ...refused(
    'reference',
    'an action has at most two conditions',
    conditions({ regionCodes: ['NL'], asns: ['1'], userAgents: ['x'] }),
  ),
  ...taken('reference', 'two conditions may be combined', undefined, conditions({ regionCodes: ['NL'], asns: ['1'] })),
  ...refused('reference', 'a flag has a header', flags([])),
  ...refused(
    'inferred',
    'a header has a name that HTTP allows',
    flags([{ value: 'b' }], [{ name: '', value: 'b' }], [{ name: 'a b', value: 'c' }]),
  ),
  ...refused(
    'reference',
    '`responseCode` is a status of HTTP',
    both(...['abc', 99, 600, 403.5, '40x'].map((responseCode) => ({ deny: { responseCode } }))),
  ),
  ...taken(
    'reference',
    '`responseCode` may be a text',
    { deny: { responseCode: 403 } },
    created({ ...denial, deny: { responseCode: '403' } }),
  ),
  ...refused(
    'reference',
    'an address is one of IPv4 or IPv6, or a range of them',
    conditions(
      ...['localhost', '192.0.2.256', '192.0.2.1/33', '192.0.2', '2001:db8::/129', ' 192.0.2.1', '', 7].map((text) => ({
        ipAddressRanges: [text],
      })),
    ),
  ),
  ...taken(
    'reference',
    'IPv6 and ranges are taken',
    undefined,
    conditions({ ipAddressRanges: ['2001:db8::/32', '192.0.2.0/24', '::1'] }),
  ),
  ...refused(
    'reference',
    'a region is an alpha-2 code of ISO 3166-1',
    conditions(
      ...['Germany', 'de', 'DEU', 'XX', 'ZZ', 'UK', 'US GB', ''].map((code) => ({ regionCodes: ['AQ', code] })),
    ),
  ),
  ...taken('reference', 'every country is a region', undefined, conditions({ regionCodes: ['DE', 'US', 'AQ', 'GB'] })),
  ...refused(
    'reference',
    'an AS number is 1 to 4294967295',
    conditions(...['AS10578', '0', '-1', '1.5', '4294967296', 'one', '', 1.5].map((asn) => ({ asns: [asn] }))),
  ),
  ...taken(
    'reference',
    'an AS number may be a number of JSON',
    { conditionConfig: { asns: ['10578'] } },
    conditions({ asns: [10578] }),
  ),
  ...refused(
    'reference',
    'a method is one of nine, in capitals',
    conditions(...['FETCH', 'get', 'PURGE', '', '*'].map((method) => ({ httpMethods: [method] }))),
  ),
  ...taken(
    'reference',
    'nine methods are taken',
    undefined,
    conditions({ httpMethods: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'CONNECT', 'OPTIONS', 'TRACE', 'PATCH'] }),
  ),
  ...taken(
    'reference',
    'a reason for bots may be unknown',
    undefined,
    conditions({ botReasons: ['Brute Guessor', 'Something new'] }),
  ),
  ...refused(
    'reference',
    'a condition has at most 100 addresses',
    conditions({ ipAddressRanges: Array.from({ length: 101 }, (_, index) => `10.0.0.${index}`) }),
  ),
  ...Object.entries({
    apiKeys: 1000,
    accessTokens: 1000,
    apiProducts: 1000,
    developers: 1000,
    developerApps: 1000,
    userAgents: 50,
  }).flatMap(([name, most]) => [
    ...refused('reference', `a condition has at most ${most} \`${name}\``, conditions({ [name]: texts(most + 1) })),
    ...taken('reference', `a condition may have ${most} ${name}`, undefined, conditions({ [name]: texts(most) })),
  ]),
  ...(
    [
      [create, { ...denial, apiProxies: ['a'] }, many(100, { apiProxies: ['a'] })],
      [update, { apiProxies: ['a'] }, [on, ...many(100, { apiProxies: ['a'] })]],
    ] as const
  ).map(
    ([request, body, seed]): Statement => ({
      source: 'reference',
      says: 'at most 100 enabled actions have `apiProxies`',
      request,
      body,
      seed,
      status: 400,
      answers: precondition,
    }),
  ),
  ...refused('Google APIs', 'members are of their types, and in one spelling', [
    ...both({ description: 7 }, { condition_config: {}, conditionConfig }),
    [create, ['x']],
  ]),
  ...taken('reference', 'a page of more than 1000 is one of 1000', undefined, [[`${list}?pageSize=5000`]]),
  ...refused('reference', 'a page size is a whole number, and not below 0', [
    [`${list}?pageSize=-1`],
    [`${list}?pageSize=many`],
  ]),
  ...refused('reference', 'a page token comes from a list with the same parameters', [
    [`${list}?pageToken=gibberish`, undefined, [on]],
    [`${list}?pageSize=2&pageToken=${pageToken}`, undefined, [on]],
    [`${list}?pageSize=1&filter=state%20%3D%20ENABLED&pageToken=${pageToken}`, undefined, [on]],
  ]),
  ...refused(
    'reference',
    'a filter compares `state` and `apiProxies`; there is no state `ACTIVE`',
    [
      'state = ACTIVE',
      'state : ENABLED',
      'deny = x',
      'colour = red',
      'ENABLED',
      'state = ENABLED AND',
      '(state = ENABLED',
      'state = ENABLED)',
      'NOT',
    ].map((filter) => [filtered(filter)]),
  ),
  ...taken('reference', 'filters know NOT and parentheses', named('block'), [
    [filtered('NOT (state = DISABLED OR apiProxies:x)'), undefined, [on, { ...off, name: 'off' }]],
    [filtered('-state = DISABLED'), undefined, [on, { ...off, name: 'off' }]],
  ]),
  ...taken('discovery', '`fields` selects members', { securityActions: [{ name: 'block', conditionConfig }] }, [
    [`${list}?fields=securityActions(name,conditionConfig/ipAddressRanges)`, undefined, [on]],
    [`${list}?fields=securityActions.name,securityActions.conditionConfig.ipAddressRanges`, undefined, [on]],
  ]),
  ...refused('discovery', '`fields` can be read', [[`${list}?fields=a(b`]]),
  ...refused('Google APIs', 'parameters are those of the method, or those of every Google API', [
    [`${list}?pagesize=5`],
    [`${create}&validateOnly=true`, denial],
  ]),
  ...taken('discovery', 'parameters of every Google API are taken', undefined, [
    [`${list}?alt=json&prettyPrint=false&quotaUser=a&key=b&$.xgafv=2`],
  ]),
  ...['PUT /securityActions', 'PUT /securityActions/block', 'GET /securityReports', 'GET /v2/organizations'].map(
    (request): Statement => ({
      source: 'Google APIs',
      says: 'the method and the path are those of an operation',
      request,
      status: 404,
      answers: { error: { status: 'NOT_FOUND' } },
    }),
  ),
];

const prefix = '/v1/organizations/acme/environments/prod';

describe("the vendor's statements", () => {
  it.each(statements.map((each, index) => [each.source, each.says, each.request, index, each] as const))(
    '%s: %s (%s, row %i)',
    async (_source, _says, _request, _index, { request, body, seed = [], status, answers }) => {
      const options = { seed: { securityActions: seed } } as FakeApigeeSecurityActionsOptions;
      const answer = await call(createFakeApigeeSecurityActions(options), request, body);
      expect(answer).toMatchObject({ status, ...(answers !== undefined && { body: answers }) });
    },
  );

  it('reference: 6000 calls a minute, with another number here', async () => {
    const fake = createFakeApigeeSecurityActions({ callsPerMinute: 2 });
    const statuses = async (): Promise<readonly number[]> => [
      (await call(fake, list)).status,
      (await call(fake, list)).status,
      (await call(fake, list)).status,
    ];
    expect(await statuses()).toEqual([200, 200, 429]);
    fake.clock.advance(60_000);
    expect(await statuses()).toEqual([200, 200, 429]);
  });

  it('no token and no page token is handed out twice', () => {
    const fake = createFakeApigeeSecurityActions();
    const tokens = [fake.tokens.issue().token, fake.tokens.issue().token];
    fake.reset();
    tokens.push(fake.tokens.issue().token);
    expect(new Set(tokens).size).toBe(3);
  });
});

interface Asked {
  readonly request: string;
  readonly body?: object | undefined;
  readonly seed?: readonly object[] | undefined;
  readonly token?: string;
  readonly fake?: FakeApigeeSecurityActions;
}

async function refusedBy(
  { request, body, seed = [], token, fake = fakeOf(seed) }: Asked,
  rule: string,
  source: Source,
): Promise<Refusal> {
  const [method = '', path = ''] = request.split(' ');
  const url = new URL(path.startsWith('/v') ? path : prefix + path, 'https://apigee.test');
  const client = new ApigeeSecurityActions({
    ...fake.clientOptions,
    maxRetries: 0,
    ...(token !== undefined && { auth: bearer(token) }),
  });
  const asked = client.request({
    // The rows name methods of HTTP.
    method: method as HttpMethod,
    path: decodeURI(url.pathname),
    query: Object.fromEntries(url.searchParams),
    body,
  });
  const evidence = source === 'guide' ? 'documented' : source === 'inferred' ? 'inferred' : 'observed';
  const refusal = await refusalOf(fake, asked, { rule, evidence });
  const isRaw = rule.startsWith('parameters are') || rule.startsWith('`fields`');
  return isRaw ? { ...refusal, operation: commonRules.otherRequests } : refusal;
}

function fakeOf(securityActions: readonly object[]): FakeApigeeSecurityActions {
  return createFakeApigeeSecurityActions({ seed: { securityActions } } as FakeApigeeSecurityActionsOptions);
}

function lineOf({ method, path }: Operation, environment = 'prod'): string {
  const filled = path.replace('{organization}', 'acme').replace('{environment}', environment);
  return `${method} ${filled.replace('{securityActionId}', 'block')}`;
}

describe('the rules in api.md', () => {
  testRefusals(new URL('../..', import.meta.url), {
    refusals: async () => {
      const common: Record<'tokens' | 'environments' | 'quotas', Refusal[]> = {
        tokens: [],
        environments: [],
        quotas: [],
      };
      for (const operation of operations) {
        const request = lineOf(operation);
        common.tokens.push(
          await refusedBy({ request, token: 'wrong' }, 'the access token is one that has not expired', 'reference'),
        );
        const elsewhere = lineOf(operation, 'ghost');
        common.environments.push(
          await refusedBy({ request: elsewhere }, 'the environment is there, and the caller may use it', 'reference'),
        );
        const fake = createFakeApigeeSecurityActions({ callsPerMinute: 1 });
        await new ApigeeSecurityActions(fake.clientOptions).enforcement.get();
        common.quotas.push(
          await refusedBy(
            { request, fake },
            'the organization makes at most `callsPerMinute` calls a minute, if that option is set',
            'reference',
          ),
        );
      }
      const made: Refusal[] = [];
      for (const { source, says, request, body, seed, status } of statements) {
        if (status >= 400) made.push(await refusedBy({ request, body, seed }, says, source));
      }
      return [...Object.values(common).map((each) => forEveryOperation(each, operations)), ...made];
    },
    except: {},
  });
});

describe("the guide's delay of up to 10 minutes for a change", () => {
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

  it('a new action is enforced after the delay, and a seeded one at once', async () => {
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

  it('a pause and a deletion take effect after their own delay', async () => {
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

  it('changes take effect at once without the option', async () => {
    const fake = createFakeApigeeSecurityActions();
    await call(fake, create, denial);
    expect(ids(fake)).toEqual(['new']);
    await call(fake, 'POST /securityActions/new:disable');
    expect(ids(fake)).toEqual([]);
  });
});
