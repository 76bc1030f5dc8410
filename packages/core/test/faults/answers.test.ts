import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  bearer,
  type ClientEvent,
  createTransport,
  type Operation,
  RedirectError,
  ResponseParseError,
  ResponseTooLargeError,
  ResponseValidationError,
} from '../../src/index.js';
import * as s from '../../src/schema/index.js';
import { createThing, deleteThing, getThing, listThings, transportTo } from '../support/things.js';
import { callAs, failureOf, kinds } from './support/calls.js';
import { answerWith, serveRaw } from './support/raw-server.js';
import { watchLeaks } from './support/watch-leaks.js';

watchLeaks();

const json = 'Content-Type: application/json';
const ok = answerWith('200 OK', [json], '{"id":"a"}');

/** Answers with any JSON value. */
const getAnything: Operation<unknown> = { ...getThing, id: 'things.any', responses: { 200: s.unknown() } };

/** The result of reading a body in a charset. */
async function readBody(contentType: string | undefined, body: Buffer): Promise<unknown> {
  const headers = contentType === undefined ? [] : [`Content-Type: ${contentType}`];
  await using server = await serveRaw(answerWith('200 OK', headers, body));
  return await transportTo(server.url).call(getAnything, { thingId: 'a' });
}

describe('an answer flooding a log', () => {
  const wide = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`member-${index}`, index]));
  const texts = s.map(s.string());

  test('is described by 100 issues at most', async () => {
    await using server = await serveRaw(answerWith('200 OK', [json], JSON.stringify(wide)));
    const operation = { ...getAnything, responses: { 200: texts } };
    const failure = await failureOf(transportTo(server.url).call(operation, { thingId: 'a' }));
    expect(failure).toBeInstanceOf(ResponseValidationError);
    expect(failure).toHaveProperty('issues.length', 100);
  });

  test.each<[string, Operation<unknown>]>([
    ['unknown members', createThing],
    ['members of a wrong shape', { ...createThing, responses: { 200: texts } }],
  ])('reports at most 100 differences of a response with many %s', async (_name, operation) => {
    await using server = await serveRaw(answerWith('200 OK', [json], JSON.stringify({ id: 'a', ...wide })));
    const drifts: ClientEvent[] = [];
    const onEvent = (event: ClientEvent): unknown => event.type === 'drift' && drifts.push(event);
    await transportTo(server.url, { onEvent }).call(operation, { body: { id: 'a' } });
    expect(drifts).toHaveLength(1);
    expect(drifts[0]).toHaveProperty('differences.length', 100);
  });

  test('truncates a long name in message and issues', async () => {
    await using server = await serveRaw(answerWith('200 OK', [json], JSON.stringify({ ['n'.repeat(100_000)]: 1 })));
    const operation = { ...getAnything, responses: { 200: texts } };
    const failure = await failureOf(transportTo(server.url).call(operation, { thingId: 'a' }));
    expect(failure.message.length).toBeLessThan(600);
    expect(failure).toMatchObject({ issues: [{ pointer: `/${'n'.repeat(500)}` }] });
  });

  test('truncates a long code or request id', async () => {
    await using server = await serveRaw(answerWith('400 Bad Request', [json], JSON.stringify('x'.repeat(100_000))));
    const attempts: ClientEvent[] = [];
    const transport = createTransport({
      vendor: {
        name: 'things',
        userAgent: 'things/1',
        classify: ({ body }) => ({ code: String(body), requestId: String(body) }),
      },
      baseUrl: server.url,
      auth: bearer('some-token-1'),
      onEvent: (event) => void attempts.push(event),
    });
    const failure = await failureOf(transport.call(getThing, { thingId: 'a' }));
    expect([failure.code, failure.requestId]).toEqual(['x'.repeat(500), 'x'.repeat(500)]);
    expect(attempts.map(({ type }) => type)).toEqual(['start', 'attempt', 'end']);
    expect(attempts[1]).toHaveProperty('requestId', 'x'.repeat(500));
  });
});

