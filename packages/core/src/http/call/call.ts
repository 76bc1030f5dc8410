import { randomUUID } from 'node:crypto';
import type { ApiResponse, ResponseInfo } from '../../api/api-promise.js';
import { ByteStream } from '../../api/byte-stream.js';
import type { CallOptions } from '../../api/call-options.js';
import type { AnswerForm, Operation } from '../../api/operation.js';
import type { AuthAddition } from '../../auth/auth.js';
import { addContext, isEdgewardError } from '../../errors/edgeward-error.js';
import { ConfigurationError, isConfigurationError, OperationDeniedError } from '../../errors/errors.js';
import { safeCause } from '../../errors/safe-cause.js';
import type { ClientEvent } from '../../events/events.js';
import { callOptionTypes } from '../../internal/client-option-types.js';
import { checkOptions } from '../../internal/options.js';
import { longestText, type Scrub } from '../../internal/scrub.js';
import { redactValue } from '../../schema/redact.js';
import type { Issue } from '../../schema/schema.js';
import { mergeHeaders } from '../request/headers.js';
import { isSecretParam, type PreparedRequest, prepareRequest } from '../request/prepare.js';
import { overridesMethod } from '../request/raw-request.js';
import {
  cutFailure,
  type ErrorContext,
  type Failed,
  networkFailed,
  tooLargeFailed,
  unreadableFailed,
} from '../response/failed.js';
import { networkFailure } from '../response/network-failure.js';
import { isFailureInStream, readAnswer } from '../response/read.js';
import { shownDrift } from '../response/shown.js';
import { sniff } from '../response/sniff.js';
import { streamOf } from '../response/stream.js';
import { type Limits, limitsOf, type Settings } from '../settings.js';
import { type AttemptOutcome, sendOnce, type WireRequest } from './attempt.js';
import { Cancellation } from './cancellation.js';
import { notify } from './notify.js';
import { decideRetry, longestRetryAfterMs } from './retry.js';
import { exhaustedMs } from './retry-after.js';
import { CallSecrets, secretsIn } from './secrets.js';

type Attempted<T> =
  | { readonly response: Omit<ApiResponse<T>, 'attempts'>; readonly failed?: undefined }
  | { readonly failed: Failed; readonly response?: undefined };

/** What a request says that it can read. */
const mediaRanges: Readonly<Record<AnswerForm, string>> = {
  json: 'application/json',
  text: '*/*',
  'json-or-text': 'application/json',
  stream: '*/*',
  any: 'application/json, */*;q=0.5',
};

type EventDetails = ClientEvent extends infer E ? (E extends { readonly callId: string } ? Bare<E> : never) : never;
type Bare<E> = Omit<E, 'callId' | 'timeMs' | 'vendor' | 'operation' | 'effect' | 'method' | 'path' | 'host'>;

/** One call of an operation: all its attempts, pauses and events. */
export class Call<T> {
  readonly #settings: Settings;
  readonly #operation: Operation<T>;
  readonly #params: object;
  readonly #options: CallOptions;
  readonly #issues: readonly Issue[];
  readonly #id: string = randomUUID();
  readonly #startedAt = performance.now();

  /** Requests that were sent. */
  #sent = 0;

  /** Whether an attempt so far may have carried out the change. */
  #mayHaveApplied = false;

  readonly #secrets: CallSecrets;

  /** What the auth added to the latest request. */
  #credentials: AuthAddition = {};

  /** `issues` is what is wrong with the call already. */
  constructor(
    settings: Settings,
    operation: Operation<T>,
    params: object,
    options: CallOptions,
    issues: readonly Issue[] = [],
  ) {
    this.#settings = settings;
    this.#secrets = new CallSecrets(settings.auth, settings.needles);
    this.#secrets.learn(() => secretsIn({ ...settings.limits.headers, ...options.headers }));
    // One description serves every client: no guard may change it for the others.
    this.#operation = Object.freeze(operation);
    this.#params = params;
    this.#options = options;
    this.#issues = issues;
  }

