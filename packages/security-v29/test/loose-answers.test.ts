import { describe, expect, it } from 'vitest';
import { bgpProtectionId, securityEventId } from '../src/index.js';
import { createFakeRackCorpSecurity } from '../src/testing/index.js';
import { answering } from './support/answering.js';
import { routes } from './support/routes.js';

const a = { id: 12, ipAddress: '192.0.2.1', enabled: 1 };
const b = { id: 15, ipAddress: '192.0.2.2', enabled: 0 };

describe('a list in another form', () => {
  it.each([
    ['a map by identifiers', { 12: a, 15: b }, [a, b]],
    ['a map with texts for keys', { first: a, second: b }, [a, b]],
    ['an empty map', {}, []],
    ['null', null, []],
    ['a single item', a, [a]],
  ])('is read from %s', async (_form, data, items) => {
    const rackcorp = answering({ code: 'OK', data, events: data });
    expect((await rackcorp.bgpProtections.list()).data).toEqual(items);
    expect((await rackcorp.ddosDestinations.list()).data).toEqual(items);
    expect((await rackcorp.events.list()).items).toEqual(items);
  });

  it('ends when its pages are maps', async () => {
    const page = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${index + 1}`, { id: index + 1 }]));
    const rackcorp = answering(undefined, {
      fetch: async (url) => Response.json({ code: 'OK', events: url.includes('resStart') ? {} : page, count: 20 }),
    });
    const ids: unknown[] = [];
    for await (const event of rackcorp.events.list()) ids.push(event.id);
    expect(ids).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  it.each([
    { id: 12, ipAddress: ['192.0.2.1'], enabled: true },
    { id: [12], ipAddress: ['192.0.2.9', '192.0.2.1'], enabled: ['1'] },
    { id: ' 12 ', ipAddress: ' 192.0.2.1 ', enabled: [true] },
  ])('causes no second protection of an address written as %j', async (protection) => {
    const rackcorp = answering({ code: 'OK', data: [protection] });
    const { outcome, id } = await rackcorp.bgpProtections.ensureProtected({ ipAddress: '192.0.2.1' });
    expect({ outcome, id: Number(id) }).toEqual({ outcome: 'unchanged', id: 12 });
  });

  it('causes no second protection of an address', async () => {
    const rackcorp = answering({ code: 'OK', data: { 12: a, 15: b } });
    const { outcome, id } = await rackcorp.bgpProtections.ensureProtected({ ipAddress: '192.0.2.1' });
    expect({ outcome, id }).toEqual({ outcome: 'unchanged', id: 12 });
  });

  it.each([
    ['an empty map', {}],
    ['an empty list', []],
    ['null', null],
    ['false', false],
  ])('is a NotFoundError when one item was requested and %s came', async (_form, data) => {
    await expect(answering({ code: 'OK', data }).bgpProtections.get({ id: 1 })).rejects.toMatchObject({
      kind: 'not-found',
    });
  });
});

const odd = [undefined, null, 7, '7', '', true, false];

describe.each(['id', 'eventId', 'status', 'notes', 'name', 'ipAddress', 'enabled'])(
  'the inferred member %s',
  (name) => {
    const values = odd.filter((value) => typeof value !== 'boolean' || (name !== 'id' && name !== 'eventId'));

    it.each(values)('never fails a read when it is %j', async (value) => {
      const item = { ...(value !== undefined && { [name]: value }), other: 1 };
      const rackcorp = answering({ code: 'OK', data: [item], events: [item] }, { validation: 'strict' });
      expect((await rackcorp.bgpProtections.list()).data).toEqual([item]);
      expect((await rackcorp.bgpProtections.get({ id: 1 })).data).toEqual(item);
      expect((await rackcorp.ddosDestinations.list()).data).toEqual([item]);
      expect((await rackcorp.events.list()).items).toEqual([item]);
    });

    it.each(values)('can be sent back unchanged if it is %j', async (value) => {
      const item = { id: 1, eventId: 1, ...(value !== undefined && { [name]: value }), other: { deep: [1] } };
      const rackcorp = answering({ code: 'OK', data: [item], events: [item], id: 2 });
      const [protection] = (await rackcorp.bgpProtections.list()).data;
      await rackcorp.bgpProtections.update({ id: 1, body: { ...protection } });
      await rackcorp.bgpProtections.create({ body: { ...protection } });
      const [event] = (await rackcorp.events.list()).items;
      await rackcorp.events.update({ body: { ...event, eventId: 1 } });
    });
  },
);

it.each([[{ customerId: null, securitySettings: [] }], [{ customerId: '5', securitySettings: null }], [{}]])(
  'the ownership %j is returned unchanged',
  async (ownership) => {
    expect((await answering({ code: 'OK', ownership }).ownership.get()).ownership).toEqual(ownership);
  },
);

it('identifiers are found in a list of one', () => {
  expect(bgpProtectionId({ id: [543] })).toBe(543);
  expect(securityEventId({ eventId: ['543'] })).toBe('543');
  expect(securityEventId({ eventId: [1, 2] })).toBeUndefined();
});

describe.each(routes)('a client %s', (_route, connect) => {
  it('reads, spreads and updates what the fake was seeded with', async () => {
    const seeded = { id: 1, name: null, ipAddress: '192.0.2.1', enabled: 1, asn: 64500 };
    const fake = createFakeRackCorpSecurity({
      seed: { bgpProtections: [seeded], events: [{ id: 5, status: null, notes: null, source: 'scan' }] },
    });
    const { bgpProtections, events } = await connect(fake);
    const { data } = await bgpProtections.get({ id: 1 });
    await bgpProtections.update({ id: 1, body: { ...data, name: 'Shop' } });
    expect(fake.state.bgpProtections).toEqual([{ ...seeded, name: 'Shop' }]);
    const [event] = (await events.list()).items;
    await events.update({ body: { ...event, eventId: 5, status: 'resolved' } });
    expect(fake.state.events).toEqual([{ id: 5, status: 'resolved', notes: null, source: 'scan' }]);
  });
});

describe.each(['warn', 'off'] as const)('with validation %s, an answer that holds anything', (validation) => {
  it.each([{}, { data: 'none' }, { data: 5 }])(
    'changes nothing after a response without protections: %j',
    async (members) => {
      const { bgpProtections } = answering({ code: 'OK', ...members }, { validation });
      await expect(bgpProtections.ensureProtected({ ipAddress: '192.0.2.1' })).rejects.toMatchObject({
        kind: 'response-validation',
        mayHaveApplied: false,
      });
    },
  );

  it.each([[[null]], [['x']], [[[1]]]])('reports events like %j with an error of the library', async (events) => {
    const all = answering({ code: 'OK', events }, { validation }).events.all();
    await expect(all.next()).rejects.toMatchObject({ kind: 'response-validation' });
  });

  it('finds no protections among malformed ones', async () => {
    const { bgpProtections } = answering({ code: 'OK', data: [null, 'x', [1]], id: 2 }, { validation });
    expect(await bgpProtections.ensureProtected({ ipAddress: '192.0.2.1' })).toMatchObject({ outcome: 'created' });
  });
});
