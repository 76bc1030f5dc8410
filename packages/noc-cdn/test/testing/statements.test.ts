import type { Operation } from '@edgeward/core';
import { jsonSchemaOf, operations } from '@edgeward/noc-cdn/operations';
import { forEveryOperation, type Refusal, refusalOf, testRefusals } from '@edgeward/test-support';
import { describe, expect, it } from 'vitest';
import { NocCdn, nocApiKey, type RawRequest } from '../../src/index.js';
import { createFakeNocCdn, type FakeNocCdn } from '../../src/testing/index.js';

/** One statement of the vendor's texts, with a request for it. */
interface Statement {
  /** The section of the document, or the sheet of its contradictions. */
  readonly source: string;
  readonly says: string;

  /** The action and its parameters. */
  readonly query: string;

  /** The message of the refusal; absent if the request is accepted. */
  readonly refused?: string;
}

const date = (value: string): string => `cdn/stats&website=example.com&date=${value}`;
const since = (value: string): string => `cdn/logs/query&website=example.com&since=${value}`;
const last = (limit: string): string => `cdn/logs/last&website=example.com&limit=${limit}`;
const rule = (query: string): string => `cdn/customrules/add&website=example.com&url=/a&${query}`;
const user = (query: string): string =>
  `cdn/customrules/api_protect/add_user&website=example.com&username=user@example.net&${query}`;
const set = (name: string, value: string): string => `cdn/set/${name}&website=example.com&value=${value}`;

const times = ['10m', '30m', '60m', '120m', '240m', '360m', '720m', '1d', '2d', '3d', '7d', '14d', '30d'];
const timeouts = ['10s', '30s', '45s', '60s', '120s', '180s', '300s'];
const options = [
  'https_redirect',
  'upgrade_insecure',
  'gzip',
  'floc_out',
  'optmize_images',
  'secure_cookie_flags',
  'waf',
  'waf_virtual_hardening',
  'waf_admin_lockdown',
];
const ruleTypes = {
  honeypot: '600',
  max_requests: '150',
  redirect_to: '/b',
  browser_verify: undefined,
  queue_traffic: '10',
  queue: '10',
  ip_block: '192.0.2.1',
  useragent_block: 'bot',
  country_block: 'RU KP IR',
  api_protect: undefined,
};

const accepted = (source: string, says: string, queries: readonly string[]): readonly Statement[] =>
  queries.map((query) => ({ source, says, query }));
const refused = (source: string, says: string, reason: string, queries: readonly string[]): readonly Statement[] =>
  queries.map((query) => ({ source, says, query, refused: reason }));

