import type { Operation } from '../../api/operation.js';
import type { Answer, Failure, VendorProfile } from '../../api/vendor.js';
import { apiErrorOf, isTransientStatus, kindOfStatus, statusOfKind } from '../../errors/api-error-of.js';
import type { ErrorDetails } from '../../errors/edgeward-error.js';
import { ResponseParseError } from '../../errors/errors.js';
import { RedirectError } from '../../errors/redirect.js';
import { ResponseValidationError } from '../../errors/validation.js';
import { longestText } from '../../internal/scrub/scrub.js';
import { issuesText } from '../../schema/issue-text.js';
import type { Issue, Schema } from '../../schema/schema.js';
import { inspect } from '../../schema/validate.js';
import { retryAfterMs } from '../call/retry-after.js';
import type { ErrorForm } from '../response/error-form.js';
import { explains, redactedBody, redactedIssues, respondsWithSecrets, withoutTokens } from '../response/redacted.js';
import type { ErrorContext, Failed } from './failed.js';
import { readBack } from './network-advice.js';

interface Problem {
  readonly operation: Operation;
  readonly status: number;
  readonly requestId: string | undefined;
  readonly body: unknown;
}

/** The words of an error about an unusable response. */
type Words = Pick<ErrorDetails, 'message' | 'page'> & { readonly hint: string };

/**
 * Creates the failure for an unusable response with a success status; a change may have been made. `schema` marks its
 * secret members. Without `issues`, the failure is a {@link ResponseParseError}.
 */
function unusable(
  { operation, status, requestId, body }: Problem,
  schema: Schema<unknown> | null | undefined,
  issues: readonly Issue[] | undefined,
  wordsOf: (hides: boolean, scrub: ErrorContext['scrub'], issues: readonly Issue[]) => Words,
): Failed {
  return {
    kind: issues === undefined ? 'response-parse' : 'response-validation',
    ...accepted,
    status,
    requestId,
    toError: ({ scrub, ...context }) => {
      const hides = respondsWithSecrets(operation);
      const redacted = redactedIssues(operation, issues ?? [], scrub);
      const words = wordsOf(hides, scrub, redacted);
      const details = {
        ...context,
        status,
        requestId: scrubbed(requestId, scrub),
        ...words,
        ...(hides
          ? { hint: `${words.hint} The body is hidden, because responses of this operation contain secrets.` }
          : { body: redactedBody(body, schema ?? undefined, scrub) }),
      };
      return issues === undefined
        ? new ResponseParseError(details)
        : new ResponseValidationError({ ...details, issues: redacted });
    },
  };
}

/** The facts of a failure after which a change may have been made, and a retry would not help. */
const accepted = { transient: false, notExecuted: false, maybeExecuted: true };

export function parseFailed(problem: Problem, why: string): Failed {
  const { operation, status } = problem;
  return unusable(problem, undefined, undefined, (_hides, scrub) => ({
    message: scrub(`${operation.id} returned ${status}, but the response ${why}`, longestText),
    page: 'not-the-service',
    hint: 'A proxy may have answered instead of the service. Check baseUrl and proxies.',
  }));
}

/** Creates the failure for a response of the wrong shape; `schema` marks its secret members. */
export function shapeFailed(problem: Problem, schema: Schema<unknown> | undefined, issues: readonly Issue[]): Failed {
  return unusable(problem, schema, issues, (hides, _scrub, redacted) => ({
    message:
      `${problem.operation.id}: the response does not match its schema: ${issuesText(redacted, '(answer)')}`.slice(
        0,
        longestText,
      ),
    hint: `See \`issues\`${hides ? '' : ' and `body`'}. To accept such responses, set validation: 'warn'.`,
  }));
}

/** Creates the failure for a change whose success response does not confirm it. */
export function unconfirmedFailed(
  problem: Problem,
  schema: Schema<unknown> | null,
  unparsed: string | undefined,
): Failed {
  if (unparsed !== undefined && schema !== null) return parseFailed(problem, unparsed);
  const { operation, status, body } = problem;
  const issues = schema === null ? [] : inspect(schema['~node'], body, 'response').issues;
  return unusable(problem, schema, issues, () => ({
    message: `${operation.id} returned ${status}, but the response does not confirm the change`,
    hint: readBack,
  }));
}

