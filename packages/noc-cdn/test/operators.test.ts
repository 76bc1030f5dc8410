import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ClientEvent,
  documentedIpPattern,
  exactIpPattern,
  isConfigurationError,
  isRequestValidationError,
  type LogCheckpoint,
  NocCdn,
  nocDate,
  settingsIn,
} from '../src/index.js';
import { nocDay, nocTime } from '../src/values/noc-time.js';
import { collect } from './support/collect.js';
import { answeredWith, nocWith } from './support/noc.js';

const start = Date.UTC(2026, 0, 1);
const known = ['^192.0.2.'];

function withDenied(showsAll: boolean) {
  const { fake, noc } = nocWith({ seed: { 'example.com': { lists: { blacklistedips: known } } }, showsAll });
  return { fake, noc, denied: () => fake.sites.get('example.com')?.lists.get('blacklistedips') };
}

describe('changes of one list', () => {
  it.each([true, false])(
    'three concurrent changes are all made, whether the list is returned (%s)',
    async (showsAll) => {
      const { noc, denied } = withDenied(showsAll);
      const ips = ['198.51.100.1', '198.51.100.2', '198.51.100.3'];
      const derived = noc.withOptions({ timeoutMs: 5000 });
      const results = await Promise.all(
        ips.map((ip, index) => {
          const website = index === 1 ? 'https://example.com/' : undefined;
          return (index === 2 ? derived : noc).ipLists.addDeniedIp({ ip, current: known, website });
        }),
      );
      expect(results.map(({ outcome }) => outcome)).toEqual(['updated', 'updated', 'updated']);
      expect(denied()).toEqual([...known, ...ips.map(documentedIpPattern)]);
    },
  );

  it('do not restore an allowed address removed by another user', async () => {
    const lists = { whitelistedips: ['^192\\.0\\.2\\.1$', '^192\\.0\\.2\\.2$'] };
    const { fake, noc } = nocWith({ seed: { 'example.com': { lists } }, showsAll: true });
    const current = await noc.sites.get();
    fake.sites.get('example.com')?.lists.set('whitelistedips', ['^192\\.0\\.2\\.2$']);
    await noc.ipLists.addAllowedIp({ ip: '198.51.100.1', current });
    const now = fake.sites.get('example.com')?.lists.get('whitelistedips');
    expect(now).toEqual(['^192\\.0\\.2\\.2$', '^198\\.51\\.100\\.1$']);
  });

  it('are refused if the caller contradicts the last write of this client', async () => {
    const { noc, denied } = withDenied(false);
    await noc.ipLists.addDeniedIp({ ip: '198.51.100.1', current: known });
    const call = noc.ipLists.addDeniedIp({ ip: '198.51.100.2', current: ['^10.'] });
    await expect(call).rejects.toMatchObject({ kind: 'operation-failed', mayHaveApplied: false });
    expect(denied()).toEqual([...known, '^198.51.100.1']);
    await noc.ipLists.addDeniedIp({ ip: '198.51.100.2', current: [...known, '^198.51.100.1', '^10.'] });
    expect(denied()).toEqual([...known, '^198.51.100.1', '^10.', '^198.51.100.2']);
  });

  it('recognise every form of an address, and report other patterns that still match', async () => {
    const forms = ['^198.51.100.7', '^198\\.51\\.100\\.7$', '^198.51.100.7$', '198.51.100.7', '^198.51.'];
    const { fake, noc } = nocWith({ seed: { 'example.com': { lists: { blacklistedips: forms } } }, showsAll: true });
    expect(await noc.ipLists.removeDeniedIp({ ip: ' 198.51.100.7 ' })).toEqual({
      outcome: 'updated',
      patterns: ['^198.51.'],
      stillMatchedBy: ['^198.51.'],
    });
    expect(fake.sites.get('example.com')?.lists.get('blacklistedips')).toEqual(['^198.51.']);
  });

  it('write the canonical form of an address, once', async () => {
    const { noc, denied } = withDenied(true);
    for (const ip of ['::ffff:198.51.100.7', '198.51.100.7 ', '198.51.100.7/32']) await noc.ipLists.addDeniedIp({ ip });
    expect(denied()).toEqual([...known, '^198.51.100.7']);
    await noc.ipLists.addDeniedIp({ ip: '198.51.100.8', exact: true });
    expect(denied()?.at(-1)).toBe(exactIpPattern('198.51.100.8'));
  });

  it.each([
    [{ ip: '198.51.100.0/24' }],
    [{ ip: '2001:db8::1' }],
    [{ ip: '1.2.3' }],
    [{ ip: '' }],
    [{ pattern: 'a b' }],
    [{ pattern: '' }],
    [{}],
    [{ ip: '192.0.2.1', pattern: '^10.' }],
    [{ ip: '192.0.2.1', current: ['a b'] }],
    [{ ip: '192.0.2.1', currnet: [] }],
    [{ ip: '192.0.2.1', exact: 'yes' }],
  ])('refuse %j before the first byte', async (params) => {
    const { fake, noc } = withDenied(true);
    const call = noc.ipLists.addDeniedIp(params as never);
    const error: unknown = await call.catch((thrown: unknown) => thrown);
    expect(isRequestValidationError(error) || isConfigurationError(error)).toBe(true);
    expect(fake.requests).toHaveLength(0);
  });

  it('keep what others wrote, over random lists and changes', async () => {
    const pattern = fc.stringMatching(/^\^[0-9.]{1,6}$/);
    const lists = fc.uniqueArray(pattern, { maxLength: 5 });
    const octet = fc.integer({ min: 0, max: 9 });
    await fc.assert(
      fc.asyncProperty(lists, lists, octet, fc.boolean(), async (before, stale, last, adds) => {
        const { fake, noc } = nocWith({
          seed: { 'example.com': { lists: { blacklistedips: before } } },
          showsAll: true,
        });
        const ip = `1.1.1.${last}`;
        const params = { ip, current: stale };
        const { patterns } = await (adds ? noc.ipLists.addDeniedIp(params) : noc.ipLists.removeDeniedIp(params));
        const now = fake.sites.get('example.com')?.lists.get('blacklistedips');
        expect(patterns).toEqual(now);
        expect(now?.filter((entry) => !entry.startsWith('^1.1.1.'))).toEqual(
          before.filter((entry) => !entry.startsWith('^1.1.1.')),
        );
        expect(now?.includes(`^${ip}`)).toBe(adds);
      }),
      { numRuns: 60 },
    );
  });
});

