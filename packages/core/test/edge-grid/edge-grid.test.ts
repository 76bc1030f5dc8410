import { inspect } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import {
  AuthenticationError,
  type AuthRejection,
  type ClientEvent,
  type ClientOptions,
  ConfigurationError,
  clockSkewHint,
  createTransport,
  edgeGrid,
  Secret,
  type Transport,
} from '../../src/index.js';
import { FakeClock } from '../../src/testing/index.js';
import { json, type Seen, serveOnce } from '../support/server.js';
import { createThing, getThing, transportTo } from '../support/things.js';
import { credentials, host } from './credentials.js';
import { expectedAuthorization } from './oracle.js';

const switchKey = '1-5C0YLB:1-8BYUX';

function stampOf(authorization: string): { readonly timestamp: string; readonly nonce: string } {
  const [, timestamp = '', nonce = ''] = /;timestamp=([^;]*);nonce=([^;]*);/.exec(authorization) ?? [];
  return { timestamp, nonce };
}

/** The header a gateway would expect for a received request. */
function expectedFor({ method, url, headers, body }: Seen): string {
  return expectedAuthorization({
    ...credentials,
    ...stampOf(String(headers['authorization'])),
    method,
    scheme: 'http',
    host: String(headers['host']),
    target: url,
    body: Buffer.from(body),
  });
}

/** A transport whose vendor reads the gateway's problems as Akamai's package does. */
function akamai(baseUrl: string, options: ClientOptions): Transport {
  return createTransport({
    vendor: {
      name: 'akamai-test',
      userAgent: 'edgeward-test/0.0.0',
      classify: ({ status, headers, body, now }) => {
        if (status !== 400 && status !== 401) return undefined;
        const { type, detail } = body as { readonly type: string; readonly detail: string };
        const hint = clockSkewHint({ date: headers['date'], now });
        const known = { kind: 'authentication', code: type, message: detail, rejectedBeforeExecution: true } as const;
        return detail === 'Invalid timestamp' && hint !== undefined ? { ...known, hint } : known;
      },
    },
    baseUrl,
    clock: new FakeClock(),
    ...options,
  });
}

const problemType = 'https://problems.luna.akamaiapis.net/-/pep-authn/request-error';

/** A gateway with its own clock; it checks timestamps only. */
async function gateway(now: () => number) {
  return serveOnce(({ headers }, response) => {
    const { timestamp } = stampOf(String(headers['authorization']));
    const iso = timestamp.replace(/^(\d{4})(\d\d)(\d\d)T(.{8})\+0000$/, '$1-$2-$3T$4Z');
    const date = { date: new Date(now()).toUTCString() };
    if (Math.abs(Date.parse(iso) - now()) <= 30_000) json(response, 200, { id: 'a' }, date);
    else json(response, 400, { type: problemType, title: 'Bad request', detail: 'Invalid timestamp' }, date);
  });
}

