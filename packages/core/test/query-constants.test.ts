import { describe, expect, test } from 'vitest';
import { ConfigurationError, createTransport, type Operation, RequestValidationError } from '../src/index.js';
import * as s from '../src/schema/index.js';
import { createFakeService } from '../src/testing/index.js';
import { json, serveOnce } from './support/server.js';
import { countingAuth, getThing, type Thing, transportTo } from './support/things.js';

const done = {
  ...getThing,
  path: '/api',
  query: [{ name: 'urls', wire: 'value', separator: ' ' }, 'site'],
  requiredQuery: ['urls'],
  clientParams: ['site'],
} as const satisfies Operation<Thing>;
const replace: Operation<Thing> = { ...done, id: 'lists.replace', queryConstants: { action: 'list/set' } };
const other: Operation<Thing> = { ...done, id: 'lists.other', queryConstants: { action: 'list/other' } };

describe('an operation distinguished by its query', () => {
  test('sends its constants first, with their slashes, and joined lists', async () => {
    await using server = await serveOnce((_request, response) => json(response, 200, { id: 'a' }));
    await transportTo(server.url).call(replace, { urls: ['/a', '/b'], site: 'x' });
    expect(server.seen[0]?.url).toBe('/api?action=list/set&value=%2Fa%20%2Fb&site=x');
  });

  test('does not let a caller change a constant', async () => {
    const call = transportTo('http://127.0.0.1:1').call(replace, { urls: [], site: 'x', action: 'list/other' });
    await expect(call).rejects.toMatchObject({ issues: [{ pointer: '/action', message: 'is not a parameter' }] });
  });

  test.each([[['a b']], [['a', '']], [['a\tb']]])('rejects ambiguous items: %j', async (urls) => {
    const call = transportTo('http://127.0.0.1:1').call(replace, { urls, site: 'x' });
    await expect(call).rejects.toBeInstanceOf(RequestValidationError);
  });

  test('joins the items of a list with a literal comma if the operation says so', async () => {
    await using server = await serveOnce((_request, response) => json(response, 200, { id: 'a' }));
    const byComma: Operation<Thing> = {
      ...getThing,
      path: '/api',
      query: [{ name: 'names', wire: 'names', separator: ',' }],
    };
    const transport = transportTo(server.url);
    await transport.call(byComma, { names: ['a b', 'c&d'] });
    expect(server.seen[0]?.url).toBe('/api?names=a%20b,c%26d');
    for (const names of [['a,b'], ['a', '']]) {
      await expect(transport.call(byComma, { names })).rejects.toBeInstanceOf(RequestValidationError);
    }
    expect(server.seen).toHaveLength(1);
  });

  test("uses a query parameter from the client's options, and requires it", async () => {
    await using server = await serveOnce((_request, response) => json(response, 200, { id: 'a' }));
    const vendor = { name: 'test', userAgent: 'test/1', classify: () => undefined };
    const options = { vendor, baseUrl: server.url, auth: countingAuth() };
    const events: unknown[] = [];
    const transport = createTransport({
      ...options,
      params: { site: 'mine' },
      onEvent: (event) => void events.push(event),
    });
    await transport.call(replace, { urls: ['a'] });
    expect(server.seen[0]?.url).toBe('/api?action=list/set&value=a&site=mine');
    expect(events[0]).toMatchObject({ type: 'start', params: { urls: ['a'], site: 'mine' } });
    await expect(createTransport(options).call(replace, { urls: ['a'] })).rejects.toBeInstanceOf(ConfigurationError);
  });

  test('has its own handler in a fake', async () => {
    const fake = createFakeService({
      operations: [replace, other],
      handlers: {
        'lists.replace': () => ({ status: 200, body: 'replace' }),
        'lists.other': () => ({ status: 200, body: 'other' }),
      },
      errorAnswer: (status) => ({ status }),
    });
    const ask = async (query: string) => (await fake.fetch(`https://service.test/api${query}`)).text();
    expect(await ask('?action=list/other')).toBe('"other"');
    expect(await ask('?site=x&action=list%2Fset')).toBe('"replace"');
    expect((await fake.fetch('https://service.test/api?action=list/none')).status).toBe(404);
  });
});

describe('a body of files', () => {
  const upload: Operation<Thing> = {
    ...getThing,
    id: 'files.upload',
    method: 'POST',
    path: '/files',
    query: [],
    effect: 'write',
    body: {
      schema: s.object({ first: s.string(), second: s.secret(s.string()) }),
      mediaType: 'multipart/form-data',
    },
  };

  test('is a form that others can read', async () => {
    const forms: FormData[] = [];
    const transport = createTransport({
      vendor: { name: 'test', userAgent: 'test/1', classify: () => undefined },
      baseUrl: 'https://service.test',
      auth: countingAuth(),
      fetch: async (...input) => {
        const request = new Request(...input);
        forms.push(
          await new Response(await new Request(request.url, request as Request).arrayBuffer(), {
            headers: { 'content-type': request.headers.get('content-type') ?? '' },
          }).formData(),
        );
        return Response.json({ id: 'a' });
      },
    });
    const content = 'line\r\n--edgeward-\r\nÄ "quoted"\n';
    await transport.call(upload, { body: { first: content, second: '' } });
    const [first, second] = [forms[0]?.get('first'), forms[0]?.get('second')];
    expect(first instanceof File && [first.name, await first.text()]).toEqual(['first', content]);
    expect(second instanceof File && (await second.text())).toBe('');
  });

  test('is checked like any other', async () => {
    const call = transportTo('http://127.0.0.1:1').call(upload, { body: { first: 'a' } });
    await expect(call).rejects.toMatchObject({ issues: [{ pointer: '/body/second' }] });
  });
});

describe('a map', () => {
  const counts = s.map(s.integer());

  test('checks every value, and reads an empty list as an empty map', () => {
    expect(counts.safeParse({ a: 1, b: 2 }).success).toBe(true);
    expect(counts.safeParse([]).success).toBe(true);
    expect(counts.safeParse([1]).success).toBe(false);
    expect(counts.safeParse({ a: 'x' })).toMatchObject({ success: false, issues: [{ pointer: '/a' }] });
  });
});
