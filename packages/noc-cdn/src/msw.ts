import { type FakeService, respondForMsw } from '@edgeward/core/testing';
import { type HttpHandler, http } from 'msw';

/** Options of {@link handlers}. */
export interface HandlersOptions {
  /** Base URL the program uses; `*` matches any text. Default: NOC.org's host. */
  readonly baseUrl?: string;
}

/**
 * Routes a program's requests to a fake, whatever HTTP client sends them. A broken connection becomes a network error.
 *
 * @example
 * ```ts
 * import { handlers } from '@edgeward/noc-cdn/msw';
 * import { createFakeNocCdn } from '@edgeward/noc-cdn/testing';
 * import { setupServer } from 'msw/node';
 *
 * const server = setupServer(...handlers(createFakeNocCdn()));
 * // In msw 2, the option is `onUnhandledRequest`.
 * server.listen({ onUnhandledFrame: 'error' });
 * ```
 */
export function handlers(
  fake: Pick<FakeService, 'fetch'>,
  { baseUrl = 'https://my.noc.org' }: HandlersOptions = {},
): readonly HttpHandler[] {
  return [http.all(`${baseUrl}/*`, ({ request }) => respondForMsw(fake, request))];
}
