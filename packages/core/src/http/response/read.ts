import type { ApiResponse } from '../../api/api-promise.js';
import type { ValidationMode } from '../../api/call-options.js';
import type { Operation } from '../../api/operation.js';
import type { Validator } from '../../api/validation/validator.js';
import type { Answer, Failure, VendorProfile } from '../../api/vendor.js';
import { apiErrorOf, isTransientStatus, kindOfStatus, statusOfKind } from '../../errors/api-error-of.js';
import { ResponseParseError } from '../../errors/errors.js';
import { RedirectError } from '../../errors/redirect.js';
import { ResponseValidationError } from '../../errors/validation.js';
import type { Drift } from '../../events/events.js';
import { longestText } from '../../internal/scrub.js';
import { findDrift, mostDifferences } from '../../schema/drift.js';
import { issueText } from '../../schema/issue-text.js';
import type { Issue, Schema, SchemaNode } from '../../schema/schema.js';
import { inspect } from '../../schema/validate.js';
import { retryAfterMs } from '../call/retry-after.js';
import type { ErrorContext, Failed } from '../failure/failed.js';
import { readBack } from '../failure/network-advice.js';
import { adapted } from './adapt.js';
import { isConfirmed } from './confirmation.js';
import { decodeBody, decodeText } from './decode.js';
import { bareFormOf, type ErrorForm, errorFormOf } from './error-form.js';
import { isHtml } from './html.js';
import { explains, respondsWithSecrets, shownBody, shownIssues, withoutTokens } from './shown.js';

/** An answer that was read to its end. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;

  /** The body of the request as the caller gave it. */
  readonly sent?: unknown;
}

/** The value of a successful answer, or why it is none. */
export type ReadAnswer<T> =
  | {
      readonly response: Omit<ApiResponse<T>, 'attempts'>;
      readonly drift: readonly Drift[];
      readonly failed?: undefined;
    }
  | { readonly failed: Failed; readonly response?: undefined };

/** Decodes, classifies and validates an answer. */
export function readAnswer<T>(
  operation: Operation<T>,
  { status, headers, bytes, sent }: RawAnswer,
  vendor: VendorProfile,
  now: number,
  validation: ValidationMode | undefined,
  wantsDrift: boolean,
  validator?: Validator,
): ReadAnswer<T> {
  const decoded = decodeBody(bytes, headers['content-type'], mislabelsJson(operation, vendor));
  const answer: Answer = { operation, status, headers, body: decoded.value, sent, now };
  const failure = vendor.classify(answer);
  const requestId = failure?.requestId ?? vendor.requestIdHeaders?.map((name) => headers[name]).find(Boolean);
  // A list that has nothing in it, in the words of a failure.
  const isEmpty = failure?.code !== undefined && failure.code === operation.adapt?.absent;
  const schema = describedAs(operation, isEmpty || vendor.succeeded?.(answer) === true ? 200 : status);
  if (schema === undefined && status >= 300 && status < 400) return { failed: redirected(answer, requestId) };
  if ((failure !== undefined && !isEmpty) || schema === undefined) {
    return { failed: refused(answer, failure, requestId) };
  }

  if (isHtml(bytes)) {
    return { failed: unreadable({ operation, status, requestId, body: decoded.value }, 'is an HTML page') };
  }
  const value = adapted(operation, schema, { status, headers, value: isEmpty ? [] : decoded.value });
  const problem = { operation, status, requestId, body: value };
  const isChange = operation.effect !== 'read';
  // A Location in place of a body is described, whatever it names.
  const isLocated = decoded.value === undefined && value !== undefined;
  const isRaw = operation.answer === 'any';
  // HTTP itself says that a raw request was carried out and that there is nothing to tell.
  const isDone = isRaw && status === 204 && bytes.byteLength === 0;
  // A stream has no model either: an envelope that says success is no failure.
  const hasNoModel = isRaw || operation.answer === 'stream';
  const vendorConfirms = isDone || (isChange || hasNoModel ? vendor.confirms?.(answer) : undefined);
  const confirms = (): boolean => vendorConfirms ?? (isLocated || isConfirmed({ ...answer, body: value }, schema));
  // A raw request has no model, so the vendor's own word for a success comes first.
  const isBelieved = isEmpty || (hasNoModel && vendorConfirms === true);
  // Gateways label their failures as they like.
  const said = typeof decoded.value === 'string' ? decodeBody(bytes, undefined).value : decoded.value;
  const form = isBelieved ? undefined : errorFormOf(said, modelOf(operation, schema), isChange);
  if (form !== undefined) return { failed: statedFailure(answer, form, vendor, requestId) };
  if (isChange && !confirms()) {
    const bare = bareFormOf(said);
    return {
      failed:
        bare === undefined
          ? unconfirmed(problem, schema, decoded.problem)
          : statedFailure(answer, bare, vendor, requestId),
    };
  }

  const respond = (data: T, drift: readonly Drift[] = []): ReadAnswer<T> => ({
    response: { data, response: { status, headers }, requestId },
    drift,
  });
  // An answer that is described as empty is read as such, whatever it holds.
  if (schema === null) return respond(undefined as T);
  if (bytes.byteLength === 0 && mayBeEmpty(operation)) return respond(undefined as T);
  const { answer: answerForm = 'json' } = operation;
  // `any` takes every form; the text of an empty answer is empty.
  if (answerForm === 'any') return respond(decoded.value as T);
  if (answerForm === 'text') return respond(decodeText(bytes, headers['content-type']) as T);
  if (answerForm === 'json-or-text' && decoded.problem !== undefined) {
    return respond(decodeText(bytes, headers['content-type']) as T);
  }
  if (decoded.problem !== undefined && value === decoded.value && !isChange) {
    return { failed: unreadable(problem, decoded.problem) };
  }

  const mode = isChange && validation !== 'off' ? 'warn' : (validation ?? 'strict');
  // The caller asked for no check: the value is what the service says it is.
  if (mode === 'off') return respond(value as T);
  const { issues: own, tolerated } = inspect(schema['~node'], value, 'response');
  const issues = own.length > 0 ? own : (validator?.check({ operation, direction: 'response', schema, value }) ?? []);
  if (issues.length > 0 && mode === 'strict') {
    const bare = bareFormOf(said);
    return {
      failed: bare === undefined ? misshapen(problem, schema, issues) : statedFailure(answer, bare, vendor, requestId),
    };
  }
  if (!wantsDrift) return respond(value as T);
  // The change was made; throwing for the shape of its confirmation would invite a second one.
  const wrong = [...issues, ...tolerated].map((issue): Drift => ({ ...issue, kind: 'wrong-shape' }));
  return respond(value as T, [...wrong, ...findDrift(schema['~node'], value)].slice(0, mostDifferences));
}

