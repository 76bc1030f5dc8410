import { randomUUID } from 'node:crypto';
import type { ResponseInfo } from '../../api/api-promise.js';
import type { Operation } from '../../api/operation.js';
import type { AuthAddition, AuthRequest } from '../../auth/auth.js';
import type { EdgewardError } from '../../errors/edgeward-error.js';
import type { ClientEvent, Drift } from '../../events/events.js';
import { longestText, type Scrub } from '../../internal/scrub/scrub.js';
import { withoutTellingValues } from '../../internal/telltale.js';
import { type Room, redactValue } from '../../schema/redact.js';
import type { ErrorContext } from '../failure/failed.js';
import { isRaw, isSecretParam } from '../request/prepare.js';
import { redactedDrift } from '../response/redacted.js';
import type { Settings } from '../settings.js';
import { notify } from './notify.js';
import { CallSecrets, revealed, secretsIn } from './secrets.js';
import { warningEvent } from './warnings.js';

/** Most of the parameters an event repeats, in characters of their JSON text. */
const largestParams = 64 * 1024;

type EventDetails = ClientEvent extends infer E ? (E extends { readonly callId: string } ? Bare<E> : never) : never;
type Bare<E> = Omit<E, 'callId' | 'timeMs' | 'vendor' | 'operation' | 'effect' | 'method' | 'path' | 'host'>;

type Headers = Readonly<Record<string, string>>;

/** The record of one call: its progress, its secrets and its events. */
export class Journal {
  /** Requests sent. */
  sent = 0;

  /** Whether an attempt so far may have carried out the change. */
  mayHaveApplied = false;

  readonly #settings: Settings;
  readonly #operation: Operation;
  readonly #secrets: CallSecrets;
  readonly #startedAt = performance.now();
  #credentials: AuthAddition = {};
  #callId: string | undefined;

  /** `headers` are those of the call. */
  constructor(settings: Settings, operation: Operation, headers: Headers | undefined) {
    this.#settings = settings;
    this.#operation = operation;
    this.#secrets = new CallSecrets(settings.auth, settings.needles);
    this.#secrets.learn(() => secretsIn({ ...settings.limits.headers, ...headers }));
    this.#secrets.learn(() => settings.formerAuths.flatMap(revealed));
  }

  /** Whether there is a listener. Without one, events are not prepared. */
  get isHeard(): boolean {
    return this.#settings.listeners.length > 0;
  }

  /** Removes the secrets of this call from texts, including the current ones of its auth. */
  get scrub(): Scrub {
    return this.#secrets.scrub;
  }

  /** The additions of the auth to the latest request. */
  get credentials(): AuthAddition {
    return this.#credentials;
  }

  /** The context of every error of this call. */
  get errorContext(): ErrorContext {
    return {
      vendor: this.#settings.vendor.name,
      operation: this.#operation.id,
      attempts: this.sent,
      mayHaveApplied: this.mayHaveApplied,
      scrub: (text, longest) => this.scrub(text, longest),
    };
  }

  /** Adds a source of the request's secrets. */
  learn(source: () => readonly string[]): void {
    this.#secrets.learn(source);
  }

  /** Remembers the additions of the auth to `request`. */
  learnCredentials(request: AuthRequest, added: AuthAddition): void {
    this.#credentials = added;
    this.#secrets.learnCredentials(request, added);
  }

  /** Reports the warnings about the client, each once. */
  warn(): void {
    if (!this.isHeard) return;
    for (const warning of this.#settings.warnings.take()) this.#tell(warningEvent(warning, this.#settings));
  }

  /** Reports an empty retry quota, until it has tokens again. */
  warnOfQuota(hint: string): void {
    if (!this.#settings.retryQuota.takeReport()) return;
    const message = 'the retry quota is used up: failed calls are not retried until other calls succeed';
    const page = 'warnings#the-retry-quota-is-used-up';
    this.#tell(warningEvent({ message, hint, page }, this.#settings));
  }

  /** Reports the start. `params` are absent if they could not be read. */
  start(params: (() => Readonly<Record<string, unknown>>) | undefined): void {
    this.#emit(() => ({ type: 'start', params: params === undefined ? {} : this.#redactParams(params()) }));
  }

  /** Reports a request and its response. */
  attempt(details: {
    readonly startMs: number;
    readonly durationMs: number;
    readonly status: number | undefined;
    readonly requestId: string | undefined;
    readonly failure: string | undefined;
  }): void {
    this.#emit(() => {
      const { startMs, durationMs, status, requestId, failure } = details;
      return {
        type: 'attempt',
        attempt: this.sent,
        startMs,
        durationMs,
        ...(status !== undefined && { status }),
        ...(requestId !== undefined && { requestId: this.#redacted(requestId) }),
        ...(failure !== undefined && { failure }),
      };
    });
  }

  drift(drift: readonly Drift[]): void {
    this.#emit(() => ({ type: 'drift', differences: redactedDrift(this.#operation, drift, this.scrub) }));
  }

  retry(delayMs: number, failure: string): void {
    this.#emit(() => ({ type: 'retry', attempt: this.sent + 1, delayMs, failure }));
  }

  /** Reports the end, with an error or without. */
  end(
    answer: { readonly response?: ResponseInfo; readonly requestId?: string | undefined },
    error?: EdgewardError,
  ): void {
    this.#emit(() => {
      const status = answer.response?.status ?? error?.status;
      const requestId = answer.requestId ?? error?.requestId;
      return {
        type: 'end',
        attempts: this.sent,
        durationMs: performance.now() - this.#startedAt,
        ...(status !== undefined && { status }),
        ...(requestId !== undefined && { requestId: this.#redacted(requestId) }),
        ...(error !== undefined && { error: error.toJSON() }),
      };
    });
  }

  #emit(detailsOf: () => EventDetails): void {
    if (!this.isHeard) return;
    const { clock, vendor, baseUrl } = this.#settings;
    const { id, effect, method, path } = this.#operation;
    this.#callId ??= randomUUID();
    this.#tell({
      callId: this.#callId,
      timeMs: clock.now(),
      vendor: vendor.name,
      operation: id,
      effect,
      method,
      // The path of a raw request may hold secrets; all other paths are templates.
      path: isRaw(this.#operation) ? this.scrub(path) : path,
      host: baseUrl.host,
      ...detailsOf(),
    });
  }

  #tell(event: ClientEvent): void {
    notify(this.#settings.listeners, event);
  }

  #redacted(text: string): string {
    return this.scrub(text, longestText);
  }

  #redactParams(params: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    const operation = this.#operation;
    const { scrub } = this;
    const room: Room = { left: largestParams };
    // Only the name before it (`key=…`) gives away a key too short for `scrub`.
    const scrubParam: Scrub = (text, longest) => withoutTellingValues(scrub(text, longest));
    const redact = (name: string, value: unknown): unknown => {
      if (name === 'body') return redactValue(operation.body?.schema?.['~node'], value, scrub, room);
      return isSecretParam(operation, name) ? '[redacted]' : redactValue(undefined, value, scrubParam, room);
    };
    const namesAreGiven = isRaw(operation);
    return Object.fromEntries(
      Object.entries(params).map(([name, value]) => [namesAreGiven ? scrub(name) : name, redact(name, value)]),
    );
  }
}
