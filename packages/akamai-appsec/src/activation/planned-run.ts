import type { Activation } from '../generated/models.js';
import type { ActivationOrder } from './activation-order.js';
import type { ActivationExpectation } from './expectation.js';
import type { ActivationPollerJson } from './poller/poller-json.js';
import type { PollerSettings } from './poller/poller-options.js';
import type { ActivationProgress } from './progress.js';
import { ActivationRun, type Run } from './run/run.js';
import type { ActivationRunOrigin } from './run/start.js';
import type { ActivationServices } from './services.js';

/** The decision of a plan after reading its version and the network: continue an activation, or start one. */
export type PlannedStart =
  | { readonly resumes: ActivationPollerJson }
  | (Omit<Required<ActivationRunOrigin>, 'earlier'> & {
      readonly resumes?: undefined;
      readonly order: ActivationOrder;
      readonly expects: ActivationExpectation;
    });

/** The activation of a plan, checked before its first request. */
export class PlannedRun implements Run {
  readonly #services: ActivationServices;
  readonly #settings: PollerSettings;
  readonly #prepare: () => Promise<PlannedStart>;
  readonly #asked: ActivationPollerJson;
  #run: ActivationRun | undefined;
  #isChecked = false;

  constructor(
    services: ActivationServices,
    settings: PollerSettings,
    asked: ActivationPollerJson,
    prepare: () => Promise<PlannedStart>,
  ) {
    this.#services = services;
    this.#settings = settings;
    this.#asked = asked;
    this.#prepare = prepare;
  }

  get state(): ActivationPollerJson {
    const state = this.#run?.state ?? this.#asked;
    return this.#isChecked || this.isStarted ? state : { ...state, isChecked: false };
  }

  get isStarted(): boolean {
    return this.#run?.isStarted ?? false;
  }

  async *steps(): AsyncGenerator<ActivationProgress, Activation> {
    this.#run = this.#runOf(await this.#prepare());
    return yield* this.#run.steps();
  }

  #runOf(start: PlannedStart): ActivationRun {
    if (start.resumes !== undefined) {
      return new ActivationRun(this.#services, this.#settings, start.resumes, { earlier: 'likely' });
    }
    const { order, expects, beforePost, ...origin } = start;
    const state = { ...this.#asked, request: { ...order, action: 'ACTIVATE' }, expects };
    return new ActivationRun(this.#services, this.#settings, state, {
      ...origin,
      earlier: 'possible',
      beforePost: async () => {
        await beforePost();
        this.#isChecked = true;
      },
    });
  }
}
