import { describe, expect, test } from 'vitest';
import { type ByteStream, basic, createTransport, type Operation } from '../src/index.js';
import * as s from '../src/schema/index.js';
import { utf8 } from './support/encodings.js';
import { countingAuth, getThing } from './support/things.js';

const readText: Operation<string> = { ...getThing, responses: { 200: s.string() }, answer: 'text' };
const readTextOrJson: Operation<unknown> = { ...getThing, responses: { 200: s.unknown() }, answer: 'json-or-text' };
const readAnything: Operation<unknown> = { ...getThing, responses: { 200: s.unknown() }, answer: 'any' };
const readStream: Operation<ByteStream> = { ...getThing, responses: { 200: null }, answer: 'stream' };

const littleEndian = (text: string) => Buffer.from(text, 'utf16le');
const bigEndian = (text: string) => littleEndian(text).swap16();
const mark = '\uFEFF';

function call<T>(operation: Operation<T>, contentType: string, body: Buffer | string): Promise<T> {
  return createTransport({
    vendor: { name: 'test', userAgent: 'test/1', classify: () => undefined },
    baseUrl: 'https://service.test',
    auth: countingAuth(),
    maxRetries: 0,
    fetch: async () => new Response(new Uint8Array(Buffer.from(body)), { headers: { 'content-type': contentType } }),
  }).call(operation, { thingId: 'a' });
}

describe.each<[string, Operation<unknown>]>([
  ['a text', readText],
  ['a text or JSON', readTextOrJson],
  ['anything', readAnything],
])('an operation reading %s', (_name, operation) => {
  const error = '{"\\u0065rror":{"code":403,"message":"denied"}}';

  test.each([
    ['text/plain; charset=utf-16le', littleEndian(error)],
    ['text/plain; charset=utf-16', littleEndian(mark + error)],
    ['text/plain', littleEndian(mark + error)],
    ['text/plain', littleEndian(error)],
    ['application/json; charset=latin1', bigEndian(error)],
    ['application/json', littleEndian(mark + error)],
    ['application/json; charset=utf-8', bigEndian(mark + error)],
    ['text/plain; charset=utf-16le', Buffer.from(error)],
  ])('an error under 200 in UTF-16 is a failure (%s, %#)', async (contentType, body) => {
    await expect(call(operation, contentType, body)).rejects.toMatchObject({ kind: 'permission-denied', status: 200 });
  });

  test.each(['Error', 'ERRORS', 'Fault'])('a list of failures under %s is a failure', async (name) => {
    await expect(call(operation, 'application/json', `[{"${name}":"denied"}]`)).rejects.toMatchObject({ kind: 'api' });
  });
});

const page = ' \r\n<!-- proxy --><!DOCTYPE html><html><body>denied</body></html>';

test.each([
  ['text/html; charset=utf-16le', littleEndian(page)],
  ['text/html; charset=utf-16be', bigEndian(page)],
  ['text/html', littleEndian(mark + page)],
  ['text/plain', bigEndian(mark + page)],
])('an HTML page in UTF-16 is a success of no operation (%s, %#)', async (contentType, body) => {
  for (const operation of [readText, readTextOrJson, readAnything, readStream]) {
    await expect(call<unknown>(operation, contentType, body)).rejects.toMatchObject({ kind: 'response-parse' });
  }
});

test('a text with the byte order mark of UTF-16 is read in this encoding', async () => {
  expect(await call(readText, 'text/plain', littleEndian(`${mark}Grüße`))).toBe('Grüße');
  expect(await call(readText, 'text/plain; charset=utf-8', bigEndian(`${mark}Grüße`))).toBe('Grüße');
});

test.each(['text/plain', 'application/json; charset=latin1'])(
  'UTF-16 without a mark is recognized (%s)',
  async (type) => {
    for (const write of [littleEndian, bigEndian]) {
      expect(await call(readText, type, write('Grüße'))).toBe('Grüße');
      expect(
        await call({ ...getThing, responses: { 200: s.unknown() } }, 'application/json', write('{"id": "ü"}')),
      ).toEqual({ id: 'ü' });
    }
  },
);

test.each([
  ['in little-endian order', littleEndian],
  ['in big-endian order', bigEndian],
])('a short password is hidden in an error in UTF-16 without a mark, %s', async (_name, write) => {
  const password = 'hunter2!x';
  const things = createTransport({
    vendor: { name: 'test', userAgent: 'test/1', classify: () => undefined },
    baseUrl: 'https://service.test',
    auth: basic({ username: 'user', password }),
    fetch: async () => new Response(new Uint8Array(write(`wrong: ${password}`)), { status: 400 }),
  });
  const failure = await things.call(getThing, { thingId: 'a' }).then(undefined, (error: unknown) => error);
  expect(failure).toMatchObject({ kind: 'bad-request', body: 'wrong: [redacted]' });
});

describe('a response in another charset than UTF-8', () => {
  const readThing: Operation<unknown> = { ...getThing, responses: { 200: s.unknown() } };
  const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

  test.each([undefined, 'application/json', 'application/json; charset=utf-8', 'application/json; charset=odd'])(
    'loses no character of Latin-1 (%s)',
    async (type = '') => {
      expect(await call(readThing, type, latin1('{"name":"Müller & Søn"}'))).toEqual({ name: 'Müller & Søn' });
    },
  );

  test('keeps every whole character beside a cut one, and drops a byte order mark', async () => {
    const cut = Buffer.concat([utf8('\uFEFF{"name":"日本€😀'), utf8('é').subarray(0, 1), utf8('","other":"ü\uFFFD"}')]);
    expect(await call(readThing, 'application/json', cut)).toEqual({ name: '日本€😀\xc3', other: 'ü\uFFFD' });
  });

  test('shows no password in Latin-1', async () => {
    const password = 'größe-ünlü';
    const things = createTransport({
      vendor: { name: 'test', userAgent: 'test/1', classify: () => undefined },
      baseUrl: 'https://service.test',
      auth: basic({ username: 'user', password }),
      fetch: async () => new Response(new Uint8Array(latin1(`wrong: ${password}`)), { status: 400 }),
    });
    const failure = await things.call(getThing, { thingId: 'a' }).then(undefined, (error: unknown) => error);
    expect(failure).toMatchObject({ kind: 'bad-request', body: 'wrong: [redacted]' });
  });
});
