import { handlers } from '@edgeward/noc-cdn/msw';
import { operations } from '@edgeward/noc-cdn/operations';
import { createFakeNocCdn } from '@edgeward/noc-cdn/testing';
import type { Sweep } from './sweep.ts';

const switches = operations
  .filter(({ id }) => id.startsWith('settings.'))
  .map(({ id }) => [id, { value: true }] as const);

export const sweep: Sweep = {
  documented: 41,
  fake: () =>
    createFakeNocCdn({
      showsAll: true,
      seed: {
        'example.com': {
          stats: { '2026-01-01': { '00': { received: 12, blocked: 3 } } },
          customRules: { trap: { rule_type: 'honeypot', url: '/trap' } },
          apiUsers: { partner: { access_token: 'FAKETOKEN00000000', max_requests_per_hour: '20' } },
        },
      },
    }),
  handlers,
  serviceUrl: 'https://my.noc.org',
  secrets: ['fake-noc-api-key'],
  common: { date: '2026-01-01', since: '2025-12-31 23:59:00', username: 'partner', website: 'example.com' },
  params: {
    ...Object.fromEntries(switches),
    'settings.setHostingReadTimeout': { value: '60s' },
    'settings.setCaching': { value: 'default' },
    'settings.setHostingIp': { value: '203.0.113.10' },
    'settings.setCachingTimeStatic': { value: '7d' },
    'settings.setCachingTimePages': { value: '60m' },
    'sites.create': { website: 'shop.example.com', hostingIp: '203.0.113.10' },
    'sites.activate': { domain: 'example.net', subdomain: '@' },
    'aliases.create': { aliasDomain: 'example.org' },
    'customRules.create': { ruleType: 'honeypot', urls: ['/another-trap'] },
    'customRules.delete': { ruleName: 'trap' },
    'apiUsers.create': { username: 'another' },
  },
};
