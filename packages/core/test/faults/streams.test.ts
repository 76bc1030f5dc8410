import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  AbortError,
  ByteStream,
  type CallOptions,
  type ClientEvent,
  type EndEvent,
  NetworkError,
  type Operation,
  TimeoutError,
  type TransportConfig,
} from '../../src/index.js';
import { getThing, transportTo } from '../support/things.js';
import { callAs, failureOf } from './support/calls.js';
import { answerWith, type RawAnswerer, type RawServer, serveRaw } from './support/raw-server.js';
import { settled } from './support/settled.js';
import { listenersOf, watchLeaks } from './support/watch-leaks.js';

watchLeaks();

const exportThings: Operation<ByteStream> = {
  ...getThing,
  id: 'things.export',
  method: 'POST',
  path: '/v1/exports',
  query: [],
  responses: { 200: null },
  answer: 'stream',
};

/** Lines that do not compress well, so a truncated body contains some of them. */
const logText = Array.from({ length: 200 }, (_, i) => `2026-01-01 00:00:00 ${(i * 7919) % 1009} ${Math.sin(i)}\n`).join(
  '',
);

const ok = answerWith('200 OK', ['Content-Type: application/json'], '{"id":"a"}');

/** A server, one of its streams, and its events. */
interface Streaming extends AsyncDisposable {
  readonly server: RawServer;
  readonly stream: ByteStream;
  readonly controller: AbortController;
  readonly ends: readonly EndEvent[];

  /** Makes another call; `maxConcurrency` is 1, so it waits for the end of the stream. */
  readonly callAnother: () => Promise<unknown>;
}

async function streamFrom(
  answer: RawAnswerer,
  options: CallOptions = {},
  clientOptions: Partial<TransportConfig> = {},
  operation: Operation<ByteStream> = exportThings,
): Promise<Streaming> {
  const server = await serveRaw((socket, request, number) =>
    request.target === '/v1/exports' ? answer(socket, request, number) : ok(socket),
  );
  const controller = new AbortController();
  const ends: EndEvent[] = [];
  const onEvent = (event: ClientEvent): void => {
    if (event.type === 'end' && event.operation === operation.id) ends.push(event);
  };
  const transport = transportTo(server.url, { maxConcurrency: 1, onEvent, ...clientOptions });
  const stream = await transport.call(operation, {}, { signal: controller.signal, ...options });
  expect(stream).toBeInstanceOf(ByteStream);
  return {
    server,
    stream,
    controller,
    ends,
    callAnother: () => callAs(transport, 'read'),
    async [Symbol.asyncDispose]() {
      // However it ended: once, with its turn given back and nothing left on the signal.
      await settled(() => ends.length > 0);
      expect(ends).toHaveLength(1);
      expect(listenersOf(controller.signal)).toBe(0);
      expect(await callAs(transport, 'read')).toEqual({ id: 'a' });
      expect(ends).toHaveLength(1);
      await server[Symbol.asyncDispose]();
    },
  };
}

/** Sends the headers and one chunk each `everyMs`, then `atEnd`. */
function chunks(
  count: number,
  everyMs: number,
  atEnd: (socket: Socket) => void = (socket) => socket.write('0\r\n\r\n'),
): RawAnswerer {
  return (socket) => {
    socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nX-Request-Id: r-1\r\n\r\n');
    const send = (left: number): void => {
      if (socket.destroyed) return;
      if (left === 0) atEnd(socket);
      else socket.write('4\r\nline\r\n', () => setTimeout(send, everyMs, left - 1));
    };
    send(count);
  };
}

const stall = (): void => {};

async function readAll(stream: ByteStream): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += Buffer.from(chunk).toString('utf8');
  return text;
}

test('a stream is read to its end, and ends the call then', async () => {
  await using streaming = await streamFrom(chunks(3, 5));
  expect(streaming.ends).toEqual([]);
  expect(await readAll(streaming.stream)).toBe('linelineline');
  expect(streaming.ends).toMatchObject([{ status: 200, requestId: 'r-1', attempts: 1 }]);
  expect(streaming.ends[0]).not.toHaveProperty('error');
});

