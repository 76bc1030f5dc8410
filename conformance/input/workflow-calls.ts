import { AkamaiAppSec } from '@edgeward/akamai-appsec';
import { AkamaiLists } from '@edgeward/akamai-appsec/lists';
import { createFakeAkamaiAppSec } from '@edgeward/akamai-appsec/testing';
import { ApigeeSecurityActions } from '@edgeward/apigee-security-actions';
import { createFakeApigeeSecurityActions } from '@edgeward/apigee-security-actions/testing';
import type { FetchLike } from '@edgeward/core';
import { NocCdn } from '@edgeward/noc-cdn';
import { createFakeNocCdn } from '@edgeward/noc-cdn/testing';
import { PingAse } from '@edgeward/ping-ase';
import { createFakePingAse } from '@edgeward/ping-ase/testing';
import { RackCorpSecurity } from '@edgeward/security-v29';
import { createFakeRackCorpSecurity } from '@edgeward/security-v29/testing';

/** One call of a workflow, on a new fake. */
export interface WorkflowCall {
  /** The package and the workflow. */
  readonly name: string;

  /** Makes a client of the fake, with a `fetch` around the fake's own. */
  readonly connect: (around: (fetch: FetchLike) => FetchLike) => object;

  /** The parameters; each call makes new ones. */
  readonly params: (client: object) => object;
}

type Connect = WorkflowCall['connect'];
type Table = Readonly<Record<string, WorkflowCall['params']>>;

function callsOf(vendor: string, connect: Connect, table: Table): readonly WorkflowCall[] {
  return Object.entries(table).map(([name, params]) => ({ name: `${vendor} ${name}`, connect, params }));
}

const action = (id: string) => ({
  name: `organizations/acme/environments/prod/securityActions/${id}`,
  state: 'ENABLED',
  createTime: '2025-01-01T00:00:00Z',
  updateTime: '2025-01-01T00:00:00Z',
  deny: { responseCode: 403 },
  conditionConfig: { ipAddressRanges: ['192.0.2.7'] },
});
const body = {
  state: 'ENABLED',
  deny: { responseCode: 404 },
  apiProxies: ['orders'],
  conditionConfig: { ipAddressRanges: ['192.0.2.8'] },
} as const;
const ips = Array.from({ length: 150 }, (_, index) => `10.0.0.${index}`);

const apigee: Connect = (around) => {
  const fake = createFakeApigeeSecurityActions({ seed: { securityActions: [action('block')] } });
  return new ApigeeSecurityActions({ ...fake.clientOptions, fetch: around(fake.fetch) });
};

const api = (url: string) => ({ protocol: 'https', url, hostname: '*' });
const server = (host: string) => ({ host, port: 443, server_connection_quota: 10 });
const shop = { ...api('/shop'), servers: [server('192.0.2.1'), server('192.0.2.2')] };
const entries = () => [
  { type: 'ip', value: '192.0.2.7' },
  { type: 'ip', value: '192.0.2.8' },
];

const ping: Connect = (around) => {
  const seed = {
    apis: { shop },
    firewall: 'disabled',
    denyList: { manual_blacklist: [{ type: 'ip', value: '192.0.2.9' } as const] },
  };
  const fake = createFakePingAse({ seed });
  return new PingAse({ ...fake.clientOptions, fetch: around(fake.fetch) });
};

const rackcorp: Connect = (around) => {
  const events = Array.from({ length: 45 }, (_, index) => ({ id: index + 1, status: 'open' }));
  const fake = createFakeRackCorpSecurity({ seed: { events } });
  return new RackCorpSecurity({ ...fake.clientOptions, fetch: around(fake.fetch) });
};

const noc: Connect = (around) => {
  const lists = { blacklistedips: ['^10.'], whitelistedips: ['^198\\.51\\.100\\.1$'] };
  const fake = createFakeNocCdn({ seed: { 'example.com': { lists } } });
  return new NocCdn({ ...fake.clientOptions, fetch: around(fake.fetch) });
};

