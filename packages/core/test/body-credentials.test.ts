import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { bodyCredentials, type ClientEvent, ConfigurationError, isEdgewardError, Secret } from '../src/index.js';
import { json, serveOnce } from './support/server.js';
import { createThing, deleteThing, getThing, transportTo } from './support/things.js';

const members = { APIUUID: 'uuid-of-the-test', APISECRET: Secret.of('secret "of" the/test') };

describe('credentials in the body', () => {
  test('stand beside the members of every body', async () => {
    await using server = await serveOnce((_request, response) => json(response, 200, { id: 'a' }));
    const transport = transportTo(server.url, { auth: bodyCredentials(members), maxRetries: 0 });
    await transport.call(createThing, { body: { id: 'a', size: 2 } });
    const sent = JSON.parse(server.seen[0]?.body ?? '');
    expect(sent).toEqual({ APIUUID: 'uuid-of-the-test', APISECRET: 'secret "of" the/test', id: 'a', size: 2 });
    expect(server.seen[0]?.headers).toMatchObject({
      'content-type': 'application/json',
      'content-length': String(server.seen[0]?.body.length),
    });
  });

  test('are no reason to send an operation without a body', async () => {
    await using server = await serveOnce((_request, response) => json(response, 200, { id: 'a' }));
    const transport = transportTo(server.url, { auth: bodyCredentials(members) });
    for (const operation of [getThing, deleteThing]) {
      await expect(transport.call(operation, { thingId: 'a' })).rejects.toThrow(ConfigurationError);
    }
    for (const body of [[1], 'text', null]) {
      await expect(transport.request({ method: 'POST', path: '/v1/things', body })).rejects.toThrow(ConfigurationError);
    }
    expect(server.seen).toEqual([]);
  });

  test('never give way to a member of the same name', async () => {
    await using server = await serveOnce((_request, response) => json(response, 200, { id: 'a' }));
    const transport = transportTo(server.url, { auth: bodyCredentials(members) });
    const call = transport.call(createThing, { body: { id: 'a', APIUUID: 'another' } });
    await expect(call).rejects.toThrow('the body member APIUUID is reserved for the credentials');
    expect(server.seen).toEqual([]);
  });

  test('turn up in no error and no event', async () => {
    await using server = await serveOnce(({ body }, response) =>
      json(response, 400, { echo: body, parsed: JSON.parse(body) }),
    );
    const events: ClientEvent[] = [];
    const transport = transportTo(server.url, {
      auth: bodyCredentials(members),
      onEvent: (event) => void events.push(event),
    });
    const error: unknown = await Promise.resolve(transport.call(createThing, { body: { id: 'a' } })).catch(
      (thrown) => thrown,
    );
    expect(isEdgewardError(error) && error.body).toMatchObject({ parsed: { APIUUID: '[redacted]', id: 'a' } });
    const shown = inspect([error, events], { depth: 9 });
    for (const secret of ['uuid-of-the-test', 'secret "of', 'secret \\"of']) expect(shown).not.toContain(secret);
  });

  test.each([[{}], [{ APIUUID: '' }], [{ APIUUID: 'a', APISECRET: undefined }], [{ APIUUID: 7 }]])(
    'are refused when they are %j',
    (given) => {
      // A program without types can give anything.
      expect(() => bodyCredentials(given as unknown as Record<string, string>)).toThrow(ConfigurationError);
    },
  );
});
