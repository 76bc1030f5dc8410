import { type FakeService, respondForMsw } from '@edgeward/core/testing';
import { type HttpHandler, http } from 'msw';

/** Options of {@link handlers}. */
export interface HandlersOptions {
  /** Base URL the program uses; `*` matches any text. Default: RackCorp's host. */
  readonly baseUrl?: string;
}

/**
 * Routes a program's requests to a fake, whatever HTTP client sends them. A broken connection becomes a network error.
 *
 * @example
 * ```ts
 * import { handlers } from '@edgeward/security-v29/msw';
 * import { createFakeRackCorpSecurity } from '@edgeward/security-v29/testing';
 * import { setupServer } from 'msw/node';
 *
 * const server = setupServer(...handlers(createFakeRackCorpSecurity()));
 * // In msw 2, the option is `onUnhandledRequest`.
 * server.listen({ onUnhandledFrame: 'error' });
 * ```
 */
export function handlers(
  fake: Pick<FakeService, 'fetch'>,
  { baseUrl = 'https://api.rackcorp.net/api/rest/v2.9' }: HandlersOptions = {},
): readonly HttpHandler[] {
  return [http.all(`${baseUrl}/*`, ({ request }) => respondForMsw(fake, request))];
}