const [a, b, c] = ['192.0.2.1', '192.0.2.2', '192.0.2.3'];
const [networkListId, listId] = ['1_BLOCKED', '2_BLOCKED'];

const lists: Connect = (around) => {
  const fake = createFakeAkamaiAppSec({
    seed: {
      lists: {
        networkLists: [{ uniqueId: networkListId, name: 'Blocked', list: [a, b], activeOn: ['STAGING'] }],
        clientLists: [
          { listId, name: 'Blocked', items: [{ value: a }, { value: b }], activeOn: ['STAGING'] },
          { listId: '3_SPARE', name: 'Spare' },
        ],
      },
    },
  });
  return new AkamaiLists({ ...fake.clientOptions, fetch: around(fake.fetch) });
};

const configId = 8277;
const active = { status: 'Active', action: 'ACTIVATE', time: '2025-12-01T00:00:00Z' };
const selectedHostnames = [{ hostname: 'www.example.com' }];

const configurations: Connect = (around) => {
  const versions = [
    { version: { version: 1, production: active, staging: active }, selectedHostnames },
    { version: { version: 2 }, selectedHostnames },
  ];
  const configuration = { id: configId, name: 'Shop', latestVersion: 2 };
  const fake = createFakeAkamaiAppSec({ seed: { configurations: [{ configuration, versions }] } });
  return new AkamaiAppSec({ ...fake.clientOptions, fetch: around(fake.fetch) });
};

const activation = (configVersion: number) => ({
  network: 'STAGING',
  note: 'Ticket 1',
  notificationEmails: ['a@example.com'],
  activationConfigs: [{ configId, configVersion }],
});

const order = { network: 'PRODUCTION', comments: 'Ticket 1', notificationRecipients: ['a@example.com'] } as const;

