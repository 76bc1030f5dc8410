import { describe, expect, it } from 'vitest';
import {
  type ApiUserMap,
  apiUsersIn,
  customRulesIn,
  type NewCustomRule,
  rawKind,
  unknownVariant,
} from '../src/index.js';
import { answeredWith, nocWith } from './support/noc.js';

const from = { website: 'example.com' };
const to = { website: 'example.net' };
const seed = { 'example.com': {}, 'example.net': {} };

describe('rules found by customRulesIn', () => {
  const rules: readonly NewCustomRule[] = [
    { ruleType: 'redirect_to', urls: ['/old', '/older'], value: '/new', ruleName: 'moved' },
    { ruleType: 'country_block', urls: ['/'], value: 'AQ BV', region: 'europe', ruleName: 'countries' },
    { ruleType: 'ip_block', urls: ['/'], value: '192.0.2.7', blockResponse: 'stealthy_404', ruleName: 'address' },
    { ruleType: 'useragent_block', urls: ['/api'], value: 'curl', ruleName: 'agent' },
    { ruleType: 'honeypot', urls: ['/wp-login.php'], ruleName: 'pot' },
    { ruleType: 'max_requests', urls: ['/login'], value: '5', blockResponse: 'redirect_to:/slow', ruleName: 'slow' },
    { ruleType: 'queue_traffic', urls: ['/'], value: '100', ruleName: 'wait' },
    { ruleType: 'browser_verify', urls: ['/'], ruleName: 'browsers' },
    { ruleType: 'api_protect', urls: ['/api'], ruleName: 'api_users' },
  ];

  it('creates listed rules of every type again', async () => {
    const { fake, noc } = nocWith({ seed, showsAll: true });
    for (const rule of rules) await noc.customRules.create({ ...from, ...rule });
    const found = customRulesIn(await noc.customRules.list(from)) ?? [];
    expect(found).toHaveLength(rules.length);
    for (const rule of found) await noc.customRules.create({ ...rule, ...to });
    expect(fake.sites.get('example.net')?.customRules).toEqual(fake.sites.get('example.com')?.customRules);
  });

  it("creates a listed rule again with its name and the caller's changes", async () => {
    const { fake, noc } = nocWith({ seed, showsAll: true });
    await noc.customRules.create({ ...from, ruleType: 'max_requests', urls: ['/'], value: '5', ruleName: 'slow' });
    const [rule] = customRulesIn(await noc.customRules.list(from)) ?? [];
    if (rule?.ruleType !== 'max_requests') return expect.unreachable();
    await expect(noc.customRules.createNamed({ ...rule, ...to, value: '9' })).resolves.toMatchObject({
      ruleName: 'slow',
    });
    expect(fake.sites.get('example.net')?.customRules.get('slow')).toMatchObject({ value: '9', url: '/' });
  });

  it.each([
    ['numbers', { rule_type: 'max_requests', url: '/', value: 5 }, { value: '5' }],
    ['a list of URLs', { rule_type: 'honeypot', url: ['/a', '/b'], value: null }, { urls: ['/a', '/b'] }],
    ['other names', { type: 'browser_verify', urls: '/a /b', name: 'n' }, { ruleType: 'browser_verify' }],
    ['an unknown type', { rule_type: 'geo_fence', url: '/', value: 'x', region: '' }, { ruleType: 'geo_fence' }],
  ])('creates a rule listed with %s again', async (_, raw, shown) => {
    const { noc } = nocWith({ seed });
    const [rule] = customRulesIn({ status: 'success', rules: [raw] }) ?? [];
    expect(rule).toMatchObject({ ...shown, raw });
    if (rule === undefined) return expect.unreachable();
    const sent = noc.customRules.create({ ...rule, ...to });
    // The fake has no such type; a real service may.
    if (rawKind(rule, 'ruleType') === 'geo_fence') await expect(sent).rejects.toMatchObject({ kind: 'bad-request' });
    else await expect(sent).resolves.toMatchObject({ status: 'success' });
  });

  it.each([['b'], [null], [7], [[]], [{}], [{ rule_type: null, url: 7 }]])(
    'rejects a listed rule with too little content: %j',
    async (raw) => {
      const { fake, noc } = nocWith({ seed });
      const [rule] = customRulesIn({ status: 'success', rules: { slow: raw } }) ?? [];
      if (rule === undefined) return expect.unreachable();
      expect(rule).toMatchObject({ ruleName: 'slow', raw });
      await expect(noc.customRules.create({ ...rule, ...to })).rejects.toMatchObject({ kind: 'request-validation' });
      expect(fake.requests).toEqual([]);
    },
  );

  it.each([
    ['a bare list', [{ rule_name: 'slow', rule_type: 'honeypot', url: '/' }]],
    ['a map', { slow: { rule_type: 'honeypot', url: '/' } }],
    ['a map beside a status', { status: 'success', slow: { rule_type: 'honeypot', url: '/' } }],
    ['a map in a member', { status: 'success', rules: { slow: { rule_type: 'honeypot', url: '/' } } }],
    ['a list in a member', { rules: [{ name: 'slow', type: 'honeypot', urls: ['/'] }] }],
  ])('finds the rules in a response like %s', async (_, body) => {
    const { noc } = answeredWith(() => Response.json(body));
    const found = customRulesIn(await noc.customRules.list());
    expect(found).toMatchObject([{ ruleName: 'slow', ruleType: 'honeypot', urls: ['/'] }]);
  });

  it.each([[{}], [{ status: 'success' }], [{ status: 'SUCCESS', notice: 'none' }]])(
    'finds no rules in the response %j',
    async (body) => {
      const { noc } = answeredWith(() => Response.json(body));
      expect(customRulesIn(await noc.customRules.list())).toBeUndefined();
      expect(apiUsersIn(await noc.apiUsers.list())).toEqual([]);
    },
  );

  it('keeps an unknown rule type', () => {
    const [rule] = customRulesIn({ status: 'success', rules: [{ rule_type: 'geo_fence' }] }) ?? [];
    expect(rule).toMatchObject(unknownVariant<'ruleType'>({ ruleType: 'geo_fence' }));
  });
});

