import type { ApiResponse } from '../../api/api-promise.js';
import type { Operation } from '../../api/operation.js';
import type { AuthAddition } from '../../auth/auth.js';
import { isEdgewardError } from '../../errors/edgeward-error.js';
import { ConfigurationError, isConfigurationError } from '../../errors/errors.js';
import { safeCause } from '../../errors/safe-cause.js';
import { isPromiseLike } from '../../internal/realms.js';
import { abortedFailed, networkFailed, tooLargeFailed, unreadableFailed } from '../failure/attempt-failure.js';
import type { Failed } from '../failure/failed.js';
import { networkFailure } from '../failure/network-failure.js';
import { withHeaders } from '../request/headers.js';
import type { PreparedRequest } from '../request/prepare.js';
import { isFailureInStream, readAnswer, requestIdOf } from '../response/read.js';
import { sniff } from '../response/sniff.js';
import { streamOf } from '../response/stream.js';
import type { Limits, Settings } from '../settings.js';
import { Cancellation } from './cancellation.js';
import type { Journal } from './journal.js';
import { exhaustedMs } from './retry-after.js';
import { type AttemptOutcome, sendOnce, type WireRequest } from './send.js';

/** State shared by all attempts of one call. */
export interface CallScope<T> {
  readonly settings: Settings;
  readonly operation: Operation<T>;
  readonly request: PreparedRequest;

  /** The body as the caller gave it. */
  readonly sentBody: unknown;
  readonly limits: Limits;

  /** Ends the call when the caller aborts or its time is over. */
  readonly total: Cancellation;
  readonly journal: Journal;
}

/** The response of an attempt, or its failure. */
export type Attempted<T> =
  | { readonly response: Omit<ApiResponse<T>, 'attempts'>; readonly failed?: undefined }
  | { readonly failed: Failed; readonly response?: undefined };

type Streamed = Extract<AttemptOutcome, { readonly type: 'stream' }>;

/** One request of a call: it is authenticated, sent, and its response is read. */
export class Attempt<T> {
  readonly #call: CallScope<T>;
  readonly #cancellation: Cancellation;
  #isStreaming = false;

  private constructor(call: CallScope<T>) {
    this.#call = call;
    this.#cancellation = new Cancellation(call.total, 'attempt', call.limits.timeoutMs);
  }

  /** Makes an attempt as soon as the client may send another request. */
  static async make<T>(call: CallScope<T>): Promise<Attempted<T>> {
    const { settings, total, limits } = call;
    const slot = settings.traffic.acquire(total, settings.clock);
    if (slot !== undefined) {
      try {
        await slot;
      } catch (error) {
        if (total.aborted === undefined) throw error;
        return { failed: abortedFailed(total.aborted, limits, false) };
      }
    }
    const attempt = new Attempt(call);
    try {
      return await attempt.#run();
    } finally {
      // A stream stays open until it is read.
      if (!attempt.#isStreaming) attempt.#dispose();
    }
  }

  async #run(): Promise<Attempted<T>> {
    const { settings, operation, limits, journal } = this.#call;
    const cancellation = this.#cancellation;
    const { clock, fetch, maxResponseBytes } = settings;
    const wire = await this.#authenticate();
    if (wire === undefined || cancellation.aborted !== undefined) {
      return { failed: abortedFailed(cancellation.aborted, limits, false) };
    }
    journal.sent += 1;
    const startMs = clock.now();
    const startedAt = performance.now();
    let outcome: AttemptOutcome;
    try {
      outcome = await sendOnce(wire, fetch, cancellation, maxResponseBytes, operation.answer === 'stream');
    } catch (error) {
      // `sendOnce` throws only if nothing could be sent.
      journal.sent -= 1;
      throw error;
    }
    if (outcome.type === 'stream') outcome = await this.#sniff(outcome);
    if (outcome.type === 'stream' && cancellation.aborted !== undefined) {
      // The abort arrived with the headers. A stream returned now would end late or never.
      outcome.body?.cancel().catch(() => {});
      outcome = { type: 'aborted' };
    }
    const attempted = outcome.type === 'stream' ? this.#stream(outcome) : this.#read(outcome);
    const { failed, response } = attempted;
    journal.attempt({
      startMs,
      durationMs: performance.now() - startedAt,
      status: failed === undefined ? response.response.status : failed.status,
      requestId: failed === undefined ? response.requestId : failed.requestId,
      failure: failed?.kind,
    });
    return attempted;
  }

