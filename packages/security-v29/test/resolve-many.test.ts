import { describe, expect, it } from 'vitest';
import {
  AbortError,
  type EventListener,
  isPartialFailureError,
  isResolveFailure,
  type Part,
  RackCorpSecurity,
  type RackCorpSecurityOptions,
  type ResolvedEvents,
} from '../src/index.js';
import { createFakeRackCorpSecurity, type FakeRackCorpSecurity, type Fault } from '../src/testing/index.js';
import { failureOf } from './support/answering.js';
import { routes } from './support/routes.js';

/** The parts in the error of a partly failed call. */
async function partsOf(call: Promise<ResolvedEvents>): Promise<readonly Part[]> {
  const error = await failureOf(call);
  return isPartialFailureError(error) ? error.result.parts : expect.fail('it is another error');
}

function fakeWithEvents(): FakeRackCorpSecurity {
  return createFakeRackCorpSecurity({
    seed: {
      events: [
        { id: 1, status: 'open' },
        { eventId: '2', status: 'open' },
        { id: 3, status: 'open' },
      ],
    },
  });
}

describe.each(routes)('a client %s', (_route, connect) => {
  it('resolves many events, each once', async () => {
    const fake = fakeWithEvents();
    const { events } = await connect(fake);
    expect(await events.resolveMany({ eventIds: [1, '2', 2, '1'], notes: 'Our scanner' })).toEqual({
      parts: [
        { eventId: 1, outcome: 'updated' },
        { eventId: '2', outcome: 'updated' },
      ],
    });
    expect(fake.state.events).toEqual([
      { id: 1, status: 'resolved', notes: 'Our scanner' },
      { eventId: '2', status: 'resolved', notes: 'Our scanner' },
      { id: 3, status: 'open' },
    ]);
    expect(fake.requests).toHaveLength(2);
  });

  it('continues after a failed event', async () => {
    const fake = fakeWithEvents();
    const { events } = await connect(fake);
    const resolved = await partsOf(events.resolveMany({ eventIds: [1, 9, 3] }));
    expect(resolved).toMatchObject([
      { eventId: 1, outcome: 'updated' },
      { eventId: 9, outcome: 'unknown', error: { code: 'FAULT', mayHaveApplied: true } },
      { eventId: 3, outcome: 'updated' },
    ]);
  });

  it('sends an event once even if its response is lost, and reports its outcome as unknown', async () => {
    const fake = fakeWithEvents();
    const { events } = await connect(fake);
    fake.failNext({ reset: 'after', operation: 'events.update' });
    expect(await partsOf(events.resolveMany({ eventIds: [1, 3] }))).toMatchObject([
      { outcome: 'unknown', error: { kind: 'network', mayHaveApplied: true } },
      { outcome: 'updated' },
    ]);
    expect(fake.requests).toHaveLength(2);
  });

  it('reports a partial failure if one event failed and the other may be resolved', async () => {
    const fake = fakeWithEvents();
    const { events } = await connect(fake);
    fake.failNext({ status: 400 });
    fake.failNext({ reset: 'after' });
    expect(await failureOf(events.resolveMany({ eventIds: [1, 3] }))).toMatchObject({
      kind: 'partial-failure',
      mayHaveApplied: true,
      cause: { kind: 'bad-request' },
      result: { parts: [{ outcome: 'failed' }, { outcome: 'unknown' }] },
    });
  });
});

