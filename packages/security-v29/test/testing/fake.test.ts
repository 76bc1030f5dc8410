import { describe, expect, it } from 'vitest';
import { RackCorpSecurity } from '../../src/index.js';
import { createFakeRackCorpSecurity } from '../../src/testing/index.js';
import { failureOf } from '../support/answering.js';
import { routes } from '../support/routes.js';

const body = { name: 'Shop', ipAddress: '192.0.2.1', enabled: true };

describe.each(routes)('the fake, to a client %s,', (_route, connect) => {
  it('keeps created, changed and deleted records', async () => {
    const fake = createFakeRackCorpSecurity();
    const { bgpProtections, apiAccess } = await connect(fake);
    const { id } = await bgpProtections.create({ body });
    await bgpProtections.update({ id, body: { enabled: false } });
    expect((await bgpProtections.list()).data).toEqual([{ id, ...body, enabled: false }]);
    await bgpProtections.delete({ id });
    expect((await bgpProtections.list()).data).toEqual([]);
    await apiAccess.create({ body: { name: 'siem' } });
    expect(fake.state.apiAccess).toEqual([{ name: 'siem' }]);
  });

  it.each([
    ['always-200', 200, 'api'],
    ['by-meaning', 404, 'not-found'],
  ] as const)('refuses what is not there, with statuses that are %s', async (statuses, status, kind) => {
    const { bgpProtections, ddosDestinations, events } = await connect(createFakeRackCorpSecurity({ statuses }));
    for (const call of [
      () => bgpProtections.get({ id: 9 }),
      () => bgpProtections.update({ id: 9, body: {} }),
      () => bgpProtections.delete({ id: 9 }),
      () => ddosDestinations.get({ id: 9 }),
      () => events.update({ body: { eventId: 9 } }),
    ]) {
      expect(await failureOf(call())).toMatchObject({ code: 'FAULT', status, kind });
    }
  });

  it('fails as often as failNext asks for', async () => {
    const fake = createFakeRackCorpSecurity();
    const rackcorp = await connect(fake, { random: () => 0 });
    fake.failNext({ status: 503, times: 2 });
    await rackcorp.ownership.get();
    expect(fake.requests.map(({ status }) => status)).toEqual([503, 503, 200]);
  });
});

describe('the fake', () => {
  it('refuses an update whose body names another protection than the path', async () => {
    const fake = createFakeRackCorpSecurity({ seed: { bgpProtections: [{ id: 1, enabled: true }] } });
    const { apiUuid, apiSecret } = fake.credentials;
    for (const id of [2, undefined]) {
      const response = await fake.fetch('https://api.rackcorp.test/api/rest/v2.9/security/ddos/bgp/1', {
        method: 'PUT',
        headers: { authorization: `Basic ${btoa(`${apiUuid}:${apiSecret}`)}` },
        body: JSON.stringify({ id, enabled: false }),
      });
      expect(await response.json()).toMatchObject({ code: 'FAULT' });
    }
    expect(fake.state.bgpProtections).toEqual([{ id: 1, enabled: true }]);
  });

  it('can be reset to its seed, which it never changes', async () => {
    const seed = { bgpProtections: [{ id: 1, enabled: true }] };
    const fake = createFakeRackCorpSecurity({ seed });
    const { bgpProtections } = new RackCorpSecurity(fake.clientOptions);
    await bgpProtections.update({ id: 1, body: { enabled: false } });
    expect(seed.bgpProtections).toEqual([{ id: 1, enabled: true }]);
    fake.reset();
    expect((await bgpProtections.list()).data).toEqual(seed.bgpProtections);
    expect(fake.requests).toHaveLength(1);
  });

  it('writes down requests without credentials', async () => {
    const fake = createFakeRackCorpSecurity();
    await new RackCorpSecurity(fake.clientOptions).ownership.get();
    expect(fake.requests).toMatchObject([{ operation: 'ownership.get', headers: { authorization: '[redacted]' } }]);
  });
});
