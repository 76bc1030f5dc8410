import {
  AbortError,
  addContext,
  type EdgewardError,
  isAbortError,
  isConflictError,
  isEdgewardError,
  isOperationFailedError,
  isServerError,
  isUnprocessableEntityError,
  OperationFailedError,
  TimeoutError,
} from '@edgeward/core';
import { frozenCopy } from '../../internal/frozen-copy.js';
import type { StepRun } from '../../internal/step-walk.js';
import { type ListServices, listKey } from '../services.js';
import type { ListKind, ListOverview } from './kind.js';
import type { ListActivationJson } from './poller-json.js';
import type { ListActivationProgress, ListActivationResult, ListActivationSettings } from './poller-options.js';
import { ends, isDone, isOneOf, isPending } from './status.js';

/** Pauses while it is not known whether an activation was started: each is twice the one before, up to the longest. */
const firstPauseMs = 10_000;

const longestPauseMs = 300_000;

const mostLooks = 6;

/** Maximum number of polls in a row failing or contradicting the activation. */
const mostFailedPolls = 5;

const goesOn = 'The activation goes on at Akamai: wait for it with resume(poller.toJSON()).';

const mayGoOn =
  'Akamai may have started it all the same: let resume(poller.toJSON()) look, or ask again, which reads the status first.';

/** Dependencies of an activation. */
export interface ListRunServices extends ListServices {
  readonly kind: ListKind;
}

/** The result of one read of a list. */
type Turn =
  | { readonly next: 'follow' }
  | { readonly next: 'end'; readonly result: ListActivationResult }
  | { readonly next: 'wait'; readonly status: string }
  | { readonly next: 'look again'; readonly status: string; readonly failure?: EdgewardError };

/** One activation or deactivation of a list, from its request to its end. */
export class ListActivationRun implements StepRun<ListActivationProgress, ListActivationResult> {
  readonly #services: ListRunServices;
  readonly #settings: ListActivationSettings;
  readonly #deadlineMs: number;
  #state: ListActivationJson;

  /** Status on the network before the request. */
  #statusBefore: string | undefined;

  constructor(services: ListRunServices, settings: ListActivationSettings, state: ListActivationJson) {
    this.#services = services;
    this.#settings = settings;
    this.#deadlineMs = services.clock.now() + settings.activationTimeoutMs;
    this.#state = frozenCopy(state);
  }

  get state(): ListActivationJson {
    return this.#state;
  }

  /** Whether Akamai is known to have taken the request. */
  get isStarted(): boolean {
    return this.#state.started === true;
  }

  async *steps(): AsyncGenerator<ListActivationProgress, ListActivationResult> {
    try {
      if (!this.isStarted) {
        const result = yield* this.#start();
        if (result !== undefined) return result;
      }
      return yield* this.#follow();
    } catch (error) {
      throw this.#explained(error);
    }
  }