describe('edgeGrid', () => {
  test('100 attempts have 100 signatures, and a gateway accepts each', async () => {
    await using server = await serveOnce((_request, response, number) =>
      number % 2 === 1 ? json(response, 503, {}) : json(response, 200, { id: 'a' }),
    );
    const transport = transportTo(server.url, { auth: edgeGrid({ ...credentials, host }) });
    for (let call = 0; call < 50; call += 1) await transport.call(getThing, { thingId: 'a b', view: "it's é+/?" });
    const signatures = server.seen.map(({ headers }) => headers['authorization']);
    expect(signatures).toHaveLength(100);
    expect(new Set(signatures).size).toBe(100);
    expect(signatures).toEqual(server.seen.map(expectedFor));
  });

  test('signs the bytes of a body and the host that the request goes to', async () => {
    await using server = await serveOnce((_request, response) => json(response, 200, { id: 'é' }));
    const transport = transportTo(server.url, { auth: edgeGrid({ ...credentials, host }) });
    await transport.call(createThing, { body: { id: 'é😀' } });
    expect(server.seen[0]?.headers['authorization']).toBe(expectedFor(server.seen[0] as Seen));
  });

  test('signs the headers that the API wants signed as they are sent', async () => {
    await using server = await serveOnce((_request, response) => json(response, 200, { id: 'a' }));
    const auth = edgeGrid({ ...credentials, host, headersToSign: ['X-Test2', 'X-Test1'] });
    await transportTo(server.url, { auth, headers: { 'X-Test1': ' a \t b ', 'X-TEST2': 'c' } }).call(getThing, {
      thingId: 'a',
    });
    const { method, url, headers } = server.seen[0] as Seen;
    expect(headers['authorization']).toBe(
      expectedAuthorization({
        ...credentials,
        ...stampOf(String(headers['authorization'])),
        method,
        scheme: 'http',
        host: String(headers['host']),
        target: url,
        signedHeaders: [
          ['x-test2', String(headers['x-test2'])],
          ['x-test1', String(headers['x-test1'])],
        ],
      }),
    );
  });

  test.each([
    ['akab-x.luna.akamaiapis.net', 'https://akab-x.luna.akamaiapis.net'],
    ['https://akab-x.luna.akamaiapis.net/', 'https://akab-x.luna.akamaiapis.net'],
    [' AKAB-x.luna.akamaiapis.net/ ', 'https://akab-x.luna.akamaiapis.net'],
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000'],
  ])('takes the base URL from the host %j', (given, baseUrl) => {
    expect(edgeGrid({ ...credentials, host: given }).baseUrl).toBe(baseUrl);
  });

  test.each(['', 'https://', 'akab-x.luna.akamaiapis.net/papi/v1', 'a b', 'ftp://x', undefined as never])(
    'refuses the host %j',
    (given) => {
      expect(() => edgeGrid({ ...credentials, host: given })).toThrow(ConfigurationError);
    },
  );

  test.each(['clientToken', 'clientSecret', 'accessToken'])('names the option %s if it is missing', (name) => {
    expect(() => edgeGrid({ ...credentials, host, [name]: undefined })).toThrow(
      `edgeGrid: requires the option \`${name}\``,
    );
  });

  test('takes the host and the account beside a provider of credentials, and no other option', async () => {
    const request = { method: 'GET', url: `https://${host}/`, headers: {} };
    const auth = edgeGrid(() => credentials, { host, accountSwitchKey: '1-A' });
    expect(auth.baseUrl).toBe(`https://${host}`);
    const { url } = await auth.authenticate(request, { attempt: 1, now: 0 });
    expect(url).toBe(`https://${host}/?accountSwitchKey=1-A`);
    expect(edgeGrid(() => credentials).baseUrl).toBeUndefined();
    expect(() => edgeGrid(() => credentials, { hots: host } as never)).toThrow('edgeGrid: has no option `hots`');
  });

  test('does not send credentials unencrypted to an http host', () => {
    const auth = edgeGrid({ ...credentials, host: 'http://akab-x.luna.akamaiapis.net' });
    expect(() => akamai(auth.baseUrl ?? '', { auth })).toThrow('HTTPS');
  });

  test('makes the signing key once a second', async () => {
    const secret = Secret.of(credentials.clientSecret);
    const auth = edgeGrid({ ...credentials, clientSecret: secret, host });
    const reveal = vi.spyOn(secret, 'reveal');
    const sign = (now: number) =>
      auth.authenticate({ method: 'GET', url: `https://${host}/`, headers: {} }, { attempt: 1, now });
    for (let ms = 0; ms < 1000; ms += 100) await sign(1_790_000_000_000 + ms);
    expect(reveal).toHaveBeenCalledTimes(1);
    await sign(1_790_000_001_000);
    expect(reveal).toHaveBeenCalledTimes(2);
  });
});

describe('accountSwitchKey', () => {
  test.each([
    ['https://h.example/x', '/x?accountSwitchKey=1-5C0YLB%3A1-8BYUX'],
    ['https://h.example/x?a=1&a=2', '/x?a=1&a=2&accountSwitchKey=1-5C0YLB%3A1-8BYUX'],
    ['https://h.example/x?a=%2f+b', '/x?a=%2f+b&accountSwitchKey=1-5C0YLB%3A1-8BYUX'],
    ['https://h.example/x?accountSwitchKey=other', '/x?accountSwitchKey=other'],
  ])('is added to %s once, and signed', async (url, target) => {
    const auth = edgeGrid({ ...credentials, host, accountSwitchKey: switchKey });
    const added = await auth.authenticate({ method: 'GET', url, headers: {} }, { attempt: 1, now: 0 });
    expect(added.url).toBe(`https://h.example${target}`);
    const authorization = added.headers?.['authorization'] ?? '';
    const seen = { ...credentials, ...stampOf(authorization), method: 'GET', scheme: 'https', host: 'h.example' };
    expect(authorization).toBe(expectedAuthorization({ ...seen, target }));
  });

  test('is sent once with every attempt', async () => {
    await using server = await serveOnce((_request, response, number) =>
      number < 3 ? json(response, 503, {}) : json(response, 200, { id: 'a' }),
    );
    const auth = edgeGrid({ ...credentials, host, accountSwitchKey: "1-ABC:1-D'E" });
    await transportTo(server.url, { auth }).call(getThing, { thingId: 'a' });
    expect(server.seen.map(({ url }) => url)).toEqual(Array(3).fill('/v1/things/a?accountSwitchKey=1-ABC%3A1-D%27E'));
    expect(server.seen.map(({ headers }) => headers['authorization'])).toEqual(server.seen.map(expectedFor));
  });

  test.each(['', '\ud800', 7 as never])('rejects the account switch key %j', (accountSwitchKey) => {
    expect(() => edgeGrid({ ...credentials, host, accountSwitchKey })).toThrow(ConfigurationError);
  });

  test('rejects an account switch key preceded by its name', () => {
    expect(() => edgeGrid({ ...credentials, host, accountSwitchKey: 'accountSwitchKey=1-A' })).toThrow(
      'edgeGrid: accountSwitchKey starts with its own name',
    );
  });
});

