import { type FakeService, respondForMsw } from '@edgeward/core/testing';
import { type HttpHandler, http } from 'msw';

/** Options of {@link handlers}. */
export interface HandlersOptions {
  /** Where the program finds the node, for example `https://ase.example.com:8010`. Default: every host asked for a path of ASE. */
  readonly baseUrl?: string;
}

/**
 * Hands the requests of a program to a fake, whatever the program sends them with. A broken connection is a network
 * error.
 *
 * @example
 * ```ts
 * import { handlers } from '@edgeward/ping-ase/msw';
 * import { createFakePingAse } from '@edgeward/ping-ase/testing';
 * import { setupServer } from 'msw/node';
 *
 * const server = setupServer(...handlers(createFakePingAse()));
 * // In msw 2, the option is `onUnhandledRequest`.
 * server.listen({ onUnhandledFrame: 'error' });
 * ```
 */
export function handlers(
  fake: Pick<FakeService, 'fetch'>,
  { baseUrl = '*/:apiVersion/ase' }: HandlersOptions = {},
): readonly HttpHandler[] {
  return [http.all(`${baseUrl}/*`, ({ request }) => respondForMsw(fake, request))];
}
