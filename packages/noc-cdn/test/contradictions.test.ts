import { describe, expect, it, onTestFinished } from 'vitest';
import { exactIpPattern, NocCdn, type NocCdnOptions, type NocSpellings } from '../src/index.js';
import { createFakeNocCdn, type FakeNocCdnOptions } from '../src/testing/index.js';

/** A client as one writes it from the examples of the documentation alone. */
async function both(options: FakeNocCdnOptions = {}, clientOptions: Partial<NocCdnOptions> = {}) {
  const fake = createFakeNocCdn(options);
  const server = await fake.listen();
  onTestFinished(() => server.close());
  const naive = async (query: string): Promise<Readonly<Record<string, unknown>>> => {
    const response = await fetch(`${server.url}/api?apikey=fake-noc-api-key&${query}`);
    return Object(await response.json());
  };
  const site = () => fake.sites.get('example.com') ?? expect.fail('the website is gone');
  return { fake, naive, site, noc: new NocCdn({ ...server.clientOptions, ...clientOptions }) };
}

const W = 'website=example.com';

describe('a client written from the examples alone', () => {
  it('lets an attacker pass whom it wants to block', async () => {
    const { naive, noc, site } = await both();
    await naive(`action=cdn/set/whitelistedips&${W}&value=^198.51.100.7`);
    expect(site().lists.get('blacklistedips')).toBeUndefined();
    expect(site().lists.get('whitelistedips')).toEqual(['^198.51.100.7']);
    await noc.ipLists.replaceDenied({ patterns: [exactIpPattern('198.51.100.7')] });
    expect(site().lists.get('blacklistedips')).toEqual(['^198\\.51\\.100\\.7$']);
  });

  it('blocks the neighbours of an address', () => {
    expect(/^1.2.3.4/.test('1.2.3.40')).toBe(true);
    expect(new RegExp(exactIpPattern('1.2.3.4')).test('1.2.3.40')).toBe(false);
    expect(new RegExp(exactIpPattern('1.2.3.4')).test('1.2.3.4')).toBe(true);
    expect(() => exactIpPattern('1.2.3.0/24')).toThrow('one IPv4 address');
    expect(() => exactIpPattern('2001:db8::1')).toThrow('one IPv4 address');
  });

  it('adds an alias with the action of another call', async () => {
    const { naive, noc, site } = await both();
    await naive(`action=cdn/uploadssl&${W}&alias_domain=example.net`);
    expect(site().aliases.size).toBe(0);
    await noc.aliases.create({ aliasDomain: 'example.net' });
    expect(site().aliases.get('example.net')).toBe('301');
  });

  it('a client written from the examples alone mistakes a failure with status 200 for a success', async () => {
    const { fake, noc } = await both();
    fake.failNext({ status: 200, body: { status: 'failed', reason: 'Website is locked' }, times: 2 });
    const response = await fake.fetch('https://my.noc.test/api?apikey=fake-noc-api-key&action=cdn/cache/purge');
    expect(response.ok).toBe(true);
    await expect(noc.cache.purge()).rejects.toThrow('Website is locked');
  });

  it('sends spaces as plus signs, which a list may not survive', async () => {
    const { fake, noc } = await both();
    expect(new URLSearchParams({ value: '/a /b' }).toString()).toBe('value=%2Fa+%2Fb');
    let sent = '';
    await noc
      .withOptions({
        fetch: (...input) => {
          const request = new Request(...input);
          sent = request.url;
          return fake.fetch(new Request(request.url));
        },
      })
      .urlLists.replaceProtected({ urls: ['/a', '/b'] });
    expect(sent).toContain('action=cdn/set/protectedurls&website=example.com&value=%2Fa%20%2Fb&apikey=');
  });

  it('a client written from the examples alone copies the upper case of the table', async () => {
    const { naive, noc } = await both();
    expect(await naive(`action=CDN/customrules/list&${W}`)).toMatchObject({ status: 'failed' });
    expect(await noc.customRules.list()).toEqual({ status: 'success' });
  });

  it.each(['cachingtimestatic', 'cachingtimepages', 'OPTION'])(
    'uses the action cdn/set/%s, which the service rejects',
    async (name) => {
      const { naive } = await both();
      expect(await naive(`action=cdn/set/${name}&${W}&value=7d`)).toMatchObject({ status: 'failed' });
    },
  );

  it('a client written from the examples alone waits for the seven days of the example', async () => {
    const { naive, noc, site } = await both();
    expect(await naive(`action=cdn/set/hosting_read_timeout&${W}&value=7d`)).toMatchObject({ status: 'failed' });
    await noc.settings.setHostingReadTimeout({ value: '300s' });
    expect(site().config['hosting_read_timeout']).toBe('300s');
  });

  it('deletes users with the action of the heading', async () => {
    const { naive, noc } = await both();
    await noc.apiUsers.create({ username: 'a' });
    const action = 'cdn/customrules/api_protect/delete_users';
    expect(await naive(`action=${action}&${W}&username=a`)).toMatchObject({ status: 'failed' });
    expect((await noc.apiUsers.delete({ username: 'a' })).status).toBe('success');
  });

  it('corrects the spelling of images', async () => {
    const { naive, noc, site } = await both();
    expect(await naive(`action=cdn/set/optimize_images&${W}&value=true`)).toMatchObject({ status: 'failed' });
    await noc.settings.setOptimizeImages({ value: true });
    expect(site().config['optmize_images']).toBe(true);
  });
});

