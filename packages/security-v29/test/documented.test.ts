import { readFileSync } from 'node:fs';
import { recording } from '@edgeward/test-support';
import { describe, expect, it } from 'vitest';
import { operations } from '../src/generated/operations.js';
import { ApiError, type RackCorpSecurity } from '../src/index.js';
import { type AccountSeed, createFakeRackCorpSecurity, type FakeRackCorpSecurity } from '../src/testing/index.js';
import { answering, failureOf } from './support/answering.js';
import { routes } from './support/routes.js';

interface Example {
  readonly heading: string;
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly request?: string;
  readonly answer: string;
}

interface Answer {
  readonly [member: string]: unknown;
}

const examples: readonly Example[] = fixture('index.json');

function fixture<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8'));
}

const event = { eventId: 123, status: 'open', severity: 'high' };
const protection = { id: 123, name: 'Shop', ipAddress: '192.0.2.9', enabled: true };
const destination = { id: 7, name: 'Sydney', gateway: '198.51.100.1' };
const seed: AccountSeed = {
  ownership: { customerId: 123, securitySettings: { alerts: true } },
  events: [event],
  bgpProtections: [protection],
  ddosDestinations: [destination],
};

/** The parts abbreviated in the documentation as `[...]` or `{...}`, by operation. */
const abbreviated: Readonly<Record<string, unknown>> = {
  'events.list': [event],
  'bgpProtections.list': [protection],
  'bgpProtections.get': [protection],
  'ddosDestinations.list': [destination],
  'ddosDestinations.get': [destination],
};

/** The documented answer, with samples for its abbreviated parts. */
function documentedAnswer({ operation, answer }: Example): Answer {
  const documented: Answer = fixture(answer);
  if (operation === 'ownership.get') return { ...documented, ownership: seed.ownership };
  return Object.fromEntries(
    Object.entries(documented).map(([name, value]) => [name, value === '[...]' ? abbreviated[operation] : value]),
  );
}

function fakeFor({ operation }: Example): FakeRackCorpSecurity {
  // The documented answer to a creation has the identifier 123.
  const before = [{ ...protection, id: 122 }];
  return createFakeRackCorpSecurity({
    seed: operation === 'bgpProtections.create' ? { ...seed, bgpProtections: before } : seed,
  });
}

/** How a client is asked for each documented example. */
async function ask(rackcorp: RackCorpSecurity, operation: string): Promise<unknown> {
  const { ownership, events, apiAccess, bgpProtections, ddosDestinations } = rackcorp;
  switch (operation) {
    case 'ownership.get':
      return ownership.get();
    case 'events.list':
      return (await events.list({ resStart: 0, resWindow: 50 })).body;
    case 'events.update':
      return events.update({ body: { eventId: 123, status: 'resolved', notes: 'Issue resolved' } });
    case 'apiAccess.create':
      return apiAccess.create({ body: { name: 'API Access Name', description: 'Description of API access' } });
    case 'bgpProtections.list':
      return bgpProtections.list();
    case 'bgpProtections.get':
      return bgpProtections.get({ id: 123 });
    case 'bgpProtections.create':
      return bgpProtections.create({ body: { name: 'DDoS Protection', ipAddress: '192.0.2.1', enabled: true } });
    case 'bgpProtections.update':
      return bgpProtections.update({ id: 123, body: { enabled: false } });
    case 'bgpProtections.delete':
      return bgpProtections.delete({ id: 123 });
    case 'ddosDestinations.list':
      return ddosDestinations.list();
    case 'ddosDestinations.get':
      return ddosDestinations.get({ id: 7 });
    default:
      throw new Error(`No call is known for ${operation}`);
  }
}

it('every operation is documented, and has an example of its own', () => {
  expect(examples.map(({ operation }) => operation).sort()).toEqual(operations.map(({ id }) => id).sort());
  expect(new Set(operations.map(({ documentedAs }) => documentedAs)).size).toBe(11);
  expect(new Set(examples.map(({ heading }) => heading))).toEqual(
    new Set(operations.map(({ documentedAs }) => documentedAs)),
  );
});

describe.each(routes)('a client %s', (route, connect) => {
  it.each(examples)('sends "$heading" as documented', async (example) => {
    const fake = fakeFor(example);
    const { fetch, sent } = recording(route === 'over HTTP' ? globalThis.fetch : fake.fetch);
    await ask(await connect(fake, { fetch }), example.operation);
    const { method, path, request } = example;
    expect(sent.map(({ headers: _, ...line }) => line)).toEqual([
      { method, path, body: request === undefined ? undefined : fixture(request) },
    ]);
    expect(fake.requests.map(({ operation }) => operation)).toEqual([example.operation]);
  });

  it.each(examples)('is answered as documented for "$heading"', async (example) => {
    const documented = documentedAnswer(example);
    // One thing is documented to come in a list, and is handed over alone.
    const alone = example.operation.endsWith('.get') && Array.isArray(documented['data']);
    expect(await ask(await connect(fakeFor(example)), example.operation)).toEqual(
      alone ? { ...documented, data: [documented['data']].flat()[0] } : documented,
    );
  });
});

it.each(examples)('the fake answers "$heading" member for member', async (example) => {
  const fake = fakeFor(example);
  const { apiUuid, apiSecret } = fake.credentials;
  const response = await fake.fetch(`https://api.rackcorp.test${example.path}`, {
    method: example.method,
    headers: {
      authorization: `Basic ${btoa(`${apiUuid}:${apiSecret}`)}`,
      ...(example.request !== undefined && { 'content-type': 'application/json' }),
    },
    ...(example.request !== undefined && { body: JSON.stringify(fixture(example.request)) }),
  });
  expect(response.status).toBe(200);
  const received: unknown = await response.json();
  expect(JSON.stringify(received)).toBe(JSON.stringify(documentedAnswer(example)));
});

it('the documented error is an ApiError, with any status', async () => {
  const documented: unknown = fixture('fault.answer.json');
  for (const status of [200, 400, 500]) {
    const error = await failureOf(answering(documented, { status }).ownership.get());
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ code: 'FAULT', status, body: documented });
    expect(error).toMatchObject({ message: expect.stringContaining('FAULT: Error message') });
  }
});
