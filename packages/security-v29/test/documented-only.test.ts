import { describe, expect, it, onTestFinished } from 'vitest';
import { RackCorpSecurity } from '../src/index.js';
import {
  createFakeRackCorpSecurity,
  type FakeRackCorpSecurity,
  type FakeRackCorpSecurityOptions,
} from '../src/testing/index.js';
import { failureOf } from './support/answering.js';

interface NaiveAnswer {
  readonly ok: boolean;
  readonly body: { readonly [member: string]: unknown };
}

type Naive = (line: string, body?: unknown) => Promise<NaiveAnswer>;

/** A client written from the documentation: paths and bodies, and success for every good status. */
function naiveClient(url: string, headers: Readonly<Record<string, string>>): Naive {
  return async (line, body) => {
    const [method = '', path = ''] = line.split(' ');
    const response = await fetch(`${url}/api/rest/v2.9/security${path}`, {
      method,
      headers: { ...headers, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const answer: NaiveAnswer['body'] = JSON.parse(await response.text());
    return { ok: response.ok, body: answer };
  };
}

interface Clients {
  readonly fake: FakeRackCorpSecurity;
  readonly documented: Naive;
  readonly naive: Naive;
  readonly rackcorp: RackCorpSecurity;
}

async function clientsOf(options: FakeRackCorpSecurityOptions): Promise<Clients> {
  const fake = createFakeRackCorpSecurity(options);
  const server = await fake.listen();
  onTestFinished(() => server.close());
  const { apiUuid, apiSecret } = fake.credentials;
  return {
    fake,
    documented: naiveClient(server.url, {}),
    naive: naiveClient(server.url, { authorization: `Basic ${btoa(`${apiUuid}:${apiSecret}`)}` }),
    rackcorp: new RackCorpSecurity(server.clientOptions),
  };
}

describe('a client written from the documentation alone', () => {
  it('mistakes the rejection of a request without credentials for success', async () => {
    const { documented, rackcorp } = await clientsOf({});
    expect(await documented('GET /ddos/bgp')).toMatchObject({ ok: true, body: { code: 'ACCESS_DENIED' } });
    expect((await rackcorp.bgpProtections.list()).data).toEqual([]);
  });

  it('mistakes a failure with status 200 for success', async () => {
    const { naive, rackcorp } = await clientsOf({});
    expect(await naive('PUT /ddos/bgp/9', { id: 9, enabled: true })).toMatchObject({ ok: true });
    expect(await failureOf(rackcorp.bgpProtections.update({ id: 9, body: { enabled: true } }))).toMatchObject({
      code: 'FAULT',
    });
  });

  it('skips events if a page has more than requested', async () => {
    const events = Array.from({ length: 30 }, (_, index) => ({ id: index + 1 }));
    const { naive, rackcorp } = await clientsOf({ seed: { events } });
    const ids: unknown[] = [];
    for (let start = 0; ; start += 5) {
      const { body } = await naive(`GET /events?resStart=${start}&resWindow=5`);
      const page = body['events'] as readonly { readonly id: number }[];
      if (page.length === 0) break;
      ids.push(...page.map(({ id }) => id));
    }
    expect(ids.length).toBeGreaterThan(30);
    const read: unknown[] = [];
    for await (const { id } of rackcorp.events.list({ resWindow: 5 })) read.push(id);
    expect(read).toEqual(events.map(({ id }) => id));
  });

  it('reads a member of a list, as one protection comes in a list', async () => {
    const { naive, rackcorp } = await clientsOf({ seed: { bgpProtections: [{ id: 1, enabled: true }] } });
    const { data } = (await naive('GET /ddos/bgp/1')).body as { readonly data: { readonly enabled?: boolean } };
    expect(data.enabled).toBeUndefined();
    expect((await rackcorp.bgpProtections.get({ id: 1 })).data.enabled).toBe(true);
  });

  it('creates a second protection when the answer to the first was lost', async () => {
    const { fake, naive, rackcorp } = await clientsOf({});
    const creation = { name: 'Shop', ipAddress: '192.0.2.1', enabled: true };
    fake.failNext({ reset: 'after' });
    await expect(naive('POST /ddos/bgp', creation)).rejects.toThrow(TypeError);
    await naive('POST /ddos/bgp', creation);
    expect(fake.state.bgpProtections).toHaveLength(2);
    fake.reset();
    fake.failNext({ reset: 'after', operation: 'bgpProtections.create' });
    await rackcorp.bgpProtections.ensureProtected({ ipAddress: '192.0.2.1' });
    expect(fake.state.bgpProtections).toHaveLength(1);
  });
});
