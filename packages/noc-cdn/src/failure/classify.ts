import { type Answer, type ApiErrorKind, type Failure, isJson, meaningOfWords } from '@edgeward/core';

/** Kinds of failure implying nothing was done. */
const refusals: ReadonlySet<ApiErrorKind | undefined> = new Set<ApiErrorKind | undefined>([
  'authentication',
  'permission-denied',
  'rate-limit',
  'not-found',
  'conflict',
  'bad-request',
]);

/**
 * Returns whether the service confirms a change. The documented response to deleting an API user is the map of the
 * users.
 */
export function nocConfirms({ operation, body }: Answer): boolean {
  if (!isJson(body)) return false;
  const { status } = body;
  if (typeof status === 'string') return status.toLowerCase() === 'success';
  const action = operation.queryConstants?.['action'];
  return (action === undefined || action.endsWith('/delete_user')) && isMapOfUsers(body);
}

function isMapOfUsers(body: Readonly<Record<string, unknown>>): boolean {
  const users = Object.values(body);
  return users.length > 0 && users.every((user) => isJson(user) && typeof user['access_token'] === 'string');
}

/** Parses the service's own failures: a `status` other than `success`, whatever the HTTP status. */
export function nocFailure({ status, body }: Answer): Failure | undefined {
  const answer = isJson(body) ? body : {};
  const reason = typeof answer['reason'] === 'string' ? answer['reason'] : undefined;
  const failed = saysFailure(answer['status'], reason);
  if (status >= 400) return reason === undefined ? undefined : { message: reason };
  if (!failed) return undefined;
  // The service documents no codes, so plain English has to do.
  const kind = meaningOfWords(reason);
  return {
    ...(kind !== undefined && { kind }),
    message: reason ?? 'the service gave no reason',
    rejectedBeforeExecution: false,
    retryable: kind === 'server' || kind === 'rate-limit',
    // Undocumented: an unknown failure may occur after the execution.
    mayHaveApplied: !refusals.has(kind),
    ...(kind === 'authentication' && { hint: 'Check the API key.', page: 'noc-api-key' }),
    ...(kind === 'not-found' &&
      /domain|website|site/i.test(reason ?? '') && {
        hint: 'The account of this API key has no such website. Pass `website` as listed by sites.list(), without a path.',
        page: 'noc-website',
      }),
    ...(kind === undefined && {
      hint: 'The service gave no error code. Read the state back before you repeat a change.',
      page: 'noc-failure-with-200',
    }),
  };
}

function saysFailure(said: unknown, reason: string | undefined): boolean {
  // Among API users, a member `status` is a user of this name. A number comes from a gateway.
  if (isJson(said) || typeof said === 'number') return false;
  if (said === undefined) return reason !== undefined;
  return typeof said !== 'string' || said.toLowerCase() !== 'success';
}
