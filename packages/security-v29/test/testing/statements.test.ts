import type { HttpMethod, Operation } from '@edgeward/core';
import { operations } from '@edgeward/security-v29/operations';
import { forEveryOperation, type Refusal, refusalOf, testRefusals } from '@edgeward/test-support';
import { describe, expect, it } from 'vitest';
import { bearer, RackCorpSecurity } from '../../src/index.js';
import { createFakeRackCorpSecurity, type FakeRackCorpSecurityOptions } from '../../src/testing/index.js';

/** One statement of the vendor's texts and clients, with a request for it. */
interface Statement {
  /**
   * The page this package is built from, other pages of the vendor, its clients, or a guess if none of them says
   * anything.
   */
  readonly source: 'page' | 'other pages' | 'clients' | 'guess';
  readonly says: string;
  readonly request: string;
  readonly body?: object | undefined;
  readonly options?: FakeRackCorpSecurityOptions;

  /** The status by meaning, if it is refused. */
  readonly refused?: 400 | 404;
  readonly answers: object;
}

type Source = Statement['source'];
type Tried = readonly [request: string, body?: object];

const fault = { code: 'FAULT', message: expect.any(String) };
const confirmation = (message: string): object => ({ code: 'OK', message });
const events = Array.from({ length: 45 }, (_, index) => ({ id: index + 1, status: 'open' }));
const protection = { id: 123, name: 'DDoS Protection', ipAddress: '192.0.2.1', enabled: true };
const seed = { events, bgpProtections: [protection], ddosDestinations: [{ id: 7 }] };
const listed = (first: number, last: number): object => ({
  code: 'OK',
  message: 'Events Retrieved Successfully',
  events: events.slice(first, last),
});

const taken = (source: Source, says: string, answers: object, request: string, body?: object): Statement => ({
  source,
  says,
  request,
  body,
  answers,
});
const refused = (source: Source, says: string, status: 400 | 404, tried: readonly Tried[]): readonly Statement[] =>
  tried.map(([request, body]) => ({ source, says, request, body, refused: status, answers: fault }));

