import { describe, expect, it } from 'vitest';
import { isConfigurationError, parseLogLine, parseLogStream, settingsIn } from '../src/index.js';
import { matchesIp } from '../src/values/matches-ip.js';
import { collect } from './support/collect.js';
import { answeredWith, nocWith } from './support/noc.js';

const line = '2026-01-01 00:00:01 example.com edge 192.0.2.7 200 5 HIT - GET /a HTTP/2 - curl';

describe('a line of the log', () => {
  it.each(['get', 'M-SEARCH', 'VERSION-CONTROL', 'x~1'])('cannot hide behind the method %s', (method) => {
    expect(parseLogLine(line.replace('GET', method))).toMatchObject({ parsed: true, method, path: '/a' });
  });

  it.each([
    ['a byte order mark', `\ufeff${line}`],
    ['zeros of a truncated file', `\0\0\0${line}`],
    ['a carriage return', `${line}\r`],
  ])('is read beside %s', (_name, odd) => {
    expect(parseLogLine(odd)).toMatchObject({ parsed: true, raw: odd, clientIp: '192.0.2.7', userAgent: 'curl' });
  });

  it('may lack its user agent', () => {
    expect(parseLogLine(line.replace(' curl', ''))).toMatchObject({ parsed: true, referer: '-', userAgent: '' });
  });

  it('is not parsed if its number of bytes has hundreds of digits', () => {
    expect(parseLogLine(line.replace(' 5 ', ` ${'9'.repeat(400)} `))).toMatchObject({ parsed: false });
  });

  it('is not cut within a character if it is longer than a megabyte', async () => {
    const entries = await collect(parseLogStream([`${'x'.repeat(1024 * 1024 - 1)}😀y\n${line}`]));
    expect(entries.map(({ raw }) => raw.isWellFormed())).toEqual([true, true, true]);
    expect(entries[1]?.raw).toBe('😀y');
  });
});

describe('parseLogStream', () => {
  const bytes = new TextEncoder().encode(line);

  it.each([
    ['an ArrayBuffer', bytes.buffer],
    ['a DataView', new DataView(bytes.buffer)],
    ['a Buffer', Buffer.from(bytes)],
  ])('reads %s', async (_name, chunk) => {
    expect(await collect(parseLogStream([chunk as Uint8Array]))).toMatchObject([{ parsed: true }]);
  });

  it.each([7, null, {}, ['a']])('refuses the chunk %j, which would look like an empty log', async (chunk) => {
    const failure = await collect(parseLogStream([chunk as unknown as string])).catch((error: unknown) => error);
    expect(isConfigurationError(failure)).toBe(true);
  });
});

describe('a switch', () => {
  it.each<readonly [unknown, boolean | undefined]>([
    [true, true],
    ['true', true],
    ['1', true],
    ['On', true],
    ['yes', true],
    [1, true],
    [false, false],
    ['0', false],
    ['off', false],
    ['', false],
    [0, false],
    ['monitoring', undefined],
    ['2', undefined],
    [2, undefined],
    [null, undefined],
  ])('shown as %j is %s, and never a guess that switches the firewall off', (waf, expected) => {
    const config = { waf } as unknown as { readonly waf: boolean };
    expect(settingsIn({ status: 'success', config })).toEqual(expected === undefined ? {} : { waf: expected });
  });

  it('is not read from the number of a setting with other values', () => {
    const config = { caching: 1, caching_time_static: 0 } as unknown as { readonly waf: boolean };
    expect(settingsIn({ status: 'success', config })).toEqual({});
  });
});

describe('matchesIp', () => {
  it.each([
    ['^1.2.3.4', '1.2.3.4', true],
    ['^1.2.3.4', '1.2.3.40', true],
    ['^1.2.3.4$', '1.2.3.40', false],
    ['^1\\.2\\.', '1.2.3.4', true],
    ['^1.1.', '101.1.2.3', true],
    ['^1\\.1\\.', '101.1.2.3', false],
    ['2.3.4', '1.2.3.4', true],
    ['3.4$', '1.2.3.4', true],
    ['2.3$', '1.2.3.4', false],
    ['.*', '1.2.3.4', true],
    ['^', '1.2.3.4', true],
    ['$', '1.2.3.4', true],
    ['^1.*4$', '1.2.3.4', true],
    ['^1.*5$', '1.2.3.4', false],
    ['^\\d+\\.2', '11.2.3.4', true],
    ['^[12]\\.', '1.2.3.4', true],
    ['^[3-9]', '1.2.3.4', false],
    ['^[^3-9]', '1.2.3.4', true],
    ['^1?2?1\\.2', '1.2.3.4', true],
    ['1.2.3.4/32', '1.2.3.4', true],
    ['1.2.0.0/16', '1.2.3.4', true],
    ['1.3.0.0/16', '1.2.3.4', false],
    ['2001:db8::/32', '1.2.3.4', false],
    ['^(1.2.3.4)$', '1.2.3.4', false],
    ['^a', '1.2.3.4', false],
    [`^${'.*'.repeat(200)}x`, '1.2.3.4', false],
    [`^${'.*'.repeat(200)}5`, '255.255.255.254', true],
    ['^[9-1]', '1.2.3.4', false],
    ['^[.-9]', '1.2.3.4', true],
  ])('reads the pattern %s; whether it matches %s: %s', (pattern, ip, expected) => {
    expect(matchesIp(pattern, ip)).toBe(expected);
  });
});

