import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LogEntry, NocCdn, nocApiKey, parseLogStream } from '../src/index.js';

const line = '2026-01-01 00:00:01 example.com edge 192.0.2.7 200 5 HIT - GET / HTTP/2 - curl';

/** A service that sends two lines of each log and then nothing, and the number of its open responses. */
let open = 0;
let requests = 0;
let answers = true;
const server = createServer((_request, response) => {
  open += 1;
  requests += 1;
  response.on('close', () => {
    open -= 1;
  });
  if (answers) response.writeHead(200, { 'content-type': 'text/plain' }).write(`${line}\n${line}\n`);
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function client(): NocCdn {
  const { port } = server.address() as AddressInfo;
  return new NocCdn({
    auth: nocApiKey('key-of-the-test'),
    baseUrl: `http://127.0.0.1:${port}`,
    website: 'example.com',
  });
}

async function allClosed(): Promise<void> {
  for (let looks = 0; open > 0 && looks < 200; looks += 1) await pause(5);
  expect(open).toBe(0);
}

const date = '2026-01-01';
const span = { from: '2026-01-01', to: '2026-01-02' };
type Open = (noc: NocCdn) => AsyncIterator<unknown, void> | Promise<AsyncIterator<unknown, void>>;

/** Every iteration of a log, and the reads until it waits for the service. */
const logs: readonly (readonly [name: string, reads: number, open: Open])[] = [
  ['day', 2, (noc) => noc.logs.day({ date })[Symbol.asyncIterator]()],
  ['latest', 2, (noc) => noc.logs.latest()[Symbol.asyncIterator]()],
  ['since', 2, (noc) => noc.logs.since({ since: date })[Symbol.asyncIterator]()],
  ['batches', 1, (noc) => noc.logs.day({ date }).batches()],
  ['between', 2, (noc) => noc.logs.between(span)],
  // It reads its response to the end, which never comes.
  ['follow', 0, (noc) => noc.logs.follow({ since: date })[Symbol.asyncIterator]()],
  ['parseLogStream', 2, async (noc) => parseLogStream(await noc.logs.day({ date }))],
];

describe.each(logs)('logs: %s', (_name, reads, opened) => {
  it('ends its transfer when it is left during a read', async () => {
    answers = true;
    const iterator = await opened(client());
    for (let read = 0; read < reads; read += 1) expect(await iterator.next()).toMatchObject({ done: false });
    const pending = iterator.next();
    await pause(20);
    expect(await iterator.return?.()).toMatchObject({ done: true });
    expect(await pending).toMatchObject({ done: true });
    await allClosed();
    expect(await iterator.next()).toMatchObject({ done: true });
  });

  it('ends its transfer when an error is thrown into it during a read', async () => {
    const iterator = await opened(client());
    for (let read = 0; read < reads; read += 1) await iterator.next();
    const pending = iterator.next();
    await pause(20);
    await expect(iterator.throw?.(new Error('enough'))).rejects.toThrow('enough');
    expect(await pending).toMatchObject({ done: true });
    await allClosed();
  });
});

describe('an abandoned log', () => {
  it('ends its transfer if it is left before its first entry', async () => {
    answers = true;
    const iterator = client().logs.day({ date })[Symbol.asyncIterator]();
    await pause(20);
    expect(open).toBe(1);
    await iterator.return?.();
    await allClosed();
  });

  it('resolves at once if it is left before its response, and reads nothing later', async () => {
    answers = false;
    const iterator = client().logs.day({ date }, { timeoutMs: 300, maxRetries: 0 })[Symbol.asyncIterator]();
    const pending = iterator.next();
    await pause(20);
    const start = performance.now();
    await iterator.return?.();
    expect(performance.now() - start).toBeLessThan(200);
    expect(await pending).toMatchObject({ done: true });
    await allClosed();
  });

  it('ends its transfer as a stream of Node', async () => {
    answers = true;
    const readable = Readable.from(client().logs.day({ date }));
    await new Promise((resolve) => readable.once('data', resolve));
    readable.destroy();
    await allClosed();
  });

  it('is not requested again by its follower, which continues in another loop and refuses two at once', async () => {
    answers = true;
    const follower = client().logs.follow({ since: date });
    const iterator = follower[Symbol.asyncIterator]();
    const pending = iterator.next();
    await pause(20);
    await iterator.return();
    expect(await pending).toMatchObject({ done: true });
    const sent = requests;
    await pause(30);
    expect(requests).toBe(sent);
    expect(follower.checkpoint().seen).toEqual([]);
    const again = follower[Symbol.asyncIterator]();
    const other = follower[Symbol.asyncIterator]();
    const next: Promise<IteratorResult<LogEntry, void>> = again.next();
    await pause(20);
    expect(requests).toBe(sent + 1);
    await expect(other.next()).rejects.toThrow('another loop is reading this follower');
    await other.return();
    await again.return();
    await next;
    await allClosed();
  });
});
