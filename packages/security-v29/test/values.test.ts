import { describe, expect, it } from 'vitest';
import { RackCorpSecurity } from '../src/index.js';
import { createFakeRackCorpSecurity } from '../src/testing/index.js';
import { failureOf } from './support/answering.js';

describe('the check of misleading values', () => {
  const bad: readonly unknown[] = [Number.NaN, 1.5, Number.POSITIVE_INFINITY, '', ' ', ' 7', null, {}, [7]];

  it.each(bad)('refuses the identifier %j', async (given) => {
    const fake = createFakeRackCorpSecurity();
    const { bgpProtections, ddosDestinations, events } = new RackCorpSecurity(fake.clientOptions);
    // A program in JavaScript may give anything.
    const id = given as number;
    for (const call of [
      () => bgpProtections.get({ id }),
      () => bgpProtections.update({ id, body: { enabled: true } }),
      () => bgpProtections.delete({ id }),
      () => ddosDestinations.get({ id }),
      () => events.update({ body: { eventId: id, status: 'resolved' } }),
    ]) {
      expect(await failureOf(call())).toMatchObject({ kind: 'request-validation', mayHaveApplied: false });
    }
    expect(fake.requests).toEqual([]);
  });

  it.each([
    { resStart: -1 },
    { resStart: Number.NaN },
    { resStart: 0.5 },
    { resWindow: 0 },
    { resWindow: -20 },
    { resWindow: Number.NaN },
  ])('refuses the page %j', async (params) => {
    const fake = createFakeRackCorpSecurity();
    const { events } = new RackCorpSecurity(fake.clientOptions);
    expect(await failureOf(Promise.resolve(events.list(params)))).toMatchObject({ kind: 'request-validation' });
    expect(fake.requests).toEqual([]);
  });
});

it.each([undefined, null, 'x', []])('workflows reject the parameters %j as invalid', async (params) => {
  const fake = createFakeRackCorpSecurity();
  const { bgpProtections, events } = new RackCorpSecurity(fake.clientOptions);
  const given = params as unknown as never;
  expect(await failureOf(bgpProtections.ensureProtected(given))).toMatchObject({ kind: 'request-validation' });
  expect(await failureOf(events.resolveMany(given))).toMatchObject({ kind: 'request-validation' });
  // No parameters at all mean every event.
  const all = params === undefined ? events.all(null as unknown as never) : events.all(given);
  expect(await failureOf(all.next())).toMatchObject({ kind: 'request-validation' });
  expect(fake.requests).toEqual([]);
});