test('a stream that was read is empty', async () => {
  await using streaming = await streamFrom(chunks(1, 0));
  expect(await readAll(streaming.stream)).toBe('line');
  expect(await readAll(streaming.stream)).toBe('');
});

test('the limits of an attempt and of a call end with the headers', async () => {
  await using streaming = await streamFrom(chunks(6, 30), { timeoutMs: 120, totalTimeoutMs: 120 });
  expect(await readAll(streaming.stream)).toBe('line'.repeat(6));
});

test('headers that never come are the limit of an attempt', async () => {
  await using server = await serveRaw(stall);
  const failure = await failureOf(transportTo(server.url, { timeoutMs: 30 }).call(exportThings));
  expect(failure).toMatchObject({ kind: 'timeout', limit: 'attempt', attempts: 3 });
  expect(await server.rest(0)).toBe(0);
});

test('a service that pauses for too long is a timeout', async () => {
  await using streaming = await streamFrom(chunks(2, 0, stall), { idleTimeoutMs: 40 });
  const failure = await failureOf(readAll(streaming.stream));
  expect(failure).toBeInstanceOf(TimeoutError);
  expect(failure).toMatchObject({ limit: 'idle', limitMs: 40, attempts: 1, mayHaveApplied: false });
  expect(streaming.ends).toMatchObject([{ error: { kind: 'timeout', limit: 'idle' } }]);
  expect(await streaming.server.rest(0)).toBe(0);
});

test('a reader may take its time', async () => {
  await using streaming = await streamFrom(chunks(3, 0), { idleTimeoutMs: 30 });
  for await (const chunk of streaming.stream) {
    expect(chunk.byteLength).toBeGreaterThan(0);
    await delay(60);
  }
});

test('a slow reader slows the service down', async () => {
  let sent = 0;
  await using streaming = await streamFrom((socket) => {
    const chunk = Buffer.alloc(64 * 1024);
    const pour = (): void => {
      while (!socket.destroyed) {
        sent += chunk.length;
        if (!socket.write(chunk)) break;
      }
    };
    socket.on('drain', pour);
    socket.write(`HTTP/1.1 200 OK\r\nContent-Length: ${2 ** 40}\r\n\r\n`, pour);
  });
  for await (const chunk of streaming.stream) {
    expect(chunk.byteLength).toBeGreaterThan(0);
    await delay(80);
    break;
  }
  expect(sent).toBeLessThan(24 * 1024 * 1024);
});

test('an abort ends a read that is pending', async () => {
  await using streaming = await streamFrom(chunks(1, 0, stall));
  const reading = failureOf(readAll(streaming.stream));
  await delay(10);
  streaming.controller.abort('enough');
  const failure = await reading;
  expect(failure).toBeInstanceOf(AbortError);
  expect(failure).toMatchObject({ cause: 'enough', attempts: 1 });
  expect(await streaming.server.rest(0)).toBe(0);
});

test('an abort while the reader is busy ends the transfer at once, and the next read', async () => {
  await using streaming = await streamFrom(chunks(100, 1));
  const reading = async (): Promise<void> => {
    for await (const chunk of streaming.stream) {
      expect(chunk.byteLength).toBeGreaterThan(0);
      streaming.controller.abort('enough');
      expect(streaming.ends).toHaveLength(1);
      await delay(10);
    }
  };
  expect(await failureOf(reading())).toMatchObject({ kind: 'abort', cause: 'enough' });
  expect(await streaming.server.rest(0)).toBe(0);
});

test('leaving the loop closes the connection', async () => {
  await using streaming = await streamFrom(chunks(1000, 1));
  for await (const chunk of streaming.stream) {
    expect(chunk.byteLength).toBeGreaterThan(0);
    break;
  }
  expect(streaming.ends).toHaveLength(1);
  expect(streaming.ends[0]).not.toHaveProperty('error');
  expect(await streaming.server.rest(0)).toBe(0);
});

test('a reader that throws closes the connection and keeps its error', async () => {
  await using streaming = await streamFrom(chunks(1000, 1));
  const reading = async (): Promise<void> => {
    for await (const chunk of streaming.stream) throw new RangeError(`cannot use ${chunk.byteLength} bytes`);
  };
  await expect(reading()).rejects.toBeInstanceOf(RangeError);
  expect(await streaming.server.rest(0)).toBe(0);
});

