import { isResponseValidationError, OperationFailedError } from '@edgeward/core';
import { printable } from '../../diff/printable.js';
import type { Activation, ActivationTarget } from '../../generated/models.js';
import { mostFailedPolls, Polling } from '../../internal/polling.js';
import type { StepRun } from '../../internal/step-walk.js';
import { readExport } from '../../plan/read-export.js';
import { badEndHint, endOf } from '../end.js';
import { type ActivationExpectation, surpriseOf } from '../expectation.js';
import { refuseOtherHost } from '../location.js';
import type { ActivationPollerJson } from '../poller/poller-json.js';
import type { PollerSettings } from '../poller/poller-options.js';
import type { ActivationProgress } from '../progress.js';
import type { ActivationServices } from '../services.js';
import { readStanding, type Standing } from '../standing.js';
import { explained } from './explain.js';
import { type ActivationRunOrigin, ActivationStart, mayPass } from './start.js';
import { TrackedActivation } from './tracked-activation.js';

/** Longest pause between polls, even if the service asks for more. */
const longestPauseMs = 3_600_000;

/** The work of an {@link ActivationPoller}. */
export interface Run extends StepRun<ActivationProgress, Activation> {
  readonly state: ActivationPollerJson;
}

/** One activation or deactivation, from its request to its end. */
export class ActivationRun implements Run {
  readonly #tracked: TrackedActivation;
  readonly #polling: Polling;
  readonly #start: ActivationStart;

  /** Whether the activation was compared with its plan. */
  #isCompared = false;

  constructor(
    services: ActivationServices,
    settings: PollerSettings,
    state: ActivationPollerJson,
    origin: ActivationRunOrigin,
  ) {
    this.#tracked = new TrackedActivation(services, settings, state);
    this.#polling = new Polling(this.#tracked, { clock: services.clock, settings, mayPass, longestPauseMs });
    this.#start = new ActivationStart(this.#tracked, this.#polling, origin);
  }

  get state(): ActivationPollerJson {
    return this.#tracked.state;
  }

  get isStarted(): boolean {
    return this.#tracked.isStarted;
  }

  async *steps(): AsyncGenerator<ActivationProgress, Activation> {
    try {
      if (!this.isStarted) yield* this.#start.steps();
      const { statusId } = this.state;
      if (this.state.activationId === undefined && statusId !== undefined) yield* this.#awaitCreation(statusId);
      return yield* this.#follow();
    } catch (error) {
      throw await explained(error, this.#tracked, this.#start.mayBeSent);
    }
  }

  async *#awaitCreation(statusId: string): AsyncGenerator<ActivationProgress, void> {
    const { pollIntervalMs, call } = this.#tracked.settings;
    for (;;) {
      yield { phase: 'creating', statusId, elapsedMs: this.#tracked.elapsedMs };
      const { data, response } = await this.#polling.poll(() =>
        this.#tracked.services.requests.get({ statusId }, call).withResponse(),
      );
      if (data.activationId !== undefined) {
        refuseOtherHost(response, this.#tracked.services.baseUrl);
        this.#tracked.created(data.activationId);
        return;
      }
      await this.#polling.pause(secondsIn(response.headers['retry-after']) ?? pollIntervalMs);
    }
  }

  async *#follow(): AsyncGenerator<ActivationProgress, Activation> {
    const { pollIntervalMs, call } = this.#tracked.settings;
    const { action } = this.state.request;
    const activationId = this.state.activationId ?? 0;
    let contradictions = 0;
    for (let activation = this.#tracked.first; ; activation = undefined) {
      activation ??= await this.#polling.poll(() => this.#tracked.services.activations.get({ activationId }, call));
      if (!this.#isCompared) await this.#compare(activation);
      const end = endOf(activation, action);
      const standing = end === 'good' ? await this.#standing() : undefined;
      const isOver = end === 'bad' || standing?.kind === 'reached';
      yield { phase: isOver ? 'ended' : 'activating', activation, elapsedMs: this.#tracked.elapsedMs };
      if (standing?.kind === 'reached') return activation;
      if (end === 'bad')
        throw this.#tracked.failed(`ended with status ${activation.status}`, badEndHint(activation), activation);
      contradictions = standing?.kind === 'other' ? contradictions + 1 : 0;
      if (contradictions === mostFailedPolls) {
        throw this.#tracked.failed(
          `has status ${activation.status}, but ${standing?.statement}`,
          'Another activation on this network may have replaced it. See versions.get and activationHistory.list.',
          activation,
        );
      }
      await this.#polling.pause(pollIntervalMs);
    }
  }

  /** Reads the versions to confirm the activation. Without a clear result, the activation's own status counts. */
  async #standing(): Promise<Standing> {
    try {
      return await this.#polling.poll(() =>
        readStanding(this.#tracked.services, this.state.request, this.#tracked.settings.call),
      );
    } catch (error) {
      // A version in an unknown form says nothing about its status, so the status of the activation counts.
      if (isResponseValidationError(error)) return { kind: 'reached' };
      throw error;
    }
  }

  /** Compares an activation with the plan it came from, once. */
  async #compare(activation: Activation): Promise<void> {
    const { expects, request } = this.state;
    this.#isCompared = true;
    if (expects === undefined) return;
    for (const target of request.activationConfigs) await this.#compareWith(activation, expects, target);
  }

  async #compareWith(activation: Activation, expects: ActivationExpectation, target: ActivationTarget): Promise<void> {
    const { configId, configVersion: versionNumber } = target;
    const exported = await this.#polling.poll(() =>
      readExport(this.#tracked.services.versions, { configId, versionNumber }, this.#tracked.settings.call),
    );
    const surprise = surpriseOf(activation, exported, expects, this.state.request, target);
    if (surprise === undefined) return;
    const back = surprise.replaced ?? expects.previousVersion;
    const undo =
      back === undefined
        ? ''
        : ` To go back, activate version ${back}, or call akamai.rollback with from: ${versionNumber}.`;
    throw new OperationFailedError({
      ...this.#tracked.context,
      code: surprise.code,
      message: `${this.#tracked.name} ${printable(surprise.message)}: ${this.#tracked.target}`,
      hint: `The activation was started and is still running at Akamai. Follow it with activations.get.${undo}`,
      body: { activationId: activation.activationId, status: activation.status },
    });
  }
}

function secondsIn(header: string | undefined): number | undefined {
  return /^\d{1,9}$/.test(header ?? '') ? Math.max(1, Number(header)) * 1000 : undefined;
}