describe('a removed address', () => {
  it('is reported as still matched by each wider pattern', async () => {
    const blacklistedips = ['^1.2.3.4', '.*', '1.2.3.0/24', '^1.2.', '^9.'];
    const { noc } = nocWith({ seed: { 'example.com': { lists: { blacklistedips } } }, showsAll: true });
    const { stillMatchedBy } = await noc.ipLists.removeDeniedIp({ ip: '1.2.3.4' });
    expect(stillMatchedBy).toEqual(['.*', '1.2.3.0/24', '^1.2.']);
  });
});

describe('a rule', () => {
  it.each(['ß', 'ﬁ', 'dı', 'uſ'])(
    'blocks no country for %s, whose capitals are letters of another one',
    async (code) => {
      const { noc, fake } = nocWith();
      await expect(noc.customRules.blockCountries({ countries: [code] })).rejects.toMatchObject({
        issues: [{ pointer: '/countries/0' }],
      });
      expect(fake.requests).toEqual([]);
    },
  );

  it.each(['/', '//', '/*', '*', '.*', '^/', '^/.*$', '/?', '/#', '/.', '/%2e', 'https://example.com', 'http://a.b/'])(
    'makes no trap of the whole website: %s',
    async (url) => {
      const { noc, fake } = nocWith();
      await expect(noc.customRules.trap({ urls: ['/wp-login.php', url] })).rejects.toMatchObject({
        issues: [{ pointer: '/urls' }],
      });
      expect(fake.requests).toEqual([]);
    },
  );

  it.each(['/a', '/*.php', '^/admin', 'https://example.com/a', '/?cmd=', '/0'])('makes a trap of %s', async (url) => {
    const { noc } = nocWith();
    expect(await noc.customRules.trap({ urls: [url] })).toMatchObject({ ruleName: 'rule-1' });
  });
});

describe('the words of a confirmation', () => {
  const rule = { ruleType: 'browser_verify', urls: ['/'] } as const;
  const user = (end: string) => `CDN/WAF API_protect user added for https://example.com: u, Access token: ${end}`;

  it.each(['TOKEN', 'TOKEN.', '"TOKEN"', "'TOKEN'.", 'TOKEN<br>', 'TOKEN\n', 'X, Access token: TOKEN'])(
    'contain the token without its surroundings: %j',
    async (end) => {
      const { noc } = answeredWith(() => Response.json({ status: 'success', notice: user(end) }));
      expect((await noc.apiUsers.createWithToken({ username: 'u' })).token.reveal()).toBe('TOKEN');
    },
  );

  it('contain the name of a rule without a full stop', async () => {
    const notice = 'CDN/WAF Custom rule added for https://example.com: rule_1-a.';
    const { noc } = answeredWith(() => Response.json({ status: 'success', notice }));
    expect((await noc.customRules.createNamed(rule)).ruleName).toBe('rule_1-a');
  });

  it.each([
    ['https://other.example', false],
    ['https://notexample.com', false],
    ['https://www.example.com/', true],
    ['EXAMPLE.com', true],
    ['https://YOURSITE', true],
  ])('confirm the call only if they name its site: %s, %s', async (site, isRight) => {
    const notice = `CDN/WAF API_protect user added for ${site}: u, Access token: TOKEN`;
    const { noc } = answeredWith(() => Response.json({ status: 'success', notice }));
    const made = `CDN/WAF Custom rule added for ${site}: rule-1`;
    const rules = answeredWith(() => Response.json({ status: 'success', notice: made })).noc.customRules;
    const failure = { kind: 'operation-failed', mayHaveApplied: true, message: expect.stringContaining('is about') };
    const calls = [noc.apiUsers.createWithToken({ username: 'u' }), rules.createNamed(rule)];
    for (const call of calls) expect(await call.catch((error: unknown) => error)).toMatchObject(isRight ? {} : failure);
    const results = await Promise.allSettled(calls);
    expect(results.map(({ status }) => status === 'fulfilled')).toEqual([isRight, isRight]);
  });
});

describe('the day of a date', () => {
  it.each([
    ['Asia/Tokyo', '2026-01-02'],
    ['America/New_York', '2026-01-01'],
    [undefined, '2026-01-01'],
  ])('is the same for statistics and logs of a service in %s', async (timeZone, day) => {
    const { noc, fake } = nocWith({}, { timeZone });
    const date = new Date('2026-01-01T20:00:00Z');
    await noc.stats.get({ date });
    await collect(noc.logs.day({ date }));
    expect(fake.requests.map(({ query }) => query['date'])).toEqual([day, day]);
  });
});
