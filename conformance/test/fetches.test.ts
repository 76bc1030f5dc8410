import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runInNewContext } from 'node:vm';
import { ApigeeSecurityActions, type FetchLike } from '@edgeward/apigee-security-actions';
import { createFakeApigeeSecurityActions } from '@edgeward/apigee-security-actions/testing';
import crossFetch from 'cross-fetch';
import nodeFetch3 from 'node-fetch';
// @ts-expect-error It has no types.
import untypedFetch from 'node-fetch-2';
import * as undici7 from 'undici';
import * as undici6 from 'undici-6';
import { describe, expect, onTestFinished, test } from 'vitest';

const body = { state: 'ENABLED', deny: { responseCode: 403 }, conditionConfig: { ipAddressRanges: ['192.0.2.7'] } };
const create = { securityActionId: 'block', body } as const;

/** undici 8 needs Node 22.19. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const undici8 = major > 22 || minor >= 19 ? await import('undici-8') : undefined;

/** The global fetch on a connection of another undici, as in a recipe for a proxy. */
function onDispatcher(dispatcher: object): FetchLike {
  const extra: object = { dispatcher };
  return (url, init) => fetch(url, { ...init, ...extra });
}

const nodeFetch2 = untypedFetch as FetchLike;
// The types of node-fetch 3 know no Uint8Array.
const node3 = nodeFetch3 as unknown as FetchLike;

const fetches: readonly (readonly [string, FetchLike])[] = [
  ['the global fetch', fetch],
  ['a wrapper of the global fetch', (url, init) => fetch(url, { ...init })],
  ['a wrapper that makes a Request', (url, init) => fetch(new Request(url, init))],
  ['the fetch of undici 6', undici6.fetch],
  ['the fetch of undici 7', undici7.fetch],
  [
    'the fetch of undici 6 with its Agent',
    (url, init) => undici6.fetch(url, { ...init, dispatcher: new undici6.Agent() }),
  ],
  [
    'the fetch of undici 7 with its Agent',
    (url, init) => undici7.fetch(url, { ...init, dispatcher: new undici7.Agent() }),
  ],
  ['the global fetch with an Agent of undici 6', onDispatcher(new undici6.Agent())],
  ['the global fetch with an Agent of undici 7', onDispatcher(new undici7.Agent())],
  ['node-fetch 2', nodeFetch2],
  ['node-fetch 3', node3],
  ['cross-fetch', crossFetch],
  [
    'a double without streams',
    async (url, { method, headers, body: sent }) => {
      const response = await fetch(url, { method, headers, ...(sent === undefined ? {} : { body: sent }) });
      const bytes = await response.arrayBuffer();
      return {
        status: response.status,
        headers: { 'content-type': 'application/json' },
        arrayBuffer: async () => bytes,
      };
    },
  ],
  [
    'a double that reads the body as a text',
    async (url, { method, headers, body: sent }) =>
      fetch(url, {
        method,
        headers,
        ...(sent === undefined ? {} : { body: JSON.stringify(JSON.parse(String(sent))) }),
      }),
  ],
  ...fetchesOfUndici8(),
];

function fetchesOfUndici8(): readonly (readonly [string, FetchLike])[] {
  if (undici8 === undefined) return [];
  const { Agent, fetch: fetch8 } = undici8;
  return [
    ['the fetch of undici 8', fetch8],
    ['the fetch of undici 8 with its Agent', (url, init) => fetch8(url, { ...init, dispatcher: new Agent() })],
  ];
}

describe.each(fetches)('%s', (_name, given) => {
  test('sends a POST with its body, and reads the answer', async () => {
    const fake = createFakeApigeeSecurityActions();
    const server = await fake.listen();
    onTestFinished(() => server.close());
    const apigee = new ApigeeSecurityActions({ ...server.clientOptions, fetch: given });
    expect(await apigee.securityActions.create(create)).toMatchObject({ state: 'ENABLED' });
    expect((await apigee.securityActions.list()).items).toHaveLength(1);
    expect(fake.requests.map(({ method }) => method)).toEqual(['POST', 'GET']);
    expect(fake.requests[0]?.body).toMatchObject(body);
  });

  test('treats a broken connection as such: a read is retried and a change is not', async () => {
    const fake = createFakeApigeeSecurityActions();
    const server = await fake.listen();
    onTestFinished(() => server.close());
    const apigee = new ApigeeSecurityActions({ ...server.clientOptions, fetch: given, random: () => 0 });
    fake.failNext({ reset: true, times: 2 });
    await apigee.securityActions.list();
    fake.failNext({ reset: true });
    const error: unknown = await apigee.securityActions.create(create).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ kind: 'network', mayHaveApplied: true, attempts: 1 });
  });

  test('follows an abort', async () => {
    const server = createServer(() => {});
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const { port } = server.address() as AddressInfo;
    const { auth } = createFakeApigeeSecurityActions().clientOptions;
    const apigee = new ApigeeSecurityActions({
      auth,
      organization: 'acme',
      environment: 'prod',
      baseUrl: `http://127.0.0.1:${port}`,
      fetch: given,
    });
    const error: unknown = await apigee.securityActions
      .list({}, { signal: AbortSignal.timeout(100) })
      .then(undefined, (thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'AbortError', attempts: 1 });
  });
});

