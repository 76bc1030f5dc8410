import { onTestFinished } from 'vitest';
import { ApigeeSecurityActions, type ApigeeSecurityActionsOptions } from '../../src/index.js';
import type { FakeApigeeSecurityActions } from '../../src/testing/index.js';

/** Makes a client of a fake. */
export type Connect = (
  fake: FakeApigeeSecurityActions,
  options?: Partial<ApigeeSecurityActionsOptions>,
) => Promise<ApigeeSecurityActions>;

/** The connections between a client and a fake. */
export const routes: readonly (readonly [route: string, connect: Connect])[] = [
  ['in process', async (fake, options) => new ApigeeSecurityActions({ ...fake.clientOptions, ...options })],
  ['over HTTP', overHttp],
];

/** Serves a fake until the test ends, and makes a client connecting over HTTP. */
export async function overHttp(
  fake: FakeApigeeSecurityActions,
  options?: Partial<ApigeeSecurityActionsOptions>,
): Promise<ApigeeSecurityActions> {
  const server = await fake.listen();
  onTestFinished(() => server.close());
  return new ApigeeSecurityActions({ ...server.clientOptions, ...options });
}
