import ky from 'ky';
import { ConfigurationError, isConfigurationError } from '../errors/configuration-error.js';
import { isEdgewardError } from '../errors/edgeward-error.js';
import type { FetchLike } from '../platform.js';
import type { Cancellation } from './cancellation.js';
import { plainHeaders } from './headers.js';
import { type NetworkFailure, networkFailure } from './network-failure.js';

/** One request as it goes on the wire. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;

  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer> | undefined;
}

/** What came of one request. */
export type AttemptOutcome =
  | { readonly type: 'answer'; readonly status: number; readonly headers: Headers; readonly bytes: Uint8Array }
  | { readonly type: 'stream'; readonly status: number; readonly headers: Headers; readonly body: Body }
  | { readonly type: 'too-large'; readonly status: number; readonly headers: Headers }
  | { readonly type: 'network'; readonly failure: NetworkFailure }
  | { readonly type: 'cut' };

type Headers = Readonly<Record<string, string>>;
type Body = ReadableStream<Uint8Array> | null;

// ky performs a single attempt: its own retries would send the same signature again, and shorten a service's wait.
const http = ky.create({ retry: 0, throwHttpErrors: false, redirect: 'manual', timeout: false });

/** Sends one request and reads its answer to the end; a good answer that is streamed is read by the caller. */
export async function sendOnce(
  request: WireRequest,
  fetch: FetchLike,
  cancellation: Cancellation,
  maxResponseBytes: number,
  streams: boolean,
): Promise<AttemptOutcome> {
  const { signal } = cancellation;
  let answering: Promise<Response> | undefined;
  let status: number | undefined;
  try {
    answering = http(request.url, {
      method: request.method,
      headers: { ...request.headers },
      ...(request.body === undefined ? {} : { body: request.body }),
      signal,
      // Called with a method receiver by ky; a platform's fetch wants none. Errors are kept apart from ky's own.
      fetch: (input) => fetch(input instanceof Request ? input : new Request(input)),
    });
    const response = await cancellation.race(answering);
    status = response.status;
    const headers = plainHeaders(response.headers);
    if (streams && response.ok) return { type: 'stream', status, headers, body: response.body };
    const bytes = await readAll(response, cancellation, maxResponseBytes);
    return bytes === undefined ? { type: 'too-large', status, headers } : { type: 'answer', status, headers, bytes };
  } catch (error) {
    if (signal.aborted) {
      // The answer of a fetch that does not heed the signal is let go when it comes.
      answering?.then(({ body }) => body?.cancel()).catch(() => {});
      return { type: 'cut' };
    }
    const thrown = unwrap(error);
    // A fetch of ours that cannot begin says so itself; several calls may be told by the same error.
    if (isConfigurationError(thrown)) throw new ConfigurationError(thrown);
    const failure = networkFailure(thrown);
    // Once a status was seen, the request has arrived, whatever broke afterwards; the error of another call, which a
    // caller's own fetch has made, proves nothing about this one.
    const mayHaveArrived = status !== undefined || isEdgewardError(thrown);
    return { type: 'network', failure: mayHaveArrived ? { ...failure, undelivered: false } : failure };
  }
}

/** ky wraps what fetch threw into errors that print URLs and headers; only what fetch threw is looked at. */
function unwrap(error: unknown): unknown {
  return error instanceof Error && error.name === 'NetworkError' && error.cause !== undefined ? error.cause : error;
}

/** Reads a body; `undefined` where it is larger than `limit`. Counts what was unpacked, not what was sent. */
async function readAll(response: Response, cancellation: Cancellation, limit: number): Promise<Uint8Array | undefined> {
  if (response.body === null) return new Uint8Array();
  const reader: ReadableStreamDefaultReader<Uint8Array> = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await cancellation.race(reader.read());
      if (done) return Buffer.concat(chunks, size);
      size += value.byteLength;
      if (size > limit) return undefined;
      chunks.push(value);
    }
  } finally {
    // Gives the connection back; the caller does not wait for a server that keeps sending.
    reader.cancel().catch(() => {});
  }
}
