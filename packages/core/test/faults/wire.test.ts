import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  type ClientOptions,
  type EdgewardError,
  NetworkError,
  RateLimitError,
  ResponseParseError,
  ResponseTooLargeError,
  ServerError,
  TimeoutError,
} from '../../src/index.js';
import { transportTo } from '../support/things.js';
import { callAs, failureOf, type Kind, kinds } from './support/calls.js';
import { answerWith, serveRaw } from './support/raw-server.js';
import { hasUndici6 } from './support/undici.js';
import { listenersOf, watchLeaks } from './support/watch-leaks.js';

/** The consequences of a failure, for each kind of operation. */
interface Course {
  readonly requests: Readonly<Record<Kind, number>>;
  readonly mayHaveApplied: Readonly<Record<Kind, boolean>>;
}

const changes = { read: false, 'idempotent write': true, write: true, destroy: true };
const nothing = { read: false, 'idempotent write': false, write: false, destroy: false };
const once = { read: 1, 'idempotent write': 1, write: 1, destroy: 1 };
const thrice = { read: 3, 'idempotent write': 3, write: 3, destroy: 3 };

/** It can pass, and the request may have been executed: only repeatable operations are repeated. */
const uncertain: Course = {
  requests: { read: 3, 'idempotent write': 3, write: 1, destroy: 1 },
  mayHaveApplied: changes,
};

/** The request was answered, and a repetition would not change the answer. */
const answered: Course = { requests: once, mayHaveApplied: changes };

/** The service refused before it executed anything: everything is repeated. */
const refusedEarly: Course = { requests: thrice, mayHaveApplied: nothing };

interface Fault {
  readonly name: string;
  readonly serve: (socket: Socket) => void;
  readonly error: abstract new (...args: never[]) => EdgewardError;
  readonly course: Course;
  readonly code?: string;
  readonly status?: number;
  readonly options?: ClientOptions;

  /** Maximum number of connections left open for the next call. Default: none. */
  readonly keeps?: number;
  readonly more?: Readonly<Record<string, unknown>>;
}

const json = 'Content-Type: application/json';
const resetInResponse = hasUndici6 ? 'UND_ERR_SOCKET' : 'ECONNRESET';
const short: ClientOptions = { timeoutMs: 60 };

