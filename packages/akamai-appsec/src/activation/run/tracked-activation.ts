import { OperationFailedError } from '@edgeward/core';
import type { Activation } from '../../generated/models.js';
import { frozenCopy } from '../../internal/frozen-copy.js';
import type { Named } from '../../internal/polling.js';
import type { ActivationPollerJson } from '../poller/poller-json.js';
import type { PollerSettings } from '../poller/poller-options.js';
import type { ActivationServices } from '../services.js';
import type { Found } from './decide-start.js';

/** The known state of one activation, and the errors naming it. */
export class TrackedActivation implements Named {
  readonly services: ActivationServices;
  readonly settings: PollerSettings;
  readonly startMs: number;
  #state: ActivationPollerJson;

  /** The activation as the service first returned it, when it was started or found. */
  #first: Activation | undefined;

  constructor(services: ActivationServices, settings: PollerSettings, state: ActivationPollerJson) {
    this.services = services;
    this.settings = settings;
    this.startMs = services.clock.now();
    this.#state = frozenCopy(state);
  }

  get state(): ActivationPollerJson {
    return this.#state;
  }

  get first(): Activation | undefined {
    return this.#first;
  }

  get isStarted(): boolean {
    return this.#state.statusId !== undefined || this.#state.activationId !== undefined;
  }

  get elapsedMs(): number {
    // The clock may be behind the one of the process that sent the request.
    return Math.max(0, this.services.clock.now() - Date.parse(this.#state.startedAt));
  }

  /** Records the id of the request. A slow activation has one before it has an activation id. */
  requested(statusId: string): void {
    this.#state = Object.freeze({ ...this.#state, statusId });
  }

  /** Records the id of the activation. */
  created(activationId: number): void {
    this.#state = Object.freeze({ ...this.#state, activationId });
  }

  /** Records the activation itself. */
  found(activation: Activation): void {
    this.#first = activation;
    this.created(activation.activationId);
  }

  neverStarted(found: Found): OperationFailedError {
    if (found === 'unseen') {
      return this.failed(
        'is not in the activation history, but the version is active or pending',
        'Nothing was sent. Check the status of the version with versions.get.',
      );
    }
    return this.failed(
      'is not in the activation history: it was never started, or Akamai rejected it',
      'Nothing was sent. Start it again if you still need it.',
    );
  }

  failed(what: string, hint: string, activation?: Activation): OperationFailedError {
    return new OperationFailedError({
      ...this.context,
      message: `${this.name} ${what}: ${this.target}`,
      hint,
      code: activation?.status,
      // No free text: error messages must not repeat the content of responses.
      body: activation && { activationId: activation.activationId, status: activation.status },
    });
  }

  get context(): { readonly vendor: string; readonly operation: string; readonly mayHaveApplied: boolean } {
    return { vendor: 'akamai', operation: this.name, mayHaveApplied: true };
  }

  get name(): string {
    return this.#state.request.action === 'DEACTIVATE' ? 'activations.deactivate' : 'activations.activate';
  }

  /** The target of the activation, for messages. */
  get target(): string {
    const { activationId, request } = this.#state;
    const versions = request.activationConfigs.map(
      (of) => `version ${of.configVersion} of configuration ${of.configId}`,
    );
    const activation = activationId === undefined ? '' : ` (activation ${activationId})`;
    return `${versions.join(' and ')} on ${request.network}${activation}`;
  }
}
