import { onTestFinished } from 'vitest';
import { RackCorpSecurity, type RackCorpSecurityOptions } from '../../src/index.js';
import type { FakeRackCorpSecurity } from '../../src/testing/index.js';

/** Makes a client of a fake. */
export type Connect = (
  fake: FakeRackCorpSecurity,
  options?: Partial<RackCorpSecurityOptions>,
) => Promise<RackCorpSecurity>;

/** The connections between a client and a fake. */
export const routes: readonly (readonly [route: string, connect: Connect])[] = [
  ['in process', async (fake, options) => new RackCorpSecurity({ ...fake.clientOptions, ...options })],
  ['over HTTP', overHttp],
];

/** Serves a fake until the test ends, and makes a client connecting over HTTP. */
export async function overHttp(
  fake: FakeRackCorpSecurity,
  options?: Partial<RackCorpSecurityOptions>,
): Promise<RackCorpSecurity> {
  const server = await fake.listen();
  onTestFinished(() => server.close());
  return new RackCorpSecurity({ ...server.clientOptions, ...options });
}
