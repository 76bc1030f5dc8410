/** What went wrong, as a literal that survives minification. */
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

/** What an answer of the service means. `api` is a refusal that none of the others names. */
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
