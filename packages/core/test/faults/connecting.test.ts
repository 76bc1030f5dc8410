import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';
import { Agent } from 'undici';
import { describe, expect, test } from 'vitest';
import { type ClientOptions, type FetchLike, NetworkError } from '../../src/index.js';
import { makeCertificate } from '../../src/testing/certificate.js';
import { transportTo } from '../support/things.js';
import { callAs, failureOf, kinds } from './support/calls.js';
import { listenersOf, watchLeaks } from './support/watch-leaks.js';

watchLeaks();

/** Nothing reached the service: every call is repeated, and none can have applied. */
const undelivered = {
  requests: { read: 3, 'idempotent write': 3, write: 3, destroy: 3 },
  applied: { read: false, 'idempotent write': false, write: false, destroy: false },
};

const uncertain = {
  requests: { read: 3, 'idempotent write': 3, write: 1, destroy: 1 },
  applied: { read: false, 'idempotent write': true, write: true, destroy: true },
};

/** Nothing reached the service, and the same would happen again. */
const permanent = {
  requests: { read: 1, 'idempotent write': 1, write: 1, destroy: 1 },
  applied: undelivered.applied,
};

async function expectCourse(
  baseUrl: string,
  code: string | undefined,
  course: typeof undelivered,
  options: ClientOptions = {},
): Promise<void> {
  for (const kind of kinds) {
    const { signal } = new AbortController();
    const failure = await failureOf(callAs(transportTo(baseUrl, options), kind, { signal }));
    expect(failure).toBeInstanceOf(NetworkError);
    expect({ effect: kind, code: failure.code, ...failure.toJSON() }).toMatchObject({
      effect: kind,
      code,
      attempts: course.requests[kind],
      mayHaveApplied: course.applied[kind],
      retryable: course !== permanent,
    });
    expect(listenersOf(signal)).toBe(0);
  }
}

describe('an unreachable host', () => {
  test('refuses the connection', async () => {
    await expectCourse(`http://127.0.0.1:${closedPort}`, 'ECONNREFUSED', undelivered);
  });

  test('refuses the connection at every address of a name', async () => {
    await expectCourse(`http://localhost:${closedPort}`, 'ECONNREFUSED', undelivered);
  });

  test('is reported as not applied if its name cannot be resolved', async () => {
    const failure = await failureOf(callAs(transportTo('https://edgeward-test.invalid'), 'destroy'));
    expect(['ENOTFOUND', 'EAI_AGAIN']).toContain(failure.code);
    expect(failure).toMatchObject({ kind: 'network', attempts: 3, mayHaveApplied: false });
  });
});

