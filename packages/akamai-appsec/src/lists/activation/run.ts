import {
  addContext,
  type EdgewardError,
  isAbortError,
  isConflictError,
  isEdgewardError,
  isOperationFailedError,
  isServerError,
  isUnprocessableEntityError,
  OperationFailedError,
} from '@edgeward/core';
import { frozenCopy } from '../../internal/frozen-copy.js';
import { mostFailedPolls, type Named, Polling } from '../../internal/polling.js';
import type { StepRun } from '../../internal/step-walk.js';
import { type ListServices, listKey } from '../services.js';
import type { ListKind } from './kind.js';
import type { ListActivationJson } from './poller-json.js';
import type { ListActivationProgress, ListActivationResult, ListActivationSettings } from './poller-options.js';
import { ends, isDone, isOneOf, isOurs, isPending } from './status.js';

/**
 * Pauses while it is unknown whether an activation was started. Each pause is twice as long as the last, up to a limit.
 */
const firstPauseMs = 10_000;

const longestPauseMs = 300_000;

const mostLooks = 6;

const goesOn = 'The activation may still be running at Akamai. Wait for it with resume(poller.toJSON()).';

const mayGoOn =
  'Akamai may have started the activation. Call resume(poller.toJSON()) or start it again: both read the status first.';

/** Dependencies of an activation. */
export interface ListRunServices extends ListServices {
  readonly kind: ListKind;
}

/** The result of one read of a list. */
type Look =
  | { readonly next: 'follow' }
  | { readonly next: 'end'; readonly result: ListActivationResult }
  | { readonly next: 'wait'; readonly status: string }
  | { readonly next: 'look again'; readonly status: string; readonly failure?: EdgewardError };

/** One activation or deactivation of a list, from its request to its end. */
export class ListActivationRun implements Named, StepRun<ListActivationProgress, ListActivationResult> {
  readonly #services: ListRunServices;
  readonly #settings: ListActivationSettings;
  readonly #polling: Polling;
  #state: ListActivationJson;

  /** Status on the network before the request. */
  #statusBefore: string | undefined;

