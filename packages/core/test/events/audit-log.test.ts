import { describe, expect, test } from 'vitest';
import {
  type AuditRecord,
  auditLog,
  type ClientEvent,
  ConfigurationError,
  type Operation,
  Secret,
} from '../../src/index.js';
import * as s from '../../src/schema/index.js';
import { FakeClock } from '../../src/testing/index.js';
import { json, serveOnce } from '../support/server.js';
import { createThing, deleteThing, getThing, transportTo } from '../support/things.js';
import { endEvent, startEvent } from './synthetic.js';

const failure = (): void => {};

/** A listener and its records. */
function recorded(): { readonly records: AuditRecord[]; readonly onEvent: (event: ClientEvent) => void } {
  const records: AuditRecord[] = [];
  return { records, onEvent: auditLog((record) => void records.push(record)) };
}

describe('the audit log', () => {
  test('has one record for a change that was carried out', async () => {
    await using server = await serveOnce((_request, response) =>
      json(response, 200, { id: 'a' }, { 'x-request-id': 'r-1' }),
    );
    const { records, onEvent } = recorded();
    await transportTo(server.url, { onEvent }).call(createThing, { body: { id: 'a' } });
    expect(records).toEqual([
      {
        time: '2026-01-01T00:00:00.000Z',
        callId: expect.stringMatching(/^[\da-f-]{36}$/),
        vendor: 'things',
        operation: 'things.create',
        effect: 'write',
        params: { body: { id: 'a' } },
        outcome: 'succeeded',
        status: 200,
        requestId: 'r-1',
        attempts: 1,
        durationMs: expect.any(Number),
      },
    ]);
  });

  test('leaves reads out', async () => {
    await using server = await serveOnce((_request, response) => json(response, 200, { id: 'a' }));
    const { records, onEvent } = recorded();
    const things = transportTo(server.url, { onEvent });
    await things.call(getThing, { thingId: 'a' });
    await things.request({ method: 'GET', path: '/v1/things/a', effect: 'read' });
    expect(records).toEqual([]);
  });

  test('records a raw request with the effect destroy', async () => {
    await using server = await serveOnce((_request, response) => json(response, 200, { id: 'a' }));
    const { records, onEvent } = recorded();
    await transportTo(server.url, { onEvent }).request({ method: 'GET', path: '/v1/stop', query: { now: true } });
    expect(records).toMatchObject([
      { operation: 'request', effect: 'destroy', outcome: 'succeeded', params: { now: true } },
    ]);
  });

  test('has one record for a call of several attempts, with the time at which it began', async () => {
    const clock = new FakeClock('2026-03-01T00:00:00Z');
    await using server = await serveOnce((_request, response, number) =>
      number < 3 ? json(response, 429, {}, { 'retry-after': '30' }) : json(response, 200, { id: 'a' }),
    );
    const { records, onEvent } = recorded();
    await transportTo(server.url, { onEvent, clock }).call(createThing, { body: { id: 'a' } });
    expect(clock.now()).toBe(Date.UTC(2026, 2, 1, 0, 1));
    expect(records).toMatchObject([{ time: '2026-03-01T00:00:00.000Z', outcome: 'succeeded', attempts: 3 }]);
  });

  test('records why a call failed, and whether it may have applied', async () => {
    await using server = await serveOnce((_request, response) =>
      json(response, 503, { message: 'overloaded' }, { 'x-request-id': 'r-2' }),
    );
    const { records, onEvent } = recorded();
    await transportTo(server.url, { onEvent })
      .call(createThing, { body: { id: 'a' } })
      .catch(failure);
    expect(records).toMatchObject([
      {
        outcome: 'failed',
        status: 503,
        requestId: 'r-2',
        attempts: 1,
        mayHaveApplied: true,
        error: { kind: 'server', name: 'ServerError', body: { message: 'overloaded' } },
      },
    ]);
  });

  test('records mayHaveApplied: false for a call that reached no service', async () => {
    // The system never assigns this port to a server asking for any.
    const url = 'http://127.0.0.1:2';
    const { records, onEvent } = recorded();
    await transportTo(url, { onEvent, maxRetries: 0 }).call(deleteThing, { thingId: 'a' }).catch(failure);
    expect(records).toMatchObject([
      { effect: 'destroy', outcome: 'failed', attempts: 1, mayHaveApplied: false, error: { code: 'ECONNREFUSED' } },
    ]);
    expect(records[0]).not.toHaveProperty('status');
  });

  test.each([
    ['a read-only client', { readOnly: true }],
    ['a guard that says no', { guard: () => false }],
    [
      'a guard that throws',
      {
        guard: () => {
          throw new Error('change freeze');
        },
      },
    ],
  ])('says that %s denied a call', async (_name, options) => {
    await using server = await serveOnce((_request, response) => json(response, 200, { id: 'a' }));
    const { records, onEvent } = recorded();
    await transportTo(server.url, { ...options, onEvent })
      .call(deleteThing, { thingId: 'a' })
      .catch(failure);
    expect(records).toMatchObject([
      { outcome: 'denied', attempts: 0, mayHaveApplied: false, params: { thingId: 'a' } },
    ]);
    expect(server.seen).toEqual([]);
  });

  test('has a record for a call whose parameters were refused', async () => {
    const { records, onEvent } = recorded();
    await transportTo('http://127.0.0.1:1', { onEvent }).call(deleteThing, { thingId: '..' }).catch(failure);
    expect(records).toMatchObject([{ outcome: 'failed', attempts: 0, error: { kind: 'request-validation' } }]);
  });

  test("never records success for a call broken by a user's own function", async () => {
    const { records, onEvent } = recorded();
    const auth = {
      scheme: 'broken',
      authenticate: () => {
        throw new TypeError('no key');
      },
      secrets: () => [],
    };
    await transportTo('http://127.0.0.1:1', { onEvent, auth }).call(deleteThing, { thingId: 'a' }).catch(failure);
    expect(records).toMatchObject([
      { outcome: 'failed', attempts: 0, mayHaveApplied: false, error: { kind: 'configuration' } },
    ]);
  });

  test('holds no secret', async () => {
    const secret = 'correct-horse-battery';
    const setKey: Operation<unknown> = {
      ...createThing,
      id: 'things.setKey',
      path: '/v1/things/{thingId}',
      query: ['pin'],
      secretParams: ['pin'],
      body: {
        schema: s.define(() => s.object({ key: s.secret(s.string()) })),
        mediaType: 'application/json',
      },
    };
    await using server = await serveOnce((_request, response) =>
      json(response, 400, { message: `${secret} and pin-of-eight are wrong`, password: secret }),
    );
    const { records, onEvent } = recorded();
    const auth = { scheme: 'none', authenticate: () => ({}), secrets: () => [Secret.of('credential-of-mine')] };
    const params = { thingId: 'a', pin: 'pin-of-eight', body: { key: secret } };
    await transportTo(server.url, { onEvent, auth }).call(setKey, params).catch(failure);
    expect(records).toMatchObject([
      { params: { thingId: 'a', pin: '[redacted]', body: { key: '[redacted]' } }, error: { kind: 'bad-request' } },
    ]);
    const text = JSON.stringify(records);
    for (const hidden of [secret, 'pin-of-eight', 'credential-of-mine']) expect(text).not.toContain(hidden);
  });

  test('is made of plain JSON', async () => {
    await using server = await serveOnce((_request, response) => json(response, 409, { code: 'TAKEN' }));
    const { records, onEvent } = recorded();
    await transportTo(server.url, { onEvent })
      .call(createThing, { body: { id: 'a' } })
      .catch(failure);
    expect(JSON.parse(JSON.stringify(records))).toEqual(records);
  });

  test('keeps concurrent calls apart', async () => {
    await using server = await serveOnce((request, response) => json(response, 200, JSON.parse(request.body)));
    const { records, onEvent } = recorded();
    const things = transportTo(server.url, { onEvent, maxConcurrency: 8 });
    const ids = Array.from({ length: 100 }, (_, index) => `thing-${index}`);
    await Promise.all(ids.map((id) => things.call(createThing, { body: { id } })));
    expect(records.map(({ params }) => JSON.stringify(params)).sort()).toEqual(
      ids.map((id) => JSON.stringify({ body: { id } })).sort(),
    );
    expect(new Set(records.map(({ callId }) => callId)).size).toBe(100);
  });
});

