import { type FakeService, respondForMsw } from '@edgeward/core/testing';
import { type HttpHandler, http } from 'msw';

/** Options of {@link handlers}. */
export interface HandlersOptions {
  /** Base URL the program uses; `*` matches any text. Default: Akamai's hosts. */
  readonly baseUrl?: string;
}

/**
 * Routes a program's requests to a fake, whatever HTTP client sends them. A broken connection becomes a network error.
 *
 * @example
 * ```ts
 * import { handlers } from '@edgeward/akamai-appsec/msw';
 * import { createFakeAkamaiAppSec, RunningClock } from '@edgeward/akamai-appsec/testing';
 * import { setupServer } from 'msw/node';
 *
 * // The fake checks the time of a signature, so its clock has to be that of the program.
 * const fake = createFakeAkamaiAppSec({ clock: new RunningClock() });
 * const server = setupServer(...handlers(fake));
 * // In msw 2, the option is `onUnhandledRequest`.
 * server.listen({ onUnhandledFrame: 'error' });
 * ```
 */
export function handlers(
  fake: Pick<FakeService, 'fetch'>,
  { baseUrl = 'https://*.akamaiapis.net' }: HandlersOptions = {},
): readonly HttpHandler[] {
  return [http.all(`${baseUrl}/*`, ({ request }) => respondForMsw(fake, request))];
}
