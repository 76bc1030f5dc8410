export type { CheckedValue, Validator } from './api/validator.js';
export { ApiPromise, type ApiResponse, type ResponseInfo } from './api-promise.js';
export type { Auth, AuthAddition, AuthContext, AuthRejection, AuthRequest, AuthWarning } from './auth/auth.js';
export { ByteStream } from './byte-stream.js';
export type { CallOptions, ValidationMode } from './call-options.js';
export type { ClientOptions, OptionChanges } from './client-options.js';
export { type Clock, systemClock } from './clock.js';
export { AbortError, isAbortError } from './errors/abort-error.js';
export { ApiError, isApiError } from './errors/api-error.js';
export { AuthenticationError, isAuthenticationError } from './errors/authentication-error.js';
export { BadRequestError, isBadRequestError } from './errors/bad-request-error.js';
export { ConfigurationError, isConfigurationError } from './errors/configuration-error.js';
export { ConflictError, isConflictError } from './errors/conflict-error.js';
export { EdgewardError, type ErrorDetails, type ErrorJson, isEdgewardError } from './errors/edgeward-error.js';
export type { ApiErrorKind, ErrorKind } from './errors/error-kind.js';
export { isNetworkError, NetworkError } from './errors/network-error.js';
export { isNotFoundError, NotFoundError } from './errors/not-found-error.js';
export { isOperationDeniedError, OperationDeniedError } from './errors/operation-denied-error.js';
export { isOperationFailedError, OperationFailedError } from './errors/operation-failed-error.js';
export { isPaginationError, PaginationError } from './errors/pagination-error.js';
export { isPartialFailureError, PartialFailureError, type PartJson } from './errors/partial-failure-error.js';
export { isPermissionDeniedError, PermissionDeniedError } from './errors/permission-denied-error.js';
export { isRateLimitError, RateLimitError } from './errors/rate-limit-error.js';
export { isRedirectError, RedirectError } from './errors/redirect-error.js';
export { isRequestValidationError, RequestValidationError } from './errors/request-validation-error.js';
export { isResponseParseError, ResponseParseError } from './errors/response-parse-error.js';
export { isResponseTooLargeError, ResponseTooLargeError } from './errors/response-too-large-error.js';
export { isResponseValidationError, ResponseValidationError } from './errors/response-validation-error.js';
export { isServerError, ServerError } from './errors/server-error.js';
export { isTimeoutError, type TimeLimit, TimeoutError } from './errors/timeout-error.js';
export { isUnprocessableEntityError, UnprocessableEntityError } from './errors/unprocessable-entity-error.js';
export { type AuditRecord, type AuditSink, auditLog } from './events/audit-log.js';
export { type LoggerOptions, type LogLevel, type LogTarget, logger } from './events/logger.js';
export type {
  AttemptEvent,
  CallEvent,
  ClientEvent,
  Drift,
  DriftEvent,
  EndEvent,
  EventListener,
  RetryEvent,
  StartEvent,
  WarningEvent,
} from './events.js';
export type { Guard } from './guard.js';
export type { QueryValue } from './http/query.js';
export type { OpenEnum, UnknownVariant } from './open.js';
export type { Effect, Evidence, HttpMethod, Operation, PagedOperation } from './operation.js';
export { Page } from './page.js';
export { type PageContent, PagePromise } from './page-promise.js';
export type { AbortSignalLike, FetchInit, FetchLike, ResponseLike } from './platform.js';
export { rawKind } from './raw-kind.js';
export type { RawRequest } from './raw-request.js';
export type { Direction, Issue, ParseResult, Schema, SchemaNode } from './schema/schema.js';
export { Secret } from './secret.js';
export { unknownFields } from './unknown-fields.js';
export { unknownVariant } from './unknown-variant.js';
export type { Ended, Outcome, Part, PartialResult, PartOutcome } from './workflow/outcome.js';
export type { StepPart } from './workflow/steps.js';