describe('a fetch unable to start', () => {
  // undici 6 accepts every object with an `addEventListener`.
  const foreign: unknown = runInNewContext('({ aborted: false })');
  const cases: readonly (readonly [string, FetchLike, RegExp])[] = [
    ['gets something else for a dispatcher', onDispatcher({}), /dispatcher/],
    ['gets a foreign signal', (url, init) => fetch(url, { ...init, signal: foreign as AbortSignal }), /AbortSignal/],
    [
      'gets a foreign signal (node-fetch 2)',
      (url, init) => nodeFetch2(url, { ...init, signal: foreign as AbortSignal }),
      /AbortSignal/,
    ],
    [
      'gets a foreign signal (node-fetch 3)',
      (url, init) => node3(url, { ...init, signal: foreign as never }),
      /AbortSignal/,
    ],
    ['gets half a URL', (url, init) => fetch(new URL(url).pathname, init), /URL/],
    ['gets half a URL (node-fetch 2)', (url, init) => nodeFetch2(new URL(url).pathname, init), /URL/],
    ...casesOfUndici8(),
  ];

  function casesOfUndici8(): typeof cases {
    if (undici8 === undefined) return [];
    const { Agent, fetch: fetch8 } = undici8;
    return [
      ['gets an Agent of undici 8', onDispatcher(new Agent()), /dispatcher.*versions of undici/],
      [
        'gets a foreign signal (undici 8)',
        (url, init) => fetch8(url, { ...init, signal: foreign as never }),
        /AbortSignal/,
      ],
      ['gets the Request of another undici', (url, init) => fetch8(new Request(url, init) as never), /URL/],
    ];
  }

  test.each(cases)(
    'fails with a ConfigurationError naming the option after one try: %s',
    async (_name, given, message) => {
      let tries = 0;
      const counting: FetchLike = (url, init) => {
        tries += 1;
        return given(url, init);
      };
      const server = await createFakeApigeeSecurityActions().listen();
      onTestFinished(() => server.close());
      const apigee = new ApigeeSecurityActions({ ...server.clientOptions, fetch: counting });
      const error: unknown = await apigee.securityActions.create(create).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: 'ConfigurationError', mayHaveApplied: false, attempts: 0 });
      expect(error).toHaveProperty('message', expect.stringMatching(message));
      expect(error).toHaveProperty('hint', expect.stringMatching(/`fetch`/));
      expect(tries).toBe(1);
    },
  );
});

const refused = Object.assign(new Error('refused'), { code: 'ECONNREFUSED', syscall: 'connect' });

test.each([
  ['a string', 'broken', 1, true],
  ['undefined', undefined, 1, true],
  ['null', null, 1, true],
  ['an AggregateError without errors', new AggregateError([]), 1, true],
  ['an AggregateError of refused connections', new AggregateError([refused, refused]), 3, false],
  ['a DOMException of the name AbortError', new DOMException('broken', 'AbortError'), 1, true],
])('a fetch that throws %s is a network error with a reason', async (_name, thrown, attempts, mayHaveApplied) => {
  const given = async (): Promise<never> => {
    // oxlint-disable-next-line typescript/only-throw-error -- A fetch may throw anything.
    throw thrown;
  };
  const { clientOptions } = createFakeApigeeSecurityActions();
  const apigee = new ApigeeSecurityActions({ ...clientOptions, fetch: given, random: () => 0 });
  const error: unknown = await apigee.securityActions.create(create).catch((failure: unknown) => failure);
  expect(error).toMatchObject({ kind: 'network', attempts, mayHaveApplied });
  expect(error).toHaveProperty('message', expect.stringMatching(/got no response: \S/));
});

describe('an unreadable response', () => {
  const used = Response.json({});
  void used.text();
  const returned: readonly (readonly [string, unknown])[] = [
    ['has json() alone', { ok: true, status: 200, json: async () => ({}) }],
    ['is undefined', undefined],
    ['is null', null],
    ['is a text', '{}'],
    ['is the parsed body', { securityActions: [] }],
    ['was read already', used],
  ];

  test.each(returned)('fails with a ConfigurationError saying whether a change was made: %s', async (_name, value) => {
    let tries = 0;
    const given = async (): Promise<never> => {
      tries += 1;
      return value as never;
    };
    const apigee = new ApigeeSecurityActions({ ...createFakeApigeeSecurityActions().clientOptions, fetch: given });
    const read: unknown = await apigee.securityActions.list().then(undefined, (thrown: unknown) => thrown);
    expect(read).toMatchObject({ name: 'ConfigurationError', mayHaveApplied: false, attempts: 1 });
    const write: unknown = await apigee.securityActions.create(create).catch((thrown: unknown) => thrown);
    expect(write).toMatchObject({ name: 'ConfigurationError', mayHaveApplied: true, attempts: 1 });
    expect(write).toHaveProperty('hint', expect.stringMatching(/option `fetch`.*Read it back/));
    expect(tries).toBe(2);
  });
});

test('every request asks caches to stay out of the way', async () => {
  const { clientOptions } = createFakeApigeeSecurityActions();
  const asked: unknown[] = [];
  const given: FetchLike = (url, init) => {
    asked.push([init.cache, init.redirect]);
    return clientOptions.fetch(url, init);
  };
  const apigee = new ApigeeSecurityActions({ ...clientOptions, fetch: given });
  await apigee.securityActions.list();
  await apigee.securityActions.create(create);
  expect(asked).toEqual([
    ['no-store', 'manual'],
    ['no-store', 'manual'],
  ]);
});
