import {
  AbortError,
  addContext,
  type EdgewardError,
  isAbortError,
  isApiError,
  isConflictError,
  isEdgewardError,
  isNetworkError,
  isNotFoundError,
  isOperationFailedError,
  isResponseValidationError,
  isServerError,
  isTimeoutError,
  isUnprocessableEntityError,
  OperationFailedError,
  TimeoutError,
} from '@edgeward/core';
import { printable } from '../diff/printable.js';
import type { Activation, ActivationRequestCreated } from '../generated/models.js';
import { frozenCopy } from '../internal/frozen-copy.js';
import type { StepRun } from '../internal/step-walk.js';
import { readExport } from '../plan/read-export.js';
import { decideStart, type EarlierRequest, type Found, type StartFacts } from './decide-start.js';
import { badEndHint, endOf } from './end.js';
import { surpriseOf } from './expectation.js';
import { invalidHostnamesError } from './invalid-hostnames.js';
import { refuseOtherHost } from './location.js';
import type { ActivationPollerJson } from './poller/poller-json.js';
import type { PollerSettings } from './poller/poller-options.js';
import type { ActivationProgress } from './progress.js';
import { findActivation, isOnItsWay } from './search.js';
import type { ActivationServices } from './services.js';
import { readStanding, type Standing, statusOn } from './standing.js';

/** Pauses while it is not known whether an activation was started: each is twice the one before, up to the longest. */
const firstSearchMs = 10_000;
const longestSearchMs = 300_000;
const mostSearches = 6;

/** Maximum number of failed polls in a row. */
const mostFailedPolls = 5;

/** Number of contradicting reads in a row needed to disbelieve the activation. */
const mostContradictions = 5;

/** Longest pause between polls, even if the service asks for more. */
const longestPauseMs = 3_600_000;

const goesOn = 'The activation goes on at Akamai: wait for it with activations.resume(poller.toJSON()).';

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

/** The work of an {@link ActivationPoller}. */
export interface Run extends StepRun<ActivationProgress, Activation> {
  readonly state: ActivationPollerJson;
}

/** One activation or deactivation, from its request to its end. */
export class ActivationRun implements Run {
  readonly #services: ActivationServices;
  readonly #settings: PollerSettings;

  readonly #earlier: EarlierRequest;
  readonly #since: string;
  readonly #passFailed: boolean;
  readonly #beforePost: (() => Promise<void>) | undefined;
  readonly #startMs: number;
  readonly #deadlineMs: number;
  #state: ActivationPollerJson;

  /** The activation, as it was answered while it was started or found. */
  #first: Activation | undefined;

  /** Whether the activation was compared with its plan. */
  #isCompared = false;

  constructor(
    services: ActivationServices,
    settings: PollerSettings,
    state: ActivationPollerJson,
    { earlier, since = state.startedAt, passFailed = false, beforePost }: ActivationRunOrigin,
  ) {
    this.#services = services;
    this.#settings = settings;
    this.#earlier = earlier;
    this.#since = since;
    this.#passFailed = passFailed;
    this.#beforePost = beforePost;
    this.#startMs = services.clock.now();
    this.#deadlineMs = this.#startMs + settings.activationTimeoutMs;
    this.#state = frozenCopy(state);
  }

  get state(): ActivationPollerJson {
    return this.#state;
  }

  get isStarted(): boolean {
    return this.#state.statusId !== undefined || this.#state.activationId !== undefined;
  }

