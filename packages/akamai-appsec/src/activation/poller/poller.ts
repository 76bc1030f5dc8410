import type { Activation } from '../../generated/models.js';
import { StepWalk } from '../../internal/step-walk.js';
import type { ActivationProgress } from '../progress.js';
import type { Run } from '../run/run.js';
import type { ActivationPollerJson } from './poller-json.js';

/**
 * An activation or deactivation to wait for, watch, or resume in another process.
 *
 * The request is sent immediately. Polling runs only while {@link ActivationPoller.result} is pending or the poller is
 * iterated; without either, the program may exit. Await one of them, or {@link ActivationPoller.started}: a failure is
 * reported nowhere else.
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
   * Resolves once Akamai has accepted the request. From then on, {@link ActivationPoller.toJSON} identifies the
   * activation.
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
   * its effect differs from the reviewed diff; `code` is `REPLACED-OTHER-VERSION` or `CONTENT-CHANGED`.
   * @throws {@link TimeoutError} It did not finish in time. It continues at Akamai; wait for it again.
   * @throws {@link AbortError} The signal aborted the wait. The activation continues at Akamai.
   * @throws {@link ApiError} A call was refused, or failed several times in a row.
   */
  result(): Promise<Activation> {
    return this.#walk.result();
  }

  /**
   * Iterates over every step from the first, and throws at the end like {@link ActivationPoller.result}. After the
   * start, each step runs on demand, so a program can store the state first.
   */
  [Symbol.asyncIterator](): AsyncGenerator<ActivationProgress, void, undefined> {
    return this.#walk.all();
  }

  /**
   * Returns the state {@link Activations.resume} needs in another process: the request and its known progress. It
   * includes the notified e-mail addresses, and no credentials.
   */
  toJSON(): ActivationPollerJson {
    return this.#run.state;
  }
}
