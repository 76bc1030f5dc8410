import type { FetchInit, FetchLike } from '../../api/platform.js';
import { isEdgewardError } from '../../errors/edgeward-error.js';
import { ConfigurationError, isConfigurationError } from '../../errors/errors.js';
import type { UnstartedFetch } from '../failure/fetch-failure.js';
import { type NetworkFailure, networkFailure } from '../failure/network-failure.js';
import { type ResponseBody, readableResponse } from '../response/body.js';
import { readBody } from '../response/read-body.js';
import type { Cancellation } from './cancellation.js';
import { performOnce } from './engine.js';

/** One request as sent. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;

  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer> | undefined;
}

/** The result of one request. */
export type AttemptOutcome =
  | { readonly type: 'answer'; readonly status: number; readonly headers: Headers; readonly bytes: Uint8Array }
  | { readonly type: 'stream'; readonly status: number; readonly headers: Headers; readonly body: ResponseBody | null }
  | { readonly type: 'too-large'; readonly status: number; readonly headers: Headers }
  | { readonly type: 'network'; readonly failure: NetworkFailure }
  /** Nothing was sent. */
  | { readonly type: 'unstarted'; readonly why: UnstartedFetch; readonly error: unknown }
  /** The fetch returned something else than a response. */
  | { readonly type: 'unreadable'; readonly why: string }
  | { readonly type: 'aborted' };

type Headers = Readonly<Record<string, string>>;

/**
 * Sends one request and reads the response to the end, except for a streamed success, which the caller reads.
 *
 * @throws {@link ConfigurationError} when the fetch says so itself, so nothing was sent.
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
    // A user's fetch may read the body as text, which works with a `Buffer`.
    ...(body === undefined ? {} : { body: Buffer.from(body.buffer, body.byteOffset, body.byteLength) }),
    signal,
    redirect: 'manual',
    cache: 'no-store',
  };
  let hasArrived = false;
  let unread: Pick<ResponseBody, 'cancel'> | null | undefined;
  const exchange = async (): Promise<AttemptOutcome> => {
    const value = await performOnce(url, init, fetch);
    if (cancellation.aborted !== undefined) {
      // This fetch ignores the signal, and its response is no longer needed.
      letGo(value);
      return { type: 'aborted' };
    }
    hasArrived = true;
    if (isErrorResponse(value)) throw new TypeError('fetch returned a network error');
    const response = readableResponse(value);
    if (typeof response === 'string') return { type: 'unreadable', why: response };
    const { status, body: received } = response;
    unread = received;
    if (streams && status >= 200 && status <= 299) return { type: 'stream', ...response };
    const reader = received?.getReader();
    unread = reader;
    const bytes = reader === undefined ? new Uint8Array() : await readBody(reader, maxResponseBytes);
    return bytes === undefined
      ? { type: 'too-large', status, headers: response.headers }
      : { type: 'answer', status, headers: response.headers, bytes };
  };
  try {
    return await cancellation.race(exchange());
  } catch (thrown) {
    // Frees the connection without waiting for a server still sending.
    unread?.cancel().catch(() => {});
    if (signal.aborted) return { type: 'aborted' };
    const failure = networkFailure(thrown);
    const { error, unstarted } = failure;
    if (!hasArrived) {
      // Our own fetch reports a configuration error itself. Several calls may share the error.
      if (isConfigurationError(error)) throw new ConfigurationError(error);
      if (unstarted !== undefined) return { type: 'unstarted', why: unstarted, error };
    }
    // A status proves the request arrived, whatever failed later. An error of another call, made by the caller's own
    // fetch, proves nothing about this one.
    const mayHaveArrived = hasArrived || isEdgewardError(error);
    return { type: 'network', failure: mayHaveArrived ? { ...failure, undelivered: false } : failure };
  }
}

/** Returns whether `value` is a `Response.error()`; a normal fetch rejects instead. */
function isErrorResponse(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'error';
}

function letGo(value: unknown): void {
  const response = readableResponse(value);
  if (typeof response !== 'string') response.body?.cancel().catch(() => {});
}
