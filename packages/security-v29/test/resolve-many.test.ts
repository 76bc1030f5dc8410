import { describe, expect, it } from 'vitest';
import { AbortError, RackCorpSecurity } from '../src/index.js';
import { createFakeRackCorpSecurity, type FakeRackCorpSecurity } from '../src/testing/index.js';
import { failureOf } from './support/answering.js';
import { routes } from './support/routes.js';

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
      complete: true,
      events: [
        { eventId: '1', outcome: 'resolved' },
        { eventId: 2, outcome: 'resolved' },
      ],
    });
    expect(fake.state.events).toEqual([
      { id: 1, status: 'resolved', notes: 'Our scanner' },
      { eventId: '2', status: 'resolved', notes: 'Our scanner' },
      { id: 3, status: 'open' },
    ]);
    expect(fake.requests).toHaveLength(2);
  });

  it('goes on after an event that fails', async () => {
    const fake = fakeWithEvents();
    const { events } = await connect(fake);
    const { complete, events: resolved } = await events.resolveMany({ eventIds: [1, 9, 3] });
    expect(complete).toBe(false);
    expect(resolved).toMatchObject([
      { eventId: 1, outcome: 'resolved' },
      { eventId: 9, outcome: 'failed', error: { code: 'FAULT', mayHaveApplied: true } },
      { eventId: 3, outcome: 'resolved' },
    ]);
  });

  it('sends an event once whose answer was lost, and says that it may be resolved', async () => {
    const fake = fakeWithEvents();
    const { events } = await connect(fake);
    fake.failNext({ reset: 'after', operation: 'events.update' });
    expect((await events.resolveMany({ eventIds: [1, 3] })).events).toMatchObject([
      { outcome: 'failed', error: { kind: 'network', mayHaveApplied: true } },
      { outcome: 'resolved' },
    ]);
    expect(fake.requests).toHaveLength(2);
  });

  it('fails where no event was resolved, and says whether one may be', async () => {
    const fake = fakeWithEvents();
    const { events } = await connect(fake);
    fake.failNext({ status: 400 });
    fake.failNext({ reset: 'after' });
    expect(await failureOf(events.resolveMany({ eventIds: [1, 3] }))).toMatchObject({
      kind: 'bad-request',
      mayHaveApplied: true,
    });
  });
});

describe('resolveMany', () => {
  it('changes nothing without events', async () => {
    const fake = fakeWithEvents();
    const { events } = new RackCorpSecurity(fake.clientOptions);
    expect(await failureOf(events.resolveMany({ eventIds: [] }))).toMatchObject({ kind: 'request-validation' });
    expect(fake.requests).toEqual([]);
  });

  it('sends nothing more after an abort', async () => {
    const fake = fakeWithEvents();
    const controller = new AbortController();
    const { events } = new RackCorpSecurity({
      ...fake.clientOptions,
      onEvent: ({ type }) => {
        if (type === 'end') controller.abort();
      },
    });
    const { events: resolved } = await events.resolveMany({ eventIds: [1, 3] }, { signal: controller.signal });
    expect(resolved[1]?.error).toBeInstanceOf(AbortError);
    expect(fake.requests).toHaveLength(1);
  });

  it('asks the guard about each event', async () => {
    const fake = fakeWithEvents();
    const { events } = new RackCorpSecurity({
      ...fake.clientOptions,
      guard: (_operation, { body }) => JSON.stringify(body).includes('"eventId":1,'),
    });
    const { events: resolved } = await events.resolveMany({ eventIds: [1, 3] });
    expect(resolved).toMatchObject([{ outcome: 'resolved' }, { error: { kind: 'operation-denied' } }]);
  });
});
