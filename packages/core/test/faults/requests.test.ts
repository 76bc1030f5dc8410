import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { parseBaseUrl } from '../../src/http/request/base-url.js';
import { pathHazard } from '../../src/http/request/path.js';
import { prepareRequest } from '../../src/http/request/prepare.js';
import {
  ConfigurationError,
  isEdgewardError,
  type Operation,
  type QueryValue,
  RequestValidationError,
  Secret,
} from '../../src/index.js';
import { encodeBody } from '../../src/schema/encode.js';
import * as s from '../../src/schema/index.js';
import { getThing, transportTo } from '../support/things.js';
import { failureOf } from './support/calls.js';
import { answerWith, type RawRequest, type RawServer, serveRaw } from './support/raw-server.js';

// Under load, a property can take longer than a test.
vi.setConfig({ testTimeout: 30_000 });

let server: RawServer;
beforeAll(async () => {
  server = await serveRaw(answerWith('200 OK', ['Content-Type: application/json'], '{"id":"a"}'));
});
afterAll(() => server[Symbol.asyncDispose]());

/** The request received from a call, or none if it failed with one of our errors. */
async function arrived(call: PromiseLike<unknown>): Promise<RawRequest | undefined> {
  const before = server.requests.length;
  let refused = false;
  try {
    await call;
  } catch (error) {
    expect(error instanceof RequestValidationError || error instanceof ConfigurationError).toBe(true);
    refused = true;
  }
  const [request, ...more] = server.requests.slice(before);
  expect(more).toEqual([]);
  expect(request === undefined).toBe(refused);
  return request;
}

const parts = [
  '.',
  '..',
  '%2e',
  '%2E',
  '%2f',
  '%5c',
  '%25',
  '%',
  '/',
  '\\',
  ';',
  '?',
  '#',
  '@',
  ':',
  '\0',
  '\n',
  ' ',
  'a',
  'é',
  '%c3%a9',
  '\ud800',
];
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...parts), { maxLength: 6 }).map((some) => some.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.webUrl(),
);

/** Decodes as a lenient server or proxy does. */
function decodeLeniently(text: string): string {
  return text.replaceAll(/(%[0-9a-f]{2})+/gi, (bytes) =>
    Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'),
  );
}

describe('a path parameter', () => {
  const operation: Operation<unknown> = { ...getThing, path: '/v1/things/{thingId}/parts/{partId}', query: [] };

  test('arrives as it was given, in its own segment, or not at all', async () => {
    let sent = 0;
    await fc.assert(
      fc.asyncProperty(hostile, hostile, fc.constantFrom('', '/base', '/a/b'), async (thingId, partId, base) => {
        const request = await arrived(transportTo(server.url + base).call(operation, { thingId, partId }));
        if (request === undefined) return;
        sent += 1;
        const [, ...segments] = request.target.slice(base.length).split('/');
        expect(request.target.startsWith(base)).toBe(true);
        expect(segments).toHaveLength(5);
        expect([segments[0], segments[1], segments[3]]).toEqual(['v1', 'things', 'parts']);
        expect(segments.map(decodeURIComponent)).toEqual(['v1', 'things', thingId, 'parts', partId]);
      }),
      { numRuns: 300 },
    );
    expect(sent).toBeGreaterThan(20);
  });

  test('cannot become another route for a proxy that decodes again', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        if (pathHazard(value) !== undefined) return;
        let seen = encodeURIComponent(value);
        for (let round = 0; round < 6; round += 1) {
          expect(seen).not.toMatch(/^\.\.?(;|$)|[/\\\0\r\n]/);
          seen = decodeLeniently(seen);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test.each([0, -1, Number.MAX_SAFE_INTEGER])('the number %s arrives', async (thingId) => {
    const request = await arrived(transportTo(server.url).call(getThing, { thingId }));
    expect(decodeURIComponent(request?.target ?? '')).toBe(`/v1/things/${thingId}`);
  });

  test.each([
    null,
    true,
    {},
    [],
    ['a'],
    ' ',
    '..;',
    '.;a=b',
    '%2e%2e%3Bx',
    1.5,
    1e-7,
    1e21,
    2 ** 53,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    7n,
    Symbol('a'),
    () => 'a',
    Secret.of('a'),
  ])('rejects the path parameter %s', async (thingId) => {
    expect(await arrived(transportTo(server.url).call(getThing, { thingId }))).toBeUndefined();
  });

  test('rejects an unknown path parameter, whatever its name', async () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'body', 'thingid']) {
      const params: unknown = JSON.parse(`{"thingId":"a","${name}":"x"}`);
      const failure = await failureOf(transportTo(server.url).call(getThing, params as object));
      expect(failure).toMatchObject({
        kind: 'request-validation',
        issues: [{ pointer: `/${name}`, message: 'is not a parameter' }],
      });
    }
  });
});

