import { type FakeService, respondForMsw } from '@edgeward/core/testing';
import { type HttpHandler, http } from 'msw';

/** Options of {@link handlers}. */
export interface HandlersOptions {
  /** Where the program finds the service; `*` stands for any text. Default: the host of RackCorp. */
  readonly baseUrl?: string;
}

/**
 * Hands the requests of a program to a fake, whatever the program sends them with. A broken connection is a network
 * error.
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
