import { describe, expect, test } from 'vitest';
import {
  type ClientEvent,
  ConfigurationError,
  createTransport,
  type Operation,
  ResponseParseError,
} from '../src/index.js';
import * as s from '../src/schema/index.js';
import { createFakeService, FakeClock } from '../src/testing/index.js';
import { json, serveOnce } from './support/server.js';
import { countingAuth, createThing, getThing, type Thing, thingSchema, transportTo } from './support/things.js';

const confirm: Operation<Thing | string> = { ...createThing, id: 'things.confirm', answer: 'json-or-text' };

describe('an answer of JSON or else a text', () => {
  test('is read and checked as JSON if it is JSON', async () => {
    await using server = await serveOnce((_request, response) => json(response, 200, { id: 'a' }));
    expect(await transportTo(server.url).call(confirm, { body: { id: 'a' } })).toEqual({ id: 'a' });
  });

  test.each(['text/plain', 'application/json', 'application/octet-stream'])(
    'is read as a text if it is not JSON (%s)',
    async (type) => {
      await using server = await serveOnce((_request, response) => {
        response.writeHead(200, { 'content-type': type }).end('thing “a” added');
      });
      expect(await transportTo(server.url).call(confirm, { body: { id: 'a' } })).toBe('thing “a” added');
    },
  );

  test.each(['text/html', 'TEXT/HTML; charset=utf-8', 'application/xhtml+xml'])('is no web page (%s)', async (type) => {
    await using server = await serveOnce((_request, response) => {
      response.writeHead(200, { 'content-type': type }).end('<html>');
    });
    const failure = transportTo(server.url).call(confirm, { body: { id: 'a' } });
    await expect(failure).rejects.toBeInstanceOf(ResponseParseError);
    await expect(failure).rejects.toMatchObject({ mayHaveApplied: true });
  });
});

describe('a failure standing for an empty list', () => {
  const list: Operation<{ readonly things: readonly Thing[] }> = {
    ...getThing,
    path: '/v1/things',
    responses: { 200: s.define(() => s.object({ things: s.array(thingSchema) })) },
    adapt: { list: 'things', absent: 'no_things' },
  };
  const config = {
    auth: countingAuth(),
    clock: new FakeClock(),
    vendor: {
      name: 'things',
      userAgent: 'things/1',
      classify: ({ status, body }: { status: number; body: unknown }) =>
        status >= 400 && typeof body === 'object' && body !== null
          ? { code: String(Reflect.get(body, 'code')) }
          : undefined,
    },
  };

  test('the described code means an empty list', async () => {
    await using server = await serveOnce((_request, response) => json(response, 404, { code: 'no_things' }));
    const events: ClientEvent[] = [];
    const transport = createTransport({ ...config, baseUrl: server.url, onEvent: (event) => events.push(event) });
    expect(await transport.call(list)).toEqual({ things: [] });
    expect(events.at(-1)).toMatchObject({ type: 'end', status: 404 });
    expect(events.at(-1)).not.toHaveProperty('error');
  });

  test('is a failure with any other code', async () => {
    await using server = await serveOnce((_request, response) => json(response, 404, { code: 'no_account' }));
    const transport = createTransport({ ...config, baseUrl: server.url });
    await expect(transport.call(list)).rejects.toMatchObject({ kind: 'not-found', code: 'no_account' });
  });
});

