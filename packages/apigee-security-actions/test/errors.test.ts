import { failureOf } from '@edgeward/test-support';
import { describe, expect, it } from 'vitest';
import { ApigeeSecurityActions, type EdgewardError, type SecurityActions } from '../src/index.js';
import type { Fault } from '../src/testing/index.js';
import { denial, fakeWith, stored } from './support/actions.js';
import { detail, envelope, errorInfo } from './support/google.js';
import { overHttp, routes } from './support/routes.js';

const securityActionId = 'block';

/** Lets the next request fail, and returns the error of a call without retries. */
async function failWith(fault: Fault, verb: 'get' | 'delete' = 'get'): Promise<EdgewardError> {
  const fake = fakeWith(stored('block'));
  fake.failNext(fault);
  const { securityActions } = new ApigeeSecurityActions({ ...fake.clientOptions, maxRetries: 0 });
  return failureOf(securityActions[verb]({ securityActionId }));
}

const codes: readonly (readonly [code: string, status: number, name: string, kind: string, retryable: boolean])[] = [
  ['INVALID_ARGUMENT', 400, 'BadRequestError', 'bad-request', false],
  ['FAILED_PRECONDITION', 400, 'ConflictError', 'conflict', false],
  ['OUT_OF_RANGE', 400, 'BadRequestError', 'bad-request', false],
  ['UNAUTHENTICATED', 401, 'AuthenticationError', 'authentication', false],
  ['PERMISSION_DENIED', 403, 'PermissionDeniedError', 'permission-denied', false],
  ['NOT_FOUND', 404, 'NotFoundError', 'not-found', false],
  ['ALREADY_EXISTS', 409, 'ConflictError', 'conflict', false],
  ['ABORTED', 409, 'ConflictError', 'conflict', false],
  ['RESOURCE_EXHAUSTED', 429, 'RateLimitError', 'rate-limit', true],
  ['CANCELLED', 499, 'ApiError', 'api', true],
  ['INTERNAL', 500, 'ServerError', 'server', true],
  ['UNKNOWN', 500, 'ServerError', 'server', true],
  ['DATA_LOSS', 500, 'ServerError', 'server', false],
  ['UNIMPLEMENTED', 501, 'ServerError', 'server', false],
  ['UNAVAILABLE', 503, 'ServerError', 'server', true],
  ['DEADLINE_EXCEEDED', 504, 'ServerError', 'server', true],
];

describe("Google's codes", () => {
  it.each(codes)("Google's code %s (%i) becomes a %s", async (code, status, name, kind, retryable) => {
    const error = await failWith({ status, body: envelope(status, code, 'So it is.') });
    expect(error).toMatchObject({
      name,
      kind,
      code,
      status,
      retryable,
      vendor: 'apigee',
      operation: 'securityActions.get',
      attempts: 1,
      mayHaveApplied: false,
      body: envelope(status, code, 'So it is.'),
    });
    expect(error.message).toBe(`securityActions.get failed with ${status} ${code}: So it is.`);
  });

  it.each(codes)("Google's code %s (%i) determines whether a change may have been applied", async (code, status) => {
    const proofs = ['CANCELLED', 'INTERNAL', 'UNKNOWN', 'DATA_LOSS', 'UNAVAILABLE', 'DEADLINE_EXCEEDED'];
    const error = await failWith({ status, body: envelope(status, code, 'So it is.') }, 'delete');
    expect(error.mayHaveApplied).toBe(proofs.includes(code));
  });

  it('decide over the status of the answer', async () => {
    const error = await failWith({ status: 400, body: envelope(400, 'NOT_FOUND', 'So it is.') });
    expect(error.kind).toBe('not-found');
  });

  it('an unknown code of Google leaves the decision to the status', async () => {
    const error = await failWith({ status: 409, body: envelope(409, 'TANGLED', 'So it is.') });
    expect(error).toMatchObject({ kind: 'conflict', code: 'TANGLED' });
  });
});

describe.each(routes)("Google's details %s", (_, connect) => {
  it('have the fields that are wrong in the message', async () => {
    const { securityActions } = await connect(fakeWith());
    const error = await failureOf(
      securityActions.create({
        securityActionId: 'UPPER',
        body: { state: 'ACTIVE', deny: {}, conditionConfig: { userAgents: Array.from({ length: 51 }, String) } },
      }),
    );
    expect(error.kind).toBe('bad-request');
    expect(error.message).toMatch(/security_action_id: .*; security_action\.state: .*user_agents: At most 50/);
    expect(error.hint).toMatch(/lower-case letters/);
  });

  it('have the identifier of the request', async () => {
    const fake = fakeWith();
    fake.failNext({
      status: 404,
      body: envelope(404, 'NOT_FOUND', 'Gone.', detail('RequestInfo', { requestId: 'r-17', servingData: '' })),
      headers: { 'x-request-id': 'of-a-proxy' },
    });
    const { securityActions } = await connect(fake);
    expect((await failureOf(securityActions.get({ securityActionId }))).requestId).toBe('r-17');
  });

  it('say how long to wait, which is obeyed', async () => {
    const fake = fakeWith(stored('block'));
    const body = envelope(503, 'UNAVAILABLE', 'Later.', detail('RetryInfo', { retryDelay: '3.5s' }));
    fake.failNext({ status: 503, body });
    const before = fake.clock.now();
    const { securityActions } = await connect(fake, { random: () => 0 });
    const { attempts } = await securityActions.get({ securityActionId }).withResponse();
    expect([attempts, fake.clock.now() - before]).toEqual([2, 3500]);
  });

  it('contain the wait if it is too long for a retry', async () => {
    const fake = fakeWith(stored('block'));
    fake.failNext({
      status: 429,
      body: envelope(429, 'RESOURCE_EXHAUSTED', 'Later.', detail('RetryInfo', { retryDelay: '3600s' })),
      headers: { 'retry-after': '5' },
    });
    const { securityActions } = await connect(fake);
    const error = await failureOf(securityActions.get({ securityActionId }));
    expect(error).toMatchObject({ kind: 'rate-limit', attempts: 1, retryAfterMs: 3_600_000 });
    expect(error.hint).toMatch(/3600 s/);
  });
});

