import type { Answer, ApiErrorKind, Failure } from '@edgeward/core';
import { isRecord } from './is-record.js';

/** What words in a reason stand for. The service documents none, so these are inferred from plain English. */
const meanings: readonly (readonly [RegExp, ApiErrorKind])[] = [
  [/api ?key|authenticat|unauthori[sz]ed|credential/i, 'authentication'],
  [/permission|forbidden|not allowed|access denied/i, 'permission-denied'],
  [/rate limit|too many|utili[sz]ation limit/i, 'rate-limit'],
  [/internal|temporar|try again|time ?out|timed out|unavailable/i, 'server'],
  [/not found|no such|does ?n[o']t exist|unknown (domain|website|site|rule|user)/i, 'not-found'],
  [/already/i, 'conflict'],
  [/invalid|missing|required|malformed|unknown|unsupported/i, 'bad-request'],
];

/** Kinds that say by their meaning that nothing was done. */
const refusals: ReadonlySet<ApiErrorKind | undefined> = new Set<ApiErrorKind | undefined>([
  'authentication',
  'permission-denied',
  'rate-limit',
  'not-found',
  'conflict',
  'bad-request',
]);

/** Reads the service's own failures: a `status` other than `success`, whatever the status of HTTP. */
export function nocFailure({ status, body }: Answer): Failure | undefined {
  const answer = isRecord(body) ? body : {};
  const reason = typeof answer['reason'] === 'string' ? answer['reason'] : undefined;
  const failed = saysFailure(answer['status'], reason);
  if (status >= 400) return reason === undefined ? undefined : { message: reason };
  if (!failed) return undefined;
  const kind = meanings.find(([words]) => reason !== undefined && words.test(reason))?.[1];
  return {
    ...(kind !== undefined && { kind }),
    message: reason ?? 'the service gives no reason',
    rejectedBeforeExecution: false,
    retryable: kind === 'server' || kind === 'rate-limit',
    // No failure is documented to come before the execution: one that we do not understand may follow it.
    mayHaveApplied: !refusals.has(kind),
    ...(kind === 'authentication' && { hint: 'Check the API key.' }),
    ...(kind === undefined && {
      hint: 'The service gives a reason but no code. Read the state back before you repeat a change.',
    }),
  };
}

function saysFailure(said: unknown, reason: string | undefined): boolean {
  // Among API users, a member `status` is a user of that name.
  if (isRecord(said)) return false;
  if (said === undefined) return reason !== undefined;
  return typeof said !== 'string' || said.toLowerCase() !== 'success';
}
