import {
  type ApiError,
  edgeGrid,
  fieldErrors,
  isApiError,
  isAuthenticationError,
  isConflictError,
  isPermissionDeniedError,
  isRateLimitError,
  isServerError,
} from '@edgeward/akamai-appsec';
import { describe, expect, test } from 'vitest';
import { type Answering, answering, answeringWith, failureOf, json } from './support/answering.js';

const problems = 'https://problems.luna.akamaiapis.net';
const gateway = `${problems}/-/pep-authn`;

function service(type: string, members: object = {}): object {
  return {
    type: `${problems}/appsec/error-types/${type}`,
    title: 'Title',
    detail: 'Detail',
    instance: `${problems}/appsec/error-instances/d54686b5-21cb-4ab7-a8d6-a92282cf1749`,
    ...members,
  };
}

async function errorOf(answer: Response | (() => Response), options: object = {}): Promise<ApiError> {
  const { akamai } = answering(typeof answer === 'function' ? answer : () => answer, { maxRetries: 0, ...options });
  const error = await failureOf(akamai.configurations.list());
  if (!isApiError(error)) throw error;
  return error;
}

function text(body: string, status: number, type: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(body, { status, headers: { ...headers, 'content-type': type } });
}

describe('a problem of the service', () => {
  test.each([
    ['BAD-REQUEST', 400, 'bad-request'],
    ['INVALID-INPUT-ERROR', 400, 'bad-request'],
    ['ACCESS-DENIED', 403, 'permission-denied'],
    ['UNAUTHORIZED', 403, 'permission-denied'],
    ['FORBIDDEN-OPERATION', 403, 'conflict'],
    ['NOT-FOUND', 404, 'not-found'],
    ['METHOD-NOT-ALLOWED', 405, 'api'],
    ['NOT-ACCEPTABLE', 406, 'api'],
    ['CONCURRENT-MODIFICATION-ERROR', 409, 'conflict'],
    ['PRECONDITION-FAILED', 412, 'conflict'],
    ['UNPROCESSABLE-REQUEST', 422, 'unprocessable-entity'],
    ['INTERNAL-SERVER-ERROR', 500, 'server'],
  ])('the problem %s with status %i becomes the kind %s', async (code, status, kind) => {
    const error = await errorOf(json(service(code), status));
    expect(error).toMatchObject({
      kind,
      code,
      status,
      message: `configurations.list failed with ${status} ${code}: Title: Detail`,
      requestId: 'd54686b5-21cb-4ab7-a8d6-a92282cf1749',
    });
  });

  test('comes from any part of the service and from its test network', async () => {
    const type = 'https://problems.luna-dev.akamaiapis.net/appsec-configuration/error-types/ACCESS-DENIED';
    expect(await errorOf(json(service('', { type }), 403))).toMatchObject({ code: 'ACCESS-DENIED' });
  });

  test('has the status of the answer, not the one in its body', async () => {
    const error = await errorOf(json(service('INTERNAL-SERVER-ERROR', { status: 400 }), 500));
    expect(isServerError(error)).toBe(true);
    expect(error.status).toBe(500);
  });

  test('advises how to change an immutable version', async () => {
    const title = 'This operation is invalid';
    const detail = "You can't edit this security configuration version. It may be active.";
    const error = await errorOf(json(service('FORBIDDEN-OPERATION', { title, detail }), 403));
    expect(isConflictError(error)).toBe(true);
    expect(error.hint).toContain('versions.clone');
  });

  test('does not advise cloning after another forbidden operation', async () => {
    const detail = 'The operation is not allowed for this network.';
    const error = await errorOf(json(service('FORBIDDEN-OPERATION', { detail }), 403));
    expect(isConflictError(error)).toBe(true);
    expect(error.hint ?? '').not.toMatch(/clone/);
  });

  test('advises to read the status after a conflicting activation', async () => {
    const { akamai } = answeringWith(service('CONFLICT', { detail: 'already pending or active' }), { status: 409 });
    const body = {
      action: 'ACTIVATE',
      network: 'STAGING',
      activationConfigs: [{ configId: 1, configVersion: 2 }],
    } as const;
    const error = await failureOf(
      akamai.activations.create({ body: { ...body, note: 'n', notificationEmails: ['a@example.com'] } }),
    );
    expect(error).toMatchObject({
      status: 409,
      mayHaveApplied: false,
      hint: expect.stringContaining('already active'),
    });
  });

  test('a custom rule in use is a conflict', async () => {
    const { akamai } = answeringWith(service('ACCESS-DENIED', { detail: 'Custom rule used and cannot be deleted' }), {
      status: 403,
    });
    const error = await failureOf(akamai.customRules.delete({ configId: 1, ruleId: 7 }));
    expect(isConflictError(error)).toBe(true);
    expect(error).toMatchObject({ hint: expect.stringContaining('customRuleActions.set'), mayHaveApplied: false });
  });

  test('names the required access after a permission problem', async () => {
    const { akamai } = answeringWith(service('ACCESS-DENIED'), { status: 403 });
    const read = await failureOf(akamai.configurations.list());
    const change = await failureOf(akamai.customRules.delete({ configId: 1, ruleId: 7 }));
    expect(read).toMatchObject({ hint: expect.stringContaining('READ-ONLY') });
    expect(change).toMatchObject({ hint: expect.stringContaining('READ-WRITE') });
    expect(isPermissionDeniedError(change)).toBe(true);
  });

  test('names the errors that it holds', async () => {
    const errors = [
      {
        type: `${problems}/appsec/error-types/INVALID-INPUT-ERROR`,
        title: 'Invalid',
        detail: 'No such host',
        status: '',
      },
      { title: 'Only a title', activationObject: { configId: 1 } },
      'not an object',
    ];
    const error = await errorOf(json({ title: 'Bad Request', errors }, 400));
    expect(error.code).toBe('INVALID-INPUT-ERROR');
    expect(error.message).toBe(
      'configurations.list failed with 400 INVALID-INPUT-ERROR: Bad Request; Invalid: No such host; Only a title',
    );
    expect(error.body).toEqual({ title: 'Bad Request', errors });
  });

  test.each([
    [{ emails: ['must not be empty', 'must be addresses'], note: ['is too long'] }],
    [{ emails: 'must not be empty, must be addresses', note: 'is too long' }],
  ])('names the members that it objects to: %j', async (found) => {
    const error = await errorOf(json(service('BAD-REQUEST', { fieldErrors: found }), 400));
    expect(error.message).toContain('emails: must not be empty, must be addresses; note: is too long');
    expect(fieldErrors(error)).toEqual({ emails: [found.emails].flat(), note: ['is too long'] });
  });

  test('returns no field errors if there are none', async () => {
    for (const fieldErrorsIn of [undefined, null, 'text']) {
      const error = await errorOf(json(service('BAD-REQUEST', { fieldErrors: fieldErrorsIn }), 400));
      expect(fieldErrors(error)).toEqual({});
    }
  });

  test.each([
    [
      { type: 'internal_error', title: 'Internal Server Error', detail: 'Error fetching', status: 500 },
      'internal_error',
    ],
    [{ type: 'internal_error', title: 'Internal Server Error', detail: 'Error fetching' }, 'internal_error'],
    [{ type: 'internal_server_error', instance: '12ab3c45-1234' }, 'internal_server_error'],
  ])('may be bare: %j', async (problem, code) => {
    const error = await errorOf(json(problem, 500));
    expect(error).toMatchObject({ kind: 'server', code, retryable: true });
  });

  test('may have the media type of plain JSON, and a title only', async () => {
    const answer = text('{"title":"Client read error"}', 400, 'application/json');
    expect(await errorOf(answer)).toMatchObject({
      kind: 'bad-request',
      code: undefined,
      message: 'configurations.list failed with 400: Client read error',
    });
  });
});

