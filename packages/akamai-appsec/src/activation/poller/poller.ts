import type { Activation } from '../../generated/models.js';
import { StepWalk } from '../../internal/step-walk.js';
import type { ActivationProgress } from '../progress.js';
import type { Run } from '../run.js';
import type { ActivationPollerJson } from './poller-json.js';

/**
 * An activation or a deactivation that can be waited for, watched, and gone on with in another process.
 *
 * The request is sent at once. What comes after happens while somebody waits for {@link ActivationPoller.result} or
 * iterates; a program that does neither may end.
 *
 * @example
 * ```ts
 * const poller = akamai.activations.activate({ body });
 * for await (const progress of poller) {
 *   if (progress.phase === 'activating') console.log(progress.activation.status, progress.activation.estimate);
 * }
 * const activation = await poller.result();
 * ```
 */
export class ActivationPoller implements AsyncIterable<ActivationProgress> {
  readonly #run: Run;
  readonly #walk: StepWalk<ActivationProgress, Activation>;

  /** @internal */
  constructor(run: Run, onProgress?: (progress: ActivationProgress) => void) {
    this.#run = run;
    this.#walk = new StepWalk(run, onProgress);
  }

  /**
   * Resolves as soon as Akamai is known to have taken the request: from then on {@link ActivationPoller.toJSON} names
   * what was started.
   *
   * @throws The errors of {@link ActivationPoller.result}, if it was not started.
   */
  started(): Promise<void> {
    return this.#walk.started();
  }

  /**
   * Resolves to the activation when it has succeeded: `ACTIVATED`, or `DEACTIVATED` for a deactivation, and the version
   * itself was read and stands so on the network.
   *
   * @throws {@link InvalidHostnamesError} Hostnames of the version are no longer valid: the error names them.
   * @throws {@link ConflictError} Another activation of the configuration is under way.
   * @throws {@link OperationFailedError} It failed, was stopped or is not in force; `code` is its status. After a plan:
   * it does something else than the plan has shown; `code` is `REPLACED-OTHER-VERSION` or `CONTENT-CHANGED`.
   * @throws {@link TimeoutError} It was not over in time. It goes on at Akamai, and can be waited for again.
   * @throws {@link AbortError} The signal ended the wait. The activation goes on at Akamai.
   * @throws {@link ApiError} A call was refused, or failed several times in a row.
   */
  result(): Promise<Activation> {
    return this.#walk.result();
  }

  /**
   * Iterates over every step from the first on, and fails at the end like {@link ActivationPoller.result}. Once
   * it is started, the next step waits until it is asked for, so that what is known can be stored before it.
   */
  [Symbol.asyncIterator](): AsyncGenerator<ActivationProgress, void, undefined> {
    return this.#walk.all();
  }

  /**
   * Returns what {@link Activations.resume} needs to go on in another process: what was asked for, and what is known
   * by now of what came of it. It has the addresses that are notified, and no credentials.
   */
  toJSON(): ActivationPollerJson {
    return this.#run.state;
  }
}
