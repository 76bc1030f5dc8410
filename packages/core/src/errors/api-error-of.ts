import type { ErrorDetails } from './edgeward-error.js';
import type { ApiErrorKind } from './error-kind.js';
import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
  UnprocessableEntityError,
} from './errors.js';

const classes: Readonly<Record<ApiErrorKind, new (details: ErrorDetails) => ApiError>> = {
  'bad-request': BadRequestError,
  authentication: AuthenticationError,
  'permission-denied': PermissionDeniedError,
  'not-found': NotFoundError,
  conflict: ConflictError,
  'unprocessable-entity': UnprocessableEntityError,
  'rate-limit': RateLimitError,
  server: ServerError,
  api: ApiError,
};

/** Makes the error an answer of this meaning is thrown as. */
export function apiErrorOf(kind: ApiErrorKind, details: ErrorDetails): ApiError {
  return new classes[kind](details);
}

/** The kind of error of a status, unless the vendor says otherwise. */
export function kindOfStatus(status: number): ApiErrorKind {
  switch (status) {
    case 400:
      return 'bad-request';
    case 401:
      return 'authentication';
    case 403:
      return 'permission-denied';
    case 404:
    case 410:
      return 'not-found';
    case 409:
    case 412:
      return 'conflict';
    case 422:
      return 'unprocessable-entity';
    case 429:
      return 'rate-limit';
    default:
      return status >= 500 ? 'server' : 'api';
  }
}

/** The status a failure of this meaning usually has. */
export function statusOfKind(kind: ApiErrorKind): number | undefined {
  return [400, 401, 403, 404, 409, 422, 429, 500].find((status) => kindOfStatus(status) === kind);
}

/** Returns whether a status may be temporary; 501 and 505 never are. */
export function isTransientStatus(status: number): boolean {
  return status === 408 || status === 429 || (status >= 500 && status !== 501 && status !== 505);
}