describe('the bytes of a body', () => {
  const utf8 = Buffer.from('{"id":"Grüße €"}', 'utf8');

  test.each<[string, string | undefined]>([
    ['UTF-8 with its charset', 'application/json; charset=UTF-8'],
    ['UTF-8 without a charset', 'application/json'],
    ['UTF-8 without a media type', undefined],
    ['UTF-8 with an unknown charset', 'application/json; charset=klingon'],
    ['UTF-8 with a charset that is wrong', 'application/json; charset=ISO-8859-1'],
    ['UTF-8 with a charset in quotes', 'application/json;charset="utf-8"'],
    ['UTF-8 of a media type of its own', 'application/problem+json'],
    ['UTF-8 whose media type comes twice', 'application/json, application/json'],
  ])('reads a body in the encoding %s', async (_name, contentType) => {
    expect(await readBody(contentType, utf8)).toEqual({ id: 'Grüße €' });
  });

  test('reads another charset if the bytes use it', async () => {
    expect(await readBody('application/json; charset=ISO-8859-1', Buffer.from('{"id":"Grüße"}', 'latin1'))).toEqual({
      id: 'Grüße',
    });
    expect(await readBody('application/json; charset=utf-16le', Buffer.from('{"id":"Grüße"}', 'utf16le'))).toEqual({
      id: 'Grüße',
    });
  });

  test('a byte order mark is no part of the value', async () => {
    expect(await readBody('application/json', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8]))).toEqual({
      id: 'Grüße €',
    });
  });

  test('characters that are split between two packets stay whole', async () => {
    await using server = await serveRaw((socket) => {
      const at = utf8.indexOf('€') + 1;
      socket.write(`HTTP/1.1 200 OK\r\n${json}\r\nContent-Length: ${utf8.length}\r\n\r\n`);
      socket.write(utf8.subarray(0, at));
      setTimeout(() => socket.write(utf8.subarray(at)), 5);
    });
    await expect(transportTo(server.url).call(getAnything, { thingId: 'a' })).resolves.toEqual({ id: 'Grüße €' });
  });

  test('a body that drips within the limit is read', async () => {
    await using server = await serveRaw((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\n${json}\r\nTransfer-Encoding: chunked\r\n\r\n`);
      const pieces = Array.from('{"id":"a"}', (character) => `1\r\n${character}\r\n`);
      const timer = setInterval(() => {
        const piece = pieces.shift();
        socket.write(piece ?? '0\r\n\r\n');
        if (piece === undefined) clearInterval(timer);
      }, 3);
    });
    const { data, attempts } = await transportTo(server.url, { timeoutMs: 1000 })
      .call(getThing, { thingId: 'a' })
      .withResponse();
    expect({ data, attempts }).toEqual({ data: { id: 'a' }, attempts: 1 });
  });

  test('gzip is unpacked', async () => {
    await using server = await serveRaw(
      answerWith('200 OK', [json, 'Content-Encoding: gzip'], gzipSync('{"id":"packed"}')),
    );
    await expect(callAs(transportTo(server.url), 'read')).resolves.toEqual({ id: 'packed' });
  });

  test('truncated gzip is never accepted as a response', async () => {
    const packed = gzipSync(JSON.stringify({ id: 'a', more: Array.from({ length: 5000 }, (_, i) => i * i) }));
    await using server = await serveRaw(
      answerWith('200 OK', [json, 'Content-Encoding: gzip'], packed.subarray(0, packed.length / 2)),
    );
    const failure = await failureOf(callAs(transportTo(server.url), 'write'));
    expect(['network', 'response-parse']).toContain(failure.kind);
    expect(failure).toMatchObject({ attempts: 1, mayHaveApplied: true });
  });

  test('a gzip bomb is left after the limit, without unpacking the rest', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, ' '), { level: 1 });
    await using server = await serveRaw(answerWith('200 OK', [json, 'Content-Encoding: gzip'], bomb));
    const before = process.memoryUsage.rss();
    const failure = await failureOf(callAs(transportTo(server.url, { maxResponseBytes: 1024 * 1024 }), 'read'));
    expect(failure).toBeInstanceOf(ResponseTooLargeError);
    expect(process.memoryUsage.rss() - before).toBeLessThan(32 * 1024 * 1024);
    expect(await server.rest(0)).toBe(0);
  });

  test('an answer of exactly the limit is read', async () => {
    await using server = await serveRaw(ok);
    await expect(callAs(transportTo(server.url, { maxResponseBytes: 10 }), 'read')).resolves.toEqual({ id: 'a' });
    const failure = await failureOf(callAs(transportTo(server.url, { maxResponseBytes: 9 }), 'read'));
    expect(failure.message).toBe('things.get returned more than 9 bytes');
  });
});

describe('hostile JSON', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

  test('a wrong shape of 100 000 levels is a typed error', async () => {
    await using server = await serveRaw(answerWith('200 OK', [json], deep));
    const failure = await failureOf(callAs(transportTo(server.url), 'read'));
    expect(failure).toBeInstanceOf(ResponseValidationError);
    expect(JSON.stringify(failure).length).toBeLessThan(70_000);
  });

  test('an unknown member of 100 000 levels is kept', async () => {
    const events: ClientEvent[] = [];
    await using server = await serveRaw(answerWith('200 OK', [json], `{"id":"a","more":${deep}}`));
    const transport = transportTo(server.url, { onEvent: (event) => void events.push(event) });
    for (const kind of kinds) {
      await expect(callAs(transport, kind)).resolves.toMatchObject({ id: 'a' });
    }
    expect(events.filter(({ type }) => type === 'end')).toHaveLength(4);
  });

  test('an error of 100 000 levels is shown to some depth', async () => {
    await using server = await serveRaw(answerWith('400 Bad Request', [json], `{"error":${deep}}`));
    const failure = await failureOf(callAs(transportTo(server.url), 'write'));
    expect(failure).toMatchObject({ kind: 'bad-request', mayHaveApplied: false });
    expect(JSON.stringify(failure)).toContain('[nested too deeply]');
  });

  test('items of 100 000 levels are items, and no endless list', async () => {
    const byOffset = {
      ...listThings,
      id: 'things.offset',
      query: ['start'],
      responses: { 200: s.unknown() },
      page: { items: '/things', offset: { to: 'start' } },
    };
    await using server = await serveRaw(answerWith('200 OK', [json], `{"things":[${deep}]}`));
    const first = await transportTo(server.url).paginate(byOffset);
    expect(first.items).toHaveLength(1);
    const second = await first.next();
    expect(await failureOf(second?.next() ?? Promise.resolve())).toMatchObject({ kind: 'pagination' });
  });

  test('a member called __proto__ stays an own member', async () => {
    const text = '{"id":"a","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';
    const events: ClientEvent[] = [];
    await using server = await serveRaw(answerWith('200 OK', [json], text));
    const transport = transportTo(server.url, { onEvent: (event) => void events.push(event) });
    const value = await callAs(transport, 'read');
    expect(JSON.stringify(value)).toBe(text);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(events.find(({ type }) => type === 'drift')).toMatchObject({
      differences: [
        { pointer: '/__proto__', kind: 'unknown-member' },
        { pointer: '/constructor', kind: 'unknown-member' },
      ],
    });
  });

  test('a member called __proto__ in an error stays a member', async () => {
    await using server = await serveRaw(
      answerWith('400 Bad Request', [json], '{"__proto__":{"polluted":true},"message":"no"}'),
    );
    const { body } = await failureOf(callAs(transportTo(server.url), 'read'));
    expect(JSON.stringify(body)).toBe('{"__proto__":{"polluted":true},"message":"no"}');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test('whole numbers beyond 2^53 are read, and reported', async () => {
    const events: ClientEvent[] = [];
    await using server = await serveRaw(answerWith('200 OK', [json], '{"id":"a","size":9007199254740993,"n":1e300}'));
    const transport = transportTo(server.url, { onEvent: (event) => void events.push(event) });
    await expect(callAs(transport, 'read')).resolves.toEqual({ id: 'a', size: 9007199254740992, n: 1e300 });
    expect(events.find(({ type }) => type === 'drift')).toMatchObject({
      differences: expect.arrayContaining([{ pointer: '/size', kind: 'unsafe-integer' }]),
    });
  });

  test('a number beyond every number is a wrong shape', async () => {
    await using server = await serveRaw(answerWith('200 OK', [json], '{"id":"a","size":1e999}'));
    expect(await failureOf(callAs(transportTo(server.url), 'read'))).toMatchObject({
      kind: 'response-validation',
      issues: [{ pointer: '/size' }],
    });
  });

  test('the last of duplicate members wins', async () => {
    await using server = await serveRaw(answerWith('200 OK', [json], '{"id":"a","id":"b"}'));
    await expect(callAs(transportTo(server.url), 'read')).resolves.toEqual({ id: 'b' });
  });
});

describe('unusual answers', () => {
  test('102 Processing and 103 Early Hints come before the answer', async () => {
    await using server = await serveRaw((socket) => {
      socket.write('HTTP/1.1 102 Processing\r\n\r\n');
      socket.write('HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n');
      ok(socket);
    });
    for (const kind of kinds) {
      await expect(callAs(transportTo(server.url), kind)).resolves.toEqual({ id: 'a' });
    }
    expect(server.requests).toHaveLength(4);
  });

  test('an unrequested 100 Continue breaks the connection', async () => {
    await using server = await serveRaw((socket) => {
      socket.write('HTTP/1.1 100 Continue\r\n\r\n');
      ok(socket);
    });
    const failure = await failureOf(callAs(transportTo(server.url), 'write'));
    expect(failure).toMatchObject({ kind: 'network', attempts: 1, mayHaveApplied: true });
    expect(await server.rest(0)).toBe(0);
  });

  test('102 without an answer ends with the limit', async () => {
    await using server = await serveRaw((socket) => socket.write('HTTP/1.1 102 Processing\r\n\r\n'));
    const failure = await failureOf(callAs(transportTo(server.url, { timeoutMs: 40 }), 'write'));
    expect(failure).toMatchObject({ kind: 'timeout', attempts: 1, mayHaveApplied: true });
    expect(await server.rest(0)).toBe(0);
  });

  test('101 is no answer', async () => {
    await using server = await serveRaw((socket) =>
      socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n'),
    );
    const failure = await failureOf(callAs(transportTo(server.url, { timeoutMs: 100 }), 'write'));
    expect(failure).toMatchObject({ attempts: 1, mayHaveApplied: true });
    expect(await server.rest(0)).toBe(0);
  });

  test('cookies are left out, other headers that come twice are joined', async () => {
    await using server = await serveRaw(
      answerWith('200 OK', [json, 'Set-Cookie: a=1', 'Set-Cookie: b=2', 'X-Two: 1', 'X-Two: 2'], '{"id":"a"}'),
    );
    const { response } = await transportTo(server.url).call(getThing, { thingId: 'a' }).withResponse();
    expect(response.headers).toEqual({ 'content-type': 'application/json', 'content-length': '10', 'x-two': '1, 2' });
  });

  test('a header with odd bytes does not hinder', async () => {
    await using server = await serveRaw(
      answerWith('200 OK', [json, 'X-Odd: caf\xe9 \t\xff', '__proto__: x'], '{"id":"a"}'),
    );
    const { response } = await transportTo(server.url).call(getThing, { thingId: 'a' }).withResponse();
    expect(response.headers['x-odd']).toContain('caf');
    expect(Object.hasOwn(response.headers, '__proto__')).toBe(true);
  });

  test('a 204 with a body counts as empty', async () => {
    await using server = await serveRaw((socket) =>
      socket.write('HTTP/1.1 204 No Content\r\nContent-Length: 10\r\n\r\n{"id":"a"}'),
    );
    await expect(transportTo(server.url).call(deleteThing, { thingId: 'a' })).resolves.toBeUndefined();
  });

  test('204 is unreadable if a body is described', async () => {
    await using server = await serveRaw((socket) => socket.write('HTTP/1.1 204 No Content\r\n\r\n'));
    const failure = await failureOf(callAs(transportTo(server.url), 'write'));
    expect(failure).toBeInstanceOf(ResponseParseError);
    expect(failure).toMatchObject({ status: 204, mayHaveApplied: true, attempts: 1 });
  });

  test('304 is an unexpected status', async () => {
    await using server = await serveRaw((socket) => socket.write('HTTP/1.1 304 Not Modified\r\nETag: "x"\r\n\r\n'));
    const failure = await failureOf(callAs(transportTo(server.url), 'read'));
    expect(failure).toBeInstanceOf(RedirectError);
    expect(failure).toMatchObject({ status: 304, location: undefined, attempts: 1 });
  });

  test('an unknown status is a failure', async () => {
    for (const status of ['299 Odd', '499 Odd', '599 Odd', '999 Odd']) {
      await using server = await serveRaw(answerWith(status, [json], '{}'));
      const failure = await failureOf(callAs(transportTo(server.url, { maxRetries: 0 }), 'read'));
      expect([status, failure.status]).toEqual([status, Number(status.slice(0, 3))]);
    }
  });

  test('a burst of 503 passes, for what can be repeated', async () => {
    await using server = await serveRaw((socket, _request, number) =>
      number % 3 === 0 ? ok(socket) : answerWith('503 Service Unavailable', ['Retry-After: 1'])(socket),
    );
    const transport = transportTo(server.url);
    await expect(callAs(transport, 'read')).resolves.toEqual({ id: 'a' });
    await expect(callAs(transport, 'idempotent write')).resolves.toEqual({ id: 'a' });
    expect(await failureOf(callAs(transport, 'write'))).toMatchObject({ attempts: 1, retryAfterMs: 1000 });
    expect(server.requests).toHaveLength(7);
  });

  test('a refusal after an uncertain attempt does not make the call certain', async () => {
    await using server = await serveRaw((socket, _request, number) =>
      number === 1 ? socket.resetAndDestroy() : answerWith('400 Bad Request')(socket),
    );
    expect(await failureOf(callAs(transportTo(server.url), 'idempotent write'))).toMatchObject({
      kind: 'bad-request',
      attempts: 2,
      mayHaveApplied: true,
    });
  });

  test('mayHaveApplied is true for a 429 without a body, unless the vendor rules it out', async () => {
    await using server = await serveRaw(answerWith('429 Too Many Requests'));
    expect(await failureOf(transportTo(server.url).call(deleteThing, { thingId: 'a' }))).toMatchObject({
      kind: 'rate-limit',
      attempts: 1,
      mayHaveApplied: true,
    });
  });
});

describe('a kept connection', () => {
  test('is used for the next call', async () => {
    await using server = await serveRaw(ok);
    for (const kind of [...kinds, ...kinds]) await callAs(transportTo(server.url), kind);
    // The pool of fetch opens a second one before it knows whether it can keep the first.
    expect(server.accepted).toBeLessThanOrEqual(2);
  });

  test('does not reuse a connection closed by the service', async () => {
    await using server = await serveRaw((socket) => {
      ok(socket);
      socket.end();
    });
    for (const kind of kinds) {
      await expect(callAs(transportTo(server.url), kind)).resolves.toEqual({ id: 'a' });
      await server.rest(0);
    }
    expect(server.requests).toHaveLength(4);
  });

  test('a connection breaking under the next request leaves it uncertain', async () => {
    const stale = new Set<Socket>();
    const fresh = new Set<Socket>();
    await using server = await serveRaw((socket) => {
      if (stale.has(socket)) socket.resetAndDestroy();
      else ok(socket);
      fresh.add(socket);
    });
    const transport = transportTo(server.url);
    const letThemGrowStale = async (): Promise<void> => {
      for (let call = 0; call < 3; call += 1) await callAs(transport, 'read');
      for (const socket of fresh) stale.add(socket);
    };
    await letThemGrowStale();
    expect(await failureOf(callAs(transport, 'write'))).toMatchObject({
      code: 'ECONNRESET',
      attempts: 1,
      mayHaveApplied: true,
    });
    await letThemGrowStale();
    await expect(callAs(transport, 'idempotent write')).resolves.toEqual({ id: 'a' });
  });

  test('is closed if the service answers before reading the whole request', async () => {
    let received = 0;
    await using server = await serveRaw(
      () => {},
      (socket) => {
        socket.on('data', (chunk) => {
          if (received === 0) answerWith('413 Content Too Large', ['Connection: close'])(socket);
          received += chunk.length;
        });
      },
    );
    const body = { id: 'x'.repeat(8 * 1024 * 1024) };
    const failure = await failureOf(transportTo(server.url).call(createThing, { body }));
    expect(failure).toMatchObject({ status: 413, kind: 'api', attempts: 1, mayHaveApplied: false });
    expect(await server.rest(0)).toBe(0);
  });

  test('may break before an early answer arrives, and then mayHaveApplied is true', async () => {
    await using server = await serveRaw(
      () => {},
      (socket) => {
        socket.once('data', () => {
          answerWith('413 Content Too Large', ['Connection: close'])(socket);
          socket.destroySoon();
        });
      },
    );
    const body = { id: 'x'.repeat(8 * 1024 * 1024) };
    const failure = await failureOf(transportTo(server.url).call(createThing, { body }));
    expect(['api', 'network']).toContain(failure.kind);
    expect(failure.mayHaveApplied).toBe(failure.kind === 'network');
    expect(await server.rest(0)).toBe(0);
  });
});
