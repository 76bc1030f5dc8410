import { TransformStream as TransformStreamOfNode } from 'node:stream/web';
import { isPlatformObject } from '../internal/realms.js';
import { ConnectionReset } from './faults/connection-reset.js';
import type { Answerer } from './serve.js';

/** Performs a request on `answer` as the global `fetch` does. */
export async function performFetch(
  answer: Answerer,
  input: Request | URL | string,
  init?: RequestInit,
): Promise<Response> {
  const request = isRequest(input) && init === undefined ? input : new Request(input, init);
  const { signal } = request;
  const response = await untilAborted(exchange(answer, request), signal);
  // As in a real exchange, an abort after the headers breaks the body.
  // jsdom in a context of `vm` has no such class. The types of lib.dom and of Node differ in details.
  const through = new TransformStreamOfNode() as TransformStream;
  const body = response.body?.pipeThrough(through, { signal }) ?? null;
  const { status, headers } = response;
  return Object.defineProperty(new Response(body, { status, headers }), 'url', {
    value: withoutHash(request.url),
    // msw 2 defines `url` again.
    configurable: true,
  });
}

async function exchange(answer: Answerer, request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const { method, headers, signal } = request;
  const bytes = new Uint8Array(await request.arrayBuffer());
  // Nothing is sent after an abort.
  signal.throwIfAborted();
  const received = { method, url: withoutHash(request.url), path: pathname, query: searchParams, headers, bytes };
  try {
    return await answer(received, signal);
  } catch (error) {
    if (error instanceof ConnectionReset) throw new TypeError('fetch failed', { cause: error });
    throw error;
  }
}

async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
    stop = () => signal.removeEventListener('abort', abort);
  });
  try {
    return await Promise.race([aborted, work]);
  } finally {
    stop();
  }
}

function withoutHash(url: string): string {
  return url.replace(/#.*$/s, '');
}

function isRequest(input: Request | URL | string): input is Request {
  return isPlatformObject(input, 'Request');
}