describe('an action with two spellings', () => {
  it('sends a change once, with the name in the row "Action"', async () => {
    const { fake, noc } = await both({ spellings: { webSocketUrls: 'websocketsurls' } });
    await expect(noc.urlLists.replaceWebSocket({ urls: ['/live'] })).rejects.toThrow('Unknown action');
    expect(fake.requests).toHaveLength(1);
  });

  it('sends the other name if the client is configured so', async () => {
    const spellings = { webSocketUrls: 'websocketsurls', listUsers: 'list_users' } as const;
    const { fake, noc, site } = await both({ spellings }, { spellings });
    await noc.urlLists.replaceWebSocket({ urls: ['/live'] });
    expect(site().lists.get('websocketurls')).toEqual(['/live']);
    expect(await noc.apiUsers.list()).toEqual([]);
    expect(fake.requests).toHaveLength(2);
  });

  it.each<readonly [NocSpellings, string, (noc: NocCdn) => Promise<unknown>]>([
    [
      { aliasDomain: 'cdn_alias_domain/add' },
      'cdn_alias_domain/add',
      (noc) => noc.aliases.create({ aliasDomain: 'a.test' }),
    ],
    [
      { cachingTimeStatic: 'cachingtimestatic' },
      'cdn/set/cachingtimestatic',
      (noc) => noc.settings.setCachingTimeStatic({ value: '7d' }),
    ],
    [
      { cachingTimePages: 'cachingtimepages' },
      'cdn/set/cachingtimepages',
      (noc) => noc.settings.update({ cachingTimePages: '7d' }),
    ],
    [
      { deleteUsers: 'delete_users' },
      'cdn/customrules/api_protect/delete_users',
      (noc) => noc.apiUsers.delete({ username: 'user' }),
    ],
  ])('is sent as %j says', async (spellings, action, call) => {
    const apiUsers = { user: { access_token: 'token', max_requests_per_hour: '1' } };
    const { fake, noc, site } = await both({ spellings, seed: { 'example.com': { apiUsers } } }, { spellings });
    await call(noc);
    expect(fake.requests.map(({ query }) => query['action'])).toContain(action);
    expect(site().config).not.toHaveProperty(action.replace('cdn/set/', ''));
    const others = await both({ seed: { 'example.com': { apiUsers } } }, { spellings });
    await expect(call(others.noc)).rejects.toThrow('Unknown action');
  });

  it('a read tries the other name if the first is unknown', async () => {
    const { fake, noc } = await both({ spellings: { listUsers: 'list_users' } });
    expect(await noc.apiUsers.list()).toEqual([]);
    expect(fake.requests.map(({ query }) => query['action'])).toEqual([
      'cdn/customrules/api_protect/list_user',
      'cdn/customrules/api_protect/list_users',
    ]);
  });

  it('a read tries only one name if the client may not retry', async () => {
    const { fake, noc } = await both({ spellings: { listUsers: 'list_users' } });
    await expect(noc.apiUsers.list({}, { maxRetries: 0 })).rejects.toThrow('Unknown action');
    await expect(noc.withOptions({ maxRetries: 0 }).apiUsers.list()).rejects.toThrow('Unknown action');
    expect(fake.requests).toHaveLength(2);
  });
});
