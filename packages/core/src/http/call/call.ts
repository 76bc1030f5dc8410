import type { ApiResponse } from '../../api/api-promise.js';
import { ByteStream } from '../../api/byte-stream.js';
import type { CallOptions } from '../../api/call-options.js';
import type { Guard } from '../../api/guard.js';
import type { Operation } from '../../api/operation.js';
import type { StandardSchema } from '../../api/validation/standard-schema.js';
import { addContext, isEdgewardError } from '../../errors/edgeward-error.js';
import { ConfigurationError, OperationDeniedError } from '../../errors/errors.js';
import { safeCause } from '../../errors/safe-cause.js';
import { checkOptions } from '../../internal/options/check-options.js';
import { callOptionTypes } from '../../internal/options/client-option-types.js';
import { isPlainData } from '../../internal/options/kind-of.js';
import type { Scrub } from '../../internal/scrub/scrub.js';
import type { Issue } from '../../schema/schema.js';
import { shapeFailed } from '../failure/answer-failure.js';
import { abortedFailed } from '../failure/attempt-failure.js';
import { readBack } from '../failure/network-advice.js';
import { type PreparedRequest, prepareRequest, reading } from '../request/prepare.js';
import { overridesMethod } from '../request/raw-request.js';
import { type Checked, checkWith } from '../response/raw-schema.js';
import { type Limits, limitsOf, type Settings } from '../settings.js';
import { Attempt, type CallScope } from './attempt.js';
import { Cancellation } from './cancellation.js';
import { decideRetry, longestRetryAfterMs } from './decide-retry.js';
import { Journal } from './journal.js';

/** One call of an operation: it is prepared, the guard is asked, and attempts are made until one decides. */
export class Call<T> {
  readonly #settings: Settings;
  readonly #operation: Operation<T>;
  readonly #params: object;
  readonly #options: CallOptions | undefined;
  readonly #issues: readonly Issue[];
  readonly #schema: StandardSchema | undefined;
  readonly #journal: Journal;

  /** `issues` are the known issues of the call; `schema` checks the response of a raw request. */
  constructor(
    settings: Settings,
    operation: Operation<T>,
    params: object,
    options: CallOptions | undefined,
    issues: readonly Issue[] = [],
    schema?: StandardSchema,
  ) {
    this.#settings = settings;
    // All clients share this description, so no guard may change it.
    this.#operation = Object.freeze(operation);
    // A caller in JavaScript may pass `null`, or a single value instead of an object.
    const isObject = isPlainData(params);
    this.#params = isObject ? params : {};
    this.#options = options;
    this.#schema = schema;
    this.#issues = isObject ? issues : [...issues, { pointer: '', message: 'must be an object' }];
    this.#journal = new Journal(settings, operation, headersIn(options));
  }

  /** Takes the secrets of this call out of texts. */
  get scrub(): Scrub {
    return this.#journal.scrub;
  }

