import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Agent, fetch, ProxyAgent } from 'undici';
import { describe, expect, onTestFinished, test } from 'vitest';
import { networkAdvice } from '../src/http/failure/network-advice.js';
import { networkFailure } from '../src/http/failure/network-failure.js';
import type { FetchLike } from '../src/index.js';
import { callAs, failureOf } from './faults/support/calls.js';
import { transportTo } from './support/things.js';

const sent = { undelivered: false, mayHaveApplied: false };
const lost = { undelivered: false, mayHaveApplied: true };
const unsent = { undelivered: true, mayHaveApplied: false };

describe('the advice about a failure of the network', () => {
  test.each([
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', '', unsent, /NODE_EXTRA_CA_CERTS.*`tls`.*`fetch`/, true],
    ['SELF_SIGNED_CERT_IN_CHAIN', '', unsent, /NODE_EXTRA_CA_CERTS/, true],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', '', unsent, /NODE_EXTRA_CA_CERTS/, true],
    ['CERT_HAS_EXPIRED', '', unsent, /clock/, true],
    ['ERR_TLS_CERT_ALTNAME_INVALID', '', unsent, /baseUrl/, true],
    ['UND_ERR_ABORTED', 'Proxy response (407) !== 200 when HTTP Tunneling', unsent, /proxy.*credentials/, true],
    ['UND_ERR_ABORTED', 'Proxy response (502) !== 200 when HTTP Tunneling', unsent, /proxy/, false],
    ['UND_ERR_HEADERS_TIMEOUT', '', sent, /^To wait longer.*headersTimeout/, false],
    ['UND_ERR_HEADERS_TIMEOUT', '', lost, /Read it back.*headersTimeout/, false],
    ['UND_ERR_BODY_TIMEOUT', '', sent, /bodyTimeout/, false],
    ['ENOTFOUND', '', unsent, /host in baseUrl/, false],
    ['ECONNREFUSED', '', unsent, /port in baseUrl/, false],
    ['ETIMEDOUT', '', unsent, /did not reach the service/, false],
    ['ECONNRESET', '', sent, /Nothing was changed. Repeat/, false],
    ['ECONNRESET', '', lost, /Read it back/, false],
    [undefined, 'Cross-Origin Request Blocked: …', sent, /^Run.*`fetch`.*disableSameOriginPolicy/, true],
    [undefined, 'terminated', lost, /Read it back/, false],
  ])('gives advice about %s: %s', (code, message, state, hint, isPermanent) => {
    const advice = networkAdvice(code, message, state);
    expect(advice.hint).toMatch(hint);
    expect(advice.isPermanent).toBe(isPermanent);
  });
});

describe("a failure of Deno's fetch", () => {
  const url = 'http://127.0.0.1:9/v1/(Connect):x';
  const untrusted = 'invalid peer certificate: Other(OtherError(CaUsedAsEndEntity))';
  test.each([
    [
      `for url (${url}): client error (Connect): tcp connect error: Connection refused (os error 111)`,
      'ECONNREFUSED',
      true,
    ],
    [`for url (${url}): client error (Connect): dns error: failed to lookup address information`, 'ENOTFOUND', true],
    [`for url (${url}): client error (Connect): ${untrusted}`, 'CERT_UNTRUSTED', true],
    [`for url (${url}): client error (Connect): invalid peer certificate: Expired`, 'CERT_HAS_EXPIRED', true],
    [`for url (${url}): client error (Connect): tcp connect error: Network is unreachable`, undefined, true],
    [`for url (${url}): client error (SendRequest): Connection refused`, undefined, false],
  ])("classifies a failure of Deno's fetch: %s", (message, code, undelivered) => {
    expect(networkFailure(new TypeError(`error sending request ${message}`))).toMatchObject({ code, undelivered });
  });

  test('a reset proves nothing', () => {
    const failure = networkFailure(new TypeError('Connection reset by peer (os error 104)'));
    expect(failure).toMatchObject({ code: 'ECONNRESET', undelivered: false });
  });
});

test('a proxy requiring credentials is named with its status, after one request', async () => {
  let asked = 0;
  const proxy = createServer().on('connect', (_request, socket) => {
    asked += 1;
    socket.end('HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const dispatcher = new ProxyAgent(`http://127.0.0.1:${(proxy.address() as AddressInfo).port}`);
  onTestFinished(async () => {
    await dispatcher.destroy();
    proxy.close();
  });
  const through: FetchLike = (url, init) => fetch(url, { ...init, dispatcher });
  const failure = await failureOf(callAs(transportTo('https://service.example', { fetch: through }), 'destroy'));
  expect(failure.message).toMatch(/the proxy returned 407/);
  expect(failure).toMatchObject({ kind: 'network', attempts: 1, mayHaveApplied: false, retryable: false });
  expect(failure.hint).toMatch(/Nothing reached the service.*HTTPS_PROXY/);
  expect(asked).toBe(1);
});

test("a limit of undici below timeoutMs is named as undici's", async () => {
  const server = createServer(() => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const dispatcher = new Agent({ headersTimeout: 20 });
  onTestFinished(async () => {
    await dispatcher.destroy();
    server.closeAllConnections();
    server.close();
  });
  const impatient: FetchLike = (url, init) => fetch(url, { ...init, dispatcher });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const failure = await failureOf(callAs(transportTo(url, { fetch: impatient, timeoutMs: 300_000 }), 'write'));
  expect(failure).toMatchObject({ code: 'UND_ERR_HEADERS_TIMEOUT', attempts: 1, mayHaveApplied: true });
  expect(failure.message).toMatch(/headersTimeout of undici/);
  expect(failure.hint).toMatch(/Read it back.*headersTimeout/);
});

test.each<[string, unknown]>([
  ['an error without a message', new Error('')],
  ['a cause without a message', new TypeError('fetch failed', { cause: new Error('') })],
  ['an AggregateError without anything', new AggregateError([], '')],
  ['nothing', undefined],
  ['an object', {}],
  ['null', null],
  ['an empty text', ''],
])('a fetch that throws %s still gives a reason', async (_name, thrown) => {
  const failure = await failureOf(
    callAs(transportTo('https://service.example', { fetch: () => Promise.reject(thrown) }), 'read'),
  );
  expect(failure.message).toMatch(/got no response: \S.+/);
});