describe('an error in the form thrown by fetch', () => {
  const failing =
    (cause: Error): FetchLike =>
    () =>
      Promise.reject(new TypeError('fetch failed', { cause }));
  const system = (code: string, syscall: string): Error =>
    Object.assign(new Error(`${syscall} ${code}`), { code, syscall, errno: -1 });

  test.each<[string, Error, string | undefined, typeof undelivered]>([
    ['an unknown name', system('ENOTFOUND', 'getaddrinfo'), 'ENOTFOUND', undelivered],
    ['a name server that does not answer', system('EAI_AGAIN', 'getaddrinfo'), 'EAI_AGAIN', undelivered],
    ['a name without an address', system('ENODATA', 'getaddrinfo'), 'ENODATA', undelivered],
    ['a connection that times out', system('ETIMEDOUT', 'connect'), 'ETIMEDOUT', undelivered],
    ['a host without a route', system('EHOSTUNREACH', 'connect'), 'EHOSTUNREACH', undelivered],
    ['a network without a route', system('ENETUNREACH', 'connect'), 'ENETUNREACH', undelivered],
    ['a peer that is lost while it is read', system('ETIMEDOUT', 'read'), 'ETIMEDOUT', uncertain],
    ['a peer that is gone while it is written to', system('EPIPE', 'write'), 'EPIPE', uncertain],
    ['a route that is lost while it is read', system('EHOSTUNREACH', 'read'), 'EHOSTUNREACH', uncertain],
    [
      'a connect timeout of undici',
      Object.assign(new Error('Connect Timeout Error'), { code: 'UND_ERR_CONNECT_TIMEOUT' }),
      'UND_ERR_CONNECT_TIMEOUT',
      undelivered,
    ],
    [
      'several addresses that all failed to connect',
      new AggregateError([system('ETIMEDOUT', 'connect'), system('ECONNREFUSED', 'connect')]),
      'ETIMEDOUT',
      undelivered,
    ],
    [
      'several addresses, of which one was connected',
      new AggregateError([system('ECONNREFUSED', 'connect'), system('ECONNRESET', 'read')]),
      'ECONNREFUSED',
      uncertain,
    ],
    [
      'several addresses, of which one says nothing',
      new AggregateError([system('ECONNREFUSED', 'connect'), new Error('no code')]),
      'ECONNREFUSED',
      uncertain,
    ],
    ['nothing that is known', new Error('something else'), undefined, uncertain],
  ])('reads an error in the form of fetch: %s', async (_name, cause, code, course) => {
    await expectCourse('https://service.example', code, course, { fetch: failing(cause) });
  });

  test('is reported with its message if it has no code', async () => {
    const fetch = failing(new Error('Response does not match the HTTP/1.1 protocol'));
    const failure = await failureOf(callAs(transportTo('https://service.example', { fetch }), 'read'));
    expect(failure.message).toBe('things.get got no response: Response does not match the HTTP/1.1 protocol');
  });

  test('is a network error even if the thrown value is not an Error', async () => {
    const fetch: FetchLike = () => Promise.reject('a text with a s3cret');
    const failure = await failureOf(callAs(transportTo('https://service.example', { fetch }), 'write'));
    expect(failure).toMatchObject({ kind: 'network', mayHaveApplied: true, attempts: 1 });
    expect(failure.message).not.toContain('s3cret');
  });
});

