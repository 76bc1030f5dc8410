import {
  AbortError,
  addContext,
  type EdgewardError,
  isAbortError,
  isConflictError,
  isEdgewardError,
  isNetworkError,
  isOperationFailedError,
  isServerError,
  isTimeoutError,
  isUnprocessableEntityError,
  OperationFailedError,
  TimeoutError,
} from '@edgeward/core';
import { badEndHint, endOf } from './activation-end.js';
import { invalidHostnamesError } from './activation-invalid-hostnames.js';
import { refuseOtherHost } from './activation-location.js';
import type { ActivationPollerJson } from './activation-poller-json.js';
import type { PollerSettings } from './activation-poller-options.js';
import type { ActivationProgress } from './activation-progress.js';
import { findActivation } from './activation-search.js';
import type { ActivationServices } from './activation-services.js';
import type { Activation, ActivationRequestCreated } from './generated/models.js';

/** Pauses while it is not known whether an activation was started: each is twice the one before, up to the longest. */
const firstSearchMs = 10_000;
const longestSearchMs = 300_000;
const mostSearches = 6;

/** Looks in a row that may fail before the poller gives up. */
const mostFailedPolls = 5;

/** A service that asks for more is asked again after this all the same. */
const longestPauseMs = 3_600_000;

const goesOn = 'The activation goes on at Akamai: wait for it with activations.resume(poller.toJSON()).';

/** One activation or deactivation, from its request to its end. */
export class ActivationRun {
  readonly #services: ActivationServices;
  readonly #settings: PollerSettings;

  /** Whether another process may have sent the request: then this one never does. */
  readonly #isResumed: boolean;
  readonly #deadlineMs: number;
  #state: ActivationPollerJson;

  /** The activation, as it was answered while it was started or found. */
  #first: Activation | undefined;

  constructor(services: ActivationServices, settings: PollerSettings, state: ActivationPollerJson, isResumed: boolean) {
    this.#services = services;
    this.#settings = settings;
    this.#isResumed = isResumed;
    this.#deadlineMs = services.clock.now() + settings.activationTimeoutMs;
    this.#state = state;
  }

  get state(): ActivationPollerJson {
    return this.#state;
  }

  /** Whether Akamai is known to have taken the request. */
  get isStarted(): boolean {
    return this.#state.statusId !== undefined || this.#state.activationId !== undefined;
  }

