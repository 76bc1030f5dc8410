import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { customRulesIn, isPartialFailureError, isSettingsFailure, unknownVariant } from '../src/index.js';
import { answeredWith, nocWith } from './support/noc.js';

const known = ['^10.', '^192.0.2.'];

function withLists(showsAll: boolean) {
  const { fake, noc } = nocWith({ seed: { 'example.com': { lists: { blacklistedips: known } } }, showsAll });
  return { fake, noc, denied: () => fake.sites.get('example.com')?.lists.get('blacklistedips') };
}

describe('adding one address to a list', () => {
  it('keeps the other addresses if the caller knows them', async () => {
    const { noc, denied } = withLists(false);
    const result = await noc.ipLists.addDeniedIp({ ip: '198.51.100.7', current: known });
    expect(result).toEqual({ outcome: 'updated', patterns: [...known, '^198.51.100.7'] });
    expect(denied()).toEqual(result.patterns);
  });

  it('keeps the other addresses if the service returns them', async () => {
    const { noc, denied } = withLists(true);
    await noc.ipLists.addDeniedIp({ pattern: '^203.0.113.' });
    expect(denied()).toEqual([...known, '^203.0.113.']);
  });

  it('takes an answer that shows the list', async () => {
    const { noc, denied } = withLists(true);
    await noc.ipLists.addDeniedIp({ pattern: '^203.0.113.', current: await noc.sites.get() });
    expect(denied()).toHaveLength(3);
  });

  it('sends nothing if the list is unknown', async () => {
    const { fake, noc, denied } = withLists(false);
    const current = await noc.sites.get();
    await expect(noc.ipLists.addDeniedIp({ ip: '198.51.100.7' })).rejects.toThrow('does not return the list');
    await expect(noc.ipLists.addDeniedIp({ ip: '198.51.100.7', current })).rejects.toThrow('does not return the list');
    expect(denied()).toEqual(known);
    expect(new Set(fake.requests.map(({ operation }) => operation))).toEqual(new Set(['sites.get']));
  });

  it('trusts the list that the service shows more than the one that the caller states', async () => {
    const { noc, denied } = withLists(true);
    await noc.ipLists.addDeniedIp({ ip: '198.51.100.7', current: ['^10.', '^gone.'] });
    expect(denied()).toEqual([...known, '^198.51.100.7']);
  });

  it('sends nothing for an existing entry, and can remove it', async () => {
    const { fake, noc, denied } = withLists(true);
    expect((await noc.ipLists.addDeniedIp({ pattern: '^10.' })).outcome).toBe('unchanged');
    expect(fake.requests).toHaveLength(1);
    expect((await noc.ipLists.removeDeniedIp({ pattern: '^10.' })).patterns).toEqual(['^192.0.2.']);
    expect((await noc.ipLists.removeDeniedIp({ pattern: '^10.' })).outcome).toBe('unchanged');
    expect(denied()).toEqual(['^192.0.2.']);
  });

  it('never drops an entry that the caller did not see', async () => {
    const pattern = fc.stringMatching(/^\^[0-9.]{1,6}$/);
    const entries = fc.uniqueArray(pattern, { maxLength: 5 });
    const given = fc.option(entries, { nil: undefined });
    await fc.assert(
      fc.asyncProperty(entries, given, fc.boolean(), pattern, async (before, current, showsAll, added) => {
        const { fake, noc } = nocWith({ seed: { 'example.com': { lists: { whitelistedips: before } } }, showsAll });
        await noc.ipLists.addAllowedIp({ pattern: added, current }).catch(() => {});
        const after = fake.sites.get('example.com')?.lists.get('whitelistedips') ?? [];
        const seen = showsAll ? [] : (current ?? []);
        // The caller is responsible for stated entries hidden by the service.
        const unseen = showsAll || current === undefined ? before : before.filter((entry) => seen.includes(entry));
        expect(after).toEqual(expect.arrayContaining([...unseen]));
      }),
      { numRuns: 100 },
    );
  });

  it.each([['a b'], ['']])('refuses the entry "%s", which would be another list on the wire', async (entry) => {
    const { fake, noc } = withLists(false);
    await expect(noc.ipLists.replaceDenied({ patterns: ['^10.', entry] })).rejects.toThrow('item');
    expect(fake.requests).toHaveLength(0);
  });

  it('clears a list with an empty one', async () => {
    const { noc, denied } = withLists(false);
    await noc.ipLists.replaceDenied({ patterns: [] });
    expect(denied()).toEqual([]);
  });
});

