import { describe, expect, test } from 'vitest';
import { type Answer, createTransport, type Operation, ResponseParseError } from '../src/index.js';
import * as s from '../src/schema/index.js';
import { FakeClock } from '../src/testing/index.js';
import { json, serveOnce } from './support/server.js';
import {
  countingAuth,
  getThing,
  replaceThing,
  type Thing,
  type ThingPage,
  thingSchema,
  transportTo,
} from './support/things.js';

const listThings: Operation<ThingPage> = {
  ...getThing,
  id: 'things.list',
  path: '/v1/things',
  responses: { 200: s.define(() => s.object({ things: s.optional(s.array(thingSchema)) })) },
  adapt: { list: 'things' },
};

describe('an answer in another form', () => {
  test('is read as the described object if it is a bare list', async () => {
    await using server = await serveOnce((_request, response) => json(response, 200, [{ id: 'a' }]));
    expect(await transportTo(server.url).call(listThings)).toEqual({ things: [{ id: 'a' }] });
  });

  test('stays unchanged if it has the described form', async () => {
    await using server = await serveOnce((_request, response) => json(response, 200, { things: [], more: 1 }));
    expect(await transportTo(server.url).call(listThings)).toEqual({ things: [], more: 1 });
  });

  interface Job {
    readonly jobId?: number;
    readonly ticket?: string;
  }
  const jobSchema = s.define(
    (): s.Schema<Job> => s.object({ jobId: s.optional(s.integer()), ticket: s.optional(s.string()) }),
  );
  const startJob: Operation<Job> = {
    ...getThing,
    id: 'jobs.start',
    method: 'POST',
    path: '/v1/jobs',
    effect: 'destroy',
    responses: { 202: jobSchema, 303: jobSchema },
    adapt: { location: { 202: 'ticket', 303: 'jobId' } },
  };

  test.each([
    [202, '/v1/tickets/77', { ticket: '77' }],
    [303, '/v1/jobs/1234/?fresh=true', { jobId: 1234 }],
    [303, 'https://other.test/v1/jobs/1234', { jobId: 1234 }],
    [303, '/v1/jobs/later', { jobId: 'later' }],
  ])('is read from Location if %i has no body: %s', async (status, location, data) => {
    await using server = await serveOnce((_request, response) => response.writeHead(status, { location }).end());
    expect(await transportTo(server.url).call(startJob)).toEqual(data);
  });

  test('adapting keeps a body if there is one', async () => {
    await using server = await serveOnce((_request, response) =>
      json(response, 303, { jobId: 5 }, { location: '/v1/jobs/1234' }),
    );
    expect(await transportTo(server.url).call(startJob)).toEqual({ jobId: 5 });
  });

  test('is unreadable if it has neither body nor Location', async () => {
    await using server = await serveOnce((_request, response) => response.writeHead(303).end());
    await expect(transportTo(server.url).call(startJob)).rejects.toBeInstanceOf(ResponseParseError);
  });

  test('accepts an empty body with any success status if one may be empty', async () => {
    const operation: Operation<Thing | undefined> = { ...replaceThing, responses: { 200: thingSchema, 204: null } };
    for (const status of [200, 201, 204]) {
      await using server = await serveOnce((_request, response) => response.writeHead(status).end());
      expect(await transportTo(server.url).call(operation, { body: { id: 'a' } })).toBeUndefined();
    }
  });
});

