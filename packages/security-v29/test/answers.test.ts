import { recording } from '@edgeward/test-support';
import { describe, expect, it } from 'vitest';
import { bgpProtectionId, type ClientEvent, isProtectionEnabled, securityEventId } from '../src/index.js';
import { createFakeRackCorpSecurity } from '../src/testing/index.js';
import { answering, failureOf } from './support/answering.js';
import { routes } from './support/routes.js';

const protection = { id: 123, name: 'Shop', ipAddress: '192.0.2.1', enabled: true };

describe.each(routes)('one thing, to a client %s,', (_route, connect) => {
  it.each(['list', 'object'] as const)(
    'is returned as a single object if the service answers with a %s',
    async (one) => {
      const fake = createFakeRackCorpSecurity({
        seed: { bgpProtections: [protection], ddosDestinations: [{ id: '7' }] },
        one,
      });
      const rackcorp = await connect(fake);
      expect((await rackcorp.bgpProtections.get({ id: 123 })).data).toEqual(protection);
      expect((await rackcorp.ddosDestinations.get({ id: 7 })).data).toEqual({ id: '7' });
    },
  );
});

describe('a list', () => {
  it('a single item in place of a list becomes a list', async () => {
    expect((await answering({ code: 'OK', data: protection }).bgpProtections.list()).data).toEqual([protection]);
    expect((await answering({ code: 'OK', events: { id: 1 } }).events.list()).items).toEqual([{ id: 1 }]);
  });

  it.each([
    ['a list', [protection, protection]],
    ['a map by identifiers', { 12: protection, 15: protection }],
    ['a map by names', { first: protection, second: protection }],
  ])('a list of several items is not one item: %s', async (_form, data) => {
    const error = await failureOf(answering({ code: 'OK', data }).bgpProtections.get({ id: 123 }));
    expect(error).toMatchObject({ kind: 'response-validation', issues: [{ pointer: '/data' }] });
  });

  it('can contain undocumented members without drift', async () => {
    const drifts: ClientEvent[] = [];
    const loose = { ID: '5', Enabled: '1', asn: 64500, nested: { any: [1] } };
    const rackcorp = answering(
      { code: 'OK', data: [loose] },
      { onEvent: (event) => void (event.type === 'drift' && drifts.push(event)) },
    );
    expect((await rackcorp.bgpProtections.list()).data).toEqual([loose]);
    expect(drifts).toEqual([]);
  });
});

describe('identifiers', () => {
  it('are numbers or texts', async () => {
    const rackcorp = answering({ code: 'OK', id: '124' });
    expect((await rackcorp.bgpProtections.create({ body: { ipAddress: '192.0.2.1' } })).id).toBe('124');
  });

  it.each([
    [{ eventId: 7, id: 8 }, 7],
    [{ id: '8' }, '8'],
    [{ EventID: '9' }, '9'],
    [{ id: ' ' }, undefined],
    [{}, undefined],
  ])('finds the identifier of the event %j', (event, id) => {
    expect(securityEventId({ ...event })).toBe(id);
  });

  it.each([
    [{ id: 0 }, 0],
    [{ Id: '5' }, '5'],
    [{ protectionId: 5 }, undefined],
  ])('finds the identifier of the protection %j', (value, id) => {
    expect(bgpProtectionId(value)).toBe(id);
  });
});

it.each([
  [{ enabled: true }, true],
  [{ enabled: 1 }, true],
  [{ Enabled: '1' }, true],
  [{ enabled: 'TRUE ' }, true],
  [{ enabled: false }, false],
  [{ enabled: '0' }, false],
  [{ enabled: '' }, false],
  [{ enabled: 'soon' }, undefined],
  [{}, undefined],
])('whether the protection %j is enabled: %s', (value, enabled) => {
  expect(isProtectionEnabled(value)).toBe(enabled);
});

describe.each(routes)('a protection read and written by a client %s', (route, connect) => {
  it('keeps undocumented members, and has its identifier once from the path', async () => {
    const novel = { ...protection, enabled: 1, communities: ['64500:666'], limits: { mbps: null } };
    const fake = createFakeRackCorpSecurity({ seed: { bgpProtections: [novel] } });
    const { fetch, sent } = recording(route === 'over HTTP' ? globalThis.fetch : fake.fetch);
    const { bgpProtections } = await connect(fake, { fetch });
    const { data } = await bgpProtections.get({ id: 123 });
    await bgpProtections.update({ id: 123, body: { ...data, enabled: isProtectionEnabled(data) } });
    expect(sent.at(-1)?.body).toEqual({ ...novel, enabled: true });
    expect(fake.state.bgpProtections).toEqual([{ ...novel, enabled: true }]);
  });

  it('is always written to the identifier in the path', async () => {
    const fake = createFakeRackCorpSecurity({ seed: { bgpProtections: [protection, { ...protection, id: 124 }] } });
    const { fetch, sent } = recording(route === 'over HTTP' ? globalThis.fetch : fake.fetch);
    const { bgpProtections } = await connect(fake, { fetch });
    await bgpProtections.update({ id: 124, body: { ...protection, name: 'Copy' } });
    expect(sent.at(-1)).toMatchObject({
      path: '/api/rest/v2.9/security/ddos/bgp/124',
      body: { id: 124, name: 'Copy' },
    });
  });
});
