import {
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
} from '@edgeward/core';
import type { Activation, ActivationRequestCreated } from '../../generated/models.js';
import type { Polling } from '../../internal/polling.js';
import type { ActivationProgress } from '../progress.js';
import { findActivation, isOnItsWay } from '../search.js';
import { decideStart, type EarlierRequest, type Found, type StartFacts } from './decide-start.js';
import type { TrackedActivation } from './tracked-activation.js';

/**
 * Pauses while it is unknown whether an activation was started. Each pause is twice as long as the last, up to a limit.
 */
const firstSearchMs = 10_000;
const longestSearchMs = 300_000;
const mostSearches = 6;

/** The earlier request an {@link ActivationRun} looks for before it sends one. */
export interface ActivationRunOrigin {
  readonly earlier: EarlierRequest;

  /** Earliest possible start by another process, RFC 3339. Default: time of the request. */
  readonly since?: string;

  /** Whether to ignore failed activations. Default: `false`. */
  readonly passFailed?: boolean;

  /** Checks, directly before each request, if it may still be sent. */
  readonly beforePost?: () => Promise<void>;
}

/** The start of an activation: sends the request, unless an earlier one has started it. */
export class ActivationStart {
  readonly #tracked: TrackedActivation;
  readonly #polling: Polling;
  readonly #earlier: EarlierRequest;
  readonly #since: string;
  readonly #passFailed: boolean;
  readonly #beforePost: (() => Promise<void>) | undefined;

  /** The latest request of this run, if the activation may have started despite its failure. */
  #failure: EdgewardError | undefined;

  constructor(
    tracked: TrackedActivation,
    polling: Polling,
    { earlier, since = tracked.state.startedAt, passFailed = false, beforePost }: ActivationRunOrigin,
  ) {
    this.#tracked = tracked;
    this.#polling = polling;
    this.#earlier = earlier;
    this.#since = since;
    this.#passFailed = passFailed;
    this.#beforePost = beforePost;
  }

  /** Whether this run or another process may have sent a request whose effect is not known. */
  get mayBeSent(): boolean {
    return this.#failure !== undefined || this.#earlier === 'likely';
  }

  async *steps(): AsyncGenerator<ActivationProgress, void> {
    for (let searches = 0; ; searches += 1) {
      const isLast = searches === mostSearches;
      // Find out whether an earlier request started it before sending another.
      const isFirst = this.#earlier === 'none' && this.#failure === undefined;
      const found: Found = isFirst ? 'nothing' : await this.#search();
      const decision = decideStart({
        earlier: this.#earlier,
        found,
        failure: this.#failure && kindOfFailure(this.#failure),
        isLast,
        mayRepeat: this.#mayRepeat,
        isRecent: this.#isRecent,
      });
      if (decision === 'started') return;
      if (decision === 'post') {
        try {
          await this.#postOnce();
          return;
        } catch (error) {
          this.#failure = this.#worthSearching(error);
        }
      }
      if (decision === 'give-up' || isLast) throw this.#failure ?? this.#tracked.neverStarted(found);
      yield { phase: 'starting', failure: this.#failure, elapsedMs: this.#tracked.elapsedMs };
      await this.#polling.pause(Math.min(firstSearchMs * 2 ** searches, longestSearchMs));
    }
  }

  /** Whether a request may be sent although an earlier request may have been received. */
  get #mayRepeat(): boolean {
    const maxRetries = this.#tracked.settings.call.maxRetries ?? this.#tracked.services.maxRetries;
    return this.#tracked.state.request.action === 'ACTIVATE' && maxRetries !== 0;
  }

