import { type FakeService, respondForMsw } from '@edgeward/core/testing';
import { type HttpHandler, http } from 'msw';

/** Options of {@link handlers}. */
export interface HandlersOptions {
  /** Where the program finds the service; `*` stands for any text. Default: the host of NOC.org. */
  readonly baseUrl?: string;
}

/**
 * Hands the requests of a program to a fake, whatever the program sends them with. A broken connection is a network
 * error.
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
