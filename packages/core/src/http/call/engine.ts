import ky from 'ky';
import type { FetchInit, FetchLike } from '../../api/platform.js';

/**
 * Performs one attempt with ky and nothing else: ky's retries would resend the same signature, and its timeouts,
 * headers and bodies would cost time. Settles like `fetch`.
 */
export async function performOnce(url: string, init: FetchInit, fetch: FetchLike): Promise<unknown> {
  let sent: Promise<unknown> | undefined;
  // A fetch may throw before it returns a promise.
  const start = async (): Promise<unknown> => fetch(url, init);
  // ky does not wait for the response: otherwise all its objects would stay in memory until then.
  const send = (): unknown => {
    sent = start();
    return handled;
  };
  try {
    // ky would copy `method` and `redirect` into a `Request` and never send it, so they are omitted.
    await ky(url, { retry: 0, throwHttpErrors: false, timeout: false, fetch: send as typeof globalThis.fetch });
  } catch {
    // ky makes a `Request` first: an environment without one (Jest's jsdom), or with a foreign one, can still fetch.
  }
  // ky's own errors print URLs and headers, so return the outcome of the fetch itself.
  return sent ?? start();
}

/** A stand-in for the response, as ky would add methods to it. */
const handled: object = {};