  constructor(services: ListRunServices, settings: ListActivationSettings, state: ListActivationJson) {
    this.#services = services;
    this.#settings = settings;
    this.#state = frozenCopy(state);
    this.#polling = new Polling(this, { clock: services.clock, settings, mayPass: isTemporary });
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
    const context = { ...this.context, signal: this.#settings.call.signal };
    let failure: EdgewardError | undefined;
    for (let looks = 0; ; ) {
      const look = await queue.run(listKey(kind.name, this.#state.request.listId), context, () => this.#look(failure));
      if (look.next === 'follow') return undefined;
      if (look.next === 'end') return look.result;
      if (look.next === 'wait') {
        yield { phase: 'waiting', status: look.status };
        await this.#polling.pause(this.#settings.pollIntervalMs);
        continue;
      }
      failure = look.failure ?? failure;
      if (looks === mostLooks) throw failure ?? this.#neverStarted(look.status);
      yield { phase: 'starting', status: look.status };
      await this.#polling.pause(Math.min(firstPauseMs * 2 ** looks, longestPauseMs));
      looks += 1;
    }
  }

  /** Reads the list, and sends the request if the list is free and not yet in the requested state. */
  async #look(failure: EdgewardError | undefined): Promise<Look> {
    const { kind } = this.#services;
    const { action, listId, network } = this.#state.request;
    const overview = await this.#polling.poll(() => kind.overview(listId, this.#settings.call));
    const { status: statuses, version } = overview;
    const status = statuses[network];
    if (this.#state.expectedVersion === undefined) this.#learn({ expectedVersion: version });
    if (isDone(status, action)) return { next: 'end', result: this.#result(status, version) };
    const hasFailed = this.#hasFailedSince(status);
    if (isPending(status) || hasFailed) {
      const standing = await this.#polling.poll(() => kind.standing(listId, network, this.#settings.call));
      if (hasFailed || isOurs(this.#state, kind.name, standing, overview)) {
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

  async #send(status: string): Promise<Look> {
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
    const { good, bad } = ends[action];
    for (let contradictions = 0; ; ) {
      const { status, version } = await this.#polling.poll(() =>
        activationId === undefined ? kind.standing(listId, network, call) : kind.progress(activationId, call),
      );
      const { listVersion: last = version } = this.#state;
      const isCurrent = activationId !== undefined || version >= last;
      const listVersion = isCurrent ? version : last;
      this.#learn({ listVersion });
      const includesOtherEdits = listVersion !== (this.#state.expectedVersion ?? listVersion);
      const known = { version: listVersion, includesOtherEdits, ...(activationId !== undefined && { activationId }) };
      yield { phase: 'activating', status, ...known };
      if (isOneOf(status, bad)) {
        throw this.#failed(
          `ended with status ${status}`,
          'The previous version may still be live. Check the list, then start again.',
          status,
        );
      }
      if (isCurrent && isOneOf(status, good)) {
        const overview = await this.#polling.poll(() => kind.overview(listId, call));
        const current = overview.status[network];
        if (isOneOf(current, good)) return this.#result(current, version);
        contradictions = isPending(current) ? 0 : contradictions + 1;
        if (contradictions === mostFailedPolls) {
          throw this.#failed(
            `has status ${status}, but the list is ${current}`,
            'Another activation on this network may have replaced it. See getStatus.',
            current,
          );
        }
      }
      await this.#polling.pause(pollIntervalMs);
    }
  }

  /** Returns whether the network failed after the request was sent, possibly because of it. */
  #hasFailedSince(status: string): boolean {
    const isNew = this.#statusBefore !== undefined && this.#statusBefore !== 'FAILED';
    return this.#state.sent === true && isNew && status === 'FAILED';
  }

  /** Send nothing if the list has changed since the request. */
  #refuseOtherEdits(version: number): void {
    const { expectedVersion = version } = this.#state;
    if (version === expectedVersion) return;
    throw this.#failed(
      `was not sent: expected version ${expectedVersion}, but the latest is ${version}`,
      'Another user has edited the list. Check it, then activate again.',
      'CONTENT-CHANGED',
    );
  }

  /** The service refuses it, too, but does not say who uses the list. */
  async #refuseUsed(): Promise<void> {
    const { listId, network } = this.#state.request;
    const { call } = this.#settings;
    const uses = (await this.#services.kind.uses?.(listId, network, call).catch(() => [])) ?? [];
    if (uses.length === 0) return;
    const users = `${uses.slice(0, 3).join(', ')}${uses.length > 3 ? ` and ${uses.length - 3} more` : ''}`;
    throw this.#failed(`was not sent: the list is used by ${users}`, 'Remove it there first.', 'LIST-IN-USE');
  }

  get #mayRepeat(): boolean {
    return (this.#settings.call.maxRetries ?? this.#services.maxRetries) !== 0;
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
      `was not started: the list is still ${status}`,
      'An earlier call sent a request, this call sent nothing. Start it again if you still need it.',
    );
  }

  #failed(what: string, hint: string, code?: string): OperationFailedError {
    return new OperationFailedError({
      ...this.context,
      message: `${this.name} ${what}: ${this.target}`,
      hint,
      code,
    });
  }

  get name(): string {
    return `${this.#services.kind.name}.${this.#state.request.action === 'ACTIVATE' ? 'activate' : 'deactivate'}`;
  }

  get context(): { readonly vendor: string; readonly operation: string; readonly mayHaveApplied: boolean } {
    return { vendor: 'akamai', operation: this.name, mayHaveApplied: this.isStarted || this.#state.sent === true };
  }

  /** The target of the activation, for messages. */
  get target(): string {
    const { request, activationId } = this.#state;
    const { listId, network } = request;
    return `${listId} on ${network}${activationId === undefined ? '' : ` (activation ${activationId})`}`;
  }
}

/** Another activation may be pending or may have made the change; the list's state tells. */
function mayPass(error: EdgewardError): boolean {
  return isUnprocessableEntityError(error) || (isConflictError(error) && error.code !== 'FORBIDDEN-OPERATION');
}

function isTemporary(error: EdgewardError): boolean {
  return error.retryable || isServerError(error);
}
