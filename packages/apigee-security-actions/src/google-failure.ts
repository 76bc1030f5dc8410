import type { Answer, ApiErrorKind, Failure } from '@edgeward/core';

/** What Google's canonical codes mean; a code that is not here means what its HTTP status means. */
const kinds: Readonly<Record<string, ApiErrorKind>> = {
  INVALID_ARGUMENT: 'bad-request',
  OUT_OF_RANGE: 'bad-request',
  UNAUTHENTICATED: 'authentication',
  PERMISSION_DENIED: 'permission-denied',
  NOT_FOUND: 'not-found',
  ALREADY_EXISTS: 'conflict',
  ABORTED: 'conflict',
  FAILED_PRECONDITION: 'conflict',
  RESOURCE_EXHAUSTED: 'rate-limit',
};

/** Reads Google's error envelope, `{ "error": { code, message, status, details } }`. */
export function googleFailure({ status, body }: Answer): Failure | undefined {
  if (status < 400) return undefined;
  const error = member(body, 'error');
  const code = text(member(error, 'status'));
  const details = list(member(error, 'details'));
  const violations = fieldViolations(details);
  const message = [text(member(error, 'message')), ...violations].filter(Boolean).join('; ');
  const kind = code === undefined ? undefined : kinds[code];
  const hint = hintOf(code, status, details);
  const retryDelay = durationMs(detail(details, 'RetryInfo', 'retryDelay'));
  const requestId = text(detail(details, 'RequestInfo', 'requestId'));
  return {
    ...(code === undefined ? {} : { code }),
    ...(kind === undefined ? {} : { kind }),
    ...(message === '' ? {} : { message }),
    ...(hint === undefined ? {} : { hint }),
    ...(retryDelay === undefined ? {} : { retryAfterMs: retryDelay }),
    ...(requestId === undefined ? {} : { requestId }),
  };
}

function hintOf(code: string | undefined, status: number, details: readonly unknown[]): string | undefined {
  const reason = text(detail(details, 'ErrorInfo', 'reason'));
  const quota = list(detail(details, 'QuotaFailure', 'violations'))[0];
  if (quota !== undefined) {
    const what = [member(quota, 'subject'), member(quota, 'description')].map(text).filter(Boolean).join(': ');
    return `A quota is used up${what === '' ? '' : ` (${what})`}: wait for it to refill or ask for more in the Cloud console.`;
  }
  if (reason === 'SERVICE_DISABLED') return 'Enable the Apigee API in the Google Cloud project.';
  if (reason === 'ACCESS_TOKEN_SCOPE_INSUFFICIENT') {
    return 'The token lacks the scope https://www.googleapis.com/auth/cloud-platform.';
  }
  const precondition = list(detail(details, 'PreconditionFailure', 'violations'))[0];
  if (precondition !== undefined) {
    const description = text(member(precondition, 'description'));
    if (description !== undefined) return description;
  }
  switch (code) {
    case 'UNAUTHENTICATED':
      return 'The access token is missing, expired or revoked: get a new one, or give bearer() a provider.';
    case 'PERMISSION_DENIED':
      return 'Three usual causes: the caller lacks the role roles/apigee.securityAdmin (reading: roles/apigee.securityViewer); the organization keeps its data in a region, so the client needs `location`; or the Advanced API Security add-on is not enabled for the organization.';
    case 'FAILED_PRECONDITION':
      return 'The state does not allow it: enabling what is enabled, disabling what is disabled, or a limit of the environment. Read the action first.';
    case 'ALREADY_EXISTS':
      return 'An action of this id exists: read and compare it, or choose another id.';
    case 'NOT_FOUND':
      return 'Check organization, environment and id; an id is the last segment of an action’s name.';
    case undefined:
      return status >= 500
        ? undefined
        : 'The answer is not an Apigee error: something in between may have answered. Check baseUrl.';
    default:
      return undefined;
  }
}

function fieldViolations(details: readonly unknown[]): readonly string[] {
  return list(detail(details, 'BadRequest', 'fieldViolations')).map((violation) =>
    [member(violation, 'field'), member(violation, 'description')].map(text).filter(Boolean).join(': '),
  );
}

/** Reads one member of the detail whose type ends so. */
function detail(details: readonly unknown[], type: string, name: string): unknown {
  return member(
    details.find((entry) => text(member(entry, '@type'))?.endsWith(`google.rpc.${type}`)),
    name,
  );
}

/** Reads a duration such as `3.5s`. */
function durationMs(value: unknown): number | undefined {
  const seconds = typeof value === 'string' ? /^(\d+(?:\.\d+)?)s$/.exec(value)?.[1] : undefined;
  return seconds === undefined ? undefined : Math.ceil(Number(seconds) * 1000);
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
