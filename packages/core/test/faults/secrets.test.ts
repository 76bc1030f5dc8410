import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  type Auth,
  apiKeyQuery,
  basic,
  bearer,
  type ClientEvent,
  createTransport,
  headerKeys,
  isEdgewardError,
  Secret,
} from '../../src/index.js';
import { scrubber } from '../../src/internal/scrub/scrub.js';
import * as s from '../../src/schema/index.js';
import { getThing, listThings, thingSchema, transportTo } from '../support/things.js';

// Under load, a property can take longer than a test.
vi.setConfig({ testTimeout: 30_000 });

const mark = '[redacted]';

/** Whether `secret` and its replacement can form each other at their edges. */
function touchesMark(secret: string): boolean {
  const edges = Array.from(mark, (_, length) => [mark.slice(0, length + 1), mark.slice(length)] as const);
  return mark.includes(secret) || edges.some(([head, tail]) => secret.endsWith(head) || secret.startsWith(tail));
}

/** Adds letters in the middle, so no layout of an output equals the text. */
function mixed(text: string): string {
  const characters = Array.from(text);
  return characters.toSpliced(characters.length >> 1, 0, 'q7Zk').join('');
}

const ascii = fc.string({ unit: 'grapheme-ascii', minLength: 4, maxLength: 40 }).map(mixed);
const wide = fc
  .string({ unit: 'grapheme', minLength: 4, maxLength: 30 })
  .map(mixed)
  .filter((text) => text.isWellFormed());
const awkward = fc
  .array(fc.constantFrom(...Array.from('aZ9 "\'\\/+&=%?#<>~!*().$^|{}[]-_:;,@é€😀\t\n')), {
    minLength: 8,
    maxLength: 24,
  })
  .map((characters) => mixed(characters.join('')));
const digits = fc.integer({ min: 10_000_000, max: Number.MAX_SAFE_INTEGER }).map(String);
const anySecret = fc.oneof(ascii, wide, awkward, digits).filter((secret) => secret.length >= 8 && !touchesMark(secret));
const headerSecret = fc.oneof(ascii, digits).filter((secret) => secret.trim() === secret && !touchesMark(secret));

