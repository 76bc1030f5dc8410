import { failureOf } from '@edgeward/test-support';
import { describe, expect, it } from 'vitest';
import type { CreatedCustomRule, NocCdn } from '../src/index.js';
import { nocWith } from './support/noc.js';

const rules: readonly (readonly [
  type: string,
  create: (noc: NocCdn) => Promise<CreatedCustomRule>,
  sent: Readonly<Record<string, string>>,
])[] = [
  ['honeypot', (noc) => noc.customRules.trap({ urls: ['/trap'], blockSeconds: 60 }), { url: '/trap', value: '60' }],
  ['honeypot', (noc) => noc.customRules.trap({ urls: ['/a', '/b'] }), { url: '/a /b' }],
  ['max_requests', (noc) => noc.customRules.rateLimit({ requestsPerMinute: 30 }), { url: '/', value: '30' }],
  ['redirect_to', (noc) => noc.customRules.redirect({ urls: ['/a'], to: '/b' }), { url: '/a', value: '/b' }],
  ['browser_verify', (noc) => noc.customRules.verifyBrowsers({}), { url: '/' }],
  ['queue_traffic', (noc) => noc.customRules.queueVisitors({ maxVisitors: 9 }), { url: '/', value: '9' }],
  [
    'ip_block',
    (noc) => noc.customRules.blockIps({ ips: ['192.0.2.1', '192.0.2.2', '192.0.2.1'] }),
    { url: '/', value: '192.0.2.1 192.0.2.2' },
  ],
  [
    'useragent_block',
    (noc) => noc.customRules.blockUserAgent({ userAgent: 'Bad Bot/1', region: 'asia' }),
    { url: '/', value: 'Bad Bot/1', region: 'asia' },
  ],
  ['country_block', (noc) => noc.customRules.blockCountries({ countries: ['ru', 'RU'] }), { url: '/', value: 'RU' }],
  ['api_protect', (noc) => noc.customRules.protectApi({ urls: ['/api'], ruleName: 'api' }), { url: '/api' }],
];

describe('the types of rules', () => {
  it.each(rules)('a method creates a rule of the type %s', async (type, create, sent) => {
    const { fake, noc } = nocWith();
    const { ruleName } = await create(noc);
    const { apikey: _key, website: _website, action, rule_name, ...query } = fake.requests[0]?.query ?? {};
    expect(query).toEqual({ rule_type: type, ...sent });
    expect(action).toBe('cdn/customrules/add');
    expect(fake.sites.get('example.com')?.customRules.has(ruleName)).toBe(true);
    expect(fake.requests).toHaveLength(1);
  });
});

it.each<readonly [string, (noc: NocCdn) => Promise<unknown>, string]>([
  ['a trap on the whole website', (noc) => noc.customRules.trap({ urls: ['/x', '/'] }), '/urls'],
  ['a trap without URLs', (noc) => noc.customRules.trap({} as never), '/urls'],
  ['a trap blocking for 0 seconds', (noc) => noc.customRules.trap({ urls: ['/x'], blockSeconds: 0 }), '/blockSeconds'],
  ['a queue for 0 visitors', (noc) => noc.customRules.queueVisitors({ maxVisitors: 0 }), '/maxVisitors'],
  ['a rate of half a request', (noc) => noc.customRules.rateLimit({ requestsPerMinute: 0.5 }), '/requestsPerMinute'],
  ['an empty list of addresses', (noc) => noc.customRules.blockIps({ ips: [] }), '/ips'],
  ['two addresses in one', (noc) => noc.customRules.blockIps({ ips: ['192.0.2.1', 'a b'] }), '/ips/1'],
  ['a blank user agent', (noc) => noc.customRules.blockUserAgent({ userAgent: ' ' }), '/userAgent'],
  ['a country by its name', (noc) => noc.customRules.blockCountries({ countries: ['DE', 'Chad'] }), '/countries/1'],
  ['a redirect to nowhere', (noc) => noc.customRules.redirect({ urls: ['/a'], to: '' }), '/to'],
  ['an API without URLs', (noc) => noc.customRules.protectApi({} as never), '/urls'],
  ['an unknown read timeout', (noc) => noc.settings.setHostingReadTimeout({ value: '7d' as never }), '/value'],
  ['an unknown caching level', (noc) => noc.settings.setCaching({ value: 'full' as never }), '/value'],
  ['an unknown caching time', (noc) => noc.settings.setCachingTimePages({ value: '45m' as never }), '/value'],
  [
    'an unknown alias type',
    (noc) => noc.aliases.create({ aliasDomain: 'a.test', aliasType: '302' as never }),
    '/aliasType',
  ],
])('%s is rejected before sending', async (_what, call, pointer) => {
  const { fake, noc } = nocWith();
  const error = await failureOf(call(noc));
  expect(error).toMatchObject({ name: 'RequestValidationError', mayHaveApplied: false });
  const issues: readonly { readonly pointer: string }[] = Object(error).issues;
  expect(new Set(issues.map((issue) => issue.pointer))).toEqual(new Set([pointer]));
  expect(fake.requests).toEqual([]);
});
