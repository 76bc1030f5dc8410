import { type FakeService, respondForMsw } from '@edgeward/core/testing';
import { type HttpHandler, http } from 'msw';

/** Options of {@link handlers}. */
export interface HandlersOptions {
  /** Where the program finds the service; `*` stands for any text. Default: the hosts of Apigee, regional ones too. */
  readonly baseUrl?: string;
}

/**
 * Hands the requests of a program to a fake, whatever the program sends them with. A broken connection is a network
 * error.
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
