import { failureOf } from '@edgeward/test-support';
import { describe, expect, it } from 'vitest';
import { parseRate, toCount, unknownVariant } from '../src/index.js';
import { clientOf, fakeNode } from './support/nodes.js';

const server = { host: '127.0.0.1', port: 8080, server_connection_quota: 1 };

describe('a misleading value', () => {
  it.each(['ipp', 'IP', 'Cookie', 'api-key', 'apikey', 'user_name', 'tokn'])(
    'is refused as a type of entry: %s',
    async (type) => {
      const fake = fakeNode();
      const { denyList, allowList } = clientOf(fake);
      const body = { type, name: 'a', value: 'b' } as never;
      for (const call of [denyList.add({ body }), denyList.remove({ body }), allowList.add({ body })]) {
        const error = await failureOf(call);
        expect(error).toMatchObject({
          name: 'RequestValidationError',
          message: expect.stringContaining('did you mean'),
        });
      }
      expect(fake.requests).toEqual([]);
    },
  );

  it.each([
    '10.0.0.0/33',
    ' 10.0.0.1',
    '10.0.0.1\n',
    '10.0.0.1,10.0.0.2',
    '10.0.0.1 10.0.0.2',
    '10.0.0.1-10.0.0.9',
    '010.0.0.1',
    '0x0a.0.0.1',
    '1.2.3',
    '1.2.3.4.5',
    'fe80::1%eth0',
    '\uff11.2.3.4',
    '*',
    'localhost',
  ])('is refused as an added address: %j', async (value) => {
    const fake = fakeNode();
    const { denyList, allowList } = clientOf(fake);
    const body = { type: 'ip', value } as const;
    for (const call of [denyList.add({ body }), allowList.add({ body })]) {
      expect(await failureOf(call)).toMatchObject({ name: 'RequestValidationError' });
    }
    expect(fake.requests).toEqual([]);
    // Every entry of the list can be removed, regardless of its origin.
    await denyList.remove({ body }).catch(() => {});
    expect(fake.requests).toHaveLength(1);
  });

  it.each(['http://node', 'node:80', 'no de', 'node/a', 'a@node'])('is refused as a host: %j', async (host) => {
    const fake = fakeNode();
    const call = clientOf(fake).servers.create({ apiId: 'shop', body: { ...server, host } });
    expect(await failureOf(call)).toMatchObject({ name: 'RequestValidationError' });
    expect(fake.requests).toEqual([]);
  });

  it('is not an unknown type: that one is sent', async () => {
    const fake = fakeNode();
    const entry = unknownVariant({ type: 'fingerprint', value: 'q' });
    expect(await failureOf(clientOf(fake).denyList.add({ body: entry }))).toMatchObject({ name: 'BadRequestError' });
    // The request was sent; the recording redacts its value, as for every type with a secret value.
    expect(fake.requests[0]?.body).toEqual({ type: 'fingerprint', value: '[redacted]' });
  });

  it.each(['NaN/second', '10/day', '-1/second', '1.5/second', '100', 'Infinity/hour', 'undefined/second', '10/'])(
    'is refused as a rate: %s',
    async (wrong) => {
      const fake = fakeNode();
      const { apis, flowControl, servers } = clientOf(fake);
      const api = { protocol: 'http', url: '/a', hostname: '*' };
      const calls = [
        flowControl.update({ apiId: 'shop', body: { client_spike_threshold: wrong } }),
        flowControl.updateServer({ apiId: 'shop', body: { ...server, server_spike_threshold: wrong } }),
        servers.create({ apiId: 'shop', body: { ...server, server_spike_threshold: wrong } }),
        apis.create({ apiId: 'a', body: { ...api, flow_control: { client_spike_threshold: wrong } } }),
        apis.update({ apiId: 'a', body: { ...api, servers: [{ ...server, server_spike_threshold: wrong }] } }),
      ];
      for (const call of calls) expect(await failureOf(call)).toMatchObject({ name: 'RequestValidationError' });
      expect(fake.requests).toEqual([]);
    },
  );

  it.each(['0/second', '100/second', '5 / minutes', '7/HOUR', ''])('is not a rate written by ASE: %j', async (rate) => {
    const fake = fakeNode();
    await clientOf(fake)
      .flowControl.update({ apiId: 'shop', body: { client_spike_threshold: rate } })
      .catch(() => {});
    expect(fake.requests).toHaveLength(1);
  });

  it('is refused as a quota', async () => {
    for (const server_connection_quota of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      const body = { ...server, server_connection_quota };
      const error = await failureOf(clientOf(fakeNode()).flowControl.updateServer({ apiId: 'shop', body }));
      expect(error).toMatchObject({ name: 'RequestValidationError' });
    }
  });

  it('is refused as an id', async () => {
    const fake = fakeNode();
    for (const apiId of ['', ' ', 7, ['a', 'b'], true] as never[]) {
      const { apis, servers } = clientOf(fake);
      const calls = [apis.get({ apiId }), apis.delete({ apiId }), servers.list({ apiId })];
      for (const call of calls) expect(await failureOf(call)).toMatchObject({ name: 'RequestValidationError' });
    }
    expect(fake.requests).toEqual([]);
  });

  it('is refused as a count', () => {
    for (const value of [-1, 1.5, Number.NaN, '99999999999999999999', 'many', '', undefined]) {
      expect(() => toCount(value)).toThrow(RangeError);
    }
    expect(parseRate('99999999999999999999/second')).toBeUndefined();
  });
});
