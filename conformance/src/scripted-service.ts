import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { SeenRequest, WireAnswer } from './wire-answer.ts';

/** A service on loopback with scripted answers. */
export interface ScriptedService extends AsyncDisposable {
  readonly url: string;
  readonly seen: readonly SeenRequest[];
}

/** The questions of the service, and its reports. */
export interface Script {
  /** Makes the answer to a request; `number` counts from 1. */
  readonly answer: (request: SeenRequest, number: number) => WireAnswer;

  /** Called when a request is there. */
  readonly onRequest?: () => void;

  /** Called when half of a body is on its way. */
  readonly onHalf?: () => void;
}

/** Starts a service. */
export async function startService(script: Script): Promise<ScriptedService> {
  const seen: SeenRequest[] = [];
  const server = createServer((request, response) => void exchange(script, seen, request, response));
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    [Symbol.asyncDispose]: () => close(server),
  };
}

/**
 * An address without a listener, in no other test either: the system never assigns this port to a server asking for
 * any.
 */
export const unusedUrl: string = 'http://127.0.0.1:2';

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  return closed;
}

async function exchange(
  { answer, onRequest, onHalf }: Script,
  seen: SeenRequest[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await buffer(request).catch(() => undefined);
  // Whoever asked has gone before the request was complete.
  if (body === undefined) return;
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]),
  );
  const entry = { method: request.method ?? '', target: request.url ?? '', headers, body: body.toString('utf8') };
  seen.push(entry);
  onRequest?.();
  const { fault, status, headers: given, chunks, length, cut, everyMs } = answer(entry, seen.length);
  if (fault !== undefined) {
    sever(request.socket, fault);
    return;
  }
  // The server would send today's date instead of the date of the clock under test.
  response.sendDate = false;
  response.writeHead(status, { ...given, ...(length === undefined ? {} : { 'content-length': String(length) }) });
  for (const chunk of chunks) {
    response.write(chunk);
    if (everyMs !== undefined) await pause(everyMs, response);
  }
  if (cut === undefined) {
    response.end();
    return;
  }
  // An answer without a body is not on its way before its head is flushed.
  response.flushHeaders();
  await new Promise((resolve) => setImmediate(resolve));
  onHalf?.();
  sever(request.socket, cut);
}

function sever(socket: Socket, how: 'reset' | 'close' | 'stall'): void {
  if (how === 'reset') socket.resetAndDestroy();
  else if (how === 'close') socket.destroy();
}

/** Waits as a slow service does, unless nobody is there any more. */
function pause(ms: number, response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    response.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
