import { failureOf } from '@edgeward/test-support';
import { describe, expect, it } from 'vitest';
import { isApiError, isAuthenticationError, type NocCdn, type NocCdnOptions } from '../src/index.js';
import { collect } from './support/collect.js';
import { answeredWith, nocWith } from './support/noc.js';

function answering(
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
  options: Partial<NocCdnOptions> = {},
): NocCdn {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return answeredWith(
    () => new Response(text, { headers: { 'content-type': 'application/json', ...headers } }),
    options,
  ).noc;
}

it('an unknown website fails with a hint how to name one', async () => {
  const { noc } = answeredWith(() => Response.json({ status: 'failed', reason: 'Website not found' }));
  const error = await noc.sites.get().then(undefined, (thrown: unknown) => thrown);
  expect(error).toMatchObject({ kind: 'not-found', hint: expect.stringContaining('sites.list()') });
});

describe('a failure with status 200', () => {
  it.each(['failed', 'FAILED', 'error', 'Denied', ''])('is an error if the status is "%s"', async (status) => {
    const error = await failureOf(answering({ status, reason: 'reason why' }).cache.purge());
    expect(error).toMatchObject({ status: 200, message: expect.stringContaining('reason why') });
  });

  it.each(['success', 'Success', 'SUCCESS'])('is not reported if the status is "%s"', async (status) => {
    await expect(answering({ status }).cache.purge()).resolves.toEqual({ status });
  });

  it('is an error if there is a reason without a status', async () => {
    expect(isApiError(await failureOf(answering({ reason: 'No luck' }).sites.list()))).toBe(true);
  });

  it.each(['text/html; charset=UTF-8', 'text/plain'])('is read even with the media type %s', async (type) => {
    const error = await failureOf(answering({ status: 'failed', reason: 'x' }, { 'content-type': type }).sites.list());
    expect(error.message).toContain('failed with 200: x');
  });

  it.each([
    ['Invalid API key', 'authentication', false],
    ['Website not found', 'not-found', false],
    ['Rule already exists', 'conflict', false],
    ['Missing value', 'bad-request', false],
    ['Too many requests', 'rate-limit', false],
    ['Please try again', 'server', true],
    ['Something happened', 'api', true],
  ])('a status 200 with "%s" becomes %s', async (reason, kind, mayHaveApplied) => {
    const noc = answering({ status: 'failed', reason });
    expect(await failureOf(noc.settings.setWaf({ value: false }))).toMatchObject({ kind, mayHaveApplied });
    expect(await failureOf(noc.sites.list())).toMatchObject({ kind, mayHaveApplied: false });
  });

  it('ends a change that can switch protection off after one request', async () => {
    const { noc, urls } = answeredWith(() => Response.json({ status: 'failed', reason: 'try again' }), {
      maxRetries: 2,
    });
    await failureOf(noc.settings.setWaf({ value: false }));
    expect(urls).toHaveLength(1);
  });
});

describe('a success without a status', () => {
  it('the numbers of a day are a success, even without any', async () => {
    await expect(answering({ requests: {} }).stats.get({ date: '2021-06-22' })).resolves.toEqual({ requests: {} });
    await expect(answering({ requests: [] }).stats.get({ date: '2021-06-22' })).resolves.toEqual({ requests: [] });
  });

  it('is the users, though one of them is called "status" or "reason"', async () => {
    const users = { status: { access_token: 'T1' }, reason: { access_token: 'T2' } };
    await expect(answering(users).apiUsers.list()).resolves.toEqual(users);
  });
});

describe('a failure in place of a log', () => {
  const failure = JSON.stringify({ status: 'failed', reason: 'Website not found' });

  it.each([
    ['as JSON', failure, 'application/json'],
    ['as a text', failure, 'text/plain'],
    ['after white space and a byte order mark', `\uFEFF\r\n  ${failure}\n`, 'text/plain'],
  ])('is an error %s', async (_, text, type) => {
    const error = await failureOf(Promise.resolve(answering(text, { 'content-type': type }).logs.latest()));
    expect(error).toMatchObject({ kind: 'not-found', operation: 'logs.latest' });
    await expect(collect(answering(text, { 'content-type': type }).logs.latest())).rejects.toThrow('Website not found');
  });

  it('is an error though it comes in pieces', async () => {
    const { noc } = answeredWith(
      () =>
        new Response(
          new ReadableStream({
            start: (controller) => {
              for (const byte of new TextEncoder().encode(failure)) controller.enqueue(Uint8Array.of(byte));
              controller.close();
            },
          }),
        ),
    );
    await expect(collect(noc.logs.latest())).rejects.toThrow('Website not found');
  });

  it.each(['{ this line begins with a brace', '{"status":"success"}', `{${'x'.repeat(100_000)}`])(
    'is not mistaken for one if it only looks like one (%#)',
    async (line) => {
      const entries = await collect(answering(`${line}\nsecond\n`, { 'content-type': 'text/plain' }).logs.latest());
      expect(entries.map(({ raw }) => raw)).toEqual([line, 'second']);
    },
  );
});

describe('the API key', () => {
  it('is refused by the service with 200, and stands in no error', async () => {
    const { fake } = nocWith();
    const key = 'another-key-7f3a91';
    const { noc } = nocWith({ key });
    const wrong = noc.withOptions({ fetch: fake.fetch });
    const error = await failureOf(wrong.sites.list());
    expect(isAuthenticationError(error)).toBe(true);
    expect(JSON.stringify(error) + String(error.stack)).not.toContain(key);
  });

  it('is asked for by name in the environment', async () => {
    const { NocCdn } = await import('../src/index.js');
    expect(() => NocCdn.fromEnv({}, {})).toThrow('NOC_API_KEY');
    const { fake } = nocWith();
    const noc = NocCdn.fromEnv({ fetch: fake.fetch }, { NOC_API_KEY: 'fake-noc-api-key', NOC_WEBSITE: 'example.com' });
    expect((await noc.sites.get()).status).toBe('success');
  });
});

it('a call without a website fails, and names the missing parameter', async () => {
  const { noc } = nocWith({ seed: {} });
  await expect(noc.cache.purge()).rejects.toThrow('cache.purge requires website');
});