  /** Does the next thing each time it is asked to, and returns the activation when it has come to its good end. */
  async *steps(): AsyncGenerator<ActivationProgress, Activation> {
    try {
      if (!this.isStarted) yield* this.#start();
      const { statusId } = this.#state;
      if (this.#state.activationId === undefined && statusId !== undefined) yield* this.#awaitCreation(statusId);
      return yield* this.#follow();
    } catch (error) {
      throw this.#explained(error);
    }
  }

  async *#start(): AsyncGenerator<ActivationProgress, void> {
    const { action } = this.#state.body;
    const maxRetries = this.#settings.call.maxRetries ?? this.#services.maxRetries;
    const mayRepeat = action === 'ACTIVATE' && maxRetries !== 0;
    let failure: EdgewardError | undefined;
    let mayPost = !this.#isResumed;
    for (let searches = 0; ; searches += 1) {
      // Whether the first request has started it must be known before there is a second.
      const found = this.#isResumed || failure !== undefined ? await this.#search(failure) : 'nothing';
      if (found === 'activation') return;
      if (mayPost && found === 'nothing') {
        try {
          await this.#post();
          return;
        } catch (error) {
          // After a request whose answer was lost, what is in the way is most likely what that one started.
          const isOwnConflict = failure !== undefined && isConflictError(error);
          if (!isEdgewardError(error) || !(isOwnConflict || provesNothing(error, action))) throw error;
          failure = error;
          mayPost = mayRepeat && !isOwnConflict && !isOperationFailedError(error);
        }
      }
      if (searches === mostSearches) throw failure ?? this.#neverStarted();
      yield { phase: 'starting', failure, elapsedMs: this.#elapsedMs };
      await this.#pause(Math.min(firstSearchMs * 2 ** searches, longestSearchMs));
    }
  }

  async #post(): Promise<void> {
    const { body } = this.#state;
    const created: Activation | ActivationRequestCreated = await this.#services.activations.create(
      { body },
      this.#settings.call,
    );
    if ('statusId' in created && typeof created.statusId === 'string') {
      this.#state = { ...this.#state, statusId: created.statusId };
    } else if ('activationId' in created && Number.isSafeInteger(created.activationId)) {
      this.#first = created;
      this.#state = { ...this.#state, activationId: created.activationId };
    } else {
      // The shape of an answer that confirms a change is not insisted on.
      throw this.#failed('was accepted, but not with the number of an activation', 'See activationHistory.list.');
    }
  }

  /** Looks for what was started; says `unreadable` where that cannot be known at the moment. */
  async #search(failure: EdgewardError | undefined): Promise<'activation' | 'nothing' | 'unreadable'> {
    try {
      const found = await findActivation(this.#services, this.#state, this.#settings.call);
      if (found === undefined) return 'nothing';
      this.#first = found;
      this.#state = { ...this.#state, activationId: found.activationId };
      return 'activation';
    } catch (error) {
      if (isAbortError(error)) throw error;
      if (isEdgewardError(error) && mayPass(error)) return 'unreadable';
      throw failure ?? error;
    }
  }

  async *#awaitCreation(statusId: string): AsyncGenerator<ActivationProgress, void> {
    const { pollIntervalMs, call } = this.#settings;
    for (;;) {
      yield { phase: 'creating', statusId, elapsedMs: this.#elapsedMs };
      const { data, response } = await this.#poll(() => this.#services.requests.get({ statusId }, call).withResponse());
      if (data.activationId !== undefined) {
        refuseOtherHost(response, this.#services.baseUrl);
        this.#state = { ...this.#state, activationId: data.activationId };
        return;
      }
      await this.#pause(secondsIn(response.headers['retry-after']) ?? pollIntervalMs);
    }
  }

  async *#follow(): AsyncGenerator<ActivationProgress, Activation> {
    const { pollIntervalMs, call } = this.#settings;
    const { action } = this.#state.body;
    const activationId = this.#state.activationId ?? 0;
    for (let activation = this.#first; ; activation = undefined) {
      activation ??= await this.#poll(() => this.#services.activations.get({ activationId }, call));
      const end = endOf(activation, action);
      yield { phase: end === undefined ? 'activating' : 'ended', activation, elapsedMs: this.#elapsedMs };
      if (end === 'good') return activation;
      if (end === 'bad') throw this.#failed(`ended as ${activation.status}`, badEndHint(activation), activation);
      await this.#pause(pollIntervalMs);
    }
  }

  /** Looks again where a look has failed for a reason that can pass. */
  async #poll<T>(look: () => Promise<T>): Promise<T> {
    for (let failures = 1; ; failures += 1) {
      try {
        return await look();
      } catch (error) {
        if (!isEdgewardError(error) || !mayPass(error) || failures === mostFailedPolls) throw error;
        await this.#pause(Math.max(this.#settings.pollIntervalMs, error.retryAfterMs ?? 0));
      }
    }
  }

  async #pause(ms: number): Promise<void> {
    const { clock } = this.#services;
    const { activationTimeoutMs, call } = this.#settings;
    const leftMs = this.#deadlineMs - clock.now();
    if (leftMs <= 0) {
      throw new TimeoutError({
        ...this.#context,
        limit: 'total',
        limitMs: activationTimeoutMs,
        message: `${this.#name} was not over after activationTimeoutMs (${activationTimeoutMs} ms): ${this.#target}`,
        retryable: true,
      });
    }
    try {
      await clock.sleep(Math.min(ms, leftMs, longestPauseMs), call.signal);
    } catch (cause) {
      if (!call.signal?.aborted) throw cause;
      throw new AbortError({ ...this.#context, message: `${this.#name} was aborted: ${this.#target}`, cause });
    }
  }

  /** Says what to do next, which the call that failed could not know. */
  #explained(error: unknown): unknown {
    if (!isEdgewardError(error) || isOperationFailedError(error)) return error;
    const hostnames = this.#state.activationId === undefined && invalidHostnamesError(error, this.#state.body);
    if (hostnames) return hostnames;
    const hint = this.#hintFor(error);
    if (hint !== undefined) addContext(error, { hint });
    return error;
  }

  #hintFor(error: EdgewardError): string | undefined {
    const { activationId } = this.#state;
    const isCut = isAbortError(error) || isTimeoutError(error);
    if (activationId !== undefined || (this.isStarted && (isCut || error.retryable))) {
      return isCut ? goesOn : [error.hint, goesOn].filter(Boolean).join(' ');
    }
    if (isConflictError(error)) {
      return 'Another activation of the configuration is under way on this network: activationHistory.list names it. Wait for its end, then activate again.';
    }
    if (isCut || error.mayHaveApplied) {
      return 'Akamai may have started it all the same: look into activationHistory.list, or let activations.resume(poller.toJSON()) look, before you ask again.';
    }
    return undefined;
  }

  #neverStarted(): OperationFailedError {
    return this.#failed(
      'is not in the activation history, so it was not started or its request was refused',
      'Nothing was sent: resume never starts an activation. Start it anew, if it is still wanted.',
    );
  }

  #failed(what: string, hint: string, activation?: Activation): OperationFailedError {
    return new OperationFailedError({
      ...this.#context,
      message: `${this.#name} ${what}: ${this.#target}`,
      hint,
      code: activation?.status,
      body: activation,
    });
  }

  get #context(): { readonly vendor: string; readonly operation: string; readonly mayHaveApplied: boolean } {
    return { vendor: 'akamai', operation: this.#name, mayHaveApplied: true };
  }

  get #name(): string {
    return this.#state.body.action === 'DEACTIVATE' ? 'activations.deactivate' : 'activations.activate';
  }

  /** What is activated, for messages. */
  get #target(): string {
    const { activationId, body } = this.#state;
    const versions = body.activationConfigs.map((of) => `version ${of.configVersion} of configuration ${of.configId}`);
    const activation = activationId === undefined ? '' : ` (activation ${activationId})`;
    return `${versions.join(' and ')} on ${body.network}${activation}`;
  }

  get #elapsedMs(): number {
    return this.#services.clock.now() - Date.parse(this.#state.startedAt);
  }
}

/** Whether a request that failed so may have started an activation. */
function provesNothing(error: EdgewardError, action: string): boolean {
  if (isServerError(error) || isOperationFailedError(error)) return true;
  // The vendor's own client takes 422 for something that passes, where repeating does no harm.
  if (isUnprocessableEntityError(error)) return action === 'ACTIVATE';
  return (isNetworkError(error) || isTimeoutError(error)) && error.mayHaveApplied;
}

function mayPass(error: EdgewardError): boolean {
  return error.retryable || isServerError(error) || isUnprocessableEntityError(error);
}

function secondsIn(header: string | undefined): number | undefined {
  return /^\d{1,9}$/.test(header ?? '') ? Math.max(1, Number(header)) * 1000 : undefined;
}