const statements: readonly Statement[] = [
  taken(
    'page',
    'ownership has the customer and the settings',
    { code: 'OK', ownership: { customerId: 123, securitySettings: {} } },
    'GET /security',
  ),
  taken('page', 'resStart is 0 by default, resWindow 20', listed(0, 20), 'GET /security/events'),
  taken('page', 'resWindow is the number of results', listed(0, 45), 'GET /security/events?resStart=0&resWindow=50'),
  taken(
    'page',
    'resWindow is the number of results of a page',
    listed(20, 42),
    'GET /security/events?resStart=20&resWindow=22',
  ),
  taken('page', 'resStart is where a page begins', listed(40, 45), 'GET /security/events?resStart=40'),
  taken('page', 'after the last event is an empty page', listed(45, 45), 'GET /security/events?resStart=45'),
  taken('other pages', '20 is the smallest window', listed(0, 20), 'GET /security/events?resWindow=10'),
  ...(['count', 'matches'] as const).map(
    (total): Statement => ({
      source: 'other pages',
      says: `a total may be in ${total}`,
      request: 'GET /security/events',
      options: { total },
      answers: { [total]: 45 },
    }),
  ),
  ...refused('page', '`resStart` is a whole number, and not below 0', 400, [
    ['GET /security/events?resStart=x'],
    ['GET /security/events?resStart=-1'],
    ['GET /security/events?resStart='],
  ]),
  ...refused('page', '`resWindow` is a whole number, and not below 0', 400, [
    ['GET /security/events?resWindow=1.5'],
    ['GET /security/events?resWindow=-20'],
    ['GET /security/events?resWindow=1e2'],
  ]),
  taken('page', 'an event is updated by the id in the body', confirmation('Event Updated'), 'PUT /security/events', {
    eventId: 12,
    status: 'resolved',
    notes: 'Issue resolved',
  }),
  taken('guess', 'a status may be one that nobody knows', confirmation('Event Updated'), 'PUT /security/events', {
    eventId: 12,
    status: 'acknowledged',
  }),
  ...refused('page', '`eventId` is given, a number or a text', 400, [
    ['PUT /security/events', { status: 'resolved' }],
    ['PUT /security/events', { eventId: null, status: 'resolved' }],
    ['PUT /security/events', { eventId: [12], status: 'resolved' }],
    ['PUT /security/events'],
  ]),
  ...refused('page', '`status` and `notes` are no objects', 400, [
    ['PUT /security/events', { eventId: 12, status: { name: 'resolved' } }],
    ['PUT /security/events', { eventId: 12, notes: ['a'] }],
  ]),
  ...refused('guess', 'the event is there', 404, [['PUT /security/events', { eventId: 99, status: 'resolved' }]]),
  taken('page', 'access is created', confirmation('API Access Created Successfully'), 'POST /security', {
    name: 'API Access Name',
    description: 'Description of API access',
  }),
  ...refused('page', '`name` and `description` are texts', 400, [
    ['POST /security', { name: 5 }],
    ['POST /security', { name: 'a', description: ['b'] }],
    ['POST /security', []],
  ]),
  taken('page', 'protections are listed', { code: 'OK', data: [protection] }, 'GET /security/ddos/bgp'),
  taken('page', 'one protection comes in a list', { code: 'OK', data: [protection] }, 'GET /security/ddos/bgp/123'),
  {
    source: 'other pages',
    says: 'one thing may come alone',
    request: 'GET /security/ddos/bgp/123',
    options: { one: 'object' },
    answers: { data: protection },
  },
  ...refused('guess', 'the protection is there', 404, [
    ['GET /security/ddos/bgp/9'],
    ['PUT /security/ddos/bgp/9', { id: 9, enabled: false }],
    ['DELETE /security/ddos/bgp/9'],
  ]),
  taken(
    'page',
    'a protection is created with a new id',
    { code: 'OK', message: 'DDOS Network Protection created successfully', id: 124 },
    'POST /security/ddos/bgp',
    { name: 'DDoS Protection', ipAddress: '192.0.2.2', enabled: true },
  ),
  taken('guess', 'a range may be protected', { code: 'OK' }, 'POST /security/ddos/bgp', { ipAddress: '192.0.2.0/24' }),
  ...refused('page', '`ipAddress` is an address or a range', 400, [
    ['POST /security/ddos/bgp', { ipAddress: 'localhost' }],
    ['POST /security/ddos/bgp', { ipAddress: '192.0.2.256' }],
    ['POST /security/ddos/bgp', { ipAddress: '' }],
    ['POST /security/ddos/bgp', { ipAddress: 3_221_225_985 }],
    ['PUT /security/ddos/bgp/123', { id: 123, ipAddress: 'localhost' }],
  ]),
  ...refused('page', '`enabled` is a boolean, or a word or number for one', 400, [
    ['POST /security/ddos/bgp', { ipAddress: '192.0.2.2', enabled: 'maybe' }],
    ['POST /security/ddos/bgp', { ipAddress: '192.0.2.2', enabled: 2 }],
    ['PUT /security/ddos/bgp/123', { id: 123, enabled: 'maybe' }],
  ]),
  ...refused('page', 'members are of their types', 400, [
    ['POST /security/ddos/bgp', { name: ['a'], ipAddress: '192.0.2.2' }],
    ['POST /security/ddos/bgp', []],
    ['PUT /security/ddos/bgp/123', { id: 123, name: { first: 'a' } }],
  ]),
  taken(
    'page',
    'a protection is updated by both ids',
    confirmation('DDOS Network Protection updated successfully'),
    'PUT /security/ddos/bgp/123',
    { id: 123, enabled: false },
  ),
  ...refused('page', 'the ids of path and body are the same', 400, [
    ['PUT /security/ddos/bgp/123', { id: 5, enabled: false }],
    ['PUT /security/ddos/bgp/123', { enabled: false }],
  ]),
  taken(
    'page',
    'a protection is deleted',
    confirmation('DDOS Network Protection deleted successfully'),
    'DELETE /security/ddos/bgp/123',
  ),
  taken('page', 'destinations are listed', { code: 'OK', data: [{ id: 7 }] }, 'GET /security/ddos/destination'),
  taken(
    'page',
    'one destination comes in a list',
    { code: 'OK', data: [{ id: 7 }] },
    'GET /security/ddos/destination/7',
  ),
  ...refused('guess', 'the destination is there', 404, [['GET /security/ddos/destination/8']]),
];