describe('resolveMany', () => {
  it('isResolveFailure recognizes a partial failure, with the event of each part', async () => {
    const { events } = new RackCorpSecurity(fakeWithEvents().clientOptions);
    const error = await failureOf(events.resolveMany({ eventIds: [1, 9] }));
    expect(isResolveFailure(error) && error.result.parts.map(({ eventId }) => eventId)).toEqual([1, 9]);
    expect(isResolveFailure(await failureOf(events.resolveMany({ eventIds: [] })))).toBe(false);
  });

  it('rejects a list with a hole before sending anything', async () => {
    const fake = fakeWithEvents();
    const { events } = new RackCorpSecurity(fake.clientOptions);
    const eventIds = [1];
    eventIds[2] = 3;
    expect(await failureOf(events.resolveMany({ eventIds }))).toMatchObject({ issues: [{ pointer: '/eventIds/1' }] });
    expect(fake.requests).toEqual([]);
  });

  it('rejects an empty list before sending anything', async () => {
    const fake = fakeWithEvents();
    const { events } = new RackCorpSecurity(fake.clientOptions);
    expect(await failureOf(events.resolveMany({ eventIds: [] }))).toMatchObject({ kind: 'request-validation' });
    expect(fake.requests).toEqual([]);
  });

  it.each<readonly [string, object, readonly string[]]>([
    [
      'invalid identifiers',
      { eventIds: [1, Number.NaN, 3, '', null, 1.5] },
      ['/eventIds/1', '/eventIds/3', '/eventIds/4', '/eventIds/5'],
    ],
    ['a string instead of a list', { eventIds: '123' }, ['/eventIds']],
    ['notes of the wrong type', { eventIds: [1], notes: 5 }, ['/notes']],
    ['a misspelt parameter', { eventIds: [1], note: 'x' }, ['/note']],
  ])('checks everything before the first request: %s', async (_case, params, pointers) => {
    const fake = fakeWithEvents();
    const { events } = new RackCorpSecurity(fake.clientOptions);
    expect(await failureOf(events.resolveMany(params as { eventIds: readonly number[] }))).toMatchObject({
      kind: 'request-validation',
      issues: pointers.map((pointer) => ({ pointer })),
    });
    expect(fake.requests).toEqual([]);
  });

  it('resolveMany asks the guard about each event until it refuses one', async () => {
    const fake = fakeWithEvents();
    const { events } = new RackCorpSecurity({
      ...fake.clientOptions,
      guard: (_operation, { body }) => JSON.stringify(body).includes('"eventId":1,'),
    });
    const resolved = await partsOf(events.resolveMany({ eventIds: [1, 3, 2] }));
    expect(resolved).toMatchObject([
      { outcome: 'updated' },
      { outcome: 'failed', error: { kind: 'operation-denied' } },
      { eventId: 2, outcome: 'skipped' },
    ]);
  });

  it.each<[string, Omit<Fault, 'operation' | 'times'>, string]>([
    ['the permission is missing', { status: 200, body: { code: 'ACCESS_DENIED' } }, 'permission-denied'],
    ['the credentials are refused', { status: 401 }, 'authentication'],
    ['the service asks for a long wait', { status: 429, headers: { 'retry-after': '61' } }, 'rate-limit'],
    ['the service does not say how long to wait', { status: 429 }, 'rate-limit'],
  ])('skips the remaining events if %s', async (_case, fault, kind) => {
    const fake = fakeWithEvents();
    const { events } = new RackCorpSecurity(fake.clientOptions);
    fake.failNext({ delayMs: 0 });
    fake.failNext(fault);
    const resolved = await partsOf(events.resolveMany({ eventIds: [1, 2, 3, 4] }));
    expect(resolved).toMatchObject([
      { eventId: 1, outcome: 'updated' },
      { eventId: 2, outcome: expect.stringMatching(/failed|unknown/), error: { kind } },
      { eventId: 3, outcome: 'skipped' },
      { eventId: 4, outcome: 'skipped' },
    ]);
    expect(fake.requests).toHaveLength(2);
  });

  it('waits as long as the service asks, then continues', async () => {
    const fake = fakeWithEvents();
    const { events } = new RackCorpSecurity(fake.clientOptions);
    fake.failNext({ status: 429, headers: { 'retry-after': '60' } });
    const began = fake.clock.now();
    const resolved = await partsOf(events.resolveMany({ eventIds: [1, 3] }));
    expect(resolved.map(({ outcome }) => outcome)).toEqual(['unknown', 'updated']);
    expect(fake.clock.now() - began).toBe(60_000);
  });

  it('fails with the first error itself if every other event would also fail', async () => {
    const fake = fakeWithEvents();
    const { events } = new RackCorpSecurity({ ...fake.clientOptions, readOnly: true });
    expect(await failureOf(events.resolveMany({ eventIds: [1, 3] }))).toMatchObject({
      kind: 'operation-denied',
      mayHaveApplied: false,
    });
  });
});

describe('an aborted resolveMany', () => {
  /** Resolves events 1, 2 and 3 with a signal aborted by `options`. */
  async function resolveAll(
    fake: FakeRackCorpSecurity,
    { signal }: AbortController,
    options: Partial<RackCorpSecurityOptions> = {},
  ): Promise<ResolvedEvents> {
    const { events } = new RackCorpSecurity({ ...fake.clientOptions, ...options });
    return events.resolveMany({ eventIds: [1, 2, 3] }, { signal });
  }

  it('fails, lists the events resolved before, and sends nothing more', async () => {
    const fake = fakeWithEvents();
    const controller = new AbortController();
    const onEvent: EventListener = ({ type }) => {
      if (type === 'end') controller.abort(new Error('enough'));
    };
    const error = await failureOf(resolveAll(fake, controller, { onEvent }));
    expect(error).toMatchObject({
      kind: 'partial-failure',
      vendor: 'rackcorp',
      mayHaveApplied: true,
      hint: expect.stringMatching(/^Done: event 1 \(updated\)\. Not done: event 2, event 3\./),
      cause: { kind: 'abort', cause: { message: 'enough' } },
      result: {
        parts: [
          { eventId: 1, outcome: 'updated' },
          { eventId: 2, outcome: 'failed', error: { kind: 'abort', mayHaveApplied: false } },
          { eventId: 3, outcome: 'skipped' },
        ],
      },
    });
    expect(fake.requests).toHaveLength(1);
    expect(JSON.stringify(error)).not.toContain('eventId');
  });

  it('sets mayHaveApplied if the response to an event was still missing', async () => {
    const fake = fakeWithEvents();
    const controller = new AbortController();
    const error = await failureOf(
      resolveAll(fake, controller, {
        fetch: async (...input) => {
          const request = new Request(...input);
          await fake.fetch(request);
          controller.abort();
          throw controller.signal.reason;
        },
      }),
    );
    expect(error).toMatchObject({ kind: 'abort', mayHaveApplied: true });
    expect(fake.requests).toHaveLength(1);
  });

  it('resolveMany aborted before the first event sends nothing, and mayHaveApplied is false', async () => {
    const fake = fakeWithEvents();
    const controller = new AbortController();
    controller.abort();
    const error = await failureOf(resolveAll(fake, controller));
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({ mayHaveApplied: false });
    expect(fake.requests).toEqual([]);
  });

  it('resolveMany succeeds if aborted after the last event', async () => {
    const fake = fakeWithEvents();
    const controller = new AbortController();
    let ends = 0;
    const onEvent: EventListener = ({ type }) => {
      if (type === 'end') ends += 1;
      if (ends === 3) controller.abort();
    };
    expect(await resolveAll(fake, controller, { onEvent })).toMatchObject({ parts: [{}, {}, { outcome: 'updated' }] });
  });
});
