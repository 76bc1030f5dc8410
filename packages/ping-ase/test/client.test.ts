import { describe, expect, it } from 'vitest';
import {
  aseApiId,
  aseKeys,
  type ClientEvent,
  type FetchLike,
  isConfigurationError,
  PingAse,
  parseRate,
  rate,
  Secret,
  toCount,
} from '../src/index.js';
import { withDefaultPort } from '../src/internal/base-url.js';
import { createFakePingAse } from '../src/testing/index.js';
import { clientOf, fakeNode } from './support/nodes.js';

describe('the port', () => {
  it.each([
    ['https://ase.example.com', 'https://ase.example.com:8010'],
    ['https://ase.example.com/', 'https://ase.example.com:8010/'],
    ['https://ase.example.com/proxied/ase', 'https://ase.example.com:8010/proxied/ase'],
    ['https://[2001:db8::1]', 'https://[2001:db8::1]:8010'],
    ['https://192.0.2.1', 'https://192.0.2.1:8010'],
    ['https://ase.example.com:443', 'https://ase.example.com:443'],
    ['http://127.0.0.1:49152', 'http://127.0.0.1:49152'],
    ['https://[2001:db8::1]:8443/x', 'https://[2001:db8::1]:8443/x'],
  ])('adds a default port: %s becomes %s', (given, expected) => {
    expect(withDefaultPort(given)).toBe(expected);
  });

  it('goes out with the request', async () => {
    const urls: string[] = [];
    const fake = fakeNode();
    const fetch: FetchLike = (...input) => {
      const request = new Request(...input);
      urls.push(request.url);
      return fake.fetch(request);
    };
    const ase = new PingAse({ ...fake.clientOptions, baseUrl: 'https://ase.test', fetch });
    await ase.firewall.get();
    await ase.withOptions({ baseUrl: 'https://ase.test:443' }).firewall.get();
    expect(urls).toEqual(['https://ase.test:8010/v4/ase/firewall', 'https://ase.test/v4/ase/firewall']);
  });

  it.each([undefined, 17, 'ase.example.com', 'http://ase.example.com', 'https://u:p@ase.example.com'])(
    'is added to no %j',
    (baseUrl) => {
      const make = (): PingAse =>
        new PingAse({ baseUrl: baseUrl as never, auth: aseKeys({ secretKey: 'secret-key' }) });
      expect(make).toThrow(/baseUrl/);
    },
  );
});

describe('fromEnv', () => {
  const env = { PING_ASE_URL: 'https://ase.test', PING_ASE_SECRET_KEY: 'fake-secret-key' };

  it('reads URL and keys', async () => {
    const { fetch } = fakeNode();
    expect(await PingAse.fromEnv({ fetch }, env).firewall.get()).toMatchObject({ status: 'enabled' });
    const ase = PingAse.fromEnv({ fetch }, { ...env, PING_ASE_ACCESS_KEY: 'root' });
    await expect(ase.firewall.get()).rejects.toMatchObject({ name: 'AuthenticationError' });
  });

  it('needs a key and a URL', () => {
    for (const lacking of ['PING_ASE_SECRET_KEY', 'PING_ASE_URL'] as const) {
      let error: unknown;
      try {
        PingAse.fromEnv({}, { ...env, [lacking]: '' });
      } catch (thrown) {
        error = thrown;
      }
      expect(isConfigurationError(error), lacking).toBe(true);
    }
  });
});

it('any path of the node can be called', async () => {
  const fake = fakeNode();
  const answer = await clientOf(fake).request({ method: 'GET', path: '/v4/ase/firewall', effect: 'read' });
  expect(answer).toEqual({ status: 'enabled', status_message: 'Ok' });
});

describe('a rate', () => {
  it('is written and read', () => {
    for (const per of ['second', 'minute', 'hour'] as const) {
      expect(parseRate(rate(10, per))).toEqual({ count: 10, per });
    }
    expect(rate(0, 'second')).toBe('0/second');
    expect(parseRate(' 5 / Minutes ')).toEqual({ count: 5, per: 'minute' });
  });

  it.each(['', '10', '10/day', '-1/second', '1.5/second', 'x/second'])('is not %j', (text) => {
    expect(parseRate(text)).toBeUndefined();
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('has no count of %d', (count) => {
    expect(() => rate(count, 'second')).toThrow(RangeError);
  });

  it('rejects a unit unknown to ASE', () => {
    expect(() => rate(1, 'day' as never)).toThrow(RangeError);
  });
});

it('a count is a number or a text', () => {
  expect([toCount('1'), toCount(2), toCount(' 30 ')]).toEqual([1, 2, 30]);
  for (const value of ['', 'one', '1.5', 1.5, undefined]) expect(() => toCount(value)).toThrow(RangeError);
});

it('an id has no dots', () => {
  expect(aseApiId('shop.v2.eu')).toBe('shop_v2_eu');
});

describe('the default secret key', () => {
  it('is reported once to a client and its derived clients, and never shown', async () => {
    const events: ClientEvent[] = [];
    const fake = createFakePingAse({ secretKey: 'admin' });
    const ase = clientOf(fake, { auth: aseKeys({ secretKey: 'admin' }), onEvent: (event) => events.push(event) });
    await ase.firewall.get();
    await ase.withOptions({ maxRetries: 0 }).firewall.get();
    const warnings = events.filter(({ type }) => type === 'warning');
    expect(warnings).toMatchObject([
      { message: expect.stringContaining('default'), hint: expect.stringContaining('update_password') },
    ]);
  });

  it('warns about the default secret key, even as a Secret, and about no other', async () => {
    const events: ClientEvent[] = [];
    for (const secretKey of [Secret.of('admin'), 'administrator']) {
      const ase = clientOf(fakeNode(), { auth: aseKeys({ secretKey }), onEvent: (event) => events.push(event) });
      await ase.firewall.get().catch(() => {});
    }
    expect(events.filter(({ type }) => type === 'warning')).toHaveLength(1);
  });
});

it.each(['fixed', 'provided'])('a client warns once if its key, %s, is the default of ASE', async (kind) => {
  const told: string[] = [];
  const fake = createFakePingAse({ secretKey: 'admin' });
  const keys = { secretKey: 'admin' };
  const ase = new PingAse({
    ...fake.clientOptions,
    auth: aseKeys(kind === 'fixed' ? keys : async () => keys),
    onEvent: (event) => {
      if (event.type === 'warning') told.push(event.message);
    },
  });
  await ase.firewall.get();
  await ase.withOptions({ maxRetries: 0 }).firewall.get();
  expect(told).toEqual(['the secret key is the publicly known default of ASE']);
});