const faults: readonly Fault[] = [
  {
    name: 'a reset before the answer',
    serve: (socket) => socket.resetAndDestroy(),
    error: NetworkError,
    code: 'ECONNRESET',
    course: uncertain,
  },
  {
    name: 'a connection that is closed instead of answered',
    serve: (socket) => socket.end(),
    error: NetworkError,
    code: 'UND_ERR_SOCKET',
    course: uncertain,
  },
  {
    name: 'a reset in the middle of the headers',
    serve: (socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Le', () => socket.resetAndDestroy()),
    error: NetworkError,
    code: resetInResponse,
    course: uncertain,
  },
  {
    name: 'a reset after the headers',
    serve: (socket) =>
      socket.write(`HTTP/1.1 200 OK\r\n${json}\r\nContent-Length: 10\r\n\r\n`, () => socket.resetAndDestroy()),
    error: NetworkError,
    code: resetInResponse,
    course: uncertain,
  },
  {
    name: 'a reset in the middle of the body',
    serve: (socket) =>
      socket.write(`HTTP/1.1 200 OK\r\n${json}\r\nContent-Length: 10\r\n\r\n{"id"`, () => socket.resetAndDestroy()),
    error: NetworkError,
    code: resetInResponse,
    course: uncertain,
  },
  {
    name: 'headers that never come',
    serve: () => {},
    error: TimeoutError,
    course: uncertain,
    options: short,
    more: { limit: 'attempt', limitMs: 60, retryable: true },
  },
  {
    name: 'a body that never comes',
    serve: answerWith('200 OK', [json, 'Content-Length: 10']),
    error: TimeoutError,
    course: uncertain,
    options: short,
    more: { limit: 'attempt' },
  },
  {
    name: 'a body that drips beyond the limit',
    serve: drip(10_000),
    error: TimeoutError,
    course: uncertain,
    options: short,
    more: { limit: 'attempt' },
  },
  {
    name: 'a body shorter than its Content-Length',
    serve: (socket) => socket.end(`HTTP/1.1 200 OK\r\n${json}\r\nContent-Length: 50\r\n\r\n{"id":"a"}`),
    error: NetworkError,
    code: 'UND_ERR_SOCKET',
    course: uncertain,
  },
  {
    name: 'a Content-Length that is too small',
    serve: answerWith('200 OK', [json, 'Content-Length: 5'], '{"id":"a"}'),
    error: ResponseParseError,
    course: answered,
    status: 200,
  },
  {
    name: 'two Content-Lengths',
    serve: answerWith('200 OK', [json, 'Content-Length: 10', 'Content-Length: 4'], '{"id":"a"}'),
    error: NetworkError,
    code: hasUndici6 ? 'HPE_UNEXPECTED_CONTENT_LENGTH' : 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
    course: uncertain,
  },
  {
    name: 'a chunk whose size is no number',
    serve: answerWith('200 OK', [json, 'Transfer-Encoding: chunked'], 'zz\r\n{"id":"a"}\r\n0\r\n\r\n'),
    error: NetworkError,
    course: uncertain,
  },
  {
    name: 'a chunk that is longer than its size',
    serve: answerWith('200 OK', [json, 'Transfer-Encoding: chunked'], '5\r\n{"id":"a"}\r\n0\r\n\r\n'),
    error: NetworkError,
    course: uncertain,
  },
  {
    name: 'chunks without an end',
    serve: (socket) =>
      socket.end(`HTTP/1.1 200 OK\r\n${json}\r\nTransfer-Encoding: chunked\r\n\r\na\r\n{"id":"a"}\r\n`),
    error: NetworkError,
    code: 'UND_ERR_SOCKET',
    course: uncertain,
  },
  {
    name: 'something that is not HTTP',
    serve: (socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'),
    error: NetworkError,
    course: uncertain,
  },
  {
    name: 'headers that are too large',
    serve: answerWith('200 OK', [json, `X-Long: ${'x'.repeat(20_000)}`], '{"id":"a"}'),
    error: NetworkError,
    code: 'UND_ERR_HEADERS_OVERFLOW',
    course: uncertain,
  },
  {
    name: 'a body that is said to be gzip and is not',
    serve: answerWith('200 OK', [json, 'Content-Encoding: gzip'], '{"id":"a"}'),
    error: NetworkError,
    code: 'Z_DATA_ERROR',
    course: uncertain,
    keeps: 1,
  },
  {
    name: 'gzip with a broken middle',
    serve: answerWith('200 OK', [json, 'Content-Encoding: gzip'], brokenGzip()),
    error: NetworkError,
    code: 'Z_DATA_ERROR',
    course: uncertain,
    keeps: 1,
  },
  {
    name: 'a gzip bomb',
    serve: answerWith('200 OK', [json, 'Content-Encoding: gzip'], gzipSync(Buffer.alloc(2_000_000, ' '))),
    error: ResponseTooLargeError,
    course: answered,
    status: 200,
    options: { maxResponseBytes: 100_000 },
    keeps: 1,
  },
  {
    name: 'an answer with a Content-Length beyond the limit',
    serve: answerWith('200 OK', [json], `{"id":"${'a'.repeat(2000)}"}`),
    error: ResponseTooLargeError,
    course: answered,
    status: 200,
    options: { maxResponseBytes: 1000 },
    keeps: 1,
  },
  {
    name: 'an endless answer without a Content-Length',
    serve: flood,
    error: ResponseTooLargeError,
    course: answered,
    status: 200,
    options: { maxResponseBytes: 100_000 },
  },
  {
    name: 'HTML with 200',
    serve: answerWith('200 OK', ['Content-Type: text/html'], '<html>Welcome to the captive portal</html>'),
    error: ResponseParseError,
    course: answered,
    status: 200,
    keeps: 1,
    more: { body: '<html>Welcome to the captive portal</html>' },
  },
  {
    name: 'an empty 200',
    serve: answerWith('200 OK', [json]),
    error: ResponseParseError,
    course: answered,
    status: 200,
    keeps: 1,
  },
  {
    name: 'broken JSON with 200',
    serve: answerWith('200 OK', [json], '{"id":'),
    error: ResponseParseError,
    course: answered,
    status: 200,
    keeps: 1,
    more: { body: '{"id":' },
  },
  {
    name: '503 again and again',
    serve: answerWith('503 Service Unavailable', ['Content-Type: text/html'], '<h1>503</h1>'),
    error: ServerError,
    course: uncertain,
    status: 503,
    keeps: 1,
    more: { retryable: true, body: '<h1>503</h1>' },
  },
  {
    name: '501, which never passes',
    serve: answerWith('501 Not Implemented'),
    error: ServerError,
    course: answered,
    status: 501,
    keeps: 1,
    more: { retryable: false },
  },
  {
    name: '429 without a body, from a vendor that refuses early',
    serve: answerWith('429 Too Many Requests'),
    error: RateLimitError,
    course: refusedEarly,
    status: 429,
    keeps: 1,
    more: { body: undefined, retryAfterMs: undefined },
  },
];

describe.each(faults)('$name', (fault) => {
  watchLeaks();

  test.each(kinds)('ends a %s', async (kind) => {
    await using server = await serveRaw(fault.serve);
    const { signal } = new AbortController();
    const failure = await failureOf(callAs(transportTo(server.url, fault.options), kind, { signal }));

    expect(failure).toBeInstanceOf(fault.error);
    expect(failure.name).toBe(fault.error.name);
    expect(failure).toMatchObject({
      ...(fault.code === undefined ? {} : { code: fault.code }),
      status: fault.status,
      attempts: fault.course.requests[kind],
      mayHaveApplied: fault.course.mayHaveApplied[kind],
      vendor: 'things',
      ...fault.more,
    });
    expect(server.requests).toHaveLength(fault.course.requests[kind]);
    expect(await server.rest(fault.keeps ?? 0)).toBeLessThanOrEqual(fault.keeps ?? 0);
    expect(listenersOf(signal)).toBe(0);
  });
});

/** Sends one byte each 5 ms, of a body of `length`. */
function drip(length: number): (socket: Socket) => void {
  return (socket) => {
    socket.write(`HTTP/1.1 200 OK\r\n${json}\r\nContent-Length: ${length}\r\n\r\n`);
    const timer = setInterval(() => socket.write(' '), 5);
    socket.on('close', () => clearInterval(timer));
  };
}

/** Sends as much as is taken. */
function flood(socket: Socket): void {
  socket.write(`HTTP/1.1 200 OK\r\n${json}\r\nTransfer-Encoding: chunked\r\n\r\n`);
  const chunk = `4000\r\n${' '.repeat(0x4000)}\r\n`;
  const pour = (): void => {
    while (!socket.destroyed && socket.write(chunk));
  };
  socket.on('drain', pour);
  pour();
}

function brokenGzip(): Buffer {
  const bytes = gzipSync(JSON.stringify({ id: Array.from({ length: 2000 }, (_, i) => i * i).join() }));
  return Buffer.concat([bytes.subarray(0, 200), Buffer.alloc(200, 0xff), bytes.subarray(400)]);
}