describe('a problem of the gateway', () => {
  const request = { method: 'GET', serverIp: '192.0.2.1', clientIp: '192.0.2.2', requestId: '7f3a' };

  function refusal(type: string, detail: string, members: object = {}): object {
    return { type: `${gateway}/${type}`, title: 'Bad request', detail, ...request, ...members };
  }

  test.each(['The signature does not match', 'Inactive client token', 'Invalid authorization access token'])(
    'a problem with credentials is an AuthenticationError: %s',
    async (detail) => {
      const error = await errorOf(json(refusal('deny', detail, { title: 'Not authorized' }), 401));
      expect(isAuthenticationError(error)).toBe(true);
      expect(error).toMatchObject({ code: 'pep-authn/deny', requestId: '7f3a', hint: expect.any(String) });
    },
  );

  test('a problem with the clock is an AuthenticationError stating the skew', async () => {
    const date = new Date('2024-01-16T15:21:34Z').toUTCString();
    const error = await errorOf(json(refusal('request-error', 'Invalid timestamp'), 400, { date }));
    expect(isAuthenticationError(error)).toBe(true);
    expect(error.hint).toContain('94 s behind');
    const told = await errorOf(
      json(refusal('request-error', 'Invalid timestamp', { requestTime: '2024-01-16T15:18:00Z' }), 400),
    );
    expect(told.hint).toContain('120 s ahead');
    expect((await errorOf(json(refusal('request-error', 'Invalid timestamp'), 400))).hint).toContain('correctClock');
  });

  test('corrects the clock after a problem with it, if requested', async () => {
    const date = new Date('2024-01-16T16:20:00Z').toUTCString();
    const auth = edgeGrid({
      host: 'akab-example.luna.akamaiapis.net',
      clientToken: 'akab-client-token',
      clientSecret: 'secret-secret',
      accessToken: 'akab-access-token',
      correctClock: true,
    });
    const { akamai, sent } = answering(
      (_request, number) =>
        number === 1
          ? json(refusal('request-error', 'Invalid timestamp'), 400, { date })
          : new Response(null, { status: 204 }),
      { auth },
    );
    // The client repeats even a destructive request, because the first one was not executed.
    await akamai.customRules.delete({ configId: 1, ruleId: 7 });
    const timestamps = sent.map(({ headers }) => /timestamp=([^;]+)/.exec(headers.get('authorization') ?? '')?.[1]);
    expect(timestamps).toEqual(['20240116T15:20:00+0000', '20240116T16:20:00+0000']);
  });

  test('a burst is a RateLimitError, after which any call is retried', async () => {
    const detail = 'WAF deny rule IPBLOCK-BURST4-54013';
    const error = await errorOf(json(refusal('request-error', detail), 400));
    expect(isRateLimitError(error)).toBe(true);
    expect(error).toMatchObject({ status: 400, retryable: true, retryAfterMs: 5_000, mayHaveApplied: false });
    expect(error.hint).toContain('maxConcurrency');

    const { akamai, sent, clock } = answering((_request, number) =>
      number < 3 ? json(refusal('request-error', detail), 400) : json({ activationId: 1, status: 'RECEIVED' }),
    );
    const before = clock.now();
    await akamai.activations.create({
      body: {
        action: 'DEACTIVATE',
        network: 'PRODUCTION',
        note: '',
        notificationEmails: [],
        activationConfigs: [{ configId: 1, configVersion: 2 }],
      },
    });
    expect(sent).toHaveLength(3);
    expect(clock.now() - before).toBeGreaterThanOrEqual(10_000);
  });

  test('another rule of the gateway is not a rate limit', async () => {
    const error = await errorOf(json(refusal('request-error', 'WAF deny rule GEO-7'), 400));
    expect(error).toMatchObject({ kind: 'bad-request', retryable: false });
  });

  test('a wrong method is an ApiError', async () => {
    const error = await errorOf(json(refusal('policy-error', 'Unsupported method'), 405));
    expect(error).toMatchObject({ kind: 'api', code: 'pep-authn/policy-error' });
  });

  test("hides the URL of the request contained in the problem's instance", async () => {
    const instance = 'https://akab-example.luna.akamaiapis.net/appsec/v1/configs?accountSwitchKey=1-5C0YLB%3A1-8BYUX';
    const error = await errorOf(json(refusal('deny', 'Inactive client token', { instance }), 401));
    expect(error.body).toMatchObject({ instance: '/appsec/v1/configs', method: 'GET' });
    const printed = JSON.stringify(error) + String(error.stack);
    expect(printed).not.toContain('accountSwitchKey');
    expect(printed).not.toContain('5C0YLB');
    const relative = refusal('deny', 'x', { instance: '/appsec/v1/configs?accountSwitchKey=1-5C0YLB' });
    expect((await errorOf(json({ title: 'a', errors: [relative] }, 401))).body).toMatchObject({
      errors: [{ instance: '/appsec/v1/configs' }],
    });
  });

  test('has an old form, which shows neither the URL nor the signature', async () => {
    const error = await errorOf(
      json(
        {
          problemType: `${gateway}/deny`,
          problemInstance: 'https://akab-example.luna.akamaiapis.net/appsec/v1/configs?a=b',
          httpStatus: 401,
          title: 'Not authorized',
          authHeader: 'EG1-HMAC-SHA256 client_token=a;signature=b',
          requestMethod: 'GET',
        },
        401,
      ),
    );
    expect(error).toMatchObject({
      kind: 'authentication',
      code: 'pep-authn/deny',
      body: { problemInstance: '/appsec/v1/configs', authHeader: '[redacted]', httpStatus: 401 },
    });
  });
});