describe('settings.update', () => {
  it.each([
    [{ waf: false, cachingTimeStatic: '31d' }],
    [{ waf: 'false' }],
    [{ gzip: 1 }],
    [{ hostingIp: 'example.com' }],
    [{ hostingIp: '192.0.2.0/24' }],
    [{ hostingReadTimeout: '7d' }],
    [{ caching: 'full' }],
    [{ waf: false, wfa: true }],
    [{ waf: null }],
    [{ waf: false, current: 'x' }],
  ])('refuses %j before the first byte', async (params) => {
    const { fake, noc } = nocWith();
    const call = noc.settings.update(params as never);
    await expect(call).rejects.toMatchObject({ kind: 'request-validation', mayHaveApplied: false });
    expect(fake.requests).toHaveLength(0);
  });

  it('refuses to overwrite a setting changed since it was read', async () => {
    const { fake, noc } = nocWith();
    const current = await noc.sites.get();
    Object.assign(fake.sites.get('example.com')?.config ?? {}, { gzip: false });
    const call = noc.settings.update({ gzip: false, waf: false, current });
    await expect(call).rejects.toMatchObject({ kind: 'operation-failed', mayHaveApplied: false });
    expect(fake.sites.get('example.com')?.config['waf']).toBe(true);
  });

  it('rejects for a read-only client, a refusing guard, an aborted signal and a dead network', async () => {
    const { fake, noc } = nocWith();
    const values = { waf: false, gzip: false };
    await expect(noc.withOptions({ readOnly: true }).settings.update(values)).rejects.toMatchObject({
      kind: 'operation-denied',
    });
    const guarded = noc.withOptions({ guard: ({ effect }) => effect === 'read' });
    await expect(guarded.settings.update(values)).rejects.toMatchObject({ kind: 'operation-denied' });
    const aborted = noc.settings.update(values, { signal: AbortSignal.abort() });
    await expect(aborted).rejects.toMatchObject({ kind: 'abort' });
    fake.failNext({ reset: true, times: 9 });
    await expect(noc.settings.update(values)).rejects.toMatchObject({ kind: 'network' });
    expect(fake.sites.get('example.com')?.config).toMatchObject({ waf: true, gzip: true });
  });

  it('takes back everything that was read', async () => {
    const { fake, noc } = nocWith();
    const before = structuredClone(fake.sites.get('example.com')?.config);
    const { parts } = await noc.settings.update(settingsIn(await noc.sites.get()));
    expect(parts.every(({ outcome }) => outcome === 'unchanged')).toBe(true);
    expect(parts.length).toBeGreaterThan(10);
    const saved = settingsIn(await noc.sites.get());
    await noc.settings.update({ waf: false, gzip: false, hostingIp: '203.0.113.10' });
    await noc.settings.update({ ...saved });
    expect(fake.sites.get('example.com')?.config).toEqual(before);
  });
});

