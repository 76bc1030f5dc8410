import type { Answer, ApiErrorKind, Failure } from '@edgeward/core';
import { type AkamaiProblem, readAkamaiProblem } from './body.js';
import { akamaiAdvice } from './hint.js';

/** How long to hold back after a burst was refused: the gateway does not say, and counts over seconds. */
const burstPauseMs = 5_000;

/** Reads the failures of Akamai. The HTTP status decides if the problem does not mean more: bodies have been wrong. */
export function akamaiFailure(answer: Answer): Failure | undefined {
  const { status, headers, body, now } = answer;
  if (status < 400) return undefined;
  const problem = readAkamaiProblem(body);
  const { code, message, requestId } = problem;
  const kind = meaningOf(problem, status);
  const waitMs = kind === 'rate-limit' ? (untilNamedTime(message, headers['date'], now) ?? pauseOf(status)) : undefined;
  return {
    ...(kind !== undefined && { kind }),
    ...(code !== undefined && { code }),
    ...(message !== '' && { message }),
    ...akamaiAdvice(problem, answer, kind),
    ...(requestId !== undefined && { requestId }),
    ...(waitMs !== undefined && { retryAfterMs: waitMs }),
    ...((problem.fromGateway || status === 429) && { rejectedBeforeExecution: true }),
    ...(problem.body !== undefined && { body: problem.body }),
  };
}

/** The kind of a problem, if its status does not determine it. */
function meaningOf({ code, message, fromGateway }: AkamaiProblem, status: number): ApiErrorKind | undefined {
  if (status === 429) return 'rate-limit';
  if (fromGateway && /invalid timestamp/i.test(message)) return 'authentication';
  if (fromGateway && /WAF deny rule \S*BURST/i.test(message)) return 'rate-limit';
  // Not a matter of permissions: no account may change such a version or delete such a rule.
  if (code === 'FORBIDDEN-OPERATION' || /used and cannot be deleted/i.test(message)) return 'conflict';
  return undefined;
}

/** Reads the time in texts such as "Please try after 2024-01-16T15:20:55.945Z". */
function untilNamedTime(message: string, date: string | undefined, now: number): number | undefined {
  const until = Date.parse(/\b\d{4}-\d\d-\d\dT[\d:.]+Z/.exec(message)?.[0] ?? '');
  if (Number.isNaN(until)) return undefined;
  const serverNow = Date.parse(date ?? '');
  return Math.max(0, until - (Number.isNaN(serverNow) ? now : serverNow));
}

function pauseOf(status: number): number | undefined {
  return status === 429 ? undefined : burstPauseMs;
}
