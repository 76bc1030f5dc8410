import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  type ClientEvent,
  NotFoundError,
  PermissionDeniedError,
  ServerError,
} from '../src/index.js';
import { answering, failureOf } from './support/answering.js';

const body = { name: 'Shop', ipAddress: '192.0.2.1', enabled: true };

describe('the code decides', () => {
  it.each([
    ['OK', 200],
    ['ok', 200],
    ['Ok', 500],
    ['OK', 404],
    ['OK', 403],
  ])('the code %s with status %i is a success', async (code, status) => {
    const answer = { code, data: [] };
    expect(await answering(answer, { status }).bgpProtections.list()).toEqual(answer);
  });

  it.each([
    ['FAULT', 200, ApiError],
    ['FAULT', 400, BadRequestError],
    ['FAULT', 401, AuthenticationError],
    ['FAULT', 404, NotFoundError],
    ['FAULT', 503, ServerError],
    ['ACCESS_DENIED', 200, PermissionDeniedError],
    ['access_denied', 403, PermissionDeniedError],
    ['ACCESS_DENIED', 500, PermissionDeniedError],
    ['ACCESS_DENIED', 401, AuthenticationError],
    ['SOMETHING_NEW', 200, ApiError],
    ['OKAY', 200, ApiError],
  ])('the code %s with status %i is a failure', async (code, status, type) => {
    const error = await failureOf(answering({ code, message: 'Error message' }, { status }).bgpProtections.list());
    expect(error).toBeInstanceOf(type);
    expect(error).toMatchObject({ code, status, vendor: 'rackcorp', mayHaveApplied: false });
    expect(error).toMatchObject({ message: `bgpProtections.list failed with ${status} ${code}: Error message` });
  });

  it('reads the code in any letter case', async () => {
    expect(await failureOf(answering({ Code: 'FAULT' }).ownership.get())).toMatchObject({ code: 'FAULT' });
  });

  it('whatever the media type says', async () => {
    const rackcorp = answering(undefined, {
      fetch: async () => new Response('{"code":"FAULT","message":"No"}', { headers: { 'content-type': 'text/html' } }),
    });
    expect(await failureOf(rackcorp.ownership.get())).toMatchObject({ kind: 'api', code: 'FAULT' });
  });

  it('status and shape decide if there is no code', async () => {
    expect(await failureOf(answering({}, { status: 404 }).ownership.get())).toBeInstanceOf(NotFoundError);
    expect(await failureOf(answering({ ownership: {} }).ownership.get())).toMatchObject({
      kind: 'response-validation',
      issues: [{ pointer: '/code' }],
    });
  });
});

describe('a failed change', () => {
  it.each([
    [200, 'FAULT', true],
    [200, 'ACCESS_DENIED', true],
    [500, 'FAULT', true],
    [400, 'FAULT', false],
    [401, 'ACCESS_DENIED', false],
  ])('a failed change with status %i and %s may have been applied: %s', async (status, code, mayHaveApplied) => {
    let sent = 0;
    const rackcorp = answering(undefined, {
      maxRetries: 2,
      fetch: async () => {
        sent += 1;
        return Response.json({ code, message: 'Error message' }, { status });
      },
    });
    const error = await failureOf(rackcorp.bgpProtections.create({ body }));
    expect(error).toMatchObject({ code, mayHaveApplied });
    const { hint = '' } = error as ApiError;
    expect(hint.includes('Read the state back')).toBe(mayHaveApplied);
    expect(sent).toBe(1);
  });
});

describe('debug', () => {
  const debug = { sql: 'SELECT 1', login: 'uuid-of-the-test:secret-of-the-test', APISECRET: 'hunter2', depth: [1] };

  it('is kept in the body of the error, without secrets', async () => {
    const error = await failureOf(answering({ code: 'FAULT', message: 'No', debug }).ownership.get());
    expect(error).toMatchObject({
      body: { debug: { sql: 'SELECT 1', login: '[redacted]', APISECRET: '[redacted]', depth: [1] } },
      hint: expect.stringContaining('body.debug'),
    });
    expect(inspect(error, { depth: 9 })).not.toContain('secret-of-the-test');
  });

  it('may be a text', async () => {
    const answer = { code: 'FAULT', debug: 'line 7, key secret-of-the-test' };
    const events: ClientEvent[] = [];
    const rackcorp = answering(answer, { onEvent: (event) => void events.push(event) });
    expect(await failureOf(rackcorp.ownership.get())).toMatchObject({ body: { debug: 'line 7, key [redacted]' } });
    expect(JSON.stringify(events)).not.toContain('secret-of-the-test');
  });
});

it('an empty list for one identifier means that it does not exist', async () => {
  const rackcorp = answering({ code: 'OK', data: [] });
  expect(await failureOf(rackcorp.bgpProtections.get({ id: 9 }))).toBeInstanceOf(NotFoundError);
  expect(await failureOf(rackcorp.ddosDestinations.get({ id: 9 }))).toBeInstanceOf(NotFoundError);
});