describe('custom rules', () => {
  it.each([
    ['blockCountries', { countries: [] }],
    ['blockCountries', { countries: ['AQ', 'US GB'] }],
    ['blockCountries', { countries: ['AQ', ''] }],
    ['blockCountries', { countries: 'AQ' }],
    ['blockCountries', { countries: [null] }],
    ['rateLimit', { requestsPerMinute: Number.NaN }],
    ['rateLimit', { requestsPerMinute: 0 }],
    ['rateLimit', { requestsPerMinute: -5 }],
    ['rateLimit', { requestsPerMinute: 1.5 }],
    ['rateLimit', { requestsPerMinute: '30' }],
    ['redirect', { urls: [], to: '/' }],
    ['redirect', { urls: ['/a'], to: '' }],
    ['redirect', { urls: ['/a'], to: 'java script:' }],
    ['verifyBrowsers', { urls: ['/a /b'] }],
    ['verifyBrowsers', { ruleName: 'Not A Name' }],
    ['createNamed', { ruleType: 'honeypot', urls: ['/trap'], value: 'NaN' }],
    ['createNamed', { ruleType: 'max_requests', urls: ['/'], value: '-1' }],
    ['create', { ruleType: 'country_block', urls: ['/'], value: '' }],
    ['create', { ruleType: 'ip_block', urls: ['/'] }],
  ] as const)('rejects a rule %s with %j before sending', async (method, params) => {
    const { fake, noc } = nocWith();
    const call = Reflect.apply(noc.customRules[method], noc.customRules, [params]) as Promise<unknown>;
    await expect(call).rejects.toMatchObject({ kind: 'request-validation', mayHaveApplied: false });
    expect(fake.requests).toHaveLength(0);
  });
});

