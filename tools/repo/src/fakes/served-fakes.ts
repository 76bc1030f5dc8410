import { createFakeAkamaiAppSec, RunningClock, shopSeed } from '@edgeward/akamai-appsec/testing';
import { createFakeApigeeSecurityActions } from '@edgeward/apigee-security-actions/testing';
import { createFakeNocCdn } from '@edgeward/noc-cdn/testing';
import { createFakePingAse } from '@edgeward/ping-ase/testing';
import { createFakeRackCorpSecurity } from '@edgeward/security-v29/testing';

/** A served fake, with everything a program in any language needs to use it. */
export interface ServedFake {
  readonly name: string;

  /** The prefix of the documented paths. */
  readonly url: string;
  readonly credentials: Readonly<Record<string, string>>;

  /** Its content, or how to read it. */
  readonly note: string;
  readonly close: () => Promise<void>;
}

type Start = (port: number) => Promise<ServedFake>;

const starts: readonly Start[] = [
  async (port) => {
    // Real activations take minutes.
    const fake = createFakeAkamaiAppSec({ clock: new RunningClock(), seed: shopSeed, activationMs: 10_000 });
    const server = await fake.listen({ port });
    const credentials = { ...fake.credentials };
    return {
      name: 'akamai-appsec',
      url: server.url,
      credentials,
      note: 'EdgeGrid; configuration 8277, version 2 is live',
      close: () => server.close(),
    };
  },
  async (port) => {
    const token = 'fake-access-token';
    const fake = createFakeApigeeSecurityActions({ clock: new RunningClock(), token });
    const server = await fake.listen({ port });
    const note = 'Authorization: Bearer; organizations/acme/environments/prod';
    return {
      name: 'apigee-security-actions',
      url: server.url,
      credentials: { token },
      note,
      close: () => server.close(),
    };
  },
  async (port) => {
    const key = 'fake-noc-api-key';
    const fake = createFakeNocCdn({ clock: new RunningClock(), key });
    const server = await fake.listen({ port });
    return {
      name: 'noc-cdn',
      url: server.url,
      credentials: { apikey: key },
      note: '/api?apikey=; website example.com',
      close: () => server.close(),
    };
  },
  async (port) => {
    const secretKey = 'fake-secret-key';
    const shop = { protocol: 'https', url: '/shop', hostname: 'shop.example.com' };
    const fake = createFakePingAse({ clock: new RunningClock(), secretKey, seed: { apis: { shop } } });
    const server = await fake.listen({ port });
    const credentials = { 'x-ase-access-key': 'admin', 'x-ase-secret-key': secretKey };
    return {
      name: 'ping-ase',
      url: server.url,
      credentials,
      note: 'headers, with Content-Type; API shop',
      close: () => server.close(),
    };
  },
  async (port) => {
    const events = [{ id: 1, notes: 'Seen twice' }];
    const fake = createFakeRackCorpSecurity({ clock: new RunningClock(), seed: { events } });
    const server = await fake.listen({ port });
    const { apiUuid, apiSecret } = fake.credentials;
    const credentials = { user: apiUuid, password: apiSecret };
    return {
      name: 'security-v29',
      url: server.clientOptions.baseUrl,
      credentials,
      note: 'HTTP Basic; event 1',
      close: () => server.close(),
    };
  },
];

/** Serves every fake on 127.0.0.1, from `firstPort` on, or on free ports. */
export async function serveFakes(firstPort?: number): Promise<readonly ServedFake[]> {
  const served = await Promise.allSettled(
    starts.map((start, index) => start(firstPort === undefined ? 0 : firstPort + index)),
  );
  const fakes = served.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  for (const each of served) {
    if (each.status === 'fulfilled') continue;
    await Promise.all(fakes.map(({ close }) => close()));
    throw each.reason;
  }
  return fakes;
}