/** The workflows of every package with an object of parameters. */
export const workflowCalls: readonly WorkflowCall[] = [
  ...callsOf('apigee', apigee, {
    'securityActions.ensureEnabled': () => ({ securityActionId: 'block' }),
    'securityActions.ensureDisabled': () => ({ securityActionId: 'block' }),
    'securityActions.ensureDeleted': () => ({ securityActionId: 'none' }),
    'securityActions.upsert': () => ({ securityActionId: 'block', body: structuredClone(body) }),
    'securityActions.modify': () => ({ from: action('block'), to: { ...action('block'), ...structuredClone(body) } }),
    'securityActions.denyIps': () => ({ ips: [...ips], idPrefix: 'deny', apiProxies: ['orders'] }),
    'securityActions.flagIps': () => ({
      ips: [...ips],
      idPrefix: 'flag',
      headers: [{ name: 'x-suspect', value: '1' }],
    }),
    'securityActions.allowIps': () => ({ ips: [...ips], idPrefix: 'allow', apiProxies: ['orders'] }),
    'enforcement.pause': () => ({ environment: 'prod' }),
    'enforcement.resume': () => ({ environment: 'prod' }),
  }),
  ...callsOf('ping', ping, {
    'apis.upsert': () => ({ apiId: 'shop', body: { ...structuredClone(shop), enable_blocking: true } }),
    'apis.modify': () => ({
      apiId: 'shop',
      from: structuredClone(shop),
      to: { ...structuredClone(shop), cookie: 'S' },
    }),
    'apis.copy': (to) => ({ apiId: 'shop', to, toApiId: 'copy' }),
    'servers.drain': () => ({ apiId: 'shop', body: { host: '192.0.2.1', port: 443 } }),
    'denyList.addMany': () => ({ entries: entries() }),
    'denyList.sync': () => ({ entries: entries() }),
    'allowList.addMany': () => ({ entries: entries() }),
    'allowList.sync': () => ({ entries: entries() }),
  }),
  ...callsOf('rackcorp', rackcorp, {
    'events.all': () => ({ after: { version: 1, lastEventId: '7' }, resWindow: 30 }),
    'events.resolveMany': () => ({ eventIds: [1, 2, 3], notes: 'Our own scanner' }),
    'bgpProtections.ensureProtected': () => ({ ipAddress: '192.0.2.1', name: 'Shop' }),
  }),
  ...callsOf('noc', noc, {
    'logs.between': () => ({
      website: 'example.com',
      from: new Date('2026-01-01T00:00:00Z'),
      to: new Date('2026-01-02T00:00:00Z'),
    }),
    'ipLists.addDeniedIp': () => ({ ip: '203.0.113.9', website: 'example.com' }),
    'ipLists.removeDeniedIp': () => ({ pattern: '^10.', current: ['^10.', '^192.0.2.7'] }),
    'ipLists.addAllowedIp': () => ({ ip: '203.0.113.9', current: ['^198\\.51\\.100\\.1$'] }),
    'ipLists.removeAllowedIp': () => ({ ip: '198.51.100.1', website: 'example.com' }),
    'settings.update': () => ({ website: 'example.com', waf: false, cachingTimeStatic: '30d' }),
    'customRules.createNamed': () => ({ ruleType: 'country_block', urls: ['/'], value: 'US' }),
    'customRules.blockCountries': () => ({ countries: ['US', 'GB'], urls: ['/shop'] }),
    'customRules.rateLimit': () => ({ requestsPerMinute: 30, urls: ['/shop'] }),
    'customRules.protectApi': () => ({ urls: ['/api'] }),
    'apiUsers.createWithToken': () => ({ username: 'partner', website: 'example.com' }),
  }),
  ...callsOf('akamai', lists, {
    'networkLists.ensureListed': () => ({ networkListId, elements: [a, c] }),
    'networkLists.ensureUnlisted': () => ({ networkListId, elements: [b] }),
    'networkLists.replaceAll': () => ({ networkListId, elements: [b, c] }),
    'networkLists.planList': () => ({ networkListId, elements: [b, c] }),
    'networkLists.activate': () => ({ networkListId, ...structuredClone(order) }),
    'clientLists.ensureListed': () => ({ listId, items: [{ value: c, tags: ['scraper'] }] }),
    'clientLists.ensureUnlisted': () => ({ listId, items: [b] }),
    'clientLists.replaceAll': () => ({ listId, items: [{ value: c, tags: ['scraper'] }] }),
    'clientLists.expireItems': () => ({ listId }),
    'clientLists.planList': () => ({ listId, items: [b] }),
    'clientLists.activate': () => ({ listId, ...structuredClone(order) }),
    'clientLists.deactivate': () => ({ listId, ...structuredClone(order), network: 'STAGING' }),
  }),
  ...callsOf('akamai', configurations, {
    'activations.activate': () => ({ body: activation(2) }),
    'activations.deactivate': () => ({ body: activation(1) }),
  }),
];

/** Calls of operations that send several requests. */
export const longCalls: readonly WorkflowCall[] = [
  ...callsOf('akamai', lists, { 'clientLists.list': () => ({ type: ['IP', 'GEO'], pageSize: 1 }) }),
  ...callsOf('ping', ping, {
    'servers.create': () => ({ apiId: 'shop.v2', body: { host: '192.0.2.9', port: 443, server_connection_quota: 10 } }),
  }),
];

/** Workflows without parameters to change, or with a test of their own; the rules of NOC.org share one function. */
export const otherWorkflows: readonly string[] = [
  'activations.resume',
  'certificates.uploadFrom',
  'clientLists.resume',
  'compare',
  'customRules.blockIps',
  'customRules.blockUserAgent',
  'customRules.queueVisitors',
  'customRules.redirect',
  'customRules.trap',
  'customRules.verifyBrowsers',
  'dateOf',
  'firewall.ensureEnabled',
  'ipActions.undo',
  'logs.follow',
  'networkLists.resume',
  'plan',
  'plan.activate',
  'plan.check',
  'plan.compareWith',
  'plan.discard',
  'resumePlan',
  'rollback',
];