  /** Whether the activation was requested so recently that it may still start. */
  get #isRecent(): boolean {
    return (
      this.#tracked.startMs - Date.parse(this.#tracked.state.startedAt) <= this.#tracked.settings.activationTimeoutMs
    );
  }

  /** Returns a failure if the activation may have started despite it, and throws any other. */
  #worthSearching(error: unknown): EdgewardError {
    // After a lost answer, a conflict most likely comes from our own request.
    const mayBeOwn = this.#failure !== undefined || this.#earlier !== 'none';
    const isOwnConflict = mayBeOwn && isConflictError(error);
    if (isEdgewardError(error) && (isOwnConflict || provesNothing(error, this.#tracked.state.request.action)))
      return error;
    throw error;
  }

  /** Sends the request unless it is obsolete, one workflow per client and configuration at a time. */
  async #postOnce(): Promise<void> {
    const { exclusive } = this.#tracked.services;
    const { request: body } = this.#tracked.state;
    const configIds = body.activationConfigs.map(({ configId }) => configId);
    await exclusive(
      configIds,
      { vendor: 'akamai', operation: this.#tracked.name, signal: this.#tracked.settings.call.signal },
      async () => {
        await this.#beforePost?.();
        await this.#post();
      },
    );
  }

  async #post(): Promise<void> {
    const { request: body } = this.#tracked.state;
    const created: Activation | ActivationRequestCreated = await this.#tracked.services.activations.create(
      { body },
      this.#tracked.settings.call,
    );
    if ('statusId' in created && typeof created.statusId === 'string') {
      this.#tracked.requested(created.statusId);
    } else if ('activationId' in created && Number.isSafeInteger(created.activationId)) {
      this.#tracked.found(created);
    } else {
      // The responses of changes are not validated strictly, so both ids may be missing.
      throw this.#tracked.failed(
        'was accepted, but the response has no activation id',
        'Find the activation with activationHistory.list.',
      );
    }
  }

  /** Searches for the activation; `unreadable` if the search fails temporarily. */
  async #search(): Promise<Found> {
    try {
      const found = await this.#find();
      if (typeof found === 'string') return found;
      this.#tracked.found(found);
      return 'activation';
    } catch (error) {
      if (isAbortError(error)) throw error;
      if (isEdgewardError(error) && mayPass(error)) return 'unreadable';
      throw this.#failure ?? error;
    }
  }

  async #find(): Promise<Activation | 'nothing' | 'other' | 'unseen'> {
    const { request: body } = this.#tracked.state;
    const { call } = this.#tracked.settings;
    try {
      const found = await this.#findSince(this.#since);
      const isFinal = typeof found !== 'string' || this.#earlier === 'none';
      if (isFinal || !(await isOnItsWay(this.#tracked.services, body, call))) return found;
      // Search the whole history: the process that started the activation may have run earlier, or had a wrong clock.
      const earlier = await this.#findSince(new Date(0).toISOString());
      // The activation is on its way, but the history does not show it yet.
      return typeof earlier === 'string' ? 'unseen' : earlier;
    } catch (error) {
      const isRefused = isEdgewardError(error) && !isAbortError(error) && !mayPass(error);
      if (!isRefused || this.#earlier !== 'possible' || this.#failure !== undefined) throw error;
      // Some accounts cannot read the history. If the version is not on its way, assume that nothing was started.
      if (!(await isOnItsWay(this.#tracked.services, body, call))) return 'nothing';
      addContext(error, {
        hint: `Nothing was sent: the version is already active or pending on ${body.network}.`,
      });
      throw error;
    }
  }

  #findSince(since: string): Promise<Activation | 'nothing' | 'other'> {
    const limits = { since, passFailed: this.#passFailed };
    return findActivation(this.#tracked.services, this.#tracked.state.request, limits, this.#tracked.settings.call);
  }
}

function kindOfFailure(error: EdgewardError): StartFacts['failure'] {
  if (isConflictError(error)) return 'conflict';
  return isOperationFailedError(error) ? 'refused' : 'lost';
}

/** Returns whether the activation may have started despite this failure. */
function provesNothing(error: EdgewardError, action: string): boolean {
  if (isServerError(error) || isOperationFailedError(error)) return true;
  // The vendor's own client treats 422 as temporary if repeating does no harm.
  if (isUnprocessableEntityError(error)) return action === 'ACTIVATE';
  return (isNetworkError(error) || isTimeoutError(error)) && error.mayHaveApplied;
}

/** Returns whether a failure may be temporary. */
export function mayPass(error: EdgewardError): boolean {
  return error.retryable || isServerError(error) || isUnprocessableEntityError(error);
}
