import { AbortError, ConfigurationError, NetworkError, ResponseTooLargeError } from '../../errors/errors.js';
import { safeCause } from '../../errors/safe-cause.js';
import { TimeoutError } from '../../errors/timeout.js';
import { innerErrors, isNativeError } from '../../internal/realms.js';
import { longestText } from '../../internal/scrub/scrub.js';
import type { Abort } from '../call/cancellation.js';
import type { Limits } from '../settings.js';
import type { Failed } from './failed.js';
import { type NetworkAdvice, networkAdvice, readBack } from './network-advice.js';
import type { NetworkFailure } from './network-failure.js';

/** Creates the failure of an attempt aborted by the caller or a limit. */
export function abortedFailed(aborted: Abort | undefined, limits: Limits, sent: boolean): Failed {
  const state = { notExecuted: !sent, maybeExecuted: sent };
  if (aborted === undefined || aborted.by === 'caller') {
    return {
      ...state,
      kind: 'abort',
      transient: false,
      toError: (context) =>
        new AbortError({
          ...context,
          message: `${context.operation} was aborted`,
          hint: context.mayHaveApplied ? readBack : 'Nothing was changed. The caller aborted the call: see the cause.',
          cause: aborted?.reason,
        }),
    };
  }
  const option = ({ attempt: 'timeoutMs', total: 'totalTimeoutMs', idle: 'idleTimeoutMs' } as const)[aborted.by];
  const limitMs = limits[option];
  return {
    ...state,
    kind: 'timeout',
    transient: aborted.by === 'attempt',
    toError: (context) =>
      new TimeoutError({
        ...context,
        limit: aborted.by,
        limitMs,
        message: `${context.operation} took longer than ${option} (${limitMs} ms)${
          sent || aborted.by !== 'attempt' ? '' : ' while waiting for its credentials'
        }`,
        hint: context.mayHaveApplied ? readBack : `Repeat the call, or raise ${option}.`,
        retryable: true,
      }),
  };
}

/** No complete answer arrived. */
export function networkFailed({ code: rawCode, undelivered, error }: NetworkFailure): Failed {
  const adviceFor = (mayHaveApplied: boolean, reason: string): NetworkAdvice =>
    networkAdvice(rawCode, reason, { undelivered, mayHaveApplied });
  const { isPermanent } = adviceFor(false, reasonOf(safeCause(error)));
  return {
    kind: 'network',
    transient: !isPermanent,
    notExecuted: undelivered,
    maybeExecuted: !undelivered,
    toError: ({ scrub, ...context }) => {
      const cause = safeCause(error, scrub);
      const code = rawCode === undefined ? undefined : scrub(rawCode, longestText);
      const advice = adviceFor(context.mayHaveApplied, reasonOf(cause));
      return new NetworkError({
        ...context,
        cause,
        code,
        message: `${context.operation} got no response: ${advice.reason ?? code ?? reasonOf(cause)}`,
        hint: advice.hint,
        page: advice.page,
        retryable: !isPermanent,
      });
    },
  };
}

/** The message of fetch is "fetch failed" or "terminated"; its cause has the reason, unless it is empty. */
function reasonOf(error: unknown, depth = 0): string {
  if (!isNativeError(error) || depth > 8) return '';
  const inner = [error.cause, ...innerErrors(error)].map((each) => reasonOf(each, depth + 1)).find(Boolean);
  return inner ?? (error.message.trim() || (depth === 0 ? `fetch gave no reason (${error.name})` : ''));
}

/** Creates the failure for an unreadable value returned by the fetch after sending. */
export function unreadableFailed(why: string): Failed {
  return {
    kind: 'configuration',
    transient: false,
    notExecuted: false,
    maybeExecuted: true,
    toError: (context) =>
      new ConfigurationError({
        ...context,
        message: `fetch returned an unreadable response: ${why}`,
        hint: `The option \`fetch\` must return a new \`Response\` for each request, for example \`Response.json(value)\`.${
          context.mayHaveApplied ? ` ${readBack}` : ''
        }`,
      }),
  };
}

/** The answer was larger than the client reads. */
export function tooLargeFailed(status: number, limitBytes: number): Failed {
  return {
    kind: 'response-too-large',
    status,
    transient: false,
    notExecuted: false,
    maybeExecuted: true,
    toError: (context) =>
      new ResponseTooLargeError({
        ...context,
        status,
        message: `${context.operation} returned more than ${limitBytes} bytes`,
        hint: 'Request less, or raise maxResponseBytes.',
      }),
  };
}
