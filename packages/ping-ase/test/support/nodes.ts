import { onTestFinished } from 'vitest';
import { type ApiMetadata, PingAse, type PingAseOptions } from '../../src/index.js';
import { createFakePingAse, type FakePingAse, type FakePingAseOptions } from '../../src/testing/index.js';
import { fixture } from './fixture.js';

export const restApi: ApiMetadata = fixture<{ api_metadata: ApiMetadata }>('api-rest').api_metadata;
export const webSocketApi: ApiMetadata = fixture<{ api_metadata: ApiMetadata }>('api-websocket').api_metadata;

/** A node with the documented REST API as `shop` and the WebSocket API as `chat`. */
export function fakeNode(options: FakePingAseOptions = {}): FakePingAse {
  return createFakePingAse({ ...options, seed: { apis: { shop: restApi, chat: webSocketApi }, ...options.seed } });
}

/** Makes a client connected without a network. */
export function clientOf(fake: FakePingAse, options: Partial<PingAseOptions> = {}): PingAse {
  return new PingAse({ ...fake.clientOptions, ...options });
}

/** Makes a client of a fake. */
export type Connect = (fake: FakePingAse) => Promise<PingAse>;

/** The connections between a client and a fake. */
export const routes: readonly (readonly [route: string, connect: Connect])[] = [
  ['in process', async (fake) => clientOf(fake)],
  ['over HTTP', (fake) => served(fake)],
  ['over TLS with a private authority', (fake) => served(fake, 'private-authority')],
  ['over TLS with a self-signed certificate', (fake) => served(fake, 'self-signed')],
];

/** Serves a fake until the test ends, and makes a client connecting over the network. */
export async function served(
  fake: FakePingAse,
  tls?: 'private-authority' | 'self-signed',
  options: Partial<PingAseOptions> = {},
): Promise<PingAse> {
  const server = await fake.listen(tls === undefined ? {} : { tls });
  onTestFinished(() => server.close());
  return new PingAse({ ...server.clientOptions, ...options });
}