const statements: readonly Statement[] = [
  ...refused('list of operations', 'the action is one of the list', 'Unknown action', [
    'cdn/nothing',
    'CDN/list',
    'cdn/set/OPTION&website=example.com&value=true',
    'cdn/set/http2&website=example.com&value=true',
    '',
  ]),
  ...refused('CDN/get', 'a website is needed, and has to be of the account', 'Missing website', ['cdn/get']),
  ...refused('CDN/get', 'a website has to be of the account', 'Website not found', ['cdn/get&website=other.test']),
  ...accepted('CDN/get', 'a website may have a scheme', ['cdn/get&website=https://example.com']),
  ...refused('CDN/Activate', 'the subdomain is required', 'Missing subdomain', ['cdn/activate&domain=new.test']),
  ...refused('CDN/Activate', 'the domain is required', 'Missing domain', ['cdn/activate&subdomain=@']),
  ...refused('guess', 'the domain is a valid name', 'Invalid domain', [
    'cdn/activate&domain=no%20name&subdomain=@',
    'cdn/activate&domain=localhost&subdomain=@',
  ]),
  ...accepted('CDN/Activate', 'the subdomain is one or @', [
    'cdn/activate&domain=new.test&subdomain=@',
    'cdn/activate&domain=new.test&subdomain=www',
  ]),
  ...refused('CDN/Add', 'the hosting IP is required', 'Missing hosting_ip', ['cdn/add&website=new.test']),
  ...refused('CDN/Add', 'the hosting IP is an address', 'Invalid hosting_ip', [
    'cdn/add&website=new.test&hosting_ip=host.test',
    'cdn/add&website=new.test&hosting_ip=192.0.2.0/24',
    'cdn/add&website=new.test&hosting_ip=192.0.2.256',
  ]),
  ...refused('guess', 'a website is added once', 'Website already exists', [
    'cdn/add&website=example.com&hosting_ip=192.0.2.1',
  ]),
  ...accepted('CDN/stats', 'a date is yyyy-mm-dd', [date('2021-06-22'), date('2024-02-29')]),
  ...refused('CDN/stats', 'a date is a day of the calendar', 'Invalid date', [
    date('2026-02-31'),
    date('2026-13-01'),
    date('2023-02-29'),
    date('2026-2-3'),
    date('today'),
  ]),
  ...refused('CDN/logs', 'a date is a day of the calendar', 'Invalid date', [
    'cdn/logs&website=example.com&date=2026-02-31',
  ]),
  ...accepted('CDN/logs/query', 'a time is yyyy-mm-dd HH:MM:SS', [since('2022-09-09%2013:21:10')]),
  ...refused('CDN/logs/query', 'a time is one of the calendar and the clock', 'Invalid since', [
    since('2026-02-31%2000:00:00'),
    since('2026-02-03%2024:01:00'),
    since('2026-02-03T10:00:00'),
    since('2026-02-03'),
  ]),
  ...accepted('CDN/logs/last', 'a limit is a number of entries', [last('1'), last('10')]),
  ...refused('CDN/logs/last', 'the limit is a whole number, and not 0', 'Invalid limit', [
    last('0'),
    last('-1'),
    last('1.5'),
    last('1e1'),
    last('0x10'),
    last('ten'),
    last(''),
    last('%2010'),
  ]),
  ...refused('guess', 'the subdomain is a valid name', 'Invalid subdomain', [
    'cdn/activate&domain=new.test&subdomain=a%20b',
  ]),
  ...refused('CDN/Activate', 'the DNS of the domain is at NOC.org', 'does not host its DNS', [
    'cdn/activate&domain=elsewhere.test&subdomain=@',
  ]),
  ...refused('CDN/Delete', 'the DNS of the website is elsewhere', 'deactivate it instead', [
    'cdn/delete&website=dns.test',
  ]),
  ...refused('CDN/UploadSSL', 'a certificate is sent with POST', 'no GET', ['cdn/uploadssl&website=example.com']),
  ...accepted('CDN/Alias_domain/Add', 'the type is 301 or direct', [
    'cdn/alias_domain/add&website=example.com&alias_domain=a.test',
    'cdn/alias_domain/add&website=example.com&alias_domain=a.test&alias_type=301',
    'cdn/alias_domain/add&website=example.com&alias_domain=a.test&alias_type=direct',
  ]),
  ...refused('CDN/Alias_domain/Add', 'the type is 301 or direct', 'Invalid alias_type', [
    'cdn/alias_domain/add&website=example.com&alias_domain=a.test&alias_type=302',
  ]),
  ...refused('guess', 'the alias is a domain', 'Invalid alias_domain', [
    'cdn/alias_domain/add&website=example.com&alias_domain=a%20b',
  ]),
  ...refused('CDN/Set/protectedurls', 'a value is required', 'Missing value', [
    'cdn/set/protectedurls&website=example.com',
  ]),
  ...accepted(
    'CDN/Set/hosting_read_timeout',
    'seven times are taken',
    timeouts.map((time) => set('hosting_read_timeout', time)),
  ),
  ...refused('CDN/Set/hosting_read_timeout', 'the time is one of seven', 'Invalid value', [
    set('hosting_read_timeout', '7d'),
    set('hosting_read_timeout', '45'),
  ]),
  ...accepted('CDN/Set/caching', 'two levels are taken', [set('caching', 'aggressive'), set('caching', 'default')]),
  ...refused(
    'CDN/Set/caching',
    'the level is `aggressive` or `default`; the word of the prose, `full`, is none',
    'Invalid value',
    [set('caching', 'full')],
  ),
  ...accepted(
    'CDN/Set/caching_time_static',
    'thirteen times are taken',
    times.map((time) => set('caching_time_static', time)),
  ),
  ...accepted(
    'CDN/Set/caching_time_pages',
    'thirteen times are taken',
    times.map((time) => set('caching_time_pages', time)),
  ),
  ...refused('CDN/Set/caching_time_pages', 'the time is one of thirteen', 'Invalid value', [
    set('caching_time_pages', '5m'),
    set('caching_time_static', '60d'),
  ]),
  ...accepted(
    'CDN/Set/OPTION',
    'nine options are switched by true and false',
    options.flatMap((name) => [set(name, 'true'), set(name, 'false')]),
  ),
  ...refused(
    'CDN/Set/OPTION',
    'the value is `true` or `false`',
    'Invalid value',
    options.flatMap((name) => [set(name, '1'), set(name, 'on'), set(name, 'TRUE')]),
  ),
  ...accepted('list of operations', 'the hosting IP is set', [set('ip', '192.0.2.1'), set('ip', '2001:db8::1')]),
  ...refused('list of operations', 'the hosting IP is an address', 'Invalid value', [set('ip', 'host.test')]),
  ...accepted(
    'CDN/customrules/add',
    'every type is taken',
    Object.entries(ruleTypes).map(([type, value]) =>
      rule(`rule_type=${type}${value === undefined ? '' : `&value=${encodeURIComponent(value)}`}`),
    ),
  ),
  ...accepted('CDN/customrules/add', 'honeypots and limits have a default', [
    rule('rule_type=honeypot'),
    rule('rule_type=max_requests'),
  ]),
  ...refused('CDN/customrules/add', 'the type is one of ten', 'Invalid rule_type', [rule('rule_type=block_all')]),
  ...refused('CDN/customrules/add', 'a type is required', 'Missing rule_type', [rule('')]),
  ...refused('CDN/customrules/add', 'URLs are required', 'Missing url', [
    'cdn/customrules/add&website=example.com&rule_type=honeypot',
  ]),
  ...refused('CDN/customrules/add', 'a country has a code of two letters', 'Invalid value', [
    rule('rule_type=country_block&value=Russia'),
    rule('rule_type=country_block&value=RU,KP'),
  ]),
  ...refused('CDN/customrules/add', 'numbers of seconds, requests and visitors are whole, and not 0', 'Invalid value', [
    rule('rule_type=max_requests&value=many'),
    rule('rule_type=max_requests&value=0'),
    rule('rule_type=honeypot&value=10m'),
    rule('rule_type=queue_traffic&value=-1'),
  ]),
  ...refused('guess', 'a redirect and the blocks have a value', 'Missing value', [
    rule('rule_type=redirect_to'),
    rule('rule_type=country_block'),
    rule('rule_type=ip_block'),
    rule('rule_type=useragent_block'),
  ]),
  ...accepted(
    'CDN/customrules/add',
    'six regions are taken',
    ['all', 'north_america', 'south_america', 'europe', 'asia', 'oceania'].map((region) =>
      rule(`rule_type=honeypot&region=${region}`),
    ),
  ),
  ...refused('CDN/customrules/add', 'the region is one of six', 'Invalid region', [
    rule('rule_type=honeypot&region=africa'),
  ]),
  ...accepted(
    'CDN/customrules/add',
    'seven responses are taken',
    ['default', 'stealthy_404', 'stealthy_503', 'stealthy_403', 'html', 'empty_200', 'redirect_to:/sorry'].map(
      (response) => rule(`rule_type=honeypot&block_response=${response}`),
    ),
  ),
  ...refused(
    'CDN/customrules/add',
    'the response is one of six, or `redirect_to:` and a URL',
    'Invalid block_response',
    [rule('rule_type=honeypot&block_response=stealthy_500'), rule('rule_type=honeypot&block_response=redirect_to:')],
  ),
  ...accepted('CDN/customrules/add', 'a name may have an underscore, as in its example', [
    rule('rule_type=honeypot&rule_name=my_apiprotected'),
  ]),
  ...refused('CDN/customrules/add', 'a name has small letters, digits, hyphens and underscores', 'Invalid rule_name', [
    rule('rule_type=honeypot&rule_name=My%20Rule'),
  ]),
  ...refused('guess', 'the name of a rule is used once', 'Rule already exists', [
    rule('rule_type=honeypot&rule_name=taken'),
  ]),
  ...refused('guess', 'the rule is there', 'Rule not found', [
    'cdn/customrules/delete&website=example.com&rule_name=none',
  ]),
  ...accepted('api_protect/add_user', 'an expiry is a day or a span', [
    user('expire=2027-01-31'),
    user('expire=1%20week'),
    user('expire=1%20month'),
    user('expire=6%20months'),
    user('expire=1%20year'),
  ]),
  ...refused('api_protect/add_user', 'an expiry is a day or a span', 'Invalid expire', [
    user('expire=2026-02-31'),
    user('expire=soon'),
    user('expire=0%20days'),
  ]),
  ...refused('api_protect/add_user', 'the limit is a whole number, and not 0', 'Invalid max_requests', [
    user('max_requests=0'),
    user('max_requests=many'),
  ]),
  ...refused('api_protect/add_user', 'a name is required', 'Missing username', [
    'cdn/customrules/api_protect/add_user&website=example.com',
  ]),
  ...refused('guess', 'the user is there', 'User not found', [
    'cdn/customrules/api_protect/delete_user&website=example.com&username=nobody',
  ]),
];

