import { type FakeService, respondForMsw } from '@edgeward/core/testing';
import { type HttpHandler, http } from 'msw';

/** Options of {@link handlers}. */
export interface HandlersOptions {
  /** Base URL the program uses; `*` matches any text. Default: Apigee's hosts, including regional ones. */
  readonly baseUrl?: string;
}

/**
 * Routes a program's requests to a fake, whatever HTTP client sends them. A broken connection becomes a network error.
 *
 * @example
 * ```ts
 * import { handlers } from '@edgeward/apigee-security-actions/msw';
 * import { createFakeApigeeSecurityActions } from '@edgeward/apigee-security-actions/testing';
 * import { setupServer } from 'msw/node';
 *
 * const server = setupServer(...handlers(createFakeApigeeSecurityActions()));
 * // In msw 2, the option is `onUnhandledRequest`.
 * server.listen({ onUnhandledFrame: 'error' });
 * ```
 */
export function handlers(
  fake: Pick<FakeService, 'fetch'>,
  { baseUrl = 'https://*apigee.googleapis.com' }: HandlersOptions = {},
): readonly HttpHandler[] {
  return [http.all(`${baseUrl}/*`, ({ request }) => respondForMsw(fake, request))];
}
