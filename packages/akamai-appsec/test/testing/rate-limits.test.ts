import { describe, expect, it } from 'vitest';
import { createFakeAkamaiAppSec } from '../../src/testing/index.js';
import { call } from './call.js';

const minute = 60_000;

describe('the limit of the account', () => {
  it('is counted down in answers', async () => {
    const fake = createFakeAkamaiAppSec({ rateLimit: { requests: 2, windowMs: minute } });
    expect((await call(fake, 'GET /configs')).headers).toMatchObject({
      'x-ratelimit-limit': '2',
      'x-ratelimit-remaining': '1',
    });
  });

  it('is reported as text, with the time of the next request in a header', async () => {
    const fake = createFakeAkamaiAppSec({ rateLimit: { requests: 1, windowMs: minute } });
    await call(fake, 'GET /configs');
    fake.clock.advance(15_000);
    expect(await call(fake, 'GET /configs')).toMatchObject({
      status: 429,
      headers: {
        'content-type': 'text/plain;charset=UTF-8',
        'x-ratelimit-limit': '1',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-next': '2026-01-01T00:01:00.000Z',
      },
      body: 'Your request did not succeed as this operation has reached  the limit for your account. Please try after 2026-01-01T00:01:00.000Z',
    });
  });

  it('lets the next request in at that time', async () => {
    const fake = createFakeAkamaiAppSec({ rateLimit: { requests: 1, windowMs: minute } });
    await call(fake, 'GET /configs');
    fake.clock.advance(minute - 1);
    expect((await call(fake, 'GET /configs')).status).toBe(429);
    fake.clock.advance(1);
    expect((await call(fake, 'GET /configs')).status).toBe(200);
  });

  it('does not count what the gateway refuses', async () => {
    const fake = createFakeAkamaiAppSec({ rateLimit: { requests: 1, windowMs: minute } });
    await fake.fetch(`${fake.clientOptions.baseUrl}/appsec/v1/configs`);
    expect((await call(fake, 'GET /configs')).status).toBe(200);
  });

  it('is fresh after a reset', async () => {
    const fake = createFakeAkamaiAppSec({ rateLimit: { requests: 1, windowMs: minute } });
    await call(fake, 'GET /configs');
    fake.reset();
    expect((await call(fake, 'GET /configs')).status).toBe(200);
  });

  it('does not exist by default', async () => {
    const fake = createFakeAkamaiAppSec();
    expect((await call(fake, 'GET /configs')).headers).not.toHaveProperty('x-ratelimit-limit');
  });
});

describe('a burst', () => {
  it('is treated as an attack, before signatures are checked', async () => {
    const fake = createFakeAkamaiAppSec({ burstLimit: { requests: 1, windowMs: 1000 } });
    expect((await call(fake, 'GET /configs')).status).toBe(200);
    const response = await fake.fetch(`${fake.clientOptions.baseUrl}/appsec/v1/configs`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      type: 'https://problems.luna.akamaiapis.net/-/pep-authn/request-error',
      title: 'Bad request',
      detail: 'WAF deny rule IPBLOCK-BURST4-54013',
    });
    fake.clock.advance(1000);
    expect((await call(fake, 'GET /configs')).status).toBe(200);
  });
});