describe('a body wrapped in a member', () => {
  const secretThing = s.define(() => s.object({ id: s.string(), key: s.optional(s.secret(s.string())) }));
  const wrapped: Operation<Thing> = {
    ...createThing,
    body: { schema: secretThing, mediaType: 'application/json', member: 'thing' },
  };

  test('is wrapped only in the request sent', async () => {
    let received = '';
    await using server = await serveOnce((request, response) => {
      received = String(request.body);
      json(response, 200, { id: 'a' });
    });
    const guarded: unknown[] = [];
    const events: ClientEvent[] = [];
    const transport = transportTo(server.url, {
      guard: (_operation, params) => void guarded.push(params['body']),
      onEvent: (event) => events.push(event),
    });
    await transport.call(wrapped, { body: { id: 'a', key: 'a secret key' } });
    expect(JSON.parse(received)).toEqual({ thing: { id: 'a', key: 'a secret key' } });
    expect(guarded).toEqual([{ id: 'a', key: 'a secret key' }]);
    expect(events[0]).toMatchObject({ params: { body: { id: 'a', key: '[redacted]' } } });
  });

  test('checks a wrapped body without its wrapper', async () => {
    const call = transportTo('http://127.0.0.1:9').call(wrapped, { body: { thing: { id: 'a' } } });
    await expect(call).rejects.toMatchObject({ kind: 'request-validation', issues: [{ pointer: '/body/id' }] });
  });

  test('is redacted in what a fake has recorded', async () => {
    const fake = createFakeService({
      operations: [wrapped],
      handlers: { [wrapped.id]: () => ({ status: 200, body: { id: 'a' } }) },
      errorAnswer: (status) => ({ status }),
    });
    for (const body of [{ thing: { id: 'a', key: 'a secret key' } }, { other: 1 }]) {
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
      await fake.fetch('https://things.example/v1/things', init);
    }
    expect(fake.requests.map(({ body }) => body)).toEqual([{ thing: { id: 'a', key: '[redacted]' } }, { other: 1 }]);
  });
});

describe("a vendor's required headers", () => {
  test("sends the vendor's headers with and without a body; callers override them", async () => {
    const seen: unknown[] = [];
    await using server = await serveOnce((request, response) => {
      seen.push(request.headers['content-type']);
      json(response, 200, { id: 'a' });
    });
    const transport = createTransport({
      baseUrl: server.url,
      auth: countingAuth(),
      vendor: {
        name: 'things',
        userAgent: 'things/1',
        headers: { 'content-type': 'text/x' },
        classify: () => undefined,
      },
    });
    await transport.call(getThing, { thingId: 'a' });
    await transport.call(createThing, { body: { id: 'a' } });
    await transport.call(getThing, { thingId: 'a' }, { headers: { 'Content-Type': 'text/y' } });
    expect(seen).toEqual(['text/x', 'application/json', 'text/y']);
  });
});

describe('a fetch unable to begin', () => {
  test('ends the call with its own error', async () => {
    const events: ClientEvent[] = [];
    const fetch = async (): Promise<never> => {
      throw new ConfigurationError({ message: 'a package is missing', hint: 'Install it.' });
    };
    const call = transportTo('https://things.example', { fetch, onEvent: (event) => events.push(event) });
    await expect(call.call(createThing, { body: { id: 'a' } })).rejects.toMatchObject({
      kind: 'configuration',
      message: 'a package is missing',
      mayHaveApplied: false,
      attempts: 0,
    });
    expect(events.at(-1)).toMatchObject({ type: 'end', attempts: 0, error: { kind: 'configuration' } });
  });

  test('adds the operation to the error of each call, even if all calls share one error', async () => {
    const cause = new Error('no such module');
    const failure = new ConfigurationError({ vendor: 'things', message: 'a package is missing', cause });
    const transport = transportTo('https://things.example', { fetch: () => Promise.reject(failure) });
    await expect(transport.call(createThing, { body: { id: 'a' } })).rejects.toMatchObject({
      operation: 'things.create',
      cause,
    });
    await expect(transport.call(getThing, { thingId: 'a' })).rejects.toMatchObject({ operation: 'things.get' });
  });
});

describe('a warning about the options of a vendor', () => {
  test('is reported once, before the first call', async () => {
    await using server = await serveOnce((_request, response) => json(response, 200, { id: 'a' }));
    const events: ClientEvent[] = [];
    const transport = createTransport({
      baseUrl: server.url,
      auth: countingAuth(),
      warnings: [{ message: 'unsafe' }],
      vendor: { name: 'things', userAgent: 'things/1', classify: () => undefined },
      onEvent: (event) => events.push(event),
    });
    await transport.call(getThing, { thingId: 'a' });
    await transport.call(getThing, { thingId: 'a' });
    expect(events.filter(({ type }) => type === 'warning')).toMatchObject([{ message: 'unsafe' }]);
    expect(events[0]?.type).toBe('warning');
  });
});