describe('users found by apiUsersIn', () => {
  it('creates a listed user again with a new token', async () => {
    const { fake, noc } = nocWith({ seed });
    await noc.apiUsers.create({ ...from, username: 'a@example.org', maxRequests: 30 });
    await noc.apiUsers.create({ ...from, username: 'status' });
    const users = apiUsersIn(await noc.apiUsers.list(from));
    expect(users.map(({ username }) => username)).toEqual(['a@example.org', 'status']);
    for (const user of users) await noc.apiUsers.create({ ...user, ...to });
    for (const user of users) await noc.apiUsers.createWithToken({ ...user, ...to, username: `${user.username}-2` });
    expect([...(fake.sites.get('example.net')?.apiUsers.keys() ?? [])]).toHaveLength(4);
    expect(fake.sites.get('example.net')?.apiUsers.get('a@example.org')?.max_requests_per_hour).toBe('30');
    expect(fake.requests.some(({ query }) => 'token' in query)).toBe(false);
  });

  it.each([
    ['null', null],
    ['nothing', {}],
    ['a number for a token', { access_token: 12345678, max_requests_per_hour: 20 }],
    ['null for everything', { access_token: null, max_requests_per_hour: null }],
    ['no number', { access_token: 'XXX', max_requests_per_hour: 'unlimited' }],
    ['an empty text', { access_token: 'XXX', max_requests_per_hour: '' }],
  ])('creates a user listed with %s again', async (_, user) => {
    const { noc } = nocWith({ seed });
    const [found] = apiUsersIn({ bob: user } as ApiUserMap);
    if (found === undefined) return expect.unreachable();
    await expect(noc.apiUsers.create({ ...found, ...to })).resolves.toMatchObject({ status: 'success' });
  });

  it('finds no users in an empty list', () => {
    expect(apiUsersIn([] as unknown as ApiUserMap)).toEqual([]);
  });
});
