import { type Answer, type ApiErrorKind, type Failure, isJson } from '@edgeward/core';
import { readGoogleError } from './body.js';
import { googleAdvice } from './hint.js';

/** The kinds of Google's canonical codes; the HTTP status decides for other codes. */
const meanings: Readonly<
  Record<string, Pick<Failure, 'retryable' | 'rejectedBeforeExecution'> & { kind?: ApiErrorKind }>
> = {
  INVALID_ARGUMENT: { kind: 'bad-request' },
  OUT_OF_RANGE: { kind: 'bad-request' },
  UNAUTHENTICATED: { kind: 'authentication' },
  PERMISSION_DENIED: { kind: 'permission-denied' },
  NOT_FOUND: { kind: 'not-found' },
  ALREADY_EXISTS: { kind: 'conflict' },
  ABORTED: { kind: 'conflict' },
  FAILED_PRECONDITION: { kind: 'conflict' },
  RESOURCE_EXHAUSTED: { kind: 'rate-limit' },
  // Whether the change was carried out before it was given up is not known.
  CANCELLED: { retryable: true },
  DATA_LOSS: { retryable: false },
  UNIMPLEMENTED: { retryable: false, rejectedBeforeExecution: true },
};

/** Reads Google's error envelope, `{ "error": { code, message, status, details } }`. */
export function googleFailure({ operation, status, body }: Answer): Failure | undefined {
  if (status < 400) return undefined;
  const error = readGoogleError(body);
  const { code, retryAfterMs, requestId } = error;
  const message = [error.message, ...error.violations.map(({ field, description }) => joined(field, description))]
    .filter(Boolean)
    .join('; ');
  return {
    ...(code !== undefined && { code, ...(Object.hasOwn(meanings, code) && meanings[code]) }),
    ...(message !== '' && { message }),
    ...googleAdvice(error, status, operation),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    ...(requestId !== undefined && { requestId }),
  };
}

/** Returns whether a response confirms a change: a named resource, or an empty body after a deletion. */
export function googleConfirms({ operation, body }: Answer): boolean | undefined {
  if (operation.method === 'DELETE' && (body === undefined || (isJson(body) && Object.keys(body).length === 0)))
    return true;
  if (isJson(body) && typeof body['name'] === 'string') return true;
  // Responses of raw requests are unknown.
  return operation.answer === 'any' ? undefined : false;
}

function joined(field: string | undefined, description: string | undefined): string {
  return [field, description].filter(Boolean).join(': ');
}
