import { describe, expect, test } from 'vitest';
import { createTransport } from '../../src/index.js';
import { countingAuth, createThing, getThing } from '../support/things.js';

const sent: string[] = [];
const config = {
  auth: countingAuth(),
  baseUrl: 'https://service.test',
  fetch: async () => {
    sent.push('request');
    return Response.json({ id: 'a' });
  },
};
const vendor = { name: 'things', userAgent: 'edgeward-things/0.0.0', classify: () => undefined };

describe('check', () => {
  test('refuses what the call would refuse, and sends nothing', async () => {
    const transport = createTransport({ ...config, vendor });
    const params = { body: { id: 7 } };
    const refusal = { name: 'RequestValidationError', vendor: 'things', operation: 'things.create', attempts: 0 };
    expect(() => transport.check(createThing, params)).toThrow(expect.objectContaining(refusal));
    await expect(transport.call(createThing, params)).rejects.toMatchObject(refusal);
    expect(() => transport.check(getThing)).toThrow(/thingId/);
    transport.check(createThing, { body: { id: 'a' } });
    expect(sent).toEqual([]);
  });

  test("check applies the vendor's own check, like every call", async () => {
    const check = (_operation: object, params: object): { pointer: string; message: string }[] =>
      'thingId' in params && params.thingId === 'b' ? [{ pointer: '/thingId', message: 'is not good' }] : [];
    const transport = createTransport({ ...config, vendor: { ...vendor, check } });
    expect(() => transport.check(getThing, { thingId: 'b' })).toThrow('/thingId is not good');
    await expect(transport.call(getThing, { thingId: 'b' })).rejects.toThrow('/thingId is not good');
    expect(sent).toEqual([]);
    expect(await transport.call(getThing, { thingId: 'a' })).toEqual({ id: 'a' });
  });
});