/** A fake with a website of the seed, one whose DNS is at NOC.org, and one whose DNS is elsewhere. */
async function preparedFake(): Promise<FakeNocCdn> {
  const fake = createFakeNocCdn({
    seed: { 'example.com': { customRules: { taken: { rule_type: 'honeypot', url: '/a' } } } },
  });
  const noc = new NocCdn(fake.clientOptions);
  await noc.sites.activate({ domain: 'dns.test', subdomain: '@' });
  await noc.sites.create({ website: 'elsewhere.test', hostingIp: '192.0.2.1' });
  return fake;
}

async function ask(fake: FakeNocCdn, query: string, init: RequestInit = {}, path = '/api'): Promise<string> {
  const url = `https://my.noc.test${path}?apikey=fake-noc-api-key&action=${query}`;
  const response = await fake.fetch(url, init);
  return `${response.status} ${await response.text()}`;
}

describe("the vendor's statements", () => {
  it.each(statements.map((each) => [each.source, each.says, each.query, each] as const))(
    '%s: %s (%s)',
    async (_source, _says, _query, { query, refused: reason }) => {
      const answer = await ask(await preparedFake(), query);
      if (reason === undefined) expect(answer).not.toContain('"failed"');
      else expect(answer).toMatch(new RegExp(`^\\d+ \\{"status":"failed","reason":".*${reason}`));
    },
  );

  it('an API key is in every request', async () => {
    const response = await createFakeNocCdn().fetch('https://my.noc.test/api?action=cdn/list');
    expect(await response.json()).toEqual({ status: 'failed', reason: 'Invalid API key' });
  });

  it('there is one path', async () => {
    const answer = await ask(createFakeNocCdn(), 'cdn/list', {}, '/v1/sites');
    expect(answer).toMatch(/^404 .*no such path: GET \/v1\/sites/);
  });

  it.each([
    ['GET', 'cdn/uploadssl&website=example.com'],
    ['DELETE', 'cdn/list'],
    ['POST', 'cdn/list'],
  ])('the documentation has no method %s of %s', async (method, query) => {
    expect(await ask(createFakeNocCdn(), query, { method })).toMatch(/^405 /);
  });
});