  /** Sends the request once the list is free. Returns a result if none is needed. */
  async *#start(): AsyncGenerator<ListActivationProgress, ListActivationResult | undefined> {
    const { kind, queue } = this.#services;
    const context = { ...this.#context, signal: this.#settings.call.signal };
    let failure: EdgewardError | undefined;
    for (let looks = 0; ; ) {
      const turn = await queue.run(listKey(kind.name, this.#state.request.listId), context, () => this.#turn(failure));
      if (turn.next === 'follow') return undefined;
      if (turn.next === 'end') return turn.result;
      if (turn.next === 'wait') {
        yield { phase: 'waiting', status: turn.status };
        await this.#pause(this.#settings.pollIntervalMs);
        continue;
      }
      failure = turn.failure ?? failure;
      if (looks === mostLooks) throw failure ?? this.#neverStarted(turn.status);
      yield { phase: 'starting', status: turn.status };
      await this.#pause(Math.min(firstPauseMs * 2 ** looks, longestPauseMs));
      looks += 1;
    }
  }

  /** Reads the list, and sends the request if the list is free and not yet in the requested state. */
  async #turn(failure: EdgewardError | undefined): Promise<Turn> {
    const { kind } = this.#services;
    const { action, listId, network } = this.#state.request;
    const overview = await this.#poll(() => kind.overview(listId, this.#settings.call));
    const { status: statuses, version } = overview;
    const status = statuses[network];
    if (this.#state.expectedVersion === undefined) this.#learn({ expectedVersion: version });
    if (isDone(status, action)) return { next: 'end', result: this.#result(status, version) };
    const hasFailed = this.#hasFailedSince(status);
    if (isPending(status) || hasFailed) {
      const standing = await this.#poll(() => kind.standing(listId, network, this.#settings.call));
      if (hasFailed || this.#isOurs(standing.status, standing.version, overview)) {
        this.#learn({ started: true, activationId: standing.activationId, listVersion: standing.version });
        return { next: 'follow' };
      }
    }
    if (Object.values(statuses).some(isPending)) {
      // The service responds with 500 while the other network is busy: that request was not accepted.
      if (isServerError(failure) && !isPending(status)) this.#learn({ sent: false });
      if (this.#state.sent !== true && failure !== undefined && !this.#mayRepeat) throw failure;
      return { next: 'wait', status };
    }
    // A request without a response is never resent: it may still be in flight.
    if (this.#state.sent === true) return { next: 'look again', status };
    if (failure !== undefined && !this.#mayRepeat) throw failure;
    this.#refuseOtherEdits(version);
    if (action === 'DEACTIVATE') await this.#refuseUsed();
    this.#statusBefore = status;
    return this.#send(status);
  }

  async #send(status: string): Promise<Turn> {
    this.#learn({ sent: true });
    try {
      const { activationId, version } = await this.#services.kind.start(this.#state.request, this.#settings.call);
      this.#learn({ started: true, activationId, listVersion: version });
      return { next: 'follow' };
    } catch (error) {
      if (!isEdgewardError(error)) throw error;
      this.#learn({ sent: error.mayHaveApplied });
      if (isAbortError(error) || !(error.mayHaveApplied || mayPass(error))) throw error;
      return { next: 'look again', status, failure: error };
    }
  }

  async *#follow(): AsyncGenerator<ListActivationProgress, ListActivationResult> {
    const { kind } = this.#services;
    const { activationId, request } = this.#state;
    const { action, listId, network } = request;
    const { call, pollIntervalMs } = this.#settings;
    const known = ends[action];
    for (let contradictions = 0; ; ) {
      const { status, version } = await this.#poll(() =>
        activationId === undefined ? kind.standing(listId, network, call) : kind.progress(activationId, call),
      );
      const isOurs = activationId !== undefined || version >= (this.#state.listVersion ?? version);
      if (isOurs) this.#learn({ listVersion: version });
      yield { phase: 'activating', status, ...this.#edits(), ...(activationId !== undefined && { activationId }) };
      if (isOneOf(status, known.bad)) {
        throw this.#failed(
          `ended as ${status}`,
          'What was live before may still be live. Look at the list, then activate again.',
          status,
        );
      }
      if (isOurs && isOneOf(status, known.good)) {
        const overview = await this.#poll(() => kind.overview(listId, call));
        const shown = overview.status[network];
        if (isOneOf(shown, known.good)) return this.#result(shown, version);
        contradictions = isPending(shown) ? 0 : contradictions + 1;
        if (contradictions === mostFailedPolls) {
          throw this.#failed(
            `is reported as ${status}, although the list is ${shown}`,
            'Another activation of this network may have overtaken it: see getStatus.',
            shown,
          );
        }
      }
      await this.#pause(pollIntervalMs);
    }
  }

  /** Returns whether the network failed after the request was sent, possibly because of it. */
  #hasFailedSince(status: string): boolean {
    const isNew = this.#statusBefore !== undefined && this.#statusBefore !== 'FAILED';
    return this.#state.sent === true && isNew && status === 'FAILED';
  }

  /** Returns whether the pending activation is for the requested version, regardless of who started it. */
  #isOurs(status: string, version: number, overview: ListOverview): boolean {
    const { request, expectedVersion = version, sent } = this.#state;
    const { action } = request;
    if (action === 'DEACTIVATE') return status === 'PENDING_DEACTIVATION' || sent === true;
    // With the status PENDING_DEACTIVATION, one kind of list says another version is on its way.
    const isActivation = this.#services.kind.name === 'networkLists' || status !== 'PENDING_DEACTIVATION';
    return isActivation && (version === overview.version || (sent === true && version >= expectedVersion));
  }

  /** Send nothing if the list has changed since the request. */
  #refuseOtherEdits(version: number): void {
    const { expectedVersion = version } = this.#state;
    if (version === expectedVersion) return;
    throw this.#failed(
      `was not sent: version ${expectedVersion} was expected, and ${version} is the newest`,
      'Somebody has edited the list since. Look at it, then activate again.',
      'CONTENT-CHANGED',
    );
  }

  /** The service refuses it, too, but does not say who uses the list. */
  async #refuseUsed(): Promise<void> {
    const { listId, network } = this.#state.request;
    const { call } = this.#settings;
    const uses = await this.#services.kind.uses(listId, network, call).catch((error: unknown) => {
      if (isAbortError(error)) throw error;
      return [];
    });
    if (uses.length === 0) return;
    const shown = `${uses.slice(0, 3).join(', ')}${uses.length > 3 ? ` and ${uses.length - 3} more` : ''}`;
    throw this.#failed(`was not sent: the list is used by ${shown}`, 'Take it out there first.', 'LIST-IN-USE');
  }

  get #mayRepeat(): boolean {
    return (this.#settings.call.maxRetries ?? this.#services.maxRetries) !== 0;
  }

  #edits(): Pick<ListActivationProgress, 'version' | 'includesOtherEdits'> {
    const { listVersion: version, expectedVersion = version } = this.#state;
    return version === undefined ? {} : { version, includesOtherEdits: version !== expectedVersion };
  }

  #result(status: string, version: number): ListActivationResult {
    const { request, activationId, expectedVersion = version, sent } = this.#state;
    const { listId, network } = request;
    return {
      listId,
      network,
      outcome: sent === true ? 'updated' : 'unchanged',
      status,
      version,
      expectedVersion,
      includesOtherEdits: version !== expectedVersion,
      ...(activationId !== undefined && { activationId }),
    };
  }

  #learn(more: { readonly [Name in keyof ListActivationJson]?: ListActivationJson[Name] | undefined }): void {
    const given = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined));
    this.#state = frozenCopy({ ...this.#state, ...given });
  }

  /** Polls again after a temporary failure. */
  async #poll<T>(look: () => Promise<T>): Promise<T> {
    for (let failures = 1; ; failures += 1) {
      try {
        return await look();
      } catch (error) {
        const isLasting = !isEdgewardError(error) || !(error.retryable || isServerError(error));
        if (isLasting || failures === mostFailedPolls) throw error;
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
      await clock.sleep(Math.min(ms, leftMs), call.signal);
    } catch (cause) {
      if (!call.signal?.aborted) throw cause;
      throw new AbortError({ ...this.#context, message: `${this.#name} was aborted: ${this.#target}`, cause });
    }
  }

  /** Adds the next step to an error; the failed call could not know it. */
  #explained(error: unknown): unknown {
    if (!isEdgewardError(error) || isOperationFailedError(error)) return error;
    if (this.#state.sent !== true && !this.isStarted) return error;
    const next = this.isStarted ? goesOn : mayGoOn;
    addContext(error, { hint: [error.hint, next].filter(Boolean).join(' '), mayHaveApplied: true });
    return error;
  }

  #neverStarted(status: string): OperationFailedError {
    return this.#failed(
      `was not started, as far as the list shows, which is ${status}`,
      'A request was sent earlier, and nothing was sent now. Start it anew, if it is still wanted.',
    );
  }

  #failed(what: string, hint: string, code?: string): OperationFailedError {
    return new OperationFailedError({
      ...this.#context,
      message: `${this.#name} ${what}: ${this.#target}`,
      hint,
      code,
    });
  }

  get #name(): string {
    return `${this.#services.kind.name}.${this.#state.request.action === 'ACTIVATE' ? 'activate' : 'deactivate'}`;
  }

  get #context(): { readonly vendor: string; readonly operation: string; readonly mayHaveApplied: boolean } {
    return { vendor: 'akamai', operation: this.#name, mayHaveApplied: this.isStarted || this.#state.sent === true };
  }

  /** The target of the activation, for messages. */
  get #target(): string {
    const { request, activationId } = this.#state;
    const { listId, network } = request;
    return `${listId} on ${network}${activationId === undefined ? '' : ` (activation ${activationId})`}`;
  }
}

/** Another activation may be pending or may have made the change; the list's state tells. */
function mayPass(error: EdgewardError): boolean {
  return isUnprocessableEntityError(error) || (isConflictError(error) && error.code !== 'FORBIDDEN-OPERATION');
}
