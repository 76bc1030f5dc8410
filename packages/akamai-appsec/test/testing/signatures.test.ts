import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createFakeAkamaiAppSec, type FakeAkamaiAppSec, type FakeCredentials } from '../../src/testing/index.js';
import { call } from './call.js';
import { sign } from './sign.js';
import { draft, shop, version } from './small-seed.js';

const configs = 'https://akab-fake.luna.akamaiapis.test/appsec/v1/configs';

interface Sent {
  readonly method?: string;
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

async function send(
  fake: FakeAkamaiAppSec,
  { method = 'GET', url = configs, headers = {}, body }: Sent,
): Promise<{ readonly status: number; readonly body: unknown }> {
  const response = await fake.fetch(url, { method, headers, ...(body !== undefined && { body }) });
  return { status: response.status, body: await response.json() };
}

function signedGet(
  fake: FakeAkamaiAppSec,
  changes: { offsetMs?: number; nonce?: string } & Partial<FakeCredentials> = {},
): Sent {
  const { offsetMs = 0, nonce = randomUUID(), ...credentials } = changes;
  const stamp = { timeMs: fake.clock.now() + offsetMs, nonce };
  return {
    headers: { authorization: sign({ method: 'GET', url: configs }, { ...fake.credentials, ...credentials }, stamp) },
  };
}

const deny = (detail: string): object => ({
  status: 401,
  body: { type: expect.stringMatching(/\/-\/pep-authn\/deny$/), title: 'Not authorized', status: 401, detail },
});

const requestError = (detail: string): object => ({
  status: 400,
  body: { type: expect.stringMatching(/\/-\/pep-authn\/request-error$/), title: 'Bad request', status: 400, detail },
});

const mismatch = deny('The signature does not match');

describe('a signature', () => {
  it('lets a request in', async () => {
    const fake = createFakeAkamaiAppSec();
    expect(await send(fake, signedGet(fake))).toEqual({ status: 200, body: { configurations: [] } });
  });

  it('is made with the credentials that the fake was given', async () => {
    const credentials = { clientToken: 'mine-client', clientSecret: 'mine=secret=', accessToken: 'mine-access' };
    const fake = createFakeAkamaiAppSec({ credentials });
    expect((await send(fake, signedGet(fake))).status).toBe(200);
  });

  it.each([
    ['of another client', { clientToken: 'other' }, 'Inactive client token'],
    ['of another access', { accessToken: 'other' }, 'Inactive access token'],
    ['with another secret', { clientSecret: 'other' }, 'The signature does not match'],
  ])('refuses the signature %s', async (_, changes, detail) => {
    const fake = createFakeAkamaiAppSec();
    expect(await send(fake, signedGet(fake, changes))).toMatchObject(deny(detail));
  });

  it.each([
    ['none', {}],
    ['of another scheme', { authorization: 'Bearer token' }],
    ['without its parts', { authorization: 'EG1-HMAC-SHA256 signature=abc' }],
  ])('refuses a missing signature: %s', async (_, headers) => {
    const fake = createFakeAkamaiAppSec();
    expect(await send(fake, { headers })).toMatchObject(deny('Missing or malformed Authorization header'));
  });

  it('whose text lacks the last semicolon is refused', async () => {
    const fake = createFakeAkamaiAppSec();
    const { authorization = '' } = signedGet(fake).headers ?? {};
    const headers = { authorization: authorization.replace(';signature=', 'signature=') };
    expect((await send(fake, { headers })).status).toBe(401);
  });

  it('is rejected with a description of the request if it is missing', async () => {
    const fake = createFakeAkamaiAppSec();
    const response = await fake.fetch(`${configs}?a=b`);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({
      instance: `${configs}?a=b`,
      method: 'GET',
      serverIp: expect.any(String),
      clientIp: expect.any(String),
      requestId: expect.any(String),
      requestTime: '2026-01-01T00:00:00.000Z',
    });
  });

  it('a wrong signature does not use up its nonce', async () => {
    const fake = createFakeAkamaiAppSec();
    await send(fake, signedGet(fake, { nonce: 'n-1', clientSecret: 'other' }));
    expect((await send(fake, signedGet(fake, { nonce: 'n-1' }))).status).toBe(200);
  });
});

describe('the time of a signature', () => {
  it.each([-30_000, -1, 0, 30_000])('may differ by %i ms', async (offsetMs) => {
    const fake = createFakeAkamaiAppSec();
    fake.clock.advance(1000 - (offsetMs % 1000));
    expect((await send(fake, signedGet(fake, { offsetMs: offsetMs - (offsetMs % 1000) }))).status).toBe(200);
  });

  it.each([-31_000, 31_000])('may not differ by %i ms', async (offsetMs) => {
    const fake = createFakeAkamaiAppSec();
    expect(await send(fake, signedGet(fake, { offsetMs }))).toMatchObject(requestError('Invalid timestamp'));
  });

  it('is looked at by the clock of the fake', async () => {
    const fake = createFakeAkamaiAppSec();
    const request = signedGet(fake);
    fake.clock.advance(30_001);
    expect(await send(fake, request)).toMatchObject({
      ...requestError('Invalid timestamp'),
      body: { requestTime: '2026-01-01T00:00:30.001Z' },
    });
  });

  it.each(['2026-01-01T00:00:00Z', '20260101T00:00:00Z', '20269901T00:00:00+0000', 'now'])(
    'has to be written as EdgeGrid wants it: %s',
    async (timestamp) => {
      const fake = createFakeAkamaiAppSec();
      const { authorization = '' } = signedGet(fake).headers ?? {};
      const headers = { authorization: authorization.replace(/timestamp=[^;]*/, `timestamp=${timestamp}`) };
      expect(await send(fake, { headers })).toMatchObject(requestError('Invalid timestamp'));
    },
  );
});

describe('a nonce', () => {
  it('is taken once', async () => {
    const fake = createFakeAkamaiAppSec();
    const request = signedGet(fake);
    expect((await send(fake, request)).status).toBe(200);
    expect(await send(fake, request)).toMatchObject(requestError('Invalid nonce'));
  });

  it('accepts a nonce once, whatever else is signed with it', async () => {
    const fake = createFakeAkamaiAppSec();
    await send(fake, signedGet(fake, { nonce: 'n-1' }));
    fake.clock.advance(5000);
    expect((await send(fake, signedGet(fake, { nonce: 'n-1' }))).status).toBe(400);
  });
});

describe('one byte changed after signing', () => {
  const url = `${configs}/8277/versions`;
  const body = '{"createFromVersion":1,"ruleUpdate":false}';

  async function sendChanged(sent: Sent, signed: Partial<Sent> = {}): Promise<object> {
    const fake = createFakeAkamaiAppSec({ seed: shop(draft) });
    const of = { method: 'POST', url, body, ...signed };
    const authorization = sign(of, fake.credentials, { timeMs: fake.clock.now() });
    return send(fake, { ...of, ...sent, headers: { authorization, 'content-type': 'application/json' } });
  }

  it('is not there in what is accepted', async () => {
    expect(await sendChanged({})).toMatchObject({ status: 200 });
  });

  it.each([
    ['in the path', { url: url.replace('8277', '8278') }],
    ['at the end of the path', { url: `${url}/` }],
    ['in the query', { url: `${url}?a=c` }, { url: `${url}?a=b` }],
    ['in the order of the query', { url: `${url}?b=1&a=1` }, { url: `${url}?a=1&b=1` }],
    ['in how the query is encoded', { url: `${url}?a=%2f` }, { url: `${url}?a=%2F` }],
    ['in how a space is encoded', { url: `${url}?a=+` }, { url: `${url}?a=%20` }],
    ['in the host', { url: url.replace('fake', 'face') }],
    ['in the scheme', { url: url.replace('https:', 'http:') }],
    ['in the body', { body: body.replace('1', '2') }],
    ['at the end of the body', { body: `${body} ` }],
    ['in the method, which makes the body unsigned', { method: 'PUT' }],
  ])('is refused %s', async (_, sent: Sent, signed: Partial<Sent> = {}) => {
    expect(await sendChanged(sent, signed)).toMatchObject(mismatch);
  });

  it('is refused in each place of the signature', async () => {
    const fake = createFakeAkamaiAppSec();
    const { authorization = '' } = signedGet(fake).headers ?? {};
    const start = authorization.indexOf('signature=') + 'signature='.length;
    for (let index = start; index < authorization.length - 1; index += 1) {
      const other = authorization[index] === 'A' ? 'B' : 'A';
      const headers = { authorization: authorization.slice(0, index) + other + authorization.slice(index + 1) };
      expect(await send(fake, { headers })).toMatchObject(mismatch);
    }
  });
});

describe('the signed part of a body', () => {
  const url = `${configs}/8277/versions`;

  async function post(length: number, changed: number): Promise<number> {
    const fake = createFakeAkamaiAppSec();
    const body = new Uint8Array(length).fill(0x64);
    const authorization = sign({ method: 'POST', url, body }, fake.credentials, { timeMs: fake.clock.now() });
    body[changed] = 0x65;
    const headers = { authorization, 'content-type': 'application/octet-stream' };
    return (await send(fake, { method: 'POST', url, headers, body })).status;
  }

  it('is its first 131072 bytes', async () => {
    expect(await post(131_073, 131_071)).toBe(401);
    // Not refused by the gateway: the configuration does not exist.
    expect(await post(131_073, 131_072)).toBe(404);
  });

  it('is counted in bytes, not in characters', async () => {
    const fake = createFakeAkamaiAppSec({ seed: shop(draft) });
    const { status } = await call(fake, 'POST /configs/8277/custom-rules', {
      name: 'ü'.repeat(100_000),
      conditions: [],
    });
    expect(status).toBe(200);
  });

  it('is nothing of a PUT', async () => {
    const fake = createFakeAkamaiAppSec({ seed: shop(draft) });
    const target = `https://akab-fake.luna.akamaiapis.test/appsec/v1${version()}/selected-hostnames`;
    const authorization = sign({ method: 'PUT', url: target }, fake.credentials, { timeMs: fake.clock.now() });
    const { status } = await send(fake, {
      method: 'PUT',
      url: target,
      headers: { authorization, 'content-type': 'application/json' },
      body: '{"hostnameList":[]}',
    });
    expect(status).toBe(200);
  });
});

describe('the account switch key', () => {
  const key = '1-5C0YLB:1-8BYUX';

  async function list(query: string): Promise<Awaited<ReturnType<typeof call>>> {
    return call(createFakeAkamaiAppSec({ accountSwitchKey: key }), `GET /configs${query}`);
  }

  it.each(['1-5C0YLB%3A1-8BYUX', '1-5C0YLB:1-8BYUX'])(
    'lets a request in when it is in the signed query: %s',
    async (text) => {
      expect((await list(`?accountSwitchKey=${text}`)).status).toBe(200);
    },
  );

  it.each(['', '?accountSwitchKey=', '?accountSwitchKey=1-OTHER', `?accountSwitchKey=${key}&accountSwitchKey=${key}`])(
    'is asked for once: "%s" is not enough',
    async (query) => {
      expect(await list(query)).toMatchObject({
        status: 403,
        body: { type: expect.stringMatching(/ACCESS-DENIED$/), title: 'Forbidden' },
      });
    },
  );
});
