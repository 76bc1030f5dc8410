import { type FakeService, respondForMsw } from '@edgeward/core/testing';
import { type HttpHandler, http } from 'msw';

/** Options of {@link handlers}. */
export interface HandlersOptions {
  /** Where the program finds the service; `*` stands for any text. Default: the hosts of Akamai. */
  readonly baseUrl?: string;
}

/**
 * Hands the requests of a program to a fake, whatever the program sends them with. A broken connection is a network
 * error.
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
