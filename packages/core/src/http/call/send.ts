import type { FetchInit, FetchLike } from '../../api/platform.js';
import { isEdgewardError } from '../../errors/edgeward-error.js';
import { ConfigurationError, isConfigurationError } from '../../errors/errors.js';
import { type ReadableResponse, type ResponseBody, readableResponse } from '../response/body.js';
import { type UnstartedFetch, unstartedFetch } from '../response/fetch-failure.js';
import { type NetworkFailure, networkFailure } from '../response/network-failure.js';
import type { Cancellation } from './cancellation.js';
import { performOnce } from './engine.js';

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
  | { readonly type: 'stream'; readonly status: number; readonly headers: Headers; readonly body: ResponseBody | null }
  | { readonly type: 'too-large'; readonly status: number; readonly headers: Headers }
  | { readonly type: 'network'; readonly failure: NetworkFailure }
  /** Nothing was sent. */
  | { readonly type: 'unstarted'; readonly why: UnstartedFetch; readonly error: unknown }
  /** The fetch returned something else than a response. */
  | { readonly type: 'unreadable'; readonly why: string }
  | { readonly type: 'cut' };

type Headers = Readonly<Record<string, string>>;

/**
 * Sends one request and reads its answer to the end; a good answer that is streamed is read by the caller.
 *
 * @throws {@link ConfigurationError} when the fetch says so itself, so that nothing was sent.
 */
export async function sendOnce(
  { method, url, headers, body }: WireRequest,
  fetch: FetchLike,
  cancellation: Cancellation,
  maxResponseBytes: number,
  streams: boolean,
): Promise<AttemptOutcome> {
  const { signal } = cancellation;
  const init: FetchInit = {
    method,
    headers,
    // A hand-made fetch may want to read the body as text, which a `Buffer` gives.
    ...(body === undefined ? {} : { body: Buffer.from(body.buffer, body.byteOffset, body.byteLength) }),
    signal,
    redirect: 'manual',
    cache: 'no-store',
  };
  let answering: Promise<unknown> | undefined;
  let hasArrived = false;
  try {
    answering = performOnce(url, init, fetch);
    const value = await cancellation.race(answering);
    hasArrived = true;
    if (isErrorResponse(value)) throw new TypeError('fetch returned a network error');
    const response = readableResponse(value);
    if (typeof response === 'string') return { type: 'unreadable', why: response };
    const { status } = response;
    if (streams && status >= 200 && status <= 299) return { type: 'stream', ...response };
    const bytes = await readAll(response.body, cancellation, maxResponseBytes);
    return bytes === undefined
      ? { type: 'too-large', status, headers: response.headers }
      : { type: 'answer', status, headers: response.headers, bytes };
  } catch (error) {
    if (signal.aborted) {
      // The answer of a fetch that does not heed the signal is let go when it comes.
      if (!hasArrived) answering?.then(letGo, () => {});
      return { type: 'cut' };
    }
    // A fetch of ours that cannot begin says so itself; several calls may be told by the same error.
    if (isConfigurationError(error)) throw new ConfigurationError(error);
    const unstarted = hasArrived ? undefined : unstartedFetch(error);
    if (unstarted !== undefined) return { type: 'unstarted', why: unstarted, error };
    const failure = networkFailure(error);
    // Once a status was seen, the request has arrived, whatever broke afterwards; the error of another call, which a
    // caller's own fetch has made, proves nothing about this one.
    const mayHaveArrived = hasArrived || isEdgewardError(error);
    return { type: 'network', failure: mayHaveArrived ? { ...failure, undelivered: false } : failure };
  }
}

/** The value of `Response.error()`, which fetches reject with instead. */
function isErrorResponse(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'error';
}

function letGo(value: unknown): void {
  const response = readableResponse(value);
  if (typeof response !== 'string') response.body?.cancel().catch(() => {});
}

/** Reads a body; `undefined` where it is larger than `limit`. Counts what was unpacked, not what was sent. */
async function readAll(
  body: ReadableResponse['body'],
  cancellation: Cancellation,
  limit: number,
): Promise<Uint8Array | undefined> {
  if (body === null) return new Uint8Array();
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  let isComplete = false;
  try {
    for (;;) {
      const { done, value } = await cancellation.race(reader.read());
      if (done) {
        isComplete = true;
        const [only] = chunks;
        return chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks, size);
      }
      size += value.byteLength;
      if (size > limit) return undefined;
      chunks.push(value);
    }
  } finally {
    // Gives the connection back; the caller does not wait for a server that keeps sending.
    if (!isComplete) reader.cancel().catch(() => {});
  }
}
