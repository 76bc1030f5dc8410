import { describe, expect, it } from 'vitest';
import { RackCorpSecurity } from '../../src/index.js';
import { createFakeRackCorpSecurity, type FakeRackCorpSecurityOptions } from '../../src/testing/index.js';

/** One statement of the vendor's texts and clients, as a request that tries it. */
interface Statement {
  readonly source: 'page' | 'other pages' | 'clients' | 'not documented';
  readonly says: string;
  readonly request: string;
  readonly body?: object;
  readonly options?: FakeRackCorpSecurityOptions;
  readonly status?: number;
  readonly answers: object;
}

const fault = { code: 'FAULT', message: expect.any(String) };
const confirmation = (message: string): object => ({ code: 'OK', message });
const events = Array.from({ length: 45 }, (_, index) => ({ id: index + 1, status: 'open' }));
const protection = { id: 123, name: 'DDoS Protection', ipAddress: '192.0.2.1', enabled: true };
const seeded: FakeRackCorpSecurityOptions = {
  seed: { events, bgpProtections: [protection], ddosDestinations: [{ id: 7 }] },
};
const listed = (first: number, last: number): object => ({ code: 'OK', events: events.slice(first, last) });

const statements: readonly Statement[] = [
  {
    source: 'page',
    says: 'ownership has the customer and the settings',
    request: 'GET /security',
    answers: { code: 'OK', ownership: { customerId: 123, securitySettings: {} } },
  },
  {
    source: 'page',
    says: 'resStart is 0 by default, resWindow 20',
    request: 'GET /security/events',
    options: seeded,
    answers: listed(0, 20),
  },
  {
    source: 'page',
    says: 'resWindow is the number of results',
    request: 'GET /security/events?resStart=0&resWindow=50',
    options: seeded,
    answers: listed(0, 50),
  },
  {
    source: 'page',
    says: 'resStart is where a page begins',
    request: 'GET /security/events?resStart=40',
    options: seeded,
    answers: listed(40, 45),
  },
  {
    source: 'page',
    says: 'after the last event is an empty page',
    request: 'GET /security/events?resStart=45',
    options: seeded,
    answers: { code: 'OK', events: [] },
  },
  {
    source: 'other pages',
    says: '20 is the smallest window',
    request: 'GET /security/events?resWindow=10',
    options: seeded,
    answers: listed(0, 20),
  },
  {
    source: 'other pages',
    says: 'a total may be in count',
    request: 'GET /security/events',
    options: { ...seeded, total: 'count' },
    answers: { count: 45 },
  },
  {
    source: 'other pages',
    says: 'a total may be in matches',
    request: 'GET /security/events',
    options: { ...seeded, total: 'matches' },
    answers: { matches: 45 },
  },
  {
    source: 'page',
    says: 'resStart is an integer',
    request: 'GET /security/events?resStart=x',
    options: seeded,
    answers: fault,
  },
  {
    source: 'page',
    says: 'resWindow is an integer',
    request: 'GET /security/events?resWindow=1.5',
    options: seeded,
    answers: fault,
  },
  {
    source: 'page',
    says: 'an event is updated by the id in the body',
    request: 'PUT /security/events',
    body: { eventId: 12, status: 'resolved', notes: 'Issue resolved' },
    options: seeded,
    answers: confirmation('Event Updated'),
  },
  {
    source: 'page',
    says: 'an update names its event',
    request: 'PUT /security/events',
    body: { status: 'resolved' },
    options: seeded,
    answers: fault,
  },
  {
    source: 'not documented',
    says: 'an event that does not exist',
    request: 'PUT /security/events',
    body: { eventId: 99 },
    options: seeded,
    answers: fault,
  },
  {
    source: 'page',
    says: 'access is created',
    request: 'POST /security',
    body: { name: 'a', description: 'b' },
    answers: confirmation('API Access Created Successfully'),
  },
  {
    source: 'page',
    says: 'a name of an access is a text',
    request: 'POST /security',
    body: { name: 5 },
    answers: fault,
  },
  {
    source: 'page',
    says: 'protections are listed',
    request: 'GET /security/ddos/bgp',
    options: seeded,
    answers: { code: 'OK', data: [protection] },
  },
  {
    source: 'page',
    says: 'one protection comes in a list',
    request: 'GET /security/ddos/bgp/123',
    options: seeded,
    answers: { code: 'OK', data: [protection] },
  },
  {
    source: 'other pages',
    says: 'one thing may come alone',
    request: 'GET /security/ddos/bgp/123',
    options: { ...seeded, one: 'object' },
    answers: { data: protection },
  },
  {
    source: 'page',
    says: 'a protection is created with a new id',
    request: 'POST /security/ddos/bgp',
    body: { ipAddress: '192.0.2.2' },
    options: seeded,
    answers: { code: 'OK', id: 124 },
  },
  {
    source: 'page',
    says: 'a protection is updated by both ids',
    request: 'PUT /security/ddos/bgp/123',
    body: { id: 123, enabled: false },
    options: seeded,
    answers: confirmation('DDOS Network Protection updated successfully'),
  },
  {
    source: 'page',
    says: 'the ids of path and body are the same',
    request: 'PUT /security/ddos/bgp/123',
    body: { id: 5, enabled: false },
    options: seeded,
    answers: fault,
  },
  {
    source: 'page',
    says: 'a protection is deleted',
    request: 'DELETE /security/ddos/bgp/123',
    options: seeded,
    answers: confirmation('DDOS Network Protection deleted successfully'),
  },
  {
    source: 'page',
    says: 'destinations are listed',
    request: 'GET /security/ddos/destination',
    options: seeded,
    answers: { code: 'OK', data: [{ id: 7 }] },
  },
  {
    source: 'page',
    says: 'destinations cannot be changed',
    request: 'POST /security/ddos/destination',
    body: {},
    options: seeded,
    status: 404,
    answers: { code: 'FAULT', message: expect.stringMatching(/has no POST|has no such path/) },
  },
  {
    source: 'page',
    says: 'there are no security rules',
    request: 'GET /security/rules',
    status: 404,
    answers: { code: 'FAULT', message: expect.stringMatching(/has no POST|has no such path/) },
  },
  {
    source: 'page',
    says: 'a failure is a FAULT with a message',
    request: 'GET /security/ddos/bgp/9',
    options: seeded,
    answers: fault,
  },
  {
    source: 'clients',
    says: 'a failure may have its own status',
    request: 'GET /security/ddos/bgp/9',
    options: { ...seeded, statuses: 'by-meaning' },
    status: 404,
    answers: fault,
  },
];

