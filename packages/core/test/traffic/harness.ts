import { type ClientOptions, createTransport, type Operation, type Transport } from '../../src/index.js';
import { FakeClock } from '../../src/testing/index.js';
import { countingAuth, getThing } from '../support/things.js';

const auth = countingAuth();

/** Makes a client of the small test API; with `origin`, one that is derived from it. */
export function client(baseUrl: string, options: ClientOptions = {}, origin?: Transport): Transport {
  return createTransport(
    {
      vendor: { name: 'things', userAgent: 'edgeward-things/0.0.0', classify: () => undefined },
      auth,
      clock: new FakeClock(),
      baseUrl,
      ...options,
    },
    origin,
  );
}

export const exportThings: Operation<AsyncIterable<Uint8Array> & { cancel(): void }> = {
  ...getThing,
  id: 'things.export',
  path: '/v1/things',
  query: [],
  responses: { 200: null },
  answer: 'stream',
};

/** A promise that is settled from outside. */
export function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { opened: promise, open: resolve };
}

/** Returns what a promise is rejected with. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'did not fail',
    (error: unknown) => error,
  );
}
