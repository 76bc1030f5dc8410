import ky from 'ky';
import type { FetchInit, FetchLike } from '../../api/platform.js';

/**
 * Performs one attempt with ky, which gets nothing to do but that: its own retries would send the same signature again,
 * and its own timeouts, headers and bodies would cost time. Resolves and rejects as `fetch` does.
 */
export async function performOnce(url: string, init: FetchInit, fetch: FetchLike): Promise<unknown> {
  let sent: Promise<unknown> | undefined;
  // A fetch may throw before it returns a promise.
  const start = async (): Promise<unknown> => fetch(url, init);
  const send = async (): Promise<unknown> => {
    sent = start();
    await sent;
    return handled;
  };
  try {
    // ky would copy `method` and `redirect` into a `Request` that is never sent, so they are left out.
    await ky(url, { retry: 0, throwHttpErrors: false, timeout: false, fetch: send as typeof globalThis.fetch });
  } catch {
    // ky makes a `Request` first: an environment without one (Jest's jsdom), or with a foreign one, can still fetch.
  }
  // ky's own errors print URLs and headers, so the outcome is that of the fetch itself.
  return sent ?? start();
}

/** A stand-in for the response, as ky would add methods to it. */
const handled: object = {};