/** The sources of rules found in no document. */
const inferred: readonly string[] = ['guess'];
const samples: Readonly<Record<string, string>> = { website: 'example.com', domain: 'new.test', rule_type: 'honeypot' };

/** The required parameters of each operation, by their names on the wire. */
const demands = operations.map((operation) => {
  const schema: { readonly input?: { readonly required?: readonly string[] } } = jsonSchemaOf(operation);
  const required = schema.input?.required ?? [];
  const wire = (operation.query ?? []).flatMap((each) => {
    const { name, wire = name } = typeof each === 'string' ? { name: each } : each;
    return name === 'website' || required.includes(name) ? wire : [];
  });
  return { operation, wire };
});

type Parameters = Readonly<Record<string, string>>;

function request({ method, path, queryConstants }: Operation, parameters: Parameters): RawRequest {
  return { method, path, query: { ...queryConstants, ...parameters } };
}

async function refusedBy(asked: RawRequest, rule: string, source = 'document', key = 'fake-noc-api-key') {
  const fake = await preparedFake();
  const client = new NocCdn({ ...fake.clientOptions, auth: nocApiKey(key) });
  const evidence = inferred.includes(source) ? 'inferred' : 'documented';
  return refusalOf(fake, client.request(asked), { rule, evidence });
}