describe('TLS', () => {
  const authority = makeCertificate({ name: 'Test Authority' });
  const good = makeCertificate({ name: 'good', issuer: authority, addresses: ['127.0.0.1'] });
  const past = new Date('2020-01-01T00:00:00Z');
  const future = new Date('2099-01-01T00:00:00Z');
  const expired = makeCertificate({
    name: 'expired',
    issuer: authority,
    addresses: ['127.0.0.1'],
    notBefore: past,
    notAfter: new Date('2021-01-01T00:00:00Z'),
  });
  const early = makeCertificate({
    name: 'early',
    issuer: authority,
    addresses: ['127.0.0.1'],
    notBefore: future,
    notAfter: new Date('2100-01-01T00:00:00Z'),
  });
  const foreign = makeCertificate({ name: 'foreign', issuer: authority, addresses: ['other.example'] });
  const selfSigned = makeCertificate({ name: 'self', addresses: ['127.0.0.1'] });

  test.each<[string, TlsOptions, string, boolean]>([
    ['an expired certificate', expired, 'CERT_HAS_EXPIRED', true],
    ['a certificate that is not valid yet', early, 'CERT_NOT_YET_VALID', true],
    ['a certificate for another host', foreign, 'ERR_TLS_CERT_ALTNAME_INVALID', true],
    ['a self-signed certificate', selfSigned, 'DEPTH_ZERO_SELF_SIGNED_CERT', false],
    ['a certificate of an authority that is not trusted', good, 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', false],
    [
      'a chain that ends at an authority that is not trusted',
      { key: good.key, cert: good.cert + authority.cert },
      'SELF_SIGNED_CERT_IN_CHAIN',
      false,
    ],
  ])('refuses %s before a byte of the request is sent', async (_name, certificate, code, trusted) => {
    let bytes = 0;
    await using server = await listen(
      createTlsServer({ key: certificate.key, cert: certificate.cert }, (socket) => {
        socket.on('error', () => {}).on('data', (chunk) => (bytes += chunk.length));
      }),
    );
    await using agent = trusting(authority.cert);
    await expectCourse(server.url, code, permanent, trusted ? { fetch: agent.fetch } : {});
    expect(bytes).toBe(0);
  });

  test('accepts a private authority that the fetch option trusts', async () => {
    const requests: string[] = [];
    await using server = await listen(
      createTlsServer({ key: good.key, cert: good.cert }, (socket) => {
        socket.on('data', (chunk) => {
          requests.push(chunk.toString('latin1'));
          socket.write('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n{"id":"a"}');
        });
      }),
    );
    await using agent = trusting(authority.cert);
    await expect(callAs(transportTo(server.url, { fetch: agent.fetch }), 'write')).resolves.toEqual({ id: 'a' });
    expect(requests).toHaveLength(1);
  });

  test('does not speak to a port that speaks plain HTTP', async () => {
    let requests = 0;
    await using server = await listen(
      createHttpServer((_request, response) => {
        requests += 1;
        response.end();
      }),
    );
    const failure = await failureOf(callAs(transportTo(server.url), 'destroy'));
    expect(failure).toMatchObject({ kind: 'network', attempts: 3, mayHaveApplied: false });
    expect(failure.code).toMatch(/^ERR_SSL_(WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG)$/);
    expect(requests).toBe(0);
  });

  test('fails if client and service have no protocol version in common', async () => {
    await using server = await listen(
      createTlsServer({
        key: good.key,
        cert: good.cert,
        minVersion: 'TLSv1.1',
        maxVersion: 'TLSv1.1',
        ciphers: 'DEFAULT@SECLEVEL=0',
      }),
    );
    const failure = await failureOf(callAs(transportTo(server.url), 'destroy'));
    expect(failure).toMatchObject({ kind: 'network', attempts: 3, mayHaveApplied: false });
    expect(failure.code).toMatch(/^ERR_SSL_(TLSV1_ALERT_PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL)$/);
  });

  test('fails before TLS 1.3 if the service requires a client certificate', async () => {
    await using server = await listen(
      createTlsServer({
        key: good.key,
        cert: good.cert,
        requestCert: true,
        rejectUnauthorized: true,
        ca: authority.cert,
        maxVersion: 'TLSv1.2',
      }),
    );
    await using agent = trusting(authority.cert);
    const failure = await failureOf(callAs(transportTo(server.url, { fetch: agent.fetch }), 'destroy'));
    expect(failure).toMatchObject({ kind: 'network', attempts: 3, mayHaveApplied: false });
    expect(failure.code).toMatch(/^ERR_SSL_.*_ALERT_HANDSHAKE_FAILURE$/);
  });

  test('is uncertain about a handshake that is reset', async () => {
    await using server = await listen(createTcpServer((socket) => socket.once('data', () => socket.destroy())));
    await expectCourse(server.url, 'ECONNRESET', uncertain);
  });
});

interface Listening extends AsyncDisposable {
  readonly url: string;
}

/** Listens with a server of any kind, under an https URL. */
async function listen(server: Server): Promise<Listening> {
  const sockets = new Set<{ destroy(): unknown }>();
  server.on('connection', (socket) => sockets.add(socket.on('error', () => {})));
  server.on('tlsClientError', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Nobody listens there, and the system never assigns it to a server asking for any. */
const closedPort = 2;

/** A fetch for a private authority: undici's own agent as the dispatcher of the global fetch. */
function trusting(ca: string): AsyncDisposable & { readonly fetch: FetchLike } {
  const dispatcher = new Agent({ connect: { ca } });
  // The types of Node and of undici 7 disagree about dispatchers.
  const extra: object = { dispatcher };
  return {
    fetch: (url, init) => fetch(url, { ...init, ...extra }),
    [Symbol.asyncDispose]: () => dispatcher.destroy(),
  };
}