  async run(): Promise<ApiResponse<T>> {
    let total: Cancellation | undefined;
    this.#warn();
    try {
      const { request, options } = this.#prepare();
      const limits = limitsOf(
        this.#settings.limits,
        options,
        this.#operation.answer === 'stream' ? Number.POSITIVE_INFINITY : undefined,
      );
      total = new Cancellation(options.signal, 'total', limits.totalTimeoutMs);
      // Neither the guard nor a token provider is asked about a call that was given up.
      if (total.cut !== undefined) throw this.#cut(total, limits, undefined);
      await this.#askGuard(request, total, limits);
      const response = { ...(await this.#attempts(request, limits, total)), attempts: this.#sent };
      // A stream goes on after the call was answered; its end is the end of the call.
      if (!(response.data instanceof ByteStream)) this.#end(total, response);
      return response;
    } catch (error) {
      if (isEdgewardError(error)) addContext(error, this.#context);
      this.#end(total, {}, error);
      throw error;
    }
  }

  #prepare(): { readonly request: PreparedRequest; readonly options: CallOptions } {
    const { params: defaults, baseUrl, listeners, validator, vendor } = this.#settings;
    let params: Readonly<Record<string, unknown>> = {};
    try {
      const options = checkOptions(this.#operation.id, this.#options, callOptionTypes);
      const issues = [...this.#issues, ...(vendor.check?.(this.#operation, this.#params) ?? [])];
      const request = prepareRequest(this.#operation, this.#params, defaults, baseUrl, issues, validator);
      this.#secrets.learn(request.secrets);
      if (listeners.length > 0) params = this.#redactParams(request.params);
      return { request, options };
    } finally {
      this.#emit({ type: 'start', params });
    }
  }

  async #askGuard({ params }: PreparedRequest, total: Cancellation, limits: Limits): Promise<void> {
    const { readOnly, guard } = this.#settings;
    const { id, effect } = this.#operation;
    if (readOnly && (effect !== 'read' || overridesMethod(limits.headers))) {
      throw new OperationDeniedError({
        message: `${id} was not sent: the client is read-only`,
        hint: readOnlyHint(this.#operation),
      });
    }
    if (guard === undefined) return;
    let allowed: boolean | undefined;
    try {
      allowed = await total.race((async () => guard(this.#operation, params))());
    } catch (cause) {
      if (total.cut !== undefined) throw this.#cut(total, limits, undefined);
      throw new OperationDeniedError({
        message: `${id} was not sent: the guard refused it`,
        hint: 'See the cause.',
        cause,
      });
    }
    if (allowed === false) {
      throw new OperationDeniedError({
        message: `${id} was not sent: the guard refused it`,
        hint: 'The option `guard` of the client decides about it.',
      });
    }
  }

  async #attempts(
    request: PreparedRequest,
    limits: Limits,
    total: Cancellation,
  ): Promise<Omit<ApiResponse<T>, 'attempts'>> {
    const { auth, clock, random, retryQuota } = this.#settings;
    const { effect, idempotent } = this.#operation;
    let mayRenewCredentials = limits.maxRetries > 0;
    for (let attempt = 1; ; ) {
      const { response, failed } = await this.#attempt(request, limits, total);
      // Any response that is not a passing failure shows that the service works.
      if (failed === undefined || (failed.status !== undefined && !failed.transient)) retryQuota.refill(attempt - 1);
      if (failed === undefined) return response;
      if (effect !== 'read') this.#mayHaveApplied ||= failed.maybeExecuted;
      const { rejection } = failed;
      // Told even where this call sends nothing more: the next one must not use them again.
      const hasOthers = rejection !== undefined && auth.rejected?.(rejection, this.#credentials) === true;
      if (total.cut !== undefined) throw failed.toError(this.#context);
      if (hasOthers && mayRenewCredentials && (effect === 'read' || !failed.maybeExecuted)) {
        // Refused credentials mean that nothing was executed: one more request is safe for any effect.
        mayRenewCredentials = false;
        this.#emit({ type: 'retry', attempt: this.#sent + 1, delayMs: 0, failure: failed.kind });
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
      const error = failed.toError(this.#context);
      if (!decision.retry) {
        if (hasOthers && auth.renews === true) addContext(error, { hint: renewedHint(mayRenewCredentials) });
        if (decision.reason === 'wait-too-long') addContext(error, { hint: tooLongHint(failed.retryAfterMs) });
        throw error;
      }
      if (!retryQuota.take()) {
        this.#reportQuota();
        addContext(error, { hint: [error.hint, quotaHint].filter(Boolean).join(' ') });
        throw error;
      }
      this.#emit({ type: 'retry', attempt: this.#sent + 1, delayMs: decision.delayMs, failure: failed.kind });
      try {
        await total.race(clock.sleep(decision.delayMs, total.signal));
      } catch (cause) {
        throw total.cut === undefined ? cause : this.#cut(total, limits, error);
      }
      attempt += 1;
    }
  }

  async #attempt(request: PreparedRequest, limits: Limits, total: Cancellation): Promise<Attempted<T>> {
    const { clock, fetch, maxResponseBytes, traffic, vendor } = this.#settings;
    let leave: () => void;
    try {
      leave = await traffic.enter(total, clock);
    } catch (error) {
      if (total.cut === undefined) throw error;
      return { failed: cutFailure(total.cut, limits, false) };
    }
    const cancellation = new Cancellation(total, 'attempt', limits.timeoutMs);
    let streaming = false;
    try {
      const wire = await this.#authenticate(request, limits, cancellation);
      if (wire === undefined || cancellation.cut !== undefined) {
        return { failed: cutFailure(cancellation.cut, limits, false) };
      }
      this.#sent += 1;
      const startMs = clock.now();
      const startedAt = performance.now();
      const streams = this.#operation.answer === 'stream';
      let outcome = await sendOnce(wire, fetch, cancellation, maxResponseBytes, streams).catch((error: unknown) => {
        // It throws only where nothing could be sent.
        this.#sent -= 1;
        throw error;
      });
      if (outcome.type === 'stream') {
        const { status, headers } = outcome;
        const failsInJson = vendor.failsInStreams === true;
        outcome = await sniff(outcome, cancellation, limits.idleTimeoutMs, failsInJson, (bytes) =>
          isFailureInStream(this.#operation, { status, headers, bytes }, vendor, clock.now()),
        );
      }
      if (outcome.type === 'stream' && cancellation.cut !== undefined) {
        // The abort came with the headers: a stream that is handed over now would end when it is read, or never.
        outcome.body?.cancel().catch(() => {});
        outcome = { type: 'cut' };
      }
      const attempted =
        outcome.type === 'stream'
          ? this.#stream(outcome, limits, total, cancellation, leave)
          : this.#read(outcome, limits, cancellation);
      streaming = outcome.type === 'stream';
      const { failed } = attempted;
      const { status, requestId } = failed ?? {
        status: attempted.response.response.status,
        requestId: attempted.response.requestId,
      };
      const durationMs = performance.now() - startedAt;
      this.#emit(() => ({
        type: 'attempt',
        attempt: this.#sent,
        startMs,
        durationMs,
        ...(status === undefined ? {} : { status }),
        ...(requestId === undefined ? {} : { requestId: this.#shown(requestId) }),
        ...(failed === undefined ? {} : { failure: failed.kind }),
      }));
      return attempted;
    } finally {
      if (!streaming) {
        cancellation.dispose();
        leave();
      }
    }
  }

  /** Returns the request with fresh credentials; `undefined` where the attempt was cut off meanwhile. */
  async #authenticate(
    { url, body, contentType }: PreparedRequest,
    limits: Limits,
    cancellation: Cancellation,
  ): Promise<WireRequest | undefined> {
    if (cancellation.cut !== undefined) return undefined;
    const { auth, clock, vendor } = this.#settings;
    const { method, answer = 'json' } = this.#operation;
    const headers = mergeHeaders(
      {
        accept: mediaRanges[answer],
        // A truncated compressed stream cannot be told from a complete one.
        ...(answer === 'stream' && { 'accept-encoding': 'identity' }),
        'user-agent': vendor.userAgent,
        ...vendor.headers,
      },
      limits.headers,
      contentType === undefined ? {} : { 'content-type': contentType },
    );
    const bare = { method, url, headers, ...(body === undefined ? {} : { body }) };
    try {
      const context = { attempt: this.#sent + 1, now: clock.now(), signal: cancellation.signal };
      const added = await cancellation.race((async () => auth.authenticate(bare, context))());
      if (added.url !== undefined && new URL(added.url).origin !== new URL(url).origin) {
        throw new ConfigurationError({ message: `the ${auth.scheme} auth changed the host of a request` });
      }
      this.#credentials = added;
      // Another call may have replaced them by the time that the answer repeats them.
      this.#secrets.learnCredentials(added.headers);
      return {
        method,
        url: added.url ?? url,
        headers: mergeHeaders(headers, added.headers),
        body: added.body === undefined ? body : new Uint8Array(added.body),
      };
    } catch (error) {
      if (cancellation.cut !== undefined) return undefined;
      // One failure of a token provider ends several calls, and each completes its own error.
      if (isConfigurationError(error)) throw new ConfigurationError(error);
      if (isEdgewardError(error)) throw error;
      throw new ConfigurationError({
        message: `the ${auth.scheme} auth failed`,
        hint: this.#sent === 0 ? 'See the cause; nothing was sent.' : 'See the cause; an earlier attempt was sent.',
        cause: safeCause(error, this.scrub),
      });
    }
  }

  #read(
    outcome: Exclude<AttemptOutcome, { type: 'stream' }>,
    limits: Limits,
    cancellation: Cancellation,
  ): Attempted<T> {
    const { clock, maxResponseBytes, listeners, traffic, validator, vendor } = this.#settings;
    switch (outcome.type) {
      case 'cut':
        return { failed: cutFailure(cancellation.cut, limits, true) };
      case 'network':
        return { failed: networkFailed(outcome.failure) };
      case 'unstarted':
        this.#sent -= 1;
        throw new ConfigurationError({ ...outcome.why, cause: safeCause(outcome.error, this.scrub) });
      case 'unreadable':
        return { failed: unreadableFailed(outcome.why) };
      case 'too-large':
        return { failed: tooLargeFailed(outcome.status, maxResponseBytes) };
      case 'answer': {
        const sent: unknown = Reflect.get(this.#params, 'body');
        const answer = { ...outcome, sent };
        const read = readAnswer(
          this.#operation,
          answer,
          vendor,
          clock.now(),
          limits.validation,
          listeners.length > 0,
          validator,
        );
        // Before the turn ends: whoever waits for it would slip through.
        traffic.pause(exhaustedMs(outcome.headers, clock.now()), clock);
        if (read.failed?.kind === 'rate-limit') traffic.pause(read.failed.retryAfterMs, clock);
        if (read.failed === undefined && read.drift.length > 0) {
          this.#emit({ type: 'drift', differences: shownDrift(this.#operation, read.drift, this.scrub) });
        }
        return read;
      }
    }
  }

  /** Hands an answer over while it still arrives; its end ends the call. */
  #stream(
    { status, headers, body }: Extract<AttemptOutcome, { type: 'stream' }>,
    limits: Limits,
    total: Cancellation,
    cancellation: Cancellation,
    leave: () => void,
  ): Attempted<T> {
    const requestId = this.#settings.vendor.requestIdHeaders?.map((name) => headers[name]).find(Boolean);
    const { clock, traffic } = this.#settings;
    traffic.pause(exhaustedMs(headers, clock.now()), clock);
    const response = { status, headers };
    const data = streamOf(body, cancellation, {
      headers,
      idleTimeoutMs: limits.idleTimeoutMs,
      toError: (cause) => {
        const failed =
          cancellation.cut === undefined
            ? networkFailed({ ...networkFailure(cause), undelivered: false })
            : cutFailure(cancellation.cut, limits, true);
        if (this.#operation.effect !== 'read') this.#mayHaveApplied = true;
        return failed.toError(this.#context);
      },
      onEnd: (error) => {
        leave();
        this.#end(total, { response, requestId }, error);
      },
    });
    // An operation whose answer is a stream has the result type ByteStream.
    return { response: { data: data as T, response, requestId } };
  }

  #cut(total: Cancellation, limits: Limits, last: Error | undefined): Error {
    return cutFailure(total.cut, limits, false).toError({ ...this.#context, cause: last });
  }

  get #context(): ErrorContext {
    return {
      vendor: this.#settings.vendor.name,
      operation: this.#operation.id,
      attempts: this.#sent,
      mayHaveApplied: this.#mayHaveApplied,
      scrub: (text, longest) => this.scrub(text, longest),
    };
  }

  /** Takes the secrets of this call out of texts, those that its auth has at this moment too. */
  get scrub(): Scrub {
    return this.#secrets.scrub;
  }

  #shown(text: string): string {
    return this.scrub(text, longestText);
  }

  #redactParams({ body, ...params }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    const { scrub } = this;
    const entries = Object.entries(params).map(([name, value]): [string, unknown] => [
      scrub(name),
      isSecretParam(this.#operation, name) ? '[redacted]' : redactValue(undefined, value, scrub),
    ]);
    if (body !== undefined) entries.push(['body', redactValue(this.#operation.body?.schema['~node'], body, scrub)]);
    return Object.fromEntries(entries);
  }

  #end(
    total: Cancellation | undefined,
    answer: { readonly response?: ResponseInfo; readonly requestId?: string | undefined },
    error?: unknown,
  ): void {
    total?.dispose();
    if (this.#settings.listeners.length === 0) return;
    const failure = isEdgewardError(error) ? error : undefined;
    const requestId = answer.requestId ?? failure?.requestId;
    const given = Object.entries({
      status: answer.response?.status ?? failure?.status,
      requestId: requestId === undefined ? undefined : this.#shown(requestId),
      error: failure?.toJSON(),
    });
    this.#emit({
      type: 'end',
      attempts: this.#sent,
      durationMs: performance.now() - this.#startedAt,
      ...Object.fromEntries(given.filter(([, value]) => value !== undefined)),
    });
  }

  #warn(): void {
    const { listeners, clock, vendor, warnings } = this.#settings;
    if (listeners.length === 0) return;
    for (const warning of warnings.take()) {
      this.#tell({ ...warning, type: 'warning', timeMs: clock.now(), vendor: vendor.name });
    }
  }

  #reportQuota(): void {
    const { clock, retryQuota, vendor } = this.#settings;
    if (!retryQuota.takeReport()) return;
    const message = 'the retry quota is used up: failed calls are not repeated until calls succeed again';
    this.#tell({ type: 'warning', timeMs: clock.now(), vendor: vendor.name, message, hint: quotaHint });
  }

  #emit(details: EventDetails | (() => EventDetails)): void {
    const { listeners, clock, vendor, baseUrl } = this.#settings;
    if (listeners.length === 0) return;
    const { id, effect, method, path } = this.#operation;
    const common = {
      callId: this.#id,
      timeMs: clock.now(),
      vendor: vendor.name,
      operation: id,
      effect,
      method,
      // That of a raw request is no template.
      path: this.scrub(path),
      host: baseUrl.host,
    };
    this.#tell({ ...common, ...(typeof details === 'function' ? details() : details) });
  }

  #tell(event: ClientEvent): void {
    notify(this.#settings.listeners, event);
  }
}

function readOnlyHint({ id, effect }: Operation): string {
  if (effect === 'read') return 'A header of it asks for another method. Use a client without readOnly for it.';
  if (id !== 'request') return `Its effect is "${effect}". Use a client without readOnly for it.`;
  return 'A raw request is sent only if it is a GET with effect: "read" that is known to change nothing. Use a client without readOnly for it.';
}

const quotaHint = 'It was not repeated, because too many calls of this client failed: see the option retryQuota.';

/** `isFirst`: this call has not asked the provider for others after a rejection. */
function renewedHint(isFirst: boolean): string {
  return isFirst
    ? 'The provider of the credentials is asked for others at the next call; this call may not send a second request.'
    : 'The provider was asked again, and the service refused those credentials, too. Check what it returns, and whether they are revoked.';
}

function tooLongHint(waitMs = 0): string {
  return `The service asks to wait ${Math.ceil(waitMs / 1000)} s, longer than the ${longestRetryAfterMs / 1000} s that a call waits. Try again then.`;
}