describe('the rules in api.md', () => {
  testRefusals(new URL('../..', import.meta.url), {
    refusals: async () => {
      const made: Refusal[] = [];
      const keyless: Refusal[] = [];
      for (const { operation, wire } of demands) {
        keyless.push(await refusedBy(request(operation, {}), 'the API key is that of an account', 'all', 'wrong'));
        for (const name of wire) {
          const others = Object.fromEntries(
            wire.filter((other) => other !== name).map((other) => [other, samples[other] ?? '1']),
          );
          made.push(await refusedBy(request(operation, others), `\`${name}\` is given`));
        }
        if (wire.includes('website') && operation.id !== 'sites.create') {
          const foreign = request(operation, { website: 'other.test' });
          made.push(await refusedBy(foreign, '`website` is one of the account', 'guess'));
        }
      }
      for (const { source, says, query, refused: reason = 'Missing' } of statements) {
        if (reason.startsWith('Missing') && !inferred.includes(source)) continue;
        if (reason === 'Website not found') continue;
        const parameters = Object.fromEntries(new URLSearchParams(`action=${query}`));
        made.push(await refusedBy({ method: 'GET', path: '/api', query: parameters }, says, source));
      }
      const upload = { action: 'cdn/uploadssl', website: 'example.com' };
      const empty: RawRequest = { method: 'POST', path: '/api', query: upload, body: {} };
      made.push(await refusedBy(empty, '`public_key` and `private_key` are given, as files'));
      return [forEveryOperation(keyless, operations), ...made];
    },
    except: { ApiError: 'the reasons of the fake have a class: `failNext` makes it fail for another one' },
  });
});

describe('a website', () => {
  it('whose DNS is at NOC.org is deactivated, keeps its settings, and is not deleted', async () => {
    const fake = createFakeNocCdn({ seed: {} });
    await ask(fake, 'cdn/activate&domain=a.test&subdomain=@');
    await ask(fake, 'cdn/set/gzip&website=a.test&value=false');
    expect(await ask(fake, 'cdn/delete&website=a.test')).toContain('deactivate it instead');
    await ask(fake, 'cdn/deactivate&website=a.test');
    expect(await ask(fake, 'cdn/list')).toContain('"domains":[]');
    expect(await ask(fake, 'cdn/get&website=a.test')).toContain('"gzip":false');
    await ask(fake, 'cdn/activate&domain=a.test&subdomain=@');
    expect(await ask(fake, 'cdn/list')).toContain('"domains":["a.test"]');
    expect(await ask(fake, 'cdn/get&website=a.test')).toContain('"gzip":false');
  });

  it('whose DNS is elsewhere is deleted with its settings, and is not activated', async () => {
    const fake = createFakeNocCdn({ seed: {} });
    await ask(fake, 'cdn/add&website=a.test&hosting_ip=192.0.2.1');
    expect(await ask(fake, 'cdn/activate&domain=a.test&subdomain=@')).toContain('does not host its DNS');
    expect(await ask(fake, 'cdn/delete&website=a.test')).toContain('success');
    expect(await ask(fake, 'cdn/get&website=a.test')).toContain('not found');
  });
});

describe('tokens and names given out by the fake', () => {
  it('tokens of users deleted or created again are not reused', async () => {
    const fake = createFakeNocCdn();
    const tokens: unknown[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      tokens.push(/token: (\w+)/.exec(await ask(fake, user('')))?.[1]);
      if (turn === 0)
        await ask(fake, 'cdn/customrules/api_protect/delete_user&website=example.com&username=user@example.net');
      if (turn === 1) fake.reset();
    }
    expect(new Set(tokens).size).toBe(3);
    expect(tokens).not.toContain(undefined);
  });

  it('names of deleted rules and names chosen by a caller are not reused', async () => {
    const fake = createFakeNocCdn();
    const create = async (query = ''): Promise<string> =>
      /added for \S+: ([\w-]+)/.exec(await ask(fake, rule(`rule_type=honeypot${query}`)))?.[1] ?? 'none';
    const names = [await create(), await create('&rule_name=rule-2')];
    await ask(fake, `cdn/customrules/delete&website=example.com&rule_name=${names[0]}`);
    names.push(await create(), await create());
    expect(new Set(names).size).toBe(4);
    expect(names).not.toContain('none');
  });
});