describe('an answer without a problem', () => {
  const limited =
    'Your request did not succeed as this operation has reached  the limit for your account. Please try after 2024-01-16T15:20:55.945Z';

  test('is a RateLimitError with 429, which knows the time from the header or from the text', async () => {
    const error = await errorOf(text(limited, 429, 'text/plain'));
    expect(isRateLimitError(error)).toBe(true);
    expect(error.retryAfterMs).toBe(55_945);
    expect(error.message).toContain('has reached the limit for your account');
    const date = new Date('2024-01-16T15:20:30Z').toUTCString();
    expect((await errorOf(text(limited, 429, 'text/plain', { date }))).retryAfterMs).toBe(25_945);
    const headers = { date, 'x-ratelimit-next': '2024-01-16T15:21:00.000Z' };
    expect((await errorOf(text('Slow down', 429, 'text/plain', headers))).retryAfterMs).toBe(30_000);
    expect((await errorOf(json({ title: 'Rate Limit Exceeded' }, 429))).retryAfterMs).toBeUndefined();
  });

  test('a 429 precedes execution, so any call is retried', async () => {
    const answer = (_request: unknown, number: number): Response =>
      number === 1 ? text(limited, 429, 'text/plain') : new Response(null, { status: 204 });
    const { akamai, sent, clock }: Answering = answering(answer);
    await akamai.request({ method: 'DELETE', path: '/appsec/v1/anything' });
    expect(sent).toHaveLength(2);
    expect(clock.now()).toBeGreaterThanOrEqual(Date.parse('2024-01-16T15:20:55.945Z'));
  });

  test('is reported by its title if it is a page of the edge', async () => {
    const page =
      '<HTML><HEAD>\n<TITLE>Gateway Timeout</TITLE>\n</HEAD><BODY><H1>Gateway Timeout</H1>Reference&#32;&#35;18&#46;4f2a&#46;1705418400&#46;1a2b</BODY></HTML>';
    const error = await errorOf(text(page, 504, 'text/html'));
    expect(error).toMatchObject({
      kind: 'server',
      message: 'configurations.list failed with 504: Gateway Timeout',
      requestId: '18.4f2a.1705418400.1a2b',
      body: page,
    });
  });

  test.each([
    ['a page without a title', '<html><body>Too  large</body></html>', 'text/html', ': Too large'],
    ['XML', '<?xml version="1.0"?><Root><Error>Broken</Error></Root>', 'application/xml', ': Broken'],
    ['a page that says it is JSON', '<h1>Denied</h1>', 'application/json', ': Denied'],
    ['a plain text', 'Denied', 'text/plain', ': Denied'],
    ['nothing', '', 'text/plain', ''],
  ])('is reported by its text if it is %s', async (_title, body, type, message) => {
    const error = await errorOf(text(body, 413, type));
    expect(error.message).toBe(`configurations.list failed with 413${message}`);
    expect(error.hint).toContain('A proxy may have answered instead of the service');
  });

  test.each([['[]'], ['7'], ['null'], ['{"errors":{}}'], ['{"type":7,"fieldErrors":[]}']])(
    'is still an error if it is %s',
    async (body) => {
      expect((await errorOf(text(body, 500, 'application/json'))).kind).toBe('server');
    },
  );
});
