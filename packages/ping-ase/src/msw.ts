import { type FakeService, respondForMsw } from '@edgeward/core/testing';
import { type HttpHandler, http } from 'msw';

/** Options of {@link handlers}. */
export interface HandlersOptions {
  /** Base URL of the node, for example `https://ase.example.com:8010`. Default: any host, if the path is ASE's. */
  readonly baseUrl?: string;
}

/**
 * Routes a program's requests to a fake, whatever HTTP client sends them. A broken connection becomes a network error.
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