/** Creates the failure for a success status with a body that reports an error. */
export function statedFailed(
  answer: Answer,
  form: ErrorForm,
  vendor: VendorProfile,
  requestId: string | undefined,
): Failed {
  const status = form.status ?? (form.kind === undefined ? undefined : statusOfKind(form.kind));
  // Vendors read most of their error forms only with an error status, so classify again with the status that the body
  // states or implies.
  const known = status === undefined ? undefined : vendor.classify({ ...answer, status });
  const kind = known?.kind ?? form.kind ?? 'api';
  return refusedFailed(
    answer,
    {
      ...form,
      ...known,
      kind,
      retryable: known?.retryable ?? (kind === 'rate-limit' || kind === 'server'),
      // The HTTP status, unlike the body, says the request was accepted.
      rejectedBeforeExecution: false,
      mayHaveApplied: true,
    },
    known?.requestId ?? requestId,
  );
}

export function redirectFailed({ operation, status, headers }: Answer, requestId: string | undefined): Failed {
  const location = headers['location'];
  // Remove the credentials, the query and the fragment.
  const bare = location?.replace(/[?#].*/s, '').replace(/^([a-z][a-z\d+.-]*:[/\\]*|[/\\]{2,})[^/\\]*@/i, '$1');
  return {
    kind: 'redirect',
    ...accepted,
    status,
    requestId,
    toError: ({ scrub, ...context }) => {
      const target = scrubbed(bare, scrub);
      return new RedirectError({
        ...context,
        status,
        requestId: scrubbed(requestId, scrub),
        location: target,
        message: `${operation.id} was redirected (${status})${target === undefined ? '' : ` to ${target}`}`,
        hint: 'Redirects are not followed, to keep credentials on one host. Check baseUrl.',
      });
    },
  };
}

export function refusedFailed(answer: Answer, failure: Failure | undefined, requestId: string | undefined): Failed {
  const { operation, status, headers, body, now } = answer;
  const kind = failure?.kind ?? kindOfStatus(status);
  const transient = failure?.retryable ?? (isTransientStatus(status) || kind === 'rate-limit');
  const notExecuted =
    failure?.rejectedBeforeExecution ??
    operation.rejectedBeforeExecution?.includes(status) ??
    kind === 'authentication';
  const waits = [failure?.retryAfterMs, retryAfterMs(headers, now)].filter((wait) => wait !== undefined);
  const waitMs = waits.length === 0 ? undefined : Math.max(...waits);
  const { code, message, hint } = failure ?? {};
  return {
    kind,
    status,
    requestId,
    transient,
    notExecuted,
    // A status below 200 is no final response.
    maybeExecuted: failure?.mayHaveApplied ?? (!notExecuted && (transient || kind === 'server' || status < 200)),
    retryAfterMs: waitMs,
    rejection:
      kind === 'authentication'
        ? {
            status,
            headers,
            now,
            ...(code === undefined ? {} : { code }),
            ...(message === undefined ? {} : { message }),
          }
        : undefined,
    toError: ({ scrub: scrubKnown, ...context }) => {
      const hides = respondsWithSecrets(operation);
      const scrub = hides ? withoutTokens(scrubKnown) : scrubKnown;
      const says = hides && !explains(answer, failure) ? undefined : message;
      const shows = !hides || (typeof body !== 'string' && explains(answer, failure));
      return apiErrorOf(kind, {
        ...context,
        status,
        requestId: scrubbed(requestId, scrubKnown),
        code: scrubbed(code, scrub),
        message: scrub(
          `${operation.id} failed with ${status}${code === undefined ? '' : ` ${code}`}${
            says === undefined ? '' : `: ${says}`
          }`,
          longestText,
        ),
        // A 407 is about the proxy, however the vendor classifies it.
        hint:
          hint === undefined || status === 407
            ? hintOf(kind, status, context.mayHaveApplied)
            : scrub(hint, longestHint),
        page: status === 407 ? 'proxy-authentication' : failure?.page,
        retryable: transient,
        retryAfterMs: waitMs,
        ...(shows && { body: redactedBody(failure?.body ?? body, undefined, scrub) }),
      });
    },
  };
}

/** Hints are ours, but may repeat words of a service. */
const longestHint = 4 * longestText;

function scrubbed(text: string | undefined, scrub: ErrorContext['scrub']): string | undefined {
  return text === undefined ? undefined : scrub(text, longestText);
}

function hintOf(kind: Failed['kind'], status: number, mayHaveApplied: boolean): string | undefined {
  if (status === 407) return 'A proxy requires credentials. Check the credentials of the proxy, not of the service.';
  switch (kind) {
    case 'authentication':
      return 'Check the credentials. They may have expired.';
    case 'permission-denied':
      return 'The credentials are valid but lack a permission. Check their roles.';
    case 'rate-limit':
      return 'Send fewer calls. Wait for retryAfterMs, if it is set.';
    case 'server':
      return mayHaveApplied
        ? `The service failed. ${readBack}`
        : 'The service failed. Nothing was changed. Repeat the call later.';

    default:
      return undefined;
  }
}