describe('following a log', () => {
  const line = (time: string, text = 'x'): string => `${time} ${text}`;

  /** A service whose log is this, newest first; it sends no more than `cap` lines. */
  function serviceWith(lines: () => readonly string[], cap = Number.POSITIVE_INFINITY, options: object = {}) {
    const events: ClientEvent[] = [];
    const { fake } = nocWith();
    const noc = new NocCdn({
      ...fake.clientOptions,
      onEvent: (event) => void events.push(event),
      fetch: async (address) => {
        const query = new URL(address).searchParams;
        const since = query.get('since') ?? '';
        let time = '';
        const found = lines().filter((raw) => {
          // A line of another form stands behind the line of its time.
          time = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/.exec(raw)?.[0] ?? time;
          return time >= since;
        });
        const most = Math.min(Number(query.get('limit')), cap);
        return new Response(
          found
            .slice(-most)
            .reverse()
            .map((raw) => `${raw}\n`)
            .join(''),
        );
      },
      ...options,
    });
    return { fake, noc, events };
  }

  it.each([
    { limit: 0 },
    { limit: -1 },
    { limit: Number.NaN },
    { limit: 1.5 },
    { pollIntervalMs: Number.NaN },
    { pollIntervalMs: 0 },
    { pollIntervalMs: -1 },
    { pollIntervalMs: Number.POSITIVE_INFINITY },
    { overlapMs: Number.NaN },
    { maxFailedPolls: -1 },
    { maxSkewMs: Number.NaN },
    { silenceMs: 0 },
    { checkpoint: {} },
    { checkpoint: { since: 'x', start: 'y', seen: [] } },
    { pollInterval: 5 },
    { since: 'yesterday' },
    { since: '2026-02-30 00:00:00' },
    { signal: 'stop' },
  ])('refuses %j at once', (params) => {
    const { noc } = nocWith();
    expect(() => noc.logs.follow(params as never)).toThrow(/logs\.follow|the time is invalid/);
    expect(() => noc.logs.follow({}, params as never)).toThrow(/logs\.follow/);
  });

  it('is not blinded by a line of 2099, and neither is a checkpoint', async () => {
    const { fake, noc } = serviceWith(() => [
      line('2025-12-31 23:59:58'),
      ...Array.from({ length: Math.floor((fake.clock.now() - start) / 1000) }, (_, second) =>
        line(nocTime(new Date(start + second * 1000)), String(second)),
      ),
      line('2099-01-01 00:00:00', 'wrong clock'),
    ]);
    const follower = noc.logs.follow({ since: new Date(start) });
    const got = (await collect(follower, 50)).map(({ raw }) => raw);
    expect(got.filter((raw) => raw.includes('wrong clock'))).toHaveLength(1);
    expect(new Set(got).size).toBe(50);
    expect(follower.checkpoint().since < '2026-01-02').toBe(true);
    const poisoned: LogCheckpoint = { since: '2098-12-31 23:59:50', start: '2026-01-01 00:00:00', seen: [] };
    const more = await collect(noc.logs.follow({ checkpoint: poisoned }), 5);
    expect(more.some(({ raw }) => raw.startsWith('2026-'))).toBe(true);
  });

  it('loses no equal lines without a time', async () => {
    const { fake, noc } = serviceWith(() =>
      Array.from({ length: Math.floor((fake.clock.now() - start) / 10_000) }, (_, index) => [
        line(nocTime(new Date(start + index * 10_000)), `line ${index}`),
        'a line of another form',
      ]).flat(),
    );
    const got = (await collect(noc.logs.follow({ since: new Date(start) }), 60)).map(({ raw }) => raw);
    expect(got.filter((raw) => raw === 'a line of another form')).toHaveLength(30);
    expect(new Set(got.filter((raw) => raw.startsWith('2026'))).size).toBe(30);
  });

  it.each([200, 1000, 150])('notices from the first response that the service sends %i lines at most', async (cap) => {
    const lines = Array.from({ length: 5000 }, (_, index) =>
      line(nocTime(new Date(start - 600_000 + index * 100)), String(index)),
    );
    const { noc } = serviceWith(() => lines, cap);
    const since = new Date(start - 600_000);
    const follower = noc.logs.follow({ since, limit: cap === 150 ? 150 : 1000 });
    await expect(collect(follower, 5000)).rejects.toThrow('is incomplete: earlier lines');
  });

  it('reports a silent hour by an event', async () => {
    const stop = new AbortController();
    const { fake, noc, events } = serviceWith(() => {
      if (fake.clock.now() > start + 2.5 * 3_600_000) stop.abort();
      return [];
    });
    expect(await collect(noc.logs.follow({}, { pollIntervalMs: 60_000, signal: stop.signal }))).toEqual([]);
    const warnings = events.filter(({ type }) => type === 'warning');
    expect(warnings).toHaveLength(2);
    expect(warnings[0]).toMatchObject({ message: expect.stringContaining('no line for 60 minutes') });
  });

  it('ends with an error at a login page, and so does every reading', async () => {
    const page = '<!DOCTYPE html>\n<html><body>Log in</body></html>\n';
    for (const body of [
      page,
      '\uFEFF\n <HTML>',
      `<br />\n<b>Warning</b>: x\n{"status":"failed"}`,
      '"error"\n',
      'true',
    ]) {
      const { noc } = answeredWith(() => new Response(body, { headers: { 'content-type': 'text/plain' } }));
      const readings = [
        () => noc.logs.day({ date: '2026-01-01' }),
        () => noc.logs.latest(),
        () => noc.logs.since({ since: '2026-01-01 00:00:00' }),
        () => noc.logs.between({ from: '2026-01-01', to: '2026-01-02' }),
        () => noc.logs.follow(),
      ];
      for (const read of readings) {
        await expect(collect(read()), body).rejects.toMatchObject({ kind: 'response-parse', mayHaveApplied: false });
      }
    }
  });

  it('ends with an error if a log breaks off in HTML', async () => {
    const body = `${line('2026-01-01 00:00:00')}\n<br />\n<b>Fatal error</b>: Maximum execution time\n`;
    const { noc } = answeredWith(() => new Response(body));
    const got: string[] = [];
    const read = async () => {
      for await (const { raw } of noc.logs.day({ date: '2026-01-01' })) got.push(raw);
    };
    await expect(read()).rejects.toThrow('returned an incomplete log');
    expect(got).toEqual([line('2026-01-01 00:00:00')]);
  });
});

