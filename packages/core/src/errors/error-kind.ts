/** The kind of failure, a literal unaffected by minification. */
export type ErrorKind =
  | 'configuration'
  | 'request-validation'
  | 'operation-denied'
  | 'network'
  | 'timeout'
  | 'abort'
  | 'redirect'
  | 'response-parse'
  | 'response-too-large'
  | 'response-validation'
  | 'pagination'
  | 'operation-failed'
  | 'partial-failure'
  | ApiErrorKind;

/** The kind of a failed answer. `api` is any other refusal. */
export type ApiErrorKind =
  | 'bad-request'
  | 'authentication'
  | 'permission-denied'
  | 'not-found'
  | 'conflict'
  | 'unprocessable-entity'
  | 'rate-limit'
  | 'server'
  | 'api';