  async run(): Promise<ApiResponse<T>> {
    const journal = this.#journal;
    let total: Cancellation | undefined;
    try {
      journal.warn();
      const { request, options } = this.#prepare();
      // A stream may be read for as long as it arrives.
      const longest = this.#operation.answer === 'stream' ? Number.POSITIVE_INFINITY : undefined;
      const limits = limitsOf(this.#settings.limits, options, longest);
      total = new Cancellation(options.signal, 'total', limits.totalTimeoutMs);
      const scope: CallScope<T> = {
        settings: this.#settings,
        operation: this.#operation,
        request,
        sentBody: reading(this.#operation, (): unknown => Reflect.get(this.#params, 'body')),
        limits,
        total,
        journal,
      };
      // Don't call the guard or a token provider for an aborted call.
      if (total.aborted !== undefined) throw abortError(scope);
      this.#checkEffect(limits);
      const { guard } = this.#settings;
      if (guard !== undefined) await askGuard(guard, scope);
      const received = { ...(await makeAttempts(scope)), attempts: journal.sent };
      const response = this.#schema === undefined ? received : await checkResponse(scope, received, this.#schema);
      // A stream continues after the call returned; its end is the end of the call.
      if (!(response.data instanceof ByteStream)) {
        total.dispose();
        journal.end(response);
      }
      return response;
    } catch (thrown) {
      const error = isEdgewardError(thrown) ? thrown : this.#brokenError(thrown);
      addContext(error, journal.errorContext);
      total?.dispose();
      journal.end({}, error);
      throw error;
    }
  }

  /** Returns the error of a call broken by a function of the caller, such as the clock or a custom auth. */
  #brokenError(thrown: unknown): ConfigurationError {
    const mayHaveApplied = this.#operation.effect !== 'read' && this.#journal.sent > 0;
    return new ConfigurationError({
      message: `${this.#operation.id} failed: a function passed to the client threw an error`,
      hint: mayHaveApplied ? readBack : 'See the cause.',
      mayHaveApplied,
      cause: safeCause(thrown, this.scrub),
    });
  }

  #prepare(): { readonly request: PreparedRequest; readonly options: CallOptions } {
    const { params: defaults, baseUrl, validator, vendor } = this.#settings;
    const operation = this.#operation;
    let request: PreparedRequest | undefined;
    try {
      const options = this.#options === undefined ? {} : checkOptions(operation.id, this.#options, callOptionTypes);
      const found = reading(operation, () => vendor.check?.(operation, this.#params)) ?? [];
      const issues = [...this.#issues, ...found];
      request = prepareRequest(operation, this.#params, defaults, baseUrl, issues, validator);
      this.#journal.learn(request.secrets);
      return { request, options };
    } finally {
      this.#journal.start(request?.params);
    }
  }

  /** Refuses changes of a read-only client, and headers that would make a harmless request a dangerous one. */
  #checkEffect({ headers }: Limits): void {
    const { id, effect } = this.#operation;
    const isOverridden = effect !== 'destroy' && overridesMethod(headers);
    if (this.#settings.readOnly && (effect !== 'read' || isOverridden)) {
      throw new OperationDeniedError({
        message: `${id} was not sent: the client is read-only`,
        hint: readOnlyHint(this.#operation),
      });
    }
    if (isOverridden) {
      throw new ConfigurationError({
        message: `${id} was not sent: a header could replace its method or path`,
        hint: 'Use `client.request()` with this method and path.',
      });
    }
  }
}

/** Reads unchecked headers. If they are unreadable, the check of the options reports it. */
function headersIn(options: CallOptions | undefined): CallOptions['headers'] {
  try {
    return options?.headers && { ...options.headers };
  } catch {
    return undefined;
  }
}

/** Checks the response of a raw request. The change was made, whatever the shape of its response. */
async function checkResponse<T>(
  scope: CallScope<T>,
  response: ApiResponse<T>,
  schema: StandardSchema,
): Promise<ApiResponse<T>> {
  const { operation, limits, total, journal } = scope;
  const isChange = operation.effect !== 'read';
  if (limits.validation === 'off') return response;
  let checked: Checked;
  try {
    checked = await total.race(checkWith(schema, response.data));
  } catch (cause) {
    // The change was already made, so do not report the call as aborted.
    if (isChange) return response;
    throw total.aborted === undefined ? cause : abortError(scope);
  }
  // Safe: T is the output type of the schema.
  if (checked.issues === undefined) return { ...response, data: checked.value as T };
  if (!isChange && limits.validation !== 'warn') {
    const { data: body, response: info, requestId } = response;
    throw shapeFailed({ operation, status: info.status, requestId, body }, undefined, checked.issues).toError(
      journal.errorContext,
    );
  }
  journal.drift(checked.issues.map((issue) => ({ ...issue, kind: 'wrong-shape' })));
  return response;
}

async function askGuard<T>(guard: Guard, scope: CallScope<T>): Promise<void> {
  const { operation, request, total } = scope;
  let refusal: { readonly hint: string; readonly cause?: unknown };
  try {
    if ((await total.race((async () => guard(operation, request.params()))())) !== false) return;
    refusal = { hint: 'See the option `guard` of the client.' };
  } catch (cause) {
    if (total.aborted !== undefined) throw abortError(scope);
    refusal = { hint: 'See the cause.', cause };
  }
  throw new OperationDeniedError({ message: `${operation.id} was not sent: the guard rejected it`, ...refusal });
}

/** Makes attempts until one succeeds or {@link decideRetry} ends the loop. */
async function makeAttempts<T>(scope: CallScope<T>): Promise<Omit<ApiResponse<T>, 'attempts'>> {
  const { settings, operation, limits, total, journal } = scope;
  const { auth, clock, random, retryQuota } = settings;
  const { effect, idempotent } = operation;
  let hasRenewed = false;
  for (let attempt = 1; ; ) {
    const { response, failed } = await Attempt.make(scope);
    // Any response except a temporary failure proves the service works.
    if (failed === undefined || (failed.status !== undefined && !failed.transient)) retryQuota.refill(attempt - 1);
    if (failed === undefined) return response;
    if (effect !== 'read') journal.mayHaveApplied ||= failed.maybeExecuted;
    const { rejection } = failed;
    // Report the rejection even if this call will not retry: the next one must not use these credentials.
    const hasOthers = rejection !== undefined && auth.rejected?.(rejection, journal.credentials) === true;
    if (total.aborted !== undefined) throw failed.toError(journal.errorContext);
    if (hasOthers && !hasRenewed && limits.maxRetries > 0 && (effect === 'read' || !failed.maybeExecuted)) {
      // Rejected credentials prove nothing was executed: one more request is safe for any effect.
      hasRenewed = true;
      journal.retry(0, failed.kind);
      continue;
    }
    const decision = decideRetry({
      effect,
      idempotent,
      transient: failed.transient,
      notExecuted: failed.notExecuted,
      attempt,
      maxRetries: limits.maxRetries,
      retryAfterMs: failed.retryAfterMs,
      remainingMs: total.remainingMs,
      random: random(),
    });
    const error = failed.toError(journal.errorContext);
    if (!decision.retry) {
      if (hasOthers && auth.renews === true) addContext(error, { hint: renewedHint(hasRenewed) });
      if (decision.reason === 'wait-too-long') addContext(error, { hint: tooLongHint(failed.retryAfterMs) });
      throw error;
    }
    if (!retryQuota.take()) {
      journal.warnOfQuota(quotaHint);
      addContext(error, { hint: [error.hint, quotaHint].filter(Boolean).join(' ') });
      throw error;
    }
    journal.retry(decision.delayMs, failed.kind);
    try {
      await total.race(clock.sleep(decision.delayMs, total.signal));
    } catch (cause) {
      throw total.aborted === undefined ? cause : abortError(scope, error);
    }
    attempt += 1;
  }
}

/** Returns the error of a call aborted between two attempts. `last` is the latest failure. */
function abortError<T>({ limits, total, journal }: CallScope<T>, last?: Error): Error {
  return abortedFailed(total.aborted, limits, false).toError({ ...journal.errorContext, cause: last });
}

function readOnlyHint({ id, effect }: Operation): string {
  if (effect === 'read') return 'A header of the request may change its method or path. Use a client without readOnly.';
  if (id !== 'request') return `Its effect is "${effect}". Use a client without readOnly.`;
  return 'A read-only client sends raw requests only for known GET paths with effect: "read". Use a client without readOnly.';
}

const quotaHint = 'It was not repeated, because too many calls of this client failed. See the option retryQuota.';

/** `hasRenewed`: this call has already replaced rejected credentials. */
function renewedHint(hasRenewed: boolean): string {
  return hasRenewed
    ? 'The service also rejected new credentials from the provider. Check them, and whether they are revoked.'
    : 'The next call will request new credentials from the provider. This call must not send a second request.';
}

function tooLongHint(waitMs = 0): string {
  return `The service requires a pause of ${Math.ceil(waitMs / 1000)} s, but calls wait ${longestRetryAfterMs / 1000} s at most. Try again later.`;
}