/** Whether the answer that has arrived of a stream so far is a failure. */
export function isFailureInStream(
  operation: Operation,
  answer: RawAnswer,
  vendor: VendorProfile,
  now: number,
): boolean {
  return readAnswer(operation, answer, vendor, now, 'off', false).failed !== undefined;
}

function mislabelsJson({ answer }: Operation, vendor: VendorProfile): boolean {
  return vendor.mislabelsJson === true || (answer === 'stream' && vendor.failsInStreams === true);
}

/** The schema of an answer, `null` where it has no body, `undefined` where the status is not described. */
function describedAs<T>(operation: Operation<T>, status: number): Schema<T> | null | undefined {
  const exact = operation.responses[status];
  if (exact !== undefined) return exact;
  if (status < 200 || status > 299) return undefined;
  const success = Object.entries(operation.responses).find(([key]) => key.startsWith('2'));
  return success?.[1] ?? null;
}

/** An object without members stands for answers that are described as no JSON object; raw requests have no model. */
function modelOf({ answer }: Operation, schema: Schema<unknown> | null): SchemaNode | undefined {
  if (answer === 'any') return undefined;
  return schema?.['~node'] ?? { kind: 'object', members: {} };
}

/** Whether one of the described answers that mean success has no body; then each of them may have none. */
function mayBeEmpty({ responses }: Operation): boolean {
  return Object.values(responses).includes(null);
}

interface Problem {
  readonly operation: Operation;
  readonly status: number;
  readonly requestId: string | undefined;
  readonly body: unknown;
}

/** An answer with a good status that cannot be used: the change, if there was one, was made. */
function unusable({ operation, status, requestId }: Problem, kind: Failed['kind'], toError: Failed['toError']): Failed {
  const changes = operation.effect !== 'read';
  return { kind, status, requestId, transient: false, notExecuted: false, maybeExecuted: changes, toError };
}

function unreadable(problem: Problem, why: string): Failed {
  const { operation, status, requestId, body } = problem;
  const hides = respondsWithSecrets(operation);
  return unusable(
    problem,
    'response-parse',
    ({ scrub, ...context }) =>
      new ResponseParseError({
        ...context,
        status,
        requestId: scrubbed(requestId, scrub),
        message: scrub(`${operation.id} was answered with ${status}, but the answer ${why}`, longestText),
        page: 'not-the-service',
        hint: `Something between here and the service may have answered: check baseUrl and proxies.${hides ? ` ${hiddenBody}` : ''}`,
        ...(!hides && { body: shownBody(body, undefined, scrub) }),
      }),
  );
}

/** Why an error has no body. */
const hiddenBody = 'The body is not shown: the responses of this operation contain secrets.';

