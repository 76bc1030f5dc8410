import { describe, expect, test } from 'vitest';
import {
  type Auth,
  type AuthWarning,
  type ClientEvent,
  createTransport,
  type Transport,
  type TransportConfig,
} from '../src/index.js';
import { countingAuth, getThing } from './support/things.js';

const unsafe: AuthWarning = { message: 'the certificate is not checked' };
const readable: AuthWarning = { message: 'others can read the credentials', hint: 'chmod 600' };

/** Makes clients, and records their warnings. */
function clients(): {
  readonly told: string[];
  readonly client: (config?: Partial<TransportConfig>, origin?: Transport) => Promise<Transport>;
} {
  const told: string[] = [];
  const auth = countingAuth();
  return {
    told,
    client: async (config, origin) => {
      const transport = createTransport(
        {
          vendor: { name: 'things', userAgent: 'things/1', classify: () => undefined },
          baseUrl: 'https://service.example',
          auth,
          fetch: async () => Response.json({ id: 'a' }),
          onEvent: (event) => {
            if (event.type === 'warning') told.push(event.message);
          },
          ...config,
        },
        origin,
      );
      await transport.call(getThing, { thingId: 'a' });
      return transport;
    },
  };
}

function warningAuth(): Auth {
  return { ...countingAuth(), warnings: () => [readable] };
}

describe('a warning about the options of a client', () => {
  test('reports a warning once among derived clients', async () => {
    const { told, client } = clients();
    const first = await client({ warnings: [unsafe] });
    const second = await client({ warnings: [{ ...unsafe }] }, first);
    await client({ warnings: [unsafe] }, second);
    await client({ warnings: [unsafe] }, first);
    expect(told).toEqual([unsafe.message]);
  });

  test('reports a warning again for an unrelated client', async () => {
    const { told, client } = clients();
    await client({ warnings: [unsafe] });
    await client({ warnings: [unsafe] });
    expect(told).toEqual([unsafe.message, unsafe.message]);
  });

  test('reports each new warning of a derived client once', async () => {
    const { told, client } = clients();
    const first = await client({ warnings: [unsafe] });
    const bolder = { warnings: [unsafe, { ...unsafe, hint: 'Another one.' }, { message: 'nor is the name' }] };
    await client(bolder, first);
    await client(bolder, first);
    expect(told).toEqual([unsafe.message, unsafe.message, 'nor is the name']);
  });

  test('names its page, or else the page about all warnings', async () => {
    const { client } = clients();
    const urls: string[] = [];
    await client({
      warnings: [unsafe, { ...readable, page: 'warnings#readable' }],
      onEvent: (event) => {
        if (event.type === 'warning') urls.push(event.docUrl);
      },
    });
    const page = 'https://edgeward.github.io/edgeward/docs/errors/warnings';
    expect(urls).toEqual([page, `${page}#readable`]);
  });

  test('is reported once a client both causes it and has a listener', async () => {
    const { told, client } = clients();
    const silent = await client({ warnings: [unsafe], onEvent: undefined });
    await client({ warnings: [] }, silent);
    expect(told).toEqual([]);
    await client({ warnings: [unsafe] }, silent);
    expect(told).toEqual([unsafe.message]);
  });
});

test('a warning shows its hint, if it has one', async () => {
  const { client } = clients();
  const events: ClientEvent[] = [];
  await client({ warnings: [unsafe, readable], onEvent: (event) => void events.push(event) });
  const warnings = events.filter(({ type }) => type === 'warning');
  expect(warnings.map((event) => Object.hasOwn(event, 'hint'))).toEqual([false, true]);
  expect(warnings).toMatchObject([unsafe, readable]);
});

describe('a warning about credentials', () => {
  test('is reported again for a derived client with other credentials, even with the same text', async () => {
    const { told, client } = clients();
    const auth = warningAuth();
    const first = await client({ auth });
    const second = await client({ auth: warningAuth() }, first);
    expect(told).toEqual([readable.message, readable.message]);
    await client({ auth }, second);
    expect(told).toHaveLength(2);
  });

  test('is reported in addition to the one about the options', async () => {
    const { told, client } = clients();
    const first = await client({ warnings: [unsafe] });
    await client({ warnings: [unsafe], auth: warningAuth() }, first);
    expect(told).toEqual([unsafe.message, readable.message]);
  });
});