/** Requests not found on the page. */
const elsewhere = [
  'POST /security/ddos/destination',
  'DELETE /security/ddos/destination/7',
  'GET /security/rules',
  'GET /security/events/12',
  'PATCH /security/ddos/bgp/123',
] as const;

async function ask(options: FakeRackCorpSecurityOptions, request: string, body?: object) {
  const fake = createFakeRackCorpSecurity({ seed, ...options });
  const [method = '', path = ''] = request.split(' ');
  const response = await fake.fetch(fake.clientOptions.baseUrl + path, {
    method,
    headers: { authorization: 'Bearer fake-access-token', 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

describe("the vendor's statements", () => {
  it.each(statements.map((each, row) => [each.source, each.says, each.request, row, each] as const))(
    '%s: %s (%s, row %i)',
    async (_source, _says, _request, _row, { request, body, options, refused: status = 200, answers }) => {
      expect(await ask({ ...options }, request, body)).toMatchObject({ status: 200, body: answers });
      const byMeaning = await ask({ ...options, statuses: 'by-meaning' }, request, body);
      expect(byMeaning).toMatchObject({ status, body: answers });
    },
  );

  it.each(elsewhere)('page: there is no %s', async (request) => {
    expect(await ask({}, request)).toMatchObject({
      status: 404,
      body: { code: 'FAULT', message: expect.stringMatching(/has no \w+|has no such path/) },
    });
  });

  it.each([
    ['always-200', 200],
    ['by-meaning', 400],
  ] as const)('a body that is not JSON is a FAULT, with statuses that are %s', async (statuses, status) => {
    const fake = createFakeRackCorpSecurity({ statuses });
    const response = await fake.fetch(`${fake.clientOptions.baseUrl}/security`, {
      method: 'POST',
      headers: { authorization: 'Bearer fake-access-token', 'content-type': 'application/json' },
      body: '{',
    });
    expect([response.status, await response.json()]).toEqual([status, fault]);
  });

  it('an update keeps unnamed members', async () => {
    const fake = createFakeRackCorpSecurity({ seed });
    const rackcorp = new RackCorpSecurity(fake.clientOptions);
    await rackcorp.events.update({ body: { eventId: 12, notes: 'Ours' } });
    await rackcorp.bgpProtections.update({ id: 123, body: { enabled: false } });
    expect(fake.state.events[11]).toEqual({ id: 12, status: 'open', notes: 'Ours' });
    expect(fake.state.bgpProtections).toEqual([{ ...protection, enabled: false }]);
  });

  it('accepts any response the service itself has given', async () => {
    const odd = { id: '5', ipAddress: 'edge-1', enabled: 'pending' };
    const fake = createFakeRackCorpSecurity({ seed: { bgpProtections: [odd] } });
    const rackcorp = new RackCorpSecurity(fake.clientOptions);
    const { data } = await rackcorp.bgpProtections.get({ id: 5 });
    await rackcorp.bgpProtections.update({ id: 5, body: { ...data, name: 'Edge' } });
    expect(fake.state.bgpProtections).toEqual([{ ...odd, name: 'Edge' }]);
  });
});

describe('the identifiers given out by the fake', () => {
  const body = { ipAddress: '192.0.2.1' };

  it('reuses no identifier after a deletion, a reset, or a change by a test', async () => {
    const fake = createFakeRackCorpSecurity({ seed });
    const { bgpProtections } = new RackCorpSecurity(fake.clientOptions);
    const create = async (): Promise<number | string> => (await bgpProtections.create({ body })).id;
    const ids = [protection.id, await create()];
    await bgpProtections.delete({ id: ids[1] ?? 0 });
    ids.push(await create());
    fake.state.bgpProtections.length = 0;
    ids.push(await create());
    fake.reset();
    fake.state.bgpProtections.length = 0;
    ids.push(await create());
    expect(new Set(ids).size).toBe(5);
  });

  it('reuses no identifier if the seed was removed before the first creation', async () => {
    const fake = createFakeRackCorpSecurity({ seed });
    fake.state.bgpProtections.length = 0;
    const { id } = await new RackCorpSecurity(fake.clientOptions).bgpProtections.create({ body });
    expect(id).not.toBe(protection.id);
  });
});

interface Asked {
  readonly request: string;
  readonly body?: object | undefined;
  readonly options?: FakeRackCorpSecurityOptions;
  readonly token?: string;
}

async function refusedBy({ request, body, options, token }: Asked, rule: string, source: Source): Promise<Refusal> {
  const fake = createFakeRackCorpSecurity({ seed, ...options });
  const [method = '', path = ''] = request.split(' ');
  const url = new URL(path, 'https://api.rackcorp.test');
  const auth = bearer(token ?? fake.credentials.token);
  const call = new RackCorpSecurity({ ...fake.clientOptions, auth }).request({
    // The rows name methods of HTTP.
    method: method as HttpMethod,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    body,
  });
  const evidence = source === 'page' ? 'documented' : source === 'guess' ? 'inferred' : 'observed';
  return refusalOf(fake, call, { rule, evidence });
}

function lineOf({ method, path }: Operation): string {
  return `${method} ${path.replace('{id}', '7')}`;
}

/** Answers of the fake with a special status, sent on request. */
const rulesByMeaning = {
  400: "values are as above (of a fake with `statuses: 'by-meaning'`)",
  404: "the identifier is as above (of a fake with `statuses: 'by-meaning'`)",
};

describe('the rules in api.md', () => {
  testRefusals(new URL('../..', import.meta.url), {
    refusals: async () => {
      const denied: Refusal[] = [];
      const unauthenticated: Refusal[] = [];
      for (const operation of operations) {
        const asked: Asked = { request: lineOf(operation), token: 'wrong' };
        denied.push(await refusedBy(asked, 'the credentials are known', 'clients'));
        unauthenticated.push(
          await refusedBy(
            { ...asked, options: { statuses: 'by-meaning' } },
            "the credentials are known (of a fake with `statuses: 'by-meaning'`)",
            'clients',
          ),
        );
      }
      const made: Refusal[] = [];
      const byMeaning: Refusal[] = [];
      for (const { source, says, request, body, refused: status } of statements) {
        if (status === undefined) continue;
        made.push(await refusedBy({ request, body }, says, source));
        const asked: Asked = { request, body, options: { statuses: 'by-meaning' } };
        byMeaning.push(await refusedBy(asked, rulesByMeaning[status], 'guess'));
      }
      for (const request of elsewhere) {
        made.push(await refusedBy({ request }, 'the method and the path are those of an operation', 'page'));
      }
      return [
        forEveryOperation(denied, operations),
        forEveryOperation(unauthenticated, operations),
        ...made,
        ...byMeaning,
      ];
    },
    except: {
      'ownership.get ApiError': 'there is nothing to refuse in it but the credentials: `failNext` makes the fake fail',
      'bgpProtections.list ApiError': 'there is nothing to refuse in it but the credentials',
      'ddosDestinations.list ApiError': 'there is nothing to refuse in it but the credentials',
    },
  });
});