  async *steps(): AsyncGenerator<ActivationProgress, Activation> {
    try {
      if (!this.isStarted) yield* this.#start();
      const { statusId } = this.#state;
      if (this.#state.activationId === undefined && statusId !== undefined) yield* this.#awaitCreation(statusId);
      return yield* this.#follow();
    } catch (error) {
      throw await this.#explained(error);
    }
  }

  async *#start(): AsyncGenerator<ActivationProgress, void> {
    let failure: EdgewardError | undefined;
    for (let searches = 0; ; searches += 1) {
      const isLast = searches === mostSearches;
      // Find out whether an earlier request started it before sending another.
      const found: Found = this.#earlier === 'none' && failure === undefined ? 'nothing' : await this.#search(failure);
      const decision = decideStart({
        earlier: this.#earlier,
        found,
        failure: failure && kindOfFailure(failure),
        isLast,
        mayRepeat: this.#mayRepeat,
        isRecent: this.#isRecent,
      });
      if (decision === 'started') return;
      if (decision === 'post') {
        try {
          await this.#postOnce(failure);
          return;
        } catch (error) {
          failure = this.#worthSearching(error, failure);
        }
      }
      if (decision === 'give-up' || isLast) throw failure ?? this.#neverStarted(found);
      yield { phase: 'starting', failure, elapsedMs: this.#elapsedMs };
      await this.#pause(Math.min(firstSearchMs * 2 ** searches, longestSearchMs));
    }
  }

  /** Whether a request may be sent if another may have been. */
  get #mayRepeat(): boolean {
    const maxRetries = this.#settings.call.maxRetries ?? this.#services.maxRetries;
    return this.#state.request.action === 'ACTIVATE' && maxRetries !== 0;
  }