  #dispose(): void {
    this.#cancellation.dispose();
    this.#call.settings.traffic.release();
  }

  /** Returns the request with fresh credentials, or `undefined` if the attempt was aborted. */
  async #authenticate(): Promise<WireRequest | undefined> {
    const { settings, operation, request, limits, journal } = this.#call;
    const { auth, headers: clientHeaders, clock } = settings;
    const { url, body, contentType } = request;
    const { method, answer = 'json' } = operation;
    const cancellation = this.#cancellation;
    if (cancellation.aborted !== undefined) return undefined;
    const headers = clientHeaders.of(answer, limits.headers, contentType);
    const bare = { method, url, headers: { ...headers }, ...(body === undefined ? {} : { body }) };
    try {
      const context = { attempt: journal.sent + 1, now: clock.now(), signal: cancellation.signal };
      const adding = auth.authenticate(bare, context);
      const added: AuthAddition = isPromiseLike(adding) ? await cancellation.race(Promise.resolve(adding)) : adding;
      if (added.url !== undefined && !isSameOrigin(added.url, url)) {
        throw new ConfigurationError({ message: `the ${auth.scheme} auth changed the host of a request` });
      }
      // Remember these credentials now: the response may repeat them after another call has replaced them in the auth.
      journal.learnCredentials(bare, added);
      // The credentials of a provider may come with warnings.
      journal.warn();
      return {
        method,
        url: added.url ?? url,
        headers: withHeaders(headers, added.headers),
        body: added.body === undefined ? body : new Uint8Array(added.body),
      };
    } catch (error) {
      if (cancellation.aborted !== undefined) return undefined;
      // Several calls may fail with one error of a token provider. Copy it, because each call adds its own context.
      if (isConfigurationError(error)) throw new ConfigurationError(error);
      if (isEdgewardError(error)) throw error;
      throw new ConfigurationError({
        message: `the ${auth.scheme} auth failed`,
        hint: journal.sent === 0 ? 'Nothing was sent. See the cause.' : 'An earlier attempt was sent. See the cause.',
        cause: safeCause(error, journal.scrub),
      });
    }
  }

  /** Reads the beginning of a stream: a failure is no stream. */
  #sniff(streamed: Streamed): Promise<AttemptOutcome> {
    const { settings, operation, limits } = this.#call;
    const { clock, vendor } = settings;
    const { status, headers } = streamed;
    return sniff(streamed, this.#cancellation, limits.idleTimeoutMs, vendor.failsInStreams === true, (bytes) =>
      isFailureInStream(operation, { status, headers, bytes }, vendor, clock.now()),
    );
  }

  #read(outcome: Exclude<AttemptOutcome, { readonly type: 'stream' }>): Attempted<T> {
    const { settings, operation, sentBody, limits, journal } = this.#call;
    const { clock, maxResponseBytes, traffic, validator, vendor } = settings;
    switch (outcome.type) {
      case 'aborted':
        return { failed: abortedFailed(this.#cancellation.aborted, limits, true) };
      case 'network':
        return { failed: networkFailed(outcome.failure) };
      case 'unstarted':
        journal.sent -= 1;
        throw new ConfigurationError({ ...outcome.why, cause: safeCause(outcome.error, journal.scrub) });
      case 'unreadable':
        return { failed: unreadableFailed(outcome.why) };
      case 'too-large':
        return { failed: tooLargeFailed(outcome.status, maxResponseBytes) };
      case 'answer': {
        const answer = { ...outcome, sent: sentBody };
        const { validation } = limits;
        const read = readAnswer(operation, answer, vendor, clock.now(), validation, journal.isHeard, validator);
        // Pause before releasing the semaphore, or a waiting call would slip through.
        traffic.pause(exhaustedMs(outcome.headers, clock.now()), clock);
        if (read.failed?.kind === 'rate-limit') traffic.pause(read.failed.retryAfterMs, clock);
        if (read.failed === undefined && read.drift.length > 0) journal.drift(read.drift);
        return read;
      }
    }
  }

  /** Returns a response still arriving. The call ends when the stream ends. */
  #stream({ status, headers, body }: Streamed): Attempted<T> {
    const { settings, operation, limits, total, journal } = this.#call;
    const { clock, traffic, vendor } = settings;
    const cancellation = this.#cancellation;
    this.#isStreaming = true;
    const requestId = requestIdOf(vendor, headers);
    traffic.pause(exhaustedMs(headers, clock.now()), clock);
    const response = { status, headers };
    const data = streamOf(body, cancellation, {
      headers,
      idleTimeoutMs: limits.idleTimeoutMs,
      toError: (cause) => {
        const failed =
          cancellation.aborted === undefined
            ? networkFailed({ ...networkFailure(cause), undelivered: false })
            : abortedFailed(cancellation.aborted, limits, true);
        if (operation.effect !== 'read') journal.mayHaveApplied = true;
        return failed.toError(journal.errorContext);
      },
      onEnd: (error) => {
        traffic.release();
        total.dispose();
        journal.end({ response, requestId }, error);
      },
    });
    // Operations with a streamed response have the result type ByteStream.
    return { response: { data: data as T, response, requestId } };
  }
}

/** Compares the origin of `added` with the origin of `url`, which a URL parser has normalized. */
function isSameOrigin(added: string, url: string): boolean {
  const authorityEnd = url.indexOf('/', url.indexOf('//') + 2) + 1;
  return added.startsWith(url.slice(0, authorityEnd)) || new URL(added).origin === new URL(url).origin;
}