describe('a sink', () => {
  test.each([
    [
      'throws',
      () => {
        throw new Error('disk full');
      },
    ],
    ['rejects', () => Promise.reject(new Error('disk full'))],
  ])('a sink that %s affects no call and no other listener', async (_name, sink) => {
    await using server = await serveOnce((_request, response) => json(response, 200, { id: 'a' }));
    const { records, onEvent } = recorded();
    const things = transportTo(server.url, { onEvent: [auditLog(sink), onEvent] });
    await expect(things.call(createThing, { body: { id: 'a' } })).resolves.toEqual({ id: 'a' });
    expect(records).toHaveLength(1);
  });

  test('a throwing sink does not break the code calling its listener', () => {
    const listener = auditLog(() => {
      throw new ConfigurationError({ message: 'disk full' });
    });
    expect(() => listener(endEvent('a'))).not.toThrow();
  });
});

describe('the memory of the audit log', () => {
  test('is empty once a call has ended', () => {
    const { records, onEvent } = recorded();
    onEvent(startEvent('a'));
    onEvent(endEvent('a'));
    onEvent(endEvent('a'));
    expect(records.map(({ params }) => params)).toEqual([{ callId: 'a' }, undefined]);
  });

  test('is bounded if calls never end, and loses no record', () => {
    const { records, onEvent } = recorded();
    for (let call = 0; call <= 100_000; call += 1) onEvent(startEvent(`${call}`));
    for (const call of ['0', '1', '100000']) onEvent(endEvent(call));
    expect(records.map(({ callId, params }) => [callId, params])).toEqual([
      ['0', undefined],
      ['1', { callId: '1' }],
      ['100000', { callId: '100000' }],
    ]);
    expect(records[0]).toMatchObject({ time: '2025-12-31T23:59:59.995Z', outcome: 'succeeded' });
  });
});