describe('settings.update', () => {
  it('sends the given settings in order, and reports them', async () => {
    const { fake, noc } = nocWith();
    const values = { waf: true, wafAdminLockdown: true, gzip: undefined, cachingTimeStatic: '7d' } as const;
    const { answer, parts } = await noc.settings.update(values);
    expect(parts).toEqual([
      { setting: 'waf', outcome: 'unchanged' },
      { setting: 'wafAdminLockdown', outcome: 'updated' },
      { setting: 'cachingTimeStatic', outcome: 'updated' },
    ]);
    expect(answer?.config).toMatchObject({ waf: true, waf_admin_lockdown: true, caching_time_static: '7d' });
    expect(fake.requests.map(({ query }) => [query['action'], query['value']])).toEqual([
      ['cdn/get', undefined],
      ['cdn/set/waf_admin_lockdown', 'true'],
      ['cdn/set/caching_time_static', '7d'],
      ['cdn/get', undefined],
    ]);
  });

  it('weakens nothing after a failure, and reports each part', async () => {
    const { fake, noc } = nocWith();
    fake.failNext({ status: 200, body: { status: 'failed', reason: 'locked' }, operation: 'settings.setCaching' });
    const error: unknown = await noc.settings
      .update({ waf: false, gzip: false, caching: 'aggressive' })
      .catch((thrown: unknown) => thrown);
    expect(isSettingsFailure(error)).toBe(true);
    if (!isPartialFailureError(error)) throw error;
    expect(error.result.parts).toMatchObject([
      { setting: 'waf', outcome: 'skipped' },
      { setting: 'gzip', outcome: 'updated' },
      { setting: 'caching', outcome: 'unknown', error: { message: expect.stringContaining('locked') } },
    ]);
    expect(error).toMatchObject({ mayHaveApplied: true, operation: 'settings.update' });
    expect(fake.sites.get('example.com')?.config['waf']).toBe(true);
  });

  it('knows every setting', async () => {
    const { fake, noc } = nocWith();
    const { parts } = await noc.settings.update({
      hostingReadTimeout: '60s',
      caching: 'default',
      hostingIp: '203.0.113.10',
      cachingTimeStatic: '1d',
      cachingTimePages: '10m',
      httpsRedirect: false,
      upgradeInsecure: false,
      gzip: false,
      flocOut: true,
      optimizeImages: true,
      secureCookieFlags: true,
      waf: false,
      wafVirtualHardening: false,
      wafAdminLockdown: true,
    });
    expect(parts).toHaveLength(14);
    expect(fake.sites.get('example.com')?.config).toMatchObject({ ip: ['203.0.113.10'], optmize_images: true });
  });

  it('rejects an unknown setting before sending anything', async () => {
    const { fake, noc } = nocWith();
    const misspelled = { waf: true, wfa: true };
    await expect(noc.settings.update(misspelled)).rejects.toThrow('/wfa is not a setting');
    expect(fake.requests).toHaveLength(0);
  });
});