/** A response whose shape is not the described one; `schema` knows its secret members. */
export function misshapen(problem: Problem, schema: Schema<unknown> | undefined, issues: readonly Issue[]): Failed {
  const { operation, status, requestId, body } = problem;
  return unusable(problem, 'response-validation', ({ scrub, ...context }) => {
    const hides = respondsWithSecrets(operation);
    const shown = shownIssues(operation, issues, scrub);
    return new ResponseValidationError({
      ...context,
      status,
      requestId: scrubbed(requestId, scrub),
      issues: shown,
      message: `${operation.id} was answered with another shape than described: ${shown
        .slice(0, 3)
        .map((issue) => issueText(issue, '(answer)'))
        .join('; ')}${shown.length > 3 ? ` (and ${shown.length - 3} more)` : ''}`.slice(0, longestText),
      hint: hides
        ? `See \`issues\`; the option validation: 'warn' lets such answers pass. ${hiddenBody}`
        : "See `issues` and `body`; the option validation: 'warn' lets such answers pass.",
      ...(!hides && { body: shownBody(body, schema, scrub) }),
    });
  });
}

/** A change with a good status and an answer that does not say that it was made. */
function unconfirmed(problem: Problem, schema: Schema<unknown> | null, unparsed: string | undefined): Failed {
  if (unparsed !== undefined && schema !== null) return unreadable(problem, unparsed);
  const { operation, status, requestId, body } = problem;
  const issues = schema === null ? [] : inspect(schema['~node'], body, 'response').issues;
  const hides = respondsWithSecrets(operation);
  return unusable(
    problem,
    'response-validation',
    ({ scrub, ...context }) =>
      new ResponseValidationError({
        ...context,
        status,
        requestId: scrubbed(requestId, scrub),
        issues: shownIssues(operation, issues, scrub),
        message: `${operation.id} was answered with ${status}, but the answer does not confirm the change`,
        hint: `The change may have been carried out: read the state back before you repeat it.${hides ? ` ${hiddenBody}` : ''}`,
        ...(!hides && { body: shownBody(body, schema ?? undefined, scrub) }),
      }),
  );
}

/** A failure in the body of an answer with a good status. */
function statedFailure(answer: Answer, form: ErrorForm, vendor: VendorProfile, requestId: string | undefined): Failed {
  const status = form.status ?? (form.kind === undefined ? undefined : statusOfKind(form.kind));
  // The vendor knows its own forms best, but reads most of them with a failed status only.
  const known = status === undefined ? undefined : vendor.classify({ ...answer, status });
  const kind = known?.kind ?? form.kind ?? 'api';
  return refused(
    answer,
    {
      ...form,
      ...known,
      kind,
      retryable: known?.retryable ?? (kind === 'rate-limit' || kind === 'server'),
      // The status said that the request was accepted.
      rejectedBeforeExecution: false,
      mayHaveApplied: true,
    },
    known?.requestId ?? requestId,
  );
}

function redirected({ operation, status, headers }: Answer, requestId: string | undefined): Failed {
  const location = headers['location'];
  // Without credentials, query and fragment.
  const shown = location?.replace(/[?#].*/s, '').replace(/^([a-z][a-z\d+.-]*:[/\\]*|[/\\]{2,})[^/\\]*@/i, '$1');
  const toError = ({ scrub, ...context }: ErrorContext): RedirectError => {
    const target = shown === undefined ? undefined : scrubbed(shown, scrub);
    return new RedirectError({
      ...context,
      status,
      requestId: scrubbed(requestId, scrub),
      location: target,
      message: `${operation.id} was answered with a redirect (${status})${target === undefined ? '' : ` to ${target}`}`,
      hint: 'Redirects are not followed, so that credentials stay with one host. Check baseUrl.',
    });
  };
  return { ...unusable({ operation, status, requestId, body: undefined }, 'redirect', toError) };
}

function refused(answer: Answer, failure: Failure | undefined, requestId: string | undefined): Failed {
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
    maybeExecuted: failure?.mayHaveApplied ?? (!notExecuted && (transient || kind === 'server')),
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
        // A proxy speaks for itself, whatever the vendor makes of it.
        hint:
          hint === undefined || status === 407
            ? hintOf(kind, status, context.mayHaveApplied)
            : scrub(hint, longestHint),
        page: status === 407 ? 'proxy-authentication' : failure?.page,
        retryable: transient,
        retryAfterMs: waitMs,
        ...(shows && { body: shownBody(failure?.body ?? body, undefined, scrub) }),
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
  if (status === 407)
    return 'A proxy on the way asks for credentials: check those of the proxy, not those of the service.';
  switch (kind) {
    case 'authentication':
      return 'Check the credentials and whether they have expired.';
    case 'permission-denied':
      return 'The credentials are known but lack the permission: check their roles.';
    case 'rate-limit':
      return 'Send fewer calls; retryAfterMs says how long to wait, where the service says so.';
    case 'server':
      return mayHaveApplied
        ? `The service failed. ${readBack}`
        : 'The service failed, and nothing was changed. Repeat the call later.';

    default:
      return undefined;
  }
}
