import { type FakeAnswer, FakeRefusal } from '@edgeward/core/testing';

/** Google's canonical codes with their HTTP statuses; the first code of a status stands for it. */
const statuses = {
  INVALID_ARGUMENT: 400,
  FAILED_PRECONDITION: 400,
  UNAUTHENTICATED: 401,
  PERMISSION_DENIED: 403,
  NOT_FOUND: 404,
  ALREADY_EXISTS: 409,
  RESOURCE_EXHAUSTED: 429,
  CANCELLED: 499,
  INTERNAL: 500,
  UNIMPLEMENTED: 501,
  UNAVAILABLE: 503,
  DEADLINE_EXCEEDED: 504,
} as const;

type GoogleCode = keyof typeof statuses;

/** One entry of an error's `details`. */
export type ErrorDetail = Readonly<Record<string, unknown>>;

/** A violation of one member of a request; members are named as in the service's own language: snake_case. */
export interface FieldViolation {
  readonly field: string;
  readonly description: string;
}

/** Refuses a request with Google's error envelope. */
export function refusal(code: GoogleCode, message: string, details: readonly ErrorDetail[]): FakeRefusal {
  return new FakeRefusal(envelope(statuses[code], code, message, details));
}

/** Refuses a request with invalid members. */
export function invalidArgument(violations: readonly FieldViolation[]): FakeRefusal {
  return refusal('INVALID_ARGUMENT', 'Request contains an invalid argument.', [
    detail('BadRequest', { fieldViolations: violations }),
  ]);
}

/** Writes an error of any HTTP status as Google does. */
export function errorAnswer(status: number, message?: string): FakeAnswer {
  const code = Object.entries(statuses).find(([, of]) => of === status)?.[0] ?? 'UNKNOWN';
  switch (code) {
    case 'NOT_FOUND':
      // Google's text for an unknown method or path.
      return envelope(status, code, 'Method not found.', []);
    case 'RESOURCE_EXHAUSTED':
      return envelope(status, code, message ?? 'Quota exceeded.', [
        errorInfo('RATE_LIMIT_EXCEEDED'),
        detail('QuotaFailure', { violations: [{ subject: 'project:fake', description: 'Calls per minute.' }] }),
        detail('RetryInfo', { retryDelay: '1s' }),
      ]);
    default:
      return envelope(status, code, message ?? 'failNext requested this failure.', []);
  }
}

/** Creates an entry with the reason of an error. */
export function errorInfo(reason: string, metadata: Readonly<Record<string, string>> = {}): ErrorDetail {
  return detail('ErrorInfo', { reason, domain: 'apigee.googleapis.com', metadata });
}

/** Builds an entry of one of the types of `google.rpc`. */
export function detail(type: string, members: ErrorDetail): ErrorDetail {
  return { '@type': `type.googleapis.com/google.rpc.${type}`, ...members };
}

function envelope(status: number, code: string, message: string, details: readonly ErrorDetail[]): FakeAnswer {
  return { status, body: { error: { code: status, message, status: code, ...(details.length > 0 && { details }) } } };
}
