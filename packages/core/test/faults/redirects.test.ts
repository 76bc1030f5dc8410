import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { apiKeyQuery, basic, bearer, type ClientOptions, type Operation, RedirectError } from '../../src/index.js';
import * as s from '../../src/schema/index.js';
import { createThing, getThing, type Thing, thingSchema, transportTo } from '../support/things.js';
import { callAs, failureOf, kinds } from './support/calls.js';
import { answerWith, serveRaw } from './support/raw-server.js';
import { listenersOf, watchLeaks } from './support/watch-leaks.js';

watchLeaks();

const statuses = [
  '301 Moved Permanently',
  '302 Found',
  '303 See Other',
  '307 Temporary Redirect',
  '308 Permanent Redirect',
];

describe.each(statuses)('%s', (status) => {
  test.each(kinds)('is an error for a %s, and nothing is sent to the other host', async (kind) => {
    await using other = await serveRaw(answerWith('200 OK', ['Content-Type: application/json'], '{"id":"b"}'));
    await using server = await serveRaw(answerWith(status, [`Location: ${other.url}/elsewhere?token=abc#part`]));
    const { signal } = new AbortController();
    const failure = await failureOf(callAs(transportTo(server.url), kind, { signal }));
    expect(failure).toBeInstanceOf(RedirectError);
    expect(failure).toMatchObject({
      kind: 'redirect',
      status: Number(status.slice(0, 3)),
      location: `${other.url}/elsewhere`,
      attempts: 1,
      retryable: false,
      mayHaveApplied: kind !== 'read',
    });
    expect(server.requests).toHaveLength(1);
    expect(other.accepted).toBe(0);
    expect(listenersOf(signal)).toBe(0);
  });
});

describe('the target of a redirect', () => {
  test.each<[string, string | undefined, string | undefined]>([
    ['to a path', '/v2/things/a?x=1', '/v2/things/a'],
    ['to a relative path', '../b#top', '../b'],
    ['to itself', '/v1/things/a', '/v1/things/a'],
    ['to another scheme', 'ftp://files.example/things?x=1', 'ftp://files.example/things'],
    ['to a host without a scheme', '//other.example/x?y=1', '//other.example/x'],
    ['with credentials', 'https://user:pass@other.example/x', 'https://other.example/x'],
    ['with credentials and without a scheme', '//user:pass@other.example/x', '//other.example/x'],
    ['to nowhere', undefined, undefined],
    ['to an invalid URL', 'http://[oops?x=1', 'http://[oops'],
    ['to a script', 'javascript:alert(1)?x', 'javascript:alert(1)'],
  ])('reports the redirect target %s without its query', async (_name, target, location) => {
    await using server = await serveRaw(answerWith('302 Found', target === undefined ? [] : [`Location: ${target}`]));
    const failure = await failureOf(callAs(transportTo(server.url), 'read'));
    expect(failure).toBeInstanceOf(RedirectError);
    expect((failure as RedirectError).location).toBe(location);
    expect(failure.toJSON()).not.toHaveProperty('body');
    if (location === undefined) expect(failure.toJSON()).not.toHaveProperty('location');
    else expect(failure.message).toContain(location);
    expect(server.requests).toHaveLength(1);
  });

  test('is not shown beyond a maximum length', async () => {
    await using server = await serveRaw(answerWith('302 Found', [`Location: /${'x'.repeat(10_000)}`]));
    const failure = await failureOf(callAs(transportTo(server.url), 'read'));
    expect(failure.message.length).toBeLessThan(1000);
  });

  test.each<[string, ClientOptions]>([
    ['bearer', { auth: bearer('bearer-secret-1') }],
    ['basic', { auth: basic({ username: 'me', password: 'basic-secret-1' }) }],
    ['apiKeyQuery', { auth: apiKeyQuery({ name: 'apikey', key: 'query-secret-1' }) }],
  ])('never shows the credentials of %s that the service repeats', async (_name, options) => {
    await using server = await serveRaw((socket, { target, head }) => {
      const credentials =
        /^authorization: \S+ (.*)$/im.exec(head)?.[1] ?? new URLSearchParams(target.split('?')[1]).get('apikey');
      answerWith('302 Found', [`Location: https://other.example/${credentials}/x?again=${credentials}`])(socket);
    });
    const failure = await failureOf(callAs(transportTo(server.url, options), 'read'));
    for (const text of [String(failure), failure.stack ?? '', JSON.stringify(failure), inspect(failure)]) {
      expect(text).not.toMatch(/secret-1|bWU6YmFzaWMt/);
    }
    expect(failure.message).toContain('https://other.example/[redacted]/x');
  });
});

describe('a described redirect', () => {
  const activate: Operation<Thing> = {
    ...createThing,
    id: 'things.activate',
    responses: { 201: thingSchema, 303: s.define(() => thingSchema) },
  };

  test('is an answer, whose location can be read', async () => {
    await using server = await serveRaw(
      answerWith('303 See Other', ['Location: /v1/activations/7', 'Content-Type: application/json'], '{"id":"a"}'),
    );
    const { data, response, attempts } = await transportTo(server.url)
      .call(activate, { body: { id: 'a' } })
      .withResponse();
    expect({ data, attempts, status: response.status }).toEqual({ data: { id: 'a' }, attempts: 1, status: 303 });
    expect(response.headers['location']).toBe('/v1/activations/7');
    expect(server.requests).toHaveLength(1);
  });

  test('may have no body', async () => {
    const follow: Operation<undefined> = { ...getThing, id: 'things.follow', responses: { 303: null } };
    await using server = await serveRaw(answerWith('303 See Other', ['Location: /v1/activations/7']));
    const { data, response } = await transportTo(server.url).call(follow, { thingId: 'a' }).withResponse();
    expect({ data, status: response.status }).toEqual({ data: undefined, status: 303 });
  });

  test('fails with another status than the described one', async () => {
    await using server = await serveRaw(answerWith('302 Found', ['Location: /v1/activations/7']));
    expect(await failureOf(transportTo(server.url).call(activate, { body: { id: 'a' } }))).toMatchObject({
      kind: 'redirect',
      status: 302,
    });
  });
});