test('cancel() ends a loop without an error', async () => {
  await using streaming = await streamFrom(chunks(1, 0, stall));
  const reading = readAll(streaming.stream);
  await delay(10);
  streaming.stream.cancel();
  streaming.stream.cancel();
  expect(await reading).toBe('line');
  expect(await streaming.server.rest(0)).toBe(0);
});

test('cancel() while the reader is busy ends the loop with the next read', async () => {
  await using streaming = await streamFrom(chunks(100, 1));
  // Counted in reads, not in bytes: the network may put two chunks into one.
  let reads = 0;
  for await (const _ of streaming.stream) {
    reads += 1;
    streaming.stream.cancel();
    await delay(5);
  }
  expect(reads).toBe(1);
});

test('cancel() before the first read leaves nothing to read', async () => {
  await using streaming = await streamFrom(chunks(1000, 1));
  streaming.stream.cancel();
  expect(await readAll(streaming.stream)).toBe('');
  expect(await streaming.server.rest(0)).toBe(0);
});

test('cancel() after the end does nothing', async () => {
  await using streaming = await streamFrom(chunks(1, 0));
  await readAll(streaming.stream);
  streaming.stream.cancel();
  streaming.controller.abort();
});

test('an iterator that is returned before its first read closes the connection', async () => {
  await using streaming = await streamFrom(chunks(1000, 1));
  await streaming.stream[Symbol.asyncIterator]().return?.();
  expect(await streaming.server.rest(0)).toBe(0);
});

test('a Node stream of it closes the connection when it is destroyed', async () => {
  await using streaming = await streamFrom(chunks(1000, 1));
  const readable = Readable.from(streaming.stream);
  const closed = new Promise((resolve) => readable.once('close', resolve));
  readable.destroy();
  await closed;
  expect(await streaming.server.rest(0)).toBe(0);
});

test('an unread stream ends at its idle timeout', async () => {
  await using streaming = await streamFrom(chunks(1, 0, stall), { idleTimeoutMs: 40 });
  const another = streaming.callAnother();
  await settled(() => streaming.ends.length > 0);
  expect(streaming.ends).toMatchObject([{ error: { kind: 'timeout', limit: 'idle' } }]);
  await expect(another).resolves.toEqual({ id: 'a' });
  expect(await failureOf(readAll(streaming.stream))).toMatchObject({ kind: 'timeout', limit: 'idle' });
});

test('an abort at any moment between headers and stream ends the call, even if the stream is never read', async () => {
  for (let turns = 0; turns < 30; turns += 1) {
    const controller = new AbortController();
    const { signal } = controller;
    const ends: ClientEvent[] = [];
    let open = true;
    const abortSoon = async (): Promise<void> => {
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      controller.abort();
    };
    const transport = transportTo('https://service.example', {
      onEvent: (event) => event.type === 'end' && ends.push(event),
      fetch: async () => {
        void abortSoon();
        const cancel = (): void => {
          open = false;
        };
        return new Response(new ReadableStream({ pull: (sink) => sink.enqueue(Buffer.from('line')), cancel }));
      },
    });
    await transport.call(exportThings, {}, { signal }).catch(() => {});
    await settled(() => ends.length > 0 && !open);
    expect({ turns, open, ends }).toMatchObject({ turns, open: false, ends: [{ error: { kind: 'abort' } }] });
    expect(listenersOf(signal)).toBe(0);
  }
});

test('a body locked by another reader fails the call and frees its place', async () => {
  let sent = 0;
  const transport = transportTo('https://service.example', {
    maxConcurrency: 1,
    fetch: async () => {
      sent += 1;
      const response = Response.json({ id: 'a' });
      if (sent === 1) response.body?.getReader();
      return response;
    },
  });
  await expect(transport.call(exportThings)).rejects.toThrow(/already been read/);
  expect(await callAs(transport, 'read', { totalTimeoutMs: 1000 })).toEqual({ id: 'a' });
});

