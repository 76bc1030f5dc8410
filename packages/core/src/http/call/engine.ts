import ky from 'ky';
import type { FetchInit, FetchLike } from '../../api/platform.js';

/**
 * Performs one attempt with ky, which gets nothing to do but that: its own retries would send the same signature again,
 * and its own timeouts, headers and bodies would cost time. Resolves and rejects as `fetch` does.
 */
export async function performOnce(url: string, init: FetchInit, fetch: FetchLike): Promise<unknown> {
  let settled: (() => unknown) | undefined;
  const send = async (): Promise<unknown> => {
    try {
      const value: unknown = await fetch(url, init);
      settled = () => value;
      return value;
    } catch (error) {
      settled = () => {
        throw error;
      };
      throw error;
    }
  };
  try {
    // The method and the way of redirects would only be copied into a `Request` that nobody sends.
    await ky(url, {
      retry: 0,
      throwHttpErrors: false,
      timeout: false,
      // ky only hands the response on.
      fetch: send as typeof globalThis.fetch,
    });
  } catch {
    // ky's own errors print URLs and headers. And ky makes a `Request` first: an environment without one (Jest's jsdom),
    // or with a foreign one, can still fetch.
    if (settled === undefined) return send();
  }
  return settled?.();
}
