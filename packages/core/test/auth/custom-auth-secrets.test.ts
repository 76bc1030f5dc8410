import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  type Auth,
  type AuthAddition,
  type AuthRequest,
  bearer,
  createTransport,
  isEdgewardError,
  Secret,
  type Transport,
} from '../../src/index.js';
import { createThing, transportTo } from '../support/things.js';

const value = 'k7f3-e9d2-b5c8-a1d4-e6f0';

/** Calls a service that repeats the whole request, and returns the whole text of the error. */
async function saidWith(auth: Auth): Promise<string> {
  const transport = transportTo('https://service.test', {
    auth,
    maxRetries: 0,
    fetch: async (url, { headers, body }) => {
      const text = body === undefined ? '' : Buffer.from(body).toString('utf8');
      return Response.json({ error: `${url} ${JSON.stringify(headers)} ${text}`, url, headers, text }, { status: 500 });
    },
  });
  const error: unknown = await transport.call(createThing, { body: { id: 'the-name-of-the-thing' } }).catch((e) => e);
  expect(isEdgewardError(error)).toBe(true);
  expect(error).toMatchObject({ kind: 'server', mayHaveApplied: true });
  return `${JSON.stringify(error)} ${inspect(error, { depth: 9 })}`;
}

describe('the additions of an Auth to a request', () => {
  const query = (url: string, name: string): string => `${url}${url.includes('?') ? '&' : '?'}${name}=${value}`;
  const withMember = (body: Uint8Array | undefined, name: string): Uint8Array =>
    Buffer.from(JSON.stringify({ ...JSON.parse(Buffer.from(body ?? []).toString('utf8')), [name]: value }));
  const additions: Readonly<Record<string, (request: AuthRequest) => AuthAddition>> = {
    'a parameter of the query': ({ url }) => ({ url: query(url, 'k') }),
    'a header with a telling name': () => ({ headers: { authorization: `Bearer ${value}` } }),
    'a header with any name': () => ({ headers: { 'x-nimbus': value.replaceAll('-', '') } }),
    'a member of the body': ({ body }) => ({ body: withMember(body, 'zone') }),
  };
  test.each(Object.entries(additions))(
    'hides the additions of an Auth even if not declared secret: %s',
    async (_, authenticate) => {
      const said = await saidWith({ scheme: 'custom', authenticate, secrets: () => [] });
      expect(said).toContain('[redacted]');
      expect(said).toContain('the-name-of-the-thing');
      expect(said).not.toContain(value);
      expect(said).not.toContain(value.replaceAll('-', ''));
    },
  );
});

test.each<readonly [string, () => unknown]>([
  ['throws', () => expect.unreachable()],
  ['returns texts', () => [value]],
  ['returns one text', () => value],
  ['returns nothing', () => undefined],
  ['returns something else', () => [null, { reveal: () => value }]],
  ['returns secrets', () => [Secret.of(value)]],
])('an Auth whose secrets() %s changes no error, and its credentials are not shown', async (_, secrets) => {
  const auth = { scheme: 'custom', authenticate: () => ({ headers: { authorization: `Bearer ${value}` } }), secrets };
  // A program in JavaScript has no types.
  expect(await saidWith(auth as Auth)).not.toContain(value);
});

test('a derived client shows no credentials of those that it comes from', async () => {
  const tokens = Array.from({ length: 4 }, (_, index) => `token-${index}-${value}`);
  const config = {
    vendor: { name: 'things', userAgent: 'edgeward-things/0.0.0', classify: () => undefined },
    baseUrl: 'https://service.test',
    maxRetries: 0,
    fetch: async () => Response.json({ error: `known are ${tokens.join(' and ')}.` }, { status: 500 }),
  };
  let client: Transport | undefined;
  for (const token of tokens) client = createTransport({ ...config, auth: bearer(token) }, client);
  const error: unknown = await client?.call(createThing, { body: { id: 'a' } }).catch((e) => e);
  expect(`${JSON.stringify(error)} ${inspect(error)}`).not.toContain(value);
});

test('both the old and the new credentials of a provider are secret in a call that is in flight', async () => {
  const tokens = ['first', 'second'].map((name) => `${name}-${value}`);
  const { promise: isRotated, resolve: rotate } = Promise.withResolvers<void>();
  let asked = 0;
  let requests = 0;
  const transport = transportTo('https://service.test', {
    auth: bearer(() => tokens[asked++] ?? expect.unreachable()),
    fetch: async () => {
      requests += 1;
      const number = requests;
      if (number === 1) await isRotated;
      if (number === 2) return Response.json({}, { status: 401 });
      return Response.json({ id: tokens.join(' ') }, { status: number === 1 ? 500 : 200 });
    },
  });
  const call = { body: { id: 'a' } };
  const first = transport.call(createThing, call).catch((error: unknown) => error);
  await new Promise((resolve) => setImmediate(resolve));
  await transport.call(createThing, call);
  rotate();
  const error = await first;
  expect(asked).toBe(2);
  expect(JSON.stringify(error)).toContain('[redacted]');
  expect(`${JSON.stringify(error)} ${inspect(error)}`).not.toContain(value);
});
