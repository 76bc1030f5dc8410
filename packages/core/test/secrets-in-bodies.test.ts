import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { bearer, type ClientEvent, type EdgewardError, type Operation, type StartEvent } from '../src/index.js';
import { createThing, getThing, listThings, transportTo } from './support/things.js';

const secret = 'k7f3-e9d2/b5c8+a1d4=e6f0';

/** Calls an operation whose answer is `body`, and returns the error. */
async function errorOf(body: string, status = 400): Promise<EdgewardError> {
  const transport = transportTo('https://service.test', {
    auth: bearer(secret),
    maxRetries: 0,
    fetch: async () => new Response(body, { status, headers: { 'content-type': 'application/json' } }),
  });
  return transport.call(getThing, { thingId: 'a' }).then(
    () => expect.unreachable(),
    (error: unknown) => error as EdgewardError,
  );
}

/** Every printed form of an error. */
const printed = (error: unknown): string =>
  `${JSON.stringify(error)}\n${inspect(error, { depth: 20, maxArrayLength: null })}`;

describe('a secret in pieces', () => {
  const bytes = [...Buffer.from(secret)];
  test.each([
    ['bytes', bytes],
    ['bytes of a typed array', Uint8Array.from(bytes)],
    ['bytes of a buffer', { type: 'Buffer', data: bytes }],
    ['signed bytes', [...Int8Array.from(bytes)]],
    ['bytes as texts', bytes.map(String)],
    ['hexadecimal bytes', bytes.map((byte) => byte.toString(16))],
    ['characters', secret.split('')],
    ['short lines', secret.match(/.{6}/g)],
    ['short lines of base64', Buffer.from(secret).toString('base64').match(/.{12}/g)],
  ])('is not shown as a list of %s', async (_, value) => {
    const error = await errorOf(JSON.stringify({ code: 'NO', detail: { value, other: 'kept' } }));
    const text = printed(error);
    expect(text).toContain('[redacted]');
    expect(text).toContain('kept');
    const [first = '', second = ''] = Object.values(value ?? {}).map((each) => JSON.stringify(each));
    expect(text).not.toContain(`${first},${second}`);
    expect(text.replaceAll(/\s/g, '')).not.toContain(`${first},${second}`.replaceAll('"', "'"));
  });

  test('a body is not changed if it contains no secret', async () => {
    const body = { code: 'NO', numbers: Array.from({ length: 300 }, (_, index) => index % 128), texts: ['a', 'b'] };
    expect((await errorOf(JSON.stringify(body))).body).toEqual(body);
  });
});

describe('the end of an excerpt of a large body', () => {
  const forms: Readonly<Record<string, string>> = {
    'as it is': secret,
    'in base64': Buffer.from(secret).toString('base64'),
    'percent-encoded': Array.from(Buffer.from(secret), (byte) => `%${byte.toString(16)}`).join(''),
    'in escapes': Array.from(secret, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`).join(''),
  };
  test.each(Object.entries(forms))('no part of a secret stays, written %s', async (_, form) => {
    for (let before = 65_536 - form.length - 60; before < 65_536 + 10; before += 3) {
      for (const body of [`${'x '.repeat(before / 2)}${form}${' y'.repeat(5000)}`]) {
        for (const text of [body, JSON.stringify(body), JSON.stringify({ message: 'no', body })]) {
          const { body: shown } = await errorOf(text);
          expect(typeof shown).toBe('string');
          const end = String(shown).slice(-200);
          expect(end).toMatch(/truncated\]/);
          for (let start = 0; start + 6 <= form.length; start += 1) {
            if (end.includes(form.slice(start, start + 6))) expect.fail(`${form.slice(start)} is in ${end}`);
          }
        }
      }
    }
  });
});

describe('the parameters in a start event', () => {
  const find: Operation = { ...listThings, query: ['filter'] };

  async function startOf(operation: Operation, params: object): Promise<Partial<StartEvent>> {
    const events: ClientEvent[] = [];
    const transport = transportTo('https://service.test', {
      auth: bearer(secret),
      onEvent: (event) => void events.push(event),
      fetch: async () => Response.json({ id: 'a', items: [] }),
    });
    await transport.call(operation, params).catch(() => {});
    return events.find((event) => event.type === 'start') ?? {};
  }

  test('are bounded in size, and say that something is left out', async () => {
    const long = await startOf(createThing, { body: { id: 'a', name: 'x'.repeat(1_000_000) } });
    const many = await startOf(createThing, { body: { id: 'a', tags: Array.from({ length: 200_000 }, () => 'tag') } });
    for (const event of [long, many]) {
      expect(JSON.stringify(event).length).toBeLessThan(80 * 1024);
      expect(JSON.stringify(event)).toContain('… [truncated]');
    }
  });

  test('hides a key of any length in a filter', async () => {
    const { params } = await startOf(find, { filter: 'state = ENABLED AND apiKey = "ab1" AND password=x2' });
    expect(params?.['filter']).toMatch(/^state = ENABLED AND .*\[redacted\]/);
    expect(params?.['filter']).not.toMatch(/ab1|x2/);
  });
});
