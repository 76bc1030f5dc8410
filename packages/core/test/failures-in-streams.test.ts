import { describe, expect, test } from 'vitest';
import { type ByteStream, createTransport, isEdgewardError, type Operation, type VendorProfile } from '../src/index.js';
import { countingAuth, getThing, replaceThing } from './support/things.js';

const readLog: Operation<ByteStream> = {
  ...getThing,
  id: 'logs.get',
  path: '/log',
  query: [],
  responses: { 200: null },
  answer: 'stream',
};

const vendor: VendorProfile = {
  name: 'test',
  userAgent: 'test/1',
  failsInStreams: true,
  mislabelsJson: true,
  classify: ({ body }) => {
    const reason: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'reason') : undefined;
    return typeof reason === 'string'
      ? { kind: 'not-found', message: reason, mayHaveApplied: reason === 'late' }
      : undefined;
  },
};

function transportWith(answer: () => Response, profile: VendorProfile = vendor) {
  return createTransport({
    vendor: profile,
    baseUrl: 'https://service.test',
    auth: countingAuth(),
    maxRetries: 0,
    fetch: async () => answer(),
  });
}

async function textOf(stream: ByteStream): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += Buffer.from(chunk).toString('latin1');
  return text;
}

describe('a streamed answer', () => {
  test('a streamed response with a JSON failure fails the call', async () => {
    const call = transportWith(() => new Response('\n {"reason":"gone"}')).call(readLog);
    await expect(call).rejects.toMatchObject({ kind: 'not-found', status: 200, attempts: 1 });
  });

  test('a stream is not inspected unless the vendor asks for it', async () => {
    const { failsInStreams: _, ...profile } = vendor;
    const call = transportWith(() => new Response('{"reason":"gone"}'), profile).call(readLog);
    expect(await textOf(await call)).toBe('{"reason":"gone"}');
  });

  test('a streamed response with an error inside a JSON string fails the call', async () => {
    const call = transportWith(() => new Response(JSON.stringify('{"error":"not found"}'))).call(readLog);
    await expect(call).rejects.toMatchObject({ kind: 'not-found', status: 200 });
  });

  test('a raw read returns a JSON string without a failure unchanged', async () => {
    for (const text of ['{"name":"error"}', 'a <html> page', '"{"', '[1]']) {
      const body = JSON.stringify(text);
      const transport = transportWith(() => new Response(body, { headers: { 'content-type': 'application/json' } }));
      expect(await transport.request({ method: 'GET', path: '/texts', effect: 'read' })).toBe(text);
    }
  });

  test.each([
    '',
    ' \n',
    '{',
    '"GET /" 200\n"',
    '{"a":1}\n{"a":2}',
    'line\n{"reason":"gone"}',
    `{"reason":"${'x'.repeat(70_000)}"}`,
  ])('streams any other response completely (%#)', async (text) => {
    expect(await textOf(await transportWith(() => new Response(text)).call(readLog))).toBe(text);
  });

  test('a stream breaking before it is recognised is a failed attempt', async () => {
    const broken = new ReadableStream({
      pull: (controller) => controller.error(new TypeError('terminated')),
    });
    const error: unknown = await transportWith(() => new Response(broken))
      .call(readLog)
      .catch((thrown: unknown) => thrown);
    expect(isEdgewardError(error) && error.kind).toBe('network');
  });

  test('leaving a stream ends the transfer', async () => {
    let cancelled = false;
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(10).fill(97)),
      cancel: () => {
        cancelled = true;
      },
    });
    for await (const _ of await transportWith(() => new Response(endless)).call(readLog)) break;
    await new Promise((resolve) => setImmediate(resolve));
    expect(cancelled).toBe(true);
  });
});

describe('a failure', () => {
  test.each([
    ['late', true],
    ['early', false],
  ])('a failure of kind %s may have been applied: %s', async (reason, mayHaveApplied) => {
    const call = transportWith(() => Response.json({ reason })).call(replaceThing, { body: { id: 'a' } });
    await expect(call).rejects.toMatchObject({ mayHaveApplied });
  });

  test('is read though it is labelled as HTML, but HTML is no JSON', async () => {
    const html = { 'content-type': 'text/html' };
    const labelled = (text: string) =>
      transportWith(() => new Response(text, { headers: html })).call(getThing, { thingId: 'a' });
    await expect(labelled('{"reason":"gone"}')).rejects.toMatchObject({ kind: 'not-found' });
    expect(await labelled('{"id":"a"}')).toEqual({ id: 'a' });
    await expect(labelled('<p>{"id":"a"}</p>')).rejects.toMatchObject({ kind: 'response-parse' });
  });
});

describe('an HTML page in place of a stream', () => {
  const { failsInStreams: _, ...plain } = vendor;
  const pages = [
    '<!DOCTYPE html><html><body>Log in</body></html>',
    '\uFEFF\r\n <HTML>',
    '<html lang="en"><body>Log in',
    '<head><title>Log in</title></head>',
    '<body>',
    '<!-- proxy 7 --> <?xml version="1.0"?>\n<!doctype HTML PUBLIC "x">',
    `<html>${'x'.repeat(200_000)}`,
  ];

  test.each(pages.flatMap((page) => [vendor, plain].map((profile) => [page.slice(0, 60), page, profile] as const)))(
    'is an error, whatever its media type: %j',
    async (_title, page, profile) => {
      for (const type of ['text/html', 'text/plain', 'application/json']) {
        const pieces = [page.slice(0, 3), page.slice(3, 9), page.slice(9)].filter(Boolean);
        const answer = () => {
          const body = ReadableStream.from(pieces.map((piece) => Buffer.from(piece)));
          return new Response(body as ReadableStream<Uint8Array>, { headers: { 'content-type': type } });
        };
        await expect(transportWith(answer, profile).call(readLog)).rejects.toMatchObject({
          kind: 'response-parse',
          status: 200,
        });
      }
    },
  );

  test.each(['<134>Oct 11 log line', '<', '<html5> is a line', '< html>', '<!-- no end', 'a <html> inside'])(
    'is not seen in %j',
    async (text) => {
      expect(await textOf(await transportWith(() => new Response(text), plain).call(readLog))).toBe(text);
    },
  );
});
