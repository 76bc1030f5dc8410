import { AkamaiAppSec } from '@edgeward/akamai-appsec';
import { createFakeAkamaiAppSec, type FakeAkamaiAppSec, RunningClock, shopSeed } from '@edgeward/akamai-appsec/testing';
import { expect } from 'vitest';

/** A fake of a shop, served for programs and inspected by a test. */
export interface ServedShop extends AsyncDisposable {
  readonly fake: FakeAkamaiAppSec;

  /** A client of the test itself. */
  readonly akamai: AkamaiAppSec;

  /** The option selecting it in a program. */
  readonly there: readonly [string, string];

  /** Variables with the credentials of a program. */
  readonly env: Readonly<Record<string, string>>;
}

/** Serves the shop on loopback; its activations take a moment, unless a test overrides this. */
export async function serveShop(activationMs = 100): Promise<ServedShop> {
  const fake = createFakeAkamaiAppSec({ seed: shopSeed, clock: new RunningClock(), activationMs });
  const server = await fake.listen();
  const { clientToken, clientSecret, accessToken } = fake.credentials;
  return {
    fake,
    akamai: new AkamaiAppSec(server.clientOptions),
    there: ['--base-url', server.url],
    env: {
      AKAMAI_HOST: 'akab-shop.luna.akamaiapis.test',
      AKAMAI_CLIENT_TOKEN: clientToken,
      AKAMAI_CLIENT_SECRET: clientSecret,
      AKAMAI_ACCESS_TOKEN: accessToken,
    },
    [Symbol.asyncDispose]: () => server.close(),
  };
}

/** Names the operations requested from a fake, in their order. */
export function operationsOf(fake: FakeAkamaiAppSec): readonly string[] {
  return fake.requests.map(({ operation }) => operation ?? 'unknown');
}

/** Counts how often a fake was asked to activate. */
export function activationsOf(fake: FakeAkamaiAppSec): number {
  return operationsOf(fake).filter((operation) => operation === 'activations.create').length;
}

/** Checks that a text contains no credential. */
export function expectNoCredential(fake: FakeAkamaiAppSec, ...texts: readonly string[]): void {
  for (const credential of Object.values(fake.credentials)) {
    for (const text of texts) expect(text).not.toContain(credential);
  }
}
