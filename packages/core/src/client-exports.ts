export { ApiPromise, type ApiResponse, type ResponseInfo } from './api/api-promise.js';
export type { AsyncDisposableIfTyped } from './api/async-disposable.js';
export type { At, AtMember, AtParams, AtResource } from './api/at.js';
export { ByteStream } from './api/byte-stream.js';
export type { CallOptions, ValidationMode } from './api/call-options.js';
export type { ClientOptions, EnvironmentVariables, OptionChanges, OptionSlips } from './api/client-options.js';
export { type Clock, systemClock } from './api/clock.js';
export type { Guard } from './api/guard.js';
export type { OpenEnum, UnknownVariant } from './api/open/open.js';
export { rawKind } from './api/open/raw-kind.js';
export { unknownFields } from './api/open/unknown-fields.js';
export { unknownVariant } from './api/open/unknown-variant.js';
export type {
  Adapt,
  AnswerForm,
  CursorPaging,
  Effect,
  Evidence,
  HttpMethod,
  NumberPaging,
  OffsetPaging,
  Operation,
  PagedOperation,
  Paging,
  QueryParameter,
  QueryType,
  RequestBody,
} from './api/operation.js';
export { Page } from './api/paging/page.js';
export { type PageContent, PagePromise } from './api/paging/page-promise.js';
export type { AbortSignalLike, FetchInit, FetchLike, ResponseLike } from './api/platform.js';
export { Secret } from './api/secret.js';
export type { CheckedRequest, RawRequest } from './api/transport/raw-request.js';
export type { StandardSchema, StandardSchemaIssue, StandardSchemaResult } from './api/validation/standard-schema.js';
export type { CheckedValue, Validator } from './api/validation/validator.js';
export type { Auth, AuthAddition, AuthContext, AuthRejection, AuthRequest, AuthWarning } from './auth/auth.js';
export type { CredentialProvider, Expiring } from './auth/credential-source.js';
export { EdgewardError, type ErrorDetails, type ErrorJson, isEdgewardError } from './errors/edgeward-error.js';
export type { ApiErrorKind, ErrorKind } from './errors/error-kind.js';
export {
  AbortError,
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConfigurationError,
  ConflictError,
  isAbortError,
  isApiError,
  isAuthenticationError,
  isBadRequestError,
  isConfigurationError,
  isConflictError,
  isNetworkError,
  isNotFoundError,
  isOperationDeniedError,
  isOperationFailedError,
  isPaginationError,
  isPermissionDeniedError,
  isRateLimitError,
  isResponseParseError,
  isResponseTooLargeError,
  isServerError,
  isUnprocessableEntityError,
  NetworkError,
  NotFoundError,
  OperationDeniedError,
  OperationFailedError,
  PaginationError,
  PermissionDeniedError,
  RateLimitError,
  ResponseParseError,
  ResponseTooLargeError,
  ServerError,
  UnprocessableEntityError,
} from './errors/errors.js';
export {
  isPartialFailureError,
  type PartialFailureDetails,
  PartialFailureError,
  type PartJson,
} from './errors/partial-failure.js';
export { isRedirectError, RedirectError } from './errors/redirect.js';
export { isTimeoutError, type TimeLimit, TimeoutError } from './errors/timeout.js';
export {
  isRequestValidationError,
  isResponseValidationError,
  RequestValidationError,
  ResponseValidationError,
} from './errors/validation.js';
export { type AuditRecord, type AuditSink, auditLog } from './events/audit-log.js';
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
} from './events/events.js';
export { type LoggerOptions, type LogLevel, type LogTarget, logger } from './events/logger.js';
export type { QueryValue } from './http/request/query.js';
export type {
  ArrayLimits,
  Direction,
  Issue,
  NumberLimits,
  ObjectRules,
  ParseResult,
  Schema,
  SchemaNode,
  StandardResult,
  StringLimits,
  TaggedVariants,
} from './schema/schema.js';
export type { Ended, Outcome, Part, PartialResult, PartOutcome } from './workflow/outcome.js';
export type { StepPart } from './workflow/steps.js';