describe('a query', () => {
  const names = ['view', 'page size', 'a&b', 'ü', '__proto__', '%41'];
  const operation: Operation<unknown> = {
    ...getThing,
    query: names.map((wire, index) => ({ name: `q${index}`, wire })),
    queryTypes: Object.fromEntries(names.map((_, index) => [`q${index}`, 'any'])),
  };
  const single = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    hostile,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
  );
  const values: fc.Arbitrary<QueryValue> = fc.oneof(single, fc.array(single, { maxLength: 3 }));

  function isUnsendable(value: unknown): boolean {
    if (typeof value === 'string') return !value.isWellFormed();
    return Number.isInteger(value) && !Number.isSafeInteger(value);
  }

  test('comes back as it was given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom('q0', 'q1', 'q2', 'q3', 'q4', 'q5'), values), async (query) => {
        const request = await arrived(transportTo(server.url).call(operation, { thingId: 'a', ...query }));
        const refused = Object.values(query).some((value) =>
          Array.isArray(value) ? value.length === 0 || value.some(isUnsendable) : isUnsendable(value),
        );
        expect(request === undefined).toBe(refused);
        if (request === undefined) return;
        const [path, search = ''] = request.target.split('?');
        expect(path).toBe('/v1/things/a');
        expect(search).not.toMatch(/[+#\s]/);
        const received = new URLSearchParams(search);
        for (const [index, wire] of names.entries()) {
          expect(received.getAll(wire)).toEqual([query[`q${index}`] ?? []].flat().map(String));
        }
      }),
      { numRuns: 200 },
    );
  });

  test.each([{}, [], [['a']], [null], Number.NaN, 2 ** 53, [1e21], 7n, Symbol('a'), new Date(), Secret.of('a')])(
    'rejects the query %s',
    async (q0) => {
      expect(await arrived(transportTo(server.url).call(operation, { thingId: 'a', q0 }))).toBeUndefined();
    },
  );
});

describe('a body', () => {
  const schema = s.define(() =>
    s.object({ id: s.optional(s.unknown()), inner: s.optional(s.unknown()) }, { readOnly: ['createTime'] }),
  );
  const create: Operation<unknown> = {
    ...getThing,
    id: 'things.make',
    method: 'POST',
    path: '/v1/things',
    query: [],
    body: { schema: s.unknown(), mediaType: 'application/json' },
  };
  const json = fc.oneof(
    fc.jsonValue({ maxDepth: 6 }),
    fc.dictionary(
      fc.constantFrom('id', 'inner', 'zz', '__proto__', 'constructor', 'toJSON', '0', '-1'),
      fc.jsonValue(),
    ),
  );

  test('sends a body byte for byte, with unknown members, their order and __proto__', async () => {
    await fc.assert(
      fc.asyncProperty(json, async (value) => {
        const body: unknown = JSON.parse(JSON.stringify(value));
        const request = await arrived(transportTo(server.url).call(create, { body }));
        expect(Buffer.from(request?.body ?? '', 'latin1').toString('utf8')).toBe(JSON.stringify(value));
      }),
      { numRuns: 200 },
    );
  });

  test('loses what the server assigns and what is undefined, and nothing else', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (members) => {
        const rest = Object.entries(members).filter(([name]) => name !== 'createTime');
        const body = Object.fromEntries([['createTime', 'now'], ['none', undefined], ...Object.entries(members)]);
        const expected = Object.fromEntries(rest);
        expect(JSON.stringify(encodeBody(schema['~node'], body))).toBe(
          JSON.stringify(
            Object.fromEntries(
              Object.entries(body).filter(([name]) => name in expected && Object.hasOwn(expected, name)),
            ),
          ),
        );
      }),
    );
  });

  test('sends a body of any kind as JSON or rejects it, and never changes it silently', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: false,
      withSet: false,
      withNullPrototype: true,
    });
    fc.assert(
      fc.property(anything, (body) => {
        let text: string | undefined;
        try {
          const { body: bytes } = prepareRequest(create, { body }, {}, parseBaseUrl('https://service.example'));
          text = Buffer.from(bytes ?? []).toString('utf8');
        } catch (error) {
          expect(isEdgewardError(error)).toBe(true);
          return;
        }
        expect(JSON.stringify(JSON.parse(text))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(body) ?? 'null'));
      }),
      { numRuns: 1000 },
    );
  });

  test.each<[string, unknown]>([
    ['a bigint', { n: 7n }],
    ['a function', { f: () => 1 }],
    ['a symbol', [Symbol('s')]],
    ['a Secret', { deep: [{ key: Secret.of('hidden') }] }],
    ['no number', { n: Number.NaN }],
    ['an infinite number', { n: Number.POSITIVE_INFINITY }],
    ['a Map', { m: new Map([['a', 1]]) }],
    ['bytes', { b: new Uint8Array(3) }],
    [
      'itself',
      (() => {
        const loop: Record<string, unknown> = {};
        loop['loop'] = loop;
        return loop;
      })(),
    ],
  ])('rejects a body with %s before sending', async (_name, body) => {
    expect(await arrived(transportTo(server.url).call(create, { body }))).toBeUndefined();
  });
});

