import { EdgewardError } from './edgeward-error.js';
import type { ApiErrorKind } from './error-kind.js';

/**
 * Thrown when the service rejects a call or fails. The class reflects the meaning of the response, whatever its status.
 */
export class ApiError extends EdgewardError {
  /** @internal */
  static override readonly brand: string = 'ApiError';

  override readonly kind: ApiErrorKind = 'api';
}

/** Returns whether `value` is an {@link ApiError} of any kind. */
export function isApiError(value: unknown): value is ApiError {
  return value instanceof ApiError;
}

/** Thrown when the caller's signal ended the call; `cause` is the signal's reason. */
export class AbortError extends EdgewardError {
  /** @internal */
  static override readonly brand: string = 'AbortError';

  override readonly kind = 'abort';
}

/** Returns whether `value` is an {@link AbortError}. */
export function isAbortError(value: unknown): value is AbortError {
  return value instanceof AbortError;
}

/** Thrown when the service does not accept the credentials. */
export class AuthenticationError extends ApiError {
  /** @internal */
  static override readonly brand: string = 'AuthenticationError';

  override readonly kind = 'authentication';
}

/** Returns whether `value` is an {@link AuthenticationError}. */
export function isAuthenticationError(value: unknown): value is AuthenticationError {
  return value instanceof AuthenticationError;
}

/** Thrown when the service says the request is wrong. */
export class BadRequestError extends ApiError {
  /** @internal */
  static override readonly brand: string = 'BadRequestError';

  override readonly kind = 'bad-request';
}

/** Returns whether `value` is a {@link BadRequestError}. */
export function isBadRequestError(value: unknown): value is BadRequestError {
  return value instanceof BadRequestError;
}

/**
 * Thrown when options, parameters or credentials are invalid. Nothing was sent, except if the option `fetch` returned
 * an unreadable response, or another function passed to the client threw an error between two requests;
 * `mayHaveApplied` then says whether a change may have been made.
 */
export class ConfigurationError extends EdgewardError {
  /** @internal */
  static override readonly brand: string = 'ConfigurationError';

  override readonly kind = 'configuration';
}

/** Returns whether `value` is a {@link ConfigurationError}. */
export function isConfigurationError(value: unknown): value is ConfigurationError {
  return value instanceof ConfigurationError;
}

/** Thrown when the present state does not allow the change. */
export class ConflictError extends ApiError {
  /** @internal */
  static override readonly brand: string = 'ConflictError';

  override readonly kind = 'conflict';
}

/** Returns whether `value` is a {@link ConflictError}. */
export function isConflictError(value: unknown): value is ConflictError {
  return value instanceof ConflictError;
}

/** Thrown when no complete answer arrived: connection, TLS or DNS failed. `code` is the system's code. */
export class NetworkError extends EdgewardError {
  /** @internal */
  static override readonly brand: string = 'NetworkError';

  override readonly kind = 'network';
}

/** Returns whether `value` is a {@link NetworkError}. */
export function isNetworkError(value: unknown): value is NetworkError {
  return value instanceof NetworkError;
}

/** Thrown when the resource does not exist. */
export class NotFoundError extends ApiError {
  /** @internal */
  static override readonly brand: string = 'NotFoundError';

  override readonly kind = 'not-found';
}

/** Returns whether `value` is a {@link NotFoundError}. */
export function isNotFoundError(value: unknown): value is NotFoundError {
  return value instanceof NotFoundError;
}

/** Thrown when `readOnly` or a guard refuses an operation. Nothing was sent. */
export class OperationDeniedError extends EdgewardError {
  /** @internal */
  static override readonly brand: string = 'OperationDeniedError';

  override readonly kind = 'operation-denied';
}

/** Returns whether `value` is an {@link OperationDeniedError}. */
export function isOperationDeniedError(value: unknown): value is OperationDeniedError {
  return value instanceof OperationDeniedError;
}

/** Thrown when a long-running operation followed to its end did not succeed. */
export class OperationFailedError extends EdgewardError {
  /** @internal */
  static override readonly brand: string = 'OperationFailedError';

  override readonly kind = 'operation-failed';
}

/** Returns whether `value` is an {@link OperationFailedError}. */
export function isOperationFailedError(value: unknown): value is OperationFailedError {
  return value instanceof OperationFailedError;
}

/** Thrown when a list would never end: the service gave a cursor it had given before. */
export class PaginationError extends EdgewardError {
  /** @internal */
  static override readonly brand: string = 'PaginationError';

  override readonly kind = 'pagination';
}

/** Returns whether `value` is a {@link PaginationError}. */
export function isPaginationError(value: unknown): value is PaginationError {
  return value instanceof PaginationError;
}

/** Thrown when the credentials do not allow the operation. */
export class PermissionDeniedError extends ApiError {
  /** @internal */
  static override readonly brand: string = 'PermissionDeniedError';

  override readonly kind = 'permission-denied';
}

/** Returns whether `value` is a {@link PermissionDeniedError}. */
export function isPermissionDeniedError(value: unknown): value is PermissionDeniedError {
  return value instanceof PermissionDeniedError;
}

/** Thrown when the service wants fewer calls. `retryAfterMs` says how long to wait, if it is known. */
export class RateLimitError extends ApiError {
  /** @internal */
  static override readonly brand: string = 'RateLimitError';

  override readonly kind = 'rate-limit';
}

/** Returns whether `value` is a {@link RateLimitError}. */
export function isRateLimitError(value: unknown): value is RateLimitError {
  return value instanceof RateLimitError;
}

/** Thrown when an answer cannot be read: not the described media type, broken JSON, or empty. */
export class ResponseParseError extends EdgewardError {
  /** @internal */
  static override readonly brand: string = 'ResponseParseError';

  override readonly kind = 'response-parse';
}

/** Returns whether `value` is a {@link ResponseParseError}. */
export function isResponseParseError(value: unknown): value is ResponseParseError {
  return value instanceof ResponseParseError;
}

/** Thrown when an answer is larger than `maxResponseBytes`. */
export class ResponseTooLargeError extends EdgewardError {
  /** @internal */
  static override readonly brand: string = 'ResponseTooLargeError';

  override readonly kind = 'response-too-large';
}

/** Returns whether `value` is a {@link ResponseTooLargeError}. */
export function isResponseTooLargeError(value: unknown): value is ResponseTooLargeError {
  return value instanceof ResponseTooLargeError;
}

/** Thrown when the service failed. `mayHaveApplied` says whether a change may have been made. */
export class ServerError extends ApiError {
  /** @internal */
  static override readonly brand: string = 'ServerError';

  override readonly kind = 'server';
}

/** Returns whether `value` is a {@link ServerError}. */
export function isServerError(value: unknown): value is ServerError {
  return value instanceof ServerError;
}

/** Thrown when the service understood the request and cannot carry it out. */
export class UnprocessableEntityError extends ApiError {
  /** @internal */
  static override readonly brand: string = 'UnprocessableEntityError';

  override readonly kind = 'unprocessable-entity';
}

/** Returns whether `value` is an {@link UnprocessableEntityError}. */
export function isUnprocessableEntityError(value: unknown): value is UnprocessableEntityError {
  return value instanceof UnprocessableEntityError;
}
