import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { operations } from '../src/generated/operations.js';
import { apiUsersIn, type NocCdn, parseLogLine } from '../src/index.js';
import { answeredWith, nocWith } from './support/noc.js';

interface DocumentedCall {
  readonly heading: string;
  readonly actions: readonly string[];
  readonly urls: readonly string[];
}

const calls: readonly DocumentedCall[] = fixture('documented-calls.json');
const answers: Readonly<Record<string, unknown>> = fixture('documented-answers.json');

function fixture<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8'));
}

const website = 'DOMAINNAME';

/** The client's calls for each documented URL, by the URL's place below its heading. */
const asked: Readonly<Record<string, readonly ((noc: NocCdn) => Promise<unknown>)[]>> = {
  'CDN/Activate': [(noc) => noc.sites.activate({ domain: website, subdomain: '@' })],
  'CDN/Add': [(noc) => noc.sites.create({ website, hostingIp: 'IPADDRESS' })],
  'CDN/Deactivate': [(noc) => noc.sites.deactivate({ website })],
  'CDN/Delete': [(noc) => noc.sites.delete({ website })],
  'CDN/list': [(noc) => noc.sites.list()],
  'CDN/get': [(noc) => noc.sites.get({ website })],
  'CDN/stats': [(noc) => noc.stats.get({ website, date: '2021-06-22' })],
  'CDN/logs': [(noc) => noc.logs.day({ website, date: '2021-06-22' })],
  'CDN/logs/last': [(noc) => noc.logs.latest({ website, limit: 10 })],
  'CDN/logs/query': [(noc) => noc.logs.since({ website, limit: 10, since: '2022-09-09 13:21:10' })],
  'CDN/UploadSSL': [(noc) => noc.certificates.upload({ website, body: { public_key: 'a', private_key: 'b' } })],
  'CDN/Alias_domain/Add': [(noc) => noc.aliases.create({ website, aliasDomain: 'domain.net' })],
  'CDN/Cache/Purge': [(noc) => noc.cache.purge({ website })],
  'CDN/Set/protectedurls': [(noc) => noc.urlLists.replaceProtected({ website, urls: ['/temporary'] })],
  'CDN/Set/botprotectedurls': [(noc) => noc.urlLists.replaceBotProtected({ website, urls: ['/temporary'] })],
  'CDN/Set/readonlyurls': [(noc) => noc.urlLists.replaceReadOnly({ website, urls: ['/temporary'] })],
  'CDN/Set/whitelistedurls': [(noc) => noc.urlLists.replaceAllowed({ website, urls: ['/temporary'] })],
  'CDN/Set/whitelistedips': [(noc) => noc.ipLists.replaceAllowed({ website, patterns: ['/temporary'] })],
  'CDN/Set/blacklistedips': [(noc) => noc.ipLists.replaceDenied({ website, patterns: ['/temporary'] })],
  'CDN/Set/websocketurls': [(noc) => noc.urlLists.replaceWebSocket({ website, urls: ['/temporary'] })],
  'CDN/Set/noncacheurls': [(noc) => noc.urlLists.replaceUncached({ website, urls: ['/temporary'] })],
  'CDN/Set/hosting_read_timeout': [(noc) => noc.settings.setHostingReadTimeout({ website, value: '300s' })],
  'CDN/Set/caching': [(noc) => noc.settings.setCaching({ website, value: 'default' })],
  'CDN/Set/caching_time_static': [(noc) => noc.settings.setCachingTimeStatic({ website, value: '7d' })],
  'CDN/Set/caching_time_pages': [(noc) => noc.settings.setCachingTimePages({ website, value: '7d' })],
  'CDN/Set/OPTION': [(noc) => noc.settings.setGzip({ website, value: true })],
  'CDN/customrules/add': [
    (noc) => noc.customRules.create({ website, ruleType: 'redirect_to', urls: ['/testurl'], value: '/testurl2' }),
    (noc) => noc.customRules.create({ website, ruleType: 'max_requests', urls: ['/testurl2'], value: '150' }),
    (noc) => noc.customRules.create({ website, ruleType: 'country_block', urls: ['/'], value: 'RU KP IR' }),
    (noc) => noc.customRules.create({ website, ruleType: 'api_protect', urls: ['/api'], ruleName: 'my_apiprotected' }),
  ],
  'CDN/customrules/delete': [(noc) => noc.customRules.delete({ website, ruleName: '[RULENAME]' })],
  'CDN/customrules/list': [(noc) => noc.customRules.list({ website })],
  'CDN/customrules/api_protect/add_user': [
    (noc) => noc.apiUsers.create({ website, username: 'user@yourdomain.com' }),
    (noc) => noc.apiUsers.create({ website, username: 'client_enterprise_x', maxRequests: 100 }),
    (noc) =>
      noc.apiUsers.create({ website, username: 'client_enterprise_trial_z', maxRequests: 100, expire: '1 week' }),
    (noc) => noc.apiUsers.create({ website, username: 'open_access', maxRequests: 10 }),
  ],
  'CDN/customrules/api_protect/list_users': [(noc) => noc.apiUsers.list({ website })],
  'CDN/customrules/api_protect/delete_users': [
    (noc) => noc.apiUsers.delete({ website, username: 'user@yourdomain.com' }),
  ],
};