describe('a raw request', () => {
  const paths = fc.oneof(
    hostile.map((text) => `/${text}`),
    hostile,
    fc.array(fc.constantFrom(...parts, '/', 'v1'), { maxLength: 8 }).map((some) => `/${some.join('')}`),
  );

  test('arrives at exactly the path that was given, or not at all', async () => {
    await fc.assert(
      fc.asyncProperty(paths, async (path) => {
        const request = await arrived(transportTo(server.url).request({ method: 'GET', path, effect: 'read' }));
        if (request !== undefined) expect(request.target).toBe(path);
      }),
      { numRuns: 300 },
    );
  });

  test('never has its body in its query', async () => {
    const request = { method: 'POST', path: '/v1/x', body: 'a secret text' } as const;
    expect(await arrived(transportTo(server.url).request({ ...request, query: { body: 'q' } }))).toBeUndefined();
    expect(await arrived(transportTo(server.url).request({ ...request, query: { a: ['1', '2'] } }))).toMatchObject({
      target: '/v1/x?a=1&a=2',
      body: '"a secret text"',
    });
  });

  test('rejects a body for a method without one', async () => {
    expect(await arrived(transportTo(server.url).request({ method: 'GET', path: '/v1/x', body: {} }))).toBeUndefined();
  });
});

describe('headers of a call', () => {
  test.each(['a\r\nx: y', 'a\nb', 'a\0b', '\u{1f600}', 'a\u007f'])('rejects the header value %j', async (value) => {
    expect(
      await arrived(transportTo(server.url).call(getThing, { thingId: 'a' }, { headers: { 'x-a': value } })),
    ).toBeUndefined();
  });

  test.each(['', 'a b', 'a:', 'é', 'a\nb', '(x)'])('rejects the header name %j', async (name) => {
    expect(
      await arrived(transportTo(server.url).call(getThing, { thingId: 'a' }, { headers: { [name]: 'x' } })),
    ).toBeUndefined();
  });

  test.each(['content-length', 'transfer-encoding', 'connection', 'expect', 'host', 'upgrade', 'te', 'trailer'])(
    'rejects the connection header %s, so a request cannot be split',
    async (name) => {
      const before = server.requests.length;
      await transportTo(server.url, { maxRetries: 0, timeoutMs: 200 })
        .call(getThing, { thingId: 'a' }, { headers: { [name]: name === 'content-length' ? '5' : 'chunked' } })
        .then(
          () => undefined,
          (error: unknown) => expect(isEdgewardError(error)).toBe(true),
        );
      expect(server.requests.length - before).toBeLessThanOrEqual(1);
    },
  );
});