describe('a time', () => {
  it.each([
    ['2026-01-01 05:00:00', 'UTC', '2026-01-01 05:00:00'],
    ['2026-01-01T05:00:00Z', 'UTC', '2026-01-01 05:00:00'],
    ['2026-01-01T05:00:00.123+02:00', 'UTC', '2026-01-01 03:00:00'],
    ['2026-01-01T05:00', 'America/New_York', '2026-01-01 05:00:00'],
    ['2026-01-01T05:00:00Z', 'America/New_York', '2026-01-01 00:00:00'],
    ['2026-07-01T05:00:00-0000', 'America/New_York', '2026-07-01 01:00:00'],
    ['2026-01-01', 'America/New_York', '2026-01-01 00:00:00'],
    ['0099-06-01 12:00:00', 'America/New_York', '0099-06-01 12:00:00'],
  ])('writes the time %s in %s as %s', (time, zone, written) => {
    expect(nocTime(time, zone)).toBe(written);
    expect(nocTime(nocDate(written, zone), zone)).toBe(written);
  });

  it.each(['', 'now', '2026-13-01', '2026-02-30', '2026-01-01 25:00:00', '01/02/2026', '2026-1-1'])(
    'is not %j, which is refused before the first byte',
    async (time) => {
      const { fake, noc } = nocWith();
      const span = collect(noc.logs.between({ from: time, to: '2026-01-02' }));
      await expect(span).rejects.toMatchObject({ operation: 'logs.between', issues: [{ pointer: '/from' }] });
      await expect(collect(noc.logs.since({ since: time }))).rejects.toThrow('/since must be a time');
      await expect(collect(noc.logs.day({ date: time }))).rejects.toThrow('/date must be a day');
      expect(fake.requests).toHaveLength(0);
    },
  );

  it('logs.between rejects an end before its start', async () => {
    const { noc } = nocWith();
    await expect(collect(noc.logs.between({ from: '2026-01-02', to: '2026-01-01' }))).rejects.toThrow('/to');
  });

  it('belongs to a zone that exists', () => {
    const { fake } = nocWith();
    expect(() => new NocCdn({ ...fake.clientOptions, timeZone: 'Mars/Olympus' })).toThrow('timeZone');
    expect(nocDay(new Date(Date.UTC(2026, 0, 1, 2)), 'America/New_York')).toBe('2025-12-31');
  });

  it.each(['0000-01-01 00:00:00', '9999-12-31 23:59:59'])(
    'at the end of four digits is read in every zone, by a day at most: %s',
    (time) => {
      for (const zone of Intl.supportedValuesOf('timeZone')) {
        expect(Math.abs(nocDate(time, zone).getTime() - nocDate(time).getTime()), zone).toBeLessThan(86_400_000);
      }
    },
  );

  it('is read in the zone of the client', () => {
    const { fake } = nocWith();
    const noc = new NocCdn({ ...fake.clientOptions, timeZone: 'America/New_York' });
    expect(noc.dateOf('2021-06-22 19:41:17').toISOString()).toBe('2021-06-22T23:41:17.000Z');
    expect(() => noc.dateOf('yesterday')).toThrow('2021-06-22 19:41:17');
    expect(new NocCdn(fake.clientOptions).dateOf('2021-06-22 19:41:17').toISOString()).toBe('2021-06-22T19:41:17.000Z');
  });
});

describe('the deletion of a website', () => {
  it('is refused without its name, although the client has a default, and is made on a view', async () => {
    const { fake } = nocWith();
    const noc = new NocCdn({ ...fake.clientOptions, website: 'example.com' });
    // @ts-expect-error A program in JavaScript can leave it out.
    const deleted = noc.sites.delete({});
    await expect(deleted).rejects.toMatchObject({ kind: 'request-validation', issues: [{ pointer: '/website' }] });
    expect(fake.requests).toEqual([]);
    await noc.at({ website: 'example.com' }).sites.delete();
    expect(fake.sites.has('example.com')).toBe(false);
  });
});

it('an envelope without lines is an empty log', async () => {
  for (const body of ['{"status":"success"}', '{"status":"Success","notice":"No entries"}', '[]', '{}']) {
    const { noc } = answeredWith(() => new Response(body));
    expect(await collect(noc.logs.latest())).toEqual([]);
  }
});

it('changes of one list by the client and by a view of its website wait for each other', async () => {
  const { noc, denied } = withDenied(true);
  const view = noc.withOptions({ website: 'other.example.com' }).at({ website: 'example.com' });
  await Promise.all([
    noc.ipLists.addDeniedIp({ ip: '198.51.100.1' }),
    view.ipLists.addDeniedIp({ ip: '198.51.100.2' }),
  ]);
  expect(denied()).toHaveLength(3);
  await view.settings.update({ waf: true });
  expect((await view.settings.update({ waf: true })).parts).toMatchObject([{ outcome: 'unchanged' }]);
});