const changes: readonly (readonly [verb: string, call: (actions: SecurityActions) => Promise<unknown>])[] = [
  ['create', (actions) => actions.create({ securityActionId: 'new', body: denial })],
  ['update', (actions) => actions.update({ securityActionId, body: { description: 'Scraper' } })],
  ['delete', (actions) => actions.delete({ securityActionId })],
  ['enable', (actions) => actions.enable({ securityActionId })],
  ['disable', (actions) => actions.disable({ securityActionId })],
];

describe('retries', () => {
  it.each(changes)('%s are not retried after a 503, and retried after a 429', async (verb, call) => {
    const fake = fakeWith(stored('block', { state: verb === 'enable' ? 'DISABLED' : 'ENABLED' }));
    const { securityActions } = await overHttp(fake);
    fake.failNext({ status: 503 });
    expect(await failureOf(call(securityActions))).toMatchObject({
      attempts: 1,
      mayHaveApplied: true,
      retryable: true,
    });
    fake.failNext({ status: 429 });
    await call(securityActions);
    expect(fake.requests.map(({ status }) => status)).toEqual([503, 429, 200]);
  });

  it('retries reads until the service recovers', async () => {
    const fake = fakeWith(stored('block'));
    fake.failNext({ status: 503, times: 2 });
    const { securityActions } = await overHttp(fake);
    expect((await securityActions.get({ securityActionId }).withResponse()).attempts).toBe(3);
  });

  it('are not made with maxRetries: 0', async () => {
    const fake = fakeWith(stored('block'));
    fake.failNext({ status: 429 });
    fake.tokens.expire();
    const { securityActions } = await overHttp(fake, { maxRetries: 0 });
    await failureOf(securityActions.get({ securityActionId }));
    await failureOf(securityActions.get({ securityActionId }));
    expect(fake.requests.map(({ status }) => status)).toEqual([429, 401]);
  });
});

describe('an answer from another service than Apigee', () => {
  const html = '<!DOCTYPE html><title>Error 502 (Server Error)!!1</title>';
  const headers = { 'content-type': 'text/html; charset=UTF-8' };

  it.each([
    [502, 'server'],
    [404, 'not-found'],
    [403, 'permission-denied'],
    [413, 'api'],
    [429, 'rate-limit'],
  ])('has the meaning of its status, %i, and is not shown: it may repeat API keys', async (status, kind) => {
    const error = await failWith({ status, body: html, headers });
    expect(error).toMatchObject({ kind, status, body: undefined, code: undefined });
    expect(error.message).toBe(`securityActions.get failed with ${status}`);
  });

  it('has a hint that a proxy may have answered, or to make fewer calls after a 429', async () => {
    expect((await failWith({ status: 404, body: html, headers })).hint).toMatch(/proxy may have answered.*baseUrl/);
    expect((await failWith({ status: 429, body: html, headers })).hint).toMatch(/fewer calls/);
  });

  it('may be empty', async () => {
    const error = await failWith({ status: 403, body: '', headers: { 'content-type': 'text/plain' } });
    expect(error).toMatchObject({ kind: 'permission-denied', body: undefined, code: undefined });
  });

  it.each([null, 'text', 7, [], {}, { error: 'invalid_grant' }, { error: null }, { error: { details: 'none' } }])(
    'may be the JSON %j',
    async (body) => {
      const headers = { 'content-type': 'application/json' };
      const error = await failWith({ status: 400, body, headers });
      expect(error).toMatchObject({ kind: 'bad-request', status: 400 });
    },
  );

  it('a foreign response with a success status fails a read', async () => {
    expect(await failWith({ status: 200, body: html, headers })).toMatchObject({
      kind: 'response-parse',
      body: undefined,
      hint: expect.stringContaining('The body is hidden'),
    });
    expect(await failWith({ status: 200, body: { name: 7 } })).toMatchObject({ kind: 'response-validation' });
  });

  it('a redirect to another host is not followed', async () => {
    const location = 'https://accounts.google.com/signin?continue=x';
    const error = await failWith({ status: 302, body: html, headers: { ...headers, location } });
    expect(error).toMatchObject({ kind: 'redirect', location: 'https://accounts.google.com/signin' });
  });
});

it('an error shows no token, wherever it is printed', async () => {
  const fake = fakeWith();
  const message = 'The token fake-access-token is bad; so is stolen-access-token.';
  fake.failNext({ status: 400, body: envelope(400, 'INVALID_ARGUMENT', message, errorInfo('fake-access-token')) });
  const { securityActions } = await overHttp(fake);
  const error = await failureOf(
    securityActions.create({
      securityActionId: 'leak',
      body: { state: 'ENABLED', allow: {}, conditionConfig: { accessTokens: ['stolen-access-token'] } },
    }),
  );
  expect(`${error.message} ${error.stack} ${error.hint} ${JSON.stringify(error)}`).not.toMatch(
    /fake-access-token|stolen-access-token/,
  );
  expect(error.message).toContain('[redacted]');
});