/** Documented URLs contradicting their own section: the shown action, and the sent one. */
const contradictions: Readonly<Record<string, readonly [shown: string, sent: string]>> = {
  'CDN/Alias_domain/Add': ['cdn/uploadssl', 'cdn/alias_domain/add'],
  'CDN/Set/blacklistedips': ['cdn/set/whitelistedips', 'cdn/set/blacklistedips'],
  'CDN/Set/websocketurls': ['cdn/set/websocketsurls', 'cdn/set/websocketurls'],
  'CDN/customrules/api_protect/list_users': [
    'cdn/customrules/api_protect/list_users',
    'cdn/customrules/api_protect/list_user',
  ],
};

/** The query of a documented URL, without the damage by its author's editor. */
function documentedQuery(url: string): Readonly<Record<string, string>> {
  const { apikey: _, ...query } = Object.fromEntries(new URL(url.replaceAll(/["$]/g, '')).searchParams);
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => {
      const text = value.trim().replace(/"? -F .*$/, '');
      return [name, name === 'website' || name === 'domain' ? website : text];
    }),
  );
}

const examples = calls.flatMap(({ heading, urls }) => urls.map((url, index) => ({ heading, url, index })));

describe('every documented URL', () => {
  it('every documented URL belongs to an operation', () => {
    expect(examples.length).toBeGreaterThan(35);
    expect(calls.map(({ heading }) => heading).sort()).toEqual(Object.keys(asked).sort());
  });

  it.each(examples)('the client sends the documented URL of $heading ($index)', async ({ heading, url, index }) => {
    const { noc, urls } = answeredWith(() => Response.json(answers['success']));
    await asked[heading]?.[index]?.(noc).catch(() => {});
    const { apikey, ...sent } = Object.fromEntries(urls[0]?.searchParams ?? []);
    const [shown, meant] = contradictions[heading] ?? [];
    const documented = documentedQuery(url);
    if (shown !== undefined) expect(documented['action']).toBe(shown);
    // The time of the example is not among the documented ones, and only these are sent.
    const time = heading === 'CDN/Set/hosting_read_timeout' && { value: '300s' };
    expect(sent).toEqual({ ...documented, ...(meant !== undefined && { action: meant }), ...time });
    expect(apikey).toBe('fake-noc-api-key');
    expect(urls[0]?.href).not.toMatch(/[+<> ]|%3C|%3E/i);
  });
});

it('every documented action has an operation, in lower case', () => {
  const sent = operations.map(({ queryConstants }) => queryConstants?.['action']);
  expect(sent).toHaveLength(41);
  expect(new Set(sent).size).toBe(41);
  expect(sent.filter((action) => action !== action?.toLowerCase())).toEqual([]);
  const documented = calls.flatMap(({ actions }) => actions);
  // The section of new rules has no such row, and there is no section of the hosting IP.
  expect(documented).toHaveLength(39);
  expect(documented.filter((action) => !sent.includes(action))).toEqual([]);
});

describe('every documented answer', () => {
  const answered = (name: string): NocCdn =>
    answeredWith(() => Response.json(answers[name]), { validation: 'strict' }).noc;

  it.each([
    ['success', (noc: NocCdn) => noc.cache.purge()],
    ['list', (noc: NocCdn) => noc.sites.list()],
    ['get', (noc: NocCdn) => noc.sites.get()],
    ['stats', (noc: NocCdn) => noc.stats.get({ date: '2021-06-22' })],
    ['ruleAdded', (noc: NocCdn) => noc.customRules.list()],
    ['userAdded', (noc: NocCdn) => noc.apiUsers.create({ username: 'user@yourdomain.com' })],
    ['users', (noc: NocCdn) => noc.apiUsers.list()],
    ['userDeleted', (noc: NocCdn) => noc.apiUsers.delete({ username: 'user@yourdomain.com' })],
  ] as const)('the documented response %s passes unchanged', async (name, call) => {
    expect(JSON.stringify(await call(answered(name)))).toBe(JSON.stringify(answers[name]));
  });

  it.each(['failure', 'edgeRefusal'])(
    'the documented response %s is a failure despite its status 200',
    async (name) => {
      await expect(answered(name).sites.list()).rejects.toMatchObject({ status: 200, vendor: 'noc' });
    },
  );

  it('the documented response to a new rule contains its name', async () => {
    const { ruleName } = await answered('ruleAdded').customRules.createNamed({ ruleType: 'honeypot', urls: ['/trap'] });
    expect(ruleName).toBe('my_apiprotected');
  });

  it('the documented response to a new user contains the token', async () => {
    const { token } = await answered('userAdded').apiUsers.createWithToken({ username: 'user@yourdomain.com' });
    expect(token.reveal()).toBe('NEWTOKEN');
    expect(String(token)).toBe('[redacted]');
  });

  it('the documented response about users has numbers as numbers', async () => {
    const [user] = apiUsersIn(await answered('users').apiUsers.list());
    expect(user).toMatchObject({ username: 'user@yourdomain.com', maxRequests: 20 });
    expect(user?.token?.reveal()).toBe('XXX');
  });

  it('the documented log line parses', () => {
    expect(parseLogLine(String(answers['logLine']))).toEqual({
      parsed: true,
      raw: answers['logLine'],
      time: '2021-06-22 19:41:17',
      site: 'noc.org',
      edge: 'cdn-edge-usa-east-ny1',
      clientIp: '159.89.190.105',
      status: 403,
      bytes: 183,
      cache: 'HIT',
      verdict: 'waf:exploit_blocked3',
      method: 'GET',
      path: '/sitio/vendor/phpunit/phpunit/src/Util/PHP/eval-stdin',
      protocol: 'HTTP/1.1',
      referer: '–',
      userAgent: 'Mozilla/5.0 ..',
    });
  });
});

describe('the fake', () => {
  it('answers as documented, member for member', async () => {
    const stats = { '2021-06-22': Object(answers['stats']).requests };
    const { noc } = nocWith({ seed: { 'mytestdomain.com': { stats }, 'globo.com': {} } });
    const json = async (call: Promise<unknown>): Promise<string> => JSON.stringify(await call);
    expect(await json(noc.sites.list())).toBe(JSON.stringify(answers['list']));
    expect(await json(noc.sites.get())).toBe(JSON.stringify(answers['get']));
    expect(await json(noc.stats.get({ date: '2021-06-22' }))).toBe(JSON.stringify(answers['stats']));
    expect(await json(noc.cache.purge())).toBe(JSON.stringify(answers['success']));
  });
});
