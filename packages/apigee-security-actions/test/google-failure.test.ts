import type { Answer, Failure } from '@edgeward/core';
import { describe, expect, it } from 'vitest';
import { googleFailure } from '../src/failure/classify.js';
import {
  securityActionsCreateOperation,
  securityActionsGetOperation,
  securityActionsListOperation,
  securityActionsUpdateOperation,
} from '../src/generated/operations.js';
import { detail, envelope, errorInfo } from './support/google.js';

function failureOf(
  body: unknown,
  status: number,
  operation: Answer['operation'] = securityActionsCreateOperation,
): Failure {
  return googleFailure({ operation, status, headers: {}, body, now: 0 }) ?? expect.fail('it is no failure');
}

function hintOf(
  code: string,
  status: number,
  ...details: readonly Readonly<Record<string, unknown>>[]
): string | undefined {
  return failureOf(envelope(status, code, 'So it is.', ...details), status).hint;
}

it('an answer below 400 is no failure', () => {
  const answer = { operation: securityActionsGetOperation, headers: {}, body: envelope(200, 'OK', ''), now: 0 };
  expect([200, 204, 304].map((status) => googleFailure({ ...answer, status }))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

describe('the hint', () => {
  it.each([
    ['SERVICE_DISABLED', 403, /Enable the Apigee API/],
    ['BILLING_DISABLED', 403, /billing/],
    ['CREDENTIALS_MISSING', 401, /bearer/],
    ['ACCESS_TOKEN_EXPIRED', 401, /provider/],
    ['ACCESS_TOKEN_SCOPE_INSUFFICIENT', 403, /cloud-platform/],
    ['ACCESS_TOKEN_TYPE_UNSUPPORTED', 401, /ID token/],
    ['ACCOUNT_STATE_INVALID', 401, /disabled or deleted/],
    ['CONSUMER_INVALID', 403, /x-goog-user-project/],
    ['CONSUMER_SUSPENDED', 403, /suspended/],
    ['USER_PROJECT_DENIED', 403, /serviceUsageConsumer/],
    ['SECURITY_POLICY_VIOLATED', 403, /VPC Service Controls/],
    ['LOCATION_POLICY_VIOLATED', 403, /`location`/],
    ['LOCATION_ORG_POLICY_VIOLATED', 400, /`location`/],
  ])('gives a hint for the reason %s', (reason, status, hint) => {
    expect(hintOf(status === 401 ? 'UNAUTHENTICATED' : 'PERMISSION_DENIED', status, errorInfo(reason))).toMatch(hint);
  });

  it.each([
    ['UNAUTHENTICATED', 401, /bearer\(\)/],
    ['NOT_FOUND', 404, /last segment/],
    ['ALREADY_EXISTS', 409, /upsert/],
    ['ABORTED', 409, /Read it again/],
    ['FAILED_PRECONDITION', 400, /ensureEnabled/],
    ['RESOURCE_EXHAUSTED', 429, /maxConcurrency/],
    ['CANCELLED', 499, /Read the state back/],
    ['UNIMPLEMENTED', 501, /baseUrl and location/],
  ])('gives a hint for the code %s', (code, status, hint) => {
    expect(hintOf(code, status)).toMatch(hint);
  });

  it.each(['INTERNAL', 'UNAVAILABLE', 'DEADLINE_EXCEEDED', 'INVALID_ARGUMENT', 'TANGLED'])(
    'leaves the hint for the code %s to core',
    (code) => {
      expect(hintOf(code, 500)).toBeUndefined();
    },
  );

  it('names the three causes of a refusal: role, region, add-on', () => {
    const hint = hintOf('PERMISSION_DENIED', 403);
    expect(hint).toMatch(/roles\/apigee\.securityAdmin.*`location`.*Advanced API Security/);
  });

  it('names the role that reading takes', () => {
    const body = envelope(403, 'PERMISSION_DENIED', 'No.');
    expect(failureOf(body, 403, securityActionsGetOperation).hint).toContain('roles/apigee.securityViewer');
  });

  it('names the permission that the service names', () => {
    const metadata = { permission: 'apigee.securityActions.create', resource: 'organizations/acme' };
    expect(hintOf('PERMISSION_DENIED', 403, errorInfo('IAM_PERMISSION_DENIED', metadata))).toContain(
      'lacks apigee.securityActions.create on organizations/acme (in roles/apigee.securityAdmin)',
    );
  });

  it.each(['PERMISSION_DENIED', 'FAILED_PRECONDITION'])(
    'the hint for %s mentions the add-on only with the message about it',
    (code) => {
      const body = envelope(400, code, 'Advanced API Security is not enabled for organization acme.');
      const { hint = '' } = failureOf(body, 400);
      expect(hint).toMatch(/^Enable the add-on Advanced API Security/);
      expect(hint).not.toMatch(/location/);
    },
  );

  it.each([
    [
      [detail('QuotaFailure', { violations: [{ subject: 'project:7', description: 'Calls per minute' }] })],
      'project:7: Calls per minute',
    ],
    [[detail('QuotaFailure', { violations: [{ description: 'Calls per minute' }] })], 'Calls per minute'],
    [
      [errorInfo('RATE_LIMIT_EXCEEDED', { quota_metric: 'apigee.googleapis.com/calls', quota_limit_value: '6000' })],
      'apigee.googleapis.com/calls, at most 6000',
    ],
  ])('the hint names the quota: %j', (details, what) => {
    expect(hintOf('RESOURCE_EXHAUSTED', 429, ...details)).toContain(`A quota is used up (${what})`);
  });

  it.each([
    ['filter', 'a list', securityActionsListOperation, /not ACTIVE/],
    ['page_token', 'a list', securityActionsListOperation, /parameters of the call that returned it/],
    ['security_action_id', 'a new action', securityActionsCreateOperation, /63/],
    ['update_mask', 'an update', securityActionsUpdateOperation, /modify/],
    ['security_action.expire_time', 'an update', securityActionsUpdateOperation, /another action/],
    ['security_action.ttl', 'an update', securityActionsUpdateOperation, /another action/],
    ['security_action.expire_time', 'a new action', securityActionsCreateOperation, /time in the future/],
    ['security_action.ttl', 'a new action', securityActionsCreateOperation, /number of seconds/],
  ])('gives a hint for a refused %s of %s', (field, _of, operation, hint) => {
    const violations = {
      fieldViolations: [
        { field: 'other', description: 'x' },
        { field, description: 'It is wrong.' },
      ],
    };
    const body = envelope(400, 'INVALID_ARGUMENT', 'So it is.', detail('BadRequest', violations));
    expect(failureOf(body, 400, operation).hint).toMatch(hint);
  });

  it('ends with the link from the service', () => {
    const help = detail('Help', { links: [{ description: 'Console', url: 'https://console.example/activate' }] });
    expect(hintOf('PERMISSION_DENIED', 403, errorInfo('SERVICE_DISABLED'), help)).toMatch(
      /API .* See https:\/\/console\.example\/activate$/,
    );
    expect(hintOf('INTERNAL', 500, help)).toBe('See https://console.example/activate');
  });

  it.each(['constructor', '__proto__', 'toString'])(
    'the hint for the reason %s ignores members of Object.prototype',
    (name) => {
      expect(hintOf('INTERNAL', 500, errorInfo(name))).toBeUndefined();
      const violation = { fieldViolations: [{ field: name, description: 'x' }] };
      expect(hintOf('INVALID_ARGUMENT', 400, detail('BadRequest', violation))).toBeUndefined();
      expect(failureOf(envelope(400, name, 'x'), 400)).toEqual({ code: name, message: 'x' });
    },
  );
});

describe('the wait', () => {
  it.each([
    ['3.5s', 3500],
    ['0s', 0],
    ['0.0001s', 1],
    ['86400s', 86_400_000],
    ['-1s', undefined],
    ['1m', undefined],
    [5, undefined],
    [null, undefined],
  ])('is read from %j', (retryDelay, expected) => {
    const body = envelope(429, 'RESOURCE_EXHAUSTED', 'Later.', detail('RetryInfo', { retryDelay }));
    expect(failureOf(body, 429).retryAfterMs).toBe(expected);
  });
});

it('details in an unknown form are ignored', () => {
  const details = [
    null,
    7,
    'x',
    [],
    {},
    { '@type': 7 },
    detail('RetryInfo', {}),
    detail('BadRequest', { fieldViolations: 7 }),
  ];
  const body = { error: { code: 400, status: 'INVALID_ARGUMENT', message: 'So it is.', details } };
  expect(failureOf(body, 400)).toEqual({
    code: 'INVALID_ARGUMENT',
    kind: 'bad-request',
    message: 'So it is.',
    page: 'apigee-invalid-argument',
  });
});
