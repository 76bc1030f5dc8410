import { type ClientOptions, createTransport, type Operation, type Transport } from '../../src/index.js';
import { FakeClock } from '../../src/testing/index.js';
import { countingAuth, getThing } from '../support/things.js';

const auth = countingAuth();

/** Makes a client of the small test API, derived from `origin` if there is one. */
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

/** A promise to be settled from outside. */
export function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { opened: promise, open: resolve };
}

/** Returns the reason of a rejection. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'did not fail',
    (error: unknown) => error,
  );
}