describe('an answer with one thing in the place of a list, or a list in the place of one thing', () => {
  interface Boxes {
    readonly boxes: readonly Thing[];
  }
  const listBoxes: Operation<Boxes> = {
    ...getThing,
    responses: { 200: s.define((): s.Schema<Boxes> => s.object({ boxes: s.array(thingSchema) })) },
    adapt: { listed: 'boxes' },
  };
  const listOrNull: Operation<Boxes> = { ...listBoxes, adapt: { listed: 'boxes', none: 'null' } };
  interface Boxed {
    readonly box: Thing;
  }
  const getBox: Operation<Boxed> = {
    ...getThing,
    responses: { 200: s.define((): s.Schema<Boxed> => s.object({ box: thingSchema })) },
    adapt: { only: 'box' },
  };
  const a = { id: 'a' };

  test.each([
    [listBoxes, { more: 1, boxes: a }, { more: 1, boxes: [a] }],
    [listBoxes, { boxes: [a, a] }, { boxes: [a, a] }],
    [listBoxes, { boxes: [] }, { boxes: [] }],
    [listBoxes, { more: 1, boxes: { 12: a, 15: { id: 'b' } } }, { more: 1, boxes: [a, { id: 'b' }] }],
    [listBoxes, { boxes: { x: a } }, { boxes: [a] }],
    [listBoxes, { boxes: {} }, { boxes: [] }],
    [listOrNull, { boxes: null }, { boxes: [] }],
    [getBox, { box: { 12: a } }, { box: a }],
    [getBox, { more: 1, box: [a] }, { more: 1, box: a }],
    [getBox, { box: a }, { box: a }],
  ])('is read as described', async (operation, sent, read) => {
    await using server = await serveOnce((_request, response) => json(response, 200, sent));
    expect(await transportTo(server.url).call<Boxes | Boxed>(operation, { thingId: 'a' })).toEqual(read);
  });

  test.each([
    [listBoxes, { boxes: 'a' }],
    [listBoxes, { boxes: null }],
    [getBox, { box: [] }],
    [getBox, { box: [a, a] }],
    [getBox, { box: { 12: a, 15: a } }],
    [listBoxes, { boxes: { 12: a, 15: null } }],
  ])('is invalid if it is neither a list nor a map', async (operation, sent) => {
    await using server = await serveOnce((_request, response) => json(response, 200, sent));
    await expect(transportTo(server.url).call<Boxes | Boxed>(operation, { thingId: 'a' })).rejects.toMatchObject({
      kind: 'response-validation',
    });
  });
});

describe('a vendor with its own sign of success', () => {
  const vendor = {
    name: 'things',
    userAgent: 'edgeward-things/0.0.0',
    succeeded: ({ body }: Answer) => typeof body === 'object' && body !== null && 'good' in body,
    classify: ({ body }: Answer) =>
      typeof body === 'object' && body !== null && 'bad' in body ? { code: 'BAD', mayHaveApplied: true } : undefined,
  };

  test.each([200, 404, 500])('is believed whatever the status: %i', async (status) => {
    await using server = await serveOnce((_request, response) => json(response, status, { id: 'a', good: true }));
    const transport = createTransport({ vendor, auth: countingAuth(), baseUrl: server.url, clock: new FakeClock() });
    expect(await transport.call(getThing, { thingId: 'a' })).toEqual({ id: 'a', good: true });
    expect(server.seen).toHaveLength(1);
  });

  test('is a failure if its body reports one, despite a good status', async () => {
    await using server = await serveOnce((_request, response) => json(response, 200, { id: 'a', bad: true }));
    const transport = createTransport({ vendor, auth: countingAuth(), baseUrl: server.url });
    await expect(transport.call(replaceThing, { body: { id: 'a' } })).rejects.toMatchObject({
      kind: 'api',
      code: 'BAD',
      mayHaveApplied: true,
    });
  });
});

describe('a body repeating a parameter of the path', () => {
  test('has the value of the path, even if the body names another', async () => {
    const update: Operation<Thing> = {
      ...replaceThing,
      path: '/v1/things/{id}',
      body: { schema: thingSchema, mediaType: 'application/json', pathParams: ['id'] },
    };
    await using server = await serveOnce((_request, response) => json(response, 200, { id: 'a' }));
    await transportTo(server.url).call(update, { id: 'a', body: { id: 'b', size: 2 } });
    expect(server.seen[0]).toMatchObject({ url: '/v1/things/a' });
    expect(JSON.parse(server.seen[0]?.body ?? '')).toEqual({ id: 'a', size: 2 });
  });
});

describe('an operation with the same method and path as others', () => {
  test('sends its constants, even if the body names others', async () => {
    const append: Operation<Thing> = {
      ...replaceThing,
      body: { schema: thingSchema, mediaType: 'application/json', constants: { mode: 'append' } },
    };
    await using server = await serveOnce((_request, response) => json(response, 200, { id: 'a' }));
    const body = { mode: 'replace', id: 'a' };
    await transportTo(server.url).call(append, { body });
    expect(JSON.parse(server.seen[0]?.body ?? '')).toEqual({ mode: 'append', id: 'a' });
    expect(body).toEqual({ mode: 'replace', id: 'a' });
  });
});