  /** Whether the activation was requested so recently that it may still start. */
  get #isRecent(): boolean {
    return this.#startMs - Date.parse(this.#state.startedAt) <= this.#settings.activationTimeoutMs;
  }

  /** Returns a failure after which the activation may have started, and throws any other. */
  #worthSearching(error: unknown, earlier: EdgewardError | undefined): EdgewardError {
    // After a lost answer, a conflict most likely comes from our own request.
    const mayBeOwn = earlier !== undefined || this.#earlier !== 'none';
    const isOwnConflict = mayBeOwn && isConflictError(error);
    if (isEdgewardError(error) && (isOwnConflict || provesNothing(error, this.#state.request.action))) return error;
    throw error;
  }

  /** Sends the request unless it is obsolete, one workflow per client and configuration at a time. */
  async #postOnce(earlier: EdgewardError | undefined): Promise<void> {
    const { exclusive } = this.#services;
    const { request: body } = this.#state;
    const configIds = body.activationConfigs.map(({ configId }) => configId);
    await exclusive(
      configIds,
      { vendor: 'akamai', operation: this.#name, signal: this.#settings.call.signal },
      async () => {
        try {
          await this.#beforePost?.();
        } catch (error) {
          // A request before this one was not answered, so it may still take effect.
          if (earlier !== undefined && isEdgewardError(error)) addContext(error, { mayHaveApplied: true });
          throw error;
        }
        await this.#post();
      },
    );
  }

  async #post(): Promise<void> {
    const { request: body } = this.#state;
    const created: Activation | ActivationRequestCreated = await this.#services.activations.create(
      { body },
      this.#settings.call,
    );
    if ('statusId' in created && typeof created.statusId === 'string') {
      this.#learn({ statusId: created.statusId });
    } else if ('activationId' in created && Number.isSafeInteger(created.activationId)) {
      this.#first = created;
      this.#learn({ activationId: created.activationId });
    } else {
      // The response of a change is not validated strictly.
      throw this.#failed('was accepted, but not with the number of an activation', 'See activationHistory.list.');
    }
  }

  /** Searches for the activation; `unreadable` if the search fails temporarily. */
  async #search(failure: EdgewardError | undefined): Promise<Found> {
    try {
      const found = await this.#find(failure);
      if (typeof found === 'string') return found;
      this.#first = found;
      this.#learn({ activationId: found.activationId });
      return 'activation';
    } catch (error) {
      if (isAbortError(error)) throw error;
      if (isEdgewardError(error) && mayPass(error)) return 'unreadable';
      throw failure ?? error;
    }
  }

  async #find(failure: EdgewardError | undefined): Promise<Activation | 'nothing' | 'other' | 'unseen'> {
    const { request: body } = this.#state;
    const { call } = this.#settings;
    try {
      const found = await this.#findSince(this.#since);
      const isFinal = typeof found !== 'string' || this.#earlier === 'none';
      if (isFinal || !(await isOnItsWay(this.#services, body, call))) return found;
      // An even earlier process may have started it, or one with a wrong clock.
      const earlier = await this.#findSince(new Date(0).toISOString());
      // The history may be late.
      return typeof earlier === 'string' ? 'unseen' : earlier;
    } catch (error) {
      const isRefused = isEdgewardError(error) && !isAbortError(error) && !mayPass(error);
      if (!isRefused || this.#earlier !== 'possible' || failure !== undefined) throw error;
      // Not every account can read its history, and most likely it is empty.
      if (!(await isOnItsWay(this.#services, body, call))) return 'nothing';
      addContext(error, {
        hint: `The version is in force on ${body.network} already, or on its way. Nothing was sent.`,
      });
      throw error;
    }
  }

  #findSince(since: string): Promise<Activation | 'nothing' | 'other'> {
    const limits = { since, passFailed: this.#passFailed };
    return findActivation(this.#services, this.#state.request, limits, this.#settings.call);
  }

  #learn(more: Pick<ActivationPollerJson, 'statusId' | 'activationId'>): void {
    this.#state = Object.freeze({ ...this.#state, ...more });
  }

  async *#awaitCreation(statusId: string): AsyncGenerator<ActivationProgress, void> {
    const { pollIntervalMs, call } = this.#settings;
    for (;;) {
      yield { phase: 'creating', statusId, elapsedMs: this.#elapsedMs };
      const { data, response } = await this.#poll(() => this.#services.requests.get({ statusId }, call).withResponse());
      if (data.activationId !== undefined) {
        refuseOtherHost(response, this.#services.baseUrl);
        this.#learn({ activationId: data.activationId });
        return;
      }
      await this.#pause(secondsIn(response.headers['retry-after']) ?? pollIntervalMs);
    }
  }

  async *#follow(): AsyncGenerator<ActivationProgress, Activation> {
    const { pollIntervalMs, call } = this.#settings;
    const { action } = this.#state.request;
    const activationId = this.#state.activationId ?? 0;
    let contradictions = 0;
    for (let activation = this.#first; ; activation = undefined) {
      activation ??= await this.#poll(() => this.#services.activations.get({ activationId }, call));
      if (!this.#isCompared) await this.#compare(activation);
      const end = endOf(activation, action);
      const standing = end === 'good' ? await this.#standing() : undefined;
      const isOver = end === 'bad' || standing?.kind === 'reached';
      yield { phase: isOver ? 'ended' : 'activating', activation, elapsedMs: this.#elapsedMs };
      if (standing?.kind === 'reached') return activation;
      if (end === 'bad') throw this.#failed(`ended as ${activation.status}`, badEndHint(activation), activation);
      contradictions = standing?.kind === 'other' ? contradictions + 1 : 0;
      if (contradictions === mostContradictions) {
        throw this.#failed(
          `is reported as ${activation.status}, although ${standing?.told}`,
          'See versions.get and activationHistory.list: another change of this network may have overtaken it.',
          activation,
        );
      }
      await this.#pause(pollIntervalMs);
    }
  }

  /** Reads the versions to confirm the activation. Without a clear result, the activation's own status counts. */
  async #standing(): Promise<Standing> {
    try {
      return await this.#poll(() => readStanding(this.#services, this.#state.request, this.#settings.call));
    } catch (error) {
      // A good status with another body is no word of the service about the version.
      const isUnreadable = isResponseValidationError(error) || (isApiError(error) && (error.status ?? 0) < 300);
      if (isUnreadable) return { kind: 'reached' };
      throw error;
    }
  }

  /** Compares an activation with the plan it came from, once. */
  async #compare(activation: Activation): Promise<void> {
    const { expects, request } = this.#state;
    const [target] = request.activationConfigs;
    this.#isCompared = true;
    if (expects === undefined || target === undefined) return;
    const { configId, configVersion: versionNumber } = target;
    const exported = await this.#poll(() =>
      readExport(this.#services.versions, { configId, versionNumber }, this.#settings.call),
    );
    const surprise = surpriseOf(activation, exported, expects, request);
    if (surprise === undefined) return;
    const back = surprise.replaced ?? expects.previousVersion;
    const undo =
      back === undefined
        ? ''
        : ` To go back: activate version ${back}, or akamai.rollback with from: ${versionNumber}.`;
    throw new OperationFailedError({
      ...this.#context,
      code: surprise.code,
      message: `${this.#name} ${printable(surprise.message)}: ${this.#target}`,
      hint: `The activation was started and goes on at Akamai; activations.get tells how it ends.${undo}`,
      body: { activationId: activation.activationId, status: activation.status },
    });
  }

  /** Polls again after a temporary failure. */
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

  /** Adds the next step to an error; the failed call could not know it. */
  async #explained(error: unknown): Promise<unknown> {
    if (!isEdgewardError(error) || isOperationFailedError(error)) return error;
    const hostnames = this.#state.activationId === undefined && invalidHostnamesError(error, this.#state.request);
    if (hostnames) return hostnames;
    const hint = await this.#hintFor(error);
    // A later failed read does not undo the activation.
    addContext(error, {
      ...(hint !== undefined && { hint }),
      mayHaveApplied: this.isStarted,
    });
    return error;
  }

  async #hintFor(error: EdgewardError): Promise<string | undefined> {
    const { activationId } = this.#state;
    const isCut = isAbortError(error) || isTimeoutError(error);
    // A missing activation does not go on.
    if (isNotFoundError(error)) return error.hint;
    if (activationId !== undefined || (this.isStarted && (isCut || error.retryable))) {
      return isCut ? goesOn : [error.hint, goesOn].filter(Boolean).join(' ');
    }
    // A version the service will not change has a hint already.
    if (isConflictError(error)) return error.code === 'FORBIDDEN-OPERATION' ? error.hint : this.#conflictHint();
    if (isCut || error.mayHaveApplied) {
      return 'Akamai may have started it all the same: let activations.resume(poller.toJSON()) go on, which looks into the history first, or look into activationHistory.list yourself before you ask again.';
    }
    return undefined;
  }

  /** A conflict only says "pending or active already"; the version says which. */
  async #conflictHint(): Promise<string> {
    const { action, network, activationConfigs } = this.#state.request;
    const { call } = this.#settings;
    try {
      const statuses = await Promise.all(
        activationConfigs.map(async ({ configId, configVersion }) =>
          statusOn(await this.#services.versions.get({ configId, versionNumber: configVersion }, call), network),
        ),
      );
      if (action === 'ACTIVATE' && statuses.every((status) => /^active$/i.test(status))) {
        return `The version is active on ${network} already: there is nothing to activate. Nothing was changed.`;
      }
      return 'Another activation of the configuration is under way on this network: activationHistory.list names it. Wait for its end, then activate again.';
    } catch {
      return 'The version is active already, or another activation of the configuration is under way on this network: versions.get and activationHistory.list tell which.';
    }
  }

  #neverStarted(found: Found): OperationFailedError {
    if (found === 'unseen') {
      return this.#failed(
        'is not in the activation history, though the version is in force or on its way',
        'Nothing was sent. versions.get tells how the version stands.',
      );
    }
    return this.#failed(
      'is not in the activation history, so it was not started or its request was refused',
      'Nothing was sent. Start it anew, if it is still wanted.',
    );
  }

  #failed(what: string, hint: string, activation?: Activation): OperationFailedError {
    return new OperationFailedError({
      ...this.#context,
      message: `${this.#name} ${what}: ${this.#target}`,
      hint,
      code: activation?.status,
      // No free text: error messages must not repeat the content of responses.
      body: activation && { activationId: activation.activationId, status: activation.status },
    });
  }

  get #context(): { readonly vendor: string; readonly operation: string; readonly mayHaveApplied: boolean } {
    return { vendor: 'akamai', operation: this.#name, mayHaveApplied: true };
  }

  get #name(): string {
    return this.#state.request.action === 'DEACTIVATE' ? 'activations.deactivate' : 'activations.activate';
  }

  /** The target of the activation, for messages. */
  get #target(): string {
    const { activationId, request } = this.#state;
    const versions = request.activationConfigs.map(
      (of) => `version ${of.configVersion} of configuration ${of.configId}`,
    );
    const activation = activationId === undefined ? '' : ` (activation ${activationId})`;
    return `${versions.join(' and ')} on ${request.network}${activation}`;
  }

  get #elapsedMs(): number {
    return this.#services.clock.now() - Date.parse(this.#state.startedAt);
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

function mayPass(error: EdgewardError): boolean {
  return error.retryable || isServerError(error) || isUnprocessableEntityError(error);
}

function secondsIn(header: string | undefined): number | undefined {
  return /^\d{1,9}$/.test(header ?? '') ? Math.max(1, Number(header)) * 1000 : undefined;
}