describe('custom rules', () => {
  it('are made by helpers that know what their type needs', async () => {
    const { fake, noc } = nocWith();
    const names = [
      await noc.customRules.blockCountries({ countries: ['RU', 'KP', 'IR'] }),
      await noc.customRules.rateLimit({ requestsPerMinute: 150, urls: ['/login', '/api'] }),
      await noc.customRules.redirect({ urls: ['/old'], to: '/new', ruleName: 'move' }),
      await noc.customRules.verifyBrowsers({ blockResponse: 'redirect_to:https://example.net/' }),
    ].map(({ ruleName }) => ruleName);
    expect(names).toEqual(['rule-1', 'rule-2', 'move', 'rule-3']);
    expect([...(fake.sites.get('example.com')?.customRules.values() ?? [])]).toEqual([
      { rule_type: 'country_block', url: '/', value: 'RU KP IR' },
      { rule_type: 'max_requests', url: '/login /api', value: '150' },
      { rule_type: 'redirect_to', url: '/old', rule_name: 'move', value: '/new' },
      { rule_type: 'browser_verify', url: '/', block_response: 'redirect_to:https://example.net/' },
    ]);
    await noc.customRules.delete({ ruleName: 'move' });
    expect(fake.sites.get('example.com')?.customRules.size).toBe(3);
  });

  it('creates a custom rule of an unknown type', async () => {
    const { noc } = nocWith();
    const rule = unknownVariant<'ruleType'>({ ruleType: 'ja4_block' });
    await expect(noc.customRules.create({ ...rule, urls: ['/'] })).rejects.toThrow('Invalid rule_type');
  });

  it('fail with mayHaveApplied if the response does not name the rule', async () => {
    const { noc } = answeredWith(() => Response.json({ status: 'success' }));
    const call = noc.customRules.createNamed({ ruleType: 'honeypot', urls: ['/trap'] });
    await expect(call).rejects.toMatchObject({ kind: 'operation-failed', mayHaveApplied: true });
  });

  it('are found in an answer of any likely form', async () => {
    const { noc } = nocWith({ showsAll: true });
    await noc.customRules.rateLimit({ requestsPerMinute: 5, ruleName: 'slow' });
    expect(customRulesIn(await noc.customRules.list())?.map(({ ruleName }) => ruleName)).toEqual(['slow']);
    const status = 'success';
    expect(customRulesIn({ status, rules: [{ rule_name: 'a' }, 'b', 7] })?.map(({ ruleName }) => ruleName)).toEqual([
      'a',
      'b',
      undefined,
    ]);
    expect(customRulesIn({ status })).toBeUndefined();
  });
});

describe('users of a protected API', () => {
  it('are created with a token that nothing prints', async () => {
    const { fake, noc } = nocWith();
    const created = await noc.apiUsers.createWithToken({ username: 'u', expire: '1 week' });
    const token = fake.sites.get('example.com')?.apiUsers.get('u')?.access_token ?? '';
    expect(created.token.reveal()).toBe(token);
    expect(JSON.stringify(created)).not.toContain(token);
  });

  it('fail with mayHaveApplied if the response has no token', async () => {
    const { noc } = answeredWith(() => Response.json({ status: 'success', notice: 'Done' }));
    await expect(noc.apiUsers.createWithToken({ username: 'u' })).rejects.toMatchObject({ mayHaveApplied: true });
  });
});

describe('a certificate', () => {
  const certificate = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n';
  const privateKey = '-----BEGIN PRIVATE KEY-----\nBBBB\n-----END PRIVATE KEY-----\n';

  it('uploads a certificate as two files, from any source', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'noc-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const path = join(folder, 'chain.pem');
    await writeFile(path, certificate);
    const { fake, noc } = nocWith();
    const chunks = async function* () {
      yield privateKey.slice(0, 9);
      yield new TextEncoder().encode(privateKey.slice(9));
    };
    for (const [first, second] of [
      [certificate, privateKey],
      [new Blob([certificate]), new TextEncoder().encode(privateKey)],
      [{ path }, chunks()],
    ] as const) {
      fake.reset();
      await noc.certificates.uploadFrom({ certificate: first, privateKey: second });
      expect(fake.sites.get('example.com')?.certificate).toEqual({ publicKey: certificate, privateKey });
    }
    const [request] = fake.requests;
    expect(request?.method).toBe('POST');
    expect(request?.query).toMatchObject({ action: 'cdn/uploadssl', website: 'example.com', apikey: '[redacted]' });
  });

  it('is not sent if the private key is in its place', async () => {
    const { fake, noc } = nocWith();
    const call = noc.certificates.uploadFrom({ certificate: privateKey, privateKey: certificate });
    await expect(call).rejects.toMatchObject({ kind: 'request-validation' });
    expect(fake.requests).toHaveLength(0);
  });
});