describe('the fake does as the vendor says', () => {
  it.each(statements.map((each) => [each.source, each.says, each] as const))(
    '%s: %s',
    async (_source, _says, { request, body, options, status = 200, answers }) => {
      const fake = createFakeRackCorpSecurity(options);
      const [method = '', path = ''] = request.split(' ');
      const response = await fake.fetch(fake.clientOptions.baseUrl + path, {
        method,
        headers: { authorization: 'Bearer fake-access-token', 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      expect(response.status).toBe(status);
      expect(await response.json()).toMatchObject(answers);
    },
  );

  it('clients: wrong credentials are ACCESS_DENIED', async () => {
    const fake = createFakeRackCorpSecurity();
    const response = await fake.fetch(`${fake.clientOptions.baseUrl}/security`);
    expect(await response.json()).toMatchObject({ code: 'ACCESS_DENIED' });
  });

  it('gives no identifier twice, also after a deletion', async () => {
    const fake = createFakeRackCorpSecurity();
    const { bgpProtections } = new RackCorpSecurity(fake.clientOptions);
    const body = { ipAddress: '192.0.2.1' };
    const { id: first } = await bgpProtections.create({ body });
    await bgpProtections.delete({ id: first });
    const { id: second } = await bgpProtections.create({ body });
    expect(second).not.toBe(first);
  });
});