/** The forms of a secret repeated by a service or a library. */
function formsOf(secret: string): readonly string[] {
  const percent = encodeURIComponent(secret);
  const base64 = Buffer.from(secret, 'utf8').toString('base64');
  return [
    secret,
    percent,
    percent.replaceAll(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase()),
    percent.replaceAll('%20', '+'),
    // As RFC 3986, as HTML forms, and as the URL parser write it.
    percent.replaceAll(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`),
    new URLSearchParams([['k', secret]]).toString().slice(2),
    new URL(`https://h/?k=${percent}`).search.slice(3),
    JSON.stringify(secret).slice(1, -1),
    JSON.stringify(secret).slice(1, -1).replaceAll('/', '\\/'),
    JSON.stringify(secret)
      .slice(1, -1)
      .replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    base64,
    base64.replace(/=+$/, ''),
    Buffer.from(secret, 'utf8').toString('base64url'),
    ...htmlForms(secret),
  ];
}

/** Forms in error pages: libraries escape different characters, in different ways. */
function htmlForms(secret: string): readonly string[] {
  const names: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };
  const code = (character: string): number => character.codePointAt(0) ?? 0;
  return [
    secret.replaceAll(/[&<>"']/g, (character) => `&${names[character]};`),
    secret.replaceAll(/[&<>"'+`]/g, (character) => `&#${code(character)};`),
    secret.replaceAll(/[&<>"'`=/]/g, (character) => `&#x${code(character).toString(16).toUpperCase()};`),
    secret.replaceAll(/[^\w.-]/gu, (character) => `&#x${code(character).toString(16).padStart(4, '0')};`),
  ];
}

function leaks(text: string, secret: string): readonly string[] {
  return formsOf(secret).filter((form) => text.includes(form));
}

describe('the scrubber', () => {
  test('removes every form of a secret from any text', () => {
    fc.assert(
      fc.property(anySecret, fc.string({ maxLength: 10 }), fc.string({ maxLength: 10 }), (secret, before, after) => {
        const scrub = scrubber([secret]);
        for (const form of formsOf(secret)) {
          expect(leaks(scrub(`${before} ${form} ${after}`), secret)).toEqual([]);
          expect(leaks(scrub(form.repeat(3)), secret)).toEqual([]);
        }
      }),
    );
  });

  test('takes out secrets of which one is part of another', () => {
    fc.assert(
      fc.property(anySecret, fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme-ascii' }), (secret, more) => {
        for (const secrets of [
          [secret, secret + more],
          [secret + more, secret],
        ]) {
          expect(scrubber(secrets)(`<${secret}${more}>`)).toBe(`<${mark}>`);
        }
      }),
    );
  });

  test('leaves texts without a secret unchanged', () => {
    fc.assert(
      fc.property(headerSecret, fc.lorem(), (secret, text) => {
        expect(scrubber([secret])(text)).toBe(text.includes(secret) ? expect.anything() : text);
      }),
    );
  });

  test('does not remove a secret shorter than 8 characters', () => {
    expect(scrubber(['short', '1234567', ''])('short 1234567')).toBe('short 1234567');
  });

  test('scrubs long texts for a long secret within 2 s', () => {
    const token = Buffer.alloc(3000, 'a.b-c_d/+').toString();
    const began = performance.now();
    for (let round = 0; round < 5; round += 1) scrubber([token])('a.b-c_d/+'.repeat(7000));
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

interface Strategy {
  readonly secret: string;
  readonly auth: Auth;
}

/** A credential has no control characters, and no white space at its ends. */
const password = anySecret.filter(
  (secret) => secret.trim() === secret && secret.isWellFormed() && !/\p{Cc}/u.test(secret),
);

/** No token has white space in it. */
const bearerSecret = headerSecret.map((secret) => secret.replaceAll(/\s/g, '_'));

const strategies: fc.Arbitrary<Strategy> = fc.oneof(
  bearerSecret.map((secret) => ({ secret, auth: bearer(secret) })),
  bearerSecret.map((secret) => ({ secret, auth: bearer(() => ({ token: Secret.of(secret) })) })),
  headerSecret.map((secret) => ({ secret, auth: headerKeys({ 'x-key': 'other-key-1', 'x-secret': secret }) })),
  password.map((secret) => ({ secret, auth: basic({ username: 'someone', password: secret }) })),
  password.map((secret) => ({ secret, auth: apiKeyQuery({ name: 'key', key: secret }) })),
);

/** Ways of a service or a library to return its whole input. */
const echoes: readonly ((texts: readonly string[]) => Response | Error)[] = [
  (texts) => Response.json({ error: { message: texts.join(' '), details: texts } }, { status: 400 }),
  (texts) => Response.json(Object.fromEntries(texts.map((text, index) => [text, index])), { status: 403 }),
  (texts) => Response.json({ deep: { deep: { deep: { deep: { deep: { deep: { texts } } } } } } }, { status: 409 }),
  (texts) => Response.json({ number: Number(texts[0]), id: texts }, { status: 500 }),
  (texts) => new Response(texts.join('\n'), { status: 503, headers: { 'content-type': 'text/html' } }),
  (texts) => new Response(texts.join('\n'), { headers: { 'content-type': 'text/html' } }),
  (texts) => new Response(`{"id": ${texts.join(' ')}`, { headers: { 'content-type': 'application/json' } }),
  (texts) => Response.json({ id: 7, size: texts.join(' '), [texts[0] ?? '']: texts }),
  (texts) => Response.json({ id: 'a', [texts[0] ?? '']: texts }),
  (texts) =>
    new Response(null, {
      status: 302,
      headers: { location: `https://h.example/${texts.filter(isHeader).join('/')}?q=${texts.filter(isHeader)[0]}` },
    }),
  (texts) => Response.json({}, { status: 401, headers: { 'x-request-id': texts.filter(isHeader).join(' ') } }),
  (texts) => Response.json({}, { headers: { 'x-request-id': texts.filter(isHeader).join(' ') } }),
  (texts) => new TypeError(`fetch failed: ${texts.join(' ')}`),
  (texts) => new TypeError('fetch failed', { cause: new Error('outer', { cause: new Error(texts.join(' ')) }) }),
  (texts) =>
    Object.assign(new AggregateError([new Error(texts.join(' '))], texts.join(' ')), {
      code: texts[0],
      hostname: texts[0],
      name: texts[0],
    }),
];

function isHeader(text: string): boolean {
  return /^[\x21-\x7e]+( [\x21-\x7e]+)*$/.test(text) && !/[?#]/.test(text);
}

/** Events without numbers, because a secret of digits may appear in them by chance. */
function printed(events: readonly ClientEvent[]): string {
  const random = ['callId', 'timeMs', 'startMs', 'durationMs'];
  return JSON.stringify(events, (name, value: unknown) => (random.includes(name) ? '' : value));
}

describe('no output of a failed call', () => {
  test('contains a secret, in whatever form the service returns it', async () => {
    let failures = 0;
    await fc.assert(
      fc.asyncProperty(strategies, fc.constantFrom(...echoes), async ({ secret, auth }, echo) => {
        const events: ClientEvent[] = [];
        const transport = transportTo('https://service.example', {
          auth,
          maxRetries: 1,
          onEvent: (event) => void events.push(event),
          fetch: async (...input) => {
            const request = new Request(...input);
            const headers = [...request.headers].map(([, value]) => value);
            const answer = echo([...formsOf(secret), ...headers, request.url]);
            if (answer instanceof Error) throw answer;
            return answer;
          },
        });
        for (const call of [
          () => transport.call(getThing, { thingId: 'a' }),
          () => transport.call({ ...getThing, id: 'things.empty', responses: { 204: null } }, { thingId: 'a' }),
          () =>
            transport.paginate({
              ...listThings,
              page: { items: '/id', offset: { to: 'cursor' } },
              responses: { 200: s.unknown() },
            }),
        ]) {
          const error: unknown = await call().then(
            () => undefined,
            (thrown: unknown) => thrown,
          );
          expect(error === undefined || isEdgewardError(error)).toBe(true);
          const outputs = [
            String(error),
            error instanceof Error ? `${error.message}\n${error.stack}` : '',
            JSON.stringify(error) ?? '',
            inspect(error, { depth: 10 }),
            inspect(error, { depth: 10, showHidden: true }),
            printed(events),
          ];
          for (const output of outputs) expect(leaks(output, secret)).toEqual([]);
          if (error !== undefined) failures += 1;
        }
      }),
      { numRuns: 120 },
    );
    // A property without failures would prove nothing.
    expect(failures).toBeGreaterThan(180);
  });

  test('output of a failed call contains no secret parameter or member', async () => {
    const schema = s.object({ id: s.string(), key: s.secret(s.string()), keys: s.secret(s.array(s.string())) });
    const operation = {
      ...getThing,
      id: 'things.secret',
      method: 'POST',
      query: ['pin'],
      secretParams: ['pin'],
      body: { schema, mediaType: 'application/json' },
      responses: { 200: thingSchema },
    } as const;
    await fc.assert(
      fc.asyncProperty(anySecret, fc.constantFrom(...echoes), async (secret, echo) => {
        const events: ClientEvent[] = [];
        const transport = transportTo('https://service.example', {
          maxRetries: 0,
          onEvent: (event) => void events.push(event),
          fetch: async () => {
            const answer = echo(formsOf(secret));
            if (answer instanceof Error) throw answer;
            return answer;
          },
        });
        for (const params of [
          { pin: secret, body: { id: 'a', key: 'something', keys: [] } },
          { pin: 'something', body: { id: 'a', key: secret, keys: [] } },
          { pin: 'something', body: { id: 'a', key: 'something', keys: ['something', secret] } },
        ]) {
          const error: unknown = await transport.call(operation, { thingId: 'a', ...params }).then(
            () => undefined,
            (thrown: unknown) => thrown,
          );
          const outputs = [
            inspect(error, { depth: 10, showHidden: true }),
            JSON.stringify(error) ?? '',
            printed(events),
          ];
          for (const output of outputs) expect(leaks(output, secret)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('contains a member whose name reveals a credential', async () => {
    const body = {
      password: 'pw-1',
      nested: [{ client_secret: 'pw-2', accessToken: 'pw-3', id: 7 }],
      'set-cookie': 'pw-4',
    };
    const transport = transportTo('https://service.example', {
      fetch: async () => Response.json(body, { status: 400 }),
    });
    const error: unknown = await transport.call(getThing, { thingId: 'a' }).catch((thrown: unknown) => thrown);
    expect(inspect(error, { depth: 10 })).not.toMatch(/pw-\d/);
    expect(JSON.stringify(error)).toContain('"id":7');
  });

  test('output of a failed call contains no secret repeated by the service', async () => {
    const events: ClientEvent[] = [];
    const transport = transportTo('https://service.example', {
      maxRetries: 0,
      onEvent: (event) => void events.push(event),
      fetch: async () => Response.json({ error: { message: 'hunter2-hunter2 is too weak' } }, { status: 400 }),
    });
    const users = { method: 'POST', path: '/v1/users' } as const;
    for (const call of [
      transport.request({ ...users, body: [{ user: { password: 'hunter2-hunter2' } }] }),
      transport.request({ ...users, query: { secretKey: ['hunter2-hunter2'] } }),
    ]) {
      const error: unknown = await call.catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ body: { error: { message: '[redacted] is too weak' } } });
    }
    expect(JSON.stringify(events)).not.toContain('hunter2');
  });

  test('has a secret parameter in it that the options of the client default', async () => {
    const transport = createTransport({
      vendor: { name: 'things', userAgent: 'things/1', classify: () => undefined },
      baseUrl: 'https://service.example',
      auth: bearer('some-token-1'),
      params: { thingId: 'key-of-a-tenant' },
      fetch: async () => Response.json({ why: 'no key-of-a-tenant' }, { status: 404 }),
    });
    const operation = { ...getThing, clientParams: ['thingId'], secretParams: ['thingId'] };
    const error: unknown = await transport.call(operation).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ kind: 'not-found', body: { why: 'no [redacted]' } });
  });

  test('contains a secret parameter if a page cannot be read', async () => {
    const transport = transportTo('https://service.example', {
      fetch: async () => Response.json({ things: 7 }, { headers: { 'x-request-id': 'r/hunter2-hunter2' } }),
    });
    const operation = { ...listThings, secretParams: ['cursor'], responses: { 200: s.unknown() } };
    const error: unknown = await transport
      .paginate(operation, { cursor: 'hunter2-hunter2' })
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ kind: 'response-validation', requestId: 'r/[redacted]' });
  });

  test('has a secret in it that stands in the path of a raw request or in a media type', async () => {
    const token = 'super-secret/token-42';
    const events: ClientEvent[] = [];
    const transport = transportTo('https://service.example', {
      auth: bearer(token),
      onEvent: (event) => void events.push(event),
      fetch: async () => new Response('<p>', { headers: { 'content-type': `text/${token}` } }),
    });
    const path = `/v1/keys/${encodeURIComponent(token)}`;
    await transport.request({ method: 'GET', path, effect: 'read' }).catch(() => {});
    await transport.request({ method: 'GET', path: '/v1/keys/super-secret-token', effect: 'read' });
    await expect(transport.call(getThing, { thingId: 'a' })).rejects.toMatchObject({
      message: 'things.get returned 200, but the response is text/[redacted], not JSON',
    });
    expect(JSON.stringify(events)).not.toMatch(/super-secret(%2f|\/)token/i);
    expect(events[0]).toMatchObject({ type: 'start' });
  });

  test('has a token in it that came with another attempt of the call, the refused one neither', async () => {
    const tokens = ['stale-token-1', 'fresh-token-2'];
    const events: ClientEvent[] = [];
    let sent = 0;
    const transport = transportTo('https://service.example', {
      auth: bearer(() => tokens.shift() ?? 'none'),
      onEvent: (event) => void events.push(event),
      fetch: async (...input) => {
        const request = new Request(...input);
        sent += 1;
        const given = request.headers.get('authorization') ?? '';
        if (sent === 1) return Response.json({}, { status: 401, headers: { 'x-request-id': given } });
        return Response.json({ given, before: 'stale-token-1' }, { status: 400, headers: { 'x-request-id': given } });
      },
    });
    const error: unknown = await transport.call(getThing, { thingId: 'a' }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      attempts: 2,
      requestId: 'Bearer [redacted]',
      body: { given: 'Bearer [redacted]', before: '[redacted]' },
    });
    expect(JSON.stringify(events)).not.toMatch(/(stale|fresh)-token/);
  });

  test('contains a credential replaced meanwhile by another call', async () => {
    let number = 0;
    const auth: Auth = {
      scheme: 'rotating',
      authenticate: () => {
        number += 1;
        return { headers: { 'x-key': `key-number-${number}` } };
      },
      // Those of this moment, as an auth of one's own may have it.
      secrets: () => [Secret.of(`key-number-${number}`)],
    };
    const transport = transportTo('https://service.example', {
      auth,
      fetch: async (...input) => {
        const request = new Request(...input);
        number += 1;
        return Response.json({ given: request.headers.get('x-key') }, { status: 400 });
      },
    });
    const error: unknown = await transport.call(getThing, { thingId: 'a' }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ body: { given: '[redacted]' } });
  });

  test('has a secret in it that stands in such a name', async () => {
    const secret = 'hunter2/hunter2';
    const events: ClientEvent[] = [];
    const transport = transportTo('https://service.example', {
      auth: bearer(secret),
      onEvent: (event) => void events.push(event),
      fetch: async (url) => Response.json({ [`${url} password`]: 1 }, { status: 400 }),
    });
    const query = { [`${secret}-token`]: 'x', [secret]: 'y' };
    const error: unknown = await transport
      .request({ method: 'GET', path: '/v1/x', query, effect: 'read' })
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ kind: 'bad-request' });
    for (const output of [JSON.stringify(error), JSON.stringify(events)]) expect(leaks(output, secret)).toEqual([]);
  });

  test('contains a query parameter whose name reveals a credential', async () => {
    const events: ClientEvent[] = [];
    const transport = transportTo('https://service.example', {
      onEvent: (event) => void events.push(event),
      fetch: async () => Response.json({}),
    });
    await transport.request({ method: 'GET', path: '/v1/x', query: { api_key: 'pw-1', page: 'two' }, effect: 'read' });
    expect(JSON.stringify(events)).not.toContain('pw-1');
    expect(JSON.stringify(events)).toContain('two');
  });
});

test('a Secret prints nothing of itself', () => {
  fc.assert(
    fc.property(anySecret, (text) => {
      const secret = Secret.of(text);
      const outputs = [
        String(secret),
        ['a', secret].join(' '),
        JSON.stringify({ secret }),
        inspect({ secret }, { depth: 10, showHidden: true }),
        Object.values(secret).join(),
        String(structuredCloneOrError(secret)),
      ];
      for (const output of outputs) expect(leaks(output, text)).toEqual([]);
      expect(secret.reveal()).toBe(text);
    }),
  );
});

function structuredCloneOrError(value: unknown): unknown {
  try {
    return JSON.stringify(structuredClone(value));
  } catch (error) {
    return error;
  }
}