test('a stream that was given up holds no timer, also when it is read afterwards', async () => {
  await using streaming = await streamFrom(chunks(1, 0, stall));
  streaming.controller.abort();
  expect(await failureOf(readAll(streaming.stream))).toMatchObject({ kind: 'abort' });
});

test.each<[string, RawAnswerer, string | undefined]>([
  ['is reset', chunks(2, 5, (socket) => socket.resetAndDestroy()), 'ECONNRESET'],
  ['is closed', chunks(2, 5, (socket) => socket.end()), 'UND_ERR_SOCKET'],
  [
    'is shorter than its Content-Length',
    (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nline'),
    'UND_ERR_SOCKET',
  ],
  [
    'is gzip that was cut in the middle, though the message is complete',
    (socket) => answerWith('200 OK', ['Content-Encoding: gzip'], gzipSync(logText).subarray(0, 400))(socket),
    undefined,
  ],
  [
    'is gzip without a single whole line',
    (socket) => answerWith('200 OK', ['Content-Encoding: gzip'], gzipSync(logText).subarray(0, 12))(socket),
    undefined,
  ],
  [
    'is brotli that was cut in the middle',
    (socket) => answerWith('200 OK', ['Content-Encoding: br'], brotliCompressSync(logText).subarray(0, 400))(socket),
    undefined,
  ],
  ['is not the gzip that it should be', answerWith('200 OK', ['Content-Encoding: gzip'], 'line'), 'Z_DATA_ERROR'],
])('a stream that %s is a network error, once', async (_name, answer, code) => {
  await using streaming = await streamFrom(answer);
  const failure = await failureOf(readAll(streaming.stream));
  expect(failure).toBeInstanceOf(NetworkError);
  expect(failure).toMatchObject({
    ...(code !== undefined && { code }),
    attempts: 1,
    mayHaveApplied: false,
    operation: 'things.export',
  });
  expect(streaming.ends).toMatchObject([{ error: { kind: 'network', ...(code !== undefined && { code }) } }]);
  expect(await readAll(streaming.stream)).toBe('');
});

test.each(['gzip', 'identity'])('a complete stream that is sent as %s ends without an error', async (encoding) => {
  const bytes = encoding === 'gzip' ? gzipSync(logText) : Buffer.from(logText);
  await using streaming = await streamFrom(answerWith('200 OK', [`Content-Encoding: ${encoding}`], bytes));
  expect(await readAll(streaming.stream)).toBe(logText);
});

test('a stream is requested without compression', async () => {
  await using streaming = await streamFrom(answerWith('200 OK', [], 'line\n'));
  expect(streaming.server.requests[0]?.head.toLowerCase()).toContain('accept-encoding: identity');
  await readAll(streaming.stream);
});

test('a fetch that loses the end of a stream is found out by the length', async () => {
  const transport = transportTo('https://service.example', {
    fetch: async () => new Response('half', { headers: { 'content-length': '8' } }),
  });
  expect(await failureOf(readAll(await transport.call(exportThings)))).toMatchObject({
    kind: 'network',
    message: expect.stringContaining('ends after 4 of 8 bytes'),
  });
});

test('a stream that answers a change and breaks leaves it uncertain', async () => {
  const operation = { ...exportThings, id: 'things.run', effect: 'write', idempotent: false } as const;
  await using streaming = await streamFrom(
    chunks(1, 5, (socket) => socket.resetAndDestroy()),
    {},
    {},
    operation,
  );
  expect(await failureOf(readAll(streaming.stream))).toMatchObject({ kind: 'network', mayHaveApplied: true });
  expect(streaming.ends).toMatchObject([{ error: { mayHaveApplied: true } }]);
});

test('other calls wait for the end of a stream if the client allows one request at a time', async () => {
  await using streaming = await streamFrom(chunks(2, 5));
  const another = streaming.callAnother();
  await delay(30);
  expect(streaming.server.requests).toHaveLength(1);
  await readAll(streaming.stream);
  await another;
  expect(streaming.server.requests).toHaveLength(2);
});

test('a refusal is an error, not a stream', async () => {
  await using server = await serveRaw(answerWith('403 Forbidden', ['Content-Type: application/json'], '{"why":"no"}'));
  const failure = await failureOf(transportTo(server.url).call(exportThings));
  expect(failure).toMatchObject({ kind: 'permission-denied', status: 403, body: { why: 'no' } });
});

test('a failure before the stream begins is tried again', async () => {
  await using streaming = await streamFrom((socket, request, number) => {
    if (number === 1) socket.resetAndDestroy();
    else if (number === 2) answerWith('503 Service Unavailable')(socket);
    else chunks(1, 0)(socket, request, number);
  });
  expect(await readAll(streaming.stream)).toBe('line');
  expect(streaming.ends).toMatchObject([{ attempts: 3 }]);
});

describe('a service failing in streams', () => {
  const watchful: Partial<TransportConfig> = {
    vendor: {
      name: 'things',
      userAgent: 'edgeward-things/0.0.0',
      failsInStreams: true,
      classify: ({ body }) =>
        typeof body === 'object' && body !== null && 'error' in body ? { kind: 'server', code: 'EXPORT' } : undefined,
    },
  };

  test('fails the call, in whatever pieces the failure arrives', async () => {
    await using server = await serveRaw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n \n\r\n');
      setTimeout(() => socket.write('9\r\n{"error":\r\n'), 5);
      setTimeout(() => socket.write('3\r\n 7}\r\n0\r\n\r\n'), 10);
    });
    const { signal } = new AbortController();
    const failure = await failureOf(
      transportTo(server.url, { ...watchful, maxRetries: 0 }).call(exportThings, {}, { signal }),
    );
    expect(failure).toMatchObject({ kind: 'server', code: 'EXPORT', status: 200, attempts: 1 });
    expect(listenersOf(signal)).toBe(0);
  });

  test.each<[string, string]>([
    ['lines of JSON', '{"line":1}\n{"line":2}\n'],
    ['a text', 'line 1\nline 2\n'],
    ['one brace', '{'],
    ['white space', ' \n\t '],
    ['nothing', ''],
    ['much JSON', `{"lines":[${'"x",'.repeat(50_000)}0]}`],
  ])('streams %s unchanged', async (_name, text) => {
    await using streaming = await streamFrom(answerWith('200 OK', [], text), {}, watchful);
    expect(await readAll(streaming.stream)).toBe(text);
  });

  test('times out if the first piece never arrives', async () => {
    await using server = await serveRaw(answerWith('200 OK', ['Content-Length: 9'], '{'));
    const transport = transportTo(server.url, watchful);
    const failure = await failureOf(transport.call(exportThings, {}, { idleTimeoutMs: 40 }));
    expect(failure).toMatchObject({ kind: 'timeout', limit: 'idle', limitMs: 40, attempts: 1 });
    expect(await server.rest(0)).toBe(0);
    const controller = new AbortController();
    const aborted = failureOf(transport.call(exportThings, {}, { signal: controller.signal }));
    setTimeout(() => controller.abort(), 20);
    expect(await aborted).toMatchObject({ kind: 'abort', attempts: 1 });
    expect(await server.rest(0)).toBe(0);
    expect(listenersOf(controller.signal)).toBe(0);
  });

  test('gets another attempt if the first piece breaks off', async () => {
    await using streaming = await streamFrom(
      (socket, _request, number) =>
        number === 1
          ? socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"l', () => socket.resetAndDestroy())
          : answerWith('200 OK', [], 'line')(socket),
      {},
      watchful,
    );
    expect(await readAll(streaming.stream)).toBe('line');
    expect(streaming.ends).toMatchObject([{ attempts: 2 }]);
  });

  test('closes the connection of a reader that leaves', async () => {
    await using streaming = await streamFrom(chunks(1000, 1), {}, watchful);
    for await (const chunk of streaming.stream) {
      expect(chunk.byteLength).toBeGreaterThan(0);
      break;
    }
    expect(await streaming.server.rest(0)).toBe(0);
  });
});

test('an answer without a body is an empty stream that holds nothing up', async () => {
  await using streaming = await streamFrom((socket) => socket.write('HTTP/1.1 204 No Content\r\n\r\n'));
  await expect(streaming.callAnother()).resolves.toEqual({ id: 'a' });
  expect(await readAll(streaming.stream)).toBe('');
});