describe('a wrong local clock', () => {
  test('fails after one request, and the hint names the clock difference', async () => {
    const clock = new FakeClock();
    await using server = await gateway(() => clock.now() + 94_000);
    const failure = await akamai(server.url, { clock, auth: edgeGrid({ ...credentials, host }) })
      .call(getThing, { thingId: 'a' })
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(AuthenticationError);
    expect(failure).toMatchObject({
      status: 400,
      attempts: 1,
      hint: 'The local clock is 94 s behind the server clock. EdgeGrid allows ±30 s. Set the clock, or pass correctClock: true.',
    });
    expect(server.seen).toHaveLength(1);
  });

  test('is corrected once for all clients of the same auth with correctClock', async () => {
    const clock = new FakeClock();
    await using server = await gateway(() => clock.now() - 3_600_000);
    const auth = edgeGrid({ ...credentials, host, correctClock: true });
    const first = await akamai(server.url, { clock, auth })
      .call(createThing, { body: { id: 'a' } })
      .withResponse();
    expect(first.attempts).toBe(2);
    const second = await akamai(server.url, { clock, auth }).call(getThing, { thingId: 'a' }).withResponse();
    expect(second.attempts).toBe(1);
  });

  test('is corrected again when it changes', async () => {
    const clock = new FakeClock();
    let offsetMs = 60_000;
    await using server = await gateway(() => clock.now() + offsetMs);
    const transport = akamai(server.url, { clock, auth: edgeGrid({ ...credentials, host, correctClock: true }) });
    await transport.call(getThing, { thingId: 'a' });
    offsetMs = 0;
    await transport.call(getThing, { thingId: 'a' });
    expect(server.seen).toHaveLength(4);
  });

  test('costs one resend, not more, when the correction does not help', async () => {
    await using server = await serveOnce((_request, response) =>
      json(response, 401, { type: problemType, detail: 'Invalid timestamp' }),
    );
    const auth = edgeGrid({ ...credentials, host, correctClock: true });
    await expect(akamai(server.url, { auth }).call(getThing, { thingId: 'a' })).rejects.toMatchObject({ attempts: 2 });
  });

  test('costs no resend with maxRetries: 0', async () => {
    const clock = new FakeClock();
    await using server = await gateway(() => clock.now() + 94_000);
    const auth = edgeGrid({ ...credentials, host, correctClock: true });
    const call = akamai(server.url, { clock, auth, maxRetries: 0 }).call(getThing, { thingId: 'a' });
    await expect(call).rejects.toMatchObject({ attempts: 1 });
  });

  test.each<[string, Partial<AuthRejection>]>([
    ['the signature does not match', { message: 'The signature does not match' }],
    ['the answer has no date', { headers: {} }],
    ['the date cannot be read', { headers: { date: 'yesterday' } }],
  ])('is not what is corrected when %s', (_when, rejection) => {
    const auth = edgeGrid({ ...credentials, host, correctClock: true });
    const known = { status: 400, headers: { date: 'Thu, 01 Jan 2026 00:00:00 GMT' }, message: 'Invalid timestamp' };
    expect(auth.rejected?.({ ...known, now: 0, ...rejection }, {})).toBe(false);
    expect(auth.rejected?.({ ...known, now: 0 }, {})).toBe(true);
  });
});

describe('clockSkewHint', () => {
  const date = 'Thu, 01 Jan 2026 00:00:00 GMT';
  const serverMs = Date.parse(date);

  test.each([
    [serverMs - 94_000, 'The local clock is 94 s behind the server'],
    [serverMs + 31_000, 'The local clock is 31 s ahead of the server'],
    [serverMs + 30_000, 'The local clock matches the server clock'],
    [serverMs - 30_000, 'The local clock matches the server clock'],
  ])('a skew of %i gives the hint: %s', (now, start) => {
    expect(clockSkewHint({ date, now })).toContain(start);
  });

  test.each([undefined, '', 'soon'])('reports nothing for the date %j', (unreadable) => {
    expect(clockSkewHint({ date: unreadable, now: 0 })).toBeUndefined();
  });
});

describe('the secrets of edgeGrid', () => {
  test('are in no error, event or inspection, even when the gateway sends them back', async () => {
    await using server = await serveOnce(({ url, headers }, response) =>
      json(response, 401, {
        type: 'https://problems.luna.akamaiapis.net/-/pep-authn/deny',
        detail: `Not authorized: ${credentials.accessToken} ${credentials.clientSecret} ${switchKey}`,
        instance: `https://${String(headers['host'])}${url}`,
        authHeader: headers['authorization'],
      }),
    );
    const events: ClientEvent[] = [];
    const auth = edgeGrid({ ...credentials, host, accountSwitchKey: switchKey });
    const transport = akamai(server.url, { auth, onEvent: (event) => events.push(event) });
    const error = await transport.call(getThing, { thingId: 'a' }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(server.seen[0]?.url).toContain(encodeURIComponent(switchKey));
    const texts = [error, (error as Error).message, JSON.stringify(error), events, auth, transport].map((value) =>
      inspect(value, { depth: 10, showHidden: true }),
    );
    for (const secret of [...Object.values(credentials), switchKey, encodeURIComponent(switchKey)]) {
      for (const text of texts) expect(text).not.toContain(secret);
    }
  });
});
