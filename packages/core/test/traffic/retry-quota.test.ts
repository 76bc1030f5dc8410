import { describe, expect, test } from 'vitest';
import { type ClientEvent, type ClientOptions, createTransport, type Transport } from '../../src/index.js';
import { getThing, transportTo } from '../support/things.js';

interface Service {
  status: number;
  sent: number;
  readonly transport: Transport;
  readonly events: ClientEvent[];
}

function serviceWith(options: ClientOptions = {}): Service {
  const events: ClientEvent[] = [];
  const service = { status: 503, sent: 0, events };
  const transport = transportTo('https://service.example', {
    random: () => 0,
    onEvent: (event) => void events.push(event),
    fetch: async () => {
      service.sent += 1;
      return Response.json({ id: 'a' }, { status: service.status });
    },
    ...options,
  });
  return Object.assign(service, { transport });
}

const read = (transport: Transport): Promise<unknown> =>
  transport.call(getThing, { thingId: 'a' }).then(undefined, (error: unknown) => error);

const warnings = ({ events }: Service): readonly ClientEvent[] => events.filter(({ type }) => type === 'warning');

describe('the retry quota', () => {
  test('lets 1,000 reads send at most 1,100 requests in a full outage, and warns once', async () => {
    const service = serviceWith();
    const errors = await Promise.all(Array.from({ length: 1000 }, () => read(service.transport)));
    expect(service.sent).toBe(1100);
    expect(errors.at(-1)).toMatchObject({ kind: 'server', attempts: 1, hint: expect.stringContaining('retryQuota') });
    expect(warnings(service)).toMatchObject([
      {
        message: expect.stringContaining('retry quota is used up'),
        docUrl: expect.stringMatching(/\/warnings#the-retry-quota-is-used-up$/),
      },
    ]);
  });

  test('the retry quota also counts consecutive calls', async () => {
    const service = serviceWith({ retryQuota: 5 });
    for (let call = 0; call < 10; call += 1) await read(service.transport);
    expect(service.sent).toBe(15);
  });

  test('is refilled by calls that succeed, and is reported again when it is empty again', async () => {
    const service = serviceWith({ retryQuota: 2 });
    await read(service.transport);
    await read(service.transport);
    expect(service.sent).toBe(4);
    service.status = 200;
    for (let call = 0; call < 5; call += 1) await read(service.transport);
    service.status = 503;
    service.sent = 0;
    await read(service.transport);
    expect(service.sent).toBe(2);
    expect(warnings(service)).toHaveLength(2);
  });

  test('is refilled by a 404, because the service works', async () => {
    const service = serviceWith({ retryQuota: 1 });
    await read(service.transport);
    service.status = 404;
    for (let call = 0; call < 5; call += 1) await read(service.transport);
    service.status = 503;
    service.sent = 0;
    await read(service.transport);
    expect(service.sent).toBe(2);
  });

  test('is not refilled by a connection that never works', async () => {
    const cause = Object.assign(new Error('self-signed certificate'), { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
    let sent = 0;
    let isSecure = true;
    const { transport } = serviceWith({
      retryQuota: 1,
      fetch: async () => {
        sent += 1;
        if (!isSecure) throw new TypeError('fetch failed', { cause });
        return Response.json({}, { status: 503 });
      },
    });
    const sentBy = async (calls: number): Promise<number> => {
      sent = 0;
      for (let call = 0; call < calls; call += 1) await read(transport);
      return sent;
    };
    expect(await sentBy(1)).toBe(2);
    isSecure = false;
    expect(await sentBy(15)).toBe(15);
    isSecure = true;
    expect(await sentBy(1)).toBe(1);
  });

  test('gets back the retries of a call that succeeds in the end', async () => {
    let sent = 0;
    const { transport } = serviceWith({
      retryQuota: 2,
      fetch: async () => {
        sent += 1;
        return Response.json({ id: 'a' }, { status: sent % 3 === 0 ? 200 : 503 });
      },
    });
    for (let call = 0; call < 20; call += 1) expect(await read(transport)).toEqual({ id: 'a' });
  });

  test('a retry quota of 0 disables retries, Infinity disables the quota', async () => {
    const none = serviceWith({ retryQuota: 0 });
    await read(none.transport);
    expect(none.sent).toBe(1);
    const endless = serviceWith({ retryQuota: Number.POSITIVE_INFINITY });
    await Promise.all(Array.from({ length: 200 }, () => read(endless.transport)));
    expect(endless.sent).toBe(600);
  });

  test('derived clients share the retry quota', async () => {
    let sent = 0;
    const config = {
      vendor: { name: 'things', userAgent: 'things/0', classify: () => undefined },
      auth: { scheme: 'test', authenticate: () => ({}), secrets: () => [] },
      baseUrl: 'https://service.example',
      clock: { now: () => 0, sleep: async () => {} },
      retryQuota: 1,
      fetch: async () => {
        sent += 1;
        return Response.json({}, { status: 503 });
      },
    };
    const first = createTransport(config);
    const { retryQuota: _, ...others } = config;
    const second = createTransport({ ...others, auth: { ...config.auth } }, first);
    await read(first);
    await read(second);
    expect(sent).toBe(3);
    expect(() => createTransport({ ...config, retryQuota: 2 }, first)).toThrow(/shares retryQuota/);
  });
});
